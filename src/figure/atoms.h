/*
 * atoms.h
 *	  A sentence as the grammar of figures sees it: what is counted, what is
 *	  done, figures with their counters, years, negations, and punctuation.
 */
#ifndef GXBG_PROSE_ATOMS_H
#define GXBG_PROSE_ATOMS_H

#include "figure/atom.h"
#include "figure/sense.h"
#include "passage/words.h"
#include "scan/scan.h"

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

/* Tokens [from, to) as atoms; returns the token it stopped at */
extern int	gxbg_read_sentence(Sentence *sentence, int from, int to);

/* Look at letters: ATOM_TEXT becomes ATOM_SOFT, ATOM_LINK or ATOM_OTHER */
extern void gxbg_settle(const Sentence *sentence, Atom *atom);

#endif							/* GXBG_PROSE_ATOMS_H */
