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

uint32_t
gxbg_list_word_length(WordList *list, int number)
{
	return (uint32_t) list->words[number - 1].length * WIDE;
}

static inline bool
letters_stand_at(const uint16_t *letters, int length, const char *at, const char *end)
{
	for (int i = 0; i < length; i++, at += WIDE)
		if (wide_character(at, end) != letters[i])
			return false;
	return true;
}

/* Does the word stand here? */
static inline bool
stands_at(const ListWord *word, const char *at, const char *end)
{
	return letters_stand_at(gxbg_letters_of(word), word->length, at, end);
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
		uint32_t	bits = NOT_WIDE;

		while (at < end && *at == ' ')
			at++;
		if (end - at >= WIDE)
			bits = wide_bits((unsigned char) at[0] | (uint32_t) (unsigned char) at[1] << 8 |
							 (uint32_t) (unsigned char) at[2] << 16);

		/* No word begins within a character of three bytes */
		if (bits & NOT_WIDE)
			at++;
		else if (list->first[character_of_bits(bits) % WORD_BUCKETS] && gxbg_word_at(list, at, end))
			return true;
		else
			at += WIDE;
	}
	return false;
}

/* What all words of a bucket mark that stand here */
static uint32_t
marks_of_bucket(MarkedWords *words, int number, const char *at, const char *end)
{
	uint32_t	marks = 0;

	for (; number; number = words->words[number - 1].next)
	{
		const MarkedWord *word = &words->words[number - 1];

		if (letters_stand_at(gxbg_marked_letters(word), word->length, at, end))
			marks |= word->marks;
	}
	return marks;
}

/* What all words that stand here mark, whatever their length; second is the letter behind the first */
static uint32_t
marks_at(MarkedWords *words, const char *at, uint32_t second, const char *end)
{
	uint32_t	pair = next_hash(wide_character_of(at), second);
	int			number = words->pairs[pair % PAIR_BUCKETS];
	uint32_t	marks = 0;

	if (number & LONGER_WORDS)
		marks = marks_of_bucket(words, words->triples[next_hash(pair, wide_character(at + 2 * WIDE, end)) % PAIR_BUCKETS],
								at, end);
	return marks | marks_of_bucket(words, number & ~LONGER_WORDS, at, end);
}

/* Past a place behind which no letter stands: a byte that stands alone is in none */
static const char *
past_other(const char *at)
{
	if ((unsigned char) at[WIDE] < 0x80)
		return at + WIDE + 1;
	return at + (wide_character_of(at) <= UINT16_MAX ? WIDE : 1);
}

/* The next place from this one on at which a word with one of these marks may begin, or stop or behind */
static const char *
next_marked(MarkedWords *words, const char *at, const char *stop, uint32_t wanted)
{
	uint64_t	lows = 0;

	for (uint32_t left = wanted, mark = 0; left; left >>= 1, mark++)
		if (left & 1)
			lows |= words->lows[mark];
	while (at < stop)
	{
		/* the three bytes behind those of a first letter: shifted, as they may be the last */
		uint32_t	bits = wide_bits(four_bytes(at + WIDE - 1) >> 8);

		if (bits & NOT_WIDE)
			at = past_other(at);

		/* Neither second letter of a word nor first: none begins before that one ends */
		else if (!(lows >> (bits >> 16) & 1) || !(words->of_letters[character_of_bits(bits) % LETTER_BUCKETS] & wanted))
			at += 2 * WIDE;
		else
			break;
	}
	return at;
}

uint32_t
gxbg_mark_within(const Scan *scan, uint32_t to, MarkedWords *words, uint32_t wanted)
{
	const char *at = scan->body;
	const char *end = scan->body + scan->length;
	const char *stop = at + to;
	uint32_t	found = 0;

	/* No word of two letters begins in the last bytes */
	if (scan->length < 2 * WIDE)
		return 0;
	if (stop > end - 2 * WIDE)
		stop = end - 2 * WIDE + 1;
	while (wanted && (at = next_marked(words, at, stop, wanted)) < stop)
	{
		uint32_t	marks = marks_at(words, at, wide_character_of(at + WIDE), end) & wanted;

		if (marks)
		{
			found = marks & (0 - marks);
			wanted &= found - 1;
		}
		at += wide_character_of(at) <= UINT16_MAX ? WIDE : 1;
	}
	return found;
}
