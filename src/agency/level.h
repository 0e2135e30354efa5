/*
 * level.h
 *	  The level of an organ, and the whole name of a bare one.
 */
#ifndef GXBG_AGENCY_LEVEL_H
#define GXBG_AGENCY_LEVEL_H

#include "agency/parts.h"

/* Is it of a county, or of regions that are all counties? */
extern bool gxbg_agency_is_county(const Agency *agency);

/* Code of the level, or NULL */
extern const char *gxbg_level_name(Level level);

/* The level of a region whose name ends with the word at this place */
extern Level gxbg_level_of_ending(const NameLetters *words, int at);

/* The level of an organ of which all else is read */
extern Level gxbg_agency_level(const Agency *agency);

/* A bare region, zone or street is called by its government: true if its name was completed so */
extern bool gxbg_complete_name(Agency *agency);

#endif							/* GXBG_AGENCY_LEVEL_H */
