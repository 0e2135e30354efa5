/*
 * lists.c
 *	  The lists of words as constants: form/lists.h says how they are looked up.
 */
#include "generate.h"

#include <string.h>

#include "form/cues.h"
#include "form/evidence.h"
#include "form/lists.h"
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

/* The list that the small words of figures make, and the one of evidence */
WordList	gxbg_soft_list;
WordList	gxbg_evidence_list;

static uint32_t evidence_marks[MOST_WORDS + 1];

static void
read_word(ListWord *word, const char *text, const char *end)
{
	word->letters = (uint16_t) letter_count;
	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		if (c > UINT16_MAX || word->length == UINT8_MAX || letter_count == MAX_LETTERS)
			fail("a list's word is too long, or they are too many: U+%04X", c);
		gxbg_list_letters[letter_count++] = (uint16_t) c;
		word->length++;
	}
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
	read_word(&list->words[list->count++], text, end);
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

static void
add_evidence(void)
{
	for (const EvidenceWords *row = gxbg_evidence_words; row->words; row++)
		for (const char *at = row->words; *at; at += *at == ' ')
		{
			const char *text = at;

			while (*at && *at != ' ')
				at++;
			add_word("gxbg_evidence_list", &gxbg_evidence_list, text, at);
			evidence_marks[gxbg_evidence_list.count] = row->marks;
		}
	name_list("gxbg_evidence_list", &gxbg_evidence_list);
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

	fprintf(to, "WordList %s = {%d,\n", named->name, list->count);
	write_row(to, ",", list->first, WORD_BUCKETS);
	write_row(to, ",", list->last, WORD_BUCKETS);
	fprintf(to, "{\n");
	for (int i = 0; i < list->count; i++)
		fprintf(to, "{%d, %d, %d, %d},\n", list->words[i].letters, list->words[i].next,
				list->words[i].next_back, list->words[i].length);
	fprintf(to, "}};\n\n");
}

/* What each word of evidence marks, and a bit for two letters that one begins with */
static void
write_evidence(FILE *to)
{
	static uint64_t pairs[EVIDENCE_PAIRS / 64];

	fprintf(to, "const uint32_t gxbg_evidence_marks[] = {\n");
	for (int i = 0; i <= gxbg_evidence_list.count; i++)
		fprintf(to, "%" PRIu32 ",\n", evidence_marks[i]);
	for (int i = 0; i < gxbg_evidence_list.count; i++)
	{
		const uint16_t *letters = gxbg_letters_of(&gxbg_evidence_list.words[i]);
		uint32_t	pair;

		if (gxbg_evidence_list.words[i].length < 2)
			fail("a word of evidence has one letter");
		pair = evidence_pair(letters[0], letters[1]);
		pairs[pair / 64] |= UINT64_C(1) << pair % 64;
	}
	fprintf(to, "};\n\nconst uint64_t gxbg_evidence_pairs[EVIDENCE_PAIRS / 64] = {\n");
	for (int i = 0; i < EVIDENCE_PAIRS / 64; i++)
		fprintf(to, "UINT64_C(%" PRIu64 "),\n", pairs[i]);
	fprintf(to, "};\n");
}

void
generate_lists(FILE *to)
{
	add_soft_words();
	add_evidence();
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
	write_evidence(to);
}
