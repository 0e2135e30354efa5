/*
 * resolve_parts.c
 *	  Parts by what they say themselves.
 */
#include "figure/resolver.h"

static bool
are_own_parts(const Statement *s)
{
	for (int i = 0; i < gxbg_part_rule_count; i++)
		if (gxbg_part_rules[i].by == s->by && gxbg_part_rules[i].metrics >> s->metric & 1)
			return gxbg_part_rules[i].own;
	return true;
}

/* Of those told of in this sentence as answered or concluded, some of one year */
static bool
is_part_of_concluded(const Resolver *resolver, const Statement *s)
{
	return s->said & SAID_PART &&
		(resolver->groups[METRIC_APPLICATIONS_CONCLUDED].sentence == s->saying.sentence ||
		 resolver->groups[METRIC_APPLICATIONS_ANSWERED].sentence == s->saying.sentence);
}

/* Of what was received a part is no whole, whether that was stated or not */
static bool
is_part_of_received(const Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[s->metric];
	bool		in_series = s->by == BY_CHANNEL || gxbg_is_in_series(group, s);

	if (s->said & SAID_PART &&
		(group->sentence == s->saying.sentence || s->said & SAID_ELLIPTIC ||
		 is_part_of_concluded(resolver, s)))
		return true;
	if (s->said & SAID_SIBLING)
		return true;
	return s->said & SAID_SHARE && !(s->said & SAID_IN_ALL) &&
		(s->by == BY_APPLICANT || !in_series) &&
		(s->by == BY_APPLICANT || !(s->verbs & DONE(VERB_RECEIVE)) || s->said & SAID_ELLIPTIC);
}

/*
 * 全市共受理456件,其中市政府部门受理120件,办结118件: who received a part of all
 * concluded it, and no more.
 */
static bool
is_by_some_organ(const Resolver *resolver, const Statement *s)
{
	const Group *received = &resolver->groups[METRIC_APPLICATIONS_RECEIVED];

	if (!received->in_all || received->count == 0 || s->amount.value >= received->value ||
		received->sentence < s->saying.sentence - 1)
		return false;
	return s->organ.end > 0 && (received->organ.end == 0 ||
								!gxbg_is_same_organ(resolver, s->organ, received->organ));
}

/* Is it a part by what it says itself? */
bool
gxbg_is_partial(const Resolver *resolver, const Statement *s)
{
	if (s->said & SAID_ORIGIN || (s->by != BY_NOTHING && s->by != BY_CHANNEL && !are_own_parts(s)))
		return true;
	switch (s->metric)
	{
		case METRIC_APPLICATIONS_RECEIVED:
			return is_part_of_received(resolver, s);
		case METRIC_APPLICATIONS_ANSWERED:
		case METRIC_APPLICATIONS_CONCLUDED:
			return (s->said & SAID_ON_TIME && resolver->late > 0) || is_by_some_organ(resolver, s);
		default:
			return false;
	}
}
