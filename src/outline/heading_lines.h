/*
 * heading_lines.h
 *	  Headings without numbers, in words of their own.
 */
#ifndef GXBG_OUTLINE_HEADING_LINES_H
#define GXBG_OUTLINE_HEADING_LINES_H

#include "outline/headings.h"

/*
 * Where no heading has a number: lines that name sections, and have their text below them, in
 * place of those found so far, if they are more.
 */
extern void gxbg_take_heading_lines(Headings *headings);

#endif							/* GXBG_OUTLINE_HEADING_LINES_H */
