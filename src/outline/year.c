/*
 * year.c
 *	  The year that a text speaks of: by the period that it states, or the year
 *	  that it names most.
 */
#include "outline/year.h"

#include "form/names.h"
#include "text/host.h"
#include "passage/date.h"
#include "passage/passage.h"

/* Periods that are looked at: a bound on work */
#define MAX_PERIODS		200

/* Does something before this glyph say that the period is the report's? */
static bool
has_period_label(const Passage *passage, int at)
{
	for (int i = at - 1; i >= 0 && i >= at - 20 && passage->glyphs[i].punct != PUNCT_STOP; i--)
		if (gxbg_match_any(passage, i, &gxbg_period_labels) >= 0)
			return true;
	return false;
}

/* Does the text right before this token say that the period is the report's? */
static bool
is_own_period(const Scan *scan, int token)
{
	Passage		passage;
	int			first = token;

	while (first > 0 && scan->tokens[token].start - scan->tokens[first - 1].start < 90)
		first--;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[token].start);
	return has_period_label(&passage, passage.count);
}

int
gxbg_stated_year(const Scan *scan, int from, int to)
{
	int			periods = 0;

	for (int token = from; token < to && periods < MAX_PERIODS; token++)
	{
		Passage		passage;
		int			year;
		bool		whole;

		if (!gxbg_may_begin_year(scan, token) || !gxbg_may_go_on_to_month(scan, token))
			continue;
		periods++;
		gxbg_read_passage(&passage, scan, scan->tokens[token].start,
						  scan->tokens[gxbg_dates_end(scan, token, 16)].start);
		if (gxbg_read_period(&passage, 0, &year, &whole) >= 0 &&
			(whole || is_own_period(scan, token)))
			return year;
	}
	return 0;
}

int
gxbg_commonest_year(const Scan *scan, int first, int last)
{
	int			counts[LAST_YEAR - FIRST_YEAR + 1] = {0};
	int			best = 0;
	int			second = 0;
	int			depth = 0;

	for (int i = first; i < last; i++)
	{
		const Token *token = &scan->tokens[i];
		Passage		passage;
		int			year;
		int			end;

		if ((i & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (token_is_punct(token, PUNCT_TITLE_OPEN))
			depth = 8;
		else if (token_is_punct(token, PUNCT_TITLE_CLOSE))
			depth = 0;
		else if (depth > 0)
			depth--;
		if (depth > 0 || !gxbg_may_begin_year(scan, i))
			continue;
		gxbg_read_passage(&passage, scan, token->start,
						  scan->tokens[i + 2 < scan->count ? i + 2 : scan->count].start);
		end = gxbg_read_year(&passage, 0, &year);
		if (end < 0 || gxbg_match(&passage, end, gxbg_year_word) < 0)
			continue;
		if (scan->tokens[i + 1].kind != TOKEN_END && scan->tokens[i + 2].kind == TOKEN_NUMBER &&
			scan->tokens[i + 1].end - scan->tokens[i + 1].start == 3)
			continue;
		counts[year - FIRST_YEAR]++;
	}
	for (int year = FIRST_YEAR; year <= LAST_YEAR; year++)
	{
		int			count = counts[year - FIRST_YEAR];

		if (best == 0 || count > counts[best - FIRST_YEAR])
		{
			second = best ? counts[best - FIRST_YEAR] : 0;
			best = year;
		}
		else if (count > second)
			second = count;
	}
	return counts[best - FIRST_YEAR] > second ? best : 0;
}
