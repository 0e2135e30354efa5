/*
 * report.c
 *	  gxbg_parse: a report as one row.
 */
#include "sql/report.h"

#include "access/htup_details.h"
#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/check.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/tables.h"

PG_FUNCTION_INFO_V1(gxbg_sql_parse);

/* Columns of gxbg_report that are looked at one by one */
#define COL_DISCLOSURES	10
#define COL_PROCEEDINGS	12
#define COL_FINDINGS	13
#define N_COLUMNS		19

/* What a call site keeps from row to row */
typedef struct ReportSite
{
	MemoryContext memory;		/* of one row */
	ReportTypes types;
} ReportSite;

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

		site = palloc0(sizeof(ReportSite));
		site->memory = gxbg_row_memory_create(fcinfo->flinfo->fn_mcxt);
		gxbg_report_types_find(&site->types, gxbg_result_type(fcinfo, N_COLUMNS));
		fcinfo->flinfo->fn_extra = site;
		MemoryContextSwitchTo(caller);
	}

	/* an error may have left something of the row before */
	MemoryContextReset(site->memory);
	return site;
}

static Datum
disclosure_array(TupleDesc desc, const Report *report)
{
	Datum		elements[N_ITEMS * N_MEASURES];
	int			n = 0;
	Record			row;

	row_begin(&row);
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_report_measures(report, item);

		for (int i = 0; i < measures.count; i++)
		{
			gxbg_disclosure_row(&row, report, item, measures.measure[i]);
			elements[n++] = gxbg_row_datum(&row, desc);
		}
	}
	return gxbg_row_array(desc, elements, n);
}

static Datum
proceeding_array(TupleDesc desc, const Report *report)
{
	Datum		elements[N_KINDS];
	Record			row;

	row_begin(&row);
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		gxbg_proceeding_row(&row, report, kind);
		elements[kind] = gxbg_row_datum(&row, desc);
	}
	return gxbg_row_array(desc, elements, N_KINDS);
}

Datum
gxbg_finding_array(TupleDesc desc, const Report *report)
{
	Datum	   *elements = gxbg_alloc_array(report->finding_count, sizeof(Datum));
	Record			row;

	row_begin(&row);
	for (int i = 0; i < report->finding_count; i++)
	{
		gxbg_finding_row(&row, &report->findings[i]);
		elements[i] = gxbg_row_datum(&row, desc);
	}
	return gxbg_row_array(desc, elements, report->finding_count);
}

void
gxbg_report_add_headline(Record *row, const Report *report)
{
	row_add_count(row, report->received);
	row_add_count(row, report->carried_in);
	row_add_count(row, report->concluded);
	row_add_count(row, report->carried_out);
}

void
gxbg_report_add_agency(Record *row, const Report *report)
{
	row_add_text(row, gxbg_string_datum(report->region_code));
	row_add_text(row, gxbg_string_datum(report->level));
	row_add_text(row, gxbg_string_datum(report->organ_kind));
	row_add_text(row, gxbg_string_datum(report->agency_key));
	row_add_text(row, gxbg_string_datum(report->scope));
}

void
gxbg_report_add_year(Record *row, const Report *report)
{
	if (report->year != 0)
		row_add(row, Int32GetDatum(report->year));
	else
		row_add_null(row);
}

Datum
gxbg_report_grid(const Report *report)
{
	Grid		grid;

	gxbg_grid_from_report(&grid, report);
	return gxbg_grid_datum(&grid);
}

/* The columns before the findings */
static void
add_figures(Record *row, const ReportTypes *types, const Report *report)
{
	row_add_text(row, gxbg_string_datum(report->agency));
	gxbg_report_add_year(row, report);
	row_add_text(row, gxbg_labels()->forms[report->form]);
	row_add_text(row, gxbg_string_datum(report->title));
	gxbg_row_add_date(row, report->published_on);
	gxbg_report_add_headline(row, report);
	row_add_text(row, gxbg_text_datum(gxbg_counts_from_name(report->counts_from)));
	if (form_is_statutory(report->form))
	{
		row_add(row, disclosure_array(types->disclosure, report));
		row_add(row, gxbg_report_grid(report));
		row_add(row, proceeding_array(types->proceeding, report));
	}
	else
		row_add_nulls(row, 3);
}

/* All is NULL but the findings, of which there may be none, if the body is not a report */
static void
add_report(Record *row, const ReportTypes *types, const Report *report)
{
	if (report->form != FORM_NONE)
		add_figures(row, types, report);
	else
		row_add_nulls(row, COL_FINDINGS);
	if (report->form != FORM_NONE || report->finding_count > 0)
		row_add(row, gxbg_finding_array(types->finding, report));
	else
		row_add_null(row);
	if (report->form != FORM_NONE)
		gxbg_report_add_agency(row, report);
	else
		row_add_nulls(row, N_COLUMNS - COL_FINDINGS - 1);
}

Datum
gxbg_report_datum(const ReportTypes *types, const Report *report)
{
	Record			row;

	row_begin(&row);
	add_report(&row, types, report);
	return gxbg_row_datum(&row, types->report);
}

/* gxbg_parse(text), gxbg_parse(text, text) */
Datum
gxbg_sql_parse(PG_FUNCTION_ARGS)
{
	ReportSite *site = report_site(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(site->memory);
	Body	   *body = gxbg_body_parse(fcinfo);
	Datum		result;
	Record			row;

	row_begin(&row);
	if (body != NULL)
		add_report(&row, &site->types, body->report);
	MemoryContextSwitchTo(caller);
	if (body == NULL)
		PG_RETURN_NULL();
	result = gxbg_row_datum(&row, site->types.report);
	MemoryContextReset(site->memory);
	return result;
}
