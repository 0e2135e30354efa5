/*
 * scanner.h
 *	  The state of the scan, for the files that it is made of.
 *
 * What most characters go through is inline here.
 */
#ifndef GXBG_SCANNER_H
#define GXBG_SCANNER_H

#include "scan/lexicon.h"
#include "scan/scan.h"
#include "text/text.h"

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
	const char *stop;			/* of this step */
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
	size_t		label_limit;
	size_t		foreign;		/* Han characters outside GB 2312 */
	size_t		foreign_limit;	/* with more, the body is Traditional whatever follows */
} Scanner;

/*
 * The class of a character of one or three bytes, or CLASS_UNKNOWN: ask further.
 * Near the end of the body, or of a step, it is always so.  Classes are kept in
 * tables as 16 bits and worked with as 32, which processors are faster at.
 */
static inline uint32_t
class_ahead(const Scanner *scanner, const char *at)
{
	uint32_t	bytes;

	if (at >= scanner->near_end)
		return CLASS_UNKNOWN;

	bytes = four_bytes(at);
	if (wide_bits(bytes) & NOT_WIDE)
		return scanner->classes[CLASSES_OF_BYTES + (bytes & 0xFF)];
	return scanner->classes[place_of_bits(wide_bits(bytes) & WIDE_BITS)];
}

/* The length of a character whose class class_ahead told */
static inline size_t
length_ahead(const char *at)
{
	return (unsigned char) *at < 0x80 ? 1 : 3;
}

/* The class of what stands at this place: markup, or any other character */
extern uint32_t gxbg_class_of_any(Scanner *scanner, Markup *markup, const char *at,
								  size_t *length);

/* The same of what is not two bytes long: rare.c */
extern uint32_t gxbg_class_of_rare(Scanner *scanner, Markup *markup, const char *at,
								   size_t *length);

/* The class of what stands at this place, and its length in bytes */
static inline uint32_t
class_at(Scanner *scanner, Markup *markup, const char *at, size_t *length)
{
	uint32_t	class = class_ahead(scanner, at);

	*length = length_ahead(at);
	return class != CLASS_UNKNOWN ? class : gxbg_class_of_any(scanner, markup, at, length);
}

/* A word that stands at some place */
typedef struct Match
{
	const char *end;			/* NULL: there is none */
	const Node *node;			/* of its last letter */
	uint32_t	behind;			/* what class_ahead told of the place behind it */
} Match;

/* The node behind one more letter, or what stands in its place: then its parent is another */
static inline uint32_t
child_of(uint32_t node, uint32_t class, uint32_t mask)
{
	return (gxbg_lexicon_nodes[node].base + (class & CLASS_MASK)) & mask;
}

/*
 * The longest word that begins with this letter, to whose node it leads, over layout
 * and with letters of any length; next is the class of what stands behind the letter: gap.c
 */
extern void gxbg_match_over_gaps(Scanner *scanner, const char *at, size_t length, uint32_t next,
								 uint32_t node, Match *word);

/* Room for more tokens; false if there are too many */
extern bool gxbg_make_room(Scanner *scanner);

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
	if (scanner->last == scanner->full && !gxbg_make_room(scanner))
		return NULL;
	return put_token(scanner, kind, start, end);
}

/* Can a digit or a character of no width stand where this class was told ahead? */
static inline bool
gxbg_may_go_on(uint32_t class)
{
	return class == CLASS_UNKNOWN || class == CLASS_IGNORE ||
		(class >= CLASS_DIGIT && class < CLASS_DIGIT + 10);
}

static inline const char *
gxbg_ascii_digits_end(const char *at, const char *stop)
{
	while (at < stop && *at >= '0' && *at <= '9')
		at++;
	return at;
}

/* Past the figure that begins at this place: number.c */
extern const char *gxbg_scan_number(Scanner *scanner, const char *at);

#endif							/* GXBG_SCANNER_H */
