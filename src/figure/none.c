/*
 * none.c
 *	  Statements of none: 没有收到申请, 未发生行政复议, 无政策解读, 申请:无.
 */
#include "figure/reader.h"

static bool
is_fee(const Atom *atom)
{
	return (named_by(atom) & FEES) != 0;
}

/* 收费和减免: both are denied; moves to the second.  收费减免 is the second alone. */
static bool
is_joined_reduction(FigureReader *reader, int fee_at, int *at)
{
	Atom	   *atoms = reader->sentence.atoms;

	if (fee_at > 1)
		gxbg_settle(&reader->sentence, &atoms[fee_at - 1]);

	/* 收费和费用减免 */
	if (*at == fee_at + 1 && fee_at > 1 && is_verb(&atoms[*at]) &&
		atoms[fee_at - 1].class == ATOM_LINK && is_fee(&atoms[fee_at - 2]) &&
		gxbg_word_follows(reader->scan, atoms[*at].start, &gxbg_reductions))
		return true;
	if (*at != fee_at + 1 || atoms[*at].class != ATOM_LINK || *at + 1 >= reader->sentence.count ||
		!is_verb(&atoms[*at + 1]) ||
		!gxbg_word_follows(reader->scan, atoms[*at + 1].start, &gxbg_reductions))
		return false;
	++*at;
	return true;
}

/* In the rest of a list of what is denied; beside applications, what was not disclosed either */
static bool
is_of_list(const Atom *atom, uint32_t denied)
{
	switch (atom->class)
	{
		case ATOM_LINK:
		case ATOM_SOFT:
		case CUE_NOUN:
			return true;
		case ATOM_OTHER:
			return !(atom->flags & IS_NUMBER);
		default:
			return done_by(atom) == DONE(VERB_OCCUR) ||

			/* 依申请公开和不予公开政府信息的情况 */
				(denied & APPLICATIONS &&
				 (done_by(atom) == DONE(VERB_REFUSE) || named_by(atom) & INFORMATIONS));
	}
}

/*
 * 行政复议、行政诉讼和网络舆情: a list goes on with what has no metric.  Nothing
 * else may be said there, and nothing counted.
 */
static bool
goes_on_with_others(FigureReader *reader, int at, int end, uint32_t denied)
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
		if (!is_of_list(&atoms[i], denied))
			return false;
	}
	return true;
}

/* 无规范性文件公开: what is said behind these is what was not done */
#define SHOWN_THINGS	(NAMED(THING_NORMATIVE_DOCUMENT) | NAMED(THING_INTERPRETATION))

/*
 * Said of what is denied: that it was, or happened; of a fee, that it was charged;
 * of applications, what they are for (依申请公开的政府信息)
 */
static bool
is_plain_word(const FigureReader *reader, const Atom *atom, uint32_t denied)
{
	const uint32_t plain = CAME | DONE(VERB_HANDLE) | (denied & FEES ? DONE(VERB_CHARGE) : 0) |
		(denied & SHOWN_THINGS ? SHOWN : 0);
	const uint32_t things = NAMED(THING_CASE) | (denied & APPLICATIONS ? INFORMATIONS : 0);

	/* 没有规范性文件需要公开 does not say that none was made known */
	if (denied & SHOWN_THINGS && gxbg_word_within(reader->scan, atom->start, atom->end, &gxbg_future))
		return false;
	return atom->class == ATOM_SOFT || done_by(atom) & plain || named_by(atom) & things ||
		(denied & APPLICATIONS &&
		 (atom->class == CUE_REST || gxbg_word_follows(reader->scan, atom->start, &gxbg_asked_for) ||
		  (atom->class == ATOM_OTHER && gxbg_word_precedes(reader->scan, atom->end, &gxbg_asked_for))));
}

/* Nothing is said of the things behind them but that they were or happened */
static bool
ends_plainly(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = at + 1; i < end; i++)
	{
		/* A full stop of the other script */
		if (i == end - 1 && atoms[i].end - atoms[i].start == 1)
			break;
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (is_plain_word(reader, &atoms[i], named_by(&atoms[at])) ||
			(is_fee(&atoms[at]) && is_joined_reduction(reader, at, &i)))
			continue;
		return goes_on_with_others(reader, i, end, named_by(&atoms[at]));
	}
	return true;
}

/* A figure, another denial: the clause says more than that there was none */
static bool
contradicts(const Atom *atom)
{
	return (atom->class == ATOM_COUNT && atom->value != 1) || atom->class == CUE_NOT ||
		(atom->flags & IS_NUMBER && atom->class == ATOM_OTHER);
}

/*
 * 投诉及因政府信息公开提起行政诉讼: the first of the things denied together, with
 * nothing between them but small words, what they are over and that they happen.
 */
static int
first_denied(FigureReader *reader, int at, int last)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t silent = NAMED(THING_CASE) | NAMED(THING_DISCLOSURE);
	bool		linked = false;
	int			first;

	gxbg_things_ending_at(reader, last, &first);
	if (first <= at)
		first = at + 1;
	for (int i = first - 1; i > at; i--)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class == ATOM_LINK || atoms[i].class == ATOM_SOFT)
			linked |= atoms[i].class == ATOM_LINK || atoms[i].argument & SOFT_LINK;
		else if (linked && named_by(&atoms[i]) & CASES)
		{
			first = i;
			linked = false;
		}
		else if (!(named_by(&atoms[i]) & silent) && !(done_by(&atoms[i]) & CAME))
			break;
	}
	return first;
}

/* 未接到群众要求公开的信息: what is asked for is an application, by no word of its own */
static void
join_asked(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;
	uint32_t	verbs = 0;

	for (int i = at + 1; i < end; i++)
	{
		if (done_by(&atoms[i]) & DISCLOSED && verbs & DONE(VERB_RECEIVE) &&
			gxbg_word_precedes(reader->scan, atoms[i].start, &gxbg_asking))
		{
			atoms[i].class = CUE_THING;
			atoms[i].argument = THING_APPLICATION;
		}
		verbs |= done_by(&atoms[i]);
	}
}

/* The last things of the clause, joined to one another; from, the first of them */
static bool
find_denied(FigureReader *reader, Frame *frame, int end, int *from)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t silent = NAMED(THING_CASE) | NAMED(THING_DISCLOSURE) | INFORMATIONS;

	frame->thing_at = -1;
	join_asked(reader, frame->at, end);
	for (int i = frame->at + 1; i < end; i++)
	{
		if (contradicts(&atoms[i]))
			return false;
		if (named_by(&atoms[i]) & ~silent)
			frame->thing_at = i;
	}
	if (frame->thing_at < 0 || !ends_plainly(reader, frame->thing_at, end))
		return false;
	*from = first_denied(reader, frame->at, frame->thing_at);
	frame->verbs = 0;
	for (int i = frame->at + 1; i < *from; i++)
	{
		/* 未收到要求收费的申请: none of that kind */
		if (is_fee(&atoms[i]))
			return false;
		frame->verbs |= done_by(&atoms[i]);
	}
	for (int i = frame->thing_at + 1; i < end && named_by(&atoms[frame->thing_at]) & SHOWN_THINGS; i++)
		frame->verbs |= done_by(&atoms[i]) & SHOWN;
	return true;
}

/* Each of the things is denied */
static void
tell_denied(FigureReader *reader, Frame *frame, int from, int to)
{
	for (int i = from; i <= to; i++)
		if (is_thing(&reader->sentence.atoms[i]))
		{
			Frame		one = *frame;

			one.thing_at = i;
			one.things = named_by(&reader->sentence.atoms[i]);
			gxbg_tell(reader, &one);
		}
}

/* Each of these outcomes, that no application had */
static void
tell_denied_outcomes(FigureReader *reader, Frame *frame, uint32_t outcomes)
{
	for (int verb = 0; outcomes >> verb; verb++)
		if (outcomes >> verb & 1)
		{
			frame->verbs = DONE(verb);
			gxbg_tell(reader, frame);
		}
}

/* 无上年和下年结转: what was carried in was none either; moves behind the year and its link */
static bool
is_last_year_too(FigureReader *reader, Beside *right)
{
	const Atom *atoms = reader->sentence.atoms;
	Beside		next;

	if (right->at < 0 || atoms[right->at].class != CUE_OTHER_YEAR ||
		atoms[right->at].argument != OTHER_YEAR_ZERO - 1)
		return false;
	next = gxbg_right_of(reader, right->at);
	if (next.at < 0 || atoms[next.at].class != ATOM_LINK)
		return false;
	next = gxbg_right_of(reader, next.at);
	if (next.at < 0 || done_by(&atoms[next.at]) != DONE(VERB_CARRY_OUT))
		return false;
	*right = next;
	return true;
}

/* 无结转2024年继续办理件: the year tells the direction */
static bool
is_carried_to_year(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	return done_by(&atoms[at]) == DONE(VERB_CARRY) && at + 1 < reader->sentence.count &&
		atoms[at + 1].class == ATOM_YEAR;
}

/* 没有不予公开的情况, 无结转下年度: what was not done with any application */
static bool
read_denied_outcome(FigureReader *reader, int at, int end)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		right = gxbg_right_of(reader, at);
	const uint32_t outcomes = DONE(VERB_REFUSE) | DONE(VERB_PARTLY) |
		DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT);
	uint32_t	denied = 0;
	Frame		frame = {
		.at = at, .first = at, .last = end - 1, .thing_at = -1, .kind = AMOUNT_NONE,
		.things = NAMED(THING_APPLICATION)
	};

	if (right.at >= 0 && done_by(&atoms[right.at]) == DONE(VERB_OCCUR))
		right = gxbg_right_of(reader, right.at);
	if (is_last_year_too(reader, &right))
		denied = DONE(VERB_CARRY_IN);
	if (right.at < 0 || !(done_by(&atoms[right.at]) & outcomes || is_carried_to_year(reader, right.at)))
		return false;
	for (int i = right.at; i < end; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_LINK && atoms[i].class != ATOM_YEAR &&
			!(done_by(&atoms[i]) & (outcomes | DONE(VERB_HANDLE) | DONE(VERB_OCCUR) | DONE(VERB_CARRY))) &&
			!(named_by(&atoms[i]) & (INFORMATIONS | APPLICATIONS)))
			return true;
		denied |= done_by(&atoms[i]) & (outcomes | DONE(VERB_CARRY));
	}
	frame.verb_at = right.at;
	tell_denied_outcomes(reader, &frame, denied);
	return true;
}

/* 未发生依申请公开和不予公开的情况: what ends the list was not done either */
static void
tell_denied_refusal(FigureReader *reader, const Frame *denied, int end)
{
	const Atom *atoms = reader->sentence.atoms;

	if (!(denied->things & APPLICATIONS))
		return;
	for (int i = denied->thing_at + 1; i < end; i++)
		if (done_by(&atoms[i]) == DONE(VERB_REFUSE))
		{
			Frame		frame = {
				.at = denied->at, .first = denied->at, .last = i, .thing_at = -1, .verb_at = i,
				.kind = AMOUNT_NONE, .things = NAMED(THING_APPLICATION),
				.verbs = DONE(VERB_REFUSE)
			};

			gxbg_tell(reader, &frame);
			return;
		}
}

/* 提起行政诉讼情况发生: cases, and nothing else but that there were such */
static bool
is_list_of_cases(FigureReader *reader, int from, int to)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t cases = CASES | NAMED(THING_APPEAL) | NAMED(THING_CASE);
	uint32_t	things = 0;

	for (int i = from; i < to; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (!(named_by(&atoms[i]) & cases) && !(done_by(&atoms[i]) == DONE(VERB_OCCUR) && i > from) &&
			atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_LINK)
			return false;
		things |= named_by(&atoms[i]);
	}
	return things != 0;
}

/*
 * 无因政府信息公开产生行政复议,提起行政诉讼情况发生: the list goes on behind the comma,
 * and ends with a word for all that did not happen.
 */
static void
tell_denied_beyond(FigureReader *reader, const Frame *denied, int end)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = end + 1;
	int			last = end;
	Frame		frame = *denied;

	while (denied->things & CASES && end < reader->sentence.count &&
		   atoms[end].class == ATOM_COMMA && atoms[end].argument == 0)
	{
		int			next = gxbg_clause_end(reader, end + 1);

		if (!is_list_of_cases(reader, end + 1, next))
			break;
		end = next;
		if (!is_thing(&atoms[end - 1]))
			last = end;
	}
	frame.last = last - 1;
	if (last >= from)
		tell_denied(reader, &frame, from, last - 1);
}

/* 行政复议:无, 行政复议、行政诉讼均无: the things stand before it */
static void
read_trailing_denial(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	Beside		left = gxbg_left_of(reader, at);
	int			first;
	Frame		frame = {.at = at, .last = at, .kind = AMOUNT_NONE, .plain = true};

	if (left.at >= 0 && is_verb(&atoms[left.at]))
		left.at = gxbg_reduced_fee(reader, left.at);
	if (left.at < 0 || !is_thing(&atoms[left.at]) || atoms[at].argument == 0)
		return;
	gxbg_things_ending_at(reader, left.at, &first);
	frame.first = frame.verb_at = first;
	tell_denied(reader, &frame, first, left.at);
}

/* The sentence says no more than that there was none */
static bool
is_bare_denial(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = 0; i < reader->sentence.count; i++)
	{
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (i != at && atoms[i].class != ATOM_SOFT && atoms[i].class != ATOM_YEAR &&
			atoms[i].class != CUE_OWN_YEAR && atoms[i].class != ATOM_COLON &&
			done_by(&atoms[i]) != DONE(VERB_OCCUR))
			return false;
	}
	return true;
}

/* 无, 未发生此类情况, and nothing else in the sentence: of what the heading names */
static void
read_denied_heading(FigureReader *reader, int at)
{
	Frame		frame = {
		.at = at, .first = at, .last = reader->sentence.count - 1, .thing_at = -1,
		.verb_at = at, .kind = AMOUNT_NONE
	};
	uint32_t	things = reader->speech.heading_things;

	if (!is_bare_denial(reader, at))
		return;
	if (things & NAMED(THING_RECONSIDERATION))
		gxbg_add(reader, &frame, METRIC_RECONSIDERATIONS, BY_NOTHING, 0);
	if (things & NAMED(THING_LITIGATION))
		gxbg_add(reader, &frame, METRIC_LITIGATIONS, BY_NOTHING, 0);
	if (things & NAMED(THING_COMPLAINT))
		gxbg_add(reader, &frame, METRIC_COMPLAINTS, BY_NOTHING, 0);
	if (things & FEES)
		gxbg_add(reader, &frame, METRIC_FEES_CHARGED, BY_NOTHING, 0);
}

static bool
is_link(FigureReader *reader, int at)
{
	gxbg_settle(&reader->sentence, &reader->sentence.atoms[at]);
	return reader->sentence.atoms[at].class == ATOM_LINK;
}

void
gxbg_read_none(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			from = at;
	Frame		frame = {
		.at = at, .first = at, .kind = AMOUNT_NONE, .plain = atoms[at].argument != 0
	};

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
	if (gxbg_read_none_narrowed(reader, at) || read_denied_outcome(reader, at, end) ||
		!find_denied(reader, &frame, end, &from))
		return;
	frame.last = frame.thing_at;
	frame.verb_at = from;
	tell_denied(reader, &frame, from, frame.thing_at);
	frame.things = named_by(&atoms[frame.thing_at]);
	tell_denied_refusal(reader, &frame, end);
	tell_denied_beyond(reader, &frame, end);
}
