/*
 * evidence.c
 *	  What a report's body says of an organ that its name leaves open.
 *
 * Title, preamble and signature are the report's own word on who writes it, and count
 * first; what else the body names, but others' regions, counts if these say nothing.
 * Evidence for several regions is none.
 */
#include "agency/evidence.h"

#include <string.h>

#include "passage/passage.h"
#include "passage/words.h"
#include "text/host.h"
#include "text/text.h"

/* A body's head and foot, in bytes: title, overview; signature, address */
#define HEAD_BYTES		2400
#define FOOT_BYTES		900

/* Bytes of a sentence that may say that a region is another's: on either side, right before */
#define MAX_ASIDE		150
#define MAX_BEFORE_OTHERS	(8 * WIDE)

/* Mentions in a whole body that are no accident */
#define MANY_MENTIONS	3
#define MANY_NEIGHBOURS	2

/* Mentions that are looked at */
#define MAX_MENTIONS	64

/* Letters before a name that may be those of its regions; places of a name that are looked at */
#define MAX_BEFORE		28
#define MAX_NAME_PLACES		12

#define N_OWN_PARTS		3

/* A body, its own word, and the name of who writes it */
typedef struct Witness
{
	const Scan *scan;
	struct
	{
		const Scan *scan;
		size_t		from;
		size_t		to;
	}			own[N_OWN_PARTS];
	String		organ;
	int			year;
} Witness;

/* Does the report's own word, or its whole body, speak for a region? */
typedef bool (*Evidence) (const Witness *witness, bool own, int region);

/* Candidates, each a bit */
typedef uint64_t CandidateSet;
static String
name_of(int region)
{
	String		name = {NULL, 0};
	char	   *text = gxbg_alloc(MAX_REGION_BYTES);

	name.length = (size_t) gxbg_region_name(region, text);
	name.text = text;
	return name;
}

/* Where the sentence begins in which this byte stands, or so many bytes before it */
static size_t
sentence_start(const Scan *scan, size_t at, size_t most)
{
	size_t		from = at;

	while (from > 0 && at - from < most)
	{
		if (from >= WIDE && gxbg_word_at(&gxbg_sentence_ends, scan->body + from - WIDE, scan->body + from))
			break;
		from--;
	}
	return from;
}

/* And where it ends, or MAX_ASIDE behind */
static size_t
sentence_end(const Scan *scan, size_t at)
{
	size_t		to = at;

	while (to < scan->length && to - at < MAX_ASIDE &&
		   !gxbg_word_at(&gxbg_sentence_ends, scan->body + to, scan->body + scan->length))
		to++;
	return to;
}

/* Is what stands there said of others: 学习北京市朝阳区的经验? */
static bool
is_of_others(const Scan *scan, size_t from, size_t to)
{
	return gxbg_word_within(scan, (uint32_t) sentence_start(scan, from, MAX_ASIDE),
							(uint32_t) sentence_end(scan, to), &gxbg_elsewhere_words) ||
		gxbg_word_within(scan, (uint32_t) sentence_start(scan, from, MAX_BEFORE_OTHERS),
						 (uint32_t) from, &gxbg_elsewhere_before);
}

/* How often a name stands in [from, to) of the body, not of others, up to so many times */
static int
count_in(const Scan *scan, size_t from, size_t to, String name, int most)
{
	const char *at = scan->body + from;
	int			count = 0;

	gxbg_check_interrupts();
	for (int i = 0; i < MAX_MENTIONS && count < most; i++)
	{
		size_t		start;

		at = gxbg_search(at, scan->body + to, name);
		if (at == NULL)
			break;
		start = (size_t) (at - scan->body);
		at += name.length;
		if (!is_of_others(scan, start, start + name.length))
			count++;
	}
	return count;
}

/* Does the report's own word have this name? */
static bool
is_owned(const Witness *witness, String name)
{
	for (int i = 0; i < N_OWN_PARTS; i++)
		if (witness->own[i].scan != NULL &&
			count_in(witness->own[i].scan, witness->own[i].from, witness->own[i].to, name, 1) > 0)
			return true;
	return false;
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

/* Does head or foot have this name, or often the body? */
static bool
is_named(const Scan *scan, String name)
{
	size_t		head = scan->length < HEAD_BYTES ? scan->length : HEAD_BYTES;
	size_t		foot = scan->length < FOOT_BYTES ? 0 : scan->length - FOOT_BYTES;

	return count_in(scan, 0, head, name, 1) > 0 || count_in(scan, foot, scan->length, name, 1) > 0 ||
		count_in(scan, 0, scan->length, name, MANY_MENTIONS) == MANY_MENTIONS;
}

/* The organ's whole name behind a region's parent: 南京市鼓楼区民政局 */
static bool
names_organ(const Witness *witness, bool own, int region)
{
	int			parent = parent_of(region, witness->year);
	String		name;

	if (parent == NO_REGION)
		return false;
	name = gxbg_join(name_of(parent), witness->organ);
	return own ? is_owned(witness, name) :
		count_in(witness->scan, 0, witness->scan->length, name, 1) > 0;
}

/* 南京市 in the preamble, the foot, the site's name; 南京市鼓楼区 anywhere */
static bool
names_parent(const Witness *witness, bool own, int region)
{
	int			parent = parent_of(region, witness->year);

	if (parent == NO_REGION)
		return false;
	if (own)
		return is_owned(witness, name_of(parent));
	return is_named(witness->scan, name_of(parent)) ||
		count_in(witness->scan, 0, witness->scan->length,
				 gxbg_join(name_of(parent), name_of(region)), 1) > 0;
}

/* The same of the province */
static bool
names_province(const Witness *witness, bool own, int region)
{
	int			province = gxbg_region_of_code(gxbg_regions[region].code / 10000 * 10000, witness->year);

	if (province == NO_REGION || province == region)
		return false;
	return own ? is_owned(witness, name_of(province)) : is_named(witness->scan, name_of(province));
}

/* Other counties of the prefecture */
static bool
names_neighbours(const Witness *witness, bool own, int region)
{
	const Scan *scan = witness->scan;
	uint32_t	prefecture = gxbg_regions[region].code / 100;
	int			count = 0;

	for (int row = 0; !own && row < gxbg_region_count; row++)
		if (gxbg_regions[row].code / 100 == prefecture && gxbg_regions[row].code % 100 != 0 &&
			gxbg_regions[row].code != gxbg_regions[region].code &&
			gxbg_regions[row].length > 2 && gxbg_region_holds(&gxbg_regions[row], witness->year))
			count += count_in(scan, 0, scan->length, name_of(row), 1);
	return count >= MANY_NEIGHBOURS;
}

/* Those of the candidates that the evidence speaks for */
static CandidateSet
spoken_for(const Witness *witness, const Candidates *candidates, CandidateSet among, bool own,
		   Evidence speaks_for)
{
	CandidateSet found = 0;

	for (int i = 0; i < candidates->count; i++)
		if ((among >> i & 1) != 0 && speaks_for(witness, own, candidates->rows[i]))
			found |= (CandidateSet) 1 << i;
	return found;
}

/* The one of a set, or NO_REGION */
static int
only_one(const Candidates *candidates, CandidateSet set)
{
	int			found = NO_REGION;

	for (int i = 0; i < candidates->count; i++)
		if ((set >> i & 1) != 0)
		{
			if (found != NO_REGION)
				return NO_REGION;
			found = candidates->rows[i];
		}
	return found;
}

/* Are the candidates of a set all in one province, with this one (NO_REGION: any)? */
static bool
are_of_one_province(const Candidates *candidates, CandidateSet set, int region)
{
	for (int i = 0; i < candidates->count; i++)
		if ((set >> i & 1) != 0)
		{
			if (region == NO_REGION)
				region = candidates->rows[i];
			else if (gxbg_regions[candidates->rows[i]].code / 10000 != gxbg_regions[region].code / 10000)
				return false;
		}
	return true;
}

/*
 * The region that the organ's name, parents and provinces tell, those that contradict each
 * other being none; *among becomes those that are left, none if they are told no more.
 */
static int
choose_by_names(const Witness *witness, const Candidates *candidates, bool own, CandidateSet *among)
{
	CandidateSet organ = spoken_for(witness, candidates, *among, own, names_organ);
	CandidateSet near;
	CandidateSet far;
	CandidateSet left = *among;
	int			found;

	if (organ != 0)
	{
		*among = 0;
		return only_one(candidates, organ);
	}
	near = spoken_for(witness, candidates, left, own, names_parent);
	far = spoken_for(witness, candidates, left, own, names_province);
	if (near != 0)
	{
		*among = 0;
		found = only_one(candidates, near);
		return found != NO_REGION && are_of_one_province(candidates, far, found) ? found : NO_REGION;
	}
	if (far != 0)
		*among = are_of_one_province(candidates, far, NO_REGION) ? far : 0;
	return only_one(candidates, *among);
}

static int
choose(const Witness *witness, const Candidates *candidates)
{
	CandidateSet among = ((CandidateSet) 1 << candidates->count) - 1;
	int			found = choose_by_names(witness, candidates, true, &among);

	if (found == NO_REGION && among != 0)
		found = choose_by_names(witness, candidates, false, &among);
	if (found == NO_REGION && among != 0)
		found = only_one(candidates, spoken_for(witness, candidates, among, false, names_neighbours));
	return found;
}

/* Its own word: title and preamble, what stands behind its last sentence, the page's title */
static void
hear(Witness *witness, const Scan *scan, uint32_t preamble_end)
{
	size_t		foot = sentence_start(scan, scan->length, FOOT_BYTES);

	witness->scan = scan;
	witness->own[0].scan = scan;
	witness->own[0].from = 0;
	witness->own[0].to = preamble_end;
	witness->own[1].scan = scan;
	witness->own[1].from = foot > preamble_end ? foot : preamble_end;
	witness->own[1].to = scan->length;
	witness->own[2].scan = scan->title;
	witness->own[2].from = 0;
	witness->own[2].to = scan->title ? scan->title->length : 0;
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
		size_t		start;

		at = gxbg_search(at, scan->body + scan->length, name);
		if (at == NULL)
			break;
		regions_before(scan, (uint32_t) (at - scan->body), year, &found);
		start = (size_t) (at - scan->body);
		at += name.length;
		if (found.count != 1 || is_of_others(scan, start, start + name.length))
			continue;
		if (region != NO_REGION && found.rows[0] != region)
			return NO_REGION;
		region = found.rows[0];
	}
	return region;
}

void
gxbg_agency_locate(Agency *agency, const Scan *scan, uint32_t preamble_end)
{
	int			region = NO_REGION;
	Witness		witness = {.year = agency->year};

	if (agency->region != NO_REGION || agency->organ.kind == NO_KIND ||
		agency->level == LEVEL_NATIONAL)
		return;
	if (agency->candidates.count > 1)
	{
		hear(&witness, scan, preamble_end);
		witness.organ = gxbg_letters_string(&agency->name, 0, agency->name.count);
		region = choose(&witness, &agency->candidates);
	}
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
