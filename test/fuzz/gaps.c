/*
 * gaps.c
 *	  How long the core goes without asking for interrupts, for each kind of
 *	  body: no query can be cancelled sooner.
 *
 * gaps MEGABYTES REPORT	one line a kind, alone and behind the report in that
 *						file: milliseconds, of how many for the whole parse,
 *						and where the gap ended
 *
 * Linked with --wrap=gxbg_check_interrupts.  Allocations count as the core's.
 */
#include <execinfo.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "text/bytes.h"
#include "text/host.h"
#include "host_malloc.h"
#include "report/report.h"

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
	if (strcmp(reading, "decode") != 0)
		gxbg_report_parse(body, length);
	else
	{
		Decoded		decoded;

		gxbg_bytes_decode(body, length, &decoded);
	}
	look();
	names = backtrace_symbols(where, depth);
	printf("%s\t%s\t%.1f ms of %.1f\t%s < %s\n", kind, reading, longest, last - start,
		   depth > 2 ? names[2] : "", depth > 3 ? names[3] : "");
	fflush(stdout);
	free(names);
	gxbg_host_release_all();
}

#define MAX_INPUT (1 << 16)

/* Up to MAX_INPUT bytes, with a zero behind them */
static char *
read_all(FILE *file, size_t *length)
{
	char	   *text = malloc(MAX_INPUT + 1);

	*length = fread(text, 1, MAX_INPUT, file);
	text[*length] = '\0';
	return text;
}

/* \n and \t in a unit are meant as such; its length */
static size_t
unescape(char *unit)
{
	size_t		length = 0;

	for (const char *p = unit; *p != '\0'; p++)
	{
		if (p[0] == '\\' && (p[1] == 'n' || p[1] == 't'))
			unit[length++] = *++p == 'n' ? '\n' : '\t';
		else
			unit[length++] = *p;
	}
	return length;
}

/* Lines of "kind<tab>unit" from standard input */
int
main(int argc, char **argv)
{
	size_t		size = (size_t) (argc > 1 ? atoi(argv[1]) : 100) * 1000000;
	FILE	   *file = argc > 2 ? fopen(argv[2], "rb") : NULL;
	size_t		length;
	size_t		front;
	char	   *lines = read_all(stdin, &length);
	char	   *report;
	char	   *body = malloc(size + 2 * MAX_INPUT);

	if (file == NULL)
		return 2;
	report = read_all(file, &front);
	fclose(file);
	memcpy(body, report, front);
	for (char *line = strtok(lines, "\n"); line != NULL; line = strtok(NULL, "\n"))
	{
		char	   *unit = strchr(line, '\t');
		size_t		n = front;
		size_t		unit_length;

		if (unit == NULL)
			continue;
		*unit++ = '\0';
		for (unit_length = unescape(unit); n < size; n += unit_length)
			memcpy(body + n, unit, unit_length);
		measure(line, "alone", body + front, n - front);
		measure(line, "behind", body, n);
		measure(line, "decode", body, n);
	}
	free(report);
	free(lines);
	free(body);
	return 0;
}
