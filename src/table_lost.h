/*
 * table_lost.h
 *	  Rows with a cell less than their table has columns.
 */
#ifndef GXBG_TABLE_LOST_H
#define GXBG_TABLE_LOST_H

#include "table.h"

/*
 * Table III: where the cell before an empty total is the sum of those before it,
 * it is the total, and a column is lost, nobody knows which.  The cells of such
 * rows, by Outcome, become ambiguous, unless others of the table say otherwise.
 */
extern void gxbg_doubt_lost_column(TableRow *table);

/*
 * A row of table IV with one bordered cell less than columns, whose line may begin
 * or end with an empty one: the blocks, whose last figure is the sum of the others,
 * tell which.  If they do not, the row has no cells.
 */
extern void gxbg_place_ends(Row *row, int want, int block);

#endif							/* GXBG_TABLE_LOST_H */
