/*
 * test_grid_sum.c
 *	  Sums of stored grids against what grid_sum.h says of them, cell by cell.
 */
#include <stdio.h>
#include <string.h>

#include "grid/sum.h"
#include "random.h"
#include "tap.h"

#define ROUNDS		1000
#define MAX_TERMS	12

static void
make_grid(Random *random, Grid *grid)
{
	unsigned	odd = random_below(random, 100);
	static const uint8_t forms[] = {IN_2019, IN_2021, IN_UNDETERMINED, IN_MIXED};

	gxbg_grid_clear(grid, random_pick(random, forms));
	for (int i = 0; i < GRID_CELLS; i++)
	{
		if (!grid_has(grid, (Outcome) (i / N_APPLICANTS)))
			continue;
		grid->state[i] = CELL_READ;
		if (random_chance(random, odd))
			grid->state[i] = (uint8_t) random_below(random, N_CELL_STATES);
		if (grid->state[i] <= CELL_INFERRED && random_chance(random, 40))
			grid->value[i] = random_between(random, -3, random_chance(random, 90) ? 200 : INT64_C(1) << 50);
	}
}

/* One cell of a sum, by the words of grid_sum.h */
static bool
cell_is_sum(const Grid *terms, int n, int cell, const Grid *sum)
{
	bool		known = false;
	uint8_t		weakest = CELL_READ;
	uint8_t		most_telling = CELL_MISSING;
	int64_t		value = 0;

	for (int i = 0; i < n; i++)
	{
		uint8_t		state = terms[i].state[cell];

		value += terms[i].value[cell];
		if (state <= CELL_INFERRED)
		{
			known = true;
			if (state > weakest)
				weakest = state;
		}
		else if (state < most_telling)
			most_telling = state;
	}
	return sum->value[cell] == value && sum->state[cell] == (known ? weakest : most_telling);
}

static bool
is_sum(const Grid *terms, int n, const Grid *sum)
{
	uint8_t		forms = 0;

	for (int i = 0; i < n; i++)
		forms |= terms[i].forms;
	for (int cell = 0; cell < GRID_CELLS; cell++)
	{
		if (!cell_is_sum(terms, n, cell, sum))
			return false;
	}
	return sum->forms == gxbg_grid_forms(forms);
}

/* In either stored form */
static bool
add_stored(GridSum *sum, const Grid *term, bool packed)
{
	uint8_t		bytes[GRID_PACKED_MAX];
	size_t		length = packed ? gxbg_grid_pack(term, bytes) : gxbg_grid_plain(term, bytes);
	bool		overflow;

	return gxbg_grid_sum_add_stored(sum, bytes, length, &overflow) == NULL && !overflow;
}

static void
test_sums(void)
{
	Random		random = {1};
	int			wrong[3] = {0};

	for (int round = 0; round < ROUNDS; round++)
	{
		Grid		terms[MAX_TERMS];
		int			n = 1 + (int) random_below(&random, MAX_TERMS);
		GridSum		stored;
		GridSum		half;
		MovingSum	moving = {0};
		Grid		sum;

		gxbg_grid_sum_begin(&stored);
		gxbg_grid_sum_begin(&half);
		for (int i = 0; i < n; i++)
		{
			make_grid(&random, &terms[i]);
			wrong[0] += !add_stored(i % 2 ? &stored : &half, &terms[i], random_chance(&random, 90));
			wrong[2] += !gxbg_moving_sum_add(&moving, &terms[i]);
		}
		gxbg_grid_sum_result(&half, &sum);
		wrong[0] += n == 1 && !is_sum(terms, n, &sum);
		wrong[1] += !gxbg_grid_sum_combine(&stored, &half);
		gxbg_grid_sum_result(&stored, &sum);
		wrong[1] += !is_sum(terms, n, &sum);
		gxbg_moving_sum_result(&moving, &sum);
		wrong[2] += !is_sum(terms, n, &sum);
	}
	report(wrong[0] == 0, "stored grids are added in either form");
	report(wrong[1] == 0, "sums of parts are the sum");
	report(wrong[2] == 0, "a moving sum is the sum");
}

/* Every byte of a stored grid in turn is every other one, or the last one */
static void
test_damage(void)
{
	Random		random = {2};
	int			wrong = 0;

	for (int round = 0; round < 4; round++)
	{
		Grid		grid;
		uint8_t		bytes[GRID_PACKED_MAX];
		size_t		length;

		make_grid(&random, &grid);
		length = gxbg_grid_pack(&grid, bytes);
		for (size_t at = 0; at < length; at++)
		{
			for (int other = 1; other < 256; other++)
			{
				GridSum		sum;
				Grid		back;
				bool		overflow;
				const char *complaint;

				bytes[at] ^= (uint8_t) other;
				complaint = gxbg_grid_unpack(&back, bytes, length);
				gxbg_grid_sum_begin(&sum);
				wrong += (gxbg_grid_sum_add_stored(&sum, bytes, length, &overflow) == NULL) != (complaint == NULL);
				if (complaint == NULL)
				{
					gxbg_grid_sum_result(&sum, &grid);
					wrong += !is_sum(&back, 1, &grid);
				}
				bytes[at] ^= (uint8_t) other;
			}
			gxbg_grid_unpack(&grid, bytes, length);
			wrong += gxbg_grid_unpack(&grid, bytes, at) == NULL;
		}
	}
	report(wrong == 0, "damaged bytes are refused as they are elsewhere, or are another grid");
}

static void
test_overflow(void)
{
	Grid		grid;
	GridSum		sum;
	GridSum		other;

	gxbg_grid_clear(&grid, IN_MIXED);
	grid.state[0] = CELL_READ;
	grid.value[0] = INT64_MAX;
	gxbg_grid_sum_begin(&sum);
	gxbg_grid_sum_begin(&other);
	report(add_stored(&sum, &grid, true) && add_stored(&other, &grid, false), "the largest count");
	report(!add_stored(&sum, &grid, true) && !gxbg_grid_sum_add(&other, &grid), "one too many");

	gxbg_grid_sum_begin(&sum);
	gxbg_grid_sum_begin(&other);
	add_stored(&sum, &grid, true);
	add_stored(&other, &grid, true);
	report(!gxbg_grid_sum_combine(&sum, &other), "one too many in parts");
}

int
main(void)
{
	test_sums();
	test_damage();
	test_overflow();
	printf("1..%d\n", count);
	return failures > 0;
}
