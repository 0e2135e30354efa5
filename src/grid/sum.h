/*
 * sum.h
 *	  Sums of grids, and counts in a grid.
 *
 * A sum skips cells that have no value.  A cell of a sum has a value if a
 * term had one, and then the weakest state among those (read, recovered,
 * inferred); else the most telling of the states without a value.  So sums
 * do not depend on the order of their terms, and which states a cell was in
 * is all that a sum keeps of them.
 */
#ifndef GXBG_GRID_SUM_H
#define GXBG_GRID_SUM_H

#include "grid/packed.h"

typedef struct GridSum
{
	uint8_t		forms;
	CellSet		seen[N_CELL_STATES];	/* cells that were in this state in a term */
	CellSet		cells[IN_STATUTORY + 1]; /* cells of these forms */
	int64_t		value[GRID_CELLS];
} GridSum;

/* Make a sum without terms: all cells missing, no form */
extern void gxbg_grid_sum_begin(GridSum *sum);

/* Add a term; false, and the sum undefined, if a count overflows */
extern bool gxbg_grid_sum_add(GridSum *sum, const Grid *term);
extern bool gxbg_grid_sum_combine(GridSum *sum, const GridSum *other);

/*
 * Add a stored grid.  NULL, or what is wrong with the bytes; if there is
 * something, or a count overflows, the sum is undefined.
 */
extern const char *gxbg_grid_sum_add_stored(GridSum *sum, const uint8_t *bytes, size_t length,
											bool *overflow);

/* The sum now */
extern void gxbg_grid_sum_result(const GridSum *sum, Grid *result);

/*
 * A sum that terms can be taken out of again, as a window moves on: it counts
 * the states of each cell and the forms instead of merging them, and so is
 * exact in both directions.
 */
typedef struct MovingSum
{
	int64_t		terms;
	int64_t		forms[N_FORMS];	/* terms that have this form */
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
