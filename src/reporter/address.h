/*
 * address.h
 *	  Where the organ that reports has its seat, for a name that does not say where it is.
 */
#ifndef GXBG_REPORTER_ADDRESS_H
#define GXBG_REPORTER_ADDRESS_H

#include "passage/passage.h"

/* The address behind 地址 in a passage, up to its first figure or mark; NULL text if there is none */
extern String gxbg_address_in(const Scan *scan, const Passage *passage);

/*
 * 市应急局 whose address is 六盘水市钟山区凤凰山...: the name with the region of its level that
 * the address lies in; NULL text if the name is of no level, or the address in none.
 */
extern String gxbg_organ_at_address(const Passage *name, String address, int year);

#endif							/* GXBG_REPORTER_ADDRESS_H */
