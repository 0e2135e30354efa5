/*
 * prose.c
 *	  gxbg_sections and gxbg_figures: what is in a report's prose.
 */
#include "sql/prose.h"

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_sections);
PG_FUNCTION_INFO_V1(gxbg_sql_figures);

static void
put_section(Rows *rows, Body *body, int i)
{
	const SectionSpan *section = &body->prose.sections[i];
	int			start_at;
	int			end_at;
	Datum		content = gxbg_body_quote(body, section->content, &start_at, &end_at);

	row_add(rows, Int32GetDatum(i + 1));
	row_add_text(rows, gxbg_labels()->sections[section->section].code);
	if (section->title.start < section->title.end)
		row_add_text(rows, gxbg_string_datum(gxbg_section_title(body->prose.scan, section->title)));
	else
		row_add_null(rows);
	row_add_text(rows, content);
	row_add(rows, Int32GetDatum(start_at));
	row_add(rows, Int32GetDatum(end_at));
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
QuotePlace *
gxbg_figure_places(Body *body)
{
	const Prose *prose = &body->prose;
	QuotePlace *places = gxbg_alloc_array(prose->figure_count, sizeof(QuotePlace));
	QuoteEnd   *ends = gxbg_alloc_array(prose->figure_count, 2 * sizeof(QuoteEnd));
	int			n = 0;

	for (int i = 0; i < prose->figure_count; i++)
	{
		ends[n].byte = prose->figures[i].quote.start;
		ends[n].number = n;
		n++;
		ends[n].byte = prose->figures[i].quote.end;
		ends[n].number = n;
		n++;
	}
	qsort(ends, n, sizeof(QuoteEnd), compare_ends);
	for (int i = 0; i < n; i++)
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

static void
set(FigureRow *row, int column, Datum value)
{
	row->values[column] = value;
	row->nulls[column] = false;
}

/* A datum by reference; 0 for NULL */
static void
set_text(FigureRow *row, int column, Datum value)
{
	row->values[column] = value;
	row->nulls[column] = (value == (Datum) 0);
}

void
gxbg_figure_row(const Body *body, const QuotePlace *places, int i, FigureRow *row)
{
	const Labels *labels = gxbg_labels();
	const Figure *figure = &body->prose.figures[i];

	set_text(row, FIGURE_METRIC, labels->metrics[figure->metric].code);
	set_text(row, FIGURE_METRIC_LABEL, labels->metrics[figure->metric].label);
	set(row, FIGURE_VALUE, gxbg_numeric(figure->value, figure->scale));
	set_text(row, FIGURE_UNIT, gxbg_text_datum(figure->unit));
	set_text(row, FIGURE_SECTION, section_at(&body->prose, figure->quote.start));
	set_text(row, FIGURE_QUOTE, gxbg_body_text(body, places[i].start, places[i].end));
	set(row, FIGURE_START_AT, Int32GetDatum(places[i].start.at));
	set(row, FIGURE_END_AT, Int32GetDatum(places[i].end.at));
}

void
gxbg_figure_row_free(FigureRow *row)
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
		FigureRow	row;

		gxbg_figure_row(body, places, i, &row);
		gxbg_rows_put_values(rows, row.values, row.nulls);
		gxbg_figure_row_free(&row);
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
