/*
 * lines.c
 *	  Empty cells of a layout with one cell a line.
 */
#include <string.h>

#include "scan/lexicon.h"
#include "row/row.h"
#include "text/text.h"

/* What a line between two figures holds */
typedef enum Line
{
	LINE_EMPTY,					/* nothing, or plain spaces */
	LINE_BLANK,					/* no-break or wide spaces: a cell */
	LINE_FULL					/* something else */
} Line;

/* Past the line that begins here */
static const char *
read_line(const char *at, const char *end, bool traditional, Line *line)
{
	const Lexicon *lexicon = gxbg_lexicon();

	*line = LINE_EMPTY;
	while (at < end)
	{
		uint32_t	c;
		int			length = *at == '&' ? gxbg_entity(at, end, &c) : 0;
		uint16_t	class;

		at += length > 0 ? length : gxbg_decode(at, end, &c);
		class = lexicon_class(lexicon, traditional, c) & CLASS_MASK;
		if (class == CLASS_LINE)
		{
			if (c == '\r' && at < end && *at == '\n')
				at++;
			break;
		}
		if (class != CLASS_BLANK && class != CLASS_IGNORE)
			*line = LINE_FULL;
		else if (*line == LINE_EMPTY && class == CLASS_BLANK && c != ' ')
			*line = LINE_BLANK;
	}
	return at;
}

/* Lines of blanks in these bytes, without the rest of the line that they begin in */
static int
count_blank_lines(const Scan *scan, uint32_t from, uint32_t to)
{
	const char *at = scan->body + from;
	const char *end = scan->body + to;
	int			count = 0;
	Line		line;

	at = read_line(at, end, scan->traditional, &line);
	while (at < end)
	{
		const char *next = read_line(at, end, scan->traditional, &line);
		bool		whole = next < end || (next > at && (next[-1] == '\n' || next[-1] == '\r'));

		if (line == LINE_BLANK && whole)
			count++;
		at = next;
	}
	return count;
}

/* Put so many empty cells before each piece, and behind the last */
static void
insert_blanks(Row *row, const int *blanks, int total)
{
	int			from = row->count;

	/* Back to front: pieces move up by the blanks before them */
	row->count = total;
	for (int to = total; from >= 0; from--)
	{
		for (int b = 0; b < blanks[from]; b++)
			row->pieces[--to] = (Piece) {.kind = PIECE_BLANK, .gap = GAP_LINE};
		if (from > 0)
			row->pieces[--to] = row->pieces[from - 1];
	}
}

/* Ends of lines between the last text before this place and the place */
static int
line_ends_before(const Scan *scan, uint32_t from, uint32_t to)
{
	const char *at = scan->body + from;
	const char *end = scan->body + to;
	int			count = 0;

	while (at < end)
	{
		Line		line;
		const char *next = read_line(at, end, scan->traditional, &line);

		if (line == LINE_FULL)
			count = 0;
		count += next[-1] == '\n' || next[-1] == '\r';
		at = next;
	}
	return count;
}

bool
gxbg_row_line_ends(const Scan *scan, const Row *row, LineEnds *ends)
{
	ends->count = 0;
	if (row->bordered || row->unclear || row->count == 0 || row->count > MAX_ROW_CELLS)
		return false;
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].gap != GAP_LINE)
			return false;
	for (int i = 0; i < row->count; i++)
	{
		int			count = line_ends_before(scan, i == 0 ? row->span.start : row->pieces[i - 1].span.end,
											 row->pieces[i].span.start);

		ends->before[i] = (uint8_t) (count < UINT8_MAX ? count : UINT8_MAX);
	}
	ends->count = row->count;
	return true;
}

int
gxbg_pitched_cells(const LineEnds *ends, Pitch pitch)
{
	int			cells = ends->count;

	for (int i = 0; i < ends->count; i++)
	{
		int			more = ends->before[i] - pitch.filled;

		if (more < 0 || more % pitch.empty != 0)
			return 0;
		cells += more / pitch.empty;
	}
	return cells;
}

void
gxbg_row_add_empty_lines(Row *row, const LineEnds *ends, Pitch pitch)
{
	int			blanks[MAX_ROW_CELLS + 1] = {0};
	int			cells = gxbg_pitched_cells(ends, pitch);

	if (ends->count != row->count || cells <= row->count || cells > MAX_ROW_CELLS ||
		!gxbg_row_adds_up(row, row->count))
		return;
	for (int i = 0; i < row->count; i++)
		blanks[i] = (ends->before[i] - pitch.filled) / pitch.empty;
	insert_blanks(row, blanks, cells);
}

bool
gxbg_row_has_blank_line(const Scan *scan, const Row *row)
{
	return !row->bordered && count_blank_lines(scan, row->span.start, row->span.end) > 0;
}

bool
gxbg_row_add_blank_lines(const Scan *scan, Row *row, int want)
{
	int			blanks[MAX_PIECES + 1];
	int			total = row->count;

	/* Where the text ends in the row, figures are missing for another reason */
	if (row->bordered || row->unclear || row->count == 0 || row->count >= want || row->cut_off)
		return false;
	for (int i = 0; i <= row->count; i++)
	{
		if (i < row->count && row->pieces[i].gap != GAP_LINE)
			return false;
		blanks[i] = count_blank_lines(scan, i == 0 ? row->span.start : row->pieces[i - 1].span.end,
									  i < row->count ? row->pieces[i].span.start : row->span.end);
		total += blanks[i];
	}
	if (total != want)
		return false;
	insert_blanks(row, blanks, total);
	return true;
}
