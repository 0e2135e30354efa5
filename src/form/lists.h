/*
 * lists.h
 *	  Lists of words that are looked for at single places, and not by the
 *	  scanner.
 */
#ifndef GXBG_FORM_LISTS_H
#define GXBG_FORM_LISTS_H

#include <stddef.h>

/* Words up to a NULL, and what they become when they are first looked for */
typedef struct WordList
{
	const char *const *texts;
	struct CompiledWords *compiled; /* prose_words.c */
} WordList;

#define LOCAL_WORDS(name, ...) \
	static const char *const name##_texts[] = {__VA_ARGS__, NULL}; \
	static WordList name = {name##_texts, NULL};
#define WORDS(name, ...) \
	static const char *const name##_texts[] = {__VA_ARGS__, NULL}; \
	WordList name = {name##_texts, NULL};

#endif							/* GXBG_FORM_LISTS_H */
