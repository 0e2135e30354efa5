/*
 * scan.h
 *	  Characters to tokens: one pass over the body with one automaton.
 *
 * All layouts become the same stream: words of the form, numbers, marks,
 * borders, and runs of other text.
 */
#ifndef GXBG_SCAN_H
#define GXBG_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "form/form.h"
#include "text/host.h"

typedef enum TokenKind
{
	TOKEN_WORD,					/* a word of the form: detail is its lexeme */
	TOKEN_NUMBER,				/* digits: detail is the number of decimals */
	TOKEN_PUNCT,				/* detail is a Punct; a run of the same */
	TOKEN_BORDER,				/* of cells: bar, tab, td; detail counts them */
	TOKEN_ROW,					/* border of rows in markup: tr, table */
	TOKEN_NUMERAL,				/* run of Han numerals that is part of no word */
	TOKEN_TEXT,					/* run of other letters */
	TOKEN_END					/* after the last; start == end == length */
} TokenKind;

typedef enum Punct
{
	PUNCT_STOP,					/* ends a sentence: 。 ! ; */
	PUNCT_COMMA,
	PUNCT_ENUM,					/* 、 */
	PUNCT_COLON,
	PUNCT_POINT,				/* . */
	PUNCT_SLASH,
	PUNCT_DASH,
	PUNCT_PLUS,
	PUNCT_OPEN,					/* ( [ */
	PUNCT_CLOSE,
	PUNCT_TITLE_OPEN,			/* 《 〈 */
	PUNCT_TITLE_CLOSE,
	PUNCT_QUOTE,
	PUNCT_PERCENT,
	PUNCT_TILDE,
	PUNCT_OTHER,
	N_PUNCTS
} Punct;

/* What stood between a token and the one before it */
#define AFTER_BLANK		0x01	/* white space, a stray ?, within the line */
#define AFTER_LINE		0x02	/* at least one line break */
#define AFTER_LINES		0x04	/* at least two */

/* Of a number */
#define NEGATIVE		0x08	/* with its sign in the span */
#define POSITIVE		0x10

typedef struct Token
{
	uint32_t	start;			/* bytes */
	uint32_t	end;
	uint16_t	detail;
	uint8_t		kind;			/* TokenKind */
	uint8_t		flags;
} Token;

typedef struct Scan
{
	const char *body;
	size_t		length;
	Token	   *tokens;			/* count of them, and one TOKEN_END */
	int			count;
	int		   *labels;			/* tokens that may belong to a table, title or heading: */
	int			label_count;	/* words of LABEL_BITS, Han numerals; and the last token */
	bool		traditional;	/* the body is in Traditional script */
	bool		undecodable;	/* some bytes are no characters */
	bool		cut_short;		/* too dense in tokens to be a report: not all read */
	const struct Scan *title;	/* of the page, kept apart from its body; NULL: none */
} Scan;

/* Bodies longer than this are not read past it: offsets are 32 bits */
#define MAX_BODY_LENGTH 0x40000000

extern Scan *gxbg_scan(const char *body, size_t length);

/* The meanings of a lexeme, up to a NULL */
extern const Word *const *gxbg_meanings(uint16_t lexeme);

/* All tables and kinds as bits, by lexeme */
extern const uint64_t gxbg_meaning_bits[];

#define MEANING_BIT(kind, table)	(UINT64_C(1) << ((kind) * N_TABLES + (table)))
#define MEANING_BITS(kind)			(((UINT64_C(1) << N_TABLES) - 1) << (kind) * N_TABLES)

/* Meanings of words that are looked for in the whole body */
#define LABEL_BITS \
	(MEANING_BITS(WORD_ROW) | MEANING_BITS(WORD_COLUMN) | MEANING_BITS(WORD_GROUP) | \
	 MEANING_BITS(WORD_SECTION) | MEANING_BITS(WORD_TITLE))

/* Has the token a meaning of that kind and table?  TABLE_NONE: any table */
static inline bool
token_means(const Token *token, WordKind kind, Table table)
{
	uint64_t	bits = table == TABLE_NONE ? MEANING_BITS(kind) : MEANING_BIT(kind, table);

	return token->kind == TOKEN_WORD && (gxbg_meaning_bits[token->detail] & bits) != 0;
}

/* Has the token one of these meanings? */
static inline bool
token_has_meaning(const Token *token, uint64_t bits)
{
	return token->kind == TOKEN_WORD && (gxbg_meaning_bits[token->detail] & bits) != 0;
}

/* The first label from this one on that has one of these meanings, or label_count */
static inline int
next_label(const Scan *scan, int label, uint64_t bits)
{
	for (; label < scan->label_count; label++)
	{
		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (token_has_meaning(&scan->tokens[scan->labels[label]], bits))
			break;
	}
	return label;
}

/* The first token from this one on that begins at this byte or later, or count */
extern int	gxbg_token_at(const Scan *scan, int token, uint32_t byte);

/* The first label that is this token or stands behind it, or label_count */
extern int	gxbg_label_at(const Scan *scan, int token);

extern const Word *gxbg_find_meaning(uint16_t lexeme, WordKind kind, Table table);

/* The token's meaning of that kind and table, or NULL; TABLE_NONE: any table */
static inline const Word *
gxbg_meaning(const Token *token, WordKind kind, Table table)
{
	return token_means(token, kind, table) ? gxbg_find_meaning(token->detail, kind, table) : NULL;
}

/* Value of a number token without its sign and point; false if too large */
extern bool gxbg_number(const Scan *scan, const Token *token, int64_t *value);

/* The rest of gxbg_digits: from this place on, behind so many digits */
extern int	gxbg_digits_from(const Scan *scan, const char *at, const char *stop,
							 char *digits, uint32_t *places, int size, int count);

/*
 * Digits of the bytes from start to end, folded to '0'..'9'; their number.
 * places, if not NULL, gets the byte at which each begins.
 */
static inline int
gxbg_digits(const Scan *scan, uint32_t start, uint32_t end, char *digits,
			uint32_t *places, int size)
{
	const char *at = scan->body + start;
	const char *stop = scan->body + end;
	int			count = 0;

	for (; at < stop && count < size && *at >= '0' && *at <= '9'; at++)
	{
		if (places)
			places[count] = (uint32_t) (at - scan->body);
		digits[count++] = *at;
	}
	if (at == stop || count == size)
		return count;
	return gxbg_digits_from(scan, at, stop, digits, places, size, count);
}

static inline bool
token_is_punct(const Token *token, Punct punct)
{
	return token->kind == TOKEN_PUNCT && token->detail == punct;
}

/* Letters, of a word that the form knows or of none */
static inline bool
token_is_letters(const Token *token)
{
	return token->kind == TOKEN_TEXT || token->kind == TOKEN_WORD;
}

/* The comma that parts the cells of a file of values; the wide one stands in sentences */
static inline bool
token_is_plain_comma(const Scan *scan, const Token *token)
{
	return token_is_punct(token, PUNCT_COMMA) && scan->body[token->start] == ',';
}

/* Is this border one of markup, written as that (<td>) or with entities (&lt;td&gt;)? */
static inline bool
token_is_markup(const Scan *scan, const Token *token)
{
	const char *at = scan->body + token->start;

	return *at == '<' || (*at == '&' && at[1] == 'l');
}

#endif							/* GXBG_SCAN_H */
