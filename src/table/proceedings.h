/*
 * proceedings.h
 *	  The search for table IV; the figures are put into the tables.
 */
#ifndef GXBG_TABLE_PROCEEDINGS_H
#define GXBG_TABLE_PROCEEDINGS_H

#include "table/tables.h"

/* As table/applications.h has it for table III */
#define PROCEEDING_HEADING_BITS \
	(MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS) | MEANING_BIT(WORD_GROUP, TABLE_PROCEEDINGS))
#define PROCEEDING_BITS (MEANING_BITS(WORD_SECTION) | PROCEEDING_HEADING_BITS)

typedef struct ProceedingSearch ProceedingSearch;

extern ProceedingSearch *gxbg_proceedings_begin(const Scan *scan, Row *row, Tables *tables);
extern void gxbg_proceedings_look(ProceedingSearch *search, int token);
extern void gxbg_proceedings_close(ProceedingSearch *search, int token);
extern void gxbg_proceedings_end(ProceedingSearch *search);

#endif							/* GXBG_TABLE_PROCEEDINGS_H */
