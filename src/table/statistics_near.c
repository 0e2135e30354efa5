/*
 * statistics_near.c
 *	  Rows of the statistics table whose labels no list has.
 *
 * The table was copied by thousands of hands: 同意公开数 stands for 同意公开答复数.  Between two
 * rows that are known, letters with a figure behind them are the row there whose label they are
 * nearest to.
 */
#include "table/statistics_near.h"

#include <string.h>

#include "row/layout.h"
#include "table/nearest.h"
#include "text/host.h"

/* Tokens behind the last row that are looked at: a bound on work */
#define MAX_BEHIND	60

/* Letters between two figures that may be a label */
typedef struct Letters
{
	int			first;			/* token, or -1 */
	int			last;
} Letters;

/* Letters of a label, and no unit that stands apart */
static bool
is_of_label(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];
	int			next;

	return token_is_letters(t) && !gxbg_is_mark(scan, token) &&
		!((t->flags || (token > 0 && t[-1].kind == TOKEN_BORDER)) && gxbg_statistics_unit(scan, token, &next));
}

/* The row at these letters, if it lies between two of the run */
static void
take_row(const Scan *scan, StatisticsRun *run, const Letters *letters, int behind, int before, Row *row)
{
	StatisticsPlace place;
	int			indicator = gxbg_nearest_indicator(scan, letters->first, letters->last + 1, behind, before);

	if (indicator < 0 || run->places[indicator].label >= 0 ||
		!gxbg_statistics_at_cell(scan, letters->first, &place.number) ||
		!gxbg_statistics_row(scan, letters->last, &place, row) || gxbg_row_figures(row) == 0)
		return;
	gxbg_free(run->rows[indicator]);
	run->rows[indicator] = gxbg_row_keep(row);
	run->places[indicator] = place;
	run->places[indicator].near = true;
	run->count++;
	run->labels++;
	if (indicator > run->last)
		run->last = indicator;
}

/* The rows between these tokens that lie between two of the run */
static void
take_between(const Scan *scan, StatisticsRun *run, int from, int to, int behind, int before, Row *row)
{
	Letters		letters = {-1, -1};

	for (int i = from; i < to; i++)
	{
		const Token *t = &scan->tokens[i];

		if (token_means(t, WORD_GROUP, TABLE_STATISTICS) || token_is_punct(t, PUNCT_STOP))
			letters.first = -1;
		else if (is_of_label(scan, i))
		{
			if (letters.first < 0)
				letters.first = i;
			letters.last = i;
		}
		else if (t->kind == TOKEN_NUMBER && letters.first >= 0 && !is_ordinal_mark(t + 1))
		{
			take_row(scan, run, &letters, behind, before, row);
			letters.first = -1;
		}
	}
}

void
gxbg_statistics_take_near(const Scan *scan, StatisticsRun *run, Row *row)
{
	int			before = -1;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		if (run->places[i].label < 0)
			continue;
		if (before >= 0 && i > before + 1 && run->places[before].end < run->places[i].label)
			take_between(scan, run, run->places[before].end, run->places[i].label, before, i, row);
		before = i;
	}
	if (before >= 0 && before < N_INDICATORS - 1)
	{
		int			end = run->places[before].end + MAX_BEHIND;

		take_between(scan, run, run->places[before].end, end < scan->count ? end : scan->count, before,
					 N_INDICATORS, row);
	}
}
