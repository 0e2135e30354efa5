/*
 * entries.c
 *	  The labels and the rows of figures of table III, as the text has them.
 */
#include "table/entries.h"

#include <string.h>

#include "text/host.h"
#include "row/layout.h"
#include "row/numbers.h"
#include "table/narrow.h"

/* Tokens before the first row, and behind the last, that are looked through for others */
#define MAX_DISTANCE 60

void
gxbg_insert_entry(Entries *entries, int at, Entry entry)
{
	if (entries->count == MAX_ENTRIES)
		return;
	if (entry.row)
		entries->rows[entries->row_count++] = entry.row;
	memmove(&entries->entry[at + 1], &entries->entry[at], (size_t) (entries->count - at) * sizeof(Entry));
	entries->entry[at] = entry;
	entries->count++;
}

/* Put in the order of the text */
static void
add_entry(Entries *entries, Entry entry)
{
	int			at = entries->count;

	while (at > 0 && entries->entry[at - 1].token > entry.token)
		at--;
	gxbg_insert_entry(entries, at, entry);
}

/* Does the first figure of a row stand on the line of the label, or in the same row of markup? */
static bool
is_beside(const Scan *scan, int label, const Row *row)
{
	uint32_t	from = scan->tokens[label].end;
	int			first = 0;

	while (first < row->count && row->pieces[first].kind == PIECE_BLANK)
		first++;
	if (first == row->count)
		return true;
	if (row->bordered && !row->by_line)
	{
		for (int i = label + 1; scan->tokens[i].start < row->pieces[first].span.start; i++)
			if (scan->tokens[i].kind == TOKEN_ROW)
				return false;
		return true;
	}
	return row->pieces[first].span.start > from &&
		memchr(scan->body + from, '\n', row->pieces[first].span.start - from) == NULL;
}

static void
add_labelled(Entries *entries, int token, int end, int outcome, Row *row)
{
	add_entry(entries, (Entry) {
		.token = token, .end = end, .outcome = outcome, .labelled = true,
		.row = row && row->count > 0 ? row : NULL,
		.beside = row && row->count > 0 && is_beside(entries->scan, token, row)
	});
}

/* The forms that have all rows of the run with figures, as bits */
uint8_t
gxbg_forms_of_run(const Run *run)
{
	uint8_t		forms = IN_STATUTORY;

	for (int o = 0; o < N_OUTCOMES; o++)
		if (run->has_cells[o])
			forms &= gxbg_outcomes[o].forms;
	return forms;
}

/* The label of a row that is the heading of several in the form that the others are of */
static bool
is_heading(const Run *run, int outcome)
{
	return (gxbg_outcomes[outcome].also & ALSO_GROUP) && !(gxbg_outcomes[outcome].forms & gxbg_forms_of_run(run));
}

static void
collect_labels(Entries *entries)
{
	Run		   *run = entries->run;

	for (int o = 0; o < N_OUTCOMES; o++)
	{
		const Row  *row = run->rows[o];

		if (run->token[o] < 0 || (!run->has_cells[o] && is_heading(run, o)))
			continue;
		add_labelled(entries, run->token[o], run->end[o], o, run->rows[o]);
		if (run->has_cells[o] && !row->bordered && row->count < N_APPLICANTS &&
			!(row->count == 1 && row->pieces[0].digits >= N_APPLICANTS))
			entries->drops_cells = true;
	}
	for (int i = 0; i < run->twin_count; i++)
		add_labelled(entries, run->twins[i].token, run->twins[i].end, run->twins[i].outcome,
					 run->twins[i].row);
}

/*
 * Rows that no label has taken
 */

/* 1. or 1, or 1: or 1 before letters on the same line: the number of a label */
static bool
is_label_number(const Token *number)
{
	const Token *next = number + 1;

	if (number->kind != TOKEN_NUMBER || number->end - number->start > 2)
		return false;
	if (next->kind == TOKEN_PUNCT && !(next->flags & AFTER_LINE))
		next++;
	return !(next->flags & AFTER_LINE) && token_is_letters(next);
}

/* The comma before a figure in a file of values */
static bool
is_border_of_values(const Scan *scan, const Token *token)
{
	const Token *next = token + 1;

	return is_comma_border(scan, token) &&
		(next->kind == TOKEN_NUMBER || token_is_punct(next, PUNCT_QUOTE));
}

/* What a label is made of */
static bool
is_of_label(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	switch (t->kind)
	{
		case TOKEN_TEXT:
		case TOKEN_NUMERAL:
			return true;
		case TOKEN_WORD:
			return !token_has_meaning(t, MEANING_BITS(WORD_UNIT) | MEANING_BITS(WORD_MARK)) ||
				t->flags == 0;
		case TOKEN_PUNCT:
			return !gxbg_is_mark(scan, token) && !is_border_of_values(scan, t);
		case TOKEN_NUMBER:
			return is_label_number(t);
		default:
			return false;
	}
}

/* Are these the cells of a whole row, with a figure in most of them? */
static bool
is_whole_row(const Scan *scan, const Row *row)
{
	Cell		cells[N_APPLICANTS];
	int			known = 0;

	if (gxbg_row_counts_columns(row) || !gxbg_row_cut(scan, row, N_APPLICANTS, -1, cells))
		return false;
	for (int a = 0; a < N_APPLICANTS; a++)
		known += cell_is_known(&cells[a]);
	return known == N_APPLICANTS;
}

/*
 * A row that begins in this line, with or without letters before it: past it, or -1.
 * label: the last of these letters, or -1.
 */
static int
find_row(const Scan *scan, int token, int to, Row *row, int *label)
{
	int			first = token;
	int			end;

	*label = -1;
	while (first < to && (is_of_label(scan, first) ||
						  (scan->tokens[first].kind == TOKEN_BORDER && is_of_label(scan, first + 1))))
	{
		if (token_is_letters(&scan->tokens[first]))
			*label = first;
		first++;
	}
	if (first >= to || (scan->tokens[first].kind != TOKEN_NUMBER &&
						scan->tokens[first].kind != TOKEN_BORDER &&
						!is_border_of_values(scan, &scan->tokens[first])))
		return -1;
	end = gxbg_row_read(scan, first, false, row);
	gxbg_row_close(row, N_APPLICANTS, N_APPLICANTS);
	return end <= to && is_whole_row(scan, row) ? end : -1;
}

/* Between these tokens */
static void
collect_rows_between(Entries *entries, int from, int to, Row *row)
{
	const Scan *scan = entries->scan;

	for (int i = from; i < to; i++)
	{
		bool		beside;
		int			label;
		int			end;

		if (i > from && !(scan->tokens[i].flags & AFTER_LINE) && scan->tokens[i - 1].kind != TOKEN_ROW)
			continue;
		gxbg_check_interrupts();
		end = find_row(scan, i, to, row, &label);
		if (end < 0)
			continue;

		/* The heading of a group is the label of its sum alone, on its line */
		beside = label >= 0 && is_beside(scan, label, row);
		add_entry(entries, (Entry) {
			.token = i, .end = end, .outcome = -1, .beside = beside,
			.labelled = beside || (label >= 0 && !token_means(&scan->tokens[label], WORD_GROUP, TABLE_APPLICATIONS)),
			.row = gxbg_row_keep(row)
		});
		i = end - 1;
	}
}

/* Behind the headings of columns, where they stand right before the first row */
static int
start_of_rows(const Scan *scan, int first)
{
	int			label = gxbg_label_at(scan, first);

	while (label > 0 && first - scan->labels[label - 1] < MAX_DISTANCE &&
		   !token_has_meaning(&scan->tokens[scan->labels[label - 1]],
							  APPLICATION_BITS | MEANING_BITS(WORD_SECTION) | MEANING_BITS(WORD_TITLE)))
		label--;
	if (label == 0 || !token_means(&scan->tokens[scan->labels[label - 1]], WORD_COLUMN, TABLE_APPLICATIONS))
		return first;
	return scan->labels[label - 1] + 1;
}

/* And where the table ends, or what is looked through behind it */
static int
end_of_rows(const Scan *scan, int end)
{
	int			label = next_label(scan, gxbg_label_at(scan, end),
								   MEANING_BITS(WORD_SECTION) | MEANING_BITS(WORD_TITLE) | LABEL_BITS);
	int			to = label < scan->label_count ? scan->labels[label] : scan->count;

	return to < end + MAX_DISTANCE ? to : end + MAX_DISTANCE;
}

static void
collect_rows(Entries *entries, Row *row)
{
	const Entry *entry = entries->entry;
	int			gaps[MAX_ENTRIES + 1][2];
	int			count = entries->count;

	gaps[0][0] = start_of_rows(entries->scan, entry[0].token);
	gaps[0][1] = entry[0].token;
	for (int i = 0; i < count; i++)
	{
		gaps[i + 1][0] = entry[i].end;
		gaps[i + 1][1] = i + 1 < count ? entry[i + 1].token : end_of_rows(entries->scan, entry[i].end);
	}
	for (int i = 0; i <= count; i++)
		collect_rows_between(entries, gaps[i][0], gaps[i][1], row);
}

/* A line a figure, or a line a row */
static bool
is_two_rows(const Row *row)
{
	bool		lines = true;
	bool		rows = true;

	if (row->bordered || row->count != 2 * N_APPLICANTS || row->pieces[N_APPLICANTS].gap < GAP_LINE)
		return false;
	for (int i = 1; i < row->count; i++)
		if (i != N_APPLICANTS)
		{
			lines = lines && row->pieces[i].gap >= GAP_LINE;
			rows = rows && row->pieces[i].gap < GAP_LINE;
		}
	return lines || rows;
}

/* Two rows that were read as one, a line a figure: the second becomes an entry of its own */
static void
split_rows(Entries *entries)
{
	for (int i = 0; i < entries->count; i++)
	{
		Row		   *row = entries->entry[i].row;
		Row		   *rest;

		if (row == NULL || !is_two_rows(row))
			continue;
		rest = gxbg_row_keep(row);
		rest->count = N_APPLICANTS;
		memcpy(rest->pieces, row->pieces + N_APPLICANTS, N_APPLICANTS * sizeof(Piece));
		row->count = N_APPLICANTS;
		gxbg_insert_entry(entries, i + 1, (Entry) {
			.token = entries->entry[i].end, .end = entries->entry[i].end, .outcome = -1, .row = rest
		});
	}
}

/* So many labels without figures are no accident: rows without any have none */
#define MAX_LOST_ROWS 2

static void
note_lost_rows(Entries *entries)
{
	int			lost = 0;

	for (int i = 0; i < entries->count; i++)
		lost += (entries->entry[i].labelled && entries->entry[i].row == NULL) -
			(!entries->entry[i].labelled && entries->entry[i].row != NULL);
	entries->drops_cells = entries->drops_cells || lost > MAX_LOST_ROWS;
}

/* Rows whose figures a narrow column has broken */
static void
join_lines(Entries *entries)
{
	for (int i = 0; i < entries->count; i++)
	{
		Entry	   *entry = &entries->entry[i];
		int			end;

		if (entry->row == NULL || !entry->beside || entry->outcome < 0)
			continue;
		end = gxbg_join_lines(entries->scan, entry->outcome, entry->end, entry->row);
		if (end > entry->end)
			entry->trust = TRUST_ORDER;
		entry->end = end;
	}
}

/* A figure that stands in no row, and is no number of a label or page, nor part of a date */
static bool
is_stray_figure(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return t->kind == TOKEN_NUMBER && !is_label_number(t) && !is_ordinal_mark(t + 1) &&
		gxbg_skip_page_number(scan, token) == token && !may_be_counted(t + 1) &&
		(t->flags || is_cell_border(t - 1));
}

static bool
has_stray_figure(const Entries *entries)
{
	for (int i = 0; i < entries->count; i++)
	{
		const Row  *row = entries->entry[i].row;
		int			to = i + 1 < entries->count ? entries->entry[i + 1].token :
			end_of_rows(entries->scan, entries->entry[i].end);

		if (row && !row->bordered && row->count >= 2 * N_APPLICANTS)
			return true;
		for (int t = entries->entry[i].end; t < to; t++)
			if (is_stray_figure(entries->scan, t))
				return true;
	}
	return false;
}

/* Where figures stand that could not be placed, a label without any is no empty row */
static void
note_stray_figures(Entries *entries)
{
	bool		stray = has_stray_figure(entries);

	for (int i = 0; stray && i < entries->count; i++)
		if (entries->entry[i].row == NULL)
			entries->entry[i].trust = TRUST_NONE;
}

/* No figure but numbers of labels between these tokens */
static bool
has_no_figure(const Scan *scan, int from, int to)
{
	for (int i = from; i < to; i++)
		if (scan->tokens[i].kind == TOKEN_NUMBER && !is_ordinal_mark(&scan->tokens[i + 1]))
			return false;
	return true;
}

bool
gxbg_rows_are_in_place(const Scan *scan, const Run *run)
{
	int			end = start_of_rows(scan, run->first);

	if (run->twin_count > 0)
		return false;
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (run->token[o] < 0)
			continue;
		if (!run->has_cells[o] && !is_heading(run, o))
			return false;
		if (run->token[o] < end || run->rows[o]->count >= 2 * N_APPLICANTS ||
			!has_no_figure(scan, end, run->token[o]))
			return false;
		end = run->end[o];
	}
	return has_no_figure(scan, end, end_of_rows(scan, end));
}

void
gxbg_collect_entries(Entries *entries, Row *row)
{
	collect_labels(entries);
	split_rows(entries);
	join_lines(entries);
	collect_rows(entries, row);
	note_lost_rows(entries);
	note_stray_figures(entries);
}
