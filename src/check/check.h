/*
 * check.h
 *	  What does not add up in a report, or is worth knowing about it, as
 *	  findings by the rules of form/check_rules.c.
 *
 * A cell that is not known stands for any count from 0 up: a rule fires only
 * if nothing that such cells may hold satisfies it.  No cell is changed.
 */
#ifndef GXBG_CHECK_H
#define GXBG_CHECK_H

#include "figure/figures.h"
#include "grid/grid.h"
#include "table/tables.h"

/* Add the findings on a report, as read from this scan, its tables and its prose */
extern void gxbg_check_report(Report *report, const Scan *scan, const Tables *tables,
							  const Statement *statements, int statement_count);

/* Findings on a grid by itself; the report that comes back has nothing else of use */
extern Report *gxbg_check_grid(const Grid *grid);

/* Last year's carried_out against this year's carried_in */
extern void gxbg_check_carry_over(Report *report, const Grid *previous, const Grid *current);

/* An item of table II in two years, by Measure: what it has against what it had and what came and went */
extern void gxbg_check_stock(Report *report, Item item, const Count *previous, const Count *current);

#endif							/* GXBG_CHECK_H */
