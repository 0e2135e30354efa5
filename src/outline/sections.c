/*
 * sections.c
 *	  The sections of a report: what stands between its headings.
 */
#include "outline/sections.h"

#include <string.h>

#include "form/names.h"
#include "text/host.h"
#include "passage/date.h"
#include "passage/passage.h"

const char *
gxbg_section_code(Section section)
{
	return gxbg_sections_of_form[section].code;
}

String
gxbg_section_title(const Scan *scan, Span title)
{
	Passage		passage;

	gxbg_read_passage(&passage, scan, title.start, title.end);
	return gxbg_passage_string(&passage, 0, passage.count);
}

/* The bytes of the tokens from first to before last */
static Span
span_of(const Scan *scan, int first, int last)
{
	Span		span = {scan->tokens[first].start, scan->tokens[first].start};

	/* Borders, and marks that stand before the next heading */
	while (last > first && (scan->tokens[last - 1].kind == TOKEN_ROW ||
							scan->tokens[last - 1].kind == TOKEN_BORDER ||
							(token_is_punct(&scan->tokens[last - 1], PUNCT_OTHER) &&
							 scan->tokens[last - 1].flags & AFTER_LINE)))
		last--;
	while (first < last && scan->tokens[first].kind == TOKEN_ROW)
		first++;
	if (first < last)
	{
		span.start = scan->tokens[first].start;
		span.end = scan->tokens[last - 1].end;
	}
	return span;
}

/* Bytes, and so tokens, that a line about the page has at most */
#define MAX_PAGE_LINE	300

/* Has the line a mark of a sentence, as far as a passage of it goes at least? */
static bool
has_sentence_mark(const Scan *scan, int first, int last)
{
	uint32_t	stop = scan->tokens[first].start + PASSAGE_SIZE;

	for (; first < last && scan->tokens[first].start < stop; first++)
		if (token_is_punct(&scan->tokens[first], PUNCT_STOP) ||
			token_is_punct(&scan->tokens[first], PUNCT_COMMA))
			return true;
	return false;
}

/* Is the line about the page or the date of the report, and not its text? */
static bool
is_page_line(const Scan *scan, int first, int last)
{
	Passage		passage;

	if (scan->tokens[last - 1].end - scan->tokens[first].start > MAX_PAGE_LINE ||
		has_sentence_mark(scan, first, last))
		return false;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[last - 1].end);
	if (passage.count == 0)
		return true;
	for (int at = 0; at < passage.count; at++)
		if (passage.glyphs[at].punct == PUNCT_STOP || passage.glyphs[at].punct == PUNCT_COMMA)
			return false;
	for (int at = 0; at < passage.count; at++)
	{
		if (gxbg_match_any(&passage, at, &gxbg_page_words) >= 0)
			return true;
		for (int i = 0; i < DATE_LABEL_RANKS; i++)
			if (gxbg_match_any(&passage, at, gxbg_date_labels[i]) >= 0)
				return true;
	}
	return gxbg_is_date_line(&passage);
}

/* Past the title and the lines about the page that stand below it */
static int
preamble_start(const Scan *scan, const Titles *titles, int end)
{
	int			first = 0;

	for (int i = 0; i < titles->count; i++)
		if (titles->list[i].token < end &&
			(!titles->list[i].listed || &titles->list[i] == titles->leading))
			first = titles->list[i].token + 1;
	while (first < end)
	{
		int			line = gxbg_line_end(scan, first, MAX_PAGE_LINE);

		if (line > end)
			line = end;
		if (!is_page_line(scan, first, line))
			break;
		first = line;
	}
	return first;
}

/* The content behind a heading, up to the next heading or the report's end */
static Span
content_of(const Scan *scan, const SectionSpan *heading, int last)
{
	int			first = gxbg_token_at(scan, heading->token, heading->title.end);
	Span		content;

	/* The mark that ended the heading is part of neither */
	if (first < last && !(scan->tokens[first].flags & AFTER_LINE) &&
		(token_is_punct(&scan->tokens[first], PUNCT_STOP) ||
		 token_is_punct(&scan->tokens[first], PUNCT_COLON)))
		first++;
	content = span_of(scan, first, last);

	/* Words behind a heading of the form that are one token with it */
	if (first > heading->token && scan->tokens[first - 1].end > heading->title.end &&
		scan->tokens[first - 1].start < heading->title.end)
	{
		if (content.start == content.end)
			content.end = scan->tokens[first - 1].end;
		content.start = heading->title.end;
	}
	if (content.start == content.end)
		content.start = content.end = heading->title.end;
	return content;
}

/* The token that the first report in the body ends before */
static int
report_end(const Scan *scan, const Titles *titles, int first_heading)
{
	const Title *second = gxbg_second_title(scan, titles, gxbg_best_title(titles, first_heading));
	int			end = scan->count;

	if (second)
		end = gxbg_line_start(scan, gxbg_token_at(scan, 0, second->start), 40);
	return end;
}

SectionSpan *
gxbg_sections(const Scan *scan, const Outline *outline, int *count)
{
	SectionSpan *sections = gxbg_alloc_array(MAX_SECTIONS + 1, sizeof(SectionSpan));
	SectionSpan *headings = sections + 1;
	const Titles *titles = &outline->titles;
	int			found = outline->heading_count;
	int			end;
	int			preamble;

	*count = 0;
	if (found == 0)
		return sections;
	memcpy(headings, outline->headings, (size_t) found * sizeof(SectionSpan));
	end = report_end(scan, titles, headings[0].token);
	while (found > 0 && headings[found - 1].token >= end)
		found--;
	for (int i = 0; i < found; i++)
		headings[i].content = content_of(scan, &headings[i],
										 i + 1 < found ? headings[i + 1].token : end);
	preamble = preamble_start(scan, titles, headings[0].token);
	sections[0].section = SECTION_PREAMBLE;
	sections[0].token = preamble;
	sections[0].number = 0;
	sections[0].title = (Span) {0, 0};
	sections[0].content = span_of(scan, preamble, headings[0].token);
	if (sections[0].content.start < sections[0].content.end)
	{
		*count = found + 1;
		return sections;
	}
	*count = found;
	return headings;
}
