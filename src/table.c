/*
 * table.c
 *	  Tokens to the rows of each table of the form: tables II and IV, and what
 *	  all tables share.
 */
#include "table.h"

#include <string.h>

#include "host.h"

/* A note in a label, looked at from behind */
#define MAX_NOTE_TOKENS 40

/* What may stand between a cell's border and its label: 三、 (一) 1. and quotes */
static bool
is_before_label(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	switch (t->kind)
	{
		case TOKEN_NUMERAL:
			return true;
		case TOKEN_PUNCT:
			return t->detail != PUNCT_STOP && t->detail != PUNCT_COMMA &&
				t->detail != PUNCT_COLON;
		case TOKEN_NUMBER:
			return t->end - t->start <= 3 && t[1].kind == TOKEN_PUNCT && t[1].start == t->end;
		default:
			return false;
	}
}

/* Back over punctuation and a note in brackets, to what they follow */
static const Token *
skip_note_back(const Scan *scan, const Token *token)
{
	const Token *at = token;

	while (at > scan->tokens && at->kind == TOKEN_PUNCT)
	{
		int			depth = 0;

		for (int i = 0; i < MAX_NOTE_TOKENS && at > scan->tokens; i++)
		{
			if (token_is_punct(at, PUNCT_CLOSE))
				depth++;
			else if (token_is_punct(at, PUNCT_OPEN))
				depth--;
			if (depth <= 0)
				break;
			at--;
		}
		at--;
	}
	return at;
}

bool
gxbg_at_cell(const Scan *scan, int token, bool strict)
{
	const Token *before;
	int			i = token;

	while (!(scan->tokens[i].flags & AFTER_LINE) && i > 0 && token - i < 12 &&
		   is_before_label(scan, i - 1))
		i--;
	if (i == 0 || (scan->tokens[i].flags & AFTER_LINE))
		return true;
	before = &scan->tokens[i - 1];

	/* Comma-separated values: a label behind an empty cell or another label */
	if (token_is_punct(before, PUNCT_COMMA) && (before->flags & AFTER_LINE))
		return true;
	if (token_is_punct(before, PUNCT_COMMA) && before->flags == 0 && i > 1)
	{
		before = skip_note_back(scan, before - 1);
		if (before->kind != TOKEN_WORD)
			return false;
	}
	switch (before->kind)
	{
		case TOKEN_BORDER:
		case TOKEN_ROW:
		case TOKEN_NUMBER:
			return true;
		case TOKEN_WORD:
			return gxbg_meaning(before, WORD_ROW, TABLE_NONE) ||
				gxbg_meaning(before, WORD_COLUMN, TABLE_NONE) ||
				gxbg_meaning(before, WORD_GROUP, TABLE_NONE) ||
				gxbg_meaning(before, WORD_MARK, TABLE_NONE) ||
				gxbg_meaning(before, WORD_UNIT, TABLE_NONE);
		case TOKEN_TEXT:
			return !strict && (scan->tokens[i].flags & AFTER_BLANK);
		default:
			return false;
	}
}

/*
 * One figure on a line of its own, of fewer digits than the row has cells: it
 * may be what is left of a row whose other lines are lost, and 22 is not 2 and
 * 2 then.
 */
static bool
is_left_over(const Row *row, int want)
{
	const Piece *piece = &row->pieces[0];

	return row->count == 1 && !row->bordered && piece->kind == PIECE_DIGITS &&
		piece->digits > 1 && piece->digits < want && piece->gap >= GAP_LINE;
}

void
gxbg_table_row(const Scan *scan, Row *row, int want, int skip, TableRow *out)
{
	memset(out, 0, sizeof(TableRow));
	out->count = (uint8_t) want;
	if (row->count == 0 && row->cut_off)
		out->state = ROW_MISSING;
	else if (row->count == 0 && !row->bordered)
		out->state = ROW_EMPTY;
	else if (gxbg_row_cut(scan, row, want, skip, out->cells) ||
			 (gxbg_row_add_blank_lines(scan, row, want) &&
			  gxbg_row_cut(scan, row, want, skip, out->cells)))
	{
		out->state = ROW_INTACT;
		out->cut_figure = row->cut_figure;
	}
	else
	{
		gxbg_table_row_doubt(row, out);
		if (is_left_over(row, want))
			out->row->pieces[0].doubtful = true;
	}
}

void
gxbg_table_row_doubt(const Row *row, TableRow *out)
{
	out->state = ROW_DAMAGED;
	out->row = gxbg_row_keep(row);
	gxbg_row_doubt_commas(out->row);
}

void
gxbg_table_row_cut_off(const Scan *scan, TableRow *row)
{
	int			width;

	if (row->state != ROW_DAMAGED)
		return;
	width = gxbg_row_cut_off(scan, row->row, row->count, row->cells);
	if (width == 0)
		return;
	row->state = ROW_INTACT;
	for (int i = width; i < row->count; i++)
		row->cells[i] = (Cell) {.state = CELL_MISSING};
}

/*
 * Table II
 */

/* What the headings over the rows being read say */
typedef struct Headings
{
	int			token;			/* the last heading */
	int			forms_2019;		/* headings that only that form has */
	int			forms_2021;
	int			count;
	uint8_t		unit;
} Headings;

/* Rows of table II stand at most this many tokens behind a heading of it */
#define MAX_HEADING_DISTANCE 60

/* Tokens between two cells with the same label */
#define MAX_REPEATED_LABEL 8

static void
note_heading(const Scan *scan, int token, const Word *column, Headings *headings)
{
	int			forms = gxbg_measures[column->index].forms;
	int			end = gxbg_skip_brackets(scan, token + 1);

	if (column->index == MEA_MADE)
	{
		/* 本年新制作 is of the 2019 form, 本年制发 of the 2021 form */
		forms = strcmp(column->text, gxbg_measures[MEA_MADE].label) == 0 ? IN_2019 : 0;
	}
	headings->forms_2019 += forms == IN_2019;
	headings->forms_2021 += forms == IN_2021 || column->index == MEA_AMOUNT;
	headings->count++;
	if (column->index == MEA_PROJECTS)
		headings->forms_2021 -= 1;
	for (int i = token + 1; i < end; i++)
	{
		const Word *unit = gxbg_meaning(&scan->tokens[i], WORD_UNIT, TABLE_NONE);

		if (unit && unit->index != UNIT_ITEM)
			headings->unit = (uint8_t) unit->index;
	}
}

/* The form that the headings over this item belong to */
static Form
form_of_headings(const Headings *headings, Item item)
{
	if (item == ITEM_OTHER_SERVICE || item == ITEM_PROCUREMENT)
		return FORM_2019;
	if (headings->forms_2019 > 0)
		return FORM_2019;
	if (headings->forms_2021 > 0)
		return FORM_2021;

	/* One heading of decisions alone: the 2019 form has two more before it */
	return headings->count == 1 && item != ITEM_REGULATION && item != ITEM_NORMATIVE_DOCUMENT ?
		FORM_2021 : FORM_NONE;
}

/* Take a row of table II; the first with figures counts */
static void
take_item(const Scan *scan, Tables *tables, int token, Item item,
		  const Headings *headings, Row *row)
{
	int			end = gxbg_row_read(scan, token + 1, true, row);
	Span	   *span = &tables->spans[0];

	/* The first counts, but a label may stand in several cells of its row */
	if (tables->items[item].state > ROW_EMPTY ||
		(tables->items[item].state == ROW_EMPTY &&
		 (row->count == 0 || token - tables->item_tokens[item] > MAX_REPEATED_LABEL)))
		return;
	tables->item_tokens[item] = token;
	tables->item_forms[item] = form_of_headings(headings, item);
	tables->item_units[item] = headings->unit;
	tables->items[item].state = row->count == 0 && !row->bordered ? ROW_EMPTY : ROW_DAMAGED;
	if (tables->items[item].state == ROW_DAMAGED)
		tables->items[item].row = gxbg_row_keep(row);
	if (span->end == 0)
		span->start = scan->tokens[token].start;
	if (scan->tokens[end].start > span->end)
		span->end = scan->tokens[end].start;
}

/* A label of an item, not a part of a longer word such as 规章制度 */
static bool
is_item_label(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];

	if (!gxbg_at_cell(scan, token, true))
		return false;
	return !((next->kind == TOKEN_TEXT || next->kind == TOKEN_PUNCT) && next->flags == 0 &&
			 !token_is_punct(next, PUNCT_OPEN) && !token_is_punct(next, PUNCT_COMMA) &&
			 !token_is_punct(next, PUNCT_QUOTE) &&
			 !token_is_punct(next, PUNCT_DASH) && !token_is_punct(next, PUNCT_SLASH));
}

void
gxbg_disclosures_find(const Scan *scan, Tables *tables)
{
	const uint64_t bits = MEANING_BIT(WORD_GROUP, TABLE_DISCLOSURES) |
		MEANING_BIT(WORD_COLUMN, TABLE_DISCLOSURES) | MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES);
	Row		   *row = gxbg_alloc(sizeof(Row));
	Headings	headings = {-MAX_HEADING_DISTANCE, 0, 0, 0, 0};
	int			note_end = 0;
	int			votes_2019 = 0;
	int			votes_2021 = 0;

	for (int label = next_label(scan, 0, bits); label < scan->label_count;
		 label = next_label(scan, label + 1, bits))
	{
		int			i = scan->labels[label];
		const Token *t = &scan->tokens[i];
		const Word *word;

		if (i < note_end)
			continue;
		if ((word = gxbg_meaning(t, WORD_GROUP, TABLE_DISCLOSURES)) != NULL)
			headings = (Headings) {i, 0, 0, 0, 0};
		else if ((word = gxbg_meaning(t, WORD_COLUMN, TABLE_DISCLOSURES)) != NULL &&
				 i - headings.token < MAX_HEADING_DISTANCE)
		{
			note_heading(scan, i, word, &headings);
			headings.token = i;
		}
		else if ((word = gxbg_meaning(t, WORD_ROW, TABLE_DISCLOSURES)) != NULL &&
				 i - headings.token < MAX_HEADING_DISTANCE && is_item_label(scan, i))
		{
			take_item(scan, tables, i, word->index, &headings, row);
			votes_2019 += form_of_headings(&headings, word->index) == FORM_2019;
			votes_2021 += form_of_headings(&headings, word->index) == FORM_2021;
			headings.token = i;
			note_end = gxbg_skip_brackets(scan, i + 1);
		}
	}
	gxbg_free(row);
	if (tables->form == FORM_NONE && votes_2019 + votes_2021 > 0)
		tables->form = votes_2021 > votes_2019 ? FORM_2021 : FORM_2019;
}

static void
cut_item(const Scan *scan, Tables *tables, Item item)
{
	TableRow   *out = &tables->items[item];
	Row		   *row = out->row;
	int			want = gxbg_item_measures(tables->item_forms[item], item).count;

	if (out->state != ROW_DAMAGED || want == 0)
		return;
	gxbg_table_row(scan, row, want, 0, out);
	if (row->bordered)
		gxbg_table_row_cut_off(scan, out);
}

void
gxbg_items_cut(const Scan *scan, Tables *tables)
{
	Row		   *rows[N_ITEMS];
	bool		run_together = false;

	for (int i = 0; i < N_ITEMS; i++)
	{
		if (tables->item_forms[i] == FORM_NONE)
			tables->item_forms[i] = tables->form;
		rows[i] = tables->items[i].row;
		cut_item(scan, tables, i);
		run_together = run_together || (tables->items[i].state == ROW_DAMAGED &&
										rows[i]->count > 0 && !rows[i]->bordered &&
										rows[i]->count < tables->items[i].count);
	}
	for (int i = 0; i < N_ITEMS; i++)
		if (tables->items[i].state == ROW_INTACT &&
			gxbg_row_is_weak(rows[i], tables->items[i].count) &&
			gxbg_row_may_group(scan, rows[i], run_together))
			gxbg_table_row_doubt(rows[i], &tables->items[i]);
}

/*
 * Table IV
 */

#define N_PROCEEDINGS (N_KINDS * N_RESULTS)

/* A heading of table IV or of its columns */
static bool
is_proceeding_heading(const Token *token)
{
	return gxbg_meaning(token, WORD_COLUMN, TABLE_PROCEEDINGS) ||
		gxbg_meaning(token, WORD_GROUP, TABLE_PROCEEDINGS);
}

/*
 * Where the headings that begin here end, and how many are of results; other
 * text ends them.
 */
static int
skip_proceeding_headings(const Scan *scan, int token, int *results)
{
	int			i = token;

	*results = 0;
	for (; i < scan->count; i++)
	{
		const Token *t = &scan->tokens[i];

		if ((i & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (gxbg_is_mark(scan, i))
			break;
		if (t->kind == TOKEN_WORD && is_proceeding_heading(t))
			*results += gxbg_meaning(t, WORD_COLUMN, TABLE_PROCEEDINGS) != NULL;
		else if (t->kind == TOKEN_NUMBER || t->kind == TOKEN_TEXT || t->kind == TOKEN_WORD)
			break;
	}
	return i;
}

/*
 * Where the row of figures begins: behind the row of the last heading, or right
 * behind it where every cell has a line of its own.
 */
static int
row_start(const Scan *scan, int from, int to)
{
	bool		own_line = (scan->tokens[to].flags & AFTER_LINE) != 0;
	bool		markup = false;
	int			start = to;

	/* Borders that end the line of the headings */
	if (own_line && scan->tokens[to - 1].kind == TOKEN_BORDER &&
		!(scan->tokens[to - 1].flags & AFTER_LINE))
		return to;
	for (int i = to; i > from && scan->tokens[i - 1].kind != TOKEN_WORD && !markup; i--)
		markup = scan->tokens[i - 1].kind == TOKEN_ROW;

	while (start > from && scan->tokens[start - 1].kind != TOKEN_WORD)
	{
		const Token *before = &scan->tokens[start - 1];

		if (before->kind == TOKEN_ROW || (own_line && !markup && before->kind == TOKEN_PUNCT))
			return start;
		start--;
		if (!own_line && !markup && (before->flags & AFTER_LINE))
			return start;
	}

	return start;
}

/* Fifteen cells, not all empty, or as many digits run together */
static bool
are_figures(const Scan *scan, const Row *row)
{
	Cell		cells[N_PROCEEDINGS];
	bool		empty = true;

	for (int i = 0; i < row->count; i++)
		empty = empty && row->pieces[i].kind != PIECE_DIGITS;
	return !empty && (gxbg_row_cut(scan, row, N_PROCEEDINGS, 0, cells) ||
					  (row->count == 1 && row->pieces[0].digits >= N_PROCEEDINGS));
}

/*
 * The section's heading, perhaps a sentence, and then fifteen figures without
 * headings of columns: where they end, or -1.
 */
static int
find_bare_figures(const Scan *scan, int token, Row *row)
{
	for (int i = token + 1; i < scan->count && i < token + MAX_HEADING_DISTANCE; i++)
	{
		const Token *t = &scan->tokens[i];

		if ((t->flags & AFTER_LINE) && (t->kind == TOKEN_NUMBER || t->kind == TOKEN_BORDER ||
										t->kind == TOKEN_ROW))
		{
			int			end = gxbg_row_read(scan, i, true, row);

			if (are_figures(scan, row))
				return end;
		}
		if (gxbg_meaning(t, WORD_SECTION, TABLE_NONE) ||
			gxbg_meaning(t, WORD_COLUMN, TABLE_PROCEEDINGS) ||
			gxbg_meaning(t, WORD_COLUMN, TABLE_APPLICATIONS) ||
			gxbg_meaning(t, WORD_ROW, TABLE_APPLICATIONS))
			break;
	}
	return -1;
}

static bool
is_proceeding_section(const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_SECTION, TABLE_NONE);

	return word && word->index == SECTION_PROCEEDING;
}

/* Headings without figures: others, on the next page, may have them */
#define MAX_EMPTY_DISTANCE 60

void
gxbg_proceedings_find(const Scan *scan, Tables *tables)
{
	const uint64_t bits = MEANING_BITS(WORD_SECTION) |
		MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS) | MEANING_BIT(WORD_GROUP, TABLE_PROCEEDINGS);
	Row		   *row = gxbg_alloc(sizeof(Row));
	int			limit = scan->count;
	int			start = 0;

	for (int label = next_label(scan, 0, bits); scan->labels[label] < limit;
		 label = next_label(scan, label + 1, bits))
	{
		int			i = scan->labels[label];
		int			results = 0;
		int			end = -1;

		if (i < start)
			continue;
		start = i + 1;
		if (is_proceeding_section(&scan->tokens[i]))
			end = find_bare_figures(scan, i, row);
		else if (is_proceeding_heading(&scan->tokens[i]))
		{
			start = skip_proceeding_headings(scan, i, &results);
			if (results >= N_RESULTS)
				end = gxbg_row_read(scan, row_start(scan, i, start), true, row);
		}
		if (end < 0 || (row->count == 0 && results < 2 * N_RESULTS))
			continue;
		gxbg_table_row(scan, row, N_PROCEEDINGS, row->by_line ? 0 : -1, &tables->proceedings);
		if (row->bordered)
			gxbg_table_row_cut_off(scan, &tables->proceedings);
		tables->spans[2] = (Span) {scan->tokens[i].start, scan->tokens[end].start};
		if (row->count > 0)
			break;
		if (limit > end + MAX_EMPTY_DISTANCE)
			limit = end + MAX_EMPTY_DISTANCE;
	}
	gxbg_free(row);
}

Tables *
gxbg_tables_read(const Scan *scan)
{
	Tables	   *tables = gxbg_alloc(sizeof(Tables));

	memset(tables, 0, sizeof(Tables));
	gxbg_applications_find(scan, tables);
	gxbg_disclosures_find(scan, tables);
	gxbg_proceedings_find(scan, tables);
	tables->found = tables->spans[0].end || tables->spans[1].end || tables->spans[2].end;
	return tables;
}
