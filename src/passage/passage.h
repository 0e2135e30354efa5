/*
 * passage.h
 *	  A short passage of the body, character by character: titles, names and
 *	  dates are read where tokens are too coarse.
 */
#ifndef GXBG_PROSE_PASSAGE_H
#define GXBG_PROSE_PASSAGE_H

#include "form/names.h"
#include "passage/words.h"
#include "form/cell.h"
#include "scan/scan.h"

/* What stood before a character, beside AFTER_... of scan.h */
#define AFTER_BORDER	0x08

#define NO_PUNCT		0xFF

/* A character that is no layout */
typedef struct Glyph
{
	uint32_t	start;			/* bytes of the body */
	uint32_t	end;
	uint32_t	folded;			/* the character that words are written in */
	uint8_t		punct;			/* Punct, or NO_PUNCT */
	uint8_t		after;			/* AFTER_... */
} Glyph;

/* The longest stretch that is looked at as a whole; the rest is cut off */
#define PASSAGE_SIZE	200

typedef struct Passage
{
	const Scan *scan;
	int			count;
	Glyph		glyphs[PASSAGE_SIZE + 1];	/* and one of no character */
} Passage;

/* The first glyphs of the bytes from start to end, at most so many: PASSAGE_SIZE or fewer */
extern void gxbg_read_glyphs(Passage *passage, const Scan *scan, uint32_t start, uint32_t end,
							 int most);

static inline void
gxbg_read_passage(Passage *passage, const Scan *scan, uint32_t start, uint32_t end)
{
	gxbg_read_glyphs(passage, scan, start, end, PASSAGE_SIZE);
}

/* Where the word ends that begins at this glyph, or -1 */
extern int	gxbg_match(const Passage *passage, int at, const char *word);

/* Where the word begins that ends before this glyph, or -1 */
extern int	gxbg_match_back(const Passage *passage, int end, const char *word);

/* The same for the longest word of a bucket, of which this is the first */
extern int	gxbg_match_bucket(const Passage *passage, int at, WordList *list,
							  int number);
extern int	gxbg_match_bucket_back(const Passage *passage, int end, WordList *list,
								   int number);

/* The same for the longest word of a list */
static inline int
gxbg_match_any(const Passage *passage, int at, WordList *list)
{
	int			number = at < passage->count ?
		list->first[passage->glyphs[at].folded % WORD_BUCKETS] : 0;

	return number ? gxbg_match_bucket(passage, at, list, number) : -1;
}

static inline int
gxbg_match_any_back(const Passage *passage, int end, WordList *list)
{
	int			number = end > 0 ? list->last[passage->glyphs[end - 1].folded % WORD_BUCKETS] : 0;

	return number ? gxbg_match_bucket_back(passage, end, list, number) : -1;
}

/* What the longest word marks that begins with the two letters of this hash at this glyph, or 0 */
extern uint32_t gxbg_marks_of_pair(const Passage *passage, int at, MarkedWords *words,
								   uint32_t pair);

/*
 * What the longest of the words that begins at this glyph marks, or 0.  These are its
 * character and the next one; behind the last glyph stands one of no character.
 */
static inline uint32_t
gxbg_match_marks(const Passage *passage, int at, uint32_t first, uint32_t second, MarkedWords *words)
{
	uint32_t	pair = next_hash(first, second);

	return words->pairs[pair % PAIR_BUCKETS] ? gxbg_marks_of_pair(passage, at, words, pair) : 0;
}

/* Is one of the words anywhere in [from, to)? */
extern bool gxbg_find_any(const Passage *passage, int from, int to, WordList *words);

/* The characters of [from, to) as the body has them, without layout */
extern String gxbg_passage_string(const Passage *passage, int from, int to);

/* Two strings as one */
extern String gxbg_join(String first, String second);

/* The first place of these bytes in [at, end), or NULL */
extern const char *gxbg_search(const char *at, const char *end, String bytes);

extern String gxbg_string(const char *text);

static inline bool
glyph_is_digit(const Glyph *glyph)
{
	return glyph->folded >= '0' && glyph->folded <= '9';
}

/* Neither punctuation nor digit nor the end */
static inline bool
glyph_is_letter(const Glyph *glyph)
{
	return glyph->punct == NO_PUNCT && glyph->folded != 0 && !glyph_is_digit(glyph);
}

/* Is the token a word of this kind? */
static inline bool
gxbg_is_word(const Token *token, WordKind kind)
{
	return token_means(token, kind, TABLE_NONE);
}

/*
 * Lines, by tokens: the first token of the line that a token stands in, and
 * the first of the next.  Borders of rows end a line, too.
 */
extern int	gxbg_line_start(const Scan *scan, int token, int limit);
extern int	gxbg_line_end(const Scan *scan, int token, int limit);

/* The first glyph that begins at this byte or behind it; their number if none does */
extern int	gxbg_glyph_at(const Passage *passage, uint32_t byte);

#endif							/* GXBG_PROSE_PASSAGE_H */
