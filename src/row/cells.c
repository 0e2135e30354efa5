/*
 * cells.c
 *	  The pieces of a row as cells, where the layout is intact.
 */
#include "row/row.h"

#include <string.h>

#include "form/identities.h"
#include "text/host.h"

Row *
gxbg_row_keep(const Row *row)
{
	int			room = row->count > MAX_ROW_CELLS ? row->count : MAX_ROW_CELLS;
	Row		   *kept = gxbg_alloc(offsetof(Row, pieces) + (size_t) room * sizeof(Piece));

	memcpy(kept, row, offsetof(Row, pieces) + (size_t) row->count * sizeof(Piece));
	return kept;
}

/* Groups of pieces by borders of at least this strength */
static int
count_groups(const Row *row, Gap strength)
{
	int			groups = row->count > 0;

	for (int i = 1; i < row->count; i++)
		groups += row->pieces[i].gap >= strength;
	return groups;
}

/* Past the last piece of the group that begins here; end: of all pieces */
static inline const Piece *
group_end(const Piece *piece, const Piece *end, Gap strength)
{
	do
		piece++;
	while (piece < end && piece->gap < strength);
	return piece;
}

/*
 * 1,234 and 1 234: groups of three behind one of one to three.  Two lines of a
 * cell may be two figures, unless a comma stands there.  A counter or unit ends a
 * figure: 12 of one thing and 345 of another.
 */
static bool
is_grouped(const Piece *first, const Piece *last)
{
	if (first->digits > 3 || first->doubtful)
		return false;
	for (const Piece *piece = first + 1; piece <= last; piece++)
		if (piece->doubtful || piece->digits - piece->decimals != 3 || piece->sign || piece[-1].unit ||
			(piece->gap == GAP_LINE && !piece->comma))
			return false;
	return true;
}

int
gxbg_fold_figure(const Scan *scan, Span span, int64_t *value)
{
	char		digits[64];
	int			count = gxbg_digits(scan, span.start, span.end, digits, NULL, sizeof(digits));

	*value = 0;
	for (int i = 0; i < count && count <= MAX_VALUE_DIGITS; i++)
		*value = *value * 10 + (digits[i] - '0');
	return count;
}

/* As gxbg_cell_of */
static inline void
read_cell(const Scan *scan, const Piece *first, const Piece *last, Cell *cell)
{
	int64_t		value = first->value;
	int			count = first->digits;

	if (first->kind != PIECE_DIGITS)
	{
		*cell = (Cell) {
			.state = first->kind == PIECE_MARK ? CELL_NOT_APPLICABLE :
				first->kind == PIECE_TEXT ? CELL_AMBIGUOUS : CELL_BLANK,
			.raw = first->span
		};
		return;
	}
	if (first < last)
		count = gxbg_figure(scan, (Span) {first->span.start, last->span.end}, &value);
	*cell = (Cell) {
		.value = first->sign < 0 ? -value : value, .scale = last->decimals,
		.state = first->doubtful || count > MAX_VALUE_DIGITS ? CELL_AMBIGUOUS : CELL_READ,
		.unit = last->unit, .raw = {first->span.start, last->span.end}
	};
}

Cell
gxbg_cell_of(const Scan *scan, const Piece *first, const Piece *last)
{
	Cell		cell;

	read_cell(scan, first, last, &cell);
	return cell;
}

/* The digits of one figure stand apart between borders stronger than a blank */
static bool
is_apart(const Row *row, const Piece *first, const Piece *last)
{
	if ((row->pieces[0].gap < GAP_WIDE && !row->bordered) || row->commas)
		return false;
	for (const Piece *piece = first + 1; piece <= last; piece++)
		if (piece->sign || piece->doubtful || piece[-1].unit || piece->gap == GAP_COMMA ||
			piece->gap >= GAP_LINE)
			return false;
	return first->digits == 1 && first->span.end > first->span.start;
}

/* No whole figure of more than one digit begins with a zero */
static bool
begins_with_zero(const Scan *scan, const Piece *first, const Piece *last)
{
	char		digit[1];

	return (first < last || first->digits > first->decimals + 1) &&
		gxbg_digits(scan, first->span.start, first->span.end, digit, NULL, 1) == 1 &&
		digit[0] == '0';
}

/* Are these pieces, more than one, plainly one figure? */
static bool
is_one_figure(const Row *row, const Piece *first, const Piece *last, Gap strength, bool grouped)
{
	for (const Piece *piece = first; piece <= last; piece++)
		if (piece->kind != PIECE_DIGITS || (piece < last && piece->decimals))
			return false;
	return grouped || (strength >= GAP_WIDE && is_apart(row, first, last));
}

/* How a row is cut */
typedef struct Cut
{
	const Scan *scan;
	const Row  *row;
	Gap			strength;		/* of the borders between cells, at least */
	bool		sure;			/* these are cells, whatever their figures may be */
} Cut;

/* A group of pieces as one cell; false if it is not plainly one */
static bool
cell_of_group(const Cut *cut, const Piece *first, const Piece *last, Cell *cell)
{
	if (first < last)
	{
		bool		grouped = is_grouped(first, last);

		if (!is_one_figure(cut->row, first, last, cut->strength, grouped))
			return false;
		read_cell(cut->scan, first, last, cell);
		if (!grouped && cell->state == CELL_READ)
			cell->state = CELL_RECOVERED;
	}
	else
		read_cell(cut->scan, first, first, cell);
	return !begins_with_zero(cut->scan, first, last);
}

/* As many groups as cells, behind those that are skipped */
static bool
cells_of_groups(const Cut *cut, int skip, int want, Cell *cells)
{
	const Piece *first = cut->row->pieces;
	const Piece *end = first + cut->row->count;
	const Piece *next;

	for (; skip > 0; skip--)
		first = group_end(first, end, cut->strength);
	for (Cell *cell = cells; cell < cells + want; cell++, first = next)
	{
		next = group_end(first, end, cut->strength);
		if (cell_of_group(cut, first, next - 1, cell))
			continue;
		if (!cut->sure)
			return false;
		*cell = (Cell) {.state = CELL_AMBIGUOUS, .raw = {first->span.start, next[-1].span.end}};
	}
	return true;
}

void
gxbg_row_doubt_commas(Row *row)
{
	for (int i = 0; row->commas && i < row->count; i++)
		if (row->pieces[i].gap == GAP_CELL)
			row->pieces[i].gap = GAP_COMMA;
}

int
gxbg_row_width(const Row *row)
{
	return row->bordered ? count_groups(row, GAP_CELL) : 0;
}

uint32_t
gxbg_row_skips(const Row *row, int want)
{
	int			width = 0;
	int			first = -1;
	int			last = -1;
	uint32_t	skips = 0;

	if (!row->bordered)
		return 0;
	for (int i = 0; i < row->count; i++)
	{
		if (i > 0 && row->pieces[i].gap < GAP_CELL)
			continue;
		if (row->pieces[i].kind != PIECE_BLANK)
		{
			if (row->pieces[i].kind != PIECE_TEXT)
				last = width;
			if (first < 0)
				first = width;
		}
		width++;
	}
	for (int skip = 0; skip <= width - want && skip < 32; skip++)
		if (first < 0 || (first >= skip && last < skip + want))
			skips |= UINT32_C(1) << skip;
	return skips;
}

/* The one way to drop the surplus empty cells, or -1 */
static int
the_skip(uint32_t skips)
{
	int			skip = 0;

	while (!(skips & 1))
	{
		skips >>= 1;
		skip++;
	}
	return skips == 1 ? skip : -1;
}

/* No borders but commas, which then are borders */
static bool
is_all_commas(const Row *row)
{
	for (int i = 1; i < row->count; i++)
		if (row->pieces[i].gap != GAP_COMMA)
			return false;
	return row->count == MAX_ROW_CELLS;
}

int
gxbg_row_figures(const Row *row)
{
	int			figures = 0;

	for (int i = 0; i < row->count; i++)
		figures += row->pieces[i].kind != PIECE_BLANK;
	return figures;
}

bool
gxbg_row_has_content(const Row *row)
{
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind == PIECE_DIGITS || row->pieces[i].kind == PIECE_MARK)
			return true;
	return false;
}

bool
gxbg_row_has_same_figures(const Row *a, const Row *b)
{
	bool		same = a->count == b->count;

	for (int i = 0; i < a->count && same; i++)
		same = a->pieces[i].kind == b->pieces[i].kind && a->pieces[i].value == b->pieces[i].value;
	return same;
}

int
gxbg_row_cut_off(const Scan *scan, const Row *row, int want, Cell *cells)
{
	const Cut	cut = {scan, row, row->bordered ? GAP_CELL : GAP_LINE, false};
	int			width = count_groups(row, cut.strength);

	if (!row->cut_off || width == 0 || width >= want ||
		(!row->bordered && row->pieces[0].gap < GAP_LINE) ||
		row->pieces[0].kind == PIECE_BLANK ||
		!cells_of_groups(&cut, 0, width, cells))
		return 0;

	if (row->cut_figure)
		cells[width - 1].state = CELL_AMBIGUOUS;
	return width;
}

/* By the borders of cells, of which skips says how many empty ones may be left out in front */
static bool
cut_by_borders(const Cut *cut, int want, uint32_t skips, int skip, Cell *cells)
{
	if (skip < 0 || !(skips & (UINT32_C(1) << skip)))
		skip = the_skip(skips);
	return skip >= 0 && cells_of_groups(cut, skip, want, cells);
}

/* By the borders of all cells but the last, which is empty and whose border is the line's end */
static bool
cut_with_open_end(const Cut *cut, int want, Cell *cells)
{
	if (!cut->row->bordered || !cut->row->open_end || count_groups(cut->row, GAP_CELL) != want - 1 ||
		!cells_of_groups(cut, 0, want - 1, cells))
		return false;
	cells[want - 1] = (Cell) {.state = CELL_BLANK};
	return true;
}

bool
gxbg_row_cut(const Scan *scan, const Row *row, int want, int skip, Cell *cells)
{
	Cut			cut = {scan, row, GAP_CELL, !row->commas};
	uint32_t	skips;

	if (row->unclear || row->count == 0)
		return false;
	skips = row->bordered ? gxbg_row_skips(row, want) : 0;
	if (skips)
		return cut_by_borders(&cut, want, skips, skip, cells);
	if (cut_with_open_end(&cut, want, cells))
		return true;
	cut.sure = false;
	if (row->commas && count_groups(row, GAP_CELL) > 1)
		return false;
	for (int strength = GAP_LINE; strength >= GAP_COMMA; strength--)
	{
		cut.strength = (Gap) strength;
		if ((strength > GAP_COMMA || is_all_commas(row)) &&
			count_groups(row, cut.strength) == want && cells_of_groups(&cut, 0, want, cells))
			return true;
	}
	return false;
}

bool
gxbg_row_is_weak(const Row *row, int want)
{
	return !row->bordered && row->count > 0 &&
		count_groups(row, GAP_LINE) != want && count_groups(row, GAP_WIDE) != want;
}

bool
gxbg_row_may_group(const Scan *scan, const Row *row, bool run_together)
{
	for (int i = 0; i < row->count; i++)
		run_together = run_together || (row->pieces[i].glued && row->pieces[i].gap != GAP_COMMA);
	if (!run_together || row->bordered)
		return false;
	for (int i = 1; i < row->count; i++)
	{
		const Piece *before = &row->pieces[i - 1];
		bool		zero = before->digits == 1 && scan->body[before->span.start] == '0';

		if (row->pieces[i].gap < GAP_WIDE && row->pieces[i].digits >= 3 &&
			!row->pieces[i].sign && !zero)
			return true;
	}
	return false;
}

/* Do the sums hold if two figures that follow each other are one, of which a border was lost? */
static bool
holds_joined(const int64_t *values, int count, int block)
{
	int64_t		joined[MAX_ROW_CELLS];

	for (int at = 0; at + 1 < count; at++)
	{
		int64_t		tens = 10;

		while (tens <= values[at + 1])
			tens *= 10;
		for (int i = 0; i < count - 1; i++)
			joined[i] = values[i <= at ? i : i + 1];
		joined[at] = values[at] * tens + values[at + 1];
		if (values[at] > 0 && blocks_hold(joined, count - 1, block))
			return true;
	}
	return false;
}

/* Do they hold without another figure than the last, which is not the same as without that? */
static bool
holds_without(const int64_t *values, int count, int block)
{
	int64_t		left[MAX_ROW_CELLS];

	for (int at = 0; at + 1 < count; at++)
	{
		bool		same = true;

		for (int i = 0; i < count - 1; i++)
		{
			left[i] = values[i < at ? i : i + 1];
			same = same && left[i] == values[i];
		}
		if (!same && blocks_hold(left, count - 1, block))
			return true;
	}
	return false;
}

/* Figures of more digits are no counts, and their sums might overflow */
#define MAX_COUNT_DIGITS 8

/* The figures of a row; false if not all are plain counts */
static bool
values_of(const Row *row, int64_t *values)
{
	if (row->count > MAX_ROW_CELLS + 1)
		return false;
	for (int i = 0; i < row->count; i++)
	{
		const Piece *piece = &row->pieces[i];

		if (piece->kind != PIECE_DIGITS || piece->doubtful || piece->sign || piece->decimals ||
			piece->digits > MAX_COUNT_DIGITS)
			return false;
		values[i] = piece->value;
	}
	return true;
}

bool
gxbg_row_adds_up(const Row *row, int block)
{
	int64_t		values[MAX_ROW_CELLS + 1];

	return values_of(row, values) && blocks_hold(values, row->count, block);
}

/* Do wide gaps part some pieces, and single blanks others? */
static bool
has_mixed_gaps(const Row *row)
{
	bool		wide = false;
	bool		narrow = false;

	for (int i = 1; i < row->count; i++)
	{
		wide = wide || row->pieces[i].gap == GAP_WIDE;
		narrow = narrow || row->pieces[i].gap == GAP_SPACE;
	}
	return wide && narrow;
}

bool
gxbg_row_may_have_parts(const Row *row, int block)
{
	int64_t		values[MAX_ROW_CELLS + 1];

	if (!has_mixed_gaps(row))
		return false;
	if (block == 0 || row->count % block != 0 || !values_of(row, values))
		return true;
	for (int at = 0; at < row->count; at += block)
		if (holds_joined(values + at, block, block - 1))
			return true;
	return false;
}

void
gxbg_row_close(Row *row, int want, int block)
{
	int64_t		values[MAX_ROW_CELLS + 1];

	if (row->lone_end && row->count == want + 1 && want <= MAX_ROW_CELLS &&
		values_of(row, values) && blocks_hold(values, want, block) && !holds_joined(values, want + 1, block))
	{
		if (holds_without(values, want + 1, block))
			row->unclear = true;
		else
			row->count = want;
	}
}

void
gxbg_row_drop_blanks(Row *row, int count)
{
	int			drop = 0;

	while (drop < row->count && drop < count && row->pieces[drop].kind == PIECE_BLANK)
		drop++;
	memmove(row->pieces, row->pieces + drop, (size_t) (row->count - drop) * sizeof(Piece));
	row->count -= drop;
}
