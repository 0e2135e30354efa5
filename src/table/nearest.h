/*
 * nearest.h
 *	  Labels of table III and of the statistics table that are misspelt, or were misread by a
 *	  machine, or that nobody knows.
 */
#ifndef GXBG_TABLE_NEAREST_H
#define GXBG_TABLE_NEAREST_H

#include "scan/scan.h"

/*
 * The row whose label these tokens nearly are, by the fewest letters that differ, are lost
 * or too many: at most one in three, and fewer than of any other label.  Only rows behind
 * the first and before the second of these are asked for (-1, N_OUTCOMES: none).  Returns
 * its Outcome, or -1.
 */
extern int	gxbg_nearest_row(const Scan *scan, int from, int to, int behind, int before);

/*
 * The same for a row of the statistics table, between two that are known: of those the nearest.
 * Labels that two rows have tell by their place; one that is nearer to a row elsewhere is none.
 */
extern int	gxbg_nearest_indicator(const Scan *scan, int from, int to, int behind, int before);

/* Are the letters of these tokens, but for notes in brackets, those that a label of this row begins with? */
extern bool gxbg_begins_label(const Scan *scan, int from, int to, int outcome);

/* Do the letters between these tokens begin within that row's label, what is before them being elsewhere? */
extern bool gxbg_lacks_beginning(const Scan *scan, int from, int to, int outcome);

#endif							/* GXBG_TABLE_NEAREST_H */
