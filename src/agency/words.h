/*
 * words.h
 *	  Names of regions and words of organs, as they stand in their trees.
 */
#ifndef GXBG_AGENCY_WORDS_H
#define GXBG_AGENCY_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "agency/tree.h"

/* No name of a region is longer */
#define MAX_PLACE_LETTERS	24

/* A name of a region: of a row, whole or short */
typedef struct PlaceName
{
	uint16_t	row:14;			/* of gxbg_regions */
	uint16_t	is_short:1;		/* without its last word */
	uint16_t	goes_on:1;		/* the next one is another row of the same name */
} PlaceName;

/* A word of a kind of organs, and when organs were called so */
typedef struct OrganWord
{
	uint8_t		kind;
	bool		is_other;		/* of the kind, but not the organ itself */
	uint16_t	from;			/* 0: always */
	uint16_t	until;			/* 0: to this day */
	int16_t		next;			/* the same word of another kind, or -1 */
} OrganWord;

#endif							/* GXBG_AGENCY_WORDS_H */
