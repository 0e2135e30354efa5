/*
 * organ.c
 *	  What kind of organ the words of a name tell.
 *
 * A name is read from its left: words for what the organ is charged with, of which the
 * first decides, words that say little (管理), and what organs are called (局).  Schools,
 * hospitals and enterprises are known by their last word.  The words of all kinds stand in
 * one tree, built by the first name that is read.
 */
#include "agency/organ.h"

#include <string.h>

#include "agency/tree.h"
#include "form/names.h"
#include "text/host.h"
#include "text/text.h"

#define MAX_WORDS	1600

/* A word of a kind, and when organs were called so */
typedef struct OrganWord
{
	uint8_t		kind;
	bool		is_other;		/* of the kind, but not the organ itself */
	uint16_t	from;			/* 0: always */
	uint16_t	until;			/* 0: to this day */
	int16_t		next;			/* the same word of another kind, or -1 */
} OrganWord;

typedef struct OrganWords
{
	Tree	   *tree;
	int			count;
	OrganWord	words[MAX_WORDS];
} OrganWords;

/* A year at this place, which is moved behind it; 0 if there is none */
static int
read_year(const char **at)
{
	int			year = 0;

	while (**at >= '0' && **at <= '9')
		year = year * 10 + *(*at)++ - '0';
	return year;
}

static void
add_word(OrganWords *all, const NameLetters *letters, int length, const OrganWord *word)
{
	if (length < 2 || all->count == MAX_WORDS)
		return;
	all->words[all->count] = *word;
	all->words[all->count].next =
		(int16_t) gxbg_tree_add(all->tree, letters->letters, length, all->count);
	all->count++;
}

/* The letters without connectors, which names have or have not */
static void
drop_connectors(NameLetters *letters)
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

/* One word and its period, behind which *at is moved */
static void
add_item(OrganWords *all, int kind, bool is_name, const char **at)
{
	OrganWord	word = {(uint8_t) kind, false, 0, 0, -1};
	NameLetters		letters = {0, {0}};
	const char *start = *at;
	int			length;

	/* 12345: a word of digits */
	if (*start >= '0' && *start <= '9')
		for (; **at >= '0' && **at <= '9'; (*at)++)
			letters.letters[letters.count++] = (uint16_t) **at;
	while (**at & 0x80)
	{
		uint32_t	c;

		*at += gxbg_decode(*at, *at + 4, &c);
		if (letters.count < MAX_NAME_LETTERS)
			letters.letters[letters.count++] = (uint16_t) c;
	}
	if (**at == '*')
	{
		word.is_other = true;
		(*at)++;
	}
	word.from = (uint16_t) read_year(at);
	if (**at == '-')
	{
		(*at)++;
		word.until = (uint16_t) read_year(at);
	}
	drop_connectors(&letters);
	length = is_name ? gxbg_letters_match_back(&letters, 1, letters.count, &gxbg_organ_suffixes) : -1;
	if (is_name && length < 0)
		length = gxbg_letters_match_back(&letters, 1, letters.count, &gxbg_center_suffixes);
	add_word(all, &letters, length > 0 ? length : letters.count, &word);
}

static void
add_items(OrganWords *all, int kind, bool are_names, const char *at)
{
	while (*at)
	{
		const char *before = at;

		if (*at == ' ')
		{
			at++;
			continue;
		}
		add_item(all, kind, are_names, &at);

		/* a mark that is no word is a slip in the table: passed over */
		if (at == before)
			at++;
	}
}

static bool
is_by_words(OrganRole role)
{
	return role == ROLE_FUNCTION || role == ROLE_CENTER || role == ROLE_OTHER ||
		role == ROLE_INSTITUTION;
}

/* Letters of all words, and more: as many nodes as a tree of them has at most */
static int
letters_of_all(void)
{
	size_t		bytes = 0;

	for (int kind = 0; kind < gxbg_organ_kind_count; kind++)
		bytes += strlen(gxbg_organ_kinds[kind].names) + strlen(gxbg_organ_kinds[kind].words);
	return (int) (bytes / 3) + 100;
}

static const OrganWords *
words_of_all(void)
{
	static const OrganWords *built = NULL;

	if (built == NULL)
	{
		OrganWords *all = gxbg_alloc_permanent(sizeof(OrganWords));

		all->tree = gxbg_tree_new(letters_of_all());
		for (int kind = 0; kind < gxbg_organ_kind_count; kind++)
			if (is_by_words(gxbg_organ_kinds[kind].role))
			{
				add_items(all, kind, true, gxbg_organ_kinds[kind].names);
				add_items(all, kind, false, gxbg_organ_kinds[kind].words);
			}
		built = all;
	}
	return built;
}

int
gxbg_kind_of_role(OrganRole role)
{
	int			kind = 0;

	while (kind < gxbg_organ_kind_count - 1 && gxbg_organ_kinds[kind].role != role)
		kind++;
	return kind;
}

/* Counties follow the State within a year, and reports are named when they are published */
static bool
is_of_year(const OrganWord *word, int year)
{
	return year == 0 || ((word->from == 0 || word->from <= year + 1) &&
						 (word->until == 0 || year <= word->until + 1));
}

/* Of the kinds that have a word, the one that had it in that year, else the first found */
static const OrganWord *
word_of_year(const OrganWords *all, int number, int year)
{
	const OrganWord *word = &all->words[number];

	while (!is_of_year(word, year) && word->next >= 0)
		word = &all->words[word->next];
	return is_of_year(word, year) ? word : &all->words[number];
}

static OrganRole
role_of(const OrganWord *word)
{
	return gxbg_organ_kinds[word->kind].role;
}

/*
 * The word that the name ends with if that tells what it is, whatever stands before: 大学,
 * 医院, and 科学院 which is none.
 */
static const OrganWord *
last_word(const OrganWords *all, const NameLetters *letters)
{
	for (int start = 0; start < letters->count - 1; start++)
	{
		int			length = 0;
		int			number = gxbg_tree_longest(all->tree, letters->letters + start,
											   letters->count - start, &length);

		if (number >= 0 && start + length == letters->count)
			return &all->words[number];
	}
	return NULL;
}

/* What is met from the left */
typedef struct Parse
{
	const OrganWord *first;
	bool		is_whole;		/* nothing else was met */
	bool		has_suffix;
} Parse;

static int
skip_filler(const NameLetters *letters, int at)
{
	int			end = gxbg_letters_match(letters, at, &gxbg_organ_fillers);

	return end > at ? end : -1;
}

/* Is the rest what an organ of this role is called? */
static bool
is_suffix(const NameLetters *letters, int at, OrganRole role)
{
	if (gxbg_letters_match(letters, at, &gxbg_organ_suffixes) == letters->count)
		return true;
	return role == ROLE_CENTER &&
		gxbg_letters_match(letters, at, &gxbg_center_suffixes) == letters->count;
}

static Parse
parse(const OrganWords *all, const NameLetters *letters, int year)
{
	Parse		result = {NULL, true, false};
	bool		behind_suffix = false;

	for (int at = 0; at < letters->count;)
	{
		int			length = 0;
		int			number = gxbg_tree_longest(all->tree, letters->letters + at,
											   letters->count - at, &length);
		const OrganWord *word = number >= 0 ? word_of_year(all, number, year) : NULL;

		if (word && role_of(word) != ROLE_INSTITUTION)
		{
			if (result.first == NULL)
				result.first = word;
			else if (behind_suffix && word->is_other)
				result.is_whole = false;
			at += length;
		}
		else if (result.first && is_suffix(letters, at, role_of(result.first)))
		{
			result.has_suffix = true;
			at = letters->count;
		}
		else if (result.first &&
				 (length = gxbg_letters_match(letters, at, &gxbg_organ_suffixes)) > at)
		{
			behind_suffix = true;
			at = length;
		}
		else if ((length = skip_filler(letters, at)) > at)
			at = length;
		else
		{
			result.is_whole = false;
			at++;
		}
	}
	return result;
}

OrganReading
gxbg_organ_read(const NameLetters *letters, int from, int to, int year)
{
	const OrganWords *all = words_of_all();
	OrganReading reading = {NO_KIND, false, false};
	NameLetters		rest;
	const OrganWord *last;
	Parse		parsed;

	rest.count = to - from;
	memcpy(rest.letters, letters->letters + from, (size_t) rest.count * sizeof(uint16_t));
	drop_connectors(&rest);
	last = last_word(all, &rest);
	if (last && (role_of(last) == ROLE_INSTITUTION || role_of(last) == ROLE_OTHER))
	{
		reading.kind = last->kind;
		return reading;
	}
	parsed = parse(all, &rest, year);
	if (parsed.first)
	{
		reading.kind = parsed.first->kind;
		reading.is_whole = parsed.is_whole;
		reading.is_main = parsed.is_whole && !parsed.first->is_other &&
			role_of(parsed.first) != ROLE_OTHER;
	}
	return reading;
}

bool
gxbg_ends_as_organ(const NameLetters *letters, int from, int to)
{
	return gxbg_letters_match_back(letters, from + 1, to, &gxbg_organ_endings) >= 0;
}
