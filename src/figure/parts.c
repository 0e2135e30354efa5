/*
 * parts.c
 *	  Parts of a whole that are told without a word for it: by channel, by who
 *	  received or applied, by topic; and the sum that may follow them.
 */
#include <string.h>

#include "figure/grammar.h"

#define CAME		(DONE(VERB_RECEIVE) | DONE(VERB_OCCUR))
#define ANSWERS		(DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE) | DONE(VERB_HANDLE))
#define SHOWN \
	(DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED) | DONE(VERB_RELEASE) | DONE(VERB_PUSH))

/* More than these are a table */
#define MAX_ADDENDS	16

/* The verbs that parts of this metric may have of their own; none if it has no such parts */
static uint32_t
verbs_of_parts(Metric metric)
{
	return metric == METRIC_APPLICATIONS_RECEIVED ? CAME :
		metric == METRIC_APPLICATIONS_ANSWERED || metric == METRIC_APPLICATIONS_CONCLUDED ? ANSWERS :
		metric == METRIC_DISCLOSED_ITEMS ? SHOWN : 0;
}

static uint32_t
things_of_parts(Metric metric)
{
	return metric == METRIC_DISCLOSED_ITEMS ?
		NAMED(THING_ITEM) | NAMED(THING_INFORMATION) | NAMED(THING_DISCLOSURE) :
		APPLICATIONS | NAMED(THING_DISCLOSURE);
}

/* It was told as a figure of another metric */
static bool
is_told_of_another(const FigureReader *reader, Metric metric, const Atom *count)
{
	for (int i = reader->count - 1; i >= 0; i--)
	{
		const Figure *figure = &reader->figures[i];

		if (figure->number.end > 0 && figure->number.start < reader->sentence.atoms[0].start)
			break;
		if (figure->number.start == count->start && figure->metric != metric &&
			figure->metric < N_METRICS)
			return true;
	}
	return false;
}

/* May an atom between the first part and the sum be of a part? */
static bool
is_of_part(FigureReader *reader, Metric metric, const Atom *atom, const Atom *sum)
{
	switch (atom->class)
	{
		case CUE_THING:
			return (named_by(atom) & things_of_parts(metric)) != 0;
		case CUE_VERB:
			return (done_by(atom) & verbs_of_parts(metric)) != 0;
		case ATOM_COUNT:
			return atom->unit && sum->unit && strcmp(atom->unit, sum->unit) == 0 &&
				!is_told_of_another(reader, metric, atom);
		case CUE_NOT:
		case CUE_PART:
		case CUE_CHANGE:
		case CUE_OTHER_YEAR:
		case ATOM_YEAR:
			return false;
		default:
			return true;
	}
}

/*
 * 网上申请105件,快递17件,合计122件: from the first figure of this metric on, the
 * figures up to this one add up to it, whatever the channels are called.
 */
bool
gxbg_adds_up(FigureReader *reader, Metric metric, const Atom *sum)
{
	const Atom *atoms = reader->sentence.atoms;
	const Given *given = &reader->given[metric];
	int64_t		added = 0;
	int			parts = 0;
	int			end = (int) (sum - atoms);

	if (given->sentence != reader->sentence_number || given->times == 0 || reader->part ||
		given->value >= sum->value || verbs_of_parts(metric) == 0 ||
		gxbg_topic(reader) == THING_OTHER)
		return false;
	for (int i = given->start; i < end; i++)
	{
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (atoms[i].class == ATOM_COUNT || parts > 0)
		{
			if (parts > MAX_ADDENDS || !is_of_part(reader, metric, &atoms[i], sum))
				return false;
			if (atoms[i].class == ATOM_COUNT)
			{
				added += atoms[i].value;
				parts++;
			}
		}
	}
	return parts > 1 && added == sum->value &&
		!gxbg_word_within(reader->scan, atoms[given->start].end, sum->start, &gxbg_carrying);
}

/* 上年结转2件,收到12件,共14件: all of them, in what follows, are the sum */
static bool
is_stock(const FigureReader *reader, int64_t sum)
{
	const Given *received = &reader->given[METRIC_APPLICATIONS_RECEIVED];
	const Given *carried = &reader->given[METRIC_APPLICATIONS_CARRIED_IN];

	return received->sentence == reader->sentence_number && received->times == 1 &&
		carried->sentence == reader->sentence_number && carried->times == 1 &&
		carried->value > 0 && received->value + carried->value == sum;
}

/* 合计10件: the sum of figures of one metric in this sentence stands for them */
void
gxbg_take_sum(FigureReader *reader, const Telling *telling)
{
	int64_t		pending = 0;

	for (int i = 0; i < reader->pending_count; i++)
		pending += reader->pending[i]->value;
	if (reader->pending_count > 1 && pending == telling->count->value)
	{
		reader->pending[0] = telling->count;
		reader->pending_count = 1;
		return;
	}
	reader->told_whole = true;
	for (int metric = 0; metric < N_METRICS; metric++)
	{
		const Given *given = &reader->given[metric];
		const Telling sum = {telling->count, given->start, telling->last};
		int			before = reader->count;

		if (given->sentence != reader->sentence_number ||
			!((given->times > 1 && given->sum == telling->count->value) ||
			  gxbg_adds_up(reader, (Metric) metric, telling->count)))
			continue;
		gxbg_tell_metric(reader, (Metric) metric, &sum);
		if (metric == METRIC_APPLICATIONS_RECEIVED && reader->count > before)
		{
			reader->antecedent.sentence = 0;
			gxbg_add_antecedent(reader, &sum);
		}
	}
	if (is_stock(reader, telling->count->value))
	{
		reader->antecedent.sentence = 0;
		gxbg_add_antecedent(reader, telling);
	}
}

/* What stands before the first verb, thing or figure of the clause from this atom on */
static int
end_of_subject(const FigureReader *reader, int from)
{
	const Atom *atoms = reader->sentence.atoms;
	int			i = from;

	for (; i < reader->sentence.count; i++)
	{
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (is_verb(&atoms[i]) || is_thing(&atoms[i]) || atoms[i].class == CUE_NOT ||
				 atoms[i].class == ATOM_COUNT || atoms[i].class == ATOM_COMMA)
			break;
	}
	return i;
}

/* The byte behind the last word of the subject that ends before this atom, or 0 */
static uint32_t
last_of_subject(FigureReader *reader, int from, int to)
{
	Atom	   *atoms = reader->sentence.atoms;

	for (int i = to - 1; i >= from; i--)
	{
		uint32_t	end = atoms[i].end;

		if (atoms[i].class == ATOM_CLOSE)
		{
			while (i > from && atoms[i].class != ATOM_OPEN)
				i--;
			continue;
		}
		gxbg_settle(&reader->sentence, &atoms[i]);
		if (atoms[i].class == ATOM_OTHER || atoms[i].class == CUE_NOUN)
		{
			/* 市级部门共 */
			while (end > atoms[i].start && gxbg_word_precedes(reader->scan, end, &gxbg_in_all))
				end -= WIDE;
			return end;
		}
		if (atoms[i].class != ATOM_SOFT && atoms[i].class != CUE_TOTAL &&
			atoms[i].class != CUE_OWN_YEAR && atoms[i].class != CUE_SINCE_EVER)
			break;
	}
	return 0;
}

/* Where the clause of this atom begins; what stands in brackets there is none */
static int
clause_before(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (; at > 0 && atoms[at - 1].class != ATOM_COMMA; at--)
		if (atoms[at - 1].class == ATOM_CLOSE)
			for (int i = at - 1; i > 0; i--)
				if (atoms[i - 1].class == ATOM_OPEN)
				{
					at = i;
					break;
				}
	return at;
}

Span
gxbg_organ_before(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	Span		none = {0, 0};

	for (int from = clause_before(reader, at);; from = clause_before(reader, from - 1))
	{
		int			to = end_of_subject(reader, from);
		uint32_t	end = to > from ? last_of_subject(reader, from, to) : 0;

		if (end > 0)
		{
			Span		organ = {atoms[from].start, end};

			return gxbg_word_precedes(reader->scan, end, &gxbg_organs) &&
				!gxbg_word_within(reader->scan, organ.start, end, &gxbg_whole_organs) ? organ : none;
		}
		if (from == 0 || atoms[from - 1].argument)
			return none;
	}
}

/* 云河县政府 and 县政府: one is the end of the other */
static bool
is_same_organ(const FigureReader *reader, Span a, Span b)
{
	uint32_t	shorter = a.end - a.start < b.end - b.start ? a.end - a.start : b.end - b.start;
	const char *body = reader->scan->body;

	return memcmp(body + a.end - shorter, body + b.end - shorter, shorter) == 0;
}

/* The clause of this atom names a part of the year before it */
static bool
is_of_part_of_year(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	return gxbg_word_within(reader->scan, atoms[clause_before(reader, at)].start, atoms[at].start,
							&gxbg_parts_of_year);
}

/* 上半年收到申请60件,下半年收到申请51件 */
static bool
is_another_part_of_year(const FigureReader *reader, const Given *given, int first)
{
	return given->sentence == reader->sentence_number && is_of_part_of_year(reader, first) &&
		is_of_part_of_year(reader, given->start);
}

/*
 * 市级机关收到60件,各县收到30件: organs side by side, and neither is part of the
 * other, unless only the first tells of all.  Nor is one half of the year.
 */
bool
gxbg_is_beside(FigureReader *reader, Metric metric, int first)
{
	const Given *given = &reader->given[metric];
	Span		organ;

	if (is_another_part_of_year(reader, given, first))
		return true;
	if (given->organ.end == 0 || reader->part || (given->whole && !reader->told_whole))
		return false;
	organ = gxbg_organ_before(reader, first);
	return organ.end > 0 && !is_same_organ(reader, organ, given->organ);
}

/*
 * 全市共受理456件,其中市政府部门受理120件,办结118件: who received a part of all
 * concluded it, and no more.
 */
bool
gxbg_is_by_some_organ(FigureReader *reader, int first, const Atom *count)
{
	const Given *received = &reader->given[METRIC_APPLICATIONS_RECEIVED];
	Span		organ;

	if (!received->whole || received->times == 0 || count->value >= received->value ||
		received->sentence < reader->sentence_number - 1)
		return false;
	organ = gxbg_organ_before(reader, first);
	return organ.end > 0 && (received->organ.end == 0 ||
							 !is_same_organ(reader, organ, received->organ));
}

/* 自然人提出申请73件: those of one kind of applicant */
bool
gxbg_is_by_applicant(FigureReader *reader, int verb_at)
{
	const Atom *verb = &reader->sentence.atoms[verb_at];
	uint32_t	end = gxbg_word_follows(reader->scan, verb->start, &gxbg_handing_in) ?
		last_of_subject(reader, reader->clause, verb_at) : 0;

	return end > 0 && gxbg_word_precedes(reader->scan, end, &gxbg_applicant_ends);
}

/*
 * 自然人申请24件,商业企业59件: another kind of applicant is counted next, so that
 * this is one of several; the sum of them, if it follows, takes its place.
 */
bool
gxbg_is_one_applicant(FigureReader *reader, const Atom *count)
{
	Atom	   *atoms = reader->sentence.atoms;
	const Atom *end = atoms + reader->sentence.count;

	return count + 3 < end &&
		((count[1].class == ATOM_COMMA && count[1].argument == 0) || count[1].class == ATOM_LINK) &&
		count[3].class == ATOM_COUNT && count[3].counter == count->counter &&
		(count[2].class == ATOM_OTHER || count[2].class == CUE_NOUN ||
		 count[2].class == ATOM_TEXT) &&
		gxbg_word_precedes(reader->scan, count[2].end, &gxbg_applicant_ends) &&
		!gxbg_word_within(reader->scan, count[3].end, end[-1].end, &gxbg_in_all);
}

/* A word that says what an application is about, and what that is */
static bool
names_topic(FigureReader *reader, int at)
{
	const CompiledWords *words = gxbg_words_of(&gxbg_subjects);
	Atom	   *atom = &reader->sentence.atoms[at];
	const char *body = reader->scan->body;
	int			number = gxbg_word_at(words, body + atom->start, body + atom->end);

	if (number == 0)
		return false;
	if (!is_verb(atom))
		return atom->end - atom->start > (uint32_t) words->words[number - 1].length * WIDE;
	if (at + 1 >= reader->sentence.count)
		return false;
	gxbg_settle(&reader->sentence, &atom[1]);
	return atom[1].class == ATOM_OTHER || atom[1].class == CUE_NOUN;
}

/* 涉及规划许可的申请80件, 收到25件关于征地的申请: applications about one thing */
bool
gxbg_is_by_topic(FigureReader *reader, int verb_at, const Telling *telling)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, verb_at);
	bool		named = false;

	for (int i = verb_at; i < end; i++)
	{
		if (&atoms[i] == telling->count ? named : atoms[i].class == ATOM_COUNT)
			break;
		named |= is_thing(&atoms[i]) && i > verb_at;
		if ((is_verb(&atoms[i]) || atoms[i].class == ATOM_TEXT || atoms[i].class == ATOM_OTHER) &&
			names_topic(reader, i))
			return true;
	}
	return false;
}

static void
pass_over(Atom *atom)
{
	atom->class = ATOM_SOFT;
	atom->argument = 0;
}

/*
 * 公民申请公开政府信息: what the application is for, as in 申请公开政府信息, which is
 * one word.  Nothing is disclosed there, whoever applies and by whatever way; of
 * several who do (公民、法人和其他组织), it is no part.
 */
void
gxbg_join_applied_for(Sentence *sentence)
{
	Atom	   *atoms = sentence->atoms;
	int			last = sentence->count - 1;

	for (int i = 0; i < last; i++)
	{
		if (named_by(&atoms[i]) != NAMED(THING_APPLY_BY))
			continue;
		if (i > 1 && atoms[i - 1].class == ATOM_LINK && atoms[i - 2].class != ATOM_COUNT &&
			(named_by(&atoms[i + 1]) == NAMED(THING_DISCLOSURE) ||
			 done_by(&atoms[i + 1]) == DONE(VERB_DISCLOSE)))
			atoms[i].argument = THING_APPLICATION;
		if (named_by(&atoms[i + 1]) == NAMED(THING_DISCLOSURE))
			pass_over(&atoms[++i]);
		else if (done_by(&atoms[i + 1]) == DONE(VERB_DISCLOSE))
		{
			pass_over(&atoms[++i]);
			if (i < last &&
				named_by(&atoms[i + 1]) & (NAMED(THING_ITEM) | NAMED(THING_INFORMATION)))
				pass_over(&atoms[++i]);
		}
	}
}
