/*
 * expect.c
 *	  What a reader must make of each cell.
 *
 * With borders every figure must be read.  Without them the identities of
 * table III are expected to give every cell (how often they do is what the
 * thresholds are about), while in tables II and IV only rows of one digit a
 * cell, or of one cell, leave one reading for certain.
 */
#include "expect.h"

static void
expect_row(TruthCell *row, const int *columns, int count, Expect expect)
{
	for (int c = 0; c < count; c++)
		row[columns[c]].expect = (uint8_t) expect;
}

/* Each figure of the row is one digit and nothing else */
static bool
single_digits(const TruthCell *row, const int *columns, int count)
{
	for (int c = 0; c < count; c++)
		if (row[columns[c]].blank || row[columns[c]].value < 0 || row[columns[c]].value > 9
			|| row[columns[c]].scale > 0)
			return false;
	return true;
}

static bool
any_blank(const TruthCell *row, const int *columns, int count)
{
	for (int c = 0; c < count; c++)
		if (row[columns[c]].blank)
			return true;
	return false;
}

/* A row of table II, or all of table IV as one row */
static void
expect_plain_row(const Style *style, TruthCell *row, const int *columns, int count)
{
	if (!row[columns[0]].present)
	{
		expect_row(row, columns, count, EXPECT_MISSING);
		return;
	}
	expect_row(row, columns, count, EXPECT_EXACT);
	if (style->dropped != DROPPED_NONE)
	{
		if (any_blank(row, columns, count))
			expect_row(row, columns, count, EXPECT_OPEN_OR_EXACT);
	}
	else if (style_loses_borders(style))
	{
		if (count > 1 && !single_digits(row, columns, count))
			expect_row(row, columns, count, EXPECT_OPEN_OR_EXACT);
	}
	else
		for (int c = 0; c < count; c++)
			if (row[columns[c]].blank)
				row[columns[c]].expect = EXPECT_OPEN_OR_EXACT;
}

/* A row of table III in a sound report */
static void
expect_outcome(const Style *style, TruthCell row[N_APPLICANTS])
{
	static const int all[] = {0, 1, 2, 3, 4, 5, 6};
	bool		blank = any_blank(row, all, N_APPLICANTS);

	if (!row[0].present)
	{
		expect_row(row, all, N_APPLICANTS, EXPECT_MISSING);
		return;
	}
	expect_row(row, all, N_APPLICANTS, EXPECT_EXACT);
	if (blank && style_loses_borders(style))
	{
		expect_row(row, all, N_APPLICANTS, EXPECT_OPEN_OR_EXACT);
		if (style->dropped != DROPPED_NONE && row[APP_TOTAL].value != 0)
			row[APP_TOTAL].expect = EXPECT_EXACT;
		return;
	}
	/* A total that is not written follows from its row or column, 0 or not */
	for (int a = 0; a < N_APPLICANTS; a++)
		if (row[a].blank && row[a].value == 0)
			row[a].expect = EXPECT_OPEN_OR_EXACT;
}

static void
open_table(TruthCell *cells, int count)
{
	for (int c = 0; c < count; c++)
		if (cells[c].expect == EXPECT_EXACT || cells[c].expect == EXPECT_DETERMINED)
			cells[c].expect = EXPECT_OPEN_OR_EXACT;
}

void
expect_cells(Generated *report)
{
	static const int fifteen[] = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14};
	Truth	   *truth = &report->truth;

	for (int i = 0; i < N_ITEMS; i++)
	{
		int			measures[3];
		int			count = truth_measures(truth->form, i, measures);

		if (count > 0)
			expect_plain_row(&report->style, truth->disclosures[i], measures, count);
	}
	for (int o = 0; o < N_OUTCOMES; o++)
		if (truth_has_outcome(truth->form, o))
			expect_outcome(&report->style, truth->applications[o]);
	expect_plain_row(&report->style, &truth->proceedings[0][0], fifteen, N_KINDS * N_RESULTS);
	if (style_loses_borders(&report->style) && !report->sound)
	{
		/* With identities broken, open is the better answer */
		open_table(&truth->applications[0][0], N_OUTCOMES * N_APPLICANTS);
		open_table(&truth->proceedings[0][0], N_KINDS * N_RESULTS);
	}
	else if (report->style.dropped != DROPPED_NONE)
		report->undecided = !determine_dropped(truth);
}

/*
 * The cut goes through this row, and columns are told apart by counting:
 * a row that ends early may as well be one with cells dropped.
 */
static bool
counts_columns(const Style *style)
{
	return style->container == CONTAINER_LINES || style->container == CONTAINER_SPACES
		|| style_loses_borders(style);
}

/* Rows of a table that the cut may go through */
static void
cut_table(const Style *style, TruthCell *cells, int rows, int columns, uint32_t cut)
{
	bool		table_is_cut = false;

	for (int r = 0; r < rows; r++)
	{
		TruthCell  *row = cells + r * columns;
		bool		row_is_cut = false;
		bool		row_has_begun = false;

		for (int c = 0; c < columns; c++)
			row_has_begun = row_has_begun || (row[c].present && row[c].shown.start < cut);
		for (int c = 0; c < columns; c++)
		{
			if (row[c].expect == EXPECT_NOTHING || row[c].expect == EXPECT_MISSING)
				continue;
			/* The last figure may have had more digits; of the rest of its row no one knows */
			if (row[c].shown.end >= cut)
			{
				row[c].expect = row_has_begun ? EXPECT_OPEN_OR_EXACT : EXPECT_MISSING;
				row_is_cut = table_is_cut = true;
			}
		}
		if (row_is_cut && counts_columns(style))
			open_table(row, columns);
	}
	/* Identities need the whole table */
	if (!table_is_cut)
		return;
	if (style_loses_borders(style))
		open_table(cells, rows * columns);
	for (int c = 0; c < rows * columns; c++)
		if (cells[c].blank)
			open_table(&cells[c], 1);
}

void
expect_cut(Generated *report, uint32_t cut)
{
	Truth	   *truth = &report->truth;

	cut_table(&report->style, &truth->disclosures[0][0], N_ITEMS, N_MEASURES, cut);
	cut_table(&report->style, &truth->applications[0][0], N_OUTCOMES, N_APPLICANTS, cut);
	cut_table(&report->style, &truth->proceedings[0][0], 1, N_KINDS * N_RESULTS, cut);
}
