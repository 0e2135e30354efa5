/*
 * fuzz_grid.c
 *	  libFuzzer harness of the grid's readers: any bytes and any text either
 *	  give a complaint or a grid that all its forms bring back.
 *
 * The first byte of the input says which reader gets the rest: odd, the
 * stored and binary forms; even, the text form.
 */
#include <stdlib.h>
#include <string.h>

#include "grid/sum.h"
#include "text/host.h"
#include "host_malloc.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

#define check(condition) do { if (!(condition)) abort(); } while (0)

static bool
is_equal(const Grid *a, const Grid *b)
{
	return a->forms == b->forms &&
		memcmp(a->state, b->state, sizeof(a->state)) == 0 &&
		memcmp(a->value, b->value, sizeof(a->value)) == 0;
}

static void
check_forms(const Grid *grid)
{
	static uint8_t bytes[GRID_PACKED_MAX > GRID_PLAIN_MAX ? GRID_PACKED_MAX : GRID_PLAIN_MAX];
	Grid		back;
	size_t		length;
	String		text;

	length = gxbg_grid_pack(grid, bytes);
	check(length <= GRID_PACKED_MAX);
	check(gxbg_grid_unpack(&back, bytes, length) == NULL && is_equal(grid, &back));

	length = gxbg_grid_plain(grid, bytes);
	check(length <= GRID_PLAIN_MAX);
	check(gxbg_grid_unpack(&back, bytes, length) == NULL && is_equal(grid, &back));

	text = gxbg_grid_to_text(grid);
	check(gxbg_grid_from_text(&back, text.text, text.length) == NULL && is_equal(grid, &back));
}

/* One term is its own sum; a term that is added and removed leaves no trace */
static void
check_sums(const Grid *grid)
{
	static uint8_t bytes[GRID_PACKED_MAX];
	GridSum		terms;
	Grid		sum;
	bool		overflow;
	MovingSum  *moving = gxbg_alloc(sizeof(MovingSum));

	gxbg_grid_sum_begin(&terms);
	check(gxbg_grid_sum_add(&terms, grid));
	gxbg_grid_sum_result(&terms, &sum);
	check(is_equal(grid, &sum));

	gxbg_grid_sum_begin(&terms);
	check(gxbg_grid_sum_add_stored(&terms, bytes, gxbg_grid_pack(grid, bytes), &overflow) == NULL);
	gxbg_grid_sum_result(&terms, &sum);
	check(!overflow && is_equal(grid, &sum));

	memset(moving, 0, sizeof(MovingSum));
	check(gxbg_moving_sum_add(moving, grid));
	if (gxbg_moving_sum_add(moving, grid) && gxbg_moving_sum_remove(moving, grid))
	{
		gxbg_moving_sum_result(moving, &sum);
		check(is_equal(grid, &sum));
	}
}

int
LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	Grid		grid;
	uint8_t    *bytes;
	const char *complaint;

	if (length == 0)
		return 0;

	/* a copy of just this length, so that a byte too many is noticed */
	length--;
	bytes = malloc(length ? length : 1);
	memcpy(bytes, input + 1, length);
	if (input[0] % 2 == 1)
	{
		GridSum		sum;
		bool		overflow;

		complaint = gxbg_grid_unpack(&grid, bytes, length);
		gxbg_grid_sum_begin(&sum);
		check((gxbg_grid_sum_add_stored(&sum, bytes, length, &overflow) == NULL) == (complaint == NULL));
	}
	else
		complaint = gxbg_grid_from_text(&grid, (const char *) bytes, length);
	if (complaint == NULL)
	{
		check_forms(&grid);
		check_sums(&grid);
	}
	free(bytes);
	gxbg_host_release_all();
	return 0;
}
