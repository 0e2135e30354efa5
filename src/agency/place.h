/*
 * place.h
 *	  Which regions a name begins with: 黑龙江省佳木斯市, 麒麟区, 西双版纳州.
 */
#ifndef GXBG_AGENCY_PLACE_H
#define GXBG_AGENCY_PLACE_H

#include <stdbool.h>
#include <stdint.h>

#include "agency/letters.h"
#include "form/regions.h"

/* More regions have no name in common */
#define MAX_CANDIDATES	48

/* Rows of gxbg_regions that a name may stand for */
typedef struct Candidates
{
	int			count;
	uint16_t	rows[MAX_CANDIDATES];
} Candidates;

/* Level of a division in its code */
typedef enum Division
{
	DIVISION_PROVINCE,
	DIVISION_PREFECTURE,
	DIVISION_COUNTY
} Division;

static inline Division
gxbg_division(uint32_t code)
{
	return code % 10000 == 0 ? DIVISION_PROVINCE :
		code % 100 == 0 ? DIVISION_PREFECTURE : DIVISION_COUNTY;
}

/* Is the row of its code in that year?  Year 0: of the latest list */
static inline bool
gxbg_region_holds(const Region *region, int year)
{
	if (year == 0)
		return region->until == 0;
	return region->from + REGION_EPOCH <= year &&
		(region->until == 0 || year < region->until + REGION_EPOCH);
}

/*
 * The regions that the letters from *at on begin with, each within the one before
 * it; *at is moved behind them.  All rows of all years that the last of them may
 * stand for; none if the letters begin with no region.  A short form is of no region that
 * was dissolved before the year (0: not known).
 */
extern void gxbg_place_read(const NameLetters *letters, int *at, int year, Candidates *found);

/* The region within one of these whose name, whole or short, is these letters, all of them */
extern bool gxbg_place_within(const Candidates *parents, const uint16_t *letters, int count,
							  int year, Candidates *found);

/* Of candidates those of the year, if there are any, one for each code */
extern void gxbg_place_of_year(Candidates *candidates, int year);

/* The row in which this division stands in that year's list: itself, if it has no other name then */
extern int	gxbg_region_in(int row, int year);

/* The row of today to which renames lead: itself if there is none, or it went over into another */
extern int	gxbg_region_today(int row);

/* The row of this code in that year, else the latest, or NO_REGION */
extern int	gxbg_region_of_code(uint32_t code, int year);

/* Where the name stands in UTF-8 */
extern int	gxbg_region_name(int row, char *to);

/* No name of a region is longer in UTF-8 */
#define MAX_REGION_BYTES	64

#endif							/* GXBG_AGENCY_PLACE_H */
