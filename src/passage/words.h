/*
 * words.h
 *	  Lists of words as characters, found by their first and their last ones.
 *
 * Most places that are asked for a word of a list have none of them, which one
 * load tells.
 */
#ifndef GXBG_PROSE_WORDS_H
#define GXBG_PROSE_WORDS_H

#include <stdbool.h>
#include <stdint.h>

#include "form/cell.h"
#include "form/lists.h"
#include "scan/scan.h"

/* Bytes of a character of three bytes, as those of the words are */
#define WIDE	3

/* A word of a list in UTF-8, by its number */
extern String gxbg_list_word(WordList *list, int number);

/* How many bytes of text it is */
extern uint32_t gxbg_list_word_length(WordList *list, int number);

/*
 * The longest of the words that stands in the body at this place, or 0.  Words
 * that are looked for in this way are of characters of three bytes, as the
 * form's are, and in either script: the body is not folded.
 */
extern int	gxbg_word_at(WordList *list, const char *at, const char *end);

/* Does one of the words stand right behind, or right before, this byte? */
extern bool gxbg_word_follows(const Scan *scan, uint32_t at, WordList *list);
extern bool gxbg_word_precedes(const Scan *scan, uint32_t at, WordList *list);

/* Does one of the words begin in [from, to), or behind blanks there? */
extern bool gxbg_word_within(const Scan *scan, uint32_t from, uint32_t to, WordList *list);

/*
 * The lowest of the wanted marks of which a word stands in [0, to) of the body, or 0.
 * Whatever stands between two letters of a word parts it.
 */
extern uint32_t gxbg_mark_within(const Scan *scan, uint32_t to, MarkedWords *words,
								 uint32_t wanted);

/*
 * The character of three bytes that stand at this place; of any other three bytes, a
 * number that is no such character.
 */
static inline uint32_t
wide_character_of(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	/*
	 * What begins with another byte than these do is out of their range, above or
	 * below; all bits are set if another does not go on, which no branch foresees.
	 */
	uint32_t	other = (uint32_t) (((s[1] ^ 0x80) | (s[2] ^ 0x80)) >= 0x40);

	return (((uint32_t) s[0] << 12) + ((uint32_t) s[1] << 6) + s[2] - 0xE2080) | (0 - other);
}

/* The same where the text may end before */
static inline uint32_t
wide_character(const char *at, const char *end)
{
	return end - at < WIDE ? UINT32_MAX : wide_character_of(at);
}

#endif							/* GXBG_PROSE_WORDS_H */
