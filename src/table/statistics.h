/*
 * statistics.h
 *	  The national statistics table of 2014 to 2018: reading it, and filling
 *	  its empty cells.
 */
#ifndef GXBG_STATISTICS_H
#define GXBG_STATISTICS_H

#include "form/statistics.h"
#include "form/cell.h"
#include "scan/scan.h"

typedef struct Statistics
{
	Span		span;
	bool		repeated;		/* the table stands in the body more than once */
	bool		foreign;		/* another table, with some of the same labels */
	bool		hangs_on_year;	/* with the report's year known, more may be told */
	Cell		cells[N_INDICATORS];
	const char *units[N_INDICATORS];	/* as stated, or NULL */
} Statistics;

/* Labels that may be of its rows; fewer of them in a body are no table */
#define MIN_INDICATORS 5

/* The statistics table of a body, or NULL; year: of the report, 0 if unknown */
extern Statistics *gxbg_statistics_find(const Scan *scan, int year);

/* Give empty cells the value that the sums leave, if they leave one */
extern void gxbg_solve_statistics(Cell cells[N_INDICATORS]);

#endif							/* GXBG_STATISTICS_H */
