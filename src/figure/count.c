/*
 * count.c
 *	  Figures that stand in numbers: what they count.
 *
 * A figure belongs to the thing right before it (收到申请15件), to the verb
 * right before it and the thing that was spoken of (答复15件) or that follows
 * (收到15件申请), or it comes first and a verb follows (3件予以公开).
 */
#include "figure/grammar.h"

#define DISCLOSED (DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED))
#define CARRIED (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT) | DONE(VERB_CARRY))

/* Things of more than one metric */
static bool
is_several(uint32_t things)
{
	const uint32_t fees = NAMED(THING_FEE) | NAMED(THING_REQUEST_FEE);

	return (things & (things - 1)) != 0 && (things & ~PROPOSALS) && (things & ~fees) &&
		(things & ~APPLICATIONS);
}

/* A case of a review or a lawsuit: 被提起行政诉讼的案件 */
static bool
is_case_of(FigureReader *reader, int case_at, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return atoms[case_at].argument == THING_CASE && thing_at >= 0 && is_thing(&atoms[thing_at]) &&
		(NAMED(atoms[thing_at].argument) & REMEDIES) &&
		gxbg_left_of(reader, case_at).at == thing_at;
}

/* These things are counted: what became of them follows */
static void
note_counted(FigureReader *reader, uint32_t things, const Atom *count)
{
	if (things & APPLICATIONS)
		reader->other_sentence = 0;
	else if (things & OTHER_CASES)
	{
		reader->other_sentence = reader->sentence_number;
		reader->other_value = count->value;
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
static bool
is_of_other_cases(const FigureReader *reader, const Atom *count)
{
	if (reader->all_things & OTHER_CASES && is_carried_of_others(reader, count))
		return true;
	return reader->other_sentence > 0 && count->value <= reader->other_value &&
		reader->other_sentence >= reader->sentence_number - (reader->part ? 1 : 0);
}

/*
 * 公布信息202条,其中政协提案2条: what was published is of this kind, and none was
 * answered; unless it is called answers.
 */
static bool
is_kind_of_item(const FigureReader *reader, uint32_t things, int thing_at)
{
	const Atom *thing = &reader->sentence.atoms[thing_at];

	return things & PROPOSALS && reader->part &&
		reader->given[METRIC_DISCLOSED_ITEMS].sentence == reader->sentence_number &&
		!gxbg_word_within(reader->scan, thing->start, thing->end, &gxbg_replies);
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
	Telling		telling = {&atoms[at], verb_at, at};
	bool		several = is_several(things);

	note_counted(reader, things, &atoms[at]);
	reader->told = things;
	reader->told_whole = soft & SOFT_TOTAL ||
		(verbs && gxbg_word_precedes(reader->scan, atoms[verb_at].start, &gxbg_in_all));
	if (verbs == 0 && !(things & APPLICATIONS) && !is_kind_of_item(reader, things, thing_at))
		verbs = reader->clause_verbs;
	if (soft & SOFT_EACH && !several && (verbs & (verbs - 1)) == 0)
		return;
	if (several && atoms[at].value != 0 && !(soft & SOFT_EACH))
	{
		/* One figure for things of different metrics belongs to none */
		gxbg_set_topic(reader, THING_OTHER);
		return;
	}
	for (int i = first; i <= thing_at; i++)
		if (is_thing(&atoms[i]) && (several || i == thing_at))
			gxbg_tell_thing(reader, i, verbs, verb_at, &telling, at);
}

/* The head of the noun behind the figure: the last thing before a verb; or -1 */
static int
thing_behind(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			found = -1;

	for (int i = at + 1; i < end; i++)
	{
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_ALL ||
			atoms[i].class == CUE_NOT || atoms[i].class == ATOM_LINK)
			break;
		if (is_verb(&atoms[i]) && (found >= 0 || atoms[i].argument != VERB_RECEIVE))
			break;
		if (is_thing(&atoms[i]) && !is_case_of(reader, i, found))
			found = i;
	}

	/* It is counted by the next figure, not by this one */
	if (found >= 0)
	{
		Beside		right = gxbg_right_of(reader, found);

		if (right.at >= 0 && atoms[right.at].class == ATOM_COUNT)
			return -1;
	}
	return found;
}

static bool
is_unknown_noun(FigureReader *reader, int at)
{
	Atom	   *atom;

	if (at < 0)
		return false;
	atom = &reader->sentence.atoms[at];
	gxbg_settle(&reader->sentence, atom);
	return atom->class == ATOM_OTHER || atom->class == CUE_NOUN;
}

/* 疫情防控新闻发布会举行15场, in a part: the thing before the verb, if it is a kind */
static bool
is_kind_held(FigureReader *reader, const Atom *count)
{
	const Atom *atoms = reader->sentence.atoms;

	if (!reader->part)
		return false;
	for (int i = (int) (count - atoms) - 1; i >= reader->clause; i--)
		if (is_thing(&atoms[i]))
			return gxbg_is_kind_of_part(reader, i);
	return false;
}

/*
 * 政策解读28条,微博发布520条: a clause with a subject of its own, and no object.
 * What it released is not what was counted before.
 */
static bool
begins_anew(FigureReader *reader, Metric metric, const Atom *count)
{
	Atom	   *atoms = reader->sentence.atoms;
	bool		counted = reader->given[metric].sentence == reader->sentence_number &&
		reader->given[metric].times > 0;
	bool		leads = true;

	for (Atom *atom = &atoms[reader->clause]; atom < count && !is_verb(atom); atom++)
	{
		gxbg_settle(&reader->sentence, atom);
		if (atom->class == CUE_CHANNEL ? counted || leads : counted && atom->class == ATOM_OTHER)
			return true;
		leads = leads && (atom->class == ATOM_SOFT || atom->class == CUE_OWN_YEAR);
	}
	return false;
}

/* The metric of a verb whose thing was named before, if not of applications; or -1 */
static int
metric_of_topic(FigureReader *reader, uint32_t verbs, const Atom *count)
{
	uint8_t		topic = gxbg_topic(reader);
	const uint32_t answered = DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE) | DONE(VERB_HANDLE) | DISCLOSED;
	const uint32_t released = DONE(VERB_RELEASE) | DONE(VERB_PUSH);

	if (verbs & DONE(VERB_CHARGE) && (count->counter == COUNTER_MONEY || count->value == 0) &&
		((reader->things | NAMED(topic)) & (APPLICATIONS | NAMED(THING_REQUEST_FEE)) ||
		 count->value == 0 || gxbg_is_headed_fee(reader, (int) (count - reader->sentence.atoms))))
		return METRIC_FEES_CHARGED;
	switch (topic)
	{
		case THING_GAZETTE:
			return verbs & DONE(VERB_ISSUE) ? METRIC_GAZETTE_ISSUES : -1;
		case THING_PROPOSAL:
		case THING_SUGGESTION:
		case THING_MOTION:
			return verbs & answered ? METRIC_PROPOSALS_ANSWERED : -1;
		case THING_PRESS_CONFERENCE:
			return verbs & DONE(VERB_HOLD) && !is_kind_held(reader, count) ?
				METRIC_PRESS_CONFERENCES : -1;
		case THING_TRAINING:
			return verbs & DONE(VERB_HOLD) && reader->things & NAMED(THING_TRAINING) ?
				METRIC_TRAINING_SESSIONS : -1;
		case THING_INTERPRETATION:
			return verbs & released && !begins_anew(reader, METRIC_INTERPRETATIONS, count) ?
				METRIC_INTERPRETATIONS : -1;
		case THING_NORMATIVE_DOCUMENT:
			return verbs & (DISCLOSED | DONE(VERB_RELEASE)) &&
				!begins_anew(reader, METRIC_NORMATIVE_DOCUMENTS_DISCLOSED, count) ?
				METRIC_NORMATIVE_DOCUMENTS_DISCLOSED : -1;
		case THING_ITEM:
			return verbs & DISCLOSED ? METRIC_DISCLOSED_ITEMS : -1;
		default:
			return -1;
	}
}

/* 答复15件, 收到15件申请, 召开8次: the verb right before the figure */
static void
read_verb_count(FigureReader *reader, int at, int verb_at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			first = verb_at;
	uint32_t	verbs = gxbg_verbs_ending_at(reader, verb_at, &first);
	int			thing_at = thing_behind(reader, at);
	Telling		telling = {&atoms[at], first, at};
	int			metric;

	reader->told = 0;
	reader->told_whole = gxbg_word_precedes(reader->scan, atoms[first].start, &gxbg_in_all);
	if (thing_at >= 0)
	{
		reader->told = NAMED(atoms[thing_at].argument);
		note_counted(reader, reader->told, &atoms[at]);
		telling.last = thing_at;
		gxbg_tell_thing(reader, thing_at, verbs, verb_at, &telling, at);
		return;
	}
	if (is_unknown_noun(reader, gxbg_right_of(reader, at).at))
	{
		note_counted(reader, NAMED(THING_OTHER), &atoms[at]);
		gxbg_set_topic(reader, THING_OTHER);
		return;
	}
	metric = metric_of_topic(reader, verbs, &atoms[at]);
	if (metric == METRIC_DISCLOSED_ITEMS)
		gxbg_tell_items(reader, &telling, at);
	else if (metric >= 0)
		gxbg_tell_metric(reader, (Metric) metric, &telling);
	else if (gxbg_speaks_of_applications(reader) ||
			 ((verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT)) ||
			   (verbs & CARRIED && reader->all_things & APPLICATIONS)) &&
			  !is_of_other_cases(reader, &atoms[at])))
		gxbg_tell_applications(reader, verbs, verb_at, &telling);
}

/* 2件将于2016年答复: not yet; what is carried over comes later anyway */
static bool
is_still_to_come(const FigureReader *reader, int at, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return !(DONE(atoms[verb_at].argument) & CARRIED) &&
		(gxbg_word_precedes(reader->scan, atoms[verb_at].start, &gxbg_future) ||
		 gxbg_word_within(reader->scan, atoms[at].end, atoms[verb_at].start, &gxbg_future_when));
}

/*
 * 3条公开后可能危及社会稳定,不予公开: what would be if it were, and what was
 * decided in a clause behind it.  The verb, or that of the decision, or -1.
 */
static int
decided_verb(FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t decisions = DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE);
	int			right = gxbg_right_of(reader, verb_at).at;

	if (atoms[verb_at].argument != VERB_DISCLOSE)
		return verb_at;
	if (right >= 0 && is_thing(&atoms[right]))
		right = gxbg_right_of(reader, right).at;
	if (!is_unknown_noun(reader, right) &&
		!(right >= 0 && is_verb(&atoms[right]) && atoms[right].argument == VERB_OCCUR))
		return verb_at;
	for (int i = right + 1; i < reader->sentence.count; i++)
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == ATOM_CLOSE ||
			(atoms[i].class == ATOM_COMMA && atoms[i].argument))
			break;
		else if (is_verb(&atoms[i]) && DONE(atoms[i].argument) & decisions)
		{
			/* Unless it has a figure of its own: 不予公开2件 */
			right = gxbg_right_of(reader, i).at;
			return right >= 0 && atoms[right].class == ATOM_COUNT ? -1 : i;
		}
	return -1;
}

/* Those against the organ, as far as was said up to here */
static bool
speaks_of_remedies(const FigureReader *reader)
{
	return !(reader->all_verbs & DONE(VERB_REVIEW)) &&
		(gxbg_heading_names(reader, REMEDIES) ||
		 reader->things & (REMEDIES | APPLICATIONS | NAMED(THING_DISCLOSURE)));
}

/* 有1件行政诉讼案件: the thing behind the figure; not if there are several */
static void
read_thing_ahead(FigureReader *reader, int thing_at, Telling *telling, int at)
{
	int			first = thing_at;

	reader->told = gxbg_things_ending_at(reader, thing_at, &first);
	reader->told_whole = false;
	telling->last = thing_at;
	if (!is_several(reader->told) || telling->count->value == 0)
		gxbg_tell_thing(reader, thing_at, 0, thing_at, telling, at);
}

/* 3件予以公开, 6人次提出公开政府信息的申请: the figure comes first */
static void
read_leading_count(FigureReader *reader, int at, uint8_t soft)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			thing_at = thing_behind(reader, at);
	Telling		telling = {&atoms[at], at, at};
	bool		application = thing_at >= 0 && gxbg_is_application(reader, thing_at, 0);

	/* 未发生行政复议,有1件行政诉讼 */
	if (thing_at >= 0 && soft & (SOFT_IS | SOFT_TOTAL) && !reader->part &&
		NAMED(atoms[thing_at].argument) & REMEDIES && speaks_of_remedies(reader))
	{
		read_thing_ahead(reader, thing_at, &telling, at);
		return;
	}
	for (int i = at + 1; i < end; i++)
	{
		uint32_t	verbs;

		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_NOT)
			return;
		if (atoms[i].class == CUE_ALL)
		{
			if (application)
			{
				reader->antecedent.sentence = 0;
				gxbg_add_antecedent(reader, &telling);
			}
			return;
		}
		if (!is_verb(&atoms[i]))
			continue;
		i = is_still_to_come(reader, at, i) ? -1 : decided_verb(reader, i);
		if (i < 0)
			return;
		verbs = DONE(atoms[i].argument);
		telling.last = i;
		if (verbs & DONE(VERB_RECEIVE) && thing_at > i)
			telling.last = thing_at;
		else if (verbs & (DONE(VERB_RECEIVE) | DONE(VERB_OCCUR) | DONE(VERB_HANDLE)))
			return;
		if (application || gxbg_speaks_of_applications(reader) ||
			(verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT)) &&
			 !is_of_other_cases(reader, &atoms[at])))
			gxbg_tell_applications(reader, verbs, i, &telling);
		return;
	}
	if (application && soft & (SOFT_IS | SOFT_TOTAL) && !reader->part)
	{
		telling.last = thing_at;
		gxbg_tell_applications(reader, DONE(VERB_RECEIVE), at, &telling);
	}
	else if (thing_at < 0 && soft & SOFT_TOTAL)
		gxbg_take_sum(reader, &telling);
}

/* Cases of the hotline: it is named in the clause, with what it does */
static bool
read_hotline_count(FigureReader *reader, int at, int left_at)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t cases = NAMED(THING_HOTLINE) | NAMED(THING_CASE) | NAMED(THING_COMPLAINT);
	const uint32_t acts = DONE(VERB_RECEIVE) | DONE(VERB_HANDLE) | DONE(VERB_UNDERTAKE) |
		DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE);
	Telling		telling = {&atoms[at], 0, at};
	int			thing_at = thing_behind(reader, at);

	if (left_at < 0 || !(atoms[left_at].class == CUE_CHANNEL ||
						 (is_thing(&atoms[left_at]) && (NAMED(atoms[left_at].argument) & cases)) ||
						 (is_verb(&atoms[left_at]) && (DONE(atoms[left_at].argument) & acts) &&
						  (thing_at < 0 || (NAMED(atoms[thing_at].argument) & cases)))))
		return false;
	for (int i = thing_at >= 0 ? thing_at : left_at; i >= reader->clause; i--)
	{
		if ((atoms[i].class == ATOM_COUNT && i != at) ||
			(is_thing(&atoms[i]) && atoms[i].argument == THING_OTHER))
			return false;
		if (is_thing(&atoms[i]) && atoms[i].argument == THING_HOTLINE)
		{
			telling.first = i;
			gxbg_tell_metric(reader, METRIC_HOTLINE_CASES, &telling);
			gxbg_set_topic(reader, THING_HOTLINE);
			return true;
		}
	}
	return false;
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
	if (reader->sentence.atoms[at].value == 0)
		return false;
	for (int i = at - 1; i >= reader->clause; i--)
		if (reader->sentence.atoms[i].class == CUE_NOT)
			return true;
		else if (reader->sentence.atoms[i].class == ATOM_COUNT)
			break;
	return false;
}

/* 结转至2023年2件, 结转至2023年办理2件: the year that they are carried to; the verb before */
static Beside
carried_to_year(FigureReader *reader, Beside left)
{
	const Atom *atoms = reader->sentence.atoms;
	const Beside none = {-1, 0};
	const uint32_t then = DONE(VERB_HANDLE) | DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE);

	if (!(reader->all_verbs & DONE(VERB_CARRY)))
		return none;
	if (left.at >= 0 && is_verb(&atoms[left.at]) && DONE(atoms[left.at].argument) & then)
		left = gxbg_left_of(reader, left.at);
	if (left.at < 0 || atoms[left.at].class != ATOM_YEAR)
		return none;
	left = gxbg_left_of(reader, left.at);
	return left.at >= 0 && is_verb(&atoms[left.at]) && atoms[left.at].argument == VERB_CARRY ?
		left : none;
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

		while (at > reader->clause && atoms[at].class != ATOM_COUNT && !is_verb(&atoms[at]))
			at--;
		if (at < 0 || atoms[at].class != ATOM_COUNT || thing_behind(reader, at) < 0)
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

/* 今年新增94条, 其中2015年6件: the year's figure of what was told for more years */
static bool
read_newly_count(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			newly = reader->newly;
	int			metric = reader->told_metric;
	bool		said = gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_newly);

	if (newly < reader->clause || at - newly > 2 || reader->changing || reader->planned ||
		gxbg_right_of(reader, at).at >= 0 || atoms[at].value > reader->told_value)
		return false;
	if (at - newly == 2)
	{
		gxbg_settle(&reader->sentence, &atoms[newly + 1]);
		if (atoms[newly + 1].class != ATOM_SOFT && !(said && atoms[newly + 1].class == ATOM_OTHER))
			return false;
	}
	gxbg_withdraw_metric(reader, metric);
	reader->channel_figure = -1;
	gxbg_take_figure(reader, (Metric) metric, &atoms[at], reader->told_first, at);
	return true;
}

void
gxbg_read_count(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);
	Beside		carried;
	int			verb_at;

	if ((atoms[at].counter == COUNTER_NONE && !is_bare_figure(reader, &left)) ||
		is_cell(reader, at, left.at) || is_denied(reader, at))
		return;
	if ((reader->newly >= 0 && read_newly_count(reader, at)) ||
		read_hotline_count(reader, at, left.at) ||
		gxbg_read_narrowed(reader, at))
		return;
	carried = carried_to_year(reader, left);
	if (carried.at >= 0)
		left = carried;
	verb_at = shared_verb(reader, left.at);
	if (verb_at >= 0 && thing_behind(reader, at) >= 0)
		read_verb_count(reader, at, verb_at);
	else if (left.at < 0 || begins_telling(&atoms[left.at]))
		read_leading_count(reader, at, left.soft);
	else if (is_thing(&atoms[left.at]))
	{
		int			before = gxbg_left_of(reader, left.at).at;

		read_thing_count(reader, at, is_case_of(reader, left.at, before) ? before : left.at,
						 left.soft);
	}
	else if (is_verb(&atoms[left.at]))
		read_verb_count(reader, at, left.at);

	/* Something unknown was received or answered: what follows is about it */
	else if (is_unknown_noun(reader, left.at) && !reader->part &&
			 gxbg_verbs_before(reader, left.at, &verb_at))
	{
		note_counted(reader, NAMED(THING_OTHER), &atoms[at]);
		gxbg_set_topic(reader, THING_OTHER);
	}
}
