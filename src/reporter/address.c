/*
 * address.c
 *	  Where the organ that reports has its seat, for a name that does not say where it is.
 */
#include "reporter/address.h"

#include <string.h>

#include "agency/agency.h"
#include "form/names.h"

/* Glyphs of an address in which its regions stand, at most */
#define MAX_ADDRESS		24

String
gxbg_address_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = gxbg_match_any(passage, at, &gxbg_address_labels);
		int			to;

		if (from < 0)
			continue;
		while (from < passage->count && passage->glyphs[from].punct != NO_PUNCT)
			from++;
		for (to = from; to < passage->count && to < from + MAX_ADDRESS && glyph_is_letter(&passage->glyphs[to]);)
			to++;
		if (to > from)
			return (String) {scan->body + passage->glyphs[from].start,
				(size_t) (passage->glyphs[to - 1].end - passage->glyphs[from].start)};
	}
	return gxbg_string(NULL);
}

/* The region of the address that is of a level, by how its name ends: the smallest of those */
static String
region_of_level(const Agency *agency, const RelativeLevel *level)
{
	size_t		length = strlen(level->word);

	for (int division = DIVISION_COUNTY; division >= DIVISION_PROVINCE; division--)
	{
		String		region = gxbg_agency_division(agency, (Division) division);

		if (level->of_division[division] && region.length > length &&
			memcmp(region.text + region.length - length, level->word, length) == 0)
			return region;
	}
	return gxbg_string(NULL);
}

String
gxbg_organ_at_address(const Passage *name, String address, int year)
{
	Agency		agency;

	if (address.text == NULL)
		return address;
	gxbg_agency_read(address.text, address.length, year, &agency);
	if (agency.region == NO_REGION)
		return gxbg_string(NULL);
	for (const RelativeLevel *level = gxbg_relative_levels; level->word; level++)
	{
		int			rest = gxbg_match(name, 0, level->word);
		String		region;

		if (rest <= 0 || rest == name->count)
			continue;
		region = region_of_level(&agency, level);
		return region.text ? gxbg_join(region, gxbg_passage_string(name, rest, name->count)) : region;
	}
	return gxbg_string(NULL);
}
