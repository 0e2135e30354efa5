/*
 * compiler.c
 *	  Who compiled a report or announces it, in the words of its sentences.
 *
 * 由...编制 and 现公布...政府信息公开年度报告 name the organ.
 */
#include "reporter/compiler.h"

#include "form/names.h"
#include "passage/date.h"
#include "passage/name.h"
#include "reporter/clause.h"

/* Glyphs of years and what goes with them, between a name and the topic */
#define MAX_YEAR_GLYPHS	10

/* Before such a bracket that ends before this glyph, or this glyph */
static int
before_alias(const Passage *passage, int to)
{
	int			open = to - 1;

	if (open <= 0 || passage->glyphs[open].punct != PUNCT_CLOSE)
		return to;
	while (open > 0 && passage->glyphs[open].punct != PUNCT_OPEN)
		open--;
	return gxbg_behind_alias(passage, open) == to ? open : to;
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

/* 由办公室综合各部门的情况编制而成: is it said before the sentence ends that something is compiled? */
static bool
is_compiled_later(const Passage *passage, int from)
{
	int			end = from;

	if (from < 0)
		return false;
	while (end < passage->count && passage->glyphs[end].punct != PUNCT_STOP)
		end++;
	return gxbg_find_any(passage, from, end, &gxbg_synthesized);
}

/* Does no longer name begin here?  found: where a shorter one ends, or -1 */
static bool
is_last_name(const Passage *passage, int from, int to, int found)
{
	return !may_go_on(passage, from, to) && (found < 0 || !gxbg_has_lead(passage, found, to));
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
		int			alias = gxbg_behind_alias(passage, to);

		if (last == PUNCT_COMMA || last == PUNCT_STOP)
			break;
		if (is_compiled(passage, alias >= 0 ? alias : to))
		{
			compiled = compiled || gxbg_match(passage, to, gxbg_synthesis_word) < 0;
			if (gxbg_is_name(passage, from, to))
			{
				if (is_last_name(passage, from, to, found))
					return to;
				if (found < 0)
					found = to;
			}
		}
		if (alias >= 0)
			break;
	}
	return compiled || is_compiled_later(passage, found) ? found : -1;
}

/* Does the topic follow, or a year and soon the topic: 2012年度政府信息公开, 2015-2016学年信息公开? */
static bool
is_topic_behind(const Passage *passage, int at)
{
	int			year;
	int			from = gxbg_match(passage, at, gxbg_of_word);
	int			behind = gxbg_skip_year(passage, from >= 0 ? from : at);

	if (gxbg_match_any(passage, behind, &gxbg_topics) >= 0)
		return true;
	if (gxbg_read_year(passage, at, &year) < 0)
		return false;
	for (int i = behind; i < behind + MAX_YEAR_GLYPHS; i++)
		if (gxbg_match_any(passage, i, &gxbg_topics) >= 0)
			return true;
	return false;
}

/* A whole name, or that of a zone's committee, which needs no place: 碧螺湖管委会 */
static bool
may_announce(const Passage *passage, int from, int to)
{
	return gxbg_is_whole_name(passage, from, to) ||
		(gxbg_match_any_back(passage, to, &gxbg_zone_committees) > from + 2 && gxbg_is_name(passage, from, to));
}

/* Where the name ends that begins here and is followed by 2012年政府信息公开, or -1 */
static int
announced_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		int			alias = gxbg_behind_alias(passage, to);

		if (!gxbg_goes_on_to(passage, from, to))
			break;
		if (to > from + 2 && is_topic_behind(passage, alias >= 0 ? alias : to) && may_announce(passage, from, to))
			return to;
	}
	return -1;
}

/* 云河市财政局对2018年政府信息公开工作进行了回顾: where the name ends that begins here, or -1 */
static int
reviewer_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		int			on = gxbg_match_any(passage, to, &gxbg_review_words);

		if (!gxbg_goes_on_to(passage, from, to))
			break;
		if (on >= 0 && to > from + 2 && is_topic_behind(passage, on) && gxbg_is_whole_name(passage, from, to))
			return gxbg_has_lead(passage, from, to) ? -1 : to;
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
	for (from = *to; from > 0 && glyph_is_letter(&passage->glyphs[from - 1]) &&
		 (from == *to || !gxbg_is_apart(passage, from)); from--)
		;

	/* What stands before the passage may be the beginning of the name */
	if (from == 0 && passage->glyphs[0].start > passage->scan->tokens[0].start)
		return -1;
	return gxbg_has_lead(passage, from, *to) || !gxbg_is_whole_name(passage, from, *to) ? -1 : from;
}

/* The name around a word of announcing at this glyph: [from, to), or from is -1 */
static int
announced_name(const Passage *passage, int at, int *to)
{
	int			from = gxbg_match_any(passage, at, &gxbg_announced);
	int			of = from >= 0 ? gxbg_match(passage, from, gxbg_of_word) : -1;
	int			own;
	int			behind;

	/* 要求编制的云河市财政局2018年度报告: whose it is stands behind, and never before */
	if (of >= 0)
		from = of;

	/* 政府信息公开 is no word of announcing */
	if (from < 0 || gxbg_match_any_back(passage, from, &gxbg_topics) >= 0)
		return -1;
	from += from < passage->count && passage->glyphs[from].punct == PUNCT_TITLE_OPEN;
	own = gxbg_match_any(passage, from, &gxbg_its_own);
	if (own >= 0)
		from = own;
	behind = gxbg_skip_year(passage, from);
	*to = own < 0 ? announced_end(passage, behind) : -1;
	if (*to >= 0)
		return gxbg_has_lead(passage, behind, *to) || passage->glyphs[behind].after & AFTER_LINE ? -1 : behind;
	if (of >= 0 || ((behind == from || gxbg_match_any(passage, behind, &gxbg_topics) < 0) &&
					gxbg_match_any(passage, from, &gxbg_this_report) < 0))
		return -1;
	*to = at;
	return announcer_start(passage, to);
}

/* 云河市财政局认真贯彻...,现向社会公布年度报告: is it said before the sentence ends that a report is made public? */
static bool
announces_report(const Passage *passage, int from)
{
	bool		announced = false;

	for (int at = from; at < passage->count && passage->glyphs[at].punct != PUNCT_STOP; at++)
	{
		announced = announced || gxbg_match_any(passage, at, &gxbg_made_public) >= 0;
		if (announced && gxbg_match_any(passage, at, &gxbg_report_words) >= 0)
			return true;
	}
	return false;
}

/*
 * The name that begins here, if it is the subject of a sentence that makes the report public:
 * where it ends, or -1.
 */
static int
publisher_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!gxbg_goes_on_to(passage, from, to))
			break;
		if (to > from + 2 && gxbg_match_any(passage, to, &gxbg_doing_words) >= 0 &&
			gxbg_is_whole_name(passage, from, to) && !gxbg_has_lead(passage, from, to) &&
			!gxbg_has_opener(passage, from))
			return announces_report(passage, to) ? to : -1;
	}
	return -1;
}

/* Is it a part of some organ, which does not say of which: 各科室, 信息中心, 办公室? */
static bool
is_department(const Passage *passage, int from, int to)
{
	return !gxbg_name_is_placed(passage, from, to) &&
		(gxbg_match_any(passage, from, &gxbg_some_words) >= 0 ||
		 gxbg_match_any_back(passage, to, &gxbg_departments) >= from);
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
		if (to < 0 && gxbg_begins_clause(passage, at))
		{
			from = gxbg_skip_year(passage, at);
			to = from == at ? reviewer_end(passage, at) :
				gxbg_has_opener(passage, from) ? -1 : announced_end(passage, from);
			if (to >= 0 && gxbg_has_lead(passage, from, to))
				to = -1;
			if (to < 0)
				to = publisher_end(passage, from);
		}
		if (from >= 0 && to >= 0 && !is_department(passage, from, to))
			return gxbg_organ(scan, passage, from, gxbg_without_department(passage, from, to));
	}
	return gxbg_string(NULL);
}
