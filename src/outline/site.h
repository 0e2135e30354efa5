/*
 * site.h
 *	  Whose site a report stands on.
 *
 * What ends with a word for a site or for a page of one is no organ.  An organ's
 * site carries its own report; a government's carries those of many, and tells
 * of which city they are.
 */
#ifndef GXBG_PROSE_SITE_H
#define GXBG_PROSE_SITE_H

#include "passage/passage.h"

/*
 * Where the organ's name ends whose own site this is; from if it is a
 * government's, or nobody's that is named, and -1 if it is no site.
 */
extern int	gxbg_site_organ_end(const Passage *passage, int from, int to);

/*
 * The organ of a title that starts at this byte, by the site whose name stands right
 * before it: the site's own, or one of its city's that the title names from near by
 * (the bureau of "the city").  name: the organ's in the title, or NULL.  NULL text if
 * the site does not tell.
 */
extern String gxbg_organ_by_site(const Scan *scan, uint32_t start, const Passage *name);

#endif							/* GXBG_PROSE_SITE_H */
