/*
 * lists.c
 *	  The lists of words as constants: form/lists.h says how they are looked up.
 */
#include "generate/generate.h"

#include <string.h>

#include "form/cues.h"
#include "form/evidence.h"
#include "form/lists.h"
#include "form/organs.h"
#include "text/text.h"

#define MAX_LISTS		1024
#define MAX_LETTERS		UINT16_MAX

typedef struct NamedList
{
	const char *name;
	const WordList *list;
} NamedList;

static NamedList lists[MAX_LISTS];
static int	list_count;

uint16_t	gxbg_list_letters[MAX_LETTERS + 1];
static int	letter_count;

/* The list that the small words of figures make; words of evidence and scope */
WordList	gxbg_soft_list;
static MarkedWords evidence;
static MarkedWords scope;

/* The letters of a word, how many; where they begin is set */
static uint8_t
read_letters(uint16_t *letters, const char *text, const char *end)
{
	*letters = (uint16_t) letter_count;
	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		if (c > UINT16_MAX || letter_count - *letters == UINT8_MAX || letter_count == MAX_LETTERS)
			fail("a list's word is too long, or they are too many: U+%04X", c);
		gxbg_list_letters[letter_count++] = (uint16_t) c;
	}
	return (uint8_t) (letter_count - *letters);
}

/* Words of a bucket stand in it longest first, and as the list has them */
static void
add_to_buckets(WordList *list, int added)
{
	ListWord   *word = &list->words[added - 1];
	const uint16_t *letters = gxbg_letters_of(word);
	uint16_t   *link = &list->first[letters[0] % WORD_BUCKETS];

	while (*link && list->words[*link - 1].length >= word->length)
		link = &list->words[*link - 1].next;
	word->next = *link;
	*link = (uint16_t) added;

	link = &list->last[letters[word->length - 1] % WORD_BUCKETS];
	while (*link && list->words[*link - 1].length >= word->length)
		link = &list->words[*link - 1].next_back;
	word->next_back = *link;
	*link = (uint16_t) added;
}

static void
add_word(const char *name, WordList *list, const char *text, const char *end)
{
	if (list->count == MOST_WORDS || text == end)
		fail("list %s has an empty word, or too many", name);
	list->words[list->count].length = read_letters(&list->words[list->count].letters, text, end);
	list->count++;
	add_to_buckets(list, list->count);
}

static void
name_list(const char *name, const WordList *list)
{
	int			at = list_count++;

	if (list_count > MAX_LISTS)
		fail("more than %d lists", MAX_LISTS);

	/* Sorted, so that the same form gives the same tables */
	for (; at > 0 && strcmp(lists[at - 1].name, name) > 0; at--)
		lists[at] = lists[at - 1];
	lists[at] = (NamedList) {name, list};
}

void
add_list(const char *name, WordList *list, const char *const *texts)
{
	for (; *texts; texts++)
		add_word(name, list, *texts, *texts + strlen(*texts));
	name_list(name, list);
}

static void
add_soft_words(void)
{
	for (const SoftWord *word = gxbg_soft_words; word->text; word++)
		add_word("gxbg_soft_list", &gxbg_soft_list, word->text, word->text + strlen(word->text));
	name_list("gxbg_soft_list", &gxbg_soft_list);
}

/* A word of so many letters that marks something; one of a bucket is no longer than those before */
static void
add_marked(MarkedWords *words, uint16_t letters, uint8_t length, uint32_t marks)
{
	const uint16_t *at = gxbg_list_letters + letters;
	uint32_t	pair = next_hash(at[0], at[1]);
	uint16_t   *link = &words->pairs[pair % PAIR_BUCKETS];
	uint16_t	flag = 0;

	if (length < 2 || words->count == MOST_WORDS || words->count + 1 >= LONGER_WORDS)
		fail("a word that marks something has one letter, or they are too many");
	if (length > 2)
	{
		*link |= LONGER_WORDS;
		link = &words->triples[next_hash(pair, at[2]) % PAIR_BUCKETS];
	}
	else
	{
		flag = *link & LONGER_WORDS;
		*link &= ~LONGER_WORDS;
	}
	while (*link && words->words[*link - 1].length >= length)
		link = &words->words[*link - 1].next;
	words->words[words->count] = (MarkedWord) {marks, letters, *link, length};
	*link = ++words->count;
	words->pairs[pair % PAIR_BUCKETS] |= flag;
	for (int i = 0; i < 2; i++)
	{
		words->of_letters[at[i] % LETTER_BUCKETS] |= marks;
		for (int mark = 0; mark < 32; mark++)
			if (marks >> mark & 1)
				words->lows[mark] |= UINT64_C(1) << (at[i] & 63);
	}
}

static void
add_evidence(void)
{
	for (const EvidenceWords *row = gxbg_evidence_words; row->words; row++)
		for (const char *at = row->words; *at; at += *at == ' ')
		{
			const char *text = at;
			uint16_t	letters;
			uint8_t		length;

			while (*at && *at != ' ')
				at++;
			length = read_letters(&letters, text, at);
			add_marked(&evidence, letters, length, row->marks);
		}
}

static void
add_scope(void)
{
	for (int i = 0; gxbg_scope_cues[i].roles; i++)
	{
		const WordList *list = gxbg_scope_cues[i].words;

		if (i == 32)
			fail("more than 32 rows of scope");
		for (int word = 0; list && word < list->count; word++)
			add_marked(&scope, list->words[word].letters, list->words[word].length, UINT32_C(1) << i);
	}
}

/* Is each word found at its own letters: itself, or the first that is the same? */
static void
check_list(const NamedList *named)
{
	const WordList *list = named->list;

	for (int i = 0; i < list->count; i++)
	{
		const ListWord *word = &list->words[i];
		const uint16_t *letters = gxbg_letters_of(word);
		int			number = list->first[letters[0] % WORD_BUCKETS];

		for (; number; number = list->words[number - 1].next)
			if (list->words[number - 1].length == word->length &&
				memcmp(gxbg_letters_of(&list->words[number - 1]), letters, word->length * sizeof(uint16_t)) == 0)
				break;
		if (number == 0 || number > i + 1)
			fail("word %d of list %s is not found", i + 1, named->name);
	}
}

static void
write_list(FILE *to, const NamedList *named)
{
	const WordList *list = named->list;

	/* PostgreSQL 18 warns of what was not declared, as local lists are */
	fprintf(to, "extern WordList %s;\nWordList %s = {%d,\n", named->name, named->name, list->count);
	write_row(to, ",", list->first, WORD_BUCKETS);
	write_row(to, ",", list->last, WORD_BUCKETS);
	fprintf(to, "{\n");
	for (int i = 0; i < list->count; i++)
		fprintf(to, "{%d, %d, %d, %d},\n", list->words[i].letters, list->words[i].next,
				list->words[i].next_back, list->words[i].length);
	fprintf(to, "}};\n\n");
}

static void
write_marked(FILE *to, const char *name, const MarkedWords *words)
{
	fprintf(to, "MarkedWords %s = {%d,\n", name, words->count);
	write_row(to, ",", words->pairs, PAIR_BUCKETS);
	write_row(to, ",", words->triples, PAIR_BUCKETS);
	fprintf(to, "{");
	for (int i = 0; i < LETTER_BUCKETS; i++)
		fprintf(to, "%" PRIu32 "%s", words->of_letters[i], i % 16 == 15 ? ",\n" : ",");
	fprintf(to, "}, {");
	for (int i = 0; i < 32; i++)
		fprintf(to, "UINT64_C(%" PRIu64 "),\n", words->lows[i]);
	fprintf(to, "}, {\n");
	for (int i = 0; i < words->count; i++)
		fprintf(to, "{%" PRIu32 ", %d, %d, %d},\n", words->words[i].marks, words->words[i].letters,
				words->words[i].next, words->words[i].length);
	fprintf(to, "}};\n\n");
}

void
generate_lists(FILE *to)
{
	add_soft_words();
	add_evidence();
	add_scope();
	fprintf(to, "const uint16_t gxbg_list_letters[] =\n");
	write_row(to, ";", gxbg_list_letters, letter_count);
	fprintf(to, "\n");
	for (int i = 0; i < list_count; i++)
	{
		if (i > 0 && strcmp(lists[i].name, lists[i - 1].name) == 0)
			fail("two lists of words have the name %s", lists[i].name);
		check_list(&lists[i]);
		write_list(to, &lists[i]);
	}
	write_marked(to, "gxbg_evidence_list", &evidence);
	write_marked(to, "gxbg_scope_words", &scope);
}
