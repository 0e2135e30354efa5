/*
 * style.c
 *	  Draws a style for each layout.
 *
 * What goes together and what does not is settled here.  A combination is
 * left out only where the information is truly gone, and the place says so.
 */
#include <string.h>

#include "style.h"

static const char *const layout_names[N_LAYOUTS] = {
	[LAYOUT_PROSE] = "prose only",
	[LAYOUT_BARS] = "bars",
	[LAYOUT_LINES] = "one cell a line",
	[LAYOUT_BARS_OVER_LINES] = "bars over lines",
	[LAYOUT_COLUMNS] = "tabs, CSV, spaces",
	[LAYOUT_HTML] = "HTML",
	[LAYOUT_RUN_TOGETHER] = "run together",
	[LAYOUT_BROKEN_LABELS] = "broken labels",
	[LAYOUT_MISDECODED] = "mis-decoded blanks",
	[LAYOUT_WIDTHS] = "widths and grouping",
	[LAYOUT_FRAGMENTS] = "fragments",
	[LAYOUT_DROPPED] = "empty cells dropped",
	[LAYOUT_BLANKS] = "empty cells kept",
	[LAYOUT_NOTES] = "notes in labels",
	[LAYOUT_PAGES] = "page breaks",
	[LAYOUT_CUT] = "cut off",
	[LAYOUT_LOST_HEADINGS] = "lost headings",
	[LAYOUT_TRADITIONAL] = "Traditional script",
	[LAYOUT_AROUND] = "around the report",
	[LAYOUT_DATES_LOST] = "figures lost in dates",
	[LAYOUT_HTML_BROKEN_BLANK] = "5 + 7 + 12",
	[LAYOUT_TRADITIONAL_RUN] = "17 + 6",
	[LAYOUT_NOTES_GROUPED] = "13 + 9",
	[LAYOUT_MIXED] = "mixed, borders kept",
	[LAYOUT_MIXED_RUN] = "mixed with 6",
	[LAYOUT_MIXED_FRAGMENTS] = "mixed with 10",
	[LAYOUT_MIXED_DROPPED] = "mixed with 11",
	[LAYOUT_NUMBERED] = "numbered rows, columns",
};

const char *
layout_name(Layout layout)
{
	return layout < N_LAYOUTS ? layout_names[layout] : NULL;
}

bool
style_loses_borders(const Style *style)
{
	return style->container == CONTAINER_RUN || style->fragments > 0
		|| style->dropped != DROPPED_NONE;
}

/* Any container in which each cell keeps its borders */
static Container
draw_container(Random *random)
{
	static const Container kept[] = {
		CONTAINER_BARS, CONTAINER_BARS, CONTAINER_LINES, CONTAINER_LINES,
		CONTAINER_BARS_OVER_LINES, CONTAINER_TABS, CONTAINER_CSV,
		CONTAINER_SPACES, CONTAINER_HTML, CONTAINER_HTML
	};

	return random_pick(random, kept);
}

/* What varies in life whatever the layout */
static void
draw_labels(Style *style, Random *random)
{
	static const uint8_t tops[] = {TOP_COMMA, TOP_COMMA, TOP_COMMA, TOP_COMMA,
	TOP_COMMA, TOP_COMMA, TOP_PERIOD, TOP_NONE};
	static const uint8_t parens[] = {PAREN_PLAIN, PAREN_PLAIN, PAREN_PLAIN,
		PAREN_PLAIN, PAREN_PLAIN, PAREN_PLAIN, PAREN_PLAIN, PAREN_COMMA,
	PAREN_CIRCLED, PAREN_NONE};
	static const uint8_t digits[] = {DIGIT_PERIOD, DIGIT_PERIOD, DIGIT_PERIOD,
		DIGIT_PERIOD, DIGIT_WIDE_PERIOD, DIGIT_COMMA, DIGIT_PAREN,
	DIGIT_PERIOD_SPACE, DIGIT_CIRCLED, DIGIT_NONE};

	style->top = random_pick(random, tops);
	style->paren = random_pick(random, parens);
	style->digit = random_pick(random, digits);
	style->wide_punctuation = random_chance(random, 35);
	style->quotes = random_chance(random, 50) ? 0 : (uint8_t) random_below(random, 9);
	style->only_record = random_chance(random, 15);
	style->variants = random_chance(random, 10);
	style->own_rows = random_chance(random, 3);
	style->proceeding_heads = (uint8_t) random_below(random, 2);
	style->amount_behind = random_chance(random, 40);
	style->minus = "-";
	style->plus = random_chance(random, 30);
	style->newline = random_chance(random, 5) ? "\r\n" : "\n";
	style->html_page = random_chance(random, 40);
}

/* Borders, once the container is known */
static void
draw_borders(Style *style, Random *random)
{
	static const uint8_t spans[] = {SPANS_PADDED, SPANS_PADDED, SPANS_COLLAPSED,
	SPANS_BLANK, SPANS_REPEATED};
	static const char *const line_gaps[] = {"\n", "\n\n", "\n\n", "\n \n", "\n\n\n"};
	static const char *const line_paddings[] = {"", "| ", "|\u00A0", "|\u3000", "| |\u00A0|  "};
	static const char *const cell_gaps[] = {" ", "  ", "   ", "     ", " \u3000 "};
	static const char *const line_breaks[] = {"\n", "\n\n", "\n"};
	static const char *const bar_breaks[] = {" ", "\n", "<br>"};

	style->spans = random_pick(random, spans);
	style->leading_bar = random_chance(random, 80);
	style->rules = random_chance(random, 30);
	style->group_rows = random_chance(random, 12);
	style->line_gap = random_pick(random, line_gaps);
	style->cell_gap = random_pick(random, cell_gaps);
	style->row_gap = random_chance(random, 70) ? "\n" : "\n\n";
	style->html_attributes = random_chance(random, 60);
	style->html_unclosed = random_chance(random, 15);
	style->html_spans = random_chance(random, 10);
	style->html_pretty = random_chance(random, 50);
	style->paddings = "";
	switch (style->container)
	{
		case CONTAINER_LINES:
			style->paddings = random_pick(random, line_paddings);
			style->label_break = random_pick(random, line_breaks);
			break;
		case CONTAINER_BARS:
			style->paddings = random_chance(random, 20) ? "|\u00A0" : "";
			style->label_break = random_pick(random, bar_breaks);
			break;
		case CONTAINER_HTML:
			style->paddings = random_chance(random, 40) ? "|&nbsp;" : "";
			style->label_break = random_chance(random, 60) ? "<br>"
				: random_chance(random, 50) ? "<br/>\n" : "</p><p>";
			break;
		case CONTAINER_TABS:
		case CONTAINER_SPACES:
			style->label_break = " ";
			break;
		default:
			style->label_break = "\n";
			break;
	}
}

static void
draw_misdecoded(Style *style, Random *random)
{
	style->stray_marks = random_chance(random, 70);
	style->zero_width = !style->stray_marks || random_chance(random, 40);
}

static void
draw_widths(Style *style, Random *random)
{
	static const char *const groupings[] = {",", ",", "，", " ", "\u00A0"};
	static const char *const minuses[] = {"-", "－", "−"};
	static const char *const counters[] = {"件", "项", "件次"};

	style->wide_digits = random_chance(random, 40);
	if (random_chance(random, 60))
		style->grouping = random_pick(random, groupings);
	if (random_chance(random, 30))
		style->counter = random_pick(random, counters);
	style->minus = random_pick(random, minuses);
	style->plus = random_chance(random, 60);

	/*
	 * A blank inside a figure and the same blank between figures: gone.
	 * Where nothing stands between cells, a blank or comma that groups is
	 * kept, as it only helps.
	 */
	if (style->container == CONTAINER_SPACES && style->cell_gap[1] == '\0')
		style->cell_gap = "   ";
	if (style->fragments > 0)
		style->grouping = NULL;
}

static void
draw_blanks(Style *style, Random *random)
{
	static const char *const nothing[] = {"", " ", "\u00A0", "\u3000"};
	static const char *const marks[] = {"/", "—", "-", "无", "——", "／", "不适用"};

	if (random_chance(random, 25))
	{
		/*
		 * A total that is not there can be had from a row or column that
		 * is; so the zeros stay.
		 */
		style->blank_totals = random_chance(random, 70) ? BLANK_TOTALS_COLUMN : BLANK_TOTALS_ROW;
	}
	else
		style->blanks = random_chance(random, 60) ? 100 : 50;

	/* Between blanks a blank cell leaves nothing: that is layout 11. */
	if (style->container == CONTAINER_SPACES || random_chance(random, 50))
		style->blank = random_pick(random, marks);
	else
		style->blank = random_pick(random, nothing);

	/* A blank line may be a cell or a gap; U+00A0 on a line of its own is one */
	if (style->container == CONTAINER_LINES && style->blank[0] <= ' ')
		style->blank = "\u00A0";
	if (style->container == CONTAINER_LINES)
		style->line_gap = random_chance(random, 50) ? "\n" : "\n\n";

	/* A row that begins with a bar: with an empty cell, or at its border? */
	style->leading_bar = true;
	if (style->container == CONTAINER_HTML && style->blank[0] == '\xC2')
		style->blank = "&nbsp;";
}

static void
draw_run_together(Style *style, Random *random)
{
	style->row_gap = random_chance(random, 75) ? "\n" : "";
	style->broken_labels = style->row_gap[0] != '\0' && random_chance(random, 40);
	style->label_break = "\n";
	style->run_breaks = random_chance(random, 60);
	style->run_blanks = random_chance(random, 15);

	/* ① before a label is 1 behind a figure once widths are folded */
	if (style->digit == DIGIT_CIRCLED)
		style->digit = DIGIT_PERIOD;
}

static void
draw_fragments(Style *style, Random *random)
{
	style->cell_gap = " ";
	style->fragments = random_chance(random, 60) ? 100 : (uint8_t) random_between(random, 10, 60);
	style->broken_labels = random_chance(random, 40);
	style->label_break = random_chance(random, 50) ? " " : "\n";
}

static void
draw_dropped(Style *style, Random *random)
{
	if (style->container == CONTAINER_LINES)
		style->line_gap = random_chance(random, 50) ? "\n" : "\n\n";
	style->dropped = (uint8_t) random_between(random, DROPPED_ALL, DROPPED_CELLS);
}

static void
draw_lost_headings(Style *style, Random *random)
{
	style->lost_title = random_chance(random, 60);
	style->lost_sections = random_chance(random, 50);

	/* With neither heading nor heads nobody could tell what the figures are */
	style->lost_heads = !style->lost_sections && random_chance(random, 60);
	style->lost_table = random_chance(random, 25);
}

static void
draw_around(Style *style, Random *random)
{
	style->navigation = random_chance(random, 70);
	style->table_twice = random_chance(random, 35);
	style->second_report = !style->table_twice && random_chance(random, 40);
	style->preview = !style->table_twice && !style->second_report && random_chance(random, 30);
}

/* What programs that write tables put in front of rows and over columns, or 序号 */
static void
draw_numbered(Style *style, Random *random)
{
	style->numbered = random_chance(random, 80);
	style->numbered_columns = !style->numbered || random_chance(random, 40);
	style->numbered_from = random_chance(random, 50);
}

/* One of the layouts that change no border, on top of what is there */
static void
add_modifier(Style *style, Layout layout, Random *random)
{
	switch (layout)
	{
		case LAYOUT_BROKEN_LABELS:
			style->broken_labels = true;
			style->lost_change = random_chance(random, 30);
			break;
		case LAYOUT_MISDECODED:
			draw_misdecoded(style, random);
			break;
		case LAYOUT_WIDTHS:
			draw_widths(style, random);
			break;
		case LAYOUT_BLANKS:
			draw_blanks(style, random);
			break;
		case LAYOUT_NOTES:
			style->notes = true;
			break;
		case LAYOUT_PAGES:
			style->pages = true;
			break;
		case LAYOUT_CUT:
			style->cut = true;
			break;
		case LAYOUT_LOST_HEADINGS:
			draw_lost_headings(style, random);
			break;
		case LAYOUT_TRADITIONAL:
			style->traditional = true;
			break;
		case LAYOUT_AROUND:
			draw_around(style, random);
			break;
		case LAYOUT_DATES_LOST:
			style->dates_lost = true;
			break;
		case LAYOUT_NUMBERED:
			draw_numbered(style, random);
			break;
		default:
			break;
	}
}

/* Two to four modifiers; those that need borders only where there are any */
static void
add_modifiers(Style *style, Random *random)
{
	static const Layout any[] = {
		LAYOUT_BROKEN_LABELS, LAYOUT_MISDECODED, LAYOUT_WIDTHS, LAYOUT_NOTES,
		LAYOUT_PAGES, LAYOUT_TRADITIONAL, LAYOUT_AROUND, LAYOUT_DATES_LOST,
		LAYOUT_LOST_HEADINGS, LAYOUT_CUT, LAYOUT_BLANKS
	};
	int			left = (int) random_between(random, 2, 4);

	while (left-- > 0)
	{
		Layout		layout = random_pick(random, any);

		if (layout == LAYOUT_BLANKS && style_loses_borders(style))
			continue;
		/* One that breaks labels would put back breaks that are gone */
		if (layout == LAYOUT_BROKEN_LABELS && style->row_gap[0] == '\0')
			continue;
		add_modifier(style, layout, random);
	}
	/* Where the first report has no table, the second's is the first */
	if (style->second_report)
		style->lost_table = false;
	if (style->cut)
		style->preview = false;
	/* A blank line read as ? is a blank cell; a blank of spaces is nothing */
	if (style->stray_marks && style->blank != NULL && style->container == CONTAINER_LINES)
		style->paddings = "";
}

static void
draw_columns(Style *style, Random *random)
{
	static const Container columns[] = {CONTAINER_TABS, CONTAINER_CSV, CONTAINER_SPACES};

	style->container = random_pick(random, columns);
}

/* The container that the layout asks for */
static void
draw_layout_container(Style *style, Random *random)
{
	switch (style->layout)
	{
		case LAYOUT_BARS:
			style->container = CONTAINER_BARS;
			break;
		case LAYOUT_LINES:
			style->container = CONTAINER_LINES;
			break;
		case LAYOUT_BARS_OVER_LINES:
			style->container = CONTAINER_BARS_OVER_LINES;
			break;
		case LAYOUT_COLUMNS:
			draw_columns(style, random);
			break;
		case LAYOUT_HTML:
		case LAYOUT_HTML_BROKEN_BLANK:
			style->container = CONTAINER_HTML;
			break;
		case LAYOUT_RUN_TOGETHER:
		case LAYOUT_TRADITIONAL_RUN:
		case LAYOUT_MIXED_RUN:
			style->container = CONTAINER_RUN;
			break;
		case LAYOUT_FRAGMENTS:
		case LAYOUT_MIXED_FRAGMENTS:
			style->container = CONTAINER_SPACES;
			break;
		case LAYOUT_NUMBERED:
			do
				style->container = draw_container(random);
			while (style->container == CONTAINER_LINES || style->container == CONTAINER_BARS_OVER_LINES);
			break;
		case LAYOUT_DROPPED:
		case LAYOUT_MIXED_DROPPED:
			style->container = random_chance(random, 60) ? CONTAINER_LINES : CONTAINER_SPACES;
			break;
		default:
			style->container = draw_container(random);
			break;
	}
}

void
style_draw(Style *style, Layout layout, Random *random)
{
	memset(style, 0, sizeof(*style));
	style->layout = layout;
	draw_labels(style, random);
	draw_layout_container(style, random);
	draw_borders(style, random);
	switch (layout)
	{
		case LAYOUT_RUN_TOGETHER:
		case LAYOUT_TRADITIONAL_RUN:
		case LAYOUT_MIXED_RUN:
			draw_run_together(style, random);
			break;
		case LAYOUT_FRAGMENTS:
		case LAYOUT_MIXED_FRAGMENTS:
			draw_fragments(style, random);
			break;
		case LAYOUT_DROPPED:
		case LAYOUT_MIXED_DROPPED:
			draw_dropped(style, random);
			break;
		case LAYOUT_HTML_BROKEN_BLANK:
			add_modifier(style, LAYOUT_BROKEN_LABELS, random);
			draw_blanks(style, random);
			break;
		case LAYOUT_NOTES_GROUPED:
			style->notes = true;
			draw_widths(style, random);
			style->grouping = random_chance(random, 50) ? "," : "，";
			break;
		default:
			add_modifier(style, layout, random);
			break;
	}
	if (layout == LAYOUT_TRADITIONAL_RUN)
		style->traditional = true;
	if (layout >= LAYOUT_MIXED && layout <= LAYOUT_MIXED_DROPPED)
		add_modifiers(style, random);
	style->empty_lines = style->container == CONTAINER_LINES && style->blank == NULL
		&& style->dropped == DROPPED_NONE && random_chance(random, 15);
}
