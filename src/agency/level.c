/*
 * level.c
 *	  The level of an organ, and the whole name of a bare one.
 */
#include "agency/level.h"

static Level
level_of(Division division)
{
	switch (division)
	{
		case DIVISION_PROVINCE:
			return LEVEL_PROVINCE;
		case DIVISION_PREFECTURE:
			return LEVEL_PREFECTURE;
		default:
			return LEVEL_COUNTY;
	}
}

Level
gxbg_level_of_ending(const NameLetters *words, int at)
{
	for (const RegionEnding *ending = gxbg_level_endings; ending->endings; ending++)
		if (gxbg_letters_match(words, at, ending->endings) >= 0)
			return ending->division < 0 ? LEVEL_UNKNOWN : level_of((Division) ending->division);
	return LEVEL_UNKNOWN;
}

/* The level that all regions that it may be of have */
static Level
level_of_candidates(const Candidates *candidates)
{
	Level		level = LEVEL_UNKNOWN;

	for (int i = 0; i < candidates->count; i++)
	{
		Level		one = level_of(gxbg_division(gxbg_regions[candidates->rows[i]].code));

		if (level != LEVEL_UNKNOWN && one != level)
			return LEVEL_UNKNOWN;
		level = one;
	}
	return level;
}

bool
gxbg_agency_is_county(const Agency *agency)
{
	return agency->candidates.count > 0 && level_of_candidates(&agency->candidates) == LEVEL_COUNTY;
}

/* A branch of a State's organ, of which the name does not tell where it is: 国家能源局华东监管局 */
static bool
is_state_branch(const Agency *agency)
{
	int			end = gxbg_letters_find_behind(&agency->words, agency->rest, agency->words.count,
								  &gxbg_inner_organs);

	if (agency->organ.is_whole)
		return false;

	/* 中华人民共和国黄埔海关, 中国民用航空西北地区管理局 */
	return (end > 0 && end < agency->words.count) ||
		gxbg_letters_match_back(&agency->words, agency->rest + 1, agency->words.count,
								&gxbg_state_branches) >= 0;
}

/* Of an organ whose region is not known, by the words of its name */
static Level
level_by_words(const Agency *agency)
{
	const NameLetters *words = &agency->words;

	if (agency->unknown != LEVEL_UNKNOWN || agency->has_unknown)
		return agency->unknown;
	if (agency->is_national)
		return is_state_branch(agency) ? LEVEL_UNKNOWN : LEVEL_NATIONAL;

	/* 教育部 by itself is the State's, 民政厅 a province's */
	if (agency->organ.is_main &&
		gxbg_letters_match_back(words, 1, words->count, &gxbg_ministry_words) > 0)
		return LEVEL_NATIONAL;
	if (gxbg_letters_match_back(words, 1, words->count, &gxbg_provincial_words) > 0)
		return LEVEL_PROVINCE;
	return LEVEL_UNKNOWN;
}

Level
gxbg_agency_level(const Agency *agency)
{
	int			kind = agency->organ.kind;

	if (kind == NO_KIND && agency->township.count == 0 && agency->zone.count == 0)
		return LEVEL_UNKNOWN;
	if (agency->is_corps)
		return LEVEL_OTHER;
	if (kind != NO_KIND && gxbg_organ_kinds[kind].role == ROLE_INSTITUTION)
		return LEVEL_INSTITUTION;
	if (agency->township.count > 0)
		return LEVEL_TOWNSHIP;
	if (agency->zone.count > 0)
		return LEVEL_ZONE;
	if (agency->part.count > 0)
		return LEVEL_COUNTY;
	if (agency->candidates.count > 0)
		return level_of_candidates(&agency->candidates);
	return level_by_words(agency);
}

bool
gxbg_complete_name(Agency *agency)
{
	OrganRole	role;

	if (!agency->organ.is_main || agency->organ.kind == NO_KIND)
		return false;
	role = gxbg_organ_kinds[agency->organ.kind].role;
	for (const BareName *bare = gxbg_bare_names; bare->endings; bare++)
		if (bare->role == role &&
			gxbg_letters_match_back(&agency->name, 1, agency->name.count, bare->endings) > 0)
		{
			gxbg_letters_append(&agency->name, bare->organ);
			return true;
		}
	return false;
}

const char *
gxbg_level_name(Level level)
{
	static const char *const names[N_LEVELS] = {
		[LEVEL_UNKNOWN] = NULL,
		[LEVEL_NATIONAL] = "national",
		[LEVEL_PROVINCE] = "province",
		[LEVEL_PREFECTURE] = "prefecture",
		[LEVEL_COUNTY] = "county",
		[LEVEL_TOWNSHIP] = "township",
		[LEVEL_ZONE] = "zone",
		[LEVEL_INSTITUTION] = "institution",
		[LEVEL_OTHER] = "other",
	};

	return names[level];
}
