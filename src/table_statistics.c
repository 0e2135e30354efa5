/*
 * table_statistics.c
 *	  Find and read the national statistics table of 2014 to 2018.
 *
 * A row is a label, a unit and one figure.  As with table III, candidates are
 * runs of row labels in the form's order; sentences that use the same words
 * have their counters behind the figures, and commas.
 */
#include "statistics.h"

#include <string.h>

#include "host.h"
#include "row_statistics.h"

typedef struct Search
{
	const Scan *scan;
	Row		   *row;			/* work space */
	StatisticsRun run;			/* being collected */
	StatisticsRun best;
	bool		again;			/* a later run has about as many rows */
	int			note_end;		/* token behind a label's note in brackets */
} Search;

/*
 * Runs
 */

static void
start_run(StatisticsRun *run)
{
	memset(run, 0, sizeof(StatisticsRun));
	for (int i = 0; i < N_INDICATORS; i++)
		run->places[i].label = -1;
	run->last = -1;
}

/* A handful of rows with figures, or most of the labels without */
static bool
is_table(const StatisticsRun *run)
{
	return run->count >= MIN_INDICATORS || run->labels >= 15;
}

/* The first run counts, unless a later one has far more rows */
static void
end_run(Search *search)
{
	StatisticsRun		   *run = &search->run;

	if (is_table(run))
	{
		if (run->labels > search->best.labels + search->best.labels / 4)
		{
			search->best = *run;
			search->again = false;
		}
		else if (run->labels * 5 >= search->best.labels * 4)
			search->again = true;
	}
	start_run(run);
}

/*
 * Which row a label means here.  被依法纠错数 and 其他情形数 are rows of two
 * blocks: which of them is told by the rows before it.
 */
static int
row_of(const Search *search, const Token *token)
{
	const Word *const *meaning = gxbg_meanings(token->detail);
	int			found = -1;
	int			in_place = -1;
	int			count = 0;

	for (; *meaning; meaning++)
	{
		int			indicator = (*meaning)->index;

		if ((*meaning)->kind != WORD_ROW || (*meaning)->table != TABLE_STATISTICS)
			continue;
		count++;
		found = indicator;
		if (search->run.last >= gxbg_indicator_whole((Indicator) indicator) &&
			search->run.last < indicator)
			in_place = indicator;
	}
	return count > 1 ? in_place : found;
}

/* A row in the form's order, or one that changed places within its part */
static bool
goes_on(const StatisticsRun *run, int indicator)
{
	if (indicator > run->last)
		return true;
	return run->places[indicator].label < 0 &&
		strcmp(gxbg_indicators[indicator].group, gxbg_indicators[run->last].group) == 0;
}

/*
 * The last row once more: a label may stand in several cells, the figure behind
 * the last, or the row be repeated on a new page.
 */
static void
take_again(Search *search, Indicator indicator, const StatisticsPlace *place)
{
	StatisticsRun		   *run = &search->run;
	StatisticsPlace	   *first = &run->places[indicator];
	Row		   *row = search->row;
	int			count = row->count;
	Cell		cell = {0};
	Cell		cell_before = {0};
	StatisticsPlace		before;

	if (count == 0)
		return;
	if (gxbg_row_figures(row) > 0)
		cell = gxbg_cell_of(search->scan, &row->pieces[0], &row->pieces[0]);
	gxbg_statistics_row(search->scan, first->label, &before, row);
	if (row->count == 0)
	{
		*first = *place;
		run->count++;
		return;
	}
	if (gxbg_row_figures(row) > 0)
		cell_before = gxbg_cell_of(search->scan, &row->pieces[0], &row->pieces[0]);
	if (cell.state != cell_before.state || cell.value != cell_before.value)
		first->doubtful = true;
}

static void
look_at_word(Search *search, int token)
{
	StatisticsRun		   *run = &search->run;
	int			indicator = row_of(search, &search->scan->tokens[token]);
	StatisticsPlace		place;

	if (indicator < 0 || token < search->note_end ||
		!gxbg_statistics_at_cell(search->scan, token) ||
		!gxbg_statistics_row(search->scan, token, &place, search->row))
		return;
	search->note_end = gxbg_skip_brackets(search->scan, token + 1);
	if (indicator == run->last)
	{
		take_again(search, indicator, &place);
		return;
	}
	if (!goes_on(run, indicator))
	{
		end_run(search);
		indicator = row_of(search, &search->scan->tokens[token]);
		if (indicator < 0)
			return;
	}
	run->places[indicator] = place;
	run->labels++;
	run->count += search->row->count > 0;
	if (indicator > run->last)
		run->last = indicator;
}

/*
 * Cells
 */

static Cell
open_cell(const Row *row, CellState state)
{
	Cell		cell = {.state = (uint8_t) state};

	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind != PIECE_BLANK)
		{
			if (cell.raw.end == 0)
				cell.raw.start = row->pieces[i].span.start;
			cell.raw.end = row->pieces[i].span.end;
		}
	return cell;
}

/* A figure goes on behind a blank, if need be, but not on the next line */
static bool
has_broken_figure(const Row *row)
{
	for (int i = 1; i < row->count; i++)
		if (row->pieces[i].kind == PIECE_DIGITS && row->pieces[i - 1].kind == PIECE_DIGITS &&
			row->pieces[i].gap == GAP_LINE)
			return true;
	return false;
}

static Cell
cell_of_row(const Scan *scan, const Row *row, Indicator indicator)
{
	Cell		cell;

	if (gxbg_row_figures(row) == 0)
		return open_cell(row, row->cut_off && row->count == 0 ? CELL_MISSING : CELL_BLANK);
	if (has_broken_figure(row) || !gxbg_row_cut(scan, row, 1, -1, &cell))
		return open_cell(row, CELL_AMBIGUOUS);
	if (!gxbg_indicators[indicator].money)
	{
		for (; cell.scale > 0 && cell.value % 10 == 0; cell.scale--)
			cell.value /= 10;
		if (cell.scale > 0)
			cell.state = CELL_AMBIGUOUS;
	}

	/* The last row may end the text; in another the figure may go on */
	if (row->cut_figure && indicator != N_INDICATORS - 1 && cell_is_known(&cell))
		cell.state = CELL_AMBIGUOUS;
	return cell;
}

/* The unit, and for sums of money the cell's as well */
static void
set_unit(Statistics *table, int indicator, const char *unit)
{
	Cell	   *cell = &table->cells[indicator];

	table->units[indicator] = unit;
	cell->unit = UNIT_NONE;
	for (int i = UNIT_YUAN; unit && i <= UNIT_WAN_YUAN; i++)
		if (strcmp(unit, gxbg_unit_name((Unit) i)) == 0)
			cell->unit = (uint8_t) i;
}

static void
read_run(const Scan *scan, StatisticsRun *run, Statistics *table)
{
	Row		   *rows = gxbg_alloc_array(N_INDICATORS, sizeof(Row));
	StatisticsPlace		place;
	bool		sure;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label >= 0)
			gxbg_statistics_row(scan, run->places[i].label, &place, &rows[i]);
	sure = gxbg_statistics_drop_numbers(scan, run, rows);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		if (run->places[i].label < 0)
		{
			table->cells[i] = (Cell) {.state = CELL_MISSING};
			continue;
		}
		table->cells[i] = cell_of_row(scan, &rows[i], (Indicator) i);
		if ((!sure || run->places[i].doubtful) && cell_is_known(&table->cells[i]))
			table->cells[i] = open_cell(&rows[i], CELL_AMBIGUOUS);
		set_unit(table, i, run->places[i].unit);
	}
	gxbg_free(rows);
}

static Span
span_of(const Scan *scan, const StatisticsRun *run)
{
	Span		span = {UINT32_MAX, 0};

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const StatisticsPlace *place = &run->places[i];

		if (place->label < 0)
			continue;
		if (scan->tokens[place->label].start < span.start)
			span.start = scan->tokens[place->label].start;
		if (scan->tokens[place->end].start > span.end)
			span.end = scan->tokens[place->end].start;
	}
	return span;
}

Statistics *
gxbg_statistics_find(const Scan *scan)
{
	const uint64_t bits = MEANING_BIT(WORD_ROW, TABLE_STATISTICS);
	Search	   *search = gxbg_alloc(sizeof(Search));
	Statistics *table = NULL;

	memset(search, 0, sizeof(Search));
	search->scan = scan;
	search->row = gxbg_alloc(sizeof(Row));
	start_run(&search->run);
	start_run(&search->best);
	for (int label = next_label(scan, 0, bits); label < scan->label_count;
		 label = next_label(scan, label + 1, bits))
		look_at_word(search, scan->labels[label]);
	end_run(search);
	if (search->best.labels > 0)
	{
		table = gxbg_alloc(sizeof(Statistics));
		memset(table, 0, sizeof(Statistics));
		read_run(scan, &search->best, table);
		table->repeated = search->again;
		table->span = span_of(scan, &search->best);
	}
	gxbg_free(search->row);
	gxbg_free(search);
	return table;
}
