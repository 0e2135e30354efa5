/*
 * title.h
 *	  The titles of reports in a body.
 */
#ifndef GXBG_PROSE_TITLE_H
#define GXBG_PROSE_TITLE_H

#include "passage/passage.h"

typedef struct Title
{
	uint32_t	start;			/* bytes of the body */
	uint32_t	end;
	int			token;			/* that it ends with */
	int			year;			/* 0: none, or more than one */
	bool		lettered;		/* letters stand for digits of the year: 2O23年 */
	int			score;			/* how good a title it is */
	bool		listed;			/* one of several, as on an index page */
	bool		issued;			/* words of issuing stand around it: ...的公告 */
	bool		to_others;		/* and may tell others to issue it: ...的通知 */
	bool		followed;		/* by the text, and not by other items of a menu */
	bool		topical;		/* it says what is reported on */
	String		text;
	Passage    *name;			/* of the organ as written; NULL: none */
} Title;

#define MAX_TITLES 48

typedef struct Titles
{
	Title		list[MAX_TITLES];
	int			count;
	int			listed;			/* how many stand in lists */
	const Title *leading;		/* of these, the one that the text follows, or NULL */
	int			places;			/* that were looked at */
} Titles;

/* All words of WORD_TITLE are shown to this in their order: a title ends with one */
extern void gxbg_see_title(Titles *titles, const Scan *scan, int token);

/*
 * Of a page's title, which is all of this scan: a title without its topic, as columns
 * of reports have them (云河市民政局2021年年报); NULL if it is none.
 */
extern const Title *gxbg_plain_title(const Scan *scan);

/*
 * In the end: titles among words of issuing are dropped, or are all that is left.
 * The first heading is this token.
 */
extern void gxbg_settle_issued(Titles *titles, int first_heading);

/*
 * Titles of different reports that follow each other are a list of links.  The
 * last one before the text, whose first heading is this token, may be the report's.
 */
extern void gxbg_mark_lists(Titles *titles, const Scan *scan, int first_heading);

/* The title of the first report, whose first heading is this token, or NULL */
extern const Title *gxbg_best_title(const Titles *titles, int first_heading);

/* Are the titles those of different reports? */
extern bool gxbg_titles_differ(const Title *a, const Title *b);

#endif							/* GXBG_PROSE_TITLE_H */
