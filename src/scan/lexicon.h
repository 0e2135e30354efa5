/*
 * lexicon.h
 *	  The automaton of the scanner: classes of characters, and a trie of all
 *	  words.  Made from the form's words when the library is built: all backends
 *	  share it.
 */
#ifndef GXBG_LEXICON_H
#define GXBG_LEXICON_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "form/form.h"
#include "scan/classes.h"

/*
 * Where the class of a character of three bytes stands, by its bits as wide_bits has them
 * (four, six, six): the product puts those of the last byte lowest and those of the first
 * (by 72) and second (by 9 * 2048) where none meets another.
 */
static inline uint32_t
place_of_bits(uint32_t bits)
{
	return (uint32_t) (bits * UINT64_C(0x24000080000000) >> 47);
}

static inline uint32_t
place_of(uint32_t c)
{
	return place_of_bits(c >> 12 | (c & 0xFC0) << 2 | (c & 0x3F) << 16);
}

#define CLASSES_OF_BYTES	0x20000

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
	uint32_t	node_mask;		/* the number of nodes, a power of two, less one */
	uint32_t	lexeme_count;	/* they count from 1 */
} Lexicon;

/* No pointers in them: no backend has a copy of its own */
extern const Lexicon gxbg_built_lexicon;
extern const Node gxbg_lexicon_nodes[];

/* Runs of the meanings of a lexeme, up to a NULL each, and where they begin, by lexeme */
extern const Word *const gxbg_lexicon_meanings[];
extern const uint16_t gxbg_lexicon_meanings_at[];

static inline const Lexicon *
gxbg_lexicon(void)
{
	return &gxbg_built_lexicon;
}

/* The class of a character that may be in no table */
extern uint16_t gxbg_classify(bool traditional, uint32_t character);

/* The class of a character up to U+FFFF, or CLASS_UNKNOWN */
static inline uint16_t
class_in_table(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	return character < 0x1000 ? lexicon->low[character] :
		lexicon->classes[traditional][place_of(character)];
}

static inline uint16_t
lexicon_class(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	uint16_t	class = character < 0x10000 ?
		class_in_table(lexicon, traditional, character) : CLASS_UNKNOWN;

	return class != CLASS_UNKNOWN ? class : gxbg_classify(traditional, character);
}

#endif							/* GXBG_LEXICON_H */
