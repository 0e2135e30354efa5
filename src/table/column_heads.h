/*
 * column_heads.h
 *	  What the headings of table III call its columns.
 */
#ifndef GXBG_TABLE_COLUMN_HEADS_H
#define GXBG_TABLE_COLUMN_HEADS_H

#include "form/form.h"
#include "scan/scan.h"

/* The headings right above the first row, the last of each column, up to one that stands twice */
typedef struct ColumnHeads
{
	int			count;
	uint8_t		column[N_APPLICANTS];	/* Applicant, in the order of the text */
	bool		one_row;		/* of cells, or on one line: their order is that of the columns */
	bool		unclear;		/* some cannot be told, and the others do not tell where they stand */
	bool		strange;		/* between them stands one that is no column of the form */
} ColumnHeads;

/* first: the label of the first row */
extern void gxbg_read_column_heads(const Scan *scan, int first, ColumnHeads *heads);

#endif							/* GXBG_TABLE_COLUMN_HEADS_H */
