/*
 * page.h
 *	  Headings, paragraphs and tables, as Markdown or HTML.
 */
#ifndef GXBG_PAGE_H
#define GXBG_PAGE_H

#include <stdbool.h>
#include <stddef.h>

#include "form/cell.h"

typedef enum RenderFormat
{
	RENDER_MARKDOWN,
	RENDER_HTML
} RenderFormat;

typedef struct Sheet
{
	RenderFormat format;
	char	   *text;
	size_t		length;
	size_t		size;			/* allocated */
	int			columns;		/* of the row being written; only Markdown counts them */
	bool		first_row;		/* of a table: its heads */
} Sheet;

extern void gxbg_page_put(Sheet *page, const char *text, size_t length);

/* Text as it is, with what means something to the format escaped; line breaks become blanks */
extern void gxbg_page_text(Sheet *page, String text);

/* Levels count from 1 */
extern void gxbg_page_heading(Sheet *page, int level, String text);
extern void gxbg_page_paragraph(Sheet *page, String text);

extern void gxbg_page_table_begin(Sheet *page);
extern void gxbg_page_table_end(Sheet *page);
extern void gxbg_page_row_begin(Sheet *page);
extern void gxbg_page_row_end(Sheet *page);

/* A cell over so many columns and rows; Markdown has empty cells beside it */
extern void gxbg_page_cell(Sheet *page, String text, int across, int down);

/* A cell that one of a row before covers: nothing in HTML, empty in Markdown */
extern void gxbg_page_covered(Sheet *page, int count);

#endif							/* GXBG_PAGE_H */
