/*
 * resolve.c
 *	  The statements of a section, as they are understood together: wholes, parts
 *	  and repeats, sums, what all of them are.
 *
 * The list is read once, in the order of the text.  Of each metric there is a
 * group: what the last sentence that stated it for the report's year stated.
 */
#include "figure/resolver.h"

/* A statement of another time or mode, or of no metric after all: as it is */
static void
put_aside(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	if (s.said & SAID_PART)
		s.role = ROLE_PART;
	gxbg_put(resolver, &s);
}

/* A part by what it says itself; of all that came, it is none that 均 may mean */
static void
put_part(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	s.role = ROLE_PART;
	gxbg_put(resolver, &s);
	if (s.by == BY_TOPIC && s.metric == METRIC_APPLICATIONS_RECEIVED && !(s.said & SAID_PART))
		resolver->antecedent.count = 0;
}

/* In the report's year, and done */
static void
resolve_in_scope(Resolver *resolver, const Statement *s)
{
	gxbg_leave_longer_time(resolver, s);
	if (s->metric == METRIC_APPLICATIONS_CARRIED_IN && s->amount.value > 0 && s->said & SAID_PART)
		gxbg_leave_stock(resolver, s);
	if (gxbg_is_fresh(resolver, s))
		gxbg_put(resolver, s);
	else if (s->said & SAID_NEW)
		gxbg_resolve_new(resolver, s);
	else if (gxbg_is_partial(resolver, s))
		put_part(resolver, s);
	else if (s->metric == METRIC_DISCLOSED_ITEMS)
		gxbg_resolve_items(resolver, s);
	else if (gxbg_take(resolver, s) && s->amount.kind == AMOUNT_NUMBER &&
			 (s->metric == METRIC_APPLICATIONS_RECEIVED ||
			  (s->metric == METRIC_APPLICATIONS_CARRIED_IN && s->amount.value > 0)))
		gxbg_add_antecedent(resolver, s);
}

static void
resolve_metric(Resolver *resolver, const Statement *stated)
{
	Statement	s = *stated;

	if (gxbg_is_in_scope(&s) && gxbg_leaves_year(resolver, &s))
		s.year = YEAR_EVER;
	if (s.year == YEAR_EVER)
		resolver->ever_sentence = s.saying.sentence;
	if (s.said & SAID_FOREIGN || !gxbg_is_in_scope(&s))
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
			gxbg_withdraw_cases(resolver, narrowed[i].metric);
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
		if (!gxbg_is_in_scope(&s) || is_total(&resolver->groups[s.metric], &s, sentence))
		{
			s.role = ROLE_PART;
			gxbg_put(resolver, &s);
		}
		else
			gxbg_take(resolver, &s);
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

/* 合计10件: the sum of figures of one metric in this sentence stands for them */
static void
resolve_sum(Resolver *resolver, const Statement *stated)
{
	int64_t		sum;

	if (gxbg_waiting(resolver, stated->saying.sentence, &sum) > 1 && sum == stated->amount.value)
	{
		resolver->waiting[0].amount = stated->amount;
		resolver->waiting_count = 1;
		return;
	}
	for (int metric = 0; metric < N_METRICS; metric++)
	{
		Group	   *group = &resolver->groups[metric];
		Statement	s = *stated;

		if (group->sentence != stated->saying.sentence || group->count == 0 || !gxbg_is_in_scope(&s) ||
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
		if (gxbg_take(resolver, &s) && metric == METRIC_APPLICATIONS_RECEIVED)
		{
			resolver->antecedent.sentence = 0;
			gxbg_add_antecedent(resolver, &s);
		}
	}
	if (is_stock(resolver, stated))
	{
		resolver->antecedent.sentence = 0;
		gxbg_add_antecedent(resolver, stated);
	}
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
				gxbg_add_antecedent(resolver, s);
			}
			break;
		case TALLY_LATE:
			break;
		case TALLY_OTHER:
			gxbg_put(resolver, s);
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
			gxbg_resolve_done(resolver, s);
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
