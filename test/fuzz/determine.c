/*
 * determine.c
 *	  Layout 11: which cells do the identities determine?
 *
 * A row of table III whose zeros were dropped is a list of figures in order;
 * the last is its total, if that is not 0.  The others may stand in any of
 * the six columns, in that order.  We try every placement of every row:
 * row sums hold by themselves, so what is left are the columns' identities,
 *
 *		sum of the outcome rows = concluded
 *		received + carried_in = concluded + carried_out
 *
 * each for all six columns at once.  For every placement of concluded, sets
 * of partial sums are carried forward over the outcome rows and backward
 * again; a placement survives if it lies on a path from nothing to the sum.
 * A cell is determined if all survivors of its row have the same value there.
 * That is exact.  It knows nothing of how the core solves the same riddle.
 */
#include <stdlib.h>
#include <string.h>

#include "expect.h"

#define N_COLUMNS		APP_TOTAL	/* six */
#define MAX_PLACEMENTS	20			/* 6 over 3 */
#define MAX_STATES		20000	/* partial sums of one layer, at most */
#define MAX_ROWS		(OUT_LAST_RESULT - OUT_FIRST_RESULT + 1)

typedef struct Vector
{
	int64_t		column[N_COLUMNS];
} Vector;

typedef struct Row
{
	Vector		placement[MAX_PLACEMENTS];
	bool		alive[MAX_PLACEMENTS];
	int			count;
} Row;

/* Partial sums after some rows, sorted, each once */
typedef struct Layer
{
	Vector	   *state;
	bool	   *alive;
	int			count;
} Layer;

static int
compare_vectors(const void *a, const void *b)
{
	const Vector *x = a;
	const Vector *y = b;

	for (int c = 0; c < N_COLUMNS; c++)
		if (x->column[c] != y->column[c])
			return x->column[c] < y->column[c] ? -1 : 1;
	return 0;
}

static Vector
sum_vectors(const Vector *a, const Vector *b)
{
	Vector		sum;

	for (int c = 0; c < N_COLUMNS; c++)
		sum.column[c] = a->column[c] + b->column[c];
	return sum;
}

static bool
fits_under(const Vector *part, const Vector *whole)
{
	for (int c = 0; c < N_COLUMNS; c++)
		if (part->column[c] > whole->column[c])
			return false;
	return true;
}

/* Every way to put the row's figures into six columns */
static void
place_row(Row *row, const TruthCell cells[N_APPLICANTS])
{
	int64_t		figures[N_COLUMNS];
	int			count = 0;

	memset(row, 0, sizeof(*row));
	for (int a = 0; a < N_COLUMNS; a++)
		if (!cells[a].blank && cells[a].present)
			figures[count++] = cells[a].value;
	for (int mask = 0; mask < 1 << N_COLUMNS; mask++)
	{
		Vector		vector = {{0}};
		int			used = 0;
		bool		known = false;

		for (int c = 0; c < N_COLUMNS; c++)
			if ((mask & 1 << c) != 0 && used++ < count)
				vector.column[c] = figures[used - 1];
		if (used != count)
			continue;
		/* Zeros that are written make some placements the same */
		for (int p = 0; p < row->count; p++)
			known = known || compare_vectors(&row->placement[p], &vector) == 0;
		if (!known)
			row->placement[row->count++] = vector;
	}
}

static void
free_layers(Layer *layers, int count)
{
	for (int i = 0; i < count; i++)
	{
		free(layers[i].state);
		free(layers[i].alive);
	}
}

/* The most that rows can add to each column */
static Vector
most_of_rows(const Row *rows, int count)
{
	Vector		most = {{0}};

	for (int r = 0; r < count; r++)
	{
		Vector		row = {{0}};

		for (int p = 0; p < rows[r].count; p++)
			for (int c = 0; c < N_COLUMNS; c++)
				if (rows[r].placement[p].column[c] > row.column[c])
					row.column[c] = rows[r].placement[p].column[c];
		most = sum_vectors(&most, &row);
	}
	return most;
}

/*
 * All sums of a state and a placement that fit under the target, and from
 * which the rows still to come (rest: the most they add) can reach it
 */
static bool
next_layer(Layer *next, const Layer *layer, const Row *row, const Vector *target,
		   const Vector *rest)
{
	int			count = 0;

	next->state = malloc(sizeof(Vector) * (size_t) layer->count * (size_t) row->count);
	if (next->state == NULL)
		abort();
	for (int s = 0; s < layer->count; s++)
		for (int p = 0; p < row->count; p++)
		{
			Vector		sum = sum_vectors(&layer->state[s], &row->placement[p]);

			Vector		reachable = sum_vectors(&sum, rest);

			if (fits_under(&sum, target) && fits_under(target, &reachable))
				next->state[count++] = sum;
		}
	qsort(next->state, (size_t) count, sizeof(Vector), compare_vectors);
	next->count = 0;
	for (int s = 0; s < count; s++)
		if (next->count == 0 || compare_vectors(&next->state[next->count - 1], &next->state[s]) != 0)
			next->state[next->count++] = next->state[s];
	next->alive = calloc((size_t) next->count + 1, sizeof(bool));
	if (next->alive == NULL)
		abort();
	return next->count <= MAX_STATES;
}

static int
find_state(const Layer *layer, const Vector *vector)
{
	const Vector *found = layer->count == 0 ? NULL
		: bsearch(vector, layer->state, (size_t) layer->count, sizeof(Vector), compare_vectors);

	return found == NULL ? -1 : (int) (found - layer->state);
}

/* Mark what lies on a path to a live state of the last layer */
static void
walk_back(Layer *layers, Row *rows, int count)
{
	for (int r = count - 1; r >= 0; r--)
		for (int s = 0; s < layers[r].count; s++)
			for (int p = 0; p < rows[r].count; p++)
			{
				Vector		sum = sum_vectors(&layers[r].state[s], &rows[r].placement[p]);
				int			at = find_state(&layers[r + 1], &sum);

				if (at >= 0 && layers[r + 1].alive[at])
					layers[r].alive[s] = rows[r].alive[p] = true;
			}
}

/* Can the rows sum to the target?  -1: too much work to tell */
static int
reach(Row *rows, int count, const Vector *target)
{
	Layer		layers[MAX_ROWS + 1];
	int			built = 1;
	int			at = -1;
	bool		feasible = true;

	layers[0].state = calloc(1, sizeof(Vector));
	layers[0].alive = calloc(1, sizeof(bool));
	if (layers[0].state == NULL || layers[0].alive == NULL)
		abort();
	layers[0].count = 1;
	while (built <= count && feasible)
	{
		Vector		rest = most_of_rows(rows + built, count - built);

		feasible = next_layer(&layers[built], &layers[built - 1], &rows[built - 1], target, &rest);
		built++;
	}
	if (feasible)
	{
		at = find_state(&layers[count], target);
		if (at >= 0)
		{
			layers[count].alive[at] = true;
			walk_back(layers, rows, count);
		}
	}
	free_layers(layers, built);
	return feasible ? at >= 0 : -1;
}

/* received + carried_in = concluded + carried_out, for this concluded */
static bool
intake_agrees(Row *received, Row *carried_in, Row *carried_out, const Vector *concluded, bool mark)
{
	bool		agrees = false;

	for (int r = 0; r < received->count; r++)
		for (int i = 0; i < carried_in->count; i++)
			for (int o = 0; o < carried_out->count; o++)
			{
				Vector		in = sum_vectors(&received->placement[r], &carried_in->placement[i]);
				Vector		out = sum_vectors(concluded, &carried_out->placement[o]);

				if (compare_vectors(&in, &out) != 0)
					continue;
				agrees = true;
				if (mark)
					received->alive[r] = carried_in->alive[i] = carried_out->alive[o] = true;
			}
	return agrees;
}

static void
mark_row(TruthCell cells[N_APPLICANTS], const Row *row)
{
	bool		any_blank = false;

	for (int a = 0; a < N_APPLICANTS; a++)
		any_blank = any_blank || cells[a].blank;
	if (!any_blank)
		return;
	for (int c = 0; c < N_COLUMNS; c++)
	{
		bool		same = true;

		for (int p = 0; p < row->count; p++)
			same = same && (!row->alive[p] || row->placement[p].column[c] == cells[c].value);
		if (same && cells[c].value != 0)
			cells[c].expect = EXPECT_DETERMINED;
	}
}

bool
determine_dropped(Truth *truth)
{
	Row			rows[N_OUTCOMES];
	int			index[MAX_ROWS];
	Row			results[MAX_ROWS];
	int			count = 0;
	Row		   *concluded = &rows[OUT_CONCLUDED];

	for (int o = 0; o < N_OUTCOMES; o++)
		place_row(&rows[o], truth->applications[o]);
	/* Rows with one placement first: the sums stay few for longer */
	for (int few = 1; few <= MAX_PLACEMENTS; few++)
		for (int o = OUT_FIRST_RESULT; o <= OUT_LAST_RESULT; o++)
			if (rows[o].count == few)
			{
				index[count] = o;
				results[count++] = rows[o];
			}
	for (int p = 0; p < concluded->count; p++)
	{
		const Vector *target = &concluded->placement[p];
		int			reached;

		if (!intake_agrees(&rows[OUT_RECEIVED], &rows[OUT_CARRIED_IN], &rows[OUT_CARRIED_OUT], target, false))
			continue;
		reached = reach(results, count, target);
		if (reached < 0)
			return false;
		if (reached == 0)
			continue;
		concluded->alive[p] = true;
		intake_agrees(&rows[OUT_RECEIVED], &rows[OUT_CARRIED_IN], &rows[OUT_CARRIED_OUT], target, true);
	}
	for (int r = 0; r < count; r++)
		rows[index[r]] = results[r];
	for (int o = 0; o < N_OUTCOMES; o++)
		mark_row(truth->applications[o], &rows[o]);
	return true;
}
