/*
 * numeral.c
 *	  Han numerals, and the numbers of headings, rows and list entries.
 */
#include "passage/numeral.h"

#include <unicode/uchar.h>


/* A numeral of one character, the Roman ones, by their first and last */
#define ROMAN_ONE		0x2160
#define ROMAN_TWELVE	0x216B

/* A number of a heading is at most two Han characters, or two digits, long */
#define MAX_NUMBERING_BYTES	6

/* Rings and letters stand for zero in years */
int
gxbg_numeral_value(uint32_t folded)
{
	double		value;

	if (folded == 0x25CB || folded == 0x25EF || folded == 'o' || folded == 0x3007)
		return 0;
	if (folded < 0x4E00)
		return -1;
	value = u_getNumericValue((UChar32) folded);
	return value >= 0 && value <= 20 ? (int) value : -1;
}

/*
 * One more numeral of a number below 100.  Tens come before ones, and neither
 * twice; false if this one is another's.
 */
static bool
add_small(int *value, bool *ten, int numeral)
{
	if (numeral < 0 || *value + numeral > 99)
		return false;
	if (numeral == 10 && !*ten)
		*value = *value ? *value * 10 : 10;
	else if (numeral == 20 && *value == 0)
		*value = 20;
	else if (numeral < 10 && (*value == 0 || (*ten && *value % 10 == 0)))
	{
		*value += numeral;
		return true;
	}
	else
		return false;
	*ten = true;
	return true;
}

int
gxbg_read_han(const Passage *passage, int at, int *value)
{
	int			from = at;
	bool		ten = false;

	*value = 0;
	while (at < passage->count && add_small(value, &ten, gxbg_han_value(passage->glyphs[at].folded)))
		at++;
	return at > from ? at : -1;
}

/* One sign that is a whole number: Ⅲ, ①, ⑴, ⒈, ㈢, ㊂ */
static bool
is_numbering_sign(uint32_t c)
{
	return (c >= ROMAN_ONE && c <= ROMAN_TWELVE) || (c >= 0x2460 && c <= 0x249B) ||
		(c >= 0x3220 && c <= 0x3229) || (c >= 0x3280 && c <= 0x3289);
}

/* Roman numerals of a heading in letters: I, IV, x; 0 if they are none */
static int
roman_value(const char *at, const char *end)
{
	static const char *const roman[] = {"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"};

	for (size_t i = 0; i < sizeof(roman) / sizeof(roman[0]); i++)
	{
		size_t		length = 0;

		while (at + length < end && (at[length] | ('a' ^ 'A')) == roman[i][length])
			length++;
		if (at + length == end && roman[i][length] == '\0')
			return (int) i + 1;
	}
	return 0;
}

int
gxbg_numbering(const Scan *scan, int token)
{
	const char *at = scan->body + scan->tokens[token].start;
	const char *end = scan->body + scan->tokens[token].end;
	bool		ten = false;
	int			value = 0;
	int			digits = 0;
	int			numerals = 0;

	if (end - at > MAX_NUMBERING_BYTES)
		return 0;
	value = roman_value(at, end);
	if (value > 0)
		return value;
	while (at < end)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		if (is_numbering_sign(c))
			return at == end && digits + numerals == 0 ? (int) u_getNumericValue((UChar32) c) : 0;
		c = gxbg_fold(c, scan->traditional);
		if (c >= '0' && c <= '9')
		{
			value = value * 10 + (int) (c - '0');
			digits++;
		}
		else if (gxbg_han_value(c) > 0 && add_small(&value, &ten, gxbg_han_value(c)))
			numerals++;
		else
			return 0;
	}
	return (digits == 0 || numerals == 0) && digits <= 2 ? value : 0;
}

/* The value of any Han numeral; 1 if it is none */
static int64_t
any_value(const Scan *scan, uint32_t character)
{
	double		value;

	character = gxbg_fold(character, scan->traditional);
	if (character == HAN_TWO)
		return 2;
	value = u_getNumericValue((UChar32) character);
	return value >= 0 && value <= 1e12 ? (int64_t) value : 1;
}

/* A number as its numerals are read */
typedef struct HanNumber
{
	int64_t		whole;			/* of 10,000 and more */
	int64_t		section;		/* below the next 10,000 */
	int64_t		digits;			/* that no power has followed yet */
	bool		has_digit;
	bool		has_power;
	int64_t		power;			/* the last one */
	bool		zero;			/* behind it: 二百零五 */
	bool		bare;			/* it begins with hundreds or more of which it does not say how many: 百十 */
	int			run;			/* digits one behind another at its end */
	bool		is_about;		/* the last two of them are neighbours: 二三, 三五 */
} HanNumber;

/* Is it two digits for some number between them, and no more: 二三件, 七八十件? */
static bool
is_about(const HanNumber *number)
{
	return number->run == 2 && number->is_about;
}

/* 三百五条, 一万二条: 350 and 12,000 as people speak, 305 and 10,002 as they write; 百十条 is about so many */
static bool
is_unclear(const HanNumber *number)
{
	return is_about(number) || (number->bare && (number->section || number->digits)) ||
		(number->has_digit && number->power > 10 && !number->zero);
}

static void
note_digit(HanNumber *number, int64_t value)
{
	int64_t		before = number->digits % 10;

	number->run = number->has_digit ? number->run + 1 : 1;
	number->is_about = number->run > 1 && before > 0 && (value == before + 1 || (before == 3 && value == 5));
}

/* One more; false if the number gets too great, or is none */
static bool
add_numeral(HanNumber *number, int64_t value)
{
	if (value < 10)
	{
		note_digit(number, value);
		number->zero = number->zero || value == 0;
		number->digits = number->has_power ? value : number->digits * 10 + value;
		number->has_digit = true;
		return number->digits <= MAX_NUMERAL;
	}
	if (is_about(number))
		return false;
	number->bare = number->bare || (!number->has_power && !number->has_digit && value > 10);
	number->power = value;
	number->zero = false;
	if (value < 10000)
		number->section += (number->has_digit ? number->digits : 1) * value;
	else
	{
		int64_t		times = number->whole + number->section + number->digits;

		if (times > MAX_NUMERAL / value)
			return false;
		number->whole = times * value;
		number->section = 0;
	}
	number->digits = 0;
	number->run = 0;
	number->has_digit = false;
	number->has_power = true;
	return number->section <= MAX_NUMERAL;
}

bool
gxbg_read_numerals(const Scan *scan, const Token *token, int64_t *value)
{
	HanNumber	number = {0};
	const char *end = scan->body + token->end;

	for (const char *at = scan->body + token->start; at < end;)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		if (c >= 0x80 && !add_numeral(&number, any_value(scan, c)))
			return false;
	}
	*value = number.whole + number.section + number.digits;
	return *value <= MAX_NUMERAL && !is_unclear(&number);
}

int64_t
gxbg_read_power(const Scan *scan, const Token *token)
{
	int64_t		power = 1;
	const char *end = scan->body + token->end;

	for (const char *at = scan->body + token->start; at < end;)
	{
		uint32_t	c;
		int64_t		value;

		at += gxbg_decode(at, end, &c);
		value = any_value(scan, c);
		if (value < 10 || power > MAX_NUMERAL / value)
			return 0;
		power *= value;
	}
	return power;
}
