/*
 * words.c
 *	  Lists of words that are looked for at single places of the body.
 */
#include "passage/words.h"

#include <assert.h>
#include <string.h>

#include "text/host.h"
#include "text/text.h"

static void
compile_word(CompiledWord *word, const char *text)
{
	const char *end = text + strlen(text);
	uint16_t   *letters = gxbg_alloc_permanent((size_t) (end - text) * sizeof(uint16_t));

	word->letters = letters;
	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		assert(c <= UINT16_MAX && word->length < UINT8_MAX);
		letters[word->length++] = (uint16_t) c;
	}
}

/* Words of a bucket stand in it longest first, and as the list has them */
static void
add_to_buckets(CompiledWords *words, int added)
{
	CompiledWord *word = &words->words[added - 1];
	uint16_t   *link = &words->first[word->letters[0] % WORD_BUCKETS];

	while (*link && words->words[*link - 1].length >= word->length)
		link = &words->words[*link - 1].next;
	word->next = *link;
	*link = (uint16_t) added;

	link = &words->last[word->letters[word->length - 1] % WORD_BUCKETS];
	while (*link && words->words[*link - 1].length >= word->length)
		link = &words->words[*link - 1].next_back;
	word->next_back = *link;
	*link = (uint16_t) added;
}

const CompiledWords *
gxbg_compile_words(WordList *list)
{
	CompiledWords *words;
	int			count = 0;

	while (list->texts[count])
		count++;
	assert(count <= MAX_LIST_WORDS);
	words = gxbg_alloc_permanent(sizeof(CompiledWords) + (size_t) count * sizeof(CompiledWord));
	for (int i = 0; i < count; i++)
	{
		compile_word(&words->words[i], list->texts[i]);
		add_to_buckets(words, i + 1);
	}
	list->compiled = words;
	return words;
}

/* Does the word stand here? */
static inline bool
stands_at(const CompiledWord *word, const char *at, const char *end)
{
	for (int i = 0; i < word->length; i++, at += WIDE)
		if (wide_character(at, end) != word->letters[i])
			return false;
	return true;
}

int
gxbg_word_at(const CompiledWords *words, const char *at, const char *end)
{
	int			number = words->first[wide_character(at, end) % WORD_BUCKETS];

	while (number && !stands_at(&words->words[number - 1], at, end))
		number = words->words[number - 1].next;
	return number;
}

bool
gxbg_word_follows(const Scan *scan, uint32_t at, WordList *list)
{
	const char *from = scan->body + at;
	const char *end = scan->body + scan->length;

	while (from < end && *from == ' ')
		from++;
	return gxbg_word_at(gxbg_words_of(list), from, end) != 0;
}

bool
gxbg_word_precedes(const Scan *scan, uint32_t at, WordList *list)
{
	const CompiledWords *words = gxbg_words_of(list);
	const char *end = scan->body + at;
	int			number;

	while (end > scan->body && end[-1] == ' ')
		end--;
	if (end - scan->body < WIDE)
		return false;
	number = words->last[wide_character(end - WIDE, end) % WORD_BUCKETS];
	for (; number; number = words->words[number - 1].next_back)
	{
		const CompiledWord *word = &words->words[number - 1];

		if (word->length * WIDE <= end - scan->body &&
			stands_at(word, end - word->length * WIDE, end))
			return true;
	}
	return false;
}

bool
gxbg_word_within(const Scan *scan, uint32_t from, uint32_t to, WordList *list)
{
	const CompiledWords *words = gxbg_words_of(list);
	const char *end = scan->body + scan->length;

	for (const char *at = scan->body + from; at < scan->body + to;)
	{
		uint32_t	c;

		while (at < end && *at == ' ')
			at++;
		c = wide_character(at, end);
		if (words->first[c % WORD_BUCKETS] && gxbg_word_at(words, at, end))
			return true;

		/* No word begins within a character of three bytes */
		at += c <= UINT16_MAX ? WIDE : 1;
	}
	return false;
}
