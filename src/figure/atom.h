/*
 * atom.h
 *	  One word, figure or mark of a sentence, as the grammar of figures sees it.
 */
#ifndef GXBG_FIGURE_ATOM_H
#define GXBG_FIGURE_ATOM_H

#include <stdint.h>

#include "form/cues.h"

/* Classes of atoms beside CueClass */
enum
{
	ATOM_COUNT = 32,			/* a figure, with its counter if it has one */
	ATOM_YEAR,					/* value is the year */
	ATOM_MONTH,					/* value is the month; argument the first of a span, 1-11月, or 0 */
	ATOM_LINK,					/* and, or, and the enumeration comma */
	ATOM_COMMA,					/* argument 1: a semicolon */
	ATOM_COLON,
	ATOM_OPEN,
	ATOM_CLOSE,
	ATOM_TEXT,					/* letters nobody has looked at yet */
	ATOM_SOFT,					/* small words: argument is a set of SOFT_... */
	ATOM_OTHER					/* letters, numbers and signs without a meaning here */
};

#define MONTHS_OF_YEAR	12

/* Flags of atoms */
#define IS_NUMBER		0x01	/* digits, whether they count something or not */
#define IS_LABEL		0x02	/* a row label of a table, too */
#define BEGINS_LINE		0x04
#define IS_TITLE		0x08	/* of a law or a paper, in its signs */

typedef struct Atom
{
	uint8_t		class;			/* CueClass or ATOM_... */
	uint8_t		argument;
	uint8_t		counter;		/* Counter */
	uint8_t		scale;			/* decimals of the value */
	uint8_t		flags;
	uint32_t	start;			/* bytes of the body */
	uint32_t	end;
	uint32_t	number_end;		/* of a count, without its counter */
	int64_t		value;
	const char *unit;			/* the counter's own text, or NULL */
} Atom;

#endif							/* GXBG_FIGURE_ATOM_H */
