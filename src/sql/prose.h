/*
 * prose.h
 *	  Figures stated in prose, as rows.
 */
#ifndef GXBG_SQL_PROSE_H
#define GXBG_SQL_PROSE_H

#include "postgres.h"

#include "sql/body.h"
#include "sql/rows.h"

/* Where a quote stands in the body as given */
typedef struct QuotePlace
{
	BodyPlace	start;
	BodyPlace	end;
} QuotePlace;

/* Places of the quotes of all figures of a report: one pass over the body */
extern QuotePlace *gxbg_figure_places(Body *body);

/* Columns of gxbg_figure; places are those of gxbg_figure_places */
extern void gxbg_figure_row(Record *row, const Body *body, const QuotePlace *places, int i);

/* What such a row held of its own, once it is kept: bodies may have many */
extern void gxbg_figure_row_free(const Record *row);

#endif							/* GXBG_SQL_PROSE_H */
