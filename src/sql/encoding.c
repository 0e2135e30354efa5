/*
 * encoding.c
 *	  The border between the database's encoding and the core's UTF-8.
 *
 * PostgreSQL's own conversion raises an error where a character has no
 * counterpart, and older releases know no other way.  ICU converts one
 * character at a time here, which keeps positions and never fails.
 */
#include "sql/encoding.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#include "text/charset.h"
#include "text/host.h"
#include "text/text.h"

#define REPLACEMENT	0xFFFD

/* Longest character of GB18030 and of any encoding of databases */
#define MAX_CHARACTER_LENGTH	4

/*
 * EUC_CN has no U+FFFD.  The geta mark, which printers put where they have no
 * type, stands for it there, both ways.
 */
#define GETA_MARK	0x3013

#define HAN_ZERO	0x3007
#define RING		0x25CB

/* No counterpart in the database's encoding */
#define NO_CODE		(-1)

/* A converter that stops at what it cannot convert; NULL if ICU has none */
static UConverter *
open_converter(const char *name)
{
	UErrorCode	status = U_ZERO_ERROR;
	UConverter *converter;

	gxbg_require_memory();
	converter = ucnv_open(name, &status);
	if (status == U_MEMORY_ALLOCATION_ERROR)
		gxbg_library_failed(u_errorName(status));
	ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
	ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
	return U_SUCCESS(status) ? converter : NULL;
}

/* The database's converter, opened once per process */
static UConverter *
database_converter(void)
{
	static UConverter *converter = NULL;
	static bool opened = false;

	if (!opened)
	{
		int			encoding = GetDatabaseEncoding();

		if (encoding == PG_SQL_ASCII)
			converter = open_converter(CHARSET_GB18030);
		else if (is_encoding_supported_by_icu(encoding))
			converter = open_converter(get_encoding_name_for_icu(encoding));
		opened = true;
	}
	return converter;
}

/*
 * ICU reads two codes of EUC_CN, dash and middle dot, as other characters than
 * pages and keyboards use for them; its table of GBK has these.
 */
static UConverter *
gbk_converter(void)
{
	static UConverter *converter = NULL;
	static bool opened = false;

	if (!opened)
		converter = open_converter("windows-936-2000");
	opened = true;
	return converter;
}

/*
 * Decode the character at p.  Returns its length in bytes, as the database
 * counts characters; what is none in GB18030 is a byte of noise.
 */
static int
decode_character(UConverter *converter, const char *p, const char *end, UChar32 *c)
{
	int			encoding = GetDatabaseEncoding();
	const char *next = p;
	const char *stop;
	UErrorCode	status = U_ZERO_ERROR;

	*c = (unsigned char) *p;
	if (!IS_HIGHBIT_SET(*p))
		return 1;

	stop = p + Min(encoding == PG_SQL_ASCII ? MAX_CHARACTER_LENGTH :
				   pg_encoding_mblen(encoding, p), end - p);
	*c = REPLACEMENT;
	if (converter != NULL)
	{
		ucnv_resetToUnicode(converter);
		*c = ucnv_getNextUChar(converter, &next, stop, &status);
	}
	if (encoding == PG_SQL_ASCII)
		stop = U_SUCCESS(status) && next > p ? next : p + 1;
	if (U_FAILURE(status) || next != stop || (*c == GETA_MARK && encoding == PG_EUC_CN))
		*c = REPLACEMENT;
	return stop - p;
}

/* The core takes any bytes as UTF-8: most need no conversion */
static bool
is_utf8_as_it_stands(const char *bytes, size_t length)
{
	Looks		looks;

	if (GetDatabaseEncoding() != PG_SQL_ASCII)
		return GetDatabaseEncoding() == PG_UTF8;
	gxbg_charset_look(bytes, length, &looks);
	return looks_utf8(&looks);
}

const char *
gxbg_utf8_from_text(const text *source, size_t *length)
{
	const char *p = VARDATA_ANY(source);
	const char *end = p + VARSIZE_ANY_EXHDR(source);
	UConverter *converter;
	uint8	   *utf8;
	size_t		n = 0;
	uint32		characters = 0;

	*length = end - p;
	if (is_utf8_as_it_stands(p, *length))
		return p;

	/* a byte gives at most three: four have two bytes or more behind them */
	converter = database_converter();
	utf8 = gxbg_alloc(*length * 3 + 1);
	while (p < end)
	{
		UChar32		c;

		p += decode_character(converter, p, end, &c);
		U8_APPEND_UNSAFE(utf8, n, c);
		if ((++characters & 0xFFFF) == 0)
			CHECK_FOR_INTERRUPTS();
	}
	*length = n;
	return (const char *) utf8;
}

void
gxbg_source_move(const text *source, SourcePlace *place, uint32 character)
{
	const char *bytes = VARDATA_ANY(source);
	const char *end = bytes + VARSIZE_ANY_EXHDR(source);
	const char *p;

	if (character < place->character)
		place->character = place->byte = 0;
	p = bytes + place->byte;
	while (place->character < character && p < end)
	{
		UChar32		c;

		p += decode_character(database_converter(), p, end, &c);
		if ((++place->character & 0xFFFF) == 0)
			CHECK_FOR_INTERRUPTS();
	}
	place->byte = p - bytes;
}

/*
 * ICU gives codes of EUC_CN that GB 2312 has no character for, as PostgreSQL
 * knows it: those of IBM's own row FE, and the private use area for the rest.
 */
static bool
is_assigned(UConverter *converter, const char *code, int length)
{
	UChar32		c;

	if (!pg_verify_mbstr(GetDatabaseEncoding(), code, length, true))
		return false;
	if (GetDatabaseEncoding() != PG_EUC_CN)
		return true;
	return (unsigned char) code[0] < 0xFE &&
		decode_character(converter, code, code + length, &c) == length &&
		u_charType(c) != U_PRIVATE_USE_CHAR;
}

/* Write the code of a character in this charset; its length, or NO_CODE */
static int
encode_in(UConverter *charset, UConverter *converter, UChar32 c, char *out)
{
	UChar		utf16[2];
	int			units = 0;
	UErrorCode	status = U_ZERO_ERROR;
	int			length;

	if (charset == NULL || converter == NULL)
		return NO_CODE;
	U16_APPEND_UNSAFE(utf16, units, c);
	length = ucnv_fromUChars(charset, out, MAX_MULTIBYTE_CHAR_LEN, utf16, units, &status);
	if (length <= 0 || U_FAILURE(status) || !is_assigned(converter, out, length))
		return NO_CODE;
	return length;
}

/*
 * EUC_CN is of Simplified script, with a few characters of Traditional script
 * that names have.  A text in Traditional script, in which one character in
 * three has no code, is written in Simplified as a whole.
 */
static bool
needs_simplified(const char *string, size_t length)
{
	size_t		i = 0;
	size_t		characters = 0;
	size_t		han = 0;
	size_t		foreign = 0;

	if (GetDatabaseEncoding() != PG_EUC_CN)
		return false;
	while (i < length)
	{
		UChar32		c;

		U8_NEXT((const uint8_t *) string, i, length, c);
		if ((++characters & 0xFFFF) == 0)
			CHECK_FOR_INTERRUPTS();
		if (c < 0x80 || !u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC))
			continue;
		han++;
		foreign += gxbg_is_foreign_han(c);
	}
	return foreign >= 3 && foreign > han / 20;
}

/*
 * For a character without a code: a space for a no-break space, say.  Without
 * a Han zero, years are written with a ring (GB 2312 has no other).
 */
static UChar32
substitute(UChar32 c)
{
	if (c == HAN_ZERO)
		return RING;
	if (c == REPLACEMENT && GetDatabaseEncoding() == PG_EUC_CN)
		return GETA_MARK;
	return gxbg_fold(c, false);
}

/* Write one character in the database's encoding; the length may be 0 */
static int
encode_character(UConverter *converter, UChar32 c, char *out)
{
	int			length = encode_in(converter, converter, c, out);

	if (length == NO_CODE && GetDatabaseEncoding() == PG_EUC_CN)
		length = encode_in(gbk_converter(), converter, c, out);
	if (length == NO_CODE)
		length = encode_in(converter, converter, substitute(c), out);
	if (length != NO_CODE)
		return length;

	/* a zero-width space is nothing */
	if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
		return 0;
	out[0] = '?';
	return 1;
}

/* Room for a text, which PostgreSQL limits to 1 GB */
static text *
allocate_text(size_t length)
{
	if (length > MaxAllocSize - VARHDRSZ)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("text is too long")));
	return palloc(VARHDRSZ + length);
}

/* As memcpy, with looks for interrupts: 100 MB of fresh memory take their time */
static void
copy_bytes(char *to, const char *from, size_t length)
{
	const size_t step = 1024 * 1024;

	for (; length > step; to += step, from += step, length -= step)
	{
		CHECK_FOR_INTERRUPTS();
		memcpy(to, from, step);
	}
	memcpy(to, from, length);
}

text *
gxbg_text_from_utf8(const char *string, size_t length)
{
	text	   *result;
	char	   *code;
	size_t		n = 0;
	size_t		i = 0;
	UConverter *converter;
	bool		simplified;

	if (GetDatabaseEncoding() == PG_UTF8 || GetDatabaseEncoding() == PG_SQL_ASCII)
	{
		result = allocate_text(length);
		copy_bytes(VARDATA(result), string, length);
		SET_VARSIZE(result, VARHDRSZ + length);
		return result;
	}

	/* two bytes of UTF-8 are the shortest that need a code: it has four at most */
	converter = database_converter();
	simplified = needs_simplified(string, length);
	result = allocate_text(length * 2 + MAX_MULTIBYTE_CHAR_LEN);
	code = VARDATA(result);
	while (i < length)
	{
		UChar32		c;

		U8_NEXT((const uint8_t *) string, i, length, c);
		if (c < 0)
			c = REPLACEMENT;
		if (simplified && u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC))
			c = gxbg_fold(c, true);
		if (c < 0x80)
			code[n++] = (char) c;
		else
			n += encode_character(converter, c, code + n);
		if ((i & 0xFFFF) == 0)
			CHECK_FOR_INTERRUPTS();
	}
	SET_VARSIZE(result, VARHDRSZ + n);
	return result;
}
