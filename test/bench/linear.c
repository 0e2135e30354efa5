/*
 * linear.c
 *	  Time and memory of a parse by kind and length of the input.
 *
 *	linear [--small]		30 KB, 300 KB, 3 MB and 30 MB of each kind; small: to 3 MB
 *
 * Fails if a byte of the longest input takes more than four times as long as
 * one of the shortest, or if the memory is more than three times the body (a
 * fourth is the body itself) and 1 MB.
 */
#define _POSIX_C_SOURCE 200809L
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "host_count.h"
#include "report/report.h"

#define SHORTEST	30000
#define MAX_TIME	4
#define MAX_MEMORY	3
#define MEGABYTE	(1 << 20)

/* A body is one unit repeated, behind a title */
static const struct
{
	const char *name;
	const char *unit;
}			kinds[] = {
	{"prose", "2019年,我局坚持以公开为常态,全年主动公开政府信息1265条,收到政府信息公开申请12件,均已按期答复。\n"},
	{"letters", "政府信息公开工作年度报告"},
	{"digits", "0123456789"},
	{"figures", "12 "},
	{"lines", "0\n"},
	{"labels", "一、本年新收政府信息公开申请数量"},
	{"rows", "| 1.属于国家秘密 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"},
	{"rows run together", "1.属于国家秘密1000001\n"},
	{"bars", "|"},
	{"brackets", "(("},
	{"angle brackets", "<<"},
	{"tags", "<td>1</td>"},
	{"unclosed tags", "<td "},
	{"unclosed comments", "<!-- "},
	{"unclosed scripts", "<script>"},
	{"quotes", "<a b=\""},
	{"commas", ","},
	{"entities", "&nbsp;"},
	{"half entities", "&amp&"},
	{"dates", "2020年1月22日"},
	{"titles", "甲市民政局2019年政府信息公开工作年度报告\n"},
	{"headings", "一、总体情况\n"},
	{"numerals", "一二三四五六七八九十"},
	{"spaces", "\xC2\xA0"},
	{"invalid bytes", "\xFF"},
	{"gaps in words", "政,府\n信 息<b>"},
};

#define N_KINDS_OF_INPUT	((int) (sizeof(kinds) / sizeof(kinds[0])))

static const char title[] = "甲市民政局2019年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

static double
milliseconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static char *
make_body(const char *unit, size_t length)
{
	char	   *body = malloc(length);
	size_t		unit_length = strlen(unit);
	size_t		at = sizeof(title) - 1;

	if (body == NULL)
		exit(1);
	memset(body, ' ', length);
	memcpy(body, title, at);
	for (; at + unit_length <= length; at += unit_length)
		memcpy(body + at, unit, unit_length);
	return body;
}

/* Milliseconds of one parse, the least of some; sets the memory that it took */
static double
time_parse(const char *body, size_t length, size_t *memory)
{
	int			runs = length < 1000000 ? 7 : 1;
	double		least = 0;

	for (int i = 0; i < runs; i++)
	{
		double		start = milliseconds();
		double		taken;

		gxbg_report_parse(body, length);
		taken = milliseconds() - start;
		*memory = host_peak();
		host_release_all();
		if (i == 0 || taken < least)
			least = taken;
	}
	return least;
}

/* One line of the table; false if it is not linear */
static bool
measure_kind(int kind, size_t longest)
{
	double		first = 0;
	double		last = 0;
	double		share = 0;
	double		most = 0;
	bool		ok = true;

	printf("%-18s", kinds[kind].name);
	for (size_t length = SHORTEST; length <= longest; length *= 10)
	{
		char	   *body = make_body(kinds[kind].unit, length);
		size_t		memory;

		last = time_parse(body, length, &memory) * 1e6 / (double) length;
		if (length == SHORTEST)
			first = last;
		share = (double) memory / (double) length;
		if (share > most)
			most = share;
		ok = ok && memory <= MAX_MEMORY * length + MEGABYTE;
		printf(" %9.1f", last);
		fflush(stdout);
		free(body);
	}
	ok = ok && last <= first * MAX_TIME;
	printf("  ns a byte;  memory %.2f x the longest, %.2f x at most%s\n", share, most,
		   ok ? "" : "  NOT LINEAR");
	return ok;
}

int
main(int argc, char **argv)
{
	bool		small = argc > 1 && strcmp(argv[1], "--small") == 0;
	double		start = milliseconds();
	bool		ok = true;

	gxbg_report_parse(title, sizeof(title) - 1);
	printf("first call of the process: %.2f ms\n", milliseconds() - start);
	host_release_all();
	for (int kind = 0; kind < N_KINDS_OF_INPUT; kind++)
		ok = measure_kind(kind, small ? SHORTEST * 100 : SHORTEST * 1000) && ok;
	puts(ok ? "linear" : "not linear");
	return ok ? 0 : 1;
}
