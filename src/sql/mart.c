/*
 * mart.c
 *	  What the views of gxbg_create_views need of C: tables as a wide row for the panel,
 *	  the greatest cell of a grid, names in Chinese; and whether gxbg_refresh may commit.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "access/xact.h"
#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "fmgr.h"
#include "funcapi.h"
#include "nodes/execnodes.h"

#include "sql/grid.h"
#include "sql/labels.h"
#include "sql/tables.h"

PG_FUNCTION_INFO_V1(gxbg_sql_in_transaction_block);
PG_FUNCTION_INFO_V1(gxbg_sql_greatest_cell);
PG_FUNCTION_INFO_V1(gxbg_sql_panel_row);
PG_FUNCTION_INFO_V1(gxbg_sql_view_labels);

/* gxbg_in_transaction_block(): asked by a procedure, whose own call tells of a function around it */
Datum
gxbg_sql_in_transaction_block(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(IsTransactionBlock() || !SPI_inside_nonatomic_context());
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

/* Cells of table II that a form has, in the order of gxbg_items */
static int
count_measures(void)
{
	int			count = 0;

	for (int item = 0; item < N_ITEMS; item++)
		for (int measure = 0; measure < N_MEASURES; measure++)
			count += gxbg_forms_of_measure((GxbgItem) item, (Measure) measure) != 0;
	return count;
}

#define N_PROCEEDINGS	(N_KINDS * N_RESULTS)

/*
 * The row that the query expects, whose columns must be those of tables III, II
 * and IV; kept by the call site.
 */
static TupleDesc
panel_row(FunctionCallInfo fcinfo)
{
	TupleDesc	desc = (TupleDesc) fcinfo->flinfo->fn_extra;

	if (desc == NULL)
	{
		ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);
		int			measures = count_measures();
		bool		fits;

		if (result == NULL || !IsA(result, ReturnSetInfo) || result->expectedDesc == NULL)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("function must be called in FROM, with a list of column definitions")));
		desc = BlessTupleDesc(CreateTupleDescCopy(result->expectedDesc));
		MemoryContextSwitchTo(caller);

		/* column definitions are the caller's: any number, any types */
		fits = desc->natts == GRID_CELLS + measures + N_PROCEEDINGS;
		for (int i = 0; fits && i < desc->natts; i++)
			fits = TupleDescAttr(desc, i)->atttypid ==
				(i >= GRID_CELLS && i < GRID_CELLS + measures ? NUMERICOID : INT8OID);
		if (!fits)
			ereport(ERROR,
					(errcode(ERRCODE_DATATYPE_MISMATCH),
					 errmsg("column definitions must be %d of type bigint, %d of type numeric and %d of type bigint",
							GRID_CELLS, measures, N_PROCEEDINGS)));
		fcinfo->flinfo->fn_extra = desc;
	}
	return desc;
}

/* Values of table II and, behind them, IV */
static void
set_tables(const Report *report, Datum *values, bool *nulls)
{
	int			n = 0;

	for (int item = 0; item < N_ITEMS; item++)
		for (int measure = 0; measure < N_MEASURES; measure++)
		{
			const Cell *cell = &report->disclosures[item][measure];

			if (gxbg_forms_of_measure((GxbgItem) item, (Measure) measure) == 0)
				continue;
			nulls[n] = !cell_is_known(cell);
			if (!nulls[n])
				values[n] = gxbg_numeric(cell->value, cell->scale);
			n++;
		}
	for (int i = 0; i < N_PROCEEDINGS; i++)
	{
		const Cell *cell = &report->proceedings[i / N_RESULTS][i % N_RESULTS];

		nulls[n] = !cell_is_known(cell);
		values[n++] = Int64GetDatum(cell->value);
	}
}

/* gxbg_panel_row(gxbg_grid, bytea): of NULLs where the report has no tables */
Datum
gxbg_sql_panel_row(PG_FUNCTION_ARGS)
{
	TupleDesc	desc = panel_row(fcinfo);
	Datum		values[GRID_CELLS + N_ITEMS * N_MEASURES + N_PROCEEDINGS];
	bool		nulls[GRID_CELLS + N_ITEMS * N_MEASURES + N_PROCEEDINGS];
	Report		report;
	Grid		grid;

	memset(nulls, true, sizeof(nulls));
	if (!PG_ARGISNULL(0))
	{
		gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
		for (int i = 0; i < GRID_CELLS; i++)
		{
			values[i] = Int64GetDatum(grid.value[i]);
			nulls[i] = (grid.state[i] > CELL_INFERRED);
		}
	}
	if (!PG_ARGISNULL(1))
	{
		gxbg_stored_tables(&report, PG_GETARG_DATUM(1));
		set_tables(&report, values + GRID_CELLS, nulls + GRID_CELLS);
	}
	return HeapTupleGetDatum(heap_form_tuple(desc, values, nulls));
}

/* gxbg_view_labels() */
Datum
gxbg_sql_view_labels(PG_FUNCTION_ARGS)
{
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (const MartLabel *entry = gxbg_mart_labels; entry->label != NULL; entry++)
	{
		row_add_text(&rows.row, gxbg_text_datum(entry->view));
		row_add_text(&rows.row, gxbg_text_datum(entry->column));
		row_add_text(&rows.row, gxbg_text_datum(entry->label));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}
