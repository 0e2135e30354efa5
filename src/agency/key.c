/*
 * key.c
 *	  A key that stays the same through renames of region and organ.
 *
 * The region's code of today, the kind, and what tells the organ from others of its
 * kind there: zone, township, or the rest of its name.
 */
#include "agency/agency.h"

#include <stdio.h>
#include <string.h>

#include "text/host.h"
#include "text/text.h"

#define MAX_KEY		1024

typedef struct Key
{
	size_t		length;
	char		text[MAX_KEY];
} Key;

static void
add_text(Key *key, const char *text)
{
	size_t		length = strlen(text);

	if (key->length + length > MAX_KEY)
		return;
	memcpy(key->text + key->length, text, length);
	key->length += length;
}

static void
add_letters(Key *key, const NameLetters *letters, int from, int to)
{
	for (int i = from; i < to && key->length + 4 <= MAX_KEY; i++)
		key->length += (size_t) gxbg_encode(letters->letters[i], key->text + key->length);
}

/* The name of a zone by which it goes whatever it is called: 高新区 */
static void
add_zone(Key *key, const NameLetters *zone)
{
	for (const ZoneAlias *alias = gxbg_zone_aliases; alias->aliases; alias++)
	{
		int			start = gxbg_letters_match_back(zone, 0, zone->count, alias->aliases);

		if (start >= 0)
		{
			NameLetters		stem = *zone;

			stem.count = start;
			add_letters(key, &stem, 0, stem.count);
			add_text(key, alias->name);
			return;
		}
	}
	add_letters(key, zone, 0, zone->count);
}

static bool
has_region(const Agency *agency)
{
	return agency->region != NO_REGION || agency->level == LEVEL_NATIONAL;
}

String
gxbg_agency_key(const Agency *agency)
{
	String		string = {NULL, 0};
	char		number[16];
	char	   *text;
	Key			key = {0, ""};

	if (agency->organ.kind == NO_KIND || (!has_region(agency) && !agency->is_corps))
		return string;
	snprintf(number, sizeof(number), "%06u", agency->region == NO_REGION ?
			 (agency->is_corps ? CORPS_REGION : 0u) :
			 (unsigned) gxbg_regions[gxbg_region_today(agency->region)].code);
	add_text(&key, number);
	add_text(&key, ":");
	add_text(&key, gxbg_organ_kinds[agency->organ.kind].code);
	if (agency->part.count > 0)
	{
		add_text(&key, ":");
		add_letters(&key, &agency->part, 0, agency->part.count);
	}
	if (agency->zone.count > 0)
	{
		add_text(&key, ":");
		add_zone(&key, &agency->zone);
	}
	if (agency->township.count > 0)
	{
		add_text(&key, ":");
		add_letters(&key, &agency->township, 0, agency->township.count);
	}

	/* The Corps is no region of its own: what names it tells its organs from those around it */
	if (!agency->organ.is_main || agency->is_corps)
	{
		add_text(&key, ":");
		add_letters(&key, &agency->words, agency->is_corps ? 0 : agency->rest,
					agency->organ.is_main ? agency->rest : agency->words.count);
	}
	text = gxbg_alloc(key.length);
	memcpy(text, key.text, key.length);
	string.text = text;
	string.length = key.length;
	return string;
}

String
gxbg_agency_region_code(const Agency *agency)
{
	String		string = {NULL, 0};
	char	   *text;

	if (agency->region == NO_REGION && !agency->is_corps)
		return string;
	text = gxbg_alloc(8);
	string.length = (size_t) snprintf(text, 8, "%06u", agency->region == NO_REGION ? CORPS_REGION :
									  (unsigned) gxbg_regions[agency->region].code);
	string.text = text;
	return string;
}

/* The row of its region in this division: itself, or what it is within; or NO_REGION */
static int
row_of_division(const Agency *agency, Division division)
{
	static const uint32_t parts[] = {10000, 100, 1};
	uint32_t	code;
	uint32_t	wanted;

	if (agency->region == NO_REGION)
		return agency->is_corps && division == DIVISION_PROVINCE ?
			gxbg_region_of_code(CORPS_REGION, agency->year) : NO_REGION;
	code = gxbg_regions[agency->region].code;
	wanted = code / parts[division] * parts[division];
	if (gxbg_division(code) < division || gxbg_division(wanted) != division)
		return NO_REGION;
	return wanted == code ? agency->region : gxbg_region_of_code(wanted, agency->year);
}

String
gxbg_agency_division(const Agency *agency, Division division)
{
	int			row = row_of_division(agency, division);
	String		string = {NULL, 0};
	char	   *text;

	if (row == NO_REGION)
		return string;
	text = gxbg_alloc(MAX_REGION_BYTES);
	string.length = (size_t) gxbg_region_name(row, text);
	string.text = text;
	return string;
}
