/*
 * words.c
 *	  Words in the cells of a row: no figure, an empty cell as programs write it, or
 *	  what nobody knows; and signs of changes in words.  A row goes on until the next
 *	  label: the figures behind a cell of words keep their places.
 */
#include "row/reader.h"

#include <string.h>

#include "form/names.h"
#include "text/text.h"
#include "row/layout.h"

/* Bytes of a cell of words that no border fixes */
#define MAX_CELL_LENGTH 24

static bool
is_letters(const Token *token)
{
	return token->kind == TOKEN_TEXT || token->kind == TOKEN_NUMERAL ||
		(token->kind == TOKEN_WORD && !token_has_meaning(token, LABEL_BITS));
}

/* Past the letters and digits that begin here and go on to the cell's end; or NULL */
static const Token *
words_end(const Scan *scan, const Token *token)
{
	const Token *end = token;

	do
		end++;
	while (end->flags == 0 && end->end - token->start <= MAX_CELL_LENGTH &&
		   (is_letters(end) || end->kind == TOKEN_NUMBER || token_is_punct(end, PUNCT_SLASH)));
	if (end[-1].kind == TOKEN_PUNCT || end[-1].end - token->start > MAX_CELL_LENGTH)
		return NULL;
	if (token_is_punct(end, PUNCT_STOP) && end->flags == 0)
		end++;
	return end->flags || is_cell_border(end) || end >= scan->tokens + scan->count ? end : NULL;
}

/* Past the letters that begin here and are all of a cell; NULL if they are not */
static const Token *
letters_end(const Scan *scan, const Token *token)
{
	if (!is_letters(token) || (token->flags == 0 && !is_cell_border(token - 1)))
		return NULL;
	return words_end(scan, token);
}

static bool
is_one_of(const Scan *scan, const Token *first, const Token *end, const char *const *words)
{
	Token		all = *first;

	if (token_is_punct(end - 1, PUNCT_STOP))
		end--;
	all.end = end[-1].end;
	return gxbg_is_one_of(scan, &all, words);
}

bool
gxbg_begins_time(const Scan *scan, const Token *letters)
{
	const char *const signs[] = {gxbg_year_word, gxbg_month_word};

	for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
	{
		size_t		length = strlen(signs[i]);

		if (letters->end - letters->start >= length &&
			memcmp(scan->body + letters->start, signs[i], length) == 0)
			return true;
	}
	return false;
}

/* Does another cell of this row follow: a figure, a mark, or such words again? */
static bool
is_followed_by_cell(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;

	for (int i = 0; i < 4 * N_APPLICANTS && token < scan->tokens + scan->count; i++)
	{
		int			at = (int) (token - scan->tokens);
		const Token *end;

		if (reader->by_line && (token->flags & AFTER_LINE))
			break;
		if (token->kind == TOKEN_NUMBER)
			return !(may_be_ordinal(token) && gxbg_row_is_ordinal(reader, token)) &&
				!gxbg_begins_sentence(scan, at, true);
		if (gxbg_is_mark(scan, at))
			return true;
		if (token->kind == TOKEN_BORDER || (reader->commas && is_cell_border(token)))
			end = token + 1;
		else
			end = letters_end(scan, token);
		if (end == NULL)
			break;
		token = end;
	}
	return false;
}

/* Do these words stand where the row's cells do: on its line, or on lines as they do? */
static bool
stands_as_cells(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;

	return !(reader->line || (token->flags & AFTER_LINE)) || reader->borders > 0 ||
		row->pieces[0].gap == GAP_LINE;
}

const Token *
gxbg_row_take_absence(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *end = letters_end(scan, token);
	bool		first = reader->row->count == 0 && reader->borders == 0;

	/* A sentence behind a label */
	if (end == NULL || (first && token_is_punct(end - 1, PUNCT_STOP)))
		return NULL;
	if (is_one_of(scan, token, end, gxbg_empties))
		gxbg_row_add_cell(reader->row, PIECE_BLANK, gxbg_row_take_gap(reader, token), (Span) {0, 0});
	else if (is_one_of(scan, token, end, gxbg_absences))
		gxbg_row_add_cell(reader->row, PIECE_MARK, gxbg_row_take_gap(reader, token),
						  (Span) {token->start, end[-1].end});
	else
		return NULL;
	return end;
}

/* ①, ⑴, Ⅱ: numbers that are no digits */
static bool
is_number_sign(const Scan *scan, const Token *token)
{
	uint32_t	c;

	if (token->kind != TOKEN_PUNCT || token->detail != PUNCT_OTHER)
		return false;
	gxbg_decode(scan->body + token->start, scan->body + token->end, &c);
	return (c >= 0x2160 && c <= 0x2188) || (c >= 0x2460 && c <= 0x249B) || (c >= 0x24EA && c <= 0x24FF) ||
		(c >= 0x2776 && c <= 0x2793) || (c >= 0x3220 && c <= 0x3229) || (c >= 0x3280 && c <= 0x3289);
}

/* Does a cell end before this token, and no words follow in its line? */
static bool
ends_cell_of_numeral(const Token *token)
{
	if (token->kind == TOKEN_END || is_cell_border(token))
		return true;
	return token->flags && ((token->flags & AFTER_LINE) || token->kind == TOKEN_NUMBER || token->kind == TOKEN_NUMERAL);
}

/*
 * A Han numeral: of one character it may be the number of a heading, but in table II not before
 * other cells of the row, and not with a mark behind it
 */
static bool
is_cell_of_numeral(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;

	if (token->kind != TOKEN_NUMERAL || token->end - token->start > 3)
		return token->kind == TOKEN_NUMERAL;
	if (!reader->own_line || token_is_punct(token + 1, PUNCT_ENUM) || token_is_punct(token + 1, PUNCT_CLOSE))
		return false;
	return !(token->flags & AFTER_LINE) || row->count == 0 || row->pieces[row->count - 1].kind == PIECE_TEXT;
}

const Token *
gxbg_row_take_numeral(RowReader *reader, const Token *token)
{
	const Token *end = token + 1;

	if (!is_cell_of_numeral(reader, token) && !is_number_sign(reader->scan, token))
		return NULL;
	if (end->kind == TOKEN_WORD && is_glued(end) && token_means(end, WORD_UNIT, TABLE_NONE))
		end++;
	if (!(token->flags || is_cell_border(token - 1)) || !ends_cell_of_numeral(end))
		return NULL;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, end[-1].end});
	return end;
}

/* Does the cell of this token end with it, and a figure follow on its line or the next? */
static bool
is_cell_before_figure(const Token *first, const Token *end)
{
	if (!(first->flags || is_cell_border(first - 1)) || !(end->flags || is_cell_border(end)))
		return false;
	while (end->kind == TOKEN_BORDER)
		end++;
	return end->kind == TOKEN_NUMBER || end->kind == TOKEN_END;
}

bool
gxbg_row_take_letter(RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;

	if (row->count == 0 || row->pieces[row->count - 1].kind != PIECE_DIGITS || token->kind != TOKEN_TEXT ||
		token->end - token->start > 2 || ((token->flags & AFTER_LINE) && reader->borders == 0) ||
		!gxbg_begins_with_foreign(reader->scan, token) || !is_cell_before_figure(token, token + 1) ||
		(token[1].flags & AFTER_LINE))
		return false;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, token->end});
	return true;
}

bool
gxbg_row_take_sign_for_digit(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *end = token + 1;
	bool		brackets = token_is_punct(token, PUNCT_OPEN) && token_is_punct(end, PUNCT_CLOSE) && end->flags == 0;
	bool		sign = scan->body[token->start] == '&' || scan->body[token->start] == '\'';

	if (reader->commas || !(brackets || sign || token->detail == PUNCT_CLOSE))
		return false;
	end += brackets;
	if (!(token->flags & AFTER_LINE) && reader->row->count == 0 && reader->borders == 0 && !sign)
		return false;
	if (!is_cell_before_figure(token, end) || (end[-1].end - token->start > 2 && !brackets))
		return false;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, end[-1].end});
	return true;
}

/* The figure that these tokens stand right behind, in its cell; or NULL */
static Piece *
figure_before(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	Piece	   *piece = &row->pieces[row->count - 1];

	if (reader->borders > 0 || reader->line || reader->comma || (token->flags & AFTER_LINE) ||
		row->unclear || row->count == 0 || piece->kind != PIECE_DIGITS)
		return NULL;
	return piece;
}

/* Is the row one of table III that has some of its figures, but not all? */
static bool
is_begun(const RowReader *reader)
{
	const Row  *row = reader->row;
	int			joined = 0;

	if (reader->own_line || row->count == 0)
		return false;

	/* Empty cells in front are those of deeper labels */
	while (joined < row->count && row->pieces[joined].kind == PIECE_BLANK)
		joined++;
	if (row->count - joined >= N_APPLICANTS)
		return false;

	/* All of a row, run together with its label */
	return !(row->count == 1 && row->pieces[0].glued && row->pieces[0].digits >= N_APPLICANTS);
}

const Token *
gxbg_row_take_words(RowReader *reader, const Token *token)
{
	const Token *end;

	if (!is_begun(reader))
		return NULL;
	if (token->flags == 0 && token[-1].kind == TOKEN_NUMBER && is_letters(token) &&
		figure_before(reader, token))
	{
		end = words_end(reader->scan, token - 1);
		if (end)
		{
			figure_before(reader, token)->doubtful = true;
			figure_before(reader, token)->span.end = end[-1].end;
		}
		return end;
	}
	end = letters_end(reader->scan, token);
	if (end == NULL || !(stands_as_cells(reader, token) || is_followed_by_cell(reader, end)))
		return NULL;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, end[-1].end});
	return end;
}

/* Letters that may stand before the figure of such a line: two Han characters */
#define MAX_LEAD_LENGTH 6

/* May a cell of table II begin with this token, in a row of lines or of tags? */
static bool
may_be_worded_line(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;

	if (!reader->own_line || !(token->flags & AFTER_LINE) ||
		(token->kind != TOKEN_NUMBER && token->end - token->start > MAX_LEAD_LENGTH))
		return false;
	return reader->borders > 0 ? reader->markup : row->count == 0 && !row->bordered;
}

const Token *
gxbg_row_take_worded_line(RowReader *reader, const Token *token)
{
	const Token *end = token;

	if (!may_be_worded_line(reader, token))
		return NULL;
	do
		end++;
	while (is_glued(end) && end->end - token->start <= MAX_CELL_LENGTH &&
		   (is_letters(end) || end->kind == TOKEN_NUMBER));
	if (end == token + 1 ||
		(end->kind != TOKEN_END && end->kind != TOKEN_ROW && end->kind != TOKEN_BORDER &&
		 !(end->flags & AFTER_LINE)))
		return NULL;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, end[-1].end});
	return end;
}

const Token *
gxbg_row_take_worded_number(RowReader *reader, const Token *number)
{
	const Token *end;

	if (reader->own_line)
		return gxbg_row_take_worded_line(reader, number);
	if (!is_begun(reader) || !stands_as_cells(reader, number))
		return NULL;
	end = words_end(reader->scan, number);
	if (end == NULL || end < number + 2)
		return NULL;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, number),
					  (Span) {number->start, end[-1].end});
	return end;
}

/*
 * Signs of changes
 */

/* The second column of table II is that of changes */
#define CHANGE_COLUMN 1

/* 1 or -1 if this word or mark says so, else 0 */
static int
sign_of(const Scan *scan, const Token *token)
{
	if (gxbg_is_one_of(scan, token, gxbg_increases))
		return 1;
	return gxbg_is_one_of(scan, token, gxbg_decreases) ? -1 : 0;
}

/* Does one of these words stand in the text of these tokens? */
static bool
has_one_of(const Scan *scan, const Token *first, const Token *end, const char *const *words)
{
	const char *stop = scan->body + end[-1].end;

	for (; *words; words++)
	{
		size_t		length = strlen(*words);

		for (const char *at = scan->body + first->start; at + length <= stop; at++)
			if (memcmp(at, *words, length) == 0)
				return true;
	}
	return false;
}

/* Give a figure this sign, which these bytes end with */
static void
put_sign(RowReader *reader, Piece *piece, int sign, uint32_t end)
{
	if (piece->sign || piece != &reader->row->pieces[CHANGE_COLUMN])
		piece->doubtful = true;
	else
	{
		piece->sign = (int8_t) sign;
		piece->span.end = end;
	}
}

bool
gxbg_row_take_sign(RowReader *reader, const Token *token, const Token *end)
{
	int			sign;

	if (!reader->own_line || reader->row->count == 0 ||
		(reader->borders == 0 && is_glued(token)) ||
		end->kind != TOKEN_NUMBER || (end->flags & ~AFTER_BLANK))
		return false;
	sign = sign_of(reader->scan, end - token > 1 ? token + 1 : token);
	if (sign == 0)
		return false;
	reader->worded = sign;
	reader->worded_sign = token;
	return true;
}

bool
gxbg_row_take_sign_behind(RowReader *reader, const Token *token, const Token *end)
{
	Piece	   *piece = figure_before(reader, token);
	int			sign = piece && is_glued(token) ? sign_of(reader->scan, token) : 0;

	if (piece == NULL || !is_glued(token) || !(end->flags || is_cell_border(end) || end->kind == TOKEN_END))
		return false;
	if (sign)
		put_sign(reader, piece, sign, token->end);
	else if (token->detail == PUNCT_DASH)
		piece->doubtful = true;
	return sign != 0;
}

void
gxbg_row_take_brackets(RowReader *reader, const Token *open, const Token *end)
{
	const Scan *scan = reader->scan;
	const Token *inner = open + 1;
	Piece	   *piece = figure_before(reader, open);
	int			sign = end - open == 3 ? sign_of(scan, inner) : 0;
	const Word *unit;

	if (sign && gxbg_row_take_sign(reader, open, end))
		return;
	if (piece == NULL)
		return;
	unit = end - open == 3 && open[-1].kind == TOKEN_NUMBER ? gxbg_meaning(inner, WORD_UNIT, TABLE_NONE) : NULL;
	if (unit)
		piece->unit = (uint8_t) unit->index;
	else if (sign)
		put_sign(reader, piece, sign, end[-1].end);
	else if (has_one_of(scan, open, end, gxbg_decreases) ||
			 (end - open == 3 && token_is_punct(inner, PUNCT_DASH)))
		piece->doubtful = true;
}
