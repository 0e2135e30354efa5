/*
 * take.c
 *	  Which figures are kept: not those told twice, nor the parts of a whole.
 */
#include <string.h>

#include "text/host.h"
#include "figure/grammar.h"

/* Bytes of a quote, above which it is one clause */
#define MAX_QUOTE 1200

/* A clause begins behind a comma or a bracket */
static int
clause_start(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	while (at > 0 && atoms[at - 1].class != ATOM_COMMA && atoms[at - 1].class != ATOM_OPEN)
		at--;
	return at;
}

/* The same, beside what stands in brackets: 各县(市、区)收到5件; but behind (一) */
static int
outer_clause_start(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (; at > 0 && atoms[at - 1].class != ATOM_COMMA && atoms[at - 1].class != ATOM_OPEN; at--)
		if (atoms[at - 1].class == ATOM_CLOSE)
		{
			int			close = at - 1;

			for (at = close; at > 0 && atoms[at].class != ATOM_OPEN; at--)
				;
			if (at == close - 2 && atoms[at + 1].flags & IS_NUMBER)
				return close + 1;
			at++;
		}
	return at;
}

static Span
quote_of(const FigureReader *reader, const Atom *count, int first, int last)
{
	const Atom *atoms = reader->sentence.atoms;
	int			start = outer_clause_start(reader, first);
	int			end = gxbg_clause_end(reader, last);
	Span		quote;

	quote.start = atoms[start].start;
	quote.end = atoms[end > last ? end - 1 : last].end;

	/* Said of a figure before it, which is part of the quote */
	if (count->class == CUE_ALL && count->start < quote.start)
		quote.start = count->start;

	/* A list without end is quoted by the clause that has the figure */
	if (quote.end - quote.start > MAX_QUOTE && count->start >= quote.start)
		quote.start = atoms[clause_start(reader, last)].start;
	return quote;
}

/*
 * Another thing of the same metric, beside one that was not said to be all of
 * them: proposals of deputies and of advisers, sessions of different kinds.
 */
static bool
is_addend(const FigureReader *reader, Metric metric)
{
	const Given *given = &reader->given[metric];

	switch (metric)
	{
		case METRIC_PROPOSALS_ANSWERED:
			return (reader->told == NAMED(THING_SUGGESTION) ||
					reader->told == NAMED(THING_MOTION)) &&
				!(given->things & (reader->told | NAMED(THING_PROPOSAL)));
		case METRIC_INTERPRETATIONS:
		case METRIC_PRESS_CONFERENCES:
		case METRIC_TRAINING_SESSIONS:
		case METRIC_FEES_CHARGED:
			return !given->whole && reader->told != 0;
		default:
			return false;
	}
}

/* Has it been said, or is it a part of what was said? */
static bool
is_repeated(FigureReader *reader, Metric metric, const Atom *count, int first)
{
	const Given *given = &reader->given[metric];
	int			distance = reader->sentence_number - given->sentence;

	if (given->sentence == 0 || distance > 2 ||
		(reader->by_channels && metric == METRIC_APPLICATIONS_RECEIVED && !reader->part))
		return false;

	/* 网上收到8件,办结8件;当面收到2件,办结2件: of each channel, too */
	if (reader->by_channels && distance == 0 && !reader->part && count->end > 0 &&
		(metric == METRIC_APPLICATIONS_ANSWERED || metric == METRIC_APPLICATIONS_CONCLUDED))
		return false;
	if (count->value == given->value && count->end == 0)
		return true;
	if (distance == 0 && given->times > 1 && count->value == given->sum)
		return false;
	if (distance == 0 && reader->part && count->value <= given->value)
		return true;

	/* Parts stand in clauses of their own; what is joined is beside it */
	if (distance == 0 && (clause_start(reader, first) <= given->last || is_addend(reader, metric) ||
						  (given->times > 1 && !given->whole)))
		return false;
	return count->value <= given->value && !gxbg_is_beside(reader, metric, first);
}

/* Figures that turned out to be parts, from the first of the sentence on */
static void
drop_parts(FigureReader *reader, Metric metric)
{
	Given	   *given = &reader->given[metric];

	for (int i = given->first; i < reader->count; i++)
		if (reader->figures[i].metric == metric)
			reader->figures[i].metric = N_METRICS;
	given->times = 0;
}

/* A whole that is told after its parts takes their place */
static void
replace_parts(FigureReader *reader, Metric metric, const Atom *count)
{
	const Given *given = &reader->given[metric];

	if (given->sentence == reader->sentence_number &&
		((given->times > 1 && given->sum == count->value) ||
		 (reader->told_whole && count->end > 0 && gxbg_adds_up(reader, metric, count))))
		drop_parts(reader, metric);
}

void
gxbg_withdraw_told(FigureReader *reader, int metric)
{
	Given	   *given = &reader->given[metric];

	if (given->times == 0)
		return;
	drop_parts(reader, (Metric) metric);
	given->sentence = 0;
	if (metric == METRIC_APPLICATIONS_RECEIVED)
		reader->antecedent.count = 0;
}

void
gxbg_withdraw_metric(FigureReader *reader, int metric)
{
	if (reader->given[metric].sentence == reader->sentence_number)
		gxbg_withdraw_told(reader, metric);
}

void
gxbg_withdraw_figures(FigureReader *reader)
{
	for (int metric = 0; metric < N_METRICS; metric++)
		gxbg_withdraw_metric(reader, metric);
	reader->antecedent.count = 0;
}

static Figure *
add_figure(FigureReader *reader)
{
	if (reader->count == reader->capacity)
	{
		reader->capacity = reader->capacity ? reader->capacity * 2 : 16;
		reader->figures = gxbg_realloc_array(reader->figures, (size_t) reader->capacity,
											 sizeof(Figure));
	}
	return &reader->figures[reader->count++];
}

/* The clauses of a figure name disclosure */
static bool
is_of_disclosure(const FigureReader *reader, int first, int last)
{
	uint32_t	things = 0;

	for (int i = clause_start(reader, first); i < last; i++)
		things |= named_by(&reader->sentence.atoms[i]);
	return (things & (APPLICATIONS | NAMED(THING_DISCLOSURE))) != 0;
}

void
gxbg_take_figure(FigureReader *reader, Metric metric, const Atom *count, int first, int last)
{
	Given	   *given = &reader->given[metric];
	Figure	   *figure;

	if (count->counter != COUNTER_NONE &&
		!(gxbg_metrics[metric].counters & COUNTED_BY(count->counter)))
		return;
	if (is_repeated(reader, metric, count, first))
		return;
	replace_parts(reader, metric, count);
	figure = add_figure(reader);
	memset(figure, 0, sizeof(Figure));
	figure->metric = (uint8_t) metric;
	figure->value = count->value;
	figure->scale = count->scale;
	figure->unit = count->unit;
	if (count->end > 0)
	{
		figure->number.start = count->start;
		figure->number.end = count->number_end;
	}
	figure->quote = quote_of(reader, count, first, last);
	if (given->sentence != reader->sentence_number || given->times == 0)
	{
		given->first = reader->count - 1;
		given->start = first;
		given->sum = 0;
		given->times = 0;
		given->things = 0;
		given->whole = false;
		given->of_disclosure = metric >= METRIC_RECONSIDERATIONS &&
			metric <= METRIC_COMPLAINTS && is_of_disclosure(reader, first, last);
	}
	given->things |= reader->told;
	given->whole |= reader->told_whole;
	given->sentence = reader->sentence_number;
	given->value = count->value;
	given->sum += count->value;
	given->times++;
	given->last = last;
	given->organ = count->value > 0 ? gxbg_organ_before(reader, first) : (Span) {0, 0};
}
