/*
 * row.c
 *	  The text of one row of a table: pieces, and cells where the layout is
 *	  intact.
 */
#include "row.h"

#include <string.h>

#include "row_layout.h"

/* Empty cells in a run */
#define MAX_EMPTY_CELLS 20

/* Building a row */
typedef struct RowReader
{
	const Scan *scan;
	Row		   *row;
	const Token *first;			/* first token after the label */
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

/* Room for one more piece, or NULL */
static Piece *
new_piece(Row *row)
{
	row->lone_end = false;
	if (row->count < MAX_PIECES)
		return &row->pieces[row->count++];
	row->overflow = true;
	return NULL;
}

/* A cell without digits */
static void
add_cell(Row *row, PieceKind kind, Gap gap, Span span)
{
	Piece	   *piece = new_piece(row);

	if (piece)
		*piece = (Piece) {.span = span, .kind = (uint8_t) kind, .gap = (uint8_t) gap};
}

static void
add_blanks(RowReader *reader, int count)
{
	Span		nothing = {0, 0};

	/* Longer runs of bars are the rest of a table around the page */
	if (count > MAX_EMPTY_CELLS)
		count = MAX_EMPTY_CELLS;
	while (count-- > 0)
		add_cell(reader->row, PIECE_BLANK, GAP_CELL, nothing);
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

/* Does a figure go on behind its digits: 1.5.2, 3 in ten thousands, 12%? */
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
		(after->detail == PUNCT_POINT && after[1].kind == TOKEN_NUMBER && is_glued(after + 1));
}

/* Does punctuation before a figure belong to it: 1/3, a dash that may be a sign? */
static bool
goes_on_before(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;
	const Piece *piece = row->count > 0 ? &row->pieces[row->count - 1] : NULL;
	const Token *before = token - 1;

	if (!is_odd(before))
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

/* "1,234" between quotes, or with another comma, is one value */
static void
extend_number(RowReader *reader, const Token *token, uint32_t end)
{
	Piece	   *piece = &reader->row->pieces[reader->row->count - 1];

	piece->span.end = end;
	piece->digits = (uint8_t) gxbg_figure(reader->scan, piece->span, &piece->value);
	piece->decimals = (uint8_t) token->detail;
	reader->comma = false;
}

static void
add_number(RowReader *reader, const Token *token, uint32_t end)
{
	const Token *first = reader->worded_sign ? reader->worded_sign : token;
	bool		punct = token > reader->scan->tokens && token[-1].kind == TOKEN_PUNCT;
	bool		fraction = punct && is_fraction(reader->scan, token);
	bool		doubtful = !fraction &&
		(goes_on_behind(token) || (punct && goes_on_before(reader, token)));
	bool		comma = reader->comma;
	Gap			gap = take_gap(reader, first);
	Piece	   *piece = new_piece(reader->row);

	reader->worded_sign = NULL;
	if (piece == NULL)
		return;
	*piece = (Piece) {
		.span = {fraction ? token[-1].start : first->start, end}, .kind = PIECE_DIGITS,
		.gap = (uint8_t) gap, .decimals = (uint8_t) token->detail, .doubtful = doubtful,
		.glued = is_glued(first), .comma = comma
	};
	if (token->flags & (NEGATIVE | POSITIVE))
		piece->sign = token->flags & NEGATIVE ? -1 : 1;
	else if (first < token)
		piece->sign = (int8_t) reader->worded;
	piece->digits = (uint8_t) gxbg_figure(reader->scan, piece->span, &piece->value);
	if (fraction)
		piece->decimals = piece->digits;
	reader->row->lone_end = gap == GAP_LINE &&
		(token[1].kind == TOKEN_END || token[1].kind == TOKEN_ROW || (token[1].flags & AFTER_LINE));
}

/* Does the ordinal of a label end with this number: 1. or 1、 or 1) before a word? */
static inline bool
is_ordinal(const Scan *scan, const Token *number)
{
	const Token *mark = number + 1;

	if (mark->kind == TOKEN_WORD)
		return !(mark->flags & AFTER_LINE) && (number->flags & AFTER_LINE) &&
			number->end - number->start == 1 && mark + 1 < scan->tokens + scan->count &&
			token_means(mark, WORD_ROW, TABLE_APPLICATIONS);
	return gxbg_has_ordinal_mark(number);
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

/*
 * A change in words, 增10 or 减少3项, as a cell of table II behind another one:
 * the sign of the figure behind it.
 */
static bool
take_worded_sign(RowReader *reader, const Token *token)
{
	if (!reader->own_line || reader->row->count == 0 ||
		(reader->borders == 0 && is_glued(token)) ||
		token[1].kind != TOKEN_NUMBER || token[1].flags != 0)
		return false;
	if (gxbg_is_one_of(reader->scan, token, gxbg_increases))
		reader->worded = 1;
	else if (gxbg_is_one_of(reader->scan, token, gxbg_decreases))
		reader->worded = -1;
	else
		return false;
	reader->worded_sign = token;
	return true;
}

/*
 * Bars fix the columns: words that nobody knows leave their own cell open, and no
 * other.  Past that cell, or NULL if the borders do not tell where it ends.
 */
static const Token *
skip_cell(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	Row		   *row = reader->row;
	const Token *end;

	if (!row->bordered || reader->commas || !(reader->by_line || reader->markup) ||
		(row->count == 0 && (reader->borders == 0 || !reader->own_line)))
		return NULL;
	end = gxbg_cell_end(scan, (int) (token - scan->tokens), reader->markup);
	if (end == NULL)
		return NULL;
	if (reader->borders > 0)
		add_cell(row, PIECE_TEXT, take_gap(reader, token), (Span) {token->start, end[-1].end});
	else if (end->kind == TOKEN_BORDER && end[1].kind == TOKEN_NUMBER &&
			 !(end[1].flags & AFTER_LINE))
		row->pieces[row->count - 1].doubtful = true;
	else
		return NULL;
	return end;
}

/*
 * These take a token of a row, and return the next one to read, or NULL where
 * the row ends.
 */

static const Token *
take_letters(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	Row		   *row = reader->row;
	const Word *unit = gxbg_meaning(token, WORD_UNIT, TABLE_NONE);
	Span		span = {token->start, token->end};
	const Token *next;

	if (unit && row->count > 0 && token > reader->first && token[-1].kind == TOKEN_NUMBER)
	{
		row->pieces[row->count - 1].unit = (uint8_t) unit->index;
		return token + 1;
	}
	if (gxbg_is_mark(scan, (int) (token - scan->tokens)))
	{
		add_cell(row, PIECE_MARK, take_gap(reader, token), span);
		return token + 1;
	}

	/* A label or heading; units and marks that are labels as well are none here */
	if (token_has_meaning(token, LABEL_BITS))
		return NULL;
	if (take_worded_sign(reader, token))
		return token + 1;
	next = skip_cell(reader, token);
	if (next)
		return next;

	/* The rest of a label that no variant has */
	return row->count == 0 && reader->borders == 0 &&
		!(reader->own_line && (token->flags & AFTER_LINE)) ? token + 1 : NULL;
}

/* A quote in comma-separated values; one before the first comma closes the label */
static void
take_quote(RowReader *reader, const Token *token)
{
	const Token *first = reader->first;

	if ((token->end - token->start) % 2 &&
		(reader->borders > 0 || reader->row->count > 0 ||
		 ((first->flags & AFTER_LINE) && !token_is_punct(first, PUNCT_OPEN))))
		reader->quoted = !reader->quoted;
}

static const Token *
take_punct(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	int			at = (int) (token - scan->tokens);
	int			behind = gxbg_skip_brackets(scan, at);
	Span		span = {token->start, token->end};

	if (behind > at)
		return scan->tokens + behind;
	if (token->detail == PUNCT_STOP)
		return NULL;			/* a sentence */
	if (token->detail == PUNCT_OPEN && reader->row->count == 0 && reader->borders == 0)
		behind = gxbg_figures_in_brackets(scan, at);
	if (behind > at)
		return scan->tokens + behind;
	if (gxbg_is_mark(scan, at))
		add_cell(reader->row, PIECE_MARK, take_gap(reader, token), span);
	else if (token->detail == PUNCT_QUOTE && reader->commas && scan->body[token->start] == '"')
		take_quote(reader, token);
	else if (reader->commas && !reader->quoted && token_is_plain_comma(scan, token))
		reader->borders += (int) (token->end - token->start);
	else if (token->detail == PUNCT_COMMA)
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
	reader->markup = token_is_markup(reader->scan, token);
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
close_row(RowReader *reader, const Token *end)
{
	Row		   *row = reader->row;
	bool		label;

	if (reader->borders == 0)
		return;
	row->lone_end = false;
	label = (end->kind == TOKEN_WORD ||
			 (end->kind == TOKEN_NUMBER && is_ordinal(reader->scan, end))) &&
		(reader->markup || !(reader->line || (end->flags & AFTER_LINE)));
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

/* A figure; the number of a label, or one that begins a sentence, ends the row */
static const Token *
take_number(RowReader *reader, const Token *token)
{
	bool		ordinal;
	uint32_t	end;

	if (may_be_counted(token + 1) &&
		gxbg_begins_sentence(reader->scan, (int) (token - reader->scan->tokens),
							 reader->row->count > 0))
		return NULL;
	ordinal = is_ordinal(reader->scan, token);
	end = ordinal ? last_digit(reader->scan, token) : token->end;
	if (end > token->start)
	{
		if (reader->commas && reader->comma && reader->borders == 0 && reader->row->count > 0 &&
			reader->row->pieces[reader->row->count - 1].unit == UNIT_NONE)
			extend_number(reader, token, end);
		else
			add_number(reader, token, end);
	}
	return ordinal ? NULL : token + 1;
}

/* A word for zero */
static const Token *
take_zero(RowReader *reader, const Token *token)
{
	Gap			gap = take_gap(reader, token);
	Piece	   *piece = new_piece(reader->row);

	if (piece)
		*piece = (Piece) {
			.span = {token->start, token->end}, .kind = PIECE_DIGITS, .gap = (uint8_t) gap,
			.digits = 1
		};
	return token + 1;
}

static const Token *
take_token(RowReader *reader, const Token *token)
{
	if (token->kind == TOKEN_NUMBER)
		return take_number(reader, token);
	if (token->kind == TOKEN_BORDER)
	{
		take_border(reader, token);
		return token + 1;
	}
	if (token->kind == TOKEN_WORD || token->kind == TOKEN_TEXT)
		return take_letters(reader, token);
	if ((token->kind == TOKEN_NUMERAL || token_is_punct(token, PUNCT_OTHER)) &&
		gxbg_is_zero(reader->scan, (int) (token - reader->scan->tokens)))
		return take_zero(reader, token);
	if (token->kind == TOKEN_PUNCT)
		return take_punct(reader, token);
	if (token->kind == TOKEN_ROW && (reader->row->count > 0 || reader->borders > 0))
		return NULL;
	return token + 1;
}

/*
 * Does the row go on behind a page number: with figures and no label, behind a
 * bar or not?
 */
static bool
continues_row(RowReader *reader, const Token *token)
{
	const Token *figure = token->kind == TOKEN_BORDER ? token + 1 : token;

	if (reader->commas && token_is_punct(figure, PUNCT_QUOTE))
		figure++;
	if (!reader->by_line || figure->kind != TOKEN_NUMBER ||
		(figure == token && is_ordinal(reader->scan, token)))
		return false;

	/* A bar closes each line and opens the next, a tab does neither */
	if (reader->tabs)
		reader->borders += 1 + (token->kind == TOKEN_BORDER ? token->detail : 0);
	else if (token->kind == TOKEN_BORDER)
		reader->borders += token->detail - (reader->borders > 0);
	else if (reader->borders == 0)
		reader->borders = 1;
	reader->continued = true;
	return true;
}

/* Past a page number on a line of its own, which begins here; or the token */
static const Token *
skip_page(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *behind;

	if (!may_begin_page_number(token))
		return token;
	behind = scan->tokens + gxbg_skip_page_number(scan, (int) (token - scan->tokens));
	if (behind == token)
		return token;
	if (continues_row(reader, behind) && behind->kind == TOKEN_BORDER)
		return behind + 1;
	reader->line = true;
	return behind;
}

/* Does the row end with its line, as the next one begins with this token? */
static bool
ends_with_line(const RowReader *reader, const Token *token)
{
	if (!reader->by_line || !reader->row->bordered || reader->continued ||
		token <= reader->first || token->kind == TOKEN_ROW)
		return false;

	/* A cell ends at its bar, not with its line */
	return reader->commas || reader->borders > 0 || reader->row->count == 0 ||
		!gxbg_cell_goes_on(reader->scan, (int) (token - reader->scan->tokens));
}

static void
start_row(RowReader *reader)
{
	const Scan *scan = reader->scan;
	const Token *first = reader->first;
	int			at = (int) (first - scan->tokens);
	int			behind = gxbg_skip_brackets(scan, at);

	memset(reader->row, 0, offsetof(Row, pieces));
	reader->commas = gxbg_row_is_comma_separated(scan, at, behind);
	reader->by_line = reader->commas || gxbg_row_is_by_line(scan, at, behind);
	reader->row->bordered = reader->row->commas = reader->commas;
	reader->row->by_line = reader->by_line;

	/* A tab or comma that begins a line closes its first cell, an empty one */
	if ((first->flags & AFTER_LINE) &&
		(token_is_punct(first, PUNCT_COMMA) ||
		 (first->kind == TOKEN_BORDER && scan->body[first->start] == '\t')))
		reader->borders = 1;
}

/* What is known of the row when it ends before this token */
static void
end_row(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	Row		   *row = reader->row;

	row->cut_off = token >= scan->tokens + scan->count;
	row->cut_figure = row->cut_off && reader->borders == 0 && token->flags == 0;
	row->span.start = reader->first > scan->tokens ? reader->first[-1].end : 0;
	row->span.end = token->start;
	close_row(reader, token);
}

int
gxbg_row_read(const Scan *scan, int token, bool own_line, Row *row)
{
	const Token *t = scan->tokens + token;
	const Token *end = scan->tokens + scan->count;
	RowReader	reader = {.scan = scan, .row = row, .first = t, .own_line = own_line};

	start_row(&reader);
	while (t < end)
	{
		const Token *next;

		if (t->flags & AFTER_LINE)
		{
			next = skip_page(&reader, t);
			if (next > t)
			{
				t = next;
				continue;
			}
			if (ends_with_line(&reader, t))
				break;
			reader.line = true;
		}
		reader.continued = false;
		next = take_token(&reader, t);
		if (next == NULL)
			break;
		t = next;
	}
	end_row(&reader, t);
	return (int) (t - scan->tokens);
}
