/*
 * figures.c
 *	  Pieces of a row as they are read: cells without digits, figures with the
 *	  borders before them, and numbers of labels, which are none.
 */
#include "row/reader.h"

#include <string.h>

#include "scan/lexicon.h"
#include "row/layout.h"
#include "text/text.h"

/* Empty cells in a run */
#define MAX_EMPTY_CELLS 20

/* Headings of table II, which have no numbers */
#define HEADING_BITS \
	(MEANING_BIT(WORD_GROUP, TABLE_DISCLOSURES) | MEANING_BIT(WORD_COLUMN, TABLE_DISCLOSURES))

/* A cell without digits */
void
gxbg_row_add_cell(Row *row, PieceKind kind, Gap gap, Span span)
{
	Piece	   *piece = gxbg_row_new_piece(row);

	if (piece)
		*piece = (Piece) {.span = span, .kind = (uint8_t) kind, .gap = (uint8_t) gap};
}

void
gxbg_row_add_blanks(RowReader *reader, int count)
{
	Span		nothing = {0, 0};

	/* Longer runs of bars are the rest of a table around the page */
	if (count > MAX_EMPTY_CELLS)
		count = MAX_EMPTY_CELLS;
	while (count-- > 0)
		gxbg_row_add_cell(reader->row, PIECE_BLANK, GAP_CELL, nothing);
}

/* More than one character that has a width between two figures? */
static bool
is_wide(const Scan *scan, uint32_t from, uint32_t to)
{
	const char *at = scan->body + from;
	const char *end = scan->body + to;
	int			characters = 0;

	while (at < end && characters < 2)
	{
		uint32_t	c = (unsigned char) *at;

		if (c < 0x80)
			at++;
		else
			at += gxbg_decode(at, end, &c);
		characters += c < 0x80 ||
			(lexicon_class(gxbg_lexicon(), scan->traditional, c) & CLASS_MASK) != CLASS_IGNORE;
	}
	return characters > 1;
}

/* The border between the last piece and this token, with its empty cells */
static inline Gap
take_gap(RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	Gap			gap = GAP_SPACE;

	if (reader->borders > 0)
	{
		if (reader->borders > 1)
			gxbg_row_add_blanks(reader, reader->borders - 1);
		gap = GAP_CELL;
	}
	else if (reader->line || (token->flags & AFTER_LINE))
		gap = GAP_LINE;
	else if (reader->comma)
		gap = GAP_COMMA;
	else if (row->count > 0 && (token->flags & AFTER_BLANK) &&
			 is_wide(reader->scan, row->pieces[row->count - 1].span.end, token->start))
		gap = GAP_WIDE;
	reader->borders = 0;
	reader->line = false;
	reader->comma = false;
	return gap;
}

Gap
gxbg_row_take_gap(RowReader *reader, const Token *token)
{
	return take_gap(reader, token);
}

/* Punctuation that is no border and no bracket: part of a figure, perhaps */
static bool
is_odd(const Token *token)
{
	return token->kind == TOKEN_PUNCT && token->detail != PUNCT_COMMA &&
		token->detail != PUNCT_QUOTE && token->detail != PUNCT_OPEN && token->detail != PUNCT_CLOSE;
}

/* Does a figure go on behind its digits: 1.5.2, 1。5, 3 in ten thousands, 12%? */
static bool
goes_on_behind(const Token *token)
{
	const Token *after = token + 1;

	/* A Han numeral behind it is the number of the next label if 、 follows */
	if (after->kind == TOKEN_NUMERAL)
		return is_glued(after) && after[1].kind != TOKEN_PUNCT;
	if (after->kind != TOKEN_PUNCT)
		return false;
	return (after->detail == PUNCT_PERCENT && is_glued(after)) ||
		(after->detail == PUNCT_POINT && after[1].kind == TOKEN_NUMBER && is_glued(after + 1)) ||
		(after->detail == PUNCT_STOP && after[1].kind == TOKEN_NUMBER && is_glued(after) &&
		 is_glued(after + 1) && !gxbg_has_ordinal_mark(after + 1));
}

/* A bracket or quote on one side of a figure: what closes it on the other */
static bool
is_enclosed(const Scan *scan, const Token *before, const Token *behind)
{
	if (before->detail == PUNCT_OPEN || behind->detail == PUNCT_CLOSE)
		return before->detail == PUNCT_OPEN && behind->detail == PUNCT_CLOSE;
	return before->detail == behind->detail &&
		(before->detail == PUNCT_QUOTE ||
		 (before->end - before->start == behind->end - behind->start &&
		  memcmp(scan->body + before->start, scan->body + behind->start,
				 before->end - before->start) == 0));
}

/*
 * Signs that may be typed, or seen by a machine, for a digit: 〇 ° ² ① ] ' but for the
 * quotes of a file of values
 */
static bool
may_be_digit(const RowReader *reader, const Token *token)
{
	if (token->kind != TOKEN_PUNCT)
		return false;
	return token->detail == PUNCT_OTHER || token->detail == PUNCT_OPEN || token->detail == PUNCT_CLOSE ||
		(token->detail == PUNCT_QUOTE && !(reader->commas && reader->scan->body[token->start] == '"'));
}

/* A dash or plus that nothing stands right before, as a change begins with */
static bool
begins_with_sign(const Token *token)
{
	return (token_is_punct(token, PUNCT_DASH) || token_is_punct(token, PUNCT_PLUS)) &&
		(!is_glued(token) || token[-1].kind == TOKEN_BORDER);
}

/* Does a sign stand right behind letters, or behind punctuation that parts no cells? */
static bool
closes_label(const RowReader *reader, const Token *sign)
{
	const Token *before = sign - 1;

	if (!is_glued(sign) || begins_with_sign(before))
		return false;
	if (before->kind == TOKEN_PUNCT)
		return before->detail != PUNCT_COMMA && !(reader->commas && before->detail == PUNCT_QUOTE);
	return before->kind == TOKEN_WORD || before->kind == TOKEN_TEXT;
}

/*
 * A sign right before a figure that may be one of its digits: where it begins, or the
 * figure.  What closes a label is none.
 */
static uint32_t
sign_before(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *before = token - 1;

	if (reader->digit_bar && before == reader->digit_bar)
		return before->start;
	if (!is_glued(token) || before <= scan->tokens || !may_be_digit(reader, before) ||
		closes_label(reader, before) ||
		(may_be_digit(reader, token + 1) && is_enclosed(scan, before, token + 1)))
		return token->start;
	return before->start;
}

/* Tokens of a note in brackets that does not begin right behind its bracket */
#define MAX_BRACKET_TOKENS 12

/* A bracket that opens a unit or a note: letters stand right behind it, or it is closed in its cell */
static bool
opens_note(const Token *bracket)
{
	const Token *next = bracket + 1;

	if (!token_is_punct(bracket, PUNCT_OPEN) || (is_glued(next) && token_is_punct(next, PUNCT_CLOSE)))
		return false;
	if (is_glued(next) && token_is_letters(next))
		return true;
	for (; next <= bracket + MAX_BRACKET_TOKENS && next->kind != TOKEN_END; next++)
	{
		if (token_is_punct(next, PUNCT_CLOSE))
			return true;
		if (next->kind == TOKEN_BORDER || next->kind == TOKEN_ROW)
			break;
	}
	return false;
}

/* 77.l: letters behind a point, which may be digits */
static bool
is_lettered_fraction(const Scan *scan, const Token *point)
{
	return token_is_punct(point, PUNCT_POINT) && is_glued(point) && is_glued(point + 1) &&
		point[1].kind == TOKEN_TEXT && gxbg_begins_with_foreign(scan, point + 1);
}

/* Is the sign right behind this figure one that cannot be a digit of it? */
static bool
ends_figure(const RowReader *reader, const Token *figure, const Token *sign)
{
	const Scan *scan = reader->scan;

	if (!may_be_digit(reader, sign) || !is_glued(sign) || opens_note(sign))
		return true;
	if (is_glued(figure) && figure > scan->tokens && figure[-1].kind == TOKEN_PUNCT &&
		is_enclosed(scan, figure - 1, sign))
		return true;
	return token_is_punct(sign, PUNCT_OTHER) && gxbg_is_one_of(scan, sign, gxbg_decreases);
}

/*
 * Signs right behind a figure that may be its digits: where they end, or the figure.
 * A bracket that opens may have a unit or a note.
 */
static uint32_t
sign_behind(const RowReader *reader, const Token *token)
{
	const Token *sign = token + 1;

	if (is_lettered_fraction(reader->scan, sign))
		return sign[1].end;
	if (ends_figure(reader, token, sign))
		return token->end;
	while (may_be_digit(reader, sign + 1) && is_glued(sign + 1))
		sign++;

	/* 0㈡部分公开: the number of the next label */
	if (is_glued(sign + 1) && (sign[1].kind == TOKEN_TEXT || token_has_meaning(sign + 1, LABEL_BITS)))
		return token->end;
	return sign->end;
}

/* Does a bar stand right before another figure of this row, as a rule of its layout? */
static bool
bars_touch_figures(const Scan *scan, const Token *number)
{
	for (const Token *t = number + 1; t < number + MAX_BAR_DISTANCE && t->kind != TOKEN_END; t++)
	{
		if (t->kind == TOKEN_ROW || token_has_meaning(t, LABEL_BITS))
			break;
		if (t->kind == TOKEN_NUMBER && t[-1].kind == TOKEN_BORDER)
			return is_glued(t) && scan->body[t[-1].end - 1] == '|';
	}
	return false;
}

/*
 * | |9 | 0 |: behind the bar, tab or comma of its cell, one more bar right before the figure, as
 * before no other, is none: a machine takes 1 for it.
 */
static bool
has_digit_bar(const RowReader *reader, const Token *number)
{
	const Scan *scan = reader->scan;
	const Token *bar = number - 1;
	const char *at = scan->body + bar->end - 1;

	if (bar < reader->first || bar->kind != TOKEN_BORDER || !is_glued(number) || *at != '|')
		return false;
	if (reader->commas)
		return bar->detail == 1 && token_is_plain_comma(scan, bar - 1);
	if (bar->detail > 1 ? at[-1] == '|' :
		!(bar->flags & AFTER_LINE) || bar - 1 < reader->first || bar[-1].kind != TOKEN_BORDER)
		return false;
	return reader->borders > 1 - (int) (bar->detail == 1) && !bars_touch_figures(scan, number);
}

/* 丨 by itself, which a machine reads for 1 */
static bool
is_stroke(const Scan *scan, const Token *token)
{
	uint32_t	c;

	return token->end - token->start == 3 && !is_glued(token) &&
		gxbg_decode(scan->body + token->start, scan->body + token->end, &c) == 3 && c == VERTICAL_STROKE;
}

/* ,160 at the beginning of a cell: the digits before the comma are lost */
static bool
begins_with_comma(const RowReader *reader, const Token *comma)
{
	if (comma <= reader->scan->tokens || !token_is_punct(comma, PUNCT_COMMA) || reader->commas ||
		(reader->borders == 0 && reader->row->count > 0) || comma[-1].kind == TOKEN_NUMBER)
		return false;
	return !is_glued(comma) || comma[-1].kind == TOKEN_BORDER || may_be_digit(reader, comma - 1);
}

/* Punctuation right before a figure, but for what ends a label or parts items */
static bool
is_sign_of_figure(const Scan *scan, const Token *punct)
{
	bool		after_label = is_glued(punct) && punct > scan->tokens &&
		token_is_letters(&punct[-1]);

	return is_odd(punct) && !after_label && punct->detail != PUNCT_ENUM &&
		punct->detail != PUNCT_COLON && punct->detail != PUNCT_OTHER;
}

/* 1 / 3 in one cell */
static bool
goes_on_over_blanks(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	const Piece *piece = row->count > 0 ? &row->pieces[row->count - 1] : NULL;

	return piece && piece->kind == PIECE_DIGITS && reader->borders == 0 && !reader->line &&
		!(token->flags & AFTER_LINE) && is_odd(token - 1) && token[-1].start >= piece->span.end;
}

/* Does what stands before a figure belong to it: 1/3, a dash that may be a sign? */
static bool
goes_on_before(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *before = token - 1;

	if (before < scan->tokens)
		return false;
	if (!is_glued(token))
		return goes_on_over_blanks(reader, token);

	/* A letter may be typed for a digit, a Han numeral for a dash */
	if (before->kind == TOKEN_TEXT)
		return gxbg_ends_with_foreign(scan, before) || is_stroke(scan, before);
	return before->kind == TOKEN_NUMERAL || begins_with_comma(reader, before) || is_sign_of_figure(scan, before);
}

/*
 * The figure's own digits, with the signs on either side that may be digits, too;
 * doubtful: there are any.
 */
static Span
span_of_figure(const RowReader *reader, const Token *token, uint32_t end, bool *doubtful)
{
	Span		span = {token->start, end};

	*doubtful = false;
	if (token[1].kind != TOKEN_PUNCT && reader->digit_bar == NULL &&
		(token == reader->scan->tokens || token[-1].kind != TOKEN_PUNCT))
		return span;
	if (reader->worded_sign == NULL)
		span.start = sign_before(reader, token);

	/* The end is another one where the last digit is a label's number */
	if (end == token->end)
		span.end = sign_behind(reader, token);
	*doubtful = span.start < token->start || span.end > end;
	return span;
}

/* More digits right behind a sign that may be one: 1〇3 */
static bool
goes_on_with(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	const Piece *piece;

	if (row->count == 0)
		return false;
	piece = &row->pieces[row->count - 1];
	if (reader->borders > 0 || !is_glued(token) || piece->kind != PIECE_DIGITS || !piece->doubtful)
		return false;
	return token_is_punct(token - 1, PUNCT_POINT) ? is_glued(token - 1) && piece->span.end == token[-1].start :
		piece->span.end == token->start && may_be_digit(reader, token - 1);
}

/* .5, with nothing before the point */
static bool
is_fraction(const Scan *scan, const Token *token)
{
	const Token *point = token - 1;

	return token > scan->tokens + 1 && is_glued(token) && token_is_punct(point, PUNCT_POINT) &&
		token->detail == 0 && scan->body[point->start] == '.' && point->end - point->start == 1 &&
		(!is_glued(point) || point[-1].kind == TOKEN_BORDER);
}

/* "1,234" between quotes, or with another comma, is one value */
void
gxbg_row_extend_number(RowReader *reader, const Token *token, uint32_t end)
{
	Piece	   *piece = &reader->row->pieces[reader->row->count - 1];

	piece->span.end = end;
	piece->digits = (uint8_t) gxbg_figure(reader->scan, piece->span, &piece->value);
	piece->decimals = (uint8_t) token->detail;
	reader->comma = false;
}

static bool
is_behind_colon(const Scan *scan, const Token *token)
{
	return token > scan->tokens && token_is_punct(token - 1, PUNCT_COLON);
}

static bool
ends_line(const Token *token)
{
	return token[1].kind == TOKEN_END || token[1].kind == TOKEN_ROW || (token[1].flags & AFTER_LINE);
}

/* -1 or 1, by a sign or by the word that begins the figure; 0: neither */
static int
sign_of_figure(const RowReader *reader, const Token *token, const Token *first)
{
	if (token->flags & (NEGATIVE | POSITIVE))
		return token->flags & NEGATIVE ? -1 : 1;
	return first < token ? reader->worded : 0;
}

/* A figure that begins with this token: its own, or a sign in words before it */
static void
put_figure(RowReader *reader, const Token *token, const Token *first, Span span, bool doubtful, bool fraction)
{
	bool		comma = reader->comma;
	Gap			gap = take_gap(reader, first);
	Piece	   *piece = gxbg_row_new_piece(reader->row);

	reader->worded_sign = NULL;
	if (piece == NULL)
		return;
	*piece = (Piece) {
		.span = span, .kind = PIECE_DIGITS, .gap = (uint8_t) gap, .decimals = (uint8_t) token->detail,
		.doubtful = doubtful,
		.glued = is_glued(first) && !is_behind_colon(reader->scan, token), .comma = comma,
		.sign = (int8_t) sign_of_figure(reader, token, first)
	};
	piece->digits = (uint8_t) gxbg_figure(reader->scan, piece->span, &piece->value);
	if (fraction)
		piece->decimals = piece->digits;
	reader->row->lone_end = gap == GAP_LINE && ends_line(token);
}

/* Beside most figures stands nothing that may be part of them: no sign, letter, numeral, or bar */
static bool
stands_alone(const RowReader *reader, const Token *token)
{
	const Token *before = token - 1;

	if (token[1].kind == TOKEN_PUNCT || token[1].kind == TOKEN_NUMERAL || reader->digit_bar ||
		reader->worded_sign || token == reader->scan->tokens)
		return false;
	return before->kind == TOKEN_NUMBER || before->kind == TOKEN_WORD ||
		(before->kind == TOKEN_BORDER && !is_glued(token));
}

void
gxbg_row_add_doubtful(RowReader *reader, const Token *token)
{
	put_figure(reader, token, token, (Span) {token->start, token->end}, true, false);
}

void
gxbg_row_add_number(RowReader *reader, const Token *token, uint32_t end)
{
	const Token *first = reader->worded_sign ? reader->worded_sign : token;
	bool		with_signs;
	bool		fraction;
	bool		doubtful;
	Span		span = {token->start, end};

	if (stands_alone(reader, token))
	{
		put_figure(reader, token, token, span, false, false);
		return;
	}
	span = span_of_figure(reader, token, end, &with_signs);
	fraction = is_fraction(reader->scan, token);
	doubtful = !fraction && (goes_on_behind(token) || (first == token && goes_on_before(reader, token)));
	if (has_digit_bar(reader, token))
	{
		reader->borders -= token[-1].detail > 1 || reader->borders > 1;
		span.start = token[-1].end - 1;
		with_signs = true;
	}
	if (goes_on_with(reader, token))
	{
		reader->row->pieces[reader->row->count - 1].span.end = span.end;
		return;
	}
	if (fraction || first < token)
		span.start = fraction ? token[-1].start : first->start;
	put_figure(reader, token, first, span, doubtful || with_signs, fraction);
}

/*
 * May this number, on a line of its own, be that of the label on the next?  It may
 * as well be a figure with a full stop behind it.
 */
bool
gxbg_row_may_be_ordinal_above(const RowReader *reader, const Token *number)
{
	return (number->flags & AFTER_LINE) && number->end - number->start == 1 &&
		gxbg_has_ordinal_mark(number) &&
		(reader->row->count >= N_APPLICANTS || token_means(number + 2, WORD_ROW, TABLE_NONE));
}

/* What tells is whether the row has its figures */
static bool
is_ordinal_above(const RowReader *reader, const Token *number)
{
	int			figures = reader->row->count;

	return gxbg_row_may_be_ordinal_above(reader, number) &&
		(reader->own_line ? figures > 0 : figures == 0 || figures >= N_APPLICANTS);
}

/* 77.l: right behind the point, nothing but letters that a machine reads for digits */
static bool
is_letter_for_digit(const Scan *scan, const Token *letters)
{
	return letters->kind == TOKEN_TEXT && letters->flags == 0 &&
		gxbg_begins_with_foreign(scan, letters) && gxbg_ends_with_foreign(scan, letters);
}

/*
 * Does the ordinal of a label end with this number: 1. or 1、 or 1) before a word?
 * The headings of table II have none.
 */
bool
gxbg_row_is_ordinal(const RowReader *reader, const Token *number)
{
	const Token *mark = number + 1;

	if (mark->kind == TOKEN_WORD)
		return !(mark->flags & AFTER_LINE) && (number->flags & AFTER_LINE) &&
			number->end - number->start == 1 && mark + 1 < reader->scan->tokens + reader->scan->count &&
			token_means(mark, WORD_ROW, TABLE_APPLICATIONS);
	if (gxbg_has_ordinal_mark_below(number))
		return true;
	if (gxbg_has_odd_mark(number))
		return (number->flags & AFTER_LINE) != 0;
	if (!gxbg_has_ordinal_mark(number))
		return false;
	if ((reader->own_line && token_has_meaning(number + 2, HEADING_BITS)) ||
		is_letter_for_digit(reader->scan, number + 2))
		return false;
	return gxbg_has_ordinal_beside(number) || is_ordinal_above(reader, number);
}

/* Where the last digit of a number begins */
uint32_t
gxbg_row_last_digit(const Scan *scan, const Token *number)
{
	uint32_t	at = number->end - 1;

	while (at > number->start && ((unsigned char) scan->body[at] & 0xC0) == 0x80)
		at--;
	return at;
}
