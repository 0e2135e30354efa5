/*
 * sql_body.c
 *	  A body given to an SQL function, and the report read from it.
 */
#include "sql_body.h"

#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "sql_encoding.h"

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
	Body	   *body = palloc(sizeof(Body));

	body->source = (text *) PG_DETOAST_DATUM_PACKED(argument);
	body->utf8 = gxbg_utf8_from_text(body->source, &body->length);
	gxbg_positions_init(&body->positions, body->utf8, body->length);
	body->report = gxbg_report_parse(body->utf8, body->length);
	return body;
}

Datum
gxbg_body_quote(Body *body, Span span, int *start_at, int *end_at)
{
	int			encoding = GetDatabaseEncoding();

	if (encoding == PG_SQL_ASCII)
	{
		*start_at = span.start + 1;
		*end_at = span.end + 1;
	}
	else
	{
		*start_at = gxbg_position(&body->positions, span.start) + 1;
		*end_at = gxbg_position(&body->positions, span.end) + 1;
	}

	if (encoding == PG_SQL_ASCII || encoding == PG_UTF8)
		return PointerGetDatum(cstring_to_text_with_len(body->utf8 + span.start,
														span.end - span.start));

	/* from the source, as not every character comes back from UTF-8 */
	return DirectFunctionCall3(text_substr, PointerGetDatum(body->source),
							   Int32GetDatum(*start_at),
							   Int32GetDatum(*end_at - *start_at));
}
