/*
 * surplus.c
 *	  Which of the bordered cells of table III are empty, where a row has more of
 *	  them than columns.
 */
#include "table/surplus.h"

int
gxbg_columns_joined(Outcome outcome, Surplus surplus, int width)
{
	/* No row of the form has so many columns in front as skips have bits */
	if (surplus == SURPLUS_ALL_IN_FRONT)
		return width <= N_APPLICANTS ? 0 :
			width - N_APPLICANTS < 31 ? width - N_APPLICANTS : 31;
	if (surplus != SURPLUS_IN_FRONT)
		return surplus == SURPLUS_BEHIND ? 0 : -1;
	return MAX_LABEL_DEPTH - gxbg_outcomes[outcome].depth;
}

/* Rows that have more bordered cells than columns */
typedef struct WideRows
{
	int			count;
	Outcome		outcome[N_OUTCOMES];
	const Row  *row[N_OUTCOMES];
	int			width[N_OUTCOMES];
} WideRows;

static void
find_wide_rows(Row *const *rows, WideRows *wide)
{
	wide->count = 0;
	for (int i = 0; i < N_OUTCOMES; i++)
	{
		int			width = rows[i] ? gxbg_row_width(rows[i]) : 0;

		if (width <= N_APPLICANTS)
			continue;
		wide->outcome[wide->count] = (Outcome) i;
		wide->row[wide->count] = rows[i];
		wide->width[wide->count++] = width;
	}
}

/* Does this kind of surplus leave all figures of all rows in their columns? */
static bool
is_possible(const WideRows *wide, Surplus surplus)
{
	for (int i = 0; i < wide->count; i++)
		if (!wide->row[i]->cut_off &&
			!(gxbg_row_skips(wide->row[i], N_APPLICANTS) >>
			  gxbg_columns_joined(wide->outcome[i], surplus, wide->width[i]) & 1))
			return false;
	return true;
}

/* With the surplus behind, does the last figure of every row stand under the total? */
static bool
has_totals(const WideRows *wide)
{
	for (int i = 0; i < wide->count; i++)
		if (gxbg_row_figures(wide->row[i]) > 0 && (gxbg_row_skips(wide->row[i], APP_TOTAL) & 1))
			return false;
	return true;
}

Surplus
gxbg_find_surplus(Row *const *rows)
{
	WideRows	wide;
	bool		behind;

	find_wide_rows(rows, &wide);
	behind = is_possible(&wide, SURPLUS_BEHIND);
	if (!is_possible(&wide, SURPLUS_IN_FRONT))
		return behind ? SURPLUS_BEHIND :
			is_possible(&wide, SURPLUS_ALL_IN_FRONT) ? SURPLUS_ALL_IN_FRONT : SURPLUS_UNKNOWN;
	if (behind)
		return has_totals(&wide) ? SURPLUS_BEHIND : SURPLUS_UNKNOWN;
	return SURPLUS_IN_FRONT;
}
