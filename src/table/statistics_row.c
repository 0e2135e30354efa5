/*
 * statistics_row.c
 *	  Rows of the statistics table: what stands before a label, the unit and
 *	  the figure behind it.
 */
#include "table/statistics_row.h"

#include <string.h>

#include "row/layout.h"
#include "table/table_row.h"
#include "text/text.h"

/* A label's unit and figure begin at most this many tokens behind it */
#define MAX_PREFIX 60

/*
 * Units
 */

/* Units and other words that may stand as text have at most two characters */
#define MAX_WORD_CHARACTERS 2

#define WORD_SIZE (MAX_WORD_CHARACTERS * 4 + 1)

/* The text of these tokens, folded; empty if it is longer than such a word */
static void
fold_text(const Scan *scan, const Token *first, const Token *last, char text[WORD_SIZE])
{
	const char *at = scan->body + first->start;
	const char *end = scan->body + last->end;
	size_t		length = 0;

	if (end - at <= MAX_WORD_CHARACTERS * 4)
		for (int i = 0; i < MAX_WORD_CHARACTERS && at < end && *at != '\0'; i++)
		{
			uint32_t	c;

			at += gxbg_decode(at, end, &c);
			length += (size_t) gxbg_encode(gxbg_fold(c, scan->traditional), text + length);
		}
	text[at < end ? 0 : length] = '\0';
}

/* The unit that this text is, or NULL */
static const char *
find_unit(const char *text)
{
	for (const char *const *unit = gxbg_statistics_units; *unit; unit++)
		if (strcmp(text, *unit) == 0)
			return *unit;
	return NULL;
}

/* In a cell of its own the scanner does not take a unit for a word */
const char *
gxbg_statistics_unit(const Scan *scan, int token, int *next)
{
	const Token *t = &scan->tokens[token];
	const Word *word = gxbg_meaning(t, WORD_UNIT, TABLE_NONE);
	const Token *last = t;
	char		text[WORD_SIZE];

	/* The first character of 万元 is a numeral */
	if (t->kind == TOKEN_NUMERAL && t[1].flags == 0 && token_is_letters(&t[1]))
		last++;
	*next = (int) (last - scan->tokens) + 1;
	if (word)
		return word->index != UNIT_ITEM ? gxbg_unit_name((Unit) word->index) : find_unit(word->text);
	if (t->kind != TOKEN_TEXT && last == t)
		return NULL;
	fold_text(scan, t, last, text);
	return find_unit(text);
}

/* (万元) or (单位:件), but not (…计1条) */
static const char *
unit_in_brackets(const Scan *scan, int open, int end)
{
	const Token *t = &scan->tokens[open + 1];
	const char *unit;
	int			next;

	if (t->kind == TOKEN_TEXT && token_is_punct(t + 1, PUNCT_COLON))
		open += 2;
	unit = gxbg_statistics_unit(scan, open + 1, &next);
	return next == end - 1 ? unit : NULL;
}

/*
 * Labels
 */

static bool
is_text(const Scan *scan, const Token *token, const char *word)
{
	char		text[WORD_SIZE];

	fold_text(scan, token, token, text);
	return strcmp(text, word) == 0;
}

static bool
is_of_which(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (t->kind == TOKEN_WORD)
		return strcmp(gxbg_meanings(t->detail)[0]->text, gxbg_of_which) == 0;
	return t->kind == TOKEN_TEXT && is_text(scan, t, gxbg_of_which);
}

/* The first token of what stands before a label: 其中:1. or (一) */
static int
before_label(const Scan *scan, int token)
{
	int			i = token;

	while (i > 0 && token - i < 8 && !(scan->tokens[i].flags & AFTER_LINE))
	{
		const Token *before = &scan->tokens[i - 1];

		if (is_of_which(scan, i - 1))
			return i - 1;
		if (before->kind == TOKEN_NUMBER ?
			!(before[1].kind == TOKEN_PUNCT && before[1].flags == 0 &&
			  before->end - before->start <= 3) :
			before->kind != TOKEN_PUNCT || before->detail == PUNCT_STOP ||
			before->detail == PUNCT_COMMA)
			break;
		i--;
	}
	return token;
}

int
gxbg_statistics_number(const Scan *scan, int token)
{
	bool		apart = false;

	for (int i = token; i > 0 && token - i < 12; i--)
	{
		const Token *before = &scan->tokens[i - 1];
		const Token *here = before + 1;

		if (before->kind == TOKEN_NUMBER)
		{
			if (apart || !is_ordinal_mark(here))
				return apart || here->flags ? i - 1 : -1;
			continue;
		}
		apart = apart || before->kind == TOKEN_BORDER || is_comma_border(scan, before);
		if (before->kind != TOKEN_BORDER && !is_of_which(scan, i - 1) && before->kind != TOKEN_NUMERAL &&
			!(before->kind == TOKEN_PUNCT && before->detail != PUNCT_STOP))
			return -1;
	}
	return -1;
}

/* 四、 or (一) or 1. right before a label, on its line */
static bool
has_ordinal(const Scan *scan, int token)
{
	const Token *before = &scan->tokens[token - 1];

	if (token < 2 || (scan->tokens[token].flags & AFTER_LINE) || (before->flags & AFTER_LINE) ||
		!(before[-1].kind == TOKEN_NUMERAL || before[-1].kind == TOKEN_NUMBER))
		return false;
	if (token_is_punct(before, PUNCT_CLOSE))
		return token > 2 && token_is_punct(before - 2, PUNCT_OPEN);
	return token_is_punct(before, PUNCT_POINT) || token_is_punct(before, PUNCT_ENUM);
}

bool
gxbg_statistics_at_cell(const Scan *scan, int token, int *number)
{
	*number = gxbg_statistics_number(scan, token);
	return has_ordinal(scan, token) ||
		(*number >= 0 && (scan->tokens[*number].flags & AFTER_LINE)) ||
		gxbg_at_cell(scan, before_label(scan, token), false);
}

static bool
is_label_word(const Token *token)
{
	return gxbg_meaning(token, WORD_ROW, TABLE_NONE) ||
		gxbg_meaning(token, WORD_COLUMN, TABLE_NONE) ||
		gxbg_meaning(token, WORD_GROUP, TABLE_NONE);
}

/* Past a note whose brackets are lost: 不同渠道和方式公开相同信息计1条 */
static int
skip_note(const Scan *scan, int token)
{
	const Word *word = gxbg_meaning(&scan->tokens[token], WORD_GROUP, TABLE_STATISTICS);
	int			next;

	if (word == NULL || word->index != STATISTICS_NOTE)
		return token;
	token++;
	if (scan->tokens[token].kind == TOKEN_NUMBER || scan->tokens[token].kind == TOKEN_NUMERAL)
		token++;
	return gxbg_statistics_unit(scan, token, &next) ? next : token;
}

/* Text right behind a label that no variant has */
static bool
is_rest_of_label(const Scan *scan, int label, int token)
{
	const Token *t = &scan->tokens[token];

	return token == label + 1 && !(t->flags & AFTER_LINE) && !is_label_word(t);
}

/* Past brackets that open here, or the token; the first ones may have the unit */
static int
skip_unit_in_brackets(const Scan *scan, int token, const char **unit)
{
	int			next = gxbg_skip_brackets(scan, token);

	if (next > token && *unit == NULL)
		*unit = unit_in_brackets(scan, token, next);
	return next;
}

/* A Han numeral apart from its label, and no number of the next: 五十 */
static bool
is_numeral_apart(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return t->kind == TOKEN_NUMERAL && (t->flags || is_cell_border(t - 1)) &&
		(t[1].flags || t[1].kind == TOKEN_END || is_cell_border(t + 1) || token_means(t + 1, WORD_UNIT, TABLE_NONE));
}

/* A figure, a mark in place of one, or the end of a row of markup */
static bool
is_cell_of_figure(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return t->kind == TOKEN_NUMBER || t->kind == TOKEN_ROW || gxbg_is_mark(scan, token) ||
		is_numeral_apart(scan, token);
}

/* May this stand between a label and its figure: punctuation that ends no sentence, the rest of the label? */
static bool
may_precede_figure(const Scan *scan, int label, int token, bool behind_border)
{
	const Token *t = &scan->tokens[token];

	if (t->kind == TOKEN_PUNCT)
		return t->detail != PUNCT_STOP;
	return !behind_border && is_rest_of_label(scan, label, token);
}

/*
 * The token at which the figure of a row begins, with the border before it:
 * behind the unit if there is one.  -1 if something else stands there.
 */
static int
find_figure(const Scan *scan, int label, const char **unit)
{
	int			border = -1;
	int			i = label + 1;

	*unit = NULL;
	while (i < scan->count && i < label + MAX_PREFIX)
	{
		const Token *t = &scan->tokens[i];
		int			next = border < 0 ? skip_unit_in_brackets(scan, i, unit) : i;
		int			behind;
		const char *here;

		if (next == i)
			next = skip_note(scan, i);
		if (next > i)
		{
			i = next;
			continue;
		}
		here = gxbg_statistics_unit(scan, i, &behind);
		if (here)
		{
			*unit = here;
			return behind;
		}
		if (is_cell_of_figure(scan, i))
			return border < 0 ? i : border;
		if (t->kind == TOKEN_BORDER || is_comma_border(scan, t))
			border = border < 0 ? i : border;
		else if (!may_precede_figure(scan, label, i, border >= 0))
			return -1;
		i++;
	}
	return i >= scan->count ? scan->count : -1;
}

/* May a figure, or its border, begin here? */
static bool
may_begin_figure(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return t->kind == TOKEN_NUMBER || t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW ||
		token_is_punct(t, PUNCT_QUOTE) || token_is_punct(t, PUNCT_PLUS) ||
		is_comma_border(scan, t) || gxbg_is_mark(scan, token) || is_numeral_apart(scan, token);
}

/*
 * Do label and unit stand between bars or tabs on one line, and no figure with
 * them?  Then the next line is another row's.
 */
static bool
is_empty_line(const Scan *scan, const StatisticsPlace *place)
{
	bool		bars = false;
	int			limit = place->start + MAX_PREFIX;
	int			i = place->label + 1;

	for (; i < scan->count && !(scan->tokens[i].flags & AFTER_LINE); i++)
	{
		const Token *t = &scan->tokens[i];

		if (i >= limit ||
			(i >= place->start && (t->kind == TOKEN_NUMBER || gxbg_is_mark(scan, i) || is_numeral_apart(scan, i))))
			return false;
		if (t->kind == TOKEN_BORDER && !token_is_markup(scan, t))
			bars = bars || place->unit || t->detail > 1;
	}
	return bars && i >= place->start;
}

bool
gxbg_statistics_row(const Scan *scan, int label, StatisticsPlace *place, Row *row)
{
	const Token *last;
	const char *counter;
	int			next;

	memset(row, 0, offsetof(Row, pieces));
	place->doubtful = place->near = false;
	place->label = label;
	place->start = find_figure(scan, label, &place->unit);
	place->end = label + 1;
	if (place->start >= scan->count)
		row->cut_off = true;
	else if (place->start >= 0 && may_begin_figure(scan, place->start) &&
			 !is_empty_line(scan, place))
		place->end = gxbg_row_read(scan, place->start, true, row);
	if (row->count == 0 || row->pieces[row->count - 1].kind != PIECE_DIGITS)
		return true;

	/* Behind the last figure: its counter, and the comma of a sentence */
	last = scan->tokens + place->end;
	for (int i = place->start; i < place->end; i++)
		if (scan->tokens[i].end == row->pieces[row->count - 1].span.end)
			last = &scan->tokens[i + 1];
	counter = gxbg_statistics_unit(scan, (int) (last - scan->tokens), &next);
	if (counter && !(last->flags & AFTER_LINE))
	{
		place->unit = counter;
		last = scan->tokens + next;
	}
	return row->bordered || (last->flags & AFTER_LINE) ||
		!(token_is_punct(last, PUNCT_COMMA) || token_is_punct(last, PUNCT_STOP) ||
		  token_is_punct(last, PUNCT_ENUM));
}

/*
 * Rows that are none of the form
 */

/* Where the rows behind one of the form's are looked for, up to the next one */
typedef struct OtherRows
{
	bool		label;			/* text that may be a label, and no figure yet */
	bool		unit;			/* behind it */
	bool		cell;			/* behind it, too: a unit or a border */
	int			count;
} OtherRows;

/* Take what stands at this token; returns the next one */
static int
take_other(const Scan *scan, int token, OtherRows *rows)
{
	const Token *t = &scan->tokens[token];
	int			next;

	/* Headings of the form's parts have marks as well, but no units */
	if (t->kind == TOKEN_NUMBER ? !is_ordinal_mark(t + 1) : rows->unit && gxbg_is_mark(scan, token))
	{
		rows->count += rows->label && rows->cell;
		rows->label = rows->unit = false;
	}
	else if (t->kind == TOKEN_BORDER || is_comma_border(scan, t))
		rows->cell = true;
	else if (token_is_punct(t, PUNCT_STOP) || token_means(t, WORD_GROUP, TABLE_STATISTICS))
		rows->label = rows->unit = false;
	else if (rows->label && gxbg_statistics_unit(scan, token, &next))
	{
		rows->unit = rows->cell = true;
		return next;
	}
	else if (token_is_letters(t))
	{
		rows->label = true;
		rows->unit = rows->cell = false;
	}
	return token + 1;
}

int
gxbg_statistics_other_rows(const Scan *scan, const StatisticsRun *run)
{
	OtherRows	rows = {.count = 0};
	int			last = -1;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label > last)
			last = run->places[i].label;
	for (int i = 0; i < N_INDICATORS; i++)
	{
		int			token = run->places[i].end;

		if (run->places[i].label < 0 || run->places[i].label == last)
			continue;
		rows.label = rows.unit = false;
		while (token < last && !token_means(&scan->tokens[token], WORD_ROW, TABLE_STATISTICS))
		{
			if ((token & 0xFFF) == 0)
				gxbg_check_interrupts();
			token = take_other(scan, token, &rows);
		}
	}
	return rows.count;
}
