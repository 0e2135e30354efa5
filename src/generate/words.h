/*
 * words.h
 *	  Lists of words as the generator sees them: with their texts.  Included before all
 *	  else in what the generator is made of; form/lists.h has what the library sees.
 */
#ifndef GENERATE_WORDS_H
#define GENERATE_WORDS_H

#include <stddef.h>

#define LIST_CONST

/* Room for a list's words */
#define MOST_WORDS	2048

struct WordList;

/* Make the list from its texts, up to a NULL; it is written with all others */
extern void add_list(const char *name, struct WordList *list, const char *const *texts);

/* Before main() begins */
#define WORDS(name, ...) \
	static const char *const name##_texts[] = {__VA_ARGS__, NULL}; \
	WordList name; \
	__attribute__((constructor)) static void \
	add_##name(void) \
	{ \
		add_list(#name, &name, name##_texts); \
	}
#define LOCAL_WORDS(name, ...)	WORDS(name, __VA_ARGS__)

#endif							/* GENERATE_WORDS_H */
