/*
 * gaps.c
 *	  How long the core goes without asking for interrupts, for each kind of
 *	  body: no query can be cancelled sooner.
 *
 * gaps [MEGABYTES]	one line a kind: milliseconds, where the gap ended, and of
 *					the whole parse
 *
 * Linked with --wrap=gxbg_check_interrupts.  Allocations count as the core's.
 */
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bytes.h"
#include "host.h"
#include "host_malloc.h"
#include "report.h"

#define DEPTH 4

extern void __wrap_gxbg_check_interrupts(void);

static double last;
static double longest;
static void *where[DEPTH];
static int	depth;

static double
now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
	return (double) time.tv_sec * 1000 + (double) time.tv_nsec / 1e6;
}

static void
look(void)
{
	double		time = now();

	if (time - last > longest)
	{
		longest = time - last;
		depth = backtrace(where, DEPTH);
	}
	last = now();
}

void
__wrap_gxbg_check_interrupts(void)
{
	look();
}

static void
measure(const char *kind, const char *reading, const char *body, size_t length)
{
	double		start = now();
	char	  **names;

	last = start;
	longest = 0;
	if (strcmp(reading, "parse") == 0)
		gxbg_note_undecodable(gxbg_report_parse(body, length), body, length);
	else
	{
		Decoded		decoded;

		gxbg_bytes_decode(body, length, &decoded);
	}
	look();
	names = backtrace_symbols(where, depth);
	printf("%-10s %-8s %8.1f ms of %8.1f  %s < %s\n", kind, reading, longest, last - start,
		   depth > 2 ? names[2] : "", depth > 3 ? names[3] : "");
	fflush(stdout);
	free(names);
	gxbg_host_release_all();
}

static char *
read_all(FILE *file, size_t *length)
{
	size_t		capacity = 1 << 16;
	char	   *text = malloc(capacity);

	*length = fread(text, 1, capacity, file);
	return text;
}

/* Lines of "kind<tab>unit" from standard input; \n and \t in a unit are meant */
int
main(int argc, char **argv)
{
	size_t		size = (size_t) (argc > 1 ? atoi(argv[1]) : 100) * 1000000;
	size_t		length;
	char	   *lines = read_all(stdin, &length);
	char	   *body = malloc(size + 4096);

	lines[length < 65535 ? length : 65535] = '\0';
	for (char *line = strtok(lines, "\n"); line != NULL; line = strtok(NULL, "\n"))
	{
		char	   *unit = strchr(line, '\t');
		size_t		n = 0;
		size_t		unit_length = 0;

		if (unit == NULL)
			continue;
		*unit++ = '\0';
		for (char *p = unit; *p != '\0'; p++)
		{
			if (p[0] == '\\' && (p[1] == 'n' || p[1] == 't'))
				unit[unit_length++] = *++p == 'n' ? '\n' : '\t';
			else
				unit[unit_length++] = *p;
		}
		while (n < size)
		{
			memcpy(body + n, unit, unit_length);
			n += unit_length;
		}
		measure(line, "parse", body, n);
		measure(line, "decode", body, n);
	}
	return 0;
}
