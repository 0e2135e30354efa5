/*
 * table_row.c
 *	  Where the rows of the form's tables begin, and their cells.
 */
#include "table/table_row.h"

#include <string.h>

#include "row/layout.h"
#include "table/shifted.h"
#include "text/host.h"

/* A note in a label, looked at from behind */
#define MAX_NOTE_TOKENS 40

/* What stands between a cell's border and its label is at most as many tokens */
#define MAX_BEFORE_LABEL 12

/* What may stand between a cell's border and its label: 三、 (一) 1. and quotes */
static bool
is_before_label(const Token *token)
{
	switch (token->kind)
	{
		case TOKEN_NUMERAL:
			return true;
		case TOKEN_PUNCT:
			return token->detail != PUNCT_STOP && token->detail != PUNCT_COMMA &&
				token->detail != PUNCT_COLON;
		case TOKEN_NUMBER:
			return token->end - token->start <= 3 && token[1].kind == TOKEN_PUNCT &&
				token[1].flags == 0;
		default:
			return false;
	}
}

/* Back over punctuation and a note in brackets, to what they follow */
static const Token *
skip_note_back(const Scan *scan, const Token *token)
{
	const Token *at = token;

	while (at > scan->tokens && at->kind == TOKEN_PUNCT)
	{
		int			depth = 0;

		for (int i = 0; i < MAX_NOTE_TOKENS && at > scan->tokens; i++)
		{
			if (token_is_punct(at, PUNCT_CLOSE))
				depth++;
			else if (token_is_punct(at, PUNCT_OPEN))
				depth--;
			if (depth <= 0)
				break;
			at--;
		}
		at--;
	}
	return at;
}

/* A number that a line begins with, quoted or not: that of a row */
static bool
begins_line(const Token *number)
{
	return number->kind == TOKEN_NUMBER &&
		((number->flags | (token_is_punct(number - 1, PUNCT_QUOTE) ? number[-1].flags : 0)) & AFTER_LINE);
}

/* Does the line begin with nothing but quoted empty cells up to this comma: "","", ? */
static bool
follows_empty_quotes(const Scan *scan, const Token *comma)
{
	for (const Token *quotes = comma - 1; quotes > scan->tokens; quotes -= 2)
	{
		if (!token_is_punct(quotes, PUNCT_QUOTE) || (quotes->end - quotes->start) % 2)
			return false;
		if (quotes->flags & AFTER_LINE)
			return true;
		if (!token_is_punct(quotes - 1, PUNCT_COMMA))
			return false;
	}
	return false;
}

/* At the beginning of a line, or behind the number of a page: the end of the label of a group of rows */
static bool
is_end_of_group(const Scan *scan, const Token *token)
{
	size_t		length = token->end - token->start;

	if (!(token->flags & AFTER_LINE) &&
		!(token->flags == 0 && token > scan->tokens && token_is_punct(token - 1, PUNCT_DASH)))
		return false;
	for (int i = 0; i < gxbg_group_count; i++)
	{
		size_t		whole = strlen(gxbg_groups[i].label);

		if (whole > length && memcmp(gxbg_groups[i].label + whole - length, scan->body + token->start, length) == 0)
			return true;
	}
	return false;
}

/* l. for 1. where a label begins */
static bool
is_letter_for_number(const Scan *scan, const Token *letter)
{
	return letter->kind == TOKEN_TEXT && letter->end - letter->start == 1 &&
		token_is_punct(letter + 1, PUNCT_POINT) && letter[1].flags == 0 && letter[2].flags == 0 &&
		((letter->flags & AFTER_LINE) || letter == scan->tokens || letter[-1].kind != TOKEN_TEXT);
}

/* Comma-separated values: what the cell before this comma ends with, a label or a row's number; NULL: neither */
static const Token *
cell_before(const Scan *scan, const Token *comma)
{
	const Token *before;

	if (comma->flags != 0 || comma == scan->tokens)
		return NULL;
	before = skip_note_back(scan, comma - 1);
	return before->kind == TOKEN_WORD || begins_line(before) ? before : NULL;
}

/* May a cell end with this token, as a label, with its number, begins behind it? */
static bool
may_end_cell(const Scan *scan, const Token *token, const Token *label, bool strict)
{
	bool		apart = !strict && (label->flags & AFTER_BLANK);

	switch (token->kind)
	{
		case TOKEN_BORDER:
		case TOKEN_ROW:
		case TOKEN_NUMBER:
			return true;
		case TOKEN_WORD:
			return (apart && label->kind == TOKEN_NUMBER) ||
				token_has_meaning(token, MEANING_BITS(WORD_ROW) | MEANING_BITS(WORD_COLUMN) |
								  MEANING_BITS(WORD_GROUP) | MEANING_BITS(WORD_MARK) |
								  MEANING_BITS(WORD_UNIT));
		case TOKEN_TEXT:
			return apart || (!strict && is_end_of_group(scan, token));
		default:
			return false;
	}
}

bool
gxbg_at_cell(const Scan *scan, int token, bool strict)
{
	const Token *first = scan->tokens + (token > MAX_BEFORE_LABEL ? token - MAX_BEFORE_LABEL : 0);
	const Token *at = &scan->tokens[token];
	const Token *before;

	if (token > 1 && !strict && (gxbg_has_odd_mark(at - 2) || is_letter_for_number(scan, at - 2)))
		at -= 2;
	while (!(at->flags & AFTER_LINE) && at > first && is_before_label(at - 1))
		at--;
	if (at == scan->tokens || (at->flags & AFTER_LINE))
		return true;
	before = at - 1;
	if (token_is_punct(before, PUNCT_COMMA))
	{
		if (before->flags & AFTER_LINE || follows_empty_quotes(scan, before))
			return true;
		before = cell_before(scan, before);
	}
	return before != NULL && may_end_cell(scan, before, at, strict);
}

bool
gxbg_may_fill_in(const Scan *scan, int end, int token)
{
	int			label = next_label(scan, gxbg_label_at(scan, end),
								   MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION));

	return label >= scan->label_count || scan->labels[label] >= token;
}

/*
 * One figure on a line of its own, of fewer digits than the row has cells: it
 * may be what is left of a row whose other lines are lost, and 22 is not 2 and
 * 2 then.
 */
static bool
is_left_over(const Row *row, int want)
{
	const Piece *piece = &row->pieces[0];

	return row->count == 1 && !row->bordered && piece->kind == PIECE_DIGITS &&
		piece->digits > 1 && piece->digits < want && piece->gap >= GAP_LINE;
}

/* Cells of a row whose last is the sum of the others; 0: none is */
static int
block_of(int want)
{
	return want == N_APPLICANTS ? N_APPLICANTS : want == N_PROCEEDINGS ? N_RESULTS : 0;
}

/* Is some total known that is not the sum of its block, empty cells being 0? */
static bool
contradicts(const Cell *cells, int count, int block)
{
	for (const Cell *end = cells + count; block > 0 && cells < end; cells += block)
	{
		int64_t		sum = 0;
		bool		known = cell_is_known(&cells[block - 1]);

		for (int i = 0; i < block - 1; i++)
			if (cell_is_known(&cells[i]))
				sum += cells[i].value;
			else
				known = known && cells[i].state == CELL_BLANK;
		if (known && sum != cells[block - 1].value)
			return true;
	}
	return false;
}

/*
 * The layout does tell cells, but weakly: empty lines that may be none, blanks that may
 * stand within a figure.  Then the sums must bear it out.
 */
static bool
is_doubtful(const Row *row, const TableRow *out, bool blank_lines)
{
	int			want = out->count;
	int			block = block_of(want);

	return (blank_lines || (gxbg_row_is_weak(row, want) && gxbg_row_may_have_parts(row, block))) &&
		contradicts(out->cells, want, block);
}

void
gxbg_table_row_missing(TableRow *out)
{
	memset(out, 0, offsetof(TableRow, cells));
}

void
gxbg_table_row(const Scan *scan, Row *row, int want, int skip, TableRow *out)
{
	bool		blank_lines = false;

	gxbg_table_row_missing(out);
	out->count = (uint8_t) want;
	if (row->count == 0 && row->cut_off)
		out->state = ROW_MISSING;
	else if (row->count == 0 && !row->bordered)
		out->state = ROW_EMPTY;
	else if ((gxbg_row_cut(scan, row, want, skip, out->cells) ||
			  ((blank_lines = gxbg_row_add_blank_lines(scan, row, want)) &&
			   gxbg_row_cut(scan, row, want, skip, out->cells))) &&
			 !is_doubtful(row, out, blank_lines))
	{
		out->state = ROW_INTACT;
		out->cut_figure = row->cut_figure;
		if (row->bordered && gxbg_row_width(row) < row->count)
			gxbg_part_shifted(scan, out->cells, want, block_of(want));
	}
	else
	{
		gxbg_table_row_doubt(row, out);
		if (is_left_over(row, want))
			out->row->pieces[0].doubtful = true;
	}
}

void
gxbg_table_row_doubt(const Row *row, TableRow *out)
{
	out->state = ROW_DAMAGED;
	out->row = gxbg_row_keep(row);
	gxbg_row_doubt_commas(out->row);
}

void
gxbg_table_row_cut_off(const Scan *scan, TableRow *row)
{
	int			width;

	if (row->state != ROW_DAMAGED)
		return;
	width = gxbg_row_cut_off(scan, row->row, row->count, row->cells);
	if (width == 0)
		return;
	row->state = ROW_INTACT;
	for (int i = width; i < row->count; i++)
		row->cells[i] = (Cell) {.state = CELL_MISSING};
}
