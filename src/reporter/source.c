/*
 * source.c
 *	  The organ that a page names as the source of what stands on it.
 */
#include "reporter/source.h"

#include "form/names.h"
#include "passage/name.h"

/* Tokens that a row of labels of the page has at most */
#define MAX_ROW_TOKENS	60

/*
 * The cell that stands below this token, which begins a cell, in the next row of
 * cells: its first token and the one behind it, which are the same if there is none.
 */
static void
find_cell_below(const Scan *scan, int token, int *first, int *last)
{
	int			column = 0;
	int			line = gxbg_line_end(scan, token, MAX_ROW_TOKENS);
	int			end = gxbg_line_end(scan, line, MAX_ROW_TOKENS);

	for (int i = gxbg_line_start(scan, token, MAX_ROW_TOKENS); i < token; i++)
		if (scan->tokens[i].kind == TOKEN_BORDER)
			column += scan->tokens[i].detail;
	while (line < end && column > 0)
	{
		if (scan->tokens[line].kind == TOKEN_BORDER)
			column -= scan->tokens[line].detail;
		line++;
	}
	*first = *last = line;
	while (column == 0 && *last < end && scan->tokens[*last].kind != TOKEN_BORDER)
		++*last;
}

/* The name in the row below a label that has a cell of its own in a row of labels */
static String
source_below(const Scan *scan, int token)
{
	Passage		passage;
	int			first;
	int			last;

	find_cell_below(scan, token, &first, &last);
	if (first == last || last >= scan->count)
		return gxbg_string(NULL);
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[last - 1].end);
	if (!gxbg_is_name(&passage, 0, passage.count) ||
		!gxbg_name_is_placed(&passage, 0, passage.count))
		return gxbg_string(NULL);
	return gxbg_organ(scan, &passage, 0, passage.count);
}

/* Letters that no others stand right before */
static bool
may_begin_label(const Scan *scan, int token)
{
	const Token *t = &scan->tokens[token];

	return token_is_letters(t) && ((t->flags & (AFTER_LINE | AFTER_BLANK)) || (token > 0 && !token_is_letters(t - 1)));
}

/* The organ right behind a label that ends at this glyph; NULL text if none is */
static String
source_behind(const Scan *scan, const Passage *passage, int at)
{
	String		organ;
	int			to;

	while (at < passage->count && passage->glyphs[at].punct != NO_PUNCT)
		at++;
	for (to = at; to < passage->count && glyph_is_letter(&passage->glyphs[to]) &&
		 (to == at || passage->glyphs[to].after == 0); to++)
		;
	if (!gxbg_is_name(passage, at, to) ||
		!(to - at > 3 || (to - at == 3 && gxbg_is_region(passage, at, to))))
		return gxbg_string(NULL);
	organ = gxbg_organ(scan, passage, at, to);

	/* A source that is not said to be anywhere is a newspaper */
	if (gxbg_name_is_placed(passage, at, to) ||
		organ.length > passage->glyphs[to - 1].end - passage->glyphs[at].start)
		return organ;
	return gxbg_string(NULL);
}

String
gxbg_labelled_source(const Scan *scan, int end_of_head)
{
	for (int token = 0; token < end_of_head; token++)
	{
		Passage		passage;
		String		organ;
		int			end;
		int			at;

		if (!may_begin_label(scan, token))
			continue;
		end = token + 12 < scan->count ? token + 12 : scan->count;
		gxbg_read_passage(&passage, scan, scan->tokens[token].start,
						  scan->tokens[end].start);
		at = gxbg_match_any(&passage, 0, &gxbg_source_labels);
		if (at < 0)
			continue;
		organ = source_behind(scan, &passage, at);
		if (organ.text == NULL && passage.glyphs[at].after & AFTER_BORDER)
			organ = source_below(scan, token);
		if (organ.text != NULL)
			return organ;
	}
	return gxbg_string(NULL);
}
