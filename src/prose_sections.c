/*
 * prose_sections.c
 *	  The sections of a report: what stands between its headings.
 */
#include "prose_sections.h"

#include "form_names.h"
#include "host.h"
#include "prose_date.h"
#include "prose_passage.h"
#include "prose_title.h"

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

	while (last > first && (scan->tokens[last - 1].kind == TOKEN_ROW ||
							scan->tokens[last - 1].kind == TOKEN_BORDER))
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

static int
token_behind(const Scan *scan, int token, uint32_t byte)
{
	while (token < scan->count && scan->tokens[token].start < byte)
		token++;
	return token;
}

/* Is the line about the page or the date of the report, and not its text? */
static bool
is_page_line(const Scan *scan, int first, int last)
{
	Passage		passage;

	if (scan->tokens[last - 1].end - scan->tokens[first].start > 300)
		return false;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[last - 1].end);
	if (passage.count == 0)
		return true;
	for (int at = 0; at < passage.count; at++)
		if (passage.glyphs[at].punct == PUNCT_STOP || passage.glyphs[at].punct == PUNCT_COMMA)
			return false;
	for (int at = 0; at < passage.count; at++)
	{
		if (gxbg_match_any(&passage, at, gxbg_page_words) >= 0)
			return true;
		for (const DateLabel *label = gxbg_date_labels; label->text; label++)
			if (gxbg_match(&passage, at, label->text) >= 0)
				return true;
	}
	return gxbg_is_date_line(&passage);
}

/* Past the title and the lines about the page that stand below it */
static int
preamble_start(const Scan *scan, int end)
{
	Titles	   *titles = gxbg_alloc(sizeof(Titles));
	int			first = 0;

	gxbg_find_titles(scan, titles);
	for (int i = 0; i < titles->count; i++)
		if (titles->list[i].token < end && !titles->list[i].listed)
			first = titles->list[i].token + 1;
	while (first < end)
	{
		int			line = gxbg_line_end(scan, first, end - first);

		if (line > end)
			line = end;
		if (!is_page_line(scan, first, line))
			break;
		first = line;
	}
	gxbg_free(titles);
	return first;
}

SectionSpan *
gxbg_sections(const Scan *scan, int *count)
{
	SectionSpan *sections = gxbg_alloc_array(MAX_SECTIONS + 1, sizeof(SectionSpan));
	SectionSpan *headings = sections + 1;
	int			found = gxbg_find_headings(scan, headings, MAX_SECTIONS);
	int			preamble;

	*count = 0;
	if (found == 0)
		return sections;
	for (int i = 0; i < found; i++)
	{
		int			first = token_behind(scan, headings[i].token, headings[i].title.end);
		int			last = i + 1 < found ? headings[i + 1].token : scan->count;

		/* The mark that ended the heading is part of neither */
		if (first < last && !(scan->tokens[first].flags & AFTER_LINE) &&
			(token_is_punct(&scan->tokens[first], PUNCT_STOP) ||
			 token_is_punct(&scan->tokens[first], PUNCT_COLON)))
			first++;
		headings[i].content = span_of(scan, first, last);
		if (headings[i].content.start == headings[i].content.end)
			headings[i].content.start = headings[i].content.end = headings[i].title.end;
	}
	preamble = preamble_start(scan, headings[0].token);
	sections[0].section = SECTION_PREAMBLE;
	sections[0].token = preamble;
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
