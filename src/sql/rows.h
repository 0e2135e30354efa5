/*
 * rows.h
 *	  Rows put together column by column: of a set-returning function, or as values.
 */
#ifndef GXBG_SQL_ROWS_H
#define GXBG_SQL_ROWS_H

#include "postgres.h"

#include "access/tupdesc.h"
#include "fmgr.h"
#include "utils/tuplestore.h"

#include "sql/core.h"

#define ROW_MAX_COLUMNS	48

typedef struct Record
{
	int			column;			/* the next one */
	Datum		values[ROW_MAX_COLUMNS];
	bool		nulls[ROW_MAX_COLUMNS];
} Record;

typedef struct Rows
{
	Tuplestorestate *store;
	TupleDesc	desc;
	Record			row;			/* being made */
} Rows;

/* Open the result; the rows are materialized */
extern void gxbg_rows_begin(Rows *rows, FunctionCallInfo fcinfo);

/* The row is complete: keep it and begin the next */
extern void gxbg_rows_put(Rows *rows);

static inline void
row_begin(Record *row)
{
	row->column = 0;
}

static inline void
row_add(Record *row, Datum value)
{
	row->values[row->column] = value;
	row->nulls[row->column] = false;
	row->column++;
}

static inline void
row_add_null(Record *row)
{
	row->values[row->column] = (Datum) 0;
	row->nulls[row->column] = true;
	row->column++;
}

/* A datum by reference, 0 for NULL */
static inline void
row_add_text(Record *row, Datum value)
{
	row->values[row->column] = value;
	row->nulls[row->column] = (value == (Datum) 0);
	row->column++;
}

static inline void
row_add_nulls(Record *row, int count)
{
	while (count-- > 0)
		row_add_null(row);
}

static inline void
row_add_count(Record *row, Count count)
{
	if (count.known)
		row_add(row, Int64GetDatum(count.value));
	else
		row_add_null(row);
}

/* The cell's value; NULL if it has none */
extern void gxbg_row_add_bigint(Record *row, const Cell *cell);
extern void gxbg_row_add_numeric(Record *row, const Cell *cell);

extern void gxbg_row_add_date(Record *row, Date date);

/* The row, which is complete, as a value; the next one begins */
extern Datum gxbg_row_datum(Record *row, TupleDesc desc);

/* The row type that the function returns, which must have so many columns; in the current memory */
extern TupleDesc gxbg_result_type(FunctionCallInfo fcinfo, int columns);

/* The row type of the elements of a column that is an array, and such an array */
extern TupleDesc gxbg_element_type(TupleDesc row, int column);
extern Datum gxbg_row_array(TupleDesc desc, Datum *elements, int count);

/* A value of bytea */
extern Datum gxbg_bytes(const void *bytes, size_t length);

/* value / 10^scale */
extern Datum gxbg_numeric(int64 value, int scale);

#endif							/* GXBG_SQL_ROWS_H */
