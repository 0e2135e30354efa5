/*
 * date_tokens.c
 *	  Where dates may begin, and how far they go at most, by tokens: most
 *	  numbers need not be read as dates.
 */
#include "passage/date.h"

#include <string.h>

#include "form/names.h"

/* Is the number or numeral as long as one that a year begins with? */
static inline bool
looks_like_year(const Token *first)
{
	const Token *next = first + 1;
	uint32_t	length = first->end - first->start;

	if (first->kind == TOKEN_NUMBER)
		return (length >= 4 && length <= 12) ||
			(length <= 3 && (next->kind == TOKEN_NUMERAL || next->kind == TOKEN_NUMBER));

	/* Signs for zero between the numerals are tokens of their own */
	return length >= 12 || next->end - next->start <= 6;
}

/* May the Han year that begins with this numeral go on behind it, if it is too short? */
static bool
may_go_on_in_han(const Scan *scan, const Token *numeral)
{
	const Token *next = numeral + 1;
	uint32_t	c;

	if (numeral->end - numeral->start >= 12)
		return true;
	while (next->kind == TOKEN_BORDER || next->kind == TOKEN_ROW)
		next++;
	switch (next->kind)
	{
		case TOKEN_END:
			return false;
		case TOKEN_PUNCT:
			return next->detail == PUNCT_OTHER;
		case TOKEN_TEXT:
		case TOKEN_WORD:
			gxbg_decode(scan->body + next->start, scan->body + next->end, &c);
			c = gxbg_fold(c, scan->traditional);
			return !gxbg_is_basic_han(c) || gxbg_han_value(c) >= 0;
		default:
			return true;
	}
}

/* Not with a sign, and not with four digits that are none */
static bool
may_be_year_in_digits(const char *at, uint32_t length)
{
	int			value = 0;

	if (*at == '-' || *at == '+')
		return false;
	for (uint32_t i = 0; i < 4; i++)
	{
		if (i >= length || at[i] < '0' || at[i] > '9')
			return true;
		value = value * 10 + (at[i] - '0');
	}
	return gxbg_is_year(value);
}

bool
gxbg_looks_like_year(const Token *token)
{
	return looks_like_year(token);
}

bool
gxbg_figure_may_be_year(const Scan *scan, const Token *first)
{
	if (!looks_like_year(first))
		return false;
	return first->kind == TOKEN_NUMERAL ? may_go_on_in_han(scan, first) :
		may_be_year_in_digits(scan->body + first->start, first->end - first->start);
}

/* 年元月: the first month has no number */
static bool
is_first_month(const Scan *scan, const Token *token)
{
	size_t		length = strlen(gxbg_first_month);

	return token->end - token->start == 3 + length &&
		memcmp(scan->body + token->end - length, gxbg_first_month, length) == 0;
}

bool
gxbg_may_go_on_to_month(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];
	uint32_t	length = scan->tokens[token].end - scan->tokens[token].start;

	/* Behind four digits only; all else is rare enough to be tried */
	if (scan->tokens[token].kind != TOKEN_NUMBER || length != 4 || next->kind == TOKEN_NUMBER)
		return true;
	if (token_is_letters(next))
		return (next->end - next->start <= 3 || is_first_month(scan, next)) &&
			(next[1].kind == TOKEN_NUMBER || next[1].kind == TOKEN_NUMERAL);
	return next->kind == TOKEN_PUNCT && next[1].kind == TOKEN_NUMBER;
}

int
gxbg_dates_end(const Scan *scan, int token, int limit)
{
	/* Rings, which may be zeros, are PUNCT_OTHER */
	const uint32_t in_dates = 1 << PUNCT_COMMA | 1 << PUNCT_POINT | 1 << PUNCT_SLASH |
		1 << PUNCT_DASH | 1 << PUNCT_TILDE | 1 << PUNCT_OTHER;

	for (int left = limit; left > 0 && token < scan->count; left--)
	{
		const Token *here = &scan->tokens[token++];

		if (here->kind == TOKEN_PUNCT && !(in_dates >> here->detail & 1))
			break;
	}
	return token;
}
