/*
 * entries.h
 *	  The labels and the rows of figures of table III, as the text has them.
 */
#ifndef GXBG_TABLE_ENTRIES_H
#define GXBG_TABLE_ENTRIES_H

#include "table/label_run.h"
#include "table/tables.h"

/* Labels and rows of one table: those of the form, and as many again */
#define MAX_ENTRIES 64

/* A label, a row of figures, or both */
typedef struct Entry
{
	int			token;			/* the first */
	int			end;			/* behind the last */
	int			outcome;		/* whose label it is, or -1 */
	bool		labelled;		/* there is a label, known or not */
	bool		beside;			/* the row stands on the line of its label */
	uint8_t		trust;			/* Trust in the outcome */
	Row		   *row;			/* NULL: none */
} Entry;

typedef struct Entries
{
	const Scan *scan;
	Run		   *run;
	Tables	   *tables;
	bool		drops_cells;	/* rows have fewer figures than columns, or none */
	int			row_count;
	Row		   *rows[2 * MAX_ENTRIES];	/* all, wherever they belong */
	int			count;
	Entry		entry[MAX_ENTRIES];
} Entries;

/* The labels of the run, its rows, and the rows between them that no label has; row is work space */
extern void gxbg_collect_entries(Entries *entries, Row *row);

/*
 * Do all labels stand in the form's order, each with its row, and no figure between two rows,
 * before the first or behind the last?  Then there is nothing to ask.
 */
extern bool gxbg_rows_are_in_place(const Scan *scan, const Run *run);

/* One more, at this place */
extern void gxbg_insert_entry(Entries *entries, int at, Entry entry);

/* The forms that have all rows of the run with figures, as bits */
extern uint8_t gxbg_forms_of_run(const Run *run);

#endif							/* GXBG_TABLE_ENTRIES_H */
