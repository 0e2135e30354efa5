/*
 * outline.h
 *	  The outline of a body: its titles and headings, found once for all who ask.
 */
#ifndef GXBG_PROSE_OUTLINE_H
#define GXBG_PROSE_OUTLINE_H

#include "outline/sections.h"

typedef struct Outline
{
	Titles		titles;
	const Title *page;			/* that of the page, if it was kept apart; or NULL */
	SectionSpan headings[MAX_SECTIONS];
	int			heading_count;
} Outline;

/* The outline of the scanned body; it lives as long as the scan */
extern const Outline *gxbg_outline(const Scan *scan);

#endif							/* GXBG_PROSE_OUTLINE_H */
