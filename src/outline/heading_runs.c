/*
 * heading_runs.c
 *	  Sections with numbers of another kind than the usual.
 */
#include "outline/heading_runs.h"

#include <string.h>

#include "text/host.h"
#include "passage/date.h"
#include "outline/heading_rows.h"
#include "outline/heading_words.h"
#include "passage/passage.h"

/* Headings that a run has at least, and sections that they name */
#define MIN_HEADINGS	3
#define MIN_SECTIONS	3

/* Kinds of numbers, by what stands around them */
typedef enum Style
{
	STYLE_ENUM,					/* 1, and the mark of enumerations */
	STYLE_POINT,				/* 1. */
	STYLE_BRACKETS,				/* a Han numeral in brackets */
	STYLE_CHAPTER,
	STYLE_DIGIT_BRACKETS,		/* (1) */
	STYLE_DIGIT_CLOSE,			/* 1) */
	STYLE_SIGN,					/* a Roman numeral, or with its brackets or ring in it */
	N_STYLES
} Style;

typedef struct HeadingRun
{
	Headings	headings;
	SectionSpan list[MAX_SECTIONS];
	int			known;			/* how many name sections */
	bool		broken;			/* a number came again, or out of turn: of lists, or of parts */
} HeadingRun;

/* What stands at the beginning of a line */
typedef struct Numbered
{
	Style		style;
	int			number;
	int			first;			/* token of its words */
	bool		at_line;		/* it begins its line */
} Numbered;

/* A number between the brackets that begin with this token: (一), (一)、 or (1) */
static bool
read_bracketed(const Scan *scan, int token, Numbered *numbered)
{
	const Token *inside = &scan->tokens[token + 1];
	int			behind = token + 3;

	if (inside->kind == TOKEN_NUMERAL)
		*numbered = (Numbered) {
			STYLE_BRACKETS, gxbg_numbering(scan, token + 1),
			behind + token_is_punct(&scan->tokens[behind], PUNCT_ENUM), true
		};
	else if (inside->kind == TOKEN_NUMBER)
		*numbered = (Numbered) {STYLE_DIGIT_BRACKETS, gxbg_numbering(scan, token + 1), behind, true};
	else
		return false;
	return numbered->number > 0;
}

/* A number before a mark on its line: 1、, 1., I., 1) */
static bool
read_before_mark(const Scan *scan, int token, Numbered *numbered)
{
	const Token *number = &scan->tokens[token];
	const Token *mark = number + 1;
	bool		roman = number->kind == TOKEN_TEXT || token_is_punct(number, PUNCT_OTHER);
	Style		style = roman ? STYLE_SIGN : token_is_punct(mark, PUNCT_ENUM) ? STYLE_ENUM : STYLE_POINT;

	if ((number->kind != TOKEN_NUMBER && !roman) || mark->flags)
		return false;
	if (number->kind == TOKEN_NUMBER && token_is_punct(mark, PUNCT_CLOSE))
		style = STYLE_DIGIT_CLOSE;
	else if (!token_is_punct(mark, PUNCT_ENUM) && !token_is_punct(mark, PUNCT_POINT))
		return false;
	*numbered = (Numbered) {style, gxbg_numbering(scan, token), token + 2, true};
	return numbered->number > 0;
}

/* A number with a mark at the beginning of the line that begins with this token */
static bool
read_marked(const Scan *scan, int token, Numbered *numbered)
{
	const Token *t = &scan->tokens[token];

	if (token + 4 >= scan->count)
		return false;
	if (token_is_punct(t, PUNCT_OPEN) && token_is_punct(&t[2], PUNCT_CLOSE))
		return read_bracketed(scan, token, numbered);
	if (token_is_punct(t, PUNCT_OTHER) && !token_is_punct(&t[1], PUNCT_POINT))
	{
		int			first = token + 1 + token_is_punct(&t[1], PUNCT_ENUM);

		*numbered = (Numbered) {STYLE_SIGN, gxbg_numbering(scan, token), first, true};
		return numbered->number > 0;
	}
	return read_before_mark(scan, token, numbered);
}

/*
 * A number at this token that no row of a table has; of a chapter, its words are read
 * with it.
 */
static bool
read_number(const Scan *scan, int token, bool at_line, Numbered *numbered, HeadingWords *words)
{
	bool		marked = read_marked(scan, token, numbered);

	numbered->at_line = at_line;
	if (marked)
		return !gxbg_is_row_heading(scan, numbered->first);
	*numbered = (Numbered) {STYLE_CHAPTER, 0, token, at_line};
	return scan->tokens[token].kind == TOKEN_TEXT && token + 1 < scan->count &&
		scan->tokens[token + 1].kind == TOKEN_NUMERAL &&
		gxbg_read_chapter(scan, token, &numbered->number, words);
}

static bool
read_words(const Scan *scan, const Numbered *numbered, HeadingWords *words)
{
	return numbered->style == STYLE_CHAPTER ||
		(!(scan->tokens[numbered->first].flags & AFTER_LINE) &&
		 gxbg_read_numbered(scan, numbered->first, numbered->at_line, words));
}

/*
 * Numbers go on one by one, or begin anew behind a table of contents.  Words are read
 * only if the number is right: reading them takes longest, and most numbers are others.
 */
static void
take_line(HeadingRun *run, int token, const Numbered *numbered, HeadingWords *words)
{
	Headings   *headings = &run->headings;
	const Scan *scan = headings->scan;

	if (numbered->number == 1 && gxbg_is_contents(headings, token))
		headings->count = headings->number = run->known = 0;
	/* A text that is cut off may begin with any that names a section */
	if ((headings->count > 0 && numbered->number != headings->number + 1) ||
		!read_words(scan, numbered, words) ||
		(headings->count == 0 && numbered->number > 1 && !words->known))
	{
		/* Within a line, other numbers are of lists in the text */
		run->broken = run->broken || numbered->at_line;
		return;
	}
	gxbg_add_heading(headings, token, numbered->number, words->section,
					 scan->tokens[token].start, words->end);
	headings->number = numbered->number;
	run->known += words->known;
}

/* Does the run name the sections of a report? */
static bool
is_top_level(const HeadingRun *run)
{
	const Headings *headings = &run->headings;
	bool		seen[N_SECTIONS] = {false};
	int			sections = 0;

	if (run->broken || headings->count < MIN_HEADINGS || headings->count > 2 * run->known ||
		gxbg_is_contents(headings, headings->scan->count))
		return false;
	for (int i = 0; i < headings->count; i++)
	{
		sections += !seen[headings->list[i].section];
		seen[headings->list[i].section] = true;
	}
	return sections >= MIN_SECTIONS;
}

/* Lines of a body whose headings stand within them, at most */
#define FEW_LINES	4

bool
gxbg_has_few_lines(const Scan *scan)
{
	int			lines = 0;

	for (int token = 0; token < scan->count && lines <= FEW_LINES; token++)
		lines += (scan->tokens[token].flags & AFTER_LINE) != 0;
	return lines <= FEW_LINES;
}

/* May a heading begin there within a line: behind a blank, or a sentence? */
static bool
may_begin_inside(const Scan *scan, int token)
{
	return scan->tokens[token].flags & AFTER_BLANK || token_is_punct(&scan->tokens[token - 1], PUNCT_STOP);
}

static void
collect_runs(const Scan *scan, HeadingRun *runs)
{
	bool		few_lines = gxbg_has_few_lines(scan);

	for (int style = 0; style < N_STYLES; style++)
	{
		runs[style].headings = (Headings) {.scan = scan, .list = runs[style].list, .max = MAX_SECTIONS};
		runs[style].known = 0;
		runs[style].broken = false;
	}
	for (int token = 0; token < scan->count; token++)
	{
		Numbered	numbered;
		HeadingWords words;

		if ((token & 0xFFF) == 0)
			gxbg_check_interrupts();
		numbered.at_line = gxbg_begins_line(scan, token);
		if (!numbered.at_line && !(few_lines && may_begin_inside(scan, token)))
			continue;
		if (read_number(scan, token, numbered.at_line, &numbered, &words) && !runs[numbered.style].broken)
			take_line(&runs[numbered.style], token, &numbered, &words);
	}
}

void
gxbg_take_heading_run(Headings *headings)
{
	HeadingRun *runs;
	const HeadingRun *top = NULL;

	/* Headings without numbers, or with the usual ones, are the top level themselves */
	if (headings->number > 0 || (headings->count > 0 && !headings->numbering))
		return;
	runs = gxbg_alloc_array(N_STYLES, sizeof(HeadingRun));
	collect_runs(headings->scan, runs);
	for (int style = 0; style < N_STYLES; style++)
		if (is_top_level(&runs[style]))
		{
			if (top != NULL)
				return;
			top = &runs[style];
		}
	if (top == NULL || top->headings.count <= headings->count)
		return;
	memcpy(headings->list, top->list, (size_t) top->headings.count * sizeof(SectionSpan));
	headings->count = top->headings.count;
	headings->number = top->headings.number;
}
