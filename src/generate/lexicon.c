/*
 * lexicon.c
 *	  The automaton of the scanner, made from the words of the form: scan/lexicon.h
 *	  says how it is read.
 */
#include "generate/generate.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/utf.h>

#include "scan/lexicon.h"
#include "scan/scan.h"
#include "text/text.h"

/* A node while the trie grows; 0 stands for none, and 0 itself is the root */
typedef struct TrieNode
{
	uint16_t	class;
	uint16_t	lexeme;
	uint16_t	child;
	uint16_t	sibling;
	uint16_t	node;			/* its place; the root's is 0 */
	uint16_t	base;			/* and those of its children: see Node */
	uint8_t		flags;			/* NODE_... */
} TrieNode;

#define MAX_WORDS	16384
#define MAX_BRANCHES	UINT16_MAX

typedef struct Builder
{
	TrieNode	branches[MAX_BRANCHES];
	uint32_t	branch_count;
	uint32_t	symbol_count;
	uint32_t	lexeme_count;
	uint16_t	lexeme_of[MAX_WORDS];	/* by word */
	uint16_t	letters[0x10000];	/* classes of the letters of words, CLASS_SPECIAL, CLASS_BEGINS; or CLASS_UNKNOWN */
	uint16_t	first[CLASS_MASK + 1];	/* as in Lexicon */
	Following	following[CLASS_MASK + 1];
	Node	   *nodes;
	uint32_t	node_count;
} Builder;

static void *
zeroed(size_t count, size_t size)
{
	void	   *memory = calloc(count, size);

	if (memory == NULL)
		fail("out of memory");
	return memory;
}

static uint16_t
symbol_of(Builder *builder, uint32_t c)
{
	uint16_t   *class = &builder->letters[c];

	if (*class == CLASS_UNKNOWN)
	{
		uint32_t	symbol = builder->symbol_count++;

		/* 32 of 64 classes, as said in lexicon.h */
		*class = (uint16_t) (CLASS_SYMBOL + symbol / 32 * 64 + symbol % 32);
		if (CLASS_SYMBOL + symbol / 32 * 64 + symbol % 32 > CLASS_MASK)
			fail("more than %u letters in the words of the form", (unsigned) symbol);

		/* Not three bytes long: the scanner does not see what is behind */
		if (c < 0x1000)
			builder->following[*class].second = UINT64_MAX;
		*class |= gxbg_letter_flags(c, false) & CLASS_SPECIAL;
	}
	return *class & CLASS_MASK;
}

static uint16_t
add_child(Builder *builder, uint16_t parent, uint16_t class)
{
	TrieNode	   *branches = builder->branches;
	uint16_t   *link = &branches[parent].child;

	while (*link && branches[*link].class != class)
		link = &branches[*link].sibling;
	if (*link == 0)
	{
		if (builder->branch_count == MAX_BRANCHES)
			fail("the words of the form are too many for the trie");
		*link = (uint16_t) builder->branch_count++;
		branches[*link].class = class;
	}
	return *link;
}

/* Only letters count: the rest of a word's text is for people to read */
static uint16_t
add_word(Builder *builder, const Word *word)
{
	const char *end = word->text + strlen(word->text);
	uint16_t	at = 0;
	uint32_t	only = 0;		/* the word's letter, if it has no more */
	TrieNode	   *branch;

	for (const char *p = word->text; p < end;)
	{
		uint32_t	c;

		p += gxbg_decode(p, end, &c);
		c = gxbg_fold(c, false);
		if (c < 0x10000 && gxbg_is_letter_of_words(c))
		{
			only = at == 0 ? c : 0;
			at = add_child(builder, at, symbol_of(builder, c));
		}
	}
	branch = &builder->branches[at];
	if (branch->lexeme == 0)
	{
		branch->lexeme = (uint16_t) ++builder->lexeme_count;
		branch->flags = NODE_TIGHT | NODE_COUNTS;
	}
	if (word->kind != WORD_CUE)
		branch->flags &= ~NODE_TIGHT;
	if (word->kind != WORD_UNIT && word->kind != WORD_PAGE)
	{
		branch->flags &= ~NODE_COUNTS;

		/* Units that are one letter stand behind figures, not inside of text */
		if (only)
			builder->letters[only] |= CLASS_SPECIAL;
	}
	if (MEANING_BIT(word->kind, word->table) & LABEL_BITS)
		branch->flags |= NODE_LABEL;
	return branch->lexeme;
}

/* FreePlaces in the array of nodes */
typedef struct FreePlaces
{
	bool	   *taken;
	uint32_t	size;			/* a power of two */
	uint32_t	free;			/* no place before this one is free */
} FreePlaces;

/* A base at which all children of a branch find free places, or 0 */
static uint16_t
find_base(const TrieNode *branches, uint16_t first_child, FreePlaces *places)
{
	uint32_t	mask = places->size - 1;

	while (places->free < places->size && places->taken[places->free])
		places->free++;
	for (uint32_t place = places->free; place < places->size; place++)
	{
		uint32_t	base = place - branches[first_child].class;
		uint16_t	child;

		for (child = first_child; child; child = branches[child].sibling)
			if (places->taken[(base + branches[child].class) & mask])
				break;
		if (child == 0 && (uint16_t) base != 0)
			return (uint16_t) base;
	}
	return 0;
}

/* FreePlaces for the children of a branch that has its own; false if there are none */
static bool
place_children(Builder *builder, TrieNode *branch, FreePlaces *places)
{
	TrieNode	   *branches = builder->branches;

	branch->base = 0;
	if (branch->child == 0)
		return true;
	branch->base = find_base(branches, branch->child, places);
	for (uint16_t child = branch->child; child; child = branches[child].sibling)
	{
		branches[child].node = (branch->base + branches[child].class) & (places->size - 1);
		places->taken[branches[child].node] = true;
	}
	return branch->base != 0;
}

/*
 * FreePlaces for all branches, level by level, as those at the top have the most
 * children: they choose while most are free.  False if there are not enough.
 */
static bool
place_branches(Builder *builder, uint32_t size)
{
	TrieNode	   *branches = builder->branches;
	uint16_t   *queue = zeroed(builder->branch_count, sizeof(uint16_t));
	FreePlaces		places = {zeroed(size, sizeof(bool)), size, 1};
	uint32_t	count = 1;
	bool		placed = true;

	places.taken[0] = true;
	queue[0] = 0;
	for (uint32_t i = 0; i < count && placed; i++)
	{
		placed = place_children(builder, &branches[queue[i]], &places);
		for (uint16_t child = branches[queue[i]].child; child; child = branches[child].sibling)
			queue[count++] = child;
	}
	free(places.taken);
	free(queue);
	return placed;
}

/* As few nodes as there are places for: those in use fit the caches better */
static void
lay_out_nodes(Builder *builder)
{
	const TrieNode *branches = builder->branches;
	uint32_t	size = CLASS_MASK + 1;
	Node	   *nodes;

	while (size < builder->branch_count || !place_branches(builder, size))
		size *= 2;
	if (size > UINT16_MAX)
		fail("the trie has %u nodes", (unsigned) size);
	nodes = zeroed(size, sizeof(Node));
	for (uint32_t i = 0; i < builder->branch_count; i++)
	{
		const TrieNode *branch = &branches[i];

		nodes[branch->node].base = branch->base;
		nodes[branch->node].lexeme = branch->lexeme;
		nodes[branch->node].flags = branch->flags;
		for (uint16_t child = branch->child; child; child = branches[child].sibling)
			nodes[branches[child].node].parent = branch->node;
	}
	builder->nodes = nodes;
	builder->node_count = size;
}

/* Classes that may stand between two letters of a word, modulo 64 as bits */
static uint64_t
classes_of_gaps(void)
{
	uint64_t	bits = UINT64_C(1) << CLASS_UNKNOWN | UINT64_C(1) << CLASS_BLANK |
		UINT64_C(1) << CLASS_IGNORE | UINT64_C(1) << CLASS_LINE;

	for (int punct = 0; punct < N_PUNCTS; punct++)
		if (punct != PUNCT_STOP)
			bits |= UINT64_C(1) << (CLASS_PUNCT + punct);
	return bits;
}

/* Classes of the letters behind this one, likewise */
static uint64_t
classes_of_children(const TrieNode *branches, uint16_t branch)
{
	uint64_t	bits = 0;

	for (uint16_t child = branches[branch].child; child; child = branches[child].sibling)
		bits |= UINT64_C(1) << (branches[child].class & 63);
	return bits;
}

static bool
begins_word(const TrieNode *branches, uint16_t class)
{
	uint16_t	first = branches[0].child;

	while (first && branches[first].class != class)
		first = branches[first].sibling;
	return first != 0;
}

static void
note_following(Builder *builder)
{
	const TrieNode *branches = builder->branches;
	Following  *following = builder->following;
	uint64_t	gaps = classes_of_gaps();

	for (int class = 0; class < CLASS_LETTER; class++)
		following[class].second = UINT64_MAX;
	for (uint32_t c = 0; c < 0x10000; c++)
		if (builder->letters[c] != CLASS_UNKNOWN && begins_word(branches, builder->letters[c] & CLASS_MASK))
			builder->letters[c] |= CLASS_BEGINS;
	for (uint16_t first = branches[0].child; first; first = branches[first].sibling)
	{
		uint16_t	class = branches[first].class;

		builder->first[class] = branches[first].node;
		following[class].first = gaps | classes_of_children(branches, first);
		for (uint16_t child = branches[first].child; child; child = branches[child].sibling)
			following[branches[child].class].second |= branches[child].lexeme ? UINT64_MAX :
				gaps | classes_of_children(branches, child);
	}
}

/* All words, of whatever part of the form */
static const struct
{
	const char *name;
	const Word *words;
	const int  *count;
}			vocabularies[] = {
	{"gxbg_form_words", gxbg_form_words, &gxbg_form_word_count},
	{"gxbg_name_words", gxbg_name_words, &gxbg_name_word_count},
	{"gxbg_cue_words", gxbg_cue_words, &gxbg_cue_word_count},
	{"gxbg_statistics_words", gxbg_statistics_words, &gxbg_statistics_word_count},
};

#define N_VOCABULARIES ((int) (sizeof(vocabularies) / sizeof(vocabularies[0])))

/* The vocabulary of a word by its number, which becomes that in the vocabulary */
static int
vocabulary_of(int *word)
{
	int			v = 0;

	while (*word >= *vocabularies[v].count)
		*word -= *vocabularies[v++].count;
	return v;
}

static const Word *
word_at(int i)
{
	int			v = vocabulary_of(&i);

	return &vocabularies[v].words[i];
}

/* Runs of meanings, one for each lexeme, and which kinds and tables are there */
static void
write_meanings(FILE *to, const Builder *builder, int count)
{
	uint32_t	lexemes = builder->lexeme_count + 1;
	uint16_t   *at = zeroed(lexemes, sizeof(uint16_t));
	uint64_t   *bits = zeroed(lexemes, sizeof(uint64_t));
	uint32_t	length = 0;

	fprintf(to, "const Word *const gxbg_lexicon_meanings[] = {\n");
	for (uint32_t lexeme = 0; lexeme < lexemes; lexeme++)
	{
		at[lexeme] = (uint16_t) length;
		for (int i = 0; i < count; i++)
		{
			int			number = i;
			int			v = vocabulary_of(&number);
			const Word *word = word_at(i);

			if (builder->lexeme_of[i] != lexeme)
				continue;
			fprintf(to, "&%s[%d], ", vocabularies[v].name, number);
			bits[lexeme] |= MEANING_BIT(word->kind, word->table);
			length++;
		}
		fprintf(to, "NULL,\n");
		if (++length > UINT16_MAX)
			fail("the words of the form have too many meanings");
	}
	fprintf(to, "};\n\nconst uint16_t gxbg_lexicon_meanings_at[] =\n");
	write_row(to, ";", at, (int) lexemes);
	fprintf(to, "\nconst uint64_t gxbg_meaning_bits[] = {\n");
	for (uint32_t lexeme = 0; lexeme < lexemes; lexeme++)
		fprintf(to, "UINT64_C(%" PRIu64 "),\n", bits[lexeme]);
	fprintf(to, "};\n\n");
}

/* The class of a character up to U+FFFF */
static uint16_t
class_of(const Builder *builder, bool traditional, uint32_t c)
{
	uint32_t	folded;

	/* What the decoder gives up on, the scanner must see */
	if (U_IS_SURROGATE(c) || c == NOT_A_CHARACTER)
		return CLASS_UNKNOWN;
	folded = gxbg_fold(c, traditional);
	return gxbg_class_of(c, folded, folded < 0x10000 ? builder->letters[folded] : CLASS_UNKNOWN,
						 traditional);
}

static void
write_classes(FILE *to, const Builder *builder)
{
	static uint16_t classes[CLASSES_OF_BYTES + 0x100];
	uint16_t	low[0x1000];

	fprintf(to, "\t.classes = {\n");
	for (int traditional = 0; traditional < 2; traditional++)
	{
		memset(classes, 0, sizeof(classes));
		for (uint32_t c = 0x1000; c < 0x10000; c++)
			classes[place_of(c)] = class_of(builder, traditional, c);
		for (uint32_t c = 0; c < 0x80; c++)
			if (c != '<' && c != '&' && c != '+' && !gxbg_may_be_ornament(c) && !gxbg_may_be_latex(c))
				classes[CLASSES_OF_BYTES + c] = class_of(builder, traditional, c);
		write_row(to, ",", classes, CLASSES_OF_BYTES + 0x100);
	}
	for (uint32_t c = 0; c < 0x1000; c++)
		low[c] = class_of(builder, false, c);
	fprintf(to, "\t},\n\t.low = ");
	write_row(to, ",", low, 0x1000);
}

static void
write_automaton(FILE *to, const Builder *builder)
{
	fprintf(to, "const Node gxbg_lexicon_nodes[] = {\n");
	for (uint32_t i = 0; i < builder->node_count; i++)
		fprintf(to, "{%d, %d, %d, %d},\n", builder->nodes[i].parent, builder->nodes[i].base,
				builder->nodes[i].lexeme, builder->nodes[i].flags);
	fprintf(to, "};\n\nconst Lexicon gxbg_built_lexicon = {\n");
	write_classes(to, builder);
	fprintf(to, "\t.first = ");
	write_row(to, ",", builder->first, CLASS_MASK + 1);
	fprintf(to, "\t.following = {\n");
	for (int class = 0; class <= CLASS_MASK; class++)
		fprintf(to, "{UINT64_C(%" PRIu64 "), UINT64_C(%" PRIu64 ")},\n",
				builder->following[class].first, builder->following[class].second);
	fprintf(to, "\t},\n\t.node_mask = %u,\n\t.lexeme_count = %u\n};\n", (unsigned) builder->node_count - 1, (unsigned) builder->lexeme_count);
}

void
generate_lexicon(FILE *to)
{
	static Builder builder = {.branch_count = 1};
	int			count = 0;

	for (int v = 0; v < N_VOCABULARIES; v++)
		count += *vocabularies[v].count;
	if (count > MAX_WORDS)
		fail("the form has %d words", count);
	for (int i = 0; i < count; i++)
		builder.lexeme_of[i] = add_word(&builder, word_at(i));
	lay_out_nodes(&builder);
	note_following(&builder);
	write_meanings(to, &builder, count);
	write_automaton(to, &builder);
}
