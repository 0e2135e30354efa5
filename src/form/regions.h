/*
 * regions.h
 *	  The divisions of China at county level and above since 2008, as data.
 *
 * Codes are six digits in the format of GB/T 2260, names and years those of the
 * Ministry of Civil Affairs' yearly lists.  A row holds from its first year up to,
 * not including, the year from which it holds no more.
 */
#ifndef GXBG_FORM_REGIONS_H
#define GXBG_FORM_REGIONS_H

#include <stdint.h>

#include "form/lists.h"

#define NO_REGION		UINT16_MAX
#define REGION_EPOCH	1980

/* Since when the table has all divisions */
#define FIRST_REGION_YEAR	2008

typedef struct Region
{
	uint32_t	code;
	uint16_t	name;			/* of its first letter in gxbg_region_letters */
	uint16_t	successor;		/* row that took its place, or NO_REGION */
	uint8_t		length;			/* letters of the name */
	uint8_t		from;			/* years since REGION_EPOCH */
	uint8_t		until;			/* 0: in use */
	uint8_t		renamed;		/* the successor is the same division, and no merger */
} Region;

/* In the order of codes, and of years for the same code */
extern const Region gxbg_regions[];
extern const int gxbg_region_count;
extern const uint16_t gxbg_region_letters[];

/* A usual short name and the name in the table */
typedef struct RegionAlias
{
	const char *alias;
	const char *name;
} RegionAlias;

/* Beside those made by rule: without 省, 市, 县 ..., without a nationality's name */
extern const RegionAlias gxbg_region_aliases[]; /* up to one without alias */

/* Words that names of regions drop when they are shortened: nationalities */
extern const char *const gxbg_nationalities[];	/* up to NULL, the longer before the shorter */

/* Before the last character of those that are called after nationalities */
extern const char *const gxbg_autonomous_word;

/* What names of divisions end with, the longer before the shorter, up to NULL */
extern const char *const gxbg_region_endings[];

/* The province that the Production and Construction Corps is in */
#define CORPS_REGION	650000u

/* Names that begin as a region's short name does and are not of that region */
extern WordList gxbg_region_lookalikes;

#endif							/* GXBG_FORM_REGIONS_H */
