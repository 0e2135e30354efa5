/*
 * sections.h
 *	  The sections of a report.
 */
#ifndef GXBG_PROSE_SECTIONS_H
#define GXBG_PROSE_SECTIONS_H

#include "outline/outline.h"

/*
 * The report's sections in the order of the body; the preamble first, if there is one.
 * What belongs to a second report in the body is left out.
 */
extern SectionSpan *gxbg_sections(const Scan *scan, const Outline *outline, int *count);

/* 'overview' */
extern const char *gxbg_section_code(Section section);

/* Characters of a heading as it was meant: without line breaks and blanks */
extern String gxbg_section_title(const Scan *scan, Span title);

#endif							/* GXBG_PROSE_SECTIONS_H */
