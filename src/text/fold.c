/*
 * fold.c
 *	  Characters folded to those that labels are written in.
 *
 * ICU owns what Unicode defines: normalization, script conversion, character
 * sets.  What it says of the characters of the first plane stands in tables that
 * are made from its data when the library is built (src/generate/characters.c), as a
 * script converter takes tens of milliseconds to open; test/unit/test_generated.c
 * compares them with the ICU that is loaded.
 */
#include "text/text.h"

#include <unicode/uscript.h>

#include "generated/characters.h"

uint32_t
gxbg_fold(uint32_t c, bool traditional)
{
	uint32_t	folded;

	if (c < 0x80)
		return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c;
	if (!traditional && gxbg_is_basic_han(c))
		return c;
	if (c < 0x10000)
	{
		folded = (c + fold_steps[fold_blocks[traditional][c / FOLD_BLOCK]][c % FOLD_BLOCK]) & 0xFFFF;
		if (folded != FOLDS_FAR)
			return folded;
	}
	folded = gxbg_fold_compatibility(c);
	return traditional && folded < 0x10000 && folded != c ? gxbg_fold(folded, true) : folded;
}

bool
gxbg_is_foreign_han(uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;

	if (c < 0x10000)
		return foreign_han[c / 64] >> c % 64 & 1;
	return uscript_getScript((UChar32) c, &status) == USCRIPT_HAN;
}
