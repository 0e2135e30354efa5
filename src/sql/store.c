/*
 * store.c
 *	  gxbg_store: the row that a mart keeps of a body, from one parse.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/fingerprint.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/reading.h"
#include "sql/report.h"
#include "sql/version.h"

PG_FUNCTION_INFO_V1(gxbg_sql_store);

/* Columns of gxbg_stored that are looked at one by one */
#define COL_READING		1
#define COL_ERRORS		16
#define COL_FINDINGS	33
#define COL_STATISTICS	34
#define COL_FIGURES		35
#define N_COLUMNS		36

/* What a call site keeps from row to row */
typedef struct StoreSite
{
	MemoryContext memory;		/* of one row */
	TupleDesc	result;
	TupleDesc	finding;
	TupleDesc	statistic;
	TupleDesc	figure;
} StoreSite;

static StoreSite *
store_site(FunctionCallInfo fcinfo)
{
	StoreSite  *site = (StoreSite *) fcinfo->flinfo->fn_extra;

	if (site == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		site = palloc0(sizeof(StoreSite));
		site->memory = gxbg_row_memory_create(fcinfo->flinfo->fn_mcxt);
		site->result = gxbg_result_type(fcinfo, N_COLUMNS);
		site->finding = gxbg_element_type(site->result, COL_FINDINGS);
		site->statistic = gxbg_element_type(site->result, COL_STATISTICS);
		site->figure = gxbg_element_type(site->result, COL_FIGURES);
		fcinfo->flinfo->fn_extra = site;
		MemoryContextSwitchTo(caller);
	}

	/* an error may have left something of the row before */
	MemoryContextReset(site->memory);
	return site;
}

/* The total of a group of outcomes; not known if it does not fit */
static void
add_group(Record *row, const Grid *grid, const char *group)
{
	GridSelection selection = {gxbg_select_outcomes(group, strlen(group)), 1u << APP_TOTAL};
	Count		count;

	if (!gxbg_grid_count(grid, selection, &count))
		count.known = false;
	row_add_count(row, count);
}

static Count
proceedings(const Report *report, int first_kind, int last_kind, int result)
{
	Count		sum = {true, 0};

	for (int kind = first_kind; kind <= last_kind; kind++)
	{
		const Cell *cell = &report->proceedings[kind][result];

		sum.known = sum.known && cell_is_known(cell) && add_count(&sum.value, cell->value);
	}
	return sum;
}

/* disclosed to litigations_corrected */
static void
add_outcomes(Record *row, const Report *report, const Grid *grid)
{
	static const char *const groups[] = {
		"disclosed", "partly_disclosed", "refused", "unavailable", "not_processed", "other"
	};

	for (int i = 0; i < (int) lengthof(groups); i++)
		add_group(row, grid, groups[i]);
	row_add_count(row, proceedings(report, KIND_RECONSIDERATION, KIND_RECONSIDERATION, RES_TOTAL));
	row_add_count(row, proceedings(report, KIND_RECONSIDERATION, KIND_RECONSIDERATION, RES_CORRECTED));
	row_add_count(row, proceedings(report, KIND_LITIGATION_DIRECT, KIND_LITIGATION_AFTER, RES_TOTAL));
	row_add_count(row, proceedings(report, KIND_LITIGATION_DIRECT, KIND_LITIGATION_AFTER, RES_CORRECTED));
}

static int
count_findings(const Report *report, Severity severity)
{
	int			found = 0;

	for (int i = 0; i < report->finding_count; i++)
		found += report->findings[i].severity == severity;
	return found;
}

static int
count_unknown_cells(const Grid *grid)
{
	int			unknown = 0;

	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
		for (int applicant = 0; grid_has(grid, (Outcome) outcome) && applicant < N_APPLICANTS; applicant++)
			unknown += grid->state[GRID_CELL(outcome, applicant)] > CELL_INFERRED;
	return unknown;
}

static Datum
packed_tables(const Report *report)
{
	uint8_t		bytes[PACKED_TABLES_MAX];

	return gxbg_bytes(bytes, gxbg_tables_pack(report, bytes));
}

/* received to litigations_corrected, counts of findings and cells: what questions of totals want */
static void
add_counts(Record *row, const Report *report, const Grid *grid)
{
	gxbg_report_add_headline(row, report);
	if (grid)
		add_outcomes(row, report, grid);
	else
		row_add_nulls(row, 10);
	row_add(row, Int32GetDatum(count_findings(report, SEVERITY_ERROR)));
	row_add(row, Int32GetDatum(count_findings(report, SEVERITY_WARNING)));
	if (grid)
		row_add(row, Int32GetDatum(count_unknown_cells(grid)));
	else
		row_add_null(row);
}

/* year to scope */
static void
add_who(Record *row, const Report *report)
{
	gxbg_report_add_year(row, report);
	gxbg_row_add_date(row, report->published_on);
	row_add_text(row, gxbg_labels()->forms[report->form]);
	row_add_text(row, gxbg_text_datum(gxbg_counts_from_name(report->counts_from)));
	row_add_text(row, gxbg_string_datum(report->agency));
	row_add_text(row, gxbg_string_datum(report->title));
	gxbg_report_add_agency(row, report);
}

static void
add_report(Record *row, const StoreSite *site, Body *body)
{
	const Report *report = body->report;
	bool		has_tables = form_is_statutory(report->form);
	Grid		grid;

	if (has_tables)
		gxbg_grid_from_report(&grid, report);
	add_counts(row, report, has_tables ? &grid : NULL);
	add_who(row, report);
	row_add_text(row, has_tables ? gxbg_grid_datum(&grid) : (Datum) 0);
	row_add_text(row, has_tables ? packed_tables(report) : (Datum) 0);
	row_add_text(row, gxbg_fingerprint_datum(body));
	row_add_text(row, report->finding_count > 0 ? gxbg_finding_array(site->finding, report) : (Datum) 0);
	row_add_text(row, report->form == FORM_STATISTICS ?
				 gxbg_statistic_array(site->statistic, report) : (Datum) 0);
	row_add_text(row, body->prose.figure_count > 0 ? gxbg_figure_array(site->figure, body) : (Datum) 0);
}

/* Of a body that is no report, findings at most are known; of NULL, which is none, nothing */
static void
add_no_report(Record *row, const StoreSite *site, const Report *report)
{
	row_add_nulls(row, COL_ERRORS - COL_READING - 1);
	if (report != NULL && report->finding_count > 0)
	{
		row_add(row, Int32GetDatum(count_findings(report, SEVERITY_ERROR)));
		row_add(row, Int32GetDatum(count_findings(report, SEVERITY_WARNING)));
		row_add_nulls(row, COL_FINDINGS - COL_ERRORS - 2);
		row_add(row, gxbg_finding_array(site->finding, report));
		row_add_nulls(row, N_COLUMNS - COL_FINDINGS - 1);
	}
	else
		row_add_nulls(row, N_COLUMNS - COL_ERRORS);
}

/* gxbg_store(text, text), gxbg_store(bytea, text) */
Datum
gxbg_sql_store(PG_FUNCTION_ARGS)
{
	StoreSite  *site = store_site(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(site->memory);
	Datum		result;
	Record		row;
	Body	   *body;

	/* both who want the body take it from where it is decompressed once */
	LOCAL_FCINFO(call, 2);
	InitFunctionCallInfoData(*call, fcinfo->flinfo, 2, fcinfo->fncollation, NULL, NULL);
	for (int i = 0; i < 2; i++)
	{
		call->args[i] = fcinfo->args[i];
		if (!call->args[i].isnull)
			call->args[i].value = PointerGetDatum(PG_DETOAST_DATUM_PACKED(call->args[i].value));
	}

	row_begin(&row);
	row_add(&row, Int64GetDatum(gxbg_body_digest(call)));
	row_add(&row, Int32GetDatum(GXBG_READING_VERSION));
	body = gxbg_body_parse(call);
	if (body != NULL && body->report->form != FORM_NONE)
		add_report(&row, site, body);
	else
		add_no_report(&row, site, body != NULL ? body->report : NULL);

	MemoryContextSwitchTo(caller);
	result = gxbg_row_datum(&row, site->result);
	MemoryContextReset(site->memory);
	return result;
}
