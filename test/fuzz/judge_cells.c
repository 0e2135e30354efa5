/*
 * judge_cells.c
 *	  Table III of misread reports, as parsed, for judge.py: what each cell is given
 *	  as, and the characters that it was read from.
 *
 *	  judge_cells COUNT SEED
 *
 * A line a report (report LAYOUT SEED), then one a row of its form: its code, and
 * for each cell state:value:characters, these in hexadecimal.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "misread.h"
#include "report/report.h"

/* The characters that these bytes are, in hexadecimal digits */
static void
print_text(const Buffer *body, Span span)
{
	for (uint32_t at = span.start; at < span.end; at++)
		printf("%02x", (unsigned char) body->text[at]);
}

static void
print_row(const Buffer *body, const Report *report, int outcome)
{
	const Cell *cells = report->applications[outcome];
	Span		all = {UINT32_MAX, 0};

	for (int a = 0; a < N_APPLICANTS; a++)
		if (cells[a].raw.end > cells[a].raw.start)
		{
			if (cells[a].raw.start < all.start)
				all.start = cells[a].raw.start;
			if (cells[a].raw.end > all.end)
				all.end = cells[a].raw.end;
		}

	/* Zeros before the first cell whose place is known */
	while (all.end > 0 && all.start > 0 && memchr("0 \t\r\n", body->text[all.start - 1], 5))
		all.start--;
	printf("%s ", gxbg_outcomes[outcome].code);
	print_text(body, all);
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		printf(" %d:%" PRId64 ":", cells[a].state, cell_is_known(&cells[a]) ? cells[a].value : -1);
		print_text(body, cells[a].raw);
	}
	printf("\n");
}

static void
print_report(Layout layout, uint64_t seed)
{
	Random		random = {seed ^ UINT64_C(0x6D697372656164)};
	Generated	report;
	Buffer		notes = {0};
	const Report *parsed;

	generate(&report, layout, seed, false);
	misread(&report, &random, &notes);
	parsed = gxbg_report_parse(report.body.text, report.body.length);
	printf("report %d %" PRIu64 "\n", (int) layout, seed);
	for (int o = 0; o < N_OUTCOMES; o++)
		if (form_is_known(parsed->form) && form_has_outcome(parsed->form, o))
			print_row(&report.body, parsed, o);
	gxbg_host_release_all();
	buffer_free(&notes);
	generated_free(&report);
}

int
main(int argc, char **argv)
{
	long		count = argc > 1 ? strtol(argv[1], NULL, 10) : 400;
	uint64_t	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 2021;

	for (long i = 0; i < count;)
		for (int layout = 1; layout < N_LAYOUTS && i < count; layout++)
			if (layout_name((Layout) layout) != NULL)
				print_report((Layout) layout, seed * UINT64_C(1000003) + (uint64_t) i++);
	return 0;
}
