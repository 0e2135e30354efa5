/*
 * count.c
 *	  Figures that stand in numbers: the words that they belong to.
 *
 * A figure belongs to the thing right before it (收到申请15件), to the verb
 * right before it and the thing that was spoken of (答复15件) or that follows
 * (收到15件申请), or it comes first and a verb follows (3件予以公开).
 */
#include "figure/reader.h"

/* Things of more than one metric */
static bool
is_several(uint32_t things)
{
	return (things & (things - 1)) != 0 && (things & ~PROPOSALS) && (things & ~FEES) &&
		(things & ~APPLICATIONS) && (things & ~INFORMATIONS);
}

static Frame
frame_of_count(int at, int verb_at, uint32_t verbs)
{
	return (Frame) {
		.at = at, .first = verb_at, .last = at, .thing_at = -1, .verb_at = verb_at,
		.verbs = verbs, .kind = AMOUNT_NUMBER
	};
}

/* 行政复议、行政诉讼各2件: of each of the things from this atom on */
static void
tell_each(FigureReader *reader, const Frame *frame, int first)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = first; i <= frame->thing_at; i++)
		if (is_thing(&atoms[i]))
		{
			Frame		one = *frame;

			one.thing_at = i;
			one.things = NAMED(atoms[i].argument);
			gxbg_tell(reader, &one);
		}
}

/*
 * 举办新闻发布会4次、培训2期: the verbs of the clause before are those of a figure that
 * has none.  主动公开47条,其中工作信息20条: what is disclosed unasked is the whole alone.
 */
static uint32_t
verbs_of_whole(FigureReader *reader, const Frame *frame)
{
	uint32_t	verbs = reader->clause_verbs;

	if (frame->things & APPLICATIONS ||
		(frame->things & PROPOSALS && gxbg_holds(reader, frame, IF_KIND_OF_ITEM)))
		return 0;
	if (frame->things & INFORMATIONS && verbs & DONE(VERB_DISCLOSE_UNASKED) &&
		is_in_part(reader, frame->at))
		return (verbs & ~DONE(VERB_DISCLOSE_UNASKED)) | DONE(VERB_DISCLOSE);
	return verbs;
}

/* 收到申请15件: the thing right before the figure, or several of them */
static void
read_thing_count(FigureReader *reader, int at, int thing_at, uint8_t soft)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			first = thing_at;
	uint32_t	things = gxbg_things_ending_at(reader, thing_at, &first);
	int			verb_at = first;
	uint32_t	verbs = gxbg_verbs_before(reader, first, &verb_at);
	Frame		frame = frame_of_count(at, verb_at, verbs);
	bool		several = is_several(things);

	gxbg_note_counted(reader, things, &atoms[at]);
	frame.soft = soft;
	frame.in_all = soft & SOFT_TOTAL ||
		(verbs && gxbg_word_precedes(reader->scan, atoms[verb_at].start, &gxbg_in_all));
	frame.things = things;
	frame.thing_at = thing_at;
	if (verbs == 0)
		frame.verbs = verbs_of_whole(reader, &frame);
	if (soft & SOFT_EACH && !several && (frame.verbs & (frame.verbs - 1)) == 0)
		return;
	if (several && atoms[at].value != 0 && !(soft & SOFT_EACH))
	{
		/* One figure for things of different metrics belongs to none */
		gxbg_set_topic(reader, THING_OTHER);
		return;
	}
	if (several)
		tell_each(reader, &frame, first);
	else
		gxbg_tell(reader, &frame);
}

/* Fees that are charged: of applications, by the sentence, the topic or the heading */
static bool
is_charge(FigureReader *reader, const Frame *frame)
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

/* A verb whose thing was named before */
static void
read_topic_count(FigureReader *reader, Frame *frame)
{
	const Atom *count = &reader->sentence.atoms[frame->at];
	uint8_t		topic = gxbg_topic(reader);

	if (is_charge(reader, frame))
	{
		frame->things = NAMED(THING_REQUEST_FEE);
		frame->thing_at = frame->at;
		gxbg_tell(reader, frame);
		return;
	}
	if (topic != NO_THING && !(NAMED(topic) & APPLICATIONS))
	{
		int			before = reader->stated.count;

		frame->things = NAMED(topic);
		gxbg_tell(reader, frame);
		if (reader->stated.count > before)
			return;
	}
	if (gxbg_speaks_of_applications(reader) ||
		((frame->verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT)) ||
		  (frame->verbs & CARRIED && reader->all_things & APPLICATIONS)) &&
		 !gxbg_is_of_other_cases(reader, count)))
	{
		frame->things = NAMED(THING_APPLICATION);
		gxbg_tell(reader, frame);
	}
}

/* 答复15件, 收到15件申请, 召开8次: the verb right before the figure */
static void
read_verb_count(FigureReader *reader, int at, int verb_at, uint8_t soft)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			first = verb_at;
	uint32_t	verbs = gxbg_verbs_ending_at(reader, verb_at, &first);
	int			thing_at = gxbg_thing_behind(reader, at);
	Frame		frame = frame_of_count(at, first, verbs);

	frame.soft = soft;
	frame.verb_at = verb_at;
	frame.in_all = gxbg_word_precedes(reader->scan, atoms[first].start, &gxbg_in_all) ||
		soft & SOFT_TOTAL;
	if (thing_at >= 0)
	{
		/* 公开承办的3件建议: what was done with those that the other verb tells of */
		if (gxbg_word_follows(reader->scan, atoms[verb_at].end, &gxbg_of))
			frame.verbs |= gxbg_verbs_before(reader, first, &first) & SHOWN;
		frame.thing_at = frame.last = thing_at;
		frame.things = NAMED(atoms[thing_at].argument);
		for (int i = at + 1; i < thing_at; i++)
			if (done_by(&atoms[i]) & DISCLOSED)
				frame.verbs |= done_by(&atoms[i]);
		gxbg_note_counted(reader, frame.things, &atoms[at]);
		gxbg_tell(reader, &frame);
		return;
	}
	if (gxbg_is_unknown(reader, gxbg_right_of(reader, at).at))
	{
		gxbg_note_counted(reader, NAMED(THING_OTHER), &atoms[at]);
		gxbg_set_topic(reader, THING_OTHER);
		return;
	}
	read_topic_count(reader, &frame);
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

	if (is_several(things) && reader->sentence.atoms[frame->at].value != 0)
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

/* 35件申请均已答复: how many they all are */
static void
tell_all_ahead(FigureReader *reader, const Frame *frame, int word_at, bool application)
{
	if (reader->sentence.atoms[word_at].class == CUE_ALL && application)
		gxbg_tell_tally(reader, frame, TALLY_HANDLED, DONE(VERB_RECEIVE));
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
	tell_all_ahead(reader, frame, i, application);
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
	if (reader->metrics[METRIC_FEES_CHARGED].sentence == reader->number || !is_charge(reader, &fee))
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
static void
read_leading_count(FigureReader *reader, int at, uint8_t soft)
{
	const Atom *atoms = reader->sentence.atoms;
	int			thing_at = gxbg_thing_behind(reader, at);
	Frame		frame = frame_of_count(at, at, 0);
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

/* A figure whose counter is lost or left out is one only in these places */
static bool
is_bare_figure(FigureReader *reader, const Beside *left)
{
	const Atom *atom;

	if (left->at < 0)
		return false;
	atom = &reader->sentence.atoms[left->at];
	if (left->soft & SOFT_IS)
		return true;
	return is_thing(atom) && !(atom->flags & IS_LABEL) &&
		(atom->argument == THING_APPLICATION || atom->argument == THING_ON_REQUEST);
}

/* Figures side by side, or below a label, are cells of a table */
static bool
is_cell(const FigureReader *reader, int at, int left_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return (at > 0 && atoms[at - 1].flags & IS_NUMBER) ||
		(at + 1 < reader->sentence.count && atoms[at + 1].flags & IS_NUMBER) ||
		(atoms[at].flags & BEGINS_LINE &&
		 (atoms[at].counter == COUNTER_NONE || (left_at >= 0 && atoms[left_at].flags & IS_LABEL)));
}

/* 未发生一起: none of them.  Who denies that there were 0 says it twice. */
static bool
is_denied(const FigureReader *reader, int at)
{
	int			from = clause_of(reader, at);

	if (reader->sentence.atoms[at].value == 0)
		return false;
	for (int i = at - 1; i >= from; i--)
		if (reader->sentence.atoms[i].class == CUE_NOT)
			return true;
		else if (reader->sentence.atoms[i].class == ATOM_COUNT)
			break;
	return false;
}

/* 结转至2023年2件, 结转至2023年1月办理2件: the year that they are carried to; the verb before */
static Beside
carried_to_year(FigureReader *reader, Beside left)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t then = DONE(VERB_HANDLE) | ANSWERS;

	if (!(reader->all_verbs & DONE(VERB_CARRY)))
		return left;
	if (left.at >= 0 && done_by(&atoms[left.at]) & then)
	{
		Beside		before = gxbg_left_of(reader, left.at);

		if (before.at >= 0 && atoms[before.at].class == ATOM_MONTH)
			before = gxbg_left_of(reader, before.at);
		if (before.at < 0 || atoms[before.at].class != ATOM_YEAR)
			return left;
		before = gxbg_left_of(reader, before.at);
		return before.at >= 0 && done_by(&atoms[before.at]) == DONE(VERB_CARRY) ? before : left;
	}
	if (left.at >= 0 && atoms[left.at].class == ATOM_YEAR)
	{
		Beside		before = gxbg_left_of(reader, left.at);

		if (before.at >= 0 && done_by(&atoms[before.at]) == DONE(VERB_CARRY))
			return before;
	}
	return left;
}

/*
 * 办理3件建议和2件提案: the verb of the figure that this one is joined to, or -1
 */
static int
shared_verb(FigureReader *reader, int link_at)
{
	Atom	   *atoms = reader->sentence.atoms;

	while (link_at >= 0 && atoms[link_at].class == ATOM_LINK)
	{
		int			at = gxbg_left_of(reader, link_at).at;
		int			from = clause_of(reader, link_at);

		while (at > from && atoms[at].class != ATOM_COUNT && !is_verb(&atoms[at]))
			at--;
		if (at < 0 || atoms[at].class != ATOM_COUNT || gxbg_thing_behind(reader, at) < 0)
			return -1;
		at = gxbg_left_of(reader, at).at;
		if (at >= 0 && is_verb(&atoms[at]))
			return at;
		link_at = at;
	}
	return -1;
}

/* A figure may come first behind these, as at the beginning of a clause */
static bool
begins_telling(const Atom *left)
{
	return left->class == ATOM_COUNT || left->class == CUE_PART || left->class == CUE_REST ||
		left->class == ATOM_LINK || left->class == ATOM_YEAR;
}

/* 收到申请公开信息的材料7份: what the count is of is an application by another name; or -1 */
static int
application_by_name(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			left;

	if (!gxbg_is_unknown(reader, at) ||
		!gxbg_word_within(reader->scan, atoms[at].start, atoms[at].end, &gxbg_asked_for))
		return -1;
	left = gxbg_left_of(reader, at).at;
	return left >= 0 && named_by(&atoms[left]) & APPLICATIONS & ~NAMED(THING_ENTRY) ? left : -1;
}

/* The thing that is told of in other words right before the figure, or -1 */
static int
thing_by_name(FigureReader *reader, int at, int left_at)
{
	int			thing_at = reader->sentence.atoms[at].value == 0 ? gxbg_reduced_fee(reader, left_at) : -1;

	return thing_at >= 0 ? thing_at : application_by_name(reader, left_at);
}

static void
read_thing_beside(FigureReader *reader, int at, Beside left)
{
	const Atom *atoms = reader->sentence.atoms;
	int			before = gxbg_left_of(reader, left.at).at;

	/* 上年结转政府信息公开申请办件5件: a label of tables, and a word for cases */
	if (named_by(&atoms[left.at]) == NAMED(THING_CASE) && before >= 0 &&
		done_by(&atoms[before]) & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT)) &&
		gxbg_word_within(reader->scan, atoms[before].start, atoms[before].end, &gxbg_asking))
		read_verb_count(reader, at, before, left.soft);
	else
		read_thing_count(reader, at, gxbg_is_case_of(reader, left.at, before) ? before : left.at,
						 left.soft);
}

static void
read_count_beside(FigureReader *reader, int at, Beside left)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			verb_at = shared_verb(reader, left.at);
	int			named_at = left.at < 0 ? -1 : thing_by_name(reader, at, left.at);

	if (named_at >= 0)
		read_thing_count(reader, at, named_at, left.soft);
	else if (verb_at >= 0 && gxbg_thing_behind(reader, at) >= 0)
		read_verb_count(reader, at, verb_at, left.soft);
	else if (left.at < 0 || begins_telling(&atoms[left.at]))
		read_leading_count(reader, at, left.soft);
	else if (is_thing(&atoms[left.at]))
		read_thing_beside(reader, at, left);
	else if (is_verb(&atoms[left.at]))
		read_verb_count(reader, at, left.at, left.soft);

	/* Something unknown was received or answered: what follows is about it */
	else if (gxbg_is_unknown(reader, left.at) && !is_in_part(reader, at) &&
			 gxbg_verbs_before(reader, left.at, &verb_at) & ~DONE(VERB_OCCUR))
	{
		gxbg_note_counted(reader, NAMED(THING_OTHER), &atoms[at]);
		gxbg_set_topic(reader, THING_OTHER);
	}
}

void
gxbg_read_count(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);

	if ((atoms[at].counter == COUNTER_NONE && !is_bare_figure(reader, &left)) ||
		is_cell(reader, at, left.at) || is_denied(reader, at))
		return;
	if (!gxbg_read_special_count(reader, at, left))
		read_count_beside(reader, at, carried_to_year(reader, left));
}
