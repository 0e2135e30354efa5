/*
 * heading_runs.h
 *	  Sections with numbers of another kind than the usual: 1、, (一), 第一章.
 *
 * Such numbers part sections, as a rule.  Where a report has no usual headings
 * and one run of them, from first to last, names sections, it is the top level.
 */
#ifndef GXBG_PROSE_HEADING_RUNS_H
#define GXBG_PROSE_HEADING_RUNS_H

#include "outline/headings.h"

/* In the end: the headings of such a run, if there is one and no other headings */
extern void gxbg_take_heading_run(Headings *headings);

/* Has the body so few lines that its headings stand within them? */
extern bool gxbg_has_few_lines(const Scan *scan);

#endif							/* GXBG_PROSE_HEADING_RUNS_H */
