/*
 * fuzz_solve.c
 *	  libFuzzer harness of table reader and solver: reports in the layouts of
 *	  the generator, with edits.
 *
 * The input is a layout (a byte), a seed (three bytes; its highest bit: the
 * report contradicts itself), and edits of four bytes each: where (two
 * bytes), what, and with which character.  Whether figures are read right is
 * for accuracy.c to say.
 */
#include <stdlib.h>
#include <string.h>

#include "generate.h"
#include "host_malloc.h"
#include "invariants.h"
#include "report/report.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

#define HEAD_SIZE	4
#define EDIT_SIZE	4
#define MAX_EDITS	64

/* What layouts are made of, and what digits are mistaken for */
static const char characters[] = "0123456789 \n\t|/-+,.?";

static void
edit(Buffer *body, const uint8_t *how)
{
	size_t		at = (how[0] << 8 | how[1]) % (body->length + 1);
	size_t		rest = body->length - at;
	size_t		many = how[3] % 64 < rest ? how[3] % 64 : rest;
	char		c = characters[how[3] % (sizeof(characters) - 1)];

	switch (how[2] % 4)
	{
		case 0:					/* one character instead of another */
			if (rest > 0)
				body->text[at] = c;
			break;
		case 1:					/* one more */
			buffer_add_bytes(body, " ", 1);
			memmove(body->text + at + 1, body->text + at, rest);
			body->text[at] = c;
			break;
		case 2:					/* some are lost */
			memmove(body->text + at, body->text + at + many, rest - many);
			body->length -= many;
			break;
		default:				/* some are there twice: here and at the end */
			if (body->length < 65536)
			{
				char		copy[64];

				memcpy(copy, body->text + at, many);
				buffer_add_bytes(body, copy, many);
			}
			break;
	}
}

static void
parse(const Buffer *buffer)
{
	/* a copy of just this length, so that a byte too many is noticed */
	char	   *body = malloc(buffer->length ? buffer->length : 1);
	Report	   *report;
	Prose		prose;

	if (buffer->length > 0)
		memcpy(body, buffer->text, buffer->length);
	report = gxbg_report_read(body, buffer->length, (String) {NULL, 0}, &prose);
	check_report(report, &prose, buffer->length);
	gxbg_host_release_all();
	free(body);
}

int
LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	Generated	generated;
	Layout		layout;
	uint64_t	seed;
	bool		damaged;

	if (length < HEAD_SIZE)
		return 0;
	layout = input[0] % N_LAYOUTS;
	if (layout_name(layout) == NULL)
		return 0;
	damaged = (input[1] & 0x80) != 0;
	seed = (uint64_t) (input[1] & 0x7F) << 16 | input[2] << 8 | input[3];
	generate(&generated, layout, seed, damaged);
	for (int i = 0; i < MAX_EDITS && HEAD_SIZE + (size_t) (i + 1) * EDIT_SIZE <= length; i++)
		edit(&generated.body, input + HEAD_SIZE + i * EDIT_SIZE);
	parse(&generated.body);
	generated_free(&generated);
	return 0;
}
