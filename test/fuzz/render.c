/*
 * render.c
 *	  Draws the borders of tables, or leaves them out.
 */
#include <string.h>

#include "render.h"

void
render_raw(Writer *w, const char *text)
{
	for (; *text != '\0'; text++)
		if (*text == '\n')
			buffer_add(w->body, w->style->newline);
		else
			buffer_add_bytes(w->body, text, 1);
}

/* Text of a cell: soft breaks become the style's, markup and CSV escape it */
static void
write_text(Writer *w, const char *text)
{
	bool		html = w->style->container == CONTAINER_HTML;
	bool		entity = *text == '&';	/* a blank cell written as one */

	for (; *text != '\0'; text++)
	{
		if (*text == SOFT_BREAK)
			render_raw(w, w->style->label_break);
		else if (html && strncmp(text, "“", 3) == 0 && random_chance(w->random, 30))
		{
			buffer_add(w->body, random_chance(w->random, 50) ? "&ldquo;" : "&#8220;");
			text += 2;
		}
		else if (html && *text == '&' && !entity)
			buffer_add(w->body, "&amp;");
		else if (html && *text == '"' && random_chance(w->random, 50))
			buffer_add(w->body, "&quot;");
		else if (*text == '"' && w->style->container == CONTAINER_CSV)
			buffer_add(w->body, "\"\"");
		else
			buffer_add_bytes(w->body, text, 1);
	}
}

/* One of the style's paddings, or the ? that came of one */
static void
write_padding(Writer *w)
{
	const char *choice = w->style->paddings;
	int			skip = 0;

	if (w->style->stray_marks && random_chance(w->random, 40))
	{
		buffer_add(w->body, "?");
		return;
	}
	for (const char *p = choice; *p != '\0'; p++)
		skip += *p == '|';
	for (skip = (int) random_below(w->random, (uint32_t) skip + 1); skip > 0; choice++)
		skip -= *choice == '|';
	buffer_add_bytes(w->body, choice, strcspn(choice, "|"));
}

/* A figure's characters; in some HTML, tags without meaning between them */
static void
write_digits(Writer *w, const char *text)
{
	if (w->style->html_spans && w->style->container == CONTAINER_HTML
		&& random_chance(w->random, 20))
	{
		int			first = character_length(text);

		buffer_add(w->body, "<span lang=\"EN-US\">");
		buffer_add_bytes(w->body, text, (size_t) first);
		buffer_add(w->body, "</span><span lang=\"EN-US\">");
		buffer_add(w->body, text + first);
		buffer_add(w->body, "</span>");
	}
	else
		buffer_add(w->body, text);
}

/* Cells of no text are not written at all in some styles, but have a place */
static void
note_place(Writer *w, const SheetCell *cell, size_t start)
{
	if (cell == NULL || cell->truth == NULL)
		return;
	cell->truth->present = true;
	cell->truth->shown.start = (uint32_t) start;
	cell->truth->shown.end = (uint32_t) w->body->length;
}

static void
write_cell(Writer *w, const SheetCell *cell)
{
	const char *text = cell->text.text != NULL ? cell->text.text : "";
	bool		figure = cell->truth != NULL && !cell->truth->blank;
	size_t		start;

	if (figure)
		write_padding(w);
	start = w->body->length;
	if (figure)
		write_digits(w, text);
	else
		write_text(w, text);
	note_place(w, cell, start);
	if (figure)
		write_padding(w);
	else if (cell->truth != NULL && w->style->stray_marks && w->body->length == start
			 && random_chance(w->random, 50))
		buffer_add(w->body, "?");
}

/* The end of a page: its number, on a line of its own */
static void
write_page(Writer *w)
{
	static const char *const forms[] = {"- %d -", "- %d -", "— %d —", "－%d－", "-%d-", "第%d页", "第 %d 页 共 9 页"};
	Buffer		mark = {0};
	Buffer		script = {0};

	w->page++;
	buffer_addf(&mark, random_pick(w->random, forms), w->page);
	word_script(&script, w->style, mark.text);
	render_raw(w, script.text);
	buffer_free(&mark);
	buffer_free(&script);
}

/*
 * A row as a list of cells in order, NULL for one that is empty because
 * another spans it.  last: the cell that covers each column from above.
 */
static int
lay_out_row(const Sheet *sheet, const SheetRow *row, Spans spans,
			const SheetCell *last[SHEET_MAX_CELLS], const SheetCell *list[2 * SHEET_MAX_CELLS])
{
	int			count = 0;
	int			column = 0;

	for (int c = 0; c < row->count; c++)
	{
		const SheetCell *cell = &row->cells[c];

		if (spans == SPANS_BLANK || spans == SPANS_REPEATED)
			for (; column < cell->at; column++)
				list[count++] = spans == SPANS_REPEATED ? last[column] : NULL;
		list[count++] = cell;
		for (int k = 0; k < cell->colspan; k++, column++)
		{
			if (k > 0 && (spans == SPANS_BLANK || spans == SPANS_REPEATED))
				list[count++] = spans == SPANS_REPEATED && cell->truth == NULL ? cell : NULL;
			last[cell->at + k] = cell;
		}
	}
	if (spans == SPANS_PADDED)
		while (count < sheet->width)
			list[count++] = NULL;
	return count;
}

/* | a | b | */
static void
render_bars_row(Writer *w, const SheetCell *const *list, int count)
{
	const Style *style = w->style;

	for (int i = 0; i < count; i++)
	{
		if (list[i] != NULL && list[i]->page_before && i > 0)
		{
			render_raw(w, "|\n");
			write_page(w);
			render_raw(w, style->leading_bar ? "\n|" : "\n");
		}
		else if (i > 0 || style->leading_bar)
			buffer_add(w->body, "|");
		if (list[i] == NULL)
			continue;
		buffer_add(w->body, " ");
		write_cell(w, list[i]);
		buffer_add(w->body, " ");
	}
	buffer_add(w->body, "|");
}

/* Each cell in a line, with a bar behind it or without */
static void
render_lines_row(Writer *w, const SheetCell *const *list, int count)
{
	bool		bars = w->style->container == CONTAINER_BARS_OVER_LINES;

	for (int i = 0; i < count; i++)
	{
		const SheetCell *cell = list[i];

		if (cell != NULL && cell->page_before)
		{
			write_page(w);
			render_raw(w, bars ? "\n" : w->style->line_gap);
		}
		/* Nothing, in a line of its own, is not seen */
		if (!bars && (cell == NULL || cell->text.length == 0))
		{
			note_place(w, cell, w->body->length);
			continue;
		}
		if (w->style->empty_lines && cell->truth != NULL && i > 2 && random_chance(w->random, 3))
		{
			render_raw(w, "\u00A0");
			render_raw(w, w->style->line_gap);
		}
		if (cell != NULL)
			write_cell(w, cell);
		if (bars)
			render_raw(w, cell != NULL && cell->text.length > 0 ? " |\n" : "|\n");
		else
			render_raw(w, w->style->line_gap);
	}
}

static void
render_csv_cell(Writer *w, const SheetCell *cell)
{
	const char *text = cell->text.text != NULL ? cell->text.text : "";
	bool		quoted = strpbrk(text, ",\"\x01") != NULL || random_chance(w->random, 10);

	if (quoted)
		buffer_add(w->body, "\"");
	write_cell(w, cell);
	if (quoted)
		buffer_add(w->body, "\"");
}

/* Cells in one line: tabs, commas, blanks or nothing between them */
static void
render_columns_row(Writer *w, const SheetCell *const *list, int count)
{
	const Style *style = w->style;
	const char *gap = style->container == CONTAINER_TABS ? "\t"
		: style->container == CONTAINER_CSV ? "," : style->container == CONTAINER_RUN ? ""
		: style->cell_gap;
	bool		unseen = style->container == CONTAINER_SPACES || style->container == CONTAINER_RUN;
	bool		begun = false;
	bool		broken = false;

	for (int i = 0; i < count; i++)
	{
		if (unseen && (list[i] == NULL || list[i]->text.length == 0))
		{
			note_place(w, list[i], w->body->length);
			continue;
		}
		if (begun)
		{
			if (list[i] != NULL && list[i]->page_before && !style_loses_borders(style))
			{
				render_raw(w, "\n");
				write_page(w);
				render_raw(w, "\n");
			}
			else
				render_raw(w, style->run_breaks && broken ? "\n" : gap);
		}
		begun = true;
		broken = list[i] != NULL && list[i]->text.length > 0
			&& strchr(list[i]->text.text, SOFT_BREAK) != NULL;
		if (list[i] == NULL)
			continue;
		if (style->container == CONTAINER_CSV)
			render_csv_cell(w, list[i]);
		else
			write_cell(w, list[i]);
	}
}

static void
render_row(Writer *w, const SheetCell *const *list, int count)
{
	switch (w->style->container)
	{
		case CONTAINER_BARS:
			render_bars_row(w, list, count);
			break;
		case CONTAINER_LINES:
		case CONTAINER_BARS_OVER_LINES:
			render_lines_row(w, list, count);
			break;
		default:
			render_columns_row(w, list, count);
			break;
	}
}

/* The rule under the head of a table of bars */
static void
render_rule(Writer *w, int width)
{
	if (w->style->leading_bar)
		buffer_add(w->body, "|");
	for (int i = 0; i < width; i++)
		buffer_add(w->body, "---|");
	render_raw(w, "\n");
}

static void
render_html_cell(Writer *w, const SheetCell *cell, const char *tag)
{
	static const char *const attributes[] = {
		" width=\"64\" style=\"border:1px solid #000;height:28px\"",
		" valign=center align=\"center\" data-row='12'", " class=\"xl65\"", ""
	};
	static const char *const wraps[][2] = {
		{"", ""}, {"<p>", "</p>"},
		{"<p class=\"MsoNormal\" style=\"line-height:150%;text-indent:21.0pt\"><span style=\"font-size:12pt\">", "</span></p>"},
		{"<!-- 5 --><div>", "</div>"}
	};
	const char *const *wrap = wraps[w->style->html_attributes ? random_below(w->random, 4) : 0];

	buffer_addf(w->body, "<%s", tag);
	if (cell->rowspan > 1)
		buffer_addf(w->body, " rowspan=\"%d\"", cell->rowspan);
	if (cell->colspan > 1)
		buffer_addf(w->body, " colspan=%d", cell->colspan);
	if (w->style->html_attributes)
		buffer_add(w->body, random_pick(w->random, attributes));
	buffer_add(w->body, ">");
	buffer_add(w->body, wrap[0]);
	write_cell(w, cell);
	buffer_add(w->body, wrap[1]);
	if (!w->style->html_unclosed || random_chance(w->random, 40))
		buffer_addf(w->body, "</%s>", tag);
	if (w->style->html_pretty)
		render_raw(w, "\n    ");
}

/* A number that a row or a column is counted with */
static SheetCell
counting_cell(int number)
{
	SheetCell	cell = {.rowspan = 1, .colspan = 1};

	buffer_addf(&cell.text, "%d", number);
	return cell;
}

static void
render_html(Writer *w, const Sheet *sheet)
{
	render_raw(w, w->style->html_attributes
			   ? "<table border=\"1\" cellspacing=\"0\" cellpadding=\"0\" width=\"600\"><tbody>" : "<TABLE>");
	for (int r = 0; r < sheet->count; r++)
	{
		const SheetRow *row = &sheet->rows[r];

		if (row->page_before)
		{
			buffer_add(w->body, "</tbody></table><p>");
			write_page(w);
			buffer_add(w->body, "</p><table><tbody>");
		}
		if (w->style->html_pretty)
			render_raw(w, "\n  ");
		buffer_add(w->body, "<tr>");
		if (w->style->numbered)
		{
			SheetCell	number = counting_cell(w->style->numbered_from + r);

			render_html_cell(w, &number, "th");
			buffer_free(&number.text);
		}
		for (int c = 0; c < row->count; c++)
			render_html_cell(w, &row->cells[c], row->is_head && w->style->html_page ? "th" : "td");
		if (!w->style->html_unclosed)
			buffer_add(w->body, "</tr>");
	}
	render_raw(w, w->style->html_attributes ? "</tbody></table>\n" : "</TABLE>\n");
}

/* The numbers of a table's columns, as a row */
static void
render_column_numbers(Writer *w, int width)
{
	SheetCell	cells[SHEET_MAX_CELLS];
	const SheetCell *list[SHEET_MAX_CELLS + 1] = {NULL};

	for (int i = 0; i < width; i++)
	{
		cells[i] = counting_cell(w->style->numbered_from + i);
		list[i + 1] = &cells[i];
	}
	render_row(w, w->style->numbered ? list : list + 1, width + w->style->numbered);
	for (int i = 0; i < width; i++)
		buffer_free(&cells[i].text);
}

void
render_sheet(Writer *w, const Sheet *sheet)
{
	const Style *style = w->style;
	const SheetCell *last[SHEET_MAX_CELLS] = {NULL};
	const SheetCell *list[2 * SHEET_MAX_CELLS + 1];
	bool		lines = style->container == CONTAINER_LINES || style->container == CONTAINER_BARS_OVER_LINES;
	Spans		spans = style->container == CONTAINER_LINES || style->container == CONTAINER_SPACES
		|| style->container == CONTAINER_RUN ? SPANS_COLLAPSED : (Spans) style->spans;

	if (style->container == CONTAINER_HTML)
	{
		render_html(w, sheet);
		return;
	}
	if (style->numbered_columns)
	{
		render_column_numbers(w, sheet->width);
		if (!lines)
			render_raw(w, "\n");
	}
	for (int r = 0; r < sheet->count; r++)
	{
		const SheetRow *row = &sheet->rows[r];
		SheetCell	number = counting_cell(style->numbered_from + r);
		int			count;

		if (row->page_before && style->row_gap[0] != '\0')
		{
			write_page(w);
			render_raw(w, "\n");
		}
		count = lay_out_row(sheet, row, spans, last, list + 1);
		list[0] = &number;
		render_row(w, style->numbered ? list : list + 1, count + style->numbered);
		buffer_free(&number.text);
		if (!lines)
			render_raw(w, style->container == CONTAINER_RUN ? style->row_gap : "\n");
		if (r == 0 && style->container == CONTAINER_BARS && style->rules)
			render_rule(w, sheet->width);
	}
}

void
render_paragraph(Writer *w, const char *text)
{
	const Style *style = w->style;
	Buffer		script = {0};
	bool		html = style->container == CONTAINER_HTML;

	word_script(&script, style, text);
	if (html)
		buffer_add(w->body, style->html_attributes ? "<p style=\"text-indent:32px\">" : "<p>");
	else if (style->line_gap[1] != '\0' && style->container == CONTAINER_LINES)
		buffer_add(w->body, "  ");
	write_text(w, script.text);
	if (style->stray_marks && random_chance(w->random, 50))
		buffer_add(w->body, "?");
	if (html)
		buffer_add(w->body, "</p>");
	if (!(style->container == CONTAINER_RUN && style->row_gap[0] == '\0'))
		render_raw(w, style->container == CONTAINER_LINES && style->line_gap[1] != '\0' ? "\n\n" : "\n");
	buffer_free(&script);
}
