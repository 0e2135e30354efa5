/*
 * scan.c
 *	  Characters to tokens: one pass over the body with one automaton.
 *
 * A word of the form is matched over whatever layout put between its letters:
 * blanks, line breaks, inline markup, quotes.  The longest word wins and the
 * scan goes on behind it, so that each byte is looked at a bounded number of
 * times.
 *
 * Most characters are Han letters.  Whether one of them begins no word at all is told
 * by its class; whether it begins one here, by those of the two characters behind it.
 * What is rare, as markup and words with layout in them, is kept out of their way.
 */
#include "scan/scan.h"

#include <string.h>

#include "text/host.h"
#include "scan/scanner.h"

/*
 * Bytes between two looks for interrupts, and at the script; no run of letters
 * goes on over them.
 */
#define CHUNK_BYTES 4096

/* Blanks that do not break are two bytes, and many */
uint32_t
gxbg_class_of_any(Scanner *scanner, Markup *markup, const char *at, size_t *length)
{
	uint32_t	first = (unsigned char) *at;
	uint32_t	class = CLASS_UNKNOWN;

	if (first >= 0xC2 && first < 0xE0 && scanner->end - at >= 2 && ((unsigned char) at[1] & 0xC0) == 0x80)
		class = scanner->lexicon->low[(first & 0x1F) << 6 | ((unsigned char) at[1] & 0x3F)];
	if (class == CLASS_UNKNOWN)
		return gxbg_class_of_rare(scanner, markup, at, length);
	*length = 2;
	return class;
}

/* Nothing more is read */
static void
cut_short(Scanner *scanner)
{
	scanner->cut_short = true;
	scanner->stop = scanner->body;
}

bool
gxbg_make_room(Scanner *scanner)
{
	size_t		count = (size_t) (scanner->last - scanner->tokens);

	if (count >= scanner->limit)
	{
		cut_short(scanner);
		return false;
	}
	gxbg_check_interrupts();
	scanner->capacity *= 2;
	if (scanner->capacity > scanner->limit + 2)
		scanner->capacity = scanner->limit + 2;
	scanner->tokens = gxbg_realloc_array(scanner->tokens, scanner->capacity, sizeof(Token));
	scanner->last = scanner->tokens + count;
	scanner->full = scanner->tokens + scanner->capacity - 2;
	return true;
}

/* A token, or more of the last one if that is alike and nothing came between */
static inline void
add_run(Scanner *scanner, TokenKind kind, uint16_t detail, const char *start, const char *end)
{
	Token	   *last = scanner->last;

	if (last->kind == kind && last->detail == detail && !scanner->after)
		last->end = (uint32_t) (end - scanner->body);
	else if ((last = add_token(scanner, kind, start, end)) != NULL)
		last->detail = detail;
}

/* The last token is a label */
static inline void
note_label(Scanner *scanner)
{
	if (scanner->label_count >= scanner->label_limit)
	{
		cut_short(scanner);
		return;
	}
	if (scanner->label_count + 1 >= scanner->label_capacity)
	{
		scanner->label_capacity *= 2;
		if (scanner->label_capacity > scanner->label_limit + 1)
			scanner->label_capacity = scanner->label_limit + 1;
		scanner->labels = gxbg_realloc_array(scanner->labels, scanner->label_capacity, sizeof(int));
	}
	scanner->labels[scanner->label_count++] = (int) (scanner->last - scanner->tokens) - 1;
}

static void
add_border(Scanner *scanner, const char *at, const char *end)
{
	Token	   *last = scanner->last;

	if (last->kind == TOKEN_BORDER && !(scanner->after & AFTER_LINE) && last->detail < UINT16_MAX)
	{
		last->detail++;
		last->end = (uint32_t) (end - scanner->body);
		scanner->after = 0;
		return;
	}
	last = add_token(scanner, TOKEN_BORDER, at, end);
	if (last)
		last->detail = 1;
}

/* A unit means something behind a figure or in a heading's brackets only */
static inline bool
is_place_of_unit(const Token *last)
{
	return last->kind == TOKEN_NUMBER || last->kind == TOKEN_NUMERAL ||
		last->kind == TOKEN_PUNCT || last->kind == TOKEN_WORD;
}

static inline bool
is_letter(uint32_t class)
{
	return (class & CLASS_MASK) >= CLASS_LETTER;
}

/* Can a letter of this class begin a word, if that class stands behind it? */
static inline bool
may_begin_word(const Lexicon *lexicon, uint32_t class, uint32_t next)
{
	return lexicon->following[class & CLASS_MASK].first >> (next & 63) & 1;
}

/* And if that class stands behind a letter of the class "next"? */
static inline bool
may_go_on(const Lexicon *lexicon, uint32_t next, uint32_t behind)
{
	return lexicon->following[next & CLASS_MASK].second >> (behind & 63) & 1;
}

/*
 * Past plain letters that begin no word, as far as the two behind them tell; class and
 * next are those of the character where it ends and of the one behind, if that was
 * looked at.  This is where most of a body goes by: what begins no word at all is told by
 * its class alone.
 */
static inline const char *
text_end(const Scanner *scanner, const char *at, uint32_t *class, uint32_t *next)
{
	const Lexicon *lexicon = scanner->lexicon;
	uint32_t	here = *class;
	uint32_t	behind;

	for (;;)
	{
		while (class_is_inert(here))
		{
			at += 3;
			here = class_ahead(scanner, at);
		}
		if ((here & ~CLASS_MASK) != CLASS_BEGINS)
			break;
		behind = class_ahead(scanner, at + 3);
		*next = behind;
		if (may_begin_word(lexicon, here, behind) &&
			may_go_on(lexicon, behind, class_ahead(scanner, at + 6)))
			break;
		at += 3;
		here = behind;
	}
	*class = here;
	return at;
}

/* Layout, or a mark that a word may go on behind */
static inline bool
is_gap(uint32_t class)
{
	return class < CLASS_DIGIT && class != CLASS_PUNCT + PUNCT_STOP;
}

/*
 * May a word go on from this node over what stands here, layout, a mark, or a letter of one
 * byte?  Most gaps are one mark, and the letter behind it begins something else.
 */
static inline bool
may_cross(const Scanner *scanner, const char *at, uint32_t class, uint32_t node, uint32_t mask)
{
	uint32_t	behind;

	class &= CLASS_MASK;
	if (gxbg_lexicon_nodes[node].base == 0)
		return false;
	if (class >= CLASS_LETTER)
		return class != CLASS_LETTER && (unsigned char) *at < 0x80;
	if (!is_gap(class))
		return false;
	if (class == CLASS_UNKNOWN)
		return true;
	behind = class_ahead(scanner, at + length_ahead(at)) & CLASS_MASK;
	return behind >= CLASS_SYMBOL ? gxbg_lexicon_nodes[child_of(node, behind, mask)].parent == node : is_gap(behind);
}

/*
 * The longest word that begins with this letter, to whose node it leads, set to none
 * before; next is the class of what stands behind the letter.  Most words stand in one piece,
 * of letters of three bytes.
 */
static inline void
match_word(Scanner *scanner, const char *at, size_t length, uint32_t next, uint32_t first, Match *word)
{
	const Node *nodes = gxbg_lexicon_nodes;
	const uint32_t mask = scanner->lexicon->node_mask;
	const char *end = at + length;
	uint32_t	class = next;
	uint32_t	node = first;
	uint32_t	base = nodes[first].base;

	for (;;)
	{
		uint32_t	letter = class & CLASS_MASK;
		uint32_t	child = (base + letter) & mask;

		if (letter < CLASS_SYMBOL || (unsigned char) *end < 0x80 || nodes[child].parent != node)
			break;
		node = child;
		base = nodes[child].base;
		end += 3;
		class = class_ahead(scanner, end);
	}
	if (may_cross(scanner, end, class, node, mask))
	{
		gxbg_match_over_gaps(scanner, at, length, next, first, word);
		return;
	}
	if (nodes[node].lexeme == 0)
	{
		/* Back to the last letter of a shorter word: those behind are of three bytes */
		do
		{
			node = nodes[node].parent;
			end -= 3;
		}
		while (node && nodes[node].lexeme == 0);
		if (node == 0)
			return;
		class = class_ahead(scanner, end);
	}
	*word = (Match) {end, &nodes[node], class};
}

/*
 * The longest word that begins with this letter and may stand here.  next is the class
 * behind the letter.
 */
static inline void
find_word(Scanner *scanner, const char *at, uint32_t class, size_t length, uint32_t next,
		  bool in_text, Match *word)
{
	word->end = NULL;
	if (!(class & CLASS_BEGINS))
		return;
	match_word(scanner, at, length, next, scanner->lexicon->first[class & CLASS_MASK], word);
	if (word->end && word->node->flags & NODE_COUNTS && (in_text || !is_place_of_unit(scanner->last)))
		word->end = NULL;
}

static void
add_word(Scanner *scanner, const char *at, const char *end, const Node *node)
{
	Token	   *token = add_token(scanner, TOKEN_WORD, at, end);

	if (token == NULL)
		return;
	token->detail = node->lexeme;
	if (node->flags & NODE_LABEL)
		note_label(scanner);
}

static void
add_numeral(Scanner *scanner, const char *at, const char *end)
{
	ptrdiff_t	count = scanner->last - scanner->tokens;

	add_run(scanner, TOKEN_NUMERAL, 0, at, end);
	if (scanner->last - scanner->tokens > count)
		note_label(scanner);
}

/*
 * Letters up to the end of the first word, or those that are none; where they end,
 * and the class of what stands there, if that was looked at.
 */
static inline const char *
add_letters(Scanner *scanner, const char *at, uint32_t *class_behind, size_t length)
{
	uint32_t	class = *class_behind;
	const char *start = at;
	Match		word = {NULL, NULL, CLASS_UNKNOWN};
	uint32_t	next = class_ahead(scanner, at + length);

	for (;;)
	{
		if (!class_is_inert(class))
		{
			if (class & CLASS_FOREIGN)
				scanner->foreign++;
			find_word(scanner, at, class, length, next, at > start, &word);
			if (word.end || (class & CLASS_NUMERAL))
				break;
		}
		class = next;
		at = text_end(scanner, at + length, &class, &next);
		if (!is_letter(class))
			break;
		length = 3;
		if (class & CLASS_SPECIAL)
		{
			length = length_ahead(at);
			next = class_ahead(scanner, at + length);
		}
	}
	if (at > start)
		add_run(scanner, TOKEN_TEXT, 0, start, at);
	*class_behind = class;
	if (!is_letter(class))
		return at;
	if (word.end)
	{
		add_word(scanner, at, word.end, word.node);
		*class_behind = word.behind;
		return word.end;
	}
	add_numeral(scanner, at, at + length);
	*class_behind = next;
	return at + length;
}

/* A line ends here; two characters may be one end */
static inline uint8_t
after_line(const Scanner *scanner, const char *at, uint8_t after)
{
	if (*at == '\n' && at > scanner->body && at[-1] == '\r')
		return after;
	return after | (after & AFTER_LINE ? AFTER_LINES : AFTER_LINE);
}

/* Past the layout that most bodies are full of, without asking for its class */
static inline const char *
skip_blanks(Scanner *scanner, const char *at)
{
	uint8_t		after = scanner->after;

	/* One test for all that is none of it */
	for (; at < scanner->stop && (unsigned char) *at <= ' '; at++)
	{
		if (*at == ' ')
			after |= AFTER_BLANK;
		else if (*at == '\n')
			after = after_line(scanner, at, after);
		else
			break;
	}
	scanner->after = after;
	return at;
}

/* \\n or \\r as a program writes the end of a line, and no word behind it */
static bool
is_escaped_line(const Scanner *scanner, const char *at)
{
	return *at == '\\' && scanner->end - at >= 2 && (at[1] == 'n' || at[1] == 'r') &&
		!(scanner->end - at >= 3 && ((at[2] | 0x20) >= 'a' && (at[2] | 0x20) <= 'z'));
}

static inline void
add_layout(Scanner *scanner, const char *at, uint32_t class, const char *end)
{
	/* Tabs that begin a line indent it */
	if (class == CLASS_TAB)
		class = (scanner->after & AFTER_LINE) && !(scanner->after & AFTER_BLANK) ?
			CLASS_IGNORE : CLASS_CELL;
	if (class == CLASS_BLANK)
		scanner->after |= AFTER_BLANK;
	else if (class == CLASS_LINE)
		scanner->after = after_line(scanner, at, scanner->after);
	else if (class == CLASS_BAR || class == CLASS_CELL)
		add_border(scanner, at, end);
	else if (class == CLASS_ROW && scanner->last->kind != TOKEN_ROW)
		add_token(scanner, TOKEN_ROW, at, end);
}

/* The mark of an item of a list, at the beginning of its line */
static bool
is_item_mark(const Scanner *scanner, const char *at)
{
	return scanner->after & AFTER_LINE && scanner->end - at > 2 && at[0] == '-' && at[1] == ' ' &&
		gxbg_is_item_mark(scanner->body, at, scanner->end);
}

/* Past the layout or punctuation at this place */
static const char *
add_other(Scanner *scanner, const char *at, uint32_t class, const char *end)
{
	if (class == CLASS_PUNCT + PUNCT_SLASH && is_escaped_line(scanner, at))
	{
		if (at[1] == 'n')
			scanner->after = after_line(scanner, at, scanner->after);
		return at + 2;
	}
	if (class == CLASS_PUNCT + PUNCT_DASH && is_item_mark(scanner, at))
		return end;
	if (class >= CLASS_PUNCT)
	{
		add_run(scanner, TOKEN_PUNCT, class - CLASS_PUNCT, at, end);
		return end;
	}

	add_layout(scanner, at, class, end);
	return end;
}

/* So many characters are foreign that what follows cannot make the body Simplified */
static bool
is_surely_traditional(const Scanner *scanner)
{
	return !scanner->traditional && scanner->foreign > scanner->foreign_limit;
}

/*
 * Past the figure at this place, and the class of what stands there, if that was looked at.
 * Most figures are ASCII digits and nothing else.
 */
static inline const char *
add_number(Scanner *scanner, const char *at, uint32_t *class_behind)
{
	const char *end = gxbg_ascii_digits_end(at, scanner->stop);
	uint32_t	class = class_ahead(scanner, end);

	*class_behind = CLASS_UNKNOWN;
	if (end == at || gxbg_may_go_on(class) || class == CLASS_PUNCT + PUNCT_POINT ||
		scanner->last->kind == TOKEN_PUNCT)
		return gxbg_scan_number(scanner, at);
	*class_behind = class;
	add_token(scanner, TOKEN_NUMBER, at, end);
	return end;
}

/* As far as this step goes; where the next one begins */
static const char *
scan_step(Scanner *scanner, const char *at)
{
	uint32_t	class = CLASS_UNKNOWN;	/* of what stands at this place, if that is known */

	while (at < scanner->stop)
	{
		size_t		length;

		if (class <= CLASS_LINE)
		{
			at = skip_blanks(scanner, at);
			if (at == scanner->stop)
				break;
			class = class_at(scanner, &scanner->markup, at, &length);
		}
		else
			length = length_ahead(at);
		if (is_letter(class))
			at = add_letters(scanner, at, &class, length);
		else if ((class & CLASS_MASK) >= CLASS_DIGIT)
			at = add_number(scanner, at, &class);
		else
		{
			at = add_other(scanner, at, class, at + length);
			class = CLASS_UNKNOWN;
		}
	}
	return at;
}

static void
scan_body(Scanner *scanner)
{
	const char *at = scanner->body;

	scanner->last = scanner->tokens;
	*scanner->last = (Token) {.kind = TOKEN_END};
	scanner->label_count = 0;
	scanner->cut_short = false;
	scanner->undecodable = false;
	scanner->markup = (Markup) {0};
	scanner->after = AFTER_LINE;
	scanner->classes = scanner->lexicon->classes[scanner->traditional];
	while (at < scanner->end && !scanner->cut_short && !is_surely_traditional(scanner))
	{
		scanner->stop = scanner->end - at > CHUNK_BYTES ? at + CHUNK_BYTES : scanner->end;

		/* The four bytes of a look ahead stand within the body */
		scanner->near_end = scanner->end - scanner->stop >= 3 ? scanner->stop :
			scanner->end - at > 3 ? scanner->end - 3 : at;
		gxbg_check_interrupts();
		at = scan_step(scanner, at);
	}
	put_token(scanner, TOKEN_END, scanner->end, scanner->end);
	scanner->labels[scanner->label_count] = (int) (scanner->last - scanner->tokens) - 1;
}

/* Han characters, by their first byte in UTF-8: U+4000 to U+9FFF */
static size_t
han_count(const char *at, const char *end)
{
	size_t		count = 0;

	while (at < end)
	{
		const char *stop = end - at > CHUNK_BYTES ? at + CHUNK_BYTES : end;

		gxbg_check_interrupts();
		for (; at < stop; at++)
			count += (unsigned char) *at >= 0xE4 && (unsigned char) *at <= 0xE9;
	}
	return count;
}

/* Bytes of a line that may be a title, and has fewer characters to tell by */
#define SHORT_TEXT	240

/*
 * Traditional script is told by characters that GB 2312 does not have: about
 * one in three there, and fewer than one in a hundred in Simplified.
 */
static bool
is_traditional(const Scanner *scanner)
{
	return is_surely_traditional(scanner) ||
		(scanner->foreign >= (scanner->end - scanner->body < SHORT_TEXT ? 2 : 3) &&
		 scanner->foreign > han_count(scanner->body, scanner->end) / 20);
}

Scan *
gxbg_scan(const char *body, size_t length)
{
	Scanner		scanner = {0};
	Scan	   *scan = gxbg_alloc(sizeof(Scan));

	if (length > MAX_BODY_LENGTH)
		length = MAX_BODY_LENGTH;
	scanner.lexicon = gxbg_lexicon();
	scanner.body = body;
	scanner.end = body + length;

	/* Three times the body in all, and 1 MB; beyond that it is no report */
	scanner.limit = length / 5 + 65536;
	scanner.label_limit = length / 8 + 32768;

	/* No more than one byte in three is a Han character's first */
	scanner.foreign_limit = length / 60 + 2;

	/* Reports have a token in six to ten bytes */
	scanner.capacity = length / 6 + 64;
	scanner.tokens = gxbg_alloc_array(scanner.capacity, sizeof(Token));
	scanner.full = scanner.tokens + scanner.capacity - 2;
	scanner.label_capacity = length / 60 + 64;
	scanner.labels = gxbg_alloc_array(scanner.label_capacity, sizeof(int));
	scan_body(&scanner);
	if (is_traditional(&scanner))
	{
		scanner.traditional = true;
		scan_body(&scanner);
	}
	memset(scan, 0, sizeof(Scan));
	scan->body = body;
	scan->length = length;
	scan->tokens = scanner.tokens + 1;
	scan->count = (int) (scanner.last - scan->tokens);
	scan->labels = scanner.labels;
	scan->label_count = (int) scanner.label_count;
	scan->undecodable = scanner.undecodable;
	scan->traditional = scanner.traditional;
	scan->cut_short = scanner.cut_short;
	return scan;
}
