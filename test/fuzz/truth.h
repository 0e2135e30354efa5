/*
 * truth.h
 *	  What a generated report says: its figures, agency, year and date.
 *
 * The indexes of rows and columns are those of src/form.h; labels, the
 * measures that an item has, and the identities are stated here and in
 * words.c anew, so that an error in the core's data shows.
 */
#ifndef TRUTH_H
#define TRUTH_H

#include <stdbool.h>
#include <stdint.h>

#include "form/form.h"
#include "random.h"
#include "form/cell.h"

/* The rows whose sum is OUT_CONCLUDED: the truth has it from the notices, not from identities.h */
#define OUT_FIRST_RESULT	OUT_DISCLOSED
#define OUT_LAST_RESULT		OUT_OTHER_REMAINING

/*
 * What a reader must make of a cell.  A blank cell, and one with a mark (/,
 * 无) for a figure, stands for 0: its true value is 0, and a reader that
 * leaves it open is as right as one that infers the 0.
 */
typedef enum Expect
{
	EXPECT_NOTHING,				/* the form has no such cell */
	EXPECT_EXACT,				/* its figure stands in the text */
	EXPECT_OPEN_OR_EXACT,		/* blank, or the text does not settle it */
	EXPECT_DETERMINED,			/* dropped empties, one placement left */
	EXPECT_MISSING				/* not in the text */
} Expect;

typedef struct TruthCell
{
	int64_t		value;			/* times 10^scale */
	uint8_t		scale;
	uint8_t		unit;			/* UNIT_YUAN, UNIT_WAN_YUAN or UNIT_NONE */
	uint8_t		expect;			/* Expect */
	bool		blank;			/* shown as nothing or as a mark */
	bool		present;		/* its row was written */
	Span		shown;			/* where, in the body */
} TruthCell;

typedef struct Truth
{
	Form		form;
	int			year;
	Date		published;
	char		agency[128];	/* whole: what the reader gives */
	char		title_agency[128];	/* as the title has it: a bare region */
	TruthCell	disclosures[N_ITEMS][N_MEASURES];
	TruthCell	applications[N_OUTCOMES][N_APPLICANTS];
	TruthCell	proceedings[N_KINDS][N_RESULTS];
} Truth;

/* The form has this row of table III; this item of table II */
extern bool truth_has_outcome(Form form, int outcome);
extern bool truth_has_item(Form form, int item);

/* Measures of an item, in the order of its columns; returns how many */
extern int	truth_measures(Form form, int item, int measures[3]);

/* Draw a sound report: every identity of its form holds */
extern void truth_draw(Truth *truth, Random *random);

/* Alter one to three cells of tables III and IV until identities break */
extern void truth_damage(Truth *truth, Random *random);

/* Every identity of tables III and IV holds */
extern bool truth_is_sound(const Truth *truth);

#endif							/* TRUTH_H */
