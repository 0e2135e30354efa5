/*
 * leading.c
 *	  Figures that come first in their clause: what was done with them follows.
 */
#include "figure/reader.h"

/* Fees that are charged: of applications, by the sentence, the topic or the heading */
bool
gxbg_is_charge(FigureReader *reader, const Frame *frame)
{
	const Atom *count = &reader->sentence.atoms[frame->at];
	Frame		fee = *frame;

	if (!(frame->verbs & DONE(VERB_CHARGE)) ||
		(count->counter != COUNTER_MONEY && count->value != 0))
		return false;
	fee.thing_at = frame->at;
	return count->value == 0 ||
		((reader->things | NAMED(gxbg_topic(reader))) &
		 (APPLICATIONS | NAMED(THING_REQUEST_FEE))) ||
		gxbg_holds(reader, &fee, IF_NO_VERB_FEE);
}

/* What was decided in a clause behind this atom, by a verb without a figure of its own; or -1 */
static int
decision_behind(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = at + 1; i < reader->sentence.count; i++)
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == ATOM_CLOSE ||
			(atoms[i].class == ATOM_COMMA && atoms[i].argument))
			break;
		else if (done_by(&atoms[i]) & (DECISIONS | CARRIED))
		{
			int			right = gxbg_right_of(reader, i).at;

			return right >= 0 && atoms[right].class == ATOM_COUNT ? -1 : i;
		}
	return -1;
}

/*
 * 3条公开后可能危及社会稳定,不予公开; 1件因年底提交,结转下年度: what would be if it
 * were, or why, and what was decided in a clause behind it.  The verb, or that of
 * the decision, or -1.
 */
static int
decided_verb(FigureReader *reader, int at, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			right;

	if (gxbg_word_follows(reader->scan, atoms[at].end, &gxbg_causes) &&
		done_by(&atoms[verb_at]) & (CAME | OUTCOMES | DONE(VERB_HANDLE) | DONE(VERB_OTHER)) &
		~DECISIONS)
	{
		int			decision = decision_behind(reader, verb_at);

		return decision < 0 && done_by(&atoms[verb_at]) & OUTCOMES ? verb_at : decision;
	}
	if (atoms[verb_at].argument != VERB_DISCLOSE)
		return verb_at;
	right = gxbg_right_of(reader, verb_at).at;
	if (right >= 0 && is_thing(&atoms[right]))
		right = gxbg_right_of(reader, right).at;
	if (!gxbg_is_unknown(reader, right) &&
		!(right >= 0 && done_by(&atoms[right]) == DONE(VERB_OCCUR)))
		return verb_at;
	return decision_behind(reader, right);
}

/* Those against the organ, as far as was said up to here */
static bool
speaks_of_remedies(const FigureReader *reader)
{
	return !(reader->all_verbs & DONE(VERB_REVIEW)) &&
		(gxbg_heading_names(reader, REMEDIES) || reader->things & (REMEDIES | DISCLOSURES));
}

/* 有1件行政诉讼案件: the thing behind the figure; not if there are several */
static void
read_thing_ahead(FigureReader *reader, int thing_at, Frame *frame)
{
	int			first = thing_at;
	uint32_t	things = gxbg_things_ending_at(reader, thing_at, &first);

	if (gxbg_is_several(things) && reader->sentence.atoms[frame->at].value != 0)
		return;
	frame->things = NAMED(reader->sentence.atoms[thing_at].argument);
	frame->thing_at = frame->last = frame->verb_at = thing_at;
	frame->verbs = 0;
	gxbg_tell(reader, frame);
}

/* The verb behind the figure, or another word that tells of it alone; the clause's end if none is */
static int
word_behind(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			i = at + 1;

	while (i < end && !is_verb(&atoms[i]) && atoms[i].class != ATOM_COUNT &&
		   atoms[i].class != CUE_NOT && atoms[i].class != CUE_ALL)
		i++;
	return i;
}

/* 2件于2023年1月办结 in a report on 2022: what is done with them is not of the year */
static bool
is_done_later(const FigureReader *reader, int at, int verb_at)
{
	for (int i = at + 1; i < verb_at && reader->report_year; i++)
		if (reader->sentence.atoms[i].class == ATOM_YEAR &&
			reader->sentence.atoms[i].value > reader->report_year)
			return true;
	return false;
}

/* 完成129件建议提案办理: the thing behind the figure is what the verb is said of */
static bool
is_proposal_before(const FigureReader *reader, int thing_at, int verb_at)
{
	return thing_at >= 0 && thing_at < verb_at &&
		named_by(&reader->sentence.atoms[thing_at]) & PROPOSALS;
}

/* 35件申请均已答复, 18件建议全部办复: how many they all are */
static void
tell_all_ahead(FigureReader *reader, const Frame *frame, int thing_at, bool application)
{
	Frame		all = *frame;

	if (application)
		gxbg_tell_tally(reader, frame, TALLY_HANDLED, DONE(VERB_RECEIVE));
	else if (thing_at >= 0 && named_by(&reader->sentence.atoms[thing_at]) & PROPOSALS)
	{
		all.thing_at = thing_at;
		all.things = named_by(&reader->sentence.atoms[thing_at]);
		gxbg_tell_tally(reader, &all, TALLY_UNDERTAKEN, 0);
	}
}

/* What was done with the figure that comes first, by the first verb behind it */
static bool
read_verb_behind(FigureReader *reader, Frame *frame, int thing_at, bool application)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			i = word_behind(reader, frame->at);
	uint32_t	verb;

	if (i >= gxbg_clause_end(reader, frame->at))
		return false;
	if (atoms[i].class == CUE_ALL)
		tell_all_ahead(reader, frame, thing_at, application);
	i = is_verb(&atoms[i]) ? decided_verb(reader, frame->at, i) : -1;
	if (i < 0)
		return true;
	verb = DONE(atoms[i].argument);
	if (!(verb & CARRIED) && is_done_later(reader, frame->at, i))
		return true;
	frame->last = frame->verb_at = i;
	frame->verbs = verb;

	if (is_proposal_before(reader, thing_at, i))
	{
		frame->thing_at = thing_at;
		frame->things = named_by(&atoms[thing_at]);
		gxbg_tell(reader, frame);
		return true;
	}
	frame->things = NAMED(THING_APPLICATION);
	if (verb & DONE(VERB_RECEIVE) && thing_at > i)
		frame->last = thing_at;
	else if (verb & (CAME | DONE(VERB_HANDLE)))
		return true;
	if (application || gxbg_speaks_of_applications(reader) ||
		(verb & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT)) &&
		 !gxbg_is_of_other_cases(reader, &atoms[frame->at])))
		gxbg_tell(reader, frame);
	return true;
}

/* 收到政府信息公开申请,总数12件: all of what came, and nothing was counted yet */
static bool
is_total_received(const FigureReader *reader, uint8_t soft)
{
	return soft & SOFT_TOTAL && reader->clause_verbs & DONE(VERB_RECEIVE) &&
		reader->stated.count == reader->first_stated && gxbg_speaks_of_applications(reader);
}

/* 收取信息处理费3件,共计1240元: what was charged, and none was told yet; the frame is of it */
static bool
is_total_charged(FigureReader *reader, Frame *frame)
{
	Frame		fee = *frame;

	fee.verbs = reader->clause_verbs;
	if (reader->metrics[METRIC_FEES_CHARGED].sentence == reader->number || !gxbg_is_charge(reader, &fee))
		return false;
	frame->verbs = fee.verbs;
	frame->things = NAMED(THING_REQUEST_FEE);
	frame->thing_at = frame->at;
	return true;
}

/* 共12件申请; 总数12件, 合计12件: no verb says what was done with it */
static void
read_total(FigureReader *reader, Frame *frame, int thing_at, bool application)
{
	const uint8_t whole = SOFT_IS | SOFT_TOTAL;

	/* 不予公开的主要涉及国家秘密,共3件申请: of those, and not of all */
	if (reader->clause_verbs & OUTCOMES)
		application = false;
	if (application && frame->soft & whole && !is_in_part(reader, frame->at))
		frame->last = thing_at;
	else if (thing_at >= 0 || !(frame->soft & SOFT_TOTAL))
		return;
	else if (is_total_charged(reader, frame))
	{
		gxbg_tell(reader, frame);
		return;
	}
	else if (is_total_received(reader, frame->soft))
		frame->in_all = true;
	else
	{
		gxbg_read_sum(reader, frame);
		return;
	}
	frame->verbs = DONE(VERB_RECEIVE);
	frame->things = NAMED(THING_APPLICATION);
	gxbg_tell(reader, frame);
}

/* 主动公开信息数较上年增长15.3%,达到618条: what has grown in the clause before, or -1 */
static int
grown_thing(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	bool		changed = false;
	int			thing_at = -1;

	if (clause_of(reader, at) < 2 ||
		!gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_reaching))
		return -1;
	for (int i = clause_of(reader, at) - 2; i >= 0 && atoms[i].class != ATOM_COMMA; i--)
	{
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == ATOM_CLOSE)
			return -1;
		changed |= atoms[i].class == CUE_CHANGE;
		if (is_thing(&atoms[i]) && thing_at < 0)
			thing_at = i;
	}
	return changed ? thing_at : -1;
}

/* 2次举办培训, 先后两次召开新闻发布会: what was held so many times, or -1 */
static int
held_thing(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t held = NAMED(THING_TRAINING) | NAMED(THING_PRESS_CONFERENCE);
	int			verb_at = gxbg_right_of(reader, at).at;
	int			end = gxbg_clause_end(reader, at);

	if (atoms[at].counter != COUNTER_TIME || verb_at < 0 ||
		done_by(&atoms[verb_at]) != DONE(VERB_HOLD))
		return -1;
	for (int i = verb_at + 1; i < end && atoms[i].class != ATOM_COUNT; i++)
		if (named_by(&atoms[i]) & held)
			return i;
	return -1;
}

/* The thing is in the clause before, or behind the verb: false if there is none */
static bool
read_thing_apart(FigureReader *reader, Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	int			thing_at = held_thing(reader, frame->at);

	if (thing_at >= 0)
	{
		frame->verbs = DONE(VERB_HOLD);
		frame->last = thing_at;
	}
	else
	{
		thing_at = grown_thing(reader, frame->at);
		if (thing_at < 0)
			return false;
		frame->verbs = reader->clause_verbs;
		frame->first = frame->verb_at = thing_at;
	}
	frame->thing_at = thing_at;
	frame->things = named_by(&atoms[thing_at]);
	gxbg_tell(reader, frame);
	return true;
}

/* 3件予以公开, 6人次提出公开政府信息的申请: the figure comes first */
void
gxbg_read_leading_count(FigureReader *reader, int at, uint8_t soft)
{
	const Atom *atoms = reader->sentence.atoms;
	int			thing_at = gxbg_thing_behind(reader, at);
	Frame		frame = gxbg_frame_of_count(at, at, 0);
	bool		application = thing_at >= 0 && gxbg_is_application(reader, thing_at, 0);

	frame.soft = soft;
	if (read_thing_apart(reader, &frame))
		return;

	/* 未发生行政复议,有1件行政诉讼 */
	if (thing_at >= 0 && soft & (SOFT_IS | SOFT_TOTAL) && !is_in_part(reader, at) &&
		NAMED(atoms[thing_at].argument) & REMEDIES && speaks_of_remedies(reader))
		read_thing_ahead(reader, thing_at, &frame);
	else if (!read_verb_behind(reader, &frame, thing_at, application))
		read_total(reader, &frame, thing_at, application);
}
