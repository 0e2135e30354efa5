/*
 * disclosures.h
 *	  The search for table II; its rows are cut by gxbg_items_cut.
 */
#ifndef GXBG_TABLE_DISCLOSURES_H
#define GXBG_TABLE_DISCLOSURES_H

#include "table/tables.h"

/* As table/applications.h has it for table III */
#define DISCLOSURE_BITS \
	(MEANING_BIT(WORD_GROUP, TABLE_DISCLOSURES) | MEANING_BIT(WORD_COLUMN, TABLE_DISCLOSURES) | \
	 MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES))

typedef struct DisclosureSearch DisclosureSearch;

extern DisclosureSearch *gxbg_disclosures_begin(const Scan *scan, Row *row, Tables *tables);
extern void gxbg_disclosures_look(DisclosureSearch *search, int token);
extern void gxbg_disclosures_close(DisclosureSearch *search);
extern void gxbg_disclosures_end(DisclosureSearch *search);

#endif							/* GXBG_TABLE_DISCLOSURES_H */
