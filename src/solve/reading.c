/*
 * reading.c
 *	  The ways in which the digits of a damaged row can be read as cells.
 *
 * Borders that the layout lost may be anywhere between two digits, borders
 * that it shows are kept, unless there are more figures than cells: then the
 * digits of a figure stand apart.  No figure begins with a zero but zero
 * itself; the last cell is the sum of the others.  The sum is chosen first: it
 * bounds all the rest.  By the casting out of nines, few figures can be it: a
 * figure and the sum of its digits leave the same remainder by nine, and so do
 * a sum of figures and all their digits.
 */
#include "solve/reading.h"

#include <string.h>

#include "text/host.h"

/* Figures of more digits than this are no counts of applications */
#define MAX_CELL_DIGITS 8
#define MAX_ROW_DIGITS (READING_CELLS * MAX_CELL_DIGITS)
#define MAX_READINGS 1000
#define MAX_STEPS 50000

/* One figure that is counted, or stands apart from its label and has no digit for each cell */
static bool
is_lone_figure(const Row *row, const Digits *digits, int want)
{
	const Piece *piece = row->pieces;

	while (piece < row->pieces + row->count && piece->kind == PIECE_BLANK)
		piece++;
	return digits->pieces == 1 && (piece->unit != UNIT_NONE || (!piece->glued && digits->count < want));
}

/* A count, and nothing that leaves doubt of it */
static bool
is_plain(const Piece *piece)
{
	return piece->kind == PIECE_DIGITS && !piece->sign && !piece->decimals && !piece->doubtful;
}

/* The digits of a piece behind those before it; false if they are too many */
static bool
add_digits(const Scan *scan, const Piece *piece, uint8_t gap, Digits *out)
{
	char		digits[MAX_READING_DIGITS];
	uint32_t	places[MAX_READING_DIGITS];
	int			count = gxbg_digits(scan, piece->span.start, piece->span.end, digits, places, MAX_READING_DIGITS);

	if (out->count + count > MAX_READING_DIGITS)
		return false;
	for (int d = 0; d < count; d++)
	{
		Digit	   *digit = &out->digit[out->count++];

		digit->digit = digits[d];
		digit->gap = d == 0 ? gap : GAP_NONE;
		digit->span.start = places[d];
		digit->span.end = d + 1 < count ? places[d + 1] : piece->span.end;
		out->all_zero = out->all_zero && digits[d] == '0';
	}
	return true;
}

void
gxbg_digits_of(const Scan *scan, const Row *row, int want, Digits *out)
{
	bool		set_apart = true;	/* figures stand in columns or lines of their own */

	memset(out, 0, offsetof(Digits, digit));
	out->usable = !row->unclear;
	out->all_zero = true;
	for (int i = 0; i < row->count; i++)
	{
		const Piece *piece = &row->pieces[i];
		uint8_t		gap = i > 0 && piece[-1].unit ? GAP_CELL : piece->gap;

		if (piece->kind == PIECE_BLANK)
			continue;
		set_apart = set_apart && (out->pieces == 0 || piece->gap >= GAP_WIDE);
		out->pieces++;
		out->least += gap != GAP_COMMA || out->least == 0;
		out->usable = out->usable && is_plain(piece);
		if (!add_digits(scan, piece, gap, out))
		{
			out->usable = false;
			return;
		}
	}
	out->usable = out->usable && out->count > 0;
	out->split = !row->bordered && out->least < want && !(set_apart && out->pieces > 1) &&
		!is_lone_figure(row, out, want);
	out->join = out->least > want;
}

typedef struct DigitSearch
{
	const Digits *digits;
	int			from;			/* first digit */
	int			to;				/* behind the last */
	int			cells;
	int			may;			/* MAY_... */
	int			sum_from;		/* where the last cell begins */
	int			steps;
	Reading		reading;
	Readings   *out;

	/* By digit from the first: figures of one digit, two ...; -1: none */
	int32_t		figures[MAX_ROW_DIGITS][MAX_CELL_DIGITS];
} DigitSearch;

/* May a figure end before this digit? */
static bool
may_cut(const DigitSearch *search, int at)
{
	return (search->may & MAY_SPLIT) || at == search->to ||
		search->digits->digit[at].gap != GAP_NONE;
}

/* Does a comma, or a blank where borders are lost, stand before this digit? */
static bool
is_grouping(const DigitSearch *search, int at)
{
	uint8_t		gap = search->digits->digit[at].gap;

	return gap == GAP_COMMA ||
		(gap == GAP_SPACE && (search->may & MAY_SPLIT) && !search->digits->join);
}

/*
 * May a figure go on with this digit?  group: digits since its last comma or
 * its beginning, grouped: there was one.
 */
static bool
may_join(const DigitSearch *search, int at, int group, bool grouped)
{
	if (is_grouping(search, at))
		return grouped ? group == 3 : group <= 3;
	switch (search->digits->digit[at].gap)
	{
		case GAP_NONE:
			return true;
		case GAP_CELL:
			return false;
		default:
			return search->digits->join;
	}
}

/* The figures that begin with this digit; -1 where none does */
static void
find_figures(DigitSearch *search, int at)
{
	int32_t    *figures = search->figures[at - search->from];
	int32_t		value = 0;
	int			group = 0;
	bool		grouped = false;

	int			length = 0;

	for (; length < MAX_CELL_DIGITS && at + length < search->to; length++)
	{
		if (length > 0)
		{
			if (value == 0 || !may_join(search, at + length, group, grouped))
				break;
			if (is_grouping(search, at + length))
			{
				grouped = true;
				group = 0;
			}
		}
		value = value * 10 + (search->digits->digit[at + length].digit - '0');
		group++;
		figures[length] = (grouped && group != 3) || !may_cut(search, at + length + 1) ? -1 : value;
	}
	while (length < MAX_CELL_DIGITS)
		figures[length++] = -1;
}

/* Do two readings have the same values? */
static bool
same_values(const Reading *a, const Reading *b, int cells)
{
	for (int i = 0; i < cells; i++)
		if (a->value[i] != b->value[i])
			return false;
	return true;
}

static void
add_reading(DigitSearch *search)
{
	Readings   *out = search->out;

	for (int i = 0; i < out->count; i++)
		if (same_values(&out->reading[i], &search->reading, search->cells))
		{
			for (int c = 0; c < search->cells; c++)
				if (out->reading[i].from[c] != search->reading.from[c] ||
					out->reading[i].to[c] != search->reading.to[c])
					out->reading[i].unsure[c] = true;
			return;
		}
	if (out->count >= MAX_READINGS)
	{
		out->too_many = true;
		return;
	}
	if (out->count == out->capacity)
	{
		out->capacity = out->capacity ? out->capacity * 2 : 16;
		out->reading = gxbg_realloc_array(out->reading, (size_t) out->capacity, sizeof(Reading));
	}
	out->reading[out->count++] = search->reading;
}

/* Number of decimal digits of a figure */
static int
length_of(int64_t value)
{
	int			length = 1;

	for (int64_t power = 10; value >= power; power *= 10)
		length++;
	return length;
}

static void
set_cell(DigitSearch *search, int cell, int at, int length, int64_t value)
{
	search->reading.value[cell] = value;
	search->reading.from[cell] = (int16_t) at;
	search->reading.to[cell] = (int16_t) (at + length);
}

/* The figure of these digits; 0 if there are none, -1 if they are none */
static int64_t
figure_at(const DigitSearch *search, int at, int length)
{
	return length == 0 ? 0 : search->figures[at - search->from][length - 1];
}

/* The last cell before the sum: all digits that are left are its own */
static void
read_last(DigitSearch *search, int cell, int at, int64_t rest)
{
	int			length = search->sum_from - at;

	if (figure_at(search, at, length) != rest)
		return;
	set_cell(search, cell, at, length, rest);
	add_reading(search);
}

/*
 * Cells from this one up to the sum, of digits from at, adding up to rest.  No
 * cell is longer than the rest, or has digits that others need.
 */
static void
read_cells(DigitSearch *search, int cell, int at, int64_t rest)
{
	const int32_t *figures = search->figures[at - search->from];
	int			digits = search->sum_from - at;	/* that are left */
	int			others = search->cells - 2 - cell;	/* cells from here to the sum */
	int			longest = length_of(rest);
	int			shortest = digits - others * longest;

	if (search->out->too_many || ++search->steps > MAX_STEPS)
	{
		search->out->too_many = true;
		return;
	}
	if (others == 0)
	{
		read_last(search, cell, at, rest);
		return;
	}
	if (search->may & MAY_MISS)
	{
		if (shortest <= 0)
		{
			set_cell(search, cell, at, 0, 0);
			read_cells(search, cell + 1, at, rest);
		}
	}
	else
		digits -= others;
	for (int length = shortest > 1 ? shortest : 1; length <= digits && length <= longest; length++)
	{
		int32_t		value = figures[length - 1];

		if (value > rest)
			break;
		if (value < 0)
			continue;
		if (others == 1 && figure_at(search, at + length, search->sum_from - at - length) != rest - value)
			continue;
		set_cell(search, cell, at, length, value);
		if (others > 1)
			read_cells(search, cell + 1, at + length, rest - value);
		else
			read_last(search, cell + 1, at + length, rest - value);
	}
}

void
gxbg_readings(const Digits *digits, int from, int to, int cells, int may, Readings *readings)
{
	DigitSearch search;
	int			last = cells - 1;
	int			others = may & MAY_MISS ? 0 : last;	/* digits of the other cells, at least */
	int			digit_sum = 0;	/* of the other cells */

	if (to - from > MAX_ROW_DIGITS)
		return;
	search.digits = digits;
	search.from = from;
	search.to = to;
	search.cells = cells;
	search.may = may;
	search.steps = 0;
	search.out = readings;
	memset(&search.reading, 0, sizeof(Reading));
	for (int at = from; at < to; at++)
	{
		find_figures(&search, at);
		digit_sum += digits->digit[at].digit - '0';
	}
	for (int at = to - 1; at >= from + others && to - at <= MAX_CELL_DIGITS; at--)
	{
		int32_t		sum = search.figures[at - from][to - at - 1];

		digit_sum -= digits->digit[at].digit - '0';
		if (sum < 0 || (sum - digit_sum) % 9 != 0 || (at > from && !may_cut(&search, at)))
			continue;
		search.sum_from = at;
		search.reading.value[last] = sum;
		search.reading.from[last] = (int16_t) at;
		search.reading.to[last] = (int16_t) to;
		read_cells(&search, 0, from, sum);
	}
}

Cell
gxbg_reading_cell(const Digits *digits, const Reading *reading, int cell)
{
	Cell		out = {.value = reading->value[cell], .state = CELL_INFERRED};
	int			from = reading->from[cell];
	int			to = reading->to[cell];
	bool		own = from < to && digits->digit[from].gap != GAP_NONE &&
		(to == digits->count || digits->digit[to].gap != GAP_NONE);

	if (from == to || reading->unsure[cell])
		return out;
	for (int i = from + 1; i < to; i++)
		if (digits->digit[i].gap != GAP_NONE && digits->digit[i].gap != GAP_COMMA)
			own = false;
	out.state = own ? CELL_READ : CELL_RECOVERED;
	out.raw.start = digits->digit[from].span.start;
	out.raw.end = digits->digit[to - 1].span.end;
	return out;
}
