/*
 * report.h
 *	  A report as a row of gxbg_report.
 */
#ifndef GXBG_SQL_REPORT_H
#define GXBG_SQL_REPORT_H

#include "sql/rows.h"

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

/* An array of gxbg_finding */
extern Datum gxbg_finding_array(TupleDesc desc, const Report *report);

/* Columns: received to carried_out; region_code to scope; year */
extern void gxbg_report_add_headline(Record *row, const Report *report);
extern void gxbg_report_add_agency(Record *row, const Report *report);
extern void gxbg_report_add_year(Record *row, const Report *report);

/* Table III as a grid */
extern Datum gxbg_report_grid(const Report *report);

#endif							/* GXBG_SQL_REPORT_H */
