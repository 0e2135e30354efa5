/*
 * bytes.c
 *	  Bytes as crawled to UTF-8.
 *
 * A byte order mark comes first, then the charset that markup declares, each
 * if the bytes agree; then what they look like.  What is none of the charsets
 * of Chinese text is left to ICU's detection, and last read as GB18030, which
 * most pages of uncertain origin are in.
 */
#include "text/bytes.h"

#include <stdbool.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_cb.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include "text/charset.h"
#include "text/host.h"
#include "text/text.h"

/* Bytes and units converted at a time */
#define STEP_BYTES	65536
#define STEP_UNITS	4096

/* A converter of ICU, which lives outside of the host's memory */
typedef struct Converter
{
	UConverter *converter;
} Converter;

typedef struct Output
{
	uint8_t    *text;
	size_t		length;
	size_t		capacity;
	size_t		undecodable;
} Output;

static void
close_converter(void *object)
{
	Converter  *converter = object;

	ucnv_close(converter->converter);
	converter->converter = NULL;
}

/* U+FFFD for each sequence that is no character; ICU's own may write U+001A */
static void U_CALLCONV
replace(const void *context, UConverterToUnicodeArgs *args, const char *bytes,
		int32_t length, UConverterCallbackReason reason, UErrorCode *status)
{
	static const UChar replacement = NOT_A_CHARACTER;

	(void) context;
	(void) bytes;
	(void) length;
	if (reason > UCNV_IRREGULAR)
		return;
	*status = U_ZERO_ERROR;
	ucnv_cbToUWriteUChars(args, &replacement, 1, 0, status);
}

/* NULL if ICU has no such converter */
static Converter *
open_converter(const char *charset)
{
	Converter  *converter = gxbg_alloc(sizeof(Converter));
	UErrorCode	status = U_ZERO_ERROR;

	converter->converter = NULL;
	gxbg_on_release(close_converter, converter);
	gxbg_require_memory();
	converter->converter = ucnv_open(charset, &status);
	if (U_SUCCESS(status))
		ucnv_setToUCallBack(converter->converter, replace, NULL, NULL, NULL, &status);
	if (status == U_MEMORY_ALLOCATION_ERROR)
		gxbg_library_failed(u_errorName(status));
	return U_SUCCESS(status) ? converter : NULL;
}

/* Append what was converted, but for half of a character at the end; its length */
static int
append(Output *output, UChar *units, int count)
{
	int			at = 0;

	/* a unit gives at most three bytes */
	if (output->capacity - output->length < (size_t) count * 3)
	{
		output->capacity += output->capacity / 2 + (size_t) count * 3;
		output->text = gxbg_realloc_array(output->text, output->capacity, 1);
	}
	while (at < count)
	{
		UChar32		c;

		if (at == count - 1 && U16_IS_LEAD(units[at]))
		{
			units[0] = units[at];
			return 1;
		}
		U16_NEXT(units, at, count, c);
		if (c == 0 || U_IS_SURROGATE(c))
			c = NOT_A_CHARACTER;
		if (c == NOT_A_CHARACTER)
			output->undecodable++;
		U8_APPEND_UNSAFE(output->text, output->length, c);
	}
	return 0;
}

static void
convert(UConverter *converter, const char *at, const char *end, Output *output)
{
	UChar		units[STEP_UNITS];
	UErrorCode	status;
	int			kept = 0;

	do
	{
		const char *stop = end - at > STEP_BYTES ? at + STEP_BYTES : end;
		UChar	   *to = units + kept;

		gxbg_check_interrupts();
		status = U_ZERO_ERROR;
		ucnv_toUnicode(converter, &to, units + STEP_UNITS, &at, stop, NULL, stop == end, &status);
		if (status == U_MEMORY_ALLOCATION_ERROR)
			gxbg_library_failed(u_errorName(status));
		kept = append(output, units, (int) (to - units));
	} while (status == U_BUFFER_OVERFLOW_ERROR || (U_SUCCESS(status) && at < end));
}

/* Decode in this charset; false if ICU does not know it */
static bool
decode(const char *charset, const char *bytes, size_t length, Decoded *decoded)
{
	Converter  *converter = open_converter(charset);
	Output		output = {NULL, 0, 0, 0};

	if (converter == NULL)
		return false;

	/* characters of two bytes become three of UTF-8 */
	output.capacity = length + length / 2 + 64;
	output.text = gxbg_alloc(output.capacity);
	convert(converter->converter, bytes, bytes + length, &output);
	close_converter(converter);
	decoded->text = (const char *) output.text;
	decoded->length = output.length;
	decoded->undecodable = output.undecodable;
	decoded->charset = charset;
	return true;
}

/* No charset of mainframes, of seven bits or of shift states */
static bool
leaves_ascii(const char *charset)
{
	UErrorCode	status = U_ZERO_ERROR;
	Converter  *converter = open_converter(charset);
	UConverterType type;
	UChar		units[4];
	bool		same;

	if (converter == NULL)
		return false;
	type = ucnv_getType(converter->converter);
	same = (type == UCNV_SBCS || type == UCNV_MBCS) &&
		ucnv_toUChars(converter->converter, units, 4, "<1>", 3, &status) == 3 &&
		units[0] == '<' && units[1] == '1' && units[2] == '>';
	close_converter(converter);
	return same;
}

/*
 * Decode in a charset that is none of ours: only one that leaves ASCII as it is
 * and in which nearly all of what is not ASCII has a meaning.
 */
static bool
decode_foreign(const char *charset, const char *bytes, size_t length,
			   const Looks *looks, Decoded *decoded)
{
	Decoded		attempt;

	if (!leaves_ascii(charset) || !decode(charset, bytes, length, &attempt))
		return false;
	if (attempt.undecodable > looks->zeros + (looks->utf8_errors + looks->utf8_short) / 10)
	{
		gxbg_free((char *) attempt.text);
		return false;
	}
	*decoded = attempt;
	return true;
}

/* The charset that bytes name, if they agree, or else that they look like; or NULL */
static const char *
chinese_charset(const char *marked, const char *declared, const Looks *looks)
{
	if (marked != NULL && gxbg_charset_agrees(marked, looks))
		return marked;
	if (declared != NULL && gxbg_charset_agrees(declared, looks))
		return declared;
	return gxbg_charset_chinese(looks, declared != NULL);
}

/* What is UTF-8 as it stands need not be converted */
static bool
take_as_it_stands(const char *charset, const char *bytes, size_t length,
				  const Looks *looks, Decoded *decoded)
{
	if (strcmp(charset, CHARSET_UTF8) != 0 || looks->utf8_errors > 0 ||
		looks->zeros > 0 || looks->replacements > 0)
		return false;
	decoded->text = bytes;
	decoded->length = length;
	decoded->undecodable = 0;
	decoded->charset = charset;
	return true;
}

void
gxbg_bytes_decode(const char *bytes, size_t length, Decoded *decoded)
{
	size_t		mark_length;
	const char *marked = gxbg_charset_marked(bytes, length, &mark_length);
	const char *declared;
	const char *charset;
	Looks		looks;

	/* a mark is no part of the text, even if it is of another charset */
	bytes += mark_length;
	length -= mark_length;
	declared = gxbg_charset_declared(bytes, length);
	gxbg_charset_look(bytes, length, &looks);
	charset = chinese_charset(marked, declared, &looks);
	if (charset == NULL)
	{
		if (declared != NULL && decode_foreign(declared, bytes, length, &looks, decoded))
			return;
		charset = gxbg_charset_detected(bytes, length);
		if (charset != NULL && decode_foreign(charset, bytes, length, &looks, decoded))
			return;
		charset = CHARSET_GB18030;
	}
	if (!take_as_it_stands(charset, bytes, length, &looks, decoded) &&
		!decode(charset, bytes, length, decoded))
		decode(CHARSET_UTF8, bytes, length, decoded);
}

int64_t
gxbg_count_undecodable(const char *body, size_t length)
{
	const char *at = body;
	const char *end = body + length;
	int64_t		count = 0;
	size_t		loops = 0;

	while (at < end)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		count += c == NOT_A_CHARACTER;
		if ((++loops & 0xFFFF) == 0)
			gxbg_check_interrupts();
	}
	return count;
}
