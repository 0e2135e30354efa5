/*
 * figures.h
 *	  Figures stated in prose.
 */
#ifndef GXBG_PROSE_FIGURES_H
#define GXBG_PROSE_FIGURES_H

#include "form/cues.h"
#include "form/cell.h"
#include "figure/statement.h"
#include "scan/scan.h"

/*
 * One statement of a figure.  The quote is the clauses that say it, from the
 * one that names what is counted to the one with the figure (or with the
 * denial, or with "all of them answered").
 */
typedef struct Figure
{
	int64_t		value;			/* value / 10^scale, in unit */
	uint8_t		metric;			/* Metric */
	uint8_t		scale;
	const char *unit;			/* the counter as stated, or NULL */
	Span		number;			/* the digits; empty if none are written */
	Span		quote;
} Figure;

/* Who reports: what sentences tell of others is none of its figures */
typedef struct FigureOwner
{
	String		name;
	uint8_t		tier;			/* Tier; TIER_UNKNOWN: nothing is told apart */
} FigureOwner;

/* The tier of an organ, as far as its name alone says it */
extern Tier gxbg_tier_of_name(String name);

/*
 * The figures of the prose of a body, in the order of their statements; their
 * number.  Nothing is read inside the spans to skip (cells of tables), which
 * are in order.  A report_year of 0 is unknown: figures of all years count.  An owner
 * whose tier is not known has all figures.
 *
 * A metric may occur more than once: parts of it without a whole, or several
 * statements.  The same statement told twice, and parts of a whole, do not.
 * Approximate figures (100余件) are none.
 */
extern int	gxbg_figures(const Scan *scan, int report_year, FigureOwner owner,
						 const Span *skip, int skip_count, Figure **figures);

/*
 * The same with everything else that its sentences state: parts, repeats, other
 * years, plans, changes.  Those that have no metric are among them.
 */
extern int	gxbg_statements(const Scan *scan, int report_year, FigureOwner owner,
							const Span *skip, int skip_count, Statement **statements);

/* The figures among statements */
extern int	gxbg_figures_of(const Statement *statements, int count, Figure **figures);

/* The headline counts of a report without tables */
typedef struct NarrativeCounts
{
	Count		received;
	Count		carried_in;
	Count		concluded;
	Count		carried_out;
} NarrativeCounts;

/* Each count is known if all statements of its metric agree */
extern NarrativeCounts gxbg_narrative_counts(const Figure *figures, int count);

#endif							/* GXBG_PROSE_FIGURES_H */
