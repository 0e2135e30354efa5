/*
 * heading_lines.c
 *	  Headings without numbers, in words of their own.
 *
 * A line that names a section is one if a text stands below it: a menu's items stand one below
 * the other.
 */
#include "outline/heading_lines.h"

#include <string.h>

#include "form/evidence.h"
#include "outline/heading_rows.h"
#include "outline/heading_words.h"
#include "passage/passage.h"
#include "text/host.h"

/* Headings that a report has at least, and sections that they name */
#define MIN_HEADINGS	3

/* Tokens of a heading's line, and of the line below it that are looked at */
#define HEADING_LINE_TOKENS	16
#define MAX_TEXT_TOKENS		60

/* Is the line an item of a site's menu, word for word? */
static bool
is_menu_item(const Scan *scan, int line, int end)
{
	Passage		passage;

	gxbg_read_passage(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end);
	return gxbg_match_any(&passage, 0, &gxbg_menu_items) == passage.count;
}

/* Nothing but letters, from this token up to another */
static bool
are_letters(const Scan *scan, int from, int to)
{
	for (int i = from; i < to; i++)
		if (scan->tokens[i].kind != TOKEN_TEXT && scan->tokens[i].kind != TOKEN_WORD &&
			scan->tokens[i].kind != TOKEN_NUMERAL && !token_is_punct(&scan->tokens[i], PUNCT_ENUM) &&
			!token_is_punct(&scan->tokens[i], PUNCT_COMMA))
			return false;
	return true;
}

/* Does the line that begins with this token name a section, and stand above a text? */
static bool
is_heading_line(const Scan *scan, int line, HeadingWords *words)
{
	int			end = gxbg_line_end(scan, line, HEADING_LINE_TOKENS + 1);

	if (end - line > HEADING_LINE_TOKENS || end >= scan->count || !are_letters(scan, line, end) ||
		gxbg_is_row_heading(scan, line) || !gxbg_read_numbered(scan, line, true, words))
		return false;
	return words->known && words->end == scan->tokens[end - 1].end && gxbg_is_text_line(scan, end, MAX_TEXT_TOKENS) &&
		!is_menu_item(scan, line, end);
}

void
gxbg_take_heading_lines(Headings *headings)
{
	const Scan *scan = headings->scan;
	Headings	lines = {.scan = scan, .max = MAX_SECTIONS};
	bool		seen[N_SECTIONS] = {false};
	int			sections = 0;

	if (headings->number > 0)
		return;
	lines.list = gxbg_alloc_array(MAX_SECTIONS, sizeof(SectionSpan));
	for (int line = 0; line < scan->count; line++)
	{
		HeadingWords words;

		if ((line & 0xFFF) == 0)
			gxbg_check_interrupts();
		if ((line > 0 && !(scan->tokens[line].flags & AFTER_LINE)) || !is_heading_line(scan, line, &words))
			continue;
		gxbg_add_heading(&lines, line, 0, words.section, scan->tokens[line].start, words.end);
		sections += !seen[words.section];
		seen[words.section] = true;
	}
	if (sections >= MIN_HEADINGS && lines.count > headings->count)
	{
		memcpy(headings->list, lines.list, (size_t) lines.count * sizeof(SectionSpan));
		headings->count = lines.count;
	}
	gxbg_free(lines.list);
}
