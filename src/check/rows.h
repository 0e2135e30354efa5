/*
 * rows.h
 *	  Rows of table III that are not there, rows without a label, labels without a row.
 */
#ifndef GXBG_CHECK_ROWS_H
#define GXBG_CHECK_ROWS_H

#include "form/cell.h"
#include "table/tables.h"

/* The findings on them: part of gxbg_check_report */
extern void gxbg_check_rows(Report *report, const Tables *tables);

#endif							/* GXBG_CHECK_ROWS_H */
