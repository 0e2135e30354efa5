/*
 * packed_tables.h
 *	  Tables II and IV of a report as bytes, for a mart.
 *
 * A byte of version, a byte of the report's form.  Then, for each item of table
 * II in order, a byte of the form whose measures it has, and a cell for each of those
 * measures; then a cell for each kind and result of table IV.  A cell is a byte of
 * state, plus 8 if a byte of scale follows, plus 16 if a byte of unit follows; then the
 * value as a zigzag varint, if the state has one.  The order of items, measures, units, kinds, results and states and the numbers of forms are part
 * of it: a release that changes one needs a new version, and keeps the reader of
 * the old one.
 */
#ifndef GXBG_GRID_PACKED_TABLES_H
#define GXBG_GRID_PACKED_TABLES_H

#include "form/cell.h"

#define PACKED_TABLES_VERSION	1
#define PACKED_TABLES_MAX \
	(2 + N_ITEMS * (1 + N_MEASURES * 13) + N_KINDS * N_RESULTS * 13)

/* Write at most PACKED_TABLES_MAX bytes; the size comes back */
extern size_t gxbg_tables_pack(const Report *report, uint8_t *bytes);

/*
 * Set form, item_forms, disclosures and proceedings of a report, and nothing
 * else.  NULL, or what is wrong with the bytes; any bytes whatever are safe.
 */
extern const char *gxbg_tables_unpack(Report *report, const uint8_t *bytes, size_t length);

#endif							/* GXBG_GRID_PACKED_TABLES_H */
