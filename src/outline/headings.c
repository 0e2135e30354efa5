/*
 * headings.c
 *	  Headings of sections: where they stand and what they are called.
 *
 * A heading begins a line with a Han numeral and a mark (一、), or is one of
 * the form's own headings word for word.  Where a body has lost its lines,
 * headings that name sections follow each other by their numbers alone.  Rows
 * of table III and indicators of the statistics table are numbered in the same
 * way and are none.
 */
#include "outline/headings.h"

#include <string.h>

#include "text/host.h"
#include "passage/date.h"
#include "outline/heading_rows.h"
#include "outline/heading_words.h"
#include "passage/passage.h"
#include "text/text.h"

/* Places that are looked at: a bound on work, far above what any report has */
#define MAX_PLACES		2000

/* How headings of the form may be numbered but by 一、 */
typedef enum Numbering
{
	NUMBERING_NONE,
	NUMBERING_DIGIT,			/* 1. */
	NUMBERING_BRACKETS,			/* (一) */
	NUMBERING_BARE				/* 一, with no mark */
} Numbering;

bool
gxbg_begins_line(const Scan *scan, int token)
{
	while (!(scan->tokens[token].flags & AFTER_LINE))
	{
		const Token *before;

		if (token == 0)
			return true;
		before = &scan->tokens[token - 1];
		if (before->kind == TOKEN_ROW)
			return true;
		if (before->kind != TOKEN_BORDER && !token_is_punct(before, PUNCT_OTHER))
			return false;
		token--;
	}
	return true;
}

/*
 * The first token of the heading's words, behind a numeral and its mark.  -1 if
 * the token is no numeral, or no heading can begin with what follows.
 */
static int
behind_number(const Scan *scan, int token)
{
	const Token *tokens = scan->tokens;

	if (tokens[token].kind != TOKEN_NUMERAL)
		return -1;
	token++;
	if (tokens[token].kind == TOKEN_PUNCT &&
		(tokens[token].detail == PUNCT_ENUM || tokens[token].detail == PUNCT_POINT ||
		 tokens[token].detail == PUNCT_COMMA || tokens[token].detail == PUNCT_COLON))
		return tokens[token].end - tokens[token].start <= 3 ? token + 1 : -1;
	return tokens[token].flags & AFTER_BLANK && !(tokens[token].flags & AFTER_LINE) &&
		token_is_letters(&tokens[token]) ? token : -1;
}

void
gxbg_add_heading(Headings *headings, int token, int number, Section section,
				 uint32_t start, uint32_t end)
{
	SectionSpan *heading;

	if (headings->count == headings->max)
		return;

	/* What stands within the words of the heading before is part of them */
	if (headings->count > 0 && start < headings->list[headings->count - 1].title.end)
		return;
	heading = &headings->list[headings->count++];
	heading->token = token;
	heading->number = number;
	heading->section = section;
	heading->title.start = start;
	heading->title.end = end;
	heading->content.start = heading->content.end = end;
}

bool
gxbg_is_contents(const Headings *headings, int token)
{
	for (int i = 0; i < headings->count; i++)
	{
		int			end = i + 1 < headings->count ? headings->list[i + 1].token : token;

		if (gxbg_token_at(headings->scan, headings->list[i].token,
						  headings->list[i].title.end) + 4 < end)
			return false;
	}
	return headings->count > 1;
}

/* Numbers rise; only the form's own headings may leave out many */
static bool
is_next_number(const Headings *headings, int number, bool statutory)
{
	return number > headings->number && (statutory || number <= headings->number + 4);
}

static bool
has_section(const Headings *headings, Section section)
{
	for (int i = 0; i < headings->count; i++)
		if (headings->list[i].section == section)
			return true;
	return false;
}

/* A heading of the form with a number that has been: its place tells that it is one */
static bool
is_misnumbered(const Headings *headings, int number, Section section)
{
	return headings->count > 0 && number == headings->number && section != SECTION_OTHER &&
		section > headings->list[headings->count - 1].section && !has_section(headings, section);
}

/* May a heading begin with this numeral, which is not the first of its line? */
static bool
may_begin_inside(const Token *numeral)
{
	return numeral->flags & AFTER_BLANK || token_is_punct(&numeral[-1], PUNCT_STOP);
}

/* Does nothing follow the words on their line? */
static bool
ends_line(const Scan *scan, int token, const HeadingWords *words)
{
	const Token *behind = &scan->tokens[gxbg_token_at(scan, token, words->end)];

	return behind->flags & AFTER_LINE || behind->kind == TOKEN_END;
}

/* Or a text, and no cell of a table? */
static bool
has_text_behind(const Scan *scan, int token, const HeadingWords *words)
{
	const Token *behind = &scan->tokens[gxbg_token_at(scan, token, words->end)];

	return !ends_line(scan, token, words) && behind->kind != TOKEN_BORDER &&
		behind->kind != TOKEN_ROW;
}

/* Do all headings so far stand in the middle of lines, or in the first one's? */
static bool
are_inside(const Headings *headings)
{
	return headings->inside + headings->in_line == headings->count;
}

/*
 * Headings that begin their lines show that what had their numbers within the
 * first one's line were items of its text.
 */
static void
drop_items(Headings *headings, int number, const HeadingWords *words)
{
	if (!headings->in_line || headings->inside == 0 || !are_inside(headings) || number < 2 ||
		number > headings->number || !words->known)
		return;
	while (headings->count > 1 && headings->list[headings->count - 1].number >= number)
	{
		headings->count--;
		headings->inside--;
	}
	headings->number = headings->list[headings->count - 1].number;
}

/*
 * Is a heading in the middle of a line the next?  The usual words tell by
 * themselves; others that name a section do if all headings stand there, or if
 * they end their line; any do where several have been before.
 */
static bool
is_next_inside(const Headings *headings, int token, int number, const HeadingWords *words)
{
	const Scan *scan = headings->scan;

	if (gxbg_is_word(&scan->tokens[token], WORD_SECTION) && words->statutory)
		return is_next_number(headings, number, true);
	if (headings->count == 0)
		return number == 1 && words->topical;
	if (are_inside(headings))
		return number == headings->number + 1 ? words->known || headings->count > 1 :
			number == headings->number + 2 && words->known;
	return words->statutory && number == headings->number + 1 && ends_line(scan, token, words);
}

/* And one that begins its line?  What names a section by itself may leave out many. */
static bool
is_next_at_line(const Headings *headings, int token, int number, const HeadingWords *words)
{
	return is_next_number(headings, number, words->statutory ||
						  (words->known && ends_line(headings->scan, token, words)));
}

/*
 * Do the headings begin anew with this one: those so far are a table of contents,
 * or stand within lines while it begins one?
 */
static bool
is_new_first(const Headings *headings, int token, int number, bool at_line, Section section)
{
	if (number != 1 || headings->number == 0)
		return false;
	return gxbg_is_contents(headings, token) ||
		(at_line && section == SECTION_OVERVIEW && headings->inside == headings->count);
}

/* Is what a cell of its own stands behind, with a dash in it, a row of some table? */
static bool
has_dash_behind(const Scan *scan, int token)
{
	return token + 1 < scan->count && scan->tokens[token].kind == TOKEN_BORDER &&
		token_is_punct(&scan->tokens[token + 1], PUNCT_DASH);
}

/* Is a heading of this number and words the next one, or the next misnumbered? */
static bool
is_next(const Headings *headings, int first, int number, bool at_line, const HeadingWords *words)
{
	if (!at_line)
		return is_next_inside(headings, first, number, words);
	return is_next_at_line(headings, first, number, words) ||
		(gxbg_is_word(&headings->scan->tokens[first], WORD_SECTION) &&
		 is_misnumbered(headings, number, words->section));
}

/* A numbered heading with words from this token on; returns the token behind, or -1 */
static int
take_words(Headings *headings, int token, int first)
{
	const Scan *scan = headings->scan;
	HeadingWords words;
	int			number;
	bool		at_line = gxbg_begins_line(scan, token);
	int			behind;

	if (!at_line && !gxbg_is_word(&scan->tokens[first], WORD_SECTION) &&
		!may_begin_inside(&scan->tokens[token]))
		return -1;
	number = gxbg_numbering(scan, token);
	if (number == 0)
		return -1;
	if (!gxbg_read_numbered(scan, first, at_line, &words))
		return -1;
	behind = gxbg_token_at(scan, first, words.end);
	if (has_dash_behind(scan, behind))
		return -1;
	if (is_new_first(headings, token, number, at_line, words.section))
	{
		headings->count = 0;
		headings->number = 0;
		headings->inside = 0;
	}
	if (at_line)
		drop_items(headings, number, &words);
	if (!is_next(headings, first, number, at_line, &words))
		return -1;
	gxbg_add_heading(headings, token, number, words.section, scan->tokens[token].start, words.end);
	headings->number = number;
	headings->inside += !at_line;
	if (headings->count == 1)
		headings->in_line = at_line && number == 1 && has_text_behind(scan, first, &words);
	return behind;
}

/* A numbered heading that begins here; returns the token behind it, or -1 */
static int
take_numbered(Headings *headings, int token)
{
	int			first = behind_number(headings->scan, token);

	if (first < 0 || first >= headings->scan->count)
		return -1;
	if (gxbg_is_row_heading(headings->scan, first) &&
		!(gxbg_numbering(headings->scan, token) == headings->number + 1 &&
		  gxbg_is_indicator_heading(headings->scan, first)))
		return -1;
	return take_words(headings, token, first);
}

/* The numbering that stands between the beginning of the line and this token */
static Numbering
numbering_before(const Scan *scan, int token, int *first)
{
	const Token *t = &scan->tokens[token];

	Numbering	numbering;
	bool		fits;

	if (token > 0 && t[-1].kind == TOKEN_NUMERAL)
	{
		*first = token - 1;
		numbering = NUMBERING_BARE;
		fits = t->flags == 0;
	}
	else if (token > 1 && (token_is_punct(&t[-1], PUNCT_POINT) || token_is_punct(&t[-1], PUNCT_ENUM)))
	{
		*first = token - 2;
		numbering = NUMBERING_DIGIT;
		fits = t[-2].kind == TOKEN_NUMBER && t[-1].flags == 0;
	}
	else
	{
		*first = token - 3;
		numbering = NUMBERING_BRACKETS;
		fits = token > 2 && token_is_punct(&t[-1], PUNCT_CLOSE) && t[-2].kind == TOKEN_NUMERAL &&
			token_is_punct(&t[-3], PUNCT_OPEN);
	}
	return fits && scan->tokens[*first].flags & AFTER_LINE ? numbering : NUMBERING_NONE;
}

/*
 * Numbers of another kind are those of sections if the first section has one:
 * else they part a section, in the words of the others.
 */
static bool
is_numbering(Headings *headings, Numbering numbering, Section section)
{
	if (numbering == NUMBERING_NONE)
		return true;
	if (headings->count == 0 && section == SECTION_OVERVIEW)
		headings->numbering = (uint8_t) numbering;
	return headings->numbering == numbering &&
		(headings->count == 0 || section > headings->list[headings->count - 1].section);
}

/*
 * One of the form's headings that lost its number, or has another one, and has
 * a line of its own
 */
static int
take_unnumbered(Headings *headings, int token)
{
	const Scan *scan = headings->scan;
	Numbering	numbering = NUMBERING_NONE;
	HeadingWords words;
	int			first = token;

	if (!gxbg_read_unnumbered(scan, token, &words))
		return -1;
	if (!(scan->tokens[token].flags & AFTER_LINE))
		numbering = numbering_before(scan, token, &first);
	if (has_section(headings, words.section) || !is_numbering(headings, numbering, words.section))
		return -1;
	gxbg_add_heading(headings, first, 0, words.section, scan->tokens[first].start, words.end);
	return gxbg_token_at(scan, token, words.end);
}

/* A part of the report that begins here: 第一部分 概述; the token behind, or -1 */
static int
take_part(Headings *headings, int token)
{
	const Scan *scan = headings->scan;
	HeadingWords words;
	int			number;

	if (!gxbg_read_part(scan, token, &number, &words) || !is_next_number(headings, number, false))
		return -1;
	gxbg_add_heading(headings, token, number, words.section, scan->tokens[token].start, words.end);
	headings->number = number;
	return gxbg_token_at(scan, token, words.end);
}

/* The first of the headings of table IV that stand before this one */
static int
kinds_start(const Scan *scan, int token)
{
	int			first = token;

	for (int i = token - 1; i >= 0 && i > token - 12; i--)
		if (token_means(&scan->tokens[i], WORD_GROUP, TABLE_PROCEEDINGS) && gxbg_begins_line(scan, i))
			first = i;
	return first;
}

/* The first token of a table's first line, or -1 */
static int
table_start(const Scan *scan, Table table)
{
	uint64_t	bits = MEANING_BIT(table == TABLE_PROCEEDINGS ? WORD_COLUMN : WORD_GROUP, table);

	for (int label = next_label(scan, 0, bits); label < scan->label_count;
		 label = next_label(scan, label + 1, bits))
	{
		int			token = scan->labels[label];

		if (gxbg_is_label_in_sentence(scan, token))
			continue;
		if (table == TABLE_PROCEEDINGS)
		{
			if (gxbg_meaning(&scan->tokens[token], WORD_COLUMN, table)->index != RES_UPHELD)
				continue;
			token = kinds_start(scan, token);
		}
		token = gxbg_line_start(scan, token, 12);
		return gxbg_begins_line(scan, token) ? token : -1;
	}
	return -1;
}

/* A section whose heading is lost begins with its table */
static void
insert_lost(Headings *headings, Section section, Table table)
{
	const int	number = gxbg_sections_of_form[section].ordinal;
	SectionSpan *list = headings->list;
	int			token;
	int			place = headings->count;
	uint32_t	start;

	if (headings->count == headings->max || has_section(headings, section))
		return;
	for (int i = 0; i < headings->count; i++)
		if (list[i].number == number)
			return;
	token = table_start(headings->scan, table);
	if (token < 0)
		return;
	while (place > 0 && list[place - 1].token > token)
		place--;

	/* Not before an earlier section, and not behind a later one */
	if ((place > 0 && list[place - 1].number > number) ||
		(place < headings->count && list[place].number && list[place].number < number))
		return;

	/* The line may begin with the heading before, which is cut off */
	while (place > 0 && headings->scan->tokens[token].start < list[place - 1].title.end)
		token++;
	memmove(&list[place + 1], &list[place], (size_t) (headings->count - place) * sizeof(SectionSpan));
	headings->count++;
	start = headings->scan->tokens[token].start;
	list[place] = (SectionSpan) {section, {start, start}, {start, start}, token, number};
}

/* A heading that begins here; the token behind it, or -1 */
static int
take_heading(Headings *headings, int token)
{
	const Token *here = &headings->scan->tokens[token];

	if (here->kind == TOKEN_NUMERAL)
		return take_numbered(headings, token);
	if (gxbg_is_word(here, WORD_SECTION))
		return take_unnumbered(headings, token);
	return take_part(headings, token);
}

/* Can a numbered heading begin with this numeral? */
static bool
may_begin_numbered(const Token *numeral)
{
	return numeral[1].kind == TOKEN_PUNCT || numeral[1].flags & AFTER_BLANK;
}

/* A letter in front of a numeral: can it be that of 第一部分? */
static bool
may_begin_part(const Scan *scan, int token)
{
	const Token *letter = &scan->tokens[token];

	return letter->kind == TOKEN_TEXT && letter->end - letter->start == 3 &&
		(token == 0 || letter->flags & (AFTER_LINE | AFTER_BLANK) || token_is_punct(letter - 1, PUNCT_STOP));
}

/* Can a heading of the form begin with this word of one? */
static bool
may_begin_unnumbered(const Scan *scan, int token)
{
	int			first;

	return scan->tokens[token].flags & AFTER_LINE ||
		numbering_before(scan, token, &first) != NUMBERING_NONE;
}

/* What may be a heading, if the search has come so far; it goes on behind it */
static void
look_at(Headings *headings, int token)
{
	int			end = token;

	if (headings->places < MAX_PLACES)
	{
		headings->places++;
		end = take_heading(headings, token);
	}
	headings->from = end > token ? end : token + 1;
}

void
gxbg_see_numeral(Headings *headings, int token)
{
	const Token *numeral = &headings->scan->tokens[token];

	if (token > headings->from && may_begin_part(headings->scan, token - 1))
		look_at(headings, token - 1);
	if (token >= headings->from && may_begin_numbered(numeral))
		look_at(headings, token);
}

void
gxbg_see_section(Headings *headings, int token)
{
	if (token >= headings->from && may_begin_unnumbered(headings->scan, token))
		look_at(headings, token);
}

void
gxbg_drop_lone_heading(Headings *headings)
{
	if (headings->count == 1 && headings->inside == 1)
		headings->count = headings->inside = headings->number = 0;
}

void
gxbg_insert_lost_headings(Headings *headings)
{
	for (int table = TABLE_NONE + 1; table < N_TABLES; table++)
		if (gxbg_tables[table].section != SECTION_OTHER)
			insert_lost(headings, gxbg_tables[table].section, table);
}

/* The first token of a text with numbered headings from here on, or count */
static int
text_start(const Scan *scan, int from)
{
	for (int label = gxbg_label_at(scan, from); label < scan->label_count; label++)
	{
		int			token = scan->labels[label];
		int			words;

		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (scan->tokens[token].kind != TOKEN_NUMERAL || !may_begin_numbered(&scan->tokens[token]) ||
			!gxbg_begins_line(scan, token))
			continue;
		words = behind_number(scan, token);
		if (words >= 0 && gxbg_numbering(scan, token) == 1 && !gxbg_is_row_heading(scan, words))
			return token;
	}
	return scan->count;
}

/* Row labels that a table III has at least, with what damage leaves */
#define ENOUGH_ROW_LABELS	8

/* Does a table III stand before this token, and another behind it? */
static bool
parts_tables(const Scan *scan, int token)
{
	const uint64_t bits = MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS);
	int			before = 0;
	int			behind = 0;

	for (int label = next_label(scan, 0, bits); label < scan->label_count && behind < ENOUGH_ROW_LABELS;
		 label = next_label(scan, label + 1, bits))
	{
		if (scan->labels[label] > token)
		{
			if (before < ENOUGH_ROW_LABELS)
				return false;
			behind++;
		}
		else
			before++;
	}
	return behind >= ENOUGH_ROW_LABELS;
}

const Title *
gxbg_second_title(const Scan *scan, const Titles *titles, const Title *first)
{
	int			start;

	if (first == NULL)
		return NULL;
	if (parts_tables(scan, first->token))
		return first;
	if (first + 1 == titles->list + titles->count)
		return NULL;
	start = text_start(scan, first->token);
	for (const Title *title = first + 1; title < titles->list + titles->count; title++)
	{
		if (title->listed || title->token < start || !gxbg_titles_differ(first, title))
			continue;

		/* If nothing follows this title, nothing follows the next */
		return text_start(scan, title->token) < scan->count ? title : NULL;
	}
	return NULL;
}
