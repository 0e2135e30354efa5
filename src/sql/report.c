/*
 * report.c
 *	  gxbg_parse: a report as one row.
 */
#include "sql/report.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/typcache.h"

#include "sql/body.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_parse);

/* Columns of gxbg_report, in order */
enum
{
	COL_AGENCY,
	COL_YEAR,
	COL_FORM,
	COL_TITLE,
	COL_PUBLISHED_ON,
	COL_RECEIVED,
	COL_CARRIED_IN,
	COL_CONCLUDED,
	COL_CARRIED_OUT,
	COL_COUNTS_FROM,
	COL_DISCLOSURES,
	COL_APPLICATIONS,
	COL_PROCEEDINGS,
	COL_FINDINGS,
	COL_REGION_CODE,
	COL_LEVEL,
	COL_ORGAN_KIND,
	COL_AGENCY_KEY,
	COL_SCOPE,
	N_COLUMNS
};

/* What a call site keeps from row to row */
typedef struct ReportSite
{
	MemoryContext memory;		/* of one row */
	ReportTypes types;
} ReportSite;

TupleDesc
gxbg_element_type(TupleDesc row, int column)
{
	Oid			array = TupleDescAttr(row, column)->atttypid;

	return lookup_rowtype_tupdesc_copy(get_element_type(array), -1);
}

void
gxbg_report_types_find(ReportTypes *types, TupleDesc report)
{
	if (report->natts != N_COLUMNS)
		elog(ERROR, "return type must be gxbg_report");
	types->report = report;
	types->disclosure = gxbg_element_type(report, COL_DISCLOSURES);
	types->proceeding = gxbg_element_type(report, COL_PROCEEDINGS);
	types->finding = gxbg_element_type(report, COL_FINDINGS);
}

static ReportSite *
report_site(FunctionCallInfo fcinfo)
{
	ReportSite *site = (ReportSite *) fcinfo->flinfo->fn_extra;

	if (site == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
		TupleDesc	result;

		site = palloc0(sizeof(ReportSite));
		site->memory = gxbg_row_memory_create(fcinfo->flinfo->fn_mcxt);
		if (get_call_result_type(fcinfo, NULL, &result) != TYPEFUNC_COMPOSITE)
			elog(ERROR, "return type must be a row type");
		gxbg_report_types_find(&site->types, BlessTupleDesc(CreateTupleDescCopy(result)));
		fcinfo->flinfo->fn_extra = site;
		MemoryContextSwitchTo(caller);
	}

	/* an error may have left something of the row before */
	MemoryContextReset(site->memory);
	return site;
}

/* One row being made */
typedef struct Record
{
	Datum		values[N_COLUMNS];
	bool		nulls[N_COLUMNS];
} Record;

static void
set(Record *row, int column, Datum value)
{
	row->values[column] = value;
	row->nulls[column] = false;
}

/* A datum by reference; 0 for NULL */
static void
set_text(Record *row, int column, Datum value)
{
	if (value != (Datum) 0)
		set(row, column, value);
}

static void
set_count(Record *row, int column, Count count)
{
	if (count.known)
		set(row, column, Int64GetDatum(count.value));
}

static void
set_date(Record *row, int column, Date date)
{
	if (date.year != 0)
		set(row, column,
			DateADTGetDatum(date2j(date.year, date.month, date.day) - POSTGRES_EPOCH_JDATE));
}

static Datum
form_row(TupleDesc desc, Record *row)
{
	return HeapTupleGetDatum(heap_form_tuple(desc, row->values, row->nulls));
}

static void
clear_row(Record *row)
{
	memset(row->nulls, true, sizeof(row->nulls));
}

Datum
gxbg_row_array(TupleDesc desc, Datum *elements, int count)
{
	return PointerGetDatum(construct_array(elements, count, desc->tdtypeid,
										   -1, false, TYPALIGN_DOUBLE));
}

static Datum
disclosure_array(TupleDesc desc, const Report *report)
{
	const Labels *labels = gxbg_labels();
	Datum		elements[N_ITEMS * N_MEASURES];
	int			n = 0;

	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_report_measures(report, item);
		int			form = report->item_forms[item];

		for (int i = 0; i < measures.count; i++)
		{
			int			measure = measures.measure[i];
			const Cell *cell = &report->disclosures[item][measure];
			Record		row;

			clear_row(&row);
			set_text(&row, 0, labels->items[item].code);
			set_text(&row, 1, labels->item_labels[form][item]);
			set_text(&row, 2, labels->measures[measure].code);
			set_text(&row, 3, labels->measure_labels[form][measure]);
			if (cell_is_known(cell))
				set(&row, 4, gxbg_numeric(cell->value, cell->scale));
			set_text(&row, 5, labels->units[cell->unit]);
			set_text(&row, 6, labels->states[cell->state]);
			elements[n++] = form_row(desc, &row);
		}
	}
	return gxbg_row_array(desc, elements, n);
}

static Datum
proceeding_array(TupleDesc desc, const Report *report)
{
	const Labels *labels = gxbg_labels();
	Datum		elements[N_KINDS];

	for (int kind = 0; kind < N_KINDS; kind++)
	{
		Record		row;

		clear_row(&row);
		set_text(&row, 0, labels->kinds[kind].code);
		set_text(&row, 1, labels->kinds[kind].label);
		for (int result = 0; result < N_RESULTS; result++)
		{
			const Cell *cell = &report->proceedings[kind][result];

			if (cell_is_known(cell))
				set(&row, 2 + result, Int64GetDatum(cell->value));
		}
		elements[kind] = form_row(desc, &row);
	}
	return gxbg_row_array(desc, elements, N_KINDS);
}

static Datum
finding_array(TupleDesc desc, const Report *report)
{
	Datum	   *elements = gxbg_alloc_array(report->finding_count, sizeof(Datum));

	for (int i = 0; i < report->finding_count; i++)
	{
		const Finding *finding = &report->findings[i];
		Record		row;

		clear_row(&row);
		set_text(&row, 0, gxbg_text_datum(finding->rule));
		set_text(&row, 1, gxbg_labels()->severities[finding->severity]);
		set_text(&row, 2, gxbg_string_datum(finding->subject));
		if (finding->has_expected)
			set(&row, 3, gxbg_numeric(finding->expected, 0));
		if (finding->has_actual)
			set(&row, 4, gxbg_numeric(finding->actual, 0));
		set_text(&row, 5, gxbg_string_datum(finding->message));
		elements[i] = form_row(desc, &row);
	}
	return gxbg_row_array(desc, elements, report->finding_count);
}

/* What is known of any report */
static void
set_headline(Record *row, const Report *report)
{
	set_text(row, COL_AGENCY, gxbg_string_datum(report->agency));
	if (report->year != 0)
		set(row, COL_YEAR, Int32GetDatum(report->year));
	set_text(row, COL_FORM, gxbg_labels()->forms[report->form]);
	set_text(row, COL_TITLE, gxbg_string_datum(report->title));
	set_date(row, COL_PUBLISHED_ON, report->published_on);
	set_count(row, COL_RECEIVED, report->received);
	set_count(row, COL_CARRIED_IN, report->carried_in);
	set_count(row, COL_CONCLUDED, report->concluded);
	set_count(row, COL_CARRIED_OUT, report->carried_out);
	set_text(row, COL_COUNTS_FROM,
			 gxbg_text_datum(gxbg_counts_from_name(report->counts_from)));
}

static void
set_agency(Record *row, const Report *report)
{
	set_text(row, COL_REGION_CODE, gxbg_string_datum(report->region_code));
	set_text(row, COL_LEVEL, gxbg_string_datum(report->level));
	set_text(row, COL_ORGAN_KIND, gxbg_string_datum(report->organ_kind));
	set_text(row, COL_AGENCY_KEY, gxbg_string_datum(report->agency_key));
	set_text(row, COL_SCOPE, gxbg_string_datum(report->scope));
}

static void
set_tables(Record *row, const ReportTypes *types, const Report *report)
{
	Grid		grid;

	gxbg_grid_from_report(&grid, report);
	set(row, COL_DISCLOSURES, disclosure_array(types->disclosure, report));
	set(row, COL_APPLICATIONS, gxbg_grid_datum(&grid));
	set(row, COL_PROCEEDINGS, proceeding_array(types->proceeding, report));
}

/* A row of NULLs if the body is not a report */
static void
set_report(Record *row, const ReportTypes *types, const Report *report)
{
	clear_row(row);
	if (report->form == FORM_NONE)
	{
		if (report->finding_count > 0)
			set(row, COL_FINDINGS, finding_array(types->finding, report));
		return;
	}
	set_headline(row, report);
	set_agency(row, report);
	if (form_is_statutory(report->form))
		set_tables(row, types, report);
	set(row, COL_FINDINGS, finding_array(types->finding, report));
}

Datum
gxbg_report_datum(const ReportTypes *types, const Report *report)
{
	Record		row;

	set_report(&row, types, report);
	return form_row(types->report, &row);
}

/* gxbg_parse(text), gxbg_parse(text, text) */
Datum
gxbg_sql_parse(PG_FUNCTION_ARGS)
{
	ReportSite *site = report_site(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(site->memory);
	Body	   *body = gxbg_body_parse(fcinfo);
	Record		row;
	Datum		result;

	if (body != NULL)
		set_report(&row, &site->types, body->report);
	MemoryContextSwitchTo(caller);
	if (body == NULL)
		PG_RETURN_NULL();
	result = form_row(site->types.report, &row);
	MemoryContextReset(site->memory);
	return result;
}
