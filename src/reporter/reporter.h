/*
 * reporter.h
 *	  Who reported on which year: agency, title, year, date of publication.
 */
#ifndef GXBG_PROSE_IDENTITY_H
#define GXBG_PROSE_IDENTITY_H

#include "form/cell.h"
#include "scan/scan.h"

/* Fill in agency, title, year and published_on, with findings about them */
extern void gxbg_identify(const Scan *scan, Report *report);

/* Is a body without any table a report at all? */
extern bool gxbg_is_report(const Scan *scan);

#endif							/* GXBG_PROSE_IDENTITY_H */
