/*
 * sums.c
 *	  Figures that add up to another one in their sentence.
 */
#include <string.h>

#include "figure/reader.h"

/* More figures than these are a table */
#define MAX_ADDENDS	16

/* The verbs that parts of this metric may have of their own; none if it has no such parts */
static uint32_t
verbs_of_parts(Metric metric)
{
	return metric == METRIC_APPLICATIONS_RECEIVED ? CAME :
		metric == METRIC_APPLICATIONS_ANSWERED || metric == METRIC_APPLICATIONS_CONCLUDED ?
		ANSWERS | DONE(VERB_HANDLE) :
		metric == METRIC_DISCLOSED_ITEMS ? SHOWN | DONE(VERB_PUSH) : 0;
}

static uint32_t
things_of_parts(Metric metric)
{
	return metric == METRIC_DISCLOSED_ITEMS ? INFORMATIONS | NAMED(THING_DISCLOSURE) : DISCLOSURES;
}

/* It was stated as a figure of another metric */
static bool
is_stated_of_another(const FigureReader *reader, Metric metric, const Atom *count)
{
	for (int i = reader->stated.count - 1; i >= reader->first_stated; i--)
	{
		const Statement *statement = &reader->stated.items[i];

		if (statement->amount.number.start == count->start && statement->metric != metric &&
			statement->metric < N_METRICS)
			return true;
	}
	return false;
}

/* May an atom between the first part and the sum be of a part? */
static bool
is_of_part(const FigureReader *reader, Metric metric, const Atom *atom, const Atom *sum)
{
	switch (atom->class)
	{
		case CUE_THING:
			return (named_by(atom) & things_of_parts(metric)) != 0;
		case CUE_VERB:
			return (done_by(atom) & verbs_of_parts(metric)) != 0;
		case ATOM_COUNT:
			return atom->unit && sum->unit && strcmp(atom->unit, sum->unit) == 0 &&
				!is_stated_of_another(reader, metric, atom);
		case CUE_NOT:
		case CUE_PART:
		case CUE_CHANGE:
		case CUE_OTHER_YEAR:
		case ATOM_YEAR:
			return false;
		default:
			return true;
	}
}

/* The first statement of the metric in this sentence, or NULL */
static const Statement *
first_stated(const FigureReader *reader, Metric metric)
{
	for (int i = reader->first_stated; i < reader->stated.count; i++)
		if (reader->stated.items[i].metric == metric &&
			reader->stated.items[i].amount.kind == AMOUNT_NUMBER)
			return &reader->stated.items[i];
	return NULL;
}

/*
 * 网上申请105件,快递17件,合计122件: from the first figure of this metric on, the
 * figures up to this one add up to it, whatever the channels are called.
 */
bool
gxbg_adds_up(FigureReader *reader, Metric metric, int sum_at)
{
	const Atom *atoms = reader->sentence.atoms;
	const Atom *sum = &atoms[sum_at];
	const Statement *first = first_stated(reader, metric);
	int64_t		added = 0;
	int			parts = 0;

	if (verbs_of_parts(metric) == 0 || first == NULL || is_in_part(reader, sum_at) ||
		gxbg_topic(reader) == THING_OTHER)
		return false;
	for (int i = first->saying.first; i < sum_at; i++)
	{
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (atoms[i].class == ATOM_COUNT || parts > 0)
		{
			if (parts > MAX_ADDENDS || !is_of_part(reader, metric, &atoms[i], sum))
				return false;
			if (atoms[i].class == ATOM_COUNT)
			{
				added += atoms[i].value;
				parts++;
			}
		}
	}
	return parts > 1 && added == sum->value &&
		!gxbg_word_within(reader->scan, atoms[first->saying.first].end, sum->start,
						  &gxbg_carrying);
}
