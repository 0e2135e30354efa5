/*
 * solve.h
 *	  Damaged cells to the one reading that fits the form's identities.
 */
#ifndef GXBG_SOLVE_H
#define GXBG_SOLVE_H

#include "table/tables.h"

/*
 * Fill the cells of a table from its rows.  Intact cells are taken as they
 * stand, even if they contradict each other.  Rows of damaged layout get the
 * values that all fitting readings share, the rest is CELL_AMBIGUOUS.  Empty
 * cells get a value where the identities leave one.
 */
extern void gxbg_solve_applications(const Scan *scan, const Tables *tables,
									Cell cells[N_OUTCOMES][N_APPLICANTS]);
extern void gxbg_solve_proceedings(const Scan *scan, const Tables *tables,
								   Cell cells[N_KINDS][N_RESULTS]);
extern void gxbg_solve_disclosures(const Scan *scan, const Tables *tables,
								   Cell cells[N_ITEMS][N_MEASURES]);

/* A cell of tables III and IV is a count: figures with decimals other than 0 are none */
extern void gxbg_whole_number(Cell *cell);

#endif							/* GXBG_SOLVE_H */
