/*
 * sheet.c
 *	  Builds the three tables of a report as rows of cells.
 *
 * What a report leaves out (a blank for zero, a row, a head) is settled here;
 * how borders are drawn is render.c's matter.
 */
#include <stdlib.h>
#include <string.h>

#include "sheet.h"

/* Rows of a group of table III: its label stands before the first */
typedef struct Group
{
	int			first;
	int			last;
	Label		label;
} Group;

static const Group groups[] = {
	{OUT_REFUSED_STATE_SECRET, OUT_REFUSED_INQUIRY, {LEVEL_PAREN, 3, "不予公开", NULL}},
	{OUT_UNAVAILABLE_NOT_HELD, OUT_UNAVAILABLE_UNCLEAR, {LEVEL_PAREN, 4, "无法提供", NULL}},
	{OUT_NOT_PROCESSED_PETITION, OUT_NOT_PROCESSED_REISSUE, {LEVEL_PAREN, 5, "不予处理", NULL}},
	{OUT_OTHER_OVERDUE_CORRECTION, OUT_OTHER_REMAINING, {LEVEL_PAREN, 6, "其他处理", NULL}}
};

static const Label results_label = {LEVEL_TOP, 3, "本年度办理结果", NULL};

static const Group *
group_of(int outcome)
{
	for (size_t g = 0; g < sizeof(groups) / sizeof(groups[0]); g++)
		if (outcome >= groups[g].first && outcome <= groups[g].last)
			return &groups[g];
	return NULL;
}

/* What a sheet is built with */
typedef struct Builder
{
	Sheet	   *sheet;
	Truth	   *truth;
	const Style *style;
	Random	   *random;
} Builder;

static Builder
builder_start(Truth *truth, const Style *style, Random *random, int width)
{
	Builder		builder = {calloc(1, sizeof(Sheet)), truth, style, random};

	if (builder.sheet == NULL)
		abort();
	builder.sheet->width = width;
	return builder;
}

void
sheet_free(Sheet *sheet)
{
	for (int r = 0; r < sheet->count; r++)
		for (int c = 0; c < sheet->rows[r].count; c++)
			buffer_free(&sheet->rows[r].cells[c].text);
	free(sheet);
}

static SheetRow *
add_row(Builder *b)
{
	if (b->sheet->count == SHEET_MAX_ROWS)
		abort();
	return &b->sheet->rows[b->sheet->count++];
}

static SheetCell *
add_cell(SheetRow *row, int rowspan, int colspan)
{
	SheetCell  *cell;

	if (row->count == SHEET_MAX_CELLS)
		abort();
	cell = &row->cells[row->count++];
	cell->at = (uint8_t) row->column;
	cell->rowspan = (uint8_t) rowspan;
	cell->colspan = (uint8_t) colspan;
	row->column += colspan;
	return cell;
}

static SheetCell *
add_label(Builder *b, SheetRow *row, const Label *label, int rowspan, int colspan)
{
	SheetCell  *cell = add_cell(row, rowspan, colspan);

	word_label(&cell->text, b->style, b->random, label);
	return cell;
}

static SheetCell *
add_words(Builder *b, SheetRow *row, const char *text, int rowspan, int colspan)
{
	SheetCell  *cell = add_cell(row, rowspan, colspan);

	word_text(&cell->text, b->style, b->random, text);
	return cell;
}

/* A note behind a label: figures in it are not data */
static void
add_note(Builder *b, SheetCell *cell, const char *note)
{
	Buffer		text = {0};

	if (!b->style->notes || !random_chance(b->random, 75))
		return;
	buffer_add(&text, random_chance(b->random, 30) ? " " : "");
	buffer_add(&text, note);
	word_text(&cell->text, b->style, b->random, text.text);
	buffer_free(&text);
}

/* A blank or a mark may stand for this zero */
static bool
leaves_blank(Builder *b, const TruthCell *truth)
{
	return truth->value == 0 && b->style->blanks > 0 && random_chance(b->random, b->style->blanks);
}

static SheetCell *
add_figure(Builder *b, SheetRow *row, TruthCell *truth, int measure, bool blank)
{
	SheetCell  *cell = add_cell(row, 1, 1);

	cell->truth = truth;
	truth->blank = blank;
	if (!blank)
		word_figure(&cell->text, b->style, b->random, truth, measure);
	else if (b->style->blank != NULL)
		word_script(&cell->text, b->style, b->style->blank);
	return cell;
}

/* A page ends somewhere, before a row or inside it */
static void
add_pages(Builder *b)
{
	if (!b->style->pages)
		return;
	for (int r = 1; r < b->sheet->count; r++)
	{
		SheetRow   *row = &b->sheet->rows[r];

		if (row->is_head || !random_chance(b->random, 10))
			continue;
		if (row->count > 1 && random_chance(b->random, 40))
			row->cells[random_between(b->random, 1, row->count - 1)].page_before = true;
		else
			row->page_before = true;
	}
}

/* Table II */

static void
disclosure_article(Builder *b, const char *number)
{
	static const char *const forms[] = {
		"第二十条第(%s)项", "第二十条第(%s)项", "第二十条第%s项", "第二十条 第(%s)项"
	};
	Buffer		text = {0};
	SheetRow   *row;

	if (b->style->lost_heads)
		return;
	row = add_row(b);
	buffer_addf(&text, random_pick(b->random, forms), number);
	add_words(b, row, text.text, 1, 4);
	row->is_head = true;
	buffer_free(&text);
}

static const char *
measure_note(Builder *b, int measure, char *note, size_t size)
{
	const char *fixed = measure == MEA_ITEMS_CHANGE ? "(减用负值表示,如 -8)"
		: measure == MEA_DISCLOSED_TOTAL ? "(截至12月31日)"
		: measure == MEA_DECISIONS ? "(含简易程序,1件计1次)" : "";
	Buffer		text = {0};

	buffer_add(&text, fixed);
	if (measure == MEA_ITEMS_BEFORE)
		buffer_addf(&text, "(指%d年事项数)", b->truth->year - 1);
	if (measure == MEA_IN_FORCE)
		buffer_addf(&text, "(截至%d年12月31日)", b->truth->year);
	strncpy(note, text.text, size - 1);
	note[size - 1] = '\0';
	buffer_free(&text);
	return note;
}

/* The head of one measure, with its unit where it is stated there */
static void
add_measure(Builder *b, SheetRow *row, int item, int measure, int colspan)
{
	const Label *labels = b->truth->form == FORM_2019 ? word_measures_2019 : word_measures_2021;
	const TruthCell *cell = &b->truth->disclosures[item][measure];
	SheetCell  *head;
	char		note[96];

	if (measure == MEA_ITEMS_CHANGE && b->style->lost_change)
		head = add_words(b, row, "本年增/", 1, colspan);
	else
		head = add_label(b, row, &labels[measure], 1, colspan);
	if (measure == MEA_AMOUNT && cell->unit != UNIT_NONE && !b->style->amount_behind)
		word_text(&head->text, b->style, b->random, cell->unit == UNIT_YUAN
				  ? (random_chance(b->random, 50) ? "(单位:元)" : "(元)")
				  : (random_chance(b->random, 70) ? "(单位:万元)" : "(万元)"));
	else if (measure_note(b, measure, note, sizeof(note))[0] != '\0')
		add_note(b, head, note);
}

static void
disclosure_heads(Builder *b, int item)
{
	SheetRow   *row = add_row(b);
	int			measures[3];
	int			count = truth_measures(b->truth->form, item, measures);

	row->is_head = true;
	add_words(b, row, "信息内容", 1, 1);
	for (int m = 0; m < count; m++)
		add_measure(b, row, item, measures[m], count == 1 ? 3 : 1);
	if (count == 2)
		add_cell(row, 1, 1);
}

static void
disclosure_row(Builder *b, int item)
{
	SheetRow   *row;
	SheetCell  *label;
	int			measures[3];
	int			count = truth_measures(b->truth->form, item, measures);

	if (b->style->lost_table && random_chance(b->random, 15))
		return;
	row = add_row(b);
	if (item == ITEM_NORMATIVE_DOCUMENT && b->truth->form == FORM_2021)
		label = add_words(b, row, "行政规范性文件", 1, 1);
	else
		label = add_label(b, row, &word_items[item], 1, 1);
	if (item == ITEM_NORMATIVE_DOCUMENT)
		add_note(b, label, "(含决定、公告、通知等12类)");
	if (item == ITEM_LICENSE)
		add_note(b, label, "(不含2018年取消的3项)");
	for (int m = 0; m < count; m++)
	{
		TruthCell  *truth = &b->truth->disclosures[item][measures[m]];
		SheetCell  *cell = add_figure(b, row, truth, measures[m], leaves_blank(b, truth));

		if (count == 1)
			cell->colspan = 3;	/* the last cell: no column follows */
	}
	if (count == 2)
		add_cell(row, 1, 1);
}

/* A row that a locality put in and the form does not have */
static void
own_row(Builder *b)
{
	SheetRow   *row = add_row(b);

	add_words(b, row, "其他主动公开文件", 1, 1);
	for (int m = 0; m < 3; m++)
		buffer_addf(&add_cell(row, 1, 1)->text, "%d", (int) random_below(b->random, 100));
}

Sheet *
sheet_disclosures(Truth *truth, const Style *style, Random *random)
{
	Builder		b = builder_start(truth, style, random, 4);
	static const struct
	{
		const char *number;
		int			items[2];
	}			articles[] = {
		{"一", {ITEM_REGULATION, ITEM_NORMATIVE_DOCUMENT}},
		{"五", {ITEM_LICENSE, ITEM_OTHER_SERVICE}},
		{"六", {ITEM_PENALTY, ITEM_COERCION}},
		{"八", {ITEM_FEE, -1}},
		{"九", {ITEM_PROCUREMENT, -1}}
	};

	for (size_t a = 0; a < sizeof(articles) / sizeof(articles[0]); a++)
	{
		if (!truth_has_item(truth->form, articles[a].items[0]))
			continue;
		disclosure_article(&b, articles[a].number);
		disclosure_heads(&b, articles[a].items[0]);
		for (int i = 0; i < 2; i++)
			if (articles[a].items[i] >= 0 && truth_has_item(truth->form, articles[a].items[i]))
				disclosure_row(&b, articles[a].items[i]);
		if (a == 0 && style->own_rows)
			own_row(&b);
	}
	add_pages(&b);
	return b.sheet;
}

/* Table III */

/* The heads of its columns, all three rows of them */
static void
application_heads(Builder *b, bool with_note)
{
	SheetRow   *row = add_row(b);

	row->is_head = true;
	add_words(b, row, with_note ? "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)" : "",
			  3, 3);
	add_words(b, row, "申请人情况", 1, 7);
	row = add_row(b);
	row->is_head = true;
	row->column = 3;
	add_label(b, row, &word_applicants[APP_NATURAL_PERSON], 2, 1);
	add_words(b, row, b->style->variants ? "法人或者其他组织" : "法人或其他组织", 1, 5);
	add_label(b, row, &word_applicants[APP_TOTAL], 2, 1);
	row = add_row(b);
	row->is_head = true;
	row->column = 4;
	for (int a = APP_ENTERPRISE; a <= APP_OTHER_ORG; a++)
		add_label(b, row, &word_applicants[a], 1, 1);
}

/* How many rows of the form stand from one to the other */
static int
rows_between(const Builder *b, int first, int last)
{
	int			rows = 0;

	for (int o = first; o <= last; o++)
		rows += truth_has_outcome(b->truth->form, o);
	return rows;
}

/* The labels of groups that stand in front of a row, or rows of their own */
static SheetRow *
application_groups(Builder *b, int outcome, bool again)
{
	SheetRow   *row = NULL;
	const Group *group = group_of(outcome);

	if (outcome == OUT_DISCLOSED || again)
	{
		row = add_row(b);
		add_label(b, row, &results_label, b->style->group_rows ? 1
				  : rows_between(b, outcome, OUT_CONCLUDED), b->style->group_rows ? 10 : 1);
		if (b->style->group_rows)
			row = NULL;
	}
	if (group != NULL && group->first == outcome)
	{
		row = row == NULL ? add_row(b) : row;
		row->column = b->style->group_rows ? 0 : 1;
		add_label(b, row, &group->label, b->style->group_rows ? 1
				  : rows_between(b, group->first, group->last), b->style->group_rows ? 10 : 1);
		if (b->style->group_rows)
			row = NULL;
	}
	return row;
}

/* Which zeros of a row are dropped (LAYOUTS.md 11) */
static bool
drops(Builder *b, const TruthCell *truth, bool in_this_row)
{
	if (truth->value != 0)
		return false;
	switch (b->style->dropped)
	{
		case DROPPED_ALL:
			return true;
		case DROPPED_IN_ROWS:
			return in_this_row;
		case DROPPED_CELLS:
			return random_chance(b->random, 50);
		default:
			return false;
	}
}

static void
application_row(Builder *b, int outcome)
{
	static const char *const blank_zeros[] = {" ", "  ", ""};
	bool		again = b->style->pages && outcome > OUT_DISCLOSED
		&& outcome < OUT_CONCLUDED && random_chance(b->random, 6);
	bool		drop_here = random_chance(b->random, 50);
	const Style *style = b->style;
	SheetRow   *row;
	bool		run_blanks;
	int			label_span = outcome < OUT_DISCLOSED || outcome == OUT_CARRIED_OUT
		|| style->group_rows ? 3 : group_of(outcome) != NULL ? 1 : 2;

	if (again && random_chance(b->random, 50))
		application_heads(b, random_chance(b->random, 50));
	row = application_groups(b, outcome, again);
	if (row == NULL)
		row = add_row(b);
	row->column = 3 - label_span;
	add_label(b, row, &word_outcomes[outcome], 1, label_span);
	if (outcome == OUT_RECEIVED)
		add_note(b, &row->cells[row->count - 1], "(含当面、信函等4种渠道)");
	if (outcome == OUT_DISCLOSED)
		add_note(b, &row->cells[row->count - 1], "(含2019年前申请的3件)");
	run_blanks = style->run_blanks && random_chance(b->random, 20)
		&& b->truth->applications[outcome][APP_TOTAL].value == 0;
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		TruthCell  *truth = &b->truth->applications[outcome][a];
		bool		no_total = (style->blank_totals == BLANK_TOTALS_COLUMN && a == APP_TOTAL)
			|| (style->blank_totals == BLANK_TOTALS_ROW && outcome == OUT_CONCLUDED);
		SheetCell  *cell;

		cell = add_figure(b, row, truth, -1, no_total || drops(b, truth, drop_here)
						  || (run_blanks && truth->value == 0 && random_chance(b->random, 40))
						  || leaves_blank(b, truth));
		if (run_blanks && truth->blank)
			buffer_add(&cell->text, random_pick(b->random, blank_zeros));
	}
}

Sheet *
sheet_applications(Truth *truth, const Style *style, Random *random)
{
	Builder		b = builder_start(truth, style, random, 10);

	application_heads(&b, true);
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!truth_has_outcome(truth->form, o))
			continue;
		if (style->lost_table && truth->applications[o][APP_TOTAL].value == 0
			&& group_of(o) != NULL && group_of(o)->first != o && random_chance(random, 10))
			continue;
		application_row(&b, o);
	}
	add_pages(&b);
	return b.sheet;
}

/* Table IV */

static void
result_labels(Builder *b, SheetRow *row, int rowspan)
{
	for (int r = 0; r < N_RESULTS; r++)
		add_label(b, row, &word_results[r], rowspan, 1);
}

static void
proceeding_heads(Builder *b)
{
	SheetRow   *row = add_row(b);
	bool		together = b->style->proceeding_heads == 1;

	row->is_head = true;
	add_words(b, row, "行政复议", together ? 2 : 1, 5);
	add_words(b, row, "行政诉讼", 1, 10);
	row = add_row(b);
	row->is_head = true;
	if (together)
		row->column = 5;
	else
		result_labels(b, row, 2);
	add_words(b, row, "未经复议直接起诉", 1, 5);
	add_words(b, row, "复议后起诉", 1, 5);
	row = add_row(b);
	row->is_head = true;
	row->column = together ? 0 : 5;
	for (int k = together ? 0 : 1; k < N_KINDS; k++)
		result_labels(b, row, 1);
}

Sheet *
sheet_proceedings(Truth *truth, const Style *style, Random *random)
{
	Builder		b = builder_start(truth, style, random, 15);
	SheetRow   *row;

	if (!style->lost_heads)
		proceeding_heads(&b);
	row = add_row(&b);
	for (int k = 0; k < N_KINDS; k++)
		for (int r = 0; r < N_RESULTS; r++)
		{
			TruthCell  *cell = &truth->proceedings[k][r];

			add_figure(&b, row, cell, -1, drops(&b, cell, true) || leaves_blank(&b, cell));
		}
	add_pages(&b);
	return b.sheet;
}
