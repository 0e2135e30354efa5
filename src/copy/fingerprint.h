/*
 * fingerprint.h
 *	  What a report's prose is made of, small enough to store: copies are found
 *	  by comparing two fingerprints.
 *
 * A MinHash (Broder 1997) of the 3-grams of characters, by one permutation
 * (Li, Owen and Zhang 2012) of which each bucket keeps eight bits (Li and König
 * 2010).
 */
#ifndef GXBG_COPY_FINGERPRINT_H
#define GXBG_COPY_FINGERPRINT_H

#include <stdbool.h>
#include <stdint.h>

#include "form/cell.h"
#include "scan/scan.h"

#define FINGERPRINT_VERSION	1
#define FINGERPRINT_BUCKETS	255

typedef struct Fingerprint
{
	uint8_t		version;
	uint8_t		buckets[FINGERPRINT_BUCKETS];	/* 0: no 3-gram fell into it */
} Fingerprint;

/* The text of a report: its sections, and what in them is heading or table, in order */
typedef struct ReportText
{
	const Scan *scan;
	Span		sections;
	const Span *skip;
	int			skip_count;
	String		agency;
} ReportText;

/*
 * The fingerprint of its prose: without headings, tables, figures, numerals, marks and the
 * agency's own name.  False if there is too little to be compared: fewer than
 * MIN_GRAMS 3-grams.
 */
#define MIN_GRAMS 50

extern bool gxbg_fingerprint(const ReportText *text, Fingerprint *fingerprint);

/* Estimated share of different 3-grams that two texts have in common, 0 to 1 */
extern double gxbg_fingerprint_similarity(const Fingerprint *a, const Fingerprint *b);

#endif							/* GXBG_COPY_FINGERPRINT_H */
