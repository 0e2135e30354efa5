/*
 * published.h
 *	  The date of publication of a report, and who signed it.
 */
#ifndef GXBG_PROSE_PUBLISHED_H
#define GXBG_PROSE_PUBLISHED_H

#include "passage/passage.h"

/* Where dates of publication stand: tokens of the body */
typedef struct Place
{
	int			year;			/* reported on; 0: unknown */
	int			title;			/* the title's last token, or -1 */
	int			head_end;		/* the first heading */
	int			tail_start;		/* the last heading */
	int			end;			/* of the report */
} Place;

typedef struct Publication
{
	Date		date;			/* year 0: none */
	Span		signature;		/* name of the organ that signed; may be empty */
} Publication;

extern void gxbg_find_publication(const Scan *scan, const Place *place, Publication *publication);

#endif							/* GXBG_PROSE_PUBLISHED_H */
