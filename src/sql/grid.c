/*
 * grid.c
 *	  The type gxbg_grid: input and output.
 */
#include "sql/grid.h"

#include "libpq/pqformat.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "sql/rows.h"

/* Before PostgreSQL 16 there are no soft errors */
#if PG_VERSION_NUM < 160000
#define ereturn(context, value, ...) ereport(ERROR, __VA_ARGS__)
#endif

PG_FUNCTION_INFO_V1(gxbg_sql_grid_in);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_out);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_recv);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_send);
PG_FUNCTION_INFO_V1(gxbg_sql_grid_to_jsonb);

Datum
gxbg_grid_datum(const Grid *grid)
{
	uint8_t		bytes[GRID_PACKED_MAX];

	return gxbg_bytes(bytes, gxbg_grid_pack(grid, bytes));
}

void
gxbg_raise_no_grid(const char *complaint)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("stored value is not a gxbg_grid"),
			 errdetail_internal("%s", complaint)));
}

void
gxbg_grid_read(Grid *grid, Datum stored)
{
	struct varlena *bytes = PG_DETOAST_DATUM_PACKED(stored);
	const char *complaint = gxbg_grid_unpack(grid, (const uint8_t *) VARDATA_ANY(bytes),
											 VARSIZE_ANY_EXHDR(bytes));

	if (complaint != NULL)
		gxbg_raise_no_grid(complaint);
	if ((Pointer) bytes != DatumGetPointer(stored))
		pfree(bytes);
}

/* Text form: JSON, see grid.h */
Datum
gxbg_sql_grid_in(PG_FUNCTION_ARGS)
{
	char	   *input = PG_GETARG_CSTRING(0);
	Grid		grid;
	const char *complaint = gxbg_grid_from_text(&grid, input, strlen(input));

	if (complaint != NULL)
		ereturn(fcinfo->context, (Datum) 0,
				(errcode(ERRCODE_INVALID_TEXT_REPRESENTATION),
				 errmsg("invalid input syntax for type %s: \"%s\"", "gxbg_grid", input),
				 errdetail_internal("%s", complaint)));
	return gxbg_grid_datum(&grid);
}

Datum
gxbg_sql_grid_out(PG_FUNCTION_ARGS)
{
	Grid		grid;
	GxbgString		text;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	text = gxbg_grid_to_text(&grid);
	PG_RETURN_CSTRING(pnstrdup(text.text, text.length));
}

/* Binary form: GRID_PLAIN, but any stored form is taken */
Datum
gxbg_sql_grid_recv(PG_FUNCTION_ARGS)
{
	StringInfo	message = (StringInfo) PG_GETARG_POINTER(0);
	int			length = message->len - message->cursor;
	const char *bytes = pq_getmsgbytes(message, length);
	Grid		grid;
	const char *complaint = gxbg_grid_unpack(&grid, (const uint8_t *) bytes, length);

	if (complaint != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_BINARY_REPRESENTATION),
				 errmsg("invalid binary representation of type %s", "gxbg_grid"),
				 errdetail_internal("%s", complaint)));
	return gxbg_grid_datum(&grid);
}

Datum
gxbg_sql_grid_send(PG_FUNCTION_ARGS)
{
	bytea	   *message = palloc(VARHDRSZ + GRID_PLAIN_MAX);
	Grid		grid;
	size_t		length;

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	length = gxbg_grid_plain(&grid, (uint8_t *) VARDATA(message));
	SET_VARSIZE(message, VARHDRSZ + length);
	PG_RETURN_BYTEA_P(message);
}

/* gxbg_grid::jsonb: the text form, so that both say the same */
Datum
gxbg_sql_grid_to_jsonb(PG_FUNCTION_ARGS)
{
	Datum		text = DirectFunctionCall1(gxbg_sql_grid_out, PG_GETARG_DATUM(0));

	return DirectFunctionCall1(jsonb_in, text);
}
