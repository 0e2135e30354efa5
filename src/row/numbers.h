/*
 * numbers.h
 *	  Numbers that the rows of a table are counted with, in a column before the
 *	  labels: no figures of the rows before.
 */
#ifndef GXBG_ROW_NUMBERS_H
#define GXBG_ROW_NUMBERS_H

#include "row/row.h"
#include "scan/scan.h"

/* Headings of parts stand between rows: their numbers, too, are counted */
#define MAX_NUMBER_STEP 4

/* Numbers of rows rise by one, or by a few */
typedef struct Rise
{
	int			count;
	int64_t		last;
	bool		broken;
} Rise;

extern void gxbg_rise_to(Rise *rise, int64_t value);

/* Enough numbers, of most of so many rows */
extern bool gxbg_is_numbering(const Rise *rise, int rows);

/*
 * Of a table whose rows are numbered, and some of which have more figures than
 * wanted, take the number of each row out of the one before it.  labels: tokens in
 * the order of the rows, or -1; rows: as read, or NULL; both as many as outcomes.
 */
extern void gxbg_drop_row_numbers(const Scan *scan, const int *labels, Row *const *rows, int want);

/* Does a line begin with this number and go on with a label of these meanings? */
extern bool gxbg_numbers_labels(const Scan *scan, int token, uint64_t labels);

/*
 * A numbered row of one figure more than wanted, whose last figure numbers what
 * stands behind it: drop that.
 */
extern void gxbg_drop_next_number(const Scan *scan, int label, Row *row, int want);

/*
 * A row of one figure more than wanted, the first of which is its own number, as
 * the headings have numbers or an empty cell before them, or as the blocks, whose
 * last figure is the sum of the others, add up without it only: drop that.
 * headings: their first token.
 */
extern void gxbg_drop_own_number(const Scan *scan, int headings, Row *row, int want, int block);

/* Do the figures of a row, or most of them, count its columns: 1, 2, 3, ...? */
extern bool gxbg_row_counts_columns(const Row *row);

#endif							/* GXBG_ROW_NUMBERS_H */
