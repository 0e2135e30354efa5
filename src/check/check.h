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

#include "grid/grid.h"

struct Scan;
struct Tables;

/* Add the findings on a report, as read from this scan */
extern void gxbg_check_report(Report *report, const struct Scan *scan,
							  const struct Tables *tables);

/* Findings on a grid by itself; the report that comes back has nothing else of use */
extern Report *gxbg_check_grid(const Grid *grid);

/* Last year's carried_out against this year's carried_in */
extern void gxbg_check_carry_over(Report *report, const Grid *previous, const Grid *current);

/* An item of table II in two years, by Measure: what it has against what it had and what came and went */
extern void gxbg_check_stock(Report *report, Item item, const Count *previous, const Count *current);

/* Parts of gxbg_check_report, tables.c */
extern void gxbg_check_disclosures(Report *report);
extern void gxbg_check_applications(Report *report, uint8_t forms);
extern void gxbg_check_proceedings(Report *report);
extern void gxbg_check_statistics(Report *report);

/* A row's label, with the heading over it if it is but a number of that */
extern String gxbg_outcome_label(Outcome outcome);

#endif							/* GXBG_CHECK_H */
