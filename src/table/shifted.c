/*
 * shifted.c
 *	  Two figures of a row that stand in one cell, beside an empty one.
 */
#include "table/shifted.h"

#include <string.h>

#include "row/row.h"

/* A cell read as groups of digits with a blank between them, and as two figures */
typedef struct Halves
{
	Cell		first;
	Cell		second;
} Halves;

/* Where the second group of a cell's digits begins, if a blank parts two of them; or 0 */
static uint32_t
second_group(const Scan *scan, const Cell *cell)
{
	const char *body = scan->body;
	uint32_t	found = 0;

	for (uint32_t at = cell->raw.start + 1; at < cell->raw.end; at++)
		if (body[at] >= '0' && body[at] <= '9' && body[at - 1] == ' ')
		{
			if (found)
				return 0;
			found = at;
		}
	return found;
}

static Cell
half(const Scan *scan, uint32_t start, uint32_t end)
{
	Cell		cell = {.state = CELL_RECOVERED, .raw = {start, end}};

	gxbg_figure(scan, cell.raw, &cell.value);
	return cell;
}

static bool
find_halves(const Scan *scan, const Cell *cell, Halves *halves)
{
	uint32_t	at = cell->state == CELL_READ && cell->scale == 0 ? second_group(scan, cell) : 0;
	uint32_t	end = at;

	if (at == 0)
		return false;
	while (scan->body[end - 1] == ' ')
		end--;
	halves->first = half(scan, cell->raw.start, end);
	halves->second = half(scan, at, cell->raw.end);
	return true;
}

/* Empty cells are 0; a block without a total does not add up */
static bool
adds_up(const Cell *cells, int block)
{
	int64_t		sum = 0;

	for (int i = 0; i < block - 1; i++)
		if (cell_is_known(&cells[i]))
			sum += cells[i].value;
		else if (cells[i].state != CELL_BLANK)
			return false;
	return cell_is_known(&cells[block - 1]) && sum == cells[block - 1].value;
}

/* The block with the halves in these two cells, the left one first; false if it does not add up */
static bool
adds_up_parted(const Cell *cells, int left, const Halves *halves, int block)
{
	Cell		parted[MAX_ROW_CELLS];

	memcpy(parted, cells, (size_t) block * sizeof(Cell));
	parted[left] = halves->first;
	parted[left + 1] = halves->second;
	return adds_up(parted, block);
}

static void
open_both(Cell *cells, int at, int beside)
{
	cells[at].state = CELL_AMBIGUOUS;
	cells[beside] = (Cell) {.state = CELL_AMBIGUOUS, .raw = cells[at].raw};
}

/* The figure of this cell, the one beside being empty */
static void
part(const Halves *halves, Cell *cells, int at, int beside, int block)
{
	int			left = at < beside ? at : beside;
	bool		joined = block > 0 && adds_up(cells, block);
	bool		parted = block > 0 && adds_up_parted(cells, left, halves, block);

	if (parted && !joined)
	{
		cells[left] = halves->first;
		cells[left + 1] = halves->second;
	}
	else if (block == 0 || parted == joined)
	{
		/* The total may be one that the report leaves out */
		if (block == 0 || parted || cell_is_known(&cells[block - 1]))
			open_both(cells, at, beside);
	}
}

void
gxbg_part_shifted(const Scan *scan, Cell *cells, int count, int block)
{
	int			size = block > 0 ? block : count;

	for (int i = 0; i < count; i++)
	{
		Cell	   *of_block = cells + i / size * size;
		int			at = i % size;
		Halves		halves;

		if (!find_halves(scan, &cells[i], &halves))
			continue;
		if (at + 1 < size && of_block[at + 1].state == CELL_BLANK)
			part(&halves, of_block, at, at + 1, block);
		else if (at > 0 && of_block[at - 1].state == CELL_BLANK)
			part(&halves, of_block, at, at - 1, block);
	}
}
