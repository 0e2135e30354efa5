/*
 * prose.h
 *	  Figures stated in prose, as rows.
 */
#ifndef GXBG_SQL_PROSE_H
#define GXBG_SQL_PROSE_H

#include "postgres.h"

#include "sql/body.h"

/* Columns of gxbg_figure, in order */
enum
{
	FIGURE_METRIC,
	FIGURE_METRIC_LABEL,
	FIGURE_VALUE,
	FIGURE_UNIT,
	FIGURE_SECTION,
	FIGURE_QUOTE,
	FIGURE_START_AT,
	FIGURE_END_AT,
	N_FIGURE_COLUMNS
};

typedef struct FigureRow
{
	Datum		values[N_FIGURE_COLUMNS];
	bool		nulls[N_FIGURE_COLUMNS];
} FigureRow;

/* Where a quote stands in the body as given */
typedef struct QuotePlace
{
	BodyPlace	start;
	BodyPlace	end;
} QuotePlace;

/* Places of the quotes of all figures of a report: one pass over the body */
extern QuotePlace *gxbg_figure_places(Body *body);

/* A figure as a row of gxbg_figure; places are those of gxbg_figure_places */
extern void gxbg_figure_row(const Body *body, const QuotePlace *places, int i, FigureRow *row);

/* What the row holds of its own, once it is copied: bodies may have many */
extern void gxbg_figure_row_free(FigureRow *row);

#endif							/* GXBG_SQL_PROSE_H */
