/*
 * packed.h
 *	  Reading GRID_PACKED: sets of cells by state, and values onto sums.
 *
 * Sets, as a set takes all cells of a run at once, and sums of many grids
 * need no more of the states than which ones a cell has been in.
 */
#ifndef GXBG_GRID_PACKED_H
#define GXBG_GRID_PACKED_H

#include "grid/grid.h"

#define CELL_SET_WORDS	((GRID_CELLS + 63) / 64)

/* Bit i % 64 of word i / 64 is cell i of a grid */
typedef struct CellSet
{
	uint64_t	words[CELL_SET_WORDS];
} CellSet;

/* Add at most 64 cells that follow one another */
static inline void
cell_set_add_run(CellSet *set, int first, int n)
{
	uint64_t	run = UINT64_MAX >> (64 - n);
	int			word = first / 64;
	int			shift = first % 64;

	set->words[word] |= run << shift;
	if (shift + n > 64)
		set->words[word + 1] |= run >> (64 - shift);
}

static inline bool
cell_set_has(const CellSet *set, int cell)
{
	return set->words[cell / 64] >> (cell % 64) & 1;
}

/* Number of the lowest bit that is set; there must be one */
static inline int
lowest_bit(uint64_t bits)
{
#ifdef __GNUC__
	return __builtin_ctzll(bits);
#else
	int			n = 0;

	while (!(bits >> n & 1))
		n++;
	return n;
#endif
}

/* Those with a value */
static inline CellSet
known_cells(const CellSet *states)
{
	CellSet		known;

	for (int i = 0; i < CELL_SET_WORDS; i++)
		known.words[i] = states[CELL_READ].words[i] | states[CELL_RECOVERED].words[i] |
			states[CELL_INFERRED].words[i];
	return known;
}

/* Cells of the rows that these forms have */
extern CellSet gxbg_form_cells(uint8_t forms);

/*
 * Read what follows the header: set states, one set for each CellState, and
 * add the values to those that stand in value.  NULL, or what is wrong with
 * the bytes.  overflow is set, and never reset, if a value does not fit.
 */
extern const char *gxbg_packed_read(CellSet *states, int64_t *value, const uint8_t *p,
									const uint8_t *end, bool *overflow);

#endif							/* GXBG_GRID_PACKED_H */
