/*
 * lists.h
 *	  Lists of words that are looked for at single places, and not by the
 *	  scanner.
 */
#ifndef GXBG_FORM_LISTS_H
#define GXBG_FORM_LISTS_H

#include <stddef.h>
#include <stdint.h>

/* Characters are told apart by their low bits first */
#define WORD_BUCKETS	128

typedef struct CompiledWord
{
	const uint16_t *letters;
	uint8_t		length;
	uint16_t	next;			/* of its first character's bucket, no longer; or 0 */
	uint16_t	next_back;		/* and of its last one's */
} CompiledWord;

/* A list's words by their characters.  They count from 1, in the order of the list */
typedef struct CompiledWords
{
	uint16_t	first[WORD_BUCKETS];	/* the longest word that begins so, or 0 */
	uint16_t	last[WORD_BUCKETS];
	CompiledWord words[];
} CompiledWords;

/* So many words go into a list at most, of 255 characters up to U+FFFF */
#define MAX_LIST_WORDS	UINT16_MAX

typedef struct WordList
{
	const char *const *texts;	/* up to a NULL */
	const CompiledWords *compiled;	/* by passage/words.c when the list is first looked for */
} WordList;

#define LOCAL_WORDS(name, ...) \
	static const char *const name##_texts[] = {__VA_ARGS__, NULL}; \
	static WordList name = {name##_texts, NULL};
#define WORDS(name, ...) \
	static const char *const name##_texts[] = {__VA_ARGS__, NULL}; \
	WordList name = {name##_texts, NULL};

#endif							/* GXBG_FORM_LISTS_H */
