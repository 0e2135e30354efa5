/*
 * surplus.c
 *	  Which of the bordered cells of table III are empty, where a row has more of
 *	  them than columns.
 */
#include "table/surplus.h"

#include "form/identities.h"

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

/* Widths that are counted; wider rows are odd */
#define MAX_WIDTH 40

/* So many rows of one width are no accident */
#define MIN_LIKE_ROWS 3

/* How many rows have each width */
typedef struct Widths
{
	int			count[MAX_WIDTH];
	int			most;
} Widths;

/* The width of a row, with the columns of its label or without them; 0: it has no borders, or too many */
static int
width_of(Row *const *rows, int outcome, bool with_label)
{
	int			width = rows[outcome] ? gxbg_row_width(rows[outcome]) : 0;

	if (width > 0 && with_label)
		width += gxbg_outcomes[outcome].depth;
	return width < MAX_WIDTH ? width : 0;
}

static void
count_widths(Row *const *rows, bool with_label, Widths *widths)
{
	*widths = (Widths) {{0}, 0};
	for (int i = 0; i < N_OUTCOMES; i++)
	{
		int			width = width_of(rows, i, with_label);

		if (width > 0 && ++widths->count[width] > widths->most)
			widths->most = widths->count[width];
	}
}

/* Seven figures whose last is the sum of the others, or nothing but zeros and empty cells */
static bool
is_beyond_doubt(const TableRow *row)
{
	bool		zero = true;

	for (int a = 0; a < N_APPLICANTS; a++)
		zero = zero && (cell_is_known(&row->cells[a]) ? row->cells[a].value == 0 : row->cells[a].state == CELL_BLANK);
	return zero || gxbg_block_holds(row->cells, N_APPLICANTS);
}

/* Seven figures in the first seven cells, and nothing behind them: as the form has it, however many cells are empty */
static bool
is_whole(const Row *row)
{
	if (row->count < N_APPLICANTS || gxbg_row_width(row) != row->count)
		return false;
	for (int i = 0; i < row->count; i++)
		if ((row->pieces[i].kind == PIECE_DIGITS) != (i < N_APPLICANTS))
			return false;
	return true;
}

void
gxbg_doubt_odd_widths(Row *const *rows, TableRow *table)
{
	Widths		bare;
	Widths		labelled;
	bool		with_label;

	count_widths(rows, false, &bare);
	count_widths(rows, true, &labelled);
	with_label = labelled.most > bare.most;
	for (int i = 0; i < N_OUTCOMES; i++)
	{
		int			width = width_of(rows, i, with_label);
		const Widths *widths = with_label ? &labelled : &bare;

		if (table[i].state == ROW_INTACT && rows[i]->bordered && !rows[i]->cut_off &&
			widths->most >= 2 * MIN_LIKE_ROWS &&
			widths->count[width] < MIN_LIKE_ROWS && !is_whole(rows[i]) && !is_beyond_doubt(&table[i]))
			gxbg_table_row_doubt(rows[i], &table[i]);
	}
}
