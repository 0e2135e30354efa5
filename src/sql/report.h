/*
 * report.h
 *	  A report as a row of gxbg_report.
 */
#ifndef GXBG_SQL_REPORT_H
#define GXBG_SQL_REPORT_H

#include "postgres.h"

#include "access/tupdesc.h"

#include "sql/core.h"

/* Row types, found through the function's result, whatever the schema */
typedef struct ReportTypes
{
	TupleDesc	report;
	TupleDesc	disclosure;
	TupleDesc	proceeding;
	TupleDesc	finding;
} ReportTypes;

extern void gxbg_report_types_find(ReportTypes *types, TupleDesc report);

/* The row; all of it NULL if the body is no report */
extern Datum gxbg_report_datum(const ReportTypes *types, const Report *report);

/* The row type of the elements of a column that is an array, and such an array */
extern TupleDesc gxbg_element_type(TupleDesc row, int column);
extern Datum gxbg_row_array(TupleDesc desc, Datum *elements, int count);

#endif							/* GXBG_SQL_REPORT_H */
