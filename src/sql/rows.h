/*
 * rows.h
 *	  Rows of a set-returning function, put together column by column.
 */
#ifndef GXBG_SQL_ROWS_H
#define GXBG_SQL_ROWS_H

#include "postgres.h"

#include "fmgr.h"
#include "utils/tuplestore.h"

#include "sql/core.h"

#define ROW_MAX_COLUMNS	16

typedef struct Rows
{
	Tuplestorestate *store;
	TupleDesc	desc;
	int			column;			/* of the row being made: the next one */
	Datum		values[ROW_MAX_COLUMNS];
	bool		nulls[ROW_MAX_COLUMNS];
} Rows;

/* Open the result; the rows are materialized */
extern void gxbg_rows_begin(Rows *rows, FunctionCallInfo fcinfo);

/* The row is complete: keep it and begin the next */
extern void gxbg_rows_put(Rows *rows);

/* A row as it is */
extern void gxbg_rows_put_values(Rows *rows, Datum *values, bool *nulls);

static inline void
row_add(Rows *rows, Datum value)
{
	rows->values[rows->column] = value;
	rows->nulls[rows->column] = false;
	rows->column++;
}

static inline void
row_add_null(Rows *rows)
{
	rows->values[rows->column] = (Datum) 0;
	rows->nulls[rows->column] = true;
	rows->column++;
}

/* A datum by reference, 0 for NULL */
static inline void
row_add_text(Rows *rows, Datum value)
{
	rows->values[rows->column] = value;
	rows->nulls[rows->column] = (value == (Datum) 0);
	rows->column++;
}

/* The cell's value; NULL if it has none */
extern void gxbg_row_add_bigint(Rows *rows, const Cell *cell);
extern void gxbg_row_add_numeric(Rows *rows, const Cell *cell);

/* value / 10^scale */
extern Datum gxbg_numeric(int64 value, int scale);

#endif							/* GXBG_SQL_ROWS_H */
