/*
 * heads.c
 *	  What stands before an organ's name, or in brackets within it, and hides what it is.
 */
#include "agency/heads.h"

#include <string.h>

#include "agency/place.h"
#include "form/organs.h"
#include "form/regions.h"

static void
drop(NameLetters *name, int from, int to)
{
	memmove(name->letters + from, name->letters + to,
			(size_t) (name->count - to) * sizeof(uint16_t));
	name->count -= to - from;
}

/* 宿州宿州市人民政府: a site's title is its region, which its owner's name repeats */
static void
drop_repeated(NameLetters *name)
{
	for (int length = name->count / 2; length >= 2; length--)
		if (memcmp(name->letters, name->letters + length, (size_t) length * sizeof(uint16_t)) == 0)
		{
			drop(name, 0, length);
			return;
		}
}

/* Drop a word that the name begins with, if something follows */
static bool
drop_one(NameLetters *name, WordList *list)
{
	int			end = gxbg_letters_match(name, 0, list);

	if (end < 0 || end == name->count)
		return false;
	drop(name, 0, end);
	return true;
}

void
gxbg_heads_drop_labels(NameLetters *name)
{
	int			before;

	/* one may stand behind the other */
	do
	{
		before = name->count;
		drop_one(name, &gxbg_name_labels);
		if (drop_one(name, &gxbg_site_titles))
			drop_repeated(name);
	}
	while (name->count < before);
}

/* Those who have made a zone together stand before its region: 中德(沈阳)高端装备制造产业园 */
#define MAX_FOUNDERS	3

/* Where the brackets close that open here, or -1 */
static int
closing(const NameLetters *name, int open)
{
	for (int i = open + 1; i < name->count; i++)
		if (name->letters[i] == ')')
			return i;
	return -1;
}

/* 中国(上海)自由贸易试验区 becomes 上海自由贸易试验区 */
static void
open_region(NameLetters *name, int open, int year)
{
	int			close = closing(name, open);
	int			at = open + 1;
	Candidates	found;

	gxbg_place_read(name, &at, year, &found);
	if (found.count == 0 || at != close)
		return;
	drop(name, close, close + 1);
	drop(name, 0, open + 1);
}

/* Replace the zone and the brackets by the name of the region in them */
static void
replace_zone(NameLetters *name, int from, int to, const Region *region)
{
	if (name->count - (to - from) + region->length > MAX_NAME_LETTERS)
		return;
	drop(name, from, to);
	memmove(name->letters + from + region->length, name->letters + from,
			(size_t) (name->count - from) * sizeof(uint16_t));
	memcpy(name->letters + from, gxbg_region_letters + region->name,
		   (size_t) region->length * sizeof(uint16_t));
	name->count += region->length;
}

/* 乌鲁木齐高新技术产业开发区(新市区)人民政府 becomes 乌鲁木齐新市区人民政府 */
static void
open_zone(NameLetters *name, int open, int year)
{
	int			close = closing(name, open);
	int			at = 0;
	Candidates	parents;
	Candidates	found;

	if (close < 0 || close + 1 == name->count ||
		gxbg_letters_match_back(name, 1, open, &gxbg_zone_words) < 0 ||
		gxbg_letters_match(name, close + 1, &gxbg_zone_committee_words) >= 0)
		return;
	gxbg_place_read(name, &at, year, &parents);
	if (parents.count == 0 || at >= open ||
		!gxbg_place_within(&parents, name->letters + open + 1, close - open - 1, year, &found))
		return;
	gxbg_place_of_year(&found, year);
	if (found.count == 1)
		replace_zone(name, at, close + 1, &gxbg_regions[found.rows[0]]);
}

static bool
begins_with_region(const NameLetters *name, int year)
{
	int			at = 0;
	Candidates	found;

	gxbg_place_read(name, &at, year, &found);
	return found.count > 0;
}

void
gxbg_heads_open_brackets(NameLetters *name, int year)
{
	int			prefix = gxbg_letters_match(name, 0, &gxbg_national_prefixes);

	for (int i = 1; i < name->count; i++)
		if (name->letters[i] == '(')
		{
			if (i == prefix || (i <= MAX_FOUNDERS && !begins_with_region(name, year)))
				open_region(name, i, year);
			else
				open_zone(name, i, year);
			return;
		}
}

void
gxbg_heads_drop_party(NameLetters *name, int year)
{
	int			end = gxbg_letters_match(name, 0, &gxbg_party_prefixes);
	int			at;
	Candidates	found;
	NameLetters prefix;

	if (end > 0)
	{
		drop(name, 0, end);
		return;
	}
	at = end = gxbg_letters_match(name, 0, &gxbg_league_prefixes);
	if (end < 0)
		return;
	gxbg_place_read(name, &at, year, &found);
	if (found.count == 0)
		return;
	memcpy(prefix.letters, name->letters, (size_t) end * sizeof(uint16_t));
	memmove(name->letters, name->letters + end, (size_t) (at - end) * sizeof(uint16_t));
	memcpy(name->letters + at - end, prefix.letters, (size_t) end * sizeof(uint16_t));
}
