/*
 * agency.h
 *	  Who an organ is, by its name: region, level, kind, and a key that stays the
 *	  same through renames.
 */
#ifndef GXBG_AGENCY_AGENCY_H
#define GXBG_AGENCY_AGENCY_H

#include "agency/letters.h"
#include "agency/organ.h"
#include "agency/place.h"
#include "form/cell.h"

typedef enum Level
{
	LEVEL_UNKNOWN,
	LEVEL_NATIONAL,
	LEVEL_PROVINCE,
	LEVEL_PREFECTURE,
	LEVEL_COUNTY,
	LEVEL_TOWNSHIP,
	LEVEL_ZONE,
	LEVEL_INSTITUTION,
	LEVEL_OTHER,				/* the Production and Construction Corps of Xinjiang */
	N_LEVELS
} Level;

typedef struct Agency
{
	Letters		name;			/* whole, normalised */
	Letters		words;			/* without what stands in brackets */
	int			rest;			/* of words: behind its regions */
	int			head;			/* letters of organ_name */
	Letters		organ_name;		/* of the State's organ whose branch it is */
	Candidates	candidates;		/* regions that it may be of */
	int			region;			/* the one that it is, or NO_REGION */
	int			year;			/* 0: not known */
	bool		is_national;	/* of the State's, with or without a region that is its seat */
	bool		is_corps;
	bool		has_unknown;	/* it names a region that the table does not know, or only 省, 县 */
	Level		unknown;		/* of that, by its last word */
	Letters		township;		/* empty if none */
	Letters		zone;
	OrganReading organ;
	Level		level;
} Agency;

/*
 * Read a name in UTF-8.  Any text will do: what it does not tell is LEVEL_UNKNOWN,
 * NO_REGION or NO_KIND.
 */
extern void gxbg_agency_read(const char *text, size_t length, int year, Agency *agency);

/* Of its candidates this is the region */
extern void gxbg_agency_settle(Agency *agency, int region);

/* Code of the level, or NULL */
extern const char *gxbg_level_name(Level level);

/* The same for the same organ through renames; NULL text if its region is not known */
extern String gxbg_agency_key(const Agency *agency);

/* The code of its region, or NULL text */
extern String gxbg_agency_region_code(const Agency *agency);

/* Names of its regions in the list of the year, or NULL text */
extern String gxbg_agency_division(const Agency *agency, Division division);

#endif							/* GXBG_AGENCY_AGENCY_H */
