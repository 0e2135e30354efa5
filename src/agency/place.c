/*
 * place.c
 *	  Which regions a name begins with.
 *
 * All names of the table and their short forms stand in one tree.  Regions that have a name in common stay together until a region
 * before or behind them, the year or the body tells which is meant.
 */
#include "agency/place.h"

#include <string.h>

#include "agency/letters.h"
#include "agency/words.h"
#include "form/organs.h"
#include "text/text.h"

#include "generated/places.h"

/*
 * Is the code one of a division within the other's?  A county has none, but one that it governs
 * for their prefecture: 满洲里市扎赉诺尔区.
 */
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
			return code / 100 == parent / 100 && code % 100 != 0 && code != parent;
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

/* 巢湖 in 2020, nine years after the prefecture was dissolved: the county of that name is meant, or who knows */
static bool
is_dissolved(const Region *region, int year)
{
	return !region->renamed && region->until != 0 &&
		(year == 0 || region->until + REGION_EPOCH < year);
}

static void
collect(int name, bool is_short, const Candidates *parents, bool of_branch, int year, Candidates *found)
{
	Division	best = DIVISION_COUNTY;

	found->count = 0;
	for (; name >= 0; name = place_names[name].goes_on ? name + 1 : -1)
	{
		const PlaceName *place = &place_names[name];
		uint32_t	code = gxbg_regions[place->row].code;
		Division	division = gxbg_division(code);

		if (place->is_short != is_short || !is_within_any(code, parents) ||
			(is_short && (!may_be_short(division, of_branch) ||
						  is_dissolved(&gxbg_regions[place->row], year))) ||
			found->count == MAX_CANDIDATES)
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

/* Letters that look like a region's short form here, but are something else: 中山大学, 襄阳县 */
static bool
is_no_short_form(const NameLetters *name, int from, int length)
{
	return gxbg_letters_match(name, from, &gxbg_region_lookalikes) > 0 ||
		(gxbg_letters_match(name, from + length, &gxbg_unknown_endings) > 0 &&
		 gxbg_letters_match(name, from + length, &gxbg_not_unknown_words) < 0);
}

/* One region at this place: the longest whole name, else the longest short one; its length or 0 */
static int
read_one(const NameLetters *name, int from, int year, const Candidates *parents, Candidates *found)
{
	const uint16_t *letters = name->letters + from;
	int			count = name->count - from;
	int			ends[MAX_PLACE_LETTERS];
	int			nodes = 0;

	for (int i = 0, node = 0; i < count && i < MAX_PLACE_LETTERS; i++)
	{
		node = gxbg_tree_step(&place_tree, node, letters[i]);
		if (node < 0)
			break;
		ends[nodes++] = gxbg_tree_value(&place_tree, node);
	}
	for (int is_short = 0; is_short <= 1; is_short++)
		for (int length = nodes; length >= 2; length--)
		{
			if (ends[length - 1] < 0)
				continue;
			collect(ends[length - 1], is_short, parents, false, year, found);
			if (found->count > 0 && !(is_short && is_no_short_form(name, from, length)))
				return length;
		}
	found->count = 0;
	return 0;
}

void
gxbg_place_read(const NameLetters *name, int *at, int year, Candidates *found)
{
	Candidates	next;
	int			length = read_one(name, *at, year, NULL, found);

	while (length > 0)
	{
		*at += length;
		length = read_one(name, *at, year, found, &next);
		if (length > 0)
			*found = next;
	}
}

bool
gxbg_place_within(const Candidates *parents, const uint16_t *letters, int count, int year,
				  Candidates *found)
{
	int			length = 0;
	int			name = gxbg_tree_longest(&place_tree, letters, count, &length);

	found->count = 0;
	if (name < 0 || length != count)
		return false;
	collect(name, false, parents, true, year, found);
	if (found->count == 0)
		collect(name, true, parents, true, year, found);
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
