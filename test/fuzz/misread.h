/*
 * misread.h
 *	  Damage as OCR and vision models do it to a text.
 */
#ifndef MISREAD_H
#define MISREAD_H

#include "generate.h"

/*
 * Change the tables of a generated report in one to three places: letters that
 * look like digits, signs in figures, borders read as letters, lines broken,
 * doubled or dropped, letters of labels read as others or lost.  No digit
 * becomes another one, and none is lost but with its line: what is wrong then
 * can be seen.  Says in notes what was done, a line each.
 */
extern void misread(Generated *report, Random *random, Buffer *notes);

#endif							/* MISREAD_H */
