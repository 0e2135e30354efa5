/*
 * reading.h
 *	  What a mart stores of a report in arrays.
 */
#ifndef GXBG_SQL_READING_H
#define GXBG_SQL_READING_H

#include "sql/body.h"
#include "sql/rows.h"

/* An array of gxbg_statistic, of a report of FORM_STATISTICS */
extern Datum gxbg_statistic_array(TupleDesc desc, const Report *report);

/* An array of gxbg_figure */
extern Datum gxbg_figure_array(TupleDesc desc, Body *body);

#endif							/* GXBG_SQL_READING_H */
