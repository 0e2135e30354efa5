/*
 * heading_words.h
 *	  The words of a heading: where they end, and which section they name.
 */
#ifndef GXBG_PROSE_HEADING_WORDS_H
#define GXBG_PROSE_HEADING_WORDS_H

#include "scan/scan.h"

typedef struct HeadingWords
{
	uint32_t	end;			/* bytes of the body */
	Section		section;
	bool		statutory;		/* they are, or begin with, a heading of the form */
	bool		known;			/* they name a section */
	bool		topical;		/* they are about disclosure */
} HeadingWords;

/*
 * The words of a heading, of which this token is the first behind its number;
 * false if they are none.  A heading that is not the first of its line must be
 * one of the form, word for word, or end as headings do before a blank.
 */
extern bool gxbg_read_numbered(const Scan *scan, int token, bool at_line, HeadingWords *words);

/* The words of a heading of the form with the line to itself */
extern bool gxbg_read_unnumbered(const Scan *scan, int token, HeadingWords *words);

/* The number and the words of a part that begins with this token: 第一部分 概述 */
extern bool gxbg_read_part(const Scan *scan, int token, int *number, HeadingWords *words);

/* The same of a chapter: 第一章 概述 */
extern bool gxbg_read_chapter(const Scan *scan, int token, int *number, HeadingWords *words);

#endif							/* GXBG_PROSE_HEADING_WORDS_H */
