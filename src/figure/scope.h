/*
 * scope.h
 *	  Of which time, and in which mode, an atom of a sentence tells, and what it
 *	  is a part of.  Words push; commas and brackets pop.
 */
#ifndef GXBG_FIGURE_SCOPE_H
#define GXBG_FIGURE_SCOPE_H

#include "figure/atoms.h"
#include "figure/statement.h"

#define SCOPE_MODAL		0x01	/* planned by a word before its verb: until the comma */
#define SCOPE_PLAN		0x02	/* planned by a word of its own: until the sentence's end */
#define SCOPE_ORIGIN	0x04	/* the year is where they come from: until the comma */
#define SCOPE_PART		0x08
#define SCOPE_UNTIL		0x10
#define SCOPE_OWN		0x20	/* the report's year was named */
#define SCOPE_AGAIN		0x40	/* 累计, behind it */
#define SCOPE_MONTHS	0x100	/* some months of the year are named, and what they are named for */
#define SCOPE_NEW		0x80	/* a word for what is new in the year stands before, since the last figure */

typedef struct Scope
{
	uint16_t	clause;			/* its first atom; outside of brackets, of the outer one */
	int16_t		year;			/* YEAR_..., or a year */
	uint8_t		mode;			/* StatementMode */
	uint16_t	flags;			/* SCOPE_... */
} Scope;

/* The scopes of all atoms, and of the end */
extern void gxbg_read_scopes(const Sentence *sentence, int report_year, uint32_t verbs,
							 Scope *scopes);

#endif							/* GXBG_FIGURE_SCOPE_H */
