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

#include "form.h"

/*
 * Classes of characters; letters that occur in words have one each.  Modulo 64
 * these stand apart from all others but digits: see Lexicon.followers.
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
	CLASS_LETTER,				/* in no word */
	CLASS_PUNCT,				/* and one for each Punct */
	CLASS_DIGIT = 32,			/* and ten of them */
	CLASS_SYMBOL = 96			/* and one for each letter of the words */
};

#define CLASS_MASK		0x0FFF
#define CLASS_NUMERAL	0x1000	/* a Han numeral */
#define CLASS_HAN		0x2000
#define CLASS_FOREIGN	0x4000	/* a Han character outside GB 2312 */
#define CLASS_SPECIAL	0x8000	/* a letter, but a numeral, foreign or not Han */

/* A place in the trie: the letters that lead to it */
typedef struct Node
{
	uint16_t	class;			/* of the last letter */
	uint16_t	lexeme;			/* 0: no word ends here */
	uint16_t	children;		/* the first of them; they stand side by side */
	uint16_t	child_count;
	bool		tight;			/* no punctuation may stand inside the word */
	bool		counts;			/* the word is a unit and nothing else */
} Node;

typedef struct Lexicon
{
	uint16_t	classes[2][0x10000];	/* by Traditional, BMP character */
	uint16_t	first[CLASS_MASK + 1];	/* node after the first letter, by class */

	/*
	 * What may stand behind a letter that begins a word: classes modulo 64, as
	 * bits, by the letter's class.  None behind other letters, all behind what
	 * is no letter.
	 */
	uint64_t	followers[CLASS_MASK + 1];
	Node	   *nodes;
	const Word **meanings;		/* NULL-terminated runs */
	uint16_t   *meanings_at;	/* by lexeme */
	uint64_t   *meaning_bits;	/* by lexeme: MEANING_BIT of each */
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

/* The node after one more letter, or NULL */
static inline const Node *
lexicon_child(const Lexicon *lexicon, const Node *node, uint16_t class)
{
	const Node *child = &lexicon->nodes[node->children];

	for (int i = node->child_count; i > 0; i--, child++)
		if (child->class == class)
			return child;
	return NULL;
}

#endif							/* GXBG_LEXICON_H */
