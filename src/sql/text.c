/*
 * text.c
 *	  gxbg_text: bytes as crawled as text.
 */
#include "postgres.h"

#include "fmgr.h"

#include "sql/body.h"

PG_FUNCTION_INFO_V1(gxbg_sql_text);

/* gxbg_text(bytea) */
Datum
gxbg_sql_text(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(gxbg_text_from_bytes(PG_GETARG_BYTEA_PP(0)));
}
