/*
 * column_order.h
 *	  Table III whose columns stand in another order than the form's.
 */
#ifndef GXBG_TABLE_COLUMN_ORDER_H
#define GXBG_TABLE_COLUMN_ORDER_H

#include "table/table_row.h"

/*
 * Give the cells of all intact rows to the columns that the headings above the first row (its
 * label is a token) name, where they stand in another order and the rows add up in that one.
 * Where the sums show that the first column is the total, and no heading says so, or headings and
 * sums differ, no cell is known: all rows become damaged.
 */
extern void gxbg_order_columns(const Scan *scan, int first, Row *const *rows, TableRow *table);

#endif							/* GXBG_TABLE_COLUMN_ORDER_H */
