/*
 * lexicon.h
 *	  The automaton of the scanner: classes of characters, and a trie of all
 *	  words.  Built once per process from the form's words.
 */
#ifndef GXBG_LEXICON_H
#define GXBG_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "form/form.h"

/*
 * Classes of characters; letters that occur in words have one each.  Modulo 64
 * these stand apart from all others but digits: see Following.
 */
enum
{
	CLASS_UNKNOWN,				/* not asked for yet */
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

/*
 * Where the class of a character of three bytes stands, given these as a number,
 * the first lowest: the product puts the six bits of the last one lowest and those
 * of the first (by 72) and second (by 9 * 2048) where none meets another.
 */
static inline uint32_t
place_of_bytes(uint32_t bytes)
{
	return (uint32_t) ((bytes & 0x3F3F0F) * UINT64_C(0x24000080000000) >> 47);
}

static inline uint32_t
place_of(uint32_t c)
{
	return place_of_bytes(c >> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16);
}

#define CLASSES_OF_BYTES	0x20000

/* A numeral by use, not by Unicode's properties: two, as it is said before a counter */
#define HAN_TWO			0x4E24

#define CLASS_MASK		0x0FFF
#define CLASS_SPECIAL	0x1000	/* a letter, but a numeral, foreign, not Han or a word */
#define CLASS_NUMERAL	0x2000	/* a Han numeral */
#define CLASS_FOREIGN	0x4000	/* a Han character outside GB 2312 */

/* A letter that is not special; what is not known yet is none */
static inline bool
class_is_plain(uint32_t class)
{
	return class >= CLASS_LETTER && class < CLASS_SPECIAL;
}

/*
 * A place in the trie: the letters that lead to it.  The node behind one more
 * letter stands at base + class, modulo the number of nodes, if its parent is
 * this one: one load and one test, whatever the letter.
 */
typedef struct Node
{
	uint16_t	parent;			/* 0: the root, or no node here */
	uint16_t	base;			/* 0: no word goes on from here */
	uint16_t	lexeme;			/* 0: no word ends here */
	uint8_t		flags;			/* NODE_... of the word */
} Node;

#define NODE_TIGHT		0x01	/* no punctuation may stand inside the word */
#define NODE_COUNTS		0x02	/* the word is a unit and nothing else */
#define NODE_LABEL		0x04	/* the word is of a table, a title or a heading */

/*
 * What may stand behind a letter in a word: classes modulo 64, as bits.  Two
 * letters that pass the first test are often no more than the beginning of some
 * word; if a third one passes the second test, there is one as a rule.
 */
typedef struct Following
{
	uint64_t	first;			/* behind the first of a word; 0: it begins none */
	uint64_t	second;			/* behind the second; all, if it may be the last or no letter */
} Following;

typedef struct Lexicon
{
	/*
	 * By Traditional, of characters from U+1000 on; behind those, by byte, of
	 * ASCII but what begins markup or an ornament.  The scanner looks up either
	 * without asking which it is, and so all else stays unknown: characters
	 * below are invalid in three bytes, or need not be so fast.
	 */
	uint16_t	classes[2][CLASSES_OF_BYTES + 0x100];
	uint16_t	low[0x1000];	/* of all characters below */
	uint16_t	first[CLASS_MASK + 1];	/* node after the first letter, by class */

	Following	following[CLASS_MASK + 1];	/* by class */
	Node	   *nodes;
	uint32_t	node_mask;		/* the number of nodes, a power of two, less one */
	uint32_t	lexeme_count;	/* they count from 1 */
	const Word **meanings;		/* NULL-terminated runs */
	uint16_t   *meanings_at;	/* by lexeme */
	uint64_t   *meaning_bits;	/* by lexeme: MEANING_BIT of each */
} Lexicon;

/* The lexicon, or NULL before it is first asked for */
extern const Lexicon *gxbg_built_lexicon;

extern const Lexicon *gxbg_build_lexicon(void);

static inline const Lexicon *
gxbg_lexicon(void)
{
	return gxbg_built_lexicon ? gxbg_built_lexicon : gxbg_build_lexicon();
}

/* The class of a character, found and remembered the first time */
extern uint16_t gxbg_classify(const Lexicon *lexicon, bool traditional, uint32_t character);

static inline uint16_t
lexicon_class(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	uint16_t	class = character < 0x1000 ? lexicon->low[character] :
		character < 0x10000 ? lexicon->classes[traditional][place_of(character)] : CLASS_UNKNOWN;

	return class != CLASS_UNKNOWN ? class : gxbg_classify(lexicon, traditional, character);
}

#endif							/* GXBG_LEXICON_H */
