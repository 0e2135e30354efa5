/*
 * rows.c
 *	  Rows of a set-returning function, put together column by column.
 */
#include "sql/rows.h"

#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/numeric.h"

void
gxbg_rows_begin(Rows *rows, FunctionCallInfo fcinfo)
{
	ReturnSetInfo *result = (ReturnSetInfo *) fcinfo->resultinfo;
	MemoryContext caller;

	if (result == NULL || !IsA(result, ReturnSetInfo))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("set-valued function called in context that cannot accept a set")));
	if (!(result->allowedModes & SFRM_Materialize))
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("materialize mode required, but it is not allowed in this context")));

	caller = MemoryContextSwitchTo(result->econtext->ecxt_per_query_memory);
	if (result->expectedDesc != NULL)
		rows->desc = CreateTupleDescCopy(result->expectedDesc);
	else if (get_call_result_type(fcinfo, NULL, &rows->desc) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	rows->store = tuplestore_begin_heap((result->allowedModes & SFRM_Materialize_Random) != 0,
										false, work_mem);
	rows->column = 0;
	result->returnMode = SFRM_Materialize;
	result->setResult = rows->store;
	result->setDesc = rows->desc;
	MemoryContextSwitchTo(caller);
}

void
gxbg_rows_put(Rows *rows)
{
	Assert(rows->column == rows->desc->natts);
	tuplestore_putvalues(rows->store, rows->desc, rows->values, rows->nulls);
	rows->column = 0;
}

void
gxbg_rows_put_values(Rows *rows, Datum *values, bool *nulls)
{
	tuplestore_putvalues(rows->store, rows->desc, values, nulls);
}

void
gxbg_row_add_bigint(Rows *rows, const Cell *cell)
{
	if (cell_is_known(cell))
		row_add(rows, Int64GetDatum(cell->value));
	else
		row_add_null(rows);
}

void
gxbg_row_add_numeric(Rows *rows, const Cell *cell)
{
	if (cell_is_known(cell))
		row_add(rows, gxbg_numeric(cell->value, cell->scale));
	else
		row_add_null(rows);
}

Datum
gxbg_numeric(int64 value, int scale)
{
	char		digits[64];
	int			n;

	if (scale == 0)
		return DirectFunctionCall1(int8_numeric, Int64GetDatum(value));

	/* numeric_in keeps the decimals as they were written: 477.350 has three */
	n = snprintf(digits, sizeof(digits), INT64_FORMAT "e-%d", value, scale);
	Assert(n < (int) sizeof(digits));
	(void) n;
	return DirectFunctionCall3(numeric_in, CStringGetDatum(digits),
							   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1));
}
