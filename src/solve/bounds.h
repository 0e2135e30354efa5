/*
 * bounds.h
 *	  What the identities of table III leave possible for each of its cells.
 *
 * The identities are the form's (identities.h), and no cell is negative.
 */
#ifndef GXBG_BOUNDS_H
#define GXBG_BOUNDS_H

#include <stdbool.h>
#include <stdint.h>

#include "form/identities.h"

/* Above any sum of figures that a report can state */
#define UNBOUNDED INT64_C(1000000000000000)

typedef struct Range
{
	int64_t		low;
	int64_t		high;
} Range;

typedef Range Ranges[N_OUTCOMES][N_APPLICANTS];

/* Identities: one for each row, then those of each column; sets of them are bits */
#define N_IDENTITIES (N_OUTCOMES + N_COLUMN_IDENTITIES * N_APPLICANTS)
#define IDENTITY_BIT(identity) (UINT64_C(1) << (identity))
#define ALL_IDENTITIES (IDENTITY_BIT(N_IDENTITIES) - 1)

/* A cell of an identity */
typedef struct Term
{
	uint8_t		outcome;
	uint8_t		applicant;
	int8_t		sign;
} Term;

/* The terms with their signs, and what is known, add up to 0 */
typedef struct Identity
{
	int			count;
	int			positives;		/* terms of that sign, which come first */
	int64_t		known;			/* sum of cells that are not among the terms */
	Term		term[N_OUTCOMES];
} Identity;

typedef struct Identities
{
	Identity	identity[N_IDENTITIES];
} Identities;

static inline int
identity_of_row(Outcome outcome)
{
	return outcome;
}

static inline int
identity_of_column(int identity, Applicant applicant)
{
	return N_OUTCOMES + N_COLUMN_IDENTITIES * applicant + identity;
}

/* All of a column, as bits */
static inline uint64_t
identities_of_column(Applicant applicant)
{
	return (IDENTITY_BIT(N_COLUMN_IDENTITIES) - 1) << identity_of_column(0, applicant);
}

/* The identities that a cell may be part of, as bits */
static inline uint64_t
identities_of_cell(Outcome outcome, Applicant applicant)
{
	return IDENTITY_BIT(identity_of_row(outcome)) | identities_of_column(applicant);
}

/*
 * All identities of the forms, IN_... of form.h; only rows that one of them has
 * take part.  They live as long as the process.
 */
extern const Identities *gxbg_identities(uint8_t forms);

/*
 * The same identities over cells whose ranges are open: what the others add up
 * to is known.  Returns those that can hold, as bits; open gets those of them
 * that have any terms left.
 */
extern uint64_t gxbg_open_identities(const Identities *identities, Ranges ranges,
									 Identities *out, uint64_t *open);

/* Can the identity hold with cells in these ranges? */
extern bool gxbg_identity_holds(const Identity *identity, Ranges ranges);

/* Identities that have cells whose ranges changed */
typedef struct Changes
{
	uint64_t	due;			/* since the identity was last narrowed */
	uint64_t	seen;			/* at all */
} Changes;

/*
 * Narrow the ranges until the active identities narrow them no further; none is
 * due then, if it comes to its end.  Returns false if one of them cannot hold.
 */
extern bool gxbg_narrow(const Identities *identities, uint64_t active, Changes *changes,
						Ranges ranges);

#endif							/* GXBG_BOUNDS_H */
