/*
 * expect.h
 *	  What a reader must make of each cell of a generated report.
 */
#ifndef EXPECT_H
#define EXPECT_H

#include "generate.h"

/* Set Expect of every cell, from what is shown, and how */
extern void expect_cells(Generated *report);

/* The body ends at this byte now: cells behind it are missing */
extern void expect_cut(Generated *report, uint32_t cut);

/*
 * Layout 11: mark the non-zero cells of table III that have one value in
 * every placement that satisfies all identities.  False if there are too
 * many placements to try.
 */
extern bool determine_dropped(Truth *truth);

#endif							/* EXPECT_H */
