/*
 * metric.c
 *	  The metrics of a frame: the rules that hold, without what is excluded.
 */
#include <string.h>

#include "figure/reader.h"
#include "text/host.h"

/* A set of rules has so many bits; a test holds the table to it */
#define MAX_RULES	64

static bool
conditions_hold(FigureReader *reader, const Frame *frame, uint32_t conditions, bool all)
{
	for (int i = 0; conditions >> i; i++)
		if (conditions >> i & 1 && gxbg_holds(reader, frame, (Condition) i) != all)
			return !all;
	return all;
}

static bool
rule_holds(FigureReader *reader, const Frame *frame, const MetricRule *rule)
{
	bool		said = frame->thing_at >= 0;

	if (!(rule->amounts & frame->kind) || !(rule->things & frame->things) ||
		(rule->verbs && !(rule->verbs & frame->verbs)) || rule->never & frame->verbs ||
		rule->head == (said ? HEAD_SPOKEN_OF : HEAD_SAID))
		return false;
	return conditions_hold(reader, frame, rule->when, true) &&
		!conditions_hold(reader, frame, rule->unless, false);
}

/* Where the words of an exclusion are looked for: bytes */
static Span
place_of(FigureReader *reader, const Frame *frame, uint8_t place)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, frame->at);
	int			to = frame->kind == AMOUNT_NONE && frame->thing_at >= 0 ? frame->first : frame->at;
	Span		span;

	if (place == PLACE_FIGURE)
		from = to;
	if (place == PLACE_VERB)
		from = to = frame->verb_at;
	if (place == PLACE_FIGURE || place == PLACE_VERB)
		while (from > clause_of(reader, frame->at) && atoms[from - 1].class != ATOM_COUNT &&
			   atoms[from - 1].class != ATOM_CLOSE)
			from--;
	if (place == PLACE_DENIED)
	{
		/* 未收到其他申请, and not what stands before the negation */
		span.start = atoms[frame->at].end;
		span.end = frame->thing_at >= 0 ? atoms[frame->verb_at].start : span.start;
		return span;
	}
	span.start = atoms[from].start;
	span.end = atoms[to].start;
	if (place == PLACE_BEHIND)
	{
		span.start = frame->thing_at >= 0 ? atoms[frame->thing_at].end : span.end;
		span.end = atoms[gxbg_clause_end(reader, frame->at) - 1].end;
	}
	return span;
}

/* 政策法规类, 规划计划类: a word that no rule knows, or that plans nothing here */
static bool
is_of_kind(FigureReader *reader, int at)
{
	return gxbg_is_unknown(reader, at) ||
		(at > 0 && reader->sentence.atoms[at - 1].class == CUE_PLAN);
}

/* Right before the thing, or before its verb: what the word is behind, unknown */
static bool
stands_before_thing(FigureReader *reader, const Frame *frame, const Exclusion *exclusion)
{
	const Atom *atoms = reader->sentence.atoms;
	int			at = frame->thing_at;
	int			from = at < 0 ? 0 : clause_of(reader, at);

	if (at > from && is_verb(&atoms[at - 1]))
		at--;
	return at > from && gxbg_word_precedes(reader->scan, atoms[at].start, exclusion->words) &&
		!(exclusion->but && (gxbg_word_precedes(reader->scan, atoms[at].start, exclusion->but) ||
							 gxbg_word_follows(reader->scan, atoms[at].start, exclusion->but))) &&
		is_of_kind(reader, at - 1) && !(atoms[at - 1].flags & IS_NUMBER);
}

/* 目标:公开500条: right before a colon in the clause of the figure */
static bool
stands_before_colon(FigureReader *reader, const Frame *frame, WordList *words)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = frame->at - 1; i >= clause_of(reader, frame->at); i--)
		if (atoms[i].class == ATOM_COLON)
			return gxbg_word_precedes(reader->scan, atoms[i].start, words);
	return false;
}

static bool
is_excluded(FigureReader *reader, const Frame *frame, const Exclusion *exclusion)
{
	Span		place;

	if (exclusion->place == PLACE_THING)
		return stands_before_thing(reader, frame, exclusion);
	if (exclusion->place == PLACE_COLON)
		return stands_before_colon(reader, frame, exclusion->words);
	if (exclusion->place == PLACE_BEFORE)
		return gxbg_word_precedes(reader->scan, reader->sentence.atoms[frame->at].start,
								  exclusion->words);
	place = place_of(reader, frame, exclusion->place);
	return gxbg_word_within(reader->scan, place.start, place.end, exclusion->words) &&
		!(exclusion->but &&
		  gxbg_word_within(reader->scan, place.start, place.end, exclusion->but));
}

/* Rules of each thing, as bits */
static const uint64_t *
rules_of_things(void)
{
	static const uint64_t *rules = NULL;
	uint64_t   *table;

	if (rules)
		return rules;
	table = gxbg_alloc_permanent(N_THINGS * sizeof(uint64_t));
	for (int thing = 0; thing < N_THINGS; thing++)
		table[thing] = 0;
	for (int i = 0; i < gxbg_metric_rule_count; i++)
		for (int thing = 0; thing < N_THINGS; thing++)
			if (gxbg_metric_rules[i].things & NAMED(thing))
				table[thing] |= UINT64_C(1) << i;
	rules = table;
	return rules;
}

/* The metrics by the rules alone */
static uint32_t
metrics_by_rules(FigureReader *reader, const Frame *frame)
{
	const uint64_t *rules_of = rules_of_things();
	uint64_t	rules = 0;
	uint32_t	metrics = 0;

	for (int thing = 0; frame->things >> thing; thing++)
		if (frame->things >> thing & 1)
			rules |= rules_of[thing];
	for (; rules; rules &= rules - 1)
	{
		const MetricRule *rule = &gxbg_metric_rules[__builtin_ctzll(rules)];

		if (rule_holds(reader, frame, rule))
			metrics |= UINT32_C(1) << rule->metric;
	}
	return metrics;
}

uint32_t
gxbg_metrics_of(FigureReader *reader, const Frame *frame, uint8_t bys[N_METRICS])
{
	uint32_t	metrics = metrics_by_rules(reader, frame);

	memset(bys, BY_NOTHING, N_METRICS);
	for (int i = 0; i < gxbg_exclusion_count && metrics; i++)
	{
		const Exclusion *exclusion = &gxbg_exclusions[i];

		if (!(exclusion->metrics & metrics) || !(exclusion->amounts & frame->kind) ||
			!is_excluded(reader, frame, exclusion))
			continue;
		if (exclusion->by == BY_NOTHING)
			metrics &= ~exclusion->metrics;
		for (int metric = 0; metric < N_METRICS; metric++)
			if (exclusion->metrics >> metric & 1)
				bys[metric] = exclusion->by;
	}
	return metrics;
}
