/*
 * cell.h
 *	  The vocabulary of all: cells, spans, strings, dates, counts, findings,
 *	  and the report that they make up.
 */
#ifndef GXBG_CELL_H
#define GXBG_CELL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "form/form.h"
#include "form/statistics.h"

/* What is known of a cell; only the first three have a value */
typedef enum CellState
{
	CELL_READ,					/* a number of its own in the text */
	CELL_RECOVERED,				/* digits in the text, borders by identities */
	CELL_INFERRED,				/* not in the text, by identities */
	CELL_BLANK,					/* there and empty */
	CELL_NOT_APPLICABLE,		/* / or 无 or 不适用 */
	CELL_AMBIGUOUS,				/* digits, more than one reading */
	CELL_MISSING,				/* row or column not in the text */
	N_CELL_STATES
} CellState;

/* Bytes of the body, start inclusive, end exclusive; empty if start == end */
typedef struct Span
{
	uint32_t	start;
	uint32_t	end;
} Span;

/* value / 10^scale, in unit */
typedef struct Cell
{
	int64_t		value;
	uint8_t		scale;			/* decimals; 0 in tables III and IV */
	uint8_t		state;			/* CellState */
	uint8_t		unit;			/* Unit as stated, or UNIT_NONE */
	Span		raw;			/* what it was read from; empty if nothing */
} Cell;

static inline bool
cell_is_known(const Cell *cell)
{
	return cell->state <= CELL_INFERRED;
}

/* A string of the parse; text is NULL for SQL's NULL.  UTF-8, no terminator */
typedef struct String
{
	const char *text;
	size_t		length;
} String;

typedef struct Date
{
	int			year;			/* 0: unknown */
	int			month;
	int			day;
} Date;

typedef enum Severity
{
	SEVERITY_ERROR,
	SEVERITY_WARNING,
	SEVERITY_INFO
} Severity;

typedef struct Finding
{
	const char *rule;			/* code, static */
	Severity	severity;
	String		subject;
	bool		has_expected;
	bool		has_actual;
	int64_t		expected;
	int64_t		actual;
	String		message;		/* Chinese */
} Finding;

/* Where the four headline counts came from */
typedef enum CountsFrom
{
	COUNTS_NONE,
	COUNTS_TABLE,
	COUNTS_STATISTICS,
	COUNTS_NARRATIVE
} CountsFrom;

typedef struct Count
{
	bool		known;
	int64_t		value;
} Count;

typedef struct Report
{
	Form		form;			/* FORM_NONE: not a report, the rest is empty */
	String		agency;
	String		title;
	int			year;			/* 0: unknown */
	Date		published_on;
	Count		received;
	Count		carried_in;
	Count		concluded;
	Count		carried_out;
	CountsFrom	counts_from;

	/* Who that is: see agency/agency.h; NULL text until read, or if not known */
	String		region_code;
	String		level;
	String		organ_kind;
	String		agency_key;
	String		scope;

	Finding    *findings;		/* of gxbg_report_parse only */
	int			finding_count;

	/*
	 * Tables II, III and IV; meaningful for forms that have them only.
	 * Cells that the form does not have are CELL_MISSING and not shown.
	 */
	Cell		disclosures[N_ITEMS][N_MEASURES];
	uint8_t		item_forms[N_ITEMS];	/* Form whose measures the item has */
	Cell		applications[N_OUTCOMES][N_APPLICANTS];
	Cell		proceedings[N_KINDS][N_RESULTS];

	/* The statistics table and its units as stated; for FORM_STATISTICS only */
	Cell		statistics[N_INDICATORS];
	const char *statistic_units[N_INDICATORS];
} Report;

extern const char *gxbg_cell_state_name(CellState state);
extern const char *gxbg_counts_from_name(CountsFrom from);
extern const char *gxbg_severity_name(Severity severity);

#endif							/* GXBG_CELL_H */
