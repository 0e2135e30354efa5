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
#include "table/entries.h"
#include "table/joined.h"
#include "table/narrow.h"
#include "table/nearest.h"

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

		/* What began the label, with other figures, stands before: these may be of the row behind */
		entry->trust = !entry->beside && gxbg_lacks_beginning(entries->scan, entry->token, entry->end, outcome) ?
			TRUST_NONE : TRUST_ORDER;
		if (entry->row)
			entry->end = gxbg_join_lines(entries->scan, outcome, entry->end, entry->row);
	}
}

/* The one row of the form between these that is not in the text; -1: none, -2: several */
static int
the_lost_row(const Entries *entries, int behind, int before)
{
	uint8_t		forms = gxbg_forms_of_run(entries->run);
	int			lost = -1;

	for (int o = behind + 1; o < before; o++)
		if (entries->run->token[o] < 0 && (gxbg_outcomes[o].forms & forms))
			lost = lost == -1 ? o : -2;
	return lost;
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
	else if (before != -1 || behind != -1 || !gxbg_row_has_same_figures(first->row, twin->row))
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
			else if (!gxbg_row_has_same_figures(first->row, twin->row))
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

/* Some labels of a sequence and the rows behind them */
typedef struct Block
{
	int			at;
	int			labels;
	int			rows;
	int			before;			/* what is too many before it and behind it: a row, 1; a label, -1; nothing, 0 */
	int			behind;
} Block;

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
match_block(Entries *entries, const Sequence *sequence, const Block *block, Row *const *row)
{
	int			at = block->at;
	int			labels = block->labels;
	int			rows = block->rows;
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

/*
 * Do figures stand before their labels: as many as these, and none behind the last?  Where the row
 * above the first label is lost, the first figures may be that row's.
 */
static bool
rows_come_first(const Entries *entries, const Sequence *sequence, int labels)
{
	int			first;

	if (labels == 0 || !sequence->is_row[0] || sequence->is_row[sequence->count - 1] ||
		labels * 2 != sequence->count)
		return false;
	first = sequence->entry[past(sequence, 0, true)];
	return the_lost_row(entries, outcome_at(entries, known_before(entries, first), -1),
						outcome_at(entries, first, -1)) == -1;
}

/* What is too many in a block */
static int
surplus_of(const Block *block)
{
	return (block->rows > block->labels) - (block->rows < block->labels);
}

/* Is the label of a row of the form lost between those of these two entries? */
static bool
lacks_label(const Entries *entries, int first, int second)
{
	return first >= 0 && second >= 0 && entries->entry[first].outcome >= 0 && entries->entry[second].outcome >= 0 &&
		the_lost_row(entries, entries->entry[first].outcome, entries->entry[second].outcome) != -1;
}

/* Is the row above the first label behind this entry lost? */
static bool
lacks_first_label(const Entries *entries, int at)
{
	return the_lost_row(entries, outcome_at(entries, known_before(entries, at), -1),
						outcome_at(entries, known_behind(entries, at), -1)) != -1;
}

/*
 * Between a row too many and a label too many, or the other way round, a row may be that of the
 * label before or behind it.  A label that is lost is one too many, too.
 */
static void
look_around(const Entries *entries, const Sequence *sequence, Block *blocks, int count)
{
	int			last = sequence->entry[sequence->count - 1];
	int			found = 0;

	for (int i = 0; i < count; i++)
	{
		int			label = sequence->entry[blocks[i].at];

		if (lacks_label(entries, known_before(entries, label), label))
			found = -1;
		blocks[i].before = found;

		/* Rows above the first label are those of labels that are lost there, if any are */
		if (surplus_of(&blocks[i]) && (blocks[i].labels > 0 || !lacks_first_label(entries, label)))
			found = surplus_of(&blocks[i]);
	}
	found = lacks_label(entries, last, known_behind(entries, last)) ? -1 : 0;
	for (int i = count - 1; i >= 0; i--)
	{
		int			label = sequence->entry[blocks[i].at];

		blocks[i].behind = found;
		found = surplus_of(&blocks[i]) ? surplus_of(&blocks[i]) : found;
		if (lacks_label(entries, known_before(entries, label), label))
			found = -1;
	}
}

/* The labels and rows of a sequence as blocks; their number */
static int
cut_into_blocks(const Entries *entries, const Sequence *sequence, Block *blocks)
{
	int			count = 0;

	for (int at = 0, end; at < sequence->count; at = end)
	{
		int			row = past(sequence, at, false);

		end = past(sequence, row, true);
		blocks[count++] = (Block) {at, row - at, end - row, 0, 0};
	}
	if (count > 0 && !entries->drops_cells)
		look_around(entries, sequence, blocks, count);
	return count;
}

/* All rows of a sequence, by entry: what labels take is no longer where it stood */
static void
match(Entries *entries, const Sequence *sequence)
{
	Row		   *rows[MAX_ENTRIES];
	Block		blocks[2 * MAX_ENTRIES];
	int			labels = 0;
	int			count;

	for (int i = 0; i < entries->count; i++)
		rows[i] = entries->entry[i].row;
	for (int i = 0; i < sequence->count; i++)
		labels += !sequence->is_row[i];

	if (rows_come_first(entries, sequence, labels))
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
	count = cut_into_blocks(entries, sequence, blocks);
	for (int i = 0; i < count; i++)
	{
		match_block(entries, sequence, &blocks[i], rows);
		if (blocks[i].before * blocks[i].behind < 0)
			for (int k = 0; k < blocks[i].labels; k++)
				entries->entry[sequence->entry[blocks[i].at + k]].trust = TRUST_NONE;
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
	Entries	   *entries;

	if (gxbg_rows_are_in_place(scan, run))
		return;
	entries = gxbg_alloc(sizeof(Entries));
	memset(entries, 0, offsetof(Entries, entry));
	entries->scan = scan;
	entries->run = run;
	entries->tables = tables;
	gxbg_collect_entries(entries, row);
	if (run->count > 0 || run->labels > 0)
	{
		read_damaged_labels(entries);
		read_twins(entries);
		part_joined(entries, row);
		match_all(entries);
		put_back(entries, row);
	}
	gxbg_free(entries);
}

/* Has the run a row behind this one? */
static bool
has_row_behind(const Run *run, int outcome)
{
	while (++outcome < N_OUTCOMES)
		if (run->has_cells[outcome])
			return true;
	return false;
}

/* The next row of these forms is not in the text */
static bool
is_before_gap(const Run *run, uint8_t forms, int outcome)
{
	while (++outcome < N_OUTCOMES)
		if (gxbg_outcomes[outcome].forms & forms)
			return run->token[outcome] < 0;
	return false;
}

static bool
is_zero(const Row *row)
{
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind == PIECE_DIGITS && row->pieces[i].value != 0)
			return false;
	return true;
}

/* Its label is not whole, or another one may have stood between it and its figures */
static bool
may_be_of_lost_row(const Scan *scan, const Run *run, int outcome, bool drops_cells)
{
	const Row  *row = run->rows[outcome];
	int			first = 0;
	int			to;

	while (first < row->count && row->pieces[first].kind == PIECE_BLANK)
		first++;
	if (first == row->count)
		return false;
	to = gxbg_token_at(scan, run->token[outcome], row->pieces[first].span.start);
	if (!row->cut_off && !gxbg_begins_label(scan, run->token[outcome], to, outcome))
		return true;
	return drops_cells && !row->bordered && row->pieces[first].gap == GAP_LINE && has_row_behind(run, outcome);
}

void
gxbg_doubt_before_gaps(const Scan *scan, Run *run)
{
	uint8_t		forms = gxbg_forms_of_run(run);
	bool		drops_cells = false;

	for (int o = 0; o < N_OUTCOMES; o++)
		drops_cells = drops_cells || (run->has_cells[o] && run->rows[o]->count < N_APPLICANTS);
	for (int o = 0; o < N_OUTCOMES; o++)
		if (run->has_cells[o] && run->trust[o] == TRUST_LABEL && is_before_gap(run, forms, o) &&
			!is_zero(run->rows[o]) && may_be_of_lost_row(scan, run, o, drops_cells))
			run->trust[o] = TRUST_NONE;
}
