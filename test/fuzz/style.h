/*
 * style.h
 *	  How one report is laid out: every choice that LAYOUTS.md's rows are made
 *	  of, drawn once a report.
 */
#ifndef STYLE_H
#define STYLE_H

#include <stdbool.h>
#include <stdint.h>

#include "random.h"

/*
 * The rows of the catalogue of layouts, by their numbers there (18, charsets,
 * is for bytes, not for text), and combinations of them.
 */
typedef enum Layout
{
	LAYOUT_PROSE = 0,			/* no table at all */
	LAYOUT_BARS = 1,
	LAYOUT_LINES = 2,
	LAYOUT_BARS_OVER_LINES = 3,
	LAYOUT_COLUMNS = 4,
	LAYOUT_HTML = 5,
	LAYOUT_RUN_TOGETHER = 6,
	LAYOUT_BROKEN_LABELS = 7,
	LAYOUT_MISDECODED = 8,
	LAYOUT_WIDTHS = 9,
	LAYOUT_FRAGMENTS = 10,
	LAYOUT_DROPPED = 11,
	LAYOUT_BLANKS = 12,
	LAYOUT_NOTES = 13,
	LAYOUT_PAGES = 14,
	LAYOUT_CUT = 15,
	LAYOUT_LOST_HEADINGS = 16,
	LAYOUT_TRADITIONAL = 17,
	LAYOUT_AROUND = 19,
	LAYOUT_DATES_LOST = 20,
	LAYOUT_HTML_BROKEN_BLANK = 21,	/* 5 + 7 + 12 */
	LAYOUT_TRADITIONAL_RUN = 22,	/* 17 + 6 */
	LAYOUT_NOTES_GROUPED = 23,	/* 13 + 9 */
	LAYOUT_MIXED = 24,			/* any of those that keep borders */
	LAYOUT_MIXED_RUN = 25,		/* 6 and any that goes with it */
	LAYOUT_MIXED_FRAGMENTS = 26,	/* 10 likewise */
	LAYOUT_MIXED_DROPPED = 27,	/* 11 likewise */
	LAYOUT_NUMBERED = 28,		/* rows or columns are numbered */
	N_LAYOUTS
} Layout;

extern const char *layout_name(Layout layout);	/* NULL: no such layout */

/* What stands between cells */
typedef enum Container
{
	CONTAINER_BARS,
	CONTAINER_LINES,
	CONTAINER_BARS_OVER_LINES,
	CONTAINER_TABS,
	CONTAINER_CSV,
	CONTAINER_SPACES,
	CONTAINER_HTML,
	CONTAINER_RUN				/* nothing */
} Container;

/* What became of cells that span rows or columns */
typedef enum Spans
{
	SPANS_PADDED,				/* collapsed, the row filled up at its end */
	SPANS_COLLAPSED,			/* collapsed */
	SPANS_BLANK,				/* empty cells in their place */
	SPANS_REPEATED				/* the text again in each place */
} Spans;

/* Cells of zero that are not written, and how they vanish (LAYOUTS.md 11) */
typedef enum Dropped
{
	DROPPED_NONE,
	DROPPED_ALL,				/* every zero */
	DROPPED_IN_ROWS,			/* every zero of some rows */
	DROPPED_CELLS				/* some zeros anywhere */
} Dropped;

/* Totals that nobody filled in (LAYOUTS.md 12) */
typedef enum BlankTotals
{
	BLANK_TOTALS_NONE,
	BLANK_TOTALS_COLUMN,		/* the column 总计 of table III */
	BLANK_TOTALS_ROW			/* the row (七)总计 */
} BlankTotals;

typedef enum TopOrdinal
{
	TOP_COMMA,					/* 一、 */
	TOP_PERIOD,					/* 一. */
	TOP_NONE
} TopOrdinal;

typedef enum ParenOrdinal
{
	PAREN_PLAIN,				/* (一) */
	PAREN_COMMA,				/* (一)、 */
	PAREN_CIRCLED,				/* ㈠ */
	PAREN_NONE
} ParenOrdinal;

typedef enum DigitOrdinal
{
	DIGIT_PERIOD,				/* 1. */
	DIGIT_WIDE_PERIOD,			/* 1． */
	DIGIT_COMMA,				/* 1、 */
	DIGIT_PAREN,				/* (1) */
	DIGIT_PERIOD_SPACE,			/* 1. with a space after it */
	DIGIT_CIRCLED,				/* ① */
	DIGIT_NONE
} DigitOrdinal;

typedef struct Style
{
	Layout		layout;
	Container	container;

	/* Borders */
	uint8_t		spans;			/* Spans */
	bool		leading_bar;
	bool		rules;			/* |---| */
	bool		group_rows;		/* (三)不予公开 in a row of its own */
	const char *line_gap;		/* between cells one a line */
	const char *cell_gap;		/* between cells of CONTAINER_SPACES */
	const char *row_gap;		/* between rows; "" in one way of running together */
	const char *newline;		/* of the whole body */
	bool		html_attributes;
	bool		html_unclosed;
	bool		html_spans;		/* label and figure cut by inline tags */
	bool		html_page;		/* a whole page with head and scripts */
	bool		html_pretty;	/* line breaks between tags */
	uint8_t		proceeding_heads;	/* two ways to arrange table IV's heads */

	/* Labels */
	uint8_t		top;			/* TopOrdinal */
	uint8_t		paren;			/* ParenOrdinal */
	uint8_t		digit;			/* DigitOrdinal */
	bool		wide_punctuation;	/* （，：） */
	uint8_t		quotes;			/* index of quotes[] in words.c */
	bool		only_record;	/* 只记 for 只计 */
	bool		variants;		/* 其他法律、行政法规 and the like */
	bool		traditional;
	bool		broken_labels;
	const char *label_break;	/* what breaks them */
	bool		lost_change;	/* 本年增/ for 本年增/减 */
	bool		notes;
	bool		own_rows;		/* a locality's own row in table II */
	bool		numbered;		/* a column of numbers before the labels */
	bool		numbered_columns;	/* a row of numbers over the heads */
	int			numbered_from;	/* 0 or 1 */

	/* Figures */
	const char *paddings;		/* '|'-separated choices around a figure */
	bool		stray_marks;	/* ? for what was U+00A0 */
	bool		zero_width;
	bool		wide_digits;
	const char *grouping;		/* of thousands, or NULL */
	const char *counter;		/* 件 behind counts, or NULL */
	bool		amount_behind;	/* 元 behind the amount, not in its head */
	const char *minus;
	bool		plus;			/* +3 */
	uint8_t		fragments;		/* chance in percent that digits part */
	uint8_t		dropped;		/* Dropped */
	uint8_t		blanks;			/* chance in percent that a zero is blank */
	const char *blank;			/* how it is written */
	uint8_t		blank_totals;	/* BlankTotals */
	bool		run_blanks;		/* a row of zeros with some lost, run together */
	bool		run_breaks;		/* a broken label ends its line, run together */
	bool		empty_lines;	/* one cell a line, and lines that are no cell */

	/* Around */
	bool		pages;
	bool		cut;
	bool		lost_title;
	bool		lost_sections;
	bool		lost_heads;		/* table IV's, and lines of table II */
	bool		lost_table;		/* II or IV, or a row of zeros of III */
	bool		navigation;
	bool		table_twice;
	bool		second_report;
	bool		preview;		/* the beginning, cut off, then the report */
	bool		dates_lost;
} Style;

extern void style_draw(Style *style, Layout layout, Random *random);

/* Borders of cells did not survive */
extern bool style_loses_borders(const Style *style);

#endif							/* STYLE_H */
