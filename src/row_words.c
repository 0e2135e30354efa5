/*
 * row_words.c
 *	  Cells of words: no figure, an empty cell as programs write it, or what nobody
 *	  knows.  A row goes on until the next label: the figures behind such a cell keep
 *	  their places.
 */
#include "row_reader.h"

#include <string.h>

#include "row_layout.h"

/* Bytes of a cell of words that no border fixes */
#define MAX_CELL_LENGTH 24

static bool
is_letters(const Token *token)
{
	return token->kind == TOKEN_TEXT || token->kind == TOKEN_NUMERAL ||
		(token->kind == TOKEN_WORD && !token_has_meaning(token, LABEL_BITS));
}

static bool
is_cell_border(const Token *token)
{
	return token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
		token_is_punct(token, PUNCT_COMMA) || token_is_punct(token, PUNCT_QUOTE);
}

/* Past the letters that begin here and are all of a cell; NULL if they are not */
static const Token *
letters_end(const Scan *scan, const Token *token)
{
	const Token *end = token;

	if (!is_letters(token) || (token->flags == 0 && !is_cell_border(token - 1)))
		return NULL;
	do
		end++;
	while (end->flags == 0 && (is_letters(end) || token_is_punct(end, PUNCT_SLASH)) &&
		   end->end - token->start <= MAX_CELL_LENGTH);
	if (end[-1].kind == TOKEN_PUNCT || end[-1].end - token->start > MAX_CELL_LENGTH)
		return NULL;
	if (token_is_punct(end, PUNCT_STOP) && end->flags == 0)
		end++;
	return end->flags || is_cell_border(end) || end >= scan->tokens + scan->count ? end : NULL;
}

static bool
is_one_of(const Scan *scan, const Token *first, const Token *end, const char *const *words)
{
	Token		all = *first;

	if (token_is_punct(end - 1, PUNCT_STOP))
		end--;
	all.end = end[-1].end;
	return gxbg_is_one_of(scan, &all, words);
}

/* Does another cell of this row follow: a figure, a mark, or such words again? */
static bool
is_followed_by_cell(const RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;

	for (int i = 0; i < 4 * N_APPLICANTS && token < scan->tokens + scan->count; i++)
	{
		int			at = (int) (token - scan->tokens);
		const Token *end;

		if (reader->by_line && (token->flags & AFTER_LINE))
			break;
		if (token->kind == TOKEN_NUMBER)
			return !(may_be_ordinal(token) && gxbg_row_is_ordinal(reader, token)) &&
				!gxbg_begins_sentence(scan, at, true);
		if (gxbg_is_mark(scan, at))
			return true;
		if (token->kind == TOKEN_BORDER || (reader->commas && is_cell_border(token)))
			end = token + 1;
		else
			end = letters_end(scan, token);
		if (end == NULL)
			break;
		token = end;
	}
	return false;
}

/* Do these words stand where the row's cells do: on its line, or on lines as they do? */
static bool
stands_as_cells(const RowReader *reader, const Token *token)
{
	const Row  *row = reader->row;

	return !(reader->line || (token->flags & AFTER_LINE)) || reader->borders > 0 ||
		row->pieces[0].gap == GAP_LINE;
}

const Token *
gxbg_row_take_absence(RowReader *reader, const Token *token)
{
	const Scan *scan = reader->scan;
	const Token *end = letters_end(scan, token);
	bool		first = reader->row->count == 0 && reader->borders == 0;

	/* A sentence behind a label */
	if (end == NULL || (first && token_is_punct(end - 1, PUNCT_STOP)))
		return NULL;
	if (is_one_of(scan, token, end, gxbg_empties))
		gxbg_row_add_cell(reader->row, PIECE_BLANK, gxbg_row_take_gap(reader, token), (Span) {0, 0});
	else if (is_one_of(scan, token, end, gxbg_absences))
		gxbg_row_add_cell(reader->row, PIECE_MARK, gxbg_row_take_gap(reader, token),
						  (Span) {token->start, end[-1].end});
	else
		return NULL;
	return end;
}

const Token *
gxbg_row_take_words(RowReader *reader, const Token *token)
{
	const Token *end;

	if (reader->own_line || reader->row->count == 0 || reader->row->count >= N_APPLICANTS)
		return NULL;
	end = letters_end(reader->scan, token);
	if (end == NULL || !(stands_as_cells(reader, token) || is_followed_by_cell(reader, end)))
		return NULL;
	gxbg_row_add_cell(reader->row, PIECE_TEXT, gxbg_row_take_gap(reader, token),
					  (Span) {token->start, end[-1].end});
	return end;
}
