/*
 * outline.c
 *	  The outline of a body: its titles and headings.
 *
 * Whether a body is a report, whose it is, and where its sections stand: each
 * hangs on the outline, which takes longer to find than the rest of them.
 */
#include "outline/outline.h"

#include "text/host.h"
#include "outline/heading_lines.h"
#include "outline/heading_runs.h"
#include "outline/headings.h"

/* One walk over the labels of the body shows them to whom they may concern */
static void
read_labels(const Scan *scan, Titles *titles, Headings *headings)
{
	const uint64_t bits = MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION);

	for (int label = 0; label < scan->label_count; label++)
	{
		int			token = scan->labels[label];
		const Token *here = &scan->tokens[token];

		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (here->kind == TOKEN_NUMERAL)
			gxbg_see_numeral(headings, token);
		else if (token_has_meaning(here, bits))
		{
			if (token_means(here, WORD_TITLE, TABLE_NONE))
				gxbg_see_title(titles, scan, token);
			if (token_means(here, WORD_SECTION, TABLE_NONE))
				gxbg_see_section(headings, token);
		}
	}
}

/* The title in what a crawler kept as the page's title, or NULL */
static const Title *
page_title(const Scan *title)
{
	const Title *best;

	if (title == NULL)
		return NULL;
	best = gxbg_best_title(&gxbg_outline(title)->titles, title->count);
	return best ? best : gxbg_plain_title(title);
}

/* Bytes of a first line that may be a title in Traditional script above a text in Simplified */
#define MAX_TRADITIONAL_LINE	240

/* Such a line as a title, which the scan of the body has not folded; or NULL */
static const Title *
traditional_title(const Scan *scan)
{
	size_t		length = 0;
	const Scan *line;

	while (length < scan->length && length < MAX_TRADITIONAL_LINE && scan->body[length] != '\n')
		length++;
	if (scan->traditional || scan->title != NULL || length == MAX_TRADITIONAL_LINE)
		return NULL;
	line = gxbg_scan(scan->body, length);
	return line->traditional ? page_title(line) : NULL;
}

const Outline *
gxbg_outline(const Scan *scan)
{
	Outline    *outline = gxbg_alloc(sizeof(Outline));
	Headings	headings = {.scan = scan, .max = MAX_SECTIONS, .list = outline->headings};
	int			first_heading;

	outline->titles.count = outline->titles.listed = outline->titles.places = 0;
	outline->titles.leading = NULL;
	outline->page = page_title(scan->title);
	read_labels(scan, &outline->titles, &headings);
	if (outline->titles.count == 0 && outline->page == NULL)
		outline->page = traditional_title(scan);
	gxbg_drop_lone_heading(&headings);

	gxbg_take_heading_run(&headings);
	gxbg_take_heading_lines(&headings);
	first_heading = headings.count > 0 ? headings.list[0].token : scan->count;
	gxbg_settle_issued(&outline->titles, first_heading);
	gxbg_mark_lists(&outline->titles, scan, first_heading);
	gxbg_insert_lost_headings(&headings);
	outline->heading_count = headings.count;
	return outline;
}
