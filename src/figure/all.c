/*
 * all.c
 *	  All of them: 均已答复, 全部办结, 已按期答复.  The figure is the one that they
 *	  speak of, if there is just one.
 */
#include "figure/grammar.h"

#define ANSWERS		(DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE))
#define OUTCOMES	(DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE))

/* How many sentences later 上述申请均已办结 may come */
#define MAX_SENTENCES_BACK 2

/* Bytes before the verb in which 除1件撤回外 is looked for */
#define MAX_EXCEPTION	1200

/* A figure of this metric was given since the antecedent, and it is another */
static bool
is_told_otherwise(const FigureReader *reader, Metric metric, int64_t value)
{
	const Given *given = &reader->given[metric];

	return given->sentence > 0 && given->sentence >= reader->antecedent.sentence &&
		given->value != value && given->sum != value;
}

/*
 * What was answered, concluded or left over was told in figures: all of them
 * are those that were answered, and not all that came.  Nor are they all if
 * some are excepted.
 */
static bool
some_were_left(const FigureReader *reader, int to)
{
	int64_t		value = reader->antecedent.value;
	uint32_t	end = reader->sentence.atoms[to].start;
	uint32_t	start = reader->antecedent.start;

	if (is_told_otherwise(reader, METRIC_APPLICATIONS_ANSWERED, value) ||
		is_told_otherwise(reader, METRIC_APPLICATIONS_CONCLUDED, value) ||
		is_told_otherwise(reader, METRIC_APPLICATIONS_CARRIED_OUT, 0))
		return true;
	if (end > MAX_EXCEPTION && start < end - MAX_EXCEPTION)
		start = end - MAX_EXCEPTION;
	return gxbg_word_within(reader->scan, start, end, &gxbg_except);
}

static void
take_all(FigureReader *reader, uint32_t verbs, int from, int to)
{
	const Antecedent *antecedent = &reader->antecedent;
	Atom		count = {0};
	Metric		metrics[4];
	int			n;

	if (antecedent->count != 1 || antecedent->value == 0 || reader->other_year ||
		reader->sentence_number - antecedent->sentence > MAX_SENTENCES_BACK ||
		!(NAMED(gxbg_topic(reader)) & APPLICATIONS) || some_were_left(reader, to))
		return;
	count.class = CUE_ALL;
	count.value = antecedent->value;
	count.start = antecedent->start;
	n = gxbg_application_metrics(verbs & (ANSWERS | OUTCOMES), metrics);
	for (int i = 0; i < n; i++)
		gxbg_take_figure(reader, metrics[i], &count, from, to);
}

/* Proposals that were received or undertaken, and now are answered */
static bool
take_pending(FigureReader *reader, uint32_t verbs, int to)
{
	if (reader->pending_count == 0)
		return false;
	if (verbs & (ANSWERS | DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED)))
		for (int i = 0; i < reader->pending_count; i++)
			if (!reader->other_year && !reader->planned)
				gxbg_take_figure(reader, METRIC_PROPOSALS_ANSWERED, reader->pending[i],
								 (int) (reader->pending[i] - reader->sentence.atoms), to);
	reader->pending_count = 0;
	return true;
}

/*
 * What is all of: 8件均已办结 are these, 其余均已办结 those that no figure
 * tells, 未全部办结 none.  True if it is not what was spoken of before.
 */
static bool
has_subject(FigureReader *reader, int at, uint32_t verbs, int last)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);
	Metric		metrics[4];
	int			before;
	int			n;

	if (left.soft & SOFT_REST)
		return true;
	if (left.at < 0)
		return false;
	if (atoms[left.at].class != ATOM_COUNT)
		return atoms[left.at].class == CUE_REST || atoms[left.at].class == CUE_NOT;
	if (atoms[left.at].value == reader->antecedent.value)
		return false;
	before = gxbg_left_of(reader, left.at).at;
	if ((before >= 0 && atoms[before].class != CUE_REST && atoms[before].class != CUE_PART) ||
		reader->other_year || !(NAMED(gxbg_topic(reader)) & APPLICATIONS))
		return true;
	n = gxbg_application_metrics(verbs & (ANSWERS | OUTCOMES), metrics);
	for (int i = 0; i < n; i++)
		gxbg_take_figure(reader, metrics[i], &atoms[left.at], left.at, last);
	return true;
}

void
gxbg_read_universal(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	uint32_t	verbs = 0;
	int			last = at;

	for (int i = reader->clause; i < at; i++)
		if (is_thing(&atoms[i]) && reader->pending_count == 0 && atoms[i].argument != THING_ITEM &&
			atoms[i].argument != THING_DISCLOSURE && !(NAMED(atoms[i].argument) & APPLICATIONS))
			return;
	for (int i = at + 1; i < end; i++)
	{
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_NOT ||
			atoms[i].class == CUE_PLAN ||
			(is_thing(&atoms[i]) && atoms[i].argument != THING_ITEM &&
			 !(NAMED(atoms[i].argument) & APPLICATIONS)))
			return;
		if (is_verb(&atoms[i]))
		{
			verbs |= DONE(atoms[i].argument);
			last = i;
		}
	}
	if (verbs && gxbg_word_within(reader->scan, atoms[at].end, atoms[last].start, &gxbg_future_when))
		return;
	if (!take_pending(reader, verbs, last) && !(verbs & (DONE(VERB_OTHER_OUTCOME) | DONE(VERB_LATE))) &&
		!has_subject(reader, at, verbs, last))
		take_all(reader, verbs, at, last);
}

/*
 * A clause of its own that says only that it was done, in time and by the
 * rules, means all of them, too.
 */
void
gxbg_read_plain_clause(FigureReader *reader, int from, int to)
{
	Atom	   *atoms = reader->sentence.atoms;
	uint32_t	verbs = 0;
	bool		named = false;

	for (int i = from; i < to; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (is_verb(&atoms[i]))
		{
			if (gxbg_word_precedes(reader->scan, atoms[i].start, &gxbg_future))
				return;
			verbs |= DONE(atoms[i].argument);
		}
		else if (is_thing(&atoms[i]) && NAMED(atoms[i].argument) & APPLICATIONS && verbs == 0 &&
				 i > from && atoms[i - 1].class == ATOM_SOFT && atoms[i - 1].argument & SOFT_THAT)
			named = true;
		else if (atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_LINK &&
				 atoms[i].class != CUE_NOUN)
			return;
	}
	if (!(verbs & (ANSWERS | DONE(VERB_GRANT))) ||
		(verbs & ~(ANSWERS | DONE(VERB_GRANT) | DONE(VERB_HANDLE) | DONE(VERB_DISCLOSE))) ||
		gxbg_word_within(reader->scan, atoms[from].start, atoms[to - 1].start, &gxbg_future_when))
		return;
	if (!take_pending(reader, verbs, to - 1) &&
		(named || reader->antecedent.sentence == reader->sentence_number))
		take_all(reader, verbs, from, to - 1);
}
