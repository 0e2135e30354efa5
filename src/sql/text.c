/*
 * text.c
 *	  gxbg_text and gxbg_parse of bytes as crawled.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "text/bytes.h"

PG_FUNCTION_INFO_V1(gxbg_sql_text);
PG_FUNCTION_INFO_V1(gxbg_sql_parse_bytes);

extern Datum gxbg_sql_parse(PG_FUNCTION_ARGS);

/*
 * Bytes as text of the database in the caller's memory.  ICU's converters go
 * with the memory made here, by an error with the caller's.
 */
static text *
text_from_bytes(Datum argument)
{
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext memory = AllocSetContextCreate(caller, "gxbg bytes", ALLOCSET_DEFAULT_SIZES);
	bytea	   *raw;
	Decoded		decoded;
	text	   *result;

	MemoryContextSwitchTo(memory);
	raw = (bytea *) PG_DETOAST_DATUM_PACKED(argument);
	gxbg_bytes_decode(VARDATA_ANY(raw), VARSIZE_ANY_EXHDR(raw), &decoded);
	MemoryContextSwitchTo(caller);
	result = gxbg_text_from_utf8(decoded.text, decoded.length);
	MemoryContextDelete(memory);
	return result;
}

/* gxbg_text(bytea) */
Datum
gxbg_sql_text(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(text_from_bytes(PG_GETARG_DATUM(0)));
}

/* gxbg_parse(bytea): gxbg_parse of gxbg_text, with the same call site */
Datum
gxbg_sql_parse_bytes(PG_FUNCTION_ARGS)
{
	LOCAL_FCINFO(call, 1);
	text	   *body = text_from_bytes(PG_GETARG_DATUM(0));
	Datum		result;

	InitFunctionCallInfoData(*call, fcinfo->flinfo, 1, PG_GET_COLLATION(),
							 fcinfo->context, fcinfo->resultinfo);
	call->args[0].value = PointerGetDatum(body);
	call->args[0].isnull = false;
	result = gxbg_sql_parse(call);
	pfree(body);
	return result;
}
