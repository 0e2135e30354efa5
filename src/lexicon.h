/*
 * lexicon.h
 *	  The automaton of the scanner: classes of characters, and a trie of all
 *	  words.  Built once per process from the form's words.
 */
#ifndef GXBG_LEXICON_H
#define GXBG_LEXICON_H

#include <stdbool.h>
#include <stdint.h>

#include "form.h"

/* Classes of characters; letters that occur in words have one each */
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
	CLASS_LETTER,				/* in no word */
	CLASS_PUNCT,				/* and one for each Punct */
	CLASS_DIGIT = 32,			/* and ten of them */
	CLASS_SYMBOL = 48			/* and one for each letter of the words */
};

#define CLASS_MASK		0x0FFF
#define CLASS_NUMERAL	0x1000	/* a Han numeral */
#define CLASS_HAN		0x2000
#define CLASS_FOREIGN	0x4000	/* a Han character outside GB 2312 */

typedef struct Node
{
	uint16_t	lexeme;			/* 0: no word ends here */
	bool		tight;			/* no punctuation may stand inside the word */
	bool		leaf;			/* no word goes on from here */
} Node;

typedef struct Lexicon
{
	uint16_t	classes[2][0x10000];	/* by Traditional, BMP character */
	uint16_t	first[0x1000];	/* node after the first letter, by class */
	Node	   *nodes;
	uint64_t   *children;		/* open hash: node and class, to node */
	uint32_t	children_mask;
	const Word **meanings;		/* NULL-terminated runs */
	uint16_t   *meanings_at;	/* by lexeme */
} Lexicon;

extern const Lexicon *gxbg_lexicon(void);

/* The class of a character, found and remembered the first time */
extern uint16_t gxbg_classify(const Lexicon *lexicon, bool traditional, uint32_t character);

static inline uint16_t
lexicon_class(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	if (character < 0x10000 && lexicon->classes[traditional][character])
		return lexicon->classes[traditional][character];
	return gxbg_classify(lexicon, traditional, character);
}

/* The node after one more letter, or 0 */
static inline uint16_t
lexicon_child(const Lexicon *lexicon, uint16_t node, uint16_t class)
{
	uint32_t	key = (uint32_t) node << 12 | class;
	uint32_t	slot = key * UINT32_C(2654435761) >> 12;

	for (;;)
	{
		uint64_t	entry = lexicon->children[slot & lexicon->children_mask];

		if (entry == 0)
			return 0;
		if (entry >> 16 == key)
			return (uint16_t) entry;
		slot++;
	}
}

#endif							/* GXBG_LEXICON_H */
