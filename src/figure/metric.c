/*
 * metric.c
 *	  The metric that a thing has by what was done with it.
 */
#include "figure/grammar.h"

#define UNMEASURED		(DONE(VERB_OTHER_OUTCOME) | DONE(VERB_LATE))
#define OUTCOMES \
	(DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE) | UNMEASURED)
#define CAME			(DONE(VERB_RECEIVE) | DONE(VERB_OCCUR))
#define DISCLOSED		(DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED))
#define ANSWERED		(DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE) | DISCLOSED)
#define CARRIED			(DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT) | DONE(VERB_CARRY))

uint8_t
gxbg_topic(const FigureReader *reader)
{
	/* What was said three sentences ago is no subject any more */
	return reader->sentence_number - reader->topic_sentence <= 2 ? reader->topic : NO_THING;
}

void
gxbg_set_topic(FigureReader *reader, Thing thing)
{
	reader->topic = (uint8_t) thing;
	reader->topic_sentence = reader->sentence_number;
}

/*
 * Are they the subject?  If nothing else is, the words for what becomes of
 * applications alone say so.
 */
bool
gxbg_speaks_of_applications(const FigureReader *reader)
{
	uint8_t		topic = gxbg_topic(reader);
	const uint32_t others = NAMED(THING_OTHER) | PROPOSALS | NAMED(THING_HOTLINE) |
		NAMED(THING_CASE) | NAMED(THING_RECONSIDERATION) | NAMED(THING_LITIGATION) |
		NAMED(THING_COMPLAINT);

	if (NAMED(topic) & APPLICATIONS)
		return true;
	if (topic == THING_OTHER || (reader->all_things & others))
		return false;
	if (reader->all_verbs & (DONE(VERB_PARTLY) | DONE(VERB_REFUSE)))
		return true;
	return (reader->all_verbs & CARRIED) &&
		(reader->all_verbs & (DONE(VERB_RECEIVE) | DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE)));
}

/*
 * Several outcomes of one figure belong to none of them; what came and what
 * became of it may be told at once (收到并办结).
 */
int
gxbg_application_metrics(uint32_t verbs, Metric metrics[4])
{
	int			count = 0;

	if (verbs & CARRIED)
	{
		if (verbs & DONE(VERB_CARRY_IN))
			metrics[count++] = METRIC_APPLICATIONS_CARRIED_IN;
		else if (verbs & DONE(VERB_CARRY_OUT))
			metrics[count++] = METRIC_APPLICATIONS_CARRIED_OUT;
		return count;
	}
	if (verbs & OUTCOMES)
	{
		/* 公开及部分公开5件 */
		if (verbs & DISCLOSED && !(verbs & DONE(VERB_GRANT)))
			return 0;
		if ((verbs & OUTCOMES) == DONE(VERB_GRANT))
			metrics[count++] = METRIC_APPLICATIONS_DISCLOSED;
		else if ((verbs & OUTCOMES) == DONE(VERB_PARTLY))
			metrics[count++] = METRIC_APPLICATIONS_PARTLY_DISCLOSED;
		else if ((verbs & OUTCOMES) == DONE(VERB_REFUSE))
			metrics[count++] = METRIC_APPLICATIONS_REFUSED;
		return count;
	}
	if (verbs & CAME)
		metrics[count++] = METRIC_APPLICATIONS_RECEIVED;
	if (verbs & DONE(VERB_ANSWER))
		metrics[count++] = METRIC_APPLICATIONS_ANSWERED;
	if (verbs & DONE(VERB_CONCLUDE))
		metrics[count++] = METRIC_APPLICATIONS_CONCLUDED;
	return count;
}

/*
 * A plain 申请 is one for information unless another word says what for: an
 * unknown one right before it, or another thing that is spoken of.
 */
bool
gxbg_is_application(FigureReader *reader, int at, uint32_t verbs)
{
	Atom	   *atoms = reader->sentence.atoms;
	uint8_t		thing = atoms[at].argument;

	if (!(NAMED(thing) & APPLICATIONS))
		return false;
	if (thing != THING_APPLY && thing != THING_APPLY_BY)
		return true;
	if (gxbg_topic(reader) == THING_OTHER || (reader->things & NAMED(THING_OTHER)))
		return false;
	if (at > reader->clause && thing == THING_APPLY)
	{
		Atom	   *before = &atoms[at - 1];

		gxbg_settle(&reader->sentence, before);
		if (before->class == CUE_NOUN || is_thing(before) ||
			(before->class == ATOM_OTHER &&
			 !gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_of)))
			return false;
	}
	return gxbg_speaks_of_applications(reader) || (verbs & CAME) ||
		(reader->things & NAMED(THING_DISCLOSURE)) ||
		(reader->all_verbs & (OUTCOMES & ~UNMEASURED));
}

/* Another word for the subject stands before a thing, none for disclosure */
static bool
has_foreign_subject(FigureReader *reader, int thing_at)
{
	bool		foreign = false;

	for (int i = thing_at - 1; i >= reader->clause; i--)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		gxbg_settle(&reader->sentence, atom);
		if (is_thing(atom) && (atom->argument == THING_DISCLOSURE ||
							   (NAMED(atom->argument) & APPLICATIONS)))
			return false;
		if (is_verb(atom) || atom->class == ATOM_COUNT)
			break;
		if (atom->class == ATOM_OTHER || atom->class == CUE_NOUN ||
			(is_thing(atom) && atom->argument == THING_OTHER))
			foreign = true;
	}
	return foreign;
}

static bool
speaks_of_disclosure(const FigureReader *reader)
{
	return (reader->things & (APPLICATIONS | NAMED(THING_DISCLOSURE) | NAMED(THING_ITEM))) != 0;
}

/* The section is that of both, and no case is decided here */
static bool
is_headed(const FigureReader *reader)
{
	return gxbg_heading_names(reader, NAMED(THING_RECONSIDERATION)) &&
		gxbg_heading_names(reader, NAMED(THING_LITIGATION)) &&
		!(reader->all_verbs & DONE(VERB_REVIEW));
}

/* 新发生行政复议6件,上年结转3件: what is carried in at this atom is the thing before it */
static bool
is_carried_in(FigureReader *reader, int at, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			right = gxbg_right_of(reader, at).at;
	int			i = at - 1;

	if (i < thing_at || right < 0 || atoms[right].class != ATOM_COUNT)
		return false;
	while (i > thing_at && !is_thing(&atoms[i]) && atoms[i].class != ATOM_OPEN)
		i--;
	if (i != thing_at)
		return false;
	right = gxbg_right_of(reader, right).at;
	return right < 0 || !is_thing(&atoms[right]);
}

/* 新增行政复议2件,上年结转行政复议1件: neither is all of them */
static bool
is_part_of_stock(FigureReader *reader, int thing_at, uint32_t verbs)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t carried = DONE(VERB_CARRY_IN) | DONE(VERB_CARRY);

	if (!(reader->all_verbs & carried))
		return false;
	for (int i = 0; i < reader->sentence.count && atoms[i].class != CUE_PART; i++)
		if (done_by(&atoms[i]) & carried)
		{
			int			right = gxbg_right_of(reader, i).at;

			if (verbs & CAME && is_carried_in(reader, i, thing_at))
				return true;
			if (right >= 0 && is_thing(&atoms[right]) &&
				atoms[right].argument == atoms[thing_at].argument)
				return true;
		}
	return false;
}

/*
 * Cases against the organ or over disclosure; those that the organ decides
 * (审理行政复议案件) are its business, not its record.
 */
static bool
is_remedy(FigureReader *reader, int thing_at, uint32_t verbs)
{
	if (verbs & DONE(VERB_REVIEW) || is_part_of_stock(reader, thing_at, verbs))
		return false;
	if (speaks_of_disclosure(reader) || is_headed(reader))
		return !(verbs & (DONE(VERB_OTHER) | DONE(VERB_RULE)));
	if (verbs & ~CAME || verbs & DONE(VERB_RECEIVE) || (reader->things & NAMED(THING_OTHER)))
		return false;
	return !has_foreign_subject(reader, thing_at) ||
		gxbg_left_of(reader, thing_at).soft & SOFT_PASSIVE || verbs == 0;
}

/* 直接提起行政诉讼10件,复议后起诉2件: neither is all of them */
static bool
is_kind_of_lawsuit(FigureReader *reader, const Atom *count)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = (int) (count - atoms);

	while (from > reader->clause && atoms[from - 1].class != ATOM_COUNT &&
		   atoms[from - 1].class != ATOM_CLOSE)
		from--;
	return count->value > 0 && gxbg_word_within(reader->scan, atoms[from].start, count->start,
												&gxbg_lawsuit_kinds);
}

/* 政策法规类公开信息45条, 公开政策法规类政府信息45条: not all of it */
static bool
is_one_kind(FigureReader *reader, int thing_at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			at = thing_at > reader->clause && is_verb(&atoms[thing_at - 1]) ?
		thing_at - 1 : thing_at;

	if (at <= reader->clause ||
		!gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_kind_ends) ||
		gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_sorted))
		return false;
	gxbg_settle(&reader->sentence, &atoms[at - 1]);
	return atoms[at - 1].class == ATOM_OTHER;
}

static bool
is_disclosed_item(FigureReader *reader, int thing_at, uint32_t verbs)
{
	Atom	   *atoms = reader->sentence.atoms;
	Atom	   *before = thing_at > reader->clause ? &atoms[thing_at - 1] : NULL;

	if (reader->part && !(reader->part_of_ever && !reader->since_ever) &&
		!(verbs & DONE(VERB_DISCLOSE_UNASKED)))
		return false;
	if (is_one_kind(reader, thing_at))
		return false;
	if (atoms[thing_at].argument == THING_ITEM)
		return (verbs & (DISCLOSED | DONE(VERB_RELEASE))) != 0;
	if (before)
		gxbg_settle(&reader->sentence, before);

	/* One kind of information is not all of it */
	if (gxbg_word_precedes(reader->scan, atoms[thing_at].start, &gxbg_some_of))
		return false;
	if (before && (before->class == ATOM_OTHER || before->class == CUE_NOUN || is_thing(before)))
		return false;
	return (verbs & DISCLOSED) != 0;
}

/* Somebody else held it */
static bool
attends(FigureReader *reader, int thing_at)
{
	for (int i = thing_at - 1; i >= reader->clause; i--)
	{
		const Atom *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_COUNT)
			break;
		if (is_verb(atom) && (atom->argument == VERB_ATTEND || atom->argument == VERB_BE_PRESENT))
			return true;
	}
	return false;
}

/* 主要负责同志参加新闻发布会2次: they take part in some of those that were held */
bool
gxbg_is_of_heads(const FigureReader *reader, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return gxbg_word_within(reader->scan, atoms[reader->clause].start, atoms[thing_at].start,
							&gxbg_heads);
}

/* 其中疫情防控新闻发布会15场: a kind of them, and not all */
bool
gxbg_is_kind_of_part(FigureReader *reader, int thing_at)
{
	Atom	   *before;

	if (!reader->part || thing_at <= reader->clause)
		return false;
	before = &reader->sentence.atoms[thing_at - 1];
	gxbg_settle(&reader->sentence, before);
	return before->class == CUE_NOUN ||
		(before->class == ATOM_OTHER && !(before->flags & IS_NUMBER));
}

/* Fees right below their heading, and no others: 收取工本费120元 */
bool
gxbg_is_headed_fee(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	start = atoms[reader->clause].start;

	return gxbg_heading_names(reader, FEES) &&
		!(reader->things & (REMEDIES | NAMED(THING_OTHER) | NAMED(THING_TRAINING))) &&
		!gxbg_word_within(reader->scan, start, atoms[at].start, &gxbg_each) &&
		(!has_foreign_subject(reader, at) ||
		 gxbg_word_within(reader->scan, start, atoms[at].start, &gxbg_request_costs));
}

int
gxbg_thing_metric(FigureReader *reader, int thing_at, uint32_t verbs, const Atom *count)
{
	bool		list = reader->part && (reader->given[METRIC_DISCLOSED_ITEMS].sentence >=
										reader->sentence_number - 1) &&
		reader->given[METRIC_DISCLOSED_ITEMS].sentence > 0;

	switch (reader->sentence.atoms[thing_at].argument)
	{
		case THING_RECONSIDERATION:
			return is_remedy(reader, thing_at, verbs) ? METRIC_RECONSIDERATIONS : -1;
		case THING_LITIGATION:
			return is_remedy(reader, thing_at, verbs) && !is_kind_of_lawsuit(reader, count) ?
				METRIC_LITIGATIONS : -1;
		case THING_COMPLAINT:
			if (has_foreign_subject(reader, thing_at) || (reader->things & NAMED(THING_OTHER)))
				return -1;
			return speaks_of_disclosure(reader) || (reader->things & REMEDIES) ||
				count->value == 0 ? METRIC_COMPLAINTS : -1;
		case THING_PROPOSAL:
		case THING_SUGGESTION:
		case THING_MOTION:
			return verbs & (ANSWERED | DONE(VERB_HANDLE)) ? METRIC_PROPOSALS_ANSWERED : -1;
		case THING_ITEM:
		case THING_INFORMATION:
			return is_disclosed_item(reader, thing_at, verbs) ? METRIC_DISCLOSED_ITEMS : -1;
		case THING_NORMATIVE_DOCUMENT:
			return (verbs & (DISCLOSED | DONE(VERB_RELEASE)) || list) ?
				METRIC_NORMATIVE_DOCUMENTS_DISCLOSED : -1;
		case THING_INTERPRETATION:
			return (list || !reader->part) && !gxbg_is_kind_of_part(reader, thing_at) &&
				!(verbs & (DONE(VERB_OTHER) | DONE(VERB_RECEIVE))) ? METRIC_INTERPRETATIONS : -1;
		case THING_PRESS_CONFERENCE:
			return verbs & (DONE(VERB_BE_PRESENT) | DONE(VERB_OTHER)) ||
				(verbs & DONE(VERB_ATTEND) && gxbg_is_of_heads(reader, thing_at)) ||
				gxbg_is_kind_of_part(reader, thing_at) ? -1 : METRIC_PRESS_CONFERENCES;
		case THING_GAZETTE:
			return METRIC_GAZETTE_ISSUES;
		case THING_TRAINING:
			return (verbs & DONE(VERB_HOLD)) && !attends(reader, thing_at) &&
				!has_foreign_subject(reader, thing_at) ? METRIC_TRAINING_SESSIONS : -1;
		case THING_REQUEST_FEE:
			return verbs & DONE(VERB_CHARGE) ? METRIC_FEES_CHARGED : -1;
		case THING_FEE:
			if (verbs == 0 && ((reader->things & APPLICATIONS) || gxbg_is_headed_fee(reader, thing_at) ||
							   (count->value == 0 && (speaks_of_disclosure(reader) ||
													  gxbg_heading_names(reader, FEES)))))
				return METRIC_FEES_CHARGED;
			return (verbs & DONE(VERB_CHARGE)) &&
				(count->value == 0 || speaks_of_disclosure(reader) ||
				 reader->told & NAMED(THING_REQUEST_FEE) ||
				 (NAMED(gxbg_topic(reader)) & APPLICATIONS) || gxbg_is_headed_fee(reader, thing_at)) ?
				METRIC_FEES_CHARGED : -1;
		default:
			return -1;
	}
}
