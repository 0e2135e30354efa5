/*
 * fuzz_bytes.c
 *	  libFuzzer harness of the decoder: any bytes whatever become valid UTF-8.
 */
#include <stdlib.h>
#include <string.h>

#include "text/bytes.h"
#include "host_malloc.h"
#include "invariants.h"
#include "text/text.h"
#include "report/report.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

/* Valid, without zero bytes, and as many U+FFFD as were counted */
static void
check_decoded(const Decoded *decoded)
{
	const char *at = decoded->text;
	const char *end = at + decoded->length;
	size_t		undecodable = 0;

	require(decoded->charset != NULL);
	while (at < end)
	{
		uint32_t	character;
		int			length = gxbg_decode(at, end, &character);

		require(character != 0);
		if (character == NOT_A_CHARACTER)
		{
			require(length == 3);
			undecodable++;
		}
		at += length;
	}
	require(undecodable == decoded->undecodable);
}

int
LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	/* a copy of just this length, so that a byte too many is noticed */
	char	   *bytes = malloc(length ? length : 1);
	Decoded		decoded;
	Report	   *report;
	Prose		prose;

	memcpy(bytes, input, length);
	gxbg_bytes_decode(bytes, length, &decoded);
	check_decoded(&decoded);
	report = gxbg_report_read(decoded.text, decoded.length, (String) {NULL, 0}, &prose);
	check_report(report, &prose, decoded.length);
	gxbg_host_release_all();
	free(bytes);
	return 0;
}
