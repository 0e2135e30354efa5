/*
 * agency.c
 *	  Who reports: the sources that name the organ, in the order of trust.
 */
#include "reporter/agency.h"

#include <string.h>

#include "agency/agency.h"
#include "agency/place.h"
#include "form/names.h"
#include "outline/site.h"
#include "passage/name.h"
#include "reporter/address.h"
#include "reporter/compiler.h"
#include "reporter/own.h"
#include "reporter/source.h"

/* Bytes before the first heading that are looked at: a bound on work */
#define MAX_HEAD_BYTES	12000

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

/* Does a title say who or when?  A column's name says neither. */
static bool
is_telling(const Title *title)
{
	return title != NULL && (title->year != 0 || title->name != NULL);
}

/* The organ that a passage names in some way, or NULL text */
typedef String (*NamedIn) (const Scan *scan, const Passage *passage);

/* The organ that the text behind the title and before this byte names so */
static String
named_before(const Search *search, NamedIn named_in, uint32_t end)
{
	const Scan *scan = search->scan;
	uint32_t	start = scan->tokens[search->place.title + 1].start;
	Passage		passage;

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

/* Where the second section begins, or the text ends */
static uint32_t
second_section(const Search *search)
{
	return search->scan->tokens[search->heading_count > 1 ? search->outline->headings[1].token : search->place.end].start;
}

/* The organ that the text before the first heading names so; where nothing stands before it, the first section */
static String
named_in_head(const Search *search, NamedIn named_in)
{
	bool		behind = !is_telling(search->title) && search->heading_count > 0;

	return named_before(search, named_in, behind ? second_section(search) :
						search->scan->tokens[search->place.head_end].start);
}

/* Or the first section, whatever stands before it */
static String
named_in_beginning(const Search *search, NamedIn named_in)
{
	return named_before(search, named_in, search->heading_count > 0 ? second_section(search) :
						search->scan->tokens[search->place.head_end].start);
}

String
gxbg_stated_compiler(const Search *search)
{
	return named_in_head(search, gxbg_compiler_in);
}

String
gxbg_titled_organ(const Scan *scan, const Title *title)
{
	return title->name ? gxbg_organ(scan, title->name, 0, title->name->count) : gxbg_string(NULL);
}

String
gxbg_signed_organ(const Scan *scan, const Publication *publication)
{
	Passage		name;

	if (publication->signature.start == publication->signature.end)
		return gxbg_string(NULL);
	gxbg_read_passage(&name, scan, publication->signature.start, publication->signature.end);
	return gxbg_organ(scan, &name, 0, name.count);
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

/* Lines before the text that may be nothing but a name */
#define MAX_NAME_LINES	8

/* The only organ that has a line to itself before the text, and is no government: a site's own */
static String
name_in_first_lines(const Search *search)
{
	const Scan *scan = search->scan;
	String		found = {NULL, 0};
	int			end;

	for (int line = 0, lines = 0; line < search->place.head_end && lines < MAX_NAME_LINES; line = end, lines++)
	{
		Passage		passage;

		end = gxbg_line_end(scan, line, 12);
		gxbg_read_glyphs(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end, MAX_NAME);
		if (!gxbg_is_name(&passage, 0, passage.count) || gxbg_is_region(&passage, 0, passage.count) ||
			!gxbg_name_is_placed(&passage, 0, passage.count) ||
			gxbg_match_back(&passage, passage.count, gxbg_government_word) >= 0)
			continue;
		if (found.text != NULL)
			return gxbg_string(NULL);
		found = gxbg_organ(scan, &passage, 0, passage.count);
	}
	return found;
}

/* Are all characters of the shorter name in the other, in this order: 云河市卫健委, 云河市卫生健康委员会? */
static bool
is_short_for(String name, String full)
{
	size_t		at = 0;

	for (size_t i = 0; i < full.length && at < name.length; i++)
		at += full.text[i] == name.text[at];
	return at == name.length;
}

/* May both be names of one organ? */
static bool
may_be_one(String name, String other)
{
	return is_short_for(name, other) || is_short_for(other, name);
}

/* The whole name for one from near by in another title of its year */
static String
full_in_titles(const Search *search, const Title *title)
{
	const Titles *titles = &search->outline->titles;

	for (const Title *other = titles->list; other < titles->list + titles->count; other++)
	{
		String		full = {NULL, 0};

		if (other != title && other->name && other->year == title->year && gxbg_name_is_full(other->name))
			full = gxbg_full_for(title->name, gxbg_titled_organ(search->scan, other));
		if (full.text != NULL)
			return full;
	}
	return gxbg_string(NULL);
}

/* Does the name begin with the whole name of a region, or of one that this is in: 六安市霍山县国税局? */
static bool
begins_with_region(String name, const Agency *agency)
{
	for (int division = DIVISION_PROVINCE; division <= DIVISION_COUNTY; division++)
	{
		String		region = gxbg_agency_division(agency, (Division) division);

		if (region.text != NULL && name.length > region.length && memcmp(name.text, region.text, region.length) == 0)
			return true;
	}
	return false;
}

/*
 * A name that the body has for one from near by, without words of its sentence that no list
 * has: 紧抓宣城市气象局.  What has no region that is known may be one of its own.
 */
static String
without_sentence(String name, int year)
{
	Agency		agency;

	gxbg_agency_read(name.text, name.length, year, &agency);
	if (agency.candidates.count > 0)
		return name;
	for (size_t at = 1; at < name.length; at++)
	{
		String		rest = {name.text + at, name.length - at};

		if ((name.text[at] & 0xC0) == 0x80)
			continue;
		gxbg_agency_read(rest.text, rest.length, year, &agency);
		if (agency.region != NO_REGION && begins_with_region(rest, &agency))
			return rest;
	}
	return name;
}

/* The organ that a title names, by itself or with what the body has for a name from near by */
static String
organ_of_title(const Search *search, const Title *title)
{
	String		agency = {NULL, 0};

	if (title == NULL || title->name == NULL)
		return agency;

	/* Of the names that 市财政局 may stand for, the one that another title has, or that is said to report */
	if (!gxbg_name_is_full(title->name))
	{
		agency = full_in_titles(search, title);
		if (agency.text == NULL)
			agency = gxbg_full_for(title->name, gxbg_stated_compiler(search));
		if (agency.text == NULL)
			agency = gxbg_full_for(title->name, named_in_head(search, gxbg_contact_in));
	}
	if (agency.text == NULL)
	{
		agency = gxbg_titled_organ(search->scan, title);
		if (agency.text != NULL && !gxbg_name_is_full(title->name))
			agency = without_sentence(agency, title->year);
	}
	if (agency.text == NULL && !gxbg_name_is_full(title->name))
		agency = gxbg_organ_at_address(title->name, named_in_head(search, gxbg_address_in), title->year);
	if (agency.text == NULL && title == search->title)
		agency = gxbg_organ_by_site(search->scan, title->start, title->name);
	return agency;
}

/* The body's own title: it stands over the text that it names */
static String
by_title(const Search *search, const Publication *publication)
{
	(void) publication;
	return organ_of_title(search, search->title);
}

/* The page's title, kept apart from the body: whoever made the page named it so */
static String
by_page_title(const Search *search, const Publication *publication)
{
	(void) publication;
	return organ_of_title(search, search->page);
}

/* A signature above its date: an organ signs what it issues */
static String
by_signature(const Search *search, const Publication *publication)
{
	return gxbg_signed_organ(search->scan, publication);
}

/* A label of the page that says whose text it is: 信息来源 */
static String
by_source_label(const Search *search, const Publication *publication)
{
	(void) publication;
	return gxbg_labelled_source(search->scan, search->place.head_end);
}

/* A sentence that says who compiled the report, or makes it public */
static String
by_compiler(const Search *search, const Publication *publication)
{
	(void) publication;
	return gxbg_stated_compiler(search);
}

/* A name below a title that has none, as on a cover */
static String
by_cover(const Search *search, const Publication *publication)
{
	(void) publication;
	return name_below_title(search);
}

/* The site whose name stands before a title that names nobody: it publishes its own */
static String
by_site(const Search *search, const Publication *publication)
{
	(void) publication;
	return search->title && search->title->name == NULL ?
		gxbg_organ_by_site(search->scan, search->title->start, search->title->name) : gxbg_string(NULL);
}

/* A name in the first sentences, if the body calls itself so: 我局 */
static String
by_own_word(const Search *search, const Publication *publication)
{
	(void) publication;
	return named_in_head(search, gxbg_own_name_in);
}

/* Whom readers are told to turn to about the report, unless the first sentences are another's */
static String
by_contact(const Search *search, const Publication *publication)
{
	String		contact = named_in_head(search, gxbg_contact_in);
	String		own = contact.text ? by_own_word(search, publication) : contact;

	return own.text && !may_be_one(own, contact) ? own : contact;
}

/* The only organ that sentences tell of, in a body that has no word for itself */
static String
by_subject(const Search *search, const Publication *publication)
{
	(void) publication;
	return named_in_beginning(search, gxbg_subject_in);
}

/* A region whose year the first sentences tell, if the body speaks of all of it: 全市 */
static String
by_own_region(const Search *search, const Publication *publication)
{
	(void) publication;
	return named_in_head(search, gxbg_own_region_in);
}

/* A line of nothing but a name before the text: who else's */
static String
by_first_line(const Search *search, const Publication *publication)
{
	(void) publication;
	return is_telling(search->title) ? gxbg_string(NULL) : name_in_first_lines(search);
}

typedef String (*SourceReader) (const Search *search, const Publication *publication);

/* The first that names an organ counts: each is trusted more than those behind it */
static const SourceReader sources[] = {
	by_title,
	by_page_title,
	by_signature,
	by_compiler,
	by_source_label,
	by_cover,
	by_site,
	by_contact,
	by_own_word,
	by_first_line,
	by_own_region,
	by_subject,
};

String
gxbg_agency(const Search *search, const Publication *publication)
{
	for (size_t i = 0; i < sizeof(sources) / sizeof(sources[0]); i++)
	{
		String		organ = sources[i] (search, publication);

		if (organ.text != NULL)
			return organ;
	}
	return gxbg_string(NULL);
}
