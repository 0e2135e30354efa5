/*
 * finding.h
 *	  Findings of a report.
 */
#ifndef GXBG_FINDING_H
#define GXBG_FINDING_H

#include <string.h>

#include "form/cell.h"
#include "form/files.h"

#define FINDING_LABELS	4

/* What is known of a figure of a finding */
typedef enum FactKind
{
	FACT_NONE,
	FACT_EXACT,
	FACT_AT_LEAST,				/* some cells behind it are open */
	FACT_AT_MOST
} FactKind;

/* What a finding says beside its rule; all of it may be left out */
typedef struct FindingFacts
{
	uint8_t		has_expected;	/* FactKind */
	uint8_t		has_actual;
	int64_t		expected;
	int64_t		actual;
	String		labels[FINDING_LABELS]; /* {1} to {4} of the rule's message */
} FindingFacts;

/*
 * Add a finding of the rule with this code; the subject is what it is about
 * (codes of row and column, say).  The text is put together in the host's
 * memory; the subject is kept as it is.
 */
extern void gxbg_add_finding(Report *report, const char *rule, String subject,
							 const FindingFacts *facts);

/* Add the finding that a body that is no report is a file of this kind; none if NULL */
extern void gxbg_note_file_kind(Report *report, const FileKind *kind);

/*
 * Write a figure with so many decimals, its last digit before this end: where it
 * begins.
 */
extern char *gxbg_write_figure(char *end, int64_t figure, int scale);

/* Strings for findings, in the host's memory; NULL is empty */
extern String gxbg_finding_text(const char *first, const char *separator, const char *second);

static inline String
string_of(const char *text)
{
	String		string = {text, text ? strlen(text) : 0};

	return string;
}

/* A subject: codes of row and column, with a point between */
static inline String
cell_subject(const char *row, const char *column)
{
	return gxbg_finding_text(row, ".", column);
}

#endif							/* GXBG_FINDING_H */
