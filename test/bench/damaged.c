/*
 * damaged.c
 *	  What a parse of damaged tables costs, beside that of a clean one.
 *
 *	  damaged [COUNT [SEED]]		default: 200 reports a layout, 2019
 *
 * Work is counted, not timed: pieces of code run and bytes passed over or
 * allocated.  Prints, for each layout, the work of a parse, as a multiple of that
 * of a clean table, the most that one report took, and what is allowed.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "generate.h"
#include "host_count.h"
#include "report/report.h"

static const struct
{
	Layout		layout;
	const char *name;
	double		allowed;		/* times a clean one; 0: none is asked for */
}			layouts[] = {
	{LAYOUT_BARS, "clean: bars", 0},
	{LAYOUT_LINES, "one cell a line", 0},
	{LAYOUT_COLUMNS, "tabs, CSV, spaces", 2},
	{LAYOUT_HTML, "HTML", 0},
	{LAYOUT_RUN_TOGETHER, "run together", 2},
	{LAYOUT_FRAGMENTS, "fragments", 2},
	{LAYOUT_BLANKS, "empty cells kept", 2},
	{LAYOUT_DROPPED, "empty cells dropped", 3},
	{LAYOUT_MIXED_DROPPED, "dropped, mixed", 3},
};

/* Work of the parses of so many reports, and the most of one */
static uint64_t
measure(Layout layout, int count, uint64_t seed, uint64_t *most)
{
	uint64_t	sum = 0;

	*most = 0;
	for (int i = 0; i < count; i++)
	{
		Generated	report;
		uint64_t	work;

		generate(&report, layout, seed * 1000003 + (uint64_t) i, false);
		host_release_all();
		gxbg_report_parse(report.body.text, report.body.length);
		work = host_work();
		sum += work;
		*most = work > *most ? work : *most;
		generated_free(&report);
	}
	return sum;
}

int
main(int argc, char **argv)
{
	int			count = argc > 1 ? atoi(argv[1]) : 200;
	uint64_t	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 2019;
	uint64_t	clean = 0;
	uint64_t	most;

	/* The first call builds what lives with the process */
	gxbg_report_parse("x", 1);
	printf("%-22s %12s %8s %8s %8s\n", "layout", "steps", "times", "most", "allowed");
	for (size_t i = 0; i < sizeof(layouts) / sizeof(layouts[0]); i++)
	{
		uint64_t	work = measure(layouts[i].layout, count, seed, &most);

		if (clean == 0)
			clean = work;
		printf("%-22s %12" PRIu64 " %8.2f %8.2f", layouts[i].name, work / (uint64_t) count,
			   (double) work / (double) clean, (double) most * count / (double) clean);
		if (layouts[i].allowed > 0)
			printf(" %8.0f%s", layouts[i].allowed,
				   (double) work > layouts[i].allowed * (double) clean ? "  MORE" : "");
		putchar('\n');
	}
	return 0;
}
