/*
 * figures.c
 *	  Figures stated in prose: sentence by sentence to statements, section by
 *	  section to what they are to one another.
 */
#include "figure/figures.h"

#include <string.h>

#include "text/host.h"
#include "scan/lexicon.h"
#include "figure/number.h"
#include "figure/reader.h"

/*
 * A report makes some hundred statements.  Of a text with so many what follows is
 * not read, so that memory stays a small multiple of any body.
 */
#define MAX_STATEMENTS	16384

/* Statements that wait to be resolved, at most, but for those of a sentence */
#define MAX_WAIT	64

/* Has this section stated anything? */
static bool
has_stated(const FigureReader *reader)
{
	return reader->stated.count > 0 || reader->more_stated;
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
				 atoms[i].class != CUE_CHANNEL && !(atoms[i].flags & (IS_TITLE | IS_NUMBER)) &&
				 !is_thing(&atoms[i]) && !is_verb(&atoms[i]))
			return false;
	}
	return true;
}

/* The clause before this atom is read */
static void
end_clause(FigureReader *reader, int from, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	verbs = 0;

	for (int i = from; i < at; i++)
	{
		verbs |= done_by(&atoms[i]);
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
	}

	/* 维持2件;行政诉讼1件: the result of a case is not what is done with the next */
	if (verbs & ~DONE(VERB_RULE))
		reader->clause_verbs = verbs & ~DONE(VERB_RULE);
	if (verbs & (ANSWERS | DECISIONS | DONE(VERB_CARRY_OUT)) && is_plain_clause(reader, from, at))
		gxbg_read_plain_clause(reader, from, at);
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
			gxbg_read_none(reader, at);
			break;
		case CUE_ALL:
			gxbg_read_all(reader, at);
			break;
		case CUE_THING:
			gxbg_note_thing(reader, at);
			break;
		case CUE_RESPECTIVELY:
			gxbg_read_pairs(reader, at);
			break;
		case ATOM_COMMA:
			end_clause(reader, clause_of(reader, at), at);
			break;
		case ATOM_OPEN:
			reader->verbs_outside = reader->clause_verbs;
			break;
		case ATOM_CLOSE:
			end_clause(reader, clause_of(reader, at), at);
			reader->clause_verbs = reader->verbs_outside;
			break;
		default:
			break;
	}
}

/* Classes of atoms that are read; the others are looked at from there */
#define CLASS(class)	(UINT64_C(1) << (class))
#define READ_CLASSES \
	(CLASS(ATOM_COUNT) | CLASS(ATOM_COMMA) | CLASS(ATOM_OPEN) | CLASS(ATOM_CLOSE) | \
	 CLASS(CUE_NOT) | CLASS(CUE_ALL) | CLASS(CUE_THING) | CLASS(CUE_RESPECTIVELY))

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

/* The year right before this atom: 2021年转入2件 */
static bool
is_behind_year(const Atom *atoms, int at)
{
	if (at > 0 && (atoms[at - 1].class == ATOM_TEXT || atoms[at - 1].class == ATOM_SOFT))
		at--;
	return at > 0 && atoms[at - 1].class == ATOM_YEAR;
}

/* 转入2023年 and 2021年转入2件 carry from year to year; 转入信访渠道 does not, nor 2021年转入新平台 */
static void
forget_other_moves(FigureReader *reader)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = 0; i < reader->sentence.count; i++)
	{
		const Atom *next = i + 1 < reader->sentence.count ? &atoms[i + 1] : NULL;

		if (done_by(&atoms[i]) != DONE(VERB_CARRY) ||
			!gxbg_word_follows(reader->scan, atoms[i].start, &gxbg_moves) ||
			(next && next->class == ATOM_YEAR) ||
			(next && (next->class == ATOM_COUNT || named_by(next) & APPLICATIONS) &&
			 is_behind_year(atoms, i)))
			continue;
		atoms[i].class = ATOM_TEXT;
		atoms[i].argument = 0;
	}
}

static void
read_sentence(FigureReader *reader)
{
	reader->things = 0;
	reader->clause_verbs = reader->verbs_outside = 0;
	reader->first_stated = reader->stated.count;
	collect(reader);
	if (reader->all_verbs & DONE(VERB_CARRY))
	{
		forget_other_moves(reader);
		collect(reader);
	}
	if (reader->all_things & (NAMED(THING_APPLY_BY) | NAMED(THING_APPLY)) ||
		(reader->all_verbs & DONE(VERB_OTHER_OUTCOME) && reader->all_things & INFORMATIONS))
	{
		gxbg_join_words(&reader->sentence);
		collect(reader);
	}
	gxbg_read_scopes(&reader->sentence, reader->report_year, reader->all_verbs, reader->scopes);
	for (int i = 0; i < reader->sentence.count; i++)
		if (READ_CLASSES >> reader->sentence.atoms[i].class & 1)
			read_atom(reader, i);
	end_clause(reader, clause_of(reader, reader->sentence.count), reader->sentence.count);
}

/* Is it of what the heading right before it names? */
static bool
is_of_heading(const FigureReader *reader, unsigned content)
{
	return (content & HAS_NOT && gxbg_heading_names(reader, REMEDIES | FEES)) ||
		(content & HAS_COUNT && gxbg_heading_names(reader, FEES));
}

/* Is it of what was spoken of before? */
static bool
is_of_topic(const FigureReader *reader, unsigned content)
{
	uint8_t		topic = gxbg_topic(reader);

	if (!(content & HAS_VERB) || topic == NO_THING)
		return false;

	/* 依申请公开情况⏎未接到群众要求公开的信息 */
	if (NAMED(topic) & APPLICATIONS && content & HAS_NOT && content & HAS_DISCLOSED)
		return true;
	return (content & HAS_COUNT && topic != THING_OTHER) ||
		(has_stated(reader) && NAMED(topic) & (APPLICATIONS | PROPOSALS));
}

/* May a sentence with this content have a figure? */
static bool
is_promising(const FigureReader *reader, unsigned content)
{
	if (content & (HAS_COUNT | HAS_NOT) && content & (HAS_APPLICATION | HAS_THING | HAS_OUTCOME))
		return true;
	if (content & HAS_COUNT && content & HAS_INFORMATION && content & HAS_DISCLOSED)
		return true;
	return is_of_heading(reader, content) || is_of_topic(reader, content);
}

/* Longer lines are no headings, in bytes */
#define MAX_HEADING_LINE		150

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
 * Does the line before this token end nothing, but go on there?  No sentence begins with a
 * comma.  情况 ends a heading of any length.
 */
static bool
is_wrapped(const Scan *scan, const Token *from, const Token *token, uint32_t line_start)
{
	if (token_is_punct(token, PUNCT_COMMA))
		return true;
	return token[-1].end - line_start >= MIN_WRAPPED_LINE &&
		!(from->start == line_start && token[-1].end - line_start < MAX_HEADING_LINE &&
		  gxbg_word_precedes(scan, token[-1].end, &gxbg_topic_ends));
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
								 (!is_wrapped(sentence->scan, from, token, *line_start) &&
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
		tokens[to - 1].end - tokens[from].start >= MAX_HEADING_LINE)
		return false;
	if (tokens[to].flags & (AFTER_LINE | AFTER_LINES))
		return true;

	/* 五、行政诉讼情况。无。 */
	return (tokens[from].kind == TOKEN_NUMERAL || tokens[from].kind == TOKEN_NUMBER) &&
		token_is_punct(&tokens[from + 1], PUNCT_ENUM) &&
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
	if (reader->speech.topic == THING_OTHER)
		reader->speech.topic = NO_THING;
	reader->speech.heading_sentence = reader->number;
	reader->speech.heading_things = things;
}

/* What has been stated so far is understood by what the section stated before */
static void
resolve(FigureReader *reader)
{
	gxbg_resolve(reader->resolver, &reader->stated);
	reader->more_stated = true;
	reader->stated.count = 0;
}

static void
end_section(FigureReader *reader)
{
	resolve(reader);
	reader->more_stated = false;
	gxbg_begin_section(reader->resolver, reader->scan, &reader->resolved);
}

/* 二、 at the beginning of a line */
static bool
begins_section(const FigureReader *reader, int from)
{
	const Token *token = &reader->scan->tokens[from];

	return token->kind == TOKEN_NUMERAL && token_is_punct(token + 1, PUNCT_ENUM) &&
		token->flags & (AFTER_LINE | AFTER_LINES);
}

static void
read_tokens(FigureReader *reader, int from, int to, unsigned content)
{
	int			first = from;

	if (has_stated(reader) && begins_section(reader, from))
		end_section(reader);
	else if (reader->stated.count >= MAX_WAIT)
		resolve(reader);
	reader->number++;
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
	if ((content & HAS_THING || reader->speech.topic == THING_OTHER) && is_line(reader, first, to))
	{
		if (first == from)
			gxbg_read_sentence(&reader->sentence, first, to);
		read_heading(reader);
	}
}

/* The sentences of tokens [from, to) */
static void
read_sentences(FigureReader *reader, int from, int to)
{
	const Token *tokens = reader->scan->tokens;
	uint32_t	line_start = from < to ? tokens[from].start : 0;

	while (from < to && reader->resolved.count < MAX_STATEMENTS)
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
gxbg_statements(const Scan *scan, int report_year, FigureOwner owner,
				const Span *skip, int skip_count, Statement **statements)
{
	FigureReader reader = {0};
	Resolver	resolver;
	int			from = 0;

	gxbg_begin_section(&resolver, scan, &reader.resolved);
	reader.resolver = &resolver;
	reader.scan = reader.sentence.scan = scan;
	reader.report_year = report_year;
	reader.owner = owner;
	reader.speech.topic = NO_THING;
	reader.sentence.senses = gxbg_senses();
	reader.sentence.atoms = gxbg_alloc_array(MAX_ATOMS + SPARE_ATOMS, sizeof(Atom));
	reader.scopes = gxbg_alloc_array(MAX_ATOMS + SPARE_ATOMS + 1, sizeof(Scope));
	for (int i = 0; i < skip_count; i++)
	{
		int			to = gxbg_token_at(scan, from, skip[i].start);

		read_sentences(&reader, from, to);
		from = gxbg_token_at(scan, to, skip[i].end);
	}
	read_sentences(&reader, from, scan->count);
	end_section(&reader);
	gxbg_free(reader.sentence.atoms);
	gxbg_free(reader.scopes);
	if (reader.stated.items)
		gxbg_free(reader.stated.items);
	*statements = reader.resolved.items;
	return reader.resolved.count;
}

int
gxbg_figures_of(const Statement *statements, int count, Figure **figures)
{
	int			n = 0;

	*figures = NULL;
	for (int i = 0; i < count; i++)
		n += gxbg_is_figure(&statements[i]);
	if (n == 0)
		return 0;
	*figures = gxbg_alloc_array((size_t) n, sizeof(Figure));
	n = 0;
	for (int i = 0; i < count; i++)
		if (gxbg_is_figure(&statements[i]))
			(*figures)[n++] = (Figure) {
				.value = statements[i].amount.value, .metric = statements[i].metric,
				.scale = statements[i].amount.scale, .unit = statements[i].amount.unit,
				.number = statements[i].amount.number, .quote = statements[i].quote
			};
	return n;
}

int
gxbg_figures(const Scan *scan, int report_year, FigureOwner owner,
			 const Span *skip, int skip_count, Figure **figures)
{
	Statement  *statements;
	int			count = gxbg_statements(scan, report_year, owner, skip, skip_count, &statements);

	return gxbg_figures_of(statements, count, figures);
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
