/*
 * score.h
 *	  Compares parsed reports with their truth, and adds up.
 */
#ifndef SCORE_H
#define SCORE_H

#include <stdio.h>

#include "generate.h"

typedef struct Tally
{
	long		cells;			/* of the form */
	long		exact;			/* known and right; missing and said so */
	long		open;
	long		wrong;
	long		required;		/* cells that must be exact */
	long		required_exact;
	long		determined;		/* layout 11: cells that the identities give */
	long		determined_exact;
	long		misplaced;		/* read, but quoted from elsewhere */
	long		unit_wrong;		/* of amounts */
	long		grids;			/* tables */
	long		perfect;		/* no cell wrong, each required one exact */
} Tally;

typedef struct Names
{
	long		asked;
	long		exact;
	long		wrong;			/* given, but not what it is */
} Names;

typedef struct Score
{
	Tally		tables[3];		/* II, III, IV */
	Names		agency;
	Names		year;
	Names		date;
	long		reports;
	long		form_wrong;
	long		undecided;		/* layout 11: left out of the ratio */
} Score;

/* Parse the body and score it; with a stream, print each difference there */
extern void score_report(Score *score, const Generated *generated, FILE *stream);

extern void score_add(Score *sum, const Score *part);

#endif							/* SCORE_H */
