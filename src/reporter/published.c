/*
 * published.c
 *	  The date of publication of a report, and who signed it.
 *
 * A date counts if a label says what it is (发布时间:2021-02-16), if it stands
 * alone below the title, or if it stands alone behind the text, below the
 * signature.  What a page's head says for programs goes before the latter two.
 * A date in a sentence says nothing of the report.
 */
#include "reporter/published.h"

#include <string.h>

#include "form/names.h"
#include "text/host.h"
#include "passage/date.h"
#include "passage/name.h"

/* The better the evidence, the lower; labels rank from 1 to 4 */
#define RANK_PAGE_LINE	4		/* among what a page says of itself */
#define RANK_META		5		/* in the head of the page: <meta name="PubDate" ...> */
#define RANK_ALONE		6		/* below the title, or the signature */
#define RANK_NONE		9

/* Bytes around a date that may hold its label or its rest */
#define DATE_BYTES_BEFORE	64
#define DATE_BYTES_BEHIND	56

/* Tokens that a date takes at most, in fragments between borders */
#define DATE_TOKENS		40

/* Glyphs that a date takes at most, or a line of one that lost figures */
#define DATE_GLYPHS		24
#define SIGNED_GLYPHS	12

/* Dates that are looked at on either side of the text: a bound on work */
#define MAX_DATES		300

/* Bytes of a page within which its head stands, and of what it says of one thing */
#define MAX_PAGE_HEAD	20000
#define MAX_META		400

/* A date below the title stands within so many tokens of it */
#define NEAR_TITLE		16

typedef struct DateSearch
{
	const Scan *scan;
	const Place *place;
	Publication *publication;
	int			rank;			/* of the date found */
	bool		doubtful;		/* more than one date that stands alone */
} DateSearch;

/* Does the token look like the beginning of a date? */
static bool
looks_like_date(const Scan *scan, int at)
{
	const Token *token = &scan->tokens[at];
	const Token *next = token + 1;

	if (token->kind != TOKEN_NUMBER && token->kind != TOKEN_NUMERAL)
		return false;
	if (gxbg_looks_like_year(&scan->tokens[at]))
		return gxbg_may_go_on_to_month(scan, at);

	/* 04.02.2017 */
	return token->kind == TOKEN_NUMBER && token->end - token->start <= 2 &&
		(token_is_punct(next, PUNCT_POINT) || token_is_punct(next, PUNCT_SLASH));
}

/* And can a date begin with it? */
static bool
may_begin_date(const Scan *scan, int at)
{
	const Token *next = &scan->tokens[at + 1];

	if (gxbg_looks_like_year(&scan->tokens[at]))
		return gxbg_figure_may_be_year(scan, &scan->tokens[at]);
	return next[1].kind == TOKEN_NUMBER || next[1].kind == TOKEN_BORDER || next[1].kind == TOKEN_ROW;
}

/* Is the date one that the report can have been published on? */
static bool
is_plausible(const DateSearch *search, const Date *date, int rank)
{
	int			year = search->place->year;

	if (year == 0)
		return true;
	if (date->year < year)
		return false;
	if (rank < RANK_ALONE)
		return true;

	/* A report on a year is not signed before the year nears its end */
	return date->year <= year + 2 && (date->year > year || date->month >= 11);
}

/* The rank of the label that ends before this glyph, or RANK_NONE */
static int
label_rank(const Passage *passage, int at)
{
	int			rank = RANK_NONE;
	int			start = at;

	while (at > 0 && passage->glyphs[at - 1].punct != NO_PUNCT)
		at--;
	for (int i = 0; i < DATE_LABEL_RANKS; i++)
	{
		int			found = gxbg_match_any_back(passage, at, gxbg_date_labels[i]);

		if (found >= 0 && found < start)
		{
			start = found;
			rank = i + 1;
		}
	}

	/* 截止时间, 实施日期 and end_date are other times */
	if (rank == 2 && start > 0 && passage->glyphs[start].after == 0 &&
		(glyph_is_letter(&passage->glyphs[start - 1]) ||
		 (passage->glyphs[start].folded < 0x80 && passage->glyphs[start - 1].punct != PUNCT_QUOTE)))
		return RANK_NONE;
	return rank;
}

/* The bytes of [from, to) if they are an organ's name, else none */
static Span
signature_of(const Passage *passage, int from, int to)
{
	while (to > from && passage->glyphs[to - 1].punct != NO_PUNCT &&
		   passage->glyphs[to - 1].punct != PUNCT_CLOSE)
		to--;
	if (!gxbg_is_name(passage, from, to))
		return (Span) {0, 0};
	return (Span) {passage->glyphs[from].start, passage->glyphs[to - 1].end};
}

/* Does a line that ends with this token end with a figure, as rows do and no name does? */
static bool
ends_with_figure(const Scan *scan, int token)
{
	const Token *last = &scan->tokens[token];

	while (last > scan->tokens && (last->kind == TOKEN_BORDER || last->kind == TOKEN_ROW))
		last--;
	return last->kind == TOKEN_NUMBER;
}

/* The name on the line before this one */
static Span
name_above(const Scan *scan, int line)
{
	Passage		passage;
	int			above;

	if (line == 0)
		return (Span) {0, 0};
	above = gxbg_line_start(scan, line - 1, 24);
	if (scan->tokens[line - 1].end - scan->tokens[above].start > 4 * MAX_NAME)
		return (Span) {0, 0};
	gxbg_read_passage(&passage, scan, scan->tokens[above].start, scan->tokens[line - 1].end);
	return signature_of(&passage, 0, passage.count);
}

static bool
is_empty(Span span)
{
	return span.start == span.end;
}

/* Does the token begin a line that tells of a signature above it, date or no date? */
static bool
may_be_signed(const DateSearch *search, int token)
{
	const Token *here = &search->scan->tokens[token];

	return token > search->place->tail_start && is_empty(search->publication->signature) &&
		(here->flags & AFTER_LINE || token == 0 ||
		 here[-1].kind == TOKEN_ROW || here[-1].kind == TOKEN_BORDER);
}

static void
take_date(DateSearch *search, const Date *date, int rank)
{
	Date	   *found = &search->publication->date;

	if (!is_plausible(search, date, rank))
		return;
	if (rank < search->rank)
	{
		*found = *date;
		search->rank = rank;
		search->doubtful = false;
	}
	else if (rank == RANK_ALONE && search->rank == rank &&
			 (found->year != date->year || found->month != date->month || found->day != date->day))
		search->doubtful = true;
}

/* A line with words about the page */
static bool
is_page_line(const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
		if (gxbg_match_any(passage, at, &gxbg_page_words) >= 0)
			return true;
	return false;
}

/* A signature makes the date above it or beside it the report's */
static void
take_signature(DateSearch *search, Span signature)
{
	if (is_empty(signature) || !is_empty(search->publication->signature))
		return;
	search->publication->signature = signature;
	if (search->rank == RANK_ALONE)
		search->rank = RANK_NONE;
}

/* A date at this glyph, whole or damaged */
static int
read_any_date(const DateSearch *search, const Passage *passage, int at, Date *date)
{
	int			year = search->place->year;
	int			behind = gxbg_read_date(passage, at, date);

	return behind < 0 && year ? gxbg_read_damaged_date(passage, at, year + 1, date) : behind;
}

/*
 * Does a line go on behind a date, and a blank, with an organ's name, or with the
 * name of the page's column, and no more?
 */
static bool
has_name_behind(const Passage *passage, int at)
{
	int			end = gxbg_match_any(passage, at, &gxbg_topics);

	if (!(passage->glyphs[at].after & (AFTER_BLANK | AFTER_BORDER)))
		return false;
	if (end >= 0 && gxbg_match_any(passage, end, &gxbg_report_words) == passage->count)
		return true;
	for (int i = at + 1; i < passage->count; i++)
		if (passage->glyphs[i].after)
			return false;
	return gxbg_is_name(passage, at, passage->count);
}

static bool
is_short_line(const Scan *scan, int line, int end)
{
	return (scan->tokens[line].flags & AFTER_LINE) &&
		scan->tokens[end - 1].end - scan->tokens[line].start <= 300;
}

static bool
is_near_title(const Place *place, int token)
{
	return token >= place->title && token <= place->title + NEAR_TITLE;
}

/* Does nothing but punctuation stand behind a date that ends here? */
static bool
ends_with_date(const Passage *passage, int at)
{
	while (at < passage->count && passage->glyphs[at].punct != NO_PUNCT)
		at++;
	return at == passage->count;
}

/* Where the letters before this glyph end, with punctuation behind them or not */
static int
letters_end(const Passage *passage, int at)
{
	while (at > 0 && passage->glyphs[at - 1].punct != NO_PUNCT)
		at--;
	return at;
}

/* A date at this glyph in a line about the page; behind the label of a number it is none: 索引号: 20230318-144307-491 */
static void
take_page_date(DateSearch *search, const Passage *passage, int at, const Date *date)
{
	if (gxbg_match_any_back(passage, letters_end(passage, at), &gxbg_index_labels) < 0)
		take_date(search, date, RANK_PAGE_LINE);
}

/* Does the date that begins with this token stand in brackets behind the title: 年度报告(2011年1月20日)? */
static bool
is_behind_title(const DateSearch *search, int token)
{
	return search->place->title >= 0 && token == search->place->title + 2 &&
		token_is_punct(&search->scan->tokens[token - 1], PUNCT_OPEN);
}

/* Who signed the line of a date, before it or above; false if its line begins with anything else */
static bool
is_signed(const DateSearch *search, const Passage *passage, int token, int at, Span *signature)
{
	if (at == 0 || is_behind_title(search, token))
	{
		*signature = name_above(search->scan, gxbg_line_start(search->scan, token, 12));
		return true;
	}
	*signature = signature_of(passage, 0, at);
	return !is_empty(*signature);
}

/* A date without a label: alone on its line, or with the signature before it */
static void
take_unlabelled(DateSearch *search, int token)
{
	const Scan *scan = search->scan;
	int			line = gxbg_line_start(scan, token, 12);
	int			end = gxbg_line_end(scan, line, 40);
	bool		in_tail = token > search->place->tail_start;
	Passage		passage;
	Date		date;
	int			at;
	int			behind;
	Span		signature;

	if (!is_short_line(scan, line, end))
		return;
	gxbg_read_passage(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end);
	at = gxbg_glyph_at(&passage, scan->tokens[token].start);
	behind = read_any_date(search, &passage, at, &date);
	if (behind < 0)
		return;
	behind = gxbg_skip_time(&passage, behind);
	if (!in_tail && is_page_line(&passage))
	{
		take_page_date(search, &passage, at, &date);
		return;
	}
	if (!(in_tail || is_near_title(search->place, token)))
		return;
	if (!ends_with_date(&passage, behind) && !(at == 0 && !in_tail && has_name_behind(&passage, behind)))
		return;
	if (!is_signed(search, &passage, token, letters_end(&passage, at), &signature))
		return;
	if (in_tail)
		take_signature(search, signature);
	take_date(search, &date, RANK_ALONE);
}

/* As much of the body from a token on as its date may be in */
static void
read_from(const Scan *scan, int token, Passage *passage)
{
	int			last = token;

	while (last < scan->count && scan->tokens[last].start - scan->tokens[token].start < DATE_BYTES_BEHIND)
		last++;
	gxbg_read_passage(passage, scan, scan->tokens[token].start, scan->tokens[last].start);
}

static bool
is_date_at(const DateSearch *search, int token)
{
	const Scan *scan = search->scan;
	Passage		passage;
	Date		date;

	gxbg_read_glyphs(&passage, scan, scan->tokens[token].start,
					 scan->tokens[gxbg_dates_end(scan, token, DATE_TOKENS)].start, DATE_GLYPHS);
	return read_any_date(search, &passage, 0, &date) >= 0;
}

/* The rank of the label before a token, or RANK_NONE */
static int
rank_at(const Scan *scan, int token)
{
	Passage		passage;
	int			first = token;

	while (first > 0 && scan->tokens[token].start - scan->tokens[first - 1].start < DATE_BYTES_BEFORE)
		first--;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[token].start);
	return label_rank(&passage, passage.count);
}

/* The month only, or a date that lost figures, alone on its line: it is signed all the same */
static void
take_undated(DateSearch *search, int token)
{
	const Scan *scan = search->scan;
	int			line = gxbg_line_start(scan, token, 12);
	int			end = gxbg_line_end(scan, line, 40);
	Span		signature;
	Passage		passage;

	if (!is_short_line(scan, line, end) || line == 0 || ends_with_figure(scan, line - 1))
		return;
	gxbg_read_glyphs(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end,
					 SIGNED_GLYPHS + 1);
	if (passage.count > SIGNED_GLYPHS || passage.glyphs[0].start < scan->tokens[token].start)
		return;
	signature = name_above(scan, line);
	if (!is_empty(signature) && rank_at(scan, token) == RANK_NONE)
		search->publication->signature = signature;
}

static void
take_token(DateSearch *search, int token)
{
	Passage		passage;
	Date		date;
	int			rank;

	if (!may_begin_date(search->scan, token) || !is_date_at(search, token))
	{
		if (may_be_signed(search, token))
			take_undated(search, token);
		return;
	}
	rank = rank_at(search->scan, token);
	if (rank == RANK_NONE)
	{
		take_unlabelled(search, token);
		return;
	}
	read_from(search->scan, token, &passage);
	if (read_any_date(search, &passage, 0, &date) >= 0)
		take_date(search, &date, rank);
}

static void
take_tokens(DateSearch *search, int from, int to)
{
	int			dates = 0;

	for (int token = from; token < to && dates < MAX_DATES; token++)
	{
		if ((token & 0xFFFF) == 0)
			gxbg_check_interrupts();
		if (!looks_like_date(search->scan, token))
			continue;
		take_token(search, token);
		dates++;
	}
}

/* The glyph behind the quote mark that the value of an attribute begins with, from here on; or count */
static int
next_value(const Passage *passage, int at)
{
	while (at < passage->count && passage->glyphs[at].punct != PUNCT_QUOTE)
		at++;
	return at < passage->count ? at + 1 : at;
}

/* The attributes of a tag: the date in them, if another of them is a label of dates of publication */
static bool
read_meta(const Passage *passage, Date *date)
{
	bool		labelled = false;
	bool		dated = false;

	for (int at = next_value(passage, 0); at < passage->count; at = next_value(passage, at))
	{
		int			end = gxbg_match_any(passage, at, gxbg_date_labels[0]);

		labelled = labelled || (end >= 0 && passage->glyphs[end].punct == PUNCT_QUOTE);
		dated = dated || gxbg_read_date(passage, at, date) >= 0;
	}
	return labelled && dated;
}

/* Behind the name of a tag that begins here, if it is this one; NULL if it is another */
static const char *
behind_tag(const char *at, const char *end, String tag)
{
	if ((size_t) (end - at) <= tag.length)
		return NULL;

	/* Names of tags have no case, and any white space may follow */
	for (size_t i = 0; i < tag.length; i++)
		if ((at[i] | ('a' ^ 'A')) != tag.text[i])
			return NULL;
	at += tag.length;
	return *at == ' ' || (*at >= '\t' && *at <= '\r') ? at : NULL;
}

/* What the head of the page says for programs, if it has one */
static void
take_meta(DateSearch *search)
{
	const Scan *scan = search->scan;
	const char *end = scan->body + (scan->length < MAX_PAGE_HEAD ? scan->length : MAX_PAGE_HEAD);
	const char *at = scan->body;
	String		tag = gxbg_string("<meta");

	/* Most bodies have no tags at all */
	while ((at = memchr(at, '<', (size_t) (end - at))) != NULL)
	{
		const char *stop = memchr(at, '>', (size_t) (end - at));
		const char *behind = behind_tag(at, end, tag);
		Passage		passage;
		Date		date;

		at++;
		if (stop == NULL)
			return;
		if (behind == NULL || stop - at > MAX_META)
			continue;
		at = behind;
		gxbg_read_passage(&passage, scan, (uint32_t) (at - scan->body), (uint32_t) (stop - scan->body));
		if (read_meta(&passage, &date))
			take_date(search, &date, RANK_META);
	}
}

void
gxbg_find_publication(const Scan *scan, const Place *place, Publication *publication)
{
	DateSearch search = {scan, place, publication, RANK_NONE, false};

	*publication = (Publication) {{0, 0, 0}, {0, 0}};
	take_tokens(&search, 0, place->head_end);
	take_tokens(&search, place->tail_start > place->head_end ? place->tail_start : place->head_end,
				place->end);
	if (search.rank > RANK_META)
		take_meta(&search);
	if (search.doubtful)
		publication->date = (Date) {0, 0, 0};
}
