/*
 * body.c
 *	  A body given to an SQL function, and the report read from it.
 */
#include "sql/body.h"

#include "access/htup_details.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/syscache.h"

#include "text/bytes.h"

/*
 * The first block of a row's memory, which a reset keeps: room for the
 * tokens of a usual report, so that rows cost no malloc.
 */
#define ROW_MEMORY_FIRST	(256 * 1024)

MemoryContext
gxbg_row_memory_create(MemoryContext parent)
{
	return AllocSetContextCreate(parent, "gxbg row",
								 0, ROW_MEMORY_FIRST, ALLOCSET_DEFAULT_MAXSIZE);
}

MemoryContext
gxbg_row_memory(FunctionCallInfo fcinfo)
{
	FmgrInfo   *flinfo = fcinfo->flinfo;

	if (flinfo->fn_extra == NULL)
		flinfo->fn_extra = gxbg_row_memory_create(flinfo->fn_mcxt);

	/* an error may have left something of the row before */
	MemoryContextReset((MemoryContext) flinfo->fn_extra);
	return (MemoryContext) flinfo->fn_extra;
}

/*
 * Is the function's first argument bytea?  Each function of a body is declared
 * with text and with bytea, over the same code.
 */
static bool
takes_bytes(const FmgrInfo *flinfo)
{
	HeapTuple	function = SearchSysCache1(PROCOID, ObjectIdGetDatum(flinfo->fn_oid));
	bool		bytes;

	if (!HeapTupleIsValid(function))
		elog(ERROR, "cache lookup failed for function %u", flinfo->fn_oid);
	bytes = ((Form_pg_proc) GETSTRUCT(function))->proargtypes.values[0] == BYTEAOID;
	ReleaseSysCache(function);
	return bytes;
}

text *
gxbg_text_from_bytes(const bytea *raw)
{
	MemoryContext caller = CurrentMemoryContext;
	MemoryContext memory = AllocSetContextCreate(caller, "gxbg bytes", ALLOCSET_DEFAULT_SIZES);
	Decoded		decoded;
	text	   *result;

	MemoryContextSwitchTo(memory);
	gxbg_bytes_decode(VARDATA_ANY(raw), VARSIZE_ANY_EXHDR(raw), &decoded);
	MemoryContextSwitchTo(caller);
	result = gxbg_text_from_utf8(decoded.text, decoded.length);
	MemoryContextDelete(memory);
	return result;
}

/* The first argument as UTF-8, and nothing read yet */
static Body *
body_open(FunctionCallInfo fcinfo)
{
	Body	   *body = palloc0(sizeof(Body));
	struct varlena *argument = PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(0));

	body->file_kind = gxbg_file_kind(VARDATA_ANY(argument), VARSIZE_ANY_EXHDR(argument));
	body->source = takes_bytes(fcinfo->flinfo) ? gxbg_text_from_bytes(argument) : argument;
	body->utf8 = gxbg_utf8_from_text(body->source, &body->length);
	gxbg_positions_init(&body->positions, body->utf8, body->length);
	return body;
}

/* The page's title as UTF-8, if the function has the argument and it is not NULL */
static GxbgString
title_argument(FunctionCallInfo fcinfo)
{
	GxbgString	title = {NULL, 0};

	if (PG_NARGS() > 1 && !PG_ARGISNULL(1))
		title.text = gxbg_utf8_from_text((text *) PG_DETOAST_DATUM_PACKED(PG_GETARG_DATUM(1)),
										 &title.length);
	return title;
}

Body *
gxbg_body_parse(FunctionCallInfo fcinfo)
{
	Body	   *body;

	if (PG_ARGISNULL(0))
		return NULL;
	body = body_open(fcinfo);
	body->report = gxbg_report_read(body->utf8, body->length, title_argument(fcinfo), &body->prose);
	gxbg_note_file_kind(body->report, body->file_kind);
	return body;
}

Body *
gxbg_body_tables(FunctionCallInfo fcinfo)
{
	Body	   *body = body_open(fcinfo);

	body->report = gxbg_report_tables(body->utf8, body->length);
	return body;
}

BodyPlace
gxbg_body_place(Body *body, uint32 byte)
{
	BodyPlace	place = {byte, byte + 1};

	if (body->utf8 != VARDATA_ANY(body->source))
	{
		/* each character of the source is one of the UTF-8 */
		place.at = gxbg_position(&body->positions, byte) + 1;
		gxbg_source_move(body->source, &body->place, place.at - 1);
		place.byte = body->place.byte;
		if (GetDatabaseEncoding() == PG_SQL_ASCII)
			place.at = place.byte + 1;
	}
	else if (GetDatabaseEncoding() != PG_SQL_ASCII)
		place.at = gxbg_position(&body->positions, byte) + 1;
	return place;
}

Datum
gxbg_body_text(const Body *body, BodyPlace start, BodyPlace end)
{
	return PointerGetDatum(cstring_to_text_with_len(VARDATA_ANY(body->source) + start.byte,
													end.byte - start.byte));
}

Datum
gxbg_body_quote(Body *body, Span span, int *start_at, int *end_at)
{
	BodyPlace	start = gxbg_body_place(body, span.start);
	BodyPlace	end = gxbg_body_place(body, span.end);

	*start_at = start.at;
	*end_at = end.at;
	return gxbg_body_text(body, start, end);
}
