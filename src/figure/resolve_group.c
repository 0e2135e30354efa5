/*
 * resolve_group.c
 *	  Groups of a section: what the last sentence that stated a metric stated, and
 *	  what another statement of it is beside that: a whole, a part, a repeat.
 */
#include "figure/resolver.h"

#include <string.h>

Statement *
gxbg_put(Resolver *resolver, const Statement *s)
{
	return gxbg_add_statement(resolver->resolved, s);
}

/* Statements of the group that turned out to be no wholes: of this role, or of another time */
static void
drop_group(Resolver *resolver, int metric, Role role, int16_t year)
{
	Group	   *group = &resolver->groups[metric];

	for (int i = group->first; group->count > 0 && i < resolver->resolved->count; i++)
	{
		Statement  *s = &resolver->resolved->items[i];

		if (s->metric != metric || !gxbg_is_figure(s))
			continue;
		s->role = (uint8_t) role;
		s->year = year;
	}
	group->count = 0;
}

/* All kinds of cases, and not those over disclosure: none of the metric */
void
gxbg_withdraw_cases(Resolver *resolver, int metric)
{
	Group	   *group = &resolver->groups[metric];

	for (int i = group->first; group->count > 0 && i < resolver->resolved->count; i++)
		if (resolver->resolved->items[i].metric == metric)
			resolver->resolved->items[i].said |= SAID_FOREIGN;
	group->count = 0;
	group->sentence = 0;
}

void
gxbg_withdraw(Resolver *resolver, int metric)
{
	drop_group(resolver, metric, ROLE_WHOLE, YEAR_EVER);
	resolver->groups[metric].sentence = 0;
	resolver->groups[metric].whole = false;
	if (metric == METRIC_APPLICATIONS_RECEIVED)
		resolver->antecedent.count = 0;
}

/* What the sentence told so far was of more years than this one */
void
gxbg_withdraw_sentence(Resolver *resolver, int sentence)
{
	for (int metric = 0; metric < N_METRICS; metric++)
		if (resolver->groups[metric].sentence == sentence)
			gxbg_withdraw(resolver, metric);
	resolver->antecedent.count = 0;
}

/* A count that 均已答复 may mean */
void
gxbg_add_antecedent(Resolver *resolver, const Statement *s)
{
	Antecedent *antecedent = &resolver->antecedent;

	if (s->said & SAID_PART || !gxbg_is_in_scope(s))
		return;
	if (antecedent->sentence != s->saying.sentence)
		antecedent->count = 0;
	antecedent->count++;
	antecedent->sentence = s->saying.sentence;
	antecedent->value = s->amount.value;
	antecedent->start = s->quote.start;
}

bool
gxbg_is_same_organ(const Resolver *resolver, Span a, Span b)
{
	uint32_t	shorter = a.end - a.start < b.end - b.start ? a.end - a.start : b.end - b.start;
	const char *body = resolver->scan->body;

	return memcmp(body + a.end - shorter, body + b.end - shorter, shorter) == 0;
}

/*
 * 市级机关收到60件,各县收到30件: organs side by side, and neither is part of the
 * other, unless only the first tells of all.  Nor is one half of the year.
 */
static bool
is_beside(const Resolver *resolver, const Group *group, const Statement *s)
{
	if (group->by == BY_PERIOD && s->by == BY_PERIOD && group->sentence == s->saying.sentence)
		return true;
	if (group->organ.end == 0 || s->organ.end == 0 || s->said & SAID_PART ||
		(group->in_all && !(s->said & SAID_IN_ALL)))
		return false;
	return !gxbg_is_same_organ(resolver, s->organ, group->organ);
}

/*
 * Another thing of the same metric, beside one that was not said to be all of
 * them: proposals of deputies and of advisers, sessions of different kinds.
 */
static bool
is_addend(const Group *group, const Statement *s)
{
	switch (s->metric)
	{
		case METRIC_PROPOSALS_ANSWERED:
			return (s->things == NAMED(THING_SUGGESTION) || s->things == NAMED(THING_MOTION)) &&
				!(group->things & (s->things | NAMED(THING_PROPOSAL)));
		case METRIC_INTERPRETATIONS:
		case METRIC_PRESS_CONFERENCES:
		case METRIC_TRAINING_SESSIONS:
		case METRIC_FEES_CHARGED:
			return !group->in_all && s->things != 0;
		default:
			return false;
	}
}

/* By a channel or an applicant, and so were those before it in the sentence */
bool
gxbg_is_in_series(const Group *group, const Statement *s)
{
	return group->in_series && group->sentence == s->saying.sentence && !(s->said & SAID_PART);
}

/* A whole was stated in the section, of which it names a part by whom or how they came, or some items */
static bool
is_of_stated_whole(const Resolver *resolver, const Group *group, const Statement *s)
{
	return group->whole && s->amount.value <= group->whole_value &&
		(s->by == BY_CHANNEL || s->by == BY_APPLICANT ||
		 (s->metric == METRIC_DISCLOSED_ITEMS && !is_beside(resolver, group, s)));
}

/* 网上收到8件,办结8件;当面收到2件,办结2件: of each channel, too */
static bool
is_of_channel(const Resolver *resolver, const Statement *s)
{
	return (s->metric == METRIC_APPLICATIONS_ANSWERED ||
			s->metric == METRIC_APPLICATIONS_CONCLUDED) &&
		s->amount.kind == AMOUNT_NUMBER && !(s->said & SAID_PART) &&
		gxbg_is_in_series(&resolver->groups[METRIC_APPLICATIONS_RECEIVED], s);
}

/* Parts stand in clauses of their own; what is joined in one clause is side by side */
static bool
is_joined(const Group *group, const Statement *s)
{
	return s->saying.clause <= group->last || s->saying.first <= group->last;
}

/* In a sentence that stated the metric before */
static Role
role_in_sentence(const Resolver *resolver, const Group *group, const Statement *s)
{
	Role		repeated = s->amount.value == group->value ? ROLE_REPEAT : ROLE_PART;

	if (is_of_channel(resolver, s))
		return ROLE_WHOLE;
	if (s->amount.value == group->value && s->amount.kind != AMOUNT_NUMBER)
		return ROLE_REPEAT;
	if (group->count > 1 && s->amount.value == group->sum)
		return ROLE_WHOLE;
	if (s->said & SAID_PART && s->amount.value <= group->value)
		return repeated;

	if (is_joined(group, s) || is_addend(group, s) || (group->count > 1 && !group->in_all))
		return ROLE_WHOLE;
	return s->amount.value <= group->value && !is_beside(resolver, group, s) ?
		repeated : ROLE_WHOLE;
}

/* Has it been said, or is it a part of what was said?  The role, or ROLE_WHOLE */
static Role
role_beside(const Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[s->metric];
	int			distance = s->saying.sentence - group->sentence;

	if (is_of_stated_whole(resolver, group, s))
		return ROLE_PART;
	if (group->sentence == 0 || group->count == 0 || distance > MAX_SENTENCES_APART ||
		(s->metric == METRIC_APPLICATIONS_RECEIVED && s->by != BY_NOTHING &&
		 gxbg_is_in_series(group, s)))
		return ROLE_WHOLE;
	if (distance == 0)
		return role_in_sentence(resolver, group, s);
	if (s->amount.value == group->value)
		return s->amount.kind == AMOUNT_NUMBER && is_beside(resolver, group, s) ?
			ROLE_WHOLE : ROLE_REPEAT;
	return s->amount.value < group->value && !is_beside(resolver, group, s) ?
		ROLE_PART : ROLE_WHOLE;
}

static void
note_in_group(Resolver *resolver, const Statement *s)
{
	Group	   *group = &resolver->groups[s->metric];

	if (group->sentence != s->saying.sentence || group->count == 0)
	{
		group->first = resolver->resolved->count - 1;
		group->start = s->saying.first;
		group->sum = 0;
		group->count = 0;
		group->things = 0;
		group->in_all = false;
		group->of_disclosure = (s->said & SAID_DISCLOSURE) != 0;
		group->in_series = false;
		group->again = (s->said & SAID_AGAIN) != 0;
	}
	group->things |= s->things;
	group->in_all |= (s->said & SAID_IN_ALL) != 0;
	group->in_series |= s->by == BY_CHANNEL || s->by == BY_APPLICANT;
	group->sentence = s->saying.sentence;
	group->value = s->amount.value;
	group->sum += s->amount.value;
	group->count++;
	group->last = s->saying.last;
	group->by = s->by;
	group->organ = s->amount.value > 0 ? s->organ : (Span) {0, 0};
	if (s->role == ROLE_WHOLE && s->by == BY_NOTHING)
	{
		group->whole = true;
		group->whole_value = s->amount.value;
	}
}

/* A whole of its metric, or a part that stands for itself; parts before it give way */
bool
gxbg_take(Resolver *resolver, const Statement *s)
{
	Group	   *group = &resolver->groups[s->metric];
	Statement	taken = *s;

	taken.role = (uint8_t) role_beside(resolver, s);
	if (taken.role != ROLE_WHOLE)
	{
		gxbg_put(resolver, &taken);
		return false;
	}
	if (group->sentence == s->saying.sentence &&
		((group->count > 1 && group->sum == s->amount.value) || s->said & SAID_SUM))
	{
		drop_group(resolver, s->metric, ROLE_PART, YEAR_OWN);
		if (s->metric == METRIC_APPLICATIONS_RECEIVED)
			resolver->antecedent.count = 0;
	}
	if (taken.by != BY_NOTHING && taken.metric != METRIC_DISCLOSED_ITEMS)
		taken.role = ROLE_UNKNOWN;
	gxbg_put(resolver, &taken);
	note_in_group(resolver, &taken);
	return true;
}
