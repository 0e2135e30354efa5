/*
 * caption.h
 *	  The line over a table that says which year's it is.
 */
#ifndef GXBG_TABLE_CAPTION_H
#define GXBG_TABLE_CAPTION_H

#include "scan/scan.h"

/*
 * The year that the nearest line with one above this label states, if it heads a table
 * rather than tells of it: no sentence, title, date or comparison; YEAR_BEFORE if it says so in words.
 * 0 if none does, or two.
 */
extern int	gxbg_caption_year(const Scan *scan, int label);

#endif							/* GXBG_TABLE_CAPTION_H */
