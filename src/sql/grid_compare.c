/*
 * grid_compare.c
 *	  Order and hash of grids, for GROUP BY, DISTINCT and joins.
 *
 * Two grids are equal if forms, counts and states are.  Equal grids have
 * equal bytes as this release packs them, so bytes are compared; the order
 * has no meaning of its own.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "fmgr.h"

#include "sql/grid.h"

PG_FUNCTION_INFO_V1(gxbg_sql_grid_eq);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_ne);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_lt);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_le);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_gt);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_ge);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_cmp);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_hash);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_hash_extended);

/* The grid as packed bytes, whatever version is stored */
static struct varlena *
packed(Datum stored)
{
	struct varlena *bytes = PG_DETOAST_DATUM_PACKED(stored);
	Grid		grid;

	if (VARSIZE_ANY_EXHDR(bytes) > 0 && *(uint8 *) VARDATA_ANY(bytes) == GRID_PACKED)
		return bytes;
	gxbg_grid_read(&grid, PointerGetDatum(bytes));
	return (struct varlena *) DatumGetPointer(gxbg_grid_datum(&grid));
}

static int
compare(FunctionCallInfo fcinfo)
{
	struct varlena *a = packed(PG_GETARG_DATUM(0));
	struct varlena *b = packed(PG_GETARG_DATUM(1));
	Size		a_length = VARSIZE_ANY_EXHDR(a);
	Size		b_length = VARSIZE_ANY_EXHDR(b);
	int			order = memcmp(VARDATA_ANY(a), VARDATA_ANY(b), Min(a_length, b_length));

	if (order == 0 && a_length != b_length)
		order = a_length < b_length ? -1 : 1;

	/* sorts do not free what comparisons leave behind */
	if ((Pointer) a != DatumGetPointer(PG_GETARG_DATUM(0)))
		pfree(a);
	if ((Pointer) b != DatumGetPointer(PG_GETARG_DATUM(1)))
		pfree(b);
	return order;
}

Datum
gxbg_sql_grid_eq(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) == 0);
}

Datum
gxbg_sql_grid_ne(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) != 0);
}

Datum
gxbg_sql_grid_lt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) < 0);
}

Datum
gxbg_sql_grid_le(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) <= 0);
}

Datum
gxbg_sql_grid_gt(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) > 0);
}

Datum
gxbg_sql_grid_ge(PG_FUNCTION_ARGS)
{
	PG_RETURN_BOOL(compare(fcinfo) >= 0);
}

Datum
gxbg_sql_grid_cmp(PG_FUNCTION_ARGS)
{
	PG_RETURN_INT32(compare(fcinfo));
}

Datum
gxbg_sql_grid_hash(PG_FUNCTION_ARGS)
{
	struct varlena *bytes = packed(PG_GETARG_DATUM(0));

	return hash_any((unsigned char *) VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes));
}

Datum
gxbg_sql_grid_hash_extended(PG_FUNCTION_ARGS)
{
	struct varlena *bytes = packed(PG_GETARG_DATUM(0));

	return hash_any_extended((unsigned char *) VARDATA_ANY(bytes), VARSIZE_ANY_EXHDR(bytes),
							 PG_GETARG_INT64(1));
}
