/*
 * title_parts.c
 *	  The parts of one title: organ, year and topic, in any order, on one line
 *	  or several.
 */
#include "outline/title_parts.h"

#include <string.h>

#include "passage/date.h"
#include "passage/name.h"
#include "outline/site.h"

/* The topic nearest before the end, whole, or the word that needs none; false if there is none */
static bool
find_topic(TitleReading *reading)
{
	const Passage *passage = reading->passage;
	int			wide;

	for (int at = reading->end - 1; at >= reading->from; at--)
	{
		int			end = gxbg_match_any(passage, at, &gxbg_topics);

		if (end < 0 || end > reading->end)
			continue;
		reading->topic = at;
		reading->topic_end = end;

		/* 政府 is the topic's, unless it is the end of 人民政府 */
		wide = gxbg_match_any_back(passage, end, &gxbg_topics);
		if (wide >= reading->from && wide < at &&
			!(gxbg_match(passage, wide, gxbg_government_word) >= 0 &&
			  gxbg_match_back(passage, wide, gxbg_people_word) >= reading->from))
			reading->topic = wide;
		return true;
	}
	reading->topic = reading->topic_end = reading->word;
	return reading->word >= reading->from;
}

/* The figures of a month, or -1 */
static int
read_month(const Passage *passage, int at)
{
	int			end = at;

	while (end < passage->count && end < at + 2 &&
		   (glyph_is_digit(&passage->glyphs[end]) ||
			gxbg_han_value(passage->glyphs[end].folded) > 0))
		end++;
	return end > at ? end : -1;
}

/* Behind a span of months, 5-12月 or 5月至12月, or -1 */
static int
read_months(const Passage *passage, int at)
{
	int			end = read_month(passage, at);
	int			to;

	if (end < 0)
		return -1;
	to = gxbg_match(passage, end, gxbg_month_word);
	if (to < 0)
		to = end;
	end = gxbg_match_any(passage, to, &gxbg_period_words);
	if (end < 0 && passage->glyphs[to].punct == PUNCT_DASH)
		end = to + 1;
	end = end >= 0 ? read_month(passage, end) : -1;
	return end >= 0 ? gxbg_match(passage, end, gxbg_month_word) : -1;
}

/* Behind the months of a year, which may stand in brackets; at if there are none */
static int
skip_months(const Passage *passage, int at)
{
	bool		open = passage->glyphs[at].punct == PUNCT_OPEN;
	int			end = read_months(passage, at + open);

	if (end < 0 || (open && passage->glyphs[end].punct != PUNCT_CLOSE))
		return at;
	return end + open;
}

/* A year that ends a run of digits is the title's if 年 or the topic follows */
static int
read_title_year(TitleReading *reading, int at, int *year)
{
	const Passage *passage = reading->passage;
	int			end;

	/* Most are letters of a name */
	if (!glyph_is_digit(&passage->glyphs[at]) && gxbg_han_value(passage->glyphs[at].folded) < 0)
		return -1;
	if (at > 0 && glyph_is_digit(&passage->glyphs[at - 1]) && !passage->glyphs[at].after)
		return -1;
	end = gxbg_read_year(passage, at, year);
	if (end < 0)
	{
		end = gxbg_read_lettered_year(passage, at, year);
		reading->lettered = reading->lettered || end >= 0;
	}
	if (end < 0)
		return -1;
	if (gxbg_skip_year_word(passage, end) > end)
		return skip_months(passage, gxbg_skip_year_word(passage, end));
	return glyph_is_digit(&passage->glyphs[at]) ? end : -1;
}

static void
take_year(TitleReading *reading, int year)
{
	if (reading->year && reading->year != year)
		reading->years_differ = true;
	reading->year = year;
}

static void
end_name(Passage *name, int to)
{
	name->count = to;
	memset(&name->glyphs[to], 0, sizeof(Glyph));
	name->glyphs[to].punct = NO_PUNCT;
}

/* A word for a field that reports are on has no more glyphs than this */
#define MAX_FIELD	6

/*
 * Is what stands in a name from here on, behind a year, no part of it but of the
 * topic?  云河海关2012年海关政府信息公开: before the year stands a whole organ.
 */
static bool
qualifies_topic(const Passage *name, int at)
{
	if (at == 0 || at == name->count || name->count - at > MAX_FIELD ||
		!gxbg_is_name(name, 0, at) || gxbg_is_region(name, 0, at) ||
		gxbg_has_lead(name, 0, name->count))
		return false;

	/* A part of the organ may stand there, but no region: 全市政府信息公开 */
	if (gxbg_is_name(name, at, name->count) && !gxbg_is_region(name, at, name->count))
		return false;
	for (int i = at; i < name->count; i++)
		if (!glyph_is_letter(&name->glyphs[i]) || gxbg_match_any(name, i, &gxbg_connectors) >= 0)
			return false;
	return true;
}

/* What is left of the head without its years, in one piece */
static void
collect_name(TitleReading *reading)
{
	const Passage *passage = reading->passage;
	Passage    *name = &reading->name;
	int			before = 0;

	name->scan = passage->scan;
	name->count = 0;
	for (int at = reading->from; at < reading->topic;)
	{
		int			year;
		int			end = read_title_year(reading, at, &year);

		/* 2021年度报告: the word for a year is that of the report, too */
		if (end > reading->topic)
			end = reading->topic;
		if (end >= 0)
		{
			take_year(reading, year);
			before = name->count;
		}
		else if (passage->glyphs[at].punct != PUNCT_QUOTE && passage->glyphs[at].punct != PUNCT_DASH)
			name->glyphs[name->count++] = passage->glyphs[at];
		at = end >= 0 ? end : at + 1;
	}
	end_name(name, qualifies_topic(name, before) ? before : name->count);
}

static void
drop_first(Passage *name, int count)
{
	name->count -= count;
	memmove(name->glyphs, name->glyphs + count, (size_t) (name->count + 1) * sizeof(Glyph));
}

/* The brackets that a name begins with: (云河市)水务局 */
static void
drop_bracket(Passage *name)
{
	int			close = 1;

	while (close < name->count && name->glyphs[close].punct != PUNCT_CLOSE &&
		   name->glyphs[close].punct != PUNCT_OPEN)
		close++;
	if (close < name->count && name->glyphs[close].punct == PUNCT_CLOSE)
	{
		name->count--;
		memmove(&name->glyphs[close], &name->glyphs[close + 1],
				(size_t) (name->count + 1 - close) * sizeof(Glyph));
	}
	drop_first(name, 1);
}

/* 教育部办公厅关于教育部: whom it is about, or who says it if that is not named; false if nothing is dropped */
static bool
drop_issuer(Passage *name)
{
	for (int at = 1; at < name->count; at++)
	{
		int			behind = gxbg_match_any(name, at, &gxbg_about_words);

		if (behind < 0)
			continue;
		if (behind == name->count)
			end_name(name, at);
		else
			drop_first(name, behind);
		return true;
	}
	return false;
}

/* Words around a name that are not part of it: 关于, 的, 政务公开和 */
static void
trim_name(Passage *name)
{
	for (;;)
	{
		int			at;

		if (name->count == 0)
			return;
		if ((at = gxbg_match_any(name, 0, &gxbg_title_openers)) > 0)
			drop_first(name, at);
		else if ((at = gxbg_match_any_back(name, name->count, &gxbg_title_closers)) >= 0)
			end_name(name, at);
		else if ((at = gxbg_match_any_back(name, name->count, &gxbg_connectors)) >= 0 &&
				 gxbg_match_any_back(name, at, &gxbg_topics) >= 0)
			end_name(name, gxbg_match_any_back(name, at, &gxbg_topics));
		else if (name->glyphs[name->count - 1].punct == PUNCT_ENUM ||
				 name->glyphs[name->count - 1].punct == PUNCT_OPEN ||
				 name->glyphs[name->count - 1].punct == PUNCT_POINT)
			end_name(name, name->count - 1);
		else if (name->glyphs[0].punct == PUNCT_OPEN)
			drop_bracket(name);
		else if (name->glyphs[0].punct != NO_PUNCT)
			drop_first(name, 1);
		else if ((at = gxbg_site_organ_end(name, 0, name->count)) >= 0)
			end_name(name, at);
		else if (!drop_issuer(name))
			return;
	}
}

/* Years behind the topic: 政府信息公开工作2022年度报告, ...报告(2022年) */
static void
read_years_behind(TitleReading *reading)
{
	const Passage *passage = reading->passage;
	int			end = reading->end;
	int			year;

	for (int at = reading->topic_end; at < end; at++)
		if (read_title_year(reading, at, &year) >= 0)
			take_year(reading, year);
	if (reading->year == 0 && end < passage->count &&
		passage->glyphs[end].punct == PUNCT_OPEN)
	{
		int			behind = gxbg_read_year(passage, end + 1, &year);

		if (behind >= 0)
			behind = gxbg_skip_year_word(passage, behind);
		if (behind >= 0 && passage->glyphs[behind].punct == PUNCT_CLOSE)
			take_year(reading, year);
	}
}

/* May a name behind a dash be the organ's?  A government's is the site's as often as not. */
static bool
is_name_behind_dash(const Passage *passage, int from, int to)
{
	if (to < passage->count && passage->glyphs[to].after == 0)
		return false;
	return gxbg_name_is_placed(passage, from, to) && !gxbg_is_region(passage, from, to) &&
		gxbg_match_back(passage, to, gxbg_government_word) < 0 &&
		!gxbg_find_any(passage, from, to, &gxbg_site_words);
}

/* The organ in brackets or with a dash behind the title: ...报告(县应急管理局) */
static void
read_name_behind(TitleReading *reading)
{
	const Passage *passage = reading->passage;
	uint8_t		mark = passage->glyphs[reading->end].punct;
	int			from = reading->end;
	int			to;

	if (reading->name.count > 0 || from >= passage->count ||
		(mark != PUNCT_OPEN && mark != PUNCT_DASH))
		return;
	while (from < passage->count && passage->glyphs[from].punct == mark)
		from++;
	to = from;
	while (to < passage->count && glyph_is_letter(&passage->glyphs[to]) &&
		   (to == from || passage->glyphs[to].after == 0))
		to++;
	if (!gxbg_is_name(passage, from, to))
		return;
	if (mark == PUNCT_OPEN ? to == passage->count || passage->glyphs[to].punct != PUNCT_CLOSE :
		!is_name_behind_dash(passage, from, to))
		return;
	memcpy(reading->name.glyphs, &passage->glyphs[from], (size_t) (to - from) * sizeof(Glyph));
	end_name(&reading->name, to - from);
}

/* Organ, year and topic of a title that begins at reading->from */
static bool
read_parts(TitleReading *reading)
{
	const Passage *passage = reading->passage;

	reading->year = 0;
	reading->years_differ = false;
	reading->lettered = false;
	if (!find_topic(reading))
		return false;
	for (int at = reading->topic_end; at < reading->end; at++)
		if (passage->glyphs[at].punct == PUNCT_COMMA || passage->glyphs[at].punct == PUNCT_STOP)
			return false;
	collect_name(reading);
	trim_name(&reading->name);
	read_years_behind(reading);
	read_name_behind(reading);
	return true;
}

/* A stretch of its own before the title: [from, to) is a year and no more */
static bool
is_year_only(const Passage *passage, int from, int to)
{
	int			year;
	int			end = gxbg_read_year(passage, from, &year);

	return end >= 0 && gxbg_skip_year_word(passage, end) == to;
}

/* A year at its end does not make a stretch less of a name: 自治区人民政府办公厅2022 */
static bool
is_name_with_year(const Passage *passage, int from, int to)
{
	int			year;

	for (int at = from; at < to; at++)
	{
		int			end = gxbg_read_year(passage, at, &year);

		if (end < 0)
			continue;
		if (at > from && gxbg_skip_year_word(passage, end) == to)
			return gxbg_is_name(passage, from, at);
		if (at == from && gxbg_is_name(passage, gxbg_skip_year_word(passage, end), to))
			return true;
	}
	return gxbg_is_name(passage, from, to);
}

/* A button of the page: 打印, 大 中 小 */
static bool
is_control(const Passage *passage, int from, int to)
{
	int			at = gxbg_match_any_back(passage, to, &gxbg_page_controls);

	return at >= 0 && at <= from;
}

/* Do digits on both sides of this gap make up no more than a year? */
static bool
is_within_year(const Passage *passage, int from, int to)
{
	int			first = to;
	int			end = to;

	while (first > from && glyph_is_digit(&passage->glyphs[first - 1]))
		first--;
	while (glyph_is_digit(&passage->glyphs[end]))
		end++;
	return end > to && end - first <= 4;
}

/* 2012 年度: the word for a year, behind its digits */
static bool
is_year_word(const Passage *passage, int from, int to)
{
	return from > 0 && glyph_is_digit(&passage->glyphs[from - 1]) &&
		!(passage->glyphs[from].after & AFTER_BORDER) && gxbg_skip_year_word(passage, from) == to;
}

/* Does the topic that the title begins with begin with this stretch? */
static bool
is_of_topic(const TitleReading *reading, int from)
{
	int			wide;

	if (reading->topic != reading->from)
		return false;
	wide = gxbg_match_any_back(reading->passage, reading->topic_end, &gxbg_topics);
	for (int at = from; at < reading->from; at++)
		if (gxbg_match_any(reading->passage, at, &gxbg_topics) == reading->topic_end)
			return at == from || wide == at;
	return false;
}

/* Is that stretch the title's year, or the digits of one in fragments: 2 0 1 9 年? */
static bool
is_of_year(const TitleReading *reading, int from)
{
	const Passage *passage = reading->passage;
	int			to = reading->from;

	if (glyph_is_digit(&passage->glyphs[to - 1]) &&
		(is_within_year(passage, from, to) || gxbg_skip_year_word(passage, to) > to))
		return true;
	return is_year_word(passage, from, to) || (reading->year == 0 && is_year_only(passage, from, to));
}

/*
 * May the stretch [from, reading->from) that stands before, on its own line or
 * behind a blank, belong to the title?  Only if the title lacks something that
 * the stretch has.
 */
static bool
belongs_to_title(const TitleReading *reading, int from)
{
	const Passage *passage = reading->passage;
	int			to = reading->from;
	const Passage *name = &reading->name;

	if (to - from > MAX_NAME || is_control(passage, from, to) ||
		gxbg_site_owner_end(passage, from, to) >= 0)
		return false;

	if (reading->topic < 0 || is_of_year(reading, from) || is_of_topic(reading, from))
		return true;
	if (name->count == 0)
		return is_name_with_year(passage, from, to);
	if (gxbg_name_is_placed(name, 0, name->count) && name->count > 2)
		return false;
	for (int at = from; at < to; at++)
		if (!glyph_is_letter(&passage->glyphs[at]))
			return false;
	return gxbg_name_is_placed(passage, from, to) || name->count < 4;
}

/* The last gap before this place where a stretch begins, not before lowest */
static int
stretch_start(const Passage *passage, int lowest, int at)
{
	for (at--; at > lowest; at--)
		if (passage->glyphs[at].after & (AFTER_BLANK | AFTER_LINE | AFTER_LINES))
			break;
	return at > lowest ? at : lowest;
}

static void
copy_reading(TitleReading *to, const TitleReading *from)
{
	memcpy(to, from, offsetof(TitleReading, name) + passage_size(&from->name));
}

/* From the nearest gap backward as far as the title goes; false if it is none */
bool
gxbg_read_title(TitleReading *reading)
{
	TitleReading longer;
	bool		found;

	reading->from = stretch_start(reading->passage, reading->lowest, reading->end);
	reading->topic = -1;
	reading->name.count = 0;
	found = read_parts(reading);
	while (reading->from > reading->lowest)
	{
		int			from = stretch_start(reading->passage, reading->lowest, reading->from);

		if (!belongs_to_title(reading, from))
			break;
		copy_reading(&longer, reading);
		longer.from = from;
		longer.topic = -1;
		if (!read_parts(&longer) && found)
			break;
		found = longer.topic >= 0;
		copy_reading(reading, &longer);
	}
	return found;
}
