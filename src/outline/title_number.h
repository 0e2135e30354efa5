/*
 * title_number.h
 *	  Numbers, dates and notes that stand right before a title, and are not of it.
 */
#ifndef GXBG_PROSE_TITLE_NUMBER_H
#define GXBG_PROSE_TITLE_NUMBER_H

#include "passage/passage.h"

/*
 * The first glyph that a title in [from, end) may begin with, behind what stands
 * before it at the beginning of a line, or behind a blank; that glyph then begins
 * the line.
 */
extern int	gxbg_skip_numbers(Passage *passage, int from, int end);

#endif							/* GXBG_PROSE_TITLE_NUMBER_H */
