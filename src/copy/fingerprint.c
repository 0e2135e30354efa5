/*
 * fingerprint.c
 *	  A report's prose as a fingerprint.
 */
#include "copy/fingerprint.h"

#include <string.h>

#include "text/host.h"
#include "text/text.h"

/* Characters of an agency's name that are looked at: none is longer */
#define MAX_BLANKED_LETTERS 64

/* A part of the agency's name that is as long as this is blanked, too */
#define MIN_NAME_PART 3

/* The prose: its letters as they fold, without anything between them */
typedef struct ProseLetters
{
	uint32_t   *at;
	size_t		count;
} ProseLetters;

static size_t
put_letters(const Scan *scan, const Token *token, uint32_t *letters)
{
	const char *at = scan->body + token->start;
	const char *end = scan->body + token->end;
	size_t		count = 0;

	while (at < end)
	{
		uint32_t	character;

		at += gxbg_decode(at, end, &character);
		if (character <= ' ' || character == NOT_A_CHARACTER)
			continue;
		if (scan->traditional || !gxbg_is_basic_han(character))
			character = gxbg_fold(character, scan->traditional);
		letters[count++] = character;
	}
	return count;
}

/* Figures and numerals change from year to year, and marks say nothing */
static bool
is_prose(const Token *token)
{
	return token->kind == TOKEN_TEXT || token->kind == TOKEN_WORD;
}

/* ProseLetters of the sections, without those of headings and tables */
static void
read_letters(const ReportText *text, ProseLetters *letters)
{
	const Scan *scan = text->scan;
	uint32_t	to = text->sections.end;
	int			skip = 0;

	letters->at = gxbg_alloc_array(to - text->sections.start + 1, sizeof(uint32_t));
	letters->count = 0;
	for (int i = gxbg_token_at(scan, 0, text->sections.start); i < scan->count && scan->tokens[i].start < to; i++)
	{
		const Token *token = &scan->tokens[i];

		if ((i & 0xFFF) == 0)
			gxbg_check_interrupts();
		while (skip < text->skip_count && text->skip[skip].end <= token->start)
			skip++;
		if (skip < text->skip_count && text->skip[skip].start <= token->start)
			continue;
		if (is_prose(token))
			letters->count += put_letters(scan, token, letters->at + letters->count);
	}
}

/* An agency's name, and which letters are in it by their lowest bits */
typedef struct Name
{
	uint32_t	letters[MAX_BLANKED_LETTERS];
	int			count;
	bool		has[256];
} Name;

static void
read_name(const ReportText *text, Name *name)
{
	const char *at = text->agency.text;
	const char *end = at ? at + text->agency.length : at;

	memset(name, 0, sizeof(Name));
	while (at < end && name->count < MAX_BLANKED_LETTERS)
	{
		uint32_t   *letter = &name->letters[name->count++];

		at += gxbg_decode(at, end, letter);
		*letter = gxbg_fold(*letter, text->scan->traditional);
		name->has[*letter & 0xFF] = true;
	}
}

/* How many letters from here on stand in the name in the same order */
static size_t
length_of_name(const Name *name, const uint32_t *letters, size_t count)
{
	size_t		longest = 0;

	for (int from = 0; from < name->count; from++)
	{
		size_t		length = 0;

		while (length < count && from + (int) length < name->count &&
			   name->letters[from + length] == letters[length])
			length++;
		if (length > longest)
			longest = length;
	}
	return longest;
}

static void
blank_name(const ReportText *text, ProseLetters *letters)
{
	Name		name;
	size_t		kept = 0;

	read_name(text, &name);
	for (size_t i = 0; i < letters->count;)
	{
		size_t		length = name.has[letters->at[i] & 0xFF] ?
			length_of_name(&name, letters->at + i, letters->count - i) : 0;

		if (length >= MIN_NAME_PART)
			i += length;
		else
			letters->at[kept++] = letters->at[i++];
	}
	letters->count = kept;
}

/* The finalizer of splitmix64: each bit of the key moves all of the hash */
static uint64_t
hash_gram(const uint32_t *letters)
{
	uint64_t	hash = (uint64_t) letters[0] << 42 | (uint64_t) letters[1] << 21 | letters[2];

	hash = (hash ^ (hash >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	hash = (hash ^ (hash >> 27)) * UINT64_C(0x94D049BB133111EB);
	return hash ^ (hash >> 31);
}

static void
hash_letters(const ProseLetters *letters, Fingerprint *fingerprint)
{
	uint32_t	least[FINGERPRINT_BUCKETS];

	memset(least, 0xFF, sizeof(least));
	for (size_t i = 0; i + 2 < letters->count; i++)
	{
		uint64_t	hash = hash_gram(letters->at + i);
		uint32_t	bucket = (uint32_t) ((hash >> 32) * FINGERPRINT_BUCKETS >> 32);
		uint32_t	value = (uint32_t) hash;

		if (value < least[bucket])
			least[bucket] = value;
	}
	for (int i = 0; i < FINGERPRINT_BUCKETS; i++)
		if (least[i] != UINT32_MAX)
			fingerprint->buckets[i] = (uint8_t) (1 + least[i] % 255);
}

bool
gxbg_fingerprint(const ReportText *text, Fingerprint *fingerprint)
{
	ProseLetters letters;
	bool		enough;

	memset(fingerprint, 0, sizeof(Fingerprint));
	fingerprint->version = FINGERPRINT_VERSION;
	read_letters(text, &letters);
	blank_name(text, &letters);
	enough = letters.count >= MIN_GRAMS + 2;
	if (enough)
		hash_letters(&letters, fingerprint);
	gxbg_free(letters.at);
	return enough;
}

double
gxbg_fingerprint_similarity(const Fingerprint *a, const Fingerprint *b)
{
	/* different minima have the same eight bits as often as this */
	const double chance = 1.0 / 255;
	int			used = 0;
	int			same = 0;
	double		share;

	for (int i = 0; i < FINGERPRINT_BUCKETS; i++)
	{
		/* without a branch, which nothing could foresee */
		int			counts = (a->buckets[i] | b->buckets[i]) != 0;

		used += counts;
		same += counts & (a->buckets[i] == b->buckets[i]);
	}
	if (used == 0)
		return 0;
	share = ((double) same / used - chance) / (1 - chance);
	return share < 0 ? 0 : share;
}
