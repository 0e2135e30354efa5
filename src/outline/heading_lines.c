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
#include "outline/heading_runs.h"
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

/* Does a heading begin here whose text follows on its line: 概述 2012年,我局? */
static bool
is_heading_before_text(const Scan *scan, int token, bool at_line, HeadingWords *words)
{
	const Token *here = &scan->tokens[token];
	int			behind;

	if ((here->kind != TOKEN_TEXT && here->kind != TOKEN_WORD) ||
		gxbg_is_row_heading(scan, token) || !gxbg_read_numbered(scan, token, at_line, words) || !words->known)
		return false;
	behind = gxbg_token_at(scan, token, words->end);
	if (behind - token > HEADING_LINE_TOKENS || !are_letters(scan, token, behind))
		return false;
	behind += token_is_punct(&scan->tokens[behind], PUNCT_COLON) || token_is_punct(&scan->tokens[behind], PUNCT_STOP);
	return !(scan->tokens[behind].flags & AFTER_LINE) && gxbg_is_text_line(scan, behind, MAX_TEXT_TOKENS);
}

/* May a heading stand within a line here: behind a stop, or words and a blank, in a body of few lines? */
static bool
may_stand_inside(const Scan *scan, int token, bool few_lines)
{
	const Token *before = &scan->tokens[token - 1];

	return few_lines && (token_is_punct(before, PUNCT_STOP) ||
						 (scan->tokens[token].flags & AFTER_BLANK && before->kind == TOKEN_WORD));
}

/* Does a heading without a number stand at this token? */
static bool
is_heading_at(const Scan *scan, int token, bool few_lines, HeadingWords *words)
{
	if (gxbg_begins_line(scan, token))
		return is_heading_line(scan, token, words) || is_heading_before_text(scan, token, true, words);
	return may_stand_inside(scan, token, few_lines) && is_heading_before_text(scan, token, false, words);
}

void
gxbg_take_heading_lines(Headings *headings)
{
	const Scan *scan = headings->scan;
	Headings	lines = {.scan = scan, .max = MAX_SECTIONS};
	bool		seen[N_SECTIONS] = {false};
	bool		few_lines = headings->number == 0 && gxbg_has_few_lines(scan);
	int			sections = 0;

	if (headings->number > 0)
		return;
	lines.list = gxbg_alloc_array(MAX_SECTIONS, sizeof(SectionSpan));
	for (int line = 0; line + 1 < scan->count; line++)
	{
		HeadingWords words;

		if ((line & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (!is_heading_at(scan, line, few_lines, &words))
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
