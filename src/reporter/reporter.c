/*
 * reporter.c
 *	  Who reported on which year.
 *
 * The title says both, as a rule.  The stated period goes before the title's
 * year; signature, source and 由...编制 stand in for a title without an organ.
 */
#include "reporter/reporter.h"

#include <string.h>

#include "text/finding.h"
#include "form/evidence.h"
#include "form/names.h"
#include "text/host.h"
#include "reporter/agency.h"
#include "passage/name.h"
#include "outline/outline.h"
#include "reporter/published.h"
#include "reporter/recognition.h"
#include "outline/sections.h"
#include "reporter/source.h"
#include "outline/title.h"
#include "outline/year.h"
#include "text/text.h"

/* Tokens at either end of a body without headings where its dates stand */
#define END_TOKENS		120

/* Tokens before the first heading that may state the period and the compiler */
#define HEAD_TOKENS		600

/* The report that has this title: where it ends and what parts it has */
static void
find_place(Search *search, const Title *title)
{
	const Scan *scan = search->scan;
	Place	   *place = &search->place;
	const SectionSpan *headings = search->outline->headings;
	int			count = search->outline->heading_count;

	search->second = gxbg_second_title(scan, &search->outline->titles, title);
	search->title = search->second == title ? NULL : title;
	place->year = 0;
	place->title = search->title ? search->title->token : -1;
	place->end = search->second ? search->second->token : scan->count;
	while (count > 0 && headings[count - 1].token >= place->end)
		count--;
	search->heading_count = count;
	if (count > 0)
	{
		place->head_end = headings[0].token;
		place->tail_start = headings[count - 1].token;
		if (place->head_end > place->title + HEAD_TOKENS)
			place->head_end = place->title + HEAD_TOKENS;
	}
	else
	{
		place->head_end = place->title + 1 + END_TOKENS;
		place->tail_start = place->end - END_TOKENS;
	}
	if (place->head_end > place->end)
		place->head_end = place->end;
	if (place->head_end <= place->title && place->title < place->end - 1)
		place->head_end = place->title + 1;
}

/*
 * The year that title and page's title name.  If they name two, the one that the
 * text speaks of most, or none.
 */
static int
titled_year(Search *search, Report *report)
{
	int			own = search->title ? search->title->year : 0;
	int			page = search->page ? search->page->year : 0;
	FindingFacts facts = {true, true, own, page, {{NULL, 0}}};
	int			year;

	if (own == 0 || page == 0 || own == page)
		return own ? own : page;
	gxbg_add_finding(report, "year_title", gxbg_string("year"), &facts);
	year = gxbg_text_year(search->scan, 0, search->place.end);
	search->contested = year != own && year != page;
	return search->contested ? 0 : year;
}

/* Letters stand for digits of this year */
static void
find_letters(Report *report, int year)
{
	FindingFacts facts = {0};

	facts.has_actual = FACT_EXACT;
	facts.actual = year;
	gxbg_add_finding(report, "year_letters", gxbg_string("year"), &facts);
}

/* In the year of the title, or else of the page's? */
static void
check_letters(const Search *search, Report *report)
{
	const Title *title = search->title && search->title->year ? search->title : search->page;

	if (title != NULL && title->lettered && title->year != 0)
		find_letters(report, title->year);
}

static void
find_year(Search *search, Report *report)
{
	const Place *place = &search->place;
	int			stated = gxbg_stated_year(search->scan, 0, place->head_end);
	int			titled = titled_year(search, report);

	check_letters(search, report);
	if (stated && titled && stated != titled)
	{
		FindingFacts facts = {true, true, stated, titled, {{NULL, 0}}};

		gxbg_add_finding(report, "year_period", gxbg_string("year"), &facts);
	}
	report->year = stated ? stated : titled;
	if (report->year == 0)
		report->year = gxbg_stated_year(search->scan, place->head_end, place->end);
	if (report->year == 0 && (report->year = gxbg_lettered_year(search->scan, 0, place->head_end)) != 0)
		find_letters(report, report->year);
	search->place.year = report->year;
}

/* The year that the text speaks of most, if it can be that of the report */
static int
guess_year(const Search *search, const Publication *publication)
{
	int			year = gxbg_text_year(search->scan, 0, search->place.end);

	/* A report on a year is not published before the year nears its end */
	if (publication->date.year && (publication->date.year < year ||
								   (publication->date.year == year && publication->date.month < 11)))
		return 0;
	return year;
}

static bool
is_named(const Title *title, String name)
{
	String		own = {NULL, 0};

	if (title->name)
		own = gxbg_passage_string(title->name, 0, title->name->count);
	return own.length == name.length && own.length > 0 &&
		memcmp(own.text, name.text, own.length) == 0;
}

/* Of titles in a list, the only one whose organ the page names as its source, or NULL */
static const Title *
title_of_source(const Search *search)
{
	const Titles *titles = &search->outline->titles;
	const Title *found = NULL;
	String		source = gxbg_labelled_source(search->scan, search->place.head_end);

	if (source.text == NULL || is_named(search->title, source))
		return NULL;
	for (const Title *title = titles->list; title < titles->list + titles->count; title++)
		if (title->listed && title->token < search->place.head_end && is_named(title, source))
		{
			if (found)
				return NULL;
			found = title;
		}
	return found;
}

static bool
same_organ(String a, String b)
{
	return a.length == b.length && a.text != NULL && b.text != NULL &&
		memcmp(a.text, b.text, a.length) == 0;
}

/*
 * Of titles of one year in a list, the only one whose organ this is, or NULL: also
 * if the title found so far is the organ's.
 */
static const Title *
title_of_organ(const Search *search, String organ)
{
	const Titles *titles = &search->outline->titles;
	const Title *found = NULL;

	if (organ.text == NULL || same_organ(gxbg_titled_organ(search->scan, search->title), organ))
		return NULL;
	for (const Title *title = titles->list; title < titles->list + titles->count; title++)
		if (title->listed && title->year == search->title->year &&
			title->token < search->place.head_end &&
			same_organ(gxbg_titled_organ(search->scan, title), organ))
		{
			if (found && !same_organ(found->text, title->text))
				return NULL;
			found = title;
		}
	return found;
}

/* Of titles in a list, the one of the organ that signs the report or is said to have compiled it */
static const Title *
title_of_author(const Search *search)
{
	Publication publication;
	String		organ;

	gxbg_find_publication(search->scan, &search->place, &publication);
	organ = gxbg_signed_organ(search->scan, &publication);
	return title_of_organ(search, organ.text ? organ : gxbg_stated_compiler(search));
}

/* May the title be the one that the page's title names? */
static bool
fits_page(const Title *title, const Title *page)
{
	return !gxbg_titles_differ(title, page) &&
		(title->year == page->year || title->year == 0 || page->year == 0);
}

/*
 * The body's title: the best, or of those in a list the one that the page's title
 * names.  A list has none where the page names another.
 */
static const Title *
choose_title(const Outline *outline, const Scan *scan)
{
	const Titles *titles = &outline->titles;
	const Title *best = gxbg_best_title(titles, outline->heading_count ?
										outline->headings[0].token : scan->count);

	if (best == NULL || !best->followed ||
		(best->listed && titles->listed && titles->leading == NULL && outline->page == NULL))
		return NULL;
	if (outline->page == NULL || !best->listed || fits_page(best, outline->page))
		return best;
	for (const Title *title = titles->list; title < titles->list + titles->count; title++)
		if (fits_page(title, outline->page) && title->year && title->name)
			return title;
	return NULL;
}

static Search *
begin_search(const Scan *scan, const Outline *outline)
{
	Search	   *search = gxbg_alloc(sizeof(Search));
	const Title *title;

	search->scan = scan;
	search->outline = outline;
	search->page = search->outline->page;
	search->contested = false;
	find_place(search, choose_title(search->outline, scan));
	if (search->title && search->title->listed && search->title->name && !search->page &&
		((title = title_of_source(search)) != NULL || (title = title_of_author(search)) != NULL))
		find_place(search, title);
	return search;
}

/* A title behind the text that names another year than the text does is no title of it */
static void
drop_foreign_title(Search *search)
{
	const Title *title = search->title;
	int			year;

	if (title == NULL || title->year == 0 || search->heading_count == 0 ||
		title->token < search->outline->headings[0].token)
		return;
	year = gxbg_text_year(search->scan, 0, title->token);
	if (year && year != title->year)
	{
		search->title = NULL;
		search->place.title = -1;
	}
}

/* Names with characters in place of radicals, which look the same and are equal to nothing */
static String
without_radicals(String text)
{
	char	   *copy = NULL;
	int			length;

	for (size_t i = 0; i < text.length; i += (size_t) length)
	{
		uint32_t	c;
		char		folded[4];

		length = gxbg_decode(text.text + i, text.text + text.length, &c);

		/* Both take three bytes */
		if (!gxbg_is_radical(c) || gxbg_encode(gxbg_fold(c, false), folded) != length)
			continue;
		if (copy == NULL)
		{
			copy = gxbg_alloc(text.length);
			memcpy(copy, text.text, text.length);
		}
		memcpy(copy + i, folded, (size_t) length);
	}
	if (copy)
		text.text = copy;
	return text;
}

/* A title that names neither year nor organ, and has not its line to itself, is a column's name */
static bool
is_column_name(const Scan *scan, const Title *title)
{
	int			first = gxbg_token_at(scan, 0, title->start);

	return title->year == 0 && title->name == NULL &&
		!(scan->tokens[first].flags & AFTER_LINE && scan->tokens[title->token + 1].flags & AFTER_LINE);
}

void
gxbg_identify(const Scan *scan, const Outline *outline, Report *report)
{
	Search	   *search = begin_search(scan, outline);
	Publication publication;

	drop_foreign_title(search);
	if (search->title && !is_column_name(scan, search->title))
		report->title = without_radicals(search->title->text);
	else if (search->page)
		report->title = without_radicals(search->page->text);
	find_year(search, report);
	gxbg_find_publication(scan, &search->place, &publication);
	report->published_on = publication.date;
	report->agency = without_radicals(gxbg_agency(search, &publication));
	if (report->year == 0 && !search->contested)
		report->year = guess_year(search, &publication);
	if (search->second)
	{
		FindingFacts facts = {false, false, 0, 0, {search->second->text}};

		gxbg_add_finding(report, "several_reports", gxbg_string(NULL), &facts);
	}
}

bool
gxbg_is_report(const Scan *scan, const Outline *outline, int rows)
{
	Search	   *search = begin_search(scan, outline);
	const Title *title = search->title ? search->title : search->page;

	return gxbg_evidence(scan, outline, title, search->heading_count, rows) >= ENOUGH_EVIDENCE;
}
