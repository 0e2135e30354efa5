/*
 * reporter.h
 *	  Who reported on which year: agency, title, year, date of publication.
 */
#ifndef GXBG_PROSE_IDENTITY_H
#define GXBG_PROSE_IDENTITY_H

#include "outline/outline.h"

/* Fill in agency, title, year and published_on, with findings about them */
extern void gxbg_identify(const Scan *scan, const Outline *outline, Report *report);

/* Is a body a report that has so many rows of a table of the form, with figures? */
extern bool gxbg_is_report(const Scan *scan, const Outline *outline, int rows);

#endif							/* GXBG_PROSE_IDENTITY_H */
