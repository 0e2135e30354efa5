/*
 * joined.h
 *	  Two rows of table III in the cells of one.
 */
#ifndef GXBG_TABLE_JOINED_H
#define GXBG_TABLE_JOINED_H

#include "row/row.h"
#include "scan/scan.h"

/*
 * Does this label stand in the cell of the next one, the figures of both in the same cells?
 * label, next: their tokens.
 */
extern bool gxbg_labels_share_cell(const Scan *scan, int label, int next);

/*
 * Each cell of the row as two figures, the first of one row and the second of another: if
 * the sums of both leave one way, the rows are put into first and second, and it is true.
 */
extern bool gxbg_part_rows(const Scan *scan, const Row *row, Row *first, Row *second);

#endif							/* GXBG_TABLE_JOINED_H */
