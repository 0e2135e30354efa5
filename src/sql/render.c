/*
 * render.c
 *	  gxbg_render: a report as the statutory form, Markdown or HTML.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/labels.h"
#include "sql/report_row.h"

PG_FUNCTION_INFO_V1(gxbg_sql_render);

static RenderFormat
format_argument(const text *argument)
{
	char	   *format = text_to_cstring(argument);

	if (strcmp(format, "markdown") == 0)
		return RENDER_MARKDOWN;
	if (strcmp(format, "html") == 0)
		return RENDER_HTML;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown format \"%s\"", format),
			 errhint("Formats are \"markdown\" and \"html\".")));
	return RENDER_MARKDOWN;
}

/* gxbg_render(gxbg_report, text) */
Datum
gxbg_sql_render(PG_FUNCTION_ARGS)
{
	RenderFormat format = format_argument(PG_GETARG_TEXT_PP(1));
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	GxbgString	rendered = gxbg_render(gxbg_report_of_row(PG_GETARG_HEAPTUPLEHEADER(0)), format);
	Datum		result;

	MemoryContextSwitchTo(caller);
	result = gxbg_string_datum(rendered);
	MemoryContextReset(memory);
	if (result == (Datum) 0)
		PG_RETURN_NULL();
	return result;
}
