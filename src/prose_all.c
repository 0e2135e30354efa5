/*
 * prose_all.c
 *	  All of them: 均已答复, 全部办结, 已按期答复.  The figure is the one that they
 *	  speak of, if there is just one.
 */
#include "prose_grammar.h"

#define ANSWERS		(DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE))
#define OUTCOMES	(DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE))

/* How many sentences later 上述申请均已办结 may come */
#define MAX_SENTENCES_BACK 2

static void
take_all(FigureReader *reader, uint32_t verbs, int from, int to)
{
	const Antecedent *antecedent = &reader->antecedent;
	Atom		count = {0};
	Metric		metrics[4];
	int			n;

	if (antecedent->count != 1 || antecedent->value == 0 || reader->other_year ||
		reader->sentence_number - antecedent->sentence > MAX_SENTENCES_BACK ||
		!(NAMED(gxbg_topic(reader)) & APPLICATIONS))
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
	if (!take_pending(reader, verbs, last) && !(verbs & DONE(VERB_OTHER_OUTCOME)))
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
			verbs |= DONE(atoms[i].argument);
		else if (is_thing(&atoms[i]) && NAMED(atoms[i].argument) & APPLICATIONS && verbs == 0 &&
				 i > from && atoms[i - 1].class == ATOM_SOFT && atoms[i - 1].argument & SOFT_THAT)
			named = true;
		else if (atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_LINK &&
				 atoms[i].class != CUE_NOUN)
			return;
	}
	if (!(verbs & (ANSWERS | DONE(VERB_GRANT))) ||
		(verbs & ~(ANSWERS | DONE(VERB_GRANT) | DONE(VERB_HANDLE) | DONE(VERB_DISCLOSE))))
		return;
	if (!take_pending(reader, verbs, to - 1) &&
		(named || reader->antecedent.sentence == reader->sentence_number))
		take_all(reader, verbs, from, to - 1);
}
