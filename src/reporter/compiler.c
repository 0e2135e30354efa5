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

/* Glyphs of years and what goes with them, between a name and the topic */
#define MAX_YEAR_GLYPHS	10

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
		int			alias = behind_alias(passage, to);

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

/* Glyphs of a line that a sentence may go on behind */
#define LONG_LINE_GLYPHS		18

/* Does a name not go on from the glyph before to this one: over a blank, or the end of a short line? */
static bool
is_apart(const Passage *passage, int at)
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
static bool
goes_on_to(const Passage *passage, int from, int to)
{
	return glyph_is_letter(&passage->glyphs[to - 1]) && !(to - 1 > from && is_apart(passage, to - 1));
}

/* Behind a year with its word at this glyph, or this glyph */
static int
skip_year(const Passage *passage, int at)
{
	int			year;
	int			end = gxbg_read_year(passage, at, &year);

	return end >= 0 ? gxbg_skip_year_word(passage, end) : at;
}

/* Does the topic follow, or a year and soon the topic: 2012年度政府信息公开, 2015-2016学年信息公开? */
static bool
is_topic_behind(const Passage *passage, int at)
{
	int			year;
	int			from = gxbg_match(passage, at, gxbg_of_word);
	int			behind = skip_year(passage, from >= 0 ? from : at);

	if (gxbg_match_any(passage, behind, &gxbg_topics) >= 0)
		return true;
	if (gxbg_read_year(passage, at, &year) < 0)
		return false;
	for (int i = behind; i < behind + MAX_YEAR_GLYPHS; i++)
		if (gxbg_match_any(passage, i, &gxbg_topics) >= 0)
			return true;
	return false;
}

/* Is it a name that says where its organ is, or needs no place, as a university's? */
static bool
is_whole_name(const Passage *passage, int from, int to)
{
	return gxbg_is_name(passage, from, to) &&
		(gxbg_name_is_placed(passage, from, to) ||
		 (to - from > 3 && gxbg_match_any_back(passage, to, &gxbg_universities) > from + 1));
}

/* Where the name ends that begins here and is followed by 2012年政府信息公开, or -1 */
static int
announced_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		int			alias = behind_alias(passage, to);

		if (!goes_on_to(passage, from, to))
			break;
		if (to > from + 2 && is_topic_behind(passage, alias >= 0 ? alias : to) && is_whole_name(passage, from, to))
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

		if (!goes_on_to(passage, from, to))
			break;
		if (on >= 0 && to > from + 2 && is_topic_behind(passage, on) && is_whole_name(passage, from, to))
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
		 (from == *to || !is_apart(passage, from)); from--)
		;

	/* What stands before the passage may be the beginning of the name */
	if (from == 0 && passage->glyphs[0].start > passage->scan->tokens[0].start)
		return -1;
	return gxbg_has_lead(passage, from, *to) || !is_whole_name(passage, from, *to) ? -1 : from;
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
		return gxbg_has_lead(passage, behind, *to) || passage->glyphs[behind].after & AFTER_LINE ? -1 : behind;
	if ((behind == from || gxbg_match_any(passage, behind, &gxbg_topics) < 0) &&
		gxbg_match_any(passage, from, &gxbg_this_report) < 0)
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
		if (!goes_on_to(passage, from, to))
			break;
		if (to > from + 2 && gxbg_match_any(passage, to, &gxbg_doing_words) >= 0 &&
			is_whole_name(passage, from, to) && !gxbg_has_lead(passage, from, to) &&
			!gxbg_has_opener(passage, from))
			return announces_report(passage, to) ? to : -1;
	}
	return -1;
}

/* Does a clause begin at this glyph? */
static bool
begins_clause(const Passage *passage, int at)
{
	return passage->glyphs[at].after & (AFTER_LINE | AFTER_BLANK) ||
		(at > 0 && (passage->glyphs[at - 1].punct == PUNCT_COMMA || passage->glyphs[at - 1].punct == PUNCT_STOP));
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
static int
without_department(const Passage *passage, int from, int to)
{
	for (int end = from + 2; end < to; end++)
		if (is_departments(passage, end, to) && reports_for(passage, from, end, to))
			return end;
	return to;
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
		if (to < 0 && begins_clause(passage, at))
		{
			from = skip_year(passage, at);
			to = from == at ? reviewer_end(passage, at) :
				gxbg_has_opener(passage, from) ? -1 : announced_end(passage, from);
			if (to < 0)
				to = publisher_end(passage, from);
		}
		if (from >= 0 && to >= 0 && !is_department(passage, from, to))
			return gxbg_organ(scan, passage, from, without_department(passage, from, to));
	}
	return gxbg_string(NULL);
}

/* Glyphs of what a name may go on with behind one of its endings */
#define MAX_SECOND_ENDING	5

/* And of the region of a branch, and what that is: 徐水区分局 */
#define MAX_BRANCH			14

/* Bytes of the body that are searched for 我局: a bound on work, above what any report has */
#define MAX_OWN_BYTES	200000

/* Does the body call itself by this word behind 我 or 本: 我局? */
static bool
calls_itself(const Scan *scan, const OwnName *name)
{
	size_t		length = scan->length < MAX_OWN_BYTES ? scan->length : MAX_OWN_BYTES;
	const char *word = scan->traditional ? name->own_traditional : name->own;

	for (int own = 1; own <= gxbg_own_words.count; own++)
		if (gxbg_search(scan->body, scan->body + length,
						gxbg_join(gxbg_list_word(&gxbg_own_words, own), gxbg_string(word))))
			return true;
	return false;
}

/* Or by any such word? */
static bool
calls_itself_somehow(const Scan *scan)
{
	for (const OwnName *name = gxbg_own_names; name->own; name++)
		if ((name == gxbg_own_names || name[-1].own != name->own) && calls_itself(scan, name))
			return true;
	return false;
}

/* And does the name end so? */
static bool
is_called_so(const Passage *passage, int from, int to)
{
	if (!gxbg_is_name(passage, from, to))
		return false;
	for (const OwnName *name = gxbg_own_names; name->own; name++)
		if (gxbg_match_back(passage, to, name->ending) > from && calls_itself(passage->scan, name))
			return true;
	return false;
}

/* Is it such a name that says where its organ is? */
static bool
is_own_name(const Passage *passage, int from, int to)
{
	return gxbg_name_is_placed(passage, from, to) && !gxbg_has_lead(passage, from, to) &&
		!gxbg_has_opener(passage, from) && is_called_so(passage, from, to);
}

/* 云河市公安局行政审批办公室: an office that no list has, of the organ that reports, whose name ends here; or -1 */
static int
owner_of_office(const Passage *passage, int from, int to)
{
	if (gxbg_match_any_back(passage, to, &gxbg_departments) > from)
		for (int end = to - 3; end > from + 2; end--)
			if (is_own_name(passage, from, end) && !gxbg_is_region(passage, from, end))
				return end;
	return -1;
}

/* Where the letters end that begin here, on one line and before 联系 */
static int
before_contact(const Passage *passage, int from)
{
	int			to = from;

	while (to < passage->count && to < from + MAX_NAME && glyph_is_letter(&passage->glyphs[to]) &&
		   (to == from || !(passage->glyphs[to].after & AFTER_LINE)) &&
		   gxbg_match(passage, to, gxbg_contact_word) < 0)
		to++;
	return to;
}

/*
 * 请与云河市财政局办公室联系: where the organ's name ends that begins here, or -1.  It is
 * the one that reports, unless the body calls itself 我局 and this is none.
 */
static int
contact_end(const Passage *passage, int from)
{
	int			to = before_contact(passage, from);

	if (!gxbg_is_name(passage, from, to) || !gxbg_name_is_placed(passage, from, to) ||
		(gxbg_match(passage, to, gxbg_contact_word) < 0 && glyph_is_letter(&passage->glyphs[to])))
		return -1;
	to = without_department(passage, from, to);
	if (is_own_name(passage, from, to) || !calls_itself_somehow(passage->scan))
		return to;

	return owner_of_office(passage, from, to);
}

String
gxbg_contact_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = gxbg_match_any(passage, at, &gxbg_contact_leads);
		int			to = from >= 0 ? contact_end(passage, from) : -1;

		if (to >= 0)
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}

/* 结合云河市财政局政府信息公开工作实际: where the name ends, or -1 */
static int
practice_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!goes_on_to(passage, from, to))
			break;
		if (gxbg_match_any(passage, to, &gxbg_topics) >= 0)
			return is_own_name(passage, from, to) ? to : -1;
	}
	return -1;
}

/* The end of a name that goes on with another ending of its kind, or as a branch: 委 and 委员会, 局 and 局徐水区分局 */
static int
longer_name_end(const Passage *passage, int from, int to)
{
	for (int longer = to + MAX_SECOND_ENDING; longer > to; longer--)
		if (longer <= passage->count && is_own_name(passage, from, longer) &&
			gxbg_match_any_back(passage, longer, &gxbg_second_endings) == to)
			return longer;
	for (int longer = to + MAX_BRANCH; longer > to; longer--)
	{
		int			place = longer <= passage->count ? gxbg_match_any_back(passage, longer, &gxbg_branch_endings) : -1;

		if (place > to + 1 && is_own_name(passage, from, longer) && gxbg_is_region(passage, to, place))
			return longer;
	}
	return to;
}

/*
 * 云河市财政局(以下简称我局), 市财政局高度重视: is it the organ's whole name, which is said to be
 * short for another here, or one from near by that does something?
 */
static bool
is_own_subject(const Passage *passage, int from, int to)
{
	if (gxbg_has_lead(passage, from, to) || gxbg_has_opener(passage, from))
		return false;
	if (behind_alias(passage, to) >= 0)
		return is_whole_name(passage, from, to);
	return gxbg_match_any(passage, from, &gxbg_relative_words) >= 0 && is_called_so(passage, from, to) &&
		gxbg_match_any(passage, to, &gxbg_doing_words) >= 0;
}

/* 2020年,云河市财政局认真贯彻: where the name ends that its clause begins with, or -1 */
static int
subject_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!goes_on_to(passage, from, to))
			break;
		if (gxbg_is_region(passage, from, to))
			continue;
		if (is_own_name(passage, from, to))
			return longer_name_end(passage, from, to);
		if (is_own_subject(passage, from, to))
			return to;
	}
	return -1;
}

String
gxbg_own_name_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		String		organ;
		int			from = gxbg_match_any(passage, at, &gxbg_practice_leads);
		int			to = from >= 0 ? practice_end(passage, from) : -1;

		if (to < 0 && begins_clause(passage, at))
		{
			from = skip_year(passage, at);
			to = subject_end(passage, from);
		}
		if (to >= 0 && (organ = gxbg_organ(scan, passage, from, to)).text != NULL)
			return organ;
	}
	return gxbg_string(NULL);
}

/* Does the body speak of all of the region whose name ends before this glyph: 全市, 我市? */
static bool
speaks_of_all(const Passage *passage, int to)
{
	const Scan *scan = passage->scan;
	size_t		length = scan->length < MAX_OWN_BYTES ? scan->length : MAX_OWN_BYTES;
	String		word = gxbg_passage_string(passage, to - 1, to);

	for (int all = 1; all <= gxbg_all_words.count; all++)
		if (gxbg_search(scan->body, scan->body + length, gxbg_join(gxbg_list_word(&gxbg_all_words, all), word)))
			return true;
	return false;
}

/* 2021年,云河市坚持: where the region ends that the clause begins with and tells of, or -1 */
static int
region_end(const Passage *passage, int from)
{
	if (gxbg_match_any(passage, from, &gxbg_all_words) >= 0 || gxbg_has_opener(passage, from))
		return -1;
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!goes_on_to(passage, from, to))
			break;
		if (gxbg_match_any(passage, to, &gxbg_doing_words) >= 0)
			return gxbg_is_region(passage, from, to) && gxbg_name_is_placed(passage, from, to) &&
				!gxbg_has_lead(passage, from, to) ? to : -1;
	}
	return -1;
}

String
gxbg_own_region_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = begins_clause(passage, at) ? skip_year(passage, at) : -1;
		int			to = from >= 0 ? region_end(passage, from) : -1;

		if (to >= 0 && (is_own_name(passage, from, to) ||
						(speaks_of_all(passage, to) && !calls_itself_somehow(scan))))
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}
