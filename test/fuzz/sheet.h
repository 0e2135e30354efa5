/*
 * sheet.h
 *	  A table before it is laid out: rows of cells that may span.
 */
#ifndef SHEET_H
#define SHEET_H

#include "words.h"

#define SHEET_MAX_ROWS	128
#define SHEET_MAX_CELLS 16

typedef struct SheetCell
{
	Buffer		text;			/* with SOFT_BREAKs in labels */
	TruthCell  *truth;			/* NULL: a label */
	uint8_t		at;				/* its first column in the form's own table */
	uint8_t		rowspan;
	uint8_t		colspan;
	bool		page_before;	/* a page ends before this cell */
} SheetCell;

typedef struct SheetRow
{
	SheetCell	cells[SHEET_MAX_CELLS];
	int			count;
	int			column;			/* where the next cell goes */
	bool		is_head;
	bool		page_before;	/* a page ends before this row */
} SheetRow;

typedef struct Sheet
{
	SheetRow	rows[SHEET_MAX_ROWS];
	int			count;
	int			width;			/* columns of the form's own table */
} Sheet;

/* Each allocates and fills; the truth's cells must outlive the sheet */
extern Sheet *sheet_disclosures(Truth *truth, const Style *style, Random *random);
extern Sheet *sheet_applications(Truth *truth, const Style *style, Random *random);
extern Sheet *sheet_proceedings(Truth *truth, const Style *style, Random *random);
extern void sheet_free(Sheet *sheet);

#endif							/* SHEET_H */
