/*
 * title_issue.c
 *	  Words of issuing around a title.
 */
#include "outline/title_issue.h"

#include <string.h>

#include "form/names.h"
#include "passage/name.h"

/* Do words of this kind stand behind the title, up to the end of its line? */
static bool
has_tail(const Passage *passage, int end, const IssueKind *kind)
{
	if (end < passage->count && passage->glyphs[end].punct == PUNCT_TITLE_CLOSE)
		end++;
	if (end > 0 && passage->glyphs[end].after)
		return false;
	end = gxbg_match_any(passage, end, kind->tails);
	if (end < 0)
		return false;
	switch (passage->glyphs[end].punct)
	{
		case NO_PUNCT:
			return end >= passage->count || passage->glyphs[end].after;
		case PUNCT_STOP:
		case PUNCT_COMMA:
		case PUNCT_ENUM:
			return false;
		default:
			return true;
	}
}

bool
gxbg_is_issue_behind(const Passage *passage, int end)
{
	for (const IssueKind *kind = gxbg_issue_kinds; kind->tails; kind++)
		if (has_tail(passage, end, kind))
			return true;
	return false;
}

/* Where the words of issuing begin before book marks around the title, or -1 */
static int
lead_before_marks(const Passage *passage, int from, WordList *leads)
{
	int			lead;

	if (from == 0 || passage->glyphs[from - 1].punct != PUNCT_TITLE_OPEN)
		return -1;
	lead = gxbg_match_any_back(passage, from - 1, leads ? leads : &gxbg_title_openers);
	if (lead < 0 && leads == NULL && passage->glyphs[from - 1].after & AFTER_LINE)
		return from - 1;
	return lead;
}

/* Who issues the title is its organ if it names none: the name in the line before this glyph */
static void
take_issuer(TitleReading *reading, int to)
{
	const Passage *passage = reading->passage;
	int			from = to;

	while (from > 0 && glyph_is_letter(&passage->glyphs[from - 1]) &&
		   (from == to || !passage->glyphs[from].after))
		from--;
	if (reading->name.count > 0 || !gxbg_is_name(passage, from, to))
		return;
	reading->name.scan = passage->scan;
	reading->name.count = to - from;
	memcpy(reading->name.glyphs, &passage->glyphs[from], (size_t) (to - from) * sizeof(Glyph));
	memset(&reading->name.glyphs[to - from], 0, sizeof(Glyph));
	reading->name.glyphs[to - from].punct = NO_PUNCT;
}

/* Behind the words of issuing between the beginning of the title and its topic, or -1 */
static int
behind_lead(const TitleReading *reading, WordList *leads)
{
	const Passage *passage = reading->passage;

	for (int at = reading->from; at < reading->topic; at++)
	{
		int			end = gxbg_match_any(passage, at, leads ? leads : &gxbg_title_openers);

		if (end >= 0 && end <= reading->topic)
			return end;
	}
	return leads ? -1 : reading->from;
}

/* Does the title stand among words of this kind?  It then begins behind them. */
static bool
is_issued(TitleReading *reading, const IssueKind *kind)
{
	const Passage *passage = reading->passage;
	bool		marked = passage->glyphs[reading->end].punct == PUNCT_TITLE_CLOSE;
	int			from;

	if (!has_tail(passage, reading->end, kind))
		return false;
	if (marked)
	{
		from = lead_before_marks(passage, reading->from, kind->leads);
		if (from >= 0)
			take_issuer(reading, from);
		return from >= 0;
	}
	from = behind_lead(reading, kind->leads);
	if (from >= 0)
		reading->from = from;
	return from >= 0;
}

const IssueKind *
gxbg_read_issue(TitleReading *reading)
{
	for (const IssueKind *kind = gxbg_issue_kinds; kind->tails; kind++)
		if (is_issued(reading, kind))
			return kind;
	return NULL;
}
