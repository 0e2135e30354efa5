/*
 * characters.c
 *	  What ICU says of the characters of Unicode's first plane, as tables: how they
 *	  fold, and which Han characters GB 2312 does not have.
 *
 * Here alone ICU is asked; the library has the tables.  Another ICU may be loaded
 * with it: test/unit/test_generated.c compares them.
 */
#include "generate/generate.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "text/text.h"

static void
require_success(UErrorCode status, const char *what)
{
	if (U_FAILURE(status))
		fail("ICU: %s", what);
}

static bool
is_han(uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;

	return uscript_getScript((UChar32) c, &status) == USCRIPT_HAN;
}

/*
 * Simplify one character of the BMP by ICU's transliterator; what becomes several
 * stays as it is.
 */
static uint32_t
simplify(uint32_t c)
{
	static UTransliterator *opened = NULL;
	UErrorCode	status = U_ZERO_ERROR;
	UChar		text[8] = {(UChar) c, 0};
	int32_t		length = 1;
	int32_t		limit = 1;

	if (opened == NULL)
	{
		UChar		id[32];

		u_uastrcpy(id, "Traditional-Simplified");
		opened = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
		require_success(status, "it does not know Traditional-Simplified");
	}
	utrans_transUChars(opened, text, &length, 8, 0, &limit, &status);
	return U_SUCCESS(status) && length == 1 ? text[0] : c;
}

uint32_t
gxbg_fold(uint32_t c, bool traditional)
{
	static uint32_t known[2][0x10000];
	uint32_t	folded;

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
	if (!traditional && gxbg_is_basic_han(c))
		return c;
	if (c < 0x10000 && known[traditional][c])
		return known[traditional][c];
	folded = gxbg_fold_compatibility(c);
	if (traditional && folded < 0x10000 && is_han(folded))
		folded = simplify(folded);
	if (c < 0x10000)
		known[traditional][c] = folded;
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
		gb2312 = ucnv_open("EUC-CN", &status);
		ucnv_setFromUCallBack(gb2312, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
		require_success(status, "it does not know EUC-CN");
	}
	U16_APPEND_UNSAFE(from, length, c);
	ucnv_fromUChars(gb2312, to, sizeof(to), from, length, &status);
	return U_FAILURE(status);
}

/* Blocks of steps, each different one once */
typedef struct Blocks
{
	int			count;
	uint16_t	steps[512][FOLD_BLOCK];
} Blocks;

static int
block_of(Blocks *blocks, const uint16_t *steps)
{
	int			block = 0;

	while (block < blocks->count && memcmp(blocks->steps[block], steps, sizeof(blocks->steps[0])) != 0)
		block++;
	if (block == 512)
		fail("more than 512 blocks of folded characters");
	memcpy(blocks->steps[block], steps, sizeof(blocks->steps[0]));
	if (block == blocks->count)
		blocks->count++;
	return block;
}

static uint16_t
fold_step(uint32_t c, bool traditional)
{
	uint32_t	folded = gxbg_fold(c, traditional);

	if (folded == FOLDS_FAR)
		fail("U+%04X folds to %d", c, FOLDS_FAR);
	return (uint16_t) ((folded < 0x10000 ? folded : FOLDS_FAR) - c);
}

static void
generate_folds(FILE *to)
{
	static Blocks blocks;
	uint16_t	of[2][0x10000 / FOLD_BLOCK];

	for (int traditional = 0; traditional < 2; traditional++)
		for (uint32_t c = 0; c < 0x10000; c += FOLD_BLOCK)
		{
			uint16_t	steps[FOLD_BLOCK];

			/* no surrogate is a character, and NUL folds as ASCII does */
			for (uint32_t i = 0; i < FOLD_BLOCK; i++)
				steps[i] = U_IS_SURROGATE(c + i) || c + i < 0x80 ? 0 : fold_step(c + i, traditional);
			of[traditional][c / FOLD_BLOCK] = (uint16_t) block_of(&blocks, steps);
		}
	fprintf(to, "static const uint16_t fold_steps[%d][FOLD_BLOCK] = {\n", blocks.count);
	for (int block = 0; block < blocks.count; block++)
		write_row(to, ",", blocks.steps[block], FOLD_BLOCK);
	fprintf(to, "};\n\nstatic const uint16_t fold_blocks[2][0x10000 / FOLD_BLOCK] = {\n");
	for (int traditional = 0; traditional < 2; traditional++)
		write_row(to, ",", of[traditional], 0x10000 / FOLD_BLOCK);
	fprintf(to, "};\n");
}

void
generate_characters(FILE *to)
{
	generate_folds(to);
	fprintf(to, "\n/* Characters by bits */\nstatic const uint64_t foreign_han[0x10000 / 64] = {\n");
	for (uint32_t c = 0; c < 0x10000; c += 64)
	{
		uint64_t	bits = 0;

		for (uint32_t i = 0; i < 64; i++)
			if (!U_IS_SURROGATE(c + i) && gxbg_is_foreign_han(c + i))
				bits |= UINT64_C(1) << i;
		fprintf(to, "UINT64_C(%" PRIu64 "),\n", bits);
	}
	fprintf(to, "};\n");
}
