/*
 * prose_sentence.c
 *	  Where a sentence ends.
 */
#include <string.h>

#include "host.h"
#include "lexicon.h"
#include "prose_atoms.h"

/* A line break inside a sentence comes after this many bytes, behind a heading before */
#define MIN_WRAPPED_LINE	60

/* The token behind the last one is there, too: the end */
static unsigned
content_of_number(const Token *token)
{
	return (token[1].kind == TOKEN_TEXT ? 0 : HAS_COUNT) |
		(token->end - token->start == HOTLINE_DIGITS ? HAS_THING : 0);
}

/* A semicolon, of either width, only parts clauses */
static bool
is_stop(const Scan *scan, const Token *token)
{
	const char *sign = scan->body + token->start;

	return token->detail == PUNCT_STOP && *sign != ';' &&
		!(token->end - token->start >= 3 && memcmp(sign, "\xEF\xBC\x9B", 3) == 0);
}

/* 二、 and (一) and 1. begin a heading or an item */
static bool
is_numbered(const Token *token)
{
	if (token_is_punct(token, PUNCT_OPEN))
		return token[1].kind == TOKEN_NUMERAL || token[1].kind == TOKEN_NUMBER;
	return (token->kind == TOKEN_NUMERAL || token->kind == TOKEN_NUMBER) &&
		token[1].kind == TOKEN_PUNCT;
}

/* A counter, the sign of a percentage or, on a line of its own, of a year */
static bool
ends_figure(const Scan *scan, const Token *token)
{
	return gxbg_meaning(token, WORD_UNIT, TABLE_NONE) || token_is_punct(token, PUNCT_PERCENT) ||
		(token->flags & AFTER_LINE && gxbg_word_follows(scan, token->start, &gxbg_year_signs));
}

/*
 * This token begins a line, and no mark stands before it.  The sentence goes on
 * if the break parts a figure from its counter or from what it counts, unless
 * it began on the last line as a heading does.
 */
static bool
parts_figure(const Scan *scan, const Token *from, const Token *token)
{
	const Token *next = token + 1;

	if (token[-1].kind == TOKEN_NUMBER)
		return ends_figure(scan, token) || (token->kind == TOKEN_NUMBER && next->flags == 0 &&
											gxbg_meaning(next, WORD_UNIT, TABLE_NONE));
	while (token_is_punct(next, PUNCT_COMMA) && next->flags == 0 &&
		   next[1].kind == TOKEN_NUMBER && next[1].flags == 0)
		next += 2;
	if ((token[-1].kind != TOKEN_WORD && token[-1].kind != TOKEN_TEXT) ||
		next->flags & AFTER_LINES || !ends_figure(scan, next))
		return false;
	if (next->flags & AFTER_LINE)
		return true;

	/* 四、行政复议情况 and 3件... below it */
	for (const Token *first = token - 1; first > from; first--)
		if (first->flags & AFTER_LINE)
			return true;
	return !(from == scan->tokens || from->flags & AFTER_LINE) ||
		!(is_numbered(from) || gxbg_word_precedes(scan, token[-1].end, &gxbg_topic_ends));
}

const Token *
gxbg_sentence_end(const Sentence *sentence, const Token *from, const Token *to,
				  uint32_t *line_start, unsigned *has)
{
	const Token *token = from;

	*has = 0;
	for (; (token = gxbg_next_mark(sentence->senses, token, to, has)) < to; token++)
	{
		gxbg_check_interrupts();
		if (token->flags & (AFTER_LINE | AFTER_LINES))
		{
			if (token > from && ((token->flags & AFTER_LINES) ||
								 (token[-1].end - *line_start < MIN_WRAPPED_LINE &&
								  !((token->kind == TOKEN_NUMBER || token[-1].kind == TOKEN_NUMBER) &&
									parts_figure(sentence->scan, from, token)))))
				break;
			*line_start = token->start;
		}
		if (token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
			(token->kind == TOKEN_PUNCT && is_stop(sentence->scan, token)))
			break;
		*has |= token->kind == TOKEN_NUMBER || token->kind == TOKEN_NUMERAL ?
			content_of_number(token) : sense_of(sentence->senses, token)->has;
	}
	return token;
}
