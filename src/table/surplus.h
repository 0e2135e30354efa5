/*
 * surplus.h
 *	  Which of the bordered cells of table III are empty, where a row has more of
 *	  them than columns.
 */
#ifndef GXBG_TABLE_SURPLUS_H
#define GXBG_TABLE_SURPLUS_H

#include "table/table_row.h"

/*
 * Empty cells stand behind the figures where joined cells left them, or in front,
 * where the label is joined over the columns of deeper labels.  Which of the two
 * it is goes for the whole table.
 */
typedef enum Surplus
{
	SURPLUS_BEHIND,
	SURPLUS_IN_FRONT,
	SURPLUS_ALL_IN_FRONT,		/* whatever the label: the figures come last */
	SURPLUS_UNKNOWN
} Surplus;

/* rows: as read, by Outcome, or NULL */
extern Surplus gxbg_find_surplus(Row *const *rows);

/* Columns in front of a row of this width that this surplus leaves empty, or -1 */
extern int	gxbg_columns_joined(Outcome outcome, Surplus surplus, int width);

/*
 * A row of another width than the others has a cell too many, or has lost one: if its sum does
 * not hold, or empty cells may stand elsewhere in it, it is damaged.
 */
extern void gxbg_doubt_odd_widths(Row *const *rows, TableRow *table);

#endif							/* GXBG_TABLE_SURPLUS_H */
