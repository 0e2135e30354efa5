/*
 * linear.c
 *	  Work and memory of a parse by kind and length of the input, and by layout of
 *	  generated reports.
 *
 *	linear [--long]		30 KB, 300 KB and 3 MB of each kind; long: 30 MB, too
 *
 * Work is counted, not timed: the pieces of straight code that are run in the
 * core (the compiler calls the counter in each), the bytes that the C library
 * copies, compares or searches for it, and the bytes that it allocates.  So
 * the answer is the same on every machine, however busy.
 *
 * Fails if a byte takes a fifth more work in an input that is ten times as long,
 * or if the memory is more than three times the body (a fourth is the body
 * itself) and 1 MB; or if a byte of the reports of a layout takes more work than
 * is allowed there, which is some half more than it took when that was written.
 */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "generate.h"
#include "host_count.h"
#include "report/report.h"

#define SHORTEST	30000
#define MAX_GROWTH	1.2
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

/* Steps that a byte may take in the reports of a layout, all of them together */
static const struct
{
	const char *name;
	Layout		layout;
	double		most;
}			layouts[] = {
	{"prose", LAYOUT_PROSE, 140},
	{"bars", LAYOUT_BARS, 71},
	{"lines", LAYOUT_LINES, 77},
	{"columns", LAYOUT_COLUMNS, 81},
	{"HTML", LAYOUT_HTML, 30},
	{"run together", LAYOUT_RUN_TOGETHER, 185},
	{"fragments", LAYOUT_FRAGMENTS, 140},
	{"empty cells dropped", LAYOUT_DROPPED, 200},
	{"blanks", LAYOUT_BLANKS, 50},
	{"Traditional script", LAYOUT_TRADITIONAL, 62},
};

#define N_LAYOUTS_OF_REPORTS	((int) (sizeof(layouts) / sizeof(layouts[0])))
#define REPORTS_OF_LAYOUT		60

static const char title[] = "甲市民政局2019年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n";

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

/* One line of the table; false if it is not linear */
static bool
measure_kind(int kind, size_t longest)
{
	double		before = 0;
	double		most = 0;
	bool		ok = true;

	printf("%-18s", kinds[kind].name);
	for (size_t length = SHORTEST; length <= longest; length *= 10)
	{
		char	   *body = make_body(kinds[kind].unit, length);
		double		work;
		double		memory;

		host_release_all();
		gxbg_report_parse(body, length);
		work = (double) host_work() / (double) length;
		memory = (double) host_peak();
		ok = ok && (length == SHORTEST || work <= before * MAX_GROWTH);
		before = work;
		if (memory / (double) length > most)
			most = memory / (double) length;
		ok = ok && memory <= (double) (MAX_MEMORY * length + MEGABYTE);
		printf(" %9.1f", work);
		fflush(stdout);
		free(body);
	}
	printf("  steps a byte;  memory %.2f x at most%s\n", most, ok ? "" : "  NOT LINEAR");
	return ok;
}

/* The same of a layout; false if its reports take more work than they may */
static bool
measure_layout(int number)
{
	double		steps = 0;
	double		bytes = 0;
	bool		ok;

	for (uint64_t seed = 1; seed <= REPORTS_OF_LAYOUT; seed++)
	{
		Generated	report;

		generate(&report, layouts[number].layout, seed, false);
		host_release_all();
		gxbg_report_parse(report.body.text, report.body.length);
		steps += (double) host_work();
		bytes += (double) report.body.length;
		generated_free(&report);
	}
	ok = steps <= bytes * layouts[number].most;
	printf("%-20s %9.1f steps a byte, of %.0f%s\n", layouts[number].name, steps / bytes, layouts[number].most,
		   ok ? "" : "  TOO MUCH WORK");
	return ok;
}

int
main(int argc, char **argv)
{
	bool		is_long = argc > 1 && strcmp(argv[1], "--long") == 0;
	int			failed = 0;

	/* The first call builds what lives with the process */
	gxbg_report_parse(title, sizeof(title) - 1);
	for (int kind = 0; kind < N_KINDS_OF_INPUT; kind++)
	{
		bool		ok = measure_kind(kind, is_long ? SHORTEST * 1000 : SHORTEST * 100);

		printf("%s %d - work and memory are linear: %s\n", ok ? "ok" : "not ok", kind + 1,
			   kinds[kind].name);
		failed += !ok;
	}
	for (int number = 0; number < N_LAYOUTS_OF_REPORTS; number++)
	{
		bool		ok = measure_layout(number);

		printf("%s %d - work is bounded in reports: %s\n", ok ? "ok" : "not ok", N_KINDS_OF_INPUT + number + 1,
			   layouts[number].name);
		failed += !ok;
	}
	printf("1..%d\n", N_KINDS_OF_INPUT + N_LAYOUTS_OF_REPORTS);
	return failed > 0;
}
