/*
 * grid_sum.c
 *	  gxbg_grid + gxbg_grid and sum(gxbg_grid).
 *
 * The state of the aggregate is a GridSum; for parallel plans and shards it goes
 * as the bytes that a table stores.  Over a moving frame it is a MovingSum.
 */
#include "postgres.h"

#include "fmgr.h"

#include "sql/grid.h"

PG_FUNCTION_INFO_V1(gxbg_sql_grid_plus);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_sum_add);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_sum_combine);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_sum_serial);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_sum_deserial);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_sum_final);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_moving_add);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_moving_remove);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_moving_final);

static void
raise_overflow(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
			 errmsg("bigint out of range"),
			 errdetail("A count in a sum of grids is too large.")));
}

static void
sum_add(GridSum *sum, Datum term)
{
	struct varlena *stored = PG_DETOAST_DATUM_PACKED(term);
	bool		overflow;
	const char *complaint = gxbg_grid_sum_add_stored(sum, (const uint8_t *) VARDATA_ANY(stored),
													 VARSIZE_ANY_EXHDR(stored), &overflow);

	if (complaint != NULL)
		gxbg_raise_no_grid(complaint);
	if (overflow)
		raise_overflow();
	if ((Pointer) stored != DatumGetPointer(term))
		pfree(stored);
}

static Datum
sum_datum(const GridSum *sum)
{
	Grid		grid;

	gxbg_grid_sum_result(sum, &grid);
	return gxbg_grid_datum(&grid);
}

/* Memory of the aggregate's state */
static MemoryContext
aggregate_memory(FunctionCallInfo fcinfo)
{
	MemoryContext memory;

	if (!AggCheckCallContext(fcinfo, &memory))
		elog(ERROR, "aggregate function called in non-aggregate context");
	return memory;
}

static GridSum *
new_sum(FunctionCallInfo fcinfo)
{
	GridSum    *sum = MemoryContextAlloc(aggregate_memory(fcinfo), sizeof(GridSum));

	gxbg_grid_sum_begin(sum);
	return sum;
}

/* gxbg_grid + gxbg_grid */
Datum
gxbg_sql_grid_plus(PG_FUNCTION_ARGS)
{
	GridSum		sum;

	gxbg_grid_sum_begin(&sum);
	sum_add(&sum, PG_GETARG_DATUM(0));
	sum_add(&sum, PG_GETARG_DATUM(1));
	return sum_datum(&sum);
}

Datum
gxbg_sql_grid_sum_add(PG_FUNCTION_ARGS)
{
	GridSum    *sum = PG_ARGISNULL(0) ? NULL : (GridSum *) PG_GETARG_POINTER(0);

	if (PG_ARGISNULL(1))
	{
		if (sum == NULL)
			PG_RETURN_NULL();
		PG_RETURN_POINTER(sum);
	}
	if (sum == NULL)
		sum = new_sum(fcinfo);
	sum_add(sum, PG_GETARG_DATUM(1));
	PG_RETURN_POINTER(sum);
}

Datum
gxbg_sql_grid_sum_combine(PG_FUNCTION_ARGS)
{
	GridSum    *sum = PG_ARGISNULL(0) ? NULL : (GridSum *) PG_GETARG_POINTER(0);

	/* the other state may live in memory that goes: it is copied, not kept */
	if (!PG_ARGISNULL(1))
	{
		if (sum == NULL)
			sum = new_sum(fcinfo);
		if (!gxbg_grid_sum_combine(sum, (const GridSum *) PG_GETARG_POINTER(1)))
			raise_overflow();
	}
	if (sum == NULL)
		PG_RETURN_NULL();
	PG_RETURN_POINTER(sum);
}

Datum
gxbg_sql_grid_sum_serial(PG_FUNCTION_ARGS)
{
	aggregate_memory(fcinfo);
	return sum_datum((const GridSum *) PG_GETARG_POINTER(0));
}

Datum
gxbg_sql_grid_sum_deserial(PG_FUNCTION_ARGS)
{
	GridSum    *sum = palloc(sizeof(GridSum));

	aggregate_memory(fcinfo);
	gxbg_grid_sum_begin(sum);
	sum_add(sum, PG_GETARG_DATUM(0));
	PG_RETURN_POINTER(sum);
}

Datum
gxbg_sql_grid_sum_final(PG_FUNCTION_ARGS)
{
	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	return sum_datum((const GridSum *) PG_GETARG_POINTER(0));
}

Datum
gxbg_sql_grid_moving_add(PG_FUNCTION_ARGS)
{
	MovingSum  *sum;
	Grid		term;

	if (PG_ARGISNULL(0))
		sum = MemoryContextAllocZero(aggregate_memory(fcinfo), sizeof(MovingSum));
	else
		sum = (MovingSum *) PG_GETARG_POINTER(0);

	if (!PG_ARGISNULL(1))
	{
		gxbg_grid_read(&term, PG_GETARG_DATUM(1));
		if (!gxbg_moving_sum_add(sum, &term))
			raise_overflow();
	}
	PG_RETURN_POINTER(sum);
}

Datum
gxbg_sql_grid_moving_remove(PG_FUNCTION_ARGS)
{
	MovingSum  *sum = (MovingSum *) PG_GETARG_POINTER(0);
	Grid		term;

	aggregate_memory(fcinfo);
	if (!PG_ARGISNULL(1))
	{
		gxbg_grid_read(&term, PG_GETARG_DATUM(1));
		if (!gxbg_moving_sum_remove(sum, &term))
			raise_overflow();
	}
	PG_RETURN_POINTER(sum);
}

Datum
gxbg_sql_grid_moving_final(PG_FUNCTION_ARGS)
{
	Grid		result;

	if (PG_ARGISNULL(0) || ((MovingSum *) PG_GETARG_POINTER(0))->terms == 0)
		PG_RETURN_NULL();
	gxbg_moving_sum_result((const MovingSum *) PG_GETARG_POINTER(0), &result);
	return gxbg_grid_datum(&result);
}
