/*
 * statistics_columns.c
 *	  Columns of the statistics table that hold no figures of it: numbers of
 *	  rows, codes, and figures of other bodies or other times.
 */
#include "row/numbers.h"
#include "table/statistics_row.h"

#include <string.h>

#include "text/text.h"

/* Headings of columns stand at most so many tokens before the first row */
#define MAX_HEADING_TOKENS 60

/* Columns of figures side by side, and the bytes of a heading over one */
#define MAX_HEADS 8
#define HEAD_SIZE 65

/* Does a column of numbers stand before the labels? */
static bool
is_numbered(const Scan *scan, const StatisticsRun *run)
{
	Rise		rise = {0};

	for (int i = 0; i < N_INDICATORS; i++)
	{
		int			number = run->places[i].label < 0 ? -1 : run->places[i].number;
		int64_t		value;

		if (number >= 0 && gxbg_number(scan, &scan->tokens[number], &value))
			gxbg_rise_to(&rise, value);
	}
	return gxbg_is_numbering(&rise, run->labels);
}

/* Does a row end where the label of the next one, or what stands before it, begins? */
static bool
ends_at_label(const Scan *scan, int token)
{
	const Token *end = &scan->tokens[token];

	if (end->kind == TOKEN_NUMBER)
		return end[1].start == end->end &&
			(token_is_punct(end + 1, PUNCT_POINT) || token_is_punct(end + 1, PUNCT_ENUM));
	return end->kind == TOKEN_WORD || end->kind == TOKEN_TEXT;
}

/*
 * The number of the next row is no figure of this one.  If that row has none,
 * it may have become part of the figure.
 */
static void
drop_next_number(const Scan *scan, StatisticsPlace *place, bool last, Row *row)
{
	int			own = place->number;
	int			next = gxbg_statistics_number(scan, place->end);
	int64_t		number = 0;
	int64_t		next_number = 0;
	bool		follows = own >= 0 && next >= place->start && next != own &&
		gxbg_number(scan, &scan->tokens[own], &number) &&
		gxbg_number(scan, &scan->tokens[next], &next_number) &&
		next_number >= number && next_number <= number + MAX_NUMBER_STEP;

	if (last)
		place->doubtful = follows;
	else if (!ends_at_label(scan, place->end))
		return;
	else if (!follows)
		place->doubtful = true;
	else
		while (row->count > 0 && row->pieces[row->count - 1].span.start >= scan->tokens[next].start)
			row->count--;
}

/* The first figure of a row, or -1 */
static int
first_figure(const Row *row)
{
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind == PIECE_DIGITS)
			return i;
	return -1;
}

/* Does a column of codes stand before the figures? */
static bool
is_coded(const Scan *scan, const StatisticsRun *run)
{
	Rise		rise = {0};
	int			figures = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Row  *row = run->rows[i];
		int			first = row ? first_figure(row) : -1;

		if (first < 0)
			continue;
		figures++;
		gxbg_rise_to(&rise, gxbg_cell_of(scan, &row->pieces[first], &row->pieces[first]).value);
	}
	return gxbg_is_numbering(&rise, figures);
}

static void
drop_code(Row *row)
{
	int			first = first_figure(row);

	if (first < 0)
		return;
	row->count--;
	row->cut_off = row->cut_off && row->count > 0;
	memmove(&row->pieces[first], &row->pieces[first + 1],
			(size_t) (row->count - first) * sizeof(Piece));
}

/* The label of the first row that the body has */
static int
first_label(const Scan *scan, const StatisticsRun *run)
{
	int			first = scan->count;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label >= 0 && run->places[i].label < first)
			first = run->places[i].label;
	return first;
}

/* 序号 or 代码 in the headings over the first row */
static bool
has_number_heading(const Scan *scan, int first)
{
	for (int i = first > 40 ? first - 40 : 0; i < first; i++)
		if (gxbg_meaning(&scan->tokens[i], WORD_COLUMN, TABLE_STATISTICS))
			return true;
	return false;
}

/*
 * Headings of columns
 */

typedef enum Head
{
	HEAD_OTHER,
	HEAD_LABELS,				/* of labels, units, numbers of rows */
	HEAD_OWN_YEAR,				/* figures of the year reported on */
	HEAD_YEAR,					/* of the year in it */
	HEAD_OTHER_TIME				/* of another time, or a change since */
} Head;

/* Columns of figures side by side, each of a time of its own */
typedef struct Heads
{
	int			count;
	bool		run_together;	/* headings of other times, where nothing parts columns */
	Head		head[MAX_HEADS];
	int			year[MAX_HEADS];	/* of HEAD_YEAR */
} Heads;

static bool
is_border(const Scan *scan, const Token *token)
{
	return token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
		token_is_plain_comma(scan, token);
}

/* Does a cell end before this token?  Without borders, blanks part cells */
static bool
ends_head(const Scan *scan, const Token *token, bool bordered)
{
	return is_border(scan, token) || (token->flags & AFTER_LINE) ||
		(!bordered && (token->flags & AFTER_BLANK) && token[-1].kind != TOKEN_NUMBER);
}

/*
 * The text of these tokens, folded, without blanks, punctuation and what stands
 * in brackets; false if it is longer than such a heading
 */
static bool
head_text(const Scan *scan, const Token *first, const Token *end, char text[HEAD_SIZE])
{
	size_t		length = 0;

	for (const Token *t = first; t < end && !token_is_punct(t, PUNCT_OPEN); t++)
		for (const char *at = scan->body + t->start; t->kind != TOKEN_PUNCT && at < scan->body + t->end;)
		{
			uint32_t	c;

			at += gxbg_decode(at, scan->body + t->end, &c);
			text[length] = '\0';
			if (length + 4 >= HEAD_SIZE)
				return false;
			c = gxbg_fold(c, scan->traditional);
			if (c > ' ')
				length += (size_t) gxbg_encode(c, text + length);
		}
	text[length] = '\0';
	return true;
}

static bool
is_listed(const char *text, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(text, *words) == 0)
			return true;
	return false;
}

/* One of these words, and perhaps 数 or 统计数 behind it */
static bool
is_head(const char *text, const char *const *words)
{
	for (; *words; words++)
	{
		size_t		length = strlen(*words);

		if (strncmp(text, *words, length) == 0 &&
			(text[length] == '\0' || is_listed(text + length, gxbg_head_ends)))
			return true;
	}
	return false;
}

/* The year that a heading is for, as in 2016年度; or 0 */
static int
year_of_head(const char *text)
{
	int			year = 0;

	if (strspn(text, "0123456789") != 4)
		return 0;
	for (int i = 0; i < 4; i++)
		year = year * 10 + (text[i] - '0');
	return (year / 100 == 19 || year / 100 == 20) &&
		(text[4] == '\0' || is_head(text + 4, gxbg_year_heads)) ? year : 0;
}

static bool
is_of_other_time(const char *text)
{
	for (const char *const *word = gxbg_other_time_heads; *word; word++)
		if (strstr(text, *word))
			return true;
	return false;
}

static Head
head_of(const char *text)
{
	if (is_listed(text, gxbg_label_heads))
		return HEAD_LABELS;
	if (is_head(text, gxbg_own_year_heads))
		return HEAD_OWN_YEAR;
	if (year_of_head(text) > 0)
		return HEAD_YEAR;
	return is_of_other_time(text) ? HEAD_OTHER_TIME : HEAD_OTHER;
}

/*
 * One more heading, behind those before it.  Columns of figures count if they
 * begin behind those of labels and units: then their places in a row are known.
 * count is -1 elsewhere.
 */
static void
add_head(const char *text, Heads *heads)
{
	Head		head = head_of(text);

	if (head == HEAD_LABELS)
		heads->count = 0;
	else if (head == HEAD_OTHER || heads->count == MAX_HEADS)
		heads->count = -1;
	else if (heads->count >= 0)
	{
		heads->year[heads->count] = year_of_head(text);
		heads->head[heads->count++] = head;
	}
}

/* The columns of figures in the last headings over the first row, if there are several */
static Heads
find_heads(const Scan *scan, int first)
{
	Heads		found = {0};
	Heads		heads = {.count = -1};
	int			start = first > MAX_HEADING_TOKENS ? first - MAX_HEADING_TOKENS : 0;
	bool		bordered = false;
	int			next;

	for (int i = start; i < first; i++)
		bordered = bordered || scan->tokens[i].kind == TOKEN_BORDER || scan->tokens[i].kind == TOKEN_ROW;
	for (int i = start; i < first; i = next)
	{
		const Token *t = &scan->tokens[i];
		char		text[HEAD_SIZE];
		bool		whole;

		next = i + 1;
		if (is_border(scan, t))
			continue;
		while (next < first && !ends_head(scan, &scan->tokens[next], bordered))
			next++;
		whole = head_text(scan, t, &scan->tokens[next], text);
		add_head(whole ? text : "", &heads);
		heads.run_together = token_means(t, WORD_GROUP, TABLE_STATISTICS) && is_of_other_time(text);
		if (heads.count == 0 || heads.count > 1 || heads.run_together)
			found = heads;
	}
	return found;
}

/* Which of the columns is that of the report's year, 0 if that is unknown; or -1 */
static int
own_column(const Heads *heads, int year)
{
	bool		named = false;
	int			own = -1;

	for (int i = 0; i < heads->count; i++)
		named = named || heads->head[i] == HEAD_OWN_YEAR;
	for (int i = 0; i < heads->count; i++)
	{
		if (heads->head[i] == HEAD_OTHER_TIME ||
			(heads->head[i] == HEAD_YEAR && (year ? heads->year[i] != year : named)))
			continue;
		if (own >= 0)
			return -1;
		own = i;
	}
	return own;
}

/* Of a row with so many figures, keep the one in the report's own column */
static void
keep_column(const Scan *scan, int columns, int own, StatisticsPlace *place, Row *row)
{
	Cell		cells[MAX_HEADS];
	int			kept = 0;

	if (gxbg_row_figures(row) == 0)
		return;
	if (!gxbg_row_cut(scan, row, columns, -1, cells) ||
		(gxbg_row_is_weak(row, columns) && gxbg_row_may_group(scan, row, false)))
	{
		place->doubtful = true;
		return;
	}
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind != PIECE_BLANK &&
			row->pieces[i].span.start >= cells[own].raw.start &&
			row->pieces[i].span.end <= cells[own].raw.end)
			row->pieces[kept++] = row->pieces[i];
	row->count = kept;
	row->cut_off = row->cut_off && kept > 0;
	row->cut_figure = row->cut_figure && own == columns - 1;
}

/* A mark in the cell of the unit, before so many columns of figures */
static void
drop_unit_mark(const StatisticsPlace *place, int columns, Row *row)
{
	if (place->unit == NULL && gxbg_row_figures(row) == columns + 1 &&
		row->pieces[0].kind == PIECE_MARK && row->pieces[1].kind == PIECE_DIGITS)
	{
		row->count--;
		memmove(&row->pieces[0], &row->pieces[1], (size_t) row->count * sizeof(Piece));
	}
}

/* Rows with more than one figure: the table has another column of them */
static bool
has_more_columns(const Scan *scan, const StatisticsRun *run)
{
	int			count = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Row  *row = run->rows[i];
		Cell		cell;

		if (row && gxbg_row_figures(row) > 1 && !gxbg_row_cut(scan, row, 1, -1, &cell))
			count++;
	}
	return count > 1;
}

static bool
has_years(const Heads *heads)
{
	for (int i = 0; i < heads->count; i++)
		if (heads->head[i] == HEAD_YEAR)
			return true;
	return false;
}

bool
gxbg_statistics_drop_others(const Scan *scan, int year, StatisticsRun *run, bool *by_year)
{
	bool		numbered = is_numbered(scan, run);
	bool		coded = is_coded(scan, run);
	int			first = first_label(scan, run);
	Heads		heads = find_heads(scan, first);
	int			columns = heads.count > 0 ? heads.count : 1;
	int			own = own_column(&heads, year);

	*by_year = has_years(&heads);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		Row		   *row = run->rows[i];

		if (row == NULL)
			continue;
		if (coded)
			drop_code(row);
		if (numbered && i != N_INDICATORS - 1)
			drop_next_number(scan, &run->places[i], i == run->last, row);
		drop_unit_mark(&run->places[i], columns, row);
		if (own >= 0)
			keep_column(scan, columns, own, &run->places[i], row);
	}
	return (numbered || coded || !has_number_heading(scan, first)) && !heads.run_together &&
		(columns > 1 ? own >= 0 : !has_more_columns(scan, run));
}
