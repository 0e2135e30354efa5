/*
 * check.c
 *	  gxbg_check, gxbg_check_carryover: findings as rows.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"

#include "sql/body.h"
#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_check);
PG_FUNCTION_INFO_V1(gxbg_sql_check_grid);
PG_FUNCTION_INFO_V1(gxbg_sql_check_carryover_grids);
PG_FUNCTION_INFO_V1(gxbg_sql_check_carryover_reports);

static void
put_findings(Rows *rows, const Report *report)
{
	for (int i = 0; i < report->finding_count; i++)
	{
		const Finding *finding = &report->findings[i];

		row_add_text(rows, gxbg_text_datum(finding->rule));
		row_add_text(rows, gxbg_labels()->severities[finding->severity]);
		row_add_text(rows, gxbg_string_datum(finding->subject));
		if (finding->has_expected)
			row_add(rows, gxbg_numeric(finding->expected, 0));
		else
			row_add_null(rows);
		if (finding->has_actual)
			row_add(rows, gxbg_numeric(finding->actual, 0));
		else
			row_add_null(rows);
		row_add_text(rows, gxbg_string_datum(finding->message));
		gxbg_rows_put(rows);
	}
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

/* What gxbg_check_carryover takes from a gxbg_report */
typedef struct ReportRow
{
	int			year;			/* 0: unknown */
	bool		has_grid;
	Grid		grid;
	Count		documents[N_ITEMS][N_MEASURES];
} ReportRow;

/* The entry of this code; -1 if there is none */
static int
find_code(const FormEntry *entries, int count, Datum argument)
{
	const text *code = DatumGetTextPP(argument);
	size_t		length = VARSIZE_ANY_EXHDR(code);

	for (int i = 0; i < count; i++)
	{
		if (strlen(entries[i].code) == length &&
			memcmp(entries[i].code, VARDATA_ANY(code), length) == 0)
			return i;
	}
	return -1;
}

/* A whole number that a count can hold */
static Count
count_of_numeric(Datum value)
{
	Datum		floor = DirectFunctionCall1(numeric_floor, value);
	Datum		limit = DirectFunctionCall1(int8_numeric, Int64GetDatum(PG_INT64_MAX));
	Count		count = {false, 0};

	if (!DatumGetBool(DirectFunctionCall2(numeric_eq, floor, value)) ||
		!DatumGetBool(DirectFunctionCall2(numeric_lt,
										  DirectFunctionCall1(numeric_abs, value), limit)))
		return count;
	count.known = true;
	count.value = DatumGetInt64(DirectFunctionCall1(numeric_int8, value));
	return count;
}

/* One gxbg_disclosure of a report */
static void
read_disclosure(ReportRow *row, HeapTupleHeader disclosure)
{
	bool		no_item;
	bool		no_measure;
	bool		no_value;
	Datum		item = GetAttributeByName(disclosure, "item", &no_item);
	Datum		measure = GetAttributeByName(disclosure, "measure", &no_measure);
	Datum		value = GetAttributeByName(disclosure, "value", &no_value);
	int			i;
	int			m;

	if (no_item || no_measure || no_value)
		return;
	i = find_code(gxbg_items, N_ITEMS, item);
	m = find_code(gxbg_measures, N_MEASURES, measure);
	if (i >= 0 && m >= 0)
		row->documents[i][m] = count_of_numeric(value);
}

static void
read_disclosures(ReportRow *row, Datum argument)
{
	ArrayType  *array = DatumGetArrayTypeP(argument);
	int16		length;
	bool		by_value;
	char		align;
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	get_typlenbyvalalign(ARR_ELEMTYPE(array), &length, &by_value, &align);
	deconstruct_array(array, ARR_ELEMTYPE(array), length, by_value, align,
					  &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		if (!nulls[i])
			read_disclosure(row, DatumGetHeapTupleHeader(elements[i]));
	}
}

static ReportRow *
read_report_row(HeapTupleHeader report)
{
	ReportRow  *row = palloc0(sizeof(ReportRow));
	bool		isnull;
	Datum		value;

	value = GetAttributeByName(report, "year", &isnull);
	row->year = isnull ? 0 : DatumGetInt32(value);
	value = GetAttributeByName(report, "applications", &isnull);
	row->has_grid = !isnull;
	if (!isnull)
		gxbg_grid_read(&row->grid, value);
	value = GetAttributeByName(report, "disclosures", &isnull);
	if (!isnull)
		read_disclosures(row, value);
	return row;
}

/*
 * The measures that tell whether documents in force carry over exist in the
 * 2021 form alone, so that a year in another form has none of them.
 */
static void
check_reports(Report *report, const ReportRow *previous, const ReportRow *current)
{
	if (previous->year != 0 && current->year != 0 && current->year != previous->year + 1)
		return;
	if (previous->has_grid && current->has_grid)
		gxbg_check_carry_over(report, &previous->grid, &current->grid);
	for (int item = 0; item < N_ITEMS; item++)
		gxbg_check_stock(report, (GxbgItem) item, previous->documents[item], current->documents[item]);
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
	check_reports(report, read_report_row(PG_GETARG_HEAPTUPLEHEADER(0)),
				  read_report_row(PG_GETARG_HEAPTUPLEHEADER(1)));
	put_findings(&rows, report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}
