/*
 * page.c
 *	  Headings, paragraphs and tables, as Markdown or HTML.
 */
#include "render/page.h"

#include <stdio.h>
#include <string.h>

#include "text/host.h"

/* What a page begins with room for; a report takes some 3,000 bytes */
#define PAGE_SIZE	4096

void
gxbg_page_put(Sheet *page, const char *text, size_t length)
{
	if (page->length + length > page->size)
	{
		size_t		size = page->size ? page->size : PAGE_SIZE;

		while (page->length + length > size)
			size *= 2;
		page->text = gxbg_realloc_array(page->text, size, 1);
		page->size = size;
	}
	memcpy(page->text + page->length, text, length);
	page->length += length;
}

static void
put(Sheet *page, const char *text)
{
	gxbg_page_put(page, text, strlen(text));
}

/* What stands for a character in this format, or NULL: itself */
static const char *
escape(const Sheet *page, char c)
{
	bool		html = page->format == RENDER_HTML;

	switch (c)
	{
		case '\n':
		case '\r':
			return " ";
		case '&':
			return html ? "&amp;" : NULL;
		case '<':
			return "&lt;";
		case '>':
			return html ? "&gt;" : NULL;
		case '|':
			return html ? NULL : "\\|";
		default:
			return NULL;
	}
}

void
gxbg_page_text(Sheet *page, String text)
{
	for (size_t i = 0; i < text.length; i++)
	{
		const char *escaped = escape(page, text.text[i]);

		if (escaped)
			put(page, escaped);
		else
			gxbg_page_put(page, text.text + i, 1);
	}
}

void
gxbg_page_heading(Sheet *page, int level, String text)
{
	char		tag[16];

	if (page->format == RENDER_HTML)
	{
		snprintf(tag, sizeof(tag), "<h%d>", level);
		put(page, tag);
		gxbg_page_text(page, text);
		snprintf(tag, sizeof(tag), "</h%d>\n", level);
		put(page, tag);
		return;
	}
	for (int i = 0; i < level; i++)
		put(page, "#");
	put(page, " ");
	gxbg_page_text(page, text);
	put(page, "\n\n");
}

void
gxbg_page_paragraph(Sheet *page, String text)
{
	put(page, page->format == RENDER_HTML ? "<p>" : "");
	gxbg_page_text(page, text);
	put(page, page->format == RENDER_HTML ? "</p>\n" : "\n\n");
}

void
gxbg_page_table_begin(Sheet *page)
{
	page->first_row = true;
	if (page->format == RENDER_HTML)
		put(page, "<table>\n");
}

void
gxbg_page_table_end(Sheet *page)
{
	put(page, page->format == RENDER_HTML ? "</table>\n" : "\n");
}

void
gxbg_page_row_begin(Sheet *page)
{
	page->columns = 0;
	put(page, page->format == RENDER_HTML ? "<tr>" : "|");
}

void
gxbg_page_row_end(Sheet *page)
{
	put(page, page->format == RENDER_HTML ? "</tr>\n" : "\n");
	if (page->first_row && page->format == RENDER_MARKDOWN)
	{
		put(page, "|");
		for (int i = 0; i < page->columns; i++)
			put(page, " --- |");
		put(page, "\n");
	}
	page->first_row = false;
}

static void
put_span(Sheet *page, const char *name, int count)
{
	char		span[32];

	if (count <= 1)
		return;
	snprintf(span, sizeof(span), " %s=\"%d\"", name, count);
	put(page, span);
}

void
gxbg_page_cell(Sheet *page, String text, int across, int down)
{
	if (page->format == RENDER_HTML)
	{
		put(page, "<td");
		put_span(page, "colspan", across);
		put_span(page, "rowspan", down);
		put(page, ">");
		gxbg_page_text(page, text);
		put(page, "</td>");
		return;
	}
	put(page, " ");
	gxbg_page_text(page, text);
	put(page, " |");
	page->columns++;
	gxbg_page_covered(page, across - 1);
}

void
gxbg_page_covered(Sheet *page, int count)
{
	if (page->format == RENDER_HTML)
		return;
	for (int i = 0; i < count; i++)
		put(page, "  |");
	page->columns += count;
}
