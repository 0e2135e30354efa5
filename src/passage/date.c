/*
 * date.c
 *	  Years, dates and periods as reports write them.
 */
#include "passage/date.h"

#include <unicode/uchar.h>

#include "form/names.h"

/* A number as read: behind its last digit, or -1 */
typedef struct Numeral
{
	int			end;
	int			value;
	int			digits;			/* Arabic digits; 0 for Han numerals */
} Numeral;

static bool
is_date(const Date *date)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool		leap = date->year % 4 == 0 && (date->year % 100 != 0 || date->year % 400 == 0);

	if (!gxbg_is_year(date->year) || date->month < 1 || date->month > 12 || date->day < 1)
		return false;
	return date->day <= days[date->month - 1] + (date->month == 2 && leap ? 1 : 0);
}

static inline int
han_value(const Glyph *glyph)
{
	return gxbg_han_value(glyph->folded);
}

/* Arabic digits that stand together, at most max of them */
static Numeral
read_digits(const Passage *passage, int at, int max)
{
	Numeral		numeral = {-1, 0, 0};

	for (; at < passage->count && glyph_is_digit(&passage->glyphs[at]); at++)
	{
		if (numeral.digits > 0 && passage->glyphs[at].after)
			break;
		if (numeral.digits == max)
			return (Numeral) {-1, 0, 0};
		numeral.value = numeral.value * 10 + (int) (passage->glyphs[at].folded - '0');
		numeral.digits++;
		numeral.end = at + 1;
	}
	return numeral;
}

/* A month or day */
static Numeral
read_small(const Passage *passage, int at)
{
	Numeral		numeral = read_digits(passage, at, 2);

	if (numeral.end < 0)
	{
		numeral.digits = 0;
		numeral.end = gxbg_read_han(passage, at, &numeral.value);
	}
	return numeral;
}

/* Four digits with blanks between them, as fragments of a page have them */
static int
read_loose_year(const Passage *passage, int at, int *year)
{
	int			value = 0;

	for (int i = at; i < at + 4; i++)
	{
		if (i >= passage->count || !glyph_is_digit(&passage->glyphs[i]) ||
			(i > at && passage->glyphs[i].after != AFTER_BLANK))
			return -1;
		value = value * 10 + (int) (passage->glyphs[i].folded - '0');
	}
	*year = value;
	return gxbg_is_year(value) && gxbg_match(passage, at + 4, gxbg_year_word) >= 0 ? at + 4 : -1;
}

static int
read_han_year(const Passage *passage, int at, int *year)
{
	int			value = 0;

	for (int i = at; i < at + 4; i++)
	{
		int			digit = i < passage->count ? han_value(&passage->glyphs[i]) : -1;

		if (digit < 0 && i < passage->count && glyph_is_digit(&passage->glyphs[i]))
			digit = (int) (passage->glyphs[i].folded - '0');
		if (digit < 0 || digit > 9)
			return -1;
		value = value * 10 + digit;
	}
	*year = value;
	return gxbg_is_year(value) ? at + 4 : -1;
}

int
gxbg_read_year(const Passage *passage, int at, int *year)
{
	Numeral		numeral;

	if (at >= passage->count)
		return -1;
	if (!glyph_is_digit(&passage->glyphs[at]))
		return han_value(&passage->glyphs[at]) >= 0 ? read_han_year(passage, at, year) : -1;
	numeral = read_digits(passage, at, 4);
	if (numeral.digits == 4 && gxbg_is_year(numeral.value))
	{
		*year = numeral.value;
		return numeral.end;
	}
	if (numeral.digits == 1)
		return read_loose_year(passage, at, year);

	/* 二0一九: digits of both kinds */
	if (numeral.digits > 0 && numeral.digits < 4 && numeral.end < passage->count &&
		han_value(&passage->glyphs[numeral.end]) >= 0)
		return read_han_year(passage, at, year);
	return -1;
}

/* The digit that a glyph is or looks like, or -1 */
static int
digit_or_letter(const Glyph *glyph)
{
	if (glyph_is_digit(glyph))
		return (int) (glyph->folded - '0');
	switch (glyph->folded)
	{
		case 'O':
		case 'o':
			return 0;
		case 'I':
		case 'i':
		case 'l':
		case 'L':
			return 1;
		default:
			return -1;
	}
}

int
gxbg_read_lettered_year(const Passage *passage, int at, int *year)
{
	int			value = 0;
	int			digits = 0;

	if (at + 4 > passage->count || !glyph_is_digit(&passage->glyphs[at]))
		return -1;
	for (int i = at; i < at + 4; i++)
	{
		int			digit = digit_or_letter(&passage->glyphs[i]);

		if (digit < 0 || (i > at && passage->glyphs[i].after))
			return -1;
		value = value * 10 + digit;
		digits += glyph_is_digit(&passage->glyphs[i]);
	}
	if (digits < 2 || !gxbg_is_year(value) || gxbg_match(passage, at + 4, gxbg_year_word) < 0)
		return -1;
	*year = value;
	return at + 4;
}

int
gxbg_skip_year_word(const Passage *passage, int at)
{
	int			end = gxbg_match_any(passage, at, &gxbg_year_words);

	return end >= 0 ? end : at;
}

/* Behind the year: 年1月22日 */
static int
read_worded(const Passage *passage, int at, Date *date)
{
	Numeral		month;
	Numeral		day;
	int			end = gxbg_match(passage, at, gxbg_year_word);

	if (end < 0)
		return -1;
	month = read_small(passage, end);
	if (gxbg_match(passage, end, gxbg_first_month) >= 0)
	{
		month.value = 1;
		end = gxbg_match(passage, end, gxbg_first_month);
	}
	else
		end = month.end >= 0 ? gxbg_match(passage, month.end, gxbg_month_word) : -1;
	if (end < 0)
		return -1;
	day = read_small(passage, end);
	if (day.end < 0)
		return -1;
	date->month = month.value;
	date->day = day.value;
	end = gxbg_match_any(passage, day.end, &gxbg_day_words);
	return end >= 0 ? end : day.end;
}

static bool
is_date_separator(const Glyph *glyph)
{
	return glyph->punct == PUNCT_DASH || glyph->punct == PUNCT_SLASH || glyph->punct == PUNCT_POINT;
}

/* A day that the time of day was glued to: 2021-01-1214:30 */
static Numeral
read_day(const Passage *passage, int at)
{
	Numeral		day = read_digits(passage, at, 2);

	if (day.end < 0)
	{
		Numeral		glued = read_digits(passage, at, 4);

		if (glued.digits == 4 && glued.end < passage->count &&
			passage->glyphs[glued.end].punct == PUNCT_COLON)
		{
			day.end = at + 2;
			day.value = glued.value / 100;
			day.digits = 2;
		}
	}
	return day;
}

/* Behind the year: -02-16, /01/18, .1.22 */
static int
read_separated(const Passage *passage, int at, Date *date)
{
	const Glyph *first = &passage->glyphs[at];
	Numeral		month;
	Numeral		day;

	if (at >= passage->count || !is_date_separator(first))
		return -1;
	month = read_digits(passage, at + 1, 2);
	if (month.end < 0 || month.end >= passage->count ||
		passage->glyphs[month.end].punct != first->punct)
		return -1;
	day = read_day(passage, month.end + 1);
	if (day.end < 0)
		return -1;
	date->month = month.value;
	date->day = day.value;
	return day.end;
}

/* 04.02.2017; with slashes only if it cannot be month first */
static int
read_day_first(const Passage *passage, int at, Date *date)
{
	Numeral		day = read_digits(passage, at, 2);
	Numeral		month;
	Numeral		year;
	const Glyph *separator;

	if (day.end < 0 || day.end >= passage->count)
		return -1;
	separator = &passage->glyphs[day.end];
	if (!is_date_separator(separator))
		return -1;
	month = read_digits(passage, day.end + 1, 2);
	if (month.end < 0 || month.end >= passage->count ||
		passage->glyphs[month.end].punct != separator->punct)
		return -1;
	year = read_digits(passage, month.end + 1, 4);
	if (year.digits != 4)
		return -1;
	if (separator->punct != PUNCT_POINT && day.value <= 12 && day.value != month.value)
		return -1;
	date->year = year.value;
	date->month = month.value;
	date->day = day.value;
	return is_date(date) ? year.end : -1;
}

int
gxbg_read_date(const Passage *passage, int at, Date *date)
{
	int			end = gxbg_read_year(passage, at, &date->year);
	int			behind;

	if (end < 0)
	{
		Numeral		compact = read_digits(passage, at, 8);

		if (compact.digits != 8)
			return read_day_first(passage, at, date);
		date->year = compact.value / 10000;
		date->month = compact.value / 100 % 100;
		date->day = compact.value % 100;
		return is_date(date) ? compact.end : -1;
	}
	behind = read_worded(passage, end, date);
	if (behind < 0)
		behind = read_separated(passage, end, date);
	return behind >= 0 && is_date(date) ? behind : -1;
}

/* The one month and day that these digits are, without leading zeros */
static bool
split_month_day(const int *digits, int count, int month_digits, Date *date)
{
	Date		found = {0, 0, 0};

	for (int n = 1; n <= 2 && n < count; n++)
	{
		Date		split = {date->year, 0, 0};

		if ((month_digits && n != month_digits) || count - n > 2)
			continue;
		if ((digits[0] == 0 && n == 1) || (digits[n] == 0 && count - n == 1))
			continue;
		for (int i = 0; i < count; i++)
		{
			int		   *part = i < n ? &split.month : &split.day;

			*part = *part * 10 + digits[i];
		}
		if (!is_date(&split))
			continue;
		if (found.month)
			return false;
		found = split;
	}
	if (found.month)
		*date = found;
	return found.month != 0;
}

/* Digits of a date whose words are lost but for some */
typedef struct DamagedDate
{
	int			digits[8];
	int			count;
	int			month_digits;	/* 0: the word for the month is lost */
} DamagedDate;

/* Is this a word that is still there, and says where a border is? */
static bool
take_date_word(const Passage *passage, int at, DamagedDate *damaged)
{
	if (damaged->count == 4 && gxbg_match(passage, at, gxbg_year_word) >= 0)
		return true;
	if (damaged->count <= 4 || damaged->month_digits || gxbg_match(passage, at, gxbg_month_word) < 0)
		return false;
	damaged->month_digits = damaged->count - 4;
	return true;
}

/* Behind the digits from here on, with words between them; -1 if they are too many, or stand apart */
static int
take_date_digits(const Passage *passage, int at, DamagedDate *damaged)
{
	for (; at < passage->count; at++)
	{
		const Glyph *glyph = &passage->glyphs[at];

		if (!glyph_is_digit(glyph))
		{
			if (!take_date_word(passage, at, damaged))
				break;
		}
		else if (damaged->count == 8 || (damaged->count > 0 && glyph->after))
			return -1;
		else
			damaged->digits[damaged->count++] = (int) (glyph->folded - '0');
	}
	return at;
}

int
gxbg_read_damaged_date(const Passage *passage, int at, int year, Date *date)
{
	DamagedDate damaged = {.count = 0};
	const int  *digits = damaged.digits;
	int			end;

	at = take_date_digits(passage, at, &damaged);
	if (at < 0 || damaged.count < 6)
		return -1;
	date->year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
	if (date->year != year || !split_month_day(digits + 4, damaged.count - 4, damaged.month_digits, date))
		return -1;
	end = gxbg_match_any(passage, at, &gxbg_day_words);
	return end >= 0 ? end : at;
}

int
gxbg_skip_time(const Passage *passage, int at)
{
	int			end = at;

	for (int parts = 0; parts < 3; parts++)
	{
		Numeral		part = read_digits(passage, end, 2);

		if (part.end < 0)
			return at;
		if (part.end >= passage->count || passage->glyphs[part.end].punct != PUNCT_COLON)
			return parts > 0 ? part.end : at;
		end = part.end + 1;
	}
	return end - 1;
}

bool
gxbg_is_date_line(const Passage *passage)
{
	Date		date;
	int			from = 0;
	int			end;

	while (from < passage->count && passage->glyphs[from].punct == PUNCT_OPEN)
		from++;
	end = gxbg_read_date(passage, from, &date);
	if (end < 0)
		return false;
	end = gxbg_skip_time(passage, end);
	while (end < passage->count && passage->glyphs[end].punct != NO_PUNCT)
		end++;
	return end == passage->count;
}

/* A year, which the digits of a month and a day may be glued to: behind all, or -1 */
static int
read_glued_year(const Passage *passage, int at, int *year)
{
	int			value = 0;
	int			digits = 0;
	int			end = at;

	for (; end < passage->count && glyph_is_digit(&passage->glyphs[end]) && digits < 8; end++)
		if (digits++ < 4)
			value = value * 10 + (int) (passage->glyphs[end].folded - '0');
	if (digits < 4 || !gxbg_is_year(value))
		return gxbg_read_year(passage, at, year);
	*year = value;
	return end;
}

/*
 * One end of a period: a year and whatever is left of a month and a day.
 * The month is 0 if it cannot be told.
 */
static int
read_period_date(const Passage *passage, int at, Date *date)
{
	int			end = gxbg_read_date(passage, at, date);

	if (end >= 0)
		return end;
	date->month = date->day = 0;
	end = read_glued_year(passage, at, &date->year);
	if (end < 0)
		return -1;
	for (bool words = false;; words = true)
	{
		int			day = gxbg_match_any(passage, end, &gxbg_day_words);
		int			next = gxbg_match(passage, end, gxbg_year_word);

		if (next < 0)
			next = gxbg_match(passage, end, gxbg_month_word);
		if (next < 0)
			return day >= 0 ? day : words ? end : -1;
		for (end = next; end < passage->count && end < next + 2 &&
			 glyph_is_digit(&passage->glyphs[end]); end++)
			;
	}
}

/* The year that a period covers, or 0 if that is not certain */
static int
period_year(const Date *from, const Date *to)
{
	if (from->year == to->year)
		return from->year;

	/* From the end of one year to the end of the next */
	if (to->year == from->year + 1 && from->month >= 10 && to->month >= 6)
		return to->year;
	return 0;
}

/* Behind what stands between the ends of a period: words, or dashes; -1 if nothing does */
static int
skip_until(const Passage *passage, int at)
{
	int			end = gxbg_match_any(passage, at, &gxbg_period_ends);
	int			dashes;
	int			next;

	if (end < 0)
		end = at;
	if (end < passage->count && passage->glyphs[end].punct == PUNCT_COMMA)
		end++;
	next = gxbg_match_any(passage, end, &gxbg_period_words);
	if (next >= 0)
		return next;
	for (dashes = end; dashes < passage->count; dashes++)
		if (passage->glyphs[dashes].punct != PUNCT_DASH && passage->glyphs[dashes].punct != PUNCT_TILDE)
			break;
	return dashes > end ? dashes : -1;
}

int
gxbg_read_period(const Passage *passage, int at, int *year, bool *whole)
{
	Date		from;
	Date		to;
	int			end = read_period_date(passage, at, &from);
	int			next;

	end = end >= 0 ? skip_until(passage, end) : -1;
	if (end < 0)
		return -1;
	next = read_period_date(passage, end, &to);
	if (next < 0)
	{
		/* 2019年1月1日至12月31日 */
		Numeral		month = read_small(passage, end);

		next = month.end >= 0 ? gxbg_match(passage, month.end, gxbg_month_word) : -1;
		if (next < 0)
			return -1;
		to = from;
		to.month = month.value;
	}
	*whole = from.month == 1 && to.month == 12;
	*year = period_year(&from, &to);
	return *year ? next : -1;
}
