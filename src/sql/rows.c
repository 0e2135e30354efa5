/*
 * rows.c
 *	  Rows put together column by column: of a set-returning function, or as values.
 */
#include "sql/rows.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/lsyscache.h"
#include "utils/numeric.h"
#include "utils/typcache.h"

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
	row_begin(&rows->row);
	result->returnMode = SFRM_Materialize;
	result->setResult = rows->store;
	result->setDesc = rows->desc;
	MemoryContextSwitchTo(caller);
}

void
gxbg_rows_put(Rows *rows)
{
	Assert(rows->row.column == rows->desc->natts);
	tuplestore_putvalues(rows->store, rows->desc, rows->row.values, rows->row.nulls);
	row_begin(&rows->row);
}

Datum
gxbg_row_datum(Record *row, TupleDesc desc)
{
	Assert(row->column == desc->natts);
	row_begin(row);
	return HeapTupleGetDatum(heap_form_tuple(desc, row->values, row->nulls));
}

TupleDesc
gxbg_result_type(FunctionCallInfo fcinfo, int columns)
{
	TupleDesc	type;

	if (get_call_result_type(fcinfo, NULL, &type) != TYPEFUNC_COMPOSITE)
		elog(ERROR, "return type must be a row type");
	if (type->natts != columns)
		elog(ERROR, "return type must have %d columns", columns);
	return BlessTupleDesc(CreateTupleDescCopy(type));
}

TupleDesc
gxbg_element_type(TupleDesc row, int column)
{
	Oid			array = TupleDescAttr(row, column)->atttypid;

	return lookup_rowtype_tupdesc_copy(get_element_type(array), -1);
}

Datum
gxbg_bytes(const void *bytes, size_t length)
{
	bytea	   *value = palloc(VARHDRSZ + length);

	SET_VARSIZE(value, VARHDRSZ + length);
	memcpy(VARDATA(value), bytes, length);
	return PointerGetDatum(value);
}

Datum
gxbg_row_array(TupleDesc desc, Datum *elements, int count)
{
	return PointerGetDatum(construct_array(elements, count, desc->tdtypeid,
										   -1, false, TYPALIGN_DOUBLE));
}

void
gxbg_row_add_bigint(Record *row, const Cell *cell)
{
	row_add_count(row, (Count) {cell_is_known(cell), cell->value});
}

void
gxbg_row_add_numeric(Record *row, const Cell *cell)
{
	if (cell_is_known(cell))
		row_add(row, gxbg_numeric(cell->value, cell->scale));
	else
		row_add_null(row);
}

void
gxbg_row_add_date(Record *row, Date date)
{
	if (date.year != 0)
		row_add(row, DateADTGetDatum(date2j(date.year, date.month, date.day) - POSTGRES_EPOCH_JDATE));
	else
		row_add_null(row);
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
