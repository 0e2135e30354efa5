/*
 * tables.h
 *	  Tokens to the rows of each table of the form.
 *
 * The reader never asks which layout a body has: it looks for the form's rows
 * in the form's order, each a label at the place of a cell with figures,
 * marks or borders behind it.
 */
#ifndef GXBG_TABLE_H
#define GXBG_TABLE_H

#include "table/table_row.h"

#define N_TABLE_SPANS 4

/* A caption's year in words: the one before the report's */
#define YEAR_BEFORE	(-1)

/* Tables II, III and IV as found; rows are indexed as the form's */
typedef struct Tables
{
	bool		found;			/* any of them */
	Form		form;			/* by labels that only one form has, or FORM_NONE */
	bool		repeated;		/* table III stands in the body more than once */
	bool		several;		/* and not with the same figures */
	int			year;			/* that the caption of table III states, YEAR_BEFORE, or 0 */
	int			other_year;		/* that of the table once more */
	bool		scattered;		/* its rows' figures stand apart, in no order of lines */
	int			indicators;		/* labels that may be of the statistics table */
	int			item_tokens[N_ITEMS];	/* labels of table II */
	Form		item_forms[N_ITEMS];	/* by the headings over the item */
	ItemMeasures item_columns[N_ITEMS]; /* and the columns that they name; none if too many */
	uint8_t		item_units[N_ITEMS];	/* unit stated in the heading */
	Span		spans[N_TABLE_SPANS];	/* II, III, IV, statistics; empty if not there */
	uint32_t	rows_left;		/* behind these rows of table III, as bits, figures without a label */
	uint32_t	labels_left;	/* these have lost their figures */
	TableRow	applications[N_OUTCOMES];
	TableRow	items[N_ITEMS];
	TableRow	proceedings;
} Tables;

/* The tables of a report of this year; 0: not known, of tables III the first */
extern Tables *gxbg_tables_read(const Scan *scan, int year);

/* Cut the rows of table II into cells, when the form is known */
extern void gxbg_items_cut(const Scan *scan, Tables *tables);

#endif							/* GXBG_TABLE_H */
