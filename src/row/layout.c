/*
 * layout.c
 *	  What the text around a row tells of its layout: notes in brackets, numbers
 *	  of pages, marks, and whether its cells stand on one line.
 */
#include "row/layout.h"

#include <string.h>

/* A note in brackets is at most this many tokens long */
#define MAX_NOTE 120

/* So many bare figures are no note, but a row of table III or of a wider one */
#define MIN_ROW_FIGURES N_APPLICANTS

int
gxbg_behind_brackets(const Scan *scan, int token)
{
	int			depth = 0;
	int			figures = 0;	/* with nothing between them */

	for (int i = token; i < scan->count && i < token + MAX_NOTE; i++)
	{
		const Token *t = &scan->tokens[i];

		/* No note, but the row of a label that was left open */
		figures = t->kind == TOKEN_NUMBER ? figures + 1 : 0;
		if (figures == MIN_ROW_FIGURES)
			break;

		if (t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW)
			break;
		if (token_is_punct(t, PUNCT_OPEN))
			depth++;
		else if (token_is_punct(t, PUNCT_CLOSE) && --depth <= 0)
			return i + 1;
	}
	return token;
}

int
gxbg_figures_in_brackets(const Scan *scan, int token)
{
	int			figures = 0;
	int			found = -1;

	for (int i = token + 1; i < scan->count && i < token + MAX_NOTE; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind == TOKEN_NUMBER)
		{
			if (found >= 0 && figures == 0)
				break;
			figures++;
			if (figures == MIN_ROW_FIGURES)
				found = i + 1 - MIN_ROW_FIGURES;
			else if (figures > MIN_ROW_FIGURES)
				break;
			continue;
		}
		figures = 0;
		if (t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW || token_is_punct(t, PUNCT_OPEN) ||
			token_is_punct(t, PUNCT_STOP))
			break;
		if (token_is_punct(t, PUNCT_CLOSE))
			return found >= 0 ? found : token;
	}
	return token;
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

/* On one line, past numbers with this mark between each two; or the token, if it is one alone */
static int
skip_numbers(const Scan *scan, int token, Punct mark)
{
	const Token *tokens = scan->tokens;
	int			next = token;

	if (tokens[token].kind != TOKEN_NUMBER)
		return token;
	while (token_is_punct(&tokens[next + 1], mark) && tokens[next + 2].kind == TOKEN_NUMBER &&
		   !((tokens[next + 1].flags | tokens[next + 2].flags) & AFTER_LINE))
		next += 2;
	return next > token ? next + 1 : token;
}

/* 4/12, or 2023/1/12 15:30 as browsers print it; past it, or the token */
static int
skip_printed(const Scan *scan, int token)
{
	int			next = skip_numbers(scan, token, PUNCT_SLASH);

	if (next == token + 5 && !(scan->tokens[next].flags & AFTER_LINE))
		next = skip_numbers(scan, next, PUNCT_COLON);
	return next;
}

int
gxbg_skip_page_number(const Scan *scan, int token)
{
	const Token *tokens = scan->tokens;
	int			next;
	bool		is_page = false;

	next = skip_dashed_number(scan, token);

	/* -5-法提供: the rest of a label right behind it */
	if (next > token && tokens[next].flags == 0 && tokens[next].kind == TOKEN_TEXT)
		return next;
	if (next == token)
		next = skip_printed(scan, token);
	if (next == token && tokens[token].kind == TOKEN_TEXT)
	{
		do
		{
			is_page = is_page || token_means(&tokens[next], WORD_PAGE, TABLE_NONE);
			next++;
		} while (next < scan->count && next < token + 10 && !(tokens[next].flags & AFTER_LINE));
		if (!is_page)
			return token;
	}
	return next > token && (next >= scan->count || (tokens[next].flags & AFTER_LINE)) ? next : token;
}

/* A border, blank or line on both sides */
static bool
stands_alone(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return (t->flags || token == 0 || is_cell_border(t - 1)) &&
		(t[1].flags || is_cell_border(t + 1) || t[1].kind == TOKEN_END);
}

bool
gxbg_is_one_of(const Scan *scan, const Token *token, const char *const *words)
{
	size_t		length = token->end - token->start;

	for (; *words; words++)
		if (strlen(*words) == length && memcmp(scan->body + token->start, *words, length) == 0)
			return true;
	return false;
}

bool
gxbg_is_zero(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];
	const Token *next = t + 1;

	/* A sign before a word is a bullet */
	if (!stands_alone(scan, token) ||
		((next->kind == TOKEN_WORD || next->kind == TOKEN_TEXT || next->kind == TOKEN_PUNCT) &&
		 !(next->flags & AFTER_LINE)))
		return false;
	return gxbg_is_one_of(scan, t, gxbg_zeros);
}

bool
gxbg_is_mark(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (t->kind == TOKEN_PUNCT ? t->detail != PUNCT_DASH && t->detail != PUNCT_SLASH :
		!token_means(t, WORD_MARK, TABLE_NONE))
		return false;

	/* The rule under a heading row: |---|---| */
	if (t->end - t->start > 2 && scan->body[t->start] == '-')
		return false;
	return stands_alone(scan, token);
}

const Token *
gxbg_behind_figure(const Token *number)
{
	const Token *t = number + 1;

	while (!(t->flags & AFTER_LINE) &&
		   (token_is_punct(t, PUNCT_COMMA) || (t->kind == TOKEN_NUMBER && t->flags == 0) ||
			token_means(t, WORD_UNIT, TABLE_NONE)))
		t++;
	return t;
}

bool
gxbg_cell_goes_on(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (token_is_punct(t, PUNCT_COMMA))
		t++;
	if (t->kind != TOKEN_NUMBER)
		return false;
	t = gxbg_behind_figure(t);
	if (t->kind == TOKEN_END || (t->flags & AFTER_LINE))
		return true;

	/* A line of a label and figures is a row of its own, numbered */
	if (t->kind != TOKEN_BORDER)
		return false;
	t++;
	return t->kind == TOKEN_END || (t->flags & AFTER_LINE) ||
		(t->kind == TOKEN_NUMBER && !gxbg_has_ordinal_mark(t));
}

/* A bar that begins a line */
static bool
is_first_bar(const Scan *scan, const Token *token)
{
	return token->kind == TOKEN_BORDER && token->detail == 1 && (token->flags & AFTER_LINE) &&
		scan->body[token->start] == '|';
}

/* Past the figures between bars behind a line's first one, to the line's end; or NULL */
static const Token *
skip_figure_line(const Token *bar)
{
	do
	{
		if (bar[1].kind != TOKEN_NUMBER || (bar[1].flags & AFTER_LINE) ||
			bar[2].kind != TOKEN_BORDER || (bar[2].flags & AFTER_LINE))
			return NULL;
		bar += 2;
	} while (!(bar[1].flags & AFTER_LINE) && bar[1].kind != TOKEN_END);
	return bar + 1;
}

bool
gxbg_bars_go_on(const Scan *scan, int token, bool broken)
{
	const Token *t = &scan->tokens[token];
	const Token *next;

	for (int lines = 0; is_first_bar(scan, t) && lines < MAX_ROW_CELLS; lines++)
	{
		if (t[1].flags & AFTER_LINE)
		{
			broken = true;
			t++;
			continue;
		}
		next = skip_figure_line(t);
		if (next == NULL)
			return false;
		if (broken)
			return true;
		t = next;
	}
	return false;
}

bool
gxbg_figures_go_on(const Scan *scan, int token, bool behind_bar, bool broken)
{
	const Token *t = &scan->tokens[token];

	if (t->kind == TOKEN_NUMBER)
		return behind_bar && (t[1].flags & AFTER_LINE) &&
			(broken || (is_first_bar(scan, t + 1) &&
						(t[2].kind == TOKEN_NUMBER || (t[2].flags & AFTER_LINE))));
	return !behind_bar && is_first_bar(scan, t) && t[1].kind == TOKEN_NUMBER &&
		(broken || (t[1].flags & AFTER_LINE)) &&
		((t[2].flags & AFTER_LINE) || t[2].kind == TOKEN_BORDER || t[2].kind == TOKEN_END);
}

/* (二)2020年, 三、12个: the number of a paragraph right before this token */
static bool
is_behind_numbering(const Scan *scan, const Token *token)
{
	const Token *mark = token - 1;

	return token->flags == 0 && token > scan->tokens + 1 && mark->kind == TOKEN_PUNCT &&
		(mark->detail == PUNCT_ENUM || mark->detail == PUNCT_CLOSE) && mark[-1].kind == TOKEN_NUMERAL;
}

bool
gxbg_begins_sentence(const Scan *scan, int number, bool behind_figures)
{
	const Token *t = &scan->tokens[number];
	const Token *next = t + 1;

	/* 2020年,... on a line of its own: a number with text right behind it */
	if (next->kind == TOKEN_TEXT && next->flags == 0)
		return (t->flags & AFTER_LINE) || is_behind_numbering(scan, t);
	if (!(t->flags & AFTER_LINE) || next->flags != 0 || next[1].flags != 0 ||
		!token_means(next, WORD_UNIT, TABLE_NONE))
		return false;
	next++;
	return next->kind == TOKEN_TEXT ||
		(next->kind == TOKEN_WORD && !token_has_meaning(next, LABEL_BITS)) ||
		(behind_figures && token_means(next, WORD_GROUP, TABLE_PROCEEDINGS));
}

/* Tokens of a cell that holds words */
#define MAX_CELL_TOKENS 16

const Token *
gxbg_cell_end(const Scan *scan, int token, bool markup)
{
	const Token *t = &scan->tokens[token];

	for (int i = 0; i < MAX_CELL_TOKENS && t->kind != TOKEN_END; i++, t++)
	{
		if (i > 0 && (t->flags & AFTER_LINE) && !markup)
			break;
		if (t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW)
			return t;
		if (token_has_meaning(t, LABEL_BITS) ||
			(token_is_punct(t, PUNCT_STOP) && t[1].kind != TOKEN_BORDER && t[1].kind != TOKEN_ROW))
			break;
	}
	return NULL;
}

bool
gxbg_row_is_by_line(const Scan *scan, int first, int behind)
{
	for (int i = behind; i < scan->count && i < first + MAX_NOTE; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind == TOKEN_BORDER)
			return !token_is_markup(scan, t) && (i == first || !(t->flags & AFTER_LINE)) &&
				(!(t[1].flags & AFTER_LINE) || (t->detail > 1 && !(t->flags & AFTER_LINE)));
		if ((t->kind == TOKEN_NUMBER && i > first) || t->kind == TOKEN_ROW)
			break;
	}
	return false;
}

/* Does a comma part the label, which ends its line here, from what is before it? */
static bool
is_label_behind_comma(const Scan *scan, int first)
{
	const Token *before = &scan->tokens[first - 1];

	while (before > scan->tokens + 1 && (token_is_punct(before, PUNCT_QUOTE) || before->kind == TOKEN_WORD))
		before--;
	return is_comma_border(scan, before) &&
		!(before[-1].kind == TOKEN_NUMBER && gxbg_has_odd_mark(before - 1));
}

bool
gxbg_row_is_comma_separated(const Scan *scan, int first, int behind)
{
	const Token *tokens = scan->tokens;
	int			i = behind;

	/* A label at the foot of a page, its figures on the next */
	while (token_is_punct(&tokens[i], PUNCT_QUOTE))
		i++;
	if (may_begin_page_number(&tokens[i]))
	{
		int			page = gxbg_skip_page_number(scan, i);

		if (page > i)
			return tokens[page].kind == TOKEN_NUMBER &&
				token_is_punct(&tokens[page + 1], PUNCT_COMMA);
	}
	if (first > 2 && behind == first && (tokens[first].flags & AFTER_LINE))
		return is_label_behind_comma(scan, first);

	i = behind;
	while (i < scan->count && i < first + MAX_NOTE && tokens[i].flags == 0 &&
		   (tokens[i].kind == TOKEN_TEXT || token_is_punct(&tokens[i], PUNCT_QUOTE) ||
			token_is_punct(&tokens[i], PUNCT_OTHER)))
		i++;
	return is_comma_border(scan, &tokens[i]);
}
