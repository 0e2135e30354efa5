/*
 * caption.c
 *	  The line over a table that says which year's it is.
 *
 * A report may show last year's table beside its own: 2021年收到和处理政府信息公开申请情况,
 * 附:2021年办理情况, 2021年度:.
 */
#include "table/caption.h"

#include "form/names.h"
#include "passage/date.h"
#include "passage/passage.h"
#include "table/tables.h"

/* Tokens above the first row of a table in which its headings and its caption stand, at most */
#define MAX_HEAD_TOKENS		100

/* Tokens of a caption, at most */
#define MAX_CAPTION_TOKENS	30

/* 2021年1月1日至2021年12月31日: from its first day on */
static bool
is_first_day(const Passage *passage, int start)
{
	Date		date;
	int			at = gxbg_read_date(passage, start, &date);

	return at >= 0 && date.month == 1 && date.day == 1;
}

/* The year that the token begins, before 年 and no date but its first; 0 if none */
static int
stated_year(const Scan *scan, int token, int end)
{
	Passage		passage;
	int			year;
	int			at;
	int			behind;
	int			start;

	if (!gxbg_may_begin_year(scan, token))
		return 0;
	at = token > 0 && !(scan->tokens[token].flags & AFTER_LINE) ? token - 1 : token;
	gxbg_read_passage(&passage, scan, scan->tokens[at].start, scan->tokens[end].start);
	start = gxbg_glyph_at(&passage, scan->tokens[token].start);
	at = gxbg_read_year(&passage, start, &year);
	if (at < 0 || gxbg_match(&passage, at, gxbg_year_word) < 0)
		return 0;
	behind = gxbg_skip_year_word(&passage, at);
	if ((glyph_is_digit(&passage.glyphs[behind]) && !is_first_day(&passage, start)) ||
		gxbg_match_any_back(&passage, start, &gxbg_before_other_years) >= 0 ||
		gxbg_match_any_back(&passage, start, &gxbg_until_words) >= 0 ||
		gxbg_match_any(&passage, behind, &gxbg_behind_other_years) >= 0 ||
		gxbg_match_any(&passage, behind, &gxbg_ends_of_year) >= 0)
		return 0;
	return year;
}

/* Words of table II, which stands above this one's head */
#define DISCLOSURE_WORDS \
	(MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES) | MEANING_BIT(WORD_COLUMN, TABLE_DISCLOSURES))

/* What a line says of the table below */
typedef enum CaptionLine
{
	LINE_HEAD,					/* nothing: column headings, a note */
	LINE_CAPTION,				/* its year */
	LINE_OTHER					/* it is no part of the table's head */
} CaptionLine;

/* Does the token end a sentence, or belong to a title, table II or the rows of another table III? */
static bool
is_above_head(const Token *t)
{
	return token_is_punct(t, PUNCT_STOP) || token_means(t, WORD_TITLE, TABLE_NONE) ||
		token_has_meaning(t, DISCLOSURE_WORDS) ||
		(token_means(t, WORD_ROW, TABLE_APPLICATIONS) && !token_means(t, WORD_COLUMN, TABLE_APPLICATIONS));
}

/* Is the line, of one cell, a caption that says 上年度 where it begins, behind its number or 附? */
static bool
says_year_before(const Scan *scan, int first, int end)
{
	Passage		passage;

	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[end].start);
	for (int i = 0; i < passage.count; i++)
	{
		const Glyph *before = &passage.glyphs[i > 0 ? i - 1 : 0];
		int			behind;

		if (i > 0 && passage.glyphs[i].after & AFTER_BORDER && glyph_is_letter(before))
			return false;
		if (i > 0 && glyph_is_letter(before))
			continue;
		behind = gxbg_match_any(&passage, i, &gxbg_years_before);
		if (behind >= 0)
			return gxbg_match_any(&passage, behind, &gxbg_behind_other_years) < 0 &&
				!(behind < passage.count && passage.glyphs[behind].after & AFTER_BORDER);
	}
	return false;
}

/* Does such a word begin with a token of the line?  Most lines have none, which costs no passage */
static bool
has_year_before(const Scan *scan, int first, int end)
{
	for (int i = first; i < end; i++)
	{
		const Token *t = &scan->tokens[i];

		if (token_is_letters(t) && gxbg_word_at(&gxbg_years_before, scan->body + t->start, scan->body + scan->length) > 0)
			return true;
	}
	return false;
}

/* YEAR_BEFORE or 0 */
static int
year_in_words(const Scan *scan, int first, int end)
{
	return says_year_before(scan, first, end) ? YEAR_BEFORE : 0;
}

/* 去年的情况, 2021年表: is the year [start, behind) that of figures, and not what they are compared with? */
static bool
is_of_figures(const Passage *passage, int start, int behind)
{
	int			of = gxbg_match_any(passage, behind, &gxbg_of_year);
	int			told = gxbg_match_any(passage, of < 0 ? behind : of, &gxbg_told_of_year);

	return told >= 0 && gxbg_match_any(passage, told, &gxbg_behind_other_years) < 0 &&
		gxbg_match_any_back(passage, start, &gxbg_beside_year) < 0;
}

/*
 * 以下是去年的情况。, 附2021年表如下,供参考: the year of which a sentence says, in pointing at
 * the table, that its figures are: YEAR_BEFORE if in words, 0 if it says none.
 */
static int
year_of_sentence(const Scan *scan, int first, int end)
{
	Passage		passage;
	int			year = 0;

	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[end].start);
	if (!gxbg_find_any(&passage, 0, passage.count, &gxbg_points_at_table))
		return 0;
	for (int i = 0; i < passage.count && year == 0; i++)
	{
		int			behind = gxbg_match_any(&passage, i, &gxbg_years_before);

		if (behind >= 0)
			year = is_of_figures(&passage, i, behind) ? YEAR_BEFORE : 0;
		else if ((behind = gxbg_read_year(&passage, i, &year)) >= 0 &&
				 (gxbg_match(&passage, behind, gxbg_year_word) < 0 ||
				  !is_of_figures(&passage, i, gxbg_skip_year_word(&passage, behind))))
			year = 0;
	}
	return year;
}

/* What stands in a line over a table */
typedef struct LineWords
{
	int			year;			/* stated */
	bool		sentence;		/* with commas, with a full stop at its end, or long */
	bool		stopped;		/* with that full stop */
	bool		section;
} LineWords;

/* false if the line is none of the table's head whatever it says */
static bool
read_words(const Scan *scan, int first, int end, LineWords *words)
{
	*words = (LineWords) {.sentence = end - first > MAX_CAPTION_TOKENS};
	for (int i = first; i < end; i++)
	{
		const Token *t = &scan->tokens[i];
		int			stated = stated_year(scan, i, end);

		words->stopped = token_is_punct(t, PUNCT_STOP) && i == end - 1;
		if ((is_above_head(t) && !words->stopped) || (stated && words->year && stated != words->year))
			return false;
		words->sentence = words->sentence || words->stopped || token_is_punct(t, PUNCT_COMMA);
		words->section = words->section || token_means(t, WORD_SECTION, TABLE_NONE);
		words->year = stated ? stated : words->year;
	}
	return true;
}

static CaptionLine
read_line(const Scan *scan, int first, int end, int *year)
{
	LineWords	words;
	bool		told;

	*year = 0;
	if (!read_words(scan, first, end, &words))
		return LINE_OTHER;
	told = words.year || has_year_before(scan, first, end);
	if (told && !words.sentence)
		*year = words.year ? words.year : year_in_words(scan, first, end);
	if (told && *year == 0)
		*year = year_of_sentence(scan, first, end);
	if (*year)
		return LINE_CAPTION;
	return words.stopped || words.section || (words.sentence && words.year) ? LINE_OTHER : LINE_HEAD;
}

int
gxbg_caption_year(const Scan *scan, int label)
{
	int			top = label > MAX_HEAD_TOKENS ? label - MAX_HEAD_TOKENS : 0;
	int			end = gxbg_line_start(scan, label, MAX_HEAD_TOKENS);

	while (end > top)
	{
		int			first = gxbg_line_start(scan, end - 1, MAX_HEAD_TOKENS);
		int			year;
		CaptionLine	line = read_line(scan, first, end, &year);

		if (line != LINE_HEAD)
			return line == LINE_CAPTION ? year : 0;
		end = first;
	}
	return 0;
}
