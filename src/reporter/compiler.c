/*
 * compiler.c
 *	  Who compiled a report or announces it, in the words of its sentences.
 *
 * 由...编制 and 现公布...政府信息公开年度报告 name the organ; an organ that calls itself
 * 我局 is named where readers are told whom to turn to.
 */
#include "reporter/compiler.h"

#include "form/names.h"
#include "passage/date.h"
#include "passage/name.h"

/* Behind a bracket at this glyph that says what a name is short for, (以下简称我局), or -1 */
static int
behind_alias(const Passage *passage, int at)
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

/* Before such a bracket that ends before this glyph, or this glyph */
static int
before_alias(const Passage *passage, int to)
{
	int			open = to - 1;

	if (open <= 0 || passage->glyphs[open].punct != PUNCT_CLOSE)
		return to;
	while (open > 0 && passage->glyphs[open].punct != PUNCT_OPEN)
		open--;
	return behind_alias(passage, open) == to ? open : to;
}

/* Does a word stand here for what a compiler does: 编制, 综合? */
static bool
is_compiled(const Passage *passage, int at)
{
	return gxbg_match_any(passage, at, &gxbg_compiled) >= 0 ||
		gxbg_match(passage, at, gxbg_synthesis_word) >= 0;
}

/* May a name [from, to) go on with such a word: 云河市组织部, 办公室综合科? */
static bool
may_go_on(const Passage *passage, int from, int to)
{
	return gxbg_is_region(passage, from, to) ||
		gxbg_match(passage, to, gxbg_synthesis_word) >= 0;
}

/*
 * Where the name ends that begins here and is followed by 编制, or -1.  Of names
 * that may go on with such a word it is the longer one that another follows.
 */
static int
compiler_end(const Passage *passage, int from)
{
	int			found = -1;
	bool		compiled = false;

	for (int to = from + 3; to < passage->count && to <= from + MAX_NAME; to++)
	{
		uint8_t		last = passage->glyphs[to - 1].punct;
		int			alias = behind_alias(passage, to);

		if (last == PUNCT_COMMA || last == PUNCT_STOP)
			break;
		if (is_compiled(passage, alias >= 0 ? alias : to))
		{
			bool		name = gxbg_is_name(passage, from, to);

			compiled = compiled || gxbg_match(passage, to, gxbg_synthesis_word) < 0;
			if (name && !may_go_on(passage, from, to) &&
				(found < 0 || !gxbg_has_lead(passage, found, to)))
				return to;
			if (name && found < 0)
				found = to;
		}
		if (alias >= 0)
			break;
	}
	return compiled ? found : -1;
}

/* Behind a year with its word at this glyph, or this glyph */
static int
skip_year(const Passage *passage, int at)
{
	int			year;
	int			end = gxbg_read_year(passage, at, &year);

	return end >= 0 ? gxbg_skip_year_word(passage, end) : at;
}

/* Where the name ends that begins here and is followed by 2012年政府信息公开, or -1 */
static int
announced_end(const Passage *passage, int from)
{
	for (int to = from + 3; to < passage->count && to <= from + MAX_NAME; to++)
	{
		int			alias = behind_alias(passage, to);

		if (!glyph_is_letter(&passage->glyphs[to - 1]))
			break;
		if (gxbg_match_any(passage, skip_year(passage, alias >= 0 ? alias : to), &gxbg_topics) >= 0 &&
			gxbg_is_name(passage, from, to) && gxbg_name_is_placed(passage, from, to))
			return to;
	}
	return -1;
}

/*
 * Where the name begins that goes on to this glyph and announces the report:
 * 云河市财政局现向社会公布.  to becomes the end of the name; -1 if there is none.
 */
static int
announcer_start(const Passage *passage, int *to)
{
	int			from;
	int			word = gxbg_match_any_back(passage, *to, &gxbg_announcing);

	if (word >= 0)
		*to = word;
	*to = before_alias(passage, *to);
	for (from = *to; from > 0 && glyph_is_letter(&passage->glyphs[from - 1]); from--)
		;

	/* What stands before the passage may be the beginning of the name */
	if (from == 0 && passage->glyphs[0].start > passage->scan->tokens[0].start)
		return -1;
	if (gxbg_has_lead(passage, from, *to) || !gxbg_is_name(passage, from, *to) ||
		!gxbg_name_is_placed(passage, from, *to))
		return -1;
	return from;
}

/* The name around a word of announcing at this glyph: [from, to), or from is -1 */
static int
announced_name(const Passage *passage, int at, int *to)
{
	int			from = gxbg_match_any(passage, at, &gxbg_announced);
	int			behind;

	if (from < 0)
		return -1;
	from += from < passage->count && passage->glyphs[from].punct == PUNCT_TITLE_OPEN;
	behind = skip_year(passage, from);
	*to = announced_end(passage, behind);
	if (*to >= 0)
		return behind > from && gxbg_has_lead(passage, behind, *to) ? -1 : behind;
	if (behind == from || gxbg_match_any(passage, behind, &gxbg_topics) < 0)
		return -1;
	*to = at;
	return announcer_start(passage, to);
}

String
gxbg_compiler_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = gxbg_match_any(passage, at, &gxbg_compiled_by);
		int			to = from >= 0 ? compiler_end(passage, from) : -1;

		if (to < 0)
			from = announced_name(passage, at, &to);
		if (from >= 0 && to >= 0)
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}

/* Bytes of the body that are searched for 我局: a bound on work, above what any report has */
#define MAX_OWN_BYTES	200000

/* Does the body call itself 我局, and the name end so? */
static bool
is_own_name(const Passage *passage, int from, int to)
{
	const Scan *scan = passage->scan;
	size_t		length = scan->length < MAX_OWN_BYTES ? scan->length : MAX_OWN_BYTES;

	if (!gxbg_is_name(passage, from, to) || !gxbg_name_is_placed(passage, from, to))
		return false;
	for (const OwnName *name = gxbg_own_names; name->own; name++)
		if (gxbg_match_back(passage, to, name->ending) > from &&
			gxbg_search(scan->body, scan->body + length, gxbg_string(name->own)))
			return true;
	return false;
}

/* 请与云河市财政局办公室联系: where the organ's name ends that begins here, or -1 */
static int
contact_end(const Passage *passage, int from)
{
	int			to = from;

	while (to < passage->count && to < from + MAX_NAME && glyph_is_letter(&passage->glyphs[to]) &&
		   gxbg_match(passage, to, gxbg_contact_word) < 0)
		to++;
	if (gxbg_match(passage, to, gxbg_contact_word) < 0 || !gxbg_is_name(passage, from, to))
		return -1;
	for (int end = to; end > from + 2; end--)
		if (is_own_name(passage, from, end))
			return end;
	return -1;
}

/* 结合云河市财政局政府信息公开工作实际 */
static int
practice_end(const Passage *passage, int from)
{
	for (int to = from + 3; to < passage->count && to <= from + MAX_NAME; to++)
	{
		int			topic = gxbg_match_any(passage, to, &gxbg_topics);

		if (!glyph_is_letter(&passage->glyphs[to - 1]))
			break;
		if (topic >= 0)
			return gxbg_match_any(passage, topic, &gxbg_practice_words) >= 0 &&
				is_own_name(passage, from, to) ? to : -1;
	}
	return -1;
}

String
gxbg_own_name_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = gxbg_match_any(passage, at, &gxbg_practice_leads);
		int			to = from >= 0 ? practice_end(passage, from) : -1;

		if (to < 0 && (from = gxbg_match_any(passage, at, &gxbg_contact_leads)) >= 0)
			to = contact_end(passage, from);
		if (to >= 0)
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}

/*
 * Behind the words of announcing at this glyph, or -1.  Of 编制 and the like, those
 * that begin a clause; in others, others are told to.
 */
static int
behind_announcement(const Passage *passage, int at, bool *written)
{
	int			from = gxbg_match_any(passage, at, &gxbg_public_announcements);
	int			before;

	*written = false;
	if (from >= 0 || (from = gxbg_match_any(passage, at, &gxbg_written)) < 0)
		return from;
	*written = true;
	before = gxbg_match_any_back(passage, at, &gxbg_announcing);
	if (before < 0)
		before = at;
	return before == 0 || passage->glyphs[before - 1].punct != NO_PUNCT ||
		passage->glyphs[before].after & AFTER_LINE ? from : -1;
}

bool
gxbg_announces_report(const Passage *passage, int at, bool may_be_written)
{
	bool		written;
	int			from = behind_announcement(passage, at, &written);
	bool		year = false;
	bool		topic = false;

	if (from < 0 || (written && !may_be_written))
		return false;
	for (at = from; at < passage->count && at < from + MAX_ANNOUNCEMENT; at++)
	{
		int			value;
		int			end;

		if (passage->glyphs[at].punct == PUNCT_STOP || passage->glyphs[at].punct == PUNCT_COMMA)
			return false;
		if (topic && (end = gxbg_match_any(passage, at, &gxbg_report_words)) >= 0)
			return year && !(written && glyph_is_letter(&passage->glyphs[end]) &&
							 !passage->glyphs[end].after);
		year = year || gxbg_read_year(passage, at, &value) >= 0;
		topic = topic || gxbg_match_any(passage, at, &gxbg_topics) >= 0;
	}
	return false;
}
