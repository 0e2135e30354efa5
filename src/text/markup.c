/*
 * markup.c
 *	  Markup: tags and what they mean to a table, entities.
 */
#include "text/text.h"

#include <string.h>
#include <unicode/utf.h>

#include "text/host.h"

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

/* What may end an attribute's name or value: quotes, and the tag's own end */
static const bool ends_name[256] = {['"'] = true, ['\''] = true, ['>'] = true};

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
		while (at < stop && !ends_name[(unsigned char) *at])
			at++;
		if (at == stop)
			break;
		if (*at == '>')
			return at + 1;
		if (at[-1] == '=')
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

/* What tags mean to a table; all others are inline */
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

	/* The mark of a note, and text that was struck out */
	{"sup", TAG_APART, TAG_APART},
	{"sub", TAG_APART, TAG_APART},
	{"s", TAG_APART, TAG_APART},

	/* As TEI and the XML of extractors have them */
	{"row", TAG_ROW, TAG_ROW},
	{"cell", TAG_CELL, TAG_BREAK},

	/* Tokens of models that read tables: cells, empty cells, heads, ends of rows */
	{"otsl", TAG_ROW, TAG_ROW},
	{"fcel", TAG_CELL, TAG_CELL},
	{"ecel", TAG_CELL, TAG_CELL},
	{"ched", TAG_CELL, TAG_CELL},
	{"rhed", TAG_CELL, TAG_CELL},
	{"srow", TAG_CELL, TAG_CELL},
	{"nl", TAG_ROW, TAG_ROW},
};

/* What stands behind the prefix w: in the XML of Word's documents; all others are inline */
static const struct
{
	char		name[TAG_NAME_SIZE];
	Tag			tag;
	Tag			closing;
}			word_tags[] = {
	{"t", TAG_INLINE, TAG_INLINE},
	{"r", TAG_INLINE, TAG_INLINE},
	{"p", TAG_BREAK, TAG_BREAK},
	{"tc", TAG_CELL, TAG_BREAK},
	{"tr", TAG_ROW, TAG_ROW},
	{"tbl", TAG_ROW, TAG_ROW},
	{"br", TAG_BREAK, TAG_BREAK},
	{"cr", TAG_BREAK, TAG_BREAK},
	{"tab", TAG_BREAK, TAG_BREAK},
};

/*
 * The same by name, built once per process: eight letters as one number, found
 * by a hash, so that no tag costs a branch for each of the others.
 */
#define TAG_PLACES_LOG	7
#define TAG_PLACES		(1 << TAG_PLACES_LOG)

typedef struct TagMeaning
{
	uint64_t	name;			/* 0: no tag has this place */
	uint8_t		tag;
	uint8_t		closing;
} TagMeaning;

/* Eight bytes as a number, the first lowest; compilers make one load of it */
static inline uint64_t
eight_bytes(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return s[0] | (uint64_t) s[1] << 8 | (uint64_t) s[2] << 16 | (uint64_t) s[3] << 24 |
		(uint64_t) s[4] << 32 | (uint64_t) s[5] << 40 | (uint64_t) s[6] << 48 | (uint64_t) s[7] << 56;
}

/* Where the search for a name begins */
static inline size_t
tag_place(uint64_t name)
{
	return (name * UINT64_C(0x9E3779B97F4A7C15)) >> (64 - TAG_PLACES_LOG);
}

static const TagMeaning *
tag_meanings(void)
{
	static TagMeaning meanings[TAG_PLACES];
	static bool built = false;

	if (!built)
	{
		for (size_t i = 0; i < sizeof(table_tags) / sizeof(table_tags[0]); i++)
		{
			uint64_t	name = eight_bytes(table_tags[i].name);
			size_t		place = tag_place(name);

			while (meanings[place].name != 0)
				place = (place + 1) % TAG_PLACES;
			meanings[place] = (TagMeaning) {name, table_tags[i].tag, table_tags[i].closing};
		}
		built = true;
	}
	return meanings;
}

/* Is this the name of one of them? */
static inline bool
find_tag(uint64_t name, bool closing, Tag *tag)
{
	const TagMeaning *meanings = tag_meanings();

	for (size_t place = tag_place(name); meanings[place].name != 0; place = (place + 1) % TAG_PLACES)
		if (meanings[place].name == name)
		{
			*tag = closing ? meanings[place].closing : meanings[place].tag;
			return true;
		}
	return false;
}

#define ALL_BYTES(byte)	(UINT64_C(0x0101010101010101) * (byte))

/* The highest bit of each byte below 0x80 that is from the first to the last of these */
static inline uint64_t
bytes_between(uint64_t bytes, unsigned char first, unsigned char last)
{
	uint64_t	low = bytes & ALL_BYTES(0x7F);

	return (low + ALL_BYTES(0x80 - first)) & ~(low + ALL_BYTES(0x7F - last)) & ~bytes & ALL_BYTES(0x80);
}

/*
 * The letters and digits here, eight at most, as a number and in lower case; their
 * number.  Names are of all lengths: a branch for each letter would be a surprise.
 */
static inline size_t
read_name(const char *at, const char *end, uint64_t *name)
{
	char		last[TAG_NAME_SIZE] = {0};
	uint64_t	bytes;
	uint64_t	small;			/* the same with small letters for capitals */
	uint64_t	others;			/* the highest bit of what is neither letter nor digit */
	uint64_t	letters;		/* all bits of what stands before the first of these */

	if (end - at < TAG_NAME_SIZE)
		at = memcpy(last, at, (size_t) (end - at));

	/* The bit that tells small letters from capitals is set in all digits */
	bytes = eight_bytes(at);
	small = bytes | ALL_BYTES('a' - 'A');
	others = ~(bytes_between(small, 'a', 'z') | bytes_between(bytes, '0', '9')) & ALL_BYTES(0x80);
	letters = ((others & (0 - others)) >> 7) - 1;
	*name = small & letters;
	return (size_t) (((letters & ALL_BYTES(1)) * ALL_BYTES(1)) >> 56);
}

/* The end of a comment, or of what else begins with a mark */
static const char *
declaration_end(Markup *markup, const char *at, const char *end)
{
	return begins_with(at, end, "<!--") ?
		comment_end(at, end, &markup->no_comment_end) : tag_end(at, end);
}

/* Elements that are no text of the page, as far as their names are read; beside script and style */
static const struct
{
	char		name[TAG_NAME_SIZE + 1];
	const char *closing;
}			unseen[N_UNSEEN] = {
	{"noscript", "</noscript"},
	{"template", "</template"},
	{"svg", "</svg"},
	{"del", "</del"},
	{"strike", "</strike"},
	{"deltext", "</w:deltext"},
	{"instrtex", "</w:instrtext"},
};

/* The end of an element that no reader sees, or of a tag that no table has */
static const char *
hidden_end(Markup *markup, const char *at, const char *name_end, const char *end, uint64_t name,
		   Tag *tag)
{
	for (int i = 0; i < N_UNSEEN; i++)
		if (name == eight_bytes(unseen[i].name))
		{
			const char *behind = tag_end(name_end - 1, end);

			if (behind[-1] == '>' && behind[-2] == '/')
				return behind;
			*tag = TAG_APART;
			return element_end(at, end, unseen[i].closing, &markup->no_unseen_end[i]);
		}
	if (begins_with(at + 1, end, "script"))
		return element_end(at, end, "</script", &markup->no_script_end);
	if (begins_with(at + 1, end, "style"))
		return element_end(at, end, "</style", &markup->no_style_end);
	return tag_end(name_end - 1, end);
}

static bool
find_word_tag(uint64_t name, bool closing, Tag *tag)
{
	for (size_t i = 0; i < sizeof(word_tags) / sizeof(word_tags[0]); i++)
		if (name == eight_bytes(word_tags[i].name))
		{
			*tag = closing ? word_tags[i].closing : word_tags[i].tag;
			return true;
		}
	return false;
}

/* The slash of a closing tag; <\/td>, as JSON writes it, has one, too */
static const char *
skip_slash(const char *p, const char *end, bool *closing)
{
	if (*p == '\\' && end - p > 1 && p[1] == '/')
		p++;
	*closing = *p == '/';
	return p + *closing;
}

size_t
gxbg_scan_tag(Markup *markup, const char *at, const char *end, Tag *tag)
{
	const char *p = at + 1;
	uint64_t	name;
	bool		closing;
	bool		known;

	*tag = TAG_INLINE;
	if (end - at < 2)
		return 0;
	if (*p == '!' || *p == '?')
		return declaration_end(markup, at, end) - at;
	p = skip_slash(p, end, &closing);
	if (p >= end || !is_letter(*p))
		return 0;
	p += read_name(p, end, &name);
	if (name == 'w' && end - p > 1 && *p == ':')
	{
		p++;
		p += read_name(p, end, &name);
		known = find_word_tag(name, closing, tag);
	}
	else
		known = find_tag(name, closing, tag);
	if (!known && !closing)
		return hidden_end(markup, at, p, end, name, tag) - at;

	/* Most tags have no attributes */
	if (p < end && *p == '>')
		return p + 1 - at;
	return tag_end(p - 1, end) - at;
}

/* Tags that are looked at on either side of a figure, and their bytes */
#define MAX_TAGS		8
#define MAX_TAG_BYTES	512

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

bool
gxbg_parts_digits(const char *start, const char *at, size_t length, const char *end)
{
	const char *behind = at + length;

	if (at - start > MAX_TAG_BYTES)
		start = at - MAX_TAG_BYTES;
	if (end - behind > MAX_TAG_BYTES)
		end = behind + MAX_TAG_BYTES;
	for (int tags = 0; tags < MAX_TAGS && behind < end && *behind == '<'; tags++)
	{
		behind = memchr(behind, '>', (size_t) (end - behind));
		if (behind == NULL)
			return false;
		behind++;
	}
	if (behind == end || !is_digit(*behind))
		return false;
	for (int tags = 0; tags < MAX_TAGS && at > start && at[-1] == '>'; tags++)
	{
		do
			at--;
		while (at > start && *at != '<');
	}
	return at > start && is_digit(at[-1]);
}

/* Do the attributes of a tag hide what stands in its element? */
static bool
hides(const char *at, const char *end)
{
	static const struct
	{
		const char *property;
		const char *value;
	}			styles[] = {
		{"display", "none"}, {"visibility", "hidden"}, {"mso-hide", "all"}, {"font-size", "0"}
	};

	for (const char *p = at; (p = memchr(p, ':', (size_t) (end - p))) != NULL; p++)
	{
		const char *value = p + 1;

		while (value < end && *value == ' ')
			value++;
		for (size_t i = 0; i < sizeof(styles) / sizeof(styles[0]); i++)
		{
			size_t		length = strlen(styles[i].property);
			const char *behind = value + strlen(styles[i].value);

			if (p - at > (ptrdiff_t) length && begins_with(p - length, p, styles[i].property) &&
				begins_with(value, end, styles[i].value) && behind < end && *behind != '.' &&
				!is_digit(*behind))
				return true;
		}
	}
	return false;
}

size_t
gxbg_hidden_digits(const char *start, const char *at, size_t length, const char *end)
{
	const char *inside = at + length;
	const char *p = inside;

	if (end - p > MAX_TAG_BYTES)
		end = p + MAX_TAG_BYTES;
	while (p < end && is_digit(*p))
		p++;
	if (p == inside || !begins_with(p, end, "</") || (p = memchr(p, '>', (size_t) (end - p))) == NULL)
		return 0;
	p++;
	if (!((p < end && is_digit(*p)) || (at > start && is_digit(at[-1]))) || !hides(at, inside))
		return 0;
	return (size_t) (p - at);
}

/* A tag written with entities is at most so long, in bytes */
#define MAX_ESCAPED_TAG	1024

static size_t
escaped_comment(const char *at, const char *end)
{
	for (const char *p = at; (p = memchr(p, '-', (size_t) (end - p))) != NULL; p++)
		if (begins_with(p, end, "--&gt;"))
			return (size_t) (p + 6 - at);
	return 0;
}

size_t
gxbg_escaped_tag(const char *at, const char *end, Tag *tag)
{
	const char *p = at + 4;
	uint64_t	name;
	bool		closing;

	if (end - at > MAX_ESCAPED_TAG)
		end = at + MAX_ESCAPED_TAG;
	if (!begins_with(at, end, "&lt;"))
		return 0;
	*tag = TAG_INLINE;
	if (begins_with(p, end, "!--"))
		return escaped_comment(at, end);
	closing = p < end && *p == '/';
	p += closing;
	p += read_name(p, end, &name);
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

/* What a digit to base 16 or less counts; 16 if it is none */
static uint32_t
digit_of(char c)
{
	if (is_digit(c))
		return (uint32_t) (c - '0');
	c = lower(c);
	return c >= 'a' && c <= 'f' ? (uint32_t) (c - 'a' + 10) : 16;
}

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
	for (digits = p; p < end && p - digits < 8 && digit_of(*p) < base; p++)
		c = c * base + digit_of(*p);
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
