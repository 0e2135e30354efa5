/*
 * headings.h
 *	  Headings of sections, found among the labels of a body.
 */
#ifndef GXBG_PROSE_HEADINGS_H
#define GXBG_PROSE_HEADINGS_H

#include "outline/title.h"

/* A section of the first report in a body */
typedef struct SectionSpan
{
	Section		section;
	Span		title;			/* with its number; empty: the heading is lost */
	Span		content;		/* without the layout around it; may be empty */
	int			token;			/* that it begins with */
	int			number;			/* in its heading; 0: none */
} SectionSpan;

/* A report that has more headings of its own is cut off there */
#define MAX_SECTIONS	48

/* Headings so far; a search begins with all but the first three 0 */
typedef struct Headings
{
	const Scan *scan;
	SectionSpan *list;			/* contents not set */
	int			max;			/* that it has room for */
	int			count;
	int			number;			/* of the last numbered heading */
	int			inside;			/* how many do not begin their lines */
	bool		in_line;		/* the first begins its line, and its text follows there */
	uint8_t		numbering;		/* Numbering of the form's headings, if another */
	int			from;			/* the token that the search has come to */
	int			places;			/* that were looked at */
} Headings;

/* Does the token begin a line, but for marks such as # and •? */
extern bool gxbg_begins_line(const Scan *scan, int token);

/*
 * All Han numerals and words of WORD_SECTION are shown to these in their order:
 * a heading begins with one, or with the letter before a numeral (第一部分).
 */
extern void gxbg_see_numeral(Headings *headings, int token);
extern void gxbg_see_section(Headings *headings, int token);

/* One heading more, if there is room, and the one before ends before it */
extern void gxbg_add_heading(Headings *headings, int token, int number, Section section,
							 uint32_t start, uint32_t end);

/* Do all headings up to this token stand directly behind each other, as in a table of contents? */
extern bool gxbg_is_contents(const Headings *headings, int token);

/* In the end: one heading in the middle of a line, and no other, is none */
extern void gxbg_drop_lone_heading(Headings *headings);

/* And sections whose headings are lost begin with their tables */
extern void gxbg_insert_lost_headings(Headings *headings);

/*
 * The title of a second report in the body, with a text of its own, or NULL.  The first
 * itself is one if a whole table III stands before it and another behind: then the first
 * report has no title.
 */
extern const Title *gxbg_second_title(const Scan *scan, const Titles *titles, const Title *first);

#endif							/* GXBG_PROSE_HEADINGS_H */
