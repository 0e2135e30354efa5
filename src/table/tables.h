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

#include "form/cell.h"
#include "row/row.h"
#include "scan/scan.h"

typedef enum RowState
{
	ROW_MISSING,				/* no label in the text */
	ROW_EMPTY,					/* a label without anything behind it */
	ROW_INTACT,					/* cells are told by the layout */
	ROW_DAMAGED					/* pieces, for the solver */
} RowState;

typedef struct TableRow
{
	uint8_t		state;			/* RowState */
	uint8_t		count;			/* of cells */
	bool		cut_figure;		/* the text ends in the last cell */
	bool		by_order;		/* its label is damaged: its place in the form tells it */
	Row		   *row;			/* pieces, if damaged */
	Cell		cells[MAX_ROW_CELLS];	/* if intact */
} TableRow;

#define N_TABLE_SPANS 4

/* Tables II, III and IV as found; rows are indexed as the form's */
typedef struct Tables
{
	bool		found;			/* any of them */
	Form		form;			/* by labels that only one form has, or FORM_NONE */
	bool		repeated;		/* table III stands in the body more than once */
	bool		several;		/* and not with the same figures */
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

extern Tables *gxbg_tables_read(const Scan *scan);

/* Cut the rows of table II into cells, when the form is known */
extern void gxbg_items_cut(const Scan *scan, Tables *tables);

/*
 * Parts of gxbg_tables_read: the search for table III, which is shown all
 * labels with these meanings in the order of the body.  row is work space.
 * From where it is closed, another report stands on the page: a table there is
 * compared with the first report's, and never taken for it.
 */
#define APPLICATION_BITS \
	(MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS) | \
	 MEANING_BIT(WORD_COLUMN, TABLE_APPLICATIONS) | MEANING_BIT(WORD_GROUP, TABLE_APPLICATIONS))

typedef struct ApplicationSearch ApplicationSearch;

extern ApplicationSearch *gxbg_applications_begin(const Scan *scan, Row *row);
extern void gxbg_applications_look(ApplicationSearch *search, int token);
extern void gxbg_applications_close(ApplicationSearch *search);
extern void gxbg_applications_end(ApplicationSearch *search, Tables *tables);

/* The same for table II; its rows are cut by gxbg_items_cut */
#define DISCLOSURE_BITS \
	(MEANING_BIT(WORD_GROUP, TABLE_DISCLOSURES) | MEANING_BIT(WORD_COLUMN, TABLE_DISCLOSURES) | \
	 MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES))

typedef struct DisclosureSearch DisclosureSearch;

extern DisclosureSearch *gxbg_disclosures_begin(const Scan *scan, Row *row, Tables *tables);
extern void gxbg_disclosures_look(DisclosureSearch *search, int token);
extern void gxbg_disclosures_close(DisclosureSearch *search);
extern void gxbg_disclosures_end(DisclosureSearch *search);

/* The same for table IV; the figures are put into tables */
#define PROCEEDING_HEADING_BITS \
	(MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS) | MEANING_BIT(WORD_GROUP, TABLE_PROCEEDINGS))
#define PROCEEDING_BITS (MEANING_BITS(WORD_SECTION) | PROCEEDING_HEADING_BITS)

typedef struct ProceedingSearch ProceedingSearch;

extern ProceedingSearch *gxbg_proceedings_begin(const Scan *scan, Row *row, Tables *tables);
extern void gxbg_proceedings_look(ProceedingSearch *search, int token);
extern void gxbg_proceedings_close(ProceedingSearch *search, int token);
extern void gxbg_proceedings_end(ProceedingSearch *search);

/*
 * May a table that begins with this token fill in the empty one that has ended before
 * the other?  Not if a title or a section stands between: it is another report's.
 */
extern bool gxbg_may_fill_in(const Scan *scan, int end, int token);

/* Is this label at the place of a cell, and not part of a sentence? */
extern bool gxbg_at_cell(const Scan *scan, int token, bool strict);

/* No label in the text; the cells are left as they are */
extern void gxbg_table_row_missing(TableRow *out);

/* Cut a row into so many cells, or keep its pieces */
extern void gxbg_table_row(const Scan *scan, Row *row, int want, int skip, TableRow *out);

/* Keep its pieces: the layout does not tell its cells apart */
extern void gxbg_table_row_doubt(const Row *row, TableRow *out);

/*
 * Read a damaged row in which the text ends as far as it goes; not for a
 * layout that drops empty cells.
 */
extern void gxbg_table_row_cut_off(const Scan *scan, TableRow *row);

#endif							/* GXBG_TABLE_H */
