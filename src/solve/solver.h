/*
 * solver.h
 *	  Table III while it is solved: what solve.c has collected and
 *	  solve_search.c searches.
 */
#ifndef GXBG_SOLVER_H
#define GXBG_SOLVER_H

#include "solve/bounds.h"
#include "solve/reading.h"
#include "table/tables.h"

/* A damaged row */
typedef struct Candidate
{
	int			outcome;
	Digits		digits;
	Readings	readings;
} Candidate;

typedef struct Solver
{
	const Scan *scan;
	const Tables *tables;
	const Identities *identities;
	bool		unknown;		/* there may be cells that are not known */
	Ranges		ranges;			/* of the cells as they are */
	Identities	open;			/* identities over the cells that are not known */
	uint64_t	active;			/* identities that are not broken */
	uint64_t	unsolved;		/* and have cells that are not known */
	Candidate  *candidates[N_OUTCOMES];
	int			count;
	int			narrowings;
	int			limit;			/* of these, for the solution that is searched for */
	bool		exhausted;
	bool		differs[N_OUTCOMES][N_APPLICANTS];	/* solutions do, here */
	int			chosen[N_OUTCOMES];	/* by candidate: the first solution's reading */
	bool		has_first;		/* it is found */
} Solver;

/*
 * Search for all that solutions differ in, from the ranges of the solver;
 * returns false if there is no solution, or the search took too long
 * (exhausted).
 */
extern bool gxbg_search_solutions(Solver *solver);

/* Note the cells in which two readings of a row differ; true if any was not noted */
extern bool gxbg_note_differing(Solver *solver, const Candidate *candidate, int a, int b,
								bool only_ask);

#endif							/* GXBG_SOLVER_H */
