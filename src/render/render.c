/*
 * render.c
 *	  A report written as the statutory form of its year.
 */
#include "render/render.h"

#include <string.h>

#include "form/template.h"
#include "scan/lexicon.h"
#include "text/finding.h"
#include "text/host.h"
#include "text/text.h"

/* Columns of table II, with the one of its items */
#define ITEM_COLUMNS	4

/* One byte of UTF-8 that is no character becomes three */
#define MAX_UTF8_GROWTH	3

static void
put_figure(Sheet *page, const Cell *cell, int across)
{
	char		digits[64];
	char	   *end = digits + sizeof(digits);
	char	   *at;

	if (!cell_is_known(cell))
	{
		gxbg_page_cell(page, string_of(gxbg_unknown_cell), across, 1);
		return;
	}
	at = gxbg_write_figure(end, cell->value, cell->scale < 20 ? cell->scale : 20);
	gxbg_page_cell(page, (String) {at, (size_t) (end - at)}, across, 1);
}

static bool
any_known(const Cell *cells, int count)
{
	for (int i = 0; i < count; i++)
		if (cell_is_known(&cells[i]))
			return true;
	return false;
}

/*
 * Table II
 */

/* A column's heading; the unit is the figure's own, which may not be the form's */
static void
put_measure(Sheet *page, Form form, Measure measure, const Cell *cell, int across)
{
	const char *unit = gxbg_unit_name((Unit) cell->unit);
	String		label;

	if (!gxbg_measure_is_money(measure))
	{
		gxbg_page_cell(page, string_of(gxbg_measure_label(form, measure)), across, 1);
		return;
	}
	label = string_of(gxbg_amount_label(form));
	if (unit)
		label = gxbg_finding_text(gxbg_finding_text(label.text, gxbg_unit_brackets[0], unit).text,
								  gxbg_unit_brackets[1], NULL);
	gxbg_page_cell(page, label, across, 1);
}

/* The last cell of a row of table II goes over the columns that are left; Markdown needs no more */
static int
across_to_end(const Sheet *page, const ItemMeasures *measures, int i)
{
	return i == measures->count - 1 && page->format == RENDER_HTML ?
		ITEM_COLUMNS - measures->count : 1;
}

/* The heads of a block of items; in Markdown each block is a table */
static void
put_item_heads(Sheet *page, const Report *report, Item item, const ItemMeasures *measures)
{
	String		article = string_of(gxbg_article_heading(gxbg_items[item].article));

	if (page->format == RENDER_HTML)
	{
		gxbg_page_row_begin(page);
		gxbg_page_cell(page, article, ITEM_COLUMNS, 1);
		gxbg_page_row_end(page);
	}
	else
	{
		if (!page->first_row)
			gxbg_page_table_end(page);
		gxbg_page_paragraph(page, article);
		gxbg_page_table_begin(page);
	}
	gxbg_page_row_begin(page);
	gxbg_page_cell(page, string_of(gxbg_items_heading), 1, 1);
	for (int i = 0; i < measures->count; i++)
		put_measure(page, report->item_forms[item], measures->measure[i],
					&report->disclosures[item][measures->measure[i]],
					across_to_end(page, measures, i));
	gxbg_page_row_end(page);
}

static void
put_item(Sheet *page, const Report *report, Item item, const ItemMeasures *measures)
{
	gxbg_page_row_begin(page);
	gxbg_page_cell(page, string_of(gxbg_item_label(report->item_forms[item], item)), 1, 1);
	for (int i = 0; i < measures->count; i++)
		put_figure(page, &report->disclosures[item][measures->measure[i]],
				   across_to_end(page, measures, i));
	gxbg_page_row_end(page);
}

static void
put_disclosures(Sheet *page, const Report *report)
{
	int			before = -1;	/* the item above */

	if (!any_known(report->disclosures[0], N_ITEMS * N_MEASURES))
		return;
	gxbg_page_heading(page, 2, string_of(gxbg_table_headings[TABLE_DISCLOSURES]));
	gxbg_page_table_begin(page);
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_item_measures(report->item_forms[item], item);

		if (measures.count == 0)
			continue;
		if (before < 0 || report->item_forms[before] != report->item_forms[item] ||
			strcmp(gxbg_items[before].article, gxbg_items[item].article) != 0)
			put_item_heads(page, report, item, &measures);
		put_item(page, report, item, &measures);
		before = item;
	}
	gxbg_page_table_end(page);
}

/*
 * Table III
 */

/* The names of the columns: in HTML as the form has them, in Markdown in one row */
static void
put_applicant_heads(Sheet *page)
{
	bool		html = page->format == RENDER_HTML;

	gxbg_page_row_begin(page);
	gxbg_page_cell(page, string_of(gxbg_labels_heading), MAX_LABEL_DEPTH, 3);
	if (html)
	{
		int			organizations = 0;

		gxbg_page_cell(page, string_of(gxbg_applicants_heading), N_APPLICANTS, 1);
		gxbg_page_row_end(page);
		gxbg_page_row_begin(page);
		for (int a = 0; a < N_APPLICANTS; a++)
			organizations += gxbg_applicants[a].group != NULL;
		for (int a = 0; a < N_APPLICANTS; a++)
			if (gxbg_applicants[a].group == NULL)
				gxbg_page_cell(page, string_of(gxbg_applicants[a].label), 1, 2);
			else if (a == 0 || gxbg_applicants[a - 1].group == NULL)
				gxbg_page_cell(page, string_of(gxbg_group(gxbg_applicants[a].group)->label),
							   organizations, 1);
		gxbg_page_row_end(page);
		gxbg_page_row_begin(page);
	}
	for (int a = 0; a < N_APPLICANTS; a++)
		if (!html || gxbg_applicants[a].group != NULL)
			gxbg_page_cell(page, string_of(gxbg_applicants[a].label), 1, 1);
	gxbg_page_row_end(page);
}

/* How many rows of the form from this one on have labels at least so deep, and are of its group */
static int
rows_below(Form form, Outcome outcome, int depth, bool same_group)
{
	int			rows = 0;

	for (int o = outcome; o < N_OUTCOMES && gxbg_outcomes[o].depth >= depth; o++)
	{
		if (same_group && strcmp(gxbg_outcomes[o].group, gxbg_outcomes[outcome].group) != 0)
			break;
		rows += form_has_outcome(form, o);
	}
	return rows;
}

/* A row's labels: one column for each depth, those over several rows with the first */
static void
put_outcome_label(Sheet *page, Form form, Outcome outcome, int before)
{
	const FormEntry *entry = &gxbg_outcomes[outcome];

	if (entry->depth > 1)
	{
		if (before < 0 || gxbg_outcomes[before].depth == 1)
			gxbg_page_cell(page, string_of(gxbg_results_heading), 1, rows_below(form, outcome, 2, false));
		else
			gxbg_page_covered(page, 1);
	}
	if (entry->depth > 2)
	{
		if (before < 0 || strcmp(gxbg_outcomes[before].group, entry->group) != 0)
			gxbg_page_cell(page, string_of(gxbg_group_heading(entry->group)), 1,
						   rows_below(form, outcome, 3, true));
		else
			gxbg_page_covered(page, 1);
	}
	gxbg_page_cell(page, string_of(entry->label), MAX_LABEL_DEPTH + 1 - entry->depth, 1);
}

static void
put_applications(Sheet *page, const Report *report)
{
	int			before = -1;

	gxbg_page_heading(page, 2, string_of(gxbg_table_headings[TABLE_APPLICATIONS]));
	gxbg_page_table_begin(page);
	put_applicant_heads(page);
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!form_has_outcome(report->form, o))
			continue;
		gxbg_page_row_begin(page);
		put_outcome_label(page, report->form, o, before);
		for (int a = 0; a < N_APPLICANTS; a++)
			put_figure(page, &report->applications[o][a], 1);
		gxbg_page_row_end(page);
		before = o;
	}
	gxbg_page_table_end(page);
}

/*
 * Table IV
 */

static void
put_kind_heads(Sheet *page)
{
	bool		html = page->format == RENDER_HTML;

	gxbg_page_row_begin(page);
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		bool		lawsuit = gxbg_kinds[kind].group != NULL;

		if (!html)
			gxbg_page_cell(page, lawsuit ?
						   gxbg_finding_text(gxbg_lawsuits_heading, " ", gxbg_kind_headings[kind]) :
						   string_of(gxbg_kind_headings[kind]), N_RESULTS, 1);
		else if (!lawsuit)
			gxbg_page_cell(page, string_of(gxbg_kind_headings[kind]), N_RESULTS, 2);
		else if (gxbg_kinds[kind - 1].group == NULL)
			gxbg_page_cell(page, string_of(gxbg_lawsuits_heading), (N_KINDS - kind) * N_RESULTS, 1);
	}
	gxbg_page_row_end(page);
	if (!html)
		return;
	gxbg_page_row_begin(page);
	for (int kind = 0; kind < N_KINDS; kind++)
		if (gxbg_kinds[kind].group != NULL)
			gxbg_page_cell(page, string_of(gxbg_kind_headings[kind]), N_RESULTS, 1);
	gxbg_page_row_end(page);
}

static void
put_proceedings(Sheet *page, const Report *report)
{
	if (!any_known(report->proceedings[0], N_PROCEEDINGS))
		return;
	gxbg_page_heading(page, 2, string_of(gxbg_table_headings[TABLE_PROCEEDINGS]));
	gxbg_page_table_begin(page);
	put_kind_heads(page);
	gxbg_page_row_begin(page);
	for (int i = 0; i < N_PROCEEDINGS; i++)
		gxbg_page_cell(page, string_of(gxbg_results[i % N_RESULTS].label), 1, 1);
	gxbg_page_row_end(page);
	gxbg_page_row_begin(page);
	for (int i = 0; i < N_PROCEEDINGS; i++)
		put_figure(page, &report->proceedings[i / N_RESULTS][i % N_RESULTS], 1);
	gxbg_page_row_end(page);
	gxbg_page_table_end(page);
}

/*
 * Who and when
 */

static String
number_string(int number)
{
	char		digits[16];
	char	   *end = digits + sizeof(digits) - 1;

	*end = '\0';
	return gxbg_finding_text(gxbg_write_figure(end, number, 0), NULL, NULL);
}

/* Both, in the host's memory */
static String
join(String first, String second)
{
	char	   *text = gxbg_alloc(first.length + second.length + 1);

	if (first.length > 0)
		memcpy(text, first.text, first.length);
	if (second.length > 0)
		memcpy(text + first.length, second.text, second.length);
	text[first.length + second.length] = '\0';
	return (String) {text, first.length + second.length};
}

/* Has it a letter that Simplified script has not, and writes otherwise? */
static bool
is_traditional(String string)
{
	const char *at = string.text;
	const char *end = string.text + string.length;

	while (at < end)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		if ((lexicon_class(gxbg_lexicon(), false, c) & CLASS_FOREIGN) && gxbg_fold(c, true) != c)
			return true;
	}
	return false;
}

/* The form is in Simplified script, and so is all that is written on it: a text has one script */
static String
simplified(String string)
{
	const char *at = string.text;
	const char *end = string.text + string.length;
	char	   *text;
	size_t		length = 0;

	if (string.text == NULL || !is_traditional(string))
		return string;
	text = gxbg_alloc_array(string.length, MAX_UTF8_GROWTH);
	while (at < end)
	{
		uint32_t	c;

		at += gxbg_decode(at, end, &c);
		length += (size_t) gxbg_encode(gxbg_fold(c, true), text + length);
	}
	return (String) {text, length};
}

static bool
contains(String text, String part)
{
	for (size_t at = 0; at + part.length <= text.length; at++)
		if (memcmp(text.text + at, part.text, part.length) == 0)
			return true;
	return false;
}

/* The title as it was, if it says whose report this is; or as the form has it */
static String
title_of(const Report *report)
{
	String		title = simplified(report->agency);

	if (report->title.text != NULL && (title.length == 0 || contains(simplified(report->title), title)))
		return simplified(report->title);
	if (report->year != 0)
		title = join(join(title, number_string(report->year)), string_of(gxbg_title_year));
	return join(title, string_of(gxbg_title_words));
}

/* The time that the figures are of: titles may be without it */
static void
put_period(Sheet *page, const Report *report)
{
	String		year = number_string(report->year);

	if (report->year == 0)
		return;
	gxbg_page_paragraph(page, join(join(string_of(gxbg_period_sentence[0]),
										join(year, string_of(gxbg_period_sentence[1]))),
								   join(year, string_of(gxbg_period_sentence[2]))));
}

static void
put_signature(Sheet *page, const Report *report)
{
	const Date *date = &report->published_on;
	const int	parts[3] = {date->year, date->month, date->day};
	String		text = {NULL, 0};

	if (report->agency.text != NULL)
		gxbg_page_paragraph(page, simplified(report->agency));
	if (date->year == 0)
		return;
	for (int i = 0; i < 3; i++)
		text = join(join(text, number_string(parts[i])), string_of(gxbg_date_signs[i]));
	gxbg_page_paragraph(page, text);
}

static bool
is_any_figure_known(const Report *report)
{
	return any_known(report->disclosures[0], N_ITEMS * N_MEASURES) ||
		any_known(report->applications[0], N_OUTCOMES * N_APPLICANTS) ||
		any_known(report->proceedings[0], N_PROCEEDINGS);
}

String
gxbg_render(const Report *report, RenderFormat format)
{
	Sheet		page = {.format = format};

	/* Which form to write is not known if it is either of two */
	if (!form_is_statutory(report->form) || !form_is_known(report->form) ||
		!is_any_figure_known(report))
		return (String) {NULL, 0};
	gxbg_page_heading(&page, 1, title_of(report));
	put_period(&page, report);
	put_disclosures(&page, report);
	put_applications(&page, report);
	put_proceedings(&page, report);
	put_signature(&page, report);
	return (String) {page.text, page.length};
}
