/*
 * organ.c
 *	  What kind of organ the words of a name tell.
 *
 * A name is read from its left: words for what the organ is charged with, of which the
 * first decides, words that say little (管理), and what organs are called (局).  Schools,
 * hospitals and enterprises are known by their last word.  The words of all kinds stand in
 * one tree.
 */
#include "agency/organ.h"

#include <string.h>

#include "agency/words.h"
#include "form/names.h"

#include "generated/organs.h"

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
word_of_year(int number, int year)
{
	const OrganWord *word = &organ_words[number];

	while (!is_of_year(word, year) && word->next >= 0)
		word = &organ_words[word->next];
	return is_of_year(word, year) ? word : &organ_words[number];
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
last_word(const NameLetters *letters)
{
	for (int start = 0; start < letters->count - 1; start++)
	{
		int			length = 0;
		int			number = gxbg_tree_longest(&organ_tree, letters->letters + start,
											   letters->count - start, &length);

		if (number >= 0 && start + length == letters->count)
			return &organ_words[number];
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
parse(const NameLetters *letters, int year)
{
	Parse		result = {NULL, true, false};
	bool		behind_suffix = false;

	for (int at = 0; at < letters->count;)
	{
		int			length = 0;
		int			number = gxbg_tree_longest(&organ_tree, letters->letters + at,
											   letters->count - at, &length);
		const OrganWord *word = number >= 0 ? word_of_year(number, year) : NULL;

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
	OrganReading reading = {NO_KIND, false, false};
	NameLetters		rest;
	const OrganWord *last;
	Parse		parsed;

	rest.count = to - from;
	memcpy(rest.letters, letters->letters + from, (size_t) rest.count * sizeof(uint16_t));
	gxbg_letters_drop_connectors(&rest);
	last = last_word(&rest);
	if (last && (role_of(last) == ROLE_INSTITUTION || role_of(last) == ROLE_OTHER))
	{
		reading.kind = last->kind;
		return reading;
	}
	parsed = parse(&rest, year);
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
