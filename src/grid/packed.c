/*
 * packed.c
 *	  Reading GRID_PACKED: sets of cells by state, and values onto sums.
 */
#include "grid/packed.h"

#include <string.h>

#include "grid/varint.h"

CellSet
gxbg_form_cells(uint8_t forms)
{
	CellSet		cells = {{0}};

	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (gxbg_outcomes[outcome].forms & forms)
			cell_set_add_run(&cells, GRID_CELL(outcome, 0), N_APPLICANTS);
	}
	return cells;
}

/* Runs of states; NULL if they do not fill the grid exactly, or not shortest */
static const uint8_t *
read_states(CellSet *states, const uint8_t *p, const uint8_t *end)
{
	int			cell = 0;
	int			previous = -1;

	memset(states, 0, N_CELL_STATES * sizeof(CellSet));
	while (cell < GRID_CELLS)
	{
		int			state;
		int			n;

		if (p == end)
			return NULL;
		state = *p >> GRID_RUN_BITS;
		n = (*p & (GRID_RUN_MAX - 1)) + 1;
		p++;

		/* a run goes on in the next byte only if this one is full */
		if (state >= N_CELL_STATES || n > GRID_CELLS - cell || state == previous)
			return NULL;
		cell_set_add_run(&states[state], cell, n);
		previous = (n == GRID_RUN_MAX) ? -1 : state;
		cell += n;
	}
	return p;
}

/* Compilers know this as one load where the lowest byte comes first */
static inline uint64_t
read_word(const uint8_t *p)
{
	return (uint64_t) p[0] | (uint64_t) p[1] << 8 | (uint64_t) p[2] << 16 | (uint64_t) p[3] << 24 |
		(uint64_t) p[4] << 32 | (uint64_t) p[5] << 40 | (uint64_t) p[6] << 48 | (uint64_t) p[7] << 56;
}

static CellSet
read_bitmap(const uint8_t *p)
{
	uint8_t		bytes[CELL_SET_WORDS * 8] = {0};
	CellSet		cells;

	memcpy(bytes, p, GRID_BITMAP_SIZE);
	for (int i = 0; i < CELL_SET_WORDS; i++)
		cells.words[i] = read_word(bytes + i * 8);
	return cells;
}

/* Values of the cells of one word of a set; NULL if one is not well formed */
static const uint8_t *
add_values(int64_t *value, uint64_t cells, const uint8_t *p, const uint8_t *end, bool *overflow)
{
	for (; cells != 0; cells &= cells - 1)
	{
		int64_t    *sum = &value[lowest_bit(cells)];
		uint64_t	coded;

		/* most counts take one byte */
		if (p < end && *p < 0x80)
			coded = *p++;
		else
			p = get_varint(p, end, &coded);
		if (p == NULL || coded == 0)
			return NULL;
		if (!add_count(sum, unzigzag(coded)))
			*overflow = true;
	}
	return p;
}

const char *
gxbg_packed_read(CellSet *states, int64_t *value, const uint8_t *p, const uint8_t *end,
				 bool *overflow)
{
	CellSet		known;
	CellSet		valued;

	p = read_states(states, p, end);
	if (p == NULL)
		return "States do not fill the grid.";
	if (end - p < GRID_BITMAP_SIZE)
		return "Bytes end early.";
	known = known_cells(states);
	valued = read_bitmap(p);
	p += GRID_BITMAP_SIZE;

	for (int i = 0; i < CELL_SET_WORDS; i++)
	{
		if (valued.words[i] & ~known.words[i])
			return "Value of a cell that has none.";
		p = add_values(value + i * 64, valued.words[i], p, end, overflow);
		if (p == NULL)
			return "Value is cut off or not in its shortest form.";
	}
	return p == end ? NULL : "Bytes are left over.";
}
