/*
 * generate.h
 *	  Random reports with known truth, laid out in every way of the catalogue.
 */
#ifndef GENERATE_H
#define GENERATE_H

#include "buffer.h"
#include "style.h"
#include "truth.h"

typedef struct Generated
{
	Buffer		body;
	Truth		truth;
	Style		style;
	bool		sound;			/* all identities hold */
	bool		names_agency;	/* the agency stands in the text */
	bool		names_year;
	bool		date_is_sure;	/* false: lost digits leave several dates */
	uint32_t	preview;		/* bytes of a preview in front, or 0 */
	bool		undecided;		/* layout 11: too many placements to tell */
} Generated;

/*
 * The report of this seed, always the same.  damaged: some of its figures are
 * altered, so that identities break; the truth is what it says.
 */
extern void generate(Generated *report, Layout layout, uint64_t seed, bool damaged);
extern void generated_free(Generated *report);

#endif							/* GENERATE_H */
