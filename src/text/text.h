/*
 * text.h
 *	  Bytes to characters: decoding, folding, markup.
 */
#ifndef GXBG_TEXT_H
#define GXBG_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What a tag of markup is to the reader of a table */
typedef enum Tag
{
	TAG_INLINE,					/* nothing: span, font, comment, script */
	TAG_BREAK,					/* a line break: br, p, div, /td */
	TAG_CELL,					/* a cell begins: td, th */
	TAG_ROW,					/* a row begins or ends: tr, table */
	TAG_APART					/* inline, but digits on both sides are two figures: sup, s */
} Tag;

#define NOT_A_CHARACTER 0xFFFD

/* The rest of gxbg_decode, for what that does not decode in place: never for ASCII */
extern int	gxbg_decode_any(const char *at, const char *end, uint32_t *character);

/*
 * Decode one UTF-8 character of at least one byte.  Returns its length in
 * bytes; a byte that begins no valid character is NOT_A_CHARACTER of length 1.
 * What most characters are is decoded in place: ASCII, and three bytes that need no look
 * for surrogates and characters that fewer bytes can say.
 */
static inline int
gxbg_decode(const char *at, const char *end, uint32_t *character)
{
	const unsigned char *s = (const unsigned char *) at;

	if (s[0] < 0x80)
	{
		*character = s[0];
		return 1;
	}
	if (s[0] < 0xE1 || s[0] > 0xEF || s[0] == 0xED || end - at < 3 ||
		((s[1] & 0xC0) ^ 0x80) | ((s[2] & 0xC0) ^ 0x80))
		return gxbg_decode_any(at, end, character);
	*character = (uint32_t) (s[0] & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
	return 3;
}

/* Four bytes as a number, the first lowest; compilers make one load of it */
static inline uint32_t
four_bytes(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return s[0] | (uint32_t) s[1] << 8 | (uint32_t) s[2] << 16 | (uint32_t) s[3] << 24;
}

/*
 * Of the first three of four bytes, if they are a character (1110xxxx 10xxxxxx 10xxxxxx):
 * the bits that tell it from others, where they stand.  If they are none, some of NOT_WIDE
 * are set.
 */
#define NOT_WIDE	0xC0C0F0
#define WIDE_BITS	0xFFFFFF

static inline uint32_t
wide_bits(uint32_t bytes)
{
	return bytes ^ 0x8080E0;
}

/* That character; also one that fewer bytes can say, or a surrogate */
static inline uint32_t
character_of_bits(uint32_t bits)
{
	return (bits & 0x0F) << 12 | (bits >> 2 & 0xFC0) | (bits >> 16 & 0x3F);
}

/* Encode a character; returns the number of bytes written, at most 4. */
extern int	gxbg_encode(uint32_t character, char *to);

/*
 * Fold a character to the one that labels are written in: compatibility forms,
 * width and case as Unicode's NFKC_Casefold has them and, if traditional, to
 * Simplified script by ICU's transliterator.  What folds to several characters
 * stays as it is.
 */
extern uint32_t gxbg_fold(uint32_t character, bool traditional);

/* By NFKC_Casefold alone, asked of ICU, whatever the character */
extern uint32_t gxbg_fold_compatibility(uint32_t character);

/*
 * How characters up to U+FFFF fold is kept by blocks: what is to be added to each.
 * What folds to a character above is marked by a sum of FOLDS_FAR.
 */
#define FOLD_BLOCK		64
#define FOLDS_FAR		0

/* The block of Unicode in which nearly all Han characters of a text stand */
#define FIRST_HAN	0x4E00
#define LAST_HAN	0x9FFF
#define VERTICAL_STROKE	0x4E28

static inline bool
gxbg_is_basic_han(uint32_t character)
{
	return character >= FIRST_HAN && character <= LAST_HAN;
}

/*
 * A radical by itself, as the text of PDF files has it in place of the character
 * that looks the same
 */
static inline bool
gxbg_is_radical(uint32_t character)
{
	return character >= 0x2E80 && character <= 0x2FDF;
}

/* A Han character outside GB 2312, as most of Traditional script is */
extern bool gxbg_is_foreign_han(uint32_t character);

/* Elements that no reader sees, beside script and style: see text_markup.c */
#define N_UNSEEN 7

/*
 * What is known of the markup ahead, so that a search for an end that never
 * comes is made once for a body and not once for each tag.
 */
typedef struct Markup
{
	bool		no_comment_end;
	bool		no_script_end;
	bool		no_style_end;
	bool		no_unseen_end[N_UNSEEN];

	/* The table of LaTeX that was begun last, and one in a cell of it; NULL: none */
	const char *table;
	const char *table_end;
	const char *inner_end;
} Markup;

/*
 * Length in bytes of the tag, comment or script that begins at '<', or of another
 * element that is no text of a page: noscript, template, svg, del, strike; or 0.
 */
extern size_t gxbg_scan_tag(Markup *markup, const char *at, const char *end, Tag *tag);

/* The same for text, in which no figures are told apart */
static inline size_t
gxbg_tag(Markup *markup, const char *at, const char *end, Tag *tag)
{
	size_t		length = gxbg_scan_tag(markup, at, end, tag);

	if (*tag == TAG_APART)
		*tag = TAG_INLINE;
	return length;
}

/*
 * Length in bytes of the element whose opening tag stands here, so many bytes long, if
 * it has digits only, right beside others, and its style hides it; or 0.
 */
extern size_t gxbg_hidden_digits(const char *start, const char *at, size_t length, const char *end);

/* Do digits stand on both sides of so many bytes, whatever tags are between? */
extern bool gxbg_parts_digits(const char *start, const char *at, size_t length, const char *end);

/* The same of a tag of a table or of lines that begins at '&', as &lt;td&gt; */
extern size_t gxbg_escaped_tag(const char *at, const char *end, Tag *tag);

/*
 * Length in bytes of the rule between two rows of a table that begins at '+', in
 * the text that begins at start: +----+----+; or 0.
 */
extern size_t gxbg_rule_line(const char *start, const char *at, const char *end);

/*
 * Length in bytes of what begins at '(', '*', '\', '[' or ']' and was put into the text that
 * begins at start by those who copied it, or 0: how a Han character is read, in
 * Pinyin behind it, once or more; Markdown's emphasis, up to three marks that do
 * not stand between digits, its escapes, and [5]{style="..."} around what has
 * attributes.
 */
extern size_t gxbg_ornament(const char *start, const char *at, const char *end);

/* And is that one of the characters that it begins at? */
static inline bool
gxbg_may_be_ornament(uint32_t character)
{
	return character == '(' || character == '*' || character == '\\' || character == '[' ||
		character == ']';
}

/*
 * Length in bytes of what begins at '\', '&', '{', '}' or '$' and is LaTeX, or 0: macros
 * that make tables or stand around text (\text{), the borders of cells and rows in its
 * tables, braces of all these, the signs around a formula that is a figure or a macro.
 */
extern size_t gxbg_latex(Markup *markup, const char *start, const char *at, const char *end, Tag *tag);

/* And is that one of the characters that it begins at, beside '&'? */
static inline bool
gxbg_may_be_latex(uint32_t character)
{
	return character == '\\' || character == '{' || character == '}' || character == '$';
}

/*
 * Is the dash that a line begins with here, a blank behind it, the mark of an item of a list, and
 * no sign or empty cell: letters behind it, or figures and the line before is an item, too?
 */
extern bool gxbg_is_item_mark(const char *start, const char *at, const char *end);

/* Length in bytes of the entity that begins at '&', or 0 */
extern int	gxbg_entity(const char *at, const char *end, uint32_t *character);

#endif							/* GXBG_TEXT_H */
