/*
 * statistics_near.h
 *	  Rows of the statistics table whose labels no list has.
 */
#ifndef GXBG_TABLE_STATISTICS_NEAR_H
#define GXBG_TABLE_STATISTICS_NEAR_H

#include "table/statistics_row.h"

/*
 * Put the rows into the run that it lacks between two of its rows, or at its end: 同意公开数 for
 * 同意公开答复数.  row is work space.
 */
extern void gxbg_statistics_take_near(const Scan *scan, StatisticsRun *run, Row *row);

#endif							/* GXBG_TABLE_STATISTICS_NEAR_H */
