/*
 * date.h
 *	  Years, dates and periods as reports write them.
 */
#ifndef GXBG_PROSE_DATE_H
#define GXBG_PROSE_DATE_H

#include "scan/lexicon.h"
#include "passage/numeral.h"
#include "text/text.h"

/* Open government information began in 2008; the first reports looked back */
#define FIRST_YEAR	1990
#define LAST_YEAR	2089

static inline bool
gxbg_is_year(int value)
{
	return value >= FIRST_YEAR && value <= LAST_YEAR;
}

/* Is the number or numeral as long as one that a year begins with? */
extern bool gxbg_looks_like_year(const Token *token);

/* And may it be the beginning of a year, from its digits? */
extern bool gxbg_figure_may_be_year(const Scan *scan, const Token *token);

/* May a year, in digits or in Han numerals, begin with this token? */
static inline bool
gxbg_may_begin_year(const Scan *scan, int token)
{
	const Token *first = &scan->tokens[token];

	return (first->kind == TOKEN_NUMBER || first->kind == TOKEN_NUMERAL) &&
		gxbg_figure_may_be_year(scan, first);
}

/* And is it not a year alone, as most in a text are: 2019年,...? */
extern bool gxbg_may_go_on_to_month(const Scan *scan, int token);

/*
 * The token behind all that a date or period that begins with this token can
 * take, of at most limit tokens: behind the first mark that stands in none.
 */
extern int	gxbg_dates_end(const Scan *scan, int token, int limit);

/*
 * Four digits or Han digits that are a year.  Returns the place behind them,
 * before any 年, or -1.
 */
extern int	gxbg_read_year(const Passage *passage, int at, int *year);

/*
 * A year whose later digits are partly letters that look like them, before 年:
 * 2O23年, 20l9年.  Returns the place behind it, before 年, or -1; also of one in
 * digits alone.  Two of the four are digits, the first among them.
 */
extern int	gxbg_read_lettered_year(const Passage *passage, int at, int *year);

/* Behind 年, 年度 or 度 at this place, or this place */
extern int	gxbg_skip_year_word(const Passage *passage, int at);

/*
 * A whole date that begins here, in any of the usual forms: 2020年1月22日,
 * 二〇二〇年一月二十二日, 2021-02-16, 2023/01/18, 04.02.2017.  Returns the place
 * behind it, or -1.
 */
extern int	gxbg_read_date(const Passage *passage, int at, Date *date);

/*
 * A date that lost characters (2023130, 2017年210日): read if its digits leave
 * one date only, and that date is in this year.  Returns the place behind it,
 * or -1.
 */
extern int	gxbg_read_damaged_date(const Passage *passage, int at, int year, Date *date);

/* Is the passage a date, with or without brackets and the time of day? */
extern bool gxbg_is_date_line(const Passage *passage);

/* Past the time of day behind a date, if there is one */
extern int	gxbg_skip_time(const Passage *passage, int at);

/*
 * A period that begins here (2019年1月1日至2019年12月31日, even if figures of
 * the months and days are lost): the year that it covers, and whether that is
 * the whole year.  Returns the place behind it, or -1.
 */
extern int	gxbg_read_period(const Passage *passage, int at, int *year, bool *whole);

#endif							/* GXBG_PROSE_DATE_H */
