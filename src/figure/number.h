/*
 * number.h
 *	  Figures of a sentence: counts, years, months.
 */
#ifndef GXBG_FIGURE_NUMBER_H
#define GXBG_FIGURE_NUMBER_H

#include <stdbool.h>

#include "figure/atom.h"
#include "scan/scan.h"

/*
 * Read the figure that begins at this token into an atom: a count, a year, the
 * hotline, or no figure at all.  Returns the token behind it.
 */
extern int	gxbg_read_figure(const Scan *scan, int token, int to, Atom *atom);

/*
 * This token begins a line, and no mark stands before it.  The sentence goes on
 * if the break parts a figure from its counter or from what it counts, unless
 * it began on the last line, at "from", as a heading does.
 */
extern bool gxbg_parts_figure(const Scan *scan, const Token *from, const Token *token);

#endif							/* GXBG_FIGURE_NUMBER_H */
