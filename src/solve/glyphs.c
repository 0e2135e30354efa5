/*
 * glyphs.c
 *	  Digits that are damaged: which figures the signs of a cell may stand for.
 *
 * Typists and machines that read pages take O, 〇, ° or () for 0, l, I, | or ] for 1, and
 * other signs for any digit.  A cell with such a sign has no value of its own; where the sums of
 * the form leave one, its signs are asked whether they may be that.
 */
#include "solve/glyphs.h"

#include "row/row.h"
#include "text/text.h"

/* Decimal digits of a count, from the last; their number */
static int
digits_of(int64_t count, char *digits)
{
	int			length = 0;

	do
		digits[length++] = (char) ('0' + count % 10);
	while ((count /= 10) > 0);
	return length;
}

/* Signs between the ends, or -1 if some of them are no sign of a figure */
static int
count_signs(const Scan *scan, Span raw)
{
	const char *end = scan->body + raw.end;
	int			signs = 0;

	for (const char *at = scan->body + raw.start; at < end; signs++)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		if (c <= ' ' || c == '<' || c == '&' || c == 0xA0 || c == 0x3000 || gxbg_is_basic_han(c))
			return -1;
	}
	return signs;
}

/* What a sign may stand for */
typedef enum Look
{
	LOOK_NOTHING,				/* not even a sign: the end */
	LOOK_DIGIT,					/* itself */
	LOOK_ZERO,					/* it looks like 0, and is no other digit */
	LOOK_ONE,					/* it looks like 1; a border does, too, and is none */
	LOOK_ANY					/* any digit, or none */
} Look;

/* Letters of three scripts, degree sign and ordinal, circles; ( is half of one */
static const uint32_t zeros[] = {
	'o', 0xB0, 0xBA, 0x3BF, 0x43E, 0x25CB, 0x25E6, 0x25EF, 0x3007, '(', 0
};

static const uint32_t ones[] = {'l', 'i', '|', '!', '[', ']', 0x456, 0};

static bool
is_among(const uint32_t *signs, uint32_t c)
{
	while (*signs && *signs != c)
		signs++;
	return *signs != 0;
}

static Look
look_of(uint32_t c)
{
	if (c >= '0' && c <= '9')
		return LOOK_DIGIT;
	return is_among(zeros, c) ? LOOK_ZERO : is_among(ones, c) ? LOOK_ONE : LOOK_ANY;
}

/* The next sign, which may have two halves: () */
static Look
next_look(const char **at, const char *end, char *digit)
{
	uint32_t	c;
	uint32_t	next;
	Look		look;

	if (*at == end)
		return LOOK_NOTHING;
	*at += gxbg_decode(*at, end, &c);
	c = gxbg_fold(c, false);
	look = look_of(c);
	if (c == '(')
	{
		int			length = *at < end ? gxbg_decode(*at, end, &next) : 0;

		if (length == 0 || gxbg_fold(next, false) != ')')
			return LOOK_ANY;
		*at += length;
	}
	*digit = (char) (look == LOOK_ZERO ? '0' : look == LOOK_ONE ? '1' : c);
	return look;
}

/* May the signs be these digits, the next of which is digits[left - 1]? */
static bool
may_be_digits(const char *at, const char *end, const char *digits, int left)
{
	char		digit = '\0';
	Look		look = next_look(&at, end, &digit);

	if (look == LOOK_NOTHING)
		return left == 0;
	if (left > 0 && (look == LOOK_ANY || digits[left - 1] == digit) &&
		may_be_digits(at, end, digits, left - 1))
		return true;
	return (look == LOOK_ONE || look == LOOK_ANY) && may_be_digits(at, end, digits, left);
}

bool
gxbg_may_be_count(const Scan *scan, Span raw, int64_t count)
{
	char		digits[20];
	int			signs = count_signs(scan, raw);

	return count >= 0 && signs > 0 && signs <= MAX_VALUE_DIGITS &&
		may_be_digits(scan->body + raw.start, scan->body + raw.end, digits, digits_of(count, digits));
}
