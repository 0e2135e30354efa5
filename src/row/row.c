/*
 * row.c
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
		gxbg_row_add_cell(row, PIECE_MARK, gxbg_row_take_gap(reader, token), span);
		return token + 1;
	}

	/* A label or heading; units and marks that are labels as well are none here */
	if (token_has_meaning(token, LABEL_BITS))
		return NULL;
	if (gxbg_row_take_sign(reader, token, token + 1))
		return token + 1;
	next = gxbg_row_take_absence(reader, token);
	if (next == NULL)
		next = skip_cell(reader, token);
	if (next == NULL)
		next = gxbg_row_take_words(reader, token);
	if (next == NULL && token[1].kind == TOKEN_NUMBER)
		next = gxbg_row_take_worded_line(reader, token);
	if (next)
		return next;

	/* A letter for a digit of a figure whose digits stand apart */
	if (row->count == 0 && reader->borders == 0 && token->flags == AFTER_BLANK && token[1].kind == TOKEN_NUMBER &&
		(token[1].flags & ~(NEGATIVE | POSITIVE)) == AFTER_BLANK && token->end - token->start <= 2 &&
		gxbg_begins_with_foreign(scan, token))
	{
		gxbg_row_add_cell(row, PIECE_TEXT, GAP_SPACE, span);
		return token + 1;
	}

	if (gxbg_row_take_letter(reader, token))
		return token + 1;

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

	if (gxbg_row_take_sign_for_digit(reader, token))
		return token + (behind > at ? 2 : 1);
	if (behind > at)
	{
		if (reader->own_line && reader->row->count > 0)
			gxbg_row_take_brackets(reader, token, scan->tokens + behind);
		return scan->tokens + behind;
	}
	if (reader->own_line && reader->row->count > 0 &&
		(token->detail == PUNCT_OTHER || token->detail == PUNCT_DASH) &&
		(gxbg_row_take_sign(reader, token, token + 1) || gxbg_row_take_sign_behind(reader, token, token + 1)))
		return token + 1;
	if (token->detail == PUNCT_STOP)
		return NULL;			/* a sentence */
	if (token->detail == PUNCT_OPEN && reader->row->count == 0 && reader->borders == 0)
		behind = gxbg_figures_in_brackets(scan, at);
	if (behind > at)
		return scan->tokens + behind;
	if (gxbg_is_mark(scan, at))
		gxbg_row_add_cell(reader->row, PIECE_MARK, gxbg_row_take_gap(reader, token), span);
	else if (token->detail == PUNCT_QUOTE && reader->commas && scan->body[token->start] == '"')
		take_quote(reader, token);
	else if (reader->commas && !reader->quoted && token_is_plain_comma(scan, token))
		reader->borders += (int) (token->end - token->start);
	else if (token->detail == PUNCT_COMMA)
		reader->comma = true;
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

/* In table II, whose rows may have one figure: within a figure, or where its line begins */
static bool
may_be_digit_bar(const RowReader *reader, const Token *token, bool behind, bool before)
{
	if (!reader->own_line)
		return reader->row->count > 0 || !reader->by_line || (token->flags & AFTER_LINE);
	if (behind && before)
		return reader->row->count > 0;
	return before && (reader->row->count > 0 || ((token->flags & AFTER_LINE) && is_only_bar(reader->scan, token)));
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

/* A figure; the number of a label, or one that begins a sentence, ends the row */
static const Token *
take_number(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	bool		ordinal;
	bool		stopped;		/* or a figure with a full stop behind it */
	uint32_t	end;

	if ((may_be_counted(token + 1) && !gxbg_begins_with_foreign(reader->scan, token + 1) &&
		 gxbg_begins_sentence(reader->scan, (int) (token - reader->scan->tokens),
							  row->count > 0)) ||
		((token->flags & AFTER_LINE) && row->count > 0 && begins_sentence_behind(token)))
		return gxbg_row_take_worded_number(reader, token);
	ordinal = may_be_ordinal(token) && gxbg_row_is_ordinal(reader, token);
	end = ordinal ? gxbg_row_last_digit(reader->scan, token) : token->end;
	stopped = ordinal && end > token->start && token_means(token + 2, WORD_ROW, TABLE_DISCLOSURES);
	if (stopped)
		end = token->end;

	/* 市级12、县级10: no label's number; in table III it may be that of a damaged one */
	else if (ordinal && end > token->start && reader->own_line && token[2].kind == TOKEN_TEXT)
	{
		ordinal = false;
		end = token->end;
	}
	stopped = stopped || (!ordinal && row->count > 0 && may_be_ordinal(token) &&
						  gxbg_row_may_be_ordinal_above(reader, token));
	if (end > token->start)
	{
		if (reader->commas && reader->comma && reader->borders == 0 && row->count > 0 &&
			row->pieces[row->count - 1].unit == UNIT_NONE)
			gxbg_row_extend_number(reader, token, end);
		else
			gxbg_row_add_number(reader, token, end);
		if (stopped)
			row->pieces[row->count - 1].doubtful = true;
	}
	return ordinal ? NULL : token + 1;
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
	if (token->kind == TOKEN_NUMERAL || token_is_punct(token, PUNCT_OTHER))
	{
		const Token *next = gxbg_row_take_numeral(reader, token);

		if (next || token->kind == TOKEN_PUNCT)
			return next ? next : take_punct(reader, token);
		next = gxbg_row_take_words(reader, token);
		return next ? next : token + 1;
	}
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

/* Does the row end with its line, as the next one begins with this token? */
static bool
ends_with_line(RowReader *reader, const Token *token)
{
	int			at;

	if (!reader->by_line || !reader->row->bordered || reader->continued ||
		token <= reader->first || token->kind == TOKEN_ROW)
		return false;

	/* Empty cells may have bars on lines of their own, and figures, too */
	at = (int) (token - reader->scan->tokens);
	if ((reader->borders > 0 && (reader->own_line || reader->row->count < N_APPLICANTS) &&
		 gxbg_bars_go_on(reader->scan, at, reader->broken)) ||
		(!reader->own_line && reader->row->count > 0 && reader->row->count < N_APPLICANTS &&
		 gxbg_figures_go_on(reader->scan, at, reader->borders > 0, reader->broken)))
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

	/* The number of the next row, on its line */
	if (row->pieces[count - 1].gap >= GAP_LINE && !(token->flags & (AFTER_LINE | AFTER_LINES)))
		count--;
	if (!grid && !gxbg_row_has_uneven_lines(row, count))
		return true;
	lines = lines_of(reader->scan, row, count);
	if (!lines.several || lines.zero)
		return true;
	return !(grid || is_rest_of_label(token) ||
			 (lines.broken && row->pieces[0].gap < GAP_LINE));
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
		!(token->kind == TOKEN_TEXT || token->kind == TOKEN_WORD))
		return false;
	if (figure >= reader->first && figure->kind == TOKEN_NUMBER &&
		gxbg_begins_time(reader->scan, token))
		return true;
	if (token->flags || token_has_meaning(token, LABEL_BITS))
		return false;
	if (figure->kind == TOKEN_NUMBER && gxbg_begins_with_foreign(reader->scan, token))
		return true;
	if (token_is_punct(figure, PUNCT_ENUM))
		figure--;
	if (figure > reader->first && token_means(figure, WORD_UNIT, TABLE_NONE))
		figure--;
	return figure >= reader->first && figure->kind == TOKEN_NUMBER &&
		!(is_glued(figure) && figure[-1].kind == TOKEN_WORD);
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
 * Behind a line of cells whose last is not closed, a line that begins with a figure: nothing else
 * stands there, or letters apart from it.  The last figure may go on with that.
 */
static void
doubt_broken_line(RowReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	Piece	   *piece = &row->pieces[row->count > 0 ? row->count - 1 : 0];
	const Token *behind = token + 1;

	if (!reader->by_line || reader->borders > 0 || row->count == 0 || piece->kind != PIECE_DIGITS ||
		token->kind != TOKEN_NUMBER || !(token->flags & AFTER_LINE))
		return;
	while (!(behind->flags & AFTER_LINE) &&
		   (token_is_punct(behind, PUNCT_COMMA) || (behind->kind == TOKEN_NUMBER && behind->flags == 0) ||
			token_means(behind, WORD_UNIT, TABLE_NONE)))
		behind++;
	if ((behind->flags & AFTER_LINE) || behind->kind == TOKEN_END ||
		(behind == token + 1 && !reader->commas && (behind->flags & AFTER_BLANK) &&
		 (behind->kind == TOKEN_TEXT || behind->kind == TOKEN_WORD)))
		piece->doubtful = true;
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
