/*
 * report.h
 *	  A body to a report: the one place that runs the rooms in order.
 */
#ifndef GXBG_REPORT_H
#define GXBG_REPORT_H

#include "figure/figures.h"
#include "form/cell.h"
#include "outline/sections.h"

/*
 * Parse a body in UTF-8 (invalid bytes are noise).  Never fails but by the
 * host (cancellation, memory).  The report lives in the host's memory.
 */
extern Report *gxbg_report_parse(const char *text, size_t length);

/* What is read of a body beside the report's own figures; empty if it is no report */
typedef struct Prose
{
	const Scan *scan;			/* for gxbg_section_title */
	SectionSpan *sections;
	int			section_count;
	Statement  *statements;		/* what the prose states */
	int			statement_count;
	Figure	   *figures;		/* among those */
	int			figure_count;
	Span	   *tables;			/* where tables stand, in order */
	int			table_count;
} Prose;

/*
 * The same, and the prose; with the page's title in UTF-8, where it was kept
 * apart (NULL text is none).  That tells of agency and year as a title in the body
 * does, and of the body being a report.
 */
extern Report *gxbg_report_read(const char *text, size_t length, String title, Prose *prose);

/*
 * The form and its tables alone; FORM_NONE if there are none.  What else the
 * report has may be empty.
 */
extern Report *gxbg_report_tables(const char *text, size_t length);

/*
 * 0-based character positions of byte offsets in the same body.  Offsets
 * asked in rising order cost one pass in all.
 */
typedef struct Positions
{
	const char *body;
	size_t		length;
	uint32_t	byte;			/* the last answer */
	uint32_t	character;
} Positions;

extern void gxbg_positions_init(Positions *positions, const char *text, size_t length);
extern uint32_t gxbg_position(Positions *positions, uint32_t byte);

#endif							/* GXBG_REPORT_H */
