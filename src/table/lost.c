/*
 * lost.c
 *	  Rows with a cell less than their table has columns.
 *
 * A line that ends with a bar may have an empty cell behind it, or the bar closes
 * the line and the cell is lost; the sums of the form tell which.
 */
#include "table/lost.h"

#include <string.h>

/* Where a row of table III has its total, if the last cell is empty */
typedef enum LostPlace
{
	PLACE_UNTOLD,
	PLACE_LAST,					/* nowhere, as the last cell is its own */
	PLACE_BEFORE,				/* in the cell before */
	PLACE_EITHER				/* all cells are 0 or empty */
} LostPlace;

static LostPlace
place_of_total(const TableRow *row)
{
	const Cell *last = &row->cells[APP_TOTAL - 1];
	int64_t		sum = 0;

	if (row->state != ROW_INTACT || row->cells[APP_TOTAL].state != CELL_BLANK ||
		!cell_is_known(last))
		return PLACE_UNTOLD;
	for (int a = 0; a < APP_TOTAL - 1; a++)
	{
		if (!cell_is_known(&row->cells[a]) && row->cells[a].state != CELL_BLANK)
			return PLACE_UNTOLD;
		if (cell_is_known(&row->cells[a]))
			sum += row->cells[a].value;
	}
	if (sum != last->value)
		return PLACE_LAST;
	return sum == 0 ? PLACE_EITHER : PLACE_BEFORE;
}

static void
open_cells(TableRow *row)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		row->cells[a].state = CELL_AMBIGUOUS;
}

/* The total is known, the columns of the other figures are not */
static void
move_total(TableRow *row)
{
	LostPlace place = place_of_total(row);

	if (place == PLACE_BEFORE || place == PLACE_EITHER)
		row->cells[APP_TOTAL] = row->cells[APP_TOTAL - 1];
	for (int a = 0; a < APP_TOTAL; a++)
		row->cells[a] = (Cell) {.state = CELL_AMBIGUOUS, .raw = row->cells[a].raw};
}

/* Figures, and an empty cell where other rows have their total */
static bool
lacks_total(const TableRow *row)
{
	bool		figures = false;

	if (row->state != ROW_INTACT || row->cells[APP_TOTAL].state != CELL_BLANK)
		return false;
	for (int a = 0; a < APP_TOTAL; a++)
		figures = figures || (cell_is_known(&row->cells[a]) && row->cells[a].value > 0);
	return figures;
}

/* Is some cell before the total one of two figures, or of none that could be read? */
static bool
has_odd_cell(const TableRow *row)
{
	for (int a = 0; a < APP_TOTAL; a++)
		if (row->cells[a].state == CELL_AMBIGUOUS)
			return true;
	return false;
}

/* And no other one is empty? */
static bool
has_six_figures(const TableRow *row)
{
	for (int a = 0; a < APP_TOTAL; a++)
		if (row->cells[a].state == CELL_BLANK)
			return false;
	return true;
}

/* Are its borders tags? */
static bool
is_markup(const Scan *scan, const Row *row)
{
	return row->bordered && memchr(scan->body + row->span.start, '<', row->span.end - row->span.start);
}

/* Do lines or tags fix the columns of this row? */
static bool
has_fixed_columns(const Scan *scan, const Row *row)
{
	return row->by_line || is_markup(scan, row);
}

/* And has a cell with two figures, so that another may have lost its place behind it? */
static bool
has_parted_cell(const Row *row, const TableRow *out)
{
	for (int a = 0; a < APP_TOTAL && row->bordered; a++)
		for (int i = 1; i < row->count; i++)
			if ((out->cells[a].state == CELL_AMBIGUOUS || out->cells[a].state == CELL_RECOVERED) &&
				row->pieces[i].gap < GAP_CELL && row->pieces[i].kind != PIECE_BLANK &&
				row->pieces[i].span.start > out->cells[a].raw.start &&
				row->pieces[i].span.end <= out->cells[a].raw.end)
				return true;
	return false;
}

void
gxbg_doubt_lost_cell(const Scan *scan, Row *const *rows, TableRow *table)
{
	int			totals = 0;
	int			without = 0;

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		totals += table[i].state == ROW_INTACT && cell_is_known(&table[i].cells[APP_TOTAL]) &&
			table[i].cells[APP_TOTAL].value > 0;
		without += lacks_total(&table[i]);
	}
	for (int i = 0; i < N_OUTCOMES && totals > without; i++)
		if (lacks_total(&table[i]) &&
			(!has_fixed_columns(scan, rows[i]) || (has_six_figures(&table[i]) && has_odd_cell(&table[i]))))
			open_cells(&table[i]);
	for (int i = 0; i < N_OUTCOMES; i++)
		if (table[i].state == ROW_INTACT && table[i].cells[APP_TOTAL].state == CELL_BLANK &&
			has_parted_cell(rows[i], &table[i]))
			open_cells(&table[i]);
}

/* All seven figures before the bar that ends the line */
static bool
is_closed(const Row *row)
{
	return row->open_end && gxbg_row_width(row) == N_APPLICANTS && gxbg_row_figures(row) == N_APPLICANTS;
}

/* One cell less */
static bool
is_short(const Row *row)
{
	return row->open_end && gxbg_row_width(row) == APP_TOTAL;
}

void
gxbg_close_lines(Row *const *rows)
{
	int			closed = 0;
	int			shorter = 0;

	for (int i = 0; i < N_OUTCOMES; i++)
		if (rows[i])
		{
			closed += is_closed(rows[i]);
			shorter += is_short(rows[i]);
		}
	for (int i = 0; i < N_OUTCOMES && closed > shorter; i++)
		if (rows[i])
			rows[i]->open_end = false;
}

/* Does the line of this label begin with a bar? */
static bool
begins_with_bar(const Scan *scan, int label)
{
	const Token *t = &scan->tokens[label];

	while (t > scan->tokens && !(t->flags & AFTER_LINE))
		t--;
	return t->kind == TOKEN_BORDER && scan->body[t->start] == '|';
}

/* Has the table a column for totals: its heading stands before the first row? */
static bool
has_total_heading(const Scan *scan, int row)
{
	for (int i = gxbg_label_at(scan, row) - 1; i >= 0; i--)
	{
		const Token *label = &scan->tokens[scan->labels[i]];
		const Word *column = gxbg_meaning(label, WORD_COLUMN, TABLE_APPLICATIONS);

		if (column && column->index == APP_TOTAL)
			return true;
		if (token_has_meaning(label, MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION)))
			return false;
	}
	return false;
}

static bool
is_short_of_cells(const Row *row, const TableRow *out)
{
	return out->state == ROW_INTACT && row && is_short(row) && place_of_total(out) != PLACE_EITHER;
}

/*
 * Six cells in lines that bars open and close, under headings with a total: the first row's label
 * is in the first column, so that the bar before it is the table's edge
 */
static bool
lacks_column(const Scan *scan, const int *labels, Row *const *rows)
{
	int			first = labels[OUT_RECEIVED];

	return first >= 0 && is_short(rows[OUT_RECEIVED]) && begins_with_bar(scan, first) &&
		has_total_heading(scan, first);
}

void
gxbg_doubt_lost_column(const Scan *scan, const int *labels, Row *const *rows, TableRow *table)
{
	bool		lost = lacks_column(scan, labels, rows);
	int			before = 0;
	int			last = 0;

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		LostPlace		place = place_of_total(&table[i]);

		before += place == PLACE_BEFORE;
		last += place == PLACE_LAST;
	}
	for (int i = 0; i < N_OUTCOMES && before > last; i++)
		if (table[i].state == ROW_INTACT && table[i].cells[APP_TOTAL].state == CELL_BLANK)
			move_total(&table[i]);

	/* Nor does anybody know then whether it is that of the totals */
	for (int i = 0; i < N_OUTCOMES && lost && before <= last; i++)
		if (is_short_of_cells(rows[i], &table[i]))
			open_cells(&table[i]);
}

/* Do all blocks add up, where their totals are filled in? */
static bool
blocks_add_up(const Row *row, int from, int want, int block)
{
	int64_t		sum = 0;

	for (int i = 0; i < want; i++)
	{
		const Piece *piece = i >= from && i - from < row->count ? &row->pieces[i - from] : NULL;
		bool		filled = piece && piece->kind == PIECE_DIGITS;

		if ((i + 1) % block)
			sum += filled ? piece->value : 0;
		else if (filled ? piece->value != sum : sum != 0)
			return false;
		else
			sum = 0;
	}
	return true;
}

void
gxbg_place_row(Row *row, int want, int block)
{
	bool		ends = row->open_end && row->count == want - 1 && gxbg_row_width(row) == row->count;
	bool		lines = !row->bordered && row->count == want && gxbg_row_has_uneven_lines(row, want);

	if (!(ends || lines) || blocks_add_up(row, 0, want, block))
		return;
	row->open_end = false;
	if (!ends || row->pieces[0].kind != PIECE_BLANK || !blocks_add_up(row, 1, want, block))
	{
		row->unclear = true;
		return;
	}
	memmove(&row->pieces[1], &row->pieces[0], (size_t) row->count++ * sizeof(Piece));
	row->pieces[0] = (Piece) {.kind = PIECE_BLANK, .gap = GAP_CELL};
}

/* Does the block not add up, or not tell, as a cell of it could not be read? */
static bool
is_broken(const Cell *cells, int block)
{
	int64_t		sum = 0;

	for (int i = 0; i < block - 1; i++)
		if (cell_is_known(&cells[i]))
			sum += cells[i].value;
		else if (cells[i].state == CELL_AMBIGUOUS)
			return true;
	return cell_is_known(&cells[block - 1]) ? cells[block - 1].value != sum : sum != 0;
}

void
gxbg_doubt_lost_border(const Row *row, int block, TableRow *out)
{
	int			width = gxbg_row_width(row);
	bool		broken = false;
	bool		odd = false;
	bool		totals = false;

	if (out->state != ROW_INTACT || width == 0 || width == out->count)
		return;
	for (int i = 0; i < out->count; i += block)
		broken = broken || is_broken(&out->cells[i], block);
	for (int i = block - 1; i < out->count; i += block)
		totals = totals || cell_is_known(&out->cells[i]);
	for (int i = 0; i < out->count; i++)
		odd = odd || out->cells[i].state == CELL_BLANK || (out->cells[i].state == CELL_AMBIGUOUS && width < row->count);
	if (broken && odd && totals)
		gxbg_table_row_doubt(row, out);
}

/* The sum of a block but for one of its figures, which may be any; false if no count fits there */
static bool
block_may_hold(const int64_t *values, int block, int unknown)
{
	int64_t		sum = 0;

	for (int i = 0; i < block - 1; i++)
		if (i != unknown)
			sum += values[i];
	return unknown == block - 1 || (unknown < 0 ? sum == values[block - 1] : sum <= values[block - 1]);
}

/* Do all blocks hold, the figure at this place being unknown, and one of them with figures by itself? */
static bool
blocks_may_hold(const int64_t *values, int count, int block, int unknown)
{
	bool		borne_out = false;

	for (int i = 0; i < count; i += block)
	{
		bool		has_unknown = unknown >= i && unknown < i + block;

		if (!block_may_hold(values + i, block, has_unknown ? unknown - i : -1))
			return false;
		borne_out = borne_out || (!has_unknown && values[i + block - 1] != 0);
	}
	return borne_out;
}

/* Do the figures stand one cell off: one is lost and the last cell empty, or one is too many, as the sums hold then? */
static bool
is_shifted(const TableRow *row, int block)
{
	int64_t		values[MAX_ROW_CELLS];
	int64_t		moved[MAX_ROW_CELLS];
	int			count = row->count;

	for (int i = 0; i < count; i++)
		values[i] = cell_is_known(&row->cells[i]) ? row->cells[i].value : 0;
	for (int at = 0; at + 1 < count; at++)
	{
		for (int i = 0; i < count; i++)
			moved[i] = i <= at ? values[i] : values[i - 1];
		if (!cell_is_known(&row->cells[count - 1]) && blocks_may_hold(moved, count, block, at))
			return true;
		for (int i = 0; i < count - 1; i++)
			moved[i] = values[i < at ? i : i + 1];
		if (blocks_may_hold(moved, count, block, count - 1))
			return true;
	}
	return false;
}

/* Has no block a sum that holds, of two and more with figures that can all be read? */
static bool
are_all_broken(const TableRow *row, int block)
{
	int			broken = 0;

	for (int i = 0; i < row->count; i += block)
	{
		bool		filled = false;
		bool		open = false;

		for (int c = i; c < i + block; c++)
		{
			filled = filled || (cell_is_known(&row->cells[c]) && row->cells[c].value != 0);
			open = open || row->cells[c].state == CELL_AMBIGUOUS;
		}
		if (!filled || open || row->cells[i + block - 1].state == CELL_MISSING)
			continue;
		if (!is_broken(&row->cells[i], block))
			return false;
		broken++;
	}
	return broken > 1;
}

void
gxbg_doubt_broken_blocks(const Scan *scan, const Row *row, int block, TableRow *out)
{
	if (out->state == ROW_INTACT && !is_markup(scan, row) && are_all_broken(out, block) &&
		(gxbg_row_is_weak(row, out->count) || is_shifted(out, block)))
		gxbg_table_row_doubt(row, out);
}
