/*
 * check.c
 *	  gxbg_check, gxbg_check_carryover: findings as rows.
 */
#include "sql/check.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "sql/body.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/report_row.h"

PG_FUNCTION_INFO_V1(gxbg_sql_check);
PG_FUNCTION_INFO_V1(gxbg_sql_finding_message);
PG_FUNCTION_INFO_V1(gxbg_sql_check_grid);
PG_FUNCTION_INFO_V1(gxbg_sql_check_carryover_grids);
PG_FUNCTION_INFO_V1(gxbg_sql_check_carryover_reports);

void
gxbg_finding_row(Record *row, const Finding *finding)
{
	row_add_text(row, gxbg_text_datum(finding->rule));
	row_add_text(row, gxbg_labels()->severities[finding->severity]);
	row_add_text(row, gxbg_string_datum(finding->subject));
	row_add_text(row, finding->has_expected ? gxbg_numeric(finding->expected, 0) : (Datum) 0);
	row_add_text(row, finding->has_actual ? gxbg_numeric(finding->actual, 0) : (Datum) 0);
	row_add_text(row, gxbg_string_datum(finding->message));
}

static void
put_findings(Rows *rows, const Report *report)
{
	for (int i = 0; i < report->finding_count; i++)
	{
		gxbg_finding_row(&rows->row, &report->findings[i]);
		gxbg_rows_put(rows);
	}
}

static char *
numeric_argument(FunctionCallInfo fcinfo, int argument)
{
	return DatumGetCString(DirectFunctionCall1(numeric_out, PG_GETARG_DATUM(argument)));
}

/*
 * gxbg_finding_message(rule, subject, expected, actual): what the rule demands, in English,
 * of what, and the figures.  NULL if there is no such rule.
 */
Datum
gxbg_sql_finding_message(PG_FUNCTION_ARGS)
{
	const Rule *rule = PG_ARGISNULL(0) ? NULL : gxbg_rule(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	StringInfoData message;

	if (rule == NULL)
		PG_RETURN_NULL();
	initStringInfo(&message);
	appendStringInfo(&message, "Not so: %s", rule->statement_en);
	if (!PG_ARGISNULL(1))
		appendStringInfo(&message, " (%s)", text_to_cstring(PG_GETARG_TEXT_PP(1)));
	if (!PG_ARGISNULL(2))
		appendStringInfo(&message, "; %s expected", numeric_argument(fcinfo, 2));
	if (!PG_ARGISNULL(3))
		appendStringInfo(&message, "%s %s found", PG_ARGISNULL(2) ? ";" : ",", numeric_argument(fcinfo, 3));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(message.data, message.len));
}

/* gxbg_check(text), gxbg_check(text, text): the findings of gxbg_parse */
Datum
gxbg_sql_check(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	const Body *body;
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_parse(fcinfo);
	if (body != NULL)
		put_findings(&rows, body->report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* gxbg_check(gxbg_grid) */
Datum
gxbg_sql_check_grid(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Grid		grid;

	gxbg_rows_begin(&rows, fcinfo);
	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	put_findings(&rows, gxbg_check_grid(&grid));

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* gxbg_check_carryover(gxbg_grid, gxbg_grid) */
Datum
gxbg_sql_check_carryover_grids(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Report	   *report = palloc0(sizeof(Report));
	Rows		rows;
	Grid		previous;
	Grid		current;

	gxbg_rows_begin(&rows, fcinfo);
	gxbg_grid_read(&previous, PG_GETARG_DATUM(0));
	gxbg_grid_read(&current, PG_GETARG_DATUM(1));
	gxbg_check_carry_over(report, &previous, &current);
	put_findings(&rows, report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* Whole numbers of an item, by Measure */
static void
count_measures(const Report *report, int item, Count *counts)
{
	for (int measure = 0; measure < N_MEASURES; measure++)
	{
		const Cell *cell = &report->disclosures[item][measure];
		int64		value = cell->value;
		int			scale = cell->scale;

		for (; scale > 0 && value % 10 == 0; scale--)
			value /= 10;
		counts[measure] = (Count) {cell_is_known(cell) && scale == 0, value};
	}
}

/*
 * The measures that tell whether documents in force carry over exist in the
 * 2021 form alone, so that a year in another form has none of them.
 */
static void
check_reports(Report *findings, const Report *previous, const Report *current)
{
	Grid		grids[2];

	if (previous->year != 0 && current->year != 0 && current->year != previous->year + 1)
		return;
	gxbg_grid_from_report(&grids[0], previous);
	gxbg_grid_from_report(&grids[1], current);
	gxbg_check_carry_over(findings, &grids[0], &grids[1]);
	for (int item = 0; item < N_ITEMS; item++)
	{
		Count		counts[2][N_MEASURES];

		count_measures(previous, item, counts[0]);
		count_measures(current, item, counts[1]);
		gxbg_check_stock(findings, (GxbgItem) item, counts[0], counts[1]);
	}
}

/* gxbg_check_carryover(gxbg_report, gxbg_report) */
Datum
gxbg_sql_check_carryover_reports(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Report	   *report = palloc0(sizeof(Report));
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	check_reports(report, gxbg_report_of_row(PG_GETARG_HEAPTUPLEHEADER(0)),
				  gxbg_report_of_row(PG_GETARG_HEAPTUPLEHEADER(1)));
	put_findings(&rows, report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}
