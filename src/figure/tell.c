/*
 * tell.c
 *	  What a figure tells of a thing: which metric it is, and what it makes of
 *	  what was said before.
 */
#include <string.h>

#include "figure/grammar.h"

#define OUTCOMES	(DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE))
#define CAME	(DONE(VERB_RECEIVE) | DONE(VERB_OCCUR))

static bool
is_in_scope(const FigureReader *reader)
{
	return !reader->changing && !reader->planned && !reader->since_ever;
}

/* What is new of it in the year may follow */
static void
note_told(FigureReader *reader, Metric metric, const Telling *telling)
{
	reader->told_metric = metric;
	reader->told_value = telling->count->value;
	reader->told_first = telling->first;
}

/*
 * 2015年受理6件,累计受理43件: the year is not the frame of what is counted once
 * more, and is more.  Nor is it of what follows.
 */
static bool
is_counted_since_ever(FigureReader *reader, Metric metric, const Atom *count)
{
	const Given *given = &reader->given[metric];

	if (reader->ever_from < 0 || given->sentence != reader->sentence_number ||
		given->times == 0 || given->first >= reader->ever_from || count->value <= given->value ||
		count->value == given->sum ||
		(reader->by_channels && metric == METRIC_APPLICATIONS_RECEIVED))
		return false;
	reader->since_ever = true;
	return true;
}

void
gxbg_tell_metric(FigureReader *reader, Metric metric, const Telling *telling)
{
	note_told(reader, metric, telling);
	if (is_in_scope(reader) && !reader->other_year &&
		!is_counted_since_ever(reader, metric, telling->count))
		gxbg_take_figure(reader, metric, telling->count, telling->first, telling->last);
}

/* 共处理14件,其中新收12件,结转2件: the figure right before the part that this atom is in, or NULL */
static const Atom *
whole_before(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	while (at >= 0 && atoms[at].class != CUE_PART && atoms[at].class != ATOM_OPEN)
		at--;
	while (at >= 0 && atoms[at].class != ATOM_COUNT)
		at--;
	return at < 0 ? NULL : &atoms[at];
}

/*
 * 新收12件,结转1件,共13件: it came in, too, if the sum of both follows, or is the
 * whole that both are parts of.
 */
static bool
is_summed_with_received(const FigureReader *reader, const Atom *count)
{
	const Atom *atoms = reader->sentence.atoms;
	const Given *received = &reader->given[METRIC_APPLICATIONS_RECEIVED];
	int			i = (int) (count - atoms) + 1;
	const Atom *whole;

	if (received->sentence == 0 || received->sentence != reader->sentence_number)
		return false;
	whole = whole_before(reader, i - 1);
	if (whole && whole->value == received->value + count->value)
		return true;
	while (i < reader->sentence.count && atoms[i].class != ATOM_COUNT)
		i++;
	return i < reader->sentence.count && atoms[i].value == received->value + count->value &&
		(atoms[i - 1].class == CUE_TOTAL ||
		 gxbg_word_precedes(reader->scan, atoms[i].start, &gxbg_in_all));
}

/* In or out, by the years named before and behind the verb */
static uint32_t
carry_direction(FigureReader *reader, int verb_at, const Atom *count, bool *dated)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, verb_at);

	*dated = true;
	for (int i = verb_at + 1; i < end && i < verb_at + 3; i++)
		if (atoms[i].class == ATOM_YEAR && reader->report_year)
			return atoms[i].value == reader->report_year ? DONE(VERB_CARRY_IN) :
				atoms[i].value == reader->report_year + 1 ? DONE(VERB_CARRY_OUT) : 0;
	for (int i = verb_at - 1; i >= reader->clause; i--)
		if (atoms[i].class == ATOM_YEAR && reader->report_year)
			return atoms[i].value == reader->report_year - 1 ? DONE(VERB_CARRY_IN) :
				atoms[i].value == reader->report_year ? DONE(VERB_CARRY_OUT) : 0;
	*dated = false;
	if (count->value > 0 && is_summed_with_received(reader, count))
		return DONE(VERB_CARRY_IN);
	return reader->other_year ? 0 : DONE(VERB_CARRY_OUT);
}

/* A count that 均已答复 may mean */
void
gxbg_add_antecedent(FigureReader *reader, const Telling *telling)
{
	Antecedent *antecedent = &reader->antecedent;
	int			start = telling->first;

	if (reader->part || reader->other_year || !is_in_scope(reader))
		return;
	if (antecedent->sentence != reader->sentence_number)
		antecedent->count = 0;
	while (start > 0 && reader->sentence.atoms[start - 1].class != ATOM_COMMA &&
		   reader->sentence.atoms[start - 1].class != ATOM_OPEN)
		start--;
	antecedent->count++;
	antecedent->sentence = reader->sentence_number;
	antecedent->value = telling->count->value;
	antecedent->start = reader->sentence.atoms[start].start;
}

/*
 * A word for and, or the enumeration comma, joins it to others in its clause
 * that have no figure of their own.
 */
static bool
is_joined(FigureReader *reader, int at)
{
	Atom	   *before;
	int			left;

	if (at <= reader->clause)
		return false;
	before = &reader->sentence.atoms[at - 1];
	gxbg_settle(&reader->sentence, before);
	if (before->class != ATOM_LINK)
		return gxbg_word_precedes(reader->scan, before[1].start, &gxbg_and);
	left = gxbg_left_of(reader, at - 1).at;
	return left < 0 || reader->sentence.atoms[left].class != ATOM_COUNT;
}

/* Through what, if the clause says so: 0 none, 1 one that carries items, 2 other */
static int
channel_of(FigureReader *reader, int at)
{
	bool		counts = false;
	bool		any = false;

	for (int i = at - 1; i >= reader->clause; i--)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_COUNT)
			break;
		gxbg_settle(&reader->sentence, atom);
		if (atom->class == ATOM_OTHER && gxbg_word_precedes(reader->scan, atom->end, &gxbg_sites))
			any = counts = true;
		if (is_thing(atom) &&
			(atom->argument == THING_PRESS_CONFERENCE || atom->argument == THING_GAZETTE))
			any = true;
		if (atom->class == CUE_CHANNEL)
		{
			any = true;
			counts |= atom->argument != 0;
		}

		/* 其他途径公开8条, 其他信息8条: what is left, unless it ends a list */
		any |= atom->class == CUE_REST && !is_joined(reader, i);
	}
	return !any ? 0 : counts ? 1 : 2;
}

static bool
was_received(const FigureReader *reader)
{
	const Given *given = &reader->given[METRIC_APPLICATIONS_RECEIVED];

	return given->sentence > 0 && given->sentence >= reader->sentence_number - 1;
}

/* The count behind this verb in its clause, or NULL */
static const Atom *
count_behind(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, verb_at);

	for (int i = verb_at + 1; i < end; i++)
		if (atoms[i].class == ATOM_COUNT && atoms[i].counter != COUNTER_NONE)
			return &atoms[i];
	return NULL;
}

/*
 * 公文120件,主动公开80件,依申请公开20件,不予公开20件: beside what is disclosed
 * without being asked for, in the same counter, these are kinds of documents
 * and no applications, unless applications are what was counted before, or
 * something was granted or answered.
 */
static bool
are_shares_of_documents(const FigureReader *reader, const Telling *telling)
{
	const Atom *atoms = reader->sentence.atoms;
	const Given *received = &reader->given[METRIC_APPLICATIONS_RECEIVED];
	const uint32_t plain = APPLICATIONS & ~(NAMED(THING_ON_REQUEST) | NAMED(THING_ENTRY));
	bool		counted = false;

	if (!(reader->all_verbs & DONE(VERB_DISCLOSE_UNASKED)) || reader->things & plain ||
		reader->all_verbs & (DONE(VERB_GRANT) | DONE(VERB_ANSWER)) ||
		(received->sentence > 0 && received->sentence == reader->sentence_number))
		return false;
	for (int i = 0; i < reader->sentence.count; i++)
	{
		const Atom *count;

		counted |= atoms[i].class == ATOM_COUNT && atoms[i].counter != COUNTER_NONE;
		if (!is_verb(&atoms[i]) || atoms[i].argument != VERB_DISCLOSE_UNASKED)
			continue;
		count = count_behind(reader, i);
		if (count && telling->count->unit && strcmp(count->unit, telling->count->unit) == 0)
			return counted || !was_received(reader);
	}
	return false;
}

/* 按时办结10件,延期办结2件: those that were in time are not all of them */
static bool
is_on_time(FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;

	if (!(reader->all_verbs & DONE(VERB_LATE)) ||
		!gxbg_word_within(reader->scan, atoms[reader->clause].start, atoms[verb_at].end,
						  &gxbg_on_time))
		return false;
	for (int i = 0; i < reader->sentence.count; i++)
		if (is_verb(&atoms[i]) && atoms[i].argument == VERB_LATE)
		{
			const Atom *count = count_behind(reader, i);

			if (count == NULL && i > 0)
			{
				int			left = gxbg_left_of(reader, i).at;

				count = &atoms[left < 0 ? i : left];
			}
			if (count && count->class == ATOM_COUNT && count->value > 0)
				return true;
		}
	return false;
}

/*
 * 网上收到8件, 通过信函共收到2件: one channel is named before the verb, so that
 * this is what came through it.  Through several of them all may have come.
 */
static bool
is_by_one_channel(const FigureReader *reader, int verb_at)
{
	const CompiledWords *words = gxbg_words_of(&gxbg_ways);
	const Atom *atoms = reader->sentence.atoms;
	const char *body = reader->scan->body;
	const char *end = body + atoms[verb_at].start;
	int			count = 0;

	for (const char *at = body + atoms[reader->clause].start; at < end; at++)
		count += gxbg_word_at(words, at, end) != 0;
	return count == 1;
}

/* 通过 names one way, of whatever name, before this atom in its clause */
static bool
is_through_one(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	start = atoms[reader->clause].start;
	uint32_t	end = atoms[at].start;

	return gxbg_word_within(reader->scan, start, end, &gxbg_through) &&
		!gxbg_word_within(reader->scan, start, end, &gxbg_many_ways);
}

/*
 * 通过县公开系统收到4件,信函收到3件: what 通过 names is a channel, too, if another
 * follows; unless this is said to be all.
 */
static bool
follows_a_way(FigureReader *reader, int verb_at)
{
	if (reader->way_sentence == reader->sentence_number)
		return true;
	if (!was_received(reader) && !reader->told_whole && is_through_one(reader, verb_at))
		reader->way_sentence = reader->sentence_number;
	return false;
}

/*
 * 120件,占54%: the figure is a share of a whole, unless it is said to be all or
 * a channel's.  What was received in all may be a share of what others did, but
 * not what one kind of applicant handed in.
 */
static bool
is_share(const FigureReader *reader, const Atom *count, bool by_applicant)
{
	const Atom *end = reader->sentence.atoms + reader->sentence.count;
	const Atom *next = count + 2;

	if (reader->told_whole || (reader->by_channels && !by_applicant) || next >= end ||
		(count[1].class != ATOM_COMMA && count[1].class != ATOM_OPEN) ||
		!gxbg_word_follows(reader->scan, next->start, &gxbg_shares))
		return false;
	return next->class == CUE_CHANGE || (next + 1 < end && next[1].flags & IS_NUMBER);
}

/* Of those told of in this sentence as answered or concluded, some of last year */
static bool
is_part_of_concluded(const FigureReader *reader)
{
	return reader->part &&
		(reader->given[METRIC_APPLICATIONS_CONCLUDED].sentence == reader->sentence_number ||
		 reader->given[METRIC_APPLICATIONS_ANSWERED].sentence == reader->sentence_number);
}

/* 办结上年结转1件,办结当年申请102件: those of one year, beside those of the other */
static bool
is_of_one_year(const FigureReader *reader, int verb_at, const Telling *telling)
{
	const Atom *next = &reader->sentence.atoms[verb_at + 1];

	return reader->all_verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY)) && next < telling->count &&
		(next->class == CUE_OWN_YEAR || next->class == ATOM_YEAR);
}

/* 新收的办结81件, 新收的申请办结81件: of those of one year, beside those of the other */
static bool
is_of_those(FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	const uint32_t came = DONE(VERB_RECEIVE) | DONE(VERB_CARRY_IN) | DONE(VERB_CARRY);
	int			left;

	if (!is_verb(&atoms[verb_at]) || !(reader->all_verbs & came))
		return false;
	left = gxbg_left_of(reader, verb_at).at;
	if (left >= 0 && named_by(&atoms[left]) & APPLICATIONS)
	{
		verb_at = left;
		left = gxbg_left_of(reader, left).at;
	}
	if (!gxbg_word_precedes(reader->scan, atoms[verb_at].start, &gxbg_of))
		return false;
	return left >= 0 && (done_by(&atoms[left]) & came);
}

/*
 * 非本机关公开的4件: no grant; nor is it one alone if 含部分公开 follows in brackets.
 */
static bool
is_no_grant(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = verb_at;
	bool		partly = false;

	while (from > reader->clause && atoms[from - 1].class != ATOM_COUNT)
		from--;
	if (gxbg_word_within(reader->scan, atoms[from].start, atoms[verb_at].start, &gxbg_not_ours))
		return true;
	if (verb_at + 1 >= reader->sentence.count || atoms[verb_at + 1].class != ATOM_OPEN)
		return false;
	for (int i = gxbg_closing_of(reader, verb_at + 1); i > verb_at; i--)
	{
		if (atoms[i].class == ATOM_COUNT)
			return false;
		partly |= is_verb(&atoms[i]) && atoms[i].argument == VERB_PARTLY;
	}
	return partly;
}

/*
 * Of what was received, or of what was concluded, a part is no whole; of the
 * outcomes it is.
 */
static bool
is_partial(FigureReader *reader, Metric metric, uint32_t verbs, bool by_applicant, int verb_at,
		   const Telling *telling)
{
	if (is_of_those(reader, verb_at))
		return true;
	switch (metric)
	{
		case METRIC_APPLICATIONS_RECEIVED:
			return (reader->part && reader->given[metric].sentence == reader->sentence_number) ||
				is_part_of_concluded(reader) ||
				((by_applicant || !(verbs & DONE(VERB_RECEIVE))) &&
				 is_share(reader, telling->count, by_applicant)) ||
				gxbg_is_by_topic(reader, verb_at, telling);
		case METRIC_APPLICATIONS_ANSWERED:
		case METRIC_APPLICATIONS_CONCLUDED:
			return is_of_one_year(reader, verb_at, telling) ||
				gxbg_is_by_topic(reader, verb_at, telling) ||
				gxbg_is_by_some_organ(reader, telling->first, telling->count);
		default:
			return false;
	}
}

/* 上年 and 结转8件 on the next line: half of what was done is not in this sentence */
static bool
is_cut_off(const FigureReader *reader, int verb_at)
{
	const char *body = reader->scan->body;
	uint32_t	at = reader->sentence.atoms[0].start;

	if (verb_at > 0 || at == 0 || !is_verb(&reader->sentence.atoms[0]))
		return false;
	while (at > 0 && (body[at - 1] == '\n' || body[at - 1] == '\r' || body[at - 1] == ' '))
		at--;
	return gxbg_word_precedes(reader->scan, at, &gxbg_cut_off);
}

/* Applications, of which these verbs tell */
void
gxbg_tell_applications(FigureReader *reader, uint32_t verbs, int verb_at, const Telling *telling)
{
	Metric		metrics[4];
	int			count;
	int			before = reader->count;
	bool		carried_in;
	bool		by_applicant;
	bool		dated = false;

	if (verbs & (DONE(VERB_CARRY) | DONE(VERB_DISCLOSE)) && is_cut_off(reader, verb_at))
		return;
	if (verbs & DONE(VERB_CARRY))
	{
		verbs &= ~DONE(VERB_CARRY);
		verbs |= carry_direction(reader, verb_at, telling->count, &dated);
		if (!(verbs & (DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT))))
			return;
	}
	carried_in = (verbs & DONE(VERB_CARRY_IN)) != 0;
	if (verbs == DONE(VERB_DISCLOSE) &&
		(reader->all_verbs & (DONE(VERB_PARTLY) | DONE(VERB_REFUSE))))
		verbs = DONE(VERB_GRANT);
	if (verbs & DONE(VERB_GRANT) && is_verb(&reader->sentence.atoms[verb_at]) &&
		is_no_grant(reader, verb_at))
		return;
	if ((verbs & OUTCOMES && are_shares_of_documents(reader, telling)) ||
		is_on_time(reader, verb_at))
		return;
	count = gxbg_application_metrics(verbs, metrics);

	/* 网站受理5件,信函受理3件: neither is all that came */
	by_applicant = (verbs & DONE(VERB_RECEIVE)) && gxbg_is_by_applicant(reader, verb_at);
	reader->by_channels |= (verbs & DONE(VERB_RECEIVE)) &&
		(follows_a_way(reader, verb_at) || !was_received(reader)) &&
		(by_applicant || channel_of(reader, verb_at) != 0 || is_by_one_channel(reader, verb_at));
	for (int i = 0; i < count; i++)
	{
		if (is_partial(reader, metrics[i], verbs, by_applicant, verb_at, telling))
			continue;
		if ((metrics[i] == METRIC_APPLICATIONS_CARRIED_IN || dated) && is_in_scope(reader))
			gxbg_take_figure(reader, metrics[i], telling->count, telling->first, telling->last);
		else
			gxbg_tell_metric(reader, metrics[i], telling);
	}
	if (reader->count == before && verbs & DONE(VERB_RECEIVE) && !reader->part &&
		gxbg_is_by_topic(reader, verb_at, telling))
		reader->antecedent.count = 0;
	if (reader->count > before ? (verbs & CAME) || (carried_in && telling->count->value > 0) :
		(verbs & DONE(VERB_HANDLE)) && reader->antecedent.sentence != reader->sentence_number)
	{
		/* 2011年结转2件: that year is said of where they come from */
		const bool	other_year = reader->other_year;

		reader->other_year = other_year && !(carried_in && reader->count > before);
		gxbg_add_antecedent(reader, telling);
		reader->other_year = other_year;
	}
	gxbg_set_topic(reader, THING_APPLICATION);
}

/* A figure of applications without a verb: 依申请公开:5件 */
static bool
is_plain_receipt(FigureReader *reader, int thing_at, const Telling *telling)
{
	uint8_t		thing = reader->sentence.atoms[thing_at].argument;

	if (reader->part || is_share(reader, telling->count, false) ||
		(thing == THING_ON_REQUEST && are_shares_of_documents(reader, telling)))
		return false;
	if (thing == THING_APPLY_BY)
		return reader->by_channels ||
			(gxbg_speaks_of_applications(reader) && !was_received(reader) &&
			 !(telling->count->flags & BEGINS_LINE) &&
			 !(reader->all_verbs & CAME));
	return thing == THING_APPLICATION || (thing == THING_ON_REQUEST) ||
		(thing == THING_APPLY &&
		 (telling->count->value == 0 ||
		  gxbg_word_precedes(reader->scan, reader->sentence.atoms[thing_at].end, &gxbg_totals)));
}

/*
 * Items disclosed: a whole counts, and one channel that is a website of the
 * government.  The same item may stand in several channels, which may be told
 * of in several sentences.
 */
void
gxbg_tell_items(FigureReader *reader, const Telling *telling, int at)
{
	int			channel = channel_of(reader, at);
	const Given *given = &reader->given[METRIC_DISCLOSED_ITEMS];

	/* What is not known by its name may be a website */
	if (channel == 0 && is_through_one(reader, at))
		channel = 1;

	note_told(reader, METRIC_DISCLOSED_ITEMS, telling);
	if (reader->other_year || !is_in_scope(reader))
		return;
	if (channel == 0)
	{
		gxbg_tell_metric(reader, METRIC_DISCLOSED_ITEMS, telling);
		return;
	}
	if (given->sentence >= reader->sentence_number - 1 && given->sentence > 0 &&
		reader->channels == 0)
		return;
	reader->channels++;
	reader->channel_sentence = reader->sentence_number;
	if (reader->channels == 1 && channel == 1)
	{
		int			before = reader->count;

		gxbg_tell_metric(reader, METRIC_DISCLOSED_ITEMS, telling);
		reader->channel_figure = reader->count > before ? before : -1;
	}
	else if (reader->channel_figure >= 0)
	{
		reader->figures[reader->channel_figure].metric = N_METRICS;
		reader->channel_figure = -1;
	}
}

/* 收到申请305件,其中科技企业申请5件: whoever applied, those are of what was received */
static bool
is_part_of_received(const FigureReader *reader, const Atom *count)
{
	return reader->part && was_received(reader) && gxbg_topic(reader) != THING_OTHER &&
		count->value <= reader->given[METRIC_APPLICATIONS_RECEIVED].value;
}

/* One thing, and the verbs that go with it */
void
gxbg_tell_thing(FigureReader *reader, int thing_at, uint32_t verbs, int verb_at,
				const Telling *telling, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	uint8_t		thing = atoms[thing_at].argument;
	int			metric;

	if (NAMED(thing) & APPLICATIONS)
	{
		if (!gxbg_is_application(reader, thing_at, verbs))
		{
			if (!is_part_of_received(reader, telling->count))
				gxbg_set_topic(reader, THING_OTHER);
		}
		else if ((thing == THING_ENTRY && !(verbs & DONE(VERB_RECEIVE))) ||
				 (thing == THING_APPLY_BY && gxbg_is_one_applicant(reader, telling->count)))
			return;
		else if (verbs == 0 && is_plain_receipt(reader, thing_at, telling))
		{
			reader->by_channels |= thing == THING_APPLY_BY;
			gxbg_tell_applications(reader, DONE(VERB_RECEIVE), verb_at, telling);
		}
		else if (verbs)
		{
			reader->by_channels |= thing == THING_APPLY_BY && !was_received(reader);
			gxbg_tell_applications(reader, verbs, verb_at, telling);
		}
		return;
	}
	metric = gxbg_thing_metric(reader, thing_at, verbs, telling->count);
	if (metric == METRIC_DISCLOSED_ITEMS)
		gxbg_tell_items(reader, telling, at);
	else if (metric >= 0)
		gxbg_tell_metric(reader, (Metric) metric, telling);
	else if ((NAMED(thing) & PROPOSALS) && reader->pending_count < 8 && !reader->part)
		reader->pending[reader->pending_count++] = &atoms[at];
	gxbg_set_topic(reader, thing == THING_CASE ? THING_OTHER : (Thing) thing);
}
