/*
 * organs.h
 *	  Kinds of organs, one row each: codes, labels, names by period, successor;
 *	  and the words of which names of organs are made up.
 */
#ifndef GXBG_FORM_ORGANS_H
#define GXBG_FORM_ORGANS_H

#include "form/lists.h"

/* How names of a kind are recognised */
typedef enum OrganRole
{
	ROLE_FUNCTION,				/* by words for what it is charged with: 民政 */
	ROLE_CENTER,				/* the same, and it may be called a center or a house: 公积金管理中心 */
	ROLE_GOVERNMENT,
	ROLE_GOVERNMENT_OFFICE,
	ROLE_TOWNSHIP,
	ROLE_STREET_OFFICE,
	ROLE_ZONE_COMMITTEE,
	ROLE_INSTITUTION,			/* by the last word of the name: 大学 */
	ROLE_OTHER
} OrganRole;

/*
 * names and words are words parted by blanks.  A year and a dash behind a word,
 * before another year or none, say when organs were called so: 国土资源局-2018, from
 * the first to the second year; without them at all times.  A word with * is of
 * the kind, but not of the organ itself: others beside it are called so.
 *
 * names are whole, as the State Council's reforms or the form of its reports has
 * them, without a region; words are further ones that tell the kind, without 局 and
 * the like, 和, 与 and 、.
 */
typedef struct OrganKind
{
	const char *code;
	const char *label;
	const char *label_en;
	OrganRole	role;
	const char *names;
	const char *words;
	const char *successor;		/* code of the kind that took its place, or NULL */
	const char *source;			/* the reform that made or renamed it, or NULL */
} OrganKind;

extern const OrganKind gxbg_organ_kinds[];
extern const int gxbg_organ_kind_count;

/* Words of organs' names */
extern WordList gxbg_organ_suffixes; /* what a name of an organ itself ends with */
extern WordList gxbg_center_suffixes;	/* the same, of ROLE_CENTER */
extern WordList gxbg_organ_fillers;	/* between function and suffix: 管理 */
extern WordList gxbg_organ_connectors;	/* 和 */
extern WordList gxbg_zone_words; /* that names of zones end with */
extern WordList gxbg_zone_committee_words;
extern WordList gxbg_any_zone_words;	/* the same, of whatever they are committees of */
extern WordList gxbg_township_words; /* that names of townships end with */
extern WordList gxbg_not_township_words; /* words with one of these inside */
extern WordList gxbg_township_organs;	/* behind the name of a township */
extern WordList gxbg_street_words;
extern WordList gxbg_government_names;
extern WordList gxbg_area_committees;	/* governments of areas that are no divisions */
extern WordList gxbg_county_zones;	/* zones that are named by the county before them */
extern WordList gxbg_state_branches;	/* that only branches of the State's organs end with */
extern WordList gxbg_name_labels;	/* of a field, before a name */
extern WordList gxbg_site_titles;	/* before the name of a site's owner */
extern WordList gxbg_party_prefixes;
extern WordList gxbg_league_prefixes;
extern WordList gxbg_office_names;	/* behind that of a government */
extern WordList gxbg_corps_words;	/* of 兵团 */
extern WordList gxbg_corps_unit_words;	/* 师, 团: behind a number */
extern WordList gxbg_national_prefixes;

extern WordList gxbg_national_organs;	/* behind which the region of a branch stands */
extern WordList gxbg_inner_organs;	/* behind which a branch's own name stands */
extern WordList gxbg_branch_words;
extern WordList gxbg_zone_goes_on;	/* behind a zone's last word, that is not its last then */
extern const char *const gxbg_street_word;
extern WordList gxbg_street_only;
extern WordList gxbg_street_tails;	/* of its office, behind that word */
extern WordList gxbg_liaison_words;	/* of offices in other places */
extern WordList gxbg_ordinal_words;
extern WordList gxbg_numeral_words;
extern WordList gxbg_ministry_words; /* that only the State's organs end with */
extern WordList gxbg_provincial_words;	/* and those of provinces */
extern WordList gxbg_unknown_endings;	/* of names of regions that the table does not know */
extern WordList gxbg_not_unknown_words;	/* words with one of these inside */

/* The level of a region by its last word, as a division: province 0, prefecture 1, county 2 */
typedef struct RegionEnding
{
	WordList   *endings;
	int			division;		/* -1: it may be of several */
} RegionEnding;

extern const RegionEnding gxbg_level_endings[]; /* up to one without endings */

/* What is added to a bare name, by its last word */
typedef struct BareName
{
	OrganRole	role;
	WordList   *endings;
	const char *organ;
} BareName;

extern const BareName gxbg_bare_names[];	/* up to one without endings */

/* Different names of the same zone */
typedef struct ZoneAlias
{
	WordList   *aliases;		/* that the names end with */
	const char *name;
} ZoneAlias;

extern const ZoneAlias gxbg_zone_aliases[]; /* up to one without aliases */

/* Words of a sentence that speaks of others' regions, not of who writes the report; anywhere, right before them */
extern WordList gxbg_elsewhere_words;
extern WordList gxbg_elsewhere_before;
extern WordList gxbg_sentence_ends;

/* Words by which a report says whose work it is on */
typedef struct ScopeCue
{
	WordList   *words;			/* any of these in title, preamble or overview; NULL: none needed */
	const char *scope;			/* region or own */
	unsigned	roles;			/* bits of OrganRole that it holds for */
} ScopeCue;

extern const ScopeCue gxbg_scope_cues[];	/* the first that fits; up to one of no role */

/* The words of all of them; each marks its cue, the first with the lowest bit */
extern MarkedWords gxbg_scope_words;

#endif							/* GXBG_FORM_ORGANS_H */
