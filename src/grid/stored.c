/*
 * stored.c
 *	  A grid as bytes: GRID_PACKED and GRID_PLAIN, written and read.
 */
#include "grid/packed.h"

#include <string.h>

#include "grid/varint.h"

static uint8_t *
pack_states(const uint8_t *state, uint8_t *p)
{
	int			i = 0;

	while (i < GRID_CELLS)
	{
		int			n = 1;

		while (n < GRID_RUN_MAX && i + n < GRID_CELLS && state[i + n] == state[i])
			n++;
		*p++ = (uint8_t) (state[i] << GRID_RUN_BITS | (n - 1));
		i += n;
	}
	return p;
}

size_t
gxbg_grid_pack(const Grid *grid, uint8_t *bytes)
{
	uint8_t    *p = bytes;
	uint8_t    *bitmap;

	*p++ = GRID_PACKED;
	*p++ = grid->forms;
	p = pack_states(grid->state, p);

	bitmap = p;
	memset(bitmap, 0, GRID_BITMAP_SIZE);
	p += GRID_BITMAP_SIZE;
	for (int i = 0; i < GRID_CELLS; i++)
	{
		if (grid->value[i] == 0)
			continue;
		bitmap[i / 8] |= (uint8_t) (1 << (i % 8));
		p = put_varint(p, zigzag(grid->value[i]));
	}
	return (size_t) (p - bytes);
}

size_t
gxbg_grid_plain(const Grid *grid, uint8_t *bytes)
{
	uint8_t    *p = bytes;

	*p++ = GRID_PLAIN;
	*p++ = grid->forms;
	*p++ = GRID_CELLS >> 8;
	*p++ = GRID_CELLS & 0xFF;
	for (int i = 0; i < GRID_CELLS; i++)
	{
		*p++ = grid->state[i];
		if (grid->state[i] > CELL_INFERRED)
			continue;
		for (int shift = 56; shift >= 0; shift -= 8)
			*p++ = (uint8_t) ((uint64_t) grid->value[i] >> shift);
	}
	return (size_t) (p - bytes);
}

/* Sets of cells as an array of states; the sets fill the grid */
static void
set_states(uint8_t *state, const CellSet *states)
{
	memset(state, CELL_READ, GRID_CELLS);
	for (int other = CELL_READ + 1; other < N_CELL_STATES; other++)
	{
		for (int word = 0; word < CELL_SET_WORDS; word++)
		{
			for (uint64_t bits = states[other].words[word]; bits != 0; bits &= bits - 1)
				state[word * 64 + lowest_bit(bits)] = (uint8_t) other;
		}
	}
}

static const char *
unpack_packed(Grid *grid, const uint8_t *p, const uint8_t *end)
{
	CellSet		states[N_CELL_STATES];
	bool		overflow;
	const char *complaint;

	memset(grid->value, 0, sizeof(grid->value));
	complaint = gxbg_packed_read(states, grid->value, p, end, &overflow);
	if (complaint == NULL)
		set_states(grid->state, states);
	return complaint;
}

static const char *
unpack_plain(Grid *grid, const uint8_t *p, const uint8_t *end)
{
	if (end - p < 2 || (p[0] << 8 | p[1]) != GRID_CELLS)
		return "Count of cells is not that of the forms.";
	p += 2;

	for (int i = 0; i < GRID_CELLS; i++)
	{
		uint64_t	value = 0;

		if (p == end)
			return "Bytes end early.";
		grid->state[i] = *p++;
		if (grid->state[i] >= N_CELL_STATES)
			return "Unknown state.";
		if (grid->state[i] <= CELL_INFERRED)
		{
			if (end - p < 8)
				return "Bytes end early.";
			for (int byte = 0; byte < 8; byte++)
				value = value << 8 | *p++;
		}
		grid->value[i] = (int64_t) value;
	}
	return p == end ? NULL : "Bytes are left over.";
}

/* Rows that the forms do not have are missing */
static const char *
check_rows(const Grid *grid)
{
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (grid_has(grid, (Outcome) outcome))
			continue;
		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			if (grid->state[GRID_CELL(outcome, applicant)] != CELL_MISSING)
				return "Row that the form does not have.";
		}
	}
	return NULL;
}

const char *
gxbg_grid_unpack(Grid *grid, const uint8_t *bytes, size_t length)
{
	const uint8_t *end = bytes + length;
	const char *complaint;

	if (length < GRID_HEADER_SIZE)
		return "Bytes end early.";
	if (!gxbg_grid_may_have(bytes[1]))
		return "Unknown form.";
	grid->forms = bytes[1];

	if (bytes[0] == GRID_PACKED)
		complaint = unpack_packed(grid, bytes + GRID_HEADER_SIZE, end);
	else if (bytes[0] == GRID_PLAIN)
		complaint = unpack_plain(grid, bytes + GRID_HEADER_SIZE, end);
	else
		complaint = "Unknown version.";

	return complaint ? complaint : check_rows(grid);
}
