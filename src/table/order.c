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

#include "text/host.h"
#include "row/row.h"
#include "row/layout.h"

/* Sums of figures of so many digits stay below the limit of int64 */
#define MAX_DIGITS 15

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
		 gxbg_figure(scan, span, &value) > MAX_DIGITS))
		return false;
	figures->token[figures->count] = token;
	figures->value[figures->count++] = value;
	return true;
}

/*
 * Figures of whole rows only, with nothing between those of one.  Others may stand
 * before the first row, in sentences.
 */
static bool
collect(const Scan *scan, int from, int to, Figures *figures)
{
	int			end = from;		/* behind the last figure */

	figures->count = 0;
	for (int i = from; i < to; i++)
	{
		gxbg_check_interrupts();
		if (!is_figure(scan, i))
			continue;
		if (i > end && figures->count < N_APPLICANTS)
			figures->count = 0;
		if (i > end && figures->count % N_APPLICANTS != 0)
			return false;
		if (!add_figure(scan, i, figures))
			return false;
		end = i + 1;
	}
	return figures->count % N_APPLICANTS == 0;
}

/* Does each total fit the six before it? */
static bool
rows_add_up(const Figures *figures)
{
	for (int i = 0; i < figures->count; i += N_APPLICANTS)
	{
		int64_t		sum = 0;

		for (int a = 0; a < APP_TOTAL; a++)
			sum += figures->value[i + a];
		if (sum != figures->value[i + APP_TOTAL])
			return false;
	}
	return true;
}

/* Results add up to their total, and what came in to what went out, in every column */
static bool
columns_add_up(const Figures *figures)
{
	int			rows = figures->count / N_APPLICANTS;

	for (int a = 0; a < N_APPLICANTS; a++)
	{
		const int64_t *column = &figures->value[a];
		int64_t		concluded = column[(rows - 2) * N_APPLICANTS];
		int64_t		results = 0;

		for (int i = 2; i < rows - 2; i++)
			results += column[i * N_APPLICANTS];
		if (results != concluded ||
			column[0] + column[N_APPLICANTS] != concluded + column[(rows - 1) * N_APPLICANTS])
			return false;
	}
	return true;
}

/* The form that has so many rows, or FORM_NONE */
static Form
form_of_rows(int count)
{
	for (int form = FORM_2019; form <= FORM_2021; form++)
	{
		int			rows = 0;

		for (int o = 0; o < N_OUTCOMES; o++)
			rows += gxbg_form_has(form, o);
		if (rows == count)
			return (Form) form;
	}
	return FORM_NONE;
}

/* Tokens of a note in brackets behind a label, at most */
#define MAX_NOTE 40

/* The label right before this figure, with or without a note; or NULL */
static const Word *
label_before(const Scan *scan, int figure)
{
	int			depth = 0;
	int			at = figure - 1;

	for (; at > 0 && at > figure - MAX_NOTE; at--)
	{
		depth += token_is_punct(&scan->tokens[at], PUNCT_CLOSE);
		if (depth == 0 && !token_is_punct(&scan->tokens[at], PUNCT_QUOTE))
			break;
		depth -= token_is_punct(&scan->tokens[at], PUNCT_OPEN);
	}
	return gxbg_meaning(&scan->tokens[at], WORD_ROW, TABLE_APPLICATIONS);
}

/*
 * Do labels tell more than the order: each right before its figures, or one on the
 * line of the figures of another row?
 */
static bool
labels_tell(const Scan *scan, const Figures *figures, Form form)
{
	int			outcome = -1;
	int			beside = 0;

	for (int i = 0; i < figures->count; i += N_APPLICANTS)
	{
		const Token *figure = &scan->tokens[figures->token[i]];
		const Word *label = label_before(scan, figures->token[i]);

		do
			outcome++;
		while (!gxbg_form_has(form, (Outcome) outcome));
		beside += label != NULL;
		if (label && figure->flags == AFTER_BLANK && label->index != OUT_OTHER_REMAINING &&
			label->index != outcome)
			return true;
	}
	return beside * N_APPLICANTS == figures->count;
}

bool
gxbg_rows_in_order(const Scan *scan, int from, int to, OrderedRows *rows)
{
	Figures		figures;
	int			next = 0;
	Form		form;

	if (!collect(scan, from, to, &figures))
		return false;
	form = form_of_rows(figures.count / N_APPLICANTS);
	if (form == FORM_NONE || !rows_add_up(&figures) || !columns_add_up(&figures) ||
		labels_tell(scan, &figures, form))
		return false;
	for (int o = 0; o < N_OUTCOMES; o++)
		rows->first[o] = gxbg_form_has(form, o) ? figures.token[N_APPLICANTS * next++] : -1;
	return true;
}
