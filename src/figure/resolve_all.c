/*
 * resolve_all.c
 *	  What all of them are: 均已答复, 8件全部办结.
 */
#include "figure/resolver.h"

#include "passage/words.h"

/* Bytes before the verb in which 除1件撤回外 is looked for */
#define MAX_EXCEPTION	1200

/* Proposals that wait in this sentence, or in the one before for all of them: how many, and their sum */
int
gxbg_waiting(const Resolver *resolver, int sentence, int64_t *sum)
{
	*sum = 0;
	if (resolver->waiting_sentence == 0 || resolver->waiting_sentence < sentence)
		return 0;
	for (int i = 0; i < resolver->waiting_count; i++)
		*sum += resolver->waiting[i].amount.value;
	return resolver->waiting_count;
}

/* Proposals that were received or undertaken, and now are answered */
static bool
answer_waiting(Resolver *resolver, const Statement *stated)
{
	int64_t		sum;
	bool		all = stated->amount.kind == AMOUNT_ALL && stated->things == 0;
	int			count = gxbg_waiting(resolver, stated->saying.sentence - (all ? 1 : 0), &sum);

	if (count == 0)
		return false;
	if (stated->verbs & (ANSWERS | DISCLOSED))
		for (int i = 0; i < count; i++)
		{
			Statement	s = resolver->waiting[i];

			s.metric = METRIC_PROPOSALS_ANSWERED;
			s.quote.end = stated->quote.end;
			s.saying.last = stated->saying.last;
			if (gxbg_is_in_scope(&s))
				gxbg_take(resolver, &s);
		}
	resolver->waiting_count = 0;
	return true;
}

/* The metrics of what was done with all */
static uint32_t
metrics_of_all(uint32_t verbs)
{
	uint32_t	metrics = 0;

	verbs &= ANSWERS | DECISIONS | DONE(VERB_CARRY_OUT);
	for (int i = 0; i < gxbg_metric_rule_count; i++)
	{
		const MetricRule *rule = &gxbg_metric_rules[i];

		if (rule->amounts & AMOUNT_ALL && rule->verbs & verbs && !(rule->never & verbs))
			metrics |= UINT32_C(1) << rule->metric;
	}
	return metrics;
}

/* A figure of this metric was given since the antecedent, and it is another */
static bool
is_told_otherwise(const Resolver *resolver, int metric, int64_t value)
{
	const Group *group = &resolver->groups[metric];

	return group->sentence > 0 && group->count > 0 &&
		group->sentence >= resolver->antecedent.sentence &&
		group->value != value && group->sum != value;
}

/*
 * What was answered, concluded or left over was told in figures: all of them
 * are those that were answered, and not all that came.  Nor are they all if
 * some are excepted.
 */
static bool
some_were_left(const Resolver *resolver, const Statement *s)
{
	int64_t		value = resolver->antecedent.value;
	uint32_t	start = resolver->antecedent.start;
	uint32_t	end = s->quote.end;

	for (int metric = METRIC_APPLICATIONS_DISCLOSED; metric <= METRIC_APPLICATIONS_REFUSED; metric++)
		if (is_told_otherwise(resolver, metric, value) && s->verbs & DECISIONS)
			return true;
	if (is_told_otherwise(resolver, METRIC_APPLICATIONS_ANSWERED, value) ||
		is_told_otherwise(resolver, METRIC_APPLICATIONS_CONCLUDED, value) ||
		is_told_otherwise(resolver, METRIC_APPLICATIONS_CARRIED_OUT, 0))
		return true;
	if (end > MAX_EXCEPTION && start < end - MAX_EXCEPTION)
		start = end - MAX_EXCEPTION;
	return gxbg_word_within(resolver->scan, start, end, &gxbg_except);
}

static void
take_each(Resolver *resolver, const Statement *stated)
{
	uint32_t	metrics = metrics_of_all(stated->verbs);

	for (int metric = 0; metric < N_METRICS; metric++)
		if (metrics >> metric & 1)
		{
			Statement	s = *stated;

			s.metric = (uint8_t) metric;
			gxbg_take(resolver, &s);
		}
}

static void
take_all(Resolver *resolver, const Statement *stated)
{
	const Antecedent *antecedent = &resolver->antecedent;
	Statement	s = *stated;

	if (antecedent->count != 1 || antecedent->value == 0 ||
		s.saying.sentence - antecedent->sentence > MAX_SENTENCES_APART || some_were_left(resolver, &s))
		return;
	s.amount = (Amount) {.value = antecedent->value, .kind = AMOUNT_ALL};
	if (antecedent->start < s.quote.start)
		s.quote.start = antecedent->start;
	take_each(resolver, &s);
}

/* 均已答复, 8件均已答复: of the antecedent, of these, or of proposals that wait */
void
gxbg_resolve_done(Resolver *resolver, const Statement *s)
{
	const Antecedent *antecedent = &resolver->antecedent;
	bool		counted = s->amount.kind == AMOUNT_NUMBER;

	if (!gxbg_is_in_scope(s) || answer_waiting(resolver, s) || s->things == 0)
		return;
	if (s->said & SAID_ELLIPTIC && !(s->said & SAID_NAMED) &&
		antecedent->sentence != s->saying.sentence)
		return;
	if (!counted || s->amount.value == antecedent->value)
		take_all(resolver, s);
	else if (s->things == NAMED(THING_APPLICATION))
		take_each(resolver, s);
}
