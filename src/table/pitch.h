/*
 * pitch.h
 *	  Empty cells of table III in a layout with one cell a line.
 */
#ifndef GXBG_PITCH_H
#define GXBG_PITCH_H

#include "table/label_run.h"

/*
 * Where some rows have fewer figures than the form has cells, put in the empty cells that the
 * ends of lines tell: by the one pitch that gives most rows as many cells as the form has.
 */
extern void gxbg_fill_pitched_rows(const Scan *scan, const Run *run);

#endif							/* GXBG_PITCH_H */
