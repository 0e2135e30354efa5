/*
 * column_order.c
 *	  Table III whose columns stand in another order than the form's.
 *
 * Some reports begin with the total, or sort the organizations otherwise.  The headings tell; as
 * programs that take the text of a page may write these in any order, the sums of the rows must
 * bear out where the total is, and borders where the others are.
 */
#include "table/column_order.h"

#include <string.h>

#include "form/identities.h"
#include "table/column_heads.h"

static int
place_of(const ColumnHeads *columns, Applicant column)
{
	int			at = 0;

	while (columns->column[at] != column)
		at++;
	return at;
}

/*
 * Headings of two lines, persons and total on the first and the kinds of organizations below, are
 * written one line after the other: the kinds stand behind the persons.
 */
static void
level(ColumnHeads *columns)
{
	int			person = place_of(columns, APP_NATURAL_PERSON);
	int			total = place_of(columns, APP_TOTAL);

	if (person + total != 1)
		return;
	if (person == 0)
	{
		memmove(&columns->column[1], &columns->column[2], N_APPLICANTS - 2);
		columns->column[N_APPLICANTS - 1] = APP_TOTAL;
	}
}

static bool
is_usual(const ColumnHeads *columns)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (columns->column[a] != a)
			return false;
	return true;
}

/* Does the row add up with the total in this place?  Rows of nothing but zeros do not tell */
typedef enum Sum
{
	SUM_UNTOLD,
	SUM_HOLDS,
	SUM_BROKEN
} Sum;

static Sum
sum_of(const TableRow *row, int total)
{
	int64_t		sum = 0;
	bool		zero = true;

	for (int a = 0; row->state == ROW_INTACT && a < N_APPLICANTS; a++)
	{
		const Cell *cell = &row->cells[a];

		if (!cell_is_known(cell) && (a == total || cell->state != CELL_BLANK))
			return SUM_UNTOLD;
		if (!cell_is_known(cell))
			continue;
		zero = zero && cell->value == 0;
		sum += a == total ? -cell->value : cell->value;
	}
	return zero ? SUM_UNTOLD : sum == 0 ? SUM_HOLDS : SUM_BROKEN;
}

static int
count_rows(const TableRow *table, int total, Sum sum)
{
	int			count = 0;

	for (int o = 0; o < N_OUTCOMES; o++)
		count += sum_of(&table[o], total) == sum;
	return count;
}

static bool
are_bordered(Row *const *rows)
{
	for (int o = 0; o < N_OUTCOMES; o++)
		if (rows[o] && rows[o]->count > 0 && !rows[o]->bordered)
			return false;
	return true;
}

static void
open_all(Row *const *rows, TableRow *table)
{
	for (int o = 0; o < N_OUTCOMES; o++)
		if (table[o].state >= ROW_INTACT)
		{
			rows[o]->unclear = true;
			gxbg_table_row_doubt(rows[o], &table[o]);
		}
}

static void
move_cells(const ColumnHeads *columns, Row *const *rows, TableRow *table)
{
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		Cell		cells[N_APPLICANTS];

		if (table[o].state == ROW_DAMAGED)
			table[o].row->unclear = true;
		if (table[o].state != ROW_INTACT)
			continue;
		rows[o]->open_end = false;
		for (int a = 0; a < N_APPLICANTS; a++)
			cells[columns->column[a]] = table[o].cells[a];
		memcpy(table[o].cells, cells, sizeof(cells));
	}
}

/* Rows that must bear it out where the sums alone tell that the total stands elsewhere */
#define MIN_ROWS 3

/* Do all rows add up with their total in this place, and have a figure in the last?  One without has lost a cell. */
static bool
all_rows_hold(const TableRow *table, int total)
{
	for (int o = 0; o < N_OUTCOMES; o++)
		if (table[o].state == ROW_INTACT && table[o].cells[APP_TOTAL].state == CELL_BLANK)
			return false;
	return count_rows(table, total, SUM_HOLDS) >= MIN_ROWS && count_rows(table, total, SUM_BROKEN) == 0;
}

/* Do the rows, with few exceptions, add up with the total where the headings have it, and more than as the form has it? */
static bool
bears_out(const TableRow *table, int total)
{
	int			holds = count_rows(table, total, SUM_HOLDS);

	return holds >= MIN_ROWS && holds > 2 * count_rows(table, total, SUM_BROKEN) &&
		holds > count_rows(table, APP_TOTAL, SUM_HOLDS);
}

/* Do the headings but the total's, which sums tell, stand in another order than the form's? */
static bool
is_disordered(const ColumnHeads *heads)
{
	int			last = -1;

	for (int i = 0; i < heads->count; i++)
	{
		int			column = heads->column[i];

		if (column == APP_TOTAL || (column == APP_NATURAL_PERSON && !heads->one_row))
			continue;
		if (column < last)
			return true;
		last = column;
	}
	return false;
}

/* So many headings on one line tell an order */
#define MIN_HEADS 3

/* What the headings say of the cells */
typedef enum Verdict
{
	VERDICT_NONE,				/* nothing, or the form's order */
	VERDICT_MOVE,				/* another order */
	VERDICT_OPEN				/* that they are not the form's, or in an order that nothing bears out */
} Verdict;

/* Headings that name all columns, in another order than the form's */
static Verdict
judge_order(const ColumnHeads *heads, Row *const *rows, const TableRow *table)
{
	int			total = place_of(heads, APP_TOTAL);
	bool		told = heads->one_row || are_bordered(rows);
	int			usual;
	int			named;

	if (total == APP_TOTAL)
		return told ? VERDICT_MOVE : is_disordered(heads) ? VERDICT_OPEN : VERDICT_NONE;
	if (bears_out(table, total))
		return told || !is_disordered(heads) ? VERDICT_MOVE : VERDICT_OPEN;
	usual = count_rows(table, APP_TOTAL, SUM_HOLDS);
	named = count_rows(table, total, SUM_HOLDS);
	if (heads->one_row && named > 0 && named >= usual)
		return VERDICT_MOVE;
	return is_disordered(heads) ? VERDICT_OPEN : VERDICT_NONE;
}

static Verdict
judge_headings(ColumnHeads *heads, Row *const *rows, const TableRow *table)
{
	if (heads->unclear)
		return VERDICT_OPEN;
	if (heads->count == N_APPLICANTS)
	{
		level(heads);
		return is_usual(heads) ? VERDICT_NONE : judge_order(heads, rows, table);
	}
	if (heads->strange && heads->count == N_APPLICANTS - 1)
		return VERDICT_OPEN;
	if (!heads->one_row)
		return VERDICT_NONE;
	return heads->strange || (heads->count >= MIN_HEADS && is_disordered(heads)) ?
		VERDICT_OPEN : VERDICT_NONE;
}

void
gxbg_order_columns(const Scan *scan, int first, Row *const *rows, TableRow *table)
{
	ColumnHeads heads;
	Verdict		verdict;

	gxbg_read_column_heads(scan, first, &heads);
	verdict = judge_headings(&heads, rows, table);
	if (verdict == VERDICT_MOVE)
		move_cells(&heads, rows, table);
	if (verdict == VERDICT_OPEN)
		open_all(rows, table);
	if (verdict != VERDICT_NONE || count_rows(table, APP_TOTAL, SUM_HOLDS) > 0)
		return;
	for (int at = 0; at < APP_TOTAL; at++)
		if (all_rows_hold(table, at))
		{
			open_all(rows, table);
			return;
		}
}
