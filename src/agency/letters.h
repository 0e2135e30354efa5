/*
 * letters.h
 *	  A name as characters: folded, without blanks and notes.
 */
#ifndef GXBG_AGENCY_LETTERS_H
#define GXBG_AGENCY_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "form/cell.h"
#include "form/lists.h"

/* Longer than any name of an organ */
#define MAX_NAME_LETTERS	80

typedef struct NameLetters
{
	int			count;
	uint16_t	letters[MAX_NAME_LETTERS];
} NameLetters;

/*
 * The letters of a text in UTF-8: in Simplified script, of one width, without blanks
 * and quotes.  false if they are too many for a name, or not of Unicode's first plane.
 */
extern bool gxbg_letters_read(const char *text, size_t length, NameLetters *letters);

/* Without what stands in brackets: notes, second names */
extern void gxbg_letters_drop_notes(NameLetters *letters);

/* Without connectors, which names have or have not */
extern void gxbg_letters_drop_connectors(NameLetters *letters);

/* The letters of a word of the form */
extern void gxbg_letters_of_word(const char *word, NameLetters *letters);

/* Letters [from, to) in UTF-8, in memory of the parse */
extern String gxbg_letters_string(const NameLetters *letters, int from, int to);

/* Add the letters of a word at the end, as far as there is room */
extern void gxbg_letters_append(NameLetters *letters, const char *word);

/* Where the longest word of the list that stands here ends, or -1 */
extern int	gxbg_letters_match(const NameLetters *letters, int at, WordList *list);

/* Where the longest word of the list that ends before this place begins, from `from` on; or -1 */
extern int	gxbg_letters_match_back(const NameLetters *letters, int from, int end, WordList *list);

/* Behind the first word of the list in [from, to), or -1 */
extern int	gxbg_letters_find_behind(const NameLetters *letters, int from, int to, WordList *list);

#endif							/* GXBG_AGENCY_LETTERS_H */
