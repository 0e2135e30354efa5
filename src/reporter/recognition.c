/*
 * recognition.c
 *	  Is a body an annual report on disclosure?
 *
 * The rules and their weights stand in form/evidence.c.  Here it is told what a
 * sentence is and what a line of a menu: a menu's items end no sentence, and a title
 * among them is evidence of nothing.
 */
#include "reporter/recognition.h"

#include <string.h>

#include "form/evidence.h"
#include "passage/date.h"
#include "passage/passage.h"
#include "text/host.h"

/* Tokens of a body that are looked at for sentences: a bound on work */
#define MAX_TOKENS		6000

/* Bytes of a piece of text on one line, or between blanks, that may go on on the next */
#define LONG_LINE		54
#define LONG_PIECE		36

/* A figure at this glyph that is no part of a date */
static bool
is_count(const Passage *passage, int at)
{
	while (at < passage->count && glyph_is_digit(&passage->glyphs[at]))
		at++;
	return gxbg_match_any(passage, at, &gxbg_year_words) < 0 &&
		gxbg_match(passage, at, gxbg_month_word) < 0 && gxbg_match_any(passage, at, &gxbg_day_words) < 0;
}

/* Does the passage begin as an article of rules does: 第一条? */
static bool
begins_article(const Passage *passage)
{
	int			at = gxbg_match(passage, 0, gxbg_part_prefix);
	int			end = at;

	while (end >= 0 && end < passage->count &&
		   (glyph_is_digit(&passage->glyphs[end]) || gxbg_han_value(passage->glyphs[end].folded) > 0))
		end++;
	return end > at && gxbg_match(passage, end, gxbg_article_word) >= 0;
}

static uint32_t
marks_of_passage(const Passage *passage)
{
	uint32_t	marks = 0;
	uint32_t	letter = passage->glyphs[0].folded;

	for (int at = 0; at < passage->count; at++)
	{
		uint32_t	next = passage->glyphs[at + 1].folded;
		int			year;

		marks |= gxbg_match_marks(passage, at, letter, next, &gxbg_evidence_list);
		if (letter <= '9' && glyph_is_digit(&passage->glyphs[at]) &&
			(at == 0 || !glyph_is_digit(&passage->glyphs[at - 1])))
			marks |= gxbg_read_year(passage, at, &year) >= 0 ? MARK_YEAR :
				is_count(passage, at) ? MARK_COUNT : 0;
		letter = next;
	}
	return marks;
}

uint32_t
gxbg_evidence_marks_of(const Scan *scan, uint32_t start, uint32_t end)
{
	uint32_t	marks = 0;
	bool		first = true;

	/* What is longer than a passage is read in several; the last may be cut off */
	for (int parts = 0; parts < 4 && start < end; parts++)
	{
		Passage		passage;

		gxbg_read_passage(&passage, scan, start, end);
		if (passage.count == 0)
			break;
		marks |= marks_of_passage(&passage);
		if (first && begins_article(&passage))
			marks |= MARK_ARTICLE;
		first = false;
		start = passage.glyphs[passage.count - 1].end;
	}
	return marks;
}

typedef struct Weighing
{
	const Scan *scan;
	int			sentences;		/* looked at */
	int			topical;		/* of these, about disclosure */
	int			weight;
	bool		stated;			/* it says of a government's information */
	bool		titled;			/* a title that the text follows says what it is */
	uint8_t		counts[64];		/* how often each rule has counted */
} Weighing;

static void
weigh(Weighing *weighing, EvidencePlace place, uint32_t start, uint32_t end)
{
	uint32_t	marks = gxbg_evidence_marks_of(weighing->scan, start, end);

	for (int i = 0; i < gxbg_evidence_rule_count; i++)
	{
		const EvidenceRule *rule = &gxbg_evidence_rules[i];
		bool		here = rule->place == place ||
			(place == IN_SENTENCE && weighing->sentences < BEGINNING_SENTENCES &&
			 (rule->place == IN_BEGINNING || (rule->place == IN_UNTITLED && !weighing->titled) ||
			  (rule->place == IN_UNSTATED && !weighing->stated)));

		if (here && (marks & rule->all) == rule->all && !(marks & rule->none) &&
			weighing->counts[i] < rule->most)
		{
			weighing->counts[i]++;
			weighing->weight += rule->weight;
		}
	}
	if (place == IN_SENTENCE)
	{
		weighing->sentences++;
		weighing->topical += (marks & (MARK_TOPIC | MARK_DEED)) != 0;
	}
}

/* Is a piece of text the number of an article, with its words behind a blank: 第一条 为...? */
static bool
is_article_number(const Scan *scan, int first, int last)
{
	Passage		passage;

	if (last - first != 3 ||
		(scan->tokens[first + 1].kind != TOKEN_NUMERAL && scan->tokens[first + 1].kind != TOKEN_NUMBER))
		return false;
	gxbg_read_passage(&passage, scan, scan->tokens[first].start, scan->tokens[last - 1].end);
	return begins_article(&passage);
}

/* A piece of text between two breaks: may a sentence begin in it, and go on behind it? */
static bool
may_go_on(const Scan *scan, int first, int last)
{
	uint32_t	length = scan->tokens[last - 1].end - scan->tokens[first].start;
	bool		line = scan->tokens[last].flags & AFTER_LINE || scan->tokens[last].kind == TOKEN_END;

	if (length >= (line ? LONG_LINE : LONG_PIECE) || is_article_number(scan, first, last))
		return true;
	for (int token = first; token < last; token++)
		if (token_is_punct(&scan->tokens[token], PUNCT_COMMA) || (!line && scan->tokens[token].kind == TOKEN_NUMBER))
			return true;
	return false;
}

/* Does a piece end here: at a line break, a blank or a border? */
static bool
is_break(const Scan *scan, int token)
{
	const Token *here = &scan->tokens[token];

	return here->flags & (AFTER_LINE | AFTER_BLANK) || here->kind == TOKEN_BORDER || here->kind == TOKEN_ROW;
}

/* A mark that ends a sentence; a colon does at the end of its line */
static bool
is_end(const Scan *scan, int token)
{
	const Token *here = &scan->tokens[token];

	return token_is_punct(here, PUNCT_STOP) ||
		(token_is_punct(here, PUNCT_COLON) &&
		 (here[1].flags & AFTER_LINE || here[1].kind == TOKEN_END));
}

/* A line of its own, as long as a title is at least */
#define TITLE_LINE		30

static bool
is_title_line(const Scan *scan, int first, int last)
{
	if (!(scan->tokens[last].flags & AFTER_LINE) ||
		scan->tokens[last - 1].end - scan->tokens[first].start < TITLE_LINE)
		return false;

	/* A line of a sentence has marks in it */
	for (int token = first; token < last; token++)
		if (token_is_punct(&scan->tokens[token], PUNCT_COMMA) ||
			token_is_punct(&scan->tokens[token], PUNCT_TITLE_OPEN))
			return false;
	return true;
}

static void
weigh_sentences(Weighing *weighing, int end)
{
	const Scan *scan = weighing->scan;
	int			start = 0;
	int			piece = 0;

	for (int token = 0; token < end && weighing->sentences < EVIDENCE_SENTENCES; token++)
	{
		if (token > piece && is_break(scan, token))
		{
			if (!may_go_on(scan, piece, token))
				start = token;
			if (weighing->sentences == 0 && is_title_line(scan, piece, token))
				weigh(weighing, IN_TITLE_LINE, scan->tokens[piece].start, scan->tokens[token - 1].end);
			piece = token;
		}
		if (is_end(scan, token))
		{
			weigh(weighing, IN_SENTENCE, scan->tokens[start].start, scan->tokens[token].end);
			start = piece = token + 1;
		}
	}
}

/* Of headings that are no section's of the form: one of reports before it, as on fees? */
static bool
is_usual_other(const Scan *scan, const SectionSpan *heading)
{
	Passage		passage;

	gxbg_read_passage(&passage, scan, heading->title.start, heading->title.end);
	for (const SectionCue *cue = gxbg_section_cues; cue->words; cue++)
		if (cue->section == SECTION_OTHER && gxbg_find_any(&passage, 0, passage.count, cue->words))
			return true;
	return false;
}

/* Sections of the form by their headings, each once, with something below them */
static void
weigh_headings(Weighing *weighing, const Outline *outline, int count)
{
	const Scan *scan = weighing->scan;
	bool		seen[N_SECTIONS] = {false};
	int			known = 0;
	int			statutory = 0;

	for (int i = 0; i < count; i++)
	{
		const SectionSpan *heading = &outline->headings[i];
		int			next = i + 1 < count ? outline->headings[i + 1].token : scan->count;
		int			words = heading->token;

		if (seen[heading->section] ||
			(heading->section == SECTION_OTHER && !is_usual_other(scan, heading)) ||
			(!weighing->titled && gxbg_token_at(scan, heading->token, heading->title.end) + 2 > next))
			continue;
		seen[heading->section] = true;
		known++;
		while (words < next && scan->tokens[words].start < heading->title.end &&
			   !token_means(&scan->tokens[words], WORD_SECTION, TABLE_NONE))
			words++;
		statutory += words < next && scan->tokens[words].start < heading->title.end;
	}
	weighing->weight += WEIGHT_HEADING * (known < MOST_HEADINGS ? known : MOST_HEADINGS);
	weighing->weight += WEIGHT_STATUTORY * (statutory < MOST_STATUTORY ? statutory : MOST_STATUTORY);
}

int
gxbg_evidence(const Scan *scan, const Outline *outline, const Title *title, int heading_count, int rows)
{
	Weighing	weighing = {
		.scan = scan,
		.titled = title && title->topical && title->followed && (title->year || title->name)
	};

	weighing.stated = weighing.titled &&
		gxbg_search(title->text.text, title->text.text + title->text.length, gxbg_string(gxbg_government_word));

	if (scan->title && scan->title->count > 0)
	{
		weighing.scan = scan->title;
		weigh(&weighing, IN_TITLE_LINE, 0, (uint32_t) scan->title->length);
		weighing.scan = scan;
	}
	weigh_sentences(&weighing, scan->count < MAX_TOKENS ? scan->count : MAX_TOKENS);
	weigh_headings(&weighing, outline, heading_count);
	if (weighing.titled && !title->issued)
		weighing.weight += WEIGHT_TITLE;
	weighing.weight += WEIGHT_ROW * (rows < MOST_ROWS ? rows : MOST_ROWS);
	if (!weighing.titled && weighing.sentences >= OFF_TOPIC_SHARE &&
		weighing.topical * OFF_TOPIC_SHARE < weighing.sentences)
		weighing.weight += WEIGHT_OFF_TOPIC;
	return weighing.weight;
}
