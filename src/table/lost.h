/*
 * lost.h
 *	  Rows with a cell less than their table has columns.
 */
#ifndef GXBG_TABLE_LOST_H
#define GXBG_TABLE_LOST_H

#include "table/table_row.h"

/*
 * Table III: where the cell before an empty total is the sum of those before it,
 * it is the total, and a column is lost, nobody knows which.  The cells of such
 * rows, by Outcome, become ambiguous, unless others of the table say otherwise.
 * So do rows of six figures between the bars of a table that has a column for totals.
 * labels: tokens, or -1.
 */
extern void gxbg_doubt_lost_column(const Scan *scan, const int *labels, Row *const *rows, TableRow *table);

/*
 * Table III: a bar that most rows have behind their seven figures closes the line of the others,
 * too, and no empty cell begins behind it.
 */
extern void gxbg_close_lines(Row *const *rows);

/*
 * Table III, where the layout has no line a row, or a cell has two figures: a row with figures
 * and without a total, which the others have, has lost a cell, nobody knows which: all of its
 * cells become ambiguous.
 */
extern void gxbg_doubt_lost_cell(const Scan *scan, Row *const *rows, TableRow *table);

/*
 * Table IV, where the layout does not tell the cells of its row: one bordered cell
 * less than columns, when its line may begin or end with one more empty one, or lines of
 * several figures without borders.  The blocks, whose last figure is the sum of the
 * others, tell; if they do not, the row has no cells.
 */
extern void gxbg_place_row(Row *row, int want, int block);

/*
 * Table IV, of blocks whose last figure is the sum of the others: where cells are empty, or have
 * more than one figure, and the sums do not hold, a border was lost, and no cell is known.
 */
extern void gxbg_doubt_lost_border(const Row *row, int block, TableRow *out);

/*
 * Table IV, where tags do not fix the columns: of two and more blocks with figures no sum
 * holds.  Where blanks part the cells, or one cell more or less lets the sums hold, the figures
 * stand in other cells than their own, and no cell is known.
 */
extern void gxbg_doubt_broken_blocks(const Scan *scan, const Row *row, int block, TableRow *out);

#endif							/* GXBG_TABLE_LOST_H */
