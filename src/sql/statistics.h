/*
 * statistics.h
 *	  The statistics table of a report, as rows.
 */
#ifndef GXBG_SQL_STATISTICS_H
#define GXBG_SQL_STATISTICS_H

#include "sql/rows.h"

/* Columns of gxbg_statistic: an indicator of a report of FORM_STATISTICS */
extern void gxbg_statistic_row(Record *row, const Report *report, Indicator indicator);

#endif							/* GXBG_SQL_STATISTICS_H */
