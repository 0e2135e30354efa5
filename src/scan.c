/*
 * scan.c
 *	  Characters to tokens: one pass over the body with one automaton.
 *
 * A word of the form is matched over whatever layout put between its letters:
 * blanks, line breaks, inline markup, quotes.  The longest word wins and the
 * scan goes on behind it, so that each byte is looked at a bounded number of
 * times.
 */
#include "scan.h"

#include <string.h>

#include "host.h"
#include "lexicon.h"
#include "text.h"

/* Bytes of layout that may stand between two letters of a word */
#define MAX_GAP 1024

typedef struct Scanner
{
	const Lexicon *lexicon;
	bool		traditional;
	const char *end;
	Markup		markup;
	Scan	   *scan;
	int			capacity;
	int			limit;			/* of tokens */
	uint8_t		after;			/* AFTER_... since the last token */
	uint32_t	han;			/* Han characters, and those outside GB 2312 */
	uint32_t	foreign;
} Scanner;

/* The class of what stands at this place, and its length in bytes */
static inline uint16_t
class_at(Scanner *scanner, Markup *markup, const char *at, size_t *length)
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
	return lexicon_class(scanner->lexicon, scanner->traditional, c);
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

/* The end of the longest word that begins at this letter, or NULL */
static const char *
match_word(Scanner *scanner, const char *at, uint16_t class, size_t length, uint16_t *lexeme)
{
	const Lexicon *lexicon = scanner->lexicon;
	uint16_t	node = lexicon->first[class];
	const char *matched = NULL;
	bool		crossed = false;

	while (node)
	{
		const Node *here = &lexicon->nodes[node];

		at += length;
		if (here->lexeme && !(crossed && here->tight))
		{
			*lexeme = here->lexeme;
			matched = at;
		}
		if (here->leaf)
			break;
		at = skip_gap(scanner, at, &class, &length, &crossed);
		if (at == NULL)
			break;
		node = lexicon_child(lexicon, node, class);
	}
	return matched;
}

/* A new token, or NULL if there are too many; its flags are what it is after */
static Token *
add_token(Scanner *scanner, TokenKind kind, const char *start, const char *end)
{
	Scan	   *scan = scanner->scan;
	Token	   *token;

	if (scan->count >= scanner->limit)
	{
		scan->cut_short = true;
		return NULL;
	}
	if (scan->count + 1 >= scanner->capacity)
	{
		scanner->capacity *= 2;
		scan->tokens = gxbg_realloc_array(scan->tokens, (size_t) scanner->capacity, sizeof(Token));
		gxbg_check_interrupts();
	}
	token = &scan->tokens[scan->count++];
	token->start = (uint32_t) (start - scan->body);
	token->end = (uint32_t) (end - scan->body);
	token->detail = 0;
	token->kind = (uint8_t) kind;
	token->flags = scanner->after;
	scanner->after = 0;
	return token;
}

static Token *
last_token(Scanner *scanner)
{
	Scan	   *scan = scanner->scan;

	return scan->count > 0 ? &scan->tokens[scan->count - 1] : NULL;
}

/* Lengthen the last token if it is of this kind and nothing came between */
static bool
extend_token(Scanner *scanner, TokenKind kind, uint16_t detail, const char *end)
{
	Token	   *last = last_token(scanner);

	if (last == NULL || last->kind != kind || last->detail != detail || scanner->after)
		return false;
	last->end = (uint32_t) (end - scanner->scan->body);
	return true;
}

static void
add_border(Scanner *scanner, const char *at, const char *end)
{
	Token	   *last = last_token(scanner);

	if (last && last->kind == TOKEN_BORDER && !(scanner->after & AFTER_LINE) &&
		last->detail < UINT16_MAX)
	{
		last->detail++;
		last->end = (uint32_t) (end - scanner->scan->body);
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
	Scan	   *scan = scanner->scan;
	Token	   *sign = number - 1;
	uint32_t	c;
	int			length;

	if (scan->count < 2 || sign->kind != TOKEN_PUNCT || number->flags ||
		(sign->detail != PUNCT_DASH && sign->detail != PUNCT_PLUS))
		return;
	length = gxbg_decode(scan->body + sign->start, scan->body + sign->end, &c);
	if (sign->start + (uint32_t) length != sign->end || c == '_' || c == 0x2014 ||
		c == 0x2015 || c == 0x2500)
		return;
	sign->end = number->end;
	sign->kind = TOKEN_NUMBER;
	sign->flags |= sign->detail == PUNCT_DASH ? NEGATIVE : POSITIVE;
	sign->detail = number->detail;
	scan->count--;
}

/* Past a run of digits and, within it, characters of no width */
static const char *
digits_end(Scanner *scanner, const char *at)
{
	const char *end = at;

	while (at < scanner->end)
	{
		size_t		length;
		uint16_t	class = class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK;

		at += length;
		if (class >= CLASS_DIGIT && class < CLASS_DIGIT + 10)
			end = at;
		else if (class != CLASS_IGNORE)
			break;
	}
	return end;
}

/* Past inline markup and characters of no width */
static const char *
skip_ignored(Scanner *scanner, const char *at)
{
	size_t		length;

	while (at < scanner->end &&
		   (class_at(scanner, &scanner->markup, at, &length) & CLASS_MASK) == CLASS_IGNORE)
		at += length;
	return at;
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

/* 477.35 is one figure, 2020.1.22 three */
static const char *
add_number(Scanner *scanner, const char *at)
{
	const char *end = digits_end(scanner, at);
	const char *point = skip_ignored(scanner, end);
	Token	   *token;
	uint16_t	decimals = 0;
	Token	   *last = last_token(scanner);
	bool		after_point = last && token_is_punct(last, PUNCT_POINT) &&
		last->end == (uint32_t) (at - scanner->scan->body) && !scanner->after;

	if (!after_point && point < scanner->end && *point == '.' && is_digit_at(scanner, point + 1))
	{
		const char *decimals_end = digits_end(scanner, point + 1);

		if (!(decimals_end < scanner->end && *decimals_end == '.' &&
			  is_digit_at(scanner, decimals_end + 1)))
		{
			char		digits[32];

			decimals = (uint16_t) gxbg_digits(scanner->scan, (uint32_t) (point - scanner->scan->body),
											  (uint32_t) (decimals_end - scanner->scan->body),
											  digits, NULL, sizeof(digits));
			end = decimals_end;
		}
	}
	token = add_token(scanner, TOKEN_NUMBER, at, end);
	if (token)
	{
		token->detail = decimals;
		take_sign(scanner, token);
	}
	return end;
}

/* A unit means something behind a figure or in a heading's brackets only */
static bool
is_out_of_place(Scanner *scanner, uint16_t lexeme)
{
	const Word *const *meaning = gxbg_meanings(lexeme);
	const Token *last = last_token(scanner);

	for (; *meaning; meaning++)
		if ((*meaning)->kind != WORD_UNIT && (*meaning)->kind != WORD_PAGE)
			return false;
	return last == NULL || !(last->kind == TOKEN_NUMBER || last->kind == TOKEN_NUMERAL ||
							 last->kind == TOKEN_PUNCT || last->kind == TOKEN_WORD);
}

/* A word, or a run of letters that are none; returns where it ends */
static const char *
add_letters(Scanner *scanner, const char *at, uint16_t class, size_t length)
{
	uint16_t	symbol = class & CLASS_MASK;
	uint16_t	lexeme = 0;
	const char *end = NULL;
	Token	   *token;

	if (symbol >= CLASS_SYMBOL && scanner->lexicon->first[symbol])
		end = match_word(scanner, at, symbol, length, &lexeme);
	if (end && !is_out_of_place(scanner, lexeme))
	{
		token = add_token(scanner, TOKEN_WORD, at, end);
		if (token)
			token->detail = lexeme;
		return end;
	}
	end = at + length;
	if (class & CLASS_NUMERAL)
	{
		if (!extend_token(scanner, TOKEN_NUMERAL, 0, end))
			add_token(scanner, TOKEN_NUMERAL, at, end);
	}
	else if (!extend_token(scanner, TOKEN_TEXT, 0, end))
		add_token(scanner, TOKEN_TEXT, at, end);
	return end;
}

static void
count_han(Scanner *scanner, uint16_t class)
{
	if (class & CLASS_HAN)
		scanner->han++;
	if (class & CLASS_FOREIGN)
		scanner->foreign++;
}

/* Past the character, tag, number or word at this place */
static const char *
scan_next(Scanner *scanner, const char *at)
{
	size_t		length;
	uint16_t	class = class_at(scanner, &scanner->markup, at, &length);
	uint16_t	k = class & CLASS_MASK;
	const char *end = at + length;

	count_han(scanner, class);
	if (k == CLASS_LETTER || k >= CLASS_SYMBOL)
		return add_letters(scanner, at, class, length);
	if (k >= CLASS_DIGIT)
		return add_number(scanner, at);

	/* Tabs that begin a line indent it */
	if (k == CLASS_TAB)
		k = (scanner->after & AFTER_LINE) && !(scanner->after & AFTER_BLANK) ?
			CLASS_IGNORE : CLASS_CELL;
	switch (k)
	{
		case CLASS_BLANK:
			scanner->after |= AFTER_BLANK;
			break;
		case CLASS_IGNORE:
			break;
		case CLASS_LINE:
			if (*at == '\n' && at > scanner->scan->body && at[-1] == '\r')
				break;
			scanner->after |= scanner->after & AFTER_LINE ? AFTER_LINES : AFTER_LINE;
			break;
		case CLASS_BAR:
		case CLASS_CELL:
			add_border(scanner, at, end);
			break;
		case CLASS_ROW:
			if (last_token(scanner) == NULL || last_token(scanner)->kind != TOKEN_ROW)
				add_token(scanner, TOKEN_ROW, at, end);
			break;
		default:
			if (!extend_token(scanner, TOKEN_PUNCT, k - CLASS_PUNCT, end))
			{
				Token	   *token = add_token(scanner, TOKEN_PUNCT, at, end);

				if (token)
					token->detail = k - CLASS_PUNCT;
			}
	}
	return end;
}

static void
scan_body(Scanner *scanner)
{
	Scan	   *scan = scanner->scan;
	const char *at = scan->body;
	const char *check = at;

	scan->count = 0;
	scan->cut_short = false;
	scanner->after = AFTER_LINE;
	while (at < scanner->end && !scan->cut_short)
	{
		at = scan_next(scanner, at);
		if (at - check > 65536)
		{
			gxbg_check_interrupts();
			check = at;
		}
	}
	if (scan->cut_short)
		scanner->limit++;		/* room for the end */
	add_token(scanner, TOKEN_END, scanner->end, scanner->end);
	scan->count--;
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

	memset(scan, 0, sizeof(Scan));
	if (length > MAX_BODY_LENGTH)
		length = MAX_BODY_LENGTH;
	scan->body = body;
	scan->length = length;
	scanner.lexicon = gxbg_lexicon();
	scanner.end = body + length;
	scanner.scan = scan;
	scanner.capacity = (int) (length / 32) + 64;
	scanner.limit = (int) (length / 4) + 65536;
	scan->tokens = gxbg_alloc_array((size_t) scanner.capacity, sizeof(Token));
	scan_body(&scanner);
	if (is_traditional(&scanner))
	{
		scan->traditional = scanner.traditional = true;
		scan_body(&scanner);
	}
	return scan;
}

const Word *const *
gxbg_meanings(uint16_t lexeme)
{
	const Lexicon *lexicon = gxbg_lexicon();

	return (const Word *const *) &lexicon->meanings[lexicon->meanings_at[lexeme]];
}

const Word *
gxbg_meaning(const Token *token, WordKind kind, Table table)
{
	if (token->kind != TOKEN_WORD)
		return NULL;
	for (const Word *const *meaning = gxbg_meanings(token->detail); *meaning; meaning++)
		if ((*meaning)->kind == kind && (table == TABLE_NONE || (*meaning)->table == table))
			return *meaning;
	return NULL;
}

/* The digit at this place, or -1; next is set past what stands there */
static int
digit_at(const Scan *scan, const Lexicon *lexicon, const char *at, const char *stop,
		 const char **next)
{
	uint32_t	c;
	uint16_t	class;

	if (*at == '<')
	{
		Markup		markup = {0};
		Tag			tag;
		size_t		length = gxbg_tag(&markup, at, stop, &tag);

		*next = at + (length > 0 ? length : 1);
		return -1;
	}
	if (*at == '&')
	{
		int			length = gxbg_entity(at, stop, &c);

		*next = at + (length > 0 ? length : 1);
		if (length == 0)
			return -1;
	}
	else
		*next = at + gxbg_decode(at, stop, &c);
	class = lexicon_class(lexicon, scan->traditional, c) & CLASS_MASK;
	return class >= CLASS_DIGIT && class < CLASS_DIGIT + 10 ? class - CLASS_DIGIT : -1;
}

int
gxbg_digits(const Scan *scan, uint32_t start, uint32_t end, char *digits,
			uint32_t *places, int size)
{
	const Lexicon *lexicon = gxbg_lexicon();
	const char *at = scan->body + start;
	const char *stop = scan->body + end;
	int			count = 0;

	while (at < stop && count < size)
	{
		const char *next;
		int			digit = digit_at(scan, lexicon, at, stop, &next);

		if (digit >= 0)
		{
			if (places)
				places[count] = (uint32_t) (at - scan->body);
			digits[count++] = (char) ('0' + digit);
		}
		at = next;
	}
	return count;
}

bool
gxbg_number(const Scan *scan, const Token *token, int64_t *value)
{
	char		digits[20];
	int			count = gxbg_digits(scan, token->start, token->end, digits, NULL, sizeof(digits));
	int64_t		result = 0;

	/* Eighteen digits are below the limit of bigint whatever they are */
	if (count == 0 || count > 18)
		return false;
	for (int i = 0; i < count; i++)
		result = result * 10 + (digits[i] - '0');
	*value = result;
	return true;
}
