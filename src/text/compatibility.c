/*
 * compatibility.c
 *	  Compatibility forms, width and case of a character, as ICU has them.
 *
 * Its normalizer is opened when the first character needs it, and lives as long as
 * the process.
 */
#include "text/text.h"

#include <unicode/unorm2.h>

#include "text/host.h"

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

uint32_t
gxbg_fold_compatibility(uint32_t c)
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
