/*
 * by.c
 *	  What the words of a statement make it a part by: through which channel, by
 *	  whom, about what, of which organ or part of the year.
 */
#include <string.h>

#include "figure/reader.h"

/* What stands before the first verb, thing or figure of the clause from this atom on */
int
gxbg_end_of_subject(const FigureReader *reader, int from)
{
	const Atom *atoms = reader->sentence.atoms;
	int			i = from;

	for (; i < reader->sentence.count; i++)
	{
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (is_verb(&atoms[i]) || is_thing(&atoms[i]) || atoms[i].class == CUE_NOT ||
				 atoms[i].class == ATOM_COUNT || atoms[i].class == ATOM_COMMA)
			break;
	}
	return i;
}

/* The byte behind the last word of the subject that ends before this atom, or 0 */
uint32_t
gxbg_end_of_organ(FigureReader *reader, int from, int to)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = to - 1; i >= from; i--)
	{
		uint32_t	end = atoms[i].end;

		if (atoms[i].class == ATOM_CLOSE)
		{
			while (i > from && atoms[i].class != ATOM_OPEN)
				i--;
			continue;
		}
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class == ATOM_OTHER || atoms[i].class == CUE_NOUN)
		{
			/* 市级部门共 */
			while (end > atoms[i].start && gxbg_word_precedes(reader->scan, end, &gxbg_in_all))
				end -= WIDE;
			return end;
		}
		if (atoms[i].class != ATOM_SOFT && atoms[i].class != CUE_TOTAL &&
			atoms[i].class != CUE_OWN_YEAR && atoms[i].class != CUE_SINCE_EVER)
			break;
	}
	return 0;
}

/* Where the clause of this atom begins; what stands in brackets there is none */
int
gxbg_clause_before(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (; at > 0 && atoms[at - 1].class != ATOM_COMMA; at--)
		if (atoms[at - 1].class == ATOM_CLOSE)
			for (int i = at - 1; i > 0; i--)
				if (atoms[i - 1].class == ATOM_OPEN)
				{
					at = i;
					break;
				}
	return at;
}

Span
gxbg_organ_before(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	const Span	none = {0, 0};

	for (int from = gxbg_clause_before(reader, at);; from = gxbg_clause_before(reader, from - 1))
	{
		int			to = gxbg_end_of_subject(reader, from);
		uint32_t	end = to > from ? gxbg_end_of_organ(reader, from, to) : 0;

		if (end > 0)
		{
			Span		organ = {atoms[from].start, end};

			return gxbg_word_precedes(reader->scan, end, &gxbg_organs) &&
				!gxbg_word_within(reader->scan, organ.start, end, &gxbg_whole_organs) ? organ : none;
		}
		if (from == 0 || atoms[from - 1].argument)
			return none;
	}
}

/*
 * A word for and, or the enumeration comma, joins it to others in its clause
 * that have no figure of their own.
 */
bool
gxbg_is_joined(FigureReader *reader, int at)
{
	Atom	   *before;
	int			left;

	if (at <= clause_of(reader, at))
		return false;
	before = &reader->sentence.atoms[at - 1];
	gxbg_settle(&reader->sentence, before);
	if (before->class != ATOM_LINK)
		return gxbg_word_precedes(reader->scan, before[1].start, &gxbg_and);
	left = gxbg_left_of(reader, at - 1).at;
	return left < 0 || reader->sentence.atoms[left].class != ATOM_COUNT;
}

/* 通过 names one way, of whatever name, before this atom in its clause */
static bool
is_through_one(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	start = atoms[clause_of(reader, at)].start;
	uint32_t	end = atoms[at].start;

	return gxbg_word_within(reader->scan, start, end, &gxbg_through) &&
		!gxbg_word_within(reader->scan, start, end, &gxbg_many_ways);
}

/* A channel of disclosure that the clause names before this atom; does it carry all items? */
bool
gxbg_is_through_site(FigureReader *reader, int at, bool *any)
{
	bool		site = false;
	int			from = clause_of(reader, at);

	*any = false;
	for (int i = at - 1; i >= from; i--)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		/* 政府信息(公文平台发文)113条 */
		if (atom->class == ATOM_CLOSE)
		{
			while (i > from && reader->sentence.atoms[i].class != ATOM_OPEN)
				i--;
			continue;
		}
		if (atom->class == ATOM_COUNT)
			break;
		gxbg_settle(&reader->sentence, atom);
		if (atom->class == ATOM_OTHER && gxbg_word_precedes(reader->scan, atom->end, &gxbg_sites))
			*any = site = true;
		*any |= (named_by(atom) & (NAMED(THING_PRESS_CONFERENCE) | NAMED(THING_GAZETTE))) != 0 ||
			atom->class == CUE_CHANNEL;
		site |= atom->class == CUE_CHANNEL && atom->argument != 0;
	}

	return site;
}

/* 其他信息8条, 其他申请2件: what is left, unless it ends a list */
static bool
is_of_rest(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, at);

	for (int i = at - 1; i >= from && atoms[i].class != ATOM_COUNT; i--)
		if (atoms[i].class == CUE_REST && !gxbg_is_joined(reader, i))
			return true;
	return false;
}

/*
 * How many ways to apply are named before the verb: 网上收到8件, 通过信函共收到2件.
 * Through several of them all may have come.
 */
static int
ways_before(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	const char *body = reader->scan->body;
	const char *end = body + atoms[verb_at].start;
	int			count = 0;

	for (const char *at = body + atoms[clause_of(reader, verb_at)].start; at < end; at++)
		count += gxbg_word_at(&gxbg_ways, at, end) != 0;
	return count;
}

/* 公民、法人或者其他组织提出: persons and others, whoever it is */
static bool
is_anyone(FigureReader *reader, int from, int to)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = from + 1; i < to; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class == ATOM_LINK &&
			gxbg_word_precedes(reader->scan, atoms[i].start, &gxbg_persons))
			return true;
	}
	return false;
}

/* 自然人提出申请73件: those of one kind of applicant; the byte behind its name, or 0 */
static bool
is_by_applicant(FigureReader *reader, int verb_at)
{
	const Atom *verb = &reader->sentence.atoms[verb_at];
	int			from = clause_of(reader, verb_at);
	uint32_t	end = gxbg_word_follows(reader->scan, verb->start, &gxbg_handing_in) ?
		gxbg_end_of_organ(reader, from, verb_at) : 0;

	return end > 0 && gxbg_word_precedes(reader->scan, end, &gxbg_applicant_ends) &&
		!is_anyone(reader, from, verb_at);
}

/* A word that says what an application is about, and what that is */
static bool
names_topic(FigureReader *reader, int at)
{
	Atom	   *atom = &reader->sentence.atoms[at];
	const char *body = reader->scan->body;
	int			number = gxbg_word_at(&gxbg_subjects, body + atom->start, body + atom->end);

	if (number == 0)
		return false;
	if (!is_verb(atom))
		return atom->end - atom->start > gxbg_list_word_length(&gxbg_subjects, number);
	return at + 1 < reader->sentence.count && gxbg_is_unknown(reader, at + 1);
}

/* 涉及规划许可的申请80件, 收到25件关于征地的申请: applications about one thing */
static bool
is_by_topic(FigureReader *reader, const Frame *frame)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			from = frame->verb_at;
	int			end = gxbg_clause_end(reader, from);
	bool		named = false;

	for (int i = from; i < end; i++)
	{
		if (i == frame->at ? named : atoms[i].class == ATOM_COUNT)
			break;
		named |= is_thing(&atoms[i]) && i > from;
		if ((is_verb(&atoms[i]) || atoms[i].class == ATOM_TEXT || atoms[i].class == ATOM_OTHER) &&
			names_topic(reader, i))
			return true;
	}
	return false;
}

/* The clause of this atom names a part of the year before it */
static bool
is_of_part_of_year(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	return gxbg_word_within(reader->scan, atoms[gxbg_clause_before(reader, at)].start, atoms[at].start,
							&gxbg_parts_of_year);
}

/* Another clause of the sentence names one, too: halves or quarters side by side */
static bool
names_other_part_of_year(const FigureReader *reader, int at)
{
	const Sentence *sentence = &reader->sentence;
	int			clause = gxbg_clause_before(reader, at);
	int			end = gxbg_clause_end(reader, at);

	return gxbg_word_within(reader->scan, sentence->atoms[0].start, sentence->atoms[clause].start, &gxbg_parts_of_year) ||
		(end < sentence->count &&
		 gxbg_word_within(reader->scan, sentence->atoms[end].start, sentence->atoms[sentence->count - 1].end,
						  &gxbg_parts_of_year));
}

/* 办结上年结转1件,办结当年申请102件: those of one year, beside those of the other */
static bool
is_of_one_year(const FigureReader *reader, const Frame *frame)
{
	const Atom *next = &reader->sentence.atoms[frame->verb_at + 1];
	const Atom *count = &reader->sentence.atoms[frame->at];

	return reader->all_verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY)) && next < count &&
		(next->class == CUE_OWN_YEAR || next->class == ATOM_YEAR);
}

/* 新收的办结81件, 新收的申请办结81件: of those of one year, beside those of the other */
static bool
is_of_those(FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t came = DONE(VERB_RECEIVE) | DONE(VERB_CARRY_IN) | DONE(VERB_CARRY);
	int			left;

	if (!is_verb(&atoms[verb_at]) || !(reader->all_verbs & came))
		return false;
	left = gxbg_left_of(reader, verb_at).at;
	if (left >= 0 && named_by(&atoms[left]) & APPLICATIONS)
	{
		verb_at = left;
		left = gxbg_left_of(reader, left).at;
	}
	if (!gxbg_word_precedes(reader->scan, atoms[verb_at].start, &gxbg_of))
		return false;
	return left >= 0 && (done_by(&atoms[left]) & came);
}

/* What was done with them, and not what they are about */
static bool
is_act(const FigureReader *reader, int at)
{
	return !gxbg_word_follows(reader->scan, reader->sentence.atoms[at].start, &gxbg_subjects);
}

/* The first of the words before this atom, of its figure alone; what links them is none */
static int
first_word(const FigureReader *reader, int from, int to)
{
	const Atom *atoms = reader->sentence.atoms;
	int			first = to;

	while (first > from && atoms[first - 1].class != ATOM_COUNT && atoms[first - 1].class != CUE_PART)
		first--;
	while (first < to && (atoms[first].class == ATOM_LINK || atoms[first].class == ATOM_COLON ||
						  (is_verb(&atoms[first]) && to - first > 1 && is_act(reader, first))))
		first++;
	return first;
}

/* The words of the clause before the statement, as what it is a part by */
static Span
words_before(const FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	int			to = frame->verb_at;
	int			first;

	if (frame->thing_at >= 0 && frame->things & NAMED(THING_APPLY_BY))
		return (Span) {atoms[frame->thing_at].start, atoms[frame->thing_at].end};
	if (frame->thing_at >= 0 && frame->thing_at < frame->at)
		to = frame->thing_at;
	if (to > frame->at)
		to = frame->at;
	first = first_word(reader, clause_of(reader, frame->at), to);
	while (to - first > 1 && (is_verb(&atoms[to - 1]) || atoms[to - 1].class == ATOM_SOFT))
		to--;
	if (first == to)
		return (Span) {atoms[to].start, atoms[to].end};
	return (Span) {atoms[first].start, atoms[to - 1].end};
}

/* Applications by the way that they came, or by whom */
static By
way_of_application(FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	bool		any;
	int			ways;

	if (is_by_applicant(reader, frame->verb_at))
		return BY_APPLICANT;
	if (frame->things & NAMED(THING_APPLY_BY) && frame->thing_at >= 0)
	{
		const Atom *thing = &atoms[frame->thing_at];

		return gxbg_word_within(reader->scan, thing->start, thing->end, &gxbg_applicant_ends) ?
			BY_APPLICANT : BY_CHANNEL;
	}
	gxbg_is_through_site(reader, frame->verb_at, &any);
	ways = ways_before(reader, frame->verb_at);
	return any || ways == 1 || is_of_rest(reader, frame->verb_at) ||
		(ways == 0 && !frame->in_all && is_through_one(reader, frame->verb_at)) ?
		BY_CHANNEL : BY_NOTHING;
}

/* Items by the channel through which they were disclosed */
static By
way_of_disclosure(FigureReader *reader, const Frame *frame, uint32_t *said)
{
	bool		any;
	bool		site = gxbg_is_through_site(reader, frame->at, &any);

	/* What is not known by its name may be a website */
	if (!any && is_through_one(reader, frame->at))
		any = site = true;
	if (site)
		*said |= SAID_BY_SITE;
	return any ? BY_CHANNEL : is_of_rest(reader, frame->at) ? BY_TOPIC : BY_NOTHING;
}

/* Of what came in one year, and not of all that was concluded or answered */
static bool
is_of_origin(FigureReader *reader, const Frame *frame, uint8_t metric)
{
	if (metric > METRIC_APPLICATIONS_CONCLUDED)
		return false;
	return is_of_those(reader, frame->verb_at) ||
		(metric != METRIC_APPLICATIONS_RECEIVED && is_of_one_year(reader, frame));
}

/* The way by which it was received or disclosed, if no part of the year is named */
static By
way_of(FigureReader *reader, const Frame *frame, Statement *statement)
{
	if (reader->scopes[frame->at].flags & SCOPE_MONTHS && !(frame->verbs & CARRIED))
		return BY_MONTH;
	if (statement->by != BY_NOTHING)
		return (By) statement->by;
	if (statement->metric == METRIC_DISCLOSED_ITEMS)
		return way_of_disclosure(reader, frame, &statement->said);
	if (statement->metric == METRIC_APPLICATIONS_RECEIVED)
		return way_of_application(reader, frame);
	return BY_NOTHING;
}

void
gxbg_read_by(FigureReader *reader, const Frame *frame, Statement *statement)
{
	if (frame->kind != AMOUNT_NUMBER)
		return;
	statement->by = (uint8_t) way_of(reader, frame, statement);
	if (statement->by != BY_MONTH && statement->metric <= METRIC_APPLICATIONS_CONCLUDED &&
		is_by_topic(reader, frame))
		statement->by = BY_TOPIC;
	if (is_of_origin(reader, frame, statement->metric))
	{
		statement->said |= SAID_ORIGIN;
		statement->by = BY_PERIOD;
	}
	else if (statement->by == BY_NOTHING && is_of_part_of_year(reader, frame->first))
		statement->by = names_other_part_of_year(reader, frame->first) ? BY_PERIOD : BY_MONTH;
	if (statement->amount.value > 0)
		statement->organ = gxbg_organ_before(reader, frame->first);
	if (statement->by != BY_NOTHING)
		statement->by_text = words_before(reader, frame);
}
