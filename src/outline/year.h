/*
 * year.h
 *	  The year that a text speaks of.
 */
#ifndef GXBG_PROSE_YEAR_H
#define GXBG_PROSE_YEAR_H

#include "scan/scan.h"

/* The year of the period stated between these tokens, or 0 */
extern int	gxbg_stated_year(const Scan *scan, int from, int to);

/* That of a period stated with letters for some of its year's digits, or 0: 统计期限自2O23年1月1日 */
extern int	gxbg_lettered_year(const Scan *scan, int from, int to);

/*
 * The year that the sentences from a token on and before another tell of most as done:
 * outside of titles of other documents, of dates and plans, of years that others are
 * compared with.  A menu has no sentences.  0 if two are told of as much.
 */
extern int	gxbg_text_year(const Scan *scan, int first, int last);

#endif							/* GXBG_PROSE_YEAR_H */
