/*
 * grid.h
 *	  One table III by itself: form, values and states, and its stored forms.
 *
 * A grid comes from one report or is a sum over many.  It always has a place
 * for each cell of the union of all forms; rows that none of its forms has
 * are CELL_MISSING throughout.
 */
#ifndef GXBG_GRID_H
#define GXBG_GRID_H

#include "form/cell.h"

#define GRID_CELLS	(N_OUTCOMES * N_APPLICANTS)

typedef struct Grid
{
	uint8_t		forms;			/* IN_... bit of one form, or IN_MIXED in a sum over several */
	uint8_t		state[GRID_CELLS];	/* CellState, row by row */
	int64_t		value[GRID_CELLS];	/* 0 where the state has no value */
} Grid;

#define GRID_CELL(outcome, applicant) ((outcome) * N_APPLICANTS + (applicant))

/*
 * Stored forms.  Each begins with a byte of version and a byte of forms (their
 * bits), and consists of bytes alone, so that no byte order is in it.  All
 * can be read wherever a grid is read.  The order of outcomes, applicants and
 * states and the bits of forms are part of them: a release that changes one
 * needs a new version, and keeps the readers of the old ones.
 *
 * GRID_PLAIN: count of cells (2 bytes, network order), then for each cell
 * its state (1 byte) and, if the state has a value, the value (8 bytes,
 * network order).  This is what send writes, as any client can read it.
 *
 * GRID_PACKED: states as runs (state << 5 | length - 1; a run of more than 32
 * goes on in the next byte), a bit for each cell that is not zero, then the
 * values of those as zigzag varints.  This is what tables store.  Equal grids
 * have equal bytes.
 */
#define GRID_PLAIN		1
#define GRID_PACKED		2

#define GRID_HEADER_SIZE	2
#define GRID_BITMAP_SIZE	((GRID_CELLS + 7) / 8)
#define GRID_RUN_BITS		5	/* of a run's length, below its state */
#define GRID_RUN_MAX		(1 << GRID_RUN_BITS)
#define GRID_PLAIN_MAX		(GRID_HEADER_SIZE + 2 + GRID_CELLS * 9)
#define GRID_PACKED_MAX		(GRID_HEADER_SIZE + GRID_CELLS + GRID_BITMAP_SIZE + GRID_CELLS * 10)

extern void gxbg_grid_clear(Grid *grid, uint8_t forms);
extern void gxbg_grid_from_report(Grid *grid, const Report *report);

/* Rows that this grid shows: those of its forms */
static inline bool
grid_has(const Grid *grid, Outcome outcome)
{
	return (gxbg_outcomes[outcome].forms & grid->forms) != 0;
}

/* Add to a count; false, and nothing added, if it does not fit */
static inline bool
add_count(int64_t *sum, int64_t term)
{
	if (term >= 0 ? *sum > INT64_MAX - term : *sum < INT64_MIN - term)
		return false;
	*sum += term;
	return true;
}

/* Write at most GRID_PACKED_MAX or GRID_PLAIN_MAX bytes; the size comes back */
extern size_t gxbg_grid_pack(const Grid *grid, uint8_t *bytes);
extern size_t gxbg_grid_plain(const Grid *grid, uint8_t *bytes);

/* NULL, or what is wrong with the bytes; any bytes whatever are safe */
extern const char *gxbg_grid_unpack(Grid *grid, const uint8_t *bytes, size_t length);

/* What a sum over grids of these forms is of: the one, or IN_MIXED */
extern uint8_t gxbg_grid_forms(uint8_t forms);

/* Are these the forms of a grid: a statutory one, or IN_MIXED? */
static inline bool
gxbg_grid_may_have(uint8_t forms)
{
	return forms != 0 && (forms & ~IN_STATUTORY) == 0 && gxbg_grid_forms(forms) == forms;
}

/* '2019', '2021', 'undetermined' or 'mixed' */
extern const char *gxbg_grid_form_name(uint8_t forms);

/*
 * The text form, grid_text.c: a JSON object
 *
 *		{"form": "2021", "received": [12, 3, 0, 0, 0, 0, 15], ...,
 *		 "states": {"received": ["read", "read", "inferred", ...], ...}}
 *
 * with an array a row, in the order of the applicants, null where there is no
 * value.  states lists the rows in which a cell is not simply read.  A row
 * that is not listed is missing.
 */
extern String gxbg_grid_to_text(const Grid *grid);
extern const char *gxbg_grid_from_text(Grid *grid, const char *text, size_t length);

#endif							/* GXBG_GRID_H */
