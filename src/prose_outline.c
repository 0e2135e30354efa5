/*
 * prose_outline.c
 *	  The outline of a body: its titles and headings.
 *
 * Whether a body is a report, whose it is, and where its sections stand: each
 * hangs on the outline, which takes longer to find than the rest of them.
 */
#include "prose_outline.h"

#include "host.h"

const Outline *
gxbg_outline(const Scan *scan)
{
	Outline    *outline = (Outline *) scan->outline;

	if (outline == NULL)
	{
		outline = gxbg_alloc(sizeof(Outline));
		gxbg_find_titles(scan, &outline->titles);
		outline->heading_count = gxbg_find_headings(scan, outline->headings, MAX_SECTIONS);

		/* What is remembered of the body is the same whenever it is asked */
		((Scan *) scan)->outline = outline;
	}
	return outline;
}
