/*
 * organ.h
 *	  What kind of organ the words of a name tell, without its region.
 */
#ifndef GXBG_AGENCY_ORGAN_H
#define GXBG_AGENCY_ORGAN_H

#include "agency/letters.h"
#include "form/organs.h"

#define NO_KIND	(-1)

typedef struct OrganReading
{
	int			kind;			/* of gxbg_organ_kinds, or NO_KIND */
	bool		is_main;		/* the organ itself, and no part of it or another of its kind */
	bool		is_whole;		/* all its letters are words of organs */
} OrganReading;

/* The kind of an organ by letters [from, to); year 0: not known */
extern OrganReading gxbg_organ_read(const NameLetters *letters, int from, int to, int year);

/* The first kind with this role */
extern int	gxbg_kind_of_role(OrganRole role);

/* Do the letters end as the name of some organ does? */
extern bool gxbg_ends_as_organ(const NameLetters *letters, int from, int to);

#endif							/* GXBG_AGENCY_ORGAN_H */
