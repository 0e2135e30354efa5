/*
 * conditions.c
 *	  What a rule may ask of the words around a statement.
 */
#include "figure/reader.h"

/* Another word for the subject stands before a thing, none for disclosure */
static bool
has_foreign_subject(FigureReader *reader, int thing_at)
{
	bool		foreign = false;
	int			from = clause_of(reader, thing_at);

	for (int i = thing_at - 1; i >= from; i--)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		gxbg_settle(&reader->sentence, atom);
		if (named_by(atom) & DISCLOSURES)
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
	return (reader->things & (DISCLOSURES | NAMED(THING_ITEM))) != 0;
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

/* 复议后起诉1件: the sentence has the words of the form's table of cases */
static bool
tells_kinds_of_lawsuit(const FigureReader *reader)
{
	const Sentence *sentence = &reader->sentence;

	return gxbg_word_within(reader->scan, sentence->atoms[0].start,
							sentence->atoms[sentence->count - 1].end, &gxbg_lawsuit_kinds);
}

static bool
counts_nothing(const FigureReader *reader, int from, int end)
{
	for (int i = from; i < end; i++)
		if (reader->sentence.atoms[i].class == ATOM_COUNT)
			return false;
	return true;
}

/*
 * 行政诉讼3件,与政府信息公开无关: said of the case, or in the clause behind, that counts
 * nothing; 均与政府信息公开无关 is said of all cases before it.
 */
static bool
is_unrelated(const FigureReader *reader, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, thing_at);
	int			end = gxbg_clause_end(reader, thing_at);
	int			first = end + 1;

	if (gxbg_word_within(reader->scan, atoms[from].start, atoms[end - 1].end, &gxbg_unrelated))
		return true;

	/* 办理行政复议案件9件(被复议机关为各区局): nor is the organ their object */
	if (gxbg_word_within(reader->scan, atoms[from].start,
						 atoms[reader->sentence.count - 1].end, &gxbg_reviewed_others))
		return true;
	for (from = first; from < reader->sentence.count; from = end + 1)
	{
		end = gxbg_clause_end(reader, from);
		if (end > from && (from == first || atoms[from].class == CUE_ALL) &&
			counts_nothing(reader, from, end) &&
			gxbg_word_within(reader->scan, atoms[from].start, atoms[end - 1].end, &gxbg_unrelated))
			return true;
	}
	return false;
}

/* 因具体行政行为被提起行政诉讼2件: over something else, by its own words */
static bool
has_other_cause(const FigureReader *reader, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, thing_at);

	for (int i = from; i < thing_at; i++)
		if (named_by(&atoms[i]) & DISCLOSURES)
			return false;
	return gxbg_word_within(reader->scan, atoms[from].start, atoms[thing_at].start,
							&gxbg_other_causes);
}

/*
 * Cases against the organ or over disclosure; those that the organ decides
 * (审理行政复议案件) are its business, not its record.
 */
static bool
is_remedy(FigureReader *reader, int thing_at, uint32_t verbs)
{
	if (verbs & DONE(VERB_REVIEW) || is_part_of_stock(reader, thing_at, verbs) ||
		is_unrelated(reader, thing_at) || has_other_cause(reader, thing_at))
		return false;
	if (speaks_of_disclosure(reader) || is_headed(reader) || tells_kinds_of_lawsuit(reader))
		return !(verbs & (DONE(VERB_OTHER) | DONE(VERB_RULE)));
	if (verbs & ~CAME || verbs & DONE(VERB_RECEIVE) || (reader->things & NAMED(THING_OTHER)))
		return false;
	return !has_foreign_subject(reader, thing_at) ||
		gxbg_left_of(reader, thing_at).soft & SOFT_PASSIVE || verbs == 0;
}

/* 公开预算、招生政策等群众关注的信息共计86条: what ends a list of kinds, in all */
static bool
ends_list_of_kinds(const FigureReader *reader, const Frame *frame, const Atom *before)
{
	return (frame->soft & SOFT_TOTAL || frame->in_all) &&
		gxbg_word_within(reader->scan, before->start, before->end, &gxbg_and_so_on) &&
		(gxbg_word_precedes(reader->scan, before->end, &gxbg_of) ||
		 gxbg_word_within(reader->scan, before->start, before->end, &gxbg_sorted));
}

/* One kind of information is not all of it */
static bool
is_all_information(FigureReader *reader, const Frame *frame)
{
	int			thing_at = frame->thing_at;
	Atom	   *before = &reader->sentence.atoms[thing_at - 1];

	if (thing_at <= clause_of(reader, thing_at) || ends_list_of_kinds(reader, frame, before))
		return true;
	gxbg_settle(&reader->sentence, before);
	return (!gxbg_word_precedes(reader->scan, before[1].start, &gxbg_some_of) ||
			gxbg_word_precedes(reader->scan, before[1].start, &gxbg_sorted)) &&
		before->class != ATOM_OTHER && before->class != CUE_NOUN &&
		before->class != CUE_PLAN && !is_thing(before);
}

/* 环保信息78条: of the organ's own field, which is all that it has, if it names no other kind */
static bool
is_own_field(FigureReader *reader, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = 0; i < reader->sentence.count; i++)
		if (i != thing_at && named_by(&atoms[i]) & INFORMATIONS && !is_in_part(reader, i))
			return false;
	return thing_at > 0 &&
		gxbg_word_precedes(reader->scan, atoms[thing_at].start, &gxbg_sectors);
}

/* 120条, and not 12件 */
static bool
is_of_items(const FigureReader *reader, int at)
{
	const Atom *count = &reader->sentence.atoms[at];

	return count->unit && gxbg_word_at(&gxbg_items_units, count->unit,
									   count->unit + WIDE) != 0;
}

/* Somebody else held it */
static bool
attends(FigureReader *reader, int thing_at)
{
	int			from = clause_of(reader, thing_at);

	for (int i = thing_at - 1; i >= from; i--)
	{
		const Atom *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_COUNT)
			break;
		if (done_by(atom) & (DONE(VERB_ATTEND) | DONE(VERB_BE_PRESENT)))
			return true;
	}
	return false;
}

/* 主要负责同志参加新闻发布会2次: they take part in some of those that were held */
static bool
is_of_heads(const FigureReader *reader, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return gxbg_word_within(reader->scan, atoms[clause_of(reader, thing_at)].start,
							atoms[thing_at].start, &gxbg_heads);
}

/* 其中疫情防控新闻发布会15场: a kind of them, and not all */
static bool
is_kind(FigureReader *reader, int thing_at)
{
	Atom	   *before;

	if (thing_at <= clause_of(reader, thing_at) || !is_in_part(reader, thing_at))
		return false;
	before = &reader->sentence.atoms[thing_at - 1];
	gxbg_settle(&reader->sentence, before);
	return before->class == CUE_NOUN ||
		(before->class == ATOM_OTHER && !(before->flags & IS_NUMBER));
}

/* 疫情防控新闻发布会举行15场, in a part: the thing before the verb, if it is a kind */
static bool
is_kind_spoken_of(FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, frame->at);

	for (int i = frame->at - 1; i >= from; i--)
		if (is_thing(&atoms[i]))
			return is_kind(reader, i);
	return false;
}

/*
 * 公布信息202条,其中政协提案2条: what was published is of this kind, and none was
 * answered; unless it is called answers.
 */
static bool
is_kind_of_item(const FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	int			thing_at = frame->thing_at;
	int			items = reader->metrics[METRIC_DISCLOSED_ITEMS].sentence;

	if (!is_in_part(reader, frame->at))
		return false;

	/* In the same sentence, or in one that begins with the part; what is counted in 条 is one anyway */
	if ((items == 0 || items < reader->number - 1) &&
		!(frame->things & PROPOSALS && is_of_items(reader, frame->at)))
		return false;
	return thing_at < 0 ||
		!gxbg_word_within(reader->scan, atoms[thing_at].start, atoms[thing_at].end, &gxbg_replies);
}

/* In a list of what was disclosed, right behind it */
static bool
is_listed(const FigureReader *reader, const Frame *frame)
{
	int			sentence = reader->metrics[METRIC_DISCLOSED_ITEMS].sentence;

	return is_in_part(reader, frame->at) && sentence > 0 && sentence >= reader->number - 1;
}

/*
 * 政策解读28条,微博发布520条: a clause with a subject of its own, and no object.
 * What it released is not what was counted before.
 */
static bool
begins_anew(FigureReader *reader, const Frame *frame)
{
	static const uint8_t metrics[N_THINGS] = {
		[THING_INTERPRETATION] = METRIC_INTERPRETATIONS,
		[THING_NORMATIVE_DOCUMENT] = METRIC_NORMATIVE_DOCUMENTS_DISCLOSED,
	};
	Atom	   *atom = &reader->sentence.atoms[clause_of(reader, frame->at)];
	const Atom *count = &reader->sentence.atoms[frame->at];
	bool		counted = reader->metrics[metrics[gxbg_topic(reader)]].sentence == reader->number;
	bool		leads = true;

	for (; atom < count && !is_verb(atom); atom++)
	{
		gxbg_settle(&reader->sentence, atom);
		if (atom->class == CUE_CHANNEL ? counted || leads : counted && atom->class == ATOM_OTHER)
			return true;
		leads = leads && (atom->class == ATOM_SOFT || atom->class == CUE_OWN_YEAR);
	}
	return false;
}

/* Fees right below their heading, and no others: 收取工本费120元 */
static bool
is_headed_fee(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	start = atoms[clause_of(reader, at)].start;

	return gxbg_heading_names(reader, FEES) &&
		!(reader->things & (REMEDIES | NAMED(THING_OTHER) | NAMED(THING_TRAINING))) &&
		!gxbg_word_within(reader->scan, start, atoms[at].start, &gxbg_each) &&
		(!has_foreign_subject(reader, at) ||
		 gxbg_word_within(reader->scan, start, atoms[at].start, &gxbg_request_costs));
}

static bool
is_fee_said(FigureReader *reader, const Frame *frame)
{
	return reader->sentence.atoms[frame->at].value == 0 || speaks_of_disclosure(reader) ||
		frame->things & NAMED(THING_REQUEST_FEE) || NAMED(gxbg_topic(reader)) & APPLICATIONS ||
		is_headed_fee(reader, frame->thing_at);
}

static bool
is_no_verb_fee(FigureReader *reader, const Frame *frame)
{
	return reader->things & APPLICATIONS || is_headed_fee(reader, frame->thing_at) ||
		(reader->sentence.atoms[frame->at].value == 0 &&
		 (speaks_of_disclosure(reader) || gxbg_heading_names(reader, FEES)));
}

/* A fee that none was charged of: of applications, by what else the sentence says */
static bool
is_on_file(const FigureReader *reader)
{
	return reader->all_things & (DISCLOSURES | NAMED(THING_REQUEST_FEE)) ||
		gxbg_heading_names(reader, FEES);
}

/* Over disclosure, or of no subject at all */
static bool
is_plain(FigureReader *reader, int thing_at)
{
	if (thing_at == 0 || reader->all_things & (REMEDIES | DISCLOSURES))
		return true;
	return !gxbg_is_unknown(reader, thing_at - 1);
}

static bool
is_standing(const FigureReader *reader, const Frame *frame)
{
	return speaks_of_disclosure(reader) || reader->things & REMEDIES ||
		reader->sentence.atoms[frame->at].value == 0;
}

/* 未被申请行政复议, 未提起行政诉讼: nobody did, by a verb that is part of the thing's own word */
static bool
is_suffered(FigureReader *reader, int not_at)
{
	Beside		right = gxbg_right_of(reader, not_at);

	return right.soft & SOFT_PASSIVE ||
		(right.at >= 0 && named_by(&reader->sentence.atoms[right.at]) & REMEDIES);
}

/* 没有收费, 没有向申请人收费: nothing is done between the negation and the thing */
static bool
is_alone(const FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t others = ~(DISCLOSURES | FEES);

	if (reader->things & REMEDIES)
		return false;
	if (frame->thing_at <= frame->at + 2)
		return true;
	for (int i = frame->at + 1; i < frame->thing_at; i++)
		if (is_verb(&atoms[i]) || named_by(&atoms[i]) & others || atoms[i].class == ATOM_COUNT)
			return false;
	return true;
}

static bool
holds_of_denial(FigureReader *reader, const Frame *frame, Condition condition)
{
	switch (condition)
	{
		case IF_BARE:
			return frame->plain && (frame->verbs & ~DONE(VERB_OCCUR)) == 0;
		case IF_ALONE:
			return is_alone(reader, frame);
		case IF_SUFFERED:
			return is_suffered(reader, frame->at);
		case IF_ON_FILE:
			return is_on_file(reader);
		case IF_PLAIN:
			return is_plain(reader, frame->thing_at);
		default:
			return false;
	}
}

static bool
holds_of_thing(FigureReader *reader, const Frame *frame, Condition condition)
{
	int			thing_at = frame->thing_at;

	switch (condition)
	{
		case IF_REMEDY:
			return is_remedy(reader, thing_at, frame->verbs);
		case IF_FOREIGN:
			return has_foreign_subject(reader, thing_at);
		case IF_INFORMATION:
			return is_all_information(reader, frame);
		case IF_OWN_FIELD:
			return is_own_field(reader, thing_at);
		case IF_OF_DISCLOSERS:
			return gxbg_word_within(reader->scan, reader->sentence.atoms[thing_at].start,
									reader->sentence.atoms[thing_at].end, &gxbg_disclosers);
		case IF_MIXED:
			return gxbg_is_joined(reader, thing_at);
		case IF_KIND:
			return thing_at < 0 ? is_kind_spoken_of(reader, frame) : is_kind(reader, thing_at);
		case IF_OF_HEADS:
			return is_of_heads(reader, thing_at);
		case IF_ATTENDED:
			return attends(reader, thing_at);
		case IF_FEE_SAID:
			return is_fee_said(reader, frame);
		case IF_NO_VERB_FEE:
			return is_no_verb_fee(reader, frame);
		default:
			return holds_of_denial(reader, frame, condition);
	}
}

bool
gxbg_holds(FigureReader *reader, const Frame *frame, Condition condition)
{
	switch (condition)
	{
		case IF_APPLICATION:
			return frame->thing_at < 0 || gxbg_is_application(reader, frame->thing_at, frame->verbs);
		case IF_STANDING:
			return is_standing(reader, frame);
		case IF_OTHER_SPOKEN:
			return (reader->things & NAMED(THING_OTHER)) != 0;
		case IF_LISTED:
			return is_listed(reader, frame);
		case IF_ITEMS:
			return is_of_items(reader, frame->at);
		case IF_PART:
			return is_in_part(reader, frame->at);
		case IF_KIND_OF_ITEM:
			return is_kind_of_item(reader, frame);
		case IF_ANEW:
			return begins_anew(reader, frame);
		case IF_SPOKEN_IN_SENTENCE:
			return (reader->things & NAMED(gxbg_topic(reader))) != 0;
		default:
			return holds_of_thing(reader, frame, condition);
	}
}
