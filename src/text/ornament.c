/*
 * ornament.c
 *	  What those who copied a text put into it: readings, Markdown, rules of tables.
 *
 * Mirrors of pages write how a Han character is read behind it, since it is read
 * in several ways; what was made of Markdown keeps its emphasis, its escapes
 * and attributes.
 */
#include "text/text.h"

#include <string.h>

/* Readings of one character, one behind the other */
#define MAX_RUBY_READINGS	8

/* Letters of Pinyin, with and without a tone */
static bool
is_vowel(uint32_t c)
{
	static const uint16_t vowels[] = {
		'a', 'e', 'i', 'o', 'u', 0xE0, 0xE1, 0xE8, 0xE9, 0xEA, 0xEC, 0xED, 0xF2, 0xF3, 0xF9,
		0xFA, 0xFC, 0x101, 0x113, 0x11B, 0x12B, 0x14D, 0x16B, 0x1CE, 0x1D0, 0x1D2, 0x1D4,
		0x1D6, 0x1D8, 0x1DA, 0x1DC
	};

	for (size_t i = 0; i < sizeof(vowels) / sizeof(vowels[0]); i++)
		if (vowels[i] == c)
			return true;
	return false;
}

static bool
is_consonant(uint32_t c)
{
	return c >= 'a' && c <= 'z' && !is_vowel(c) && c != 'v';
}

/* Past a syllable of Pinyin in brackets, or NULL: at most two, three, two letters */
static const char *
reading_end(const char *at, const char *end)
{
	static const int most[] = {2, 3, 2};
	uint32_t	c = 0;
	int			vowels = 0;

	at++;
	for (int part = 0; part < 3; part++)
		for (int n = 0; n < most[part] && at < end; n++)
		{
			int			length = gxbg_decode(at, end, &c);

			if (part == 1 ? !is_vowel(c) : !is_consonant(c))
				break;
			vowels += part == 1;
			at += length;
		}
	return vowels > 0 && at < end && *at == ')' ? at + 1 : NULL;
}

static size_t
readings_length(const char *start, const char *at, const char *end)
{
	const char *past = at;
	uint32_t	before;

	/* Most brackets are those of the text */
	if (end - at < 3 || (unsigned char) at[1] < 'a' || (unsigned char) at[1] > 0xC7)
		return 0;
	if (at - start < 3 || gxbg_decode(at - 3, at, &before) != 3 || !gxbg_is_basic_han(before))
		return 0;
	for (int i = 0; i < MAX_RUBY_READINGS && past < end && *past == '('; i++)
	{
		const char *next = reading_end(past, end);

		if (next == NULL)
			break;
		past = next;
	}
	return (size_t) (past - at);
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static size_t
emphasis_length(const char *start, const char *at, const char *end)
{
	const char *past = at;

	while (past < end && *past == '*')
		if (++past - at > 3)
			return 0;
	if ((at > start && at[-1] == '*') ||
		(at > start && past < end && is_digit(at[-1]) && is_digit(*past)))
		return 0;
	return (size_t) (past - at);
}

/* The backslash of 1\. and 2\-1, by which Markdown says that these begin no list */
static size_t
escape_length(const char *at, const char *end)
{
	static const char escaped[] = ".-+*_#()[]{}`~!>";

	return end - at > 1 && at[1] != '\0' && strchr(escaped, at[1]) ? 1 : 0;
}

/* Bytes of what has attributes, and of these, at most */
#define MAX_ORNAMENT		400

/* The attributes in braces that begin here, on one line: {style="..."} */
static size_t
attributes_length(const char *at, const char *end)
{
	bool		given = false;

	if (at >= end || *at != '{')
		return 0;
	if (end - at > MAX_ORNAMENT)
		end = at + MAX_ORNAMENT;
	for (const char *p = at + 1; p < end && strchr("\n{[]", *p) == NULL; p++)
	{
		if (*p == '}')
			return given ? (size_t) (p + 1 - at) : 0;
		given = given || *p == '=';
	}
	return 0;
}

/* A bracket around what has attributes, as Pandoc writes [5]{style="..."}, and these */
static size_t
span_length(const char *at, const char *end)
{
	const char *close;
	size_t		length;

	if (*at == ']')
	{
		length = attributes_length(at + 1, end);
		return length > 0 ? length + 1 : 0;
	}
	if (end - at > MAX_ORNAMENT)
		end = at + MAX_ORNAMENT;
	close = memchr(at, ']', (size_t) (end - at));
	if (close == NULL || attributes_length(close + 1, end) == 0 ||
		memchr(at, '\n', (size_t) (close - at)))
		return 0;
	return 1;
}

size_t
gxbg_ornament(const char *start, const char *at, const char *end)
{
	return *at == '(' ? readings_length(start, at, end) :
		*at == '*' ? emphasis_length(start, at, end) :
		*at == '\\' ? escape_length(at, end) :
		*at == '[' || *at == ']' ? span_length(at, end) : 0;
}

/* Bytes of a line of a list that are looked at */
#define MAX_ITEM		400

/* The first byte of the line before this one that is no blank, or NULL */
static const char *
line_before(const char *start, const char *at)
{
	const char *line;

	if (at - start > MAX_ITEM)
		start = at - MAX_ITEM;
	while (at > start && strchr(" \t\r\n", at[-1]) != NULL)
		at--;
	for (line = at; line > start && line[-1] != '\n';)
		line--;
	while (line < at && (*line == ' ' || *line == '\t'))
		line++;
	return line < at ? line : NULL;
}

bool
gxbg_is_item_mark(const char *start, const char *at, const char *end)
{
	const char *before = line_before(start, at);
	const char *p = at + 2;

	if (end - at > MAX_ITEM)
		end = at + MAX_ITEM;
	if (p < end && *p != '*' && (unsigned char) *p < 0x80)
	{
		p += *p == '-' || *p == '+';
		if (before == NULL || before[0] != *at || before[1] != ' ' || p == end || !is_digit(*p))
			return false;
	}
	while (p < end && *p != '\n' && *p != '-')
		p++;
	return p == end || *p == '\n';
}

/* Does nothing but blanks stand before this on its line? */
static bool
begins_line(const char *start, const char *at)
{
	while (at > start && (at[-1] == ' ' || at[-1] == '\t'))
		at--;
	return at == start || at[-1] == '\n' || at[-1] == '\r';
}

size_t
gxbg_rule_line(const char *start, const char *at, const char *end)
{
	const char *p = at;
	int			crossings = 0;

	if (!begins_line(start, at))
		return 0;
	for (; p < end && (*p == '-' || *p == '=' || *p == '+'); p++)
		crossings += *p == '+';
	return crossings > 1 && p - at > 4 && (p == end || *p == '\n' || *p == '\r' || *p == ' ') ?
		(size_t) (p - at) : 0;
}
