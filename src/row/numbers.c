/*
 * numbers.c
 *	  Numbers that the rows of a table are counted with.
 *
 * 序号 is a column that no form has but many pages show, and programs that write
 * tables put one in front.  Where nothing but blanks or lines part the cells, the
 * number of a row looks like one more figure of the row before.
 */
#include "row/numbers.h"

#include <string.h>

#include "row/layout.h"

/* A column of numbers of rows is told by so many rows */
#define MIN_NUMBERED_ROWS 8

/* Tokens between the number of a row and its label: those of groups */
#define MAX_NUMBER_TOKENS 16

void
gxbg_rise_to(Rise *rise, int64_t value)
{
	if (rise->count > 0 && (value <= rise->last || value > rise->last + MAX_NUMBER_STEP))
		rise->broken = true;
	rise->last = value;
	rise->count++;
}

bool
gxbg_is_numbering(const Rise *rise, int rows)
{
	return !rise->broken && rise->count >= MIN_NUMBERED_ROWS && rise->count * 5 >= rows * 4;
}

/*
 * The number before a label, or before those of its groups, that is part of none:
 * its token, or -1.
 */
static int
number_before(const Scan *scan, int label)
{
	for (int at = label - 1; at >= 0 && at >= label - MAX_NUMBER_TOKENS; at--)
	{
		const Token *t = &scan->tokens[at];

		switch (t->kind)
		{
			case TOKEN_NUMERAL:
			case TOKEN_BORDER:
				break;
			case TOKEN_PUNCT:
				if (t->detail == PUNCT_STOP)
					return -1;
				break;
			case TOKEN_WORD:
				if (!token_has_meaning(t, LABEL_BITS))
					return -1;
				break;
			case TOKEN_NUMBER:
				if (!gxbg_has_ordinal_mark(t))
					return at;
				break;
			default:
				return -1;
		}
	}
	return -1;
}

/* The numbers before the labels, if the rows are counted with them */
static bool
find_numbers(const Scan *scan, const int *labels, int *numbers)
{
	Rise		rise = {0};
	int			rows = 0;
	int			last = -1;

	for (int i = 0; i < N_OUTCOMES && !rise.broken; i++)
	{
		int64_t		value;

		numbers[i] = labels[i] < 0 ? -1 : number_before(scan, labels[i]);
		if (labels[i] < 0 || (last >= 0 && numbers[i] == last))
			continue;			/* a row whose label is that of a group, too */
		rows++;
		last = numbers[i];
		if (last >= 0 && gxbg_number(scan, &scan->tokens[last], &value))
			gxbg_rise_to(&rise, value);
	}
	return gxbg_is_numbering(&rise, rows);
}

/* Drop the pieces of a row from this token on, if it stands in the row */
static void
end_before(const Scan *scan, Row *row, int token)
{
	uint32_t	start = scan->tokens[token].start;

	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind != PIECE_BLANK && row->pieces[i].span.start >= start)
		{
			row->count = i;
			row->lone_end = false;
			row->cut_off = row->cut_off && i > 0;
		}
}

/* Is this piece a number that goes on counting from that of this token? */
static bool
counts_on(const Scan *scan, int token, const Piece *piece)
{
	int64_t		value;

	return piece->kind == PIECE_DIGITS && piece->decimals == 0 && piece->sign == 0 &&
		gxbg_number(scan, &scan->tokens[token], &value) &&
		piece->value > value && piece->value <= value + MAX_NUMBER_STEP;
}

/* Has some row more pieces than it wants? */
static bool
has_surplus(Row *const *rows, int want)
{
	for (int i = 0; i < N_OUTCOMES; i++)
		if (rows[i] && rows[i]->count > want)
			return true;
	return false;
}

void
gxbg_drop_row_numbers(const Scan *scan, const int *labels, Row *const *rows, int want)
{
	int			numbers[N_OUTCOMES];

	if (!has_surplus(rows, want) || !find_numbers(scan, labels, numbers))
		return;
	for (int i = 0; i < N_OUTCOMES; i++)
		for (int before = 0; numbers[i] >= 0 && before < N_OUTCOMES; before++)
			if (rows[before] && labels[before] < numbers[i])
				end_before(scan, rows[before], numbers[i]);

	/* A line of a group's label alone has a number of its own */
	for (int i = 0; i < N_OUTCOMES; i++)
		if (numbers[i] >= 0 && rows[i]->count == want + 1 &&
			rows[i]->pieces[want].gap < GAP_CELL &&
			counts_on(scan, numbers[i], &rows[i]->pieces[want]))
			rows[i]->count--;
}

/* Does a line, or a row of markup, begin with this token, or with a border before it? */
static bool
begins_line(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (!(t->flags & AFTER_LINE) && token > 0 &&
		(t[-1].kind == TOKEN_BORDER || token_is_punct(t - 1, PUNCT_QUOTE)))
		t--;
	return (t->flags & AFTER_LINE) || t == scan->tokens || t[-1].kind == TOKEN_ROW;
}

/* Do all tokens up to this one stand on one line, or in one row of markup? */
static bool
is_one_line(const Scan *scan, int from, int to)
{
	bool		markup = token_is_markup(scan, &scan->tokens[from + 1]);

	for (int i = from + 1; i <= to && !markup; i++)
		if (scan->tokens[i].flags & AFTER_LINE)
			return false;
	return true;
}

bool
gxbg_numbers_labels(const Scan *scan, int token, uint64_t labels)
{
	int			i = token + 1;

	if (scan->tokens[token].kind != TOKEN_NUMBER || !begins_line(scan, token))
		return false;
	while (scan->tokens[i].kind == TOKEN_BORDER || token_is_plain_comma(scan, &scan->tokens[i]) ||
		   token_is_punct(&scan->tokens[i], PUNCT_QUOTE))
		i++;
	return token_has_meaning(&scan->tokens[i], labels) && is_one_line(scan, token, i);
}

/* Is this piece a number that goes on counting from the one before the labels of this line? */
static bool
counts_on_from(const Scan *scan, int label, const Piece *piece)
{
	int			token = number_before(scan, label);

	return token >= 0 && begins_line(scan, token) && is_one_line(scan, token, label) &&
		counts_on(scan, token, piece);
}

void
gxbg_drop_next_number(const Scan *scan, int label, Row *row, int want)
{
	if (row->count == want + 1 && row->pieces[want].gap == GAP_LINE && !row->lone_end &&
		counts_on_from(scan, label, &row->pieces[want]))
		row->count--;
}

/*
 * Does the last line of these headings, of as many cells as the row, begin with an
 * empty one, as that over the numbers?
 */
static bool
is_empty_over_numbers(const Scan *scan, const Row *row)
{
	int			cells = 1;
	int			line = gxbg_token_at(scan, 0, row->span.start);

	while (line > 0 && scan->tokens[line].start >= row->pieces[0].span.start)
		line--;
	while (line > 0 && !(scan->tokens[line].flags & AFTER_LINE))
		line--;
	if (!row->by_line || !token_is_plain_comma(scan, &scan->tokens[line]))
		return false;
	for (int i = line; i == line || !(scan->tokens[i].flags & (AFTER_LINE | AFTER_LINES)); i++)
		if (token_is_plain_comma(scan, &scan->tokens[i]))
			cells += (int) (scan->tokens[i].end - scan->tokens[i].start);
	return cells == row->count;
}

static void
drop_first(Row *row)
{
	row->count--;
	memmove(&row->pieces[0], &row->pieces[1], (size_t) row->count * sizeof(Piece));
}

/* Without borders: is it only without the first figure that the blocks add up, or nothing to add? */
static bool
adds_up_without_first(Row *row, int block)
{
	Piece		first = row->pieces[0];
	bool		with;
	bool		without;
	bool		zeros = true;

	if (row->bordered || first.kind != PIECE_DIGITS || first.value > MAX_NUMBER_STEP)
		return false;
	for (int i = 1; i < row->count; i++)
		zeros = zeros && row->pieces[i].value == 0;
	row->count--;
	with = gxbg_row_adds_up(row, block);
	row->count++;
	drop_first(row);
	without = gxbg_row_adds_up(row, block);
	memmove(&row->pieces[1], &row->pieces[0], (size_t) row->count * sizeof(Piece));
	row->pieces[0] = first;
	row->count++;
	return without && (zeros || !with);
}

void
gxbg_drop_own_number(const Scan *scan, int headings, Row *row, int want, int block)
{
	if (row->count == want + 1 && (counts_on_from(scan, headings, &row->pieces[0]) ||
								   is_empty_over_numbers(scan, row) ||
								   adds_up_without_first(row, block)))
		drop_first(row);
}

bool
gxbg_row_counts_columns(const Row *row)
{
	int			steps = 0;

	for (int i = 1; i < row->count; i++)
		steps += row->pieces[i].kind == PIECE_DIGITS && row->pieces[i - 1].kind == PIECE_DIGITS &&
			row->pieces[i].value == row->pieces[i - 1].value + 1;
	return row->count > 1 && steps * 3 >= row->count * 2;
}
