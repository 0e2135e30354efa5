/*
 * atoms.h
 *	  A sentence as the grammar of figures sees it: what is counted, what is
 *	  done, figures with their counters, years, negations, and punctuation.
 */
#ifndef GXBG_PROSE_ATOMS_H
#define GXBG_PROSE_ATOMS_H

#include "figure/sense.h"
#include "passage/words.h"
#include "scan/scan.h"

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

/* Sentences longer than this are read in parts: work on one is quadratic */
#define MAX_ATOMS	600

/* A word may be several atoms */
#define SPARE_ATOMS 3

typedef struct Sentence
{
	const Scan *scan;
	const Sense *senses;
	Atom	   *atoms;			/* MAX_ATOMS of them, and SPARE_ATOMS */
	int			count;
} Sentence;

/* A label of a table, or a heading, as the cues that it is made of */
typedef struct Label
{
	uint8_t		count;
	uint16_t	cues[3];
} Label;

/* Of a word with no meaning of its own in prose, or NULL */
extern const Label *gxbg_label(const Token *token);

/* Tokens [from, to) as atoms; returns the token it stopped at */
extern int	gxbg_read_sentence(Sentence *sentence, int from, int to);

/* Look at letters: ATOM_TEXT becomes ATOM_SOFT, ATOM_LINK or ATOM_OTHER */
extern void gxbg_settle(const Sentence *sentence, Atom *atom);

/*
 * Read the figure that begins at this token into an atom: a count, a year, the
 * hotline, or no figure at all.  Returns the token behind it.
 */
extern int	gxbg_read_figure(const Scan *scan, int token, int to, Atom *atom);

/*
 * This token begins a line, and no mark stands before it.  The sentence goes on
 * if the break parts a figure from its counter or from what it counts, unless
 * it began on the last line, at "from", as a heading does.
 */
extern bool gxbg_parts_figure(const Scan *scan, const Token *from, const Token *token);

#endif							/* GXBG_PROSE_ATOMS_H */
