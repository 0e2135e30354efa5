/*
 * surplus.h
 *	  Which of the bordered cells of table III are empty, where a row has more of
 *	  them than columns.
 */
#ifndef GXBG_TABLE_SURPLUS_H
#define GXBG_TABLE_SURPLUS_H

#include "row/row.h"

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

#endif							/* GXBG_TABLE_SURPLUS_H */
