/*
 * place.c
 *	  Which regions a name begins with.
 *
 * All names of the table and their short forms stand in one tree, built by the first
 * name that is read.  Regions that have a name in common stay together until a region
 * before or behind them, the year or the body tells which is meant.
 */
#include "agency/place.h"

#include <string.h>

#include "agency/letters.h"
#include "agency/tree.h"
#include "text/host.h"
#include "text/text.h"

#define MAX_PLACE_LETTERS	24

/* Rows whose names are called after nationalities, at most */
#define MAX_AUTONOMOUS		1000

/* A name of a region: of a row, whole or short */
typedef struct PlaceName
{
	uint16_t	row:15;
	uint16_t	is_short:1;		/* without 市, 县 ... */
	int16_t		next;			/* another row of the same name, or -1 */
} PlaceName;

typedef struct Places
{
	Tree	   *tree;
	PlaceName  *names;
	int			count;
} Places;

static void
add_name(Places *places, const uint16_t *letters, int length, int row, bool is_short)
{
	PlaceName  *name = &places->names[places->count];

	if (length < 2)
		return;
	name->row = row & 0x7FFF;
	name->is_short = is_short;
	name->next = (int16_t) gxbg_tree_add(places->tree, letters, length, places->count);
	places->count++;
}

/* The length without this ending, or -1 */
static int
without_ending(const uint16_t *letters, int count, const NameLetters *ending)
{
	int			rest = count - ending->count;

	if (rest < 0 || memcmp(letters + rest, ending->letters,
						   (size_t) ending->count * sizeof(uint16_t)) != 0)
		return -1;
	return rest;
}

/* What names of regions end with, decoded once */
typedef struct Endings
{
	NameLetters		endings[24];
	int			ending_count;
	NameLetters		nations[72];
	int			nation_count;
	NameLetters		autonomous;		/* 自治 */
} Endings;

static int
decode_list(const char *const *words, NameLetters *to, int most)
{
	int			count = 0;

	for (; *words && count < most; words++)
		gxbg_letters_of_word(*words, &to[count++]);
	return count;
}

/* The length without nationalities at its end */
static int
without_nations(const Endings *endings, const uint16_t *letters, int count)
{
	for (int i = 0; i < endings->nation_count; i++)
	{
		int			rest = without_ending(letters, count, &endings->nations[i]);

		/* 鄂温克族自治旗, 东乡族自治县: a nationality is the whole name */
		if (rest == 0)
			return count - 1;
		if (rest >= 2)
			return without_nations(endings, letters, rest);
	}
	return count;
}

/* Short forms of one row: 延边州 and 延边 of 延边朝鲜族自治州, 佳木斯 of 佳木斯市 */
static void
add_short_names(Places *places, const Endings *endings, int row)
{
	const Region *region = &gxbg_regions[row];
	const uint16_t *letters = gxbg_region_letters + region->name;
	uint16_t	name[MAX_PLACE_LETTERS];
	int			last = region->length - 1;
	int			rest = -1;

	if (region->length > MAX_PLACE_LETTERS)
		return;
	for (int i = 0; i < endings->ending_count && rest < 0; i++)
		rest = without_ending(letters, region->length, &endings->endings[i]);
	if (rest < 2)
		return;
	if (rest + 3 == region->length &&
		without_ending(letters, last, &endings->autonomous) == rest)
	{
		rest = without_nations(endings, letters, rest);
		memcpy(name, letters, (size_t) rest * sizeof(uint16_t));
		name[rest] = letters[last];
		add_name(places, name, rest + 1, row, false);
	}
	add_name(places, letters, rest, row, true);
}

static void
add_aliases(Places *places)
{
	for (const RegionAlias *alias = gxbg_region_aliases; alias->alias; alias++)
	{
		NameLetters		shorter;
		NameLetters		name;

		gxbg_letters_of_word(alias->alias, &shorter);
		gxbg_letters_of_word(alias->name, &name);
		for (int row = 0; row < gxbg_region_count; row++)
			if (gxbg_regions[row].length == name.count &&
				memcmp(gxbg_region_letters + gxbg_regions[row].name, name.letters,
					   (size_t) name.count * sizeof(uint16_t)) == 0)
				add_name(places, shorter.letters, shorter.count, row, false);
	}
}

/*
 * No more nodes: a short name begins as the whole one does, but for a last letter
 * of its own, and aliases have as many letters as are added
 */
static int
letters_of_all(void)
{
	int			count = 0;

	for (int row = 0; row < gxbg_region_count; row++)
		count += gxbg_regions[row].length;
	for (const RegionAlias *alias = gxbg_region_aliases; alias->alias; alias++)
		count += (int) strlen(alias->alias);
	return count + MAX_AUTONOMOUS;
}

/* Three names for a row at most, and aliases */
static const Places *
places_of_all(void)
{
	static const Places *built = NULL;

	if (built == NULL)
	{
		Places	   *places = gxbg_alloc_permanent(sizeof(Places));
		Endings    *endings = gxbg_alloc(sizeof(Endings));

		places->tree = gxbg_tree_new(letters_of_all());
		places->names = gxbg_alloc_permanent(((size_t) gxbg_region_count * 3 + 200) *
											 sizeof(PlaceName));
		endings->ending_count = decode_list(gxbg_region_endings, endings->endings, 24);
		endings->nation_count = decode_list(gxbg_nationalities, endings->nations, 72);
		gxbg_letters_of_word(gxbg_autonomous_word, &endings->autonomous);
		for (int row = 0; row < gxbg_region_count; row++)
		{
			add_name(places, gxbg_region_letters + gxbg_regions[row].name,
					 gxbg_regions[row].length, row, false);
			add_short_names(places, endings, row);
		}
		add_aliases(places);
		gxbg_free(endings);
		built = places;
	}
	return built;
}

/* Is the code one of a division within the other's? */
static bool
is_within(uint32_t code, uint32_t parent)
{
	switch (gxbg_division(parent))
	{
		case DIVISION_PROVINCE:
			return code / 10000 == parent / 10000 && code != parent;
		case DIVISION_PREFECTURE:
			return code / 100 == parent / 100 && code != parent;
		default:
			return false;
	}
}

static bool
is_within_any(uint32_t code, const Candidates *parents)
{
	if (parents == NULL)
		return true;
	for (int i = 0; i < parents->count; i++)
		if (is_within(code, gxbg_regions[parents->rows[i]].code))
			return true;
	return false;
}

/* May a region of this division be written without its last word here? */
static bool
may_be_short(Division division, bool of_branch)
{
	return of_branch || division != DIVISION_COUNTY;
}

static void
collect(const Places *places, int name, bool is_short, const Candidates *parents, bool of_branch,
		Candidates *found)
{
	Division	best = DIVISION_COUNTY;

	found->count = 0;
	for (; name >= 0; name = places->names[name].next)
	{
		const PlaceName *place = &places->names[name];
		uint32_t	code = gxbg_regions[place->row].code;
		Division	division = gxbg_division(code);

		if (place->is_short != is_short || !is_within_any(code, parents) ||
			(is_short && !may_be_short(division, of_branch)) || found->count == MAX_CANDIDATES)
			continue;

		/* 吉林, 海南: the province is meant */
		if (is_short && division < best)
		{
			best = division;
			found->count = 0;
		}
		if (!is_short || division == best)
			found->rows[found->count++] = place->row;
	}
}

/* One region at this place: the longest whole name, else the longest short one; its length or 0 */
static int
read_one(const NameLetters *name, int from, const Candidates *parents, Candidates *found)
{
	const uint16_t *letters = name->letters + from;
	int			count = name->count - from;
	const Places *places = places_of_all();
	int			ends[MAX_PLACE_LETTERS];
	int			nodes = 0;

	for (int i = 0, node = 0; i < count && i < MAX_PLACE_LETTERS; i++)
	{
		node = gxbg_tree_step(places->tree, node, letters[i]);
		if (node < 0)
			break;
		ends[nodes++] = gxbg_tree_value(places->tree, node);
	}
	for (int is_short = 0; is_short <= 1; is_short++)
		for (int length = nodes; length >= 2; length--)
		{
			if (ends[length - 1] < 0)
				continue;
			collect(places, ends[length - 1], is_short, parents, false, found);
			if (found->count > 0 && !(is_short && gxbg_letters_match(name, from, &gxbg_region_lookalikes) > 0))
				return length;
		}
	found->count = 0;
	return 0;
}

void
gxbg_place_read(const NameLetters *name, int *at, Candidates *found)
{
	Candidates	next;
	int			length = read_one(name, *at, NULL, found);

	while (length > 0)
	{
		*at += length;
		length = read_one(name, *at, found, &next);
		if (length > 0)
			*found = next;
	}
}

bool
gxbg_place_within(const Candidates *parents, const uint16_t *letters, int count, Candidates *found)
{
	const Places *places = places_of_all();
	int			length = 0;
	int			name = gxbg_tree_longest(places->tree, letters, count, &length);

	found->count = 0;
	if (name < 0 || length != count)
		return false;
	collect(places, name, false, parents, true, found);
	if (found->count == 0)
		collect(places, name, true, parents, true, found);
	return found->count > 0;
}

static bool
has_code(const Candidates *candidates, uint32_t code)
{
	for (int i = 0; i < candidates->count; i++)
		if (gxbg_regions[candidates->rows[i]].code == code)
			return true;
	return false;
}

void
gxbg_place_of_year(Candidates *candidates, int year)
{
	Candidates	kept = {0, {0}};

	for (int i = 0; i < candidates->count; i++)
		if (gxbg_region_holds(&gxbg_regions[candidates->rows[i]], year))
			kept.rows[kept.count++] = candidates->rows[i];
	if (kept.count == 0)

		/* None by that name: the division may have had another then, or has now */
		for (int i = 0; i < candidates->count; i++)
		{
			int			row = gxbg_region_in(candidates->rows[i], year);

			if (!has_code(&kept, gxbg_regions[row].code))
				kept.rows[kept.count++] = (uint16_t) row;
		}
	*candidates = kept;
}

int
gxbg_region_in(int row, int year)
{
	int			before = row;

	if (year == 0 || gxbg_region_holds(&gxbg_regions[row], year))
		return row;
	if (gxbg_regions[row].from + REGION_EPOCH <= year)
	{
		while (gxbg_regions[row].renamed && !gxbg_region_holds(&gxbg_regions[row], year))
			row = gxbg_regions[row].successor;
		return gxbg_region_holds(&gxbg_regions[row], year) ? row : before;
	}
	for (int i = 0; i < gxbg_region_count; i++)
		if (gxbg_regions[i].renamed && gxbg_regions[i].successor == row)
		{
			before = gxbg_region_in(i, year);
			return gxbg_region_holds(&gxbg_regions[before], year) ? before : row;
		}
	return row;
}

int
gxbg_region_today(int row)
{
	while (gxbg_regions[row].renamed)
		row = gxbg_regions[row].successor;
	return row;
}

int
gxbg_region_of_code(uint32_t code, int year)
{
	int			low = 0;
	int			high = gxbg_region_count;
	int			found = NO_REGION;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (gxbg_regions[middle].code < code)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < gxbg_region_count && gxbg_regions[low].code == code; low++)
	{
		found = low;
		if (gxbg_region_holds(&gxbg_regions[low], year))
			break;
	}
	return found;
}

int
gxbg_region_name(int row, char *to)
{
	const Region *region = &gxbg_regions[row];
	int			length = 0;

	for (int i = 0; i < region->length; i++)
		length += gxbg_encode(gxbg_region_letters[region->name + i], to + length);
	return length;
}
