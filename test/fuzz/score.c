/*
 * score.c
 *	  Compares a parsed report with its truth, cell by cell.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "host_malloc.h"
#include "score.h"
#include "words.h"
#include "report/report.h"

static const char *const table_names[] = {"II", "III", "IV"};

/* value / 10^scale is the same number */
static bool
same_number(const Cell *cell, const TruthCell *truth)
{
	int64_t		a = cell->value;
	int64_t		b = truth->value;

	for (int s = cell->scale; s < truth->scale; s++)
		a *= 10;
	for (int s = truth->scale; s < cell->scale; s++)
		b *= 10;
	return a == b;
}

/*
 * Where the cell was read is where we wrote it.  In markup and among blanks
 * the ends may differ; a cell from elsewhere does not overlap at all.  What a
 * preview shows may be quoted from there.  Where borders are lost, one zero
 * of a row is as good as the next, and nobody asks.
 */
static bool
is_misplaced(const Cell *cell, const TruthCell *truth, uint32_t preview)
{
	uint32_t	start = cell->raw.start;
	uint32_t	end = cell->raw.end;

	if (start < preview)
	{
		start += preview;
		end += preview;
	}
	return cell->state == CELL_READ && truth->present
		&& (end <= truth->shown.start || truth->shown.end <= start);
}

static void
print_difference(FILE *stream, const char *what, int table, int row, int column,
				 const Cell *cell, const TruthCell *truth)
{
	static const char *const states[] = {"read", "recovered", "inferred", "blank",
	"not_applicable", "ambiguous", "missing"};

	fprintf(stream, "%s: table %s row %d column %d: truth %" PRId64 "/10^%d%s, parsed ",
			what, table_names[table], row, column, truth->value, truth->scale,
			truth->expect == EXPECT_MISSING ? " (missing)" : truth->blank ? " (blank)" : "");
	if (cell_is_known(cell))
		fprintf(stream, "%" PRId64 "/10^%d ", cell->value, cell->scale);
	fprintf(stream, "%s at %u..%u, written at %u..%u\n", states[cell->state], cell->raw.start,
			cell->raw.end, truth->shown.start, truth->shown.end);
}

/* One cell; false if the table is not perfect with it */
static bool
score_cell(Tally *tally, int table, int row, int column, const Cell *cell,
		   const TruthCell *truth, bool borders, uint32_t preview, FILE *stream)
{
	bool		known = cell_is_known(cell);
	bool		exact = known ? same_number(cell, truth)
		: truth->expect == EXPECT_MISSING && cell->state == CELL_MISSING;
	bool		required = truth->expect == EXPECT_EXACT || truth->expect == EXPECT_MISSING;
	bool		wrong = known && !exact;
	bool		misplaced = exact && known && borders && is_misplaced(cell, truth, preview);
	bool		unit_wrong = exact && known && !truth->blank && cell->unit != truth->unit
		&& (cell->unit == UNIT_YUAN || cell->unit == UNIT_WAN_YUAN || truth->unit != UNIT_NONE);

	tally->cells++;
	tally->exact += exact;
	tally->wrong += wrong;
	tally->open += !exact && !wrong;
	tally->required += required;
	tally->required_exact += required && exact;
	tally->determined += truth->expect == EXPECT_DETERMINED;
	tally->determined_exact += truth->expect == EXPECT_DETERMINED && exact;
	tally->misplaced += misplaced;
	tally->unit_wrong += unit_wrong;
	if (stream != NULL && (wrong || misplaced || unit_wrong || (required && !exact)
						   || (truth->expect == EXPECT_DETERMINED && !exact)))
		print_difference(stream, wrong ? "WRONG" : misplaced ? "misplaced" : unit_wrong ? "unit"
						 : truth->expect == EXPECT_DETERMINED ? "determined, but open" : "open",
						 table, row, column, cell, truth);
	return !wrong && (exact || !required);
}

static void
score_table(Tally *tally, int table, int rows, int columns, const Cell *cells,
			const TruthCell *truth, const Generated *generated, FILE *stream)
{
	bool		borders = !style_loses_borders(&generated->style);
	bool		perfect = true;

	for (int r = 0; r < rows; r++)
		for (int c = 0; c < columns; c++)
		{
			const TruthCell *t = &truth[r * columns + c];

			if (t->expect != EXPECT_NOTHING
				&& !score_cell(tally, table, r, c, &cells[r * columns + c], t, borders,
							   generated->preview, stream))
				perfect = false;
		}
	tally->grids++;
	tally->perfect += perfect;
}

/* Tables are for reports of a form that has them; elsewhere no cell is told */
static void
hide_tables(Report *report)
{
	Cell	   *const tables[] = {&report->disclosures[0][0], &report->applications[0][0], &report->proceedings[0][0]};
	static const int counts[] = {N_ITEMS * N_MEASURES, N_OUTCOMES * N_APPLICANTS, N_KINDS * N_RESULTS};

	if (report->form == FORM_2019 || report->form == FORM_2021)
		return;
	for (int t = 0; t < 3; t++)
		for (int c = 0; c < counts[t]; c++)
			tables[t][c].state = CELL_MISSING;
}

static void
score_name(Names *names, bool asked, bool known, bool exact, const char *what, FILE *stream)
{
	names->asked += asked;
	names->exact += asked && exact;
	names->wrong += known && !exact;
	if (stream != NULL && ((known && !exact) || (asked && !exact)))
		fprintf(stream, "%s: %s\n", what, known ? "WRONG" : "open");
}

static bool
is_string(const String *string, const char *text)
{
	return string->length == strlen(text) && memcmp(string->text, text, string->length) == 0;
}

/* Agency in the report's script or in Simplified; year; date */
static void
score_names(Score *score, const Generated *generated, const Report *report, FILE *stream)
{
	const Truth *truth = &generated->truth;
	const Date *date = &report->published_on;
	Buffer		script = {0};
	bool		named = report->agency.text != NULL;

	word_script(&script, &generated->style, truth->agency);
	score_name(&score->agency, generated->names_agency, named,
			   named && (is_string(&report->agency, truth->agency)
						 || is_string(&report->agency, script.text)), "agency", stream);
	if (stream != NULL && named)
		fprintf(stream, "agency %s, parsed %.*s\n", truth->agency, (int) report->agency.length,
				report->agency.text);
	score_name(&score->year, generated->names_year, report->year != 0,
			   report->year == truth->year, "year", stream);
	score_name(&score->date, generated->date_is_sure && truth->published.year != 0, date->year != 0,
			   date->year == truth->published.year
			   && (date->year == 0 || (date->month == truth->published.month
									   && date->day == truth->published.day)), "date", stream);
	buffer_free(&script);
}

void
score_report(Score *score, const Generated *generated, FILE *stream)
{
	const Truth *truth = &generated->truth;
	Report	   *report = gxbg_report_parse(generated->body.text, generated->body.length);

	hide_tables(report);
	score_table(&score->tables[0], 0, N_ITEMS, N_MEASURES, &report->disclosures[0][0],
				&truth->disclosures[0][0], generated, stream);
	score_table(&score->tables[1], 1, N_OUTCOMES, N_APPLICANTS, &report->applications[0][0],
				&truth->applications[0][0], generated, stream);
	score_table(&score->tables[2], 2, N_KINDS, N_RESULTS, &report->proceedings[0][0],
				&truth->proceedings[0][0], generated, stream);
	score_names(score, generated, report, stream);
	score->reports++;

	/* Where neither year nor row is left that tells, undetermined is no wrong answer */
	score->form_wrong += report->form != FORM_UNDETERMINED && report->form
		!= (generated->style.layout == LAYOUT_PROSE ? FORM_NARRATIVE : truth->form);
	score->undecided += generated->undecided;
	gxbg_host_release_all();
}

/* A Score is made of longs */
void
score_add(Score *sum, const Score *part)
{
	long		total[sizeof(Score) / sizeof(long)];
	long		more[sizeof(Score) / sizeof(long)];

	memcpy(total, sum, sizeof(Score));
	memcpy(more, part, sizeof(Score));
	for (size_t i = 0; i < sizeof(total) / sizeof(total[0]); i++)
		total[i] += more[i];
	memcpy(sum, total, sizeof(Score));
}
