/*
 * narrow.c
 *	  Cases of all kinds, and those of them over disclosure: 行政复议案件30件,其中
 *	  涉及政府信息公开5件.
 *
 * What is narrowed to disclosure after a total says that the total is not.  The
 * narrower figure is the one that a report on disclosure is about.
 */
#include "figure/grammar.h"

#define CASES	(NAMED(THING_RECONSIDERATION) | NAMED(THING_LITIGATION) | NAMED(THING_COMPLAINT))
#define DISCLOSURES (APPLICATIONS | NAMED(THING_DISCLOSURE))

/* The totals before a part */
typedef struct Totals
{
	uint32_t	things;			/* NAMED bits: which cases were counted */
	int			at;				/* the first atom that names them; the part's, if said before */
	int			sentence;
	bool		unclear;		/* of which of them the part is */
} Totals;

static int
metric_of_cases(uint32_t thing)
{
	return thing == NAMED(THING_RECONSIDERATION) ? METRIC_RECONSIDERATIONS :
		thing == NAMED(THING_LITIGATION) ? METRIC_LITIGATIONS :
		thing == NAMED(THING_COMPLAINT) ? METRIC_COMPLAINTS : -1;
}

/* The word that begins the part which this atom is in, or -1 */
static int
part_start(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = at - 1; i >= 0; i--)
		if (atoms[i].class == CUE_PART ||
			(atoms[i].class == ATOM_SOFT && atoms[i].argument & SOFT_PART))
			return i;
		else if (atoms[i].class == ATOM_COMMA && atoms[i].argument)
			break;
	return -1;
}

/* Does something in (from, to) say that it is of disclosure? */
static bool
names_disclosure(const FigureReader *reader, int from, int to)
{
	uint32_t	things = 0;

	for (int i = from + 1; i < to; i++)
		things |= named_by(&reader->sentence.atoms[i]);
	return (things & DISCLOSURES) != 0;
}

/* What the sentence before counted: 行政复议30件。其中涉及政府信息公开5件 */
static void
find_totals_before(const FigureReader *reader, Totals *totals)
{
	totals->sentence = reader->sentence_number - 1;
	for (int thing = 0; thing < N_THINGS; thing++)
	{
		int			metric = metric_of_cases(NAMED(thing));

		if (metric >= 0 && reader->given[metric].sentence == totals->sentence)
			totals->things |= NAMED(thing);
	}
}

static Totals
find_totals(const FigureReader *reader, int part)
{
	const Atom *atoms = reader->sentence.atoms;
	Totals		totals = {0, part, reader->sentence_number, false};
	bool		counted = false;

	for (int i = part - 1; i >= 0; i--)
	{
		uint32_t	thing = named_by(&atoms[i]);

		counted |= atoms[i].class == ATOM_COUNT;
		if (thing & CASES)
		{
			totals.things |= thing;
			totals.at = i;
		}
		else if (totals.things == 0 && thing & (APPLICATIONS | NAMED(THING_ITEM)))
			return totals;
		totals.unclear |= (thing & NAMED(THING_OTHER)) != 0;
	}
	if (!counted)
	{
		totals.things = 0;
		if (reader->sentence_number > 1)
			find_totals_before(reader, &totals);
	}
	totals.unclear |= (totals.things & (totals.things - 1)) != 0;
	return totals;
}

/* Totals that were not themselves said to be of disclosure are of all kinds */
static void
withdraw_totals(FigureReader *reader, const Totals *totals, int64_t value)
{
	for (int metric = METRIC_RECONSIDERATIONS; metric <= METRIC_COMPLAINTS; metric++)
	{
		const Given *given = &reader->given[metric];

		if (given->sentence == totals->sentence && given->value > 0 && given->value >= value &&
			!given->of_disclosure)
			gxbg_withdraw_told(reader, metric);
	}
}

/* The cases that the figure names itself; those of the total, if it names disclosure alone; or 0 */
static uint32_t
narrowed_thing(FigureReader *reader, int at, const Totals *totals)
{
	const Atom *atoms = reader->sentence.atoms;
	int			left = gxbg_left_of(reader, at).at;

	while (left >= 0 && ((is_thing(&atoms[left]) && atoms[left].argument == THING_CASE) ||
						 (is_verb(&atoms[left]) && atoms[left].argument == VERB_OCCUR)))
		left = gxbg_left_of(reader, left).at;
	if (left < 0)
		return 0;
	if (named_by(&atoms[left]) & CASES)
		return named_by(&atoms[left]);
	return named_by(&atoms[left]) & DISCLOSURES && !totals->unclear ? totals->things : 0;
}

static void
take_narrowed(FigureReader *reader, uint32_t thing, const Telling *telling)
{
	int			metric = metric_of_cases(thing);

	reader->told = thing;
	reader->told_whole = false;
	if (metric < 0 || reader->all_verbs & DONE(VERB_REVIEW))
		return;
	gxbg_tell_metric(reader, (Metric) metric, telling);
	reader->given[metric].of_disclosure = true;
}

/* 行政诉讼25件,与政府信息公开有关的3件: the clause is a part without a word for it; or -1 */
static int
clause_of_part(const FigureReader *reader)
{
	const Atom *atoms = reader->sentence.atoms;
	int			first = reader->clause;

	if (first < 2 || atoms[first - 1].class != ATOM_COMMA || atoms[first - 2].class != ATOM_COUNT ||
		!gxbg_word_follows(reader->scan, atoms[first].start, &gxbg_narrowings))
		return -1;
	return first - 1;
}

bool
gxbg_read_narrowed(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			part = reader->part ? part_start(reader, at) : clause_of_part(reader);
	Totals		totals;
	uint32_t	thing;
	int			metric;
	Telling		telling = {&atoms[at], 0, at};

	if (part < 0 || !names_disclosure(reader, part, at))
		return false;
	totals = find_totals(reader, part);
	if (totals.things == 0)
		return false;
	withdraw_totals(reader, &totals, atoms[at].value);
	thing = narrowed_thing(reader, at, &totals);
	metric = metric_of_cases(thing);
	if (metric < 0)
		return false;

	/* A total that was of disclosure itself has been told */
	if (reader->given[metric].sentence == totals.sentence && reader->given[metric].value > 0)
		return reader->given[metric].value >= atoms[at].value;
	telling.first = totals.at;
	take_narrowed(reader, thing, &telling);
	return true;
}

/* 均未涉及政府信息公开, 其中无政府信息公开类案件: none of the cases counted before is */
bool
gxbg_read_none_narrowed(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			part = reader->part ? part_start(reader, at) : at;
	int			end = gxbg_clause_end(reader, at);
	bool		said = reader->part;
	Atom		none = {0};
	Telling		telling = {&none, 0, end - 1};
	Totals		totals;

	if (part < 0 || !names_disclosure(reader, at, end))
		return false;
	for (int i = at + 1; i < end; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (!(named_by(&atoms[i]) & (NAMED(THING_DISCLOSURE) | NAMED(THING_CASE))) &&
			!(done_by(&atoms[i]) & DONE(VERB_OCCUR)) && atoms[i].class != ATOM_SOFT)
			return false;
		said |= done_by(&atoms[i]) &&
			gxbg_word_follows(reader->scan, atoms[i].start, &gxbg_narrowings);
	}
	totals = find_totals(reader, part);
	if (totals.things == 0 || !said)
		return false;
	withdraw_totals(reader, &totals, 0);
	telling.first = totals.at;
	for (int thing = 0; thing < N_THINGS; thing++)
	{
		int			metric = metric_of_cases(totals.things & NAMED(thing));

		/* Unless a total that was of disclosure itself has been told */
		if (metric >= 0 && !(reader->given[metric].sentence == totals.sentence &&
							 reader->given[metric].value > 0))
			take_narrowed(reader, NAMED(thing), &telling);
	}
	return true;
}
