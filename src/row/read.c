/*
 * read.c
 *	  The text of one row of a table: pieces, and cells where the layout is
 *	  intact.
 */
#include "row/row.h"

#include <string.h>

#include "row/layout.h"
#include "row/reader.h"

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
		gxbg_row_add_cell(row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
						  (Span) {token->start, end[-1].end});
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

/* The unit of the figure before it */
static bool
take_unit(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	const Word *unit = gxbg_meaning(token, WORD_UNIT, TABLE_NONE);

	if (unit == NULL || row->count == 0 || token == reader->first || token[-1].kind != TOKEN_NUMBER)
		return false;
	row->pieces[row->count - 1].unit = (uint8_t) unit->index;
	return true;
}

static bool
take_mark(RowReader *reader, const Token *token)
{
	if (!gxbg_is_mark(reader->scan, (int) (token - reader->scan->tokens)))
		return false;
	gxbg_row_add_cell(reader->row, PIECE_MARK, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, token->end});
	return true;
}

/* A letter for the first digit of a row's first figure, whose digits stand apart */
static bool
take_loose_letter(RowReader *reader, const Token *token)
{
	if (reader->row->count > 0 || reader->borders > 0 || token->flags != AFTER_BLANK ||
		token[1].kind != TOKEN_NUMBER || (token[1].flags & ~(NEGATIVE | POSITIVE)) != AFTER_BLANK ||
		token->end - token->start > 2 || !gxbg_begins_with_foreign(reader->scan, token))
		return false;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, GAP_SPACE, (Span) {token->start, token->end});
	return true;
}

/* Words that say something of the row's figures, or fill a cell of their own: past them, or NULL */
static const Token *
take_words(RowReader *reader, const Token *token)
{
	const Token *next = gxbg_row_take_absence(reader, token);

	if (next == NULL)
		next = skip_cell(reader, token);
	if (next == NULL)
		next = gxbg_row_take_words(reader, token);
	if (next == NULL && token[1].kind == TOKEN_NUMBER)
		next = gxbg_row_take_worded_line(reader, token);
	return next;
}

static const Token *
take_letters(RowReader *reader, const Token *token)
{
	const Token *next;

	if (take_unit(reader, token) || take_mark(reader, token))
		return token + 1;

	/* A label or heading; units and marks that are labels as well are none here */
	if (token_has_meaning(token, LABEL_BITS))
		return NULL;
	if (gxbg_row_take_sign(reader, token, token + 1))
		return token + 1;
	next = take_words(reader, token);
	if (next)
		return next;
	if (take_loose_letter(reader, token) || gxbg_row_take_letter(reader, token))
		return token + 1;

	/* The rest of a label that no variant has */
	return reader->row->count == 0 && reader->borders == 0 &&
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

/* A quote or comma, which parts cells or the digits of a figure */
static void
take_separator(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;

	if (token->detail == PUNCT_QUOTE && reader->commas && scan->body[token->start] == '"')
		take_quote(reader, token);
	else if (reader->commas && !reader->quoted && token_is_plain_comma(scan, token))
		reader->borders += (int) (token->end - token->start);
	else if (token->detail == PUNCT_COMMA)
		reader->comma = true;
}

/* ↑ or - beside a figure of table II that tells a change */
static bool
take_change(RowReader *reader, const Token *token)
{
	return reader->own_line && reader->row->count > 0 &&
		(token->detail == PUNCT_OTHER || token->detail == PUNCT_DASH) &&
		(gxbg_row_take_sign(reader, token, token + 1) || gxbg_row_take_sign_behind(reader, token, token + 1));
}

/* What stands in brackets: a figure alone in its cell, or what it says of the figure before it */
static void
take_brackets(RowReader *reader, const Token *open, const Token *end)
{
	if (reader->borders > 0 && end - open == 3 && open[1].kind == TOKEN_NUMBER &&
		(reader->markup || !(open->flags & AFTER_LINE)) &&
		(end->flags & AFTER_LINE || is_cell_border(end) || end->kind == TOKEN_END))
		gxbg_row_add_doubtful(reader, open + 1);
	else if (reader->own_line && reader->row->count > 0)
		gxbg_row_take_brackets(reader, open, end);
}

static const Token *
take_punct(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	int			at = (int) (token - scan->tokens);
	int			behind = gxbg_skip_brackets(scan, at);

	if (gxbg_row_take_sign_for_digit(reader, token))
		return token + (behind > at ? 2 : 1);
	if (behind > at)
	{
		take_brackets(reader, token, scan->tokens + behind);
		return scan->tokens + behind;
	}
	if (take_change(reader, token))
		return token + 1;
	if (token->detail == PUNCT_STOP)
		return NULL;			/* a sentence */
	if (token->detail == PUNCT_OPEN && reader->row->count == 0 && reader->borders == 0)
		behind = gxbg_figures_in_brackets(scan, at);
	if (behind > at)
		return scan->tokens + behind;
	if (!take_mark(reader, token))
		take_separator(reader, token);
	return token + 1;
}

static bool
is_bar(const Scan *scan, const Token *token)
{
	return token->kind == TOKEN_BORDER && scan->body[token->start] == '|';
}

/* Does no bar stand near, before this one or behind it? */
static bool
is_only_bar(const Scan *scan, const Token *bar)
{
	for (const Token *t = bar + 1; t < bar + MAX_BAR_DISTANCE && t->kind != TOKEN_END; t++)
		if (is_bar(scan, t))
			return false;
	for (const Token *t = bar - 1; t > bar - MAX_BAR_DISTANCE && t >= scan->tokens; t--)
		if (is_bar(scan, t))
			return false;
	return true;
}

/* In table II, whose rows may have one figure: within a figure, or before it where no cell has a bar */
static bool
may_be_digit_bar(const RowReader *reader, const Token *token, bool behind, bool before)
{
	if (!reader->own_line)
		return reader->row->count > 0 || !reader->by_line || (token->flags & AFTER_LINE);
	if (behind && before)
		return reader->row->count > 0;
	return before && (reader->row->count > 0 || is_only_bar(reader->scan, token));
}

/*
 * Where cells have other borders, or none, the only bar of a row, right beside a figure and
 * beside nothing else, is none: a machine takes 1 for it.
 */
static bool
is_digit_bar(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	bool		behind = token->flags == 0 && token > reader->first && token[-1].kind == TOKEN_NUMBER;
	bool		before = token[1].flags == 0 && token[1].kind == TOKEN_NUMBER;

	if (!is_bar(scan, token) || token->detail > 1 || reader->bars > 0 || !(behind || before) ||
		!may_be_digit_bar(reader, token, behind, before))
		return false;
	for (const Token *t = token + 1; t < token + MAX_BAR_DISTANCE && t->kind != TOKEN_END; t++)
		if (is_bar(scan, t))
			return false;
	return true;
}

static void
take_digit_bar(RowReader *reader, const Token *token)
{
	Piece	   *piece = &reader->row->pieces[reader->row->count - 1];
	bool		before = token[1].flags == 0 && token[1].kind == TOKEN_NUMBER;

	/* Between digits it may be the 1 of either figure, or part them */
	if (before && reader->row->count > 0 && piece->span.end == token->start)
		reader->row->unclear = true;
	if (before)
		reader->digit_bar = token;
	else if (reader->row->count > 0 && piece->span.end == token->start)
	{
		piece->doubtful = true;
		piece->span.end = token->end;
	}
}

/*
 * Where every cell has a line, a line of one bar is an empty cell, a line of
 * several is what is left of cells that were joined.
 */
static void
take_border(RowReader *reader, const Token *token)
{
	if (is_digit_bar(reader, token))
	{
		take_digit_bar(reader, token);
		return;
	}
	reader->bars += reader->scan->body[token->start] == '|';
	reader->markup = token_is_markup(reader->scan, token);
	reader->tabs = reader->scan->body[token->start] == '\t';
	reader->row->bordered = true;
	if (reader->markup || reader->tabs || reader->by_line || token->detail == 1 || !(token->flags & AFTER_LINE))
		reader->borders += token->detail;
}

/* Behind the figures, does a line of words begin with this number: 12345热线..., 100%办结? */
static bool
begins_sentence_behind(const Token *number)
{
	const Token *next = number + 1;

	if (token_is_punct(next, PUNCT_PERCENT) && is_glued(next))
	{
		next++;
		if (next->kind == TOKEN_TEXT && is_glued(next))
			return true;
	}
	return next->kind == TOKEN_WORD && next->flags == 0 &&
		!token_has_meaning(next, LABEL_BITS | MEANING_BITS(WORD_UNIT) | MEANING_BITS(WORD_MARK));
}

/* Does this number begin a sentence, and not a cell? */
static bool
begins_words(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	bool		behind = reader->row->count > 0;

	if (may_be_counted(token + 1) && !gxbg_begins_with_foreign(scan, token + 1) &&
		gxbg_begins_sentence(scan, (int) (token - scan->tokens), behind))
		return true;
	return (token->flags & AFTER_LINE) && behind && begins_sentence_behind(token);
}

/* The digits of a number that are a figure's */
typedef struct Figured
{
	uint32_t	end;			/* the number's beginning: all are a label's */
	bool		ordinal;		/* what is left is the number of the next label */
	bool		stopped;		/* or all is a figure with a full stop behind it */
} Figured;

static Figured
figure_of_number(const RowReader *reader, const Token *token)
{
	Figured		figure = {.end = token->end};

	if (!may_be_ordinal(token))
		return figure;
	figure.ordinal = gxbg_row_is_ordinal(reader, token);
	if (!figure.ordinal)
	{
		figure.stopped = reader->row->count > 0 && gxbg_row_may_be_ordinal_above(reader, token);
		return figure;
	}
	figure.end = gxbg_row_last_digit(reader->scan, token);
	if (figure.end == token->start)
		return figure;
	figure.stopped = token_means(token + 2, WORD_ROW, TABLE_DISCLOSURES);

	/* 市级12、县级10: no label's number; in table III it may be that of a damaged one */
	if (!figure.stopped && reader->own_line && token[2].kind == TOKEN_TEXT)
	{
		figure.ordinal = false;
		figure.stopped = reader->row->count > 0 && gxbg_row_may_be_ordinal_above(reader, token);
	}
	if (figure.stopped || !figure.ordinal)
		figure.end = token->end;
	return figure;
}

/* A figure; the number of a label, or one that begins a sentence, ends the row */
static const Token *
take_number(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	Figured		figure;

	if (begins_words(reader, token))
		return gxbg_row_take_worded_number(reader, token);
	figure = figure_of_number(reader, token);
	if (figure.end > token->start)
	{
		if (reader->commas && reader->comma && reader->borders == 0 && row->count > 0 &&
			row->pieces[row->count - 1].unit == UNIT_NONE)
			gxbg_row_extend_number(reader, token, figure.end);
		else
			gxbg_row_add_number(reader, token, figure.end);
		if (figure.stopped)
			row->pieces[row->count - 1].doubtful = true;
	}
	return figure.ordinal ? NULL : token + 1;
}

/* A word for zero */
static const Token *
take_zero(RowReader *reader, const Token *token)
{
	Gap			gap = gxbg_row_take_gap(reader, token);
	Piece	   *piece = gxbg_row_new_piece(reader->row);

	if (piece)
		*piece = (Piece) {
			.span = {token->start, token->end}, .kind = PIECE_DIGITS, .gap = (uint8_t) gap,
			.digits = 1
		};
	return token + 1;
}

/* A Han numeral, or a sign that may be one: 零, 十二, 〇 */
static const Token *
take_numeral(RowReader *reader, const Token *token)
{
	const Token *next;

	if (gxbg_is_zero(reader->scan, (int) (token - reader->scan->tokens)))
		return take_zero(reader, token);
	next = gxbg_row_take_numeral(reader, token);
	if (next)
		return next;
	if (token->kind == TOKEN_PUNCT)
		return take_punct(reader, token);
	next = gxbg_row_take_words(reader, token);
	return next ? next : token + 1;
}

static const Token *
take_token(RowReader *reader, const Token *token)
{
	switch (token->kind)
	{
		case TOKEN_NUMBER:
			return take_number(reader, token);
		case TOKEN_BORDER:
			take_border(reader, token);
			return token + 1;
		case TOKEN_WORD:
		case TOKEN_TEXT:
			return take_letters(reader, token);
		case TOKEN_NUMERAL:
			return take_numeral(reader, token);
		case TOKEN_PUNCT:
			return token->detail == PUNCT_OTHER ? take_numeral(reader, token) : take_punct(reader, token);
		case TOKEN_ROW:
			return reader->row->count > 0 || reader->borders > 0 ? NULL : token + 1;
		default:
			return token + 1;
	}
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
		(figure == token && gxbg_row_is_ordinal(reader, token)))
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

/* Empty cells may have bars on lines of their own, and figures, too */
static bool
goes_on_over_line(const RowReader *reader, int at)
{
	bool		full = !reader->own_line && reader->row->count >= N_APPLICANTS;

	if (full)
		return false;
	if (reader->borders > 0 && gxbg_bars_go_on(reader->scan, at, reader->broken))
		return true;
	return !reader->own_line && reader->row->count > 0 &&
		gxbg_figures_go_on(reader->scan, at, reader->borders > 0, reader->broken);
}

/* Does the row end with its line, as the next one begins with this token? */
static bool
ends_with_line(RowReader *reader, const Token *token)
{
	int			at = (int) (token - reader->scan->tokens);

	if (!reader->by_line || !reader->row->bordered || reader->continued ||
		token <= reader->first || token->kind == TOKEN_ROW)
		return false;
	if (goes_on_over_line(reader, at))
	{
		reader->broken = true;
		return false;
	}

	/* A cell ends at its bar, not with its line */
	return reader->commas || reader->borders > 0 || reader->row->count == 0 ||
		!gxbg_cell_goes_on(reader->scan, at);
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

/* Words end a row, in the cell of its last figure: do they have digits that may be of it? */
static void
doubt_before_words(RowReader *reader, const Token *words)
{
	Row		   *row = reader->row;
	const Token *t = words;

	if (!row->bordered || row->count == 0 || words->kind != TOKEN_TEXT || words[-1].kind == TOKEN_BORDER)
		return;
	for (; (t->kind == TOKEN_TEXT || t->kind == TOKEN_PUNCT) && !(t->flags & AFTER_LINE); t++)
		;
	if (t->kind == TOKEN_NUMBER && !(t->flags & AFTER_LINE))
		row->pieces[row->count - 1].doubtful = true;
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
	doubt_before_words(&reader, t);
	gxbg_row_end(&reader, t);
	return (int) (t - scan->tokens);
}
