/*
 * parts.h
 *	  The parts of an organ's name.
 */
#ifndef GXBG_AGENCY_PARTS_H
#define GXBG_AGENCY_PARTS_H

#include "agency/letters.h"
#include "agency/organ.h"
#include "agency/place.h"
#include "form/cell.h"

typedef enum Level
{
	LEVEL_UNKNOWN,
	LEVEL_NATIONAL,
	LEVEL_PROVINCE,
	LEVEL_PREFECTURE,
	LEVEL_COUNTY,
	LEVEL_TOWNSHIP,
	LEVEL_ZONE,
	LEVEL_INSTITUTION,
	LEVEL_OTHER,				/* the Production and Construction Corps of Xinjiang */
	N_LEVELS
} Level;

typedef struct Agency
{
	NameLetters		name;			/* whole, normalised */
	NameLetters		words;			/* without what stands in brackets */
	int			rest;			/* of words: behind its regions */
	int			head;			/* letters of organ_name */
	NameLetters		organ_name;		/* of the State's organ whose branch it is */
	Candidates	candidates;		/* regions that it may be of */
	int			region;			/* the one that it is, or NO_REGION */
	int			year;			/* 0: not known */
	bool		is_national;	/* of the State's, with or without a region that is its seat */
	bool		is_corps;
	bool		has_unknown;	/* it names a region that the table does not know, or only 省, 县 */
	Level		unknown;		/* of that, by its last word */
	NameLetters		part;			/* a county within its region that the table does not have; empty if none */
	NameLetters		township;		/* empty if none */
	NameLetters		zone;
	OrganReading organ;
	Level		level;
} Agency;

#endif							/* GXBG_AGENCY_PARTS_H */
