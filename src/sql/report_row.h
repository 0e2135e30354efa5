/*
 * report_row.h
 *	  A gxbg_report that a query gives, as the core's Report.
 */
#ifndef GXBG_SQL_REPORT_ROW_H
#define GXBG_SQL_REPORT_ROW_H

#include "postgres.h"

#include "access/htup.h"

#include "sql/core.h"

/*
 * Who, when, the form and tables II, III and IV, in CurrentMemoryContext.  A figure
 * of tables II and IV that is NULL, or that no report can state, is
 * CELL_AMBIGUOUS; what the row has no place for is empty.
 */
extern Report *gxbg_report_of_row(HeapTupleHeader row);

#endif							/* GXBG_SQL_REPORT_ROW_H */
