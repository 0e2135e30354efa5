/*
 * label.c
 *	  Rows whose figures stand within their label: a converter of PDF writes a
 *	  cell of three lines, and what stands beside the second of them, line by line.
 *
 * The scanner knows no half of a label.  Here the letters before the figures and
 * those behind them must make the form's own label, and the figures a row.
 */
#include <string.h>

#include "row/row.h"
#include "text/text.h"

/* Letters of a label before the figures */
#define MIN_WORD_LETTERS 2

/* Tokens of half a group's label, on the line of the figures */
#define MAX_GROUP_TOKENS 6

/* The next letter of a text, or 0 at its end */
static uint32_t
next_letter(const char **at, const char *end)
{
	uint32_t	c;

	while (*at < end)
	{
		*at += gxbg_decode(*at, end, &c);
		if (gxbg_is_basic_han(c))
			return c;
	}
	return 0;
}

/* What is left of a label behind the letters of this token; NULL if they differ */
static const char *
match_letters(const Scan *scan, const Token *token, const char *label, const char *label_end)
{
	const char *at = scan->body + token->start;
	const char *end = scan->body + token->end;
	uint32_t	c;

	while ((c = next_letter(&at, end)) != 0)
	{
		const char *before = label;
		uint32_t	expected = next_letter(&label, label_end);

		/* The rest of the token is no part of it */
		if (expected == 0)
			return before;
		if (c != expected)
			return NULL;
	}
	return label;
}

static int
count_letters(const char *at, const char *end)
{
	int			count = 0;

	while (next_letter(&at, end))
		count++;
	return count;
}

/* Match tokens up to the next figure or what differs; where that is */
static int
match_tokens(const Scan *scan, int token, int to, const char **label, const char *label_end)
{
	for (; token < to; token++)
	{
		const Token *t = &scan->tokens[token];
		const char *rest;

		if (t->kind == TOKEN_PUNCT && t->detail != PUNCT_STOP)
			continue;
		if (t->kind != TOKEN_TEXT && t->kind != TOKEN_WORD && t->kind != TOKEN_NUMERAL)
			break;
		rest = match_letters(scan, t, *label, label_end);
		if (rest == NULL)
			break;
		*label = rest;
		if (count_letters(rest, label_end) == 0)
			return token + 1;
	}
	return token;
}

/* Figures that fill a line, as many as a row has: past them, or the token */
static int
skip_figures(const Scan *scan, int token)
{
	int			i = token;

	for (; i < token + N_APPLICANTS; i++)
		if (scan->tokens[i].kind != TOKEN_NUMBER ||
			(i > token && (scan->tokens[i].flags & AFTER_LINE)))
			return token;
	return scan->tokens[i].kind == TOKEN_END || (scan->tokens[i].flags & AFTER_LINE) ? i : token;
}

/* Past half a group's label on the line of the figures, or the token */
static int
skip_group(const Scan *scan, int token, int to)
{
	int			i = token;

	while (i > 0 && !(scan->tokens[i].flags & AFTER_LINE) &&
		   scan->tokens[i - 1].kind == TOKEN_PUNCT)
		i--;
	if (!(scan->tokens[i].flags & AFTER_LINE))
		return token;
	for (i = token; i < to && i < token + MAX_GROUP_TOKENS; i++)
	{
		if (scan->tokens[i].kind == TOKEN_NUMBER)
			return i;
		if (i > token && (scan->tokens[i].flags & AFTER_LINE))
			break;
	}
	return token;
}

/* Does a label begin with this token, whose rest stands behind a row of figures? */
static int
figures_in_label(const Scan *scan, int token, int to, const char *label)
{
	const char *label_end = label + strlen(label);
	const char *rest = label;
	int			at = match_tokens(scan, token, to, &rest, label_end);
	int			left;
	int			behind;

	/* Nearly always it does not */
	if (rest == label)
		return -1;
	left = count_letters(rest, label_end);
	if (count_letters(label, label_end) - left < MIN_WORD_LETTERS || left == 0)
		return -1;
	at = skip_group(scan, at, to);
	behind = skip_figures(scan, at);
	if (behind == at)
		return -1;
	match_tokens(scan, behind, to, &rest, label_end);
	return count_letters(rest, label_end) == 0 ? at : -1;
}

bool
gxbg_label_is_whole(const Scan *scan, int from, int to, const char *label)
{
	const char *label_end = label + strlen(label);

	if (*label == '(' && strchr(label, ')'))
		label = strchr(label, ')');
	match_tokens(scan, from, to, &label, label_end);
	return count_letters(label, label_end) == 0;
}

int
gxbg_find_broken_row(const Scan *scan, int from, int to, const char *label, Row *row, int *end)
{
	/* The row before it has ended behind the label's number */
	while (from > 0 && (scan->tokens[from - 1].kind == TOKEN_NUMERAL ||
						scan->tokens[from - 1].kind == TOKEN_PUNCT))
		from--;
	for (int i = from; i < to; i++)
	{
		const Token *t = &scan->tokens[i];
		int			figures;

		if (t->kind != TOKEN_TEXT && t->kind != TOKEN_WORD && t->kind != TOKEN_NUMERAL)
			continue;
		figures = figures_in_label(scan, i, to, label);
		if (figures < 0)
			continue;
		*end = gxbg_row_read(scan, figures, false, row);
		if (row->count == N_APPLICANTS)
			return i;
	}
	return -1;
}
