/*
 * special.c
 *	  Figures that no thing or verb beside them tells of: what is new in the
 *	  year, cases of the hotline, cases that are narrowed to disclosure, sums.
 */
#include <string.h>

#include "figure/reader.h"

/* The year right before this figure, beside a word for what is new or the same verb; or -1 */
static int
year_before(FigureReader *reader, int at, uint32_t verbs)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, at);

	for (int i = at - 1; i >= from && i >= at - 3; i--)
	{
		if (atoms[i].class == CUE_OWN_YEAR ||
			(atoms[i].class == ATOM_YEAR && reader->scopes[i].year == YEAR_OWN))
			return i;
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class != ATOM_SOFT && !(done_by(&atoms[i]) & verbs) &&
			!(atoms[i].class == ATOM_OTHER &&
			  gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_newly)))
			break;
	}
	return -1;
}

/*
 * 共公开615条,今年新增94条; 累计受理43件,其中2015年6件: what was told is of more
 * years, unless it was said to be of this one, and what is new is the year's.
 */
static bool
read_new(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	const Statement *told = gxbg_last_stated(reader);
	int			year = told ? year_before(reader, at, told->verbs) : -1;
	Frame		frame = {.at = at, .last = at, .thing_at = -1, .kind = AMOUNT_NUMBER};
	bool		newly;
	bool		of_more_years;

	if (year < 0)
		return false;
	newly = atoms[year].class == CUE_OWN_YEAR ? atoms[year].argument & OWN_YEAR_NEW :
		gxbg_word_follows(reader->scan, atoms[year].end, &gxbg_year_newly);
	of_more_years = gxbg_is_of_more_years(told);
	if (!(newly ? of_more_years || !(told->said & SAID_OWN_YEAR) :
		  of_more_years && is_in_part(reader, at)) ||
		reader->scopes[at].mode != MODE_DONE || gxbg_right_of(reader, at).at >= 0 ||
		atoms[at].value > told->amount.value)
		return false;
	frame.first = frame.verb_at = told->saying.first;
	frame.things = told->things;
	frame.verbs = told->verbs;
	gxbg_add(reader, &frame, told->metric, BY_NOTHING, SAID_NEW);
	return true;
}

/* 受理8件,其中5件为上年结转,3件为本年新收: the rest of those received, said to be of the year */
static bool
read_fresh(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	const Statement *carried = gxbg_last_stated(reader);
	const Stated *received = &reader->metrics[METRIC_APPLICATIONS_RECEIVED];
	Frame		frame = {.at = at, .first = at, .last = at, .verb_at = at, .thing_at = -1,
		.kind = AMOUNT_NUMBER, .things = NAMED(THING_APPLICATION), .verbs = DONE(VERB_RECEIVE)};
	int			end = gxbg_clause_end(reader, at);
	bool		said = false;

	if (!carried || carried->metric != METRIC_APPLICATIONS_CARRIED_IN || !is_in_part(reader, at) ||
		received->sentence != reader->number ||
		received->value != carried->amount.value + atoms[at].value)
		return false;
	for (int i = clause_of(reader, at); i < end; i++)
		said |= atoms[i].class == CUE_OWN_YEAR ||
			(done_by(&atoms[i]) == DONE(VERB_RECEIVE) &&
			 gxbg_word_follows(reader->scan, atoms[i].start, &gxbg_fresh));
	if (!said)
		return false;
	gxbg_add(reader, &frame, METRIC_APPLICATIONS_RECEIVED, BY_NOTHING, 0);
	return true;
}

/* Cases of the hotline: it is named in the clause, with what it does */
static bool
read_hotline_count(FigureReader *reader, int at, int left_at)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t cases = NAMED(THING_HOTLINE) | NAMED(THING_CASE) | NAMED(THING_COMPLAINT);
	const uint32_t acts = DONE(VERB_RECEIVE) | DONE(VERB_HANDLE) | DONE(VERB_UNDERTAKE) | ANSWERS;
	int			thing_at = gxbg_thing_behind(reader, at);
	int			from = clause_of(reader, at);
	Frame		frame = {.at = at, .last = at, .thing_at = -1, .kind = AMOUNT_NUMBER};

	if (left_at < 0 ||
		!(atoms[left_at].class == CUE_CHANNEL || named_by(&atoms[left_at]) & cases ||
		  (done_by(&atoms[left_at]) & acts &&
		   (thing_at < 0 || (NAMED(atoms[thing_at].argument) & cases)))))
		return false;
	for (int i = thing_at >= 0 ? thing_at : left_at; i >= from; i--)
	{
		if ((atoms[i].class == ATOM_COUNT && i != at) ||
			named_by(&atoms[i]) == NAMED(THING_OTHER))
			return false;
		if (named_by(&atoms[i]) == NAMED(THING_HOTLINE) &&
			!gxbg_word_within(reader->scan, atoms[i].end, atoms[at].start, &gxbg_rates))
		{
			frame.first = frame.verb_at = i;
			frame.things = NAMED(THING_HOTLINE);
			gxbg_add(reader, &frame, METRIC_HOTLINE_CASES, BY_NOTHING, 0);
			gxbg_set_topic(reader, THING_HOTLINE);
			return true;
		}
	}
	return false;
}

/* The totals before a part */
typedef struct Totals
{
	uint32_t	things;			/* NAMED bits: which cases were counted */
	int			at;				/* the first atom that names them; the part's, if said before */
	bool		before;			/* in the sentence before */
	bool		unclear;		/* of which of them the part is */
} Totals;

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

static Totals
find_totals(const FigureReader *reader, int part)
{
	const Atom *atoms = reader->sentence.atoms;
	Totals		totals = {0, part, false, false};
	bool		counted = false;

	for (int i = part - 1; i >= 0; i--)
	{
		uint32_t	thing = named_by(&atoms[i]);

		counted |= atoms[i].class == ATOM_COUNT;
		if (thing & NARROWED)
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
		/* What the sentence before counted: 行政复议30件。其中涉及政府信息公开5件 */
		totals.things = 0;
		totals.before = true;
		if (reader->metrics[METRIC_RECONSIDERATIONS].sentence == reader->number - 1)
			totals.things |= NAMED(THING_RECONSIDERATION);
		if (reader->metrics[METRIC_LITIGATIONS].sentence == reader->number - 1)
			totals.things |= NAMED(THING_LITIGATION);
		if (reader->metrics[METRIC_COMPLAINTS].sentence == reader->number - 1)
			totals.things |= NAMED(THING_COMPLAINT);
		if (reader->metrics[METRIC_TRAINING_SESSIONS].sentence == reader->number - 1)
			totals.things |= NAMED(THING_TRAINING);
		if (reader->number == 1)
			totals.things = 0;
	}
	totals.unclear |= (totals.things & (totals.things - 1)) != 0;
	return totals;
}

/* The cases that the figure names itself; those of the total, if it names disclosure alone; or 0 */
static uint32_t
narrowed_thing(FigureReader *reader, int at, const Totals *totals)
{
	const Atom *atoms = reader->sentence.atoms;
	int			left = gxbg_left_of(reader, at).at;

	while (left >= 0 && (named_by(&atoms[left]) == NAMED(THING_CASE) ||
						 done_by(&atoms[left]) == DONE(VERB_OCCUR) ||

						 /* 培训15场,其中政务公开专题2场 */
						 (totals->things == NAMED(THING_TRAINING) && gxbg_is_unknown(reader, left))))
		left = gxbg_left_of(reader, left).at;
	if (left < 0)
		return 0;
	if (named_by(&atoms[left]) & NARROWED)
		return named_by(&atoms[left]);
	return named_by(&atoms[left]) & DISCLOSURES && !totals->unclear ? totals->things : 0;
}

/* 行政诉讼25件,与政府信息公开有关的3件: the clause is a part without a word for it; or -1 */
static int
clause_of_part(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			first = clause_of(reader, at);

	if (first < 2 || atoms[first - 1].class != ATOM_COMMA || atoms[first - 2].class != ATOM_COUNT ||
		!gxbg_word_follows(reader->scan, atoms[first].start, &gxbg_narrowings))
		return -1;
	return first - 1;
}

/* Of the totals, as things; what is narrowed, as verbs' bits are of no use here */
static void
tell_narrowed(FigureReader *reader, Frame *frame, const Totals *totals, uint32_t thing)
{
	if (reader->all_verbs & DONE(VERB_REVIEW))
		thing = 0;
	frame->first = frame->verb_at = totals->at;
	frame->things = thing;
	frame->verbs = totals->things;
	frame->in_all = totals->before;
	gxbg_add(reader, frame, TALLY_NARROWED, BY_NOTHING, 0);
}

static bool
read_narrowed(FigureReader *reader, int at)
{
	int			part = is_in_part(reader, at) ? part_start(reader, at) : clause_of_part(reader, at);
	Frame		frame = {.at = at, .last = at, .thing_at = -1, .kind = AMOUNT_NUMBER};
	Totals		totals;
	uint32_t	thing;

	if (part < 0 || !names_disclosure(reader, part, at))
		return false;
	totals = find_totals(reader, part);
	if (totals.things == 0 ||
		(totals.things & NAMED(THING_TRAINING) &&
		 !(gxbg_metrics[METRIC_TRAINING_SESSIONS].counters &
		   COUNTED_BY(reader->sentence.atoms[at].counter))))
		return false;
	thing = narrowed_thing(reader, at, &totals);
	tell_narrowed(reader, &frame, &totals, thing);
	return thing != 0;
}

/* 均未涉及政府信息公开, 其中无政府信息公开类案件: none of the cases counted before is */
bool
gxbg_read_none_narrowed(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	bool		said = is_in_part(reader, at);
	int			part = said ? part_start(reader, at) : at;
	int			end = gxbg_clause_end(reader, at);
	Frame		frame = {.at = at, .last = end - 1, .thing_at = -1, .kind = AMOUNT_NONE};
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
	tell_narrowed(reader, &frame, &totals, totals.things);
	return true;
}

bool
gxbg_read_special_count(FigureReader *reader, int at, Beside left)
{
	return read_new(reader, at) || read_fresh(reader, at) || read_hotline_count(reader, at, left.at) ||
		read_narrowed(reader, at);
}

/* 合计10件: of which metrics it may be the sum is known when all of them are */
void
gxbg_read_sum(FigureReader *reader, const Frame *frame)
{
	Frame		sum = *frame;

	sum.in_all = true;
	sum.verbs = 0;
	for (int metric = 0; metric < N_METRICS; metric++)
		if (gxbg_adds_up(reader, (Metric) metric, frame->at))
			sum.verbs |= UINT32_C(1) << metric;
	gxbg_add(reader, &sum, TALLY_SUM, BY_NOTHING, 0);
}
