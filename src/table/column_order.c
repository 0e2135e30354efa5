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
#include "table/label_run.h"

/* Labels above the first row that are looked through for headings, at most */
#define MAX_HEADINGS 24

/* The columns in the order of the cells */
typedef struct Columns
{
	int			count;
	uint8_t		column[N_APPLICANTS];	/* Applicant */
} Columns;

/* Does the label belong to what stands above the headings: a section, a title, another row? */
static bool
is_above_headings(const Token *label)
{
	return token_has_meaning(label, MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION)) ||
		(token_has_meaning(label, MEANING_BITS(WORD_ROW)) &&
		 !token_means(label, WORD_COLUMN, TABLE_APPLICATIONS));
}

/* The columns that headings above this label name, in the order of the text; false if not each of them once */
static bool
read_headings(const Scan *scan, int first, Columns *columns)
{
	unsigned	seen = 0;
	int			label = gxbg_label_at(scan, first) - 1;

	columns->count = N_APPLICANTS;
	for (int i = 0; i < MAX_HEADINGS && label >= 0 && columns->count > 0; i++, label--)
	{
		const Token *t = &scan->tokens[scan->labels[label]];
		const Word *column = gxbg_meaning(t, WORD_COLUMN, TABLE_APPLICATIONS);

		if (is_above_headings(t))
			break;
		if (column == NULL)
			continue;
		if (seen & (1u << column->index))
			return false;
		seen |= 1u << column->index;
		columns->column[--columns->count] = (uint8_t) column->index;
	}
	return columns->count == 0;
}

static int
place_of(const Columns *columns, Applicant column)
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
level(Columns *columns)
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
is_usual(const Columns *columns)
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
move_cells(const Columns *columns, Row *const *rows, TableRow *table)
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

void
gxbg_order_columns(const Scan *scan, int first, Row *const *rows, TableRow *table)
{
	Columns		columns;
	bool		named = read_headings(scan, first, &columns);
	int			total;

	if (named)
		level(&columns);
	named = named && !is_usual(&columns);
	total = named ? place_of(&columns, APP_TOTAL) : APP_TOTAL;
	if (named && (total == APP_TOTAL ? are_bordered(rows) : bears_out(table, total)))
	{
		move_cells(&columns, rows, table);
		return;
	}
	if (count_rows(table, APP_TOTAL, SUM_HOLDS) > 0)
		return;
	for (int at = 0; at < APP_TOTAL; at++)
		if (all_rows_hold(table, at))
		{
			open_all(rows, table);
			return;
		}
}
