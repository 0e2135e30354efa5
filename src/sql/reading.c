/*
 * reading.c
 *	  gxbg_read: all that a mart stores of a report, from one parse; and which
 *	  release reads so.
 */
#include "sql/reading.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

#include "sql/fingerprint.h"
#include "sql/labels.h"
#include "sql/prose.h"
#include "sql/report.h"
#include "sql/statistics.h"
#include "sql/version.h"

PG_FUNCTION_INFO_V1(gxbg_sql_read);
PG_FUNCTION_INFO_V1(gxbg_sql_version);
PG_FUNCTION_INFO_V1(gxbg_sql_reading_version);

/* Columns of gxbg_reading, in order */
enum
{
	COL_REPORT,
	COL_STATISTICS,
	COL_FIGURES,
	COL_FINGERPRINT,
	N_COLUMNS
};

/* What a call site keeps from row to row */
typedef struct ReadingSite
{
	MemoryContext memory;		/* of one row */
	TupleDesc	result;
	ReportTypes types;
	TupleDesc	statistic;
	TupleDesc	figure;
} ReadingSite;

static ReadingSite *
reading_site(FunctionCallInfo fcinfo)
{
	ReadingSite *site = (ReadingSite *) fcinfo->flinfo->fn_extra;

	if (site == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		site = palloc0(sizeof(ReadingSite));
		site->memory = gxbg_row_memory_create(fcinfo->flinfo->fn_mcxt);
		site->result = gxbg_result_type(fcinfo, N_COLUMNS);
		gxbg_report_types_find(&site->types,
							   lookup_rowtype_tupdesc_copy(TupleDescAttr(site->result, COL_REPORT)->atttypid, -1));
		site->statistic = gxbg_element_type(site->result, COL_STATISTICS);
		site->figure = gxbg_element_type(site->result, COL_FIGURES);
		fcinfo->flinfo->fn_extra = site;
		MemoryContextSwitchTo(caller);
	}

	/* an error may have left something of the row before */
	MemoryContextReset(site->memory);
	return site;
}

Datum
gxbg_statistic_array(TupleDesc desc, const Report *report)
{
	Datum		elements[N_INDICATORS];
	Record			row;

	row_begin(&row);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		gxbg_statistic_row(&row, report, (Indicator) i);
		elements[i] = gxbg_row_datum(&row, desc);
	}
	return gxbg_row_array(desc, elements, N_INDICATORS);
}

Datum
gxbg_figure_array(TupleDesc desc, Body *body)
{
	int			count = body->prose.figure_count;
	QuotePlace *places = gxbg_figure_places(body);
	Datum	   *elements = gxbg_alloc_array(count, sizeof(Datum));
	Record			row;

	row_begin(&row);
	for (int i = 0; i < count; i++)
	{
		gxbg_figure_row(&row, body, places, i);
		elements[i] = gxbg_row_datum(&row, desc);
		gxbg_figure_row_free(&row);
		CHECK_FOR_INTERRUPTS();
	}
	return gxbg_row_array(desc, elements, count);
}

/* gxbg_read(text, text): the report is a row of NULLs if it is none */
Datum
gxbg_sql_read(PG_FUNCTION_ARGS)
{
	ReadingSite *site = reading_site(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(site->memory);
	Body	   *body = gxbg_body_parse(fcinfo);
	Datum		result;
	Record			row;

	if (body == NULL)
	{
		MemoryContextSwitchTo(caller);
		PG_RETURN_NULL();
	}
	row_begin(&row);
	row_add(&row, gxbg_report_datum(&site->types, body->report));
	row_add_text(&row, body->report->form == FORM_STATISTICS ?
				 gxbg_statistic_array(site->statistic, body->report) : (Datum) 0);
	if (body->report->form != FORM_NONE)
	{
		row_add(&row, gxbg_figure_array(site->figure, body));
		row_add_text(&row, gxbg_fingerprint_datum(body));
	}
	else
		row_add_nulls(&row, 2);

	MemoryContextSwitchTo(caller);
	result = gxbg_row_datum(&row, site->result);
	MemoryContextReset(site->memory);
	return result;
}

/* gxbg_version() */
Datum
gxbg_sql_version(PG_FUNCTION_ARGS)
{
	return gxbg_text_datum(GXBG_VERSION);
}

/* gxbg_reading_version() */
Datum
gxbg_sql_reading_version(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(GXBG_READING_VERSION);
}
