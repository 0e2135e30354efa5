/*
 * tables.c
 *	  Tokens to the rows of each table of the form: what all tables share.
 */
#include "table/tables.h"

#include <string.h>

#include "row/layout.h"
#include "table/shifted.h"
#include "text/host.h"

/* A note in a label, looked at from behind */
#define MAX_NOTE_TOKENS 40

/* What stands between a cell's border and its label is at most as many tokens */
#define MAX_BEFORE_LABEL 12

/* What may stand between a cell's border and its label: 三、 (一) 1. and quotes */
static bool
is_before_label(const Token *token)
{
	switch (token->kind)
	{
		case TOKEN_NUMERAL:
			return true;
		case TOKEN_PUNCT:
			return token->detail != PUNCT_STOP && token->detail != PUNCT_COMMA &&
				token->detail != PUNCT_COLON;
		case TOKEN_NUMBER:
			return token->end - token->start <= 3 && token[1].kind == TOKEN_PUNCT &&
				token[1].flags == 0;
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

/* A number that a line begins with, quoted or not: that of a row */
static bool
begins_line(const Token *number)
{
	return number->kind == TOKEN_NUMBER &&
		((number->flags | (token_is_punct(number - 1, PUNCT_QUOTE) ? number[-1].flags : 0)) & AFTER_LINE);
}

/* Does the line begin with nothing but quoted empty cells up to this comma: "","", ? */
static bool
follows_empty_quotes(const Scan *scan, const Token *comma)
{
	for (const Token *quotes = comma - 1; quotes > scan->tokens; quotes -= 2)
	{
		if (!token_is_punct(quotes, PUNCT_QUOTE) || (quotes->end - quotes->start) % 2)
			return false;
		if (quotes->flags & AFTER_LINE)
			return true;
		if (!token_is_punct(quotes - 1, PUNCT_COMMA))
			return false;
	}
	return false;
}

/* At the beginning of a line, or behind the number of a page: the end of the label of a group of rows */
static bool
is_end_of_group(const Scan *scan, const Token *token)
{
	size_t		length = token->end - token->start;

	if (!(token->flags & AFTER_LINE) &&
		!(token->flags == 0 && token > scan->tokens && token_is_punct(token - 1, PUNCT_DASH)))
		return false;
	for (int i = 0; i < gxbg_group_count; i++)
	{
		size_t		whole = strlen(gxbg_groups[i].label);

		if (whole > length && memcmp(gxbg_groups[i].label + whole - length, scan->body + token->start, length) == 0)
			return true;
	}
	return false;
}

/* l. for 1. where a label begins */
static bool
is_letter_for_number(const Scan *scan, const Token *letter)
{
	return letter->kind == TOKEN_TEXT && letter->end - letter->start == 1 &&
		token_is_punct(letter + 1, PUNCT_POINT) && letter[1].flags == 0 && letter[2].flags == 0 &&
		((letter->flags & AFTER_LINE) || letter == scan->tokens || letter[-1].kind != TOKEN_TEXT);
}

bool
gxbg_at_cell(const Scan *scan, int token, bool strict)
{
	const Token *first = scan->tokens + (token > MAX_BEFORE_LABEL ? token - MAX_BEFORE_LABEL : 0);
	const Token *at = &scan->tokens[token];
	const Token *before;
	bool		ordinal;

	if (token > 1 && !strict && (gxbg_has_odd_mark(at - 2) || is_letter_for_number(scan, at - 2)))
		at -= 2;
	while (!(at->flags & AFTER_LINE) && at > first && is_before_label(at - 1))
		at--;
	if (at == scan->tokens || (at->flags & AFTER_LINE))
		return true;
	before = at - 1;
	ordinal = at->kind == TOKEN_NUMBER;

	/* Comma-separated values: a label behind an empty cell or another label */
	if (token_is_punct(before, PUNCT_COMMA) &&
		(before->flags & AFTER_LINE || follows_empty_quotes(scan, before)))
		return true;
	if (token_is_punct(before, PUNCT_COMMA) && before->flags == 0 && before > scan->tokens)
	{
		before = skip_note_back(scan, before - 1);
		if (before->kind != TOKEN_WORD && !begins_line(before))
			return false;
	}
	switch (before->kind)
	{
		case TOKEN_BORDER:
		case TOKEN_ROW:
		case TOKEN_NUMBER:
			return true;
		case TOKEN_WORD:
			if (ordinal && !strict && (at->flags & AFTER_BLANK))
				return true;
			return token_has_meaning(before, MEANING_BITS(WORD_ROW) | MEANING_BITS(WORD_COLUMN) |
									 MEANING_BITS(WORD_GROUP) | MEANING_BITS(WORD_MARK) |
									 MEANING_BITS(WORD_UNIT));
		case TOKEN_TEXT:
			return !strict && ((at->flags & AFTER_BLANK) || is_end_of_group(scan, before));
		default:
			return false;
	}
}

bool
gxbg_may_fill_in(const Scan *scan, int end, int token)
{
	int			label = next_label(scan, gxbg_label_at(scan, end),
								   MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION));

	return label >= scan->label_count || scan->labels[label] >= token;
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

/* Cells of a row whose last is the sum of the others; 0: none is */
static int
block_of(int want)
{
	return want == N_APPLICANTS ? N_APPLICANTS : want == N_PROCEEDINGS ? N_RESULTS : 0;
}

/* Is some total known that is not the sum of its block, empty cells being 0? */
static bool
contradicts(const Cell *cells, int count, int block)
{
	for (const Cell *end = cells + count; block > 0 && cells < end; cells += block)
	{
		int64_t		sum = 0;
		bool		known = cell_is_known(&cells[block - 1]);

		for (int i = 0; i < block - 1; i++)
			if (cell_is_known(&cells[i]))
				sum += cells[i].value;
			else
				known = known && cells[i].state == CELL_BLANK;
		if (known && sum != cells[block - 1].value)
			return true;
	}
	return false;
}

/*
 * The layout does tell cells, but weakly: empty lines that may be none, blanks that may
 * stand within a figure.  Then the sums must bear it out.
 */
static bool
is_doubtful(const Row *row, const TableRow *out, bool blank_lines)
{
	int			want = out->count;
	int			block = block_of(want);

	return (blank_lines || (gxbg_row_is_weak(row, want) && gxbg_row_may_have_parts(row, block))) &&
		contradicts(out->cells, want, block);
}

void
gxbg_table_row_missing(TableRow *out)
{
	memset(out, 0, offsetof(TableRow, cells));
}

void
gxbg_table_row(const Scan *scan, Row *row, int want, int skip, TableRow *out)
{
	bool		blank_lines = false;

	gxbg_table_row_missing(out);
	out->count = (uint8_t) want;
	if (row->count == 0 && row->cut_off)
		out->state = ROW_MISSING;
	else if (row->count == 0 && !row->bordered)
		out->state = ROW_EMPTY;
	else if ((gxbg_row_cut(scan, row, want, skip, out->cells) ||
			  ((blank_lines = gxbg_row_add_blank_lines(scan, row, want)) &&
			   gxbg_row_cut(scan, row, want, skip, out->cells))) &&
			 !is_doubtful(row, out, blank_lines))
	{
		out->state = ROW_INTACT;
		out->cut_figure = row->cut_figure;
		if (row->bordered && gxbg_row_width(row) < row->count)
			gxbg_part_shifted(scan, out->cells, want, block_of(want));
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

static Tables *
new_tables(void)
{
	Tables	   *tables = gxbg_alloc(sizeof(Tables));

	memset(tables, 0, offsetof(Tables, applications));
	for (int i = 0; i < N_OUTCOMES; i++)
		gxbg_table_row_missing(&tables->applications[i]);
	for (int i = 0; i < N_ITEMS; i++)
		gxbg_table_row_missing(&tables->items[i]);
	gxbg_table_row_missing(&tables->proceedings);
	return tables;
}

/* The meanings of a token as bits */
static uint64_t
meanings_of(const Token *token)
{
	return token->kind == TOKEN_WORD ? gxbg_meaning_bits[token->detail] : 0;
}

/* How far the sections of the first report have been seen */
typedef struct Sections
{
	int			last;			/* the furthest Section */
	int			rows;			/* labels of rows since the first */
} Sections;

/* Fewer labels of rows are a list of contents, or a menu */
#define MIN_REPORT_ROWS 5

#define FORM_ROW_BITS \
	(MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES) | MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS))

/*
 * Does another report begin with this heading: the first section, where the one before
 * has gone past its tables?
 */
static bool
begins_another(const Scan *scan, int token, uint64_t bits, Sections *sections)
{
	const Word *section;

	sections->rows += (bits & FORM_ROW_BITS) != 0;
	if (!(bits & MEANING_BITS(WORD_SECTION)) || !gxbg_at_cell(scan, token, true))
		return false;
	section = gxbg_meaning(&scan->tokens[token], WORD_SECTION, TABLE_NONE);
	if (section->index != SECTION_OVERVIEW)
	{
		sections->last = section->index > sections->last ? section->index : sections->last;
		return false;
	}
	if (sections->last >= SECTION_PROCEEDING && sections->rows >= MIN_REPORT_ROWS)
		return true;
	*sections = (Sections) {SECTION_OVERVIEW, 0};
	return false;
}

/* One walk over the labels: each is shown to the tables whose words it has */
static void
look_at_labels(const Scan *scan, ApplicationSearch *applications,
			   DisclosureSearch *disclosures, ProceedingSearch *proceedings, Tables *tables)
{
	Sections	sections = {SECTION_PREAMBLE, 0};
	bool		closed = false;

	for (int label = 0; label < scan->label_count; label++)
	{
		int			token = scan->labels[label];
		uint64_t	bits = meanings_of(&scan->tokens[token]);

		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (!closed && begins_another(scan, token, bits, &sections))
		{
			gxbg_applications_close(applications);
			gxbg_disclosures_close(disclosures);
			gxbg_proceedings_close(proceedings, token);
			closed = true;
		}
		if (bits & APPLICATION_BITS)
			gxbg_applications_look(applications, token);
		if (bits & DISCLOSURE_BITS)
			gxbg_disclosures_look(disclosures, token);
		if (bits & PROCEEDING_BITS)
			gxbg_proceedings_look(proceedings, token);
		tables->indicators += (bits & MEANING_BIT(WORD_ROW, TABLE_STATISTICS)) != 0;
	}
}

Tables *
gxbg_tables_read(const Scan *scan)
{
	Tables	   *tables = new_tables();
	Row		   *row = gxbg_alloc(sizeof(Row));
	ApplicationSearch *applications = gxbg_applications_begin(scan, row);
	DisclosureSearch *disclosures = gxbg_disclosures_begin(scan, row, tables);
	ProceedingSearch *proceedings = gxbg_proceedings_begin(scan, row, tables);

	look_at_labels(scan, applications, disclosures, proceedings, tables);
	gxbg_applications_end(applications, tables);
	gxbg_disclosures_end(disclosures);
	gxbg_proceedings_end(proceedings);
	gxbg_free(row);
	tables->found = tables->spans[0].end || tables->spans[1].end || tables->spans[2].end;
	return tables;
}
