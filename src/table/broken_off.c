/*
 * broken_off.c
 *	  The row of table III in which the text of a report ends.
 */
#include "table/broken_off.h"

#include "passage/passage.h"
#include "table/nearest.h"
#include "table/tables.h"
#include "text/host.h"

/* Has the row as many cells as columns, the last with a figure? */
static bool
is_whole(const Row *row)
{
	return row->count == N_APPLICANTS && row->pieces[N_APPLICANTS - 1].kind == PIECE_DIGITS;
}

/* The byte at which a line of letters begins between these tokens, or where the last ends */
static uint32_t
letters_below(const Scan *scan, int from, int to)
{
	for (int i = from; i < to; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->flags & AFTER_LINE && token_is_letters(t) && !gxbg_is_mark(scan, i))
			return t->start;
	}
	return scan->tokens[to].start;
}

/* Tokens of a label that is cut off, at most */
#define CUT_LABEL_TOKENS 60

/* Do letters behind this token begin the label of a row that the form has below this one? */
static bool
begins_row_below(const Scan *scan, int token, int outcome)
{
	int			first = token + 1;
	int			end;

	while (first < scan->count && scan->tokens[first].kind != TOKEN_TEXT && scan->tokens[first].kind != TOKEN_WORD)
		first++;
	if (first == scan->count)
		return false;
	end = gxbg_line_end(scan, first, CUT_LABEL_TOKENS);
	for (int below = outcome + 1; below < N_OUTCOMES; below++)
		if (gxbg_begins_label(scan, first, end, below))
			return true;
	return false;
}

void
gxbg_end_broken_off(const Scan *scan, Run *run, Row *row)
{
	int			last = run->last;
	uint32_t	end;

	if (last < 0 || !run->rows[last]->cut_off || is_whole(run->rows[last]))
		return;
	run->end[last] = gxbg_row_read(scan, run->token[last] + 1, true, row);
	end = letters_below(scan, run->token[last] + 1, run->end[last]);
	while (row->count > 0 && row->pieces[row->count - 1].span.start >= end)
		row->count--;

	/* (六)其他处理 1.申请人无正当理由逾期不补: a group of rows, and the first of them is cut off */
	if (gxbg_outcomes[last].also & ALSO_GROUP && begins_row_below(scan, run->token[last], last))
		row->count = 0;
	row->cut_off = true;
	run->count += (row->count > 0) - run->has_cells[last];
	run->has_cells[last] = row->count > 0;
	gxbg_free(run->rows[last]);
	run->rows[last] = gxbg_row_keep(row);
}
