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
#include "row.h"
#include "table.h"
#include "text.h"

/* A label's unit and figure begin at most this many tokens behind it */
#define MAX_PREFIX 60

/* A column of numbers of rows is told by so many rows */
#define MIN_NUMBERED_ROWS 8

/* Headings of parts stand between rows: their numbers, too, are counted */
#define MAX_NUMBER_STEP 4

/* Where a row stands */
typedef struct Place
{
	int			label;			/* token, or -1 */
	int			start;			/* its figure's first token or border, or -1 */
	int			end;			/* what ends it */
	const char *unit;			/* as stated, or NULL */
	bool		doubtful;		/* its figure may not be its own */
} Place;

typedef struct Run
{
	Place		places[N_INDICATORS];
	int			count;			/* rows with something behind the label */
	int			labels;
	int			last;			/* the last row in the form's order */
} Run;

typedef struct Search
{
	const Scan *scan;
	Row		   *row;			/* work space */
	Run			run;			/* being collected */
	Run			best;
	bool		again;			/* a later run has about as many rows */
	int			note_end;		/* token behind a label's note in brackets */
} Search;

/*
 * Units
 */

/* Is this the text of these tokens, whatever its script and width? */
static bool
is_text(const Scan *scan, const Token *first, const Token *last, const char *text)
{
	const char *at = scan->body + first->start;
	const char *end = scan->body + last->end;
	const char *text_end = text + strlen(text);

	while (at < end && text < text_end)
	{
		uint32_t	here;
		uint32_t	wanted;

		at += gxbg_decode(at, end, &here);
		text += gxbg_decode(text, text_end, &wanted);
		if (gxbg_fold(here, scan->traditional) != wanted)
			return false;
	}
	return at == end && text == text_end;
}

/*
 * The unit that stands here, and the token behind it; or NULL.  In a cell of
 * its own the scanner does not take it for a word.
 */
static const char *
unit_at(const Scan *scan, int token, int *next)
{
	const Token *t = &scan->tokens[token];
	const Word *word = gxbg_meaning(t, WORD_UNIT, TABLE_NONE);
	const Token *last = t;

	/* The first character of 万元 is a numeral */
	if (t->kind == TOKEN_NUMERAL && t[1].flags == 0 && (t[1].kind == TOKEN_TEXT || t[1].kind == TOKEN_WORD))
		last++;
	*next = (int) (last - scan->tokens) + 1;
	if (word && word->index != UNIT_ITEM)
		return gxbg_unit_name((Unit) word->index);
	for (const char *const *unit = gxbg_statistics_units; *unit; unit++)
		if (word ? strcmp(word->text, *unit) == 0 :
			(t->kind == TOKEN_TEXT || last > t) && is_text(scan, t, last, *unit))
			return *unit;
	return NULL;
}

/* (万元) or (单位:件), but not (…计1条) */
static const char *
unit_in_brackets(const Scan *scan, int open, int end)
{
	const Token *t = &scan->tokens[open + 1];
	const char *unit;
	int			next;

	if (t->kind == TOKEN_TEXT && token_is_punct(t + 1, PUNCT_COLON))
		open += 2;
	unit = unit_at(scan, open + 1, &next);
	return next == end - 1 ? unit : NULL;
}

/*
 * Labels
 */

static bool
is_of_which(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (t->kind == TOKEN_WORD)
		return strcmp(gxbg_meanings(t->detail)[0]->text, gxbg_of_which) == 0;
	return t->kind == TOKEN_TEXT && is_text(scan, t, t, gxbg_of_which);
}

/* The first token of what stands before a label: 其中:1. or (一) */
static int
before_label(const Scan *scan, int token)
{
	int			i = token;

	while (i > 0 && token - i < 8 && !(scan->tokens[i].flags & AFTER_LINE))
	{
		const Token *before = &scan->tokens[i - 1];

		if (is_of_which(scan, i - 1))
			return i - 1;
		if (before->kind == TOKEN_NUMBER ?
			!(before[1].kind == TOKEN_PUNCT && before[1].start == before->end &&
			  before->end - before->start <= 3) :
			before->kind != TOKEN_PUNCT || before->detail == PUNCT_STOP ||
			before->detail == PUNCT_COMMA)
			break;
		i--;
	}
	return token;
}

static bool
is_comma_border(const Scan *scan, const Token *token)
{
	return token_is_punct(token, PUNCT_COMMA) && token->flags == 0 &&
		scan->body[token->start] == ',';
}

/* The number that stands alone before a label, in a cell of its own; or -1 */
static int
number_before(const Scan *scan, int token)
{
	bool		apart = false;

	for (int i = token; i > 0 && token - i < 12; i--)
	{
		const Token *before = &scan->tokens[i - 1];
		const Token *here = before + 1;

		if (before->kind == TOKEN_NUMBER)
		{
			bool		ordinal = !apart && here->start == before->end &&
				(token_is_punct(here, PUNCT_POINT) || token_is_punct(here, PUNCT_ENUM) ||
				 token_is_punct(here, PUNCT_CLOSE));

			if (!ordinal)
				return apart || here->flags ? i - 1 : -1;
			continue;
		}
		apart = apart || before->kind == TOKEN_BORDER || is_comma_border(scan, before);
		if (before->kind != TOKEN_BORDER && !is_of_which(scan, i - 1) && before->kind != TOKEN_NUMERAL &&
			!(before->kind == TOKEN_PUNCT && before->detail != PUNCT_STOP))
			return -1;
	}
	return -1;
}

/* 四、 or (一) or 1. right before a label, on its line */
static bool
has_ordinal(const Scan *scan, int token)
{
	const Token *before = &scan->tokens[token - 1];

	if (token < 2 || (scan->tokens[token].flags & AFTER_LINE) || (before->flags & AFTER_LINE) ||
		!(before[-1].kind == TOKEN_NUMERAL || before[-1].kind == TOKEN_NUMBER))
		return false;
	if (token_is_punct(before, PUNCT_CLOSE))
		return token > 2 && token_is_punct(before - 2, PUNCT_OPEN);
	return token_is_punct(before, PUNCT_POINT) || token_is_punct(before, PUNCT_ENUM);
}

/* Is the label at the place of a cell, and not part of a sentence? */
static bool
is_at_cell(const Scan *scan, int token)
{
	int			number = number_before(scan, token);

	return has_ordinal(scan, token) ||
		(number >= 0 && (scan->tokens[number].flags & AFTER_LINE)) ||
		gxbg_at_cell(scan, before_label(scan, token), false);
}

static bool
is_label_word(const Token *token)
{
	return gxbg_meaning(token, WORD_ROW, TABLE_NONE) ||
		gxbg_meaning(token, WORD_COLUMN, TABLE_NONE) ||
		gxbg_meaning(token, WORD_GROUP, TABLE_NONE);
}

/* Past a note whose brackets are lost: 不同渠道和方式公开相同信息计1条 */
static int
skip_note(const Scan *scan, int token)
{
	const Word *word = gxbg_meaning(&scan->tokens[token], WORD_GROUP, TABLE_STATISTICS);
	int			next;

	if (word == NULL || word->index != STATISTICS_NOTE)
		return token;
	token++;
	if (scan->tokens[token].kind == TOKEN_NUMBER || scan->tokens[token].kind == TOKEN_NUMERAL)
		token++;
	return unit_at(scan, token, &next) ? next : token;
}

/* Text right behind a label that no variant has */
static bool
is_rest_of_label(const Scan *scan, int label, int token)
{
	const Token *t = &scan->tokens[token];

	return token == label + 1 && !(t->flags & AFTER_LINE) && !is_label_word(t);
}

/*
 * The token at which the figure of a row begins, with the border before it:
 * behind the unit if there is one.  -1 if something else stands there.
 */
static int
find_figure(const Scan *scan, int label, const char **unit)
{
	int			border = -1;
	int			i = label + 1;

	*unit = NULL;
	while (i < scan->count && i < label + MAX_PREFIX)
	{
		const Token *t = &scan->tokens[i];
		int			next = border < 0 ? gxbg_skip_brackets(scan, i) : i;
		int			behind;
		const char *here = unit_at(scan, i, &behind);

		if (next > i)
		{
			if (*unit == NULL)
				*unit = unit_in_brackets(scan, i, next);
			i = next;
			continue;
		}
		next = skip_note(scan, i);
		if (next > i)
		{
			i = next;
			continue;
		}
		if (here)
		{
			*unit = here;
			return behind;
		}
		if (t->kind == TOKEN_NUMBER || t->kind == TOKEN_ROW || gxbg_is_mark(scan, i))
			return border < 0 ? i : border;
		if (t->kind == TOKEN_BORDER || is_comma_border(scan, t))
			border = border < 0 ? i : border;
		else if (t->kind != TOKEN_PUNCT ? border >= 0 || !is_rest_of_label(scan, label, i) :
				 t->detail == PUNCT_STOP)
			return -1;
		i++;
	}
	return i >= scan->count ? scan->count : -1;
}

/* May a figure, or its border, begin here? */
static bool
may_begin_figure(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return t->kind == TOKEN_NUMBER || t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW ||
		token_is_punct(t, PUNCT_QUOTE) || token_is_punct(t, PUNCT_PLUS) ||
		is_comma_border(scan, t) || gxbg_is_mark(scan, token);
}

/*
 * Do label and unit stand between bars or tabs on one line, and no figure with
 * them?  Then the next line is another row's.
 */
static bool
is_empty_line(const Scan *scan, const Place *place)
{
	bool		bars = false;
	int			i = place->label + 1;

	for (; i < scan->count && !(scan->tokens[i].flags & AFTER_LINE); i++)
	{
		const Token *t = &scan->tokens[i];

		if (i >= place->start && (t->kind == TOKEN_NUMBER || gxbg_is_mark(scan, i)))
			return false;
		if (t->kind == TOKEN_BORDER && scan->body[t->start] != '<')
			bars = bars || place->unit || t->detail > 1;
	}
	return bars && i >= place->start;
}

/* Read the row of a label; false if it is part of a sentence */
static bool
read_row(const Scan *scan, int label, Place *place, Row *row)
{
	const Token *last;
	const char *counter;
	int			next;

	memset(row, 0, offsetof(Row, pieces));
	place->doubtful = false;
	place->label = label;
	place->start = find_figure(scan, label, &place->unit);
	place->end = label + 1;
	if (place->start >= scan->count)
		row->cut_off = true;
	else if (place->start >= 0 && may_begin_figure(scan, place->start) &&
			 !is_empty_line(scan, place))
		place->end = gxbg_row_read(scan, place->start, true, row);
	if (row->count == 0 || row->pieces[row->count - 1].kind != PIECE_DIGITS)
		return true;

	/* Behind the last figure: its counter, and the comma of a sentence */
	last = scan->tokens + place->end;
	for (int i = place->start; i < place->end; i++)
		if (scan->tokens[i].end == row->pieces[row->count - 1].span.end)
			last = &scan->tokens[i + 1];
	counter = unit_at(scan, (int) (last - scan->tokens), &next);
	if (counter && !(last->flags & AFTER_LINE))
	{
		place->unit = counter;
		last = scan->tokens + next;
	}
	return row->bordered || (last->flags & AFTER_LINE) ||
		!(token_is_punct(last, PUNCT_COMMA) || token_is_punct(last, PUNCT_STOP) ||
		  token_is_punct(last, PUNCT_ENUM));
}

/*
 * Runs
 */

static void
start_run(Run *run)
{
	memset(run, 0, sizeof(Run));
	for (int i = 0; i < N_INDICATORS; i++)
		run->places[i].label = -1;
	run->last = -1;
}

/* A handful of rows with figures, or most of the labels without */
static bool
is_table(const Run *run)
{
	return run->count >= 5 || run->labels >= 15;
}

/* The first run counts, unless a later one has far more rows */
static void
end_run(Search *search)
{
	Run		   *run = &search->run;

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
goes_on(const Run *run, int indicator)
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
take_again(Search *search, Indicator indicator, const Place *place)
{
	Run		   *run = &search->run;
	Place	   *first = &run->places[indicator];
	Row		   *row = search->row;
	int			count = row->count;
	Cell		cell = {0};
	Cell		cell_before = {0};
	Place		before;

	if (count == 0)
		return;
	if (gxbg_row_figures(row) > 0)
		cell = gxbg_cell_of(search->scan, &row->pieces[0], &row->pieces[0]);
	read_row(search->scan, first->label, &before, row);
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
	Run		   *run = &search->run;
	int			indicator = row_of(search, &search->scan->tokens[token]);
	Place		place;

	if (indicator < 0 || token < search->note_end ||
		!is_at_cell(search->scan, token) ||
		!read_row(search->scan, token, &place, search->row))
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
 * Columns of numbers of rows
 */

/* Numbers of rows rise by one, or by a few where headings stand between */
typedef struct Rise
{
	int			count;
	int64_t		last;
	bool		broken;
} Rise;

static void
rise_to(Rise *rise, int64_t value)
{
	if (rise->count > 0 && (value <= rise->last || value > rise->last + MAX_NUMBER_STEP))
		rise->broken = true;
	rise->last = value;
	rise->count++;
}

static bool
is_numbering(const Rise *rise, int rows)
{
	return !rise->broken && rise->count >= MIN_NUMBERED_ROWS && rise->count * 5 >= rows * 4;
}

/* Does a column of numbers stand before the labels? */
static bool
is_numbered(const Scan *scan, const Run *run)
{
	Rise		rise = {0};

	for (int i = 0; i < N_INDICATORS; i++)
	{
		int			number = run->places[i].label < 0 ? -1 : number_before(scan, run->places[i].label);
		int64_t		value;

		if (number >= 0 && gxbg_number(scan, &scan->tokens[number], &value))
			rise_to(&rise, value);
	}
	return is_numbering(&rise, run->labels);
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
drop_next_number(const Scan *scan, Place *place, bool last, Row *row)
{
	int			own = number_before(scan, place->label);
	int			next = number_before(scan, place->end);
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
is_coded(const Scan *scan, const Run *run, const Row *rows)
{
	Rise		rise = {0};
	int			figures = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		int			first = run->places[i].label < 0 ? -1 : first_figure(&rows[i]);

		if (first < 0)
			continue;
		figures++;
		rise_to(&rise, gxbg_cell_of(scan, &rows[i].pieces[first], &rows[i].pieces[first]).value);
	}
	return is_numbering(&rise, figures);
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

/* 序号 or 代码 in the headings over the first row */
static bool
has_number_heading(const Scan *scan, const Run *run)
{
	int			first = scan->count;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label >= 0 && run->places[i].label < first)
			first = run->places[i].label;
	for (int i = first > 40 ? first - 40 : 0; i < first; i++)
		if (gxbg_meaning(&scan->tokens[i], WORD_COLUMN, TABLE_STATISTICS))
			return true;
	return false;
}

/*
 * Cells
 */

/* A mark in the cell of the unit */
static void
drop_unit_mark(const Place *place, Row *row)
{
	if (place->unit == NULL && gxbg_row_figures(row) == 2 && row->pieces[0].kind == PIECE_MARK &&
		row->pieces[1].kind == PIECE_DIGITS)
	{
		row->pieces[0] = row->pieces[1];
		row->count--;
	}
}

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

/* Rows with more than one figure: the table has another column of them */
static bool
has_more_columns(const Scan *scan, const Run *run, const Row *rows)
{
	int			count = 0;

	for (int i = 0; i < N_INDICATORS; i++)
	{
		Cell		cell;

		if (run->places[i].label >= 0 && gxbg_row_figures(&rows[i]) > 1 &&
			!gxbg_row_cut(scan, &rows[i], 1, -1, &cell))
			count++;
	}
	return count > 1;
}

/* Drop what is no figure of the table; false if it cannot be told apart */
static bool
drop_numbers(const Scan *scan, Run *run, Row *rows)
{
	bool		numbered = is_numbered(scan, run);
	bool		coded = is_coded(scan, run, rows);

	for (int i = 0; i < N_INDICATORS; i++)
	{
		if (run->places[i].label < 0)
			continue;
		if (coded)
			drop_code(&rows[i]);
		if (numbered && i != N_INDICATORS - 1)
			drop_next_number(scan, &run->places[i], i == run->last, &rows[i]);
		drop_unit_mark(&run->places[i], &rows[i]);
	}
	return (numbered || coded || !has_number_heading(scan, run)) &&
		!has_more_columns(scan, run, rows);
}

static void
read_run(const Scan *scan, Run *run, Statistics *table)
{
	Row		   *rows = gxbg_alloc_array(N_INDICATORS, sizeof(Row));
	Place		place;
	bool		sure;

	for (int i = 0; i < N_INDICATORS; i++)
		if (run->places[i].label >= 0)
			read_row(scan, run->places[i].label, &place, &rows[i]);
	sure = drop_numbers(scan, run, rows);
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
span_of(const Scan *scan, const Run *run)
{
	Span		span = {UINT32_MAX, 0};

	for (int i = 0; i < N_INDICATORS; i++)
	{
		const Place *place = &run->places[i];

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
	Search	   *search = gxbg_alloc(sizeof(Search));
	Statistics *table = NULL;

	memset(search, 0, sizeof(Search));
	search->scan = scan;
	search->row = gxbg_alloc(sizeof(Row));
	start_run(&search->run);
	start_run(&search->best);
	for (int i = 0; i < scan->count; i++)
	{
		if ((i & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (scan->tokens[i].kind == TOKEN_WORD)
			look_at_word(search, i);
	}
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
