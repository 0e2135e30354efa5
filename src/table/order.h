/*
 * order.h
 *	  Rows of table III whose labels do not tell which figures are theirs.
 */
#ifndef GXBG_TABLE_ORDER_H
#define GXBG_TABLE_ORDER_H

#include "form/form.h"
#include "scan/scan.h"

/* The figures of each row, as tokens; -1 if the form has no such row */
typedef struct OrderedRows
{
	int			token[N_OUTCOMES][N_APPLICANTS];
	bool		labels_agree;	/* the label of each row stands before its figures */
} OrderedRows;

/*
 * Where labels and figures were written as they stand on a page, a label of several
 * lines has its figures within, before or behind it.  Between these tokens, are all
 * figures those of the rows of one form, in its order, row by row or column by column, by
 * the sums of every row and every column?  Returns false, and nothing, if they are not, or if labels tell
 * another order.
 */
extern bool gxbg_rows_in_order(const Scan *scan, int from, int to, OrderedRows *rows);

#endif							/* GXBG_TABLE_ORDER_H */
