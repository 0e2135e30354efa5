/*
 * title_parts.h
 *	  The parts of one title: organ, year and topic.
 */
#ifndef GXBG_PROSE_TITLE_PARTS_H
#define GXBG_PROSE_TITLE_PARTS_H

#include <stddef.h>

#include "passage/passage.h"

/* A title within a passage: [from, end), read backward from its last word */
typedef struct TitleReading
{
	const Passage *passage;
	int			lowest;			/* no title begins before this */
	int			from;
	int			topic;			/* where the topic begins */
	int			topic_end;
	int			end;			/* behind the last word */
	int			word;			/* where that begins, if it needs no topic before it; or -1 */
	int			year;
	bool		years_differ;
	bool		lettered;		/* letters stand for digits of the year: 2O23年 */
	Passage		name;			/* last: most of it is not in use */
} TitleReading;

/* The bytes of a passage that are in use */
static inline size_t
passage_size(const Passage *passage)
{
	return offsetof(Passage, glyphs) + (size_t) (passage->count + 1) * sizeof(Glyph);
}

/*
 * Read the title that ends at reading->end, from there backward as far as it
 * goes, but not before reading->lowest; false if it is none.
 */
extern bool gxbg_read_title(TitleReading *reading);

#endif							/* GXBG_PROSE_TITLE_PARTS_H */
