/*
 * agency.c
 *	  Who an organ is, by its name.
 *
 * From the left: whose it is (the State, regions, the Corps, a zone, a township), then
 * what it is.  Names of branches have the region at their end.
 */
#include "agency/agency.h"

#include <string.h>

#include "agency/heads.h"
#include "form/names.h"
#include "text/host.h"

/* A township's or a zone's own name is no longer */
#define MAX_TOWNSHIP	10
#define MAX_ZONE		20

/* Nor is that of a part of a city */
#define MAX_PART		5

/* A name of a region that the table does not have */
#define MAX_UNKNOWN		9

/* The same, within one that it has */
#define MAX_UNKNOWN_PART	6

/* A name that was completed may be bare by other words: a zone's, then a street's */
#define MAX_COMPLETIONS	2

/* Letters [start, end) of a name, also of the same one */
static void
copy(const NameLetters *from, int start, int end, NameLetters *to)
{
	to->count = end > start ? end - start : 0;
	memmove(to->letters, from->letters + start, (size_t) to->count * sizeof(uint16_t));
}

/* Behind the name of a ministry that the name begins with and goes on behind, or -1: 财政部四川监管局 */
static int
behind_ministry(const Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			end = gxbg_letters_find_behind(words, 1, words->count, &gxbg_ministry_words);

	return end > 0 && end < words->count &&
		gxbg_organ_read(words, 0, end, agency->year).is_main ? end : -1;
}

/*
 * The State's organs: 国家税务总局台州市税务局, 中华人民共和国上海海关.  The region
 * stands behind the organ's own name, if at all.
 */
static void
read_national(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			prefix = gxbg_letters_match(words, 0, &gxbg_national_prefixes);
	int			at;

	if (prefix < 0 && behind_ministry(agency) > 0)
		prefix = 0;
	if (prefix < 0 || prefix == words->count)
		return;
	agency->is_national = true;
	at = prefix;
	if (prefix > 0)
		gxbg_place_read(words, &at, agency->year, &agency->candidates);
	while (agency->candidates.count == 0 &&
		   (at = gxbg_letters_find_behind(words, at, words->count, &gxbg_national_organs)) >= 0)
	{
		agency->head = at;
		if (gxbg_letters_match(words, at, &gxbg_liaison_words) > 0)
			at++;
		gxbg_place_read(words, &at, agency->year, &agency->candidates);
	}
	if (agency->candidates.count == 0)
	{
		agency->head = 0;
		at = prefix;
	}
	else if (agency->head > 0)
	{
		/* what is told of the State's organ, and then of its branch */
		copy(words, prefix, agency->head, &agency->organ_name);
		agency->head -= prefix;
	}
	agency->rest = at;
}

/* The State's organ and its branch as one name, when its region has been read */
static void
join_national(Agency *agency)
{
	NameLetters    *joined = &agency->organ_name;

	if (agency->head == 0)
		return;
	for (int i = agency->rest; i < agency->words.count; i++)
		joined->letters[joined->count++] = agency->words.letters[i];
	agency->words = *joined;
	agency->rest = 0;
}

/* Behind the number and word of a division of the Corps, or -1: 第八师 */
static int
behind_corps_unit(const NameLetters *words, int at)
{
	int			number = gxbg_letters_match(words, at, &gxbg_ordinal_words);

	if (number < 0)
		return -1;
	for (at = number; gxbg_letters_match(words, at, &gxbg_numeral_words) >= 0; at++)
		;
	return at > number ? gxbg_letters_match(words, at, &gxbg_corps_unit_words) : -1;
}

/* 新疆生产建设兵团, and its divisions, which have towns: 第八师石河子市 */
static void
read_corps(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			end = gxbg_letters_match(words, agency->rest, &gxbg_corps_words);
	Candidates	town;

	if (end < 0)
		end = gxbg_letters_match(words, 0, &gxbg_corps_words);
	if (end >= 0)
	{
		agency->is_corps = true;
		agency->rest = end;
	}
	end = behind_corps_unit(words, agency->rest);
	if (end < 0)
		return;
	agency->is_corps = true;
	agency->rest = end;
	gxbg_place_read(words, &agency->rest, agency->year, &town);
	if (town.count > 0)
		agency->candidates = town;
}

static bool
is_part_of_word(const NameLetters *words, int at, WordList *list)
{
	return gxbg_letters_match(words, at, list) >= 0 ||
		(at > 0 && gxbg_letters_match(words, at - 1, list) >= 0);
}

/* Where the last word of a region's name begins that goes on from this place, or -1 */
static int
unknown_ending(const NameLetters *words, int from)
{
	for (int at = from + 1; at < words->count && at < from + MAX_UNKNOWN; at++)
		if (gxbg_letters_match(words, at, &gxbg_unknown_endings) > 0 &&
			!is_part_of_word(words, at, &gxbg_not_unknown_words))
			return at;
	return -1;
}

/* 省民政厅: whose it is, the name does not say */
static void
read_relative(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			end = gxbg_letters_match(words, 0, &gxbg_unknown_endings);

	if (end < 0 || is_part_of_word(words, 0, &gxbg_not_unknown_words) ||
		(gxbg_organ_read(words, end, words->count, agency->year).kind == NO_KIND &&
		 gxbg_letters_match(words, end, &gxbg_government_names) < 0))
		return;
	agency->unknown = gxbg_level_of_ending(words, 0);
	agency->has_unknown = true;
	agency->rest = end;
}

/* Regions that the table does not know: 云河市 */
static void
read_unknown(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			at;

	read_relative(agency);
	if (agency->has_unknown)
		return;
	while ((at = unknown_ending(words, agency->rest)) > 0)
	{
		/* an organ's words, and no region's */
		if (gxbg_organ_read(words, agency->rest, at, agency->year).kind != NO_KIND)
			return;
		agency->unknown = gxbg_level_of_ending(words, at);
		agency->has_unknown = true;
		agency->rest = gxbg_letters_match(words, at, &gxbg_unknown_endings);
	}
}

/*
 * A county that the table does not have, within a region that it has: 大兴安岭地区加格达奇区人民政府,
 * 海西州茫崖行政委员会.  What follows must be its government or an organ.
 */
static void
read_unknown_part(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			from = agency->rest;
	int			at = gxbg_letters_match_back(words, from + 2, words->count, &gxbg_area_committees);
	int			end = at;

	if (gxbg_agency_is_county(agency))
		return;
	if (at < 0)
	{
		at = unknown_ending(words, from);
		if (at < 0 || gxbg_level_of_ending(words, at) != LEVEL_COUNTY)
			return;
		end = gxbg_letters_match(words, at, &gxbg_unknown_endings);
		if (gxbg_letters_match(words, end, &gxbg_government_names) < 0 &&
			(at - from < 2 || !gxbg_organ_read(words, end, words->count, agency->year).is_main))
			return;
	}
	if (at - from > MAX_UNKNOWN_PART ||
		gxbg_organ_read(words, from, at, agency->year).kind != NO_KIND)
		return;
	copy(words, from, end, &agency->part);
	agency->rest = end;
}

/* May an organ's own name stand in [at, end): 市场监督管理局高新区分局 is no zone? */
static bool
has_organ_inside(const NameLetters *words, int at, int end)
{
	return gxbg_letters_find_behind(words, at, end, &gxbg_inner_organs) >= 0;
}

/* Is what follows a zone or a township an organ of it? */
static bool
is_organ_of(const Agency *agency, int at)
{
	const NameLetters *words = &agency->words;

	return at == words->count || gxbg_ends_as_organ(words, at - 1, words->count) ||
		gxbg_organ_read(words, at, words->count, agency->year).kind != NO_KIND;
}

/*
 * 安徽肥东经济开发区, 南京江宁经济技术开发区: zones are named by the county that they are of,
 * without its last word.  Of one that is named otherwise behind a province it is not known whose it is.
 */
static void
read_county_of_zone(Agency *agency)
{
	NameLetters *zone = &agency->zone;
	Candidates	found;

	if (agency->candidates.count == 0 || gxbg_agency_is_county(agency))
		return;
	for (int length = zone->count - 2; length >= 2; length--)
	{
		if (!gxbg_place_within(&agency->candidates, zone->letters, length, agency->year, &found))
			continue;
		gxbg_place_of_year(&found, agency->year);
		if (gxbg_letters_match(zone, length, &gxbg_county_zones) == zone->count)
		{
			agency->candidates = found;
			copy(zone, length, zone->count, zone);
		}
		else if (gxbg_division(gxbg_regions[agency->candidates.rows[0]].code) == DIVISION_PROVINCE)
			agency->candidates.count = 0;
		return;
	}
}

/* Where the name of a zone may begin: 北京市人民政府天安门地区管理委员会 */
static int
zone_start(const Agency *agency)
{
	int			end = gxbg_letters_match(&agency->words, agency->rest, &gxbg_government_names);

	return end > 0 && end < agency->words.count ? end : agency->rest;
}

/* A second name of a government's behind the first, which says it all: 黄埔区人民政府 广州开发区管理委员会 */
static void
cut_second_name(Agency *agency)
{
	int			start = zone_start(agency);
	int			at = start;
	Candidates	found;

	if (start == agency->rest ||
		gxbg_letters_match_back(&agency->words, start, agency->words.count, &gxbg_any_zone_words) < 0)
		return;
	gxbg_place_read(&agency->words, &at, agency->year, &found);
	if (found.count > 0)
		agency->words.count = start;
}

static void
read_zone(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			from = zone_start(agency);

	for (int at = from; at < words->count && at < from + MAX_ZONE; at++)
	{
		int			end = gxbg_letters_match(words, at, &gxbg_zone_words);

		if (end < 0 || end - from < 3 || has_organ_inside(words, from, at))
			continue;
		if (gxbg_letters_match(words, end, &gxbg_zone_goes_on) >= 0 || !is_organ_of(agency, end))
			continue;
		copy(words, from, end, &agency->zone);
		agency->rest = end;
		read_county_of_zone(agency);
		return;
	}
}

/* Does a township's name end here, by what follows? */
static bool
ends_township(const Agency *agency, int from, int at, int end)
{
	const NameLetters *words = &agency->words;

	if (end == words->count || gxbg_letters_match(words, end, &gxbg_government_names) >= 0 ||
		gxbg_letters_match(words, end, &gxbg_street_words) >= 0)
		return true;

	/* 城乡建设 */
	if (is_part_of_word(words, at, &gxbg_not_township_words))
		return false;
	if (gxbg_letters_match(words, end, &gxbg_township_organs) >= 0)
		return true;
	return at - from <= 4 && is_organ_of(agency, end) &&
		gxbg_organ_read(words, from, at, agency->year).kind == NO_KIND;
}

/* 中山路办事处: a street's office without the word for a street */
static bool
read_bare_street(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			at = gxbg_letters_match_back(words, agency->rest + 1, words->count, &gxbg_street_words);

	if (at < 0 || at - agency->rest > MAX_TOWNSHIP ||
		gxbg_letters_find_behind(words, agency->rest, at, &gxbg_liaison_words) >= 0 ||
		has_organ_inside(words, agency->rest, at))
		return false;
	copy(words, agency->rest, at, &agency->township);
	gxbg_letters_append(&agency->township, gxbg_street_word);
	agency->rest = words->count;
	agency->organ = (OrganReading) {gxbg_kind_of_role(ROLE_STREET_OFFICE), true, true};
	return true;
}

/* Read the organ of a township behind its name */
static void
read_township_organ(Agency *agency, bool is_street)
{
	const NameLetters *words = &agency->words;
	int			own = gxbg_kind_of_role(is_street ? ROLE_STREET_OFFICE : ROLE_TOWNSHIP);
	int			at = agency->rest;
	int			end = gxbg_letters_match(words, at,
										 is_street ? &gxbg_street_words : &gxbg_government_names);

	if (end < 0)
		end = gxbg_letters_match(words, at, &gxbg_government_names);
	if (end < 0 && is_street)
		end = gxbg_letters_match(words, at, &gxbg_street_tails);
	agency->organ = (OrganReading) {own, true, true};
	if (at == words->count || end == words->count)
		agency->rest = words->count;
	else
	{
		OrganReading organ = gxbg_organ_read(words, end > 0 ? end : at, words->count, agency->year);

		if (organ.kind != NO_KIND)
			agency->organ.kind = organ.kind;
		agency->organ.is_main = false;
	}
}

/* A township or a street of the region, and its organ */
static bool
read_township(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			government = gxbg_letters_match(words, agency->rest, &gxbg_government_names);
	int			from = government > 0 && government < words->count ? government : agency->rest;

	/* 未央区人民政府谭家街道办事处 */
	for (int at = from == 0 ? 0 : from + 1; at < words->count && at <= from + MAX_TOWNSHIP; at++)
	{
		int			end = gxbg_letters_match(words, at, &gxbg_township_words);
		bool		is_street;

		/* 镇人民政府: which, the name does not say */
		if (end < 0 || (at == 0 && gxbg_letters_match(words, end, &gxbg_government_names) < 0 &&
						gxbg_letters_match(words, end, &gxbg_street_tails) < 0) || !ends_township(agency, from, at, end))
			continue;
		is_street = gxbg_letters_match(words, at, &gxbg_street_only) >= 0;
		copy(words, from, end, &agency->township);
		agency->rest = end;
		read_township_organ(agency, is_street);
		return true;
	}
	return read_bare_street(agency);
}

/*
 * A branch in a part of the region: 生态环境局黄岩分局, 公安局高新区分局.  true if it is
 * known where.
 */
static bool
read_branch(Agency *agency)
{
	NameLetters    *words = &agency->words;
	int			end = gxbg_letters_match_back(words, agency->rest, words->count, &gxbg_branch_words);
	int			at;
	int			next;
	Candidates	found;

	if (end < 0)
		return false;
	at = gxbg_letters_find_behind(words, agency->rest, end, &gxbg_inner_organs);
	while (at > 0 && (next = gxbg_letters_find_behind(words, at, end, &gxbg_inner_organs)) > 0)
		at = next;
	if (at < 0 || at == end)
		return false;
	if (gxbg_place_within(&agency->candidates, words->letters + at, end - at, agency->year, &found))
		agency->candidates = found;
	else if (gxbg_letters_match_back(words, at, end, &gxbg_zone_words) >= 0)
		copy(words, at, end, &agency->zone);
	else
		return false;
	words->count = at;
	return true;
}

/* The main organ of a part of the region that is named without its last word: 宜宾市叙州生态环境局 */
static void
read_part(Agency *agency)
{
	const NameLetters *words = &agency->words;
	Candidates	found;

	if (agency->candidates.count == 0 || agency->is_national ||
		gxbg_organ_read(words, agency->rest, words->count, agency->year).is_whole)
		return;
	for (int at = agency->rest + 2; at <= agency->rest + MAX_PART && at < words->count; at++)
		if (gxbg_place_within(&agency->candidates, words->letters + agency->rest,
							  at - agency->rest, agency->year, &found) &&
			gxbg_organ_read(words, at, words->count, agency->year).is_main)
		{
			agency->candidates = found;
			agency->rest = at;
			return;
		}
}

/* Does it say where it is, if only by 省, 县, or that it is of the State? */
static bool
is_placed(const Agency *agency)
{
	return agency->candidates.count > 0 || agency->unknown != LEVEL_UNKNOWN ||
		agency->has_unknown || agency->is_national;
}

/* Where the name of its government ends, or -1 */
static int
government_end(const Agency *agency)
{
	int			end = gxbg_letters_match(&agency->words, agency->rest, &gxbg_government_names);

	return end < 0 && agency->part.count > 0 ?
		gxbg_letters_match(&agency->words, agency->rest, &gxbg_area_committees) : end;
}

/* Its office, behind the government's name or right behind the region: 人民政府办公室, 市府办 */
static bool
is_government_office(const Agency *agency, int end)
{
	int			from = end > 0 ? end : agency->rest;

	return from > 0 &&
		gxbg_letters_match(&agency->words, from, &gxbg_office_names) == agency->words.count;
}

/* Behind the government of which it is an organ: 人民政府办公室, 人民政府国有资产... */
static bool
read_government(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			end = government_end(agency);
	bool		is_bare = agency->rest == words->count && agency->rest > 0;

	if (is_bare && !is_placed(agency))
		return false;
	if (is_bare || end == words->count)
		agency->organ = (OrganReading) {gxbg_kind_of_role(ROLE_GOVERNMENT), true, true};
	else if (is_government_office(agency, end))
		agency->organ = (OrganReading) {gxbg_kind_of_role(ROLE_GOVERNMENT_OFFICE), true, true};
	else if (end > 0 && gxbg_organ_read(words, end, words->count, agency->year).kind != NO_KIND)
	{
		agency->rest = end;
		return false;
	}
	else
		return false;
	return true;
}

/* Where the zone that has been read begins, or may begin; -1 if it stands elsewhere, in a branch's name */
static int
zone_of_committee(const Agency *agency, int from)
{
	const NameLetters *zone = &agency->zone;
	int			start = from - zone->count;

	return start >= 0 && memcmp(agency->words.letters + start, zone->letters,
								(size_t) zone->count * sizeof(uint16_t)) == 0 ? start : -1;
}

static bool
read_zone_committee(Agency *agency)
{
	const NameLetters *words = &agency->words;
	int			from = agency->zone.count == 0 ? zone_start(agency) : agency->rest;
	int			start = zone_of_committee(agency, from);
	int			at;

	/* of a zone whose name ends with no word for one, or of a part of one: 黄姚古镇管理委员会, 西咸新区沣东新城管理委员会 */
	if (start >= 0 && gxbg_letters_match(words, from, &gxbg_zone_committee_words) != words->count &&
		(at = gxbg_letters_match_back(words, from + 2, words->count, &gxbg_any_zone_words)) > 0 &&
		!has_organ_inside(words, from, at) &&
		!gxbg_organ_read(words, from, words->count, agency->year).is_whole)
	{
		copy(words, start, at, &agency->zone);
		agency->rest = at;
	}
	if (agency->zone.count == 0 ||
		(agency->rest != words->count &&
		 gxbg_letters_match(words, agency->rest, &gxbg_zone_committee_words) != words->count))
		return false;
	agency->organ = (OrganReading) {gxbg_kind_of_role(ROLE_ZONE_COMMITTEE), true, true};
	return true;
}

/* What is left of the name: a function, or at least an organ */
static void
read_organ(Agency *agency)
{
	const NameLetters *words = &agency->words;

	agency->organ = gxbg_organ_read(words, agency->rest, words->count, agency->year);
	if (agency->organ.kind == NO_KIND && gxbg_ends_as_organ(words, agency->rest - 1, words->count))
		agency->organ.kind = gxbg_kind_of_role(ROLE_OTHER);
}

void
gxbg_agency_settle(Agency *agency, int region)
{
	agency->region = region;
	if (region != NO_REGION)
	{
		agency->candidates.count = 1;
		agency->candidates.rows[0] = (uint16_t) region;
	}
	agency->level = gxbg_agency_level(agency);
}

/* Whose it is and what it is, by its whole name */
static void
read_parts(Agency *agency)
{
	agency->words = agency->name;
	gxbg_heads_open_brackets(&agency->words, agency->year);
	gxbg_letters_drop_notes(&agency->words);
	gxbg_heads_drop_party(&agency->words, agency->year);
	read_national(agency);
	if (!agency->is_national)
		gxbg_place_read(&agency->words, &agency->rest, agency->year, &agency->candidates);
	read_corps(agency);
	if (agency->candidates.count == 0 && !agency->is_national && !agency->is_corps)
		read_unknown(agency);
	else if (agency->candidates.count > 0 && !agency->is_national)
		read_unknown_part(agency);
	cut_second_name(agency);
	if (!read_branch(agency))
		read_zone(agency);
	join_national(agency);
	if (agency->zone.count == 0)
		read_part(agency);
	if (!read_zone_committee(agency) && !read_township(agency) && !read_government(agency))
		read_organ(agency);
}

static void
no_parts(Agency *agency, int year)
{
	memset(agency, 0, sizeof(Agency));
	agency->region = NO_REGION;
	agency->year = year;
	agency->organ.kind = NO_KIND;
}

void
gxbg_agency_read(const char *text, size_t length, int year, Agency *agency)
{
	NameLetters name;

	no_parts(agency, year);
	if (!gxbg_letters_read(text, length, &agency->name))
	{
		agency->name.count = 0;
		return;
	}
	gxbg_heads_drop_labels(&agency->name);
	read_parts(agency);

	/* A bare name is read again as the whole one, so that both tell the same */
	for (int times = 0; times < MAX_COMPLETIONS && gxbg_complete_name(agency); times++)
	{
		name = agency->name;
		no_parts(agency, year);
		agency->name = name;
		read_parts(agency);
	}
	gxbg_place_of_year(&agency->candidates, year);
	gxbg_agency_settle(agency, agency->candidates.count == 1 ? agency->candidates.rows[0] : NO_REGION);
}
