/*
 * broken_off.h
 *	  The row of table III in which the text of a report ends.
 */
#ifndef GXBG_TABLE_BROKEN_OFF_H
#define GXBG_TABLE_BROKEN_OFF_H

#include "table/label_run.h"

/*
 * If the text ends in the run's last row, before that is whole: letters on a line of their own
 * are none of the row's then, but what a site has below the text; and a group whose first row is
 * cut off in its label is no row.  row is work space.
 */
extern void gxbg_end_broken_off(const Scan *scan, Run *run, Row *row);

#endif							/* GXBG_TABLE_BROKEN_OFF_H */
