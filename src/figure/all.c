/*
 * all.c
 *	  All of them: 均已答复, 全部办结, 已按期答复.  What they are all of is known when
 *	  the section has been read.
 */
#include "figure/reader.h"

/* 8件均已办结 are these, 其余均已办结 those that no figure tells, 未全部办结 none */
typedef enum Subject
{
	SUBJECT_BEFORE,				/* what was spoken of before */
	SUBJECT_COUNTED,			/* the figure right before it */
	SUBJECT_UNKNOWN
} Subject;

static Subject
subject_of(FigureReader *reader, int at, int *count_at)
{
	const Atom *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);
	int			before;

	if (left.soft & SOFT_REST)
		return SUBJECT_UNKNOWN;
	if (left.at < 0)
		return SUBJECT_BEFORE;

	/* 其中8件按申请事项全部公开: of these, and not of all */
	if (is_in_part(reader, at) && named_by(&atoms[left.at]) & APPLICATIONS)
		left = gxbg_left_of(reader, left.at);
	if (left.at < 0)
		return SUBJECT_UNKNOWN;
	if (atoms[left.at].class != ATOM_COUNT)
		return atoms[left.at].class == CUE_REST || atoms[left.at].class == CUE_NOT ?
			SUBJECT_UNKNOWN : SUBJECT_BEFORE;
	*count_at = left.at;
	before = gxbg_left_of(reader, left.at).at;
	if (before >= 0 && atoms[before].class != CUE_REST && atoms[before].class != CUE_PART)
		return SUBJECT_UNKNOWN;
	return SUBJECT_COUNTED;
}

/*
 * These verbs were done with all: of proposals that wait, or of applications.
 * A figure right before it is what it is of, or repeats what all are.
 */
static void
tell_all(FigureReader *reader, int at, int last, uint32_t verbs, bool named)
{
	Frame		frame = {
		.at = at, .first = at, .last = last, .thing_at = -1, .verb_at = last, .verbs = verbs,
		.kind = AMOUNT_ALL
	};
	int			count_at = -1;
	Subject		subject = named ? SUBJECT_BEFORE : subject_of(reader, at, &count_at);

	if (verbs & (DONE(VERB_OTHER_OUTCOME) | DONE(VERB_LATE)) && !named)
		subject = SUBJECT_UNKNOWN;
	if (NAMED(gxbg_topic(reader)) & APPLICATIONS && subject != SUBJECT_UNKNOWN)
		frame.things = NAMED(THING_APPLICATION);
	else if (count_at >= 0 && subject == SUBJECT_UNKNOWN && NAMED(gxbg_topic(reader)) & APPLICATIONS)
		frame.things = NAMED(THING_ENTRY);
	if (count_at >= 0)
	{
		frame.at = count_at;
		frame.first = count_at;
		frame.kind = AMOUNT_NUMBER;
	}
	gxbg_add(reader, &frame, TALLY_DONE, BY_NOTHING, named ? SAID_NAMED : 0);
}

void
gxbg_read_all(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			from = clause_of(reader, at);
	const uint32_t applications = APPLICATIONS | NAMED(THING_ITEM);
	bool		waiting = false;
	uint32_t	verbs = 0;
	int			last = at;

	/* 收到提案6件。均已答复: in the sentence before, too */
	if (reader->metrics[TALLY_UNDERTAKEN].sentence > 0 && NAMED(gxbg_topic(reader)) & PROPOSALS)
		waiting = reader->metrics[TALLY_UNDERTAKEN].sentence >= reader->number - 1;
	for (int i = reader->first_stated; i < reader->stated.count; i++)
		waiting |= reader->stated.items[i].metric == TALLY_UNDERTAKEN;
	for (int i = from; i < at && !waiting; i++)
		if (named_by(&atoms[i]) & ~(applications | NAMED(THING_DISCLOSURE)))
			return;
	for (int i = at + 1; i < end; i++)
	{
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_NOT ||
			atoms[i].class == CUE_PLAN || named_by(&atoms[i]) & ~applications)
			return;
		if (is_verb(&atoms[i]))
		{
			verbs |= done_by(&atoms[i]);
			last = i;
		}
	}
	if (verbs & ~CAME && reader->scopes[last].mode != MODE_PLANNED)
		tell_all(reader, at, last, verbs, false);
}

/* What a clause says that may be said of all of them, and nothing else */
typedef struct PlainClause
{
	uint32_t	verbs;
	bool		named;			/* 该申请: what it is of */
} PlainClause;

/* 已在20个工作日内, 已按《条例》规定, 已通过信函: how and when it was done, and no more */
static bool
is_plain_word(const Atom *atom, const Atom *next)
{
	switch (atom->class)
	{
		case CUE_VERB:
		case CUE_NOUN:
		case CUE_CHANNEL:
		case ATOM_SOFT:
		case ATOM_LINK:
			return true;
		case ATOM_OTHER:
			return atom->flags & IS_TITLE ||
				(atom->flags & IS_NUMBER && next && next->class == CUE_NOUN);
		default:
			return false;
	}
}

/* False if the clause says anything else */
static bool
read_plain(FigureReader *reader, int from, int to, PlainClause *clause)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = from; i < to; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (is_verb(&atoms[i]) && reader->scopes[i].mode == MODE_PLANNED)
			return false;
		if (atoms[i].class == ATOM_SOFT && atoms[i].argument & SOFT_PART)
			return false;
		clause->verbs |= done_by(&atoms[i]);
		if (named_by(&atoms[i]) & APPLICATIONS && clause->verbs == 0 && i > from &&
			atoms[i - 1].class == ATOM_SOFT && atoms[i - 1].argument & SOFT_THAT)
			clause->named = true;
		else if (!is_plain_word(&atoms[i], i + 1 < to ? &atoms[i + 1] : NULL))
			return false;
	}
	return true;
}

/* How many figures of the sentence stand before this atom */
static int
counts_before(const FigureReader *reader, int at)
{
	int			count = 0;

	for (int i = 0; i < at; i++)
		count += reader->sentence.atoms[i].class == ATOM_COUNT;
	return count;
}

/*
 * 收到申请1件。涉及林地面积,已答复: a sentence that counts nothing and begins with this
 * clause, or with what those are about that the sentence before counted
 */
static bool
goes_on_from_received(const FigureReader *reader, int from)
{
	const Atom *atoms = reader->sentence.atoms;

	if (reader->metrics[METRIC_APPLICATIONS_RECEIVED].sentence != reader->number - 1 ||
		counts_before(reader, reader->sentence.count) > 0)
		return false;
	return from == 0 || (gxbg_word_follows(reader->scan, atoms[0].start, &gxbg_subjects) &&
						 !gxbg_word_precedes(reader->scan, atoms[from - 1].start, &gxbg_of));
}

/*
 * A clause of its own that says only that it was done, in time and by the
 * rules, means all of them, too.
 */
void
gxbg_read_plain_clause(FigureReader *reader, int from, int to)
{
	const uint32_t done = ANSWERS | DECISIONS | DONE(VERB_CARRY_OUT);
	PlainClause clause = {0, false};
	Frame		frame = {
		.at = from, .first = from, .last = to - 1, .thing_at = -1, .verb_at = from,
		.kind = AMOUNT_ALL
	};

	if (!read_plain(reader, from, to, &clause) || !(clause.verbs & done) ||
		clause.verbs & ~(done | DONE(VERB_HANDLE) | DONE(VERB_DISCLOSE)))
		return;
	if (!clause.named && reader->stated.count == reader->first_stated)
	{
		if (!(clause.verbs & ANSWERS) || !goes_on_from_received(reader, from))
			return;
		clause.named = true;
	}

	/* 收到1件,不予公开; but of several figures the last alone may be meant */
	if (clause.verbs & (DECISIONS | DONE(VERB_CARRY_OUT)) && !(clause.verbs & ANSWERS) &&
		counts_before(reader, from) != 1)
		return;
	frame.verbs = clause.verbs;
	if (NAMED(gxbg_topic(reader)) & APPLICATIONS)
		frame.things = NAMED(THING_APPLICATION);
	gxbg_add(reader, &frame, TALLY_DONE, BY_NOTHING,
			 SAID_ELLIPTIC | (clause.named ? SAID_NAMED : 0));
}
