/*
 * prose_title_parts.h
 *	  The parts of one title: organ, year and topic.
 */
#ifndef GXBG_PROSE_TITLE_PARTS_H
#define GXBG_PROSE_TITLE_PARTS_H

#include "prose_passage.h"

/* A title within a passage: [from, end), read backward from its last word */
typedef struct Reading
{
	const Passage *passage;
	int			lowest;			/* no title begins before this */
	int			from;
	int			topic;			/* where the topic begins */
	int			topic_end;
	int			end;			/* behind the last word */
	int			year;
	bool		years_differ;
	Passage		name;
} Reading;

/*
 * Read the title that ends at reading->end, from there backward as far as it
 * goes, but not before reading->lowest; false if it is none.
 */
extern bool gxbg_read_title(Reading *reading);

#endif							/* GXBG_PROSE_TITLE_PARTS_H */
