/*
 * year.c
 *	  The year that a text speaks of: by the period that it states, or the year that
 *	  its sentences tell of as done.
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
gxbg_lettered_year(const Scan *scan, int from, int to)
{
	for (int token = from; token < to; token++)
	{
		Passage		passage;
		int			year;
		int			behind;

		if (scan->tokens[token].kind != TOKEN_NUMBER)
			continue;
		gxbg_read_passage(&passage, scan, scan->tokens[token].start,
						  scan->tokens[gxbg_dates_end(scan, token, 16)].start);
		behind = gxbg_read_lettered_year(&passage, 0, &year);
		if (behind >= 0 && glyph_is_digit(&passage.glyphs[gxbg_skip_year_word(&passage, behind)]) &&
			is_own_period(scan, token))
			return year;
	}
	return 0;
}

/* Bytes before a year and behind it that say what the year is of */
#define YEAR_BYTES_BEFORE	60
#define YEAR_BYTES_BEHIND	180

/* A clause of no more glyphs than this behind its year is but a time: 2023年, */
#define TIME_CLAUSE		6

/* What a mention of a year counts for */
#define WEIGHT_MENTION	1
#define WEIGHT_FIRST	2		/* it begins its sentence */
#define WEIGHT_UNTIL	3		/* up to its last day: 截至2022年12月31日 */
#define WEIGHT_STATED	3		/* its clause says that it is reported on: 2022年...情况报告如下 */

/* Is the last day of the year told from here on, behind its word: 12月31日, 底? */
static bool
is_year_end(const Passage *passage, int at)
{
	int			month = gxbg_match(passage, at, gxbg_last_month);

	return gxbg_match_any(passage, at, &gxbg_ends_of_year) >= 0 ||
		(month >= 0 && gxbg_match_any(passage, month, &gxbg_last_days) >= 0);
}

/* The clause around the year, or the one behind a mere time: [from, to) */
static void
find_clause(const Passage *passage, int at, int behind, int *first, int *last)
{
	int			from = at;
	int			to = behind;

	while (from > 0 && passage->glyphs[from - 1].punct != PUNCT_COMMA &&
		   passage->glyphs[from - 1].punct != PUNCT_STOP && !(passage->glyphs[from].after & AFTER_LINE))
		from--;
	for (;; to++)
	{
		uint8_t		punct = to < passage->count ? passage->glyphs[to].punct : PUNCT_STOP;

		if (punct == PUNCT_STOP || (punct == PUNCT_COMMA && to - behind > TIME_CLAUSE))
			break;
	}
	*first = from;
	*last = to;
}

/* Is the year in brackets, and not first there: an aside, 行政许可(不含2018年取消的3项)? */
static bool
is_aside(const Passage *passage, int at)
{
	for (int i = at - 1; i >= 0 && passage->glyphs[i].punct != PUNCT_STOP; i--)
	{
		if (passage->glyphs[i].punct == PUNCT_CLOSE)
			return false;
		if (passage->glyphs[i].punct == PUNCT_OPEN)
			return i + 1 < at;
	}
	return false;
}

/* What the year at this glyph counts for; its digits end before another, and its word behind that */
static int
mention_weight(const Passage *passage, int at, int end)
{
	int			behind = gxbg_skip_year_word(passage, end);
	bool		until = gxbg_match_any_back(passage, at, &gxbg_until_words) >= 0;
	int			from;
	int			to;

	if (until && is_year_end(passage, behind))
		return WEIGHT_UNTIL;

	/* A date, another time, or what goes on in it */
	if (glyph_is_digit(&passage->glyphs[behind]) ||
		gxbg_match(passage, behind, gxbg_first_month) >= 0 ||
		gxbg_match_any_back(passage, at, &gxbg_before_other_years) >= 0 ||
		gxbg_match_any(passage, behind, &gxbg_behind_other_years) >= 0 || is_aside(passage, at))
		return 0;
	find_clause(passage, at, behind, &from, &to);
	if (gxbg_find_any(passage, from, to, &gxbg_plan_words))
		return 0;
	if (gxbg_find_any(passage, from, to, &gxbg_reported_words))
		return WEIGHT_STATED;
	return at == 0 || passage->glyphs[at].after & AFTER_LINE ||
		passage->glyphs[at - 1].punct == PUNCT_STOP ? WEIGHT_FIRST : WEIGHT_MENTION;
}

/* Tokens of a line that are looked at for a sentence, on either side */
#define NEAR_TOKENS		40

/* Where a year stands */
typedef enum Surroundings
{
	IN_LIST,					/* an item: a title, or the year alone */
	IN_LINE,					/* another line, as the head of a table */
	IN_SENTENCE
} Surroundings;

/* Has the piece of a line around the token, between blanks, the word of a title and no mark of a sentence? */
static bool
is_title_item(const Scan *scan, int token, int first, int last)
{
	bool		title = false;

	while (token > first && !(scan->tokens[token].flags & AFTER_BLANK) &&
		   scan->tokens[token - 1].kind != TOKEN_BORDER)
		token--;
	for (int i = token; i < last; i++)
	{
		const Token *here = &scan->tokens[i];

		if (i > token && (here->flags & AFTER_BLANK || here->kind == TOKEN_BORDER))
			break;
		if (token_is_punct(here, PUNCT_COMMA) || token_is_punct(here, PUNCT_STOP) ||
			token_is_punct(here, PUNCT_COLON))
			return false;
		title = title || token_means(here, WORD_TITLE, TABLE_NONE);
	}
	return title;
}

static Surroundings
surroundings_of(const Scan *scan, int token)
{
	int			first = gxbg_line_start(scan, token, NEAR_TOKENS);
	int			last = gxbg_line_end(scan, token, NEAR_TOKENS);

	if (is_title_item(scan, token, first, last) || last - first <= 2)
		return IN_LIST;
	for (int i = first; i < last; i++)
		if (token_is_punct(&scan->tokens[i], PUNCT_COMMA) || token_is_punct(&scan->tokens[i], PUNCT_STOP))
			return IN_SENTENCE;

	/* ...报告如下: */
	return token_is_punct(&scan->tokens[last - 1], PUNCT_COLON) ? IN_SENTENCE : IN_LINE;
}

/* What mentions of each year in such surroundings weigh */
typedef struct Mentions
{
	int			weights[LAST_YEAR - FIRST_YEAR + 1];
} Mentions;

/* The mention of a year that begins with a token, if it is one */
static void
take_mention(const Scan *scan, int token, Mentions mentions[IN_SENTENCE + 1])
{
	uint32_t	start = scan->tokens[token].start;
	uint32_t	stop = scan->length - start > YEAR_BYTES_BEHIND ? start + YEAR_BYTES_BEHIND : (uint32_t) scan->length;
	Passage		passage;
	int			first = token;
	int			at;
	int			end;
	int			year;

	while (first > 0 && start - scan->tokens[first - 1].start < YEAR_BYTES_BEFORE)
		first--;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, stop);
	at = gxbg_glyph_at(&passage, start);
	end = gxbg_read_year(&passage, at, &year);
	if (end >= 0 && gxbg_match(&passage, end, gxbg_year_word) >= 0)
		mentions[surroundings_of(scan, token)].weights[year - FIRST_YEAR] += mention_weight(&passage, at, end);
}

/* The year that weighs most; 0 if two weigh as much, -1 if none is mentioned */
static int
heaviest_year(const Mentions *mentions)
{
	int			best = 0;
	bool		tied = false;

	for (int i = 1; i <= LAST_YEAR - FIRST_YEAR; i++)
	{
		if (mentions->weights[i] > mentions->weights[best])
		{
			best = i;
			tied = false;
		}
		else if (mentions->weights[i] == mentions->weights[best])
			tied = true;
	}
	if (mentions->weights[best] == 0)
		return -1;
	return tied ? 0 : FIRST_YEAR + best;
}

int
gxbg_text_year(const Scan *scan, int first, int last)
{
	Mentions	mentions[IN_SENTENCE + 1] = {{{0}}};
	int			depth = 0;
	int			year;

	for (int token = first; token < last; token++)
	{
		if ((token & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (token_is_punct(&scan->tokens[token], PUNCT_TITLE_OPEN))
			depth = 8;
		else if (token_is_punct(&scan->tokens[token], PUNCT_TITLE_CLOSE))
			depth = 0;
		else if (depth > 0)
			depth--;
		if (depth == 0 && gxbg_may_begin_year(scan, token))
			take_mention(scan, token, mentions);
	}
	year = heaviest_year(&mentions[IN_SENTENCE]);
	if (year < 0)
		year = heaviest_year(&mentions[IN_LINE]);
	return year > 0 ? year : 0;
}
