/*
 * denial.c
 *	  Statements of none: 没有收到申请, 未发生行政复议, 无政策解读, 申请:无.
 */
#include "figure/grammar.h"

/* What a denial says: the things denied, the verbs before them */
typedef struct Denial
{
	int			at;				/* of the negation */
	bool		plain;			/* there is no: needs no verb */
	int			first;			/* of the things, which are the last in the clause */
	int			last;
	uint32_t	verbs;			/* between the negation and the things */
} Denial;

/* 部分单位没有...: not the organ has none, but some of something */
static bool
is_of_some(const FigureReader *reader, int to)
{
	const Atom *atoms = reader->sentence.atoms;

	return gxbg_word_within(reader->scan, atoms[reader->clause].start, atoms[to].start, &gxbg_some);
}

/* 其他申请, 被纠错的诉讼, 法人的申请: none of some kind, or none beside those told */
static bool
is_of_some_kind(FigureReader *reader, const Denial *denial)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	from = atoms[denial->at].end;
	uint32_t	to = atoms[denial->first].start;

	for (int i = denial->at + 1; i < denial->first; i++)
		if (named_by(&atoms[i]) & FEES)
			return true;
	return gxbg_word_within(reader->scan, from, to, &gxbg_kinds_of_case) ||
		(gxbg_word_within(reader->scan, from, to, &gxbg_bodies) &&
		 !gxbg_word_within(reader->scan, from, to, &gxbg_persons));
}

static void
take_none(FigureReader *reader, Metric metric, int first, int last)
{
	Atom		none = {0};

	if (!reader->other_year && !reader->changing && !reader->planned &&
		!is_of_some(reader, first))
		gxbg_take_figure(reader, metric, &none, first, last);
}

static bool
is_fee(const Atom *atom)
{
	return is_thing(atom) &&
		(atom->argument == THING_FEE || atom->argument == THING_REQUEST_FEE);
}

/* 收费和减免: both are denied; moves to the second.  收费减免 is the second alone. */
static bool
is_joined_reduction(FigureReader *reader, int fee_at, int *at)
{
	Atom	   *atoms = reader->sentence.atoms;

	if (*at != fee_at + 1 || atoms[*at].class != ATOM_LINK || *at + 1 >= reader->sentence.count ||
		!is_verb(&atoms[*at + 1]) ||
		!gxbg_word_follows(reader->scan, atoms[*at + 1].start, &gxbg_reductions))
		return false;
	++*at;
	return true;
}

/*
 * 行政复议、行政诉讼和网络舆情: a list goes on with what has no metric.  Nothing
 * else may be said there, and nothing counted.
 */
static bool
goes_on_with_others(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;

	if (atoms[at].class != ATOM_LINK &&
		!(atoms[at].class == ATOM_OTHER && atoms[at].start == atoms[at - 1].end &&
		  gxbg_word_follows(reader->scan, atoms[at].start, &gxbg_list_ends) &&
		  !gxbg_word_follows(reader->scan, atoms[at].start, &gxbg_no_list_ends)))
		return false;
	for (int i = at; i < end; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].flags & IS_NUMBER ||
			(atoms[i].class != ATOM_LINK && atoms[i].class != ATOM_SOFT &&
			 atoms[i].class != ATOM_OTHER && atoms[i].class != CUE_NOUN &&
			 !(is_verb(&atoms[i]) && atoms[i].argument == VERB_OCCUR)))
			return false;
	}
	return true;
}

/* Nothing is said of the things behind them but that they were or happened */
static bool
ends_plainly(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = at + 1; i < end; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class == ATOM_SOFT ||
			(is_verb(&atoms[i]) && (DONE(atoms[i].argument) &
									(DONE(VERB_OCCUR) | DONE(VERB_HANDLE) | DONE(VERB_RECEIVE)))) ||
			(is_verb(&atoms[i]) && atoms[i].argument == VERB_CHARGE && is_fee(&atoms[at])) ||
			(is_fee(&atoms[at]) && is_joined_reduction(reader, at, &i)) ||
			(is_thing(&atoms[i]) && atoms[i].argument == THING_CASE))
			continue;
		return goes_on_with_others(reader, i, end);
	}
	return true;
}

/* The last things of the clause, joined to one another */
static bool
find_denied(FigureReader *reader, Denial *denial, int end)
{
	Atom	   *atoms = reader->sentence.atoms;

	denial->last = -1;
	for (int i = denial->at + 1; i < end; i++)
	{
		if ((atoms[i].class == ATOM_COUNT && atoms[i].value != 1) || atoms[i].class == CUE_NOT ||
			(atoms[i].flags & IS_NUMBER && atoms[i].class == ATOM_OTHER))
			return false;
		if (is_thing(&atoms[i]) && atoms[i].argument != THING_CASE &&
			atoms[i].argument != THING_DISCLOSURE && atoms[i].argument != THING_ITEM &&
			atoms[i].argument != THING_INFORMATION)
			denial->last = i;
	}
	if (denial->last < 0 || !ends_plainly(reader, denial->last, end))
		return false;
	gxbg_things_ending_at(reader, denial->last, &denial->first);
	if (denial->first < denial->at)
		denial->first = denial->at + 1;
	denial->verbs = 0;
	for (int i = denial->at + 1; i < denial->first; i++)
		if (is_verb(&atoms[i]))
			denial->verbs |= DONE(atoms[i].argument);
	return true;
}

/* Over disclosure, or of no subject at all */
static bool
is_plain_complaint(FigureReader *reader, int thing_at)
{
	Atom	   *before;

	if (thing_at == 0 ||
		reader->all_things & (REMEDIES | APPLICATIONS | NAMED(THING_DISCLOSURE)))
		return true;
	before = &reader->sentence.atoms[thing_at - 1];
	gxbg_settle(&reader->sentence, before);
	return before->class != ATOM_OTHER && before->class != CUE_NOUN;
}

/* The metric that is 0 when this is denied, or -1 */
static int
denied_metric(FigureReader *reader, const Denial *denial, int thing_at)
{
	const uint32_t came = DONE(VERB_RECEIVE) | DONE(VERB_OCCUR);
	const uint32_t shown = DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED) | DONE(VERB_RELEASE);
	uint32_t	verbs = denial->verbs;
	bool		bare = denial->plain && (verbs & ~DONE(VERB_OCCUR)) == 0;
	bool		suffered = gxbg_right_of(reader, denial->at).soft & SOFT_PASSIVE;

	switch (reader->sentence.atoms[thing_at].argument)
	{
		case THING_APPLICATION:
		case THING_ON_REQUEST:
		case THING_APPLY:
			return ((verbs & came) || (bare && verbs == 0)) &&
				gxbg_is_application(reader, thing_at, verbs) ? METRIC_APPLICATIONS_RECEIVED : -1;
		case THING_RECONSIDERATION:
			return (verbs & came) || bare || suffered ? METRIC_RECONSIDERATIONS : -1;
		case THING_LITIGATION:
			return (verbs & came) || bare || suffered ? METRIC_LITIGATIONS : -1;
		case THING_COMPLAINT:
			return ((verbs & came) || bare) && is_plain_complaint(reader, thing_at) ?
				METRIC_COMPLAINTS : -1;
		case THING_FEE:
		case THING_REQUEST_FEE:
			return verbs & DONE(VERB_CHARGE) ||
				(verbs == DONE(VERB_OCCUR) &&
				 (reader->all_things & (APPLICATIONS | NAMED(THING_DISCLOSURE) |
										NAMED(THING_REQUEST_FEE)) ||
				  gxbg_heading_names(reader, FEES))) ||
				(verbs == 0 && thing_at <= denial->at + 2 && !(reader->things & REMEDIES)) ?
				METRIC_FEES_CHARGED : -1;
		case THING_NORMATIVE_DOCUMENT:
			return verbs & shown ? METRIC_NORMATIVE_DOCUMENTS_DISCLOSED : -1;
		case THING_INTERPRETATION:
			return bare || verbs & (shown | DONE(VERB_HOLD) | DONE(VERB_PUSH)) ?
				METRIC_INTERPRETATIONS : -1;
		case THING_PRESS_CONFERENCE:
			return (bare || verbs & (DONE(VERB_HOLD) | DONE(VERB_ATTEND))) &&
				!(verbs & DONE(VERB_ATTEND) && gxbg_is_of_heads(reader, thing_at)) ?
				METRIC_PRESS_CONFERENCES : -1;
		case THING_TRAINING:
			return verbs & DONE(VERB_HOLD) ? METRIC_TRAINING_SESSIONS : -1;
		case THING_HOTLINE:
			return verbs & came ? METRIC_HOTLINE_CASES : -1;
		default:
			return -1;
	}
}

/* 没有不予公开的情况, 无结转下年度: what was not done with any application */
static bool
read_denied_outcome(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;
	Metric		metrics[4];
	Beside		right = gxbg_right_of(reader, at);
	const uint32_t outcomes = DONE(VERB_REFUSE) | DONE(VERB_PARTLY) |
		DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT);

	if (right.at >= 0 && is_verb(&atoms[right.at]) && atoms[right.at].argument == VERB_OCCUR)
		right = gxbg_right_of(reader, right.at);
	if (right.at < 0 || !is_verb(&atoms[right.at]) ||
		!(DONE(atoms[right.at].argument) & outcomes))
		return false;
	for (int i = right.at + 1; i < end; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class != ATOM_SOFT &&
			!(is_verb(&atoms[i]) && atoms[i].argument == VERB_HANDLE) &&
			!(is_thing(&atoms[i]) && (atoms[i].argument == THING_ITEM ||
									  (NAMED(atoms[i].argument) & APPLICATIONS))))
			return true;
	}
	if (gxbg_application_metrics(DONE(atoms[right.at].argument), metrics) == 1)
		take_none(reader, metrics[0], at, end - 1);
	return true;
}

/* 行政复议:无, 行政复议、行政诉讼均无: the things stand before it */
static void
read_trailing_denial(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);
	int			first;
	Denial		denial = {at, true, 0, 0, 0};

	if (left.at < 0 || !is_thing(&atoms[left.at]) || atoms[at].argument == 0)
		return;
	gxbg_things_ending_at(reader, left.at, &first);
	for (int i = first; i <= left.at; i++)
		if (is_thing(&atoms[i]))
		{
			int			metric = denied_metric(reader, &denial, i);

			if (metric >= 0)
				take_none(reader, (Metric) metric, first, at);
		}
}

/* 无, 未发生此类情况, and nothing else in the sentence: of what the heading names */
static void
read_denied_heading(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			last = reader->sentence.count - 1;

	for (int i = 0; i <= last; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (i != at && atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_YEAR &&
			atoms[i].class != CUE_OWN_YEAR && atoms[i].class != ATOM_COLON &&
			!(is_verb(&atoms[i]) && atoms[i].argument == VERB_OCCUR))
			return;
	}
	if (reader->heading_things & NAMED(THING_RECONSIDERATION))
		take_none(reader, METRIC_RECONSIDERATIONS, at, last);
	if (reader->heading_things & NAMED(THING_LITIGATION))
		take_none(reader, METRIC_LITIGATIONS, at, last);
	if (reader->heading_things & NAMED(THING_COMPLAINT))
		take_none(reader, METRIC_COMPLAINTS, at, last);
	if (reader->heading_things & FEES)
		take_none(reader, METRIC_FEES_CHARGED, at, last);
}

static bool
is_link(FigureReader *reader, int at)
{
	gxbg_settle(&reader->sentence, &reader->sentence.atoms[at]);
	return reader->sentence.atoms[at].class == ATOM_LINK;
}

void
gxbg_read_denial(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	Denial		denial = {at, atoms[at].argument != 0, 0, 0, 0};

	/* 无复议、无诉讼: what is joined is denied on its own */
	for (int i = at + 2; i < end; i++)
		if (atoms[i].class == CUE_NOT && is_link(reader, i - 1))
			end = i - 1;
	if (gxbg_heading_names(reader, REMEDIES | FEES))
		read_denied_heading(reader, at);
	if (gxbg_right_of(reader, at).at < 0)
	{
		read_trailing_denial(reader, at);
		return;
	}
	if (gxbg_read_none_narrowed(reader, at) || read_denied_outcome(reader, at, end))
		return;
	if (!find_denied(reader, &denial, end) || is_of_some_kind(reader, &denial))
		return;
	for (int i = denial.first; i <= denial.last; i++)
		if (is_thing(&atoms[i]))
		{
			int			metric = denied_metric(reader, &denial, i);

			if (metric >= 0)
				take_none(reader, (Metric) metric, at, denial.last);
		}
}
