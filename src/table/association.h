/*
 * association.h
 *	  Which rows of figures belong to which labels of table III.
 */
#ifndef GXBG_TABLE_ASSOCIATION_H
#define GXBG_TABLE_ASSOCIATION_H

#include "table/label_run.h"
#include "table/tables.h"

/*
 * Rows that stand behind labels that are theirs stay as they are.  Where labels or rows
 * are left over between two such, they are told by their number and order, or are open:
 * their figures are no label's then.  What is left over is noted in the tables.  row is
 * work space.
 */
extern void gxbg_associate(const Scan *scan, Run *run, Row *row, Tables *tables);

/*
 * Where lines are lost, the label before and the figures behind are those of two rows: a row
 * before one that is not there is nobody's if other letters are in its label, or its figures stand on
 * lines of their own where rows may have none.
 */
extern void gxbg_doubt_before_gaps(const Scan *scan, Run *run);

#endif							/* GXBG_TABLE_ASSOCIATION_H */
