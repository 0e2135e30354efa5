/*
 * misread_score.c
 *	  Generated reports in all layouts, misread in some places: what is given
 *	  that is not what the report said?
 *
 *	  misread_score [COUNT [SEED]]		default: 4000 in all, 2021
 *	  misread_score --show LAYOUT SEED	one body, what was done to it, what is wrong
 *
 * A cell is wrong if it has a value and the report before had another one.
 * Exits with 1 if more than one in 10,000 is, or one of them in a report
 * without a finding.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "misread.h"
#include "report/report.h"
#include "score.h"

#define MOST_WRONG	10000		/* cells for one wrong one */

typedef struct Totals
{
	Score		score;
	long		wrong;
	long		silent;			/* wrong cells in reports without a finding */
} Totals;

/* Cells have moved: where they were written is not asked */
static void
forget_places(TruthCell *cells, int count)
{
	for (int i = 0; i < count; i++)
		cells[i].present = false;
}

static void
make(Generated *report, Layout layout, uint64_t seed, Buffer *notes)
{
	Random		random = {seed ^ UINT64_C(0x6D697372656164)};

	generate(report, layout, seed, false);
	misread(report, &random, notes);
	forget_places(&report->truth.disclosures[0][0], N_ITEMS * N_MEASURES);
	forget_places(&report->truth.applications[0][0], N_OUTCOMES * N_APPLICANTS);
	forget_places(&report->truth.proceedings[0][0], N_KINDS * N_RESULTS);
}

static long
wrong_cells(const Score *score)
{
	return score->tables[0].wrong + score->tables[1].wrong + score->tables[2].wrong;
}

static int
findings_of(const Generated *report)
{
	int			count = gxbg_report_parse(report->body.text, report->body.length)->finding_count;

	gxbg_host_release_all();
	return count;
}

static void
score_one(Totals *totals, Layout layout, uint64_t seed)
{
	Generated	report;
	Buffer		notes = {0};
	long		before = wrong_cells(&totals->score);
	long		wrong;

	make(&report, layout, seed, &notes);
	score_report(&totals->score, &report, NULL);
	wrong = wrong_cells(&totals->score) - before;
	if (wrong > 0)
	{
		bool		silent = findings_of(&report) == 0;

		totals->wrong += wrong;
		totals->silent += silent ? wrong : 0;
		printf("# %ld wrong%s: --show %d %" PRIu64 "\n%s", wrong, silent ? ", no finding" : "",
			   (int) layout, seed, notes.text ? notes.text : "");
	}
	buffer_free(&notes);
	generated_free(&report);
}

static int
show(Layout layout, uint64_t seed)
{
	Generated	report;
	Score		score = {0};
	Buffer		notes = {0};

	make(&report, layout, seed, &notes);
	printf("%.*s\n----\n%s", (int) report.body.length, report.body.text, notes.text ? notes.text : "");
	score_report(&score, &report, stdout);
	buffer_free(&notes);
	generated_free(&report);
	return 0;
}

int
main(int argc, char **argv)
{
	Totals		totals = {0};
	long		count = argc > 1 ? strtol(argv[1], NULL, 10) : 4000;
	uint64_t	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 2021;
	long		cells = 0;
	long		exact = 0;
	bool		good;

	if (argc == 4 && strcmp(argv[1], "--show") == 0)
		return show((Layout) atoi(argv[2]), strtoull(argv[3], NULL, 10));
	for (long i = 0; i < count;)
		for (int layout = 1; layout < N_LAYOUTS && i < count; layout++)
			if (layout_name((Layout) layout) != NULL)
				score_one(&totals, (Layout) layout, seed * UINT64_C(1000003) + (uint64_t) i++);
	for (int t = 0; t < 3; t++)
	{
		cells += totals.score.tables[t].cells;
		exact += totals.score.tables[t].exact;
	}
	good = totals.wrong * MOST_WRONG <= cells && totals.silent == 0;
	printf("%ld reports, %ld cells: %.2f%% exact, %ld wrong, %ld of them in reports without a finding\n",
		   count, cells, 100.0 * (double) exact / (double) cells, totals.wrong, totals.silent);
	printf("%s 1 - misread reports: at most 1 in 10,000 wrong, and none in silence\n", good ? "ok" : "not ok");
	return good ? 0 : 1;
}
