/*
 * number.c
 *	  Figures: digits of any script and width, with a sign and decimals.
 */
#include "scan/scanner.h"

#include <string.h>

#define FULL_WIDTH_POINT "\xEF\xBC\x8E"

/* A sign before a figure is part of it, unless something stands before the sign */
static inline void
take_sign(Scanner *scanner, Token *number)
{
	Token	   *sign = number - 1;
	uint32_t	c;
	int			length;

	if (sign->kind != TOKEN_PUNCT || number->flags ||
		(sign->detail != PUNCT_DASH && sign->detail != PUNCT_PLUS))
		return;
	length = gxbg_decode(scanner->body + sign->start, scanner->body + sign->end, &c);
	if (sign->start + (uint32_t) length != sign->end || c == '_' || c == 0x2014 ||
		c == 0x2015 || c == 0x2500)
		return;
	sign->end = number->end;
	sign->kind = TOKEN_NUMBER;
	sign->flags |= sign->detail == PUNCT_DASH ? NEGATIVE : POSITIVE;
	sign->detail = number->detail;
	scanner->last--;
}

/* Digits looked at between two looks for interrupts */
#define INTERRUPT_BYTES 65536

/* Past more digits and, within them, characters of no width: see digits_end */
static const char *
more_digits_end(Scanner *scanner, const char *at, const char **next)
{
	const char *end = at;
	const char *asked = at;

	while (at < scanner->end)
	{
		const char *digits = gxbg_ascii_digits_end(at, scanner->end - at > INTERRUPT_BYTES ? at + INTERRUPT_BYTES : scanner->end);
		size_t		length;
		uint32_t	class;

		if (at - asked >= INTERRUPT_BYTES)
		{
			gxbg_check_interrupts();
			asked = at;
		}
		if (digits > at)
		{
			end = at = digits;
			continue;
		}
		if (!gxbg_may_go_on(class_ahead(scanner, at) & CLASS_MASK))
			break;
		class = class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK;
		if (class >= CLASS_DIGIT && class < CLASS_DIGIT + 10)
			end = at + length;
		else if (class != CLASS_IGNORE)
			break;
		at += length;
	}
	*next = at;
	return end;
}

/*
 * Past a run of digits and, within it, characters of no width; next is set past
 * those behind it, too.
 */
static inline const char *
digits_end(Scanner *scanner, const char *at, const char **next)
{
	at = gxbg_ascii_digits_end(at, scanner->stop);
	if (at < scanner->end && gxbg_may_go_on(class_ahead(scanner, at) & CLASS_MASK))
		return more_digits_end(scanner, at, next);
	*next = at;
	return at;
}

static bool
is_digit_at(Scanner *scanner, const char *at)
{
	size_t		length;
	uint32_t	class;

	if (at >= scanner->end)
		return false;
	class = class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK;
	return class >= CLASS_DIGIT && class < CLASS_DIGIT + 10;
}

static inline size_t
point_length(const Scanner *scanner, const char *at)
{
	if (at < scanner->end && *at == '.')
		return 1;
	return scanner->end - at >= 3 && memcmp(at, FULL_WIDTH_POINT, 3) == 0 ? 3 : 0;
}

/* Past a point of any width and what has no width behind it, or NULL */
static const char *
past_point(Scanner *scanner, const char *at)
{
	size_t		length = point_length(scanner, at);

	if (length == 0)
		return NULL;
	for (at += length; at < scanner->end; at += length)
		if ((class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK) != CLASS_IGNORE)
			break;
	return at;
}

/* The decimals behind this point, and where they end; 0 if it is a date's */
static uint16_t
read_decimals(Scanner *scanner, const char *point, const char **end)
{
	const char *next;
	const char *stop = digits_end(scanner, past_point(scanner, point), &next);
	Scan		place = {0};
	char		digits[32];

	if (past_point(scanner, stop) && is_digit_at(scanner, past_point(scanner, stop)))
		return 0;
	place.body = scanner->body;
	place.traditional = scanner->traditional;
	*end = stop;
	return (uint16_t) gxbg_digits(&place, (uint32_t) (point - scanner->body),
								  (uint32_t) (stop - scanner->body), digits, NULL, sizeof(digits));
}

static inline const char *
add_number(Scanner *scanner, const char *at, const char *end, uint16_t decimals)
{
	Token	   *token = add_token(scanner, TOKEN_NUMBER, at, end);

	if (token)
	{
		token->detail = decimals;
		take_sign(scanner, token);
	}
	return end;
}

/* 477.35 is one figure, 2020.1.22 three */
const char *
gxbg_scan_number(Scanner *scanner, const char *at)
{
	const char *point;
	const char *end = digits_end(scanner, at, &point);
	Token	   *last = scanner->last;
	uint16_t	decimals = 0;
	bool		after_point = token_is_punct(last, PUNCT_POINT) &&
		last->end == (uint32_t) (at - scanner->body) && !scanner->after;

	if (!after_point && point_length(scanner, point) > 0 &&
		is_digit_at(scanner, past_point(scanner, point)))
		decimals = read_decimals(scanner, point, &end);
	return add_number(scanner, at, end, decimals);
}
