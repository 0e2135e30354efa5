/*
 * disclosures.c
 *	  Find the rows of table II, what was disclosed, under its headings.
 */
#include "table/disclosures.h"

#include <string.h>

#include "form/template.h"
#include "text/host.h"
#include "row/numbers.h"

/* Columns of table II, each as often as its heading is repeated */
#define MAX_COLUMNS 8

/* What the headings over the rows being read say */
typedef struct ItemHeadings
{
	int			token;			/* the last heading */
	uint8_t		forms;			/* that headings tell from the others, as bits */
	int			count;
	uint8_t		unit;
	bool		strange_unit;	/* 千元, 亿元 */
	bool		repeated;		/* one heading stands in several cells */
	bool		closed;			/* a bar ends the line of the last */
	bool		taken;			/* by an item */
	int			group;			/* token of the heading of their group of items */
	int			column_count;
	uint8_t		columns[MAX_COLUMNS];	/* Measure, in the order of the cells */
} ItemHeadings;

/* State of the search */
struct DisclosureSearch
{
	const Scan *scan;
	Tables	   *tables;
	Row		   *row;			/* work space */
	ItemHeadings headings;
	int			note_end;		/* token behind a label's note in brackets */
	bool		filled;			/* some cell has a figure or mark */
	bool		closed;			/* another report has begun */
	unsigned	unfilled;		/* items of a form without any that stood before, as bits */
	bool		scattered;		/* figures stand apart from their labels */
	bool		unlabeled;		/* a row right behind its headings has no label: it is lost, or all stand behind their figures */
	int			votes[N_FORMS]; /* rows under headings of that form */
};

/* Rows of table II stand at most this many tokens behind a heading of it */
#define MAX_HEADING_DISTANCE 60

/* Items with all their figures behind their labels that tell that these do stand before them */
#define MIN_WHOLE_ITEMS 3

/* Tokens between two cells with the same label */
#define MAX_REPEATED_LABEL 8

/* Tokens of what a label's cell says of the item, at most */
#define MAX_DEFINITION 200

/* Is this the cell next to the one of the last heading? */
static bool
is_next_cell(const Scan *scan, int token, const ItemHeadings *headings)
{
	bool		border = false;

	for (int i = headings->token + 1; i < token; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind != TOKEN_BORDER && t->kind != TOKEN_PUNCT &&
			!token_means(t, WORD_UNIT, TABLE_NONE))
			return false;
		border = border || t->kind == TOKEN_BORDER || is_comma_border(scan, t);
	}
	return border;
}

/* One more column; true if it is another cell of the column before it */
static bool
note_column(const Scan *scan, int token, Measure measure, ItemHeadings *headings)
{
	int			count = headings->column_count;
	bool		same = count > 0 && count <= MAX_COLUMNS &&
		headings->columns[count - 1] == measure && is_next_cell(scan, token, headings);

	if (count < MAX_COLUMNS)
		headings->columns[count] = (uint8_t) measure;
	headings->column_count++;
	headings->repeated = headings->repeated || same;
	return same;
}

/* 千元, 亿元, 百万元: is the unit some other multiple of money than the form's? */
static bool
is_multiple(const Token *unit)
{
	return unit->flags == 0 && (unit[-1].kind == TOKEN_NUMERAL || unit[-1].kind == TOKEN_TEXT);
}

static void
note_heading(const Scan *scan, int token, const Word *column, ItemHeadings *headings)
{
	int			end = gxbg_skip_brackets(scan, token + 1);

	if (note_column(scan, token, column->index, headings))
		return;
	headings->closed = scan->tokens[end].kind == TOKEN_BORDER && scan->tokens[end].flags == AFTER_BLANK &&
		scan->tokens[end].detail == 1 && scan->tokens[end + 1].flags & AFTER_LINE;
	headings->forms |= gxbg_forms_of_heading(column->text, column->index);
	headings->count++;
	for (int i = token + 1; i < end; i++)
	{
		const Word *unit = gxbg_meaning(&scan->tokens[i], WORD_UNIT, TABLE_NONE);

		if (unit && unit->index != UNIT_ITEM)
		{
			headings->unit = (uint8_t) unit->index;
			headings->strange_unit = is_multiple(&scan->tokens[i]);
		}
	}
}

/*
 * The form that the item is of by its name or the headings over it.  Where these
 * tell of two forms, it is the earlier: a heading of fees is one of procurement, too.
 */
static Form
form_of_headings(const ItemHeadings *headings, Item item)
{
	Form		form = gxbg_form_alone(gxbg_items[item].forms);

	for (int i = FORM_NONE + 1; i < N_FORMS && form == FORM_NONE; i++)
		if (headings->forms & FORM_BIT(i))
			form = i;
	if (form == FORM_NONE && headings->count == 1)
		form = gxbg_form_of_lone_measure(item);
	return form;
}

/* Where nothing but blanks parts cells: is there one heading, several times? */
static bool
is_one_heading(const ItemHeadings *headings)
{
	for (int i = 1; i < headings->column_count; i++)
		if (headings->columns[i] != headings->columns[0])
			return false;
	return headings->column_count > 1;
}

static bool
is_same_cell(const Piece *a, const Piece *b)
{
	return a->kind == b->kind && a->value == b->value && a->sign == b->sign &&
		a->decimals == b->decimals && !a->doubtful && !b->doubtful && a->kind != PIECE_TEXT;
}

/*
 * A cell that was joined over several columns stands in each of them, as its
 * heading does: equal figures under one heading are one.
 */
static void
merge_repeated(const ItemHeadings *headings, Row *row)
{
	int			kept = 0;

	if (headings->column_count > MAX_COLUMNS || row->count != headings->column_count)
		return;
	if (row->bordered ? !headings->repeated || gxbg_row_width(row) != row->count :
		!is_one_heading(headings))
		return;
	for (int i = 1; i < row->count; i++)
	{
		const Piece *a = &row->pieces[i - 1];
		const Piece *b = &row->pieces[i];

		if (headings->columns[i] == headings->columns[i - 1] && !is_same_cell(a, b))
			return;
	}
	for (int i = 0; i < row->count; i++)
		if (i == 0 || headings->columns[i] != headings->columns[i - 1])
			row->pieces[kept++] = row->pieces[i];
	row->count = kept;
}

/* The item twice below one heading, with other figures: 行政许可(市本级) 100, 行政许可(县区) 54 */
static void
doubt_second_row(DisclosureSearch *search, int behind, Item item)
{
	TableRow   *first = &search->tables->items[item];

	if (first->state != ROW_DAMAGED || search->headings.group == 0 ||
		search->tables->item_tokens[item] < search->headings.group)
		return;
	gxbg_row_read(search->scan, behind, true, search->row);
	if (gxbg_row_has_content(search->row) && !gxbg_row_has_same_figures(search->row, first->row))
		first->row->unclear = true;
}

/*
 * May this row, just read, be that of the item?  The first counts, but a table
 * without any figure or mark is a form to be filled in: the next one of the report
 * that has some takes its place.
 */
static bool
may_take(DisclosureSearch *search, int token, Item item)
{
	Tables	   *tables = search->tables;
	bool		filled = gxbg_row_has_content(search->row);

	if (tables->items[item].state > ROW_EMPTY && !(search->unfilled & (1u << item)))
	{
		if (!filled || !gxbg_may_fill_in(search->scan, tables->item_tokens[item], token))
			return false;
		for (int i = 0; i < N_ITEMS; i++)
			if (tables->items[i].state > ROW_EMPTY)
				search->unfilled |= 1u << i;
		tables->spans[0] = (Span) {0, 0};
	}
	search->filled = search->filled || filled;
	return true;
}

/* The columns that the headings name, each once; none if they do not */
static ItemMeasures
named_columns(const ItemHeadings *headings)
{
	ItemMeasures named = {0, {0}};

	for (int i = 0; i < headings->column_count && i < MAX_COLUMNS; i++)
	{
		if (named.count == 3)
			return (ItemMeasures) {0, {0}};
		for (int n = 0; n < named.count; n++)
			if (named.measure[n] == headings->columns[i])
				return (ItemMeasures) {0, {0}};
		named.measure[named.count++] = headings->columns[i];
	}
	return named;
}

/*
 * Where the cell of a label ends that says behind a colon what the item is, in words
 * without digits: 规章:指…的规定。 | 0 | 0 | 0; the token behind the label where it says nothing.
 */
static int
behind_definition(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token + 1];

	if (!token_is_punct(t, PUNCT_COLON))
		return token + 1;
	for (int i = 0; i < MAX_DEFINITION; i++)
	{
		t++;
		if (t->kind == TOKEN_BORDER)
			return t[1].kind == TOKEN_NUMBER ? (int) (t - scan->tokens) : token + 1;
		if (t->flags & AFTER_LINE || (!token_is_letters(t) && t->kind != TOKEN_PUNCT && t->kind != TOKEN_NUMERAL))
			break;
	}
	return token + 1;
}

/* Take a row of table II; behind: the token behind its label's cell */
static void
take_item(DisclosureSearch *search, int token, int behind, Item item, Form form)
{
	const Scan *scan = search->scan;
	Tables	   *tables = search->tables;
	Row		   *row = search->row;
	TableRow   *out = &tables->items[item];
	Span	   *span = &tables->spans[0];
	int			end;

	if (out->state > ROW_EMPTY && search->filled && !(search->unfilled & (1u << item)))
	{
		doubt_second_row(search, behind, item);
		return;
	}
	end = gxbg_row_read(scan, behind, true, row);
	merge_repeated(&search->headings, row);

	/* Where a bar closes each line, it begins no empty cell */
	row->open_end = row->open_end && !search->headings.closed;
	row->unclear = row->unclear || search->headings.strange_unit;
	if (!may_take(search, token, item))
		return;

	/* A label may stand in several cells of its row */
	if (out->state == ROW_EMPTY &&
		(row->count == 0 || token - tables->item_tokens[item] > MAX_REPEATED_LABEL))
		return;
	tables->item_tokens[item] = token;
	tables->item_forms[item] = form;
	tables->item_columns[item] = named_columns(&search->headings);
	tables->item_units[item] = search->headings.unit;
	search->unfilled &= ~(1u << item);
	out->state = row->count == 0 && !row->bordered ? ROW_EMPTY : ROW_DAMAGED;
	if (out->state == ROW_DAMAGED)
		out->row = gxbg_row_keep(row);
	if (span->end == 0)
		span->start = scan->tokens[token].start;
	if (scan->tokens[end].start > span->end)
		span->end = scan->tokens[end].start;
}

/* A colon between a label and its figures: 规章: 0, 3, 6 */
static bool
is_colon_of_row(const Token *token)
{
	return token_is_punct(token, PUNCT_COLON) && token->end - token->start <= 3 && token[1].kind == TOKEN_NUMBER;
}

/* A label of an item, whose cell ends before the token behind; not a part of a longer word such as 规章制度 */
static bool
is_item_label(const Scan *scan, int token, int behind)
{
	const Token *next = &scan->tokens[token + 1];

	if (!gxbg_at_cell(scan, token, true))
		return false;
	if (behind > token + 1)
		return true;
	return !((next->kind == TOKEN_TEXT || next->kind == TOKEN_PUNCT) && next->flags == 0 &&
			 !token_is_punct(next, PUNCT_OPEN) && !token_is_punct(next, PUNCT_COMMA) &&
			 !token_is_punct(next, PUNCT_QUOTE) && !is_colon_of_row(next) &&
			 !token_is_punct(next, PUNCT_DASH) && !token_is_punct(next, PUNCT_SLASH));
}

/* How many figures stand behind this token, each alone on its line */
static int
count_figure_lines(const Scan *scan, int token)
{
	int			count = 0;

	for (const Token *t = &scan->tokens[token + 1]; t->kind == TOKEN_NUMBER; t++)
	{
		if (!(t->flags & AFTER_LINE) || !(t[1].flags & AFTER_LINE))
			break;
		count++;
	}
	return count;
}

/*
 * A figure alone on the line behind a heading of a column, or of a group of rows, is that
 * of a label before or behind it: the page was taken apart.  A whole row may have lost its label.
 */
static void
note_stray_figures(DisclosureSearch *search)
{
	const ItemHeadings *headings = &search->headings;
	const Token *heading = &search->scan->tokens[headings->token];
	int			figures;

	if (headings->token < 0 || heading[1].kind != TOKEN_NUMBER)
		return;
	figures = count_figure_lines(search->scan, headings->token);
	if (figures == 0 ||
		!token_means(heading, headings->column_count > 0 ? WORD_COLUMN : WORD_GROUP, TABLE_DISCLOSURES))
		return;
	if (figures == headings->column_count)
		search->unlabeled = true;
	else
		search->scattered = true;
}

void
gxbg_disclosures_look(DisclosureSearch *search, int token)
{
	const Scan *scan = search->scan;
	const Token *t = &scan->tokens[token];
	ItemHeadings   *headings = &search->headings;
	const Word *word;
	int			behind;

	if (token < search->note_end || search->closed)
		return;
	note_stray_figures(search);
	if ((word = gxbg_meaning(t, WORD_GROUP, TABLE_DISCLOSURES)) != NULL)
	{
		/* The first heading of a line stands behind others: the page was taken apart */
		search->scattered = search->scattered || (headings->column_count > 0 && !headings->taken &&
												  token - headings->token < MAX_HEADING_DISTANCE &&
												  strcmp(word->text, gxbg_items_heading) == 0);
		*headings = (ItemHeadings) {.token = token, .group = token};
	}
	else if (token - headings->token >= MAX_HEADING_DISTANCE)
		return;
	else if ((word = gxbg_meaning(t, WORD_COLUMN, TABLE_DISCLOSURES)) != NULL)
	{
		note_heading(scan, token, word, headings);
		headings->token = token;
	}
	else if ((word = gxbg_meaning(t, WORD_ROW, TABLE_DISCLOSURES)) != NULL &&
			 is_item_label(scan, token, behind = behind_definition(scan, token)))
	{
		Form		form = form_of_headings(headings, word->index);

		take_item(search, token, behind, word->index, form);
		headings->taken = true;
		search->votes[form]++;
		search->note_end = gxbg_skip_brackets(scan, behind);
		headings->token = search->note_end - 1;
	}
}

void
gxbg_disclosures_close(DisclosureSearch *search)
{
	search->closed = true;
}

DisclosureSearch *
gxbg_disclosures_begin(const Scan *scan, Row *row, Tables *tables)
{
	DisclosureSearch *search = gxbg_alloc(sizeof(DisclosureSearch));

	*search = (DisclosureSearch) {
		.scan = scan, .tables = tables, .row = row, .headings = {.token = -MAX_HEADING_DISTANCE}
	};
	return search;
}

/* The form of most rows, the earlier of two with as many; or FORM_NONE */
static Form
most_votes(const DisclosureSearch *search)
{
	Form		form = FORM_NONE;
	int			votes = 0;

	for (int i = FORM_NONE + 1; i < N_FORMS; i++)
		if (search->votes[i] > votes)
		{
			form = i;
			votes = search->votes[i];
		}
	return form;
}

/* Has a label that stands before its figures, as all of the table, nothing but these: items, each with the form's figures */
static bool
are_whole(const Tables *tables)
{
	int			whole = 0;

	for (int i = 0; i < N_ITEMS; i++)
	{
		Form		form = tables->item_forms[i] != FORM_NONE ? tables->item_forms[i] : tables->form;

		if (tables->items[i].state == ROW_MISSING)
			continue;
		if (tables->items[i].state != ROW_DAMAGED || !form_is_known(form) ||
			tables->items[i].row->count != gxbg_item_measures(form, i).count)
			return false;
		whole++;
	}
	return whole >= MIN_WHOLE_ITEMS;
}

/* A label without figures, where these stand apart: it has some, and is not empty */
static void
doubt_empty_item(DisclosureSearch *search, TableRow *item)
{
	Row		   *row = search->row;

	memset(row, 0, offsetof(Row, pieces));
	row->unclear = true;
	item->state = ROW_DAMAGED;
	item->row = gxbg_row_keep(row);
}

void
gxbg_disclosures_end(DisclosureSearch *search)
{
	Tables	   *tables = search->tables;

	if (tables->form == FORM_NONE)
		tables->form = most_votes(search);
	search->scattered = search->scattered || (search->unlabeled && !are_whole(tables));
	for (int i = 0; i < N_ITEMS && (search->scattered || tables->scattered); i++)
	{
		TableRow   *item = &tables->items[i];

		if (item->state == ROW_EMPTY && search->scattered)
			doubt_empty_item(search, item);
		if (item->state == ROW_DAMAGED && !item->row->bordered &&
			(search->scattered || gxbg_row_is_over_lines(item->row, MAX_ROW_CELLS)))
			item->row->unclear = true;
	}
	gxbg_free(search);
}

/* The column of the form that has this measure, or -1 */
static int
column_of(const ItemMeasures *measures, uint8_t measure)
{
	for (int i = 0; i < measures->count; i++)
		if (measures->measure[i] == measure)
			return i;
	return -1;
}

/*
 * A row between borders, under headings that name some of the form's columns, or
 * all of them in another order: cut into cells by these.  False if they do not.
 */
static bool
cut_by_names(const Scan *scan, const ItemMeasures *named, const ItemMeasures *measures,
			 TableRow *out)
{
	TableRow	cut;
	bool		usual = named->count == measures->count;

	for (int i = 0; i < named->count; i++)
	{
		int			column = column_of(measures, named->measure[i]);

		if (column < 0)
			return false;
		usual = usual && column == i;
	}
	if (usual || named->count < 2 || gxbg_row_width(out->row) != named->count)
		return false;
	gxbg_table_row(scan, out->row, named->count, 0, &cut);
	if (cut.state != ROW_INTACT)
		return false;
	gxbg_table_row_missing(out);
	out->state = ROW_INTACT;
	out->count = measures->count;
	for (int i = 0; i < measures->count; i++)
		out->cells[i] = (Cell) {.state = CELL_MISSING};
	for (int i = 0; i < named->count; i++)
		out->cells[column_of(measures, named->measure[i])] = cut.cells[i];
	return true;
}

/* Do the headings name columns of the form in another order? */
static bool
names_in_disorder(const ItemMeasures *named, const ItemMeasures *measures)
{
	for (int i = 1; i < named->count; i++)
		if (column_of(measures, named->measure[i]) < column_of(measures, named->measure[i - 1]))
			return true;
	return false;
}

/*
 * 行政强制 | 0 | 0 | 0 under a single heading, as a page has it that fills its hidden cells
 * with zeros: whichever of them is the item's, it is none.
 */
static void
take_zeros(const Scan *scan, Row *row, TableRow *out)
{
	TableRow	wide;

	if (row->unclear || !row->bordered || row->count < 2 || row->count > MAX_ROW_CELLS)
		return;
	gxbg_table_row(scan, row, row->count, 0, &wide);
	for (int i = 0; i < row->count; i++)
		if (wide.state != ROW_INTACT || wide.cells[i].state != CELL_READ || wide.cells[i].value != 0)
			return;
	out->state = ROW_INTACT;
	out->cells[0] = wide.cells[0];
	out->cells[0].state = CELL_RECOVERED;
}

static void
cut_item(const Scan *scan, Tables *tables, Item item)
{
	TableRow   *out = &tables->items[item];
	Row		   *row = out->row;
	ItemMeasures measures = gxbg_item_measures(tables->item_forms[item], item);
	int			want = measures.count;

	/* Where no heading tells the form, its figures are some measure's, but not which */
	if (out->state == ROW_DAMAGED && !form_is_known(tables->item_forms[item]))
	{
		row->unclear = true;
		return;
	}
	if (out->state != ROW_DAMAGED || want == 0 ||
		cut_by_names(scan, &tables->item_columns[item], &measures, out))
		return;
	if (!row->bordered && row->count > 1 && names_in_disorder(&tables->item_columns[item], &measures))
		row->unclear = true;
	gxbg_drop_next_number(scan, tables->item_tokens[item], row, want);
	gxbg_table_row(scan, row, want, 0, out);
	if (row->bordered)
		gxbg_table_row_cut_off(scan, out);
	if (out->state == ROW_DAMAGED && want == 1)
		take_zeros(scan, row, out);
}

/* Cells of this row have lines, and an empty one has a line of blanks */
static bool
has_empty_line(const Row *row, const TableRow *out)
{
	for (int i = 0; i < out->count && out->state == ROW_INTACT && !row->bordered; i++)
		if (out->cells[i].state == CELL_BLANK)
			return true;
	return false;
}

/* Where empty cells have lines, a row with all its figures and such a line has a cell too many: one that a break has cut */
static void
doubt_broken_cells(const Scan *scan, Row *const *rows, TableRow *items)
{
	bool		lines = false;
	int			width = 0;		/* of the widest row: shorter ones have empty lines of their own */

	for (int i = 0; i < N_ITEMS; i++)
	{
		lines = lines || has_empty_line(rows[i], &items[i]);
		width = items[i].count > width ? items[i].count : width;
	}
	for (int i = 0; lines && i < N_ITEMS; i++)
		if (items[i].state == ROW_INTACT && items[i].count == width && !has_empty_line(rows[i], &items[i]) &&
			gxbg_row_has_blank_line(scan, rows[i]))
			gxbg_table_row_doubt(rows[i], &items[i]);
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
	doubt_broken_cells(scan, rows, tables->items);
}
