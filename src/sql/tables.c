/*
 * tables.c
 *	  Tables II, III and IV of a report as rows, and table III as a grid.
 */
#include "sql/tables.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/grid.h"
#include "sql/labels.h"

PG_FUNCTION_INFO_V1(gxbg_sql_applications);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_applications);
PG_FUNCTION_INFO_V1(gxbg_sql_applications_grid);
PG_FUNCTION_INFO_V1(gxbg_sql_disclosures);
PG_FUNCTION_INFO_V1(gxbg_sql_proceedings);
PG_FUNCTION_INFO_V1(gxbg_sql_stored_disclosures);
PG_FUNCTION_INFO_V1(gxbg_sql_stored_proceedings);

static void
put_applications(Rows *rows, const Grid *grid)
{
	const Labels *labels = gxbg_labels();
	int			ordinal = 0;

	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (!grid_has(grid, (Outcome) outcome))
			continue;
		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			int			i = GRID_CELL(outcome, applicant);

			row_add(&rows->row, Int32GetDatum(++ordinal));
			row_add_text(&rows->row, labels->outcomes[outcome].group);
			row_add_text(&rows->row, labels->outcomes[outcome].code);
			row_add_text(&rows->row, labels->outcomes[outcome].label);
			row_add_text(&rows->row, labels->applicants[applicant].code);
			row_add_text(&rows->row, labels->applicants[applicant].label);
			if (grid->state[i] <= CELL_INFERRED)
				row_add(&rows->row, Int64GetDatum(grid->value[i]));
			else
				row_add_null(&rows->row);
			row_add_text(&rows->row, labels->states[grid->state[i]]);
			gxbg_rows_put(rows);
		}
	}
}

/* gxbg_applications(gxbg_grid) */
Datum
gxbg_sql_grid_applications(PG_FUNCTION_ARGS)
{
	Rows		rows;
	Grid		grid;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	gxbg_rows_begin(&rows, fcinfo);
	put_applications(&rows, &grid);
	return (Datum) 0;
}

/* A function over the tables of a body: rows, if the report has tables */
static Datum
rows_of_body(FunctionCallInfo fcinfo, void (*put) (Rows *rows, const Report *report))
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_tables(fcinfo);
	if (form_is_statutory(body->report->form))
		put(&rows, body->report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

static void
put_report_applications(Rows *rows, const Report *report)
{
	Grid		grid;

	gxbg_grid_from_report(&grid, report);
	put_applications(rows, &grid);
}

/* gxbg_applications(text) */
Datum
gxbg_sql_applications(PG_FUNCTION_ARGS)
{
	return rows_of_body(fcinfo, put_report_applications);
}

/* gxbg_applications_grid(text): NULL if the report has no table III */
Datum
gxbg_sql_applications_grid(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	const Report *report = gxbg_body_tables(fcinfo)->report;
	bool		has_tables = form_is_statutory(report->form);
	Grid		grid;

	if (has_tables)
		gxbg_grid_from_report(&grid, report);
	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	if (!has_tables)
		PG_RETURN_NULL();
	return gxbg_grid_datum(&grid);
}

void
gxbg_disclosure_row(Record *row, const Report *report, int item, int measure)
{
	const Labels *labels = gxbg_labels();
	int			form = report->item_forms[item];
	const Cell *cell = &report->disclosures[item][measure];

	row_add_text(row, labels->items[item].code);
	row_add_text(row, labels->item_labels[form][item]);
	row_add_text(row, labels->measures[measure].code);
	row_add_text(row, labels->measure_labels[form][measure]);
	gxbg_row_add_numeric(row, cell);
	row_add_text(row, labels->units[cell->unit]);
	row_add_text(row, labels->states[cell->state]);
}

static void
put_disclosures(Rows *rows, const Report *report)
{
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_report_measures(report, item);

		for (int i = 0; i < measures.count; i++)
		{
			gxbg_disclosure_row(&rows->row, report, item, measures.measure[i]);
			gxbg_rows_put(rows);
		}
	}
}

/* gxbg_disclosures(text) */
Datum
gxbg_sql_disclosures(PG_FUNCTION_ARGS)
{
	return rows_of_body(fcinfo, put_disclosures);
}

void
gxbg_proceeding_row(Record *row, const Report *report, int kind)
{
	row_add_text(row, gxbg_labels()->kinds[kind].code);
	row_add_text(row, gxbg_labels()->kinds[kind].label);
	for (int result = 0; result < N_RESULTS; result++)
		gxbg_row_add_bigint(row, &report->proceedings[kind][result]);
}

static void
put_proceedings(Rows *rows, const Report *report)
{
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		gxbg_proceeding_row(&rows->row, report, kind);
		gxbg_rows_put(rows);
	}
}

/* gxbg_proceedings(text) */
Datum
gxbg_sql_proceedings(PG_FUNCTION_ARGS)
{
	return rows_of_body(fcinfo, put_proceedings);
}

void
gxbg_stored_tables(Report *report, Datum stored)
{
	bytea	   *bytes = DatumGetByteaPP(stored);
	const char *complaint = gxbg_tables_unpack(report, (const uint8_t *) VARDATA_ANY(bytes),
											   VARSIZE_ANY_EXHDR(bytes));

	if (complaint != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("stored value has no tables of a report"),
				 errdetail_internal("%s", complaint)));
}

/* A function over the tables that a mart has stored */
static Datum
rows_of_stored(FunctionCallInfo fcinfo, void (*put) (Rows *rows, const Report *report))
{
	Rows		rows;
	Report		report;

	gxbg_rows_begin(&rows, fcinfo);
	gxbg_stored_tables(&report, PG_GETARG_DATUM(0));
	put(&rows, &report);
	return (Datum) 0;
}

/* gxbg_stored_disclosures(bytea) */
Datum
gxbg_sql_stored_disclosures(PG_FUNCTION_ARGS)
{
	return rows_of_stored(fcinfo, put_disclosures);
}

/* gxbg_stored_proceedings(bytea) */
Datum
gxbg_sql_stored_proceedings(PG_FUNCTION_ARGS)
{
	return rows_of_stored(fcinfo, put_proceedings);
}
