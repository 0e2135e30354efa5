/*
 * columns_statistics.c
 *	  Columns of the statistics table that hold no figures of it: numbers of
 *	  rows, codes, and figures of other bodies or other times.
 */
#include "row_statistics.h"

#include <string.h>

/* A column of numbers of rows is told by so many rows */
#define MIN_NUMBERED_ROWS 8

/* Headings of parts stand between rows: their numbers, too, are counted */
#define MAX_NUMBER_STEP 4

/* Numbers of rows rise by one, or by a few where headings stand between */
typedef struct Rise
{
	int			count;
	int64_t		last;
	bool		broken;
} Rise;

static void
rise_to(Rise *rise, int64_t value)
{
	if (rise->count > 0 && (value <= rise->last || value > rise->last + MAX_NUMBER_STEP))
		rise->broken = true;
	rise->last = value;
	rise->count++;
}

static bool
is_numbering(const Rise *rise, int rows)
{
	return !rise->broken && rise->count >= MIN_NUMBERED_ROWS && rise->count * 5 >= rows * 4;
}

/* Does a column of numbers stand before the labels? */
static bool
is_numbered(const Scan *scan, const StatisticsRun *run)
{
	Rise		rise = {0};

	for (int i = 0; i < N_INDICATORS; i++)
	{
		int			number = run->places[i].label < 0 ? -1 : run->places[i].number;
		int64_t		value;

		if (number >= 0 && gxbg_number(scan, &scan->tokens[number], &value))
			rise_to(&rise, value);
	}
	return is_numbering(&rise, run->labels);
}

/* Does a row end where the label of the next one, or what stands before it, begins? */
static bool
ends_at_label(const Scan *scan, int token)
{
	const Token *end = &scan->tokens[token];

	if (end->kind == TOKEN_NUMBER)
		return end[1].start == end->end &&
			(token_is_punct(end + 1, PUNCT_POINT) || token_is_punct(end + 1, PUNCT_ENUM));
	return end->kind == TOKEN_WORD || end->kind == TOKEN_TEXT;
}

/*
 * The number of the next row is no figure of this one.  If that row has none,
 * it may have become part of the figure.
 */
static void
drop_next_number(const Scan *scan, StatisticsPlace *place, bool last, Row *row)
{
	int			own = place->number;
	int			next = gxbg_statistics_number(scan, place->end);
	int64_t		number = 0;
	int64_t		next_number = 0;
	bool		follows = own >= 0 && next >= place->start && next != own &&
		gxbg_number(scan, &scan->tokens[own], &number) &&
		gxbg_number(scan, &scan->tokens[next], &next_number) &&
		next_number >= number && next_number <= number + MAX_NUMBER_STEP;

	if (last)
		place->doubtful = follows;
	else if (!ends_at_label(scan, place->end))
		return;
	else if (!follows)
		place->doubtful = true;
	else
		while (row->count > 0 && row->pieces[row->count - 1].span.start >= scan->tokens[next].start)
			row->count--;
}

/* The first figure of a row, or -1 */
static int
first_figure(const Row *row)
{
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind == PIECE_DIGITS)
			return i;
	return -1;
}

/* Does a column of codes stand before the figures? */
static bool
is_coded(const Scan *scan, const StatisticsRun *run)
{
	Rise		rise = {0};
	int			figures = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Row  *row = run->rows[i];
		int			first = row ? first_figure(row) : -1;

		if (first < 0)
			continue;
		figures++;
		rise_to(&rise, gxbg_cell_of(scan, &row->pieces[first], &row->pieces[first]).value);
	}
	return is_numbering(&rise, figures);
}

static void
drop_code(Row *row)
{
	int			first = first_figure(row);

	if (first < 0)
		return;
	row->count--;
	row->cut_off = row->cut_off && row->count > 0;
	memmove(&row->pieces[first], &row->pieces[first + 1],
			(size_t) (row->count - first) * sizeof(Piece));
}

/* 序号 or 代码 in the headings over the first row */
static bool
has_number_heading(const Scan *scan, const StatisticsRun *run)
{
	int			first = scan->count;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label >= 0 && run->places[i].label < first)
			first = run->places[i].label;
	for (int i = first > 40 ? first - 40 : 0; i < first; i++)
		if (gxbg_meaning(&scan->tokens[i], WORD_COLUMN, TABLE_STATISTICS))
			return true;
	return false;
}

/* A mark in the cell of the unit */
static void
drop_unit_mark(const StatisticsPlace *place, Row *row)
{
	if (place->unit == NULL && gxbg_row_figures(row) == 2 && row->pieces[0].kind == PIECE_MARK &&
		row->pieces[1].kind == PIECE_DIGITS)
	{
		row->pieces[0] = row->pieces[1];
		row->count--;
	}
}

/* Rows with more than one figure: the table has another column of them */
static bool
has_more_columns(const Scan *scan, const StatisticsRun *run)
{
	int			count = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Row  *row = run->rows[i];
		Cell		cell;

		if (row && gxbg_row_figures(row) > 1 && !gxbg_row_cut(scan, row, 1, -1, &cell))
			count++;
	}
	return count > 1;
}

bool
gxbg_statistics_drop_numbers(const Scan *scan, StatisticsRun *run)
{
	bool		numbered = is_numbered(scan, run);
	bool		coded = is_coded(scan, run);

	for (int i = 0; i < N_INDICATORS; i++)
	{
		Row		   *row = run->rows[i];

		if (row == NULL)
			continue;
		if (coded)
			drop_code(row);
		if (numbered && i != N_INDICATORS - 1)
			drop_next_number(scan, &run->places[i], i == run->last, row);
		drop_unit_mark(&run->places[i], row);
	}
	return (numbered || coded || !has_number_heading(scan, run)) &&
		!has_more_columns(scan, run);
}
