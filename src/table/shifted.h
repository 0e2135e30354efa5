/*
 * shifted.h
 *	  Two figures of a row that stand in one cell, beside an empty one.
 */
#ifndef GXBG_TABLE_SHIFTED_H
#define GXBG_TABLE_SHIFTED_H

#include "form/cell.h"
#include "scan/scan.h"

/*
 * A blank between two groups of digits, as in 1 142, parts them as well where a cell beside is
 * empty.  Which it is the sums of the blocks tell, each of so many cells (0: the row has none);
 * where they do not, both cells are ambiguous.
 */
extern void gxbg_part_shifted(const Scan *scan, Cell *cells, int count, int block);

#endif							/* GXBG_TABLE_SHIFTED_H */
