/*
 * end.c
 *	  What is known of a row when it ends: its last cells, and whether its figures
 *	  stand in the order of the columns.
 */
#include "row/reader.h"

#include <string.h>

#include "row/layout.h"

/*
 * Empty cells behind the last figure.  The last border may have begun the cell
 * of the label that ends the row.
 */
static void
close_row(RowReader *reader, const Token *end)
{
	Row		   *row = reader->row;
	bool		label;

	if (reader->borders == 0)
		return;
	row->lone_end = false;
	label = (end->kind == TOKEN_WORD ||
			 (end->kind == TOKEN_NUMBER && gxbg_row_is_ordinal(reader, end))) &&
		(reader->markup || !(reader->line || (end->flags & AFTER_LINE)));
	if (label)
		gxbg_row_add_blanks(reader, reader->borders - 1);
	else if (reader->markup || reader->tabs || reader->commas)
		gxbg_row_add_blanks(reader, reader->borders);
	else
	{
		gxbg_row_add_blanks(reader, reader->borders - 1);
		row->open_end = !reader->broken;
	}
}

/* How the figures of a row stand on lines */
typedef struct Lines
{
	bool		several;		/* on more than one */
	bool		broken;			/* with nothing but line breaks between two of these */
	bool		zero;			/* all of them are 0 */
} Lines;

static Lines
lines_of(const Scan *scan, const Row *row, int count)
{
	Lines		lines = {.zero = true};
	uint32_t	end = 0;

	for (int i = 0; i < count; i++)
	{
		const Piece *piece = &row->pieces[i];

		if (piece->kind != PIECE_DIGITS)
			continue;
		lines.zero = lines.zero && piece->value == 0;
		if (end > 0 && memchr(scan->body + end, '\n', piece->span.start - end))
		{
			lines.several = true;
			lines.broken = lines.broken ||
				scan->tokens[gxbg_token_at(scan, 0, end)].start == piece->span.start;
		}
		end = piece->span.end;
	}
	return lines;
}

/* Letters on a new line that begin no label */
static bool
is_rest_of_label(const Token *token)
{
	return token->flags & AFTER_LINE &&
		(token->kind == TOKEN_TEXT ||
		 (token->kind == TOKEN_WORD && !token_has_meaning(token, LABEL_BITS)));
}

/* A figure alone on its line, behind as many as a row of table III or IV has */
static bool
may_be_page_number(const Row *row)
{
	return row->lone_end && (row->count == N_APPLICANTS + 1 || row->count == MAX_ROW_CELLS + 1);
}

/* Does the line of the last figure go on to this token, as that of the next row's number does? */
static bool
is_on_line(const Scan *scan, const Piece *piece, const Token *token)
{
	const Token *behind = &scan->tokens[gxbg_token_at(scan, 0, piece->span.end)];

	for (; behind < token; behind++)
		if (behind->flags & (AFTER_LINE | AFTER_LINES))
			return false;
	return !(token->flags & (AFTER_LINE | AFTER_LINES));
}

/*
 * Lines of cells between the rules of a grid do not tell their order.  Nor do lines
 * of several figures beside those of a label: one that goes on behind them, or that
 * has some of them on its own line.
 */
static bool
has_order(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	bool		grid = token->kind == TOKEN_ROW && reader->scan->body[token->start] == '+';
	int			count = row->count;
	Lines		lines;

	if (count < 2 || (!grid && row->bordered))
		return true;

	if (row->pieces[count - 1].gap >= GAP_LINE && (is_on_line(reader->scan, &row->pieces[count - 1], token) ||
												   may_be_page_number(row)))
		count--;
	if (!grid && !gxbg_row_has_uneven_lines(row, count))
		return true;
	lines = lines_of(reader->scan, row, count);
	if (!lines.several || lines.zero)
		return true;
	return !(grid || is_rest_of_label(token) ||
			 (lines.broken && row->pieces[0].gap < GAP_LINE));
}

/* Is this a figure, with its unit or without, or 、 behind one?  Run together with its label it is none */
static bool
is_behind_figure(const RowReader *reader, const Token *token)
{
	if (token_is_punct(token, PUNCT_ENUM))
		token--;
	if (token > reader->first && token_means(token, WORD_UNIT, TABLE_NONE))
		token--;
	return token >= reader->first && token->kind == TOKEN_NUMBER &&
		!(is_glued(token) && token[-1].kind == TOKEN_WORD);
}

/*
 * Does the cell of the last figure go on with these letters: 2022年, 1O, 增1减2, 12、县级10?
 * Run together with its label, a figure has no cell, but a year or month is no figure there, either.
 */
static bool
goes_on_in_cell(const RowReader *reader, const Token *token)
{
	const Token *figure = token - 1;

	if (reader->borders > 0 || reader->row->count == 0 || reader->line ||
		(token->flags & ~AFTER_BLANK) ||
		!token_is_letters(token))
		return false;
	if (figure >= reader->first && figure->kind == TOKEN_NUMBER &&
		gxbg_begins_time(reader->scan, token))
		return true;
	if (token->flags || token_has_meaning(token, LABEL_BITS))
		return false;
	return (figure->kind == TOKEN_NUMBER && gxbg_begins_with_foreign(reader->scan, token)) ||
		is_behind_figure(reader, figure);
}

/* | 3| |: one cell more than columns, an empty one, and the bar right behind the last figure */
static void
doubt_last_bar(RowReader *reader)
{
	Row		   *row = reader->row;
	const char *body = reader->scan->body;
	Piece	   *piece = &row->pieces[N_APPLICANTS - 1];

	if (reader->own_line || !reader->by_line || reader->commas ||
		row->count != N_APPLICANTS + 1 || row->pieces[N_APPLICANTS].kind != PIECE_BLANK ||
		piece->kind != PIECE_DIGITS || piece->span.end >= row->span.end ||
		body[piece->span.end] != '|' || body[piece->span.start - 1] != ' ')
		return;
	row->count--;
	piece->span.end++;
	piece->doubtful = true;
}

/*
 * Does anything of a report stand from this token on: a section, or a row or column of some
 * table?  If not, the text ends there, for what a site has below it is none.
 */
static bool
report_goes_on(const Scan *scan, int token)
{
	const uint64_t bits = MEANING_BITS(WORD_SECTION) | MEANING_BITS(WORD_ROW) |
		MEANING_BITS(WORD_COLUMN) | MEANING_BITS(WORD_GROUP);

	return next_label(scan, gxbg_label_at(scan, token), bits) < scan->label_count;
}

/*
 * Behind a line of cells whose last is not closed, a line that begins with a figure: nothing else
 * stands there, or letters apart from it.  The last figure may go on with that.
 */
static void
doubt_broken_line(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	Piece	   *piece = &row->pieces[row->count > 0 ? row->count - 1 : 0];
	const Token *behind;
	bool		apart;

	if (!reader->by_line || reader->borders > 0 || row->count == 0 || piece->kind != PIECE_DIGITS ||
		token->kind != TOKEN_NUMBER || !(token->flags & AFTER_LINE))
		return;
	behind = gxbg_behind_figure(token);
	apart = behind == token + 1 && !reader->commas && (behind->flags & AFTER_BLANK) &&
		token_is_letters(behind);
	piece->doubtful = piece->doubtful || apart || (behind->flags & AFTER_LINE) || behind->kind == TOKEN_END;
}

void
gxbg_row_end(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	Row		   *row = reader->row;

	/* A row that its tag or rule closes is whole, whatever it lacks */
	row->cut_off = !(token->kind == TOKEN_ROW && row->count > 0) &&
		!report_goes_on(scan, (int) (token - scan->tokens));
	row->cut_figure = token >= scan->tokens + scan->count && reader->borders == 0 && token->flags == 0;
	row->span.start = reader->first > scan->tokens ? reader->first[-1].end : 0;
	row->span.end = token->start;
	doubt_broken_line(reader, token);
	if (goes_on_in_cell(reader, token))
	{
		row->pieces[row->count - 1].doubtful = true;
		if (is_glued(token) && token->kind == TOKEN_TEXT)
			row->pieces[row->count - 1].span.end = token->end;
	}
	close_row(reader, token);
	doubt_last_bar(reader);

	if (!has_order(reader, token))
		row->unclear = true;
}
