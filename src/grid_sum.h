/*
 * grid_sum.h
 *	  Sums of grids, and counts in a grid.
 *
 * A sum skips cells that have no value.  A cell of a sum has a value if a
 * term had one, and then the weakest state among those (read, recovered,
 * inferred); else the most telling of the states without a value.  So sums
 * do not depend on the order of their terms.
 */
#ifndef GXBG_GRID_SUM_H
#define GXBG_GRID_SUM_H

#include "grid.h"

/* Make a sum without terms: all cells missing, no form */
extern void gxbg_grid_sum_begin(Grid *sum);

/* Add a term; false, and the sum undefined, if a count overflows */
extern bool gxbg_grid_sum_add(Grid *sum, const Grid *term);

/*
 * A sum that terms can be taken out of again, as a window moves on: it counts
 * the states of each cell and the forms instead of merging them, and so is
 * exact in both directions.
 */
typedef struct MovingSum
{
	int64_t		terms;
	int64_t		forms[FORM_2021 + 1];	/* terms that have this form */
	int64_t		value[GRID_CELLS];
	uint32_t	states[GRID_CELLS][N_CELL_STATES];
} MovingSum;

extern bool gxbg_moving_sum_add(MovingSum *sum, const Grid *term);
extern bool gxbg_moving_sum_remove(MovingSum *sum, const Grid *term);

/* The sum now; terms must not be 0 */
extern void gxbg_moving_sum_result(const MovingSum *sum, Grid *result);

/*
 * A cell, or the sum of a group of outcomes or applicants: known if all its
 * cells are.  Rows that the grid's forms do not have are left out, and a
 * group of which the grid has no row is unknown.
 */
typedef struct GridSelection
{
	uint32_t	outcomes;		/* bits */
	uint32_t	applicants;
} GridSelection;

/* Entries of a group, or the entry of that code; 0 if there is none */
extern uint32_t gxbg_select_outcomes(const char *code, size_t length);
extern uint32_t gxbg_select_applicants(const char *code, size_t length);

/* false if the count overflows */
extern bool gxbg_grid_count(const Grid *grid, GridSelection selection, Count *count);

#endif							/* GXBG_GRID_SUM_H */
