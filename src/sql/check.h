/*
 * check.h
 *	  Findings on a report as rows.
 */
#ifndef GXBG_SQL_CHECK_H
#define GXBG_SQL_CHECK_H

#include "sql/rows.h"

/* Columns of gxbg_finding */
extern void gxbg_finding_row(Record *row, const Finding *finding);

#endif							/* GXBG_SQL_CHECK_H */
