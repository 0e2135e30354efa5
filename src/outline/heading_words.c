/*
 * heading_words.c
 *	  The words of a heading: where they end, and which section they name.
 */
#include "outline/heading_words.h"

#include <string.h>

#include "form/names.h"
#include "passage/date.h"
#include "passage/passage.h"

/* Headings are shorter than this many characters */
#define MAX_HEADING		48

/* The section that a heading names; known: does it name one at all? */
static Section
section_of(const Passage *passage, int from, int to, bool *known)
{
	Section		found = SECTION_OTHER;
	int			sections = 0;

	*known = true;
	for (const SectionCue *cue = gxbg_section_cues; cue->words; cue++)
	{
		if (!gxbg_find_any(passage, from, to, cue->words))
			continue;
		if (cue->decides)
			return cue->section;
		if (found != cue->section)
			sections++;
		found = cue->section;
	}

	/* 主动公开和依申请公开情况 is neither */
	*known = sections == 1;
	return sections == 1 ? found : SECTION_OTHER;
}

/* A heading of the form, word for word, at this glyph; behind it, or -1 */
static int
statutory_end(const Passage *passage, int at, int to)
{
	int			end = gxbg_match_any(passage, at, &gxbg_section_headings);

	return end <= to ? end : -1;
}

/* Do the words of a heading stop where those of the form do, and a sentence goes on? */
static bool
is_sentence_behind(const Passage *passage, int from, int statutory, int at)
{
	if (statutory <= from || at <= statutory || passage->glyphs[statutory].punct != NO_PUNCT)
		return false;
	if (gxbg_match_any(passage, statutory, &gxbg_connectors) >= 0)
		return false;
	return passage->glyphs[at].punct == PUNCT_STOP || passage->glyphs[at].punct == PUNCT_COMMA ||
		gxbg_match_any(passage, statutory, &gxbg_nothing_words) == at;
}

static bool
ends_heading(const Passage *passage, int from, int at)
{
	const Glyph *glyph = &passage->glyphs[at];

	return at == passage->count || (at > from && glyph->after & (AFTER_LINE | AFTER_BORDER)) ||
		glyph->punct == PUNCT_STOP || glyph->punct == PUNCT_COLON;
}

static bool
is_comma(const Glyph *glyph)
{
	return glyph->punct == PUNCT_COMMA || glyph->punct == PUNCT_ENUM;
}

/* Does a sentence's subject or its time begin at this glyph, right behind a heading: 一、基本情况2015年,我局? */
static bool
is_sentence_start(const Passage *passage, int at)
{
	int			year;

	return glyph_is_digit(&passage->glyphs[at]) ? gxbg_read_year(passage, at, &year) >= 0 :
		gxbg_match_any(passage, at, &gxbg_sentence_starts) >= 0;
}

/*
 * Does a sentence begin at this glyph, behind words that end as headings do: before a blank,
 * or with what sentences begin with?  It has a mark of one, or a figure.
 */
static bool
is_sentence_from(const Passage *passage, int from, int at)
{
	if (at <= from + 1 || gxbg_match_any_back(passage, at, &gxbg_heading_ends) < from)
		return false;
	if (is_sentence_start(passage, at))
		return true;
	if (!(passage->glyphs[at].after & AFTER_BLANK) || !glyph_is_letter(&passage->glyphs[at]))
		return false;
	for (int i = at; i < passage->count && !(passage->glyphs[i].after & (AFTER_LINE | AFTER_BORDER)); i++)
	{
		const Glyph *glyph = &passage->glyphs[i];

		if (glyph->punct == PUNCT_STOP || glyph->punct == PUNCT_COMMA || glyph_is_digit(glyph))
			return true;

		/* Another piece that ends so may be the rest of the heading */
		if (i > at && glyph->after & AFTER_BLANK && gxbg_match_any_back(passage, i, &gxbg_heading_ends) >= at)
			return false;
	}
	return passage->count >= MAX_HEADING;
}

/*
 * Where the words of a heading end that begin at this glyph; -1 if it is none.
 * statutory is where a heading of the form ends that stands there, or -1.
 */
static int
heading_end(const Passage *passage, int from, int statutory)
{
	for (int at = from; at <= MAX_HEADING; at++)
	{
		const Glyph *glyph = &passage->glyphs[at];

		if (is_sentence_behind(passage, from, statutory, at))
			return statutory;
		if (statutory < 0 && is_sentence_from(passage, from, at))
			return at;
		if (ends_heading(passage, from, at))
			return at > from ? at : -1;
		if (at == statutory && (glyph->after || glyph->punct == NO_PUNCT))
		{
			/* 一、总体情况 2019年, ...: the rest of the line is no heading */
			if (is_comma(glyph))
				return -1;
			if (glyph->after & AFTER_BLANK || glyph_is_digit(glyph))
				return at;
		}
	}
	return statutory > 0 && !is_comma(&passage->glyphs[statutory]) ? statutory : -1;
}

/* The passage that a heading's words may take: its line, and a bit more */
static void
read_heading(const Scan *scan, int token, Passage *passage)
{
	int			end = gxbg_line_end(scan, token, 40);
	uint32_t	stop = scan->tokens[end].start;

	if (stop - scan->tokens[token].start > 4 * MAX_HEADING)
		stop = scan->tokens[token].start + 4 * MAX_HEADING;
	gxbg_read_passage(passage, scan, scan->tokens[token].start, stop);

	/* A word that a line break stands in is longer than the line */
	for (int i = 1; i < passage->count; i++)
		if (passage->glyphs[i].after & AFTER_LINE &&
			passage->glyphs[i].start < scan->tokens[end - 1].end)
			passage->glyphs[i].after = 0;
}

/* One of the form's headings, byte for byte and alone in its line, as most are */
static bool
read_usual_words(const Scan *scan, int token, HeadingWords *words)
{
	const Token *here = &scan->tokens[token];
	const Word *word = gxbg_meaning(here, WORD_SECTION, TABLE_NONE);
	String		usual;

	if (word == NULL || !(here[1].flags & AFTER_LINE))
		return false;
	usual = gxbg_string(gxbg_sections_of_form[word->index].label);
	if (here->end - here->start != usual.length ||
		memcmp(scan->body + here->start, usual.text, usual.length) != 0)
		return false;
	*words = (HeadingWords) {here->end, word->index, true, true, true};
	return true;
}

/* The words of a heading that end before this glyph */
static void
set_words(HeadingWords *words, const Passage *passage, int from, int end, int statutory)
{
	words->end = passage->glyphs[end - 1].end;
	words->section = section_of(passage, from, end, &words->known);
	words->statutory = statutory >= 0 && statutory <= end;
	words->topical = words->known || gxbg_find_any(passage, from, end, &gxbg_topics);
}

/* May a heading of the form that is not the first of its line end before this glyph? */
static bool
may_end_inside(const Glyph *next)
{
	if (next->punct == NO_PUNCT || next->punct == PUNCT_OPEN)
		return next->after || glyph_is_digit(next);
	return next->punct == PUNCT_STOP;
}

/*
 * Where words in the middle of a line end that may be a heading: before a blank or a stop,
 * as headings do, and with no mark of a sentence among them.  -1 if they are none.
 */
static int
inside_end(const Passage *passage, int from)
{
	int			at;

	for (at = from; at <= passage->count && at <= from + MAX_HEADING; at++)
	{
		const Glyph *glyph = &passage->glyphs[at];

		if (at == passage->count || (at > from && (glyph->after || glyph->punct == PUNCT_STOP)))
			return gxbg_match_any_back(passage, at, &gxbg_heading_ends) >= 0 ? at : -1;
		if (at > from + 1 && is_sentence_start(passage, at) &&
			gxbg_match_any_back(passage, at, &gxbg_heading_ends) >= 0)
			return at;
		if (!glyph_is_letter(glyph) && glyph->punct != PUNCT_ENUM)
			return -1;
	}
	return -1;
}

/*
 * The words of a heading that is not the first of its line.  Of one of the form's own, by
 * its number, the text may follow with nothing between.
 */
static bool
read_inside(const Passage *passage, int statutory, bool own, HeadingWords *words)
{
	int			end = heading_end(passage, 0, statutory);

	if (own && statutory > 0 && statutory < passage->count && glyph_is_letter(&passage->glyphs[statutory]))
		end = statutory;
	else if (end < 0 || end != statutory || !may_end_inside(&passage->glyphs[end]))
		end = inside_end(passage, 0);
	if (end < 0)
		return false;
	set_words(words, passage, 0, end, statutory);
	return true;
}

/* Is it one of the form's own headings, whose number begins a sentence: behind a stop or a blank? */
static bool
is_own_heading(const Scan *scan, int token)
{
	const Token *number = &scan->tokens[token > 2 ? token - 2 : 0];

	return token > 2 && gxbg_is_word(&scan->tokens[token], WORD_SECTION) &&
		(number->flags & AFTER_BLANK || token_is_punct(&number[-1], PUNCT_STOP));
}

bool
gxbg_read_numbered(const Scan *scan, int token, bool at_line, HeadingWords *words)
{
	Passage		passage;
	int			statutory;
	int			end;

	if (at_line && read_usual_words(scan, token, words))
		return true;
	read_heading(scan, token, &passage);
	statutory = statutory_end(&passage, 0, passage.count);
	if (!at_line)
		return read_inside(&passage, statutory, is_own_heading(scan, token), words);
	end = heading_end(&passage, 0, statutory);
	if (end < 0)
		return false;
	set_words(words, &passage, 0, end, statutory);
	return true;
}

bool
gxbg_read_unnumbered(const Scan *scan, int token, HeadingWords *words)
{
	Passage		passage;
	int			end;

	if (read_usual_words(scan, token, words))
		return true;
	read_heading(scan, token, &passage);
	end = statutory_end(&passage, 0, passage.count);
	if (end < 0 || (end < passage.count && !(passage.glyphs[end].after & AFTER_LINE)))
		return false;
	set_words(words, &passage, 0, end, end);
	return true;
}

/* 第一部分 概述, with this word for a part */
static bool
read_part(const Scan *scan, int token, const char *part, int *number, HeadingWords *words)
{
	Passage		passage;
	int			at;
	int			end;

	*number = 0;
	gxbg_read_passage(&passage, scan, scan->tokens[token].start, scan->tokens[token].end);
	if (gxbg_match(&passage, 0, gxbg_part_prefix) < 0)
		return false;
	read_heading(scan, token, &passage);
	at = gxbg_match(&passage, 0, gxbg_part_prefix);
	at = at >= 0 ? gxbg_read_han(&passage, at, number) : -1;
	if (at >= 0 && part == gxbg_part_word && passage.glyphs[at].punct == PUNCT_ENUM)
		at++;					/* 第一、概述 */
	else if (at >= 0)
		at = gxbg_match(&passage, at, part);
	if (at < 0)
		return false;
	while (at < passage.count && passage.glyphs[at].punct != NO_PUNCT)
		at++;
	end = scan->tokens[token].flags & AFTER_LINE ?
		heading_end(&passage, at, statutory_end(&passage, at, passage.count)) : inside_end(&passage, at);
	if (end < 0)
		return false;
	set_words(words, &passage, at, end, -1);
	return true;
}

bool
gxbg_read_part(const Scan *scan, int token, int *number, HeadingWords *words)
{
	return read_part(scan, token, gxbg_part_word, number, words);
}

bool
gxbg_read_chapter(const Scan *scan, int token, int *number, HeadingWords *words)
{
	return read_part(scan, token, gxbg_chapter_word, number, words);
}
