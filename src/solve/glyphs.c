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
typedef enum Glyph
{
	GLYPH_NOTHING,				/* not even a sign: the end */
	GLYPH_DIGIT,				/* itself */
	GLYPH_ZERO,					/* it looks like 0, and is no other digit */
	GLYPH_ONE,					/* it looks like 1; a border does, too, and is none */
	GLYPH_ANY					/* any digit, or none */
} Glyph;

static Glyph
look_of(uint32_t c)
{
	switch (c)
	{
		case 'o':
		case 0xB0:				/* degree sign */
		case 0xBA:				/* masculine ordinal */
		case 0x3BF:				/* Greek */
		case 0x43E:				/* Cyrillic */
		case 0x25CB:			/* circles */
		case 0x25E6:
		case 0x25EF:
		case 0x3007:
		case '(':				/* half of one */
			return GLYPH_ZERO;
		case 'l':
		case 'i':
		case '|':
		case '!':
		case '[':
		case ']':
		case 0x456:				/* Cyrillic */
			return GLYPH_ONE;
		default:
			return c >= '0' && c <= '9' ? GLYPH_DIGIT : GLYPH_ANY;
	}
}

/* The next sign, which may have two halves: () */
static Glyph
next_glyph(const char **at, const char *end, char *digit)
{
	uint32_t	c;
	uint32_t	next;
	Glyph		glyph;

	if (*at == end)
		return GLYPH_NOTHING;
	*at += gxbg_decode(*at, end, &c);
	c = gxbg_fold(c, false);
	glyph = look_of(c);
	if (c == '(')
	{
		int			length = *at < end ? gxbg_decode(*at, end, &next) : 0;

		if (length == 0 || gxbg_fold(next, false) != ')')
			return GLYPH_ANY;
		*at += length;
	}
	*digit = (char) (glyph == GLYPH_ZERO ? '0' : glyph == GLYPH_ONE ? '1' : c);
	return glyph;
}

/* May the signs be these digits, the next of which is digits[left - 1]? */
static bool
may_be_digits(const char *at, const char *end, const char *digits, int left)
{
	char		digit = '\0';
	Glyph		glyph = next_glyph(&at, end, &digit);

	if (glyph == GLYPH_NOTHING)
		return left == 0;
	if (left > 0 && (glyph == GLYPH_ANY || digits[left - 1] == digit) &&
		may_be_digits(at, end, digits, left - 1))
		return true;
	return (glyph == GLYPH_ONE || glyph == GLYPH_ANY) && may_be_digits(at, end, digits, left);
}

bool
gxbg_may_be_count(const Scan *scan, Span raw, int64_t count)
{
	char		digits[20];
	int			signs = count_signs(scan, raw);

	return count >= 0 && signs > 0 && signs <= MAX_VALUE_DIGITS &&
		may_be_digits(scan->body + raw.start, scan->body + raw.end, digits, digits_of(count, digits));
}
