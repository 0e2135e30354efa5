/*
 * letter.h
 *	  The prose around the tables: who reports, on what year, and when.
 */
#ifndef LETTER_H
#define LETTER_H

#include "render.h"
#include "truth.h"

/* Draw who reports; fills the truth's agency and title_agency */
extern void letter_draw_agency(Truth *truth, Random *random);

/* Navigation, title, line of publication, preamble; settles the truth's date */
extern void letter_opening(Writer *w, Truth *truth);

/* Heading of the n-th section, 1 to 6, and some sentences under it */
extern void letter_section(Writer *w, const Truth *truth, int number);

/* Signature, date and what stands below */
extern void letter_closing(Writer *w, Truth *truth);

/* Articles that are no report */
extern void letter_article(Writer *w, const Truth *truth);

#endif							/* LETTER_H */
