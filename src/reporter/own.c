/*
 * own.c
 *	  Who reports, by what the body calls itself: 我局, 全市.
 *
 * The name is told where a clause begins, and where readers are told whom to turn to.
 */
#include "reporter/own.h"

#include "form/names.h"
#include "passage/name.h"
#include "reporter/clause.h"

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

/* The name in [from, to) without its government's office, if the body speaks of all of the region: 本市 */
static int
without_office(const Passage *passage, int from, int to)
{
	int			office = gxbg_match_any_back(passage, to, &gxbg_office_endings);
	int			region = gxbg_match_any_back(passage, office, &gxbg_government_endings);

	return region > from && gxbg_is_region(passage, from, region) && speaks_of_all(passage, region) &&
		!calls_itself(passage->scan, gxbg_own_office) ? office : to;
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
	to = without_office(passage, from, gxbg_without_department(passage, from, to));
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
		if (!gxbg_goes_on_to(passage, from, to))
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
	if (gxbg_behind_alias(passage, to) >= 0)
		return gxbg_is_whole_name(passage, from, to);
	return gxbg_match_any(passage, from, &gxbg_relative_words) >= 0 && is_called_so(passage, from, to) &&
		gxbg_match_any(passage, to, &gxbg_doing_words) >= 0;
}

/* 2020年,云河市财政局认真贯彻: where the name ends that its clause begins with, or -1 */
static int
subject_end(const Passage *passage, int from)
{
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!gxbg_goes_on_to(passage, from, to))
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

		if (to < 0 && gxbg_begins_clause(passage, at))
		{
			from = gxbg_skip_year(passage, at);
			to = subject_end(passage, from);
		}
		if (to >= 0 && (organ = gxbg_organ(scan, passage, from, to)).text != NULL)
			return organ;
	}
	return gxbg_string(NULL);
}

/* 2021年,云河市坚持: where the region ends that the clause begins with and tells of, or -1 */
static int
region_end(const Passage *passage, int from)
{
	if (gxbg_match_any(passage, from, &gxbg_all_words) >= 0 || gxbg_has_opener(passage, from))
		return -1;
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!gxbg_goes_on_to(passage, from, to))
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
		int			from = gxbg_begins_clause(passage, at) ? gxbg_skip_year(passage, at) : -1;
		int			to = from >= 0 ? region_end(passage, from) : -1;

		if (to >= 0 && (is_own_name(passage, from, to) ||
						(speaks_of_all(passage, to) && !calls_itself_somehow(scan))))
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}

/* 2020年,云河市财政局认真贯彻: where the whole name ends that the clause begins with and tells of, or -1 */
static int
whole_subject_end(const Passage *passage, int from)
{
	if (gxbg_has_opener(passage, from) || gxbg_match_any(passage, from, &gxbg_relative_words) >= 0)
		return -1;
	for (int to = from + 1; to < passage->count && to <= from + MAX_NAME; to++)
	{
		if (!gxbg_goes_on_to(passage, from, to))
			break;
		if (gxbg_match_any(passage, to, &gxbg_doing_words) >= 0 && gxbg_is_whole_name(passage, from, to))
			return gxbg_has_lead(passage, from, to) || gxbg_is_region(passage, from, to) ? -1 : to;
	}
	return -1;
}

String
gxbg_subject_in(const Scan *scan, const Passage *passage)
{
	for (int at = 0; at < passage->count; at++)
	{
		int			from = gxbg_begins_clause(passage, at) ? gxbg_skip_year(passage, at) : -1;
		int			to = from >= 0 ? whole_subject_end(passage, from) : -1;

		if (to >= 0 && !calls_itself_somehow(scan))
			return gxbg_organ(scan, passage, from, to);
	}
	return gxbg_string(NULL);
}
