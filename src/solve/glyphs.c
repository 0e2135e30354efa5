/*
 * glyphs.c
 *	  Digits that are damaged: which figures the signs of a cell may stand for.
 *
 * Typists and machines that read pages take O, 〇, ° or () for 0, l, I, | or ] for 1, and
 * any sign for any digit.  A cell with such a sign has no value of its own; where the sums of
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

bool
gxbg_may_be_count(const Scan *scan, Span raw, int64_t count)
{
	char		digits[20];
	char		stated[MAX_VALUE_DIGITS];
	int			length;
	int			signs = count_signs(scan, raw);
	int			found = 0;
	int			given;

	if (count < 0 || signs <= 0 || signs > MAX_VALUE_DIGITS)
		return false;
	length = digits_of(count, digits);
	given = gxbg_digits(scan, raw.start, raw.end, stated, NULL, MAX_VALUE_DIGITS);
	for (int i = length - 1; i >= 0 && found < given; i--)
		found += digits[i] == stated[found];
	return found == given && length <= signs;
}
