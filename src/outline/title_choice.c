/*
 * title_choice.c
 *	  Which of the titles in a body is the report's.
 *
 * Pages have lists of other reports' titles beside the text: in a side bar before
 * it, or in links below it.  The report's own title is the one
 * that the text follows.
 */
#include "outline/title.h"

#include <string.h>

#include "form/evidence.h"
#include "form/names.h"
#include "outline/year.h"

/* Tokens that the line below a title has at most, if it tells of the publication */
#define MAX_ITEM_TOKENS		60

static bool
same_string(String a, String b)
{
	return a.length == b.length && memcmp(a.text, b.text, a.length) == 0;
}

/* Does one of the names begin with the other: a city and its government? */
static bool
same_name(const Passage *a, const Passage *b)
{
	for (int i = 0; i < a->count && i < b->count; i++)
		if (a->glyphs[i].folded != b->glyphs[i].folded)
			return false;
	return true;
}

static bool
is_equal_name(const Passage *a, const Passage *b)
{
	return a->count == b->count && same_name(a, b);
}

bool
gxbg_titles_differ(const Title *a, const Title *b)
{
	if (a->year && b->year && a->year != b->year)
		return true;
	return a->name && b->name && !same_name(a->name, b->name);
}

/*
 * A title among words of issuing is the report's if it stands before the text
 * and no other title says more than that it is one.  Is there one, and such?
 */
static bool
is_one_issued(const Titles *titles, int first_heading)
{
	bool		found = false;

	for (int i = 0; i < titles->count; i++)
	{
		const Title *title = &titles->list[i];

		if (title->issued)
			found = found || title->token < first_heading;
		else if (title->year || title->name)
			return false;
	}
	return found;
}

void
gxbg_settle_issued(Titles *titles, int first_heading)
{
	bool		issued = is_one_issued(titles, first_heading);
	int			kept = 0;

	for (int i = 0; i < titles->count; i++)
		if (titles->list[i].issued == issued && !(issued && titles->list[i].token > first_heading))
		{
			if (kept < i)
				titles->list[kept] = titles->list[i];
			kept++;
		}
	titles->count = kept;
}

/* Do only dates and the like stand between the titles, and no sentence? */
static bool
are_neighbours(const Scan *scan, const Title *before, const Title *title)
{
	if (title->start < before->end || title->start - before->end > 80)
		return false;
	for (int token = before->token + 1; token < title->token; token++)
		if (token_is_punct(&scan->tokens[token], PUNCT_STOP))
			return false;
	return true;
}

/*
 * Are the titles those of different reports, as in a list of links?  A page's
 * column, 政府信息公开年报, has neither organ nor year, and makes no list with a title.
 */
static bool
are_entries(const Title *a, const Title *b)
{
	if (a->year && b->year && a->year != b->year)
		return true;
	return a->name && b->name && !is_equal_name(a->name, b->name);
}

/* Does the line below the title say when or by whom it was published: 发布时间, 来源? */
static bool
has_publication_below(const Scan *scan, const Title *title)
{
	int			line = title->token + 1;
	Passage		passage;
	int			end;

	if (line >= scan->count || !(scan->tokens[line].flags & AFTER_LINE))
		return false;
	end = gxbg_line_end(scan, line, MAX_ITEM_TOKENS);
	for (int token = line; token < end; token++)
		if (token_means(&scan->tokens[token], WORD_TITLE, TABLE_NONE))
			return false;
	gxbg_read_passage(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end);
	return gxbg_find_any(&passage, 0, passage.count, gxbg_date_labels[0]) ||
		gxbg_find_any(&passage, 0, passage.count, &gxbg_source_labels);
}

/* The last title of the list that stands before this token, or of the first list without one */
static Title *
last_listed(Titles *titles, const Scan *scan, int first_heading)
{
	Title	   *last = NULL;

	for (Title *title = titles->list; title < titles->list + titles->count; title++)
	{
		if (!title->listed || title->token > first_heading)
			continue;
		if (last && first_heading == scan->count && !are_neighbours(scan, last, title))
			break;
		last = title;
	}
	return last;
}

/* The only one of the listed titles up to this one with such a line below, or NULL */
static Title *
only_published(Titles *titles, const Scan *scan, const Title *last)
{
	Title	   *published = NULL;

	for (Title *title = titles->list; title <= last; title++)
		if (title->listed && has_publication_below(scan, title))
		{
			if (published)
				return NULL;
			published = title;
		}
	return published;
}

/* Do words between two neighbours say that other documents follow: 推荐阅读, 相关链接? */
static bool
begin_others(const Scan *scan, const Title *before, const Title *title)
{
	Passage		passage;

	if (!are_neighbours(scan, before, title))
		return false;
	gxbg_read_passage(&passage, scan, before->end, title->start);
	return gxbg_find_any(&passage, 0, passage.count, &gxbg_others_words) ||
		gxbg_find_any(&passage, 0, passage.count, &gxbg_neighbours);
}

/* The last of the listed titles up to this one that no such words stand before */
static Title *
last_before_others(Titles *titles, const Scan *scan, Title *last)
{
	for (Title *title = titles->list; title < last; title++)
		if (title->listed && title[1].listed && begin_others(scan, title, title + 1))
			return title;
	return last;
}

/*
 * The last of the listed titles up to this one that has the year of the text from this
 * token on; NULL if the text has another
 */
static Title *
last_of_text(Titles *titles, const Scan *scan, Title *last, int text)
{
	int			year = gxbg_text_year(scan, text, scan->count);

	if (year)
		for (Title *title = last; title >= titles->list; title--)
			if (title->listed && title->year == year)
				return title;
	return year == 0 && last->name != NULL ? last : NULL;
}

/* Lines behind a title that are looked at, and bytes of one that is no text */
#define MAX_LINES_BEHIND	16
#define LONG_TEXT			90

/* Is the line all of an item of a site's menu? */
static bool
is_menu_line(const Scan *scan, int line, int end)
{
	Passage		passage;

	gxbg_read_glyphs(&passage, scan, scan->tokens[line].start, scan->tokens[end - 1].end, 24);
	return passage.count > 0 && gxbg_match_any(&passage, 0, &gxbg_menu_items) == passage.count;
}

/* Does a sentence stand in the line, or is it as long as one? */
static bool
is_text_line(const Scan *scan, int line, int end)
{
	for (int token = line; token < end; token++)
		if (token_is_punct(&scan->tokens[token], PUNCT_STOP) ||
			(token_is_punct(&scan->tokens[token], PUNCT_COMMA) &&
			 !(scan->tokens[token - 1].kind == TOKEN_NUMBER && scan->tokens[token + 1].kind == TOKEN_NUMBER)))
			return true;

	/* Of items of a list, each is short */
	for (int piece = line, token = line + 1; token <= end; token++)
		if (token == end || scan->tokens[token].flags & AFTER_BLANK ||
			scan->tokens[token].kind == TOKEN_BORDER)
		{
			if (scan->tokens[token - 1].end - scan->tokens[piece].start > LONG_TEXT)
				return true;
			piece = token;
		}
	return false;
}

/*
 * Does the text follow a title: are there but lines about the page between them, and
 * no item of a menu?  A body's first line is its page's title, wherever the text is.
 */
static bool
is_followed(const Scan *scan, const Title *title, int first_heading)
{
	int			line = gxbg_line_end(scan, title->token, MAX_ITEM_TOKENS);
	bool		named = title->year != 0 || title->name != NULL;

	/* One such line may be a note on the page: 主动公开 */
	int			items = title->year != 0 && title->name != NULL ? 1 : 0;

	if (gxbg_token_at(scan, 0, title->start) == 0 || (named && title->token >= first_heading))
		return true;
	for (int lines = 0; lines < MAX_LINES_BEHIND && line < scan->count; lines++)
	{
		int			end = gxbg_line_end(scan, line, MAX_ITEM_TOKENS);

		if (is_text_line(scan, line, end) || (line >= first_heading && title->token < first_heading))
			return true;
		if (is_menu_line(scan, line, end) && items-- == 0)
			return false;
		line = end;
	}
	return named;
}

void
gxbg_mark_lists(Titles *titles, const Scan *scan, int first_heading)
{
	Title	   *last;
	Title	   *published;

	for (int i = 0; i < titles->count; i++)
		titles->list[i].followed = is_followed(scan, &titles->list[i], first_heading);
	for (int i = 1; i < titles->count; i++)
	{
		Title	   *before = &titles->list[i - 1];
		Title	   *title = &titles->list[i];

		if (are_entries(before, title) && are_neighbours(scan, before, title))
		{
			titles->listed += !before->listed + !title->listed;
			before->listed = title->listed = true;
		}
	}
	last = titles->listed ? last_listed(titles, scan, first_heading) : NULL;
	if (last == NULL)
		return;
	published = only_published(titles, scan, last);
	if (published)
	{
		published->listed = false;
		titles->listed--;
	}
	else
		titles->leading = last_of_text(titles, scan, last_before_others(titles, scan, last),
									   last->token + 1);
}

const Title *
gxbg_best_title(const Titles *titles, int first_heading)
{
	const Title *best = NULL;
	int			best_score = 0;

	for (int i = 0; i < titles->count; i++)
	{
		const Title *title = &titles->list[i];
		int			score = title->score;

		/* Of a list, the title that the text follows goes before all others */
		if (title->listed)
			score -= titles->leading && title != titles->leading ? 12 : 4;

		if (!title->followed)
			score -= 12;

		/* Behind the text, titles are of other reports as often as not */
		if (title->token > first_heading)
			score -= 4;

		for (int j = 0; j < titles->count; j++)
			if (j != i && same_string(title->text, titles->list[j].text))
			{
				score++;
				break;
			}
		if (best == NULL || score > best_score)
		{
			best = title;
			best_score = score;
		}
	}
	return best;
}
