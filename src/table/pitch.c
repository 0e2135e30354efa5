/*
 * pitch.c
 *	  Empty cells of table III in a layout with one cell a line, told by the ends
 *	  of lines.
 */
#include "table/pitch.h"

/* Rows to which ends of lines, so many a cell, give as many cells as the form has */
typedef struct PitchFit
{
	int			rows;			/* of those that fit */
	int			short_rows;		/* of these, with fewer figures */
	int			all_rows;
	int			all_short_rows;
} PitchFit;

static PitchFit
fit_pitch(const Run *run, const LineEnds *ends, Pitch pitch)
{
	PitchFit	fit = {0};

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		bool		fits;
		bool		is_short;

		if (!run->has_cells[i])
			continue;
		is_short = run->rows[i]->count < N_APPLICANTS;
		fits = gxbg_pitched_cells(&ends[i], pitch) == N_APPLICANTS;
		fit.rows += fits;
		fit.short_rows += fits && is_short;
		fit.all_rows++;
		fit.all_short_rows += is_short;
	}
	return fit;
}

/*
 * Is it no accident?  A break of the page adds a line to some row, or takes one: three of four
 * rows fit, and of those with empty cells more do than do not.
 */
static bool
is_pitch(const PitchFit *fit)
{
	return fit->all_rows > 1 && 4 * fit->rows >= 3 * fit->all_rows && 2 * fit->short_rows > fit->all_short_rows;
}

/* The pitch by which empty lines are cells; of none if there is no such, or two are as good */
static Pitch
find_pitch(const Run *run, const LineEnds *ends)
{
	const Pitch none = {0, 0};
	Pitch		best = none;
	int			best_rows = 0;

	for (uint8_t filled = 1; filled <= MAX_PITCH; filled++)
		for (uint8_t empty = 1; empty <= filled; empty++)
		{
			PitchFit	fit = fit_pitch(run, ends, (Pitch) {filled, empty});

			if (!is_pitch(&fit) || fit.rows < best_rows)
				continue;
			best = fit.rows > best_rows ? (Pitch) {filled, empty} : none;
			best_rows = fit.rows;
		}
	return best;
}

/* Has some row of lines fewer figures than the form has cells? */
static bool
has_short_row(const Scan *scan, const Run *run)
{
	LineEnds	ends;

	for (int i = 0; i < N_OUTCOMES; i++)
		if (run->has_cells[i] && run->rows[i]->count < N_APPLICANTS &&
			gxbg_row_line_ends(scan, run->rows[i], &ends))
			return true;
	return false;
}

void
gxbg_fill_pitched_rows(const Scan *scan, const Run *run)
{
	LineEnds	ends[N_OUTCOMES];
	Pitch		pitch;

	if (!has_short_row(scan, run))
		return;
	for (int i = 0; i < N_OUTCOMES; i++)
		if (run->has_cells[i])
			gxbg_row_line_ends(scan, run->rows[i], &ends[i]);
	pitch = find_pitch(run, ends);
	for (int i = 0; i < N_OUTCOMES && pitch.empty; i++)
		if (run->has_cells[i] && gxbg_pitched_cells(&ends[i], pitch) == N_APPLICANTS)
			gxbg_row_add_empty_lines(run->rows[i], &ends[i], pitch);
}
