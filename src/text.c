/*
 * text.c
 *	  Bytes to characters: decoding, folding, markup.
 *
 * ICU owns what Unicode defines: normalization, script conversion, character
 * sets.  Its objects here live as long as the process and are opened when the
 * first character needs them; the script converter, which takes tens of
 * milliseconds to open, only for a body in Traditional script.
 */
#include "text.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "host.h"

/* The same character, picture, in either script */
#define TRADITIONAL_PICTURE	0x5716
#define SIMPLIFIED_PICTURE	0x56FE

int
gxbg_decode_any(const char *at, const char *end, uint32_t *character)
{
	const unsigned char *s = (const unsigned char *) at;
	ptrdiff_t	left = end - at;
	uint32_t	c = s[0];

	*character = NOT_A_CHARACTER;
	if (c >= 0xC2 && c < 0xE0 && left >= 2 && (s[1] & 0xC0) == 0x80)
	{
		*character = (c & 0x1F) << 6 | (s[1] & 0x3F);
		return 2;
	}
	if (c >= 0xE0 && c < 0xF0 && left >= 3 &&
		(s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80)
	{
		c = (c & 0x0F) << 12 | (uint32_t) (s[1] & 0x3F) << 6 | (s[2] & 0x3F);
		if (c < 0x800 || U_IS_SURROGATE(c))
			return 1;
		*character = c;
		return 3;
	}
	if (c >= 0xF0 && c < 0xF5 && left >= 4 && (s[1] & 0xC0) == 0x80 &&
		(s[2] & 0xC0) == 0x80 && (s[3] & 0xC0) == 0x80)
	{
		c = (c & 0x07) << 18 | (uint32_t) (s[1] & 0x3F) << 12 |
			(uint32_t) (s[2] & 0x3F) << 6 | (s[3] & 0x3F);
		if (c < 0x10000 || c > 0x10FFFF)
			return 1;
		*character = c;
		return 4;
	}
	return 1;
}

int
gxbg_encode(uint32_t character, char *to)
{
	if (character < 0x80)
	{
		to[0] = (char) character;
		return 1;
	}
	if (character < 0x800)
	{
		to[0] = (char) (0xC0 | character >> 6);
		to[1] = (char) (0x80 | (character & 0x3F));
		return 2;
	}
	if (character < 0x10000)
	{
		to[0] = (char) (0xE0 | character >> 12);
		to[1] = (char) (0x80 | (character >> 6 & 0x3F));
		to[2] = (char) (0x80 | (character & 0x3F));
		return 3;
	}
	to[0] = (char) (0xF0 | character >> 18);
	to[1] = (char) (0x80 | (character >> 12 & 0x3F));
	to[2] = (char) (0x80 | (character >> 6 & 0x3F));
	to[3] = (char) (0x80 | (character & 0x3F));
	return 4;
}

/*
 * Out of memory, ICU fails with whatever error, and some of it for the rest of
 * the process.  What could be read without it would be another result.
 */
static void
require_success(UErrorCode status)
{
	if (U_FAILURE(status) && status != U_BUFFER_OVERFLOW_ERROR)
		gxbg_library_failed(u_errorName(status));
}

/* The one character that c becomes by NFKC_Casefold, or c */
static uint32_t
fold_compatibility(uint32_t c)
{
	static const UNormalizer2 *normalizer = NULL;
	UErrorCode	status = U_ZERO_ERROR;
	UChar		from[2];
	UChar		to[32];
	int32_t		from_length = 0;
	int32_t		to_length;
	UChar32		folded;
	int32_t		next = 0;

	if (normalizer == NULL)
	{
		gxbg_require_memory();
		normalizer = unorm2_getNFKCCasefoldInstance(&status);
		require_success(status);
	}
	if (unorm2_isInert(normalizer, (UChar32) c))
		return c;
	U16_APPEND_UNSAFE(from, from_length, c);
	to_length = unorm2_normalize(normalizer, from, from_length, to, 32, &status);
	require_success(status);
	if (U_FAILURE(status) || to_length == 0)
		return c;
	U16_NEXT(to, next, to_length, folded);
	return next == to_length ? (uint32_t) folded : c;
}

/*
 * Simplify one character of the BMP by a transliterator; what becomes several
 * stays as it is.
 */
static UChar
simplify_with(UTransliterator *simplify, UChar c)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		text[8] = {c, 0};
	int32_t		length = 1;
	int32_t		limit = 1;

	utrans_transUChars(simplify, text, &length, 8, 0, &limit, &status);
	require_success(status);
	return U_SUCCESS(status) && length == 1 ? text[0] : c;
}

/* The Simplified form of a Han character of the BMP, or c */
static uint32_t
fold_script(uint32_t c)
{
	static UTransliterator *simplify = NULL;

	if (simplify == NULL)
	{
		UErrorCode	status = U_ZERO_ERROR;
		UChar		id[32];
		UTransliterator *opened;

		gxbg_require_memory();
		u_uastrcpy(id, "Traditional-Simplified");
		opened = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
		require_success(status);

		/* one that was opened when memory was short may know nothing */
		if (simplify_with(opened, TRADITIONAL_PICTURE) != SIMPLIFIED_PICTURE)
		{
			utrans_close(opened);
			require_success(U_MEMORY_ALLOCATION_ERROR);
		}
		simplify = opened;
	}
	return simplify_with(simplify, (UChar) c);
}

static bool
is_han(uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;

	return uscript_getScript((UChar32) c, &status) == USCRIPT_HAN;
}

uint32_t
gxbg_fold(uint32_t c, bool traditional)
{
	/* What ICU says, remembered: the same whenever it is asked */
	static uint16_t *known[2] = {NULL, NULL};
	uint32_t	folded;

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
	if (!traditional && gxbg_is_basic_han(c))
		return c;
	if (known[traditional] == NULL)
		known[traditional] = gxbg_alloc_permanent(0x10000 * sizeof(uint16_t));
	if (c < 0x10000 && known[traditional][c])
		return known[traditional][c];
	folded = fold_compatibility(c);
	if (traditional && folded < 0x10000 && is_han(folded))
		folded = fold_script(folded);
	if (c < 0x10000 && folded < 0x10000)
		known[traditional][c] = (uint16_t) folded;
	return folded;
}

bool
gxbg_is_foreign_han(uint32_t c)
{
	static UConverter *gb2312 = NULL;
	UErrorCode	status = U_ZERO_ERROR;
	UChar		from[2];
	int32_t		length = 0;
	char		to[8];

	if (!is_han(c))
		return false;
	if (gb2312 == NULL)
	{
		UConverter *opened;

		gxbg_require_memory();
		opened = ucnv_open("EUC-CN", &status);
		ucnv_setFromUCallBack(opened, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
		require_success(status);
		gb2312 = opened;
	}
	U16_APPEND_UNSAFE(from, length, c);
	ucnv_fromUChars(gb2312, to, sizeof(to), from, length, &status);
	return U_FAILURE(status);
}

static bool
is_letter(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static char
lower(char c)
{
	return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
}

/* Does the text begin with this lower-case ASCII, in any case? */
static bool
begins_with(const char *at, const char *end, const char *prefix)
{
	for (; *prefix; at++, prefix++)
		if (at >= end || lower(*at) != *prefix)
			return false;
	return true;
}

/*
 * End of a tag: past its '>', or where a new tag begins that this one was not
 * closed before.  No byte is looked at by two unclosed tags.
 */
static const char *
tag_end(const char *at, const char *end)
{
	const char *stop = memchr(at + 1, '<', (size_t) (end - at - 1));

	if (stop == NULL)
		stop = end;
	for (at++; at < stop; at++)
	{
		if (*at == '>')
			return at + 1;
		if ((*at == '"' || *at == '\'') && at[-1] == '=')
		{
			at = memchr(at + 1, *at, (size_t) (stop - at - 1));
			if (at == NULL)
				break;
		}
	}
	return stop;
}

/* Past the element's closing tag, or past its opening tag if that never comes */
static const char *
element_end(const char *at, const char *end, const char *closing, bool *never)
{
	const char *close = at;
	size_t		loops = 0;

	while (!*never && (close = memchr(close, '<', end - close)) != NULL)
	{
		if ((++loops & 0xFFFF) == 0)
			gxbg_check_interrupts();
		if (begins_with(close, end, closing))
			return tag_end(close, end);
		close++;
	}
	*never = true;
	return tag_end(at, end);
}

/* Past a comment's end; as a tag's, if its own never comes */
static const char *
comment_end(const char *at, const char *end, bool *never)
{
	const char *p = at + 4;
	size_t		loops = 0;

	while (!*never && (p = memchr(p, '-', end - p)) != NULL)
	{
		if ((++loops & 0xFFFF) == 0)
			gxbg_check_interrupts();
		if (begins_with(p, end, "-->"))
			return p + 3;
		p++;
	}
	*never = true;
	return tag_end(at, end);
}

#define TAG_NAME_SIZE	8

/* What tags mean to a table, the commonest first; all others are inline */
static const struct
{
	char		name[TAG_NAME_SIZE];	/* shorter than that, the rest is 0 */
	Tag			tag;
	Tag			closing;
}			table_tags[] = {
	{"td", TAG_CELL, TAG_BREAK},
	{"p", TAG_BREAK, TAG_BREAK},
	{"span", TAG_INLINE, TAG_INLINE},
	{"tr", TAG_ROW, TAG_ROW},
	{"br", TAG_BREAK, TAG_BREAK},
	{"div", TAG_BREAK, TAG_BREAK},
	{"font", TAG_INLINE, TAG_INLINE},
	{"o", TAG_INLINE, TAG_INLINE},
	{"strong", TAG_INLINE, TAG_INLINE},
	{"a", TAG_INLINE, TAG_INLINE},
	{"b", TAG_INLINE, TAG_INLINE},
	{"li", TAG_BREAK, TAG_BREAK},
	{"th", TAG_CELL, TAG_BREAK},
	{"table", TAG_ROW, TAG_ROW},
	{"thead", TAG_ROW, TAG_ROW},
	{"tbody", TAG_ROW, TAG_ROW},
	{"tfoot", TAG_ROW, TAG_ROW},
	{"ul", TAG_BREAK, TAG_BREAK},
	{"ol", TAG_BREAK, TAG_BREAK},
	{"hr", TAG_BREAK, TAG_BREAK},
	{"h1", TAG_BREAK, TAG_BREAK},
	{"h2", TAG_BREAK, TAG_BREAK},
	{"h3", TAG_BREAK, TAG_BREAK},
	{"h4", TAG_BREAK, TAG_BREAK},
	{"h5", TAG_BREAK, TAG_BREAK},
	{"h6", TAG_BREAK, TAG_BREAK},
	{"title", TAG_BREAK, TAG_BREAK},
	{"section", TAG_BREAK, TAG_BREAK},
	{"article", TAG_BREAK, TAG_BREAK},
	{"center", TAG_BREAK, TAG_BREAK},
	{"dt", TAG_BREAK, TAG_BREAK},
	{"dd", TAG_BREAK, TAG_BREAK},

	/* As TEI and the XML of extractors have them */
	{"row", TAG_ROW, TAG_ROW},
	{"cell", TAG_CELL, TAG_BREAK},
};

/* Is this the name of one of them? */
static bool
find_tag(const char *name, bool closing, Tag *tag)
{
	for (size_t i = 0; i < sizeof(table_tags) / sizeof(table_tags[0]); i++)
		if (memcmp(name, table_tags[i].name, TAG_NAME_SIZE) == 0)
		{
			*tag = closing ? table_tags[i].closing : table_tags[i].tag;
			return true;
		}
	return false;
}

/* Past the letters and digits here, the first of which are the name in lower case */
static const char *
read_name(const char *at, const char *end, char name[TAG_NAME_SIZE])
{
	size_t		length = 0;

	memset(name, 0, TAG_NAME_SIZE);
	for (; at < end && length < TAG_NAME_SIZE && (is_letter(*at) || (*at >= '0' && *at <= '9')); at++)
		name[length++] = lower(*at);
	return at;
}

size_t
gxbg_tag(Markup *markup, const char *at, const char *end, Tag *tag)
{
	const char *p = at + 1;
	char		name[TAG_NAME_SIZE];
	bool		closing = false;

	*tag = TAG_INLINE;
	if (end - at < 2)
		return 0;
	if (*p == '!' || *p == '?')
		return (begins_with(at, end, "<!--") ?
				comment_end(at, end, &markup->no_comment_end) : tag_end(at, end)) - at;

	/* <\/td>, as JSON writes it */
	if (*p == '\\' && end - p > 1 && p[1] == '/')
		p++;
	if (*p == '/')
	{
		closing = true;
		p++;
	}
	if (p >= end || !is_letter(*p))
		return 0;
	p = read_name(p, end, name);
	find_tag(name, closing, tag);
	if (!closing && memcmp(name, "script", 6) == 0)
		return element_end(at, end, "</script", &markup->no_script_end) - at;
	if (!closing && memcmp(name, "style", 5) == 0)
		return element_end(at, end, "</style", &markup->no_style_end) - at;

	/* Most tags have no attributes */
	if (p < end && *p == '>')
		return p + 1 - at;
	return tag_end(p - 1, end) - at;
}

size_t
gxbg_rule_line(const char *start, const char *at, const char *end)
{
	const char *p = at;
	int			crossings = 0;

	while (p > start && (p[-1] == ' ' || p[-1] == '\t'))
		p--;
	if (p > start && p[-1] != '\n' && p[-1] != '\r')
		return 0;
	for (p = at; p < end && (*p == '-' || *p == '=' || *p == '+'); p++)
		crossings += *p == '+';
	return crossings > 1 && p - at > 4 && (p == end || *p == '\n' || *p == '\r' || *p == ' ') ?
		(size_t) (p - at) : 0;
}

/* A tag written with entities is at most so long, in bytes */
#define MAX_ESCAPED_TAG	1024

size_t
gxbg_escaped_tag(const char *at, const char *end, Tag *tag)
{
	const char *p = at + 4;
	char		name[TAG_NAME_SIZE];
	bool		closing;

	if (end - at > MAX_ESCAPED_TAG)
		end = at + MAX_ESCAPED_TAG;
	if (!begins_with(at, end, "&lt;"))
		return 0;
	closing = p < end && *p == '/';
	p = read_name(p + closing, end, name);
	if (!find_tag(name, closing, tag))
		return 0;
	for (; (p = memchr(p, '&', (size_t) (end - p))) != NULL; p++)
	{
		if (begins_with(p, end, "&gt;"))
			return (size_t) (p + 4 - at);
		if (begins_with(p, end, "&lt;"))
			break;
	}
	return 0;
}

/* Entities that crawled pages use; the markup standard defines some 2,000 */
static const struct
{
	const char *name;
	uint32_t	character;
}			entities[] = {
	{"nbsp;", 0xA0}, {"ensp;", 0x2002}, {"emsp;", 0x2003}, {"thinsp;", 0x2009},
	{"amp;", '&'}, {"lt;", '<'}, {"gt;", '>'}, {"quot;", '"'}, {"apos;", '\''},
	{"mdash;", 0x2014}, {"ndash;", 0x2013}, {"minus;", 0x2212}, {"middot;", 0xB7},
	{"hellip;", 0x2026}, {"ldquo;", 0x201C}, {"rdquo;", 0x201D},
	{"lsquo;", 0x2018}, {"rsquo;", 0x2019}, {"times;", 0xD7}, {"shy;", 0xAD},
	{"zwnj;", 0x200C}, {"zwj;", 0x200D}, {"laquo;", 0xAB}, {"raquo;", 0xBB},
	{"bull;", 0x2022}, {"sol;", '/'}, {"vert;", '|'}, {"comma;", ','},
	{"lpar;", '('}, {"rpar;", ')'}, {"plus;", '+'}, {"nbsp", 0xA0},
};

static int
numeric_entity(const char *at, const char *end, uint32_t *character)
{
	const char *p = at + 2;
	uint32_t	base = 10;
	uint32_t	c = 0;
	const char *digits;

	if (p < end && lower(*p) == 'x')
	{
		base = 16;
		p++;
	}
	for (digits = p; p < end && p - digits < 8; p++)
	{
		char		d = lower(*p);

		if (d >= '0' && d <= '9')
			c = c * base + (uint32_t) (d - '0');
		else if (base == 16 && d >= 'a' && d <= 'f')
			c = c * base + (uint32_t) (d - 'a' + 10);
		else
			break;
	}
	if (p == digits || c == 0)
		return 0;
	if (p < end && *p == ';')
		p++;
	*character = c > 0x10FFFF || U_IS_SURROGATE(c) ? NOT_A_CHARACTER : c;
	return (int) (p - at);
}

int
gxbg_entity(const char *at, const char *end, uint32_t *character)
{
	if (end - at < 3)
		return 0;
	if (at[1] == '#')
		return numeric_entity(at, end, character);
	if (begins_with(at, end, "&amp;nbsp;"))
	{
		*character = 0xA0;
		return 10;
	}
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++)
		if (begins_with(at + 1, end, entities[i].name))
		{
			*character = entities[i].character;
			return (int) strlen(entities[i].name) + 1;
		}
	return 0;
}
