/*
 * clause.c
 *	  Where an organ's name begins and ends in a clause.
 */
#include "reporter/clause.h"

#include "form/names.h"
#include "passage/date.h"
#include "passage/name.h"

/* Glyphs of a line that a sentence may go on behind */
#define LONG_LINE_GLYPHS		18

/* Behind a bracket at this glyph that says what a name is short for, (以下简称我局), or -1 */
int
gxbg_behind_alias(const Passage *passage, int at)
{
	int			end = at + 1;

	if (passage->glyphs[at].punct != PUNCT_OPEN)
		return -1;
	while (passage->glyphs[end].punct == PUNCT_QUOTE)
		end++;
	if (gxbg_match_any(passage, end, &gxbg_alias_words) < 0)
		return -1;
	while (end < passage->count && passage->glyphs[end].punct != PUNCT_CLOSE)
		end++;
	return end < passage->count ? end + 1 : -1;
}

/* Does a name not go on from the glyph before to this one: over a blank, or the end of a short line? */
bool
gxbg_is_apart(const Passage *passage, int at)
{
	uint8_t		after = passage->glyphs[at].after;
	int			line = at - 1;

	if (!(after & AFTER_LINE))
		return after & AFTER_BLANK;
	while (line > 0 && at - line < LONG_LINE_GLYPHS &&
		   !(passage->glyphs[line].after & (AFTER_LINE | AFTER_BLANK | AFTER_BORDER)))
		line--;
	return at - line < LONG_LINE_GLYPHS;
}

/* Does a name that begins at from go on with the glyph before to: a letter, and not apart? */
bool
gxbg_goes_on_to(const Passage *passage, int from, int to)
{
	return glyph_is_letter(&passage->glyphs[to - 1]) && !(to - 1 > from && gxbg_is_apart(passage, to - 1));
}

/* Behind a year with its word at this glyph, or this glyph */
int
gxbg_skip_year(const Passage *passage, int at)
{
	int			year;
	int			end = gxbg_read_year(passage, at, &year);

	return end >= 0 ? gxbg_skip_year_word(passage, end) : at;
}

/* Does a clause begin at this glyph? */
bool
gxbg_begins_clause(const Passage *passage, int at)
{
	return passage->glyphs[at].after & (AFTER_LINE | AFTER_BLANK) ||
		(at > 0 && (passage->glyphs[at - 1].punct == PUNCT_COMMA || passage->glyphs[at - 1].punct == PUNCT_STOP));
}

/* Is it a name that says where its organ is, or needs no place, as a university's? */
bool
gxbg_is_whole_name(const Passage *passage, int from, int to)
{
	return gxbg_is_name(passage, from, to) &&
		(gxbg_name_is_placed(passage, from, to) ||
		 (to - from > 3 && gxbg_match_any_back(passage, to, &gxbg_universities) > from + 1));
}

/* Is all of [from, to) departments, one behind another: 办公厅政务公开处?  One may be for two topics. */
static bool
is_departments(const Passage *passage, int from, int to)
{
	bool		department = false;

	while (from >= 0 && from < to)
	{
		int			end = gxbg_match_any(passage, from, &gxbg_departments);

		department = end >= 0;
		from = end >= 0 ? end : gxbg_match_any(passage, from, &gxbg_topics);
	}
	return department && from == to;
}

/* Is it a township or a street, or its government? */
static bool
is_township(const Passage *passage, int from, int to)
{
	int			end = gxbg_match_any_back(passage, to, &gxbg_government_endings);

	return gxbg_match_any_back(passage, end > from ? end : to, &gxbg_township_endings) > from;
}

/*
 * Does the name in [from, to) report, where its departments up to end are named?  A
 * government's office is an organ by itself, but that of a township is not, nor is one for
 * disclosure: 云河区政府信息公开办公室.
 */
static bool
reports_for(const Passage *passage, int from, int to, int end)
{
	int			topic = gxbg_match_any(passage, to - 2, &gxbg_whole_topics);

	/* 财政局政府信息公开办公室: the government's word is the topic's, unless a government stands there */
	if (!gxbg_is_name(passage, from, to) ||
		(topic > to && !gxbg_is_region(passage, from, to - 2) &&
		 gxbg_match_back(passage, to - 2, gxbg_people_word) < 0))
		return false;
	if (!gxbg_is_region(passage, from, to) && gxbg_match_back(passage, to, gxbg_government_word) < 0)
		return true;
	return gxbg_find_any(passage, to, end, &gxbg_topics) || is_township(passage, from, to);
}

/* The name in [from, to) without departments of the organ at its end: 财政局办公室 */
int
gxbg_without_department(const Passage *passage, int from, int to)
{
	for (int end = from + 2; end < to; end++)
		if (is_departments(passage, end, to) && reports_for(passage, from, end, to))
			return end;
	return to;
}
