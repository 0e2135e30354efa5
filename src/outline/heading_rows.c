/*
 * heading_rows.c
 *	  Rows of tables that are numbered as headings are.
 */
#include "outline/heading_rows.h"

#include "passage/passage.h"

/* How far a table's row is looked for behind what may be its heading */
#define ROW_AHEAD		8

/* Tokens of a line that are looked at for what a sentence has */
#define MAX_SENTENCE_AHEAD	24

/* Bytes of a label that may be the beginning of other words */
#define SHORT_LABEL		6

/* A row or group of table III */
static bool
is_row_of_applications(const Token *word)
{
	return token_has_meaning(word, MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS) |
							 MEANING_BIT(WORD_GROUP, TABLE_APPLICATIONS));
}

/* ...的费用:0.35万元, and no more on the line */
static bool
is_line_of_figure(const Token *label)
{
	return token_is_punct(&label[1], PUNCT_COLON) && label[2].kind == TOKEN_NUMBER &&
		token_means(&label[3], WORD_UNIT, TABLE_NONE) &&
		(label[4].flags & AFTER_LINE || label[4].kind == TOKEN_END);
}

/* A figure, a dash or a unit right behind a label */
static bool
is_cell_of_row(const Token *token)
{
	return token->kind == TOKEN_NUMBER || token_is_punct(token, PUNCT_DASH) ||
		token_means(token, WORD_UNIT, TABLE_NONE);
}

bool
gxbg_is_row_heading(const Scan *scan, int token)
{
	const Token *word = &scan->tokens[token];

	/* 其他 is a row, 其他情况说明 is none */
	if (word->kind == TOKEN_WORD && word->end - word->start <= SHORT_LABEL &&
		word[1].kind == TOKEN_TEXT && word[1].flags == 0)
		return false;
	if (is_row_of_applications(word))
		return true;
	if (!token_has_meaning(word, MEANING_BIT(WORD_ROW, TABLE_STATISTICS) |
						   MEANING_BIT(WORD_GROUP, TABLE_STATISTICS)))
		return false;

	if (is_line_of_figure(word))
		return true;

	/* Narrative reports have headings of the same words */
	for (int i = token + 1; i < scan->count && i < token + ROW_AHEAD; i++)
	{
		const Token *next = &scan->tokens[i];

		if (next->kind == TOKEN_BORDER || token_means(next, WORD_ROW, TABLE_STATISTICS) ||
			(i == token + 1 && is_cell_of_row(next)))
			return true;
	}
	return false;
}

bool
gxbg_is_text_line(const Scan *scan, int line, int max_tokens)
{
	int			end = gxbg_line_end(scan, line, max_tokens);
	bool		marked = false;

	for (int i = line; i < end; i++)
	{
		if (scan->tokens[i].kind == TOKEN_BORDER)
			return false;
		marked = marked || token_is_punct(&scan->tokens[i], PUNCT_STOP) ||
			token_is_punct(&scan->tokens[i], PUNCT_COMMA);
	}
	return marked;
}

bool
gxbg_is_label_in_sentence(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];

	return next->kind == TOKEN_TEXT && next->flags == 0 &&
		gxbg_is_text_line(scan, gxbg_line_start(scan, token, MAX_SENTENCE_AHEAD), 2 * MAX_SENTENCE_AHEAD);
}

/* Does a sentence stand below the line that begins here, and no cell in either? */
static bool
has_sentence_below(const Scan *scan, int token)
{
	int			line = gxbg_line_end(scan, token, MAX_SENTENCE_AHEAD);

	for (int i = token; i < line; i++)
		if (scan->tokens[i].kind == TOKEN_BORDER || scan->tokens[i].kind == TOKEN_NUMBER)
			return false;
	return gxbg_is_text_line(scan, line, MAX_SENTENCE_AHEAD);
}

bool
gxbg_is_indicator_heading(const Scan *scan, int token)
{
	return !is_row_of_applications(&scan->tokens[token]) && has_sentence_below(scan, token);
}
