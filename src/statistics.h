/*
 * statistics.h
 *	  The national statistics table of 2014 to 2018: reading it, filling its
 *	  empty cells, and the sums that it breaks.
 */
#ifndef GXBG_STATISTICS_H
#define GXBG_STATISTICS_H

#include "form_statistics.h"
#include "report.h"
#include "scan.h"

typedef struct Statistics
{
	Span		span;
	bool		repeated;		/* the table stands in the body more than once */
	Cell		cells[N_INDICATORS];
	const char *units[N_INDICATORS];	/* as stated, or NULL */
} Statistics;

/* The statistics table of a body, or NULL */
extern Statistics *gxbg_statistics_find(const Scan *scan);

/* Give empty cells the value that the sums leave, if they leave one */
extern void gxbg_solve_statistics(Cell cells[N_INDICATORS]);

/* A sum that does not hold, whatever the cells without a value stand for */
typedef struct StatisticsBreach
{
	const StatisticsIdentity *identity;
	int64_t		expected;		/* sum of the known parts */
	int64_t		actual;			/* the whole, as the report has it */
} StatisticsBreach;

/* The identities that these cells break, in the order of the form; how many */
extern int	gxbg_statistics_breaches(const Cell cells[N_INDICATORS],
									 StatisticsBreach breaches[N_STATISTICS_IDENTITIES]);

#endif							/* GXBG_STATISTICS_H */
