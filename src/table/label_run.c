/*
 * label_run.c
 *	  Rows of table III whose labels alone do not tell which figures are theirs.
 */
#include "table/label_run.h"

#include <string.h>

#include "text/host.h"
#include "table/order.h"

void
gxbg_run_put_cells(Run *run, int outcome, const Row *row, int end)
{
	run->end[outcome] = end;
	run->has_cells[outcome] = run->filled = true;
	gxbg_free(run->rows[outcome]);
	run->rows[outcome] = gxbg_row_keep(row);
	run->count++;
}

/* Tokens between two rows that are looked through for a broken label */
#define MAX_BROKEN_LABEL 80

/* Where to look for a row of the run: behind the one before it, up to the next one */
static int
end_of_gap(const Scan *scan, const Run *run, int before, int outcome)
{
	int			to = run->end[before] + MAX_BROKEN_LABEL;

	for (int next = outcome + 1; next < N_OUTCOMES; next++)
		if (run->has_cells[next])
			return to < run->token[next] ? to : run->token[next];
	return to < scan->count ? to : scan->count;
}

/* Rows that the run lacks, and whose figures stand within their labels */
static void
find_broken_rows(const Scan *scan, Run *run, Row *row)
{
	int			before = -1;	/* the last row with figures */

	for (int o = 0; o < N_OUTCOMES; o++)
	{
		int			token = -1;
		int			end;

		if (!run->has_cells[o] && before >= 0)
			token = gxbg_find_broken_row(scan, run->end[before],
										 end_of_gap(scan, run, before, o),
										 gxbg_outcomes[o].label, row, &end);
		if (token >= 0)
		{
			run->labels += run->token[o] < 0;
			run->token[o] = token;
			run->last = o > run->last ? o : run->last;
			gxbg_run_put_cells(run, o, row, end);
		}
		if (run->has_cells[o])
			before = o;
	}
}

/* Without borders, is a row not there, or has it not as many figures as columns, or no order? */
static bool
is_out_of_order(const Run *run)
{
	bool		found = false;

	for (int i = 0; i <= run->last; i++)
	{
		if (run->has_cells[i] && run->rows[i]->bordered)
			return false;
		if (run->token[i] < 0)
			found = found || gxbg_outcomes[i].forms == IN_STATUTORY;
		else
			found = found || !run->has_cells[i] || run->rows[i]->count != N_APPLICANTS || run->rows[i]->unclear;
	}
	return found;
}

#define SECTION_BITS \
	(MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION) | \
	 MEANING_BIT(WORD_GROUP, TABLE_PROCEEDINGS))

/* Behind the heading of the section that the run stands in */
static int
start_of_section(const Scan *scan, const Run *run)
{
	int			label = gxbg_label_at(scan, run->first);

	while (label > 0 && !token_has_meaning(&scan->tokens[scan->labels[label - 1]], SECTION_BITS))
		label--;
	return label > 0 ? scan->labels[label - 1] + 1 : 0;
}

/* And where it ends */
static int
end_of_section(const Scan *scan, const Run *run)
{
	int			label = next_label(scan, gxbg_label_at(scan, run->end[run->last]), SECTION_BITS);

	return label < scan->label_count ? scan->labels[label] : scan->count;
}

/* The row of these figures */
static void
row_of_figures(const Scan *scan, const int *figures, Row *row)
{
	memset(row, 0, offsetof(Row, pieces));
	row->count = N_APPLICANTS;
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		const Token *figure = &scan->tokens[figures[a]];
		Piece	   *piece = &row->pieces[a];

		*piece = (Piece) {
			.span = {figure->start, figure->end}, .kind = PIECE_DIGITS, .gap = GAP_LINE, .digits = 1
		};
		if (figure->kind == TOKEN_NUMBER)
			piece->digits = (uint8_t) gxbg_figure(scan, piece->span, &piece->value);
	}
}

/* Has the run the label of a row that is not among these: they are of another form */
static bool
has_other_rows(const Run *run, const OrderedRows *ordered)
{
	for (int o = 0; o < N_OUTCOMES; o++)
		if (run->token[o] >= 0 && ordered->token[o][0] < 0 && gxbg_outcomes[o].also == 0)
			return true;
	return false;
}

/* The rows by the order of their figures, if that is sure */
static bool
put_in_order(const Scan *scan, Run *run, Row *row)
{
	OrderedRows ordered;

	if (!is_out_of_order(run) ||
		!gxbg_rows_in_order(scan, start_of_section(scan, run), end_of_section(scan, run), &ordered) ||
		has_other_rows(run, &ordered))
		return false;
	run->labels = run->count = 0;
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		const int  *figures = ordered.token[o];

		run->token[o] = figures[0];
		run->has_cells[o] = false;
		if (figures[0] < 0)
			continue;
		row_of_figures(scan, figures, row);
		gxbg_run_put_cells(run, o, row, figures[APP_TOTAL] + 1);
		run->trust[o] = ordered.labels_agree ? TRUST_LABEL : TRUST_ORDER;
		run->labels++;
		run->last = o;
	}
	return true;
}

bool
gxbg_run_mend(const Scan *scan, Run *run, Row *row)
{
	find_broken_rows(scan, run, row);
	return put_in_order(scan, run, row);
}
