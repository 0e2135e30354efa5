/*
 * passage.c
 *	  A short passage of the body, character by character.
 *
 * Only a few hundred characters of a report are looked at in this way: around
 * its title, its dates and its headings.
 */
#include "passage/passage.h"

#include <string.h>

#include "text/host.h"
#include "scan/lexicon.h"
#include "text/text.h"

/*
 * The character at this place and its class, or the class that its markup
 * stands for; its length in bytes.
 */
static uint32_t
read_character(const Scan *scan, Markup *markup, const char *at, const char *stop,
			   uint32_t *c, uint16_t *class)
{
	Tag			tag;
	uint32_t	length = 0;

	*c = (unsigned char) *at;
	if ((*c == '<' && (length = (uint32_t) gxbg_tag(markup, at, stop, &tag)) > 0) ||
		(*c == '&' && (length = (uint32_t) gxbg_escaped_tag(at, stop, &tag)) > 0) ||
		(gxbg_may_be_latex(*c) && (length = (uint32_t) gxbg_latex(markup, scan->body, at, stop, &tag)) > 0))
	{
		*class = tag == TAG_INLINE ? CLASS_IGNORE : tag == TAG_BREAK ? CLASS_LINE : CLASS_CELL;
		return length;
	}
	if (gxbg_may_be_ornament(*c) &&
		(length = (uint32_t) gxbg_ornament(scan->body, at, stop)) > 0)
	{
		*class = CLASS_IGNORE;
		return length;
	}
	if (*c == '&')
		length = (uint32_t) gxbg_entity(at, stop, c);
	else if (*c >= 0x80)
		length = (uint32_t) gxbg_decode(at, stop, c);
	*class = lexicon_class(gxbg_lexicon(), scan->traditional, *c) & CLASS_MASK;
	return length > 0 ? length : 1;
}

static inline bool
is_layout(uint16_t class)
{
	return class >= CLASS_BLANK && class <= CLASS_ROW;
}

/* What a class of layout puts between two glyphs */
static inline uint8_t
layout_of(uint16_t class, uint8_t after)
{
	return class == CLASS_BLANK ? AFTER_BLANK :
		class == CLASS_IGNORE ? 0 :
		class != CLASS_LINE ? AFTER_BORDER :
		after & AFTER_LINE ? AFTER_LINES : AFTER_LINE;
}

static bool
is_ring(uint32_t c)
{
	return c == 0x25CB || c == 0x25EF || c == 0x3007;
}

/* What words are compared with, and what punctuation it is */
static void
fold_glyph(Glyph *glyph, bool traditional, uint16_t class)
{
	if (class >= CLASS_DIGIT && class < CLASS_DIGIT + 10)
		glyph->folded = '0' + (uint32_t) (class - CLASS_DIGIT);
	else
		glyph->folded = gxbg_fold(glyph->folded, traditional);
	/* Rings stand for zero in Han years */
	if (class >= CLASS_PUNCT && class < CLASS_PUNCT + N_PUNCTS && !is_ring(glyph->folded))
		glyph->punct = (uint8_t) (class - CLASS_PUNCT);
}

/* Han characters that are what they seem: no layout, no other form to fold to */
#define HAN_COUNT	(LAST_HAN - FIRST_HAN + 1)

/* The glyphs of Han characters from this place on, up to the first that is another, or almost to stop */
static inline const char *
read_han(const Scan *scan, const char *at, const char *stop, Glyph **next, const Glyph *full, uint8_t *after)
{
	const uint32_t han_count = scan->traditional ? 0 : HAN_COUNT;
	Glyph	   *glyph = *next;
	uint32_t	start = (uint32_t) (at - scan->body);
	ptrdiff_t	most = (stop - at - 1) / WIDE;
	uint8_t		gap = *after;

	if (most > full - glyph)
		most = full - glyph;
	for (full = glyph + most; glyph < full; glyph++)
	{
		uint32_t	bits = wide_bits(four_bytes(scan->body + start));
		uint32_t	c = character_of_bits(bits);

		if (bits & NOT_WIDE || c - FIRST_HAN >= han_count)
			break;
		glyph->start = start;
		glyph->end = start += WIDE;
		glyph->folded = c;
		glyph->punct = NO_PUNCT;
		glyph->after = gap;
		gap = 0;
	}
	*after = gap;
	*next = glyph;
	return scan->body + start;
}

/* The glyph of any character, or layout: past it */
static const char *
read_any(const Scan *scan, Markup *markup, const char *at, const char *stop, Glyph **next, uint8_t *after)
{
	uint32_t	start = (uint32_t) (at - scan->body);
	uint32_t	c = (unsigned char) *at;
	uint32_t	length = 1;
	uint16_t	class = CLASS_UNKNOWN;

	if (c - '0' >= 10)
	{
		length = read_character(scan, markup, at, stop, &c, &class);
		if (is_layout(class))
		{
			*after |= layout_of(class, *after);
			return at + length;
		}
	}
	**next = (Glyph) {start, start + length, c, NO_PUNCT, *after};
	if (class != CLASS_UNKNOWN)
		fold_glyph(*next, scan->traditional, class);
	*after = 0;
	(*next)++;
	return at + length;
}

void
gxbg_read_glyphs(Passage *passage, const Scan *scan, uint32_t start, uint32_t end, int most)
{
	const char *at = scan->body + start;
	const char *stop = scan->body + end;
	Glyph	   *glyph = passage->glyphs;
	const Glyph *full = glyph + most;
	Markup		markup = {0};
	uint8_t		after = AFTER_LINE;
	uint32_t	steps = 0;

	while (at < stop && glyph < full)
	{
		/* Of layout there may be any amount */
		if ((++steps & 0xFFFF) == 0)
			gxbg_check_interrupts();
		if ((unsigned char) *at >= 0x80)
			at = read_han(scan, at, stop, &glyph, full, &after);
		if (at < stop && glyph < full)
			at = read_any(scan, &markup, at, stop, &glyph, &after);
	}
	start = (uint32_t) (at - scan->body);
	passage->scan = scan;
	passage->count = (int) (glyph - passage->glyphs);
	*glyph = (Glyph) {start, start, 0, NO_PUNCT, after | AFTER_LINE};
}

int
gxbg_match(const Passage *passage, int at, const char *word)
{
	const char *end = word + strlen(word);

	for (; word < end; at++)
	{
		uint32_t	c;

		word += gxbg_decode(word, end, &c);
		if (at >= passage->count || passage->glyphs[at].folded != c)
			return -1;
	}
	return at;
}

/* The number of characters of a word of the form */
static int
word_length(const char *word)
{
	int			length = 0;

	for (; *word; word++)
		if (((unsigned char) *word & 0xC0) != 0x80)
			length++;
	return length;
}

int
gxbg_match_back(const Passage *passage, int end, const char *word)
{
	int			start = end - word_length(word);

	return start >= 0 && gxbg_match(passage, start, word) >= 0 ? start : -1;
}

static inline bool
letters_are_at(const Passage *passage, int at, const uint16_t *letters, int length)
{
	for (int i = 0; i < length; i++)
		if (passage->glyphs[at + i].folded != letters[i])
			return false;
	return true;
}

static inline bool
word_is_at(const Passage *passage, int at, const ListWord *word)
{
	return letters_are_at(passage, at, gxbg_letters_of(word), word->length);
}

int
gxbg_match_bucket(const Passage *passage, int at, WordList *list, int number)
{
	while (number)
	{
		const ListWord *word = &list->words[number - 1];

		if (at + word->length <= passage->count && word_is_at(passage, at, word))
			return at + word->length;
		number = word->next;
	}
	return -1;
}

/* What the longest word of a bucket marks that begins at this glyph, or 0 */
static uint32_t
marks_of_bucket(const Passage *passage, int at, MarkedWords *words, int number)
{
	while (number)
	{
		const MarkedWord *word = &words->words[number - 1];

		if (at + word->length <= passage->count &&
			letters_are_at(passage, at, gxbg_marked_letters(word), word->length))
			return word->marks;
		number = word->next;
	}
	return 0;
}

uint32_t
gxbg_marks_of_pair(const Passage *passage, int at, MarkedWords *words, uint32_t pair)
{
	int			number = words->pairs[pair % PAIR_BUCKETS];
	uint32_t	marks = 0;

	if (number & LONGER_WORDS && at + 2 < passage->count)
		marks = marks_of_bucket(passage, at, words,
								words->triples[next_hash(pair, passage->glyphs[at + 2].folded) % PAIR_BUCKETS]);
	return marks ? marks : marks_of_bucket(passage, at, words, number & ~LONGER_WORDS);
}

int
gxbg_match_bucket_back(const Passage *passage, int end, WordList *list, int number)
{
	while (number)
	{
		const ListWord *word = &list->words[number - 1];

		if (word->length <= end && word_is_at(passage, end - word->length, word))
			return end - word->length;
		number = word->next_back;
	}
	return -1;
}

bool
gxbg_find_any(const Passage *passage, int from, int to, WordList *list)
{

	if (to > passage->count)
		to = passage->count;
	for (int at = from; at < to; at++)
	{
		int			number = list->first[passage->glyphs[at].folded % WORD_BUCKETS];
		int			end = number ? gxbg_match_bucket(passage, at, list, number) : -1;

		if (end >= 0 && end <= to)
			return true;
	}
	return false;
}

String
gxbg_passage_string(const Passage *passage, int from, int to)
{
	String		string = {NULL, 0};
	char	   *text;

	if (to <= from)
		return string;

	/* An entity is longer than the character that it stands for */
	text = gxbg_alloc((size_t) (passage->glyphs[to - 1].end - passage->glyphs[from].start) + 4);
	for (int i = from; i < to; i++)
	{
		const char *at = passage->scan->body + passage->glyphs[i].start;
		const char *end = passage->scan->body + passage->glyphs[i].end;
		uint32_t	c = wide_character(at, end);

		if (c > UINT16_MAX)
			gxbg_decode(at, end, &c);
		if (c == '&')
			gxbg_entity(at, end, &c);
		string.length += (size_t) gxbg_encode(c, text + string.length);
	}
	string.text = text;
	return string;
}

String
gxbg_join(String first, String second)
{
	String		both = {NULL, 0};
	char	   *text;

	if (first.length == 0)
		return second;
	if (second.length == 0)
		return first;
	text = gxbg_alloc(first.length + second.length);
	memcpy(text, first.text, first.length);
	memcpy(text + first.length, second.text, second.length);
	both.text = text;
	both.length = first.length + second.length;
	return both;
}

/*
 * The byte under the last one of what is looked for says how far that can be
 * moved on at least: mostly by its whole length, as names are long.
 */
const char *
gxbg_search(const char *at, const char *end, String bytes)
{
	const unsigned char *wanted = (const unsigned char *) bytes.text;
	size_t		room = (size_t) (end - at);
	size_t		last = bytes.length - 1;
	uint8_t		steps[256];

	if (bytes.length == 0 || bytes.length > room)
		return NULL;
	memset(steps, bytes.length < 255 ? (int) bytes.length : 255, sizeof(steps));
	for (size_t i = last < 255 ? 0 : last - 255; i < last; i++)
		steps[wanted[i]] = (uint8_t) (last - i);
	for (size_t i = last; i < room; i += steps[(unsigned char) at[i]])
		if ((unsigned char) at[i] == wanted[last] &&
			memcmp(at + i - last, bytes.text, bytes.length) == 0)
			return at + i - last;
	return NULL;
}

String
gxbg_string(const char *text)
{
	String		string = {text, text ? strlen(text) : 0};

	return string;
}

int
gxbg_line_start(const Scan *scan, int token, int limit)
{
	while (token > 0 && limit-- > 0 && !(scan->tokens[token].flags & AFTER_LINE) &&
		   scan->tokens[token - 1].kind != TOKEN_ROW)
		token--;
	return token;
}

int
gxbg_line_end(const Scan *scan, int token, int limit)
{
	do
		token++;
	while (token < scan->count && limit-- > 0 && !(scan->tokens[token].flags & AFTER_LINE) &&
		   scan->tokens[token].kind != TOKEN_ROW);
	return token < scan->count ? token : scan->count;
}

int
gxbg_glyph_at(const Passage *passage, uint32_t byte)
{
	int			at = 0;

	while (at < passage->count && passage->glyphs[at].start < byte)
		at++;
	return at;
}
