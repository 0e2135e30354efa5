/*
 * row_cases.h
 *	  Bodies and the cells of a row in them, for the tests of tables.
 */
#ifndef ROW_CASES_H
#define ROW_CASES_H

#include <string.h>

#include "host_malloc.h"
#include "report/report.h"
#include "tap.h"

/* The cells of a row, as "62 -3 1266"; - for one without a value */
typedef struct RowCase
{
	const char *body;
	const char *code;			/* of the row */
	const char *cells;
} RowCase;

static void
print_cell(char *text, size_t size, const Cell *cell)
{
	size_t		length = strlen(text);

	if (cell_is_known(cell))
		snprintf(text + length, size - length, "%s%lld", length ? " " : "", (long long) cell->value);
	else
		snprintf(text + length, size - length, "%s-", length ? " " : "");
}

/* The row of this code, in whichever table has it */
static void
print_row(const Report *report, const char *code, char *text, size_t size)
{
	text[0] = '\0';
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_item_measures(report->item_forms[item], item);

		for (int i = 0; i < measures.count && strcmp(gxbg_items[item].code, code) == 0; i++)
			print_cell(text, size, &report->disclosures[item][measures.measure[i]]);
	}
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
		for (int i = 0; i < N_APPLICANTS && strcmp(gxbg_outcomes[outcome].code, code) == 0; i++)
			print_cell(text, size, &report->applications[outcome][i]);
	for (int kind = 0; kind < N_KINDS; kind++)
		for (int i = 0; i < N_RESULTS && strcmp(gxbg_kinds[kind].code, code) == 0; i++)
			print_cell(text, size, &report->proceedings[kind][i]);
}

static void
check_row(const RowCase *test)
{
	char		text[200];
	char		name[300];
	bool		passed;

	print_row(gxbg_report_parse(test->body, strlen(test->body)), test->code, text, sizeof(text));
	passed = strcmp(text, test->cells) == 0;
	snprintf(name, sizeof(name), "%s: %s", test->code, test->cells);
	report(passed, name);
	if (!passed)
		printf("# is \"%s\"\n", text);
	gxbg_host_release_all();
}

/* The whole of a test that has no other cases; its exit status */
static inline int
check_rows(const RowCase *cases, int n)
{
	for (int i = 0; i < n; i++)
		check_row(&cases[i]);
	printf("1..%d\n", count);
	return failures > 0;
}

#endif							/* ROW_CASES_H */
