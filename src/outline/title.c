/*
 * title.c
 *	  The titles of reports in a body.
 *
 * The scanner finds the words that titles end with, over line breaks.  Around
 * each of them the line is read: what stands before it must be an organ, a
 * year and the topic, in any order, perhaps over several lines, and nothing
 * may follow that makes it part of a sentence or of another document's name.
 */
#include "outline/title.h"

#include <string.h>

#include "form/names.h"
#include "text/host.h"
#include "passage/name.h"
#include "outline/title_issue.h"
#include "outline/title_number.h"
#include "outline/title_parts.h"

/* Tokens and bytes that a line of a title has at most */
#define MAX_TITLE_LINE_TOKENS	40
#define MAX_LINE_BYTES		330
#define MAX_LINES			4

/* Places that are looked at: a bound on work, far above what any report has */
#define MAX_TITLE_PLACES	1000

/* A mark that no title has inside: 首页 > 政府信息公开 > ..., 标题: ... */
static bool
is_boundary(const Passage *passage, int at)
{
	const Glyph *glyph = &passage->glyphs[at];

	switch (glyph->punct)
	{
		case NO_PUNCT:
		case PUNCT_ENUM:
		case PUNCT_QUOTE:
		case PUNCT_OPEN:
		case PUNCT_POINT:
			return false;
		case PUNCT_CLOSE:
			return glyph->folded != ')';
		case PUNCT_DASH:
			/* 5-12月, 5月-12月 */
			return !(at > 0 && glyph_is_digit(glyph + 1) &&
					 (glyph_is_digit(glyph - 1) || gxbg_match_back(passage, at, gxbg_month_word) >= 0));
		default:
			return true;
	}
}

/* The first glyph that a title ending before end can begin with */
static int
lowest_start(const Passage *passage, int end)
{
	int			at = end;

	while (at > 0 && !is_boundary(passage, at - 1) &&
		   !(at < end && passage->glyphs[at].after & AFTER_BORDER))
		at--;
	return at;
}

/* And what stands behind the mark that closes it: 》 */
static bool
may_follow_mark(const Passage *passage, int at)
{
	const Glyph *mark = &passage->glyphs[at];

	return mark->folded == '>' || at + 1 >= passage->count || (mark[1].after & AFTER_LINE) ||
		mark[1].punct == PUNCT_OPEN || gxbg_is_issue_behind(passage, at);
}

/* What stands behind the last word of a title in its line */
static bool
may_follow_title(const Passage *passage, int at)
{
	const Glyph *next = &passage->glyphs[at];

	if (at >= passage->count || next->after & (AFTER_LINE | AFTER_BORDER | AFTER_BLANK))
		return next->punct != PUNCT_STOP && next->punct != PUNCT_COMMA;
	switch (next->punct)
	{
		case NO_PUNCT:
			return glyph_is_digit(next) || gxbg_match_any(passage, at, &gxbg_title_followers) >= 0 ||
				gxbg_is_issue_behind(passage, at);
		case PUNCT_TITLE_CLOSE:
			return may_follow_mark(passage, at);
		case PUNCT_STOP:
		case PUNCT_COMMA:
		case PUNCT_ENUM:
		case PUNCT_PERCENT:
			return false;
		default:
			return true;
	}
}

/* Is what stands before the title no part of its sentence? */
static bool
may_precede_title(const Passage *passage, int from)
{
	const Glyph *before;
	int			label = from;

	while (label > 0 && passage->glyphs[label - 1].punct != NO_PUNCT)
		label--;
	if (gxbg_match_any_back(passage, label, &gxbg_neighbours) >= 0)
		return false;
	if (from == 0 || passage->glyphs[from].after & (AFTER_LINE | AFTER_BORDER))
		return true;
	before = &passage->glyphs[from - 1];
	if (before->punct == PUNCT_COMMA || before->punct == PUNCT_STOP || before->punct == PUNCT_PERCENT)
		return false;
	if (before->punct == PUNCT_TITLE_OPEN && before->folded != '<')
		return from == 1 || before->after & (AFTER_LINE | AFTER_BORDER) ||
			before[-1].punct == PUNCT_COLON;

	/* A name before a blank is a sentence's if the sentence has gone on for long */
	return true;
}

static int
score_title(const TitleReading *reading)
{
	const Passage *passage = reading->passage;
	int			score = 1;
	int			end = reading->end;
	int			from = reading->from;

	if (reading->name.count > 0)
		score += gxbg_name_is_placed(&reading->name, 0, reading->name.count) ? 4 : 3;
	if (reading->year)
		score += 2;
	if (gxbg_match_any(passage, reading->topic, &gxbg_whole_topics) >= 0)
		score++;
	if (passage->glyphs[from].after & AFTER_LINE)
		score++;
	if (end >= passage->count || passage->glyphs[end].after & AFTER_LINE)
		score++;
	if (from > 0 && !(passage->glyphs[from].after & AFTER_LINE) &&
		(passage->glyphs[from - 1].punct == PUNCT_TITLE_CLOSE ||
		 passage->glyphs[from - 1].punct == PUNCT_SLASH))
		score--;
	return score;
}

/* The first token of the lines that a title ending with this token may fill */
static int
first_token(const Scan *scan, int token)
{
	int			start = gxbg_line_start(scan, token, MAX_TITLE_LINE_TOKENS);

	if (scan->tokens[token].start - scan->tokens[start].start > MAX_LINE_BYTES)
	{
		while (scan->tokens[token].start - scan->tokens[start].start > MAX_LINE_BYTES)
			start++;
		return start;
	}
	for (int lines = 1; lines < MAX_LINES && start > 0; lines++)
	{
		int			line = gxbg_line_start(scan, start - 1, MAX_TITLE_LINE_TOKENS);

		if (scan->tokens[token].start - scan->tokens[line].start > MAX_LINE_BYTES ||
			!(scan->tokens[line].flags & AFTER_LINE))
			break;
		start = line;
	}
	return start;
}

/* Could a title end with this token?  Cheaper than reading it. */
static bool
may_end_title(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];
	Passage		passage;

	if (next->kind == TOKEN_PUNCT)
		return next->detail != PUNCT_STOP && next->detail != PUNCT_COMMA &&
			next->detail != PUNCT_ENUM && next->detail != PUNCT_PERCENT;
	if (next->flags || (next->kind != TOKEN_TEXT && next->kind != TOKEN_WORD))
		return true;
	gxbg_read_passage(&passage, scan, next->start,
					  scan->length - next->start > 18 ? next->start + 18 : (uint32_t) scan->length);
	return gxbg_match_any(&passage, 0, &gxbg_title_followers) >= 0 ||
		gxbg_is_issue_behind(&passage, 0);
}

/* The token up to which a title that ends with this one is read: its year and organ may follow */
static int
behind_title(const Scan *scan, int token)
{
	const Token *next = &scan->tokens[token + 1];
	bool		alone = next->flags & AFTER_LINE && next->kind != TOKEN_BORDER &&
		next->kind != TOKEN_ROW && !token_is_punct(next, PUNCT_OPEN);
	int			behind = token + (alone ? 2 : 8);

	return behind < scan->count ? behind : scan->count;
}

/* A name of an unknown kind has no more characters than this */
#define MAX_PLAIN_NAME		16

/* Places of it that are looked at */
#define MAX_REPEATS		20

/* Single letters in a row, each behind a blank, that are one word: 年 度 报 告 */
#define SPACED_LETTERS		4

/* Where the letters end that stand alone from this glyph on, each behind a blank */
static int
spaced_end(const Passage *passage, int at)
{
	const Glyph *glyph = &passage->glyphs[at];

	if (!glyph->after || !glyph_is_letter(glyph))
		return at;
	for (at++, glyph++; glyph->after == AFTER_BLANK && glyph_is_letter(glyph); at++, glyph++)
		;

	/* The last has a word behind it that goes on */
	return at < passage->count && glyph->after == 0 && glyph->punct == NO_PUNCT ? at - 1 : at;
}

/* Letter-spaced words as words without blanks */
static void
join_spaced(Passage *passage)
{
	for (int at = 0; at < passage->count;)
	{
		int			end = spaced_end(passage, at);

		if (end - at >= SPACED_LETTERS)
			for (int i = at + 1; i < end; i++)
				passage->glyphs[i].after = 0;
		at = end > at ? end : at + 1;
	}
}

/* Does a word stand right before these bytes that an organ follows, or a line begin and end with them? */
static bool
is_organ_place(const Scan *scan, uint32_t start, uint32_t end)
{
	int			token = gxbg_token_at(scan, 0, end);
	Passage		before;
	uint32_t	first = start < 24 ? 0 : start - 24;

	while (first < start && ((unsigned char) scan->body[first] & 0xC0) == 0x80)
		first++;
	gxbg_read_passage(&before, scan, first, start);
	while (before.count > 0 && before.glyphs[before.count - 1].punct == PUNCT_COLON)
		before.count--;
	if (gxbg_match_any_back(&before, before.count, &gxbg_organ_leads) >= 0)
		return true;
	return (start == 0 || scan->body[start - 1] == '\n') &&
		(token == scan->count || scan->tokens[token].flags & AFTER_LINE);
}

/* Do the characters stand in the body as an organ's name does? */
static bool
names_organ(const Scan *scan, const Passage *name)
{
	String		text = gxbg_passage_string(name, 0, name->count);
	const char *end = scan->body + scan->length;
	const char *at = scan->body;

	for (int i = 0; i < MAX_REPEATS && (at = gxbg_search(at, end, text)) != NULL; i++)
	{
		uint32_t	start = (uint32_t) (at - scan->body);

		at += text.length;
		if (is_organ_place(scan, start, start + (uint32_t) text.length))
			return true;
	}
	return false;
}

/*
 * Is it a title whatever the name ends with: a name, a year and the topic whole,
 * with a line to themselves?
 */
static bool
is_plain_title(const TitleReading *reading)
{
	const Passage *passage = reading->passage;
	const Passage *name = &reading->name;

	if (!reading->year || name->count < 3 || name->count > MAX_PLAIN_NAME ||
		gxbg_match_any(passage, reading->topic, &gxbg_whole_topics) < 0)
		return false;
	if (!(passage->glyphs[reading->from].after & AFTER_LINE) ||
		!(passage->glyphs[reading->end].after & AFTER_LINE))
		return false;
	for (int at = 0; at < name->count; at++)
		if (!glyph_is_letter(&name->glyphs[at]) || (at > 0 && name->glyphs[at].after))
			return false;
	return !gxbg_has_lead(name, 0, name->count) &&
		!gxbg_find_any(name, 0, name->count, &gxbg_announced);
}

/* May a title stand there, by itself or among words of issuing, behind which it begins then? */
static bool
may_stand_there(TitleReading *reading, Title *title)
{
	const Passage *passage = reading->passage;
	int			from = reading->from;
	const IssueKind *kind;

	title->issued = gxbg_is_issue_behind(passage, reading->end);
	title->to_others = false;
	if (!title->issued)
		return may_precede_title(passage, from);
	kind = gxbg_read_issue(reading);

	/* What names neither year nor organ is a button of the page */
	if (kind == NULL || (reading->year == 0 && reading->name.count == 0))
		return false;
	title->to_others = kind->to_others;
	return (from > 0 && passage->glyphs[from - 1].punct == PUNCT_TITLE_OPEN) ||
		may_precede_title(passage, from);
}

/* A quote mark that another one does not close opens a value that the title is, in some notation */
static int
skip_open_quote(const Passage *passage, int from, int end)
{
	if (passage->glyphs[from].punct != PUNCT_QUOTE)
		return from;
	for (int at = from + 1; at < end; at++)
		if (passage->glyphs[at].punct == PUNCT_QUOTE)
			return from;
	return from + 1;
}

/*
 * Where a title may begin, from here on, if another title stands before this place
 * on its line: what is behind that one's mark is the name of its page's site, and
 * nothing that a title on another line lacks.
 */
static int
skip_site(const Passage *passage, int lowest, int end, const Title *before)
{
	int			mark = gxbg_glyph_at(passage, before->end);
	int			at = mark;

	if (mark == 0 || mark > lowest || passage->glyphs[mark - 1].end != before->end)
		return lowest;

	/* A page's column is no title of its own; the organ may stand behind it */
	if (before->year == 0 && (before->name == NULL || before->name->glyphs[0].start > before->end))
		return lowest;
	if (passage->glyphs[mark].punct != PUNCT_DASH && passage->glyphs[mark].punct != PUNCT_OTHER &&
		!(passage->glyphs[mark].after & AFTER_BORDER))
		return lowest;
	while (at < end && !(passage->glyphs[at].after & AFTER_LINE))
		at++;
	return at < end && at > lowest ? at : lowest;
}

/* Where the second begins of two titles that are one text twice with nothing between them; or lowest */
static int
skip_twin(const Passage *passage, int lowest, int end)
{
	int			half = (end - lowest) / 2;

	if (half < 8 || lowest + 2 * half != end || passage->glyphs[lowest + half].after)
		return lowest;
	for (int i = 0; i < half; i++)
		if (passage->glyphs[lowest + i].folded != passage->glyphs[lowest + half + i].folded)
			return lowest;
	return lowest + half;
}

/*
 * The title that ends with this token; the one before it may be NULL.  A page's title
 * may leave out the topic.
 */
static bool
find_title(const Scan *scan, int token, const Title *before, bool of_page, Title *title)
{
	Passage		passage;
	TitleReading reading;
	int			first = first_token(scan, token);

	gxbg_read_passage(&passage, scan, scan->tokens[first].start,
					  scan->tokens[behind_title(scan, token)].start);
	join_spaced(&passage);
	reading.passage = &passage;
	reading.end = gxbg_glyph_at(&passage, scan->tokens[token].end);
	reading.word = of_page ? gxbg_glyph_at(&passage, scan->tokens[token].start) : -1;
	if (passage.count == PASSAGE_SIZE && reading.end >= passage.count)
		return false;
	if (!may_follow_title(&passage, reading.end))
		return false;
	reading.lowest = lowest_start(&passage, reading.end);
	if (before != NULL)
		reading.lowest = skip_site(&passage, reading.lowest, reading.end, before);
	reading.lowest = skip_twin(&passage, reading.lowest, reading.end);
	reading.lowest = gxbg_skip_numbers(&passage, reading.lowest, reading.end);
	if (!gxbg_read_title(&reading) || !may_stand_there(&reading, title))
		return false;
	if (reading.name.count > 0 && !gxbg_is_name(&reading.name, 0, reading.name.count))
	{
		if (!is_plain_title(&reading))
			return false;
		if (!names_organ(scan, &reading.name))
			reading.name.count = 0;
	}
	reading.from = skip_open_quote(&passage, reading.from, reading.end);
	title->token = token;
	title->start = passage.glyphs[reading.from].start;
	title->end = passage.glyphs[reading.end - 1].end;
	title->year = reading.years_differ ? 0 : reading.year;
	title->lettered = reading.lettered;
	title->score = score_title(&reading);
	title->listed = false;
	title->followed = true;
	title->topical = reading.topic < reading.topic_end;
	title->text = gxbg_passage_string(&passage, reading.from, reading.end);
	title->name = NULL;
	if (reading.name.count > 0)
	{
		title->name = gxbg_alloc(sizeof(Passage));
		memcpy(title->name, &reading.name, passage_size(&reading.name));
	}
	return true;
}

void
gxbg_see_title(Titles *titles, const Scan *scan, int token)
{
	if (titles->count == MAX_TITLES || titles->places == MAX_TITLE_PLACES || !may_end_title(scan, token))
		return;
	if (find_title(scan, token, titles->count > 0 ? &titles->list[titles->count - 1] : NULL,
				   false, &titles->list[titles->count]))
		titles->count++;
	titles->places++;
}

const Title *
gxbg_plain_title(const Scan *scan)
{
	Title	   *title = gxbg_alloc(sizeof(Title));

	for (int label = 0; label < scan->label_count && label < MAX_TITLE_PLACES; label++)
		if (token_means(&scan->tokens[scan->labels[label]], WORD_TITLE, TABLE_NONE) &&
			may_end_title(scan, scan->labels[label]) &&
			find_title(scan, scan->labels[label], NULL, true, title))
			return title;
	gxbg_free(title);
	return NULL;
}
