/*
 * number.c
 *	  Figures in prose: digits with grouping commas, decimals and powers of ten
 *	  behind them, and Han numerals.
 */
#include "figure/number.h"

#include <string.h>

#include "passage/words.h"
#include "passage/numeral.h"
#include "text/text.h"

/* Values above this are not read on: their arithmetic might overflow */
#define MAX_VALUE INT64_C(1000000000000000)

/* Nor is anything counted that there is more of, with its decimals; sums of counts stay in range */
#define MAX_COUNT INT64_C(1000000000000)

/* Years that a report can speak of */
#define FIRST_YEAR_TOLD	1949
#define LAST_YEAR_TOLD	2100

typedef struct Value
{
	int64_t		value;
	uint8_t		scale;
	bool		valid;
} Value;

static bool
is_number(const Token *token)
{
	return token->kind == TOKEN_NUMBER || token->kind == TOKEN_NUMERAL;
}

static int
digit_count(const Scan *scan, const Token *token)
{
	char		digits[20];

	return gxbg_digits(scan, token->start, token->end, digits, NULL, sizeof(digits));
}

/* Three digits behind a comma, with nothing between: 1,234; the last may have decimals */
static bool
is_group(const Scan *scan, int token, int to)
{
	const Token *comma = &scan->tokens[token];

	return token + 1 < to && token_is_punct(comma, PUNCT_COMMA) &&
		comma[1].kind == TOKEN_NUMBER && comma[1].flags == 0 && comma->flags == 0 &&
		comma[1].detail <= 6 && digit_count(scan, &comma[1]) == 3 + comma[1].detail;
}

static Value
read_digits(const Scan *scan, int *token, int to)
{
	const Token *number = &scan->tokens[*token];
	Value		result = {0, (uint8_t) number->detail, true};

	result.valid = gxbg_number(scan, number, &result.value) && result.value <= MAX_VALUE &&
		!(number->flags & (NEGATIVE | POSITIVE)) && number->detail <= 6;
	++*token;
	if (is_group(scan, *token, to) && number->detail == 0 && result.value > 0 &&
		digit_count(scan, number) <= 3)
		while (result.scale == 0 && is_group(scan, *token, to))
		{
			int64_t		group;
			int64_t		power = 1000;

			number = &scan->tokens[*token + 1];
			gxbg_number(scan, number, &group);
			for (int i = 0; i < number->detail; i++)
				power *= 10;
			if (result.value >= MAX_VALUE / power)
				break;
			result.value = result.value * power + group;
			result.scale = (uint8_t) number->detail;
			*token += 2;
		}
	return result;
}

static void
multiply(Value *value, int64_t power)
{
	if (power == 0 || value->value > MAX_VALUE / power)
	{
		value->valid = false;
		return;
	}
	while (value->scale > 0 && power % 10 == 0)
	{
		power /= 10;
		value->scale--;
	}
	value->value *= power;
}

/*
 * 申请12, and 3件 on the next line: digits that a line break parts.  A figure on
 * a line of its own may be the number of a page.
 */
static bool
goes_on_below(const Scan *scan, int token, int to)
{
	const Token *next = &scan->tokens[token];

	return token + 1 < to && next->kind == TOKEN_NUMBER && next[-1].kind == TOKEN_NUMBER &&
		(next->flags & ~AFTER_BLANK) == AFTER_LINE && !(next[-1].flags & AFTER_LINE) &&
		next[-1].detail == 0 && next->detail == 0 && next[1].flags == 0 &&
		gxbg_meaning(&next[1], WORD_UNIT, TABLE_NONE);
}

/* The digits of the next token behind those of the value */
static void
join_digits(const Scan *scan, const Token *next, Value *value)
{
	int64_t		digits;

	for (int i = digit_count(scan, next); i > 0 && value->valid; i--)
		multiply(value, 10);
	if (!gxbg_number(scan, next, &digits))
		value->valid = false;
	value->value += digits;
}

/* So many digits, and no decimals, behind a blank and nothing else */
static bool
is_spaced(const Scan *scan, const Token *token, int size)
{
	return token->kind == TOKEN_NUMBER && token->flags == AFTER_BLANK && token->detail == 0 &&
		digit_count(scan, token) == size;
}

/*
 * The token behind 1 2件 and 1 234条, digits or groups of them that blanks part, if a
 * counter stands behind them; else this one.
 */
static int
end_of_spaced(const Scan *scan, int token, int to)
{
	const Token *first = &scan->tokens[token];
	int			digits = digit_count(scan, first);
	int			size = digits == 1 && is_spaced(scan, first + 1, 1) ? 1 : 3;
	int			next = token + 1;

	if (first->detail != 0 || digits > size || (token > 0 && is_number(first - 1)))
		return token;
	while (next < to && is_spaced(scan, &scan->tokens[next], size))
		next++;
	return next > token + 1 && next < to && !(scan->tokens[next].flags & ~AFTER_BLANK) &&
		gxbg_meaning(&scan->tokens[next], WORD_UNIT, TABLE_NONE) ? next : token;
}

/* The figure's number; moves to the token behind it */
static Value
read_value(const Scan *scan, int *token, int to)
{
	const Token *tokens = scan->tokens;
	Value		value;

	if (tokens[*token].kind == TOKEN_NUMERAL)
	{
		value = (Value) {0, 0, true};
		value.valid = gxbg_read_numerals(scan, &tokens[(*token)++], &value.value);
	}
	else
	{
		int			spaced = *token + 1 < to && tokens[*token + 1].kind == TOKEN_NUMBER ?
			end_of_spaced(scan, *token, to) : *token;

		value = read_digits(scan, token, to);
		while (*token < spaced)
			join_digits(scan, &tokens[(*token)++], &value);
		if (goes_on_below(scan, *token, to))
			join_digits(scan, &tokens[(*token)++], &value);
		if (*token < to && tokens[*token].kind == TOKEN_NUMERAL)
			multiply(&value, gxbg_read_power(scan, &tokens[(*token)++]));
	}

	if (value.value > MAX_COUNT)
		value.valid = false;

	/* Another number right behind it, or a sign of a range or a clock */
	while (*token < to && is_number(&tokens[*token]))
	{
		value.valid = false;
		++*token;
	}
	return value;
}

/* What a unit counts; those that are not told apart count pieces */
static Counter
counter_of(const Word *unit)
{
	for (const CounterWord *counter = gxbg_counter_words; counter->text; counter++)
		if (strcmp(counter->text, unit->text) == 0)
			return counter->counter;
	return unit->index == UNIT_ITEM ? COUNTER_PIECE : COUNTER_MONEY;
}

/* Part of a range, a date or a share */
static bool
is_no_count_sign(const Token *token)
{
	return token->kind == TOKEN_PUNCT &&
		(token->detail == PUNCT_DASH || token->detail == PUNCT_TILDE ||
		 token->detail == PUNCT_SLASH || token->detail == PUNCT_PERCENT);
}

/* 已办结, 2. 办结: what a line begins with is counted by another figure */
static bool
begins_label(const Token *token)
{
	const Word *word;

	if (token->kind == TOKEN_NUMBER)
		return token->detail == 0 && token[1].kind == TOKEN_PUNCT && token[1].flags == 0 &&
			token[1].detail != PUNCT_COMMA && !is_no_count_sign(&token[1]);
	word = gxbg_meaning(token, WORD_CUE, TABLE_NONE);
	return word && (CUE_CLASS(word->index) == CUE_THING || CUE_CLASS(word->index) == CUE_VERB);
}

/*
 * Does a clause end before this token?  A line break without a mark may part
 * the figure from its counter, unless a label begins there; a comma may be one
 * within the figure.
 */
static bool
ends_clause(const Scan *scan, int token, int to)
{
	const Token *next = &scan->tokens[token];

	if (next->flags & AFTER_LINES)
		return true;
	if (next->flags & AFTER_LINE)
		return next->kind == TOKEN_NUMERAL || next->kind == TOKEN_END ||
			token_is_punct(next, PUNCT_OPEN) || begins_label(next);
	if (token >= to)
		return true;
	return next->kind == TOKEN_PUNCT &&
		((next->detail == PUNCT_COMMA && next[1].kind != TOKEN_NUMBER) ||
		 next->detail == PUNCT_STOP || next->detail == PUNCT_CLOSE);
}

/* Where words that follow the figure begin: behind it, or on the next line */
static uint32_t
behind(const Token *token, uint32_t end)
{
	return token->flags & AFTER_LINE && !(token->flags & AFTER_LINES) ? token->start : end;
}

/* More years than these are no number of them that a report looks back on */
#define MAX_YEARS_BACK	20

/*
 * 近三年, 五年来, "十一五"期间, 十四五时期: what is told in so many years is of all of them.
 * The place is behind the number.
 */
static bool
is_several_years(const Scan *scan, const Value *value, uint32_t start, const Token *next)
{
	uint32_t	at = next->start;

	if (gxbg_word_precedes(scan, at, &gxbg_plan_numbers) && gxbg_word_follows(scan, at, &gxbg_years_long))
		return true;
	if (!value->valid || value->scale > 0 || value->value < 2 || value->value > MAX_YEARS_BACK ||
		next->flags || next->kind == TOKEN_END || token_means(next, WORD_UNIT, TABLE_NONE))
		return false;
	if (token_is_punct(next, PUNCT_QUOTE))
		at = next->end;
	return gxbg_word_follows(scan, at, &gxbg_years_long) ||
		(gxbg_word_follows(scan, at, &gxbg_year_signs) &&
		 gxbg_word_precedes(scan, start, &gxbg_last_years));
}

/* 2010-2012年, where the sign between them is read as that of the second number */
static bool
is_span_of_years(const Scan *scan, const Token *first, const Token *next)
{
	int64_t		from;
	int64_t		to;

	return next - first == 2 && first[1].flags == NEGATIVE && first->detail == 0 &&
		first[1].detail == 0 && gxbg_number(scan, first, &from) &&
		gxbg_number(scan, &first[1], &to) && from >= FIRST_YEAR_TOLD && from < to && to <= LAST_YEAR_TOLD &&
		gxbg_word_follows(scan, next->start, &gxbg_year_signs);
}

/* A year, or several of them */
static bool
read_time(const Scan *scan, const Value *value, const Token *first, const Token *next, bool ends,
		  Atom *atom)
{
	if (value->valid && value->scale == 0 && value->value >= FIRST_YEAR_TOLD &&
		value->value <= LAST_YEAR_TOLD &&
		gxbg_word_follows(scan, behind(next, atom->end), &gxbg_year_signs))
	{
		atom->class = ATOM_YEAR;
		return true;
	}
	if (!ends && (is_several_years(scan, value, atom->start, next) ||
				  (!value->valid && is_span_of_years(scan, first, next))))
	{
		atom->class = CUE_SINCE_EVER;
		atom->argument = SINCE_EVER_SOME_YEARS;
		return true;
	}
	return false;
}

/* 6月, 1-11月: the last month, and the first of a span */
static bool
read_month(const Scan *scan, const Value *value, const Token *first, const Token *next, Atom *atom)
{
	int64_t		from = 0;
	int64_t		month = value->value;
	bool		span = !value->valid && next - first == 2 && first[1].flags == NEGATIVE &&
		gxbg_number(scan, first, &from) && gxbg_number(scan, &first[1], &month) && from < month;

	if ((!value->valid && !span) || value->scale > 0 || month < 1 || month > MONTHS_OF_YEAR ||
		from < 0 || !gxbg_word_follows(scan, behind(next, atom->end), &gxbg_month_signs))
		return false;
	atom->class = ATOM_MONTH;
	atom->value = month;
	atom->argument = (uint8_t) from;
	return true;
}

/* 12345条 is a count; of 12345件320件 the second is */
static bool
is_hotline(const Value *value, const Token *next, bool ends, const Word *unit)
{
	return value->valid && value->value == HOTLINE_NUMBER && value->scale == 0 &&
		(unit == NULL || (!ends && is_number(next + 1)));
}

/* No rate, range or clock, nor about so many */
static bool
is_exact(const Scan *scan, const Token *first, int token, int to, uint32_t end)
{
	uint32_t	before = first > scan->tokens && first->flags & AFTER_LINE ? first[-1].end :
		first->start;

	return !(first > scan->tokens && is_no_count_sign(first - 1) && !first->flags) &&
		!(token < to && is_no_count_sign(&scan->tokens[token])) &&
		!gxbg_word_precedes(scan, before, &gxbg_no_figure_after) &&
		!(first->kind == TOKEN_NUMERAL && gxbg_word_follows(scan, first->start, &gxbg_powers) &&
		  gxbg_word_precedes(scan, before, &gxbg_several)) &&
		!gxbg_word_follows(scan, behind(&scan->tokens[token], end), &gxbg_no_figure_before);
}

/* 零投诉, 零复议: none of the thing that it is written together with */
static bool
denies(const Value *value, const Token *first, const Token *next, bool ends)
{
	const Word *word = ends || next->flags ? NULL : gxbg_meaning(next, WORD_CUE, TABLE_NONE);

	return first->kind == TOKEN_NUMERAL && value->valid && value->value == 0 && word &&
		first->end == next->start && CUE_CLASS(word->index) == CUE_THING;
}

int
gxbg_read_figure(const Scan *scan, int token, int to, Atom *atom)
{
	const Token *first = &scan->tokens[token];
	Value		value = read_value(scan, &token, to);
	const Token *next = &scan->tokens[token];
	const Word *unit = NULL;

	*atom = (Atom) {
		.class = ATOM_OTHER, .value = value.value, .scale = value.scale, .start = first->start,
		.end = next[-1].end, .number_end = next[-1].end,
		.flags = IS_NUMBER | (first->flags & (AFTER_LINE | AFTER_LINES) ? BEGINS_LINE : 0)
	};
	if (read_time(scan, &value, first, next, token >= to, atom) ||
		read_month(scan, &value, first, next, atom))
		return token;
	if (token < to && !(next->flags & AFTER_LINES))
		unit = gxbg_meaning(next, WORD_UNIT, TABLE_NONE);
	if (is_hotline(&value, next, token + 1 >= to, unit))
	{
		atom->class = CUE_THING;
		atom->argument = THING_HOTLINE;
		return token;
	}
	if (denies(&value, first, next, token >= to))
	{
		atom->class = CUE_NOT;
		atom->argument = 1;
		return token;
	}
	if (unit)
	{
		atom->counter = (uint8_t) counter_of(unit);
		atom->unit = unit->text;
		atom->end = next->end;
		token++;
	}
	if (value.valid && (value.scale == 0 || atom->counter == COUNTER_MONEY) &&
		(unit || ends_clause(scan, token, to)) && is_exact(scan, first, token, to, atom->end))
		atom->class = ATOM_COUNT;
	return token;
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

/* 四、行政复议情况 and 3件... below it: what began on the last line is a heading */
static bool
is_below_heading(const Scan *scan, const Token *from, const Token *token)
{
	for (const Token *first = token - 1; first > from; first--)
		if (first->flags & AFTER_LINE)
			return false;
	return (from == scan->tokens || from->flags & AFTER_LINE) &&
		(is_numbered(from) || gxbg_word_precedes(scan, token[-1].end, &gxbg_topic_ends));
}

bool
gxbg_parts_figure(const Scan *scan, const Token *from, const Token *token)
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
	return next->flags & AFTER_LINE || !is_below_heading(scan, from, token);
}
