/*
 * words.c
 *	  Lists of words that are looked for at single places of the body.
 */
#include "passage/words.h"

#include "text/host.h"
#include "text/text.h"

String
gxbg_list_word(WordList *list, int number)
{
	const ListWord *word = &list->words[number - 1];
	char	   *text = gxbg_alloc((size_t) word->length * WIDE + 1);
	String		string = {text, 0};

	for (int i = 0; i < word->length; i++)
		string.length += (size_t) gxbg_encode(gxbg_letters_of(word)[i], text + string.length);
	return string;
}

/* Does the word stand here? */
static inline bool
stands_at(const ListWord *word, const char *at, const char *end)
{
	const uint16_t *letters = gxbg_letters_of(word);

	for (int i = 0; i < word->length; i++, at += WIDE)
		if (wide_character(at, end) != letters[i])
			return false;
	return true;
}

int
gxbg_word_at(WordList *list, const char *at, const char *end)
{
	int			number = list->first[wide_character(at, end) % WORD_BUCKETS];

	while (number && !stands_at(&list->words[number - 1], at, end))
		number = list->words[number - 1].next;
	return number;
}

bool
gxbg_word_follows(const Scan *scan, uint32_t at, WordList *list)
{
	const char *from = scan->body + at;
	const char *end = scan->body + scan->length;

	while (from < end && *from == ' ')
		from++;
	return gxbg_word_at(list, from, end) != 0;
}

bool
gxbg_word_precedes(const Scan *scan, uint32_t at, WordList *list)
{
	const char *end = scan->body + at;
	int			number;

	while (end > scan->body && end[-1] == ' ')
		end--;
	if (end - scan->body < WIDE)
		return false;
	number = list->last[wide_character(end - WIDE, end) % WORD_BUCKETS];
	for (; number; number = list->words[number - 1].next_back)
	{
		const ListWord *word = &list->words[number - 1];

		if (word->length * WIDE <= end - scan->body &&
			stands_at(word, end - word->length * WIDE, end))
			return true;
	}
	return false;
}

bool
gxbg_word_within(const Scan *scan, uint32_t from, uint32_t to, WordList *list)
{
	const char *end = scan->body + scan->length;

	for (const char *at = scan->body + from; at < scan->body + to;)
	{
		uint32_t	c;

		while (at < end && *at == ' ')
			at++;
		c = wide_character(at, end);
		if (list->first[c % WORD_BUCKETS] && gxbg_word_at(list, at, end))
			return true;

		/* No word begins within a character of three bytes */
		at += c <= UINT16_MAX ? WIDE : 1;
	}
	return false;
}
