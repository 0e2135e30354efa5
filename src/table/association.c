/*
 * association.c
 *	  Which rows of figures belong to which labels of table III.
 *
 * The labels and the rows of figures are taken as the text has them, one behind the other.
 * A row on the line of its label is that label's.  Of the others, as many labels as rows
 * behind them are told by their order: a label and its row, or two labels and then two rows.
 * Where labels or rows are left over, more than one order is possible, and the sums cannot
 * tell, as two outcomes exchanged add up to the same: all of them are open.
 */
#include "table/association.h"

#include <string.h>

#include "text/host.h"
#include "row/layout.h"
#include "row/numbers.h"
#include "table/joined.h"
#include "table/nearest.h"

/* Labels and rows of one table: those of the form, and as many again */
#define MAX_ENTRIES 64

/* Tokens before the first row, and behind the last, that are looked through for others */
#define MAX_DISTANCE 60

/* A label, a row of figures, or both */
typedef struct Entry
{
	int			token;			/* the first */
	int			end;			/* behind the last */
	int			outcome;		/* whose label it is, or -1 */
	bool		labelled;		/* there is a label, known or not */
	bool		beside;			/* the row stands on the line of its label */
	uint8_t		trust;			/* Trust in the outcome */
	Row		   *row;			/* NULL: none */
} Entry;

typedef struct Entries
{
	const Scan *scan;
	Run		   *run;
	Tables	   *tables;
	bool		drops_cells;	/* rows have fewer figures than columns, or none */
	int			row_count;
	Row		   *rows[2 * MAX_ENTRIES];	/* all, wherever they belong */
	int			count;
	Entry		entry[MAX_ENTRIES];
} Entries;

/*
 * Collecting
 */

static void
insert_entry(Entries *entries, int at, Entry entry)
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
	insert_entry(entries, at, entry);
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
static uint8_t
forms_of_run(const Run *run)
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
	return (gxbg_outcomes[outcome].also & ALSO_GROUP) && !(gxbg_outcomes[outcome].forms & forms_of_run(run));
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
	return !(next->flags & AFTER_LINE) && (next->kind == TOKEN_TEXT || next->kind == TOKEN_WORD);
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

/* A row that begins in this line, with or without letters before it: past it, or -1 */
static int
find_row(const Scan *scan, int token, int to, Row *row, bool *letters)
{
	int			first = token;
	int			end;

	*letters = false;
	while (first < to && (is_of_label(scan, first) ||
						  (scan->tokens[first].kind == TOKEN_BORDER && is_of_label(scan, first + 1))))
	{
		*letters = *letters || scan->tokens[first].kind == TOKEN_TEXT ||
			scan->tokens[first].kind == TOKEN_WORD;
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
		bool		letters;
		int			end;

		if (i > from && !(scan->tokens[i].flags & AFTER_LINE) && scan->tokens[i - 1].kind != TOKEN_ROW)
			continue;
		gxbg_check_interrupts();
		end = find_row(scan, i, to, row, &letters);
		if (end < 0)
			continue;
		add_entry(entries, (Entry) {
			.token = i, .end = end, .outcome = -1, .labelled = letters, .beside = letters,
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
		insert_entry(entries, i + 1, (Entry) {
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

/*
 * Labels that are damaged, or stand twice
 */

/* The nearest entry before this one whose row is known, or behind it; or -1 */
static int
known_before(const Entries *entries, int at)
{
	while (--at >= 0 && entries->entry[at].outcome < 0)
		;
	return at;
}

static int
known_behind(const Entries *entries, int at)
{
	while (++at < entries->count && entries->entry[at].outcome < 0)
		;
	return at < entries->count ? at : -1;
}

static int
outcome_at(const Entries *entries, int at, int none)
{
	return at < 0 ? none : entries->entry[at].outcome;
}

static void
read_damaged_labels(Entries *entries)
{
	for (int i = 0; i < entries->count; i++)
	{
		Entry	   *entry = &entries->entry[i];
		int			outcome;

		if (!entry->labelled || entry->outcome >= 0)
			continue;
		outcome = gxbg_nearest_row(entries->scan, entry->token, entry->end,
								   outcome_at(entries, known_before(entries, i), -1),
								   outcome_at(entries, known_behind(entries, i), N_OUTCOMES));
		if (outcome < 0 || entries->run->token[outcome] >= 0)
			continue;
		entry->outcome = outcome;
		entry->trust = TRUST_ORDER;
	}
}

/* The one row of the form between these that is not in the text; -1: none, -2: several */
static int
the_lost_row(const Entries *entries, int behind, int before)
{
	uint8_t		forms = forms_of_run(entries->run);
	int			lost = -1;

	for (int o = behind + 1; o < before; o++)
		if (entries->run->token[o] < 0 && (gxbg_outcomes[o].forms & forms))
			lost = lost == -1 ? o : -2;
	return lost;
}

static bool
has_same_figures(const Row *a, const Row *b)
{
	bool		same = a->count == b->count;

	for (int i = 0; i < a->count && same; i++)
		same = a->pieces[i].kind == b->pieces[i].kind && a->pieces[i].value == b->pieces[i].value;
	return same;
}

/*
 * A label twice, one right behind the other: one of them is that of the row before or behind
 * it, if only one of these is lost.  Else the row may be either's.
 */
static void
read_twin(Entries *entries, int at)
{
	Entry	   *twin = &entries->entry[at];
	Entry	   *first = twin - 1;
	int			outcome = twin->outcome;
	int			before;
	int			behind;

	if (at == 0 || first->outcome != outcome)
		return;
	before = the_lost_row(entries, outcome_at(entries, known_before(entries, at - 1), -1), outcome);
	behind = the_lost_row(entries, outcome, outcome_at(entries, known_behind(entries, at), outcome + 1));
	if (behind >= 0 && before == -1)
	{
		twin->outcome = behind;
		twin->trust = TRUST_ORDER;
	}
	else if (before >= 0 && behind == -1)
	{
		first->outcome = before;
		first->trust = TRUST_ORDER;
	}
	else if (before != -1 || behind != -1 || !has_same_figures(first->row, twin->row))
		first->trust = twin->trust = TRUST_NONE;
}

/* And apart: the same figures, or nobody knows which */
static void
read_twins(Entries *entries)
{
	for (int i = 0; i < entries->count; i++)
		for (int j = 0; j < i; j++)
		{
			Entry	   *first = &entries->entry[j];
			Entry	   *twin = &entries->entry[i];

			if (twin->outcome < 0 || twin->outcome != first->outcome || !first->row || !twin->row)
				continue;
			if (j == i - 1)
				read_twin(entries, i);
			else if (!has_same_figures(first->row, twin->row))
				first->trust = twin->trust = TRUST_NONE;
		}
}

/*
 * Order
 */

/* Two labels in one cell: the figures of both are in the cells of the second */
static void
part_joined(Entries *entries, Row *work)
{
	for (int i = 0; i + 1 < entries->count; i++)
	{
		Entry	   *first = &entries->entry[i];
		Entry	   *second = first + 1;
		Row		   *rest;
		bool		parted;

		if (first->outcome < 0 || second->outcome < 0 || first->row || second->row == NULL ||
			!second->beside || !gxbg_labels_share_cell(entries->scan, first->token, second->token))
			continue;
		rest = gxbg_row_keep(second->row);
		parted = gxbg_part_rows(entries->scan, second->row, work, rest);
		if (parted)
			memcpy(second->row, rest, offsetof(Row, pieces) + N_APPLICANTS * sizeof(Piece));
		first->row = gxbg_row_keep(parted ? work : second->row);
		gxbg_free(rest);
		entries->rows[entries->row_count++] = first->row;
		first->beside = true;
		first->trust = second->trust = parted ? TRUST_ORDER : TRUST_NONE;
	}
}

/* Labels and rows, in the order of the text, between two rows that stand beside their labels */
typedef struct Sequence
{
	int			count;
	int			entry[2 * MAX_ENTRIES];
	bool		is_row[2 * MAX_ENTRIES];
} Sequence;

static void
append(Sequence *sequence, int entry, bool is_row)
{
	sequence->entry[sequence->count] = entry;
	sequence->is_row[sequence->count++] = is_row;
}

/* Past the labels, or the rows, that begin here */
static int
past(const Sequence *sequence, int at, bool rows)
{
	while (at < sequence->count && sequence->is_row[at] == rows)
		at++;
	return at;
}

/* The label takes the row; both may be of the same entry */
static void
give_row(Entries *entries, int label, int row, Row *const *rows, Trust trust)
{
	Entry	   *entry = &entries->entry[label];

	entry->row = rows[row];
	if (trust > entry->trust)
		entry->trust = trust;
}

/* Not one with which the text ends */
static void
note_label_left(Entries *entries, const Entry *entry)
{
	const Row  *row = entry->outcome >= 0 ? entries->run->rows[entry->outcome] : NULL;

	if (row && !row->cut_off)
		entries->tables->labels_left |= UINT32_C(1) << entry->outcome;
}

/* A row that no label owns, behind this entry */
static void
note_row_left(Entries *entries, int at)
{
	int			before = entries->entry[at].outcome >= 0 ? at : known_before(entries, at);

	entries->tables->rows_left |= UINT32_C(1) << outcome_at(entries, before, 0);
}

/*
 * So many labels from this place on, and then so many rows.  Where rows have but some of
 * their figures, a label without any is an empty row.
 */
static void
match_block(Entries *entries, const Sequence *sequence, int at, int labels, int rows, Row *const *row)
{
	Trust		trust = labels != rows ? TRUST_NONE : labels > 1 ? TRUST_ORDER : TRUST_LABEL;

	if (rows < labels && (entries->drops_cells || rows == 0))
	{
		for (int i = 0; i < labels && !entries->drops_cells; i++)
			note_label_left(entries, &entries->entry[sequence->entry[at + i]]);
		return;
	}
	for (int i = 0; i < labels; i++)
	{
		Entry	   *label = &entries->entry[sequence->entry[at + i]];

		if (i < rows)
			give_row(entries, sequence->entry[at + i], sequence->entry[at + labels + i], row, trust);
		else
		{
			label->row = NULL;
			label->trust = TRUST_NONE;
			note_label_left(entries, label);
		}
	}
	for (int i = labels; i < rows; i++)
		note_row_left(entries, sequence->entry[at + labels + i]);
}

/* All rows of a sequence, by entry: what labels take is no longer where it stood */
static void
match(Entries *entries, const Sequence *sequence)
{
	Row		   *rows[MAX_ENTRIES];
	int			labels = 0;
	int			at = 0;

	for (int i = 0; i < entries->count; i++)
		rows[i] = entries->entry[i].row;
	for (int i = 0; i < sequence->count; i++)
		labels += !sequence->is_row[i];

	/* Figures stand before their labels, as many as these */
	if (sequence->count > 0 && sequence->is_row[0] && labels * 2 == sequence->count)
	{
		int			row = 0;

		for (int i = 0; i < sequence->count; i++)
		{
			if (sequence->is_row[i])
				continue;
			row = past(sequence, row, false);
			give_row(entries, sequence->entry[i], sequence->entry[row++], rows, TRUST_ORDER);
		}
		return;
	}
	while (at < sequence->count)
	{
		int			row = past(sequence, at, false);
		int			end = past(sequence, row, true);

		match_block(entries, sequence, at, row - at, end - row, rows);
		at = end;
	}
}

static void
match_all(Entries *entries)
{
	Sequence   *sequence = gxbg_alloc(sizeof(Sequence));

	sequence->count = 0;
	for (int i = 0; i < entries->count; i++)
	{
		const Entry *entry = &entries->entry[i];

		if (entry->beside)
		{
			match(entries, sequence);
			sequence->count = 0;
			if (entry->outcome < 0)
				note_row_left(entries, i);
			continue;
		}
		if (entry->labelled)
			append(sequence, i, false);
		if (entry->row)
			append(sequence, i, true);
	}
	match(entries, sequence);
	gxbg_free(sequence);
}

/*
 * The run as it is told now
 */

/* The row of each label, and the token that it begins with */
static void
put_rows(Entries *entries, Row **rows)
{
	Run		   *run = entries->run;

	for (int i = 0; i < entries->count; i++)
	{
		const Entry *entry = &entries->entry[i];
		int			o = entry->outcome;

		if (o < 0 || (rows[o] && entry->row == NULL))
			continue;
		rows[o] = entry->row;
		run->labels += run->token[o] < 0;
		run->token[o] = entry->token;
		run->end[o] = entry->end;
		if (entry->trust > run->trust[o])
			run->trust[o] = entry->trust;
		run->last = o > run->last ? o : run->last;
	}
}

/* Rows that no label has in the end */
static void
free_others(const Entries *entries, Row *const *rows)
{
	for (int i = 0; i < entries->row_count; i++)
	{
		bool		kept = false;

		for (int o = 0; o < N_OUTCOMES; o++)
			kept = kept || rows[o] == entries->rows[i];
		if (!kept)
			gxbg_free(entries->rows[i]);
	}
}

static void
put_back(Entries *entries, Row *nothing)
{
	Run		   *run = entries->run;
	Row		   *rows[N_OUTCOMES] = {NULL};

	put_rows(entries, rows);
	free_others(entries, rows);
	memset(nothing, 0, offsetof(Row, pieces));
	run->count = run->twin_count = 0;
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (run->token[o] < 0)
			continue;
		if (rows[o])
			run->rows[o] = rows[o];
		else if (run->has_cells[o] || run->rows[o] == NULL)
			run->rows[o] = gxbg_row_keep(nothing);
		run->has_cells[o] = rows[o] != NULL;
		run->count += run->has_cells[o];
	}
}

void
gxbg_associate(const Scan *scan, Run *run, Row *row, Tables *tables)
{
	Entries	   *entries = gxbg_alloc(sizeof(Entries));

	memset(entries, 0, offsetof(Entries, entry));
	entries->scan = scan;
	entries->run = run;
	entries->tables = tables;
	collect_labels(entries);
	if (run->count > 0)
	{
		split_rows(entries);
		collect_rows(entries, row);
		note_lost_rows(entries);
		read_damaged_labels(entries);
		read_twins(entries);
		part_joined(entries, row);
		match_all(entries);
		put_back(entries, row);
	}
	gxbg_free(entries);
}
