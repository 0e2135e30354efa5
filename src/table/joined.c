/*
 * joined.c
 *	  Two rows of table III in the cells of one.
 *
 * Machines that look for the lines of a table miss one, and write | 1.... 2.... | 52 | 00 |
 * for two rows.  Each cell has a figure of either, and either adds up.
 */
#include "table/joined.h"

#include <string.h>

/* Digits of a cell that is parted */
#define MAX_JOINED_DIGITS 12

bool
gxbg_labels_share_cell(const Scan *scan, int label, int next)
{
	uint32_t	from = scan->tokens[label].end;

	for (int i = label + 1; i <= next; i++)
		if (scan->tokens[i].kind == TOKEN_BORDER || scan->tokens[i].kind == TOKEN_ROW ||
			is_comma_border(scan, &scan->tokens[i]))
			return false;
	return memchr(scan->body + from, '\n', scan->tokens[next].start - from) == NULL;
}

/* The digits of one cell, where each begins, and where two figures may part */
typedef struct Both
{
	int			count;
	int			only;			/* the only place where they may part, or 0 */
	char		digit[MAX_JOINED_DIGITS];
	uint32_t	place[MAX_JOINED_DIGITS];
	uint32_t	end;
} Both;

/* The cells of a row; false if some cell has no two plain figures */
static bool
find_cells(const Scan *scan, const Row *row, Both *cells)
{
	int			cell = -1;

	for (int i = 0; i < row->count; i++)
	{
		const Piece *piece = &row->pieces[i];
		bool		begins = cell < 0 || piece->gap == GAP_CELL || !row->bordered;
		Both	   *both;
		int			found;

		if (piece->kind == PIECE_BLANK && cell < 0)
			continue;
		if (piece->kind != PIECE_DIGITS || piece->doubtful || piece->sign || piece->decimals)
			return false;
		if (begins && ++cell == N_APPLICANTS)
			return false;
		both = &cells[cell];
		if (begins)
			both->count = both->only = 0;
		else if (both->only)
			return false;
		else
			both->only = both->count;
		if (both->count + piece->digits > MAX_JOINED_DIGITS)
			return false;
		found = gxbg_digits(scan, piece->span.start, piece->span.end, both->digit + both->count,
							both->place + both->count, MAX_JOINED_DIGITS - both->count);
		both->count += found;
		both->end = piece->span.end;
	}
	return cell == N_APPLICANTS - 1;
}

/* The figure of these digits; -1 if it begins with a zero and is none */
static int64_t
figure_of(const Both *both, int from, int to)
{
	int64_t		value = 0;

	if (from >= to || (both->digit[from] == '0' && to - from > 1))
		return -1;
	for (int i = from; i < to; i++)
		value = value * 10 + (both->digit[i] - '0');
	return value;
}

/* The ways to part all cells so that both rows add up, as they are tried */
typedef struct Ways
{
	const Both *cells;
	int			at[N_APPLICANTS];	/* of the way that is tried */
	int			found[N_APPLICANTS];	/* of the first that holds */
	int			count;
	int			steps;
} Ways;

#define MAX_JOINED_WAYS 5000

static void
try_cell(Ways *ways, int cell, int64_t first_sum, int64_t second_sum)
{
	const Both *both = &ways->cells[cell];

	for (int at = 1; at < both->count && ways->count < 2 && ways->steps++ < MAX_JOINED_WAYS; at++)
	{
		int64_t		first = figure_of(both, 0, at);
		int64_t		second = figure_of(both, at, both->count);

		if ((both->only && at != both->only) || first < 0 || second < 0)
			continue;
		ways->at[cell] = at;
		if (cell < APP_TOTAL)
			try_cell(ways, cell + 1, first_sum + first, second_sum + second);
		else if (first == first_sum && second == second_sum && ways->count++ == 0)
			memcpy(ways->found, ways->at, sizeof(ways->found));
	}
}

/* The row of the figures between these digits of each cell */
static void
put_figures(const Row *row, const Ways *ways, bool second, Row *out)
{
	memcpy(out, row, offsetof(Row, pieces));
	out->count = N_APPLICANTS;
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		const Both *both = &ways->cells[a];
		int			from = second ? ways->found[a] : 0;
		int			to = second ? both->count : ways->found[a];

		out->pieces[a] = (Piece) {
			.span = {both->place[from], second ? both->end : both->place[to]},
			.kind = PIECE_DIGITS, .gap = GAP_CELL, .value = figure_of(both, from, to),
			.digits = (uint8_t) (to - from)
		};
	}
}

bool
gxbg_part_rows(const Scan *scan, const Row *row, Row *first, Row *second)
{
	Both		cells[N_APPLICANTS];
	Ways		ways = {.cells = cells};

	if (row->unclear || !find_cells(scan, row, cells))
		return false;
	try_cell(&ways, 0, 0, 0);
	if (ways.count != 1 || ways.steps >= MAX_JOINED_WAYS)
		return false;
	put_figures(row, &ways, false, first);
	put_figures(row, &ways, true, second);
	return true;
}
