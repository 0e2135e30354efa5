/*
 * charset.c
 *	  Which charset bytes are in: what they say of themselves, and what they
 *	  look like.
 *
 * GB 2312 and Big5 put the characters that texts are made of in a part of
 * their own (GB 2312 rows 16 to 55, Big5 rows A4 to C6).  Read in the charset
 * that it is in, nearly all of a Chinese text is there; read in the other, or
 * shifted by a byte, about half of it or less.  That tells the two apart in
 * texts of a few words, for which ICU's detection has too little to go by.
 */
#include "text/charset.h"

#include <stdint.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>

#include "text/host.h"
#include "text/text.h"

/* Bytes from the first that is not ASCII on, by which charsets are told apart */
#define SAMPLE_LENGTH	(256 * 1024)

/* Markup declares its charset in its head, after scripts at times */
#define HEAD_LENGTH		8192

/* ICU's detection reads no more than this */
#define DETECTED_LENGTH 8192

/* Texts in UTF-16 up to this length may be without digits and line ends */
#define FEW_UNITS		64

/* Least confidence of ICU's detection, of 100, that is more than a guess */
#define LEAST_CONFIDENCE	30

#define LOOP_BETWEEN_INTERRUPTS 0xFFFF

static inline bool
between(unsigned char c, unsigned char low, unsigned char high)
{
	return c >= low && c <= high;
}

/* Length of the GB18030 character, 0 if it is none; negative if it is cut off */
static int
gb18030_length(const unsigned char *at, const unsigned char *end)
{
	if (!between(at[0], 0x81, 0xFE))
		return 0;
	if (end - at < 2)
		return -1;
	if (between(at[1], 0x40, 0xFE) && at[1] != 0x7F)
		return 2;
	if (!between(at[1], '0', '9'))
		return 0;
	if (end - at < 4)
		return -1;
	return between(at[2], 0x81, 0xFE) && between(at[3], '0', '9') ? 4 : 0;
}

static int
big5_length(const unsigned char *at, const unsigned char *end)
{
	if (!between(at[0], 0x81, 0xFE))
		return 0;
	if (end - at < 2)
		return -1;
	return between(at[1], 0x40, 0x7E) || between(at[1], 0xA1, 0xFE) ? 2 : 0;
}

/* Symbols, full-width ASCII and lines, rows 1 to 3 and 9; level 1 of Han, rows 16 to 55 */
static bool
gb18030_is_everyday(const unsigned char *at)
{
	return at[1] >= 0xA1 && (between(at[0], 0xA1, 0xA3) || at[0] == 0xA9 || between(at[0], 0xB0, 0xD7));
}

/* Symbols and full-width ASCII; level 1 of Han */
static bool
big5_is_everyday(const unsigned char *at)
{
	return between(at[0], 0xA1, 0xA2) || between(at[0], 0xA4, 0xC6);
}

static void
look_at_pairs(const unsigned char *at, const unsigned char *end,
			  int (*character_length) (const unsigned char *, const unsigned char *),
			  bool (*is_everyday) (const unsigned char *), BytePairs *pairs)
{
	while (at < end)
	{
		int			length = *at < 0x80 ? 1 : character_length(at, end);

		if (length < 0)
			break;
		if (length == 0)
			pairs->errors++;
		else if (length > 1)
			pairs->count++;
		if (length == 2 && is_everyday(at))
			pairs->everyday++;
		at += length > 0 ? length : 1;
	}
}

static bool
is_plausible_unit(uint16_t unit)
{
	return (unit >= 0x20 && unit < 0x7F) || (unit >= '\t' && unit <= '\r') ||
		unit == 0xA0 || unit == 0xB7 || (unit >= 0x2010 && unit < 0x2030) ||
		(unit >= 0x3000 && unit < 0x3020) || (unit >= 0x4E00 && unit < 0x9FA6) ||
		(unit >= 0xFF00 && unit < 0xFF60);
}

static void
look_at_units(const unsigned char *at, const unsigned char *end, int high, Units *units)
{
	for (; end - at >= 2; at += 2)
	{
		uint16_t	unit = (uint16_t) (at[high] << 8 | at[1 - high]);

		units->count++;
		units->plausible += is_plausible_unit(unit);
		units->zeros += unit < 0x100;
	}
}

/* Returns the place of the first byte that is not ASCII, or the end */
static const char *
look_at_utf8(const char *at, const char *end, Looks *looks)
{
	const char *first = NULL;
	size_t		loops = 0;

	while (at < end)
	{
		uint32_t	c;
		int			length = gxbg_decode(at, end, &c);

		if ((++loops & LOOP_BETWEEN_INTERRUPTS) == 0)
			gxbg_check_interrupts();
		if (c == 0)
			looks->zeros++;
		if (c == NOT_A_CHARACTER && length > 1)
			looks->replacements++;
		if (c >= 0x80 && first == NULL)
			first = at;
		if (length > 2)
			looks->utf8_long++;
		else if (length == 2)
			looks->utf8_short++;
		else if (c == NOT_A_CHARACTER)
			looks->utf8_errors++;
		at += length;
	}
	return first ? first : end;
}

void
gxbg_charset_look(const char *bytes, size_t length, Looks *looks)
{
	const char *end = bytes + length;
	const unsigned char *sample;
	const unsigned char *sample_end;

	memset(looks, 0, sizeof(Looks));
	looks->length = length;
	sample = (const unsigned char *) look_at_utf8(bytes, end, looks);

	/* Han in sound UTF-8 looks like nothing else */
	if (looks->utf8_errors == 0 && looks->utf8_long > 0 && looks->zeros == 0)
		return;
	sample_end = (const unsigned char *) end;
	if (sample_end - sample > SAMPLE_LENGTH)
		sample_end = sample + SAMPLE_LENGTH;
	look_at_pairs(sample, sample_end, gb18030_length, gb18030_is_everyday, &looks->gb18030);
	look_at_pairs(sample, sample_end, big5_length, big5_is_everyday, &looks->big5);

	/* UTF-16 has zero bytes, if it is more than a few units */
	if (looks->zeros <= length / 64 && length / 2 > FEW_UNITS)
		return;

	/* units of two bytes are counted from the beginning */
	if (length > SAMPLE_LENGTH)
		end = bytes + SAMPLE_LENGTH;
	look_at_units((const unsigned char *) bytes, (const unsigned char *) end, 1, &looks->little_endian);
	look_at_units((const unsigned char *) bytes, (const unsigned char *) end, 0, &looks->big_endian);
}

const char *
gxbg_charset_marked(const char *bytes, size_t length, size_t *mark_length)
{
	static const struct
	{
		const char *mark;
		size_t		length;
		const char *charset;
	}			marks[] = {
		{"\xEF\xBB\xBF", 3, CHARSET_UTF8},
		{"\xFF\xFE", 2, CHARSET_UTF16LE},
		{"\xFE\xFF", 2, CHARSET_UTF16BE},
		{"\x84\x31\x95\x33", 4, CHARSET_GB18030},
	};

	for (size_t i = 0; i < sizeof(marks) / sizeof(marks[0]); i++)
		if (length >= marks[i].length && memcmp(bytes, marks[i].mark, marks[i].length) == 0)
		{
			*mark_length = marks[i].length;
			return marks[i].charset;
		}
	*mark_length = 0;
	return NULL;
}

/*
 * Names that stand for more than they say: pages that declare GB 2312 are in
 * GBK, those that declare Latin-1 in Windows' own, and a declaration that can
 * be read is not in UTF-16, as the WHATWG's encoding standard has it.
 */
static const char *
charset_of_name(const char *name)
{
	static const struct
	{
		const char *name;
		const char *charset;
	}			names[] = {
		{"utf-8", CHARSET_UTF8}, {"unicode-1-1-utf-8", CHARSET_UTF8},
		{"utf-16", CHARSET_UTF8}, {"utf-16le", CHARSET_UTF8},
		{"utf-16be", CHARSET_UTF8}, {"unicode", CHARSET_UTF8},
		{"gb2312", CHARSET_GB18030}, {"gbk", CHARSET_GB18030},
		{"gb18030", CHARSET_GB18030}, {"gb2312-80", CHARSET_GB18030},
		{"gb_2312", CHARSET_GB18030}, {"gb_2312-80", CHARSET_GB18030},
		{"csgb2312", CHARSET_GB18030}, {"chinese", CHARSET_GB18030},
		{"x-gbk", CHARSET_GB18030}, {"euc-cn", CHARSET_GB18030},
		{"cp936", CHARSET_GB18030}, {"ms936", CHARSET_GB18030},
		{"windows-936", CHARSET_GB18030}, {"936", CHARSET_GB18030},
		{"big5", CHARSET_BIG5}, {"big5-hkscs", CHARSET_BIG5},
		{"cn-big5", CHARSET_BIG5}, {"csbig5", CHARSET_BIG5},
		{"x-x-big5", CHARSET_BIG5}, {"cp950", CHARSET_BIG5},
		{"ms950", CHARSET_BIG5}, {"windows-950", CHARSET_BIG5},
		{"iso-8859-1", "windows-1252"}, {"latin1", "windows-1252"},
		{"us-ascii", "windows-1252"}, {"ascii", "windows-1252"},
	};
	UErrorCode	status = U_ZERO_ERROR;

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (ucnv_compareNames(name, names[i].name) == 0)
			return names[i].charset;
	return ucnv_getAlias(name, 0, &status);
}

static bool
is_blank(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

static bool
is_name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		(c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

/* Does lower-case ASCII stand here, in any case? */
static bool
stands_at(const char *at, const char *end, const char *word)
{
	for (; *word; at++, word++)
		if (at >= end || (*at >= 'A' && *at <= 'Z' ? *at + ('a' - 'A') : *at) != *word)
			return false;
	return true;
}

/* The charset named after = and quotes, in a tag that ends at end */
static const char *
assigned_charset(const char *at, const char *end)
{
	char		name[UCNV_MAX_CONVERTER_NAME_LENGTH];
	size_t		length = 0;

	while (at < end && is_blank(*at))
		at++;
	if (at >= end || *at != '=')
		return NULL;
	at++;
	while (at < end && (is_blank(*at) || *at == '"' || *at == '\''))
		at++;
	for (; at < end && is_name_byte(*at) && length < sizeof(name) - 1; at++)
		name[length++] = *at;
	name[length] = '\0';
	return length > 0 ? charset_of_name(name) : NULL;
}

/* The first charset that one tag assigns to this attribute, or within another */
static const char *
tag_charset(const char *at, const char *end, const char *attribute)
{
	const char *charset = NULL;

	for (; at < end && charset == NULL; at++)
		if (stands_at(at, end, attribute))
			charset = assigned_charset(at + strlen(attribute), end);
	return charset;
}

const char *
gxbg_charset_declared(const char *bytes, size_t length)
{
	const char *at = bytes;
	const char *end = bytes + (length < HEAD_LENGTH ? length : HEAD_LENGTH);
	const char *charset = NULL;
	Markup		markup = {0};

	while (charset == NULL && at < end && (at = memchr(at, '<', (size_t) (end - at))) != NULL)
	{
		Tag			tag;
		size_t		tag_length = gxbg_tag(&markup, at, end, &tag);

		if (stands_at(at, end, "<meta"))
			charset = tag_charset(at, at + tag_length, "charset");
		else if (stands_at(at, end, "<?xml"))
			charset = tag_charset(at, at + tag_length, "encoding");
		at += tag_length > 0 ? tag_length : 1;
	}
	return charset;
}

/* Is the share of a in all of b at least n tenths? */
static inline bool
is_share(size_t a, size_t b, int n)
{
	return (uint64_t) a * 10 >= (uint64_t) b * (uint64_t) n;
}

static inline bool
looks_chinese(const BytePairs *pairs)
{
	return pairs->everyday > 0 && is_share(pairs->everyday, pairs->count + pairs->errors, 7);
}

static inline bool
is_more_everyday(const BytePairs *a, const BytePairs *b)
{
	return (uint64_t) a->everyday * (b->count + b->errors) >
		(uint64_t) b->everyday * (a->count + a->errors);
}

/* Readable in this charset, and not better in the other */
static bool
pairs_agree(const BytePairs *pairs, const BytePairs *other, const Looks *looks)
{
	if (looks->utf8_long > 0 && looks_utf8(looks))
		return false;
	if (looks_chinese(other) && !looks_chinese(pairs))
		return false;
	return is_share(pairs->count, pairs->count + pairs->errors, 8);
}

bool
gxbg_charset_agrees(const char *charset, const Looks *looks)
{
	if (strcmp(charset, CHARSET_UTF8) == 0)
		return looks_utf8(looks);
	if (strcmp(charset, CHARSET_GB18030) == 0)
		return pairs_agree(&looks->gb18030, &looks->big5, looks);
	if (strcmp(charset, CHARSET_BIG5) == 0)
		return pairs_agree(&looks->big5, &looks->gb18030, looks);

	/* a mark of UTF-16 before ASCII is a mistake */
	if (strcmp(charset, CHARSET_UTF16LE) == 0 || strcmp(charset, CHARSET_UTF16BE) == 0)
		return looks->zeros + looks->utf8_short + looks->utf8_long + looks->utf8_errors > 0;
	return false;
}

/*
 * The order of bytes, if they look like UTF-16; or NULL.  Texts in UTF-16 have
 * zero bytes, in line ends and digits, but for a few words that are all Han.
 * Other bytes may hold some by damage, and pairs of ASCII letters look like
 * Han, so that either must be plain.
 */
static const char *
utf16_order(const Looks *looks)
{
	const Units *little = &looks->little_endian;
	const Units *big = &looks->big_endian;
	bool		is_little = little->plausible > big->plausible ||
		(little->plausible == big->plausible && little->zeros >= big->zeros);
	const Units *units = is_little ? little : big;
	bool		plain;

	if (looks->utf8_errors == 0)
		plain = looks->zeros > 1 && looks->zeros > looks->length / 5 &&
			is_share(units->plausible, units->count, 7);
	else if (looks->zeros > looks->length / 64)
		plain = is_share(units->plausible, units->count, 7);
	else
		plain = units->count <= FEW_UNITS && is_share(units->plausible, units->count, 9) &&
			!looks_utf8(looks) &&
			!looks_chinese(&looks->gb18030) && !looks_chinese(&looks->big5);
	if (!plain || units->plausible == 0)
		return NULL;
	return is_little ? CHARSET_UTF16LE : CHARSET_UTF16BE;
}

const char *
gxbg_charset_chinese(const Looks *looks, bool ascii)
{
	const char *utf16 = ascii ? NULL : utf16_order(looks);
	bool		is_big5 = is_more_everyday(&looks->big5, &looks->gb18030);

	if (utf16 != NULL)
		return utf16;
	if (looks_utf8(looks))
		return CHARSET_UTF8;
	if (!looks_chinese(is_big5 ? &looks->big5 : &looks->gb18030))
		return NULL;
	return is_big5 ? CHARSET_BIG5 : CHARSET_GB18030;
}

/* Of what ICU finds, from the likeliest on, the first that ICU converts */
static const char *
likeliest(UCharsetDetector *detector, const char *sample, size_t length, UErrorCode *status)
{
	const UCharsetMatch **matches;
	const char *charset = NULL;
	int32_t		count = 0;

	ucsdet_setText(detector, sample, (int32_t) length, status);
	matches = ucsdet_detectAll(detector, &count, status);
	for (int32_t i = 0; U_SUCCESS(*status) && i < count && charset == NULL; i++)
	{
		const char *name = ucsdet_getName(matches[i], status);

		if (ucsdet_getConfidence(matches[i], status) < LEAST_CONFIDENCE)
			break;
		if (U_SUCCESS(*status) && name != NULL)
			charset = charset_of_name(name);
	}
	return U_SUCCESS(*status) ? charset : NULL;
}

const char *
gxbg_charset_detected(const char *bytes, size_t length)
{
	UErrorCode	status = U_ZERO_ERROR;
	UCharsetDetector *detector;
	const char *charset = NULL;
	size_t		skip = 0;

	while (skip < length && (unsigned char) bytes[skip] < 0x80)
		skip++;
	bytes += skip;
	length -= skip;
	gxbg_require_memory();

	/* nothing returns to the host from here on before the detector is closed */
	detector = ucsdet_open(&status);
	if (U_SUCCESS(status))
		charset = likeliest(detector, bytes, length < DETECTED_LENGTH ? length : DETECTED_LENGTH,
							&status);
	if (detector != NULL)
		ucsdet_close(detector);
	if (status == U_MEMORY_ALLOCATION_ERROR)
		gxbg_library_failed(u_errorName(status));
	return charset;
}
