/*
 * classes.h
 *	  What a character is to the scanner.
 */
#ifndef GXBG_CLASSES_H
#define GXBG_CLASSES_H

#include <stdbool.h>
#include <stdint.h>

/*
 * Classes of characters; letters that occur in words have one each.  Modulo 64
 * these stand apart from all others but digits: see Following.
 */
enum
{
	CLASS_UNKNOWN,				/* in no table */
	CLASS_BLANK,
	CLASS_IGNORE,				/* zero width, inline markup */
	CLASS_LINE,
	CLASS_BAR,
	CLASS_TAB,
	CLASS_CELL,					/* markup: a cell begins */
	CLASS_ROW,					/* markup: a row begins or ends */
	CLASS_PUNCT,				/* and one for each Punct */
	CLASS_DIGIT = 32,			/* and ten of them */
	CLASS_LETTER = 95,			/* in no word; all from here on are letters */
	CLASS_SYMBOL = 96			/* and one for each letter of the words */
};

/* A numeral by use, not by Unicode's properties: two, as it is said before a counter */
#define HAN_TWO			0x4E24

#define CLASS_MASK		0x0FFF
#define CLASS_SPECIAL	0x1000	/* a letter, but a numeral, foreign, not Han or a word */
#define CLASS_NUMERAL	0x2000	/* a Han numeral */
#define CLASS_FOREIGN	0x4000	/* a Han character outside GB 2312 */
#define CLASS_BEGINS	0x8000	/* a letter that begins a word */

/* A letter that begins no word and is not special; what is in no table is none */
static inline bool
class_is_inert(uint32_t class)
{
	return class >= CLASS_LETTER && class < CLASS_SPECIAL;
}

/*
 * The class of a character that folds to another, or to itself.  letter is the class
 * of that one if it stands in words: a symbol, and CLASS_SPECIAL and CLASS_BEGINS if it
 * has them.
 */
extern uint16_t gxbg_class_of(uint32_t character, uint32_t folded, uint16_t letter,
							  bool traditional);

/*
 * Of a letter: what sets it apart from most others.  Once the script is known
 * to be Traditional, nobody counts characters outside GB 2312 any more.
 */
extern uint16_t gxbg_letter_flags(uint32_t character, bool traditional);

/* Does a folded character count in a word of the form?  The rest is for people to read */
extern bool gxbg_is_letter_of_words(uint32_t character);

#endif							/* GXBG_CLASSES_H */
