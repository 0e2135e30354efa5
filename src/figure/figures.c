/*
 * figures.c
 *	  Figures stated in prose: sentence by sentence, and what is kept of them.
 */
#include "figure/figures.h"

#include <string.h>

#include "text/host.h"
#include "scan/lexicon.h"
#include "figure/grammar.h"

/* Years before the first report in which a span may begin, and bytes between its ends */
#define MAX_SPAN		10
#define MAX_BETWEEN		(3 * WIDE)

/* 截至2022年底公开900条,其中2022年100条: what is part of this year is no whole of it */
static void
read_own_year(FigureReader *reader)
{
	if (reader->part && reader->until_said)
		gxbg_withdraw_figures(reader);
	if (reader->part || reader->told_metric >= 0)
		reader->since_ever = false;
	reader->ever_from = -1;
	reader->other_year = false;
	reader->own_year_said = true;
}

/*
 * 共公开615条,今年新增94条; 累计受理43件,其中2015年6件: what was told is of more
 * years, unless it was said to be of this one, and what is new is the year's.
 */
static void
note_newly(FigureReader *reader, int at, bool newly)
{
	bool		of_more_years = reader->until_said || reader->since_ever || reader->ever_from >= 0;

	if (reader->told_metric >= 0 &&
		(newly ? of_more_years || !reader->own_year_said : of_more_years && reader->part))
		reader->newly = at;
}

/* 2021年结转2件,共办结15件 in a report on 2022: that year is said of those 2 alone */
static bool
is_year_of_origin(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			right;

	if (reader->report_year == 0 || atoms[at].value != reader->report_year - 1 ||
		!(reader->all_verbs & DONE(VERB_CARRY)))
		return false;
	right = gxbg_right_of(reader, at).at;
	return right >= 0 && is_verb(&atoms[right]) && atoms[right].argument == VERB_CARRY;
}

/* 2010-2012年, 2010年至2012年: the last of several years */
static bool
ends_span(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = at - 1;

	while (from >= 0 && from > at - 4 && !(atoms[from].flags & IS_NUMBER) &&
		   (atoms[from].class == ATOM_OTHER || atoms[from].class == ATOM_TEXT ||
			atoms[from].class == ATOM_SOFT))
		from--;
	return from >= 0 && from < at - 1 && atoms[from].flags & IS_NUMBER &&
		(atoms[from].class == ATOM_YEAR || atoms[from].class == ATOM_OTHER) &&
		atoms[from].scale == 0 && atoms[from].unit == NULL &&
		atoms[from].value >= FIRST_REPORT_YEAR - MAX_SPAN && atoms[from].value < atoms[at].value &&
		(atoms[at - 1].class == ATOM_OTHER ||
		 gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_until)) &&
		atoms[at].start - atoms[from].end <= MAX_BETWEEN;
}

static void
read_year(FigureReader *reader, int at)
{
	const Atom *atom = &reader->sentence.atoms[at];
	bool		until = gxbg_word_precedes(reader->scan, atom->start, &gxbg_until) &&
		!(at > 0 && is_verb(atom - 1) && atom[-1].argument == VERB_CARRY);

	if (gxbg_word_precedes(reader->scan, atom->start, &gxbg_comparisons))
		reader->changing = true;
	else if (at > 1 && ends_span(reader, at))
	{
		reader->since_ever = true;
		reader->other_year = false;
	}
	else if (is_year_of_origin(reader, at))
	{
		reader->year_of_origin = !reader->other_year;
		reader->other_year = true;
	}
	else if (until && reader->year_named && reader->year_named != atom->value)
		reader->other_year = true;
	else if (reader->report_year && atom->value != reader->report_year)
		reader->other_year = true;
	else if (!until && !gxbg_word_follows(reader->scan, atom->end, &gxbg_year_ends))
	{
		if (reader->told_metric >= 0)
			note_newly(reader, at, gxbg_word_follows(reader->scan, atom->end, &gxbg_year_newly));

		/* 近年来,公众日益关注,2012年收到申请12件 */
		reader->since_ever &= at == 0 || atom[-1].class != ATOM_COMMA;
		read_own_year(reader);
	}
	else
	{
		reader->other_year = false;
		reader->until_said |= until;
	}
	reader->year_named = (int) atom->value;
}

static void
begin_clause(FigureReader *reader, int at)
{
	reader->clause = at;
	reader->changing = false;
	reader->year_named = 0;
}

/* Nothing but what may be said of all of them, beside what stands in brackets */
static bool
is_plain_clause(const FigureReader *reader, int from, int to)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = from; i < to; i++)
	{
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (atoms[i].class != ATOM_TEXT && atoms[i].class != ATOM_SOFT &&
				 atoms[i].class != ATOM_LINK && atoms[i].class != CUE_NOUN &&
				 !is_thing(&atoms[i]) && !is_verb(&atoms[i]))
			return false;
	}
	return true;
}

static void
end_clause(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	verbs = 0;

	for (int i = reader->clause; i < at; i++)
	{
		verbs |= done_by(&atoms[i]);
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
	}

	/* 维持2件;行政诉讼1件: the result of a case is not what is done with the next */
	if (verbs & ~DONE(VERB_RULE))
		reader->clause_verbs = verbs & ~DONE(VERB_RULE);
	if (verbs & (DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE) | DONE(VERB_GRANT)) &&
		(reader->antecedent.count == 1 || reader->pending_count > 0) &&
		is_plain_clause(reader, reader->clause, at))
		gxbg_read_plain_clause(reader, reader->clause, at);
}

static void
read_thing(FigureReader *reader, int at)
{
	uint8_t		thing = reader->sentence.atoms[at].argument;

	reader->things |= NAMED(thing);
	if (thing == THING_DISCLOSURE || thing == THING_CASE || thing == THING_INFORMATION ||
		thing == THING_APPEAL || thing == THING_COMPLAINT || thing == THING_FEE ||
		thing == THING_REQUEST_FEE)
		return;
	if ((thing == THING_APPLY || thing == THING_APPLY_BY) && !gxbg_is_application(reader, at, 0))
		return;
	gxbg_set_topic(reader, (Thing) thing);
}

static void
read_bracket(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;

	if (atoms[at].class == ATOM_OPEN)
	{
		reader->outer_clause = reader->clause;
		reader->part_outside = reader->part;
		reader->other_year_outside = reader->other_year;
		reader->verbs_outside = reader->clause_verbs;
		begin_clause(reader, at + 1);
		if (at + 1 < reader->sentence.count)
		{
			gxbg_settle(&reader->sentence, &atoms[at + 1]);
			if (atoms[at + 1].class == ATOM_SOFT && atoms[at + 1].argument & SOFT_PART)
				reader->part = true;
		}
		return;
	}
	end_clause(reader, at);
	reader->clause = reader->outer_clause;
	reader->part = reader->part_outside;
	reader->other_year = reader->other_year_outside;
	reader->clause_verbs = reader->verbs_outside;
}

/* Words that say which figures those behind them are */
static void
read_scope(FigureReader *reader, int at)
{
	switch (reader->sentence.atoms[at].class)
	{
		case ATOM_YEAR:
			read_year(reader, at);
			break;
		case CUE_OWN_YEAR:
			note_newly(reader, at, reader->sentence.atoms[at].argument != 0);
			reader->since_ever = false;
			read_own_year(reader);
			break;
		case CUE_OTHER_YEAR:
			reader->other_year = true;
			break;
		case CUE_SINCE_EVER:
			reader->since_ever |= !reader->own_year_said &&
				(reader->sentence.atoms[at].argument != 0 ||
				 reader->report_year != FIRST_REPORT_YEAR);
			if (!reader->since_ever)
				reader->ever_from = reader->count;
			break;
		case CUE_CHANGE:
			reader->changing = true;
			break;
		case CUE_PLAN:
			reader->planned = true;
			break;
		case CUE_PART:
			reader->part_of_ever = reader->since_ever;
			reader->part = true;
			break;
		default:
			break;
	}
}

static void
read_atom(FigureReader *reader, int at)
{
	switch (reader->sentence.atoms[at].class)
	{
		case ATOM_COUNT:
			gxbg_read_count(reader, at);
			break;
		case CUE_NOT:
			gxbg_read_denial(reader, at);
			break;
		case CUE_ALL:
			gxbg_read_universal(reader, at);
			break;
		case CUE_THING:
			read_thing(reader, at);
			break;
		case CUE_RESPECTIVELY:
			gxbg_read_pairs(reader, at);
			break;
		case ATOM_COMMA:
			end_clause(reader, at);
			begin_clause(reader, at + 1);
			reader->other_year &= !reader->year_of_origin;
			reader->year_of_origin = false;
			if (reader->sentence.atoms[at].argument)
				reader->part = false;
			break;
		case ATOM_OPEN:
		case ATOM_CLOSE:
			read_bracket(reader, at);
			break;
		default:
			read_scope(reader, at);
	}
}

/* Classes of atoms that are read; the others are looked at from there */
#define CLASS(class)	(UINT64_C(1) << (class))
#define READ_CLASSES \
	(CLASS(ATOM_COUNT) | CLASS(ATOM_YEAR) | CLASS(ATOM_COMMA) | CLASS(ATOM_OPEN) | \
	 CLASS(ATOM_CLOSE) | CLASS(CUE_NOT) | CLASS(CUE_ALL) | CLASS(CUE_THING) | \
	 CLASS(CUE_OWN_YEAR) | CLASS(CUE_OTHER_YEAR) | CLASS(CUE_SINCE_EVER) | CLASS(CUE_CHANGE) | \
	 CLASS(CUE_PLAN) | CLASS(CUE_PART) | CLASS(CUE_RESPECTIVELY))

/* The things and verbs of the whole sentence */
static void
collect(FigureReader *reader)
{
	const Atom *end = reader->sentence.atoms + reader->sentence.count;
	uint32_t	things = 0;
	uint32_t	verbs = 0;

	for (const Atom *atom = reader->sentence.atoms; atom < end; atom++)
	{
		things |= named_by(atom);
		verbs |= done_by(atom);
	}
	reader->all_things = things;
	reader->all_verbs = verbs;
}

static void
read_sentence(FigureReader *reader)
{
	reader->clause = reader->outer_clause = 0;
	reader->other_year = reader->year_of_origin = false;
	reader->own_year_said = reader->since_ever = false;
	reader->until_said = false;
	reader->changing = reader->planned = reader->part = reader->part_outside = false;
	reader->part_of_ever = reader->by_channels = reader->other_year_outside = false;
	reader->year_named = 0;
	if (reader->sentence_number - reader->channel_sentence > 1)
	{
		reader->channels = 0;
		reader->channel_figure = -1;
	}
	reader->ever_from = reader->newly = reader->told_metric = -1;
	reader->things = 0;
	collect(reader);
	if (reader->all_things & NAMED(THING_APPLY_BY))
	{
		gxbg_join_applied_for(&reader->sentence);
		collect(reader);
	}
	reader->clause_verbs = reader->verbs_outside = 0;
	reader->pending_count = 0;
	for (int i = 0; i < reader->sentence.count; i++)
		if (READ_CLASSES >> reader->sentence.atoms[i].class & 1)
			read_atom(reader, i);
	end_clause(reader, reader->sentence.count);
}

/* May a sentence with this content have a figure? */
static bool
is_promising(const FigureReader *reader, unsigned content)
{
	uint8_t		topic;

	if (content & (HAS_COUNT | HAS_NOT) && content & (HAS_APPLICATION | HAS_THING | HAS_OUTCOME))
		return true;
	if (content & HAS_COUNT && content & HAS_INFORMATION && content & HAS_DISCLOSED)
		return true;
	if ((content & HAS_NOT && gxbg_heading_names(reader, REMEDIES | FEES)) ||
		(content & HAS_COUNT && gxbg_heading_names(reader, FEES)))
		return true;
	if (!(content & HAS_VERB))
		return false;
	topic = gxbg_topic(reader);
	return (content & HAS_COUNT && topic != NO_THING && topic != THING_OTHER) ||
		(reader->antecedent.count == 1 && NAMED(topic) & APPLICATIONS);
}

/* Longer lines are no headings, in bytes */
#define MAX_HEADING		150

/* A line break inside a sentence comes after this many bytes, behind a heading before */
#define MIN_WRAPPED_LINE	60

/* The token behind the last one is there, too: the end */
static unsigned
content_of_number(const Token *token)
{
	return (token[1].kind == TOKEN_TEXT ? 0 : HAS_COUNT) |
		(token->end - token->start == HOTLINE_DIGITS ? HAS_THING : 0);
}

/* A semicolon, of either width, only parts clauses */
static bool
is_stop(const Scan *scan, const Token *token)
{
	const char *sign = scan->body + token->start;

	return token->detail == PUNCT_STOP && *sign != ';' &&
		!(token->end - token->start >= 3 && memcmp(sign, "\xEF\xBC\x9B", 3) == 0);
}

/*
 * The token behind the sentence that begins at this one, and what the sentence
 * has.  It ends with a stop, a border of cells, an empty line, or a line break,
 * unless that merely wraps it or parts a figure.
 */
static const Token *
sentence_end(const Sentence *sentence, const Token *from, const Token *to, uint32_t *line_start,
			 unsigned *has)
{
	const Token *token = from;

	*has = 0;
	for (; (token = gxbg_next_mark(sentence->senses, token, to, has)) < to; token++)
	{
		gxbg_check_interrupts();
		if (token->flags & (AFTER_LINE | AFTER_LINES))
		{
			if (token > from && ((token->flags & AFTER_LINES) ||
								 (token[-1].end - *line_start < MIN_WRAPPED_LINE &&
								  !((token->kind == TOKEN_NUMBER || token[-1].kind == TOKEN_NUMBER) &&
									gxbg_parts_figure(sentence->scan, from, token)))))
				break;
			*line_start = token->start;
		}
		if (token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
			(token->kind == TOKEN_PUNCT && is_stop(sentence->scan, token)))
			break;
		*has |= token->kind == TOKEN_NUMBER || token->kind == TOKEN_NUMERAL ?
			content_of_number(token) : sense_of(sentence->senses, token)->has;
	}
	return token;
}

/* A line of its own, without a stop at its end, or numbered; and short */
static bool
is_line(const FigureReader *reader, int from, int to)
{
	const Token *tokens = reader->scan->tokens;

	if ((from > 0 && !(tokens[from].flags & (AFTER_LINE | AFTER_LINES))) ||
		tokens[to - 1].end - tokens[from].start >= MAX_HEADING)
		return false;
	if (tokens[to].flags & (AFTER_LINE | AFTER_LINES))
		return true;

	/* 五、行政诉讼情况。无。 */
	return tokens[from].kind == TOKEN_NUMERAL && token_is_punct(&tokens[from + 1], PUNCT_ENUM) &&
		token_is_punct(&tokens[to], PUNCT_STOP);
}

/*
 * A heading counts nothing.  What it names is what the next sentence may be
 * about, and what was set aside before is not; unless that is what it names.
 */
static void
read_heading(FigureReader *reader)
{
	uint32_t	things = 0;

	for (int i = 0; i < reader->sentence.count; i++)
	{
		const Atom *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_COUNT && atom->counter != COUNTER_NONE)
			return;
		things |= named_by(atom);
	}
	if (things & NAMED(THING_OTHER))
		return;
	if (reader->topic == THING_OTHER)
		reader->topic = NO_THING;
	reader->heading_sentence = reader->sentence_number;
	reader->heading_things = things;
}

static void
read_tokens(FigureReader *reader, int from, int to, unsigned content)
{
	int			first = from;

	reader->sentence_number++;
	if (is_promising(reader, content))
		while (from < to)
		{
			from = gxbg_read_sentence(&reader->sentence, from, to);
			read_sentence(reader);
			gxbg_check_interrupts();
		}

	/* A heading names what the next sentence speaks of */
	else if (content & HAS_APPLICATION)
		gxbg_set_topic(reader, THING_APPLICATION);
	if ((content & HAS_THING || reader->topic == THING_OTHER) && is_line(reader, first, to))
	{
		if (first == from)
			gxbg_read_sentence(&reader->sentence, first, to);
		read_heading(reader);
	}
}

/* Figures that turned out to be none are out of the array */
static int
drop_withdrawn(FigureReader *reader)
{
	int			kept = 0;

	for (int i = 0; i < reader->count; i++)
		if (reader->figures[i].metric < N_METRICS)
			reader->figures[kept++] = reader->figures[i];
	return kept;
}

/* The sentences of tokens [from, to) */
static void
read_sentences(FigureReader *reader, int from, int to)
{
	const Token *tokens = reader->scan->tokens;
	uint32_t	line_start = from < to ? tokens[from].start : 0;

	while (from < to)
	{
		unsigned	content;
		int			end = (int) (sentence_end(&reader->sentence, &tokens[from], &tokens[to],
											  &line_start, &content) - tokens);

		if (end > from)
			read_tokens(reader, from, end, content);
		from = end;

		/* Past what ended it, unless the next begins with it */
		if (from < to && (tokens[from].kind == TOKEN_BORDER || tokens[from].kind == TOKEN_ROW ||
						  token_is_punct(&tokens[from], PUNCT_STOP)))
			from++;
	}
}

int
gxbg_figures(const Scan *scan, int report_year, const Span *skip, int skip_count, Figure **figures)
{
	FigureReader reader = {0};
	int			from = 0;

	reader.scan = reader.sentence.scan = scan;
	reader.report_year = report_year;
	reader.topic = NO_THING;
	reader.channel_figure = -1;
	reader.sentence.senses = gxbg_senses();
	reader.sentence.atoms = gxbg_alloc_array(MAX_ATOMS + SPARE_ATOMS, sizeof(Atom));
	for (int i = 0; i < skip_count; i++)
	{
		int			to = gxbg_token_at(scan, from, skip[i].start);

		read_sentences(&reader, from, to);
		from = gxbg_token_at(scan, to, skip[i].end);
	}
	read_sentences(&reader, from, scan->count);
	gxbg_free(reader.sentence.atoms);
	*figures = reader.figures;
	return drop_withdrawn(&reader);
}

/* Unknown as soon as two statements contradict each other */
static void
add_count(Count *count, bool *contradicted, const Figure *figure)
{
	if (figure->scale > 0 || *contradicted)
		return;
	if (count->known && count->value != figure->value)
	{
		*contradicted = true;
		count->known = false;
		count->value = 0;
		return;
	}
	count->known = true;
	count->value = figure->value;
}

NarrativeCounts
gxbg_narrative_counts(const Figure *figures, int count)
{
	NarrativeCounts counts = {.received = {false, 0}};
	bool		contradicted[4] = {false};

	for (int i = 0; i < count; i++)
		switch (figures[i].metric)
		{
			case METRIC_APPLICATIONS_RECEIVED:
				add_count(&counts.received, &contradicted[0], &figures[i]);
				break;
			case METRIC_APPLICATIONS_CARRIED_IN:
				add_count(&counts.carried_in, &contradicted[1], &figures[i]);
				break;
			case METRIC_APPLICATIONS_CONCLUDED:
				add_count(&counts.concluded, &contradicted[2], &figures[i]);
				break;
			case METRIC_APPLICATIONS_CARRIED_OUT:
				add_count(&counts.carried_out, &contradicted[3], &figures[i]);
				break;
			default:
				break;
		}
	return counts;
}
