/*
 * label_run.h
 *	  A run of rows of table III, as it is collected.
 */
#ifndef GXBG_TABLE_RUN_H
#define GXBG_TABLE_RUN_H

#include "row/row.h"
#include "scan/scan.h"

/* Labels of table III */
#define APPLICATION_BITS \
	(MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS) | \
	 MEANING_BIT(WORD_COLUMN, TABLE_APPLICATIONS) | MEANING_BIT(WORD_GROUP, TABLE_APPLICATIONS))

/* What the text says of the label of a row of figures */
typedef enum Trust
{
	TRUST_LABEL,				/* its label stands where labels of rows stand */
	TRUST_ORDER,				/* its label is damaged, or its place tells it */
	TRUST_NONE					/* it may be another label's */
} Trust;

/* A row whose label stood before, in the same run */
typedef struct Twin
{
	int			token;
	int			end;
	int			outcome;
	Row		   *row;
} Twin;

#define MAX_TWINS 4

/* A run of row labels in the form's order, but for rows that were exchanged */
typedef struct Run
{
	int			token[N_OUTCOMES];	/* the row's label, or -1 */
	int			end[N_OUTCOMES];	/* where its cells end */
	bool		has_cells[N_OUTCOMES];
	uint8_t		trust[N_OUTCOMES];	/* Trust */
	bool		whole_results;	/* the row of results has a figure a column */
	int			count;			/* rows with figures */
	int			labels;			/* rows */
	int			last;			/* the last row of the form */
	int			last_end;		/* where the cells of the last row of the text end */
	bool		columns;		/* column headings stand before it */
	int			first;			/* token of its first label */
	int			year;			/* that its caption states, or 0 */
	bool		filled;			/* some cell has a figure or mark */
	bool		proven;			/* a row between borders adds up, and not to 0 */
	int			twin_count;
	Twin		twins[MAX_TWINS];
	Row		   *rows[N_OUTCOMES];	/* as read; NULL without a token */
} Run;

/* The figures of a row that had none; they end with this token */
extern void gxbg_run_put_cells(Run *run, int outcome, const Row *row, int end);

/*
 * Rows whose figures stand within their labels, or are told by their order alone: true
 * if the order of all figures has told all rows.  row is work space.
 */
extern bool gxbg_run_mend(const Scan *scan, Run *run, Row *row);

#endif							/* GXBG_TABLE_RUN_H */
