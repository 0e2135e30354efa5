/*
 * sql_body.c
 *	  A body given to an SQL function, and the report read from it.
 */
#include "sql_body.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "bytes.h"

/*
 * The first block of a row's memory, which a reset keeps: room for the
 * tokens of a usual report, so that rows cost no malloc.
 */
#define ROW_MEMORY_FIRST	(64 * 1024)

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

Body *
gxbg_body_parse(Datum argument)
{
	Body	   *body = palloc0(sizeof(Body));

	body->source = (text *) PG_DETOAST_DATUM_PACKED(argument);
	body->utf8 = gxbg_utf8_from_text(body->source, &body->length);
	gxbg_positions_init(&body->positions, body->utf8, body->length);
	body->report = gxbg_report_parse(body->utf8, body->length);
	gxbg_note_undecodable(body->report, body->utf8, body->length);
	return body;
}

/* 1-based position of a byte of the UTF-8 in the source, as substr counts there */
static int
source_position(Body *body, uint32 byte)
{
	uint32		character;

	/* the source's own bytes are counted where they are characters */
	if (GetDatabaseEncoding() == PG_SQL_ASCII && body->utf8 == VARDATA_ANY(body->source))
		return byte + 1;
	character = gxbg_position(&body->positions, byte);
	if (GetDatabaseEncoding() != PG_SQL_ASCII)
		return character + 1;
	gxbg_source_move(body->source, &body->place, character);
	return body->place.byte + 1;
}

Datum
gxbg_body_quote(Body *body, Span span, int *start_at, int *end_at)
{
	*start_at = source_position(body, span.start);
	*end_at = source_position(body, span.end);
	if (body->utf8 == VARDATA_ANY(body->source))
		return PointerGetDatum(cstring_to_text_with_len(body->utf8 + span.start,
														span.end - span.start));

	/* from the source, as not every character comes back from UTF-8 */
	return DirectFunctionCall3(text_substr, PointerGetDatum(body->source),
							   Int32GetDatum(*start_at),
							   Int32GetDatum(*end_at - *start_at));
}
