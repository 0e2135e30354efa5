/*
 * sections.h
 *	  The sections of a report.
 */
#ifndef GXBG_PROSE_SECTIONS_H
#define GXBG_PROSE_SECTIONS_H

#include "outline/title.h"
#include "form/cell.h"
#include "scan/scan.h"

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

/* In the order of the body; the preamble first, if there is one */
extern SectionSpan *gxbg_sections(const Scan *scan, int *count);

/*
 * The title of a second report in the body, with a text of its own, or NULL.
 */
extern const Title *gxbg_second_title(const Scan *scan, const Titles *titles, const Title *first);

/* 'overview' */
extern const char *gxbg_section_code(Section section);

/* Characters of a heading as it was meant: without line breaks and blanks */
extern String gxbg_section_title(const Scan *scan, Span title);

#endif							/* GXBG_PROSE_SECTIONS_H */
