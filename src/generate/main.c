/*
 * main.c
 *	  The generator: makes tables of constants from the rows of src/form and from
 *	  ICU's data, so that no backend builds them.
 *
 *	generate DIRECTORY
 *
 * writes the headers of generate.h into it.  It is compiled for the machine that builds
 * and run there: see generate.mk.
 */
#include "generate/generate.h"

#include <stdarg.h>
#include <stdlib.h>

#include "text/host.h"

static const struct
{
	const char *name;
	void		(*generate) (FILE *to);
}			headers[] = {
	{"characters", generate_characters}, {"lexicon", generate_lexicon}, {"lists", generate_lists},
	{"organs", generate_organs}, {"places", generate_places},
};

void
fail(const char *message, ...)
{
	va_list		values;

	va_start(values, message);
	fprintf(stderr, "generate: ");
	vfprintf(stderr, message, values);
	fprintf(stderr, "\n");
	va_end(values);
	exit(1);
}

void
write_row(FILE *to, const char *behind, const uint16_t *numbers, int count)
{
	fprintf(to, "{");
	for (int i = 0; i < count; i++)
		fprintf(to, "%d%s", numbers[i], i % 32 == 31 ? ",\n" : ",");
	fprintf(to, "}%s\n", behind);
}

/* The host of what is linked in: see text/host.h */

void *
gxbg_alloc(size_t size)
{
	void	   *memory = malloc(size > 0 ? size : 1);

	if (memory == NULL)
		fail("out of memory");
	return memory;
}

void
gxbg_free(void *memory)
{
	free(memory);
}

void
gxbg_library_failed(const char *error)
{
	fail("ICU: %s", error);
}

int
main(int argc, char **argv)
{
	if (argc != 2)
		fail("usage: generate DIRECTORY");
	for (size_t i = 0; i < sizeof(headers) / sizeof(headers[0]); i++)
	{
		char		path[4096];
		FILE	   *to;

		if (snprintf(path, sizeof(path), "%s/%s.h", argv[1], headers[i].name) >= (int) sizeof(path) ||
			(to = fopen(path, "w")) == NULL)
			fail("cannot write into %s", argv[1]);
		fprintf(to, "/* %s.h: made by src/generate/%s.c when the library is built */\n\n", headers[i].name,
				headers[i].name);
		headers[i].generate(to);
		if (ferror(to) || fclose(to) != 0)
			fail("cannot write %s", path);
	}
	return 0;
}
