/*
 * reading.c
 *	  gxbg_read: all that a mart stores of a report, from one parse; and which
 *	  release reads so.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

#include "sql/body.h"
#include "sql/fingerprint.h"
#include "sql/labels.h"
#include "sql/prose.h"
#include "sql/report.h"
#include "sql/rows.h"
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
		if (get_call_result_type(fcinfo, NULL, &site->result) != TYPEFUNC_COMPOSITE ||
			site->result->natts != N_COLUMNS)
			elog(ERROR, "return type must be gxbg_reading");
		site->result = BlessTupleDesc(CreateTupleDescCopy(site->result));
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

static Datum
statistic_array(TupleDesc desc, const Report *report)
{
	Datum		elements[N_INDICATORS];

	for (int i = 0; i < N_INDICATORS; i++)
	{
		StatisticRow row;

		gxbg_statistic_row(report, (Indicator) i, &row);
		elements[i] = HeapTupleGetDatum(heap_form_tuple(desc, row.values, row.nulls));
	}
	return gxbg_row_array(desc, elements, N_INDICATORS);
}

static Datum
figure_array(TupleDesc desc, Body *body)
{
	int			count = body->prose.figure_count;
	QuotePlace *places = gxbg_figure_places(body);
	Datum	   *elements = gxbg_alloc_array(count, sizeof(Datum));

	for (int i = 0; i < count; i++)
	{
		FigureRow	row;

		gxbg_figure_row(body, places, i, &row);
		elements[i] = HeapTupleGetDatum(heap_form_tuple(desc, row.values, row.nulls));
		gxbg_figure_row_free(&row);
		CHECK_FOR_INTERRUPTS();
	}
	return gxbg_row_array(desc, elements, count);
}

static void
set(Datum *values, bool *nulls, int column, Datum value)
{
	values[column] = value;
	nulls[column] = (value == (Datum) 0);
}

/* gxbg_read(text, text): the report is a row of NULLs if it is none */
Datum
gxbg_sql_read(PG_FUNCTION_ARGS)
{
	ReadingSite *site = reading_site(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(site->memory);
	Body	   *body = gxbg_body_parse(fcinfo);
	Datum		values[N_COLUMNS] = {(Datum) 0};
	bool		nulls[N_COLUMNS] = {true, true, true, true};
	Datum		result;

	if (body == NULL)
	{
		MemoryContextSwitchTo(caller);
		PG_RETURN_NULL();
	}
	set(values, nulls, COL_REPORT, gxbg_report_datum(&site->types, body->report));
	if (body->report->form == FORM_STATISTICS)
		set(values, nulls, COL_STATISTICS, statistic_array(site->statistic, body->report));
	if (body->report->form != FORM_NONE)
	{
		set(values, nulls, COL_FIGURES, figure_array(site->figure, body));
		set(values, nulls, COL_FINGERPRINT, gxbg_fingerprint_datum(body));
	}

	MemoryContextSwitchTo(caller);
	result = HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
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
