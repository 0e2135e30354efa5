/*
 * title_number.c
 *	  Numbers, dates and notes that stand right before a title.
 *
 * No organ's name begins with the ordinal of a list, a date, the number of a
 * document, a note in brackets or the name of a page's column; text that lost its
 * layout has them glued to it.
 */
#include "outline/title_number.h"

#include "passage/date.h"
#include "passage/name.h"

/* Glyphs of an ordinal, of a note in brackets, and of who numbers a document, at most */
#define MAX_ORDINAL		3
#define MAX_NUMBER_GLYPHS		24
#define MAX_ISSUER		12

static int
digits_end(const Passage *passage, int at, int most)
{
	int			end = at;

	while (end < passage->count && end < at + most && glyph_is_digit(&passage->glyphs[end]))
		end++;
	return end;
}

static int
ordinal_end(const Passage *passage, int at)
{
	int			end = digits_end(passage, at, MAX_ORDINAL);

	if (end == at)
		while (end < passage->count && end < at + MAX_ORDINAL &&
			   gxbg_han_value(passage->glyphs[end].folded) > 0)
			end++;
	return end;
}

/* 一、 1. 一) 01: an ordinal with its mark, or two digits before what nothing counts; at if none */
static int
skip_ordinal(const Passage *passage, int at)
{
	int			end = ordinal_end(passage, at);
	const Glyph *mark = &passage->glyphs[end];
	bool		digits = glyph_is_digit(&passage->glyphs[at]);

	if (end == at || end >= passage->count)
		return at;
	if (mark->punct == PUNCT_ENUM || mark->punct == PUNCT_CLOSE ||
		(mark->punct == PUNCT_POINT && !glyph_is_digit(mark + 1)))
		return end + 1;
	return digits && end - at <= 2 && glyph_is_letter(mark) &&
		gxbg_match_any(passage, end, &gxbg_counted_words) < 0 ? end : at;
}

/* A whole date, with the time of day, or a period; at if none */
static int
skip_date(const Passage *passage, int at)
{
	Date		date;
	int			end;
	int			year;
	bool		whole;

	if (!glyph_is_digit(&passage->glyphs[at]) && gxbg_han_value(passage->glyphs[at].folded) < 0)
		return at;
	end = gxbg_read_period(passage, at, &year, &whole);
	if (end > at)
		return end;
	end = gxbg_read_date(passage, at, &date);
	if (end < 0 || gxbg_match_any(passage, end, &gxbg_period_words) >= 0 ||
		gxbg_match_any(passage, end, &gxbg_period_ends) >= 0)
		return at;
	return gxbg_skip_time(passage, end);
}

/* 3号, behind the year of a document's number; -1 if that is none */
static int
number_end(const Passage *passage, int at)
{
	int			prefix = gxbg_match(passage, at, gxbg_part_prefix);
	int			from = prefix >= 0 ? prefix : at;
	int			end = digits_end(passage, from, 4);

	return end > from ? gxbg_match(passage, end, gxbg_number_word) : -1;
}

/* 云水发(2013)3号: the number of a document; at if none */
static int
skip_document_number(const Passage *passage, int at)
{
	int			open = at;
	int			year;
	int			end;

	if (at > 0 && passage->glyphs[at - 1].punct == PUNCT_CLOSE)
		return (end = number_end(passage, at)) >= 0 ? end : at;
	while (open < passage->count && open < at + MAX_ISSUER && glyph_is_letter(&passage->glyphs[open]))
		open++;
	if (open == at || passage->glyphs[open].punct != PUNCT_OPEN)
		return at;
	end = gxbg_read_year(passage, open + 1, &year);
	if (end < 0 || passage->glyphs[end].punct != PUNCT_CLOSE)
		return at;
	end = number_end(passage, end + 1);
	return end >= 0 ? end : at;
}

/* (转载), (一), (2013年1月15日): brackets without a name or a year alone in them; at if none */
static int
skip_note(const Passage *passage, int at, int last)
{
	int			end = at + 1;
	int			year;
	int			behind;

	if (passage->glyphs[at].punct != PUNCT_OPEN)
		return at;
	while (end < last && end - at <= MAX_NUMBER_GLYPHS && passage->glyphs[end].punct != PUNCT_CLOSE &&
		   passage->glyphs[end].punct != PUNCT_OPEN)
		end++;
	if (end >= last || passage->glyphs[end].punct != PUNCT_CLOSE ||
		gxbg_is_name(passage, at + 1, end))
		return at;
	behind = gxbg_read_year(passage, at + 1, &year);
	return behind >= 0 && gxbg_skip_year_word(passage, behind) == end ? at : end + 1;
}

/* 14619云河市: a figure of the page right before a region's name; at if none */
static int
skip_figure(const Passage *passage, int at)
{
	int			end = digits_end(passage, at, MAX_NUMBER_GLYPHS);
	int			year;

	if (end == at || !glyph_is_letter(&passage->glyphs[end]) ||
		gxbg_read_year(passage, at, &year) == end ||
		gxbg_match_any(passage, end, &gxbg_counted_words) >= 0)
		return at;
	return gxbg_match_any(passage, end + 2, &gxbg_region_words) >= 0 ||
		gxbg_match_any(passage, end + 3, &gxbg_region_words) >= 0 ? end : at;
}

/* 政府信息公开年报, the page's column, before a title that has a topic of its own; at if none */
static int
skip_column(const Passage *passage, int at, int last)
{
	int			end = gxbg_match_any(passage, at, &gxbg_topics);

	if (end >= 0)
		end = gxbg_match_any(passage, end, &gxbg_report_words);
	return end >= 0 && gxbg_find_any(passage, end, last, &gxbg_topics) ? end : at;
}

/* www.example.gov.cn glued to a title; at if there is none */
static int
skip_domain(const Passage *passage, int at)
{
	int			end = at;
	bool		point = false;

	for (; end < passage->count && passage->glyphs[end].folded < 0x80 && passage->glyphs[end].punct != PUNCT_OPEN; end++)
		point = point || passage->glyphs[end].punct == PUNCT_POINT;
	return point && end > at && glyph_is_letter(&passage->glyphs[at]) && glyph_is_letter(&passage->glyphs[end]) ? end : at;
}

static int
skip_number(const Passage *passage, int at, int end)
{
	const Glyph *glyph = &passage->glyphs[at];
	int			year;
	int			behind;

	/* 2O23年: its 2 is no number of the title */
	if (gxbg_read_lettered_year(passage, at, &year) >= 0)
		return at;
	behind = skip_note(passage, at, end);

	if (behind == at && glyph->punct == PUNCT_CLOSE)
		behind = at + 1;
	if (behind == at)
		behind = skip_domain(passage, at);
	if (behind == at)
		behind = skip_date(passage, at);
	if (behind == at)
		behind = skip_document_number(passage, at);
	if (behind == at)
		behind = skip_ordinal(passage, at);
	if (behind == at)
		behind = skip_figure(passage, at);
	if (behind == at)
		behind = skip_column(passage, at, end);
	return behind < end ? behind : at;
}

int
gxbg_skip_numbers(Passage *passage, int from, int end)
{
	for (int at = from; at < end; at++)
	{
		int			first = at;
		int			behind;

		if (at == from || passage->glyphs[at].after & AFTER_LINE)
			while ((behind = skip_number(passage, first, end)) > first)
				first = behind;
		else if (passage->glyphs[at].after & AFTER_BLANK)
			first = skip_figure(passage, at);
		if (first == at)
			continue;
		passage->glyphs[first].after |= passage->glyphs[at].after;
		from = at = first;
	}
	return from;
}
