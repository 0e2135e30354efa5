/*
 * row.c
 *	  The text of one row of a table: pieces, and cells where the layout is
 *	  intact.
 */
#include "row.h"

#include <string.h>

/* A note in brackets is at most this many tokens long */
#define MAX_NOTE 120

int
gxbg_skip_brackets(const Scan *scan, int token)
{
	int			depth = 0;

	if (!token_is_punct(&scan->tokens[token], PUNCT_OPEN))
		return token;
	for (int i = token; i < scan->count && i < token + MAX_NOTE; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW)
			break;
		if (token_is_punct(t, PUNCT_OPEN))
			depth++;
		else if (token_is_punct(t, PUNCT_CLOSE) && --depth <= 0)
			return i + 1;
	}
	return token;
}

/* Empty cells in a run */
#define MAX_EMPTY_CELLS 20

/* Building a row */
typedef struct RowReader
{
	const Scan *scan;
	Row		   *row;
	int			first;			/* first token after the label */
	int			borders;		/* since the last piece or the label */
	bool		line;			/* a line break since then */
	bool		comma;			/* a comma since then, and nothing else */
	bool		by_line;		/* bars or commas, and the line ends the row */
	bool		commas;			/* the row is of comma-separated values */
	bool		quoted;			/* between two quotes of those */
	bool		markup;			/* the borders are tags */
	bool		tabs;			/* or tabs */
	bool		own_line;
	bool		continued;		/* this line goes on with the row before it */
	const Token *worded_sign;	/* 增 or 减 right before the next figure, or NULL */
	int			worded;			/* what it says: 1 or -1 */
} RowReader;

static Piece *
add_piece(RowReader *reader, PieceKind kind, Gap gap, Span span)
{
	Row		   *row = reader->row;
	Piece	   *piece;

	if (row->count >= MAX_PIECES)
	{
		row->overflow = true;
		return NULL;
	}
	piece = &row->pieces[row->count++];
	memset(piece, 0, sizeof(Piece));
	piece->kind = (uint8_t) kind;
	piece->gap = (uint8_t) gap;
	piece->span = span;
	return piece;
}

static void
add_blanks(RowReader *reader, int count)
{
	Span		nothing = {0, 0};

	/* Longer runs of bars are the rest of a table around the page */
	if (count > MAX_EMPTY_CELLS)
		count = MAX_EMPTY_CELLS;
	while (count-- > 0)
		add_piece(reader, PIECE_BLANK, GAP_CELL, nothing);
}

/* More than one character between two figures? */
static bool
is_wide(const Scan *scan, uint32_t from, uint32_t to)
{
	int			characters = 0;

	for (uint32_t at = from; at < to && characters < 2; at++)
		characters += ((unsigned char) scan->body[at] & 0xC0) != 0x80;
	return characters > 1;
}

/* The border between the last piece and this token, with its empty cells */
static Gap
take_gap(RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	Gap			gap = GAP_SPACE;

	if (reader->borders > 0)
	{
		add_blanks(reader, reader->borders - 1);
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

static bool
is_glued(const Token *token)
{
	return (token->flags & (AFTER_BLANK | AFTER_LINE | AFTER_LINES)) == 0;
}

/* Punctuation that is no border and no bracket: part of a figure, perhaps */
static bool
is_odd(const Token *token)
{
	return token->kind == TOKEN_PUNCT && token->detail != PUNCT_COMMA &&
		token->detail != PUNCT_QUOTE && token->detail != PUNCT_OPEN && token->detail != PUNCT_CLOSE;
}

/*
 * Is there more to this figure than its digits: 1/3, .5, 3 in ten thousands,
 * 12%, a dash that may be a sign?
 */
static bool
is_doubtful(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	const Piece *piece = row->count > 0 ? &row->pieces[row->count - 1] : NULL;
	const Token *before = token - 1;
	const Token *after = token + 1;

	/* A Han numeral behind it is the number of the next label if 、 follows */
	if (is_glued(after) && ((after->kind == TOKEN_NUMERAL && after[1].kind != TOKEN_PUNCT) ||
							token_is_punct(after, PUNCT_PERCENT)))
		return true;
	if (token_is_punct(after, PUNCT_POINT) && after[1].kind == TOKEN_NUMBER && is_glued(after + 1))
		return true;
	if (token == reader->scan->tokens || !is_odd(before))
		return false;
	if (is_glued(token))
	{
		bool		after_label = is_glued(before) && before > reader->scan->tokens &&
			(before[-1].kind == TOKEN_WORD || before[-1].kind == TOKEN_TEXT);

		return !after_label && before->detail != PUNCT_ENUM && before->detail != PUNCT_COLON;
	}

	/* 1 / 3 in one cell */
	return piece && piece->kind == PIECE_DIGITS && reader->borders == 0 && !reader->line &&
		!(token->flags & AFTER_LINE) && before->start >= piece->span.end;
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

static void
add_number(RowReader *reader, const Token *token, uint32_t end)
{
	const Token *first = reader->worded_sign ? reader->worded_sign : token;
	Span		span = {first->start, end};
	char		digits[64];
	bool		fraction = is_fraction(reader->scan, token);
	bool		doubtful = !fraction && is_doubtful(reader, token);
	bool		glued = is_glued(first);
	Piece	   *piece;

	if (fraction)
		span.start = token[-1].start;

	/* "1,234" between quotes, or with another comma, is one value */
	if (reader->commas && reader->comma && reader->borders == 0 && reader->row->count > 0)
	{
		piece = &reader->row->pieces[reader->row->count - 1];
		span.start = piece->span.start;
		piece->span.end = end;
		piece->digits = (uint8_t) gxbg_digits(reader->scan, span.start, end, digits, NULL,
											  sizeof(digits));
		piece->decimals = (uint8_t) token->detail;
		reader->comma = false;
		return;
	}
	piece = add_piece(reader, PIECE_DIGITS, take_gap(reader, first), span);
	reader->worded_sign = NULL;
	if (piece == NULL)
		return;
	piece->doubtful = doubtful;
	piece->glued = glued;
	piece->decimals = (uint8_t) token->detail;
	piece->sign = token->flags & NEGATIVE ? -1 : token->flags & POSITIVE ? 1 :
		first < token ? reader->worded : 0;
	piece->digits = (uint8_t) gxbg_digits(reader->scan, span.start, span.end, digits, NULL, sizeof(digits));
	if (fraction)
		piece->decimals = piece->digits;
}

/* Does a label's ordinal end at this token: 1. or 1、 or 1) before a word? */
static bool
is_ordinal(const Scan *scan, int token)
{
	const Token *number = &scan->tokens[token];
	const Token *mark = number + 1;
	const Token *label = number + 2;

	if (number->kind != TOKEN_NUMBER || token + 2 >= scan->count)
		return false;
	if (mark->kind == TOKEN_WORD && gxbg_meaning(mark, WORD_ROW, TABLE_APPLICATIONS))
		return !(mark->flags & AFTER_LINE) && (number->flags & AFTER_LINE) &&
			number->end - number->start == 1;
	if (mark->kind != TOKEN_PUNCT || mark->start != number->end ||
		!(mark->detail == PUNCT_POINT || mark->detail == PUNCT_ENUM || mark->detail == PUNCT_CLOSE))
		return false;
	return label->kind == TOKEN_WORD || label->kind == TOKEN_TEXT ||
		token_is_punct(label, PUNCT_QUOTE);
}

/* 2020年,... on a line of its own: a number with text right behind it */
static bool
begins_sentence(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];

	return (scan->tokens[token].flags & AFTER_LINE) && next->flags == 0 &&
		next->kind == TOKEN_TEXT;
}

/* Where the last digit of a number begins */
static uint32_t
last_digit(const Scan *scan, const Token *number)
{
	uint32_t	at = number->end - 1;

	while (at > number->start && ((unsigned char) scan->body[at] & 0xC0) == 0x80)
		at--;
	return at;
}

/* - 4 - , or its number with a sign and a dash behind; past it, or the token */
static int
skip_dashed_number(const Scan *scan, int token)
{
	const Token *tokens = scan->tokens;
	int			next = token;

	if (token_is_punct(&tokens[token], PUNCT_DASH))
		next++;
	else if (!(tokens[token].kind == TOKEN_NUMBER && (tokens[token].flags & NEGATIVE)))
		return token;
	if (tokens[next].kind != TOKEN_NUMBER || (next > token && (tokens[next].flags & AFTER_LINE)))
		return token;
	next++;
	return token_is_punct(&tokens[next], PUNCT_DASH) && !(tokens[next].flags & AFTER_LINE) ?
		next + 1 : token;
}

/*
 * A page number on a line of its own, which begins here: - 4 - or 第4页 or 4/12;
 * past it, or the token.
 */
static int
skip_page_number(const Scan *scan, int token)
{
	const Token *tokens = scan->tokens;
	int			next;
	bool		is_page = false;

	next = skip_dashed_number(scan, token);
	if (next == token && tokens[token].kind == TOKEN_NUMBER &&
		token_is_punct(&tokens[token + 1], PUNCT_SLASH) && tokens[token + 2].kind == TOKEN_NUMBER &&
		!((tokens[token + 1].flags | tokens[token + 2].flags) & AFTER_LINE))
		next = token + 3;
	if (next == token && tokens[token].kind == TOKEN_TEXT)
	{
		do
		{
			is_page = is_page || gxbg_meaning(&tokens[next], WORD_PAGE, TABLE_NONE);
			next++;
		} while (next < scan->count && next < token + 10 && !(tokens[next].flags & AFTER_LINE));
		if (!is_page)
			return token;
	}
	return next > token && (next >= scan->count || (tokens[next].flags & AFTER_LINE)) ? next : token;
}

static bool
is_border(const Token *token)
{
	return token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
		token_is_punct(token, PUNCT_COMMA) || token_is_punct(token, PUNCT_QUOTE);
}

/* A border, blank or line on both sides */
static bool
stands_alone(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return (t->flags || token == 0 || is_border(t - 1)) &&
		(t[1].flags || is_border(t + 1) || t[1].kind == TOKEN_END);
}

bool
gxbg_is_mark(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	/* The rule under a heading row: |---|---| */
	if (t->end - t->start > 2 && scan->body[t->start] == '-')
		return false;
	return (token_is_punct(t, PUNCT_DASH) || token_is_punct(t, PUNCT_SLASH) ||
			gxbg_meaning(t, WORD_MARK, TABLE_NONE)) && stands_alone(scan, token);
}

/* Do the bars of this row stand on one line, which then ends the row? */
static bool
is_by_line(const Scan *scan, int token)
{
	for (int i = gxbg_skip_brackets(scan, token); i < scan->count && i < token + MAX_NOTE; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind == TOKEN_BORDER)
			return scan->body[t->start] != '<' && (i == token || !(t->flags & AFTER_LINE)) &&
				!(t[1].flags & AFTER_LINE);
		if ((t->kind == TOKEN_NUMBER && i > token) || t->kind == TOKEN_ROW)
			break;
	}
	return false;
}

/* "label",12,3: a comma right behind the label, or between the labels before */
static bool
is_comma_separated(const Scan *scan, int token)
{
	int			i = gxbg_skip_brackets(scan, token);

	/* A label at the foot of a page, its figures on the next */
	while (token_is_punct(&scan->tokens[i], PUNCT_QUOTE))
		i++;
	if (skip_page_number(scan, i) > i)
	{
		i = skip_page_number(scan, i);
		return scan->tokens[i].kind == TOKEN_NUMBER &&
			token_is_punct(&scan->tokens[i + 1], PUNCT_COMMA);
	}
	i = gxbg_skip_brackets(scan, token);
	if (token > 2 && i == token && (scan->tokens[token].flags & AFTER_LINE))
	{
		const Token *before = &scan->tokens[token - 1];

		while (before > scan->tokens + 1 && (token_is_punct(before, PUNCT_QUOTE) ||
											 before->kind == TOKEN_WORD))
			before--;
		return token_is_punct(before, PUNCT_COMMA) && scan->body[before->start] == ',' &&
			before->flags == 0;
	}

	while (i < scan->count && i < token + MAX_NOTE && scan->tokens[i].flags == 0 &&
		   (scan->tokens[i].kind == TOKEN_TEXT || token_is_punct(&scan->tokens[i], PUNCT_QUOTE) ||
			token_is_punct(&scan->tokens[i], PUNCT_OTHER)))
		i++;
	return token_is_punct(&scan->tokens[i], PUNCT_COMMA) && scan->tokens[i].flags == 0 &&
		scan->body[scan->tokens[i].start] == ',';
}

/* A word that is a label or heading ends the row; a unit or mark does not */
static bool
ends_row(const Token *token)
{
	return gxbg_meaning(token, WORD_ROW, TABLE_NONE) ||
		gxbg_meaning(token, WORD_COLUMN, TABLE_NONE) ||
		gxbg_meaning(token, WORD_GROUP, TABLE_NONE) ||
		gxbg_meaning(token, WORD_SECTION, TABLE_NONE) ||
		gxbg_meaning(token, WORD_TITLE, TABLE_NONE);
}

static bool
is_one_of(const Scan *scan, const Token *token, const char *const *words)
{
	size_t		length = token->end - token->start;

	for (; *words; words++)
		if (strlen(*words) == length && memcmp(scan->body + token->start, *words, length) == 0)
			return true;
	return false;
}

/*
 * A change in words, 增10 or 减少3项, as a cell of table II behind another one:
 * the sign of the figure behind it.
 */
static bool
take_worded_sign(RowReader *reader, int token)
{
	const Token *t = &reader->scan->tokens[token];

	if (!reader->own_line || reader->row->count == 0 || (reader->borders == 0 && is_glued(t)) ||
		t[1].kind != TOKEN_NUMBER || t[1].flags != 0)
		return false;
	if (is_one_of(reader->scan, t, gxbg_increases))
		reader->worded = 1;
	else if (is_one_of(reader->scan, t, gxbg_decreases))
		reader->worded = -1;
	else
		return false;
	reader->worded_sign = t;
	return true;
}

/* A word or text in a row: returns false where the row ends */
static bool
take_letters(RowReader *reader, int token)
{
	const Token *t = &reader->scan->tokens[token];
	Row		   *row = reader->row;
	const Word *unit = gxbg_meaning(t, WORD_UNIT, TABLE_NONE);
	Span		span = {t->start, t->end};

	if (unit && row->count > 0 && token > reader->first && t[-1].kind == TOKEN_NUMBER)
	{
		row->pieces[row->count - 1].unit = (uint8_t) unit->index;
		return true;
	}
	if (gxbg_is_mark(reader->scan, token))
	{
		add_piece(reader, PIECE_MARK, take_gap(reader, t), span);
		return true;
	}
	if (t->kind == TOKEN_WORD && ends_row(t))
		return false;
	if (take_worded_sign(reader, token))
		return true;

	/* The rest of a label that no variant has */
	return row->count == 0 && reader->borders == 0 &&
		!(reader->own_line && (t->flags & AFTER_LINE));
}

/* No token: the row ends */
#define ROW_ENDS (-1)

/* Punctuation in a row; returns the next token to read, or ROW_ENDS */
static int
take_punct(RowReader *reader, int token)
{
	const Scan *scan = reader->scan;
	const Token *t = &scan->tokens[token];
	Span		span = {t->start, t->end};
	int			next = gxbg_skip_brackets(scan, token);

	if (next > token)
		return next;
	if (t->detail == PUNCT_STOP)
		return ROW_ENDS;		/* a sentence */
	if (gxbg_is_mark(scan, token))
		add_piece(reader, PIECE_MARK, take_gap(reader, t), span);
	else if (t->detail == PUNCT_QUOTE && reader->commas && scan->body[t->start] == '"')
	{
		/* A quote before the first comma closes the label */
		if ((t->end - t->start) % 2 && (reader->borders > 0 || reader->row->count > 0 ||
										((scan->tokens[reader->first].flags & AFTER_LINE) &&
										 !token_is_punct(&scan->tokens[reader->first], PUNCT_OPEN))))
			reader->quoted = !reader->quoted;
	}
	else if (t->detail == PUNCT_COMMA && reader->commas && !reader->quoted &&
			 scan->body[t->start] == ',')
		reader->borders += (int) (t->end - t->start);
	else if (t->detail == PUNCT_COMMA)
		reader->comma = true;
	return token + 1;
}

/*
 * Where every cell has a line, a line of one bar is an empty cell, a line of
 * several is what is left of cells that were joined.
 */
static void
take_border(RowReader *reader, const Token *token)
{
	reader->markup = reader->scan->body[token->start] == '<';
	reader->tabs = reader->scan->body[token->start] == '\t';
	reader->row->bordered = true;
	if (reader->markup || reader->tabs || reader->by_line || token->detail == 1 || !(token->flags & AFTER_LINE))
		reader->borders += token->detail;
}

/*
 * Empty cells behind the last figure.  The last border may have begun the cell
 * of the label that ends the row.
 */
static void
close_row(RowReader *reader, const Token *end, bool ordinal)
{
	Row		   *row = reader->row;
	bool		label = (end->kind == TOKEN_WORD || ordinal) &&
		(reader->markup || !(reader->line || (end->flags & AFTER_LINE)));

	if (reader->borders == 0)
		return;
	if (label)
		add_blanks(reader, reader->borders - 1);
	else if (reader->markup || reader->tabs || reader->commas)
		add_blanks(reader, reader->borders);
	else
	{
		add_blanks(reader, reader->borders - 1);
		row->open_end = true;
	}
}

/*
 * Does the row go on behind a page number: with figures and no label, behind a
 * bar or not?
 */
static bool
continues_row(RowReader *reader, int token)
{
	const Token *t = &reader->scan->tokens[token];
	const Token *figure = t->kind == TOKEN_BORDER ? t + 1 : t;

	if (reader->commas && token_is_punct(figure, PUNCT_QUOTE))
		figure++;
	if (!reader->by_line || figure->kind != TOKEN_NUMBER || is_ordinal(reader->scan, token))
		return false;

	/* A bar closes each line and opens the next, a tab does neither */
	if (reader->tabs)
		reader->borders += 1 + (t->kind == TOKEN_BORDER ? t->detail : 0);
	else if (t->kind == TOKEN_BORDER)
		reader->borders += t->detail - (reader->borders > 0);
	else if (reader->borders == 0)
		reader->borders = 1;
	reader->continued = true;
	return true;
}

/* A figure; the number of a label, or one that begins a sentence, ends the row */
static int
take_number(RowReader *reader, int token)
{
	const Scan *scan = reader->scan;
	const Token *t = &scan->tokens[token];
	bool		ordinal = is_ordinal(scan, token);
	uint32_t	end = ordinal ? last_digit(scan, t) : t->end;

	if (begins_sentence(scan, token))
		return ROW_ENDS;
	if (end > t->start)
		add_number(reader, t, end);
	return ordinal ? ROW_ENDS : token + 1;
}

/* The next token to read, or ROW_ENDS if the row ends before this one */
static int
take_token(RowReader *reader, int token)
{
	const Token *t = &reader->scan->tokens[token];

	if (t->flags & AFTER_LINE)
		reader->line = true;
	switch (t->kind)
	{
		case TOKEN_BORDER:
			take_border(reader, t);
			return token + 1;
		case TOKEN_NUMBER:
			return take_number(reader, token);
		case TOKEN_WORD:
		case TOKEN_TEXT:
			return take_letters(reader, token) ? token + 1 : ROW_ENDS;
		case TOKEN_PUNCT:
			return take_punct(reader, token);
		default:
			return token + 1;
	}
}

/* Does the row end with its table row, or with its line? */
static bool
ends_with_layout(const RowReader *reader, int token)
{
	const Token *t = &reader->scan->tokens[token];

	if (t->kind == TOKEN_ROW)
		return reader->row->count > 0 || reader->borders > 0;
	return reader->by_line && reader->row->bordered && token > reader->first &&
		(t->flags & AFTER_LINE) && !reader->continued;
}

static void
start_row(RowReader *reader)
{
	const Scan *scan = reader->scan;
	const Token *first = &scan->tokens[reader->first];

	memset(reader->row, 0, offsetof(Row, pieces));
	reader->commas = is_comma_separated(scan, reader->first);
	reader->by_line = reader->commas || is_by_line(scan, reader->first);
	reader->row->bordered = reader->row->commas = reader->commas;
	reader->row->by_line = reader->by_line;

	/* A tab or comma that begins a line closes its first cell, an empty one */
	if ((first->flags & AFTER_LINE) &&
		(token_is_punct(first, PUNCT_COMMA) ||
		 (first->kind == TOKEN_BORDER && scan->body[first->start] == '\t')))
		reader->borders = 1;
}

int
gxbg_row_read(const Scan *scan, int token, bool own_line, Row *row)
{
	RowReader	reader = {.scan = scan, .row = row, .first = token, .own_line = own_line};
	int			i = token;

	start_row(&reader);
	while (i < scan->count)
	{
		int			page = scan->tokens[i].flags & AFTER_LINE ? skip_page_number(scan, i) : i;
		int			next;

		if (page > i)
		{
			i = page;
			if (continues_row(&reader, page) && scan->tokens[page].kind == TOKEN_BORDER)
				i++;
			else
				reader.line = true;
			continue;
		}
		if (ends_with_layout(&reader, i))
			break;
		reader.continued = false;
		next = take_token(&reader, i);
		if (next == ROW_ENDS)
			break;
		i = next;
	}
	row->cut_off = i >= scan->count;
	row->cut_figure = row->cut_off && reader.borders == 0 && scan->tokens[scan->count].flags == 0;
	row->span.start = token > 0 ? scan->tokens[token - 1].end : 0;
	row->span.end = scan->tokens[i].start;
	close_row(&reader, &scan->tokens[i], is_ordinal(scan, i));
	return i;
}
