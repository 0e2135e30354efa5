/*
 * recognition.h
 *	  Is a body an annual report on disclosure?
 */
#ifndef GXBG_REPORTER_RECOGNITION_H
#define GXBG_REPORTER_RECOGNITION_H

#include "outline/outline.h"

/*
 * Evidence that adds up, and that counts against: in sentences, in the line that the
 * text begins with, in headings with text below them, in a title that the text follows.
 * rows: of tables of the form, with figures.  title: of the report, or NULL.
 */
extern int	gxbg_evidence(const Scan *scan, const Outline *outline, const Title *title, int heading_count, int rows);

/* What marks the sentence in these bytes, or the title: for the tests of the rules */
extern uint32_t gxbg_evidence_marks_of(const Scan *scan, uint32_t start, uint32_t end);

#endif							/* GXBG_REPORTER_RECOGNITION_H */
