/*
 * reading.h
 *	  The ways in which the digits of a damaged row can be read as cells.
 */
#ifndef GXBG_READING_H
#define GXBG_READING_H

#include "row/row.h"

/* A digit or mark of a row, in the order of the text */
typedef struct Digit
{
	char		digit;			/* '0'..'9', or 0 for a mark */
	uint8_t		gap;			/* Gap before it; GAP_NONE within a piece */
	Span		span;
} Digit;

#define GAP_NONE 255

#define MAX_READING_DIGITS 256
#define READING_CELLS 7

typedef struct Digits
{
	int			count;
	int			pieces;			/* figures as the layout has them */
	int			least;			/* figures if commas join what they can */
	bool		usable;			/* no sign, mark, decimals or overflow */
	bool		split;			/* fewer figures than cells: borders may be lost */
	bool		join;			/* more: the digits of a figure stand apart */
	bool		all_zero;
	Digit		digit[MAX_READING_DIGITS];
} Digits;

/* The digits of a row that should have so many cells */
extern void gxbg_digits_of(const Scan *scan, const Row *row, int want, Digits *digits);

/*
 * One reading: values of the cells and the digits that each is made of.  A
 * cell with from == to is not in the text; unsure: readings with the same
 * values have it from other digits.
 */
typedef struct Reading
{
	int64_t		value[READING_CELLS];
	int16_t		from[READING_CELLS];
	int16_t		to[READING_CELLS];
	bool		unsure[READING_CELLS];
	bool		excluded;		/* other rows leave no room for it */
} Reading;

typedef struct Readings
{
	int			count;
	int			capacity;
	bool		too_many;		/* the bound on work was met: use none */
	Reading    *reading;
} Readings;

/* What a reading may suppose */
#define MAY_SPLIT	1			/* borders are missing between digits */
#define MAY_MISS	2			/* cells are missing from the text: they are 0 */

/*
 * All readings of digits from..to-1 as so many cells of which the last is the
 * sum of the others, added to those that there are.
 */
extern void gxbg_readings(const Digits *digits, int from, int to, int cells,
						  int may, Readings *readings);

/* A cell from a reading */
extern Cell gxbg_reading_cell(const Digits *digits, const Reading *reading, int cell);

#endif							/* GXBG_READING_H */
