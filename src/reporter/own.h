/*
 * own.h
 *	  Who reports, by what the body calls itself: 我局, 全市.
 */
#ifndef GXBG_REPORTER_OWN_H
#define GXBG_REPORTER_OWN_H

#include "passage/passage.h"

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

/*
 * The organ that a clause begins with and tells of, by its whole name, if the body calls
 * itself by no word at all; NULL text if there is none.
 */
extern String gxbg_subject_in(const Scan *scan, const Passage *passage);

#endif							/* GXBG_REPORTER_OWN_H */
