/*
 * cells.c
 *	  The cells of tables II, III and IV of the reports in files, for run_tools.
 *
 * A line a file: its cells by table, row and column, each its value and scale, or
 * - if it has none.
 */
#include <stdio.h>
#include <stdlib.h>

#include "host_malloc.h"
#include "report/report.h"

static void
print_cell(const Report *report, const Cell *cell)
{
	if (report->form != FORM_NONE && cell_is_known(cell))
		printf(" %lld/%d", (long long) cell->value, cell->scale);
	else
		printf(" -");
}

static void
print_report(const char *body, size_t length)
{
	const Report *report = gxbg_report_parse(body, length);

	for (int i = 0; i < N_ITEMS; i++)
		for (int m = 0; m < N_MEASURES; m++)
			print_cell(report, &report->disclosures[i][m]);
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
			print_cell(report, &report->applications[o][a]);
	for (int k = 0; k < N_KINDS; k++)
		for (int r = 0; r < N_RESULTS; r++)
			print_cell(report, &report->proceedings[k][r]);
	printf("\n");
	gxbg_host_release_all();
}

int
main(int argc, char **argv)
{
	static char body[1 << 20];

	for (int i = 1; i < argc; i++)
	{
		FILE	   *file = fopen(argv[i], "rb");

		if (file == NULL)
		{
			perror(argv[i]);
			return 1;
		}
		print_report(body, fread(body, 1, sizeof(body), file));
		fclose(file);
	}
	return 0;
}
