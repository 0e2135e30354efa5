/*
 * sql_encoding.c
 *	  The border between the database's encoding and the core's UTF-8.
 *
 * PostgreSQL's own conversion raises an error where a character has no
 * counterpart, and older releases know no other way.  ICU converts one
 * character at a time here, which keeps positions and never fails.
 */
#include "sql_encoding.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/memutils.h"

#include <unicode/ucnv.h>
#include <unicode/utf8.h>

#define REPLACEMENT	0xFFFD

/* No conversion: the core takes any bytes, and SQL_ASCII promises nothing */
static inline bool
is_utf8_as_it_stands(int encoding)
{
	return encoding == PG_UTF8 || encoding == PG_SQL_ASCII;
}

/* The database's converter, opened once per process; NULL if ICU has none */
static UConverter *
database_converter(void)
{
	static UConverter *converter = NULL;
	static bool opened = false;

	if (!opened)
	{
		int			encoding = GetDatabaseEncoding();
		UErrorCode	status = U_ZERO_ERROR;

		if (is_encoding_supported_by_icu(encoding))
			converter = ucnv_open(get_encoding_name_for_icu(encoding), &status);
		if (U_FAILURE(status))
			converter = NULL;
		opened = true;
	}
	return converter;
}

/* The code point of one character in the database's encoding */
static UChar32
decode_character(UConverter *converter, const char *bytes, int length)
{
	const char *p = bytes;
	UErrorCode	status = U_ZERO_ERROR;
	UChar32		c;

	if (converter == NULL)
		return REPLACEMENT;
	ucnv_resetToUnicode(converter);
	c = ucnv_getNextUChar(converter, &p, bytes + length, &status);
	return U_FAILURE(status) || p != bytes + length ? REPLACEMENT : c;
}

const char *
gxbg_utf8_from_text(const text *source, size_t *length)
{
	const char *p = VARDATA_ANY(source);
	const char *end = p + VARSIZE_ANY_EXHDR(source);
	int			encoding = GetDatabaseEncoding();
	UConverter *converter;
	uint8	   *utf8;
	size_t		n = 0;

	*length = end - p;
	if (is_utf8_as_it_stands(encoding))
		return p;

	/* one byte gives at most three: multibyte characters have two or more */
	converter = database_converter();
	utf8 = palloc_extended(*length * 3 + 1, MCXT_ALLOC_HUGE);
	while (p < end)
	{
		int			step = 1;
		UChar32		c = (unsigned char) *p;

		if (IS_HIGHBIT_SET(*p))
		{
			step = Min(pg_encoding_mblen(encoding, p), end - p);
			c = decode_character(converter, p, step);
		}
		U8_APPEND_UNSAFE(utf8, n, c);
		p += step;
		if (n % 65536 < 4)
			CHECK_FOR_INTERRUPTS();
	}
	*length = n;
	return (const char *) utf8;
}

/* Append one code point in the database's encoding */
static int
encode_character(UConverter *converter, UChar32 c, char *out)
{
	UChar		utf16[2];
	int			units = 0;
	UErrorCode	status = U_ZERO_ERROR;
	int			length = 0;

	if (converter != NULL && c != REPLACEMENT)
	{
		U16_APPEND_UNSAFE(utf16, units, c);
		length = ucnv_fromUChars(converter, out, MAX_MULTIBYTE_CHAR_LEN,
								 utf16, units, &status);
	}
	if (length > 0 && U_SUCCESS(status) &&
		pg_verify_mbstr(GetDatabaseEncoding(), out, length, true) &&
		decode_character(converter, out, length) == c)
		return length;
	out[0] = '?';
	return 1;
}

text *
gxbg_text_from_utf8(const char *string, size_t length)
{
	text	   *result;
	char	   *out;
	size_t		i = 0;
	UConverter *converter;

	if (is_utf8_as_it_stands(GetDatabaseEncoding()))
	{
		result = palloc(VARHDRSZ + length);
		memcpy(VARDATA(result), string, length);
		SET_VARSIZE(result, VARHDRSZ + length);
		return result;
	}

	converter = database_converter();
	result = palloc_extended(VARHDRSZ + length * MAX_MULTIBYTE_CHAR_LEN,
							 MCXT_ALLOC_HUGE);
	out = VARDATA(result);
	while (i < length)
	{
		UChar32		c;

		U8_NEXT((const uint8_t *) string, i, length, c);
		if (c >= 0 && c < 0x80)
			*out++ = (char) c;
		else
			out += encode_character(converter, c < 0 ? REPLACEMENT : c, out);
	}
	SET_VARSIZE(result, out - (char *) result);
	return result;
}
