/*
 * fuzz_report.c
 *	  libFuzzer harness of the parser: any bytes are a body.
 */
#include <stdlib.h>
#include <string.h>

#include "text/bytes.h"
#include "host_malloc.h"
#include "invariants.h"
#include "report/report.h"

extern int	LLVMFuzzerTestOneInput(const uint8_t *input, size_t length);

static void
check_same_cells(const Cell *a, const Cell *b, int count)
{
	for (int i = 0; i < count; i++)
	{
		require(a[i].state == b[i].state && a[i].unit == b[i].unit);
		require(a[i].value == b[i].value && a[i].scale == b[i].scale);
		require(a[i].raw.start == b[i].raw.start && a[i].raw.end == b[i].raw.end);
	}
}

/* The tables are the same whether prose is read or not */
static void
check_tables_alone(const Report *report, const char *body, size_t length)
{
	const Report *tables = gxbg_report_tables(body, length);

	require(tables->form == (report->form == FORM_NARRATIVE ? FORM_NONE : report->form));
	check_same_cells(&tables->disclosures[0][0], &report->disclosures[0][0], N_ITEMS * N_MEASURES);
	check_same_cells(&tables->applications[0][0], &report->applications[0][0], N_OUTCOMES * N_APPLICANTS);
	check_same_cells(&tables->proceedings[0][0], &report->proceedings[0][0], N_KINDS * N_RESULTS);
}

/* Positions count characters: none is passed twice, and none left out */
static void
check_positions(const Report *report, const char *body, size_t length)
{
	Positions	positions;
	uint32_t	start = report->applications[OUT_RECEIVED][APP_TOTAL].raw.start;
	uint32_t	at;

	gxbg_positions_init(&positions, body, length);
	at = gxbg_position(&positions, start);
	require(at <= start);
	require(gxbg_position(&positions, (uint32_t) length) >= at);
	require(gxbg_position(&positions, start) == at);
}

int
LLVMFuzzerTestOneInput(const uint8_t *input, size_t length)
{
	/* a copy of just this length, so that a byte too many is noticed */
	char	   *body = malloc(length ? length : 1);
	Report	   *report;
	Prose		prose;

	memcpy(body, input, length);
	report = gxbg_report_read(body, length, (String) {NULL, 0}, &prose);
	check_report(report, &prose, length);
	check_tables_alone(report, body, length);
	check_positions(report, body, length);
	gxbg_host_release_all();
	free(body);
	return 0;
}
