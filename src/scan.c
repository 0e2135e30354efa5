/*
 * scan.c
 *	  Characters to tokens: one pass over the body with one automaton.
 *
 * A word of the form is matched over whatever layout put between its letters:
 * blanks, line breaks, inline markup, quotes.  The longest word wins and the
 * scan goes on behind it, so that each byte is looked at a bounded number of
 * times.
 *
 * Two characters in three are Han letters that begin no word where they stand.
 * Those are told by their class and that of the character behind them in one
 * loop that seldom branches; what is rare, as markup, is kept out of its way.
 */
#include "scan.h"

#include <string.h>

#include "host.h"
#include "lexicon.h"
#include "text.h"

#define FULL_WIDTH_POINT "\xEF\xBC\x8E"

/* Bytes of layout that may stand between two letters of a word */
#define MAX_GAP 1024

/* Bytes between two looks for interrupts; no run of letters goes on over them */
#define STEP 65536

typedef struct Scanner
{
	const Lexicon *lexicon;
	const uint16_t *classes;	/* the lexicon's, for the body's script */
	bool		traditional;
	bool		cut_short;
	bool		undecodable;
	uint8_t		after;			/* AFTER_... since the last token */
	const char *body;
	const char *end;
	const char *near_end;		/* nothing is looked at ahead from here on */
	Markup		markup;
	Token	   *tokens;			/* the first stands for none before it */
	Token	   *last;
	Token	   *full;			/* behind this one is room for the end only */
	size_t		capacity;
	size_t		limit;			/* of tokens */
	int		   *labels;
	size_t		label_count;
	size_t		label_capacity;
	uint32_t	han;			/* Han characters, and those outside GB 2312 */
	uint32_t	foreign;
} Scanner;

/* Four bytes as a number, the first lowest; compilers make one load of it */
static inline uint32_t
four_bytes(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return s[0] | (uint32_t) s[1] << 8 | (uint32_t) s[2] << 16 | (uint32_t) s[3] << 24;
}

/*
 * The class of a character of one or three bytes, or CLASS_UNKNOWN: ask further.
 * Near the end of the body, or of a step, it is always so.
 */
static inline uint16_t
class_ahead(const Scanner *scanner, const char *at)
{
	uint32_t	bytes;
	uint32_t	c;

	if (at >= scanner->near_end)
		return CLASS_UNKNOWN;
	bytes = four_bytes(at);
	c = (bytes & 0x0F) << 12 | (bytes >> 2 & 0xFC0) | (bytes >> 16 & 0x3F);
	return scanner->classes[(bytes & 0xC0C0F0) == 0x8080E0 ? c : bytes & 0xFF];
}

/* The length of a character whose class class_ahead told */
static inline size_t
length_ahead(const char *at)
{
	return (unsigned char) *at < 0x80 ? 1 : 3;
}

/* The class of what stands at this place: markup, or any other character */
static uint16_t
class_of_any(Scanner *scanner, Markup *markup, const char *at, size_t *length)
{
	unsigned char byte = (unsigned char) *at;
	uint32_t	c = byte;

	*length = 1;
	if (byte >= 0x80)
		*length = (size_t) gxbg_decode(at, scanner->end, &c);
	else if (byte == '<')
	{
		static const uint8_t class_of_tag[] = {
			[TAG_INLINE] = CLASS_IGNORE, [TAG_BREAK] = CLASS_LINE,
			[TAG_CELL] = CLASS_CELL, [TAG_ROW] = CLASS_ROW
		};
		Tag			tag;
		size_t		tag_length = gxbg_tag(markup, at, scanner->end, &tag);

		if (tag_length > 0)
		{
			*length = tag_length;
			return class_of_tag[tag];
		}
	}
	else if (byte == '&')
	{
		int			entity_length = gxbg_entity(at, scanner->end, &c);

		if (entity_length > 0)
			*length = (size_t) entity_length;
	}
	scanner->undecodable |= c == NOT_A_CHARACTER;
	return lexicon_class(scanner->lexicon, scanner->traditional, c);
}

/* The class of what stands at this place, and its length in bytes */
static inline uint16_t
class_at(Scanner *scanner, Markup *markup, const char *at, size_t *length)
{
	uint16_t	class = class_ahead(scanner, at);

	if (class == CLASS_UNKNOWN)
		return class_of_any(scanner, markup, at, length);
	*length = length_ahead(at);
	return class;
}

/*
 * Layout inside a word: past it, at the next letter of a word, whose class is
 * set; or NULL if something else stands there.
 */
static const char *
skip_gap(Scanner *scanner, const char *at, uint16_t *class, size_t *length, bool *crossed)
{
	Markup		markup = scanner->markup;
	const char *limit = scanner->end - at > MAX_GAP ? at + MAX_GAP : scanner->end;

	while (at < limit)
	{
		uint16_t	k = class_at(scanner, &markup, at, length) & CLASS_MASK;

		if (k >= CLASS_SYMBOL)
		{
			*class = k;
			return at;
		}
		if (k >= CLASS_PUNCT && k < CLASS_PUNCT + N_PUNCTS)
		{
			if (k == CLASS_PUNCT + PUNCT_STOP)
				return NULL;
			*crossed = true;
		}
		else if (k != CLASS_BLANK && k != CLASS_IGNORE && k != CLASS_LINE)
			return NULL;
		at += *length;
	}
	return NULL;
}

/*
 * The end of the longest word that begins with this letter, or NULL; node is
 * that of the letter and then the one where the word ends.  next is the class
 * of what stands behind the letter.
 */
static inline const char *
match_word(Scanner *scanner, const char *at, size_t length, uint16_t next, const Node **node)
{
	const Lexicon *lexicon = scanner->lexicon;
	const Node *here = *node;
	const Node *last = here;
	const char *matched = NULL;
	bool		crossed = false;

	for (;;)
	{
		bool		ends = (here->lexeme != 0) & !(crossed & here->flags & NODE_TIGHT);

		at += length;
		last = ends ? here : last;
		matched = ends ? at : matched;
		next &= CLASS_MASK;
		if (next >= CLASS_SYMBOL)
			length = length_ahead(at);
		else if (next == CLASS_LETTER || here->base == 0 ||
				 (at = skip_gap(scanner, at, &next, &length, &crossed)) == NULL)
			break;
		here = lexicon_child(lexicon, here, next);
		if (here == NULL)
			break;
		next = class_ahead(scanner, at + length);
	}
	*node = last;
	return matched;
}

/* Room for more tokens; false if there are too many */
static bool
make_room(Scanner *scanner)
{
	size_t		count = (size_t) (scanner->last - scanner->tokens);

	if (count >= scanner->limit)
	{
		scanner->cut_short = true;
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

/* A token behind the last; its flags are what it is after */
static inline Token *
put_token(Scanner *scanner, TokenKind kind, const char *start, const char *end)
{
	Token	   *token = ++scanner->last;

	token->start = (uint32_t) (start - scanner->body);
	token->end = (uint32_t) (end - scanner->body);
	token->detail = 0;
	token->kind = (uint8_t) kind;
	token->flags = scanner->after;
	scanner->after = 0;
	return token;
}

/* A new token, or NULL if there are too many */
static inline Token *
add_token(Scanner *scanner, TokenKind kind, const char *start, const char *end)
{
	if (scanner->last == scanner->full && !make_room(scanner))
		return NULL;
	return put_token(scanner, kind, start, end);
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
	if (scanner->label_count + 1 >= scanner->label_capacity)
	{
		scanner->label_capacity *= 2;
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

/* A sign before a figure is part of it, unless something stands before the sign */
static void
take_sign(Scanner *scanner, Token *number)
{
	Token	   *sign = number - 1;
	uint32_t	c;
	int			length;

	if (sign->kind != TOKEN_PUNCT || number->flags ||
		(sign->detail != PUNCT_DASH && sign->detail != PUNCT_PLUS))
		return;
	length = gxbg_decode(scanner->body + sign->start, scanner->body + sign->end, &c);
	if (sign->start + (uint32_t) length != sign->end || c == '_' || c == 0x2014 ||
		c == 0x2015 || c == 0x2500)
		return;
	sign->end = number->end;
	sign->kind = TOKEN_NUMBER;
	sign->flags |= sign->detail == PUNCT_DASH ? NEGATIVE : POSITIVE;
	sign->detail = number->detail;
	scanner->last--;
}

/* Can a digit or a character of no width stand here? */
static inline bool
may_go_on(const Scanner *scanner, const char *at)
{
	uint16_t	class = class_ahead(scanner, at) & CLASS_MASK;

	return class == CLASS_UNKNOWN || class == CLASS_IGNORE ||
		(class >= CLASS_DIGIT && class < CLASS_DIGIT + 10);
}

/*
 * Past a run of digits and, within it, characters of no width; next is set past
 * those behind it, too.
 */
static const char *
digits_end(Scanner *scanner, const char *at, const char **next)
{
	const char *end;

	while (at < scanner->end && *at >= '0' && *at <= '9')
		at++;
	for (end = at; at < scanner->end && may_go_on(scanner, at);)
	{
		size_t		length;
		uint16_t	class = class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK;

		if (class >= CLASS_DIGIT && class < CLASS_DIGIT + 10)
			end = at + length;
		else if (class != CLASS_IGNORE)
			break;
		at += length;
	}
	*next = at;
	return end;
}

static bool
is_digit_at(Scanner *scanner, const char *at)
{
	size_t		length;
	uint16_t	class;

	if (at >= scanner->end)
		return false;
	class = class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK;
	return class >= CLASS_DIGIT && class < CLASS_DIGIT + 10;
}

static inline size_t
point_length(const Scanner *scanner, const char *at)
{
	if (at < scanner->end && *at == '.')
		return 1;
	return scanner->end - at >= 3 && memcmp(at, FULL_WIDTH_POINT, 3) == 0 ? 3 : 0;
}

/* Past a point of any width and what has no width behind it, or NULL */
static const char *
past_point(Scanner *scanner, const char *at)
{
	size_t		length = point_length(scanner, at);

	if (length == 0)
		return NULL;
	for (at += length; at < scanner->end; at += length)
		if ((class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK) != CLASS_IGNORE)
			break;
	return at;
}

/* The decimals behind this point, and where they end; 0 if it is a date's */
static uint16_t
read_decimals(Scanner *scanner, const char *point, const char **end)
{
	const char *next;
	const char *stop = digits_end(scanner, past_point(scanner, point), &next);
	Scan		place = {0};
	char		digits[32];

	if (past_point(scanner, stop) && is_digit_at(scanner, past_point(scanner, stop)))
		return 0;
	place.body = scanner->body;
	place.traditional = scanner->traditional;
	*end = stop;
	return (uint16_t) gxbg_digits(&place, (uint32_t) (point - scanner->body),
								  (uint32_t) (stop - scanner->body), digits, NULL, sizeof(digits));
}

/* 477.35 is one figure, 2020.1.22 three */
static const char *
add_number(Scanner *scanner, const char *at)
{
	const char *point;
	const char *end = digits_end(scanner, at, &point);
	Token	   *last = scanner->last;
	Token	   *token;
	uint16_t	decimals = 0;
	bool		after_point = token_is_punct(last, PUNCT_POINT) &&
		last->end == (uint32_t) (at - scanner->body) && !scanner->after;

	if (!after_point && point_length(scanner, point) > 0 &&
		is_digit_at(scanner, past_point(scanner, point)))
		decimals = read_decimals(scanner, point, &end);
	token = add_token(scanner, TOKEN_NUMBER, at, end);
	if (token)
	{
		token->detail = decimals;
		take_sign(scanner, token);
	}
	return end;
}

/* A unit means something behind a figure or in a heading's brackets only */
static inline bool
is_place_of_unit(const Token *last)
{
	return last->kind == TOKEN_NUMBER || last->kind == TOKEN_NUMERAL ||
		last->kind == TOKEN_PUNCT || last->kind == TOKEN_WORD;
}

static inline bool
is_letter(uint16_t class)
{
	return (class & CLASS_MASK) == CLASS_LETTER || (class & CLASS_MASK) >= CLASS_SYMBOL;
}

static inline void
count_han(Scanner *scanner, uint16_t class)
{
	scanner->han += (class & CLASS_HAN) != 0;
	scanner->foreign += (class & CLASS_FOREIGN) != 0;
}

/* Can a letter of this class begin a word, if that class stands behind it? */
static inline bool
may_begin_word(const Scanner *scanner, uint16_t class, uint16_t next)
{
	return scanner->lexicon->followers[class & CLASS_MASK] >> (next & 63) & 1;
}

/*
 * Past letters that begin no word, seeing what stands behind them; class and
 * next are those of the character where it ends and of the one behind, if it
 * is three bytes long.  This is where most of a body goes by.
 */
static inline const char *
text_end(Scanner *scanner, const char *at, uint16_t *class, uint16_t *next)
{
	const char *start = at;
	uint16_t	here = *class;
	uint16_t	behind;

	for (;;)
	{
		behind = class_ahead(scanner, at + 3);
		if ((here & CLASS_SPECIAL) | may_begin_word(scanner, here, behind))
			break;
		here = behind;
		at += 3;
	}
	scanner->han += (uint32_t) (at - start) / 3;
	*class = here;
	*next = behind;
	return at;
}

/*
 * The end of the word that begins with this letter and may stand here, or NULL;
 * node is set to that of its last letter.  next is the class behind the letter.
 */
static inline const char *
word_end(Scanner *scanner, const char *at, uint16_t class, size_t length, uint16_t next,
		 bool in_text, const Node **node)
{
	const Lexicon *lexicon = scanner->lexicon;
	const char *end;

	*node = &lexicon->nodes[lexicon->first[class & CLASS_MASK]];
	if (!(((*node)->lexeme != 0) | may_begin_word(scanner, class, next)))
		return NULL;
	end = match_word(scanner, at, length, next, node);
	if (end && (*node)->flags & NODE_COUNTS && (in_text || !is_place_of_unit(scanner->last)))
		return NULL;
	return end;
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

/* Letters up to the end of the first word, or those that are none; where they end */
static const char *
add_letters(Scanner *scanner, const char *at, uint16_t class, size_t length)
{
	const char *start = at;
	const char *end = NULL;
	const Node *node;
	uint16_t	next = class_ahead(scanner, at + length);

	for (;;)
	{
		count_han(scanner, class);
		end = word_end(scanner, at, class, length, next, at > start, &node);
		if (end || (class & CLASS_NUMERAL))
			break;
		class = next;
		at = text_end(scanner, at + length, &class, &next);
		if (!is_letter(class))
			break;
		length = length_ahead(at);
		if (length == 1)
			next = class_ahead(scanner, at + 1);
	}
	if (at > start)
		add_run(scanner, TOKEN_TEXT, 0, start, at);
	if (end)
	{
		add_word(scanner, at, end, node);
		return end;
	}
	if (!is_letter(class))
		return at;
	add_numeral(scanner, at, at + length);
	return at + length;
}

/* Past the layout or punctuation at this place */
static const char *
add_other(Scanner *scanner, const char *at, uint16_t class, const char *end)
{
	if (class >= CLASS_PUNCT)
	{
		add_run(scanner, TOKEN_PUNCT, class - CLASS_PUNCT, at, end);
		return end;
	}

	/* Tabs that begin a line indent it */
	if (class == CLASS_TAB)
		class = (scanner->after & AFTER_LINE) && !(scanner->after & AFTER_BLANK) ?
			CLASS_IGNORE : CLASS_CELL;
	if (class == CLASS_BLANK)
		scanner->after |= AFTER_BLANK;
	else if (class == CLASS_LINE)
	{
		if (!(*at == '\n' && at > scanner->body && at[-1] == '\r'))
			scanner->after |= scanner->after & AFTER_LINE ? AFTER_LINES : AFTER_LINE;
	}
	else if (class == CLASS_BAR || class == CLASS_CELL)
		add_border(scanner, at, end);
	else if (class == CLASS_ROW && scanner->last->kind != TOKEN_ROW)
		add_token(scanner, TOKEN_ROW, at, end);
	return end;
}

/* Past the character, tag, number or word at this place */
static inline const char *
scan_next(Scanner *scanner, const char *at)
{
	size_t		length;
	uint16_t	class = class_at(scanner, &scanner->markup, at, &length);
	uint16_t	k = class & CLASS_MASK;

	if (is_letter(class))
		return add_letters(scanner, at, class, length);
	if (k >= CLASS_DIGIT)
		return add_number(scanner, at);
	return add_other(scanner, at, k, at + length);
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
	scanner->after = AFTER_LINE;
	scanner->classes = scanner->lexicon->classes[scanner->traditional];
	while (at < scanner->end && !scanner->cut_short)
	{
		const char *stop = scanner->end - at > STEP ? at + STEP : scanner->end;

		/* The four bytes of a look ahead stand within the body */
		scanner->near_end = scanner->end - stop >= 3 ? stop :
			scanner->end - at > 3 ? scanner->end - 3 : at;
		gxbg_check_interrupts();
		while (at < stop && !scanner->cut_short)
			at = scan_next(scanner, at);
	}
	put_token(scanner, TOKEN_END, scanner->end, scanner->end);
	scanner->labels[scanner->label_count] = (int) (scanner->last - scanner->tokens) - 1;
}

/*
 * Traditional script is told by characters that GB 2312 does not have: about
 * one in three there, and fewer than one in a hundred in Simplified.
 */
static bool
is_traditional(const Scanner *scanner)
{
	return scanner->foreign >= 3 && scanner->foreign > scanner->han / 20;
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
	scanner.limit = length / 4 + 65536;

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
