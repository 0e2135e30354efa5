/*
 * tables.c
 *	  Tables II, III and IV of a report as rows, and table III as a grid.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_applications);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_applications);
PG_FUNCTION_INFO_V1(gxbg_sql_applications_grid);
PG_FUNCTION_INFO_V1(gxbg_sql_disclosures);
PG_FUNCTION_INFO_V1(gxbg_sql_proceedings);

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

			row_add(rows, Int32GetDatum(++ordinal));
			row_add_text(rows, labels->outcomes[outcome].group);
			row_add_text(rows, labels->outcomes[outcome].code);
			row_add_text(rows, labels->outcomes[outcome].label);
			row_add_text(rows, labels->applicants[applicant].code);
			row_add_text(rows, labels->applicants[applicant].label);
			if (grid->state[i] <= CELL_INFERRED)
				row_add(rows, Int64GetDatum(grid->value[i]));
			else
				row_add_null(rows);
			row_add_text(rows, labels->states[grid->state[i]]);
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

static void
put_disclosures(Rows *rows, const Report *report)
{
	const Labels *labels = gxbg_labels();

	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_report_measures(report, item);
		int			form = report->item_forms[item];

		for (int i = 0; i < measures.count; i++)
		{
			int			measure = measures.measure[i];
			const Cell *cell = &report->disclosures[item][measure];

			row_add_text(rows, labels->items[item].code);
			row_add_text(rows, labels->item_labels[form][item]);
			row_add_text(rows, labels->measures[measure].code);
			row_add_text(rows, labels->measure_labels[form][measure]);
			gxbg_row_add_numeric(rows, cell);
			row_add_text(rows, labels->units[cell->unit]);
			row_add_text(rows, labels->states[cell->state]);
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

static void
put_proceedings(Rows *rows, const Report *report)
{
	const Labels *labels = gxbg_labels();

	for (int kind = 0; kind < N_KINDS; kind++)
	{
		row_add_text(rows, labels->kinds[kind].code);
		row_add_text(rows, labels->kinds[kind].label);
		for (int result = 0; result < N_RESULTS; result++)
			gxbg_row_add_bigint(rows, &report->proceedings[kind][result]);
		gxbg_rows_put(rows);
	}
}

/* gxbg_proceedings(text) */
Datum
gxbg_sql_proceedings(PG_FUNCTION_ARGS)
{
	return rows_of_body(fcinfo, put_proceedings);
}
