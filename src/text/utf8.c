/*
 * utf8.c
 *	  Bytes to characters: decoding, folding.
 *
 * ICU owns what Unicode defines: normalization, script conversion, character
 * sets.  Its objects here live as long as the process and are opened when the
 * first character needs them; the script converter, which takes tens of
 * milliseconds to open, only for a body in Traditional script.
 */
#include "text/text.h"

#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "text/host.h"

/* The same character, picture, in either script */
#define TRADITIONAL_PICTURE	0x5716
#define SIMPLIFIED_PICTURE	0x56FE

/* The bytes of a character that begins so; 0: none begins so */
static int
length_of(unsigned char lead)
{
	if (lead < 0xC2 || lead >= 0xF5)
		return 0;
	return lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

int
gxbg_decode_any(const char *at, const char *end, uint32_t *character)
{
	/* what fewer bytes can say, by the number of bytes */
	static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
	const unsigned char *s = (const unsigned char *) at;
	int			length = length_of(s[0]);
	uint32_t	c = s[0] & (0x7F >> length);

	*character = NOT_A_CHARACTER;
	if (length == 0 || end - at < length)
		return 1;
	for (int i = 1; i < length; i++)
	{
		if ((s[i] & 0xC0) != 0x80)
			return 1;
		c = c << 6 | (s[i] & 0x3F);
	}
	if (c < least[length] || c > 0x10FFFF || U_IS_SURROGATE(c))
		return 1;
	*character = c;
	return length;
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
