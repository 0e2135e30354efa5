/*
 * search.h
 *	  What is known of a body when it is asked who reports: its title, and where the
 *	  report ends.
 */
#ifndef GXBG_REPORTER_SEARCH_H
#define GXBG_REPORTER_SEARCH_H

#include "outline/outline.h"
#include "reporter/published.h"

typedef struct Search
{
	const Scan *scan;
	const Outline *outline;
	const Title *title;			/* the first report's in the body, or NULL */
	const Title *page;			/* that of the page, if it was kept apart; or NULL */
	const Title *second;		/* another report's in the same body, or NULL */
	int			heading_count;	/* of the outline's, in the first report */
	bool		contested;		/* the titles name two years, and the text neither */
	Place		place;
} Search;

#endif							/* GXBG_REPORTER_SEARCH_H */
