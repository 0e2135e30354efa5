/*
 * fuzz_agency.c
 *	  libFuzzer harness of names: whatever text is given for one, nothing fails, and what
 *	  is told agrees with itself.
 *
 * The first byte is the year since 2000; 0: none.
 */
#include <stdlib.h>
#include <string.h>

#include "agency/agency.h"
#include "host_malloc.h"
#include "invariants.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

static bool
is_same(String a, String b)
{
	return a.length == b.length && (a.length == 0 || memcmp(a.text, b.text, a.length) == 0);
}

static void
check_agency(const Agency *agency)
{
	String		code = gxbg_agency_region_code(agency);
	String		key = gxbg_agency_key(agency);

	require(agency->rest >= 0 && agency->rest <= agency->words.count);
	require(agency->region == NO_REGION ||
			(agency->region >= 0 && agency->region < gxbg_region_count));
	require(agency->organ.kind == NO_KIND ||
			(agency->organ.kind >= 0 && agency->organ.kind < gxbg_organ_kind_count));
	require(code.text == NULL || code.length == 6);
	require(key.text == NULL || (agency->organ.kind != NO_KIND && key.length > 7));
	for (int division = DIVISION_PROVINCE; division <= DIVISION_COUNTY; division++)
		require(gxbg_agency_division(agency, (Division) division).length < MAX_REGION_BYTES);
}

static bool
is_folded(String name, const NameLetters *letters)
{
	NameLetters again;

	return gxbg_letters_read(name.text, name.length, &again) &&
		again.count == letters->count &&
		memcmp(again.letters, letters->letters, sizeof(uint16_t) * (size_t) again.count) == 0;
}

int
LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	/* a copy of just this length, so that a byte too many is noticed */
	char	   *text = malloc(length);
	int			year = length && input[0] ? 2000 + input[0] % 30 : 0;
	Agency	   *agency = malloc(sizeof(Agency));
	String		name;
	String		key;

	if (length)
	{
		memcpy(text, input + 1, length - 1);
		gxbg_agency_read(text, length - 1, year, agency);
		check_agency(agency);

		/* a name that was normalised once is so, but for letters that ICU folds twice: 薴, 苧, 苎 */
		key = gxbg_agency_key(agency);
		name = gxbg_letters_string(&agency->name, 0, agency->name.count);
		if (name.text && is_folded(name, &agency->name))
		{
			gxbg_agency_read(name.text, name.length, year, agency);
			require(is_same(name, gxbg_letters_string(&agency->name, 0, agency->name.count)));
			require(is_same(key, gxbg_agency_key(agency)));
		}
	}
	gxbg_host_release_all();
	free(agency);
	free(text);
	return 0;
}
