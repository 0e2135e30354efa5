/*
 * letters.c
 *	  A name as characters.
 */
#include "agency/letters.h"

#include <string.h>

#include "form/organs.h"
#include "passage/words.h"
#include "text/host.h"
#include "text/text.h"

/* Blanks of any width, quotes, what nobody sees */
static bool
is_dropped(uint32_t c)
{
	return c <= ' ' || c == 0xA0 || c == 0x3000 || c == 0xFEFF || (c >= 0x2000 && c <= 0x200F) ||
		c == '"' || c == '\'' || (c >= 0x2018 && c <= 0x201F) || c == 0x300A || c == 0x300B ||
		c == '?' || c == NOT_A_CHARACTER;
}

static bool
is_traditional(const char *at, const char *end)
{
	while (at < end)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		if (gxbg_is_foreign_han(c))
			return true;
	}
	return false;
}

/* Characters that fold to themselves, as nearly all of a name do */
static bool
is_plain(uint32_t c, bool traditional)
{
	return gxbg_is_basic_han(c) && !traditional;
}

bool
gxbg_letters_read(const char *text, size_t length, NameLetters *letters)
{
	const char *end = text + length;
	bool		traditional;

	letters->count = 0;
	if (length > MAX_NAME_LETTERS * 8)
		return false;
	traditional = is_traditional(text, end);
	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		if (!is_plain(c, traditional))
		{
			if (is_dropped(c))
				continue;
			c = gxbg_fold(c, traditional);
			if (is_dropped(c))
				continue;
		}
		if (c > UINT16_MAX || letters->count == MAX_NAME_LETTERS)
			return false;
		letters->letters[letters->count++] = (uint16_t) c;
	}
	return true;
}

void
gxbg_letters_drop_notes(NameLetters *letters)
{
	int			depth = 0;
	int			count = 0;

	for (int i = 0; i < letters->count; i++)
	{
		uint16_t	c = letters->letters[i];

		if (c == '(' || c == '[' || c == 0x3014 || c == 0x3010)
			depth++;
		else if (c == ')' || c == ']' || c == 0x3015 || c == 0x3011)
			depth -= depth > 0;
		else if (depth == 0)
			letters->letters[count++] = c;
	}
	letters->count = count;
}

void
gxbg_letters_append(NameLetters *letters, const char *word)
{
	const char *end = word + strlen(word);

	while (word < end && letters->count < MAX_NAME_LETTERS)
	{
		uint32_t	c;

		word += gxbg_decode(word, end, &c);
		letters->letters[letters->count++] = (uint16_t) c;
	}
}

void
gxbg_letters_of_word(const char *word, NameLetters *letters)
{
	letters->count = 0;
	gxbg_letters_append(letters, word);
}

String
gxbg_letters_string(const NameLetters *letters, int from, int to)
{
	String		string = {NULL, 0};
	char	   *text;

	if (from >= to)
		return string;
	text = gxbg_alloc((size_t) (to - from) * 3 + 1);
	for (int i = from; i < to; i++)
		string.length += (size_t) gxbg_encode(letters->letters[i], text + string.length);
	string.text = text;
	return string;
}

static inline bool
stands_at(const NameLetters *letters, int at, const ListWord *word)
{
	return memcmp(letters->letters + at, gxbg_letters_of(word), word->length * sizeof(uint16_t)) == 0;
}

int
gxbg_letters_match(const NameLetters *letters, int at, WordList *list)
{
	int			number = at < letters->count ?
		list->first[letters->letters[at] % WORD_BUCKETS] : 0;

	for (; number; number = list->words[number - 1].next)
	{
		const ListWord *word = &list->words[number - 1];

		if (at + word->length <= letters->count && stands_at(letters, at, word))
			return at + word->length;
	}
	return -1;
}

int
gxbg_letters_match_back(const NameLetters *letters, int from, int end, WordList *list)
{
	int			number = end > 0 ? list->last[letters->letters[end - 1] % WORD_BUCKETS] : 0;

	for (; number; number = list->words[number - 1].next_back)
	{
		const ListWord *word = &list->words[number - 1];
		int			start = end - word->length;

		if (start >= from && start >= 0 && stands_at(letters, start, word))
			return start;
	}
	return -1;
}

int
gxbg_letters_find_behind(const NameLetters *letters, int from, int to, WordList *list)
{
	for (int at = from; at < to; at++)
	{
		int			end = gxbg_letters_match(letters, at, list);

		if (end >= 0 && end <= to)
			return end;
	}
	return -1;
}

void
gxbg_letters_drop_connectors(NameLetters *letters)
{
	int			count = 0;

	for (int i = 0; i < letters->count;)
	{
		int			end = gxbg_letters_match(letters, i, &gxbg_organ_connectors);

		if (end > i)
			i = end;
		else
			letters->letters[count++] = letters->letters[i++];
	}
	letters->count = count;
}
