/*
 * prose_passage.c
 *	  A short passage of the body, character by character.
 *
 * Only a few hundred characters of a report are looked at in this way: around
 * its title, its dates and its headings.
 */
#include "prose_passage.h"

#include <string.h>

#include "host.h"
#include "lexicon.h"
#include "text.h"

uint32_t
gxbg_fold_glyph(bool traditional, uint32_t c)
{
	/* What ICU says, remembered: the same whenever it is asked */
	static uint16_t *folded[2] = {NULL, NULL};
	uint32_t	result;

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
	if (!traditional && c >= 0x4E00 && c <= 0x9FFF)
		return c;
	if (c >= 0x10000)
		return c;
	if (folded[traditional] == NULL)
		folded[traditional] = gxbg_alloc_permanent(0x10000 * sizeof(uint16_t));
	if (folded[traditional][c])
		return folded[traditional][c];
	result = gxbg_fold(c, traditional);
	if (result < 0x10000)
		folded[traditional][c] = (uint16_t) result;
	return result;
}

/* The character at this place, or the class that its markup stands for */
static uint32_t
character_at(Markup *markup, const char *at, const char *end, size_t *length, uint16_t *class)
{
	uint32_t	c = (unsigned char) *at;
	Tag			tag;
	size_t		markup_length = 0;

	*class = CLASS_UNKNOWN;
	*length = (size_t) gxbg_decode(at, end, &c);
	if (*at == '<')
	{
		markup_length = gxbg_tag(markup, at, end, &tag);
		if (markup_length > 0)
			*class = tag == TAG_INLINE ? CLASS_IGNORE : tag == TAG_BREAK ? CLASS_LINE : CLASS_CELL;
	}
	else if (*at == '&')
		markup_length = (size_t) gxbg_entity(at, end, &c);
	if (markup_length > 0)
		*length = markup_length;
	return c;
}

/* What a class of layout puts between two glyphs; false for a glyph's class */
static bool
take_layout(uint16_t class, uint8_t *after)
{
	switch (class)
	{
		case CLASS_IGNORE:
			break;
		case CLASS_BLANK:
			*after |= AFTER_BLANK;
			break;
		case CLASS_LINE:
			*after |= *after & AFTER_LINE ? AFTER_LINES : AFTER_LINE;
			break;
		case CLASS_BAR:
		case CLASS_TAB:
		case CLASS_CELL:
		case CLASS_ROW:
			*after |= AFTER_BORDER;
			break;
		default:
			return false;
	}
	return true;
}

static bool
is_ring(uint32_t c)
{
	return c == 0x25CB || c == 0x25EF || c == 0x3007;
}

static void
add_glyph(Passage *passage, uint32_t start, uint32_t end, uint32_t c, uint16_t class, uint8_t after)
{
	Glyph	   *glyph = &passage->glyphs[passage->count++];

	glyph->start = start;
	glyph->end = end;
	glyph->after = after;
	glyph->punct = NO_PUNCT;
	if (class >= CLASS_DIGIT && class < CLASS_DIGIT + 10)
		glyph->folded = '0' + (uint32_t) (class - CLASS_DIGIT);
	else
		glyph->folded = gxbg_fold_glyph(passage->scan->traditional, c);
	/* Rings stand for zero in Han years */
	if (class >= CLASS_PUNCT && class < CLASS_PUNCT + N_PUNCTS && !is_ring(glyph->folded))
		glyph->punct = (uint8_t) (class - CLASS_PUNCT);
}

/* A Han character that is what it seems: no layout, no other form to fold to */
static inline bool
is_plain_han(const char *at, const char *stop)
{
	const unsigned char *s = (const unsigned char *) at;

	if (stop - at < 3 || s[0] < 0xE4 || s[0] > 0xE9 || (s[0] == 0xE4 && s[1] < 0xB8))
		return false;
	return (s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80;
}

static inline uint32_t
plain_han(const char *at)
{
	return ((uint32_t) at[0] & 0x0F) << 12 | ((uint32_t) at[1] & 0x3F) << 6 |
		((uint32_t) at[2] & 0x3F);
}

void
gxbg_read_passage(Passage *passage, const Scan *scan, uint32_t start, uint32_t end)
{
	const Lexicon *lexicon = gxbg_lexicon();
	const char *at = scan->body + start;
	const char *stop = scan->body + end;
	Markup		markup = {0};
	uint8_t		after = AFTER_LINE;
	Glyph	   *last;

	passage->scan = scan;
	passage->count = 0;
	while (at < stop && passage->count < PASSAGE_SIZE)
	{
		size_t		length;
		uint16_t	class;
		uint32_t	c;

		if (!scan->traditional && is_plain_han(at, stop))
		{
			passage->glyphs[passage->count++] = (Glyph) {
				(uint32_t) (at - scan->body), (uint32_t) (at - scan->body) + 3,
				plain_han(at), NO_PUNCT, after
			};
			after = 0;
			at += 3;
			continue;
		}
		c = character_at(&markup, at, stop, &length, &class);
		if (class == CLASS_UNKNOWN)
			class = lexicon_class(lexicon, scan->traditional, c) & CLASS_MASK;
		if (!take_layout(class, &after))
		{
			add_glyph(passage, (uint32_t) (at - scan->body),
					  (uint32_t) (at - scan->body + length), c, class, after);
			after = 0;
		}
		at += length;
	}
	last = &passage->glyphs[passage->count];
	memset(last, 0, sizeof(Glyph));
	last->start = last->end = (uint32_t) (at - scan->body);
	last->after = after | AFTER_LINE;
	last->punct = NO_PUNCT;
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

/* A word as its characters */
typedef struct CompiledWord
{
	const uint16_t *letters;
	int			length;
} CompiledWord;

/* With a filter by first and by last characters: most places have none */
typedef struct CompiledWords
{
	uint64_t	first[8];
	uint64_t	last[8];
	int			count;
	CompiledWord words[];
} CompiledWords;

static inline bool
in_filter(const uint64_t *filter, uint32_t c)
{
	return filter[c >> 6 & 7] >> (c & 63) & 1;
}

static inline void
add_to_filter(uint64_t *filter, uint32_t c)
{
	filter[c >> 6 & 7] |= UINT64_C(1) << (c & 63);
}

static void
compile_word(CompiledWord *word, const char *text)
{
	const char *end = text + strlen(text);
	uint16_t   *letters = gxbg_alloc_permanent((size_t) word_length(text) * sizeof(uint16_t));

	word->letters = letters;
	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		letters[word->length++] = (uint16_t) c;
	}
}

/* The words as characters, made when they are first looked for */
static const CompiledWords *
compiled(WordList *list)
{
	CompiledWords *words = list->compiled;
	int			count = 0;

	if (words)
		return words;
	while (list->texts[count])
		count++;
	words = gxbg_alloc_permanent(sizeof(CompiledWords) + (size_t) count * sizeof(CompiledWord));
	words->count = count;
	for (int i = 0; i < count; i++)
	{
		CompiledWord *word = &words->words[i];

		compile_word(word, list->texts[i]);
		add_to_filter(words->first, word->letters[0]);
		add_to_filter(words->last, word->letters[word->length - 1]);
	}
	list->compiled = words;
	return words;
}

static inline bool
word_is_at(const Passage *passage, int at, const CompiledWord *word)
{
	for (int i = 0; i < word->length; i++)
		if (passage->glyphs[at + i].folded != word->letters[i])
			return false;
	return true;
}

int
gxbg_match_any(const Passage *passage, int at, WordList *list)
{
	const CompiledWords *words = compiled(list);
	int			longest = 0;

	if (at >= passage->count || !in_filter(words->first, passage->glyphs[at].folded))
		return -1;
	for (int i = 0; i < words->count; i++)
	{
		const CompiledWord *word = &words->words[i];

		if (word->length > longest && at + word->length <= passage->count &&
			word_is_at(passage, at, word))
			longest = word->length;
	}
	return longest ? at + longest : -1;
}

int
gxbg_match_any_back(const Passage *passage, int end, WordList *list)
{
	const CompiledWords *words = compiled(list);
	int			longest = 0;

	if (end <= 0 || !in_filter(words->last, passage->glyphs[end - 1].folded))
		return -1;
	for (int i = 0; i < words->count; i++)
	{
		const CompiledWord *word = &words->words[i];

		if (word->length > longest && word->length <= end &&
			word_is_at(passage, end - word->length, word))
			longest = word->length;
	}
	return longest ? end - longest : -1;
}

bool
gxbg_find_any(const Passage *passage, int from, int to, WordList *list)
{
	for (int at = from; at < to; at++)
	{
		int			end = gxbg_match_any(passage, at, list);

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
		uint32_t	c = 0;

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

const char *
gxbg_search(const char *at, const char *end, String bytes)
{
	if (bytes.length == 0)
		return NULL;
	while ((size_t) (end - at) >= bytes.length)
	{
		/* Han characters differ in their last bytes more than in their first */
		const char *last = memchr(at + bytes.length - 1, bytes.text[bytes.length - 1],
								  (size_t) (end - at) - bytes.length + 1);

		if (last == NULL)
			return NULL;
		at = last - (bytes.length - 1);
		if (memcmp(at, bytes.text, bytes.length) == 0)
			return at;
		at++;
	}
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
