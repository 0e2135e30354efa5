/*
 * applications.c
 *	  Find table III, applications received and how they were dealt with.
 *
 * A body may hold the words of the table's rows in prose, the table twice, or
 * several reports.  Candidates are runs of row labels in the form's order; the
 * first run with about as many rows as the longest one is the table.  A run of
 * empty cells alone is a form to be filled in, and none if another is there.
 */
#include <string.h>

#include "form/identities.h"
#include "text/host.h"
#include "row/numbers.h"
#include "table/association.h"
#include "table/applications.h"
#include "table/broken_off.h"
#include "table/caption.h"
#include "table/column_order.h"
#include "table/lost.h"
#include "table/label_run.h"
#include "table/pitch.h"
#include "table/surplus.h"

/* State of the search */
struct ApplicationSearch
{
	const Scan *scan;
	Row		   *row;			/* work space */
	Run			run;			/* being collected */
	Run			best;
	Run			again;			/* a later run as long as the best */
	int			columns_seen;	/* since the last figure */
	int			note_end;		/* token behind a label's note in brackets */
	bool		closed;			/* another report has begun */
	int			year;			/* of the report, or 0: not asked for */
};

static void
start_run(Run *run, bool columns)
{
	memset(run, 0, sizeof(Run));
	for (int i = 0; i < N_OUTCOMES; i++)
		run->token[i] = -1;
	run->last = -1;
	run->columns = columns;
}

/* A row's cells between borders, as no sentence has them */
static bool
proves_table(const Row *row)
{
	return row->bordered && !row->commas && row->count == N_APPLICANTS &&
		row->pieces[APP_TOTAL].value > 0 && gxbg_row_width(row) == N_APPLICANTS &&
		gxbg_row_adds_up(row, N_APPLICANTS);
}

/* Labels with figures, few under the table's headings, or all labels without */
static bool
is_table(const Run *run)
{
	return run->count >= 5 || run->proven || (run->columns && (run->count >= 1 || run->labels >= 15));
}

/* Does the run go on to the end of the table? */
static bool
is_complete(const Run *run)
{
	return run->whole_results || run->token[OUT_CARRIED_OUT] >= 0;
}

/* Does the caption of one of two tables, and not of both, say that it is of the year before? */
static bool
is_told_in_words(const Run *run, const Run *best)
{
	return run->filled && best->filled && (run->year == YEAR_BEFORE) != (best->year == YEAR_BEFORE) &&
		run->labels * 5 >= best->labels * 4;
}

/* The first complete run counts, unless a later one has far more rows, or the report's year */
static bool
is_better(const Scan *scan, const Run *run, const Run *best, int year)
{
	if (is_told_in_words(run, best))
		return best->year == YEAR_BEFORE;
	if (year && run->filled && run->year != best->year && (run->year == year || best->year == year))
		return run->year == year;
	if (run->filled && !best->filled && best->labels > 0 &&
		(run->columns || run->labels * 2 >= best->labels) &&
		gxbg_may_fill_in(scan, best->end[best->last], run->first))
		return true;
	if (is_complete(run) && !is_complete(best))
		return run->labels * 5 >= best->labels * 4;
	return run->labels > best->labels + best->labels / 4;
}

static void
free_rows(Run *run)
{
	for (int i = 0; i < N_OUTCOMES && run->labels > 0; i++)
		gxbg_free(run->rows[i]);
	for (int i = 0; i < run->twin_count; i++)
		gxbg_free(run->twins[i].row);
	run->twin_count = 0;
}

/* Keep the run, and its rows, or begin anew without it */
static void
end_run(ApplicationSearch *search)
{
	Run		   *run = &search->run;
	bool		table = is_table(run);

	if (table)
		run->year = gxbg_caption_year(search->scan, run->first);
	if (search->year && run->year && run->year != search->year)
		table = false;
	if (table && !search->closed && is_better(search->scan, run, &search->best, search->year))
	{
		free_rows(&search->best);
		free_rows(&search->again);
		search->best = *run;
		start_run(&search->again, false);
	}
	else if (table && search->best.labels > 0 && run->labels * 5 >= search->best.labels * 4 &&
			 (run->year != YEAR_BEFORE || search->best.year == YEAR_BEFORE))
	{
		free_rows(&search->again);
		search->again = *run;
	}
	else
		free_rows(run);
	start_run(run, false);
}

/* (六) in front of a label: a Han numeral in brackets */
static bool
has_numeral(const Scan *scan, const Token *label)
{
	return label > scan->tokens + 2 && token_is_punct(label - 1, PUNCT_CLOSE) &&
		label[-2].kind == TOKEN_NUMERAL && token_is_punct(label - 3, PUNCT_OPEN);
}

/* 其他处: half of a group's label that its cell cut */
static bool
is_half_of_group(const Token *label)
{
	return label[1].kind == TOKEN_TEXT && label[1].flags == 0 && label[1].end - label[1].start == 3;
}

/* May the row of what remains be next? */
static bool
may_go_on_with_other(const Run *run)
{
	return run->last == OUT_OTHER_OVERDUE_FEE || run->last == OUT_OTHER_OVERDUE_CORRECTION ||
		(run->last == OUT_OTHER_REMAINING && !run->has_cells[run->last]);
}

/*
 * Which row a label means here: other and total are columns as well, and rows
 * only behind the rows that the form has before them.  The numeral in front of a
 * label is part of it: no column has one, and of these two only the total.
 */
static int
row_of(const ApplicationSearch *search, const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_ROW, TABLE_APPLICATIONS);
	int			last = search->run.last;
	bool		numeral;

	if (word == NULL)
		return -1;
	if (word->index != OUT_OTHER_REMAINING && word->index != OUT_CONCLUDED)
		return word->index;
	numeral = has_numeral(search->scan, token);

	if (word->index == OUT_OTHER_REMAINING &&
		(numeral || is_half_of_group(token) || !may_go_on_with_other(&search->run)))
		return -1;
	if (word->index == OUT_CONCLUDED &&
		last < (numeral ? OUT_CARRIED_IN : OUT_NOT_PROCESSED_PETITION))
		return -1;
	return word->index;
}

/* A number in front of a label, as rows have it and columns do not */
static bool
has_ordinal(const Scan *scan, int token)
{
	const Token *before = &scan->tokens[token - 1];

	return token > 0 && before->kind == TOKEN_PUNCT &&
		!(scan->tokens[token].flags & AFTER_LINE) &&
		(before->detail == PUNCT_CLOSE || before->detail == PUNCT_ENUM ||
		 before->detail == PUNCT_POINT || before->detail == PUNCT_OTHER);
}

/* Rows that are looked at to see whether a table goes on */
#define MAX_ROWS_AHEAD 6

/* Tokens between two rows of a table: labels of groups, the foot and head of a page */
#define MAX_ROW_DISTANCE 40

/*
 * Behind a row that is not in its place, does the run go on with a row that it does not
 * have?  Or is this the last of all, and one that was lacking?
 */
static bool
goes_on_behind(const ApplicationSearch *search, int token, int outcome)
{
	const Scan *scan = search->scan;
	const Run  *run = &search->run;
	const uint64_t ends = MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION);
	int			rows = 0;

	/* The total of table IV is no row of table III */
	for (int label = gxbg_label_at(scan, run->last_end);
		 label < scan->label_count && scan->labels[label] < token; label++)
		if (token_has_meaning(&scan->tokens[scan->labels[label]], ends))
			return false;

	for (int label = gxbg_label_at(scan, token + 1);
		 label < scan->label_count && rows < MAX_ROWS_AHEAD; label++)
	{
		int			next = scan->labels[label];
		int			row = row_of(search, &scan->tokens[next]);

		if (token_has_meaning(&scan->tokens[next], ends))
			break;
		if (row < 0 || !gxbg_at_cell(scan, next, false))
			continue;
		if (row > run->last)
			return true;
		if (row == OUT_RECEIVED)
			return false;
		rows++;
	}
	return rows == 0 && !run->has_cells[outcome] && token - run->last_end < MAX_ROW_DISTANCE;
}

/* The row that was just read once more, with all that stands behind it */
static bool
is_repeated(const ApplicationSearch *search, int outcome)
{
	const Run  *run = &search->run;

	return search->columns_seen < 3 && outcome == run->last && run->has_cells[outcome] &&
		outcome != OUT_RECEIVED && gxbg_row_has_same_figures(run->rows[outcome], search->row);
}

/* Is a row that does not stand in the form's order one of the run: exchanged, or a label twice? */
static bool
is_out_of_place(const ApplicationSearch *search, int token, int outcome)
{
	const Run  *run = &search->run;

	return search->columns_seen < 3 && run->count > 0 &&
		gxbg_row_figures(search->row) == N_APPLICANTS &&
		!(outcome == OUT_RECEIVED && run->has_cells[outcome]) &&
		(!run->has_cells[outcome] || run->twin_count < MAX_TWINS) &&
		goes_on_behind(search, token, outcome);
}

/* Keep a row into the run's place for it */
static void
put_row(ApplicationSearch *search, int token, int outcome, int end)
{
	Run		   *run = &search->run;
	const Row  *row = search->row;
	bool		has_cells = row->count > 0;

	if (run->labels == 0)
		run->first = token;
	run->labels += run->token[outcome] < 0;
	run->token[outcome] = token;
	run->end[outcome] = run->last_end = end;
	run->has_cells[outcome] = has_cells;
	run->filled = run->filled || gxbg_row_has_content(row);
	run->proven = run->proven || proves_table(row);
	gxbg_free(run->rows[outcome]);
	run->rows[outcome] = gxbg_row_keep(row);
	if (outcome == OUT_CONCLUDED)
		run->whole_results = row->count >= N_APPLICANTS ||
			(row->count == 1 && row->pieces[0].digits >= N_APPLICANTS);
	if (outcome > run->last)
		run->last = outcome;
	run->count += has_cells;
	search->columns_seen = 0;
}

static void
put_twin(Run *run, int token, int outcome, int end, const Row *row)
{
	run->twins[run->twin_count++] = (Twin) {
		.token = token, .end = end, .outcome = outcome, .row = gxbg_row_keep(row)
	};
	run->last_end = end;
}

/* The heading of a column, repeated on a new page? */
static bool
is_repeated_column(ApplicationSearch *search, int token)
{
	if (!token_means(&search->scan->tokens[token], WORD_COLUMN, TABLE_APPLICATIONS) ||
		gxbg_row_figures(search->row) > 0 || has_ordinal(search->scan, token))
		return false;
	search->columns_seen++;
	return true;
}

/*
 * The label of a group, with the letters of one of its rows between it and the figures, which are
 * not the group's then?
 */
static bool
begins_group(const ApplicationSearch *search, int token, int outcome)
{
	const Scan *scan = search->scan;
	const Row  *row = search->row;

	if (!(gxbg_outcomes[outcome].also & ALSO_GROUP) || row->count == 0 || row->bordered)
		return false;
	for (int i = gxbg_skip_brackets(scan, token + 1); scan->tokens[i].end <= row->pieces[0].span.start; i++)
		if (scan->tokens[i].kind == TOKEN_TEXT || scan->tokens[i].kind == TOKEN_END)
			return scan->tokens[i].kind == TOKEN_TEXT;
	return false;
}

/* Take a row into the run; a row that is of another table begins a new run */
static void
take_row(ApplicationSearch *search, int token, int outcome)
{
	Run		   *run = &search->run;
	const Row  *row = search->row;
	int			end = gxbg_row_read(search->scan, token + 1, false, search->row);

	if (is_repeated_column(search, token) || begins_group(search, token, outcome))
		return;

	/* A label may stand in several cells, the figures behind the last */
	if (outcome < run->last || (outcome == run->last && run->has_cells[outcome]))
	{
		bool		columns = search->columns_seen >= 3;

		if (row->count < N_APPLICANTS && !gxbg_row_has_content(row))
			return;
		if (is_repeated(search, outcome))
		{
			run->last_end = end;
			return;
		}
		if (!is_out_of_place(search, token, outcome))
		{
			end_run(search);
			run->columns = columns;
		}
		else if (run->has_cells[outcome])
		{
			put_twin(run, token, outcome, end, row);
			return;
		}
	}
	else if (run->labels == 0 && search->columns_seen >= 3)
		run->columns = true;
	put_row(search, token, outcome, end);
}

/* Is this the label of a group, and no row, behind this row? */
static bool
is_group(const Scan *scan, int token, int last)
{
	const Token *label = &scan->tokens[token];
	const Word *word = gxbg_meaning(label, WORD_ROW, TABLE_APPLICATIONS);

	return has_numeral(scan, label) &&
		(token_means(label, WORD_GROUP, TABLE_APPLICATIONS) ||
		 (word && (word->index == OUT_OTHER_REMAINING ||
				   (word->index == OUT_OTHER && last >= OUT_OTHER_OVERDUE_CORRECTION))));
}

/*
 * The label of a group stands between two lines of a row's label, on the line of
 * its figures: these are the row's, whose label has begun.
 */
static bool
take_rest(ApplicationSearch *search, int token)
{
	Run		   *run = &search->run;
	Row		   *row = search->row;
	int			last = run->last;
	int			end;

	if (last < 0 || run->has_cells[last] || run->end[last] != token ||
		!is_group(search->scan, token, last) ||
		gxbg_label_is_whole(search->scan, run->token[last], token, gxbg_outcomes[last].label))
		return false;
	end = gxbg_row_read(search->scan, token + 1, false, row);
	if (row->bordered || row->count != N_APPLICANTS)
		return false;
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].gap >= GAP_LINE || row->pieces[i].kind != PIECE_DIGITS)
			return false;
	gxbg_run_put_cells(run, last, row, end);
	search->columns_seen = 0;
	return true;
}

/* A total right behind another column of table IV is one of its heads, wherever that stands */
static bool
is_head_of_proceedings(const Scan *scan, int token)
{
	return token > 0 && token_means(&scan->tokens[token], WORD_COLUMN, TABLE_PROCEEDINGS) &&
		token_means(&scan->tokens[token - 1], WORD_COLUMN, TABLE_PROCEEDINGS) &&
		!token_means(&scan->tokens[token - 1], WORD_ROW, TABLE_APPLICATIONS);
}

void
gxbg_applications_look(ApplicationSearch *search, int token)
{
	const Token *t = &search->scan->tokens[token];
	int			outcome;

	if (token < search->note_end || take_rest(search, token))
		return;
	outcome = row_of(search, t);
	if (outcome >= 0 && gxbg_at_cell(search->scan, token, false) && !is_head_of_proceedings(search->scan, token))
	{
		take_row(search, token, outcome);
		search->note_end = gxbg_skip_brackets(search->scan, token + 1);
	}
	else if (token_means(t, WORD_COLUMN, TABLE_APPLICATIONS))
		search->columns_seen++;
}

void
gxbg_applications_close(ApplicationSearch *search)
{
	end_run(search);
	search->closed = true;
}

/* Is the total the sum of the six? */
static bool
adds_up(const Cell *cells)
{
	int64_t		sum = 0;

	for (int a = 0; a < N_APPLICANTS; a++)
		sum += sign_in_block(a, N_APPLICANTS) * cells[a].value;
	return sum == 0;
}

/* Wider gaps part cells, too, and what follows a single blank may be a group of digits */
static bool
may_have_groups(const Row *row)
{
	bool		wide = false;

	for (int i = 1; i < row->count; i++)
	{
		if (row->pieces[i].gap >= GAP_WIDE)
			wide = true;
		else if (row->pieces[i].digits != 3 || row->pieces[i - 1].digits > 3 ||
				 row->pieces[i - 1].value == 0)
			return false;
	}
	return wide;
}

/*
 * In a table whose layout is damaged, or if its digits may be grouped, a row that
 * falls into seven by single blanks only, and does not add up, is damaged, too; so is
 * one that does so by lines if any other is, as lines of a page may be out of order.
 */
static void
doubt_weak_rows(Row *const *rows, TableRow *table)
{
	int			damaged = 0;
	int			found = 0;
	int			without = 0;	/* a total, as the report leaves them out */

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		damaged += table[i].state == ROW_DAMAGED;
		found += table[i].state == ROW_DAMAGED || table[i].state == ROW_INTACT;
		without += table[i].state == ROW_INTACT && table[i].cells[APP_TOTAL].state == CELL_BLANK;
	}
	for (int i = 0; i < N_OUTCOMES; i++)
	{
		bool		doubtful;

		if (table[i].state != ROW_INTACT || rows[i]->bordered)
			continue;
		if (gxbg_row_is_weak(rows[i], N_APPLICANTS))
			doubtful = damaged * 4 >= found || may_have_groups(rows[i]);
		else
			doubtful = damaged * 4 >= found ||
				((damaged > 0 || without * 2 >= found) && cell_is_known(&table[i].cells[APP_TOTAL]));
		if (doubtful && !adds_up(table[i].cells))
			gxbg_table_row_doubt(rows[i], &table[i]);
	}
}

/* A row with a zero or an empty cell: the layout keeps those */
static bool
keeps_zeros(const TableRow *row)
{
	for (int i = 0; i < row->count && row->state == ROW_INTACT; i++)
		if (!cell_is_known(&row->cells[i]) || row->cells[i].value == 0)
			return true;
	return false;
}

/* The last row, if the text ends in it and all rows before it are whole */
static void
read_cut_off(const Scan *scan, const Run *run, TableRow *table)
{
	bool		bordered = run->last >= 0 && table[run->last].state == ROW_DAMAGED &&
		table[run->last].row->bordered;
	bool		kept = false;

	for (int i = 0; i < run->last && !bordered; i++)
	{
		if (table[i].state == ROW_DAMAGED)
			return;
		kept = kept || keeps_zeros(&table[i]);
	}
	if (run->last >= 0 && (bordered || kept))
		gxbg_table_row_cut_off(scan, &table[run->last]);
}

/*
 * Do its figures have no order, or are there more than a row has, but for those of whole rows whose
 * labels are lost?
 */
static bool
is_scattered(const Row *row, Trust trust)
{
	return gxbg_row_is_over_lines(row, N_APPLICANTS) && ((row->unclear && trust != TRUST_NONE) ||
								  (row->count > N_APPLICANTS && row->count % N_APPLICANTS != 0));
}

/* Where fewer rows are damaged, each is so by itself */
#define MIN_DAMAGED 3

/*
 * Where the rows of some label are scattered, and others damaged, the text was taken from a page by the places of its
 * letters, and no line tells whose figures it has.  Rows with all their figures on one line are as
 * they stand; any other row, of zeros too, has its own or another's.
 */
static void
doubt_scattered_rows(const Run *run, Tables *tables)
{
	TableRow   *table = tables->applications;
	Row		  *const *rows = run->rows;
	bool		scattered;
	int			damaged = 0;
	int			count = 0;

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		damaged += table[i].state == ROW_DAMAGED;
		count += table[i].state == ROW_DAMAGED && is_scattered(rows[i], run->trust[i]);
	}
	scattered = count > 0 && damaged >= MIN_DAMAGED;
	tables->scattered = scattered;
	for (int i = 0; i < N_OUTCOMES && scattered; i++)
	{
		if (table[i].state == ROW_INTACT && gxbg_row_is_over_lines(rows[i], N_APPLICANTS))
			gxbg_table_row_doubt(rows[i], &table[i]);
		if (table[i].state == ROW_DAMAGED && !table[i].row->bordered)
			table[i].scattered = table[i].row->unclear = true;
	}
}

static void
read_run(const Scan *scan, const Run *run, TableRow *table)
{
	Row		  *const *rows = run->rows;
	Surplus		surplus = gxbg_find_surplus(rows);
	int			width = 0;

	gxbg_close_lines(rows);
	gxbg_fill_pitched_rows(scan, run);
	for (int i = 0; i < N_OUTCOMES; i++)
		if (run->token[i] >= 0)
		{
			int			skip;

			/* The row in which the text ends is as wide as the one before it */
			if (surplus == SURPLUS_ALL_IN_FRONT && !rows[i]->cut_off)
				width = gxbg_row_width(rows[i]);
			skip = gxbg_columns_joined(i, surplus, width);

			if (rows[i]->cut_off)
				gxbg_row_drop_blanks(rows[i], skip);
			gxbg_row_close(rows[i], N_APPLICANTS, N_APPLICANTS);
			rows[i]->unclear = rows[i]->unclear || run->trust[i] == TRUST_NONE;
			gxbg_table_row(scan, rows[i], N_APPLICANTS, skip, &table[i]);
			if (run->trust[i] == TRUST_NONE && table[i].state == ROW_EMPTY)
				gxbg_table_row_doubt(rows[i], &table[i]);
			table[i].by_order = run->trust[i] == TRUST_ORDER;
		}
	gxbg_order_columns(scan, run->first, rows, table);
	gxbg_doubt_odd_widths(rows, table);
	doubt_weak_rows(rows, table);
	gxbg_doubt_lost_column(scan, run->token, rows, table);
	gxbg_doubt_lost_cell(scan, rows, table);
	read_cut_off(scan, run, table);
}

/* Do two intact rows differ? */
static bool
rows_differ(const TableRow *a, const TableRow *b)
{
	if (a->state != ROW_INTACT || b->state != ROW_INTACT)
		return false;
	for (int i = 0; i < a->count; i++)
		if (cell_is_known(&a->cells[i]) && cell_is_known(&b->cells[i]) &&
			a->cells[i].value != b->cells[i].value)
			return true;
	return false;
}

static void
compare_runs(const Scan *scan, const Run *again, Tables *tables)
{
	TableRow   *other = gxbg_alloc_array(N_OUTCOMES, sizeof(TableRow));

	for (int i = 0; i < N_OUTCOMES; i++)
		gxbg_table_row_missing(&other[i]);
	read_run(scan, again, other);
	tables->repeated = true;
	for (int i = 0; i < N_OUTCOMES; i++)
		if (rows_differ(&tables->applications[i], &other[i]))
			tables->several = true;
	gxbg_free(other);
}

/*
 * Rows that only one form has tell it, the later form first.  A label that is a
 * group's in another form tells with figures alone, one that is a column's never;
 * any other tells by itself, even if the text ends behind it.
 */
static void
note_form(const Run *run, Tables *tables)
{
	for (int o = N_OUTCOMES - 1; o >= 0; o--)
	{
		const FormEntry *entry = &gxbg_outcomes[o];
		Form		form = gxbg_form_alone(entry->forms);

		if (form != FORM_NONE && !(entry->also & ALSO_COLUMN) &&
			(entry->also & ALSO_GROUP ? tables->applications[o].state >= ROW_INTACT && !tables->applications[o].scattered :
			 run->token[o] >= 0))
		{
			tables->form = form;
			return;
		}
	}
}

ApplicationSearch *
gxbg_applications_begin(const Scan *scan, Row *row, int year)
{
	ApplicationSearch *search = gxbg_alloc(sizeof(ApplicationSearch));

	search->scan = scan;
	search->row = row;
	search->columns_seen = search->note_end = 0;
	search->closed = false;
	search->year = year;
	start_run(&search->run, false);
	start_run(&search->best, false);
	start_run(&search->again, false);
	return search;
}

static Span
span_of(const Scan *scan, const Run *run)
{
	Span		span = {0, 0};

	for (int i = 0; i < N_OUTCOMES; i++)
		if (run->token[i] >= 0)
		{
			uint32_t	start = scan->tokens[run->token[i]].start;
			uint32_t	end = scan->tokens[run->end[i]].start;

			if (span.end == 0 || start < span.start)
				span.start = start;
			if (end > span.end)
				span.end = end;
		}
	return span;
}

/* Numbers of rows are no figures */
static void
drop_numbers(const Scan *scan, Run *run)
{
	gxbg_drop_row_numbers(scan, run->token, run->rows, N_APPLICANTS);
	for (int i = 0; i < N_OUTCOMES; i++)
		if (run->has_cells[i] && run->rows[i]->count == 0)
		{
			run->has_cells[i] = false;
			run->count--;
		}
}

void
gxbg_applications_end(ApplicationSearch *search, Tables *tables)
{
	end_run(search);
	if (search->best.labels > 0)
	{
		gxbg_end_broken_off(search->scan, &search->best, search->row);
		drop_numbers(search->scan, &search->best);
		drop_numbers(search->scan, &search->again);
		if (!gxbg_run_mend(search->scan, &search->best, search->row))
		{
			gxbg_associate(search->scan, &search->best, search->row, tables);
			gxbg_doubt_before_gaps(search->scan, &search->best);
		}
		read_run(search->scan, &search->best, tables->applications);
		doubt_scattered_rows(&search->best, tables);
		if (search->again.labels > 0)
			compare_runs(search->scan, &search->again, tables);
		note_form(&search->best, tables);
		tables->year = search->best.year;
		tables->other_year = search->again.year;
		tables->spans[1] = span_of(search->scan, &search->best);
	}
	free_rows(&search->best);
	free_rows(&search->again);
	gxbg_free(search);
}
