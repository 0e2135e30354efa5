/*
 * year.h
 *	  The year that a text speaks of.
 */
#ifndef GXBG_PROSE_YEAR_H
#define GXBG_PROSE_YEAR_H

#include "scan/scan.h"

/* The year of the period stated between these tokens, or 0 */
extern int	gxbg_stated_year(const Scan *scan, int from, int to);

/*
 * The year that the text from a token on and before another speaks of most, outside
 * of titles of other documents and of dates; 0 if another comes near it.
 */
extern int	gxbg_commonest_year(const Scan *scan, int first, int last);

#endif							/* GXBG_PROSE_YEAR_H */
