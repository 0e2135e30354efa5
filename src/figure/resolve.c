/*
 * resolve.c
 *	  The statements of a section, as they are understood together: wholes, parts
 *	  and repeats, sums, what all of them are.
 *
 * The list is read once, in the order of the text.  Of each metric there is a
 * group: what the last sentence that stated it for the report's year stated.
 */
#include "figure/resolve.h"

#include <string.h>

#include "form/metric_rules.h"
#include "passage/words.h"

/* Statements this many sentences apart may repeat each other, or mean all of the first */
#define MAX_SENTENCES_APART	2

/* Bytes before the verb in which 除1件撤回外 is looked for */
#define MAX_EXCEPTION	1200

#define CASE_METRICS	(OF(RECONSIDERATIONS) | OF(LITIGATIONS) | OF(COMPLAINTS))

/* It counts in the report's year, if it is a whole */
static bool
is_in_scope(const Statement *s)
{
	return s->year == YEAR_OWN && s->mode == MODE_DONE;
}

static bool
are_own_parts(const Statement *s)
{
	for (int i = 0; i < gxbg_part_rule_count; i++)
		if (gxbg_part_rules[i].by == s->by && gxbg_part_rules[i].metrics >> s->metric & 1)
			return gxbg_part_rules[i].own;
	return true;
}

static Statement *
put(Resolver *resolver, const Statement *s)
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
static void
withdraw_cases(Resolver *resolver, int metric)
{
	Group	   *group = &resolver->groups[metric];

	for (int i = group->first; group->count > 0 && i < resolver->resolved->count; i++)
		if (resolver->resolved->items[i].metric == metric)
			resolver->resolved->items[i].said |= SAID_FOREIGN;
	group->count = 0;
	group->sentence = 0;
}

static void
withdraw(Resolver *resolver, int metric)
{
	drop_group(resolver, metric, ROLE_WHOLE, YEAR_EVER);
	resolver->groups[metric].sentence = 0;
	resolver->groups[metric].whole = false;
	if (metric == METRIC_APPLICATIONS_RECEIVED)
		resolver->antecedent.count = 0;
}

/* What the sentence told so far was of more years than this one */
static void
withdraw_sentence(Resolver *resolver, int sentence)
{
	for (int metric = 0; metric < N_METRICS; metric++)
		if (resolver->groups[metric].sentence == sentence)
			withdraw(resolver, metric);
	resolver->antecedent.count = 0;
}

/* A count that 均已答复 may mean */
static void
add_antecedent(Resolver *resolver, const Statement *s)
{
	Antecedent *antecedent = &resolver->antecedent;

	if (s->said & SAID_PART || !is_in_scope(s))
		return;
	if (antecedent->sentence != s->saying.sentence)
		antecedent->count = 0;
	antecedent->count++;
	antecedent->sentence = s->saying.sentence;
	antecedent->value = s->amount.value;
	antecedent->start = s->quote.start;
}

static bool
is_same_organ(const Resolver *resolver, Span a, Span b)
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
	return !is_same_organ(resolver, s->organ, group->organ);
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
static bool
is_in_series(const Group *group, const Statement *s)
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
		is_in_series(&resolver->groups[METRIC_APPLICATIONS_RECEIVED], s);
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
		 is_in_series(group, s)))
		return ROLE_WHOLE;
	if (distance == 0)
		return role_in_sentence(resolver, group, s);
	if (s->amount.value == group->value)
		return s->amount.kind == AMOUNT_NUMBER && is_beside(resolver, group, s) ?
			ROLE_WHOLE : ROLE_REPEAT;
	return s->amount.value < group->value && !is_beside(resolver, group, s) ?
		ROLE_PART : ROLE_WHOLE;
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
	bool		in_series = s->by == BY_CHANNEL || is_in_series(group, s);

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
								!is_same_organ(resolver, s->organ, received->organ));
}

/* Is it a part by what it says itself? */
static bool
is_partial(const Resolver *resolver, const Statement *s)
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
static bool
take(Resolver *resolver, const Statement *s)
{
	Group	   *group = &resolver->groups[s->metric];
	Statement	taken = *s;

	taken.role = (uint8_t) role_beside(resolver, s);
	if (taken.role != ROLE_WHOLE)
	{
		put(resolver, &taken);
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
	put(resolver, &taken);
	note_in_group(resolver, &taken);
	return true;
}

/*
 * Items disclosed: a whole counts, and one channel that is a website of the
 * government.  The same item may stand in several channels, which may be told
 * of in several sentences.
 */
static void
resolve_items(Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[METRIC_DISCLOSED_ITEMS];
	Channels   *channels = &resolver->channels;
	Statement	part = *s;

	if (s->saying.sentence - channels->sentence > 1)
		*channels = (Channels) {.figure = -1};
	part.role = ROLE_PART;
	if (s->said & SAID_PART && !(s->verbs & DONE(VERB_DISCLOSE_UNASKED)) &&
		resolver->ever_sentence != s->saying.sentence && !(s->said & SAID_NEW))
	{
		/* 通过平台公开20条,其中通过公报公开4条: that was all */
		if (channels->figure >= 0 && s->by == BY_CHANNEL)
			*channels = (Channels) {.figure = -1};
		put(resolver, &part);
		return;
	}
	if (s->by != BY_CHANNEL)
	{
		take(resolver, s);
		return;
	}
	if (group->sentence > 0 && channels->count == 0 &&
		(group->sentence >= s->saying.sentence - 1 || s->amount.value <= group->value))
	{
		put(resolver, &part);
		return;
	}
	channels->count++;
	channels->sentence = s->saying.sentence;
	if (channels->count == 1 && s->said & SAID_BY_SITE)
	{
		channels->figure = take(resolver, s) ? resolver->resolved->count - 1 : -1;
		return;
	}
	put(resolver, &part);
	if (channels->figure >= 0)
	{
		resolver->resolved->items[channels->figure].role = ROLE_PART;
		channels->figure = -1;
	}
}

/* The figure of the year, of what was told for more years */
static void
resolve_new(Resolver *resolver, const Statement *s)
{
	Statement	whole = *s;

	if (resolver->groups[s->metric].sentence == s->saying.sentence)
		withdraw(resolver, s->metric);
	resolver->channels.figure = -1;
	whole.by = BY_NOTHING;
	take(resolver, &whole);
}

/*
 * 2015年受理6件,累计受理43件: the year is not the frame of what is counted once
 * more, and is more.  Nor is it of what follows.
 */
static bool
is_of_more_years(Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[s->metric];

	if (!(s->said & SAID_AGAIN))
		return false;
	if (resolver->more_years_sentence == s->saying.sentence)
		return true;
	if (group->sentence != s->saying.sentence || group->count == 0 || group->again ||
		s->amount.value <= group->value || s->amount.value == group->sum ||
		(s->metric == METRIC_APPLICATIONS_RECEIVED && group->in_series))
		return false;
	resolver->more_years_sentence = s->saying.sentence;
	return true;
}

/* 截至2022年底公开900条,其中2022年100条: what is part of this year is no whole of it */
static void
leave_longer_time(Resolver *resolver, const Statement *s)
{
	const uint32_t part = SAID_PART | SAID_OWN_YEAR | SAID_UNTIL;

	if ((s->said & part) != part || resolver->until_sentence == s->saying.sentence)
		return;
	withdraw_sentence(resolver, s->saying.sentence);
	resolver->ever_sentence = resolver->until_sentence = s->saying.sentence;
}

/* A statement of another time or mode, or of no metric after all: as it is */
static void
put_aside(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	if (s.said & SAID_PART)
		s.role = ROLE_PART;
	put(resolver, &s);
}

/* A part by what it says itself; of all that came, it is none that 均 may mean */
static void
put_part(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	s.role = ROLE_PART;
	put(resolver, &s);
	if (s.by == BY_TOPIC && s.metric == METRIC_APPLICATIONS_RECEIVED && !(s.said & SAID_PART))
		resolver->antecedent.count = 0;
}

/*
 * 受理8件,其中上年结转5件,本年新收3件: with those of the year before among them, they
 * are not what came in this one; those that were new are, if they are told.
 */
static void
leave_stock(Resolver *resolver, const Statement *carried)
{
	Group	   *received = &resolver->groups[METRIC_APPLICATIONS_RECEIVED];
	Statement  *items = resolver->resolved->items;
	int			last = resolver->resolved->count - 1;
	int64_t		fresh = received->value - carried->amount.value;
	bool		told = false;

	if (received->sentence == 0 || received->count != 1 || fresh < 0 ||
		items[received->first].said & SAID_PART ||
		received->sentence < carried->saying.sentence - (received->first == last ? 1 : 0))
		return;
	for (int i = received->first + 1; i <= last; i++)
		if (items[i].metric != METRIC_APPLICATIONS_RECEIVED || items[i].amount.value != fresh ||
			items[i].by != BY_NOTHING)
			return;
		else
			told = true;
	items[received->first].said |= SAID_FOREIGN;
	if (told)
		items[last].role = ROLE_WHOLE;
	resolver->stock_sentence = carried->saying.sentence;
	resolver->fresh = fresh;
}

/* Right behind the older ones, the new ones of those that leave_stock told apart */
static bool
is_fresh(const Resolver *resolver, const Statement *s)
{
	return s->metric == METRIC_APPLICATIONS_RECEIVED && s->by == BY_NOTHING &&
		resolver->stock_sentence == s->saying.sentence && resolver->fresh == s->amount.value &&
		resolver->resolved->items[resolver->resolved->count - 1].metric ==
		METRIC_APPLICATIONS_CARRIED_IN;
}

/* In the report's year, and done */
static void
resolve_in_scope(Resolver *resolver, const Statement *s)
{
	leave_longer_time(resolver, s);
	if (s->metric == METRIC_APPLICATIONS_CARRIED_IN && s->amount.value > 0 && s->said & SAID_PART)
		leave_stock(resolver, s);
	if (is_fresh(resolver, s))
		put(resolver, s);
	else if (s->said & SAID_NEW)
		resolve_new(resolver, s);
	else if (is_partial(resolver, s))
		put_part(resolver, s);
	else if (s->metric == METRIC_DISCLOSED_ITEMS)
		resolve_items(resolver, s);
	else if (take(resolver, s) && s->amount.kind == AMOUNT_NUMBER &&
			 (s->metric == METRIC_APPLICATIONS_RECEIVED ||
			  (s->metric == METRIC_APPLICATIONS_CARRIED_IN && s->amount.value > 0)))
		add_antecedent(resolver, s);
}

static void
resolve_metric(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	if (is_in_scope(&s) && is_of_more_years(resolver, &s))
		s.year = YEAR_EVER;
	if (s.year == YEAR_EVER)
		resolver->ever_sentence = s.saying.sentence;
	if (s.said & SAID_FOREIGN || !is_in_scope(&s))
		put_aside(resolver, &s);
	else
		resolve_in_scope(resolver, &s);
}

/* What may be told as a whole, of which some is of disclosure */
typedef struct Narrowed
{
	uint8_t		metric;
	uint8_t		thing;
} Narrowed;

static const Narrowed narrowed[] = {
	{METRIC_RECONSIDERATIONS, THING_RECONSIDERATION},
	{METRIC_LITIGATIONS, THING_LITIGATION},
	{METRIC_COMPLAINTS, THING_COMPLAINT},
	{METRIC_TRAINING_SESSIONS, THING_TRAINING},
};

#define N_NARROWED	((int) (sizeof(narrowed) / sizeof(narrowed[0])))

/* It was stated as a whole in this sentence, and is at least as many */
static bool
is_total(const Group *group, const Statement *stated, int sentence)
{
	return group->sentence == sentence && group->count > 0 && group->value > 0 &&
		group->value >= stated->amount.value;
}

/* The totals that were not themselves said to be of disclosure are of all kinds */
static void
resolve_narrowed(Resolver *resolver, const Statement *stated)
{
	int			sentence = stated->saying.sentence - (stated->said & SAID_IN_ALL ? 1 : 0);
	const uint32_t cases = stated->verbs & NAMED(THING_TRAINING) ? stated->verbs : CASES;

	for (int i = 0; i < N_NARROWED; i++)
	{
		const Group *group = &resolver->groups[narrowed[i].metric];

		if (cases & NAMED(narrowed[i].thing) && is_total(group, stated, sentence) &&
			!group->of_disclosure)
			withdraw_cases(resolver, narrowed[i].metric);
	}
	for (int i = 0; i < N_NARROWED; i++)
	{
		Statement	s = *stated;

		if (!(stated->things & NAMED(narrowed[i].thing)))
			continue;
		s.metric = narrowed[i].metric;
		s.things = NAMED(narrowed[i].thing);
		s.said = (s.said & ~(SAID_IN_ALL | SAID_PART)) | SAID_DISCLOSURE;

		/* A total that was of disclosure itself has been told */
		if (!is_in_scope(&s) || is_total(&resolver->groups[s.metric], &s, sentence))
		{
			s.role = ROLE_PART;
			put(resolver, &s);
		}
		else
			take(resolver, &s);
	}
}

/* 上年结转2件,收到12件,共14件: all of them, in what follows, are the sum */
static bool
is_stock(const Resolver *resolver, const Statement *s)
{
	const Group *received = &resolver->groups[METRIC_APPLICATIONS_RECEIVED];
	const Group *carried = &resolver->groups[METRIC_APPLICATIONS_CARRIED_IN];

	return received->sentence == s->saying.sentence && received->count == 1 &&
		carried->sentence == s->saying.sentence && carried->count == 1 &&
		carried->value > 0 && received->value + carried->value == s->amount.value;
}

/* Proposals that wait in this sentence, or in the one before for all of them: how many, and their sum */
static int
waiting(const Resolver *resolver, int sentence, int64_t *sum)
{
	*sum = 0;
	if (resolver->waiting_sentence == 0 || resolver->waiting_sentence < sentence)
		return 0;
	for (int i = 0; i < resolver->waiting_count; i++)
		*sum += resolver->waiting[i].amount.value;
	return resolver->waiting_count;
}

/* 合计10件: the sum of figures of one metric in this sentence stands for them */
static void
resolve_sum(Resolver *resolver, const Statement *stated)
{
	int64_t		sum;

	if (waiting(resolver, stated->saying.sentence, &sum) > 1 && sum == stated->amount.value)
	{
		resolver->waiting[0].amount = stated->amount;
		resolver->waiting_count = 1;
		return;
	}
	for (int metric = 0; metric < N_METRICS; metric++)
	{
		Group	   *group = &resolver->groups[metric];
		Statement	s = *stated;

		if (group->sentence != stated->saying.sentence || group->count == 0 || !is_in_scope(&s) ||
			!((group->count > 1 && group->sum == stated->amount.value) ||
			  (stated->verbs >> metric & 1 && group->value < stated->amount.value)))
			continue;
		s.metric = (uint8_t) metric;
		s.verbs = 0;
		s.things = group->things;
		s.said |= SAID_SUM;
		s.quote.start = resolver->resolved->items[group->first].quote.start;
		s.saying.first = group->start;
		if (metric == METRIC_DISCLOSED_ITEMS)
			resolver->channels = (Channels) {.figure = -1};
		if (take(resolver, &s) && metric == METRIC_APPLICATIONS_RECEIVED)
		{
			resolver->antecedent.sentence = 0;
			add_antecedent(resolver, &s);
		}
	}
	if (is_stock(resolver, stated))
	{
		resolver->antecedent.sentence = 0;
		add_antecedent(resolver, stated);
	}
}

/* Proposals that were received or undertaken, and now are answered */
static bool
answer_waiting(Resolver *resolver, const Statement *stated)
{
	int64_t		sum;
	bool		all = stated->amount.kind == AMOUNT_ALL && stated->things == 0;
	int			count = waiting(resolver, stated->saying.sentence - (all ? 1 : 0), &sum);

	if (count == 0)
		return false;
	if (stated->verbs & (ANSWERS | DISCLOSED))
		for (int i = 0; i < count; i++)
		{
			Statement	s = resolver->waiting[i];

			s.metric = METRIC_PROPOSALS_ANSWERED;
			s.quote.end = stated->quote.end;
			s.saying.last = stated->saying.last;
			if (is_in_scope(&s))
				take(resolver, &s);
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
			take(resolver, &s);
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
static void
resolve_done(Resolver *resolver, const Statement *s)
{
	const Antecedent *antecedent = &resolver->antecedent;
	bool		counted = s->amount.kind == AMOUNT_NUMBER;

	if (!is_in_scope(s) || answer_waiting(resolver, s) || s->things == 0)
		return;
	if (s->said & SAID_ELLIPTIC && !(s->said & SAID_NAMED) &&
		antecedent->sentence != s->saying.sentence)
		return;
	if (!counted || s->amount.value == antecedent->value)
		take_all(resolver, s);
	else if (s->things == NAMED(THING_APPLICATION))
		take_each(resolver, s);
}

/* 予以公开4件,另处理重复申请1件: one outcome among others, and not what all of them are */
static bool
is_one_outcome(const Resolver *resolver, const Statement *s)
{
	if (s->verbs & DONE(VERB_RECEIVE))
		return false;
	for (int metric = METRIC_APPLICATIONS_DISCLOSED; metric <= METRIC_APPLICATIONS_REFUSED; metric++)
		if (resolver->groups[metric].sentence == s->saying.sentence)
			return true;
	return false;
}

static void
resolve_statement(Resolver *resolver, const Statement *s)
{
	switch (s->metric)
	{
		case TALLY_HANDLED:
			if (is_one_outcome(resolver, s))
				break;
			if (resolver->antecedent.sentence != s->saying.sentence || s->verbs == DONE(VERB_RECEIVE))
			{
				if (s->verbs == DONE(VERB_RECEIVE))
					resolver->antecedent.sentence = 0;
				add_antecedent(resolver, s);
			}
			break;
		case TALLY_LATE:
			break;
		case TALLY_OTHER:
			put(resolver, s);
			break;
		case TALLY_SUM:
			resolve_sum(resolver, s);
			break;
		case TALLY_UNDERTAKEN:
			if (resolver->waiting_sentence != s->saying.sentence)
				resolver->waiting_count = 0;
			resolver->waiting_sentence = s->saying.sentence;
			if (resolver->waiting_count < MAX_WAITING)
				resolver->waiting[resolver->waiting_count++] = *s;
			break;
		case TALLY_NARROWED:
			resolve_narrowed(resolver, s);
			break;
		case TALLY_DONE:
			resolve_done(resolver, s);
			break;
		default:
			resolve_metric(resolver, s);
	}
}

/* Were some of the sentence that begins at this statement late? */
static int64_t
late_in_sentence(const StatementList *stated, int from)
{
	int64_t		late = 0;

	for (int i = from; i < stated->count &&
		 stated->items[i].saying.sentence == stated->items[from].saying.sentence; i++)
		if (stated->items[i].metric == TALLY_LATE)
			late += stated->items[i].amount.value > 0;
	return late;
}

void
gxbg_begin_section(Resolver *resolver, const Scan *scan, StatementList *resolved)
{
	*resolver = (Resolver) {.scan = scan, .resolved = resolved, .channels = {.figure = -1}};
}

void
gxbg_resolve(Resolver *resolver, const StatementList *stated)
{
	for (int i = 0; i < stated->count; i++)
	{
		if (i == 0 || stated->items[i].saying.sentence != stated->items[i - 1].saying.sentence)
			resolver->late = late_in_sentence(stated, i);
		resolve_statement(resolver, &stated->items[i]);
	}
}
