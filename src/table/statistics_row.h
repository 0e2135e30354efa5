/*
 * statistics_row.h
 *	  Rows of the statistics table: a label, a unit, one figure; and columns
 *	  beside them that hold no figures of the table.
 */
#ifndef GXBG_ROW_STATISTICS_H
#define GXBG_ROW_STATISTICS_H

#include "form/statistics.h"
#include "row/row.h"
#include "scan/scan.h"

/* Where a row stands */
typedef struct StatisticsPlace
{
	int			label;			/* token, or -1 */
	int			number;			/* token: stands alone before the label, or -1 */
	int			start;			/* its figure's first token or border, or -1 */
	int			end;			/* what ends it */
	const char *unit;			/* as stated, or NULL */
	bool		doubtful;		/* its figure may not be its own */
	bool		near;			/* its label is none of the form's, and nearest to this one */
} StatisticsPlace;

/* Labels in the form's order, as far as the body has them */
typedef struct StatisticsRun
{
	StatisticsPlace places[N_INDICATORS];	/* without a label: no more is known */
	Row		   *rows[N_INDICATORS]; /* as read; NULL without a label */
	int			count;			/* rows with something behind the label */
	int			labels;
	int			last;			/* the last row in the form's order */
} StatisticsRun;

/*
 * Is the label at the place of a cell, and not part of a sentence?  number: see
 * StatisticsPlace.
 */
extern bool gxbg_statistics_at_cell(const Scan *scan, int token, int *number);

/* The unit that stands here, and the token behind it; or NULL */
extern const char *gxbg_statistics_unit(const Scan *scan, int token, int *next);

/* Read the row of a label whose number is known; false if it is part of a sentence */
extern bool gxbg_statistics_row(const Scan *scan, int label, StatisticsPlace *place, Row *row);

/* The number that stands alone before a label, in a cell of its own; or -1 */
extern int	gxbg_statistics_number(const Scan *scan, int token);

/*
 * Drop from the rows what is no figure of the report's year, 0 if that is
 * unknown: numbers of rows, codes, other times.  Returns false if figures cannot
 * be told from others.  by_year: do the years of columns tell whose figures they are?
 */
extern bool gxbg_statistics_drop_others(const Scan *scan, int year, StatisticsRun *run, bool *by_year);

/* Rows with a unit or between borders that stand among these and are none of the form */
extern int	gxbg_statistics_other_rows(const Scan *scan, const StatisticsRun *run);

#endif							/* GXBG_ROW_STATISTICS_H */
