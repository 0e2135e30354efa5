/*
 * tables.c
 *	  Tables II and IV: damaged rows, empty cells.
 *
 * Table IV is one row of three blocks of five, each with its total: fifteen
 * figures run together are cut by the three totals.  Table II has no
 * identities: a damaged row is read only where its digits can be cut in one
 * way.
 */
#include <string.h>

#include "form/identities.h"
#include "text/host.h"
#include "solve/glyphs.h"
#include "solve/reading.h"
#include "solve/solve.h"

/* Splits of a row into three blocks that are tried */
#define MAX_SPLITS 4096

static Cell
open_cell(const Row *row, CellState state)
{
	Cell		cell = {.state = (uint8_t) state};

	if (state == CELL_AMBIGUOUS && row && row->count > 0)
	{
		cell.raw.start = row->pieces[0].span.start;
		cell.raw.end = row->pieces[row->count - 1].span.end;
		if (cell.raw.start == 0 || cell.raw.end <= cell.raw.start)
			cell.raw = (Span) {0, 0};
	}
	return cell;
}

/* Solutions of the three blocks found so far, as the cells they share */
typedef struct TableBlocks
{
	const Digits *digits;
	int			solutions;
	bool		too_many;
	Cell		cells[N_PROCEEDINGS];
	bool		open[N_PROCEEDINGS];
} TableBlocks;

/* All readings of one block agree with what was found, or the cell is open */
static void
merge_block(TableBlocks *blocks, Kind kind, const Readings *readings)
{
	for (int r = 0; r < readings->count; r++)
		for (int i = 0; i < N_RESULTS; i++)
		{
			int			at = kind * N_RESULTS + i;
			Cell		cell = gxbg_reading_cell(blocks->digits, &readings->reading[r], i);

			if (blocks->solutions == 0 && r == 0)
				blocks->cells[at] = cell;
			else if (blocks->cells[at].value != cell.value)
				blocks->open[at] = true;
		}
}

static void
read_block(const Digits *digits, int from, int to, Readings *readings)
{
	readings->count = 0;
	if (to - from >= N_RESULTS)
		gxbg_readings(digits, from, to, N_RESULTS, digits->split ? MAY_SPLIT : 0, readings);
}

/* Try all places where the second and the third block may begin */
static void
find_blocks(TableBlocks *blocks)
{
	Readings	block[N_KINDS];
	int			count = blocks->digits->count;
	int			splits = 0;

	memset(block, 0, sizeof(block));
	for (int second = N_RESULTS; second <= count - 2 * N_RESULTS; second++)
	{
		read_block(blocks->digits, 0, second, &block[0]);
		if (block[0].count == 0)
			continue;
		for (int third = second + N_RESULTS; third <= count - N_RESULTS; third++)
		{
			gxbg_check_interrupts();
			if (++splits > MAX_SPLITS)
				blocks->too_many = true;
			read_block(blocks->digits, third, count, &block[2]);
			if (block[2].count > 0)
				read_block(blocks->digits, second, third, &block[1]);
			if (block[2].count == 0 || block[1].count == 0)
				continue;
			for (int kind = 0; kind < N_KINDS; kind++)
				merge_block(blocks, kind, &block[kind]);
			blocks->solutions++;
		}
	}
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		blocks->too_many = blocks->too_many || block[kind].too_many;
		gxbg_free(block[kind].reading);
	}
}

static void
solve_blocks(const Scan *scan, const Row *row, Cell *cells)
{
	Digits	   *digits = gxbg_alloc(sizeof(Digits));
	TableBlocks *blocks = gxbg_alloc(sizeof(TableBlocks));

	memset(blocks, 0, sizeof(TableBlocks));
	gxbg_digits_of(scan, row, N_PROCEEDINGS, digits);
	blocks->digits = digits;
	if (digits->usable && digits->count >= N_PROCEEDINGS)
		find_blocks(blocks);
	for (int i = 0; i < N_PROCEEDINGS; i++)
		if (blocks->solutions > 0 && !blocks->too_many && !blocks->open[i])
			cells[i] = blocks->cells[i];
		else
			cells[i] = open_cell(row, row->count > 0 ? CELL_AMBIGUOUS : CELL_BLANK);
	gxbg_free(blocks);
	gxbg_free(digits);
}

/*
 * Empty cells of a block are 0 if the known ones reach the total.  A total is
 * inferred only if the report leaves out all three.
 */
static void
infer_block(Cell *cells, bool no_totals)
{
	int64_t		sum = 0;
	bool		unknown = false;
	Cell	   *total = &cells[sum_of_block(N_RESULTS)];

	for (int i = 0; i < sum_of_block(N_RESULTS); i++)
		if (cell_is_known(&cells[i]))
			sum += cells[i].value;
		else if (cells[i].state == CELL_BLANK || cells[i].state == CELL_NOT_APPLICABLE)
			unknown = true;
		else
			return;
	if (cell_is_known(total) && sum == total->value)
	{
		for (int i = 0; i < sum_of_block(N_RESULTS); i++)
			if (!cell_is_known(&cells[i]))
				cells[i] = (Cell) {.value = 0, .state = CELL_INFERRED};
	}
	else if (!cell_is_known(total) && !unknown && (sum == 0 || no_totals) &&
			 (total->state == CELL_BLANK || total->state == CELL_NOT_APPLICABLE))
		*total = (Cell) {.value = sum, .state = CELL_INFERRED};
}

/* The only cell of a block whose signs may be digits is what the sum leaves, if they can be that */
static void
recover_block(const Scan *scan, Cell *cells)
{
	int			last = sum_of_block(N_RESULTS);
	int			damaged = -1;
	int64_t		left = 0;

	for (int i = 0; i <= last; i++)
		if (cell_is_known(&cells[i]))
			left += i < last ? -cells[i].value : cells[i].value;
		else if (cells[i].state == CELL_AMBIGUOUS && damaged < 0)
			damaged = i;
		else
			return;
	if (damaged == last)
		left = -left;
	if (damaged >= 0 && gxbg_may_be_count(scan, cells[damaged].raw, left))
		cells[damaged] = (Cell) {.value = left, .state = CELL_RECOVERED, .raw = cells[damaged].raw};
}

void
gxbg_solve_proceedings(const Scan *scan, const Tables *tables, Cell cells[N_KINDS][N_RESULTS])
{
	const TableRow *row = &tables->proceedings;
	Cell	   *all = &cells[0][0];
	bool		no_totals = true;

	if (row->state == ROW_INTACT)
		memcpy(all, row->cells, N_PROCEEDINGS * sizeof(Cell));
	else if (row->state == ROW_DAMAGED)
		solve_blocks(scan, row->row, all);
	else
		for (int i = 0; i < N_PROCEEDINGS; i++)
			all[i] = open_cell(NULL, row->state == ROW_MISSING ? CELL_MISSING : CELL_BLANK);
	for (int i = 0; i < N_PROCEEDINGS; i++)
		gxbg_whole_number(&all[i]);
	/* A figure that ends with the text is whole if its block bears it out */
	if (row->state == ROW_INTACT && row->cut_figure && !gxbg_block_holds(cells[N_KINDS - 1], N_RESULTS))
		all[N_PROCEEDINGS - 1].state = CELL_AMBIGUOUS;
	for (int kind = 0; kind < N_KINDS; kind++)
		no_totals = no_totals && !cell_is_known(&cells[kind][sum_of_block(N_RESULTS)]);
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		infer_block(cells[kind], no_totals);
		if (row->state == ROW_INTACT && !row->cut_figure)
			recover_block(scan, cells[kind]);
	}
}

/*
 * More digits than cells, run together with the label: they are cut where no
 * figure begins with a zero but zero itself, if that leaves one way.  Returns how
 * many ways there are, up to two; ends are those of the figures of the first.
 */
static int
count_cuts(const char *digits, int count, int want, int *ends, int cell)
{
	int			longest = digits[0] == '0' ? 1 : count - (want - 1);
	int			ways = 0;

	if (want == 1)
	{
		ends[cell] = count;
		return digits[0] != '0' || count == 1;
	}
	for (int length = 1; length <= longest && ways < 2; length++)
	{
		int			rest[MAX_ROW_CELLS];
		int			more;

		if (count - length < want - 1)
			break;
		more = count_cuts(digits + length, count - length, want - 1, rest, cell + 1);
		if (more > 0 && ways == 0)
		{
			memcpy(ends + cell + 1, rest + cell + 1, (size_t) (want - 1) * sizeof(int));
			ends[cell] = length;
		}
		ways += more;
	}
	return ways;
}

/* One piece of plain digits, run together with its label */
static bool
is_run_together(const Row *row)
{
	const Piece *piece = row->pieces;

	return row->count == 1 && !row->bordered && !row->unclear && piece->kind == PIECE_DIGITS &&
		!piece->decimals && !piece->doubtful && !piece->sign && piece->glued;
}

/* Digits run together that can be cut in one way only */
static void
cut_by_zeros(const Scan *scan, const Row *row, int want, Cell *cells)
{
	const Piece *piece = row->pieces;
	char		digits[MAX_VALUE_DIGITS];
	uint32_t	places[MAX_VALUE_DIGITS];
	int			lengths[MAX_ROW_CELLS];
	int			at = 0;

	if (!is_run_together(row) || piece->digits <= want || piece->digits > MAX_VALUE_DIGITS ||
		gxbg_digits(scan, piece->span.start, piece->span.end, digits, places,
					MAX_VALUE_DIGITS) != piece->digits ||
		count_cuts(digits, piece->digits, want, lengths, 0) != 1)
		return;
	for (int i = 0; i < want; i++)
	{
		int64_t		value = 0;
		int			to = at + lengths[i];

		for (int d = at; d < to; d++)
			value = value * 10 + (digits[d] - '0');
		cells[i] = (Cell) {
			.value = value, .state = CELL_RECOVERED,
			.raw = {places[at], to < piece->digits ? places[to] : piece->span.end}
		};
		at = to;
	}
	cells[want - 1].unit = piece->unit;
}

/* A cell of each digit of a piece; a sign is the first one's, a unit the last one's.  Returns how many. */
static int
cells_of_digits(const Scan *scan, const Piece *piece, Cell *cells)
{
	char		digits[MAX_ROW_CELLS];
	uint32_t	places[MAX_ROW_CELLS];
	int			count = gxbg_digits(scan, piece->span.start, piece->span.end, digits, places, MAX_ROW_CELLS);

	for (int d = 0; d < count; d++)
		cells[d] = (Cell) {
			.value = digits[d] - '0', .state = CELL_RECOVERED,
			.raw = {places[d], d + 1 < count ? places[d + 1] : piece->span.end}
		};
	if (count > 0 && piece->sign)
	{
		cells[0].raw.start = piece->span.start;
		cells[0].value *= piece->sign;
	}
	if (count > 0)
		cells[count - 1].unit = piece->unit;
	return count;
}

/*
 * A row of table II run together with its label, whose digits are as many as
 * its cells: one digit each.  A sign stands before its own cell.  Digits on a
 * line of their own may be what is left of other figures, unless they are zeros.
 */
static void
cut_digits(const Scan *scan, const Row *row, int want, Cell *cells)
{
	Cell		found[MAX_ROW_CELLS];
	int			count = 0;

	if (row->unclear || row->bordered || row->count == 0)
		return;
	for (int i = 0; i < row->count; i++)
	{
		const Piece *piece = &row->pieces[i];
		int			n;

		if (piece->kind != PIECE_DIGITS || piece->decimals || piece->doubtful ||
			count + piece->digits > want)
			return;
		n = cells_of_digits(scan, piece, &found[count]);
		if (n == 0)
			return;				/* a word for zero stands apart */
		for (int d = 0; d < n && !piece->glued; d++)
			if (found[count + d].value != 0 || i > 0)
				return;
		count += n;
	}
	if (count == want)
		memcpy(cells, found, (size_t) want * sizeof(Cell));
}

/* The cells of a row whose layout does not tell them */
static void
open_item(const Scan *scan, const TableRow *row, int count, Cell *cells)
{
	CellState	state = CELL_AMBIGUOUS;

	if (row->state == ROW_MISSING)
		state = CELL_MISSING;
	else if (row->state == ROW_EMPTY || row->row == NULL || (row->row->count == 0 && !row->row->unclear))
		state = CELL_BLANK;
	for (int i = 0; i < count; i++)
		cells[i] = open_cell(row->row, state);
	if (row->state == ROW_DAMAGED)
	{
		cut_digits(scan, row->row, count, cells);
		cut_by_zeros(scan, row->row, count, cells);
	}
}

/* Has an amount more decimals than money has?  A point among them is a stain */
static bool
is_finer_than_money(const Cell *cell)
{
	int64_t		value = cell->value;
	int			scale = cell->scale;

	for (; scale > MAX_MONEY_DECIMALS && value % 10 == 0; scale--)
		value /= 10;
	return cell_is_known(cell) && scale > MAX_MONEY_DECIMALS;
}

/* .63, with nothing before the point: of a count, which has no decimals, it is a stain */
static bool
begins_with_point(const Scan *scan, const Cell *cell)
{
	return cell_is_known(cell) && cell->raw.end > 0 && scan->body[cell->raw.start] == '.';
}

static void
solve_item(const Scan *scan, const Tables *tables, Item item, Cell *cells)
{
	const TableRow *row = &tables->items[item];
	ItemMeasures measures = gxbg_item_measures(tables->item_forms[item], item);
	const Cell *from = row->cells;
	Cell		opened[MAX_ROW_CELLS];

	if (row->state != ROW_INTACT)
	{
		open_item(scan, row, measures.count, opened);
		from = opened;
	}
	for (int i = 0; i < measures.count; i++)
	{
		Cell	   *cell = &cells[measures.measure[i]];

		*cell = from[i];
		if (row->state == ROW_INTACT && row->cut_figure && i == measures.count - 1)
			cell->state = CELL_AMBIGUOUS;
		if (!gxbg_measure_is_money(measures.measure[i]))
		{
			if (begins_with_point(scan, cell) || (cell_is_known(cell) && (cell->unit == UNIT_YUAN || cell->unit == UNIT_WAN_YUAN)))
				cell->state = CELL_AMBIGUOUS;
			cell->unit = UNIT_NONE;
		}
		else if (is_finer_than_money(cell))
			cell->state = CELL_AMBIGUOUS;
		else if (cell->unit == UNIT_NONE || cell->unit == UNIT_ITEM)
			cell->unit = tables->item_units[item];
	}
}

void
gxbg_solve_disclosures(const Scan *scan, const Tables *tables, Cell cells[N_ITEMS][N_MEASURES])
{
	for (int item = 0; item < N_ITEMS; item++)
	{
		for (int measure = 0; measure < N_MEASURES; measure++)
			cells[item][measure] = open_cell(NULL, CELL_MISSING);
		solve_item(scan, tables, item, cells[item]);
	}
}
