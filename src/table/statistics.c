/*
 * statistics.c
 *	  Find and read the national statistics table of 2014 to 2018.
 *
 * A row is a label, a unit and one figure.  As with table III, candidates are
 * runs of row labels in the form's order; sentences that use the same words
 * have their counters behind the figures, and commas.
 */
#include "table/statistics.h"

#include <string.h>

#include "form/check_rules.h"
#include "text/host.h"
#include "table/statistics_near.h"

typedef struct StatisticsSearch
{
	const Scan *scan;
	Row		   *row;			/* work space */
	StatisticsRun run;			/* being collected */
	StatisticsRun best;
	bool		again;			/* a later run has about as many rows */
	int			note_end;		/* token behind a label's note in brackets */
} StatisticsSearch;

/*
 * Runs
 */

static void
start_run(StatisticsRun *run)
{
	for (int i = 0; i < N_INDICATORS; i++)
	{
		run->places[i].label = -1;
		run->rows[i] = NULL;
	}
	run->count = run->labels = 0;
	run->last = -1;
}

static void
free_rows(StatisticsRun *run)
{
	for (int i = 0; i < N_INDICATORS; i++)
		gxbg_free(run->rows[i]);
}

/* A handful of rows with figures, or most of the labels without */
static bool
is_table(const StatisticsRun *run)
{
	return run->count >= MIN_INDICATORS || run->labels >= 15;
}

/* The first run counts, unless a later one has far more rows */
static void
end_run(StatisticsSearch *search)
{
	StatisticsRun *run = &search->run;

	if (is_table(run))
	{
		if (run->labels > search->best.labels + search->best.labels / 4)
		{
			free_rows(&search->best);
			search->best = *run;
			search->again = false;
			start_run(run);
		}
		else if (run->labels * 5 >= search->best.labels * 4)
			search->again = true;
	}
	free_rows(run);
	start_run(run);
}

static bool
is_row(const Word *meaning)
{
	return meaning->kind == WORD_ROW && meaning->table == TABLE_STATISTICS;
}

/*
 * 被依法纠错数 and 其他情形数 are rows of two blocks: which of them is told by the
 * rows before it.
 */
static int
row_in_place(const StatisticsSearch *search, const Word *const *meanings)
{
	int			last = search->run.last;
	int			in_place = -1;

	for (; *meanings; meanings++)
		if (is_row(*meanings) && last < (*meanings)->index &&
			last >= gxbg_indicator_whole((Indicator) (*meanings)->index))
			in_place = (*meanings)->index;
	return in_place;
}

/* Which row a label means here, or -1 */
static int
row_of(const StatisticsSearch *search, const Token *token)
{
	const Word *const *meanings = gxbg_meanings(token->detail);
	int			found = -1;

	for (int i = 0; meanings[i]; i++)
		if (is_row(meanings[i]))
		{
			if (found >= 0)
				return row_in_place(search, meanings);
			found = meanings[i]->index;
		}
	return found;
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

/* Keep a row as it was read last */
static void
keep_row(StatisticsSearch *search, Indicator indicator, const StatisticsPlace *place)
{
	StatisticsRun *run = &search->run;

	gxbg_free(run->rows[indicator]);
	run->rows[indicator] = gxbg_row_keep(search->row);
	run->places[indicator] = *place;
	run->count += search->row->count > 0;
}

/* The figure of a row, if it has one */
static Cell
first_cell(const Scan *scan, const Row *row)
{
	Cell		cell = {0};

	return gxbg_row_figures(row) > 0 ? gxbg_cell_of(scan, &row->pieces[0], &row->pieces[0]) : cell;
}

/*
 * The last row once more: a label may stand in several cells, the figure behind
 * the last, or the row be repeated on a new page.
 */
static void
take_again(StatisticsSearch *search, Indicator indicator, const StatisticsPlace *place)
{
	const Row  *before = search->run.rows[indicator];
	Cell		cell;
	Cell		cell_before;

	if (search->row->count == 0)
		return;
	if (before->count == 0)
	{
		keep_row(search, indicator, place);
		return;
	}
	cell = first_cell(search->scan, search->row);
	cell_before = first_cell(search->scan, before);
	if (cell.state != cell_before.state || cell.value != cell_before.value)
		search->run.places[indicator].doubtful = true;
}

static void
look_at_word(StatisticsSearch *search, int token)
{
	StatisticsRun *run = &search->run;
	int			indicator = row_of(search, &search->scan->tokens[token]);
	StatisticsPlace place;

	if (indicator < 0 || token < search->note_end ||
		!gxbg_statistics_at_cell(search->scan, token, &place.number) ||
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
	keep_row(search, indicator, &place);
	run->labels++;
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
read_run(const Scan *scan, int year, StatisticsRun *run, Statistics *table)
{
	bool		sure = gxbg_statistics_drop_others(scan, year, run, &table->hangs_on_year);

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Row  *row = run->rows[i];

		if (row == NULL)
		{
			table->cells[i] = (Cell) {.state = CELL_MISSING};
			continue;
		}
		table->cells[i] = cell_of_row(scan, row, (Indicator) i);
		if ((!sure || run->places[i].doubtful) && cell_is_known(&table->cells[i]))
			table->cells[i] = open_cell(row, CELL_AMBIGUOUS);
		else if (run->places[i].near && table->cells[i].state == CELL_READ)
			table->cells[i].state = CELL_RECOVERED;
		set_unit(table, i, run->places[i].unit);
	}
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

/*
 * The form's table, or another?
 */

/* So many rows that no table before it had tell the form's table */
#define ENOUGH_NEW_ROWS 3

/* The form's table beyond doubt, whatever is lost of it */
static bool
is_plainly_national(const StatisticsRun *run)
{
	int			new_rows = 0;

	for (int i = 0; i < N_INDICATORS; i++)
		new_rows += run->places[i].label >= 0 && gxbg_indicator_is_new((Indicator) i);
	return new_rows >= ENOUGH_NEW_ROWS || run->labels >= N_INDICATORS / 2;
}

static bool
is_before_form(int year)
{
	return year > 0 && year < gxbg_forms[FORM_STATISTICS].first_year;
}

/*
 * Provinces had tables before this one, and some went on with them, whose labels
 * are in part the same.  Such a table has rows of its own among them, more than
 * one in four; of the form's table, however much is lost, hardly any row is not
 * the form's.
 */
static bool
is_foreign(const Scan *scan, int year, const StatisticsRun *run)
{
	return !is_plainly_national(run) &&
		(is_before_form(year) || gxbg_statistics_other_rows(scan, run) * 3 > run->labels);
}

static Statistics *
table_of_run(const Scan *scan, int year, StatisticsSearch *search)
{
	Statistics *table = gxbg_alloc(sizeof(Statistics));
	StatisticsRun *run = &search->best;

	memset(table, 0, sizeof(Statistics));
	table->foreign = is_foreign(scan, year, run);
	if (!table->foreign)
		gxbg_statistics_take_near(scan, run, search->row);
	table->span = span_of(scan, run);
	read_run(scan, year, run, table);
	table->hangs_on_year = table->hangs_on_year || (!table->foreign && !is_plainly_national(run));
	return table;
}

Statistics *
gxbg_statistics_find(const Scan *scan, int year)
{
	const uint64_t bits = MEANING_BIT(WORD_ROW, TABLE_STATISTICS);
	StatisticsSearch	   *search = gxbg_alloc(sizeof(StatisticsSearch));
	Statistics *table = NULL;

	search->scan = scan;
	search->again = false;
	search->note_end = 0;
	search->row = gxbg_alloc(sizeof(Row));
	start_run(&search->run);
	start_run(&search->best);
	for (int label = next_label(scan, 0, bits); label < scan->label_count;
		 label = next_label(scan, label + 1, bits))
		look_at_word(search, scan->labels[label]);
	end_run(search);
	if (search->best.labels > 0)
	{
		table = table_of_run(scan, year, search);
		table->repeated = search->again;
	}
	free_rows(&search->best);
	gxbg_free(search->row);
	gxbg_free(search);
	return table;
}
