/*
 * count.c
 *	  Figures that stand in numbers: the words that they belong to.
 *
 * A figure belongs to the thing right before it (收到申请15件), to the verb
 * right before it and the thing that was spoken of (答复15件) or that follows
 * (收到15件申请), or it comes first and a verb follows (3件予以公开).
 */
#include "figure/reader.h"

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
	if (frame->things & FEES)
		return verbs & (DONE(VERB_CHARGE) | DONE(VERB_OTHER));
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
	Frame		frame = gxbg_frame_of_count(at, verb_at, verbs);
	bool		several = gxbg_is_several(things);

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

/* A verb whose thing was named before */
static void
read_topic_count(FigureReader *reader, Frame *frame)
{
	const Atom *count = &reader->sentence.atoms[frame->at];
	uint8_t		topic = gxbg_topic(reader);

	if (gxbg_is_charge(reader, frame))
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
	if (topic == NO_THING && frame->verbs & DONE(VERB_DISCLOSE_UNASKED))
	{
		frame->things = NAMED(THING_INFORMATION);
		gxbg_tell(reader, frame);
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
	Frame		frame = gxbg_frame_of_count(at, first, verbs);

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
		gxbg_read_leading_count(reader, at, left.soft);
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
