/*
 * narrow.h
 *	  Rows of table III whose figures a narrow column has broken over two lines.
 */
#ifndef GXBG_TABLE_NARROW_H
#define GXBG_TABLE_NARROW_H

#include "form/form.h"
#include "row/row.h"
#include "scan/scan.h"

/*
 * Behind a row of seven figures on the line of its label: if the next line has the rest of
 * the label and up to seven more figures, these are the ends of some of the seven.  The row
 * gets the one way to join them that adds up; if there is none, or more, it becomes unclear.
 * Returns the token behind that line, or the token if there is no such line.
 */
extern int	gxbg_join_lines(const Scan *scan, Outcome outcome, int token, Row *row);

#endif							/* GXBG_TABLE_NARROW_H */
