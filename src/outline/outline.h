/*
 * outline.h
 *	  The outline of a body: its titles and headings, found once and handed to all who ask.
 */
#ifndef GXBG_PROSE_OUTLINE_H
#define GXBG_PROSE_OUTLINE_H

#include "outline/headings.h"

typedef struct Outline
{
	Titles		titles;
	const Title *page;			/* that of the page, if it was kept apart; or NULL */
	SectionSpan headings[MAX_SECTIONS];
	int			heading_count;
} Outline;

/* The outline of the scanned body, with its page's title if the scan has that; it lives as long as the scan */
extern const Outline *gxbg_outline(const Scan *scan);

#endif							/* GXBG_PROSE_OUTLINE_H */
