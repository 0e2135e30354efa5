/*
 * evidence.h
 *	  What a report's body says of an organ that its name leaves open: where it is, and
 *	  whether the report is on its whole region.
 */
#ifndef GXBG_AGENCY_EVIDENCE_H
#define GXBG_AGENCY_EVIDENCE_H

#include "agency/agency.h"
#include "scan/scan.h"

/*
 * Settle which region an organ is of, if its name alone is shared by several or says
 * none: by the region before its name, the regions that its candidates are in, their
 * neighbours.  Title, preamble (up to this byte) and signature come first.  Nothing changes
 * if these do not tell, or contradict each other.
 */
extern void gxbg_agency_locate(Agency *agency, const Scan *scan, uint32_t preamble_end);

/* region, own, or NULL if the body does not say so up to this byte */
extern const char *gxbg_agency_scope(const Agency *agency, const Scan *scan, uint32_t end);

#endif							/* GXBG_AGENCY_EVIDENCE_H */
