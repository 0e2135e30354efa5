/*
 * solve.c
 *	  Table III: damaged rows to the readings that fit, empty cells to the
 *	  values that the identities leave.
 *
 * Intact rows are fixed.  Each damaged row has the readings that satisfy its
 * own total; of those the identities of the columns leave some.  A cell gets a
 * value if all solutions of the whole table agree on it.  To find that out, one
 * solution is searched for, and then, for each reading that differs from it,
 * another one that has that reading.
 */
#include "solve.h"

#include <string.h>

#include "bounds.h"
#include "host.h"
#include "reading.h"

/* Bound on the work for one table: narrowings of all its ranges */
#define MAX_NARROWINGS 3000

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
	uint64_t	active;			/* identities that are not broken */
	Ranges		ranges;			/* before any damaged row is decided */
	Candidate  *candidates;
	int			count;
	int			narrowings;
	bool		exhausted;
	bool		open[N_OUTCOMES][N_APPLICANTS];	/* solutions differ here */
	int			chosen[N_OUTCOMES];	/* by candidate: the solution's reading */
} Solver;

/* The state of one branch of the search */
typedef struct Branch
{
	Ranges		ranges;
	uint64_t	changed;		/* identities with ranges that changed */
	int			decided[N_OUTCOMES];	/* by candidate: a reading, or -1 */
} Branch;

static bool
fits(const Reading *reading, const Range *ranges)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (reading->value[a] < ranges[a].low || reading->value[a] > ranges[a].high)
			return false;
	return true;
}

/*
 * Narrow the ranges of an undecided row to the hull of the readings that fit;
 * returns how many do.
 */
static int
narrow_to_readings(const Candidate *candidate, Range *ranges, uint64_t *changed)
{
	Range		hull[N_APPLICANTS];
	int			count = 0;

	for (int i = 0; i < candidate->readings.count; i++)
	{
		const Reading *reading = &candidate->readings.reading[i];

		if (!fits(reading, ranges))
			continue;
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			if (count == 0 || reading->value[a] < hull[a].low)
				hull[a].low = reading->value[a];
			if (count == 0 || reading->value[a] > hull[a].high)
				hull[a].high = reading->value[a];
		}
		count++;
	}
	for (int a = 0; count > 0 && a < N_APPLICANTS; a++)
		if (hull[a].low > ranges[a].low || hull[a].high < ranges[a].high)
		{
			ranges[a] = hull[a];
			*changed |= identities_of_cell(candidate->outcome, a);
		}
	return count;
}

/*
 * Narrow all ranges by identities and readings in turn.  Returns false if
 * nothing fits; next is the undecided row with the fewest readings, or -1.
 */
static bool
narrow_branch(Solver *solver, Branch *branch, int *next)
{
	uint64_t	changed;		/* by readings */

	do
	{
		int			fewest = 0;

		if (++solver->narrowings > MAX_NARROWINGS)
		{
			solver->exhausted = true;
			return false;
		}
		gxbg_check_interrupts();
		if (!gxbg_narrow(solver->identities, solver->active, &branch->changed, branch->ranges))
			return false;
		changed = 0;
		*next = -1;
		for (int i = 0; i < solver->count; i++)
		{
			Candidate  *candidate = &solver->candidates[i];
			int			count;

			if (branch->decided[i] >= 0)
				continue;
			count = narrow_to_readings(candidate, branch->ranges[candidate->outcome], &changed);
			if (count == 0)
				return false;
			if (*next < 0 || count < fewest)
			{
				fewest = count;
				*next = i;
			}
		}
		branch->changed |= changed;
	} while (changed);
	return true;
}

static void
decide(const Solver *solver, Branch *branch, int candidate, int reading)
{
	const Candidate *c = &solver->candidates[candidate];

	branch->decided[candidate] = reading;
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		branch->ranges[c->outcome][a].low = c->readings.reading[reading].value[a];
		branch->ranges[c->outcome][a].high = c->readings.reading[reading].value[a];
		branch->changed |= identities_of_cell(c->outcome, a);
	}
}

/* Find a solution below this branch; it is left in the branch */
static bool
find_solution(Solver *solver, Branch *branch)
{
	int			next;
	const Candidate *candidate;
	Branch	   *copy;
	bool		found = false;

	if (!narrow_branch(solver, branch, &next))
		return false;
	if (next < 0)
		return true;
	candidate = &solver->candidates[next];
	copy = gxbg_alloc(sizeof(Branch));
	for (int i = 0; i < candidate->readings.count && !found && !solver->exhausted; i++)
	{
		if (!fits(&candidate->readings.reading[i], branch->ranges[candidate->outcome]))
			continue;
		*copy = *branch;
		decide(solver, copy, next, i);
		found = find_solution(solver, copy);
	}
	if (found)
		*branch = *copy;
	gxbg_free(copy);
	return found;
}

static void
start_branch(const Solver *solver, Branch *branch)
{
	memcpy(branch->ranges, solver->ranges, sizeof(Ranges));
	branch->changed = UINT64_MAX;
	for (int i = 0; i < N_OUTCOMES; i++)
		branch->decided[i] = -1;
}

/* Open the cells in which two readings of a row differ; true if any was not */
static bool
open_differing(Solver *solver, const Candidate *candidate, int a, int b, bool only_ask)
{
	const Reading *readings = candidate->readings.reading;
	bool		differs = false;

	for (int c = 0; c < N_APPLICANTS; c++)
		if (readings[a].value[c] != readings[b].value[c] && !solver->open[candidate->outcome][c])
		{
			differs = true;
			if (!only_ask)
				solver->open[candidate->outcome][c] = true;
		}
	return differs;
}

/* Is there a solution with this reading?  If so, open the cells that differ */
static void
try_reading(Solver *solver, const Branch *root, Branch *branch, int candidate, int reading)
{
	*branch = *root;
	decide(solver, branch, candidate, reading);
	if (find_solution(solver, branch))
	{
		for (int i = 0; i < solver->count; i++)
			open_differing(solver, &solver->candidates[i], solver->chosen[i],
						   branch->decided[i], false);
	}
	else if (solver->exhausted)
		open_differing(solver, &solver->candidates[candidate], solver->chosen[candidate],
					   reading, false);
}

/* Search for all that solutions differ in; false if there is no solution */
static bool
solve_candidates(Solver *solver)
{
	Branch	   *branch = gxbg_alloc(sizeof(Branch));
	Branch	   *root = gxbg_alloc(sizeof(Branch));
	int			next;
	bool		found;

	memset(solver->open, 0, sizeof(solver->open));
	solver->narrowings = 0;
	solver->exhausted = false;
	start_branch(solver, root);
	found = narrow_branch(solver, root, &next);
	*branch = *root;
	found = found && find_solution(solver, branch);
	if (found)
		memcpy(solver->chosen, branch->decided, sizeof(solver->chosen));
	for (int i = 0; found && i < solver->count; i++)
	{
		const Candidate *candidate = &solver->candidates[i];

		for (int r = 0; r < candidate->readings.count; r++)
			if (r != solver->chosen[i] &&
				fits(&candidate->readings.reading[r], root->ranges[candidate->outcome]) &&
				open_differing(solver, candidate, solver->chosen[i], r, true))
				try_reading(solver, root, branch, i, r);
	}
	gxbg_free(branch);
	gxbg_free(root);
	return found;
}

/*
 * Collecting the rows
 */

/* A cell of table III is a count: figures with decimals other than 0 are none */
static void
whole_number(Cell *cell)
{
	for (; cell->scale > 0 && cell->value % 10 == 0; cell->scale--)
		cell->value /= 10;
	if (cell->scale > 0)
		cell->state = CELL_AMBIGUOUS;
}

static void
set_row(Cell *cells, int count, CellState state, const Row *row)
{
	Cell		cell = {.state = (uint8_t) state};

	for (int i = 0; row && i < row->count; i++)
		if (row->pieces[i].kind != PIECE_BLANK)
		{
			if (cell.raw.end == 0)
				cell.raw.start = row->pieces[i].span.start;
			cell.raw.end = row->pieces[i].span.end;
		}
	for (int i = 0; i < count; i++)
		cells[i] = cell;
}

/* Is the total the sum of the six? */
static bool
is_sum(const Cell *cells)
{
	int64_t		sum = 0;

	for (int a = 0; a < APP_TOTAL; a++)
	{
		if (!cell_is_known(&cells[a]))
			return false;
		sum += cells[a].value;
	}
	return cell_is_known(&cells[APP_TOTAL]) && sum == cells[APP_TOTAL].value;
}

/* Digits of a figure that stand apart are joined only if the total bears it out */
static void
doubt_joined(Cell *cells)
{
	bool		sum = is_sum(cells);

	for (int a = 0; a < N_APPLICANTS; a++)
		if (cells[a].state == CELL_RECOVERED && !sum)
			cells[a].state = CELL_AMBIGUOUS;
}

static void
collect_row(Solver *solver, Outcome outcome, Cell *cells)
{
	const TableRow *row = &solver->tables->applications[outcome];
	Candidate  *candidate = &solver->candidates[solver->count];

	if (row->state == ROW_MISSING)
		set_row(cells, N_APPLICANTS, CELL_MISSING, NULL);
	else if (row->state == ROW_EMPTY)
		set_row(cells, N_APPLICANTS, CELL_BLANK, NULL);
	else if (row->state == ROW_INTACT)
	{
		memcpy(cells, row->cells, N_APPLICANTS * sizeof(Cell));
		for (int a = 0; a < N_APPLICANTS; a++)
			whole_number(&cells[a]);
		doubt_joined(cells);
		if (row->cut_figure && !is_sum(cells))
			cells[APP_TOTAL].state = CELL_AMBIGUOUS;
	}
	else
	{
		set_row(cells, N_APPLICANTS, row->row->count ? CELL_AMBIGUOUS : CELL_BLANK, row->row);
		gxbg_digits_of(solver->scan, row->row, N_APPLICANTS, &candidate->digits);
		candidate->outcome = outcome;
		memset(&candidate->readings, 0, sizeof(Readings));
		if (candidate->digits.usable)
			solver->count++;
	}
}

/* Ranges from what is known; identities that cannot hold are not used */
static void
set_ranges(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			Range	   *range = &solver->ranges[o][a];

			range->low = 0;
			range->high = UNBOUNDED;
			if (cell_is_known(&cells[o][a]))
				range->low = range->high = cells[o][a].value;
		}
	solver->active = 0;
	for (int i = 0; i < N_IDENTITIES; i++)
	{
		const Identity *identity = &solver->identities->identity[i];

		if (identity->count > 0 && gxbg_identity_holds(identity, solver->ranges))
			solver->active |= IDENTITY_BIT(i);
	}
}

/*
 * Readings of one row: whole rows whose borders are lost, rows of which cells
 * are missing, and only if there are none, both at once.
 */
static void
read_candidate(Candidate *candidate)
{
	const Digits *digits = &candidate->digits;
	Readings   *readings = &candidate->readings;
	int			split = digits->split ? MAY_SPLIT : 0;

	readings->count = 0;
	if (digits->all_zero && digits->count < N_APPLICANTS)
		return;
	gxbg_readings(digits, 0, digits->count, N_APPLICANTS, split, readings);
	if (digits->pieces > 1 && digits->least < N_APPLICANTS)
		gxbg_readings(digits, 0, digits->count, N_APPLICANTS, MAY_MISS, readings);
	if (split && readings->count == 0)
		gxbg_readings(digits, 0, digits->count, N_APPLICANTS, MAY_SPLIT | MAY_MISS, readings);
}

static void
find_readings(Solver *solver)
{
	int			kept = 0;

	for (int i = 0; i < solver->count; i++)
	{
		Candidate  *candidate = &solver->candidates[i];

		read_candidate(candidate);
		if (candidate->readings.count > 0 && !candidate->readings.too_many)
		{
			if (kept < i)
			{
				Candidate	swap = solver->candidates[kept];

				solver->candidates[kept] = *candidate;
				*candidate = swap;
			}
			kept++;
		}
	}
	solver->count = kept;
}

/* Take over the chosen readings where all solutions agree */
static void
apply_solution(const Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	for (int i = 0; i < solver->count; i++)
	{
		const Candidate *candidate = &solver->candidates[i];
		const Reading *reading = &candidate->readings.reading[solver->chosen[i]];

		for (int a = 0; a < N_APPLICANTS; a++)
			if (!solver->open[candidate->outcome][a])
				cells[candidate->outcome][a] = gxbg_reading_cell(&candidate->digits, reading, a);
	}
}

/* Are all cells of the identity known, and does it hold? */
static bool
bears_out(const Identity *identity, Ranges ranges)
{
	for (int i = 0; i < identity->count; i++)
	{
		const Range *range = &ranges[identity->term[i].outcome][identity->term[i].applicant];

		if (range->low != range->high)
			return false;
	}
	return gxbg_identity_holds(identity, ranges);
}

/*
 * No reading of the whole table fits: the report contradicts itself.  Take the
 * rows of one digit a cell, which can be cut in one way only; of other rows
 * that have one reading by their own total, the cells whose columns bear it out.
 */
static void
apply_borne_out(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	const Identity *identities = solver->identities->identity;
	Ranges		ranges;

	memcpy(ranges, solver->ranges, sizeof(Ranges));
	for (int i = 0; i < solver->count; i++)
		for (int a = 0; solver->candidates[i].readings.count == 1 && a < N_APPLICANTS; a++)
		{
			Range	   *range = &ranges[solver->candidates[i].outcome][a];

			range->low = range->high = solver->candidates[i].readings.reading[0].value[a];
		}
	for (int i = 0; i < solver->count; i++)
	{
		const Candidate *candidate = &solver->candidates[i];
		bool		one_each = candidate->digits.count == N_APPLICANTS;

		for (int a = 0; candidate->readings.count == 1 && a < N_APPLICANTS; a++)
			if (one_each || (bears_out(&identities[identity_of_results(a)], ranges) &&
							 bears_out(&identities[identity_of_flow(a)], ranges)))
				cells[candidate->outcome][a] =
					gxbg_reading_cell(&candidate->digits, &candidate->readings.reading[0], a);
	}
}

/* The search took too long: take what all readings of a row have in common */
static void
apply_common(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	memset(solver->chosen, 0, sizeof(solver->chosen));
	memset(solver->open, 0, sizeof(solver->open));
	for (int i = 0; i < solver->count; i++)
		for (int r = 1; r < solver->candidates[i].readings.count; r++)
			open_differing(solver, &solver->candidates[i], 0, r, false);
	apply_solution(solver, cells);
}

static void
solve_damaged(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	find_readings(solver);
	if (solver->count > 0 && solve_candidates(solver))
		apply_solution(solver, cells);
	else if (solver->exhausted)
		apply_common(solver, cells);
	else
		apply_borne_out(solver, cells);
}

/* May an empty cell of this kind get a value? */
static bool
may_infer(const Solver *solver, Outcome outcome, const Cell *cell)
{
	const TableRow *row = &solver->tables->applications[outcome];

	if (cell->state == CELL_BLANK || cell->state == CELL_NOT_APPLICABLE)
		return true;
	if (cell->state != CELL_AMBIGUOUS || row->state != ROW_DAMAGED)
		return false;

	/* Zeros, fewer than cells: which are there does not matter */
	for (int i = 0; i < row->row->count; i++)
	{
		const Piece *piece = &row->row->pieces[i];

		for (uint32_t at = piece->span.start; at < piece->span.end; at++)
			if (solver->scan->body[at] != '0')
				return false;
	}
	return true;
}

/* Is every identity of this cell free of contradiction? */
static bool
is_undisputed(const Solver *solver, Outcome outcome, Applicant applicant)
{
	uint64_t	identities = identities_of_cell(outcome, applicant);

	return (solver->active & identities) == identities;
}

/*
 * An empty cell stands for 0.  Another value is believed only of sums that the
 * report leaves out throughout: all totals, or the whole row of results.
 */
static bool
is_left_out(Cell cells[N_OUTCOMES][N_APPLICANTS], Outcome outcome, Applicant applicant)
{
	bool		all_totals = applicant == APP_TOTAL;
	bool		whole_row = outcome == OUT_CONCLUDED;

	for (int o = 0; o < N_OUTCOMES && all_totals; o++)
		all_totals = !cell_is_known(&cells[o][APP_TOTAL]) || cells[o][APP_TOTAL].raw.end == 0;
	for (int a = 0; a < N_APPLICANTS && whole_row; a++)
		whole_row = !cell_is_known(&cells[outcome][a]) || cells[outcome][a].raw.end == 0;
	return all_totals || whole_row;
}

/* Empty cells that can have but one value get it */
static void
infer_cells(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	uint64_t	changed = UINT64_MAX;

	set_ranges(solver, cells);
	if (!gxbg_narrow(solver->identities, solver->active, &changed, solver->ranges))
		return;
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			const Range *range = &solver->ranges[o][a];
			Cell	   *cell = &cells[o][a];

			if (range->low == range->high && may_infer(solver, o, cell) &&
				is_undisputed(solver, o, a) &&
				(range->low == 0 || is_left_out(cells, o, a)))
				*cell = (Cell) {.value = range->low, .state = CELL_INFERRED};
		}
}

void
gxbg_solve_applications(const Scan *scan, const Tables *tables,
						Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	Solver	   *solver = gxbg_alloc(sizeof(Solver));
	bool		complete = true;

	memset(solver, 0, sizeof(Solver));
	solver->scan = scan;
	solver->tables = tables;
	solver->candidates = gxbg_alloc_array(N_OUTCOMES, sizeof(Candidate));
	for (int o = 0; o < N_OUTCOMES; o++)
		if (gxbg_form_has(tables->form, o))
			collect_row(solver, o, cells[o]);
		else
			set_row(cells[o], N_APPLICANTS, CELL_MISSING, NULL);
	solver->identities = gxbg_identities(1 << tables->form);
	if (solver->count > 0)
	{
		set_ranges(solver, cells);
		solve_damaged(solver, cells);
	}
	for (int o = 0; o < N_OUTCOMES && complete; o++)
		for (int a = 0; a < N_APPLICANTS && complete; a++)
			complete = cell_is_known(&cells[o][a]) || cells[o][a].state == CELL_MISSING;
	if (!complete)
		infer_cells(solver, cells);
	gxbg_free(solver->candidates);
	gxbg_free(solver);
}
