/*
 * check_property.c
 *	  The checks on random reports with known truth.
 *
 *	  check_property COUNT SEED
 *	  check_property --show LAYOUT SEED
 *
 * COUNT sound reports in intact layouts: no finding of an error, save those
 * that the truth calls for (table II is drawn without its rules in mind).  The
 * same reports with one cell of table III or IV changed: an error that names a
 * rule in which the cell takes part.  As many sound reports in all layouts: no
 * identity is said to be broken.  Prints what fails; exits with 1 if any does.
 * With --show, the body with its changed cell.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "check/check.h"
#include "generate.h"
#include "host_malloc.h"
#include "report/report.h"

/* Layouts that leave each cell where it was, and none of them blank */
static const Layout intact[] = {
	LAYOUT_BARS, LAYOUT_LINES, LAYOUT_BARS_OVER_LINES, LAYOUT_COLUMNS, LAYOUT_HTML,
	LAYOUT_BROKEN_LABELS, LAYOUT_MISDECODED, LAYOUT_WIDTHS, LAYOUT_NOTES, LAYOUT_PAGES,
	LAYOUT_TRADITIONAL, LAYOUT_DATES_LOST, LAYOUT_NOTES_GROUPED
};

#define N_INTACT ((int) (sizeof(intact) / sizeof(intact[0])))

typedef struct Outcomes
{
	long		reports;
	long		failed;
} Outcomes;

static void
fail(Outcomes *outcomes, const char *what, Layout layout, uint64_t seed, const Finding *finding)
{
	outcomes->failed++;
	if (outcomes->failed > 10)
		return;
	printf("%s: layout %d, seed %" PRIu64, what, (int) layout, seed);
	if (finding)
		printf(": %s %.*s %.*s", finding->rule, (int) finding->subject.length,
			   finding->subject.text ? finding->subject.text : "",
			   (int) finding->message.length, finding->message.text);
	printf("\n");
}

static bool
is_about(const Finding *finding, const char *rule, const char *row, const char *column)
{
	char		subject[128];
	int			length = snprintf(subject, sizeof(subject), "%s.%s", row, column);

	return strcmp(finding->rule, rule) == 0 && finding->severity == SEVERITY_ERROR &&
		finding->subject.length == (size_t) length &&
		memcmp(finding->subject.text, subject, (size_t) length) == 0;
}

/* Documents in force that the truth has too few of */
static bool
is_called_for(const Truth *truth, const Finding *finding)
{
	static const char *const codes[] = {
		[ITEM_REGULATION] = "regulation", [ITEM_NORMATIVE_DOCUMENT] = "normative_document"
	};

	for (int item = ITEM_REGULATION; item <= ITEM_NORMATIVE_DOCUMENT; item++)
	{
		const TruthCell *cells = truth->disclosures[item];

		if (truth->form == FORM_2021 &&
			cells[MEA_IN_FORCE].value < cells[MEA_MADE].value - cells[MEA_REPEALED].value &&
			is_about(finding, "in_force", codes[item], "in_force"))
			return true;
	}
	return false;
}

static bool
is_identity(const Finding *finding)
{
	return strcmp(finding->rule, "row_total") == 0 ||
		strcmp(finding->rule, "concluded_total") == 0 ||
		strcmp(finding->rule, "intake_outcome") == 0 ||
		strcmp(finding->rule, "proceeding_total") == 0;
}

/* A sound report: no error; any: no identity broken */
static void
check_sound(Outcomes *outcomes, Layout layout, uint64_t seed, bool is_intact)
{
	Generated	generated;
	const Report *report;

	generate(&generated, layout, seed, false);
	report = gxbg_report_parse(generated.body.text, generated.body.length);
	outcomes->reports++;
	for (int i = 0; i < report->finding_count; i++)
	{
		const Finding *finding = &report->findings[i];

		if (is_intact ? finding->severity == SEVERITY_ERROR &&
			!is_called_for(&generated.truth, finding) : is_identity(finding))
		{
			fail(outcomes, "finding on a sound report", layout, seed, finding);
			break;
		}
	}
	generated_free(&generated);
	gxbg_host_release_all();
}

/* The cell to change */
typedef struct Change
{
	bool		proceedings;
	int			row;
	int			column;
	int64_t		value;
} Change;

static TruthCell *
draw_change(Truth *truth, Random *random, Change *change)
{
	TruthCell  *cell;

	change->proceedings = random_chance(random, 15);
	do
		change->row = (int) random_below(random, change->proceedings ? N_KINDS : N_OUTCOMES);
	while (!change->proceedings && !truth_has_outcome(truth->form, change->row));
	change->column = (int) random_below(random, change->proceedings ? N_RESULTS : N_APPLICANTS);
	cell = change->proceedings ? &truth->proceedings[change->row][change->column] :
		&truth->applications[change->row][change->column];
	change->value = random_chance(random, 50) ? cell->value + 1 : random_between(random, 0, 99999);
	if (change->value == cell->value)
		change->value++;
	return cell;
}

static bool
names_rule(const Finding *finding, const Change *change)
{
	const char *row;
	const char *column;

	if (change->proceedings)
		return is_about(finding, "proceeding_total", gxbg_kinds[change->row].code, "total");
	row = gxbg_outcomes[change->row].code;
	column = gxbg_applicants[change->column].code;
	if (is_about(finding, "row_total", row, "total"))
		return true;
	if (change->row >= OUT_FIRST_RESULT && change->row <= OUT_CONCLUDED &&
		is_about(finding, "concluded_total", "concluded", column))
		return true;
	return (change->row < OUT_FIRST_RESULT || change->row >= OUT_CONCLUDED) &&
		is_about(finding, "intake_outcome", "intake", column);
}

/* The body with another figure in one cell */
static void
write_change(Buffer *body, const Buffer *old, const TruthCell *cell, int64_t value)
{
	buffer_add_bytes(body, old->text, cell->shown.start);
	buffer_addf(body, "%" PRId64, value);
	buffer_add_bytes(body, old->text + cell->shown.end, old->length - cell->shown.end);
}

static void
show_changed(Layout layout, uint64_t seed)
{
	Generated	generated;
	Random		random = {~seed};
	Buffer		body = {0};
	Change		change;
	const TruthCell *cell;

	generate(&generated, layout, seed, false);
	cell = draw_change(&generated.truth, &random, &change);
	write_change(&body, &generated.body, cell, change.value);
	fwrite(body.text, 1, body.length, stdout);
	printf("\n----\n%s, row %d, column %d: %" PRId64 " was %" PRId64 "\n",
		   change.proceedings ? "table IV" : "table III", change.row, change.column,
		   change.value, cell->value);
	buffer_free(&body);
	generated_free(&generated);
}

static void
check_changed(Outcomes *outcomes, Layout layout, uint64_t seed)
{
	Generated	generated;
	Random		random = {~seed};
	Buffer		body = {0};
	Change		change;
	const TruthCell *cell;
	const Cell *found;
	const Report *report;
	bool		named = false;

	generate(&generated, layout, seed, false);
	cell = draw_change(&generated.truth, &random, &change);
	write_change(&body, &generated.body, cell, change.value);
	report = gxbg_report_parse(body.text, body.length);
	outcomes->reports++;
	for (int i = 0; i < report->finding_count; i++)
		named = named || names_rule(&report->findings[i], &change);

	/* And the cell is what the report says */
	found = change.proceedings ? &report->proceedings[change.row][change.column] :
		&report->applications[change.row][change.column];
	if (found->state != CELL_READ || found->value != change.value)
		fail(outcomes, "changed cell not as it stands", layout, seed, NULL);
	else if (!named)
		fail(outcomes, "no finding on a changed cell", layout, seed, NULL);
	buffer_free(&body);
	generated_free(&generated);
	gxbg_host_release_all();
}

static bool
report_outcomes(const char *what, const Outcomes *outcomes)
{
	printf("%s: %ld of %ld\n", what, outcomes->reports - outcomes->failed, outcomes->reports);
	return outcomes->failed == 0;
}

int
main(int argc, char **argv)
{
	Outcomes	sound = {0};
	Outcomes	changed = {0};
	Outcomes	any = {0};
	long		count = argc > 1 ? atol(argv[1]) : 10000;
	uint64_t	seed = argc > 2 ? strtoull(argv[2], NULL, 10) : 2021;
	bool		passed = true;

	if (argc == 4 && strcmp(argv[1], "--show") == 0)
	{
		show_changed((Layout) atoi(argv[2]), strtoull(argv[3], NULL, 10));
		return 0;
	}
	printf("seed %" PRIu64 "\n", seed);
	for (long i = 0; i < count; i++)
	{
		Layout		layout = (Layout) (i % N_LAYOUTS);

		check_sound(&sound, intact[i % N_INTACT], seed * 1000003 + (uint64_t) i, true);
		check_changed(&changed, intact[i % N_INTACT], seed * 1000003 + (uint64_t) i);
		if (layout_name(layout) != NULL)
			check_sound(&any, layout, seed * 1000003 + (uint64_t) i, false);
	}
	passed = report_outcomes("sound reports without an error", &sound) && passed;
	passed = report_outcomes("changed cells found", &changed) && passed;
	passed = report_outcomes("sound reports in any layout without a broken identity", &any) && passed;
	return passed ? 0 : 1;
}
