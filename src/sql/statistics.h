/*
 * statistics.h
 *	  The statistics table of a report, as rows.
 */
#ifndef GXBG_SQL_STATISTICS_H
#define GXBG_SQL_STATISTICS_H

#include "postgres.h"

#include "sql/core.h"

/* Columns of gxbg_statistic, in order */
enum
{
	STATISTIC_ORDINAL,
	STATISTIC_INDICATOR,
	STATISTIC_INDICATOR_LABEL,
	STATISTIC_VALUE,
	STATISTIC_UNIT,
	STATISTIC_STATE,
	N_STATISTIC_COLUMNS
};

typedef struct StatisticRow
{
	Datum		values[N_STATISTIC_COLUMNS];
	bool		nulls[N_STATISTIC_COLUMNS];
} StatisticRow;

/* An indicator of a report of FORM_STATISTICS as a row of gxbg_statistic */
extern void gxbg_statistic_row(const Report *report, Indicator indicator, StatisticRow *row);

#endif							/* GXBG_SQL_STATISTICS_H */
