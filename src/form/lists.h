/*
 * lists.h
 *	  Lists of words that are looked for at single places, and not by the
 *	  scanner.
 */
#ifndef GXBG_FORM_LISTS_H
#define GXBG_FORM_LISTS_H

#include <stddef.h>
#include <stdint.h>

/*
 * A list and its words.  Here is only its name, as all lists are constants that
 * src/generate/lists.c makes when the library is built; for that, the form is compiled
 * with src/generate/words.h.  No two lists have the same name, local ones neither.
 */
#ifndef WORDS
#define WORDS(name, ...)	extern WordList name;
#define LOCAL_WORDS(name, ...)	extern WordList name;
#define LIST_CONST			const
#define MOST_WORDS
#endif

/* Characters are told apart by their low bits first */
#define WORD_BUCKETS	128

/* A word of a list: characters up to U+FFFF, 255 at most */
typedef struct ListWord
{
	uint16_t	letters;		/* where they begin in gxbg_list_letters */
	uint16_t	next;			/* of its first character's bucket, no longer; or 0 */
	uint16_t	next_back;		/* and of its last one's */
	uint8_t		length;
} ListWord;

/*
 * A list's words by their characters.  They count from 1, in the order of the list.
 */
typedef LIST_CONST struct WordList
{
	uint16_t	count;
	uint16_t	first[WORD_BUCKETS];	/* the longest word that begins so, or 0 */
	uint16_t	last[WORD_BUCKETS];
	ListWord	words[MOST_WORDS];
} WordList;

extern LIST_CONST uint16_t gxbg_list_letters[];

static inline const uint16_t *
gxbg_letters_of(const ListWord *word)
{
	return gxbg_list_letters + word->letters;
}

/*
 * Words of two letters and more that are looked for at every place of a text, and what
 * each marks, as bits.  Most places begin none of them, which two letters tell; where they
 * begin some, a third one tells which.
 */
#define PAIR_BUCKETS	4096
#define LETTER_BUCKETS	1024

typedef struct MarkedWord
{
	uint32_t	marks;
	uint16_t	letters;		/* as in ListWord */
	uint16_t	next;			/* of its bucket, no longer; or 0 */
	uint8_t		length;
} MarkedWord;

static inline const uint16_t *
gxbg_marked_letters(const MarkedWord *word)
{
	return gxbg_list_letters + word->letters;
}

/* They count from 1 */
typedef LIST_CONST struct MarkedWords
{
	uint16_t	count;
	uint16_t	pairs[PAIR_BUCKETS];	/* by two letters: the first such word, or 0; and LONGER_WORDS */
	uint16_t	triples[PAIR_BUCKETS];	/* by the first three: the longest word, or 0 */
	uint32_t	of_letters[LETTER_BUCKETS];	/* what words mark of which a first or second letter is there */
	uint64_t	lows[32];		/* by mark: of its words' first and second letters the lowest six bits, as bits */
	MarkedWord	words[MOST_WORDS];
} MarkedWords;

/* Longer words begin with two letters that are there */
#define LONGER_WORDS	0x8000

/* Of letters one after the other: of the first, that one itself; buckets are by the low bits */
static inline uint32_t
next_hash(uint32_t hash, uint32_t letter)
{
	return hash * 0x9E37 ^ letter;
}

#endif							/* GXBG_FORM_LISTS_H */
