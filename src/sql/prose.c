/*
 * prose.c
 *	  gxbg_sections, gxbg_figures and gxbg_statements: what is in a report's prose.
 */
#include "sql/prose.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_sections);
PG_FUNCTION_INFO_V1(gxbg_sql_figures);
PG_FUNCTION_INFO_V1(gxbg_sql_statements);

static void
put_section(Rows *rows, Body *body, int i)
{
	const SectionSpan *section = &body->prose.sections[i];
	int			start_at;
	int			end_at;
	Datum		content = gxbg_body_quote(body, section->content, &start_at, &end_at);

	row_add(&rows->row, Int32GetDatum(i + 1));
	row_add_text(&rows->row, gxbg_labels()->sections[section->section].code);
	if (section->title.start < section->title.end)
		row_add_text(&rows->row, gxbg_string_datum(gxbg_section_title(body->prose.scan, section->title)));
	else
		row_add_null(&rows->row);
	row_add_text(&rows->row, content);
	row_add(&rows->row, Int32GetDatum(start_at));
	row_add(&rows->row, Int32GetDatum(end_at));
	gxbg_rows_put(rows);
}

/* gxbg_sections(text), gxbg_sections(text, text) */
Datum
gxbg_sql_sections(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_parse(fcinfo);
	for (int i = 0; body != NULL && i < body->prose.section_count; i++)
		put_section(&rows, body, i);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* One end of a quote */
typedef struct QuoteEnd
{
	uint32		byte;
	int			number;			/* 2 * figure, and 1 if it is the end */
} QuoteEnd;

static int
compare_ends(const void *a, const void *b)
{
	uint32		x = ((const QuoteEnd *) a)->byte;
	uint32		y = ((const QuoteEnd *) b)->byte;

	return x < y ? -1 : x > y;
}

/* Quotes may overlap, and places are found in rising order */
static QuotePlace *
places_of(Body *body, const Span *quotes, int count)
{
	QuotePlace *places = gxbg_alloc_array(count, sizeof(QuotePlace));
	QuoteEnd   *ends = gxbg_alloc_array(count, 2 * sizeof(QuoteEnd));

	for (int i = 0; i < count; i++)
	{
		ends[2 * i] = (QuoteEnd) {quotes[i].start, 2 * i};
		ends[2 * i + 1] = (QuoteEnd) {quotes[i].end, 2 * i + 1};
	}
	qsort(ends, 2 * count, sizeof(QuoteEnd), compare_ends);
	for (int i = 0; i < 2 * count; i++)
	{
		QuotePlace *place = &places[ends[i].number / 2];
		BodyPlace	at = gxbg_body_place(body, ends[i].byte);

		if (ends[i].number % 2 == 0)
			place->start = at;
		else
			place->end = at;
		CHECK_FOR_INTERRUPTS();
	}
	gxbg_free(ends);
	return places;
}

QuotePlace *
gxbg_figure_places(Body *body)
{
	const Prose *prose = &body->prose;
	Span	   *quotes = gxbg_alloc_array(prose->figure_count, sizeof(Span));
	QuotePlace *places;

	for (int i = 0; i < prose->figure_count; i++)
		quotes[i] = prose->figures[i].quote;
	places = places_of(body, quotes, prose->figure_count);
	gxbg_free(quotes);
	return places;
}

/* The code of the section that a byte stands in; 0 if in none */
static Datum
section_at(const Prose *prose, uint32 byte)
{
	for (int i = prose->section_count - 1; i >= 0; i--)
	{
		const SectionSpan *section = &prose->sections[i];
		bool		headed = section->title.start < section->title.end;

		if (byte >= (headed ? section->title.start : section->content.start))
			return byte < section->content.end ?
				gxbg_labels()->sections[section->section].code : (Datum) 0;
	}
	return (Datum) 0;
}

/* Columns of gxbg_figure with values of their own */
#define FIGURE_VALUE	2
#define FIGURE_UNIT		3
#define FIGURE_QUOTE	5

void
gxbg_figure_row(Record *row, const Body *body, const QuotePlace *places, int i)
{
	const MetricLabels *labels = &gxbg_labels()->metrics[body->prose.figures[i].metric];
	const Figure *figure = &body->prose.figures[i];

	row_add_text(row, labels->code);
	row_add_text(row, labels->label);
	row_add(row, gxbg_numeric(figure->value, figure->scale));
	row_add_text(row, gxbg_text_datum(figure->unit));
	row_add_text(row, section_at(&body->prose, figure->quote.start));
	row_add_text(row, gxbg_body_text(body, places[i].start, places[i].end));
	row_add(row, Int32GetDatum(places[i].start.at));
	row_add(row, Int32GetDatum(places[i].end.at));
}

void
gxbg_figure_row_free(const Record *row)
{
	pfree(DatumGetPointer(row->values[FIGURE_VALUE]));
	pfree(DatumGetPointer(row->values[FIGURE_QUOTE]));
	if (!row->nulls[FIGURE_UNIT])
		pfree(DatumGetPointer(row->values[FIGURE_UNIT]));
}

static void
put_figures(Rows *rows, Body *body)
{
	QuotePlace *places = gxbg_figure_places(body);

	for (int i = 0; i < body->prose.figure_count; i++)
	{
		gxbg_figure_row(&rows->row, body, places, i);
		gxbg_rows_put(rows);
		gxbg_figure_row_free(&rows->row);
		CHECK_FOR_INTERRUPTS();
	}
}

/* gxbg_figures(text), gxbg_figures(text, text) */
Datum
gxbg_sql_figures(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_parse(fcinfo);
	if (body != NULL)
		put_figures(&rows, body);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* Of the report's year, if that is known; 0: of more years than one, or of one that is not known */
static int
year_of(const Report *report, const Statement *statement)
{
	return statement->year == YEAR_OWN ? report->year : statement->year > 0 ? statement->year : 0;
}

/* A text of the program, or NULL */
static void
add_code(Rows *rows, const char *code)
{
	row_add_text(&rows->row, gxbg_text_datum(code));
}

static void
put_statement(Rows *rows, Body *body, const Statement *statement, const QuotePlace *quote,
			  const QuotePlace *by)
{
	const Labels *labels = gxbg_labels();
	int			year = year_of(body->report, statement);

	row_add_text(&rows->row, labels->metrics[statement->metric].code);
	row_add_text(&rows->row, labels->metrics[statement->metric].label);
	row_add(&rows->row, gxbg_numeric(statement->amount.value, statement->amount.scale));
	add_code(rows, statement->amount.unit);
	if (year)
		row_add(&rows->row, Int32GetDatum(year));
	else
		row_add_null(&rows->row);
	add_code(rows, gxbg_mode_codes[statement->mode]);
	add_code(rows, gxbg_role_codes[statement->role]);
	add_code(rows, gxbg_by_codes[statement->by]);
	if (statement->by_text.end > statement->by_text.start)
		row_add_text(&rows->row, gxbg_body_text(body, by->start, by->end));
	else
		row_add_null(&rows->row);
	row_add_text(&rows->row, section_at(&body->prose, statement->quote.start));
	row_add_text(&rows->row, gxbg_body_text(body, quote->start, quote->end));
	row_add(&rows->row, Int32GetDatum(quote->start.at));
	row_add(&rows->row, Int32GetDatum(quote->end.at));
	gxbg_rows_put(rows);
}

/* The places of all quotes, and behind them those of what the statements are parts by */
static QuotePlace *
statement_places(Body *body)
{
	const Prose *prose = &body->prose;
	int			count = prose->statement_count;
	Span	   *spans = gxbg_alloc_array(count, 2 * sizeof(Span));
	QuotePlace *places;

	for (int i = 0; i < count; i++)
	{
		spans[i] = prose->statements[i].quote;
		spans[count + i] = prose->statements[i].by_text;
	}
	places = places_of(body, spans, 2 * count);
	gxbg_free(spans);
	return places;
}

/* gxbg_statements(text), gxbg_statements(text, text) */
Datum
gxbg_sql_statements(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_parse(fcinfo);
	if (body != NULL && body->prose.statement_count > 0)
	{
		const Prose *prose = &body->prose;
		QuotePlace *places = statement_places(body);

		for (int i = 0; i < prose->statement_count; i++)
		{
			if (gxbg_has_metric(&prose->statements[i]))
				put_statement(&rows, body, &prose->statements[i], &places[i],
							  &places[prose->statement_count + i]);
			CHECK_FOR_INTERRUPTS();
		}
	}

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}
