/*
 * topic.c
 *	  What is spoken of: a figure without a thing of its own is of that.
 */
#include "figure/reader.h"

/* What was said more sentences ago is no subject any more */
#define MAX_TOPIC_AGE	2

uint8_t
gxbg_topic(const FigureReader *reader)
{
	return reader->number - reader->speech.topic_sentence <= MAX_TOPIC_AGE ?
		reader->speech.topic : NO_THING;
}

void
gxbg_set_topic(FigureReader *reader, Thing thing)
{
	reader->speech.topic = (uint8_t) thing;
	reader->speech.topic_sentence = reader->number;
}

/* The last statement of a metric in this sentence, or NULL */
const Statement *
gxbg_last_stated(const FigureReader *reader)
{
	for (int i = reader->stated.count - 1; i >= reader->first_stated; i--)
		if (reader->stated.items[i].metric < N_METRICS)
			return &reader->stated.items[i];
	return NULL;
}

/* Does the heading right before this sentence name one of the things? */
bool
gxbg_heading_names(const FigureReader *reader, uint32_t things)
{
	return reader->speech.heading_sentence > 0 &&
		reader->speech.heading_sentence == reader->number - 1 &&
		reader->speech.heading_things & things;
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
		NAMED(THING_CASE) | CASES;

	if (NAMED(topic) & APPLICATIONS)
		return true;
	if (topic == THING_OTHER || (reader->all_things & others))
		return false;
	if (reader->all_verbs & (DONE(VERB_PARTLY) | DONE(VERB_REFUSE)))
		return true;
	return (reader->all_verbs & CARRIED) && (reader->all_verbs & (DONE(VERB_RECEIVE) | ANSWERS));
}

/* 听证的申请: what it is for is said, and is no information */
static bool
is_for_another_matter(FigureReader *reader, int at)
{
	Atom	   *before = &reader->sentence.atoms[at - 1];
	uint32_t	start = reader->sentence.atoms[at].start;

	gxbg_settle(&reader->sentence, before);
	if (before->class == CUE_NOUN || is_thing(before))
		return true;
	if (before->class != ATOM_OTHER)
		return false;
	if (!gxbg_word_precedes(reader->scan, start, &gxbg_of))
		return true;
	while (start > before->start && gxbg_word_precedes(reader->scan, start, &gxbg_of))
		start -= WIDE;
	return !(before->flags & IS_NUMBER) &&
		!gxbg_word_precedes(reader->scan, start, &gxbg_applicant_ends) &&
		!gxbg_word_precedes(reader->scan, start, &gxbg_any_application) &&
		!gxbg_word_within(reader->scan, before->start, before->end, &gxbg_subjects);
}

/* 上述申请: those that were counted in the sentences before */
static bool
are_those_received(const FigureReader *reader, int at)
{
	const Stated *received = &reader->metrics[METRIC_APPLICATIONS_RECEIVED];
	const Atom *before = &reader->sentence.atoms[at - 1];

	return at > 0 && before->class == ATOM_SOFT && before->argument & SOFT_THAT &&
		received->sentence > 0 && reader->number - received->sentence <= MAX_TOPIC_AGE;
}

/* 共答复申请10件: in a sentence that speaks of no other matter */
static bool
is_answered(const FigureReader *reader, uint8_t thing, uint32_t verbs)
{
	return verbs & ANSWERS && thing == THING_APPLY && !(reader->all_things & OTHER_CASES);
}

/*
 * A plain 申请 is one for information unless another word says what for: an
 * unknown one right before it, or another thing that is spoken of.
 */
bool
gxbg_is_application(FigureReader *reader, int at, uint32_t verbs)
{
	uint8_t		thing = reader->sentence.atoms[at].argument;

	if (!(NAMED(thing) & APPLICATIONS))
		return false;
	if (thing != THING_APPLY && thing != THING_APPLY_BY)
		return true;
	if (gxbg_topic(reader) == THING_OTHER || (reader->things & NAMED(THING_OTHER)))
		return false;
	if (at > clause_of(reader, at) && thing == THING_APPLY && is_for_another_matter(reader, at))
		return false;
	return gxbg_speaks_of_applications(reader) || (verbs & CAME) ||
		is_answered(reader, thing, verbs) ||
		(reader->things & NAMED(THING_DISCLOSURE)) || (reader->all_verbs & DECISIONS) ||
		are_those_received(reader, at);
}

/* These things are counted: what became of them follows */
void
gxbg_note_counted(FigureReader *reader, uint32_t things, const Atom *count)
{
	if (things & APPLICATIONS)
		reader->speech.other_sentence = 0;
	else if (things & OTHER_CASES)
	{
		reader->speech.other_sentence = reader->number;
		reader->speech.other_value = count->value;
	}
}

/* In the clause of this atom something is denied */
static bool
is_clause_of_denial(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);

	while (at > 0 && atoms[at - 1].class != ATOM_COMMA)
		at--;
	for (; at < end; at++)
		if (atoms[at].class == CUE_NOT)
			return true;
	return false;
}

/* 行政复议案件上年结转2件: the thing named last, with no figure yet, is no application */
static bool
is_carried_of_others(const FigureReader *reader, const Atom *count)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t others = OTHER_CASES & ~NAMED(THING_CASE);

	for (int i = (int) (count - atoms) - 1; i >= 0 && atoms[i].class != ATOM_COUNT; i--)
		if (named_by(&atoms[i]) & (APPLICATIONS | others))
			return named_by(&atoms[i]) & others && !is_clause_of_denial(reader, i);
	return false;
}

/*
 * 行政诉讼5件,其中上年结转2件: what was carried over has no thing of its own, and
 * is of the cases that were counted last.  It is not if there are more of it.
 */
bool
gxbg_is_of_other_cases(FigureReader *reader, const Atom *count)
{
	const Speech *speech = &reader->speech;
	bool		part = is_in_part(reader, (int) (count - reader->sentence.atoms));

	if (reader->all_things & OTHER_CASES && is_carried_of_others(reader, count))
		return true;
	return speech->other_sentence > 0 && count->value <= speech->other_value &&
		speech->other_sentence >= reader->number - (part ? 1 : 0);
}

/* 主要涉及文物保护、行政审批: what something is about is a list, in which this thing stands */
static bool
stands_in_list_of_matters(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, at);
	int			first = at;

	while (first > from && (is_thing(&atoms[first - 1]) || atoms[first - 1].class == ATOM_LINK))
		first--;
	if (gxbg_word_precedes(reader->scan, atoms[first].start, &gxbg_matters))
		return true;
	if (first == at || atoms[at].argument != THING_OTHER)
		return false;
	while (first > from && (is_thing(&atoms[first - 1]) || atoms[first - 1].class == ATOM_LINK ||
							atoms[first - 1].class == CUE_NOUN ||
							(atoms[first - 1].class >= ATOM_TEXT && !(atoms[first - 1].flags & IS_NUMBER))))
		first--;
	return gxbg_word_precedes(reader->scan, atoms[first].start, &gxbg_matters) ||
		gxbg_word_within(reader->scan, atoms[first].start, atoms[at].start, &gxbg_matters);
}

/* 主要涉及行政审批、行政复议: what something is about, in a clause that counts nothing */
static bool
is_subject_matter(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end;

	if (!stands_in_list_of_matters(reader, at))
		return false;
	end = gxbg_clause_end(reader, at);
	for (int i = clause_of(reader, at); i < end; i++)
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_NOT)
			return false;
	return true;
}

/* 收到申请13件,其中局长信箱收到2件: how or about what some of them came, and no other cases */
static bool
is_way_of_received(const FigureReader *reader, int at)
{
	return is_in_part(reader, at) && NAMED(gxbg_topic(reader)) & APPLICATIONS &&
		reader->metrics[METRIC_APPLICATIONS_RECEIVED].sentence == reader->number;
}

/* 申请公开的政府信息: the subject is still the application */
static bool
is_applied_for(FigureReader *reader, int at)
{
	int			left;

	if (!gxbg_word_precedes(reader->scan, reader->sentence.atoms[at].start, &gxbg_of))
		return false;
	left = gxbg_left_of(reader, at).at;
	return left >= 0 && named_by(&reader->sentence.atoms[left]) & APPLICATIONS;
}

void
gxbg_note_thing(FigureReader *reader, int at)
{
	uint8_t		thing = reader->sentence.atoms[at].argument;
	const uint32_t silent = NAMED(THING_DISCLOSURE) | NAMED(THING_CASE) |
		NAMED(THING_INFORMATION) | NAMED(THING_APPEAL) | NAMED(THING_COMPLAINT) | FEES;

	if (thing == THING_OTHER && is_way_of_received(reader, at))
		return;
	if (NAMED(thing) & silent)
	{
		reader->things |= NAMED(thing);
		return;
	}
	if (!(NAMED(thing) & (APPLICATIONS | NAMED(THING_ITEM))) && is_subject_matter(reader, at))
		return;
	reader->things |= NAMED(thing);
	if (thing == THING_ITEM && is_applied_for(reader, at))
		return;
	if ((thing == THING_APPLY || thing == THING_APPLY_BY) && !gxbg_is_application(reader, at, 0))
		return;
	gxbg_set_topic(reader, (Thing) thing);
}
