/*
 * narrow.c
 *	  Rows of table III whose figures a narrow column has broken over two lines.
 *
 * 107991 in a column of four digits is 1079 and, below it, 91, on the line of the label's
 * second half.  Which figures go on is not said; the total tells.
 */
#include "table/narrow.h"

#include <string.h>

#include "text/host.h"

/* The line of the label's rest, as it is read */
typedef struct Rest
{
	int			count;
	int			end;			/* token behind it */
	Piece		piece[N_APPLICANTS];
} Rest;

static bool
has_letters(const Scan *scan, const Token *token, const char *label)
{
	size_t		length = token->end - token->start;
	const char *text = scan->body + token->start;

	for (const char *at = label; strlen(at) >= length; at++)
		if (memcmp(at, text, length) == 0)
			return true;
	return false;
}

/* Letters of this label at the beginning of a line, and figures up to its end */
static bool
read_rest(const Scan *scan, int token, const char *label, Rest *rest)
{
	const Token *t = &scan->tokens[token];

	rest->count = 0;
	if (!(t->flags & AFTER_LINE))
		return false;
	for (; t->kind == TOKEN_TEXT || t->kind == TOKEN_WORD; t++)
		if (!has_letters(scan, t, label) || (t > &scan->tokens[token] && (t->flags & AFTER_LINE)))
			return false;
	for (; t->kind == TOKEN_NUMBER && !(t->flags & AFTER_LINE); t++)
	{
		Piece	   *piece = &rest->piece[rest->count];

		if (t->detail > 0 || rest->count == N_APPLICANTS)
			return false;
		*piece = (Piece) {.span = {t->start, t->end}};
		piece->digits = (uint8_t) gxbg_figure(scan, piece->span, &piece->value);
		rest->count++;
	}
	rest->end = (int) (t - scan->tokens);
	return rest->count > 0 && t > &scan->tokens[token + rest->count - 1] &&
		(t->kind == TOKEN_END || (t->flags & AFTER_LINE));
}

/* Figures of more digits than this are no counts */
#define MAX_NARROW_DIGITS 9

/* The ways to join the lines, as they are tried */
typedef struct Joins
{
	const Row  *row;
	const Rest *rest;
	int64_t		value[N_APPLICANTS];	/* of the way that is tried */
	int64_t		found[N_APPLICANTS];	/* of the first that adds up */
	int			count;
} Joins;

/* The figure with more digits behind its own; -1 if it cannot go on */
static int64_t
joined(const Piece *first, const Piece *second)
{
	int64_t		value = first->value;

	if (value == 0 || first->digits + second->digits > MAX_NARROW_DIGITS)
		return -1;
	for (int i = 0; i < second->digits; i++)
		value *= 10;
	return value + second->value;
}

/* From this column on, with these figures of the second line left */
static void
try_joins(Joins *joins, int column, int next, int64_t sum)
{
	const Piece *piece = &joins->row->pieces[column];
	bool		left = next < joins->rest->count;
	int64_t		values[2] = {piece->value, left ? joined(piece, &joins->rest->piece[next]) : -1};

	for (int i = 0; i < 2; i++)
	{
		if (values[i] < 0 || joins->rest->count - next - i > APP_TOTAL - column)
			continue;
		joins->value[column] = values[i];
		if (column < APP_TOTAL)
			try_joins(joins, column + 1, next + i, sum + values[i]);
		else if (values[i] == sum && joins->count++ == 0)
			memcpy(joins->found, joins->value, sizeof(joins->found));
	}
}

static bool
is_plain(const Row *row)
{
	for (int a = 0; a < row->count; a++)
	{
		const Piece *piece = &row->pieces[a];

		if (piece->kind != PIECE_DIGITS || piece->doubtful || piece->sign || piece->decimals ||
			piece->unit || piece->digits > MAX_NARROW_DIGITS || (a > 0 && piece->gap >= GAP_LINE))
			return false;
	}
	return row->count == N_APPLICANTS && !row->bordered;
}

int
gxbg_join_lines(const Scan *scan, Outcome outcome, int token, Row *row)
{
	Rest		rest;
	Joins		joins = {.row = row, .rest = &rest};

	if (!is_plain(row) || !read_rest(scan, token, gxbg_outcomes[outcome].label, &rest))
		return token;
	try_joins(&joins, 0, 0, 0);
	row->unclear = joins.count != 1;
	for (int a = 0; a < N_APPLICANTS && joins.count == 1; a++)
		row->pieces[a].value = joins.found[a];
	return rest.end;
}
