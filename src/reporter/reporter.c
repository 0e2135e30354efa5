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
#include "form/cues.h"
#include "form/names.h"
#include "text/host.h"
#include "reporter/compiler.h"
#include "passage/name.h"
#include "outline/outline.h"
#include "reporter/published.h"
#include "outline/sections.h"
#include "outline/site.h"
#include "reporter/source.h"
#include "outline/title.h"
#include "outline/year.h"
#include "text/text.h"

/* Tokens at either end of a body without headings where its dates stand */
#define END_TOKENS		120

/* Bytes before the first heading that are looked at: a bound on work */
#define MAX_HEAD_BYTES	12000

/* Tokens before the first heading that may state the period and the compiler */
#define HEAD_TOKENS		600

typedef struct Search
{
	const Scan *scan;
	const Outline *outline;
	const Title *title;			/* the first report's in the body, or NULL */
	const Title *page;			/* that of the page, if it was kept apart; or NULL */
	const Title *second;		/* another report's in the same body, or NULL */
	int			heading_count;	/* of the outline's, in the first report */
	bool		contested;		/* the titles name two years, and the text neither */
	Place		place;
} Search;

/* The report that has this title: where it ends and what parts it has */
static void
find_place(Search *search, const Title *title)
{
	const Scan *scan = search->scan;
	Place	   *place = &search->place;
	const SectionSpan *headings = search->outline->headings;
	int			count = search->outline->heading_count;

	search->title = title;
	search->second = gxbg_second_title(scan, &search->outline->titles, title);
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
	year = gxbg_commonest_year(search->scan, 0, search->place.end);
	search->contested = year != own && year != page;
	return search->contested ? 0 : year;
}

static void
find_year(Search *search, Report *report)
{
	const Place *place = &search->place;
	int			stated = gxbg_stated_year(search->scan, 0, place->head_end);
	int			titled = titled_year(search, report);

	if (stated && titled && stated != titled)
	{
		FindingFacts facts = {true, true, stated, titled, {{NULL, 0}}};

		gxbg_add_finding(report, "year_period", gxbg_string("year"), &facts);
	}
	report->year = stated ? stated : titled;
	if (report->year == 0)
		report->year = gxbg_stated_year(search->scan, place->head_end, place->end);
	search->place.year = report->year;
}

/* The year that the text speaks of most, if it can be that of the report */
static int
guess_year(const Search *search, const Publication *publication)
{
	int			year = gxbg_commonest_year(search->scan, 0, search->place.end);

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

/*
 * Read the next passage of a text that is longer than one, and move its start on;
 * false behind the last.  So many glyphs stand in two passages, so that what is
 * looked for is whole in one of them.
 */
static bool
next_passage(Passage *passage, const Scan *scan, uint32_t *start, uint32_t end, int overlap)
{
	if (*start >= end)
		return false;
	gxbg_read_passage(passage, scan, *start, end);
	*start = passage->count < PASSAGE_SIZE ? end : passage->glyphs[PASSAGE_SIZE - overlap].start;
	return true;
}

/* The organ that a passage names in some way, or NULL text */
typedef String (*NamedIn) (const Scan *scan, const Passage *passage);

/* The organ that the text before the first heading names so */
static String
named_in_head(const Search *search, NamedIn named_in)
{
	const Scan *scan = search->scan;
	uint32_t	start = scan->tokens[search->place.title + 1].start;
	uint32_t	end = scan->tokens[search->place.head_end].start;
	Passage		passage;

	/* Where nothing stands before the first heading, it stands behind it */
	if (search->title == NULL && search->heading_count > 1)
		end = scan->tokens[search->outline->headings[1].token].start;
	if (end > start && end - start > MAX_HEAD_BYTES)
		end = start + MAX_HEAD_BYTES;
	while (next_passage(&passage, scan, &start, end, MAX_NAME + 8))
	{
		String		organ = named_in(scan, &passage);

		if (organ.text != NULL)
			return organ;
	}
	return gxbg_string(NULL);
}

/* 由...编制 in the text before the first heading, or NULL text */
static String
stated_compiler(const Search *search)
{
	return named_in_head(search, gxbg_compiler_in);
}

/* The organ that a title names, whole, or NULL text */
static String
titled_organ(const Scan *scan, const Title *title)
{
	return title->name ? gxbg_organ(scan, title->name, 0, title->name->count) : gxbg_string(NULL);
}

/* The organ of this signature, or NULL text */
static String
signed_organ(const Scan *scan, const Publication *publication)
{
	Passage		name;

	if (publication->signature.start == publication->signature.end)
		return gxbg_string(NULL);
	gxbg_read_passage(&name, scan, publication->signature.start, publication->signature.end);
	return gxbg_organ(scan, &name, 0, name.count);
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

	if (organ.text == NULL || same_organ(titled_organ(search->scan, search->title), organ))
		return NULL;
	for (const Title *title = titles->list; title < titles->list + titles->count; title++)
		if (title->listed && title->year == search->title->year &&
			title->token < search->place.head_end &&
			same_organ(titled_organ(search->scan, title), organ))
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
	organ = signed_organ(search->scan, &publication);
	return title_of_organ(search, organ.text ? organ : stated_compiler(search));
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

	if (best == NULL || outline->page == NULL || !best->listed || fits_page(best, outline->page))
		return best;
	for (const Title *title = titles->list; title < titles->list + titles->count; title++)
		if (fits_page(title, outline->page) && title->year && title->name)
			return title;
	return NULL;
}

static Search *
begin_search(const Scan *scan)
{
	Search	   *search = gxbg_alloc(sizeof(Search));
	const Title *title;

	search->scan = scan;
	search->outline = gxbg_outline(scan);
	search->page = search->outline->page;
	search->contested = false;
	find_place(search, choose_title(search->outline, scan));
	if (search->title && search->title->listed && search->title->name && !search->page &&
		((title = title_of_source(search)) != NULL || (title = title_of_author(search)) != NULL))
		find_place(search, title);
	return search;
}

/* An organ on the line below a title that names none, as on a cover */
static String
name_below_title(const Search *search)
{
	const Scan *scan = search->scan;
	int			line = search->place.title + 1;
	int			end;
	Passage		passage;

	if (search->title == NULL || line >= scan->count || !(scan->tokens[line].flags & AFTER_LINE))
		return gxbg_string(NULL);
	end = gxbg_line_end(scan, line, 12);
	gxbg_read_passage(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end);
	if (!gxbg_is_name(&passage, 0, passage.count) ||
		!gxbg_name_is_placed(&passage, 0, passage.count))
		return gxbg_string(NULL);
	return gxbg_organ(scan, &passage, 0, passage.count);
}

/* The organ that a title names, by itself or with what the body has for a name from near by */
static String
agency_of_title(const Search *search, const Title *title)
{
	String		agency = {NULL, 0};

	if (title == NULL || title->name == NULL)
		return agency;

	/* Of the names that 市财政局 may stand for, the one that is said to report */
	if (!gxbg_name_is_full(title->name))
	{
		agency = stated_compiler(search);
		if (!gxbg_may_stand_for(title->name, agency))
			agency.text = NULL;
	}
	if (agency.text == NULL)
		agency = titled_organ(search->scan, title);
	if (agency.text == NULL && title == search->title)
		agency = gxbg_organ_by_site(search->scan, title);
	return agency;
}

static String
find_agency(const Search *search, const Publication *publication)
{
	const Title *title = search->title;
	String		agency = agency_of_title(search, title);

	if (agency.text == NULL)
		agency = agency_of_title(search, search->page);
	if (agency.text == NULL)
		agency = signed_organ(search->scan, publication);
	if (agency.text == NULL)
		agency = gxbg_labelled_source(search->scan, search->place.head_end);
	if (agency.text == NULL)
		agency = stated_compiler(search);
	if (agency.text == NULL)
		agency = name_below_title(search);
	if (agency.text == NULL && title && title->name == NULL)
		agency = gxbg_organ_by_site(search->scan, title);
	if (agency.text == NULL && (title == NULL || title->name == NULL))
		agency = named_in_head(search, gxbg_own_name_in);
	return agency;
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
	year = gxbg_commonest_year(search->scan, 0, title->token);
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

void
gxbg_identify(const Scan *scan, Report *report)
{
	Search	   *search = begin_search(scan);
	Publication publication;

	drop_foreign_title(search);
	if (search->title || search->page)
		report->title = without_radicals((search->title ? search->title : search->page)->text);
	find_year(search, report);
	gxbg_find_publication(scan, &search->place, &publication);
	report->published_on = publication.date;
	report->agency = without_radicals(find_agency(search, &publication));
	if (report->year == 0 && !search->contested)
		report->year = guess_year(search, &publication);
	if (search->second)
	{
		FindingFacts facts = {false, false, 0, 0, {search->second->text}};

		gxbg_add_finding(report, "several_reports", gxbg_string(NULL), &facts);
	}
}

/* As many as are ever asked for */
#define ENOUGH_SENTENCES	3
#define ENOUGH_CUES			1

/* What speaks for a body being a report, behind its title if it has one */
typedef struct Evidence
{
	int			sections;		/* of the form, by their headings */
	int			sentences;
	int			cues;			/* mentions of applications and of disclosure */
} Evidence;

/* So much of what is counted that more would decide nothing */
static bool
is_ample(const Evidence *evidence)
{
	return evidence->sentences >= ENOUGH_SENTENCES && evidence->cues >= ENOUGH_CUES;
}

static bool
is_cue(const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_CUE, TABLE_NONE);

	if (word == NULL || CUE_CLASS(word->index) != CUE_THING)
		return false;
	switch (CUE_ARGUMENT(word->index))
	{
		case THING_APPLICATION:
		case THING_ON_REQUEST:
		case THING_ENTRY:
		case THING_ITEM:
		case THING_DISCLOSURE:
			return true;
		default:
			return false;
	}
}

static Evidence
collect_evidence(const Search *search)
{
	const Scan *scan = search->scan;
	Evidence	evidence = {0, 0, 0};
	bool		seen[N_SECTIONS] = {false};

	for (int i = 0; i < search->heading_count; i++)
	{
		Section		section = search->outline->headings[i].section;

		if (section != SECTION_OTHER && !seen[section])
			evidence.sections++;
		seen[section] = true;
	}
	for (int token = 0; token < scan->count && !is_ample(&evidence); token++)
	{
		if ((token & 0xFFF) == 0)
			gxbg_check_interrupts();
		evidence.sentences += token_is_punct(&scan->tokens[token], PUNCT_STOP);
		evidence.cues += is_cue(&scan->tokens[token]);
	}
	return evidence;
}

/* Does a line before the first heading say that this is a notice, a guide ...? */
static bool
is_notice(const Search *search)
{
	const Scan *scan = search->scan;
	Passage		passage;

	for (int line = 0; line < search->place.head_end;)
	{
		int			end = gxbg_line_end(scan, line, 40);
		int			last;

		/* A line that goes on for long is a text's */
		if (end < scan->count && !(scan->tokens[end].flags & AFTER_LINE) &&
			scan->tokens[end].kind != TOKEN_ROW)
		{
			line = end;
			continue;
		}
		gxbg_read_passage(&passage, scan, scan->tokens[line].start, scan->tokens[end].start);
		for (last = passage.count; last > 0 && passage.glyphs[last - 1].punct != NO_PUNCT; last--)
			;
		if (last < PASSAGE_SIZE && gxbg_match_any_back(&passage, last, &gxbg_notice_words) > 0)
			return true;
		line = end;
	}
	return false;
}

/* 特向社会公开2012年度政府信息公开年度报告: as good as a title, with a period or headings */
static bool
is_announced(const Search *search, bool may_be_written)
{
	const Scan *scan = search->scan;
	uint32_t	start = 0;
	uint32_t	end = scan->tokens[search->place.head_end].start;
	Passage		passage;

	if (search->heading_count < 3 && gxbg_stated_year(scan, 0, search->place.head_end) == 0)
		return false;
	if (end > MAX_HEAD_BYTES)
		end = MAX_HEAD_BYTES;
	while (next_passage(&passage, scan, &start, end, MAX_ANNOUNCEMENT + 16))
		for (int at = 0; at < passage.count; at++)
			if (gxbg_announces_report(&passage, at, may_be_written))
				return true;
	return false;
}

bool
gxbg_is_report(const Scan *scan)
{
	Search	   *search = begin_search(scan);
	Evidence	evidence = collect_evidence(search);
	const Title *title = search->title ? search->title : search->page;

	/* Words of issuing stand around the title of a notice, too: the report's headings tell */
	if (title && title->issued)
	{
		if (evidence.sections >= 3 && evidence.sentences >= 1 &&
			(!title->to_others || is_announced(search, false)))
			return true;
		title = NULL;
	}

	/* A title without a text is an entry of an index; a short text will do */
	if (title && !title->listed)
		return evidence.sections >= 3 ||
			(evidence.sentences >= 1 && (evidence.sections >= 1 || evidence.cues >= ENOUGH_CUES));
	if (title)
		return evidence.sentences >= ENOUGH_SENTENCES && evidence.sections >= 2;
	return is_ample(&evidence) && (evidence.sections >= 3 || is_announced(search, true)) &&
		!is_notice(search);
}
