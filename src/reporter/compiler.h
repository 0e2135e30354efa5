/*
 * compiler.h
 *	  Who compiled a report or announces it, in the words of its sentences.
 */
#ifndef GXBG_PROSE_COMPILER_H
#define GXBG_PROSE_COMPILER_H

#include "passage/passage.h"

/* The organ that a passage says to have compiled or to publish the report, or NULL text */
extern String gxbg_compiler_in(const Scan *scan, const Passage *passage);

/* The organ that readers are told to turn to about the report, or NULL text */
extern String gxbg_contact_in(const Scan *scan, const Passage *passage);

/*
 * The organ whose work the report goes by, or that a clause begins with, if the body
 * calls itself 我局; NULL text if there is none.
 */
extern String gxbg_own_name_in(const Scan *scan, const Passage *passage);

/*
 * The government of the region that a clause begins with and tells of, if the body
 * speaks of all of it (全市) and of itself as no other organ; NULL text if there is none.
 */
extern String gxbg_own_region_in(const Scan *scan, const Passage *passage);

#endif							/* GXBG_PROSE_COMPILER_H */
