/*
 * applications.h
 *	  The search for table III.
 */
#ifndef GXBG_TABLE_APPLICATIONS_H
#define GXBG_TABLE_APPLICATIONS_H

#include "table/label_run.h"
#include "table/tables.h"

/*
 * A search is shown all labels with APPLICATION_BITS in the order of the body.  row is work
 * space.  From where it is closed, another report stands on the page: a table there is
 * compared with the first report's, and never taken for it.  With a year, a table whose
 * caption states it goes before others, and one of another year is none.
 */
typedef struct ApplicationSearch ApplicationSearch;

extern ApplicationSearch *gxbg_applications_begin(const Scan *scan, Row *row, int year);
extern void gxbg_applications_look(ApplicationSearch *search, int token);
extern void gxbg_applications_close(ApplicationSearch *search);
extern void gxbg_applications_end(ApplicationSearch *search, Tables *tables);

#endif							/* GXBG_TABLE_APPLICATIONS_H */
