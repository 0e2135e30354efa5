/*
 * table_row.h
 *	  A row of one of the form's tables, as its layout tells its cells.
 */
#ifndef GXBG_TABLE_ROW_H
#define GXBG_TABLE_ROW_H

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
	bool		scattered;		/* what stands behind its label may be another row's */
	Row		   *row;			/* pieces, if damaged */
	Cell		cells[MAX_ROW_CELLS];	/* if intact */
} TableRow;

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

#endif							/* GXBG_TABLE_ROW_H */
