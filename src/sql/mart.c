/*
 * mart.c
 *	  What gxbg_create_views and gxbg_refresh need of C: tables as wide rows for
 *	  the panel, cells that are not known, findings by severity, and whether one may commit.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/executor.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/typcache.h"

#include "sql/grid.h"
#include "sql/labels.h"

PG_FUNCTION_INFO_V1(gxbg_sql_in_transaction_block);
PG_FUNCTION_INFO_V1(gxbg_sql_unknown_cells);
PG_FUNCTION_INFO_V1(gxbg_sql_greatest_cell);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_row);
PG_FUNCTION_INFO_V1(gxbg_sql_disclosure_row);
PG_FUNCTION_INFO_V1(gxbg_sql_count_findings);

/* gxbg_in_transaction_block() */
Datum
gxbg_sql_in_transaction_block(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(IsTransactionBlock());
}

/* gxbg_unknown_cells(gxbg_grid) */
Datum
gxbg_sql_unknown_cells(PG_FUNCTION_ARGS)
{
	Grid		grid;
	int			unknown = 0;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
		for (int applicant = 0; grid_has(&grid, (Outcome) outcome) && applicant < N_APPLICANTS; applicant++)
			unknown += grid.state[GRID_CELL(outcome, applicant)] > CELL_INFERRED;
	PG_RETURN_INT32(unknown);
}

/* gxbg_greatest_cell(gxbg_grid); 0 where no cell is known */
Datum
gxbg_sql_greatest_cell(PG_FUNCTION_ARGS)
{
	Grid		grid;
	int64		greatest = 0;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	for (int i = 0; i < GRID_CELLS; i++)
		if (grid.value[i] > greatest)
			greatest = grid.value[i];
	PG_RETURN_INT64(greatest);
}

/*
 * The row that the query expects, which must have that many columns of that
 * type; kept by the call site.
 */
static TupleDesc
expected_row(FunctionCallInfo fcinfo, int count, Oid type)
{
	TupleDesc	desc = (TupleDesc) fcinfo->flinfo->fn_extra;

	if (desc == NULL)
	{
		ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		if (result == NULL || !IsA(result, ReturnSetInfo) || result->expectedDesc == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("function must be called in FROM, with a list of column definitions")));
		desc = BlessTupleDesc(CreateTupleDescCopy(result->expectedDesc));
		MemoryContextSwitchTo(caller);

		/* column definitions are the caller's: any number, any types */
		for (int i = 0; i < desc->natts; i++)
			if (desc->natts != count || TupleDescAttr(desc, i)->atttypid != type)
				ereport(ERROR,
						(errcode(ERRCODE_DATATYPE_MISMATCH),
						 errmsg("column definitions must be %d columns of type %s",
								count, format_type_be(type))));
		fcinfo->flinfo->fn_extra = desc;
	}
	return desc;
}

/* gxbg_grid_row(gxbg_grid) */
Datum
gxbg_sql_grid_row(PG_FUNCTION_ARGS)
{
	TupleDesc	desc = expected_row(fcinfo, GRID_CELLS, INT8OID);
	Datum		values[GRID_CELLS];
	bool		nulls[GRID_CELLS];
	Grid		grid;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	for (int i = 0; i < GRID_CELLS; i++)
	{
		values[i] = Int64GetDatum(grid.value[i]);
		nulls[i] = (grid.state[i] > CELL_INFERRED);
	}
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

/* Columns of gxbg_disclosure */
#define DISCLOSURE_ITEM		0
#define DISCLOSURE_MEASURE	2
#define DISCLOSURE_VALUE	4
#define N_DISCLOSURE_COLUMNS 7

static bool
same_text(Datum a, Datum b)
{
	text	   *x = DatumGetTextPP(a);
	text	   *y = DatumGetTextPP(b);

	return VARSIZE_ANY_EXHDR(x) == VARSIZE_ANY_EXHDR(y) &&
		memcmp(VARDATA_ANY(x), VARDATA_ANY(y), VARSIZE_ANY_EXHDR(x)) == 0;
}

/* Where an item and measure stand among those of gxbg_items, or -1 */
static int
disclosure_column(Datum item, Datum measure)
{
	const Labels *labels = gxbg_labels();
	int			column = 0;

	for (int i = 0; i < N_ITEMS; i++)
	{
		bool		is_item = same_text(labels->items[i].code, item);

		for (int j = 0; j < N_MEASURES; j++)
		{
			if (gxbg_forms_of_measure((GxbgItem) i, (Measure) j) == 0)
				continue;
			if (is_item && same_text(labels->measures[j].code, measure))
				return column;
			column++;
		}
	}
	return -1;
}

static int
count_disclosure_columns(void)
{
	int			count = 0;

	for (int i = 0; i < N_ITEMS; i++)
		for (int j = 0; j < N_MEASURES; j++)
			count += gxbg_forms_of_measure((GxbgItem) i, (Measure) j) != 0;
	return count;
}

/* The value of one element, if it has one, at its place in the row */
static void
set_disclosure(TupleDesc desc, Datum element, Datum *values, bool *nulls)
{
	HeapTupleHeader header = DatumGetHeapTupleHeader(element);
	HeapTupleData tuple = {.t_len = HeapTupleHeaderGetDatumLength(header), .t_data = header};
	Datum		cell[N_DISCLOSURE_COLUMNS];
	bool		none[N_DISCLOSURE_COLUMNS];
	int			column;

	heap_deform_tuple(&tuple, desc, cell, none);
	if (none[DISCLOSURE_ITEM] || none[DISCLOSURE_MEASURE] || none[DISCLOSURE_VALUE])
		return;
	column = disclosure_column(cell[DISCLOSURE_ITEM], cell[DISCLOSURE_MEASURE]);
	if (column < 0)
		return;
	values[column] = cell[DISCLOSURE_VALUE];
	nulls[column] = false;
}

/* gxbg_disclosure_row(gxbg_disclosure[]) */
Datum
gxbg_sql_disclosure_row(PG_FUNCTION_ARGS)
{
	ArrayType  *disclosures = PG_GETARG_ARRAYTYPE_P(0);
	int			columns = count_disclosure_columns();
	TupleDesc	desc = expected_row(fcinfo, columns, NUMERICOID);
	TupleDesc	element_desc = lookup_rowtype_tupdesc(ARR_ELEMTYPE(disclosures), -1);
	Datum	   *values = palloc0(columns * sizeof(Datum));
	bool	   *nulls = palloc(columns * sizeof(bool));
	Datum	   *elements;
	bool	   *none;
	int			count;

	memset(nulls, true, columns * sizeof(bool));
	deconstruct_array(disclosures, ARR_ELEMTYPE(disclosures), -1, false, TYPALIGN_DOUBLE,
					  &elements, &none, &count);
	for (int i = 0; i < count; i++)
		if (!none[i] && element_desc->natts == N_DISCLOSURE_COLUMNS)
			set_disclosure(element_desc, elements[i], values, nulls);
	ReleaseTupleDesc(element_desc);
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

/* Column of gxbg_finding */
#define FINDING_SEVERITY	2

/* gxbg_count_findings(gxbg_finding[], text) */
Datum
gxbg_sql_count_findings(PG_FUNCTION_ARGS)
{
	ArrayType  *findings = PG_GETARG_ARRAYTYPE_P(0);
	int			found = 0;
	Datum	   *elements;
	bool	   *none;
	int			count;

	deconstruct_array(findings, ARR_ELEMTYPE(findings), -1, false, TYPALIGN_DOUBLE,
					  &elements, &none, &count);
	for (int i = 0; i < count; i++)
	{
		Datum		severity = (Datum) 0;
		bool		is_null = true;

		if (!none[i])
			severity = GetAttributeByNum(DatumGetHeapTupleHeader(elements[i]), FINDING_SEVERITY, &is_null);
		if (!is_null && same_text(severity, PG_GETARG_DATUM(1)))
			found++;
	}
	PG_RETURN_INT32(found);
}
