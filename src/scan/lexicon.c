/*
 * lexicon.c
 *	  The automaton of the scanner.
 *
 * Built once per process.  Classes of characters are asked of ICU when a
 * character is met for the first time, so that a backend's first call does not
 * pay for the 60,000 characters that it never sees.
 */
#include "scan/lexicon.h"

#include <string.h>
#include <unicode/uchar.h>

#include "text/host.h"
#include "scan/scan.h"
#include "text/text.h"

const Lexicon *gxbg_built_lexicon = NULL;
const uint64_t *gxbg_meaning_bits = NULL;

/* Punctuation by its folded character */
static const struct
{
	uint32_t	character;
	Punct		punct;
}			puncts[] = {
	{0x3002, PUNCT_STOP}, {'!', PUNCT_STOP}, {';', PUNCT_STOP}, {0xFF61, PUNCT_STOP},
	{',', PUNCT_COMMA}, {0x3001, PUNCT_ENUM}, {':', PUNCT_COLON}, {0x2236, PUNCT_COLON},
	{'.', PUNCT_POINT}, {0xB7, PUNCT_POINT}, {'/', PUNCT_SLASH}, {'\\', PUNCT_SLASH},
	{'-', PUNCT_DASH}, {0x2010, PUNCT_DASH}, {0x2011, PUNCT_DASH}, {0x2012, PUNCT_DASH},
	{0x2013, PUNCT_DASH}, {0x2014, PUNCT_DASH}, {0x2015, PUNCT_DASH}, {0x2212, PUNCT_DASH},
	{0x2500, PUNCT_DASH}, {0x2501, PUNCT_DASH}, {0x30FC, PUNCT_DASH}, {'_', PUNCT_DASH},
	{0x2044, PUNCT_SLASH}, {0x2215, PUNCT_SLASH}, {0x2571, PUNCT_SLASH}, {'+', PUNCT_PLUS},
	{'(', PUNCT_OPEN}, {'[', PUNCT_OPEN}, {0x3010, PUNCT_OPEN}, {0x3014, PUNCT_OPEN},
	{')', PUNCT_CLOSE}, {']', PUNCT_CLOSE}, {0x3011, PUNCT_CLOSE}, {0x3015, PUNCT_CLOSE},
	{0x300A, PUNCT_TITLE_OPEN}, {0x3008, PUNCT_TITLE_OPEN}, {'<', PUNCT_TITLE_OPEN},
	{0x300B, PUNCT_TITLE_CLOSE}, {0x3009, PUNCT_TITLE_CLOSE}, {'>', PUNCT_TITLE_CLOSE},
	{'"', PUNCT_QUOTE}, {'\'', PUNCT_QUOTE}, {0x201C, PUNCT_QUOTE}, {0x201D, PUNCT_QUOTE},
	{0x2018, PUNCT_QUOTE}, {0x2019, PUNCT_QUOTE}, {0x300C, PUNCT_QUOTE},
	{0x300D, PUNCT_QUOTE}, {0x300E, PUNCT_QUOTE}, {0x300F, PUNCT_QUOTE},
	{'%', PUNCT_PERCENT}, {0x2030, PUNCT_PERCENT}, {'~', PUNCT_TILDE},
};

static bool
is_bar(uint32_t c)
{
	return c == '|' || c == 0xA6 || c == 0x2502 || c == 0x2503 || c == 0x2551;
}

/* A zero-width or unprintable character, or one that a decoder gave up on */
static bool
is_ignorable(uint32_t c)
{
	return u_hasBinaryProperty((UChar32) c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT) ||
		u_charType((UChar32) c) == U_CONTROL_CHAR ||
		u_charType((UChar32) c) == U_FORMAT_CHAR;
}

static bool
is_letter(uint32_t c)
{
	return u_isalnum((UChar32) c) && u_charDigitValue((UChar32) c) < 0;
}

static bool
is_han_numeral(uint32_t c)
{
	return c == HAN_TWO || c == 0x3007 ||
		(u_hasBinaryProperty((UChar32) c, UCHAR_IDEOGRAPHIC) &&
		 u_getNumericValue((UChar32) c) != U_NO_NUMERIC_VALUE);
}

static bool
is_line_break(uint32_t c)
{
	return c == '\n' || c == '\r' || c == '\v' || c == '\f' || c == 0x85 ||
		c == 0x2028 || c == 0x2029;
}

/* The class of a folded character that is no letter of a word */
static uint16_t
class_of_other(uint32_t c)
{
	if (is_line_break(c))
		return CLASS_LINE;
	if (c == '\t')
		return CLASS_TAB;
	if (is_bar(c))
		return CLASS_BAR;

	/* What a decoder puts for U+00A0 when it has no such character */
	if (c == '?' || u_isUWhiteSpace((UChar32) c))
		return CLASS_BLANK;
	if (u_charDigitValue((UChar32) c) >= 0)
		return (uint16_t) (CLASS_DIGIT + u_charDigitValue((UChar32) c));
	if (is_ignorable(c))
		return CLASS_IGNORE;
	for (size_t i = 0; i < sizeof(puncts) / sizeof(puncts[0]); i++)
		if (puncts[i].character == c)
			return (uint16_t) (CLASS_PUNCT + puncts[i].punct);
	if (is_letter(c))
		return CLASS_LETTER;
	return CLASS_PUNCT + PUNCT_OTHER;
}

/*
 * Of a letter: what sets it apart from most others.  Once the script is known
 * to be Traditional, nobody counts characters outside GB 2312 any more.
 */
static uint16_t
letter_flags(uint32_t c, bool traditional)
{
	bool		ideographic = u_hasBinaryProperty((UChar32) c, UCHAR_IDEOGRAPHIC);
	uint16_t	flags = 0;

	if (is_han_numeral(c))
		flags |= CLASS_NUMERAL;
	if (ideographic && !traditional && gxbg_is_foreign_han(c))
		flags |= CLASS_FOREIGN;
	return flags || !ideographic ? flags | CLASS_SPECIAL : 0;
}

/* Where the class of a character is remembered */
static uint16_t *
class_of(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	Lexicon    *cache = (Lexicon *) lexicon;

	return character < 0x1000 ? &cache->low[character] : 
		&cache->classes[traditional][place_of(character)];
}

uint16_t
gxbg_classify(const Lexicon *lexicon, bool traditional, uint32_t character)
{
	uint32_t	folded;
	uint16_t	class = 0;

	/* Never remembered, as the scanner takes note of each */
	if (character == NOT_A_CHARACTER)
		return CLASS_BLANK;
	folded = gxbg_fold(character, traditional);

	/* Letters of words were given their classes when the trie was built */
	if (folded < 0x10000)
		class = *class_of(lexicon, false, folded) & (CLASS_MASK | CLASS_SPECIAL);
	if ((class & CLASS_MASK) < CLASS_SYMBOL)
		class = class_of_other(folded);

	/* A circled or raised digit numbers things: it is no figure */
	if (class >= CLASS_DIGIT && class < CLASS_LETTER && u_charDigitValue((UChar32) character) < 0)
		class = CLASS_PUNCT + PUNCT_OTHER;
	if (class >= CLASS_LETTER)
		class |= letter_flags(gxbg_is_radical(character) ? folded : character, traditional);

	/* A cache of what ICU says: the same whenever it is asked */
	if (character < 0x10000)
		*class_of(lexicon, traditional, character) = class;
	return class;
}

/*
 * Building
 */

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

typedef struct Builder
{
	Lexicon    *lexicon;
	TrieNode	   *branches;
	uint32_t	branch_count;
	uint32_t	symbol_count;
	uint32_t	lexeme_count;
	uint16_t   *lexeme_of;		/* by word */
} Builder;

static uint16_t
symbol_of(Builder *builder, uint32_t c)
{
	uint16_t   *class = class_of(builder->lexicon, false, c);

	if (*class == CLASS_UNKNOWN)
	{
		uint32_t	symbol = builder->symbol_count++;

		/* 32 of 64 classes, as said in lexicon.h */
		*class = (uint16_t) (CLASS_SYMBOL + symbol / 32 * 64 + symbol % 32);

		/* Not three bytes long: the scanner does not see what is behind */
		if (c < 0x1000)
			builder->lexicon->following[*class].second = UINT64_MAX;
		*class |= letter_flags(c, false);
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
		if (is_letter(c) || c == 0x3007)
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
			*class_of(builder->lexicon, false, only) |= CLASS_SPECIAL;
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
	uint16_t   *queue = gxbg_alloc_array(builder->branch_count, sizeof(uint16_t));
	FreePlaces		places = {gxbg_alloc_array(size, sizeof(bool)), size, 1};
	uint32_t	count = 1;
	bool		placed = true;

	memset(places.taken, 0, size * sizeof(bool));
	places.taken[0] = true;
	queue[0] = 0;
	for (uint32_t i = 0; i < count && placed; i++)
	{
		placed = place_children(builder, &branches[queue[i]], &places);
		for (uint16_t child = branches[queue[i]].child; child; child = branches[child].sibling)
			queue[count++] = child;
	}
	gxbg_free(places.taken);
	gxbg_free(queue);
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
	nodes = gxbg_alloc_permanent(size * sizeof(Node));
	for (uint32_t i = 0; i < builder->branch_count; i++)
	{
		const TrieNode *branch = &branches[i];

		nodes[branch->node].base = branch->base;
		nodes[branch->node].lexeme = branch->lexeme;
		nodes[branch->node].flags = branch->flags;
		for (uint16_t child = branch->child; child; child = branches[child].sibling)
			nodes[branches[child].node].parent = branch->node;
	}
	builder->lexicon->nodes = nodes;
	builder->lexicon->node_mask = size - 1;
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

static void
note_following(const Builder *builder)
{
	const TrieNode *branches = builder->branches;
	Following  *following = builder->lexicon->following;
	uint64_t	gaps = classes_of_gaps();

	for (int class = 0; class < CLASS_LETTER; class++)
		following[class].second = UINT64_MAX;
	for (uint16_t first = branches[0].child; first; first = branches[first].sibling)
	{
		uint16_t	class = branches[first].class;

		builder->lexicon->first[class] = branches[first].node;
		following[class].first = gaps | classes_of_children(branches, first);
		for (uint16_t child = branches[first].child; child; child = branches[child].sibling)
			following[branches[child].class].second |= branches[child].lexeme ? UINT64_MAX :
				gaps | classes_of_children(branches, child);
	}
}

/* All words, of whatever part of the form */
static const struct
{
	const Word *words;
	const int  *count;
}			vocabularies[] = {
	{gxbg_form_words, &gxbg_form_word_count},
	{gxbg_name_words, &gxbg_name_word_count},
	{gxbg_cue_words, &gxbg_cue_word_count},
	{gxbg_statistics_words, &gxbg_statistics_word_count},
};

#define N_VOCABULARIES ((int) (sizeof(vocabularies) / sizeof(vocabularies[0])))

static const Word *
word_at(int i)
{
	int			v = 0;

	while (i >= *vocabularies[v].count)
		i -= *vocabularies[v++].count;
	return &vocabularies[v].words[i];
}

/* Runs of meanings, one for each lexeme, and which kinds and tables are there */
static void
collect_meanings(Builder *builder, int count)
{
	Lexicon    *lexicon = builder->lexicon;
	uint32_t	at = 0;

	lexicon->meanings = gxbg_alloc_permanent((count + builder->lexeme_count + 1) * sizeof(Word *));
	lexicon->meanings_at = gxbg_alloc_permanent((builder->lexeme_count + 1) * sizeof(uint16_t));
	lexicon->meaning_bits = gxbg_alloc_permanent((builder->lexeme_count + 1) * sizeof(uint64_t));
	for (int i = 0; i < count; i++)
		lexicon->meanings_at[builder->lexeme_of[i]]++;
	for (uint32_t lexeme = 0; lexeme <= builder->lexeme_count; lexeme++)
	{
		uint32_t	next = at + lexicon->meanings_at[lexeme] + 1;

		lexicon->meanings_at[lexeme] = (uint16_t) at;
		at = next;
	}
	for (int i = 0; i < count; i++)
	{
		const Word **run = &lexicon->meanings[lexicon->meanings_at[builder->lexeme_of[i]]];

		while (*run)
			run++;
		*run = word_at(i);
		lexicon->meaning_bits[builder->lexeme_of[i]] |= MEANING_BIT((*run)->kind, (*run)->table);
	}
}

static void
classify_bytes(Lexicon *lexicon)
{
	for (uint32_t c = 0; c < 0x80; c++)
		if (c != '<' && c != '&' && c != '+' && !gxbg_may_be_ornament(c))
			lexicon->classes[0][CLASSES_OF_BYTES + c] =
				lexicon->classes[1][CLASSES_OF_BYTES + c] = lexicon_class(lexicon, false, c);
}

const Lexicon *
gxbg_build_lexicon(void)
{
	Builder		builder = {0};
	size_t		bytes = 1;
	int			count = 0;

	for (int v = 0; v < N_VOCABULARIES; v++)
		count += *vocabularies[v].count;
	for (int i = 0; i < count; i++)
		bytes += strlen(word_at(i)->text);

	/* At most one branch a byte, and the root */
	builder.branches = gxbg_alloc_array(bytes, sizeof(TrieNode));
	memset(builder.branches, 0, bytes * sizeof(TrieNode));
	builder.branch_count = 1;
	builder.lexicon = gxbg_alloc_permanent(sizeof(Lexicon));
	builder.lexeme_of = gxbg_alloc_array((size_t) count, sizeof(uint16_t));
	for (int i = 0; i < count; i++)
		builder.lexeme_of[i] = add_word(&builder, word_at(i));
	lay_out_nodes(&builder);
	note_following(&builder);
	collect_meanings(&builder, count);
	classify_bytes(builder.lexicon);
	builder.lexicon->lexeme_count = builder.lexeme_count;
	gxbg_free(builder.lexeme_of);
	gxbg_free(builder.branches);
	gxbg_meaning_bits = builder.lexicon->meaning_bits;
	gxbg_built_lexicon = builder.lexicon;
	return builder.lexicon;
}
