/*
 * search.c
 *	  Table III: the readings of damaged rows that fit all identities.
 *
 * One solution is searched for, and then, for each reading that differs from
 * it, another one that has that reading.
 */
#include <string.h>

#include "text/host.h"
#include "solve/solver.h"

/*
 * Bounds on the work for one table, in narrowings of all its ranges: to find the first solution,
 * to find another one or see that there is none, and in all
 */
#define MAX_NARROWINGS_FIRST 300
#define MAX_NARROWINGS_OTHER 80
#define MAX_NARROWINGS 900

/* Readings of a row that fit the ranges of its cells */
typedef struct Fit
{
	int			count;
	int			last;
} Fit;

/* The state of one branch of the search */
typedef struct Branch
{
	Ranges		ranges;
	Changes		changes;		/* seen: since rows were narrowed to readings */
	int			decided[N_OUTCOMES];	/* by candidate: a reading, or -1 */
	Fit			fits[N_OUTCOMES];	/* by candidate, if not decided */
} Branch;

static bool
fits(const Reading *reading, const Range *ranges)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (reading->value[a] < ranges[a].low || reading->value[a] > ranges[a].high)
			return false;
	return !reading->excluded;
}

/* Narrow the ranges of an undecided row to the hull of the readings that fit */
static Fit
narrow_to_readings(const Candidate *candidate, Range *ranges, uint64_t *changed)
{
	Range		hull[N_APPLICANTS];
	Fit			fit = {0, 0};

	for (int i = 0; i < candidate->readings.count; i++)
	{
		const Reading *reading = &candidate->readings.reading[i];

		if (!fits(reading, ranges))
			continue;
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			if (fit.count == 0 || reading->value[a] < hull[a].low)
				hull[a].low = reading->value[a];
			if (fit.count == 0 || reading->value[a] > hull[a].high)
				hull[a].high = reading->value[a];
		}
		fit.last = i;
		fit.count++;
	}
	for (int a = 0; fit.count > 0 && a < N_APPLICANTS; a++)
		if (hull[a].low > ranges[a].low || hull[a].high < ranges[a].high)
		{
			ranges[a] = hull[a];
			*changed |= identities_of_cell(candidate->outcome, a);
		}
	return fit;
}

/*
 * Narrow all ranges by identities and readings in turn.  Returns false if
 * nothing fits.
 */
static bool
narrow_branch(Solver *solver, Branch *branch)
{
	uint64_t	changed;		/* by readings */
	uint64_t	seen;

	do
	{
		if (++solver->narrowings > solver->limit)
		{
			solver->exhausted = true;
			return false;
		}
		gxbg_check_interrupts();
		if (!gxbg_narrow(&solver->open, solver->active, &branch->changes, branch->ranges))
			return false;
		changed = 0;
		seen = branch->changes.seen;
		branch->changes.seen = 0;
		for (int i = 0; i < solver->count; i++)
		{
			const Candidate *candidate = solver->candidates[i];

			if (branch->decided[i] >= 0 ||
				!(seen & IDENTITY_BIT(identity_of_row(candidate->outcome))))
				continue;
			branch->fits[i] = narrow_to_readings(candidate, branch->ranges[candidate->outcome],
												 &changed);
			if (branch->fits[i].count == 0)
				return false;
		}
		branch->changes.due |= changed;
	} while (changed);
	return true;
}

/*
 * Rows of which one reading is left are decided.  They would narrow nothing any
 * more if all ranges are as narrow as they get, but count as if they did.
 */
static void
decide_single(Solver *solver, Branch *branch)
{
	if (branch->changes.due & solver->active)
		return;
	for (int i = 0; i < solver->count; i++)
		if (branch->decided[i] < 0 && branch->fits[i].count == 1)
		{
			branch->decided[i] = branch->fits[i].last;
			solver->narrowings++;
		}
	solver->exhausted = solver->narrowings > solver->limit;
}

/* The undecided row with the fewest readings, or -1 */
static int
next_candidate(const Solver *solver, const Branch *branch)
{
	int			next = -1;

	for (int i = 0; i < solver->count; i++)
		if (branch->decided[i] < 0 &&
			(next < 0 || branch->fits[i].count < branch->fits[next].count))
			next = i;
	return next;
}

static void
decide(const Solver *solver, Branch *branch, int candidate, int reading)
{
	const Candidate *c = solver->candidates[candidate];

	branch->decided[candidate] = reading;
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		branch->ranges[c->outcome][a].low = c->readings.reading[reading].value[a];
		branch->ranges[c->outcome][a].high = c->readings.reading[reading].value[a];
		branch->changes.due |= identities_of_cell(c->outcome, a);
	}
}

/* Would a solution with this reading show a difference that is not noted? */
static bool
tells_more(Solver *solver, int candidate, int reading)
{
	return reading != solver->chosen[candidate] &&
		gxbg_note_differing(solver, solver->candidates[candidate], solver->chosen[candidate], reading, true);
}

static bool find_solution(Solver *solver, Branch *branch);

/*
 * Find one with some reading of this row that fits; if another is known, those that tell more come
 * first, so that few solutions show all differences
 */
static bool
find_with_row(Solver *solver, const Branch *branch, Branch *copy, int row)
{
	const Candidate *candidate = solver->candidates[row];
	int			passes = solver->has_first ? 2 : 1;
	bool		found = false;

	for (int pass = 0; pass < passes; pass++)
		for (int i = 0; i < candidate->readings.count && !found && !solver->exhausted; i++)
		{
			if (!fits(&candidate->readings.reading[i], branch->ranges[candidate->outcome]) ||
				(passes > 1 && tells_more(solver, row, i) != (pass == 0)))
				continue;
			*copy = *branch;
			decide(solver, copy, row, i);
			found = find_solution(solver, copy);
		}
	return found;
}

/* Find a solution below this branch; what it decides is left in the branch */
static bool
find_solution(Solver *solver, Branch *branch)
{
	int			next;
	Branch	   *copy;
	bool		found;

	if (!narrow_branch(solver, branch))
		return false;
	decide_single(solver, branch);
	if (solver->exhausted)
		return false;
	next = next_candidate(solver, branch);
	if (next < 0)
		return true;
	copy = gxbg_alloc(sizeof(Branch));
	found = find_with_row(solver, branch, copy, next);
	if (found)
		memcpy(branch->decided, copy->decided, sizeof(branch->decided));
	gxbg_free(copy);
	return found;
}

static void
start_branch(const Solver *solver, Branch *branch)
{
	memcpy(branch->ranges, solver->ranges, sizeof(Ranges));
	branch->changes = (Changes) {.due = solver->unsolved, .seen = UINT64_MAX};
	for (int i = 0; i < N_OUTCOMES; i++)
		branch->decided[i] = -1;
}

bool
gxbg_note_differing(Solver *solver, const Candidate *candidate, int a, int b, bool only_ask)
{
	const Reading *readings = candidate->readings.reading;
	bool		differs = false;

	for (int c = 0; c < N_APPLICANTS; c++)
		if (readings[a].value[c] != readings[b].value[c] && !solver->differs[candidate->outcome][c])
		{
			differs = true;
			if (!only_ask)
				solver->differs[candidate->outcome][c] = true;
		}
	return differs;
}

/* No solution has this reading: all others may be narrowed by that */
static void
exclude_reading(Solver *solver, Branch *root, int candidate, int reading)
{
	Candidate  *of = solver->candidates[candidate];

	of->readings.reading[reading].excluded = true;
	root->changes.seen |= IDENTITY_BIT(identity_of_row(of->outcome));
	narrow_branch(solver, root);
}

/*
 * Is there a solution with this reading?  If so, note the cells that differ; so, too, if that is not
 * known after so much work, but of this reading alone
 */
static void
try_reading(Solver *solver, Branch *root, Branch *branch, int candidate, int reading)
{
	solver->exhausted = false;
	solver->limit = solver->narrowings + MAX_NARROWINGS_OTHER;
	if (solver->limit > MAX_NARROWINGS)
		solver->limit = MAX_NARROWINGS;
	*branch = *root;
	decide(solver, branch, candidate, reading);
	if (find_solution(solver, branch))
	{
		for (int i = 0; i < solver->count; i++)
			gxbg_note_differing(solver, solver->candidates[i], solver->chosen[i],
								branch->decided[i], false);
	}
	else if (solver->exhausted)
		gxbg_note_differing(solver, solver->candidates[candidate], solver->chosen[candidate],
							reading, false);
	else
		exclude_reading(solver, root, candidate, reading);
}

bool
gxbg_search_solutions(Solver *solver)
{
	Branch	   *branch = gxbg_alloc(sizeof(Branch));
	Branch	   *root = gxbg_alloc(sizeof(Branch));
	bool		found;

	memset(solver->differs, 0, sizeof(solver->differs));
	solver->narrowings = 0;
	solver->limit = MAX_NARROWINGS_FIRST;
	solver->exhausted = false;
	solver->has_first = false;
	start_branch(solver, root);
	found = narrow_branch(solver, root);
	*branch = *root;
	found = found && find_solution(solver, branch);
	if (found)
		memcpy(solver->chosen, branch->decided, sizeof(solver->chosen));
	solver->has_first = found;
	for (int i = 0; found && i < solver->count; i++)
	{
		const Candidate *candidate = solver->candidates[i];

		for (int r = 0; r < candidate->readings.count; r++)
			if (r != solver->chosen[i] &&
				fits(&candidate->readings.reading[r], root->ranges[candidate->outcome]) &&
				gxbg_note_differing(solver, candidate, solver->chosen[i], r, true))
				try_reading(solver, root, branch, i, r);
	}
	gxbg_free(branch);
	gxbg_free(root);
	return found;
}
