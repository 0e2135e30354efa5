/*
 * classes.c
 *	  The class of a character: what it is to the scanner.
 *
 * Asked of ICU.  The classes of the characters of Unicode's first plane, and of
 * the letters of the words, stand in tables that are made with these functions when
 * the library is built; others are asked for here.
 */
#include "scan/classes.h"

#include <unicode/uchar.h>

#include "scan/scan.h"
#include "text/text.h"

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

bool
gxbg_is_letter_of_words(uint32_t c)
{
	return is_letter(c) || c == 0x3007;
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

uint16_t
gxbg_letter_flags(uint32_t c, bool traditional)
{
	bool		ideographic = u_hasBinaryProperty((UChar32) c, UCHAR_IDEOGRAPHIC);
	uint16_t	flags = 0;

	if (is_han_numeral(c))
		flags |= CLASS_NUMERAL;
	if (ideographic && !traditional && gxbg_is_foreign_han(c))
		flags |= CLASS_FOREIGN;
	return flags || !ideographic ? flags | CLASS_SPECIAL : 0;
}

uint16_t
gxbg_class_of(uint32_t character, uint32_t folded, uint16_t letter, bool traditional)
{
	uint16_t	class = letter;

	if ((class & CLASS_MASK) < CLASS_SYMBOL)
		class = class_of_other(folded);

	/* A circled or raised digit numbers things: it is no figure */
	if (class >= CLASS_DIGIT && class < CLASS_LETTER && u_charDigitValue((UChar32) character) < 0)
		class = CLASS_PUNCT + PUNCT_OTHER;
	if (class >= CLASS_LETTER)
		class |= gxbg_letter_flags(gxbg_is_radical(character) ? folded : character, traditional);
	return class;
}
