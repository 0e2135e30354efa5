/*
 * compiler.h
 *	  Who compiled a report or announces it, in the words of its sentences.
 */
#ifndef GXBG_PROSE_COMPILER_H
#define GXBG_PROSE_COMPILER_H

#include "passage/passage.h"

/* The organ that a passage says to have compiled or to publish the report, or NULL text */
extern String gxbg_compiler_in(const Scan *scan, const Passage *passage);

/*
 * The organ that a passage names where it says whom to turn to, or whose work the
 * report goes by, if the body calls it 我局; NULL text if there is none.
 */
extern String gxbg_own_name_in(const Scan *scan, const Passage *passage);

/* Glyphs from the words of an announcement to those of what is announced */
#define MAX_ANNOUNCEMENT	60

/*
 * Is it a report of some year on open information that is announced from this glyph
 * on?  That it is written (编制) does for an announcement only if asked for.
 */
extern bool gxbg_announces_report(const Passage *passage, int at, bool may_be_written);

#endif							/* GXBG_PROSE_COMPILER_H */
