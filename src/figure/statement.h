/*
 * statement.h
 *	  Statements: what the clauses of a section say, each number, "none" and
 *	  "all" with what it is of; and what becomes of them in their section.
 */
#ifndef GXBG_FIGURE_STATEMENT_H
#define GXBG_FIGURE_STATEMENT_H

#include "form/cell.h"
#include "form/cues.h"

/* The time of a statement, beside years */
#define YEAR_OWN	0			/* the year reported on, or none was said */
#define YEAR_EVER	(-1)		/* of more years than one */
#define YEAR_OTHER	(-2)		/* another one, and the report's is not known */

/* Tallies that are no metric, but by which others are understood */
enum
{
	TALLY_HANDLED = N_METRICS,	/* applications handled: what came and what was carried in */
	TALLY_LATE,				/* answered or concluded, but late */
	TALLY_OTHER,				/* ended otherwise: withdrawn, not held, no application */
	TALLY_SUM,				/* 共10件, of what was counted before */
	TALLY_UNDERTAKEN,			/* proposals that wait for an answer */
	TALLY_NARROWED,			/* those of the cases before that are over disclosure */
	TALLY_DONE,				/* all of them, or these: by what was done */
	N_TALLIES
};

/* What the words around a statement say of it */
#define SAID_IN_ALL		0x0001	/* it is the whole */
#define SAID_PART		0x0002	/* behind a word for "of which" */
#define SAID_UNTIL		0x0004	/* up to a date: of this year, or of more */
#define SAID_OWN_YEAR	0x0008	/* the year is named */
#define SAID_AGAIN		0x0010	/* 累计 behind the year: of it, or of more */
#define SAID_NEW		0x0020	/* 新增: what is the year's of more years */
#define SAID_DISCLOSURE 0x0040	/* cases over disclosure */
#define SAID_FOREIGN	0x0080	/* cases that the organ decides, or of no known matter; another organ's */
#define SAID_ON_TIME	0x0100
#define SAID_SHARE		0x0200	/* its share of the whole is told behind it */
#define SAID_ORIGIN		0x0400	/* of what came in one year only */
#define SAID_BY_SITE	0x0800	/* through a channel that carries all items */
#define SAID_ELLIPTIC	0x1000	/* has neither thing nor verb of its own */
#define SAID_DATED		0x2000	/* carried from or to a year that is named */
#define SAID_SIBLING	0x4000	/* an elliptic one follows beside it */
#define SAID_PAIRED		0x8000	/* one of several heads of a list of figures */
#define SAID_SUM		0x20000 /* it is what the figures before it add up to */
#define SAID_NAMED		0x10000	/* 该申请均已答复: what all is of is named */

typedef struct Amount
{
	int64_t		value;			/* value / 10^scale */
	uint8_t		kind;			/* AmountKind */
	uint8_t		scale;
	const char *unit;			/* the counter as stated, or NULL */
	Span		number;			/* the digits; empty if none are written */
} Amount;

/* Atoms of its sentence that say it */
typedef struct Saying
{
	int			sentence;
	int			clause;			/* first atom of the clause */
	int			first;
	int			last;
} Saying;

typedef struct Statement
{
	uint8_t		metric;			/* Metric or TALLY_... */
	uint8_t		mode;			/* StatementMode */
	uint8_t		role;			/* Role */
	uint8_t		by;				/* By */
	int16_t		year;
	uint32_t	said;			/* SAID_... bits */
	uint32_t	things;			/* NAMED bits of what is counted */
	uint32_t	verbs;			/* DONE bits of what was done; of a sum: OF bits that it may be of */
	Amount		amount;
	Saying		saying;
	Span		quote;
	Span		by_text;
	Span		organ;			/* whose it is, if the words name one that is not all */
} Statement;

typedef struct StatementList
{
	Statement  *items;
	int			count;
	int			capacity;
} StatementList;

/* A copy of the statement at the end of the list; it moves the others */
extern Statement *gxbg_add_statement(StatementList *list, const Statement *statement);

/* Is it of a metric, and not of cases of all kinds? */
static inline bool
gxbg_has_metric(const Statement *statement)
{
	return statement->metric < N_METRICS && !(statement->said & SAID_FOREIGN);
}

/* May it be of more years than the report's? */
static inline bool
gxbg_is_of_more_years(const Statement *statement)
{
	return statement->said & (SAID_UNTIL | SAID_AGAIN) || statement->year == YEAR_EVER;
}

/* Is it what its metric counts in the report's year? */
static inline bool
gxbg_is_figure(const Statement *statement)
{
	return gxbg_has_metric(statement) && statement->year == YEAR_OWN &&
		statement->mode == MODE_DONE &&
		(statement->role == ROLE_WHOLE || statement->role == ROLE_UNKNOWN);
}

#endif							/* GXBG_FIGURE_STATEMENT_H */
