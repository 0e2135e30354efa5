/*
 * solve.c
 *	  Table III: damaged rows to the readings that fit, empty cells to the
 *	  values that the identities leave.
 *
 * Intact rows are fixed.  Each damaged row has the readings that satisfy its
 * own total; of those the identities of the columns leave some.  A cell gets a
 * value if all solutions of the whole table agree on it (solve_search.c).
 * Where nothing is damaged or empty there is nothing to solve.
 */
#include "solve/solve.h"

#include <string.h>

#include "form/identities.h"
#include "text/host.h"
#include "solve/glyphs.h"
#include "solve/solver.h"

/*
 * Collecting the rows
 */

void
gxbg_whole_number(Cell *cell)
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

/* Nothing but whole numbers that were read */
static bool
is_plain(const TableRow *row)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (row->cells[a].state != CELL_READ || row->cells[a].scale > 0)
			return false;
	return !row->cut_figure;
}

/*
 * Cells as they stand.  Digits of a figure that stand apart are joined, a point is one of
 * decimals, and a figure that ends with the text is whole, only if the total bears it out.
 */
static void
collect_intact(Solver *solver, const TableRow *row, Cell *cells)
{
	memcpy(cells, row->cells, N_APPLICANTS * sizeof(Cell));
	if (is_plain(row))
		return;
	solver->unknown = true;
	for (int a = 0; a < N_APPLICANTS; a++)
		gxbg_whole_number(&cells[a]);
	if (gxbg_block_holds(cells, N_APPLICANTS))
		return;
	for (int a = 0; a < N_APPLICANTS; a++)
		if (cells[a].state == CELL_RECOVERED || (cell_is_known(&cells[a]) && row->cells[a].scale > 0))
			cells[a].state = CELL_AMBIGUOUS;
	if (row->cut_figure)
		cells[APP_TOTAL].state = CELL_AMBIGUOUS;
}

/* Nothing is read of a damaged row */
static void
open_row(const Solver *solver, Outcome outcome, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	const Row  *row = solver->tables->applications[outcome].row;

	set_row(cells[outcome], N_APPLICANTS, row->count || row->unclear ? CELL_AMBIGUOUS : CELL_BLANK, row);
}

static void
free_candidate(Candidate *candidate)
{
	gxbg_free(candidate->readings.reading);
	gxbg_free(candidate);
}

static void
collect_damaged(Solver *solver, Outcome outcome)
{
	Candidate  *candidate = gxbg_alloc(sizeof(Candidate));

	candidate->outcome = outcome;
	memset(&candidate->readings, 0, sizeof(Readings));
	gxbg_digits_of(solver->scan, solver->tables->applications[outcome].row, N_APPLICANTS,
				   &candidate->digits);
	if (candidate->digits.usable)
		solver->candidates[solver->count++] = candidate;
	else
		free_candidate(candidate);
}

static void
collect_row(Solver *solver, Outcome outcome, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	const TableRow *row = &solver->tables->applications[outcome];

	if (row->state == ROW_MISSING)
		set_row(cells[outcome], N_APPLICANTS, CELL_MISSING, NULL);
	else if (row->state == ROW_EMPTY)
	{
		set_row(cells[outcome], N_APPLICANTS, CELL_BLANK, NULL);
		solver->unknown = true;
	}
	else if (row->state == ROW_INTACT)
		collect_intact(solver, row, cells[outcome]);
	else
	{
		solver->unknown = true;
		open_row(solver, outcome, cells);
		collect_damaged(solver, outcome);
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
	solver->active = gxbg_open_identities(solver->identities, solver->ranges,
										  &solver->open, &solver->unsolved);
}

/*
 * What the cells leave possible for those that are not known; false if nothing
 * fits.  settled: ranges are as narrow as they get.
 */
static bool
narrow_cells(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS], bool *settled)
{
	Changes		changes;

	set_ranges(solver, cells);
	changes = (Changes) {.due = solver->unsolved};
	if (!gxbg_narrow(&solver->open, solver->active, &changes, solver->ranges))
		return false;
	*settled = (changes.due & solver->active) == 0;
	return true;
}

/*
 * Readings of one row: whole rows whose borders are lost, rows of which cells
 * are missing, and only if there are none, both at once.  The row in which the text ends has no total
 * to tell which are missing.
 */
static void
read_candidate(const Row *row, Candidate *candidate)
{
	const Digits *digits = &candidate->digits;
	Readings   *readings = &candidate->readings;
	int			split = digits->split ? MAY_SPLIT : 0;

	readings->count = 0;
	if (digits->all_zero && digits->count < N_APPLICANTS)
		return;
	gxbg_readings(digits, 0, digits->count, N_APPLICANTS, split, readings);
	if (row->cut_off && digits->least < N_APPLICANTS)
		return;
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
		Candidate  *candidate = solver->candidates[i];

		read_candidate(solver->tables->applications[candidate->outcome].row, candidate);
		if (candidate->readings.count > 0 && !candidate->readings.too_many)
			solver->candidates[kept++] = candidate;
		else
			free_candidate(candidate);
	}
	solver->count = kept;
}

/* Take over the chosen readings where all solutions agree */
static void
apply_solution(const Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	for (int i = 0; i < solver->count; i++)
	{
		const Candidate *candidate = solver->candidates[i];
		const Reading *reading = &candidate->readings.reading[solver->chosen[i]];

		for (int a = 0; a < N_APPLICANTS; a++)
			if (!solver->differs[candidate->outcome][a])
				cells[candidate->outcome][a] = gxbg_reading_cell(&candidate->digits, reading, a);
	}
}

/*
 * Where each row has but one reading there is nothing to search for, if all of
 * them fit together.  The ranges are narrowed then.
 */
static bool
apply_single(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	bool		settled;

	for (int i = 0; i < solver->count; i++)
		if (solver->candidates[i]->readings.count > 1)
			return false;
	memset(solver->chosen, 0, sizeof(solver->chosen));
	memset(solver->differs, 0, sizeof(solver->differs));
	apply_solution(solver, cells);
	if (narrow_cells(solver, cells, &settled) && settled && solver->active == ALL_IDENTITIES)
		return true;
	for (int i = 0; i < solver->count; i++)
		open_row(solver, solver->candidates[i]->outcome, cells);
	return false;
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

/* Do the identities of this column? */
static bool
column_bears_out(const Identity *identities, Applicant applicant, Ranges ranges)
{
	for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
		if (!bears_out(&identities[identity_of_column(i, applicant)], ranges))
			return false;
	return true;
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
		for (int a = 0; solver->candidates[i]->readings.count == 1 && a < N_APPLICANTS; a++)
		{
			Range	   *range = &ranges[solver->candidates[i]->outcome][a];

			range->low = range->high = solver->candidates[i]->readings.reading[0].value[a];
		}
	for (int i = 0; i < solver->count; i++)
	{
		const Candidate *candidate = solver->candidates[i];
		bool		one_each = candidate->digits.count == N_APPLICANTS;

		for (int a = 0; candidate->readings.count == 1 && a < N_APPLICANTS; a++)
			if (one_each || column_bears_out(identities, a, ranges))
				cells[candidate->outcome][a] =
					gxbg_reading_cell(&candidate->digits, &candidate->readings.reading[0], a);
	}
}

/* The search took too long: take what all readings of a row have in common */
static void
apply_common(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	memset(solver->chosen, 0, sizeof(solver->chosen));
	memset(solver->differs, 0, sizeof(solver->differs));
	for (int i = 0; i < solver->count; i++)
		for (int r = 1; r < solver->candidates[i]->readings.count; r++)
			gxbg_note_differing(solver, solver->candidates[i], 0, r, false);
	apply_solution(solver, cells);
}

/* The damaged rows; returns whether the ranges are narrowed with them */
static bool
solve_damaged(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	find_readings(solver);
	if (solver->count == 0)
		return false;
	if (apply_single(solver, cells))
		return true;
	set_ranges(solver, cells);
	if (gxbg_search_solutions(solver))
		apply_solution(solver, cells);
	else if (solver->exhausted)
		apply_common(solver, cells);
	else
		apply_borne_out(solver, cells);
	return false;
}

/* May an empty cell of this kind get a value? */
static bool
may_infer(const Solver *solver, Outcome outcome, const Cell *cell)
{
	const TableRow *row = &solver->tables->applications[outcome];

	if (cell->state == CELL_BLANK || cell->state == CELL_NOT_APPLICABLE)
		return true;
	if (cell->state != CELL_AMBIGUOUS || row->state != ROW_DAMAGED || row->scattered)
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

/* What a cell without a value is by this one, which the identities leave */
static void
infer_cell(const Solver *solver, int outcome, int applicant, Cell cells[N_OUTCOMES][N_APPLICANTS],
		   int64_t value)
{
	Cell	   *cell = &cells[outcome][applicant];

	if (!is_undisputed(solver, outcome, applicant))
		return;
	if (may_infer(solver, outcome, cell))
	{
		if (value == 0 || is_left_out(cells, outcome, applicant))
			*cell = (Cell) {.value = value, .state = CELL_INFERRED};
	}
	else if (cell->state == CELL_AMBIGUOUS &&
			 solver->tables->applications[outcome].state == ROW_INTACT &&
			 gxbg_may_be_count(solver->scan, cell->raw, value))
		*cell = (Cell) {.value = value, .state = CELL_RECOVERED, .raw = cell->raw};
}

/* Empty cells, and cells of damaged digits, that can have but one value get it */
static void
infer_cells(Solver *solver, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			const Range *range = &solver->ranges[o][a];

			if (range->low == range->high && !cell_is_known(&cells[o][a]))
				infer_cell(solver, o, a, cells, range->low);
		}
}

/* What was read of a row whose label is damaged was read by its order */
static void
note_order(const Tables *tables, Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; tables->applications[o].by_order && a < N_APPLICANTS; a++)
			if (cells[o][a].state == CELL_READ)
				cells[o][a].state = CELL_RECOVERED;
}

void
gxbg_solve_applications(const Scan *scan, const Tables *tables,
						Cell cells[N_OUTCOMES][N_APPLICANTS])
{
	Solver		solver;
	bool		narrowed = false;
	bool		settled;

	solver.scan = scan;
	solver.tables = tables;
	solver.identities = gxbg_identities(FORM_BIT(tables->form));
	solver.unknown = false;
	solver.count = 0;
	for (int o = 0; o < N_OUTCOMES; o++)
		if (form_has_outcome(tables->form, o))
			collect_row(&solver, o, cells);
		else
			set_row(cells[o], N_APPLICANTS, CELL_MISSING, NULL);
	if (solver.count > 0)
		narrowed = solve_damaged(&solver, cells);
	if (solver.unknown && (narrowed || narrow_cells(&solver, cells, &settled)))
		infer_cells(&solver, cells);
	note_order(tables, cells);
	for (int i = 0; i < solver.count; i++)
		free_candidate(solver.candidates[i]);
}
