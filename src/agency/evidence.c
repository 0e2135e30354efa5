/*
 * evidence.c
 *	  What a report's body says of an organ that its name leaves open.
 *
 * Each kind of evidence is asked for all regions that the organ may be of, the best kind
 * first; it decides if it speaks for one of them only.
 */
#include "agency/evidence.h"

#include <string.h>

#include "passage/passage.h"
#include "passage/words.h"
#include "text/host.h"
#include "text/text.h"

/* A body's head and foot, in bytes: title, preamble; signature, address */
#define HEAD_BYTES		2400
#define FOOT_BYTES		900

/* Mentions in a whole body that are no accident */
#define MANY_MENTIONS	3
#define MANY_NEIGHBOURS	2

/* Letters before a name that may be those of its regions; places of a name that are looked at */
#define MAX_BEFORE		28
#define MAX_NAME_PLACES		12

/* How much a body speaks for one region */
typedef int (*Evidence) (const Scan *scan, int region, int year);

static String
name_of(int region)
{
	String		name = {NULL, 0};
	char	   *text = gxbg_alloc(MAX_REGION_BYTES);

	name.length = (size_t) gxbg_region_name(region, text);
	name.text = text;
	return name;
}

/* How often a name stands in [from, to) of the body, up to so many times */
static int
count_in(const Scan *scan, size_t from, size_t to, String name, int most)
{
	const char *at = scan->body + from;
	int			count = 0;

	while (count < most && (at = gxbg_search(at, scan->body + to, name)) != NULL)
	{
		at += name.length;
		count++;
	}
	return count;
}

/* The region that this one is in: its prefecture, else its province; or NO_REGION */
static int
parent_of(int region, int year)
{
	uint32_t	code = gxbg_regions[region].code;
	int			parent = NO_REGION;

	if (gxbg_division(code) == DIVISION_COUNTY && code / 100 % 100 != 0)
		parent = gxbg_region_of_code(code / 100 * 100, year);
	if (parent == NO_REGION && code % 10000 != 0)
		parent = gxbg_region_of_code(code / 10000 * 10000, year);
	return parent;
}

/* 南京市鼓楼区 */
static int
stands_behind_parent(const Scan *scan, int region, int year)
{
	int			parent = parent_of(region, year);

	return parent != NO_REGION &&
		count_in(scan, 0, scan->length, gxbg_join(name_of(parent), name_of(region)), 1);
}

/* Is a region named in head or foot, or often? */
static bool
is_named(const Scan *scan, int region)
{
	String		name = name_of(region);
	size_t		head = scan->length < HEAD_BYTES ? scan->length : HEAD_BYTES;
	size_t		foot = scan->length < FOOT_BYTES ? 0 : scan->length - FOOT_BYTES;

	return count_in(scan, 0, head, name, 1) > 0 || count_in(scan, foot, scan->length, name, 1) > 0 ||
		count_in(scan, 0, scan->length, name, MANY_MENTIONS) == MANY_MENTIONS;
}

/* 南京市 in the preamble, the foot, the site's name */
static int
names_parent(const Scan *scan, int region, int year)
{
	int			parent = parent_of(region, year);

	return parent != NO_REGION && is_named(scan, parent);
}

/* The same of the province */
static int
names_province(const Scan *scan, int region, int year)
{
	int			province = gxbg_region_of_code(gxbg_regions[region].code / 10000 * 10000, year);

	return province != NO_REGION && province != region && is_named(scan, province);
}

/* Other counties of the prefecture */
static int
names_neighbours(const Scan *scan, int region, int year)
{
	uint32_t	prefecture = gxbg_regions[region].code / 100;
	int			count = 0;

	for (int row = 0; row < gxbg_region_count; row++)
		if (gxbg_regions[row].code / 100 == prefecture && gxbg_regions[row].code % 100 != 0 &&
			gxbg_regions[row].code != gxbg_regions[region].code &&
			gxbg_regions[row].length > 2 && gxbg_region_holds(&gxbg_regions[row], year))
			count += count_in(scan, 0, scan->length, name_of(row), 1);
	return count >= MANY_NEIGHBOURS;
}

static const Evidence evidence_kinds[] = {
	stands_behind_parent, names_parent, names_province, names_neighbours
};

#define N_EVIDENCE_KINDS	((int) (sizeof(evidence_kinds) / sizeof(evidence_kinds[0])))

/* The only candidate that the evidence speaks for; NO_REGION if there is none, or several */
static int
only_one(const Scan *scan, const Candidates *candidates, int year, Evidence speaks_for, int *count)
{
	int			found = NO_REGION;

	*count = 0;
	for (int i = 0; i < candidates->count; i++)
	{
		gxbg_check_interrupts();
		if (speaks_for(scan, candidates->rows[i], year))
		{
			found = candidates->rows[i];
			(*count)++;
		}
	}
	return *count == 1 ? found : NO_REGION;
}

static int
choose(const Scan *scan, const Candidates *candidates, int year)
{
	for (int i = 0; i < N_EVIDENCE_KINDS; i++)
	{
		int			count;
		int			found = only_one(scan, candidates, year, evidence_kinds[i], &count);

		/* what speaks for several is no evidence, and less would be less */
		if (count > 0)
			return found;
	}
	return NO_REGION;
}

/* The regions that stand right before this byte, all that they may be; none if there are none */
static void
regions_before(const Scan *scan, uint32_t byte, int year, Candidates *found)
{
	NameLetters		letters;
	uint32_t	from = byte > MAX_BEFORE * WIDE ? byte - MAX_BEFORE * WIDE : 0;

	found->count = 0;
	while (from < byte && ((unsigned char) scan->body[from] & 0xC0) == 0x80)
		from++;
	if (!gxbg_letters_read(scan->body + from, byte - from, &letters))
		return;
	for (int start = 0; start < letters.count - 1; start++)
	{
		int			at = start;

		gxbg_place_read(&letters, &at, year, found);
		if (found->count > 0 && at == letters.count)
		{
			gxbg_place_of_year(found, year);
			return;
		}
	}
	found->count = 0;
}

/* Where a name without a region stands behind one: 吴起县周湾镇.  One region, or NO_REGION */
static int
region_before_name(const Scan *scan, String name, int year)
{
	const char *at = scan->body;
	int			region = NO_REGION;

	for (int i = 0; i < MAX_NAME_PLACES; i++)
	{
		Candidates	found;

		at = gxbg_search(at, scan->body + scan->length, name);
		if (at == NULL)
			break;
		regions_before(scan, (uint32_t) (at - scan->body), year, &found);
		at += name.length;
		if (found.count != 1)
			continue;
		if (region != NO_REGION && found.rows[0] != region)
			return NO_REGION;
		region = found.rows[0];
	}
	return region;
}

void
gxbg_agency_locate(Agency *agency, const Scan *scan)
{
	int			region = NO_REGION;

	if (agency->region != NO_REGION || agency->organ.kind == NO_KIND ||
		agency->level == LEVEL_NATIONAL)
		return;
	if (agency->candidates.count > 1)
		region = choose(scan, &agency->candidates, agency->year);
	else if (agency->candidates.count == 0 && !agency->has_unknown && !agency->is_corps)
	{
		String		name = agency->township.count > 0 ?
			gxbg_letters_string(&agency->township, 0, agency->township.count) :
			gxbg_letters_string(&agency->words, 0, agency->words.count);

		region = region_before_name(scan, name, agency->year);

		/* a township is a county's, or a prefecture's that has none */
		if (region != NO_REGION && agency->township.count > 0 &&
			gxbg_division(gxbg_regions[region].code) == DIVISION_PROVINCE)
			region = NO_REGION;
	}
	if (region != NO_REGION)
		gxbg_agency_settle(agency, region);
}

const char *
gxbg_agency_scope(const Agency *agency, const Scan *scan, uint32_t end)
{
	unsigned	role;
	uint32_t	wanted = 0;
	uint32_t	mark;

	if (agency->organ.kind == NO_KIND)
		return NULL;
	role = 1u << gxbg_organ_kinds[agency->organ.kind].role;
	for (int i = 0; gxbg_scope_cues[i].roles; i++)
		if ((gxbg_scope_cues[i].roles & role) != 0 && gxbg_scope_cues[i].words)
			wanted |= UINT32_C(1) << i;

	mark = gxbg_mark_within(scan, end, &gxbg_scope_words, wanted);
	for (int i = 0; gxbg_scope_cues[i].roles; i++)
		if ((gxbg_scope_cues[i].roles & role) != 0 &&
			(gxbg_scope_cues[i].words == NULL || mark >> i & 1))
			return gxbg_scope_cues[i].scope;
	return NULL;
}
