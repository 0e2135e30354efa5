/*
 * body.h
 *	  A body given to an SQL function, and the report read from it.
 */
#ifndef GXBG_SQL_BODY_H
#define GXBG_SQL_BODY_H

#include "postgres.h"

#include "fmgr.h"

#include "form/files.h"
#include "sql/core.h"
#include "sql/encoding.h"

typedef struct Body
{
	text	   *source;			/* as given, or decoded, in the database's encoding */
	const FileKind *file_kind;	/* what it is, if it is no text */
	const char *utf8;
	size_t		length;
	Positions	positions;		/* in utf8 */
	SourcePlace place;			/* in source, where its bytes are counted */
	Report	   *report;
	Prose		prose;			/* of gxbg_body_parse */
} Body;

/*
 * Memory of one row: all that it takes to read a body.  A call site makes one
 * and resets it before and after each row.  gxbg_row_memory keeps it in
 * fn_extra, for functions that keep nothing else there.
 */
extern MemoryContext gxbg_row_memory_create(MemoryContext parent);
extern MemoryContext gxbg_row_memory(FunctionCallInfo fcinfo);

/* Measures of an item as this report has them, which is as a rule its form's */
static inline ItemMeasures
gxbg_report_measures(const Report *report, int item)
{
	return gxbg_item_measures((Form) report->item_forms[item], (GxbgItem) item);
}

/*
 * Parse the text that is a function's first argument, with the page's title that may
 * be its second, in CurrentMemoryContext, which is the row's.  NULL if the text is
 * NULL, which it can be where the function is not strict; a title of NULL is none.
 */
extern Body *gxbg_body_parse(FunctionCallInfo fcinfo);

/* The same as far as tables need it: no prose and no findings, in less time */
extern Body *gxbg_body_tables(FunctionCallInfo fcinfo);

/* Bytes as crawled as text of the database, in CurrentMemoryContext */
extern text *gxbg_text_from_bytes(const bytea *raw);

/* A place in the body as given */
typedef struct BodyPlace
{
	uint32		byte;
	int			at;				/* 1-based, as substr counts */
} BodyPlace;

/*
 * The place of a byte of the UTF-8.  Places asked for in rising order cost one
 * pass in all.
 */
extern BodyPlace gxbg_body_place(Body *body, uint32 byte);

/* The body's own text between two places */
extern Datum gxbg_body_text(const Body *body, BodyPlace start, BodyPlace end);

/* Both, of a span */
extern Datum gxbg_body_quote(Body *body, Span span, int *start_at, int *end_at);

#endif							/* GXBG_SQL_BODY_H */
