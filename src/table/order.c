/*
 * order.c
 *	  Rows of table III by the order of their figures, where their labels do not
 *	  tell which these are.
 *
 * Programs that take the text of a page by the places of its letters (PDF to text)
 * write a label of several lines line by line, with the figures of its row on one
 * of them, between two of them, or before all.  No line then tells whose figures it
 * has, but they stand in the form's order still.  That they are all there is seen
 * by their number, and that nothing else is among them by the sums of the form.
 */
#include "table/order.h"

#include <string.h>

#include "form/identities.h"
#include "text/host.h"
#include "row/row.h"
#include "row/layout.h"

/* Sums of figures of so many digits stay below the limit of int64 */
#define MAX_ORDER_DIGITS 15

/* Figures between the tokens, with what they say */
typedef struct Figures
{
	int			count;
	int			token[N_OUTCOMES * N_APPLICANTS];
	int64_t		value[N_OUTCOMES * N_APPLICANTS];
} Figures;

static bool
is_figure(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	if (t->kind != TOKEN_NUMBER)
		return gxbg_is_zero(scan, token);
	return !is_ordinal_mark(t + 1);
}

static bool
add_figure(const Scan *scan, int token, Figures *figures)
{
	const Token *t = &scan->tokens[token];
	const Span	span = {t->start, t->end};
	int64_t		value = 0;

	if (figures->count == N_OUTCOMES * N_APPLICANTS)
		return false;
	if (t->kind == TOKEN_NUMBER &&
		(t->detail > 0 || t->flags & (NEGATIVE | POSITIVE) ||
		 gxbg_figure(scan, span, &value) > MAX_ORDER_DIGITS))
		return false;
	figures->token[figures->count] = token;
	figures->value[figures->count++] = value;
	return true;
}

/*
 * All figures, of whole rows as to their number.  Others may stand before the first row, in
 * sentences.  whole: nothing stands between those of one row.
 */
static bool
collect(const Scan *scan, int from, int to, Figures *figures, bool *whole)
{
	int			end = from;		/* behind the last figure */

	figures->count = 0;
	*whole = true;
	for (int i = from; i < to; i++)
	{
		gxbg_check_interrupts();
		if (!is_figure(scan, i))
			continue;
		if (i > end && figures->count < N_APPLICANTS)
			figures->count = 0;
		*whole = *whole && (i == end || figures->count % N_APPLICANTS == 0);
		if (!add_figure(scan, i, figures))
			return false;
		end = i + 1;
	}
	return figures->count % N_APPLICANTS == 0;
}

/* Do all columns add up, if these are the rows of this form? */
static bool
columns_add_up(const Figures *figures, Form form)
{
	int64_t		sum[N_COLUMN_IDENTITIES][N_APPLICANTS] = {{0}};
	const int64_t *row = figures->value;

	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!form_has_outcome(form, o))
			continue;
		for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
			for (int a = 0; a < N_APPLICANTS; a++)
				sum[i][a] += gxbg_column_identities[i].sign[o] * row[a];
		row += N_APPLICANTS;
	}
	for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
		for (int a = 0; a < N_APPLICANTS; a++)
			if (sum[i][a] != 0)
				return false;
	return true;
}

/* Tokens of a note in brackets behind a label, at most */
#define MAX_LABEL_NOTE_TOKENS 40

/* The label right before this figure, with or without a note; or NULL */
static const Word *
label_before(const Scan *scan, int figure)
{
	int			depth = 0;
	int			at = figure - 1;

	for (; at > 0 && at > figure - MAX_LABEL_NOTE_TOKENS; at--)
	{
		depth += token_is_punct(&scan->tokens[at], PUNCT_CLOSE);
		if (depth == 0 && !token_is_punct(&scan->tokens[at], PUNCT_QUOTE))
			break;
		depth -= token_is_punct(&scan->tokens[at], PUNCT_OPEN);
	}
	return gxbg_meaning(&scan->tokens[at], WORD_ROW, TABLE_APPLICATIONS);
}

/* What labels say of an order of rows */
typedef enum LabelOrder
{
	LABELS_SILENT,				/* not all have figures */
	LABELS_AGREE,				/* each stands right before the figures of its row */
	LABELS_DIFFER				/* one stands before those of another row */
} LabelOrder;

static LabelOrder
ask_labels(const Scan *scan, const Figures *figures, Form form)
{
	int			outcome = -1;
	int			beside = 0;
	bool		differ = false;

	for (int i = 0; i < figures->count; i += N_APPLICANTS)
	{
		const Word *label = label_before(scan, figures->token[i]);
		bool		other;

		do
			outcome++;
		while (!form_has_outcome(form, (Outcome) outcome));
		other = label && label->index != OUT_OTHER_REMAINING && label->index != outcome;
		if (other && scan->tokens[figures->token[i]].flags == AFTER_BLANK)
			return LABELS_DIFFER;
		differ = differ || other;
		beside += label != NULL;
	}
	if (beside * N_APPLICANTS < figures->count)
		return LABELS_SILENT;
	return differ ? LABELS_DIFFER : LABELS_AGREE;
}

/* Are the figures, in this order, the rows of the form by all its sums? */
static bool
all_add_up(const Figures *figures, Form form)
{
	return blocks_hold(figures->value, figures->count, N_APPLICANTS) && columns_add_up(figures, form);
}

/* The same figures, if they stand column by column: in the order of the rows */
static void
turn(const Figures *figures, Figures *out)
{
	int			rows = figures->count / N_APPLICANTS;

	out->count = figures->count;
	for (int row = 0; row < rows; row++)
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			out->token[row * N_APPLICANTS + a] = figures->token[a * rows + row];
			out->value[row * N_APPLICANTS + a] = figures->value[a * rows + row];
		}
}

static bool
has_same_values(const Figures *a, const Figures *b)
{
	return memcmp(a->value, b->value, (size_t) a->count * sizeof(a->value[0])) == 0;
}

/* Does a label stand right before some figure but the first? */
static bool
labels_are_among(const Scan *scan, const Figures *figures)
{
	for (int i = 1; i < figures->count; i++)
		if (figures->token[i] > figures->token[i - 1] + 1 && label_before(scan, figures->token[i]))
			return true;
	return false;
}

bool
gxbg_rows_in_order(const Scan *scan, int from, int to, OrderedRows *rows)
{
	Figures		figures;
	Figures		turned;
	const Figures *found = &figures;
	int			next = 0;
	bool		whole;
	bool		by_columns;
	LabelOrder		labels;
	Form		form;

	if (!collect(scan, from, to, &figures, &whole))
		return false;
	form = gxbg_form_of_rows(figures.count / N_APPLICANTS);
	if (form == FORM_NONE)
		return false;
	turn(&figures, &turned);
	by_columns = all_add_up(&turned, form) && !labels_are_among(scan, &figures);
	labels = whole && all_add_up(&figures, form) ? ask_labels(scan, &figures, form) : LABELS_DIFFER;
	rows->labels_agree = labels == LABELS_AGREE;
	if (labels == LABELS_DIFFER)
		found = by_columns ? &turned : NULL;
	else if (by_columns && !has_same_values(&figures, &turned))
		found = NULL;
	for (int o = 0; found && o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
			rows->token[o][a] = form_has_outcome(form, o) ? found->token[next++] : -1;
	return found != NULL;
}
