/*
 * organs.c
 *	  The words of all kinds of organs in one tree: agency/organ.c reads it.
 */
#include "generate/generate.h"

#include "agency/organ.h"
#include "agency/words.h"
#include "form/names.h"
#include "text/text.h"
#include "generate/tree.h"

#define MAX_ORGAN_WORDS	8192

typedef struct OrganWords
{
	GrowingTree *tree;
	int			count;
	OrganWord	words[MAX_ORGAN_WORDS];
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
	if (length < 2)
		return;
	if (all->count == MAX_ORGAN_WORDS)
		fail("more than %d words of organs", MAX_ORGAN_WORDS);
	all->words[all->count] = *word;
	all->words[all->count].next =
		(int16_t) tree_add(all->tree, letters->letters, length, all->count);
	all->count++;
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
		if (letters.count == MAX_NAME_LETTERS)
			fail("a word of organ kind %d is too long", kind);
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
	gxbg_letters_drop_connectors(&letters);
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

		if (at == before)
			fail("organ kind %d has a word that begins with '%c'", kind, *at);
	}
}

static bool
is_by_words(OrganRole role)
{
	return role == ROLE_FUNCTION || role == ROLE_CENTER || role == ROLE_OTHER ||
		role == ROLE_INSTITUTION;
}

void
generate_organs(FILE *to)
{
	static OrganWords all;

	all.tree = tree_new();
	for (int kind = 0; kind < gxbg_organ_kind_count; kind++)
		if (is_by_words(gxbg_organ_kinds[kind].role))
		{
			add_items(&all, kind, true, gxbg_organ_kinds[kind].names);
			add_items(&all, kind, false, gxbg_organ_kinds[kind].words);
		}
	tree_finish(all.tree, NULL);
	tree_write(to, all.tree, "organ");
	fprintf(to, "static const OrganWord organ_words[] = {\n");
	for (int i = 0; i < all.count; i++)
		fprintf(to, "{%d, %d, %d, %d, %d},\n", all.words[i].kind, all.words[i].is_other,
				all.words[i].from, all.words[i].until, all.words[i].next);
	fprintf(to, "};\n");
}
