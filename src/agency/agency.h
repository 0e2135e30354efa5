/*
 * agency.h
 *	  Who an organ is, by its name: region, level, kind, and a key that stays the
 *	  same through renames.
 */
#ifndef GXBG_AGENCY_AGENCY_H
#define GXBG_AGENCY_AGENCY_H

#include "agency/level.h"

/*
 * Read a name in UTF-8.  Any text will do: what it does not tell is LEVEL_UNKNOWN,
 * NO_REGION or NO_KIND.
 */
extern void gxbg_agency_read(const char *text, size_t length, int year, Agency *agency);

/* Of its candidates this is the region */
extern void gxbg_agency_settle(Agency *agency, int region);

/* The same for the same organ through renames; NULL text if its region is not known */
extern String gxbg_agency_key(const Agency *agency);

/* The code of its region, or NULL text */
extern String gxbg_agency_region_code(const Agency *agency);

/* Names of its regions in the list of the year, or NULL text */
extern String gxbg_agency_division(const Agency *agency, Division division);

#endif							/* GXBG_AGENCY_AGENCY_H */
