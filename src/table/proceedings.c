/*
 * proceedings.c
 *	  Find table IV, reconsideration and litigation: one row of figures under its
 *	  headings.
 */
#include "table/proceedings.h"

#include <string.h>

#include "form/identities.h"
#include "text/host.h"
#include "row/numbers.h"
#include "table/lost.h"

/* Headings of sections that are remembered: one in a list of contents, perhaps */
#define MAX_PROCEEDINGS_SECTIONS 4

/* State of the search */
struct ProceedingSearch
{
	const Scan *scan;
	Tables	   *tables;
	Row		   *row;			/* work space */
	int			start;			/* labels from this token on */
	int			limit;			/* and before this one */
	Row		   *over_lines;		/* the table's row, if nothing but lines part its cells */
	int			unfilled;		/* where a table without figures or marks ends, or -1 */
	int			section_count;
	int			sections[MAX_PROCEEDINGS_SECTIONS];	/* headings of the table's section */
};

/* Figures without headings stand at most this many tokens behind the section's */
#define MAX_SECTION_DISTANCE 60

/*
 * Where the headings that begin here end, how many are of results, and whether
 * these stand in the form's order; other text ends them.
 */
static int
skip_proceeding_headings(const Scan *scan, int token, int *results, bool *ordered)
{
	int			i = token;

	*results = 0;
	*ordered = true;
	for (; i < scan->count; i++)
	{
		const Token *t = &scan->tokens[i];

		if ((i & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (gxbg_is_mark(scan, i))
			break;
		if (token_has_meaning(t, PROCEEDING_HEADING_BITS))
		{
			const Word *column = gxbg_meaning(t, WORD_COLUMN, TABLE_PROCEEDINGS);

			if (column)
			{
				*ordered = *ordered && column->index == *results % N_RESULTS;
				(*results)++;
			}
		}
		else if ((t->kind == TOKEN_NUMBER && !gxbg_numbers_labels(scan, i, PROCEEDING_HEADING_BITS)) ||
				 t->kind == TOKEN_TEXT || t->kind == TOKEN_WORD)
			break;
	}
	return i;
}

/* Does a row of markup end between the last word and here? */
static bool
ends_in_markup(const Scan *scan, int from, int to)
{
	for (int i = to; i > from && scan->tokens[i - 1].kind != TOKEN_WORD; i--)
		if (scan->tokens[i - 1].kind == TOKEN_ROW)
			return true;
	return false;
}

/*
 * Where the row of figures begins: behind the row of the last heading, or right
 * behind it where every cell has a line of its own.
 */
static int
row_start(const Scan *scan, int from, int to)
{
	bool		own_line = (scan->tokens[to].flags & AFTER_LINE) != 0;
	bool		markup;
	int			start = to;

	/* Borders that end the line of the headings */
	if (own_line && scan->tokens[to - 1].kind == TOKEN_BORDER &&
		!(scan->tokens[to - 1].flags & AFTER_LINE))
		return to;
	markup = ends_in_markup(scan, from, to);
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
are_figures(const Scan *scan, Row *row)
{
	Cell		cells[N_PROCEEDINGS];
	bool		empty = true;

	for (int i = 0; i < row->count; i++)
		empty = empty && row->pieces[i].kind != PIECE_DIGITS;
	gxbg_row_close(row, N_PROCEEDINGS, N_RESULTS);
	return !empty && !gxbg_row_counts_columns(row) &&
		(gxbg_row_cut(scan, row, N_PROCEEDINGS, 0, cells) ||
		 (row->count == 1 && row->pieces[0].digits >= N_PROCEEDINGS));
}

/* Tokens of the section that are looked through for headings, or blocks of figures */
#define MAX_BLOCK_DISTANCE 240

/* Do headings of results follow, before the next section? */
static bool
headings_follow(const Scan *scan, int token)
{
	const uint64_t results = MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS);
	int			found = 0;

	for (int label = gxbg_label_at(scan, token); found < N_RESULTS; label++)
	{
		label = next_label(scan, label, results | MEANING_BITS(WORD_SECTION));
		if (label >= scan->label_count || scan->labels[label] > token + MAX_BLOCK_DISTANCE ||
			!token_has_meaning(&scan->tokens[scan->labels[label]], results))
			return false;
		found++;
	}
	return true;
}

static bool
is_zero(const Row *row)
{
	for (int i = 0; i < row->count; i++)
		if (row->pieces[i].kind != PIECE_DIGITS || row->pieces[i].value != 0)
			return false;
	return true;
}

/*
 * The section's heading, perhaps a sentence, and then fifteen figures without
 * headings of columns: where they end, or -1.  If those follow, it takes the sums
 * to tell that the figures are theirs, and not of another table's end.
 */
static int
find_bare_figures(const Scan *scan, int token, Row *row)
{
	const uint64_t ends = MEANING_BITS(WORD_SECTION) |
		MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS) |
		MEANING_BIT(WORD_COLUMN, TABLE_APPLICATIONS) | MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS);

	for (int i = token + 1; i < scan->count && i < token + MAX_SECTION_DISTANCE; i++)
	{
		const Token *t = &scan->tokens[i];

		/* Not the last fifteen of more */
		if (t->flags & AFTER_LINE && t[-1].kind != TOKEN_NUMBER &&
			(t->kind == TOKEN_NUMBER || t->kind == TOKEN_BORDER || t->kind == TOKEN_ROW))
		{
			int			end = gxbg_row_read(scan, i, true, row);

			if (are_figures(scan, row) &&
				((gxbg_row_adds_up(row, N_RESULTS) && !is_zero(row)) || !headings_follow(scan, end)))
				return end;
		}
		if (token_has_meaning(t, ends))
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

/* The heads of a table, and the row behind them */
typedef struct ProceedingHeads
{
	int			results;		/* that they name */
	bool		ordered;		/* they stand as columns do */
	int			end;			/* the token that ends the row; -1: there is none */
} ProceedingHeads;

/* The section's heading, behind which figures may stand without heads */
static ProceedingHeads
look_behind_section(ProceedingSearch *search, int token)
{
	ProceedingHeads heads = {0, true, find_bare_figures(search->scan, token, search->row)};

	if (heads.end < 0 && search->section_count < MAX_PROCEEDINGS_SECTIONS)
		search->sections[search->section_count++] = token;
	return heads;
}

static ProceedingHeads
look_behind_heads(ProceedingSearch *search, int token)
{
	const Scan *scan = search->scan;
	Row		   *row = search->row;
	ProceedingHeads heads = {0, true, -1};

	search->start = skip_proceeding_headings(scan, token, &heads.results, &heads.ordered);
	if (heads.results < N_RESULTS)
		return heads;
	heads.end = gxbg_row_read(scan, row_start(scan, token, search->start), true, row);

	/* The numbers of the columns, and the figures in the next row */
	if (row->count == N_PROCEEDINGS && row->bordered && gxbg_row_counts_columns(row))
		heads.end = gxbg_row_read(scan, heads.end, true, row);
	gxbg_drop_own_number(scan, token, row, N_PROCEEDINGS, N_RESULTS);
	return heads;
}

/* The row as the table's */
static void
take_row(ProceedingSearch *search, const ProceedingHeads *heads)
{
	const Scan *scan = search->scan;
	TableRow   *proceedings = &search->tables->proceedings;
	Row		   *row = search->row;

	gxbg_row_close(row, N_PROCEEDINGS, N_RESULTS);
	gxbg_place_row(row, N_PROCEEDINGS, N_RESULTS);

	/* Where the headings do not stand level, the figures on uneven lines do not, either */
	if (!heads->ordered && !row->bordered && gxbg_row_has_uneven_lines(row, row->count))
		row->unclear = true;
	gxbg_table_row(scan, row, N_PROCEEDINGS, row->by_line ? 0 : -1, proceedings);

	/* Empty cells in front may be what is left of the headings, and the last figures cut off */
	if (row->cut_off && row->count > 0 && row->pieces[0].kind == PIECE_BLANK && proceedings->state == ROW_INTACT)
		gxbg_table_row_doubt(row, proceedings);
	gxbg_doubt_lost_border(row, N_RESULTS, proceedings);
	if (row->bordered)
		gxbg_table_row_cut_off(scan, proceedings);
	gxbg_doubt_broken_blocks(scan, row, N_RESULTS, proceedings);
	search->over_lines = gxbg_row_is_over_lines(row, N_PROCEEDINGS) ? gxbg_row_keep(row) : NULL;
	if (gxbg_row_has_content(row))
		search->limit = 0;
	else if (row->count == 0 && search->limit > heads->end + MAX_EMPTY_DISTANCE)
		search->limit = heads->end + MAX_EMPTY_DISTANCE;
}

void
gxbg_proceedings_look(ProceedingSearch *search, int token)
{
	const Scan *scan = search->scan;
	const Row  *row = search->row;
	ProceedingHeads heads = {0, true, -1};

	if (token < search->start || token >= search->limit)
		return;
	search->start = token + 1;
	if (is_proceeding_section(&scan->tokens[token]))
		heads = look_behind_section(search, token);
	else if (token_has_meaning(&scan->tokens[token], PROCEEDING_HEADING_BITS))
		heads = look_behind_heads(search, token);
	if (heads.end < 0 || (row->count == 0 && heads.results < 2 * N_RESULTS))
		return;

	/* Empty cells alone are a form to be filled in, if another table is there */
	if (search->unfilled >= 0 &&
		!(gxbg_row_has_content(row) && gxbg_may_fill_in(scan, search->unfilled, token)))
		return;
	if (row->count > 0 && !gxbg_row_has_content(row))
		search->unfilled = heads.end;
	take_row(search, &heads);
	search->tables->spans[2] = (Span) {scan->tokens[token].start, scan->tokens[heads.end].start};
}

void
gxbg_proceedings_close(ProceedingSearch *search, int token)
{
	search->limit = token < search->limit ? token : search->limit;
}

ProceedingSearch *
gxbg_proceedings_begin(const Scan *scan, Row *row, Tables *tables)
{
	ProceedingSearch *search = gxbg_alloc(sizeof(ProceedingSearch));

	*search = (ProceedingSearch) {
		.scan = scan, .tables = tables, .row = row, .limit = scan->count,
		.unfilled = -1
	};
	return search;
}

/* Blocks of figures, as they are collected */
typedef struct BlockReader
{
	const Scan *scan;
	Row		   *row;
	int			kinds;			/* headings of kinds since the last figure, as bits */
	int			last_kind;		/* the last of them */
} BlockReader;

/* A count, and no part of a sentence or date */
static bool
is_count(const Token *token)
{
	const Token *next = token + 1;

	return token->kind == TOKEN_NUMBER && token->detail == 0 &&
		!(token->flags & (NEGATIVE | POSITIVE)) &&
		(next->flags || next->kind == TOKEN_BORDER || next->kind == TOKEN_ROW ||
		 next->kind == TOKEN_END);
}

static void
add_count(BlockReader *reader, const Token *token)
{
	Row		   *row = reader->row;
	Piece	   *piece = &row->pieces[row->count++];

	*piece = (Piece) {
		.span = {token->start, token->end}, .kind = PIECE_DIGITS,
		.gap = token->flags & (AFTER_LINE | AFTER_LINES) ? GAP_LINE : GAP_SPACE
	};
	piece->digits = (uint8_t) gxbg_figure(reader->scan, piece->span, &piece->value);
}

/* Do the headings since the last figure stand over this block, or over it and all behind? */
static bool
are_over(const BlockReader *reader, int block)
{
	int			all_behind = (1 << N_KINDS) - (1 << block);

	return block == 0 ? (reader->kinds & 1) != 0 :
		reader->kinds & (1 << block) &&
		(reader->last_kind == block || (reader->kinds & all_behind) == all_behind);
}

/*
 * One more figure; false if it does not go on with a block, or begins one under
 * the heading of another kind.
 */
static bool
take_count(BlockReader *reader, const Token *token)
{
	Row		   *row = reader->row;

	if (row->count == N_PROCEEDINGS)
		return false;
	if (reader->kinds &&
		(row->count % N_RESULTS || !are_over(reader, row->count / N_RESULTS)))
		return false;
	add_count(reader, token);
	reader->kinds = 0;
	return true;
}

/* May this token, no figure, stand behind the heading or between two blocks? */
static bool
may_pass(BlockReader *reader, const Token *token)
{
	const Word *kind = gxbg_meaning(token, WORD_GROUP, TABLE_PROCEEDINGS);

	if (token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW)
		return true;
	if (kind)
	{
		reader->kinds |= 1 << kind->index;
		reader->last_kind = kind->index;
	}
	if (reader->row->count == 0)
		return !token_has_meaning(token, MEANING_BITS(WORD_SECTION));
	return reader->row->count % N_RESULTS == 0 &&
		(token->kind == TOKEN_TEXT || token_has_meaning(token, PROCEEDING_HEADING_BITS) ||
		 (token->kind == TOKEN_PUNCT && token->detail != PUNCT_STOP));
}

/*
 * Does a line end within a block, though other figures share one?  The order of
 * those is not known then, and their sum does not tell it.
 */
static bool
is_block_broken(const Row *row)
{
	bool		broken = false;

	for (int i = 0; i < row->count; i++)
		broken = broken || (i % N_RESULTS && row->pieces[i].gap >= GAP_LINE);
	return broken && gxbg_row_has_uneven_lines(row, row->count);
}

/*
 * Fifteen figures under the section's heading whose three sums hold, in one row or
 * in blocks of five, are the table, whatever is left of their headings.  Where they
 * end, or -1.
 */
static int
find_blocks(const Scan *scan, int token, Row *row)
{
	BlockReader reader = {.scan = scan, .row = row};
	int			i = token + 1;

	memset(row, 0, offsetof(Row, pieces));
	for (; i < scan->count && i < token + MAX_BLOCK_DISTANCE; i++)
	{
		const Token *t = &scan->tokens[i];

		if (is_count(t) ? !take_count(&reader, t) :
			row->count == N_PROCEEDINGS || !may_pass(&reader, t))
			break;
	}
	if (row->count != N_PROCEEDINGS || !gxbg_row_adds_up(row, N_RESULTS) ||
		(is_block_broken(row) && !is_zero(row)))
		return -1;

	/* One more may be the number of a page */
	if (is_count(&scan->tokens[i]) &&
		(!(scan->tokens[i].flags & AFTER_LINE) || is_count(&scan->tokens[i + 1])))
		return -1;
	return is_zero(row) && headings_follow(scan, i) ? -1 : i;
}

/*
 * Each figure behind its own heading, under that of its kind: where the last one
 * ends, or -1.
 */
static int
find_labelled(const Scan *scan, int token, Row *row)
{
	BlockReader reader = {.scan = scan, .row = row};
	int			result = -1;	/* of the heading before the figure */
	int			i = token + 1;

	memset(row, 0, offsetof(Row, pieces));
	for (; i < scan->count && i < token + MAX_BLOCK_DISTANCE && row->count < N_PROCEEDINGS; i++)
	{
		const Token *t = &scan->tokens[i];
		const Word *column = gxbg_meaning(t, WORD_COLUMN, TABLE_PROCEEDINGS);
		int			block = row->count / N_RESULTS;

		if (is_count(t))
		{
			if (result != row->count % N_RESULTS || reader.kinds != (2 << block) - 1)
				return -1;
			add_count(&reader, t);
			result = -1;
		}
		else if (column)
			result = result < 0 ? column->index : N_RESULTS;
		else if (t->kind == TOKEN_NUMBER || token_is_punct(t, PUNCT_STOP) ||
				 token_has_meaning(t, MEANING_BITS(WORD_SECTION)))
			return -1;
		else
			may_pass(&reader, t);
	}
	return row->count == N_PROCEEDINGS ? i : -1;
}

/*
 * On a page whose table III is scattered, a cell a line has no order either, unless the sums of
 * all blocks bear it out
 */
static void
doubt_scattered(ProceedingSearch *search)
{
	TableRow   *row = &search->tables->proceedings;
	bool		hold = true;

	if (!search->tables->scattered || row->state != ROW_INTACT || search->over_lines == NULL)
		return;
	for (int i = 0; i < N_PROCEEDINGS; i += N_RESULTS)
		hold = hold && gxbg_block_holds(&row->cells[i], N_RESULTS);
	if (hold)
		return;
	search->over_lines->unclear = true;
	gxbg_table_row_doubt(search->over_lines, row);
}

void
gxbg_proceedings_end(ProceedingSearch *search)
{
	Tables	   *tables = search->tables;

	doubt_scattered(search);
	for (int i = 0; i < search->section_count && tables->proceedings.state != ROW_INTACT; i++)
	{
		const Token *section = &search->scan->tokens[search->sections[i]];
		int			end = find_blocks(search->scan, search->sections[i], search->row);

		if (end < 0)
			end = find_labelled(search->scan, search->sections[i], search->row);
		if (end < 0)
			continue;
		gxbg_table_row(search->scan, search->row, N_PROCEEDINGS, 0, &tables->proceedings);
		tables->spans[2] = (Span) {section->start, search->scan->tokens[end].start};
	}
	gxbg_free(search);
}
