/*
 * glyphs.h
 *	  Digits that are damaged: which figures the signs of a cell may stand for.
 */
#ifndef GXBG_SOLVE_GLYPHS_H
#define GXBG_SOLVE_GLYPHS_H

#include "form/cell.h"
#include "scan/scan.h"

/*
 * May these bytes be this count, written with letters or other signs for some of its
 * digits: 1O or 1〇 for 10, l2 for 12?  Its digits stand in that order among the signs, and
 * each sign is for one more at most: what looks like 0 for no other, what looks like 1 for
 * 1 or, as a border, none.  Words, and figures with blanks between them, are none.
 */
extern bool gxbg_may_be_count(const Scan *scan, Span raw, int64_t count);

#endif							/* GXBG_SOLVE_GLYPHS_H */
