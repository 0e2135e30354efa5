/*
 * clause.h
 *	  Where an organ's name begins and ends in a clause.
 */
#ifndef GXBG_REPORTER_CLAUSE_H
#define GXBG_REPORTER_CLAUSE_H

#include "passage/passage.h"

/* Does a clause begin at this glyph? */
extern bool gxbg_begins_clause(const Passage *passage, int at);

/* Behind a year with its word at this glyph, or this glyph */
extern int	gxbg_skip_year(const Passage *passage, int at);

/* Behind a bracket at this glyph that says what a name is short for, (以下简称我局), or -1 */
extern int	gxbg_behind_alias(const Passage *passage, int at);

/* Does a name not go on from the glyph before to this one: over a blank, or the end of a short line? */
extern bool gxbg_is_apart(const Passage *passage, int at);

/* Does a name that begins at from go on with the glyph before to: a letter, and not apart? */
extern bool gxbg_goes_on_to(const Passage *passage, int from, int to);

/* Is it a name that says where its organ is, or needs no place, as a university's? */
extern bool gxbg_is_whole_name(const Passage *passage, int from, int to);

/* Where the name in [from, to) ends without departments of the organ at its end: 财政局办公室 */
extern int	gxbg_without_department(const Passage *passage, int from, int to);

#endif							/* GXBG_REPORTER_CLAUSE_H */
