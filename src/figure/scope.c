/*
 * scope.c
 *	  One pass over the atoms of a sentence: what the words before each atom say
 *	  of the time and the mode of what it tells.
 */
#include "figure/scope.h"

#include "form/metric_rules.h"
#include "passage/passage.h"

/* Years before the first report in which a span may begin, and bytes between its ends */
#define MAX_SPAN		10
#define MAX_BETWEEN		(3 * WIDE)

/* Of December */
#define LAST_DAY		31

/* From this month on, a report that is written before the year's end may close its counts */
#define LAST_QUARTER	10

/* Atoms between the months of a span: its years and days */
#define MAX_DATE		8

/* Brackets deeper than this are not told apart */
#define MAX_DEPTH		6

typedef struct ScopeReader
{
	const Sentence *sentence;
	int			report_year;
	uint32_t	verbs;			/* DONE bits of the sentence */
	Scope		now;
	Scope		outside[MAX_DEPTH];
	int			depth;
	int			year_named;		/* the last one in this clause, or 0 */
	bool		told;			/* something was done or counted since a month was named */
	bool		months;			/* named in the clause before */
	bool		last_day;		/* the last of the report's year is named */
	bool		counted;		/* something, in this sentence */
	bool		parted;			/* a word for "of which" was said in this sentence */
	bool		counted_since;	/* the last year that was named */
} ScopeReader;

static void
begin_clause(ScopeReader *reader, int at)
{
	reader->now.clause = (uint16_t) at;
	if (reader->now.flags & SCOPE_ORIGIN)
		reader->now.year = YEAR_OWN;
	reader->now.flags &= ~(SCOPE_MODAL | SCOPE_ORIGIN);
	reader->months = reader->told && reader->now.flags & SCOPE_MONTHS;
	if (reader->told)
		reader->now.flags &= ~SCOPE_MONTHS;
	reader->now.mode = reader->now.flags & SCOPE_PLAN ? MODE_PLANNED : MODE_DONE;
	reader->year_named = 0;
}

/* 2021年结转2件,共办结15件 in a report on 2022: that year is said of those 2 alone */
static bool
is_year_of_origin(const ScopeReader *reader, int at)
{
	const Atom *atoms = reader->sentence->atoms;
	int			next = at + 1;

	if (reader->report_year == 0 || atoms[at].value != reader->report_year - 1 ||
		!(reader->verbs & DONE(VERB_CARRY)))
		return false;
	while (next < reader->sentence->count &&
		   (atoms[next].class == ATOM_SOFT || atoms[next].class == ATOM_TEXT ||
			atoms[next].class == CUE_TOTAL))
		next++;
	return next < reader->sentence->count && atoms[next].class == CUE_VERB &&
		atoms[next].argument == VERB_CARRY;
}

/* Letters and signs without a meaning here */
static bool
is_plain(const Atom *atom)
{
	return !(atom->flags & IS_NUMBER) &&
		(atom->class == ATOM_OTHER || atom->class == ATOM_TEXT || atom->class == ATOM_SOFT);
}

/* A number that may be the year in which several years begin, up to this one */
static bool
begins_span(const Atom *atom, const Atom *last)
{
	return atom->flags & IS_NUMBER && (atom->class == ATOM_YEAR || atom->class == ATOM_OTHER) &&
		atom->scale == 0 && atom->unit == NULL &&
		atom->value >= FIRST_REPORT_YEAR - MAX_SPAN && atom->value < last->value &&
		last->start - atom->end <= MAX_BETWEEN;
}

/* 2010-2012年, 2010年至2012年: the last of several years */
static bool
ends_span(const ScopeReader *reader, int at)
{
	const Atom *atoms = reader->sentence->atoms;
	int			from = at - 1;

	while (from >= 0 && from > at - 4 && is_plain(&atoms[from]))
		from--;
	return from >= 0 && from < at - 1 && begins_span(&atoms[from], &atoms[at]) &&
		(atoms[at - 1].class == ATOM_OTHER ||
		 gxbg_word_precedes(reader->sentence->scan, atoms[at].start, &gxbg_until));
}

/* The frame is the report's year from here on */
static void
enter_own_year(ScopeReader *reader)
{
	if (reader->now.year == YEAR_EVER ?
		reader->now.flags & SCOPE_PART || reader->counted : true)
		reader->now.year = YEAR_OWN;
	reader->now.flags &= ~SCOPE_AGAIN;
	reader->now.flags |= SCOPE_OWN;
}

static void
read_own_year(ScopeReader *reader, const Atom *atom)
{
	reader->now.flags &= ~SCOPE_MONTHS;

	/* 2021年全年, 2021年,全年: the whole of that year */
	if (atom->argument & OWN_YEAR_RELATIVE && reader->now.year > 0 && !reader->counted_since)
		return;
	if (reader->now.year == YEAR_EVER)
		reader->now.year = YEAR_OWN;
	enter_own_year(reader);
	if (atom->argument & OWN_YEAR_NEW)
		reader->now.flags |= SCOPE_NEW;
}

/* A year behind a word for the end of a longer time, or of the year itself */
static void
read_end_of_time(ScopeReader *reader, bool until)
{
	if (reader->now.year != YEAR_EVER)
		reader->now.year = YEAR_OWN;
	if (until)
		reader->now.flags |= SCOPE_UNTIL;
}

/* What a word right before the year makes of the clause; false if it makes nothing of it */
static bool
read_word_before_year(ScopeReader *reader, const Atom *year)
{
	const Scan *scan = reader->sentence->scan;

	if (gxbg_word_precedes(scan, year->start, &gxbg_comparisons))
		reader->now.mode = MODE_CHANGE;
	else if (gxbg_word_precedes(scan, year->start, &gxbg_future))
	{
		reader->now.mode = MODE_PLANNED;
		reader->now.flags |= SCOPE_MODAL;
	}
	else
		return false;
	return true;
}

/* The report's year, or one that the report's is not known beside */
static void
read_reported_year(ScopeReader *reader, int at, bool until)
{
	const Scan *scan = reader->sentence->scan;
	const Atom *atom = &reader->sentence->atoms[at];

	if (until || gxbg_word_follows(scan, atom->end, &gxbg_year_ends))
	{
		read_end_of_time(reader, until);
		return;
	}
	if (gxbg_word_follows(scan, atom->end, &gxbg_year_newly))
		reader->now.flags |= SCOPE_NEW;

	/* 近年来,公众日益关注,2012年收到申请12件 */
	if (reader->now.year == YEAR_EVER && at > 0 && atom[-1].class == ATOM_COMMA)
		reader->now.year = YEAR_OWN;
	enter_own_year(reader);
}

/* The verb right before it carries something over, to or from this year */
static bool
is_carried(const Atom *year, int at)
{
	return at > 0 && year[-1].class == CUE_VERB && year[-1].argument == VERB_CARRY;
}

/* What a year that no word before it explains makes the frame */
static void
read_plain_year(ScopeReader *reader, int at, bool until)
{
	const Atom *atom = &reader->sentence->atoms[at];
	bool		other = reader->report_year && atom->value != reader->report_year;

	if (until && reader->year_named && reader->year_named != atom->value)
		reader->now.year = other ? (int16_t) atom->value : YEAR_OTHER;
	else if (other)
		reader->now.year = (int16_t) atom->value;
	else
		read_reported_year(reader, at, until);
}

static void
read_year(ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];
	bool		carried = is_carried(atom, at);
	bool		until = !carried &&
		gxbg_word_precedes(reader->sentence->scan, atom->start, &gxbg_until);

	if (!until)
		reader->now.flags &= ~SCOPE_MONTHS;
	if (carried || read_word_before_year(reader, atom))
		;
	else if (at > 1 && ends_span(reader, at))
		reader->now.year = YEAR_EVER;
	else if (is_year_of_origin(reader, at))
	{
		if (reader->now.year == YEAR_OWN)
			reader->now.flags |= SCOPE_ORIGIN;
		reader->now.year = (int16_t) atom->value;
	}
	else
		read_plain_year(reader, at, until);
	reader->year_named = (int) atom->value;
	reader->counted_since = false;
}

/* A word or sign for "to" stands before the month, or before the year that it is of */
static bool
ends_months(const ScopeReader *reader, int at)
{
	const Scan *scan = reader->sentence->scan;
	const Atom *atoms = reader->sentence->atoms;

	return gxbg_word_precedes(scan, atoms[at].start, &gxbg_until) ||
		(at > 0 && atoms[at - 1].class == ATOM_OTHER) ||
		(at > 1 && atoms[at - 2].class == ATOM_YEAR &&
		 gxbg_word_precedes(scan, atoms[at - 2].start, &gxbg_until));
}

/* The number of a month, with or without a word for it */
static bool
may_be_month(const Atom *atom)
{
	return atom->flags & IS_NUMBER && atom->scale == 0 && atom->unit == NULL &&
		atom->value >= 1 && atom->value <= MONTHS_OF_YEAR;
}

/* May stand in a date, beside its month */
static bool
is_of_date(const Atom *atom)
{
	return is_plain(atom) || atom->class == ATOM_YEAR ||
		(atom->flags & IS_NUMBER && atom->value > MONTHS_OF_YEAR);
}

/* 1月至11月: the first month of the span that ends here, or this one */
static int64_t
first_month(const ScopeReader *reader, int at)
{
	const Atom *atoms = reader->sentence->atoms;
	int			from = at - 1;

	if (atoms[at].argument)
		return atoms[at].argument;
	if (!ends_months(reader, at))
		return atoms[at].value;
	while (from >= 0 && from > at - MAX_DATE && is_of_date(&atoms[from]))
		from--;
	return from >= 0 && from < at - 1 && may_be_month(&atoms[from]) ?
		atoms[from].value : atoms[at].value;
}

/* 截至11月底: all that there was when the report was written; 截至6月底 is half of the year */
static bool
is_up_to_date(const ScopeReader *reader, int at)
{
	const Atom *atoms = reader->sentence->atoms;

	return (atoms[at].value >= LAST_QUARTER || reader->now.year != YEAR_OWN) &&
		gxbg_word_within(reader->sentence->scan, atoms[reader->now.clause].start, atoms[at].end + 2 * WIDE,
						 &gxbg_time_ends);
}

/*
 * 6月公开23条, 1至11月公开23条: not of the whole year; but what is told up to its end,
 * or up to a date near it, is all that there is, unless other months were told of before
 * (1至6月4件,7至12月5件).  The first year with reports began in May.
 */
static void
read_month(ScopeReader *reader, int at)
{
	const Atom *atoms = reader->sentence->atoms;
	int64_t		first = first_month(reader, at);

	reader->told = false;
	if (atoms[at].value == MONTHS_OF_YEAR && reader->now.year == YEAR_OWN &&
		at + 2 < reader->sentence->count && atoms[at + 2].flags & IS_NUMBER &&
		atoms[at + 2].value == LAST_DAY)
		reader->last_day = true;
	if (is_up_to_date(reader, at) ||
		(atoms[at].value == MONTHS_OF_YEAR && first < MONTHS_OF_YEAR && !reader->months) ||
		(first == 1 && gxbg_word_within(reader->sentence->scan, atoms[at].end,
										atoms[at].end + MAX_BETWEEN, &gxbg_since)) ||
		reader->report_year == FIRST_REPORT_YEAR)
		reader->now.flags &= ~SCOPE_MONTHS;
	else
		reader->now.flags |= SCOPE_MONTHS;
}

/* 去年, 明年: argument is how many years later, and 8 */
static void
read_other_year(ScopeReader *reader, const Atom *atom)
{
	int			later = atom->argument ? atom->argument - OTHER_YEAR_ZERO : 0;

	/* 同比去年减少3件, 与去年同期相比: what it is compared with */
	if ((reader->now.mode == MODE_CHANGE && atom[-1].class == CUE_CHANGE) ||
		gxbg_word_precedes(reader->sentence->scan, atom->start, &gxbg_comparisons))
	{
		reader->now.mode = MODE_CHANGE;
		return;
	}
	reader->now.flags &= ~SCOPE_MONTHS;
	reader->now.year = later && reader->report_year ?
		(int16_t) (reader->report_year + later) : YEAR_OTHER;
	reader->counted_since = true;
}

/* The first verb from this atom on in its clause, or -1; the clause's end */
static int
verb_of_clause(const Sentence *sentence, int at, int *end)
{
	int			verb = -1;

	for (; at < sentence->count && sentence->atoms[at].class != ATOM_COMMA; at++)
		if (verb < 0 && sentence->atoms[at].class == CUE_VERB)
			verb = at;
	*end = at;
	return verb;
}

static bool
are_alike(const Atom *verb, const Atom *other)
{
	return verb->argument == other->argument ||
		(DONE(verb->argument) & SHOWN && DONE(other->argument) & SHOWN);
}

/* 累计公开1200条,本年公开120条: a clause behind tells of the year the same */
static bool
is_year_told_apart(const ScopeReader *reader, int at)
{
	const Sentence *sentence = reader->sentence;
	int			verb = verb_of_clause(sentence, at, &at);

	if (verb < 0)
		return false;
	while (at < sentence->count)
	{
		bool		own_year = false;
		int			first = at + 1;
		int			other = verb_of_clause(sentence, first, &at);

		for (int i = first; i < at && (other < 0 || i < other); i++)
			own_year = own_year || sentence->atoms[i].class == CUE_OWN_YEAR ||
				(sentence->atoms[i].class == ATOM_YEAR && sentence->atoms[i].value == reader->report_year);
		if (own_year && other >= 0 && are_alike(&sentence->atoms[verb], &sentence->atoms[other]))
			return true;
	}
	return false;
}

/*
 * 累计公开29条: of the year, in reports that tell of no other; behind 截至 only with the
 * year's last day
 */
static bool
is_of_year(const ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];

	return atom->argument == SINCE_EVER_OR_OF_YEAR && reader->now.year == YEAR_OWN &&
		reader->report_year >= FIRST_YEARLY_REPORT &&
		(reader->last_day ||
		 (!(reader->now.flags & SCOPE_UNTIL) &&
		  !gxbg_word_within(reader->sentence->scan, reader->sentence->atoms[0].start, atom->start,
							&gxbg_time_ends))) &&
		!is_year_told_apart(reader, at);
}

static void
read_ever(ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];

	if (!(reader->now.flags & SCOPE_OWN) && !is_of_year(reader, at) &&
		(atom->argument == SINCE_EVER_SOME_YEARS || reader->report_year != FIRST_REPORT_YEAR))
		reader->now.year = YEAR_EVER;
	else if (reader->now.year != YEAR_EVER)
		reader->now.flags |= SCOPE_AGAIN;
}

/* Bytes of small words before what a part is of */
#define MAX_PART_WORD	12

/* (含3件, 收到15件,含3件: a clause that begins with a small word for a part */
static void
begin_part(ScopeReader *reader, int at)
{
	const Sentence *sentence = reader->sentence;

	if (at >= sentence->count || sentence->atoms[at].class != ATOM_TEXT ||
		sentence->atoms[at].end - sentence->atoms[at].start > MAX_PART_WORD ||
		!gxbg_word_follows(sentence->scan, sentence->atoms[at].start, &gxbg_part_words))
		return;
	gxbg_settle(sentence, &sentence->atoms[at]);
	if (sentence->atoms[at].class == ATOM_SOFT)
		reader->now.flags |= SCOPE_PART;
}

static void
read_bracket(ScopeReader *reader, int at)
{
	const Sentence *sentence = reader->sentence;

	if (sentence->atoms[at].class == ATOM_OPEN)
	{
		if (reader->depth < MAX_DEPTH)
			reader->outside[reader->depth++] = reader->now;
		begin_clause(reader, at + 1);
		begin_part(reader, at + 1);
	}
	else if (reader->depth > 0)
	{
		reader->now = reader->outside[--reader->depth];
		reader->year_named = 0;
	}
	else
		begin_clause(reader, at + 1);
}

/* Bytes before a verb in which 将于 and the like are looked for, as atoms */
#define MAX_BEFORE_VERB 5

/* 将按规定答复, 将于近日答复: the words right before the verb, up to a figure or a thing */
static bool
is_said_to_come(const ScopeReader *reader, const Atom *verb)
{
	const Atom *from = verb;

	while (from > reader->sentence->atoms + reader->now.clause && verb - from < MAX_BEFORE_VERB &&
		   (from[-1].class >= ATOM_TEXT || from[-1].class == CUE_NOUN))
		from--;
	return from < verb && gxbg_word_within(reader->sentence->scan, from->start, verb->start,
										   &gxbg_future_when);
}

/* 将办结, 尚待办结, 将于2016年答复: the verb is still to come; what is carried over is not */
static bool
is_to_come(const ScopeReader *reader, const Atom *verb)
{
	const Scan *scan = reader->sentence->scan;

	if (gxbg_word_precedes(scan, verb->start, &gxbg_future))
		return !gxbg_word_precedes(scan, verb->start, &gxbg_no_future);
	return DONE(verb->argument) & (ANSWERS | DECISIONS | DONE(VERB_HANDLE)) &&
		is_said_to_come(reader, verb);
}

static void
read_verb(ScopeReader *reader, const Atom *verb)
{
	/* 计划公开150条,实际公开120条 */
	if (reader->now.flags & SCOPE_PLAN && gxbg_word_precedes(reader->sentence->scan, verb->start, &gxbg_really))
	{
		reader->now.mode = MODE_DONE;
		reader->now.flags &= ~SCOPE_PLAN;
	}
	if (reader->now.mode == MODE_DONE && !(DONE(verb->argument) & CARRIED) &&
		verb > reader->sentence->atoms + reader->now.clause && verb[-1].class >= ATOM_TEXT &&
		is_to_come(reader, verb))
	{
		reader->now.mode = MODE_PLANNED;
		reader->now.flags |= SCOPE_MODAL;
	}
}

/* 规划计划、人事任免: one of several kinds of documents, and nothing to come */
static bool
is_name_of_plan(const ScopeReader *reader, int at)
{
	const Sentence *sentence = reader->sentence;
	const Atom *atom = &sentence->atoms[at];

	return gxbg_word_precedes(sentence->scan, atom->start, &gxbg_plan_names) ||
		gxbg_word_follows(sentence->scan, atom->end, &gxbg_kind_ends) ||
		(at > 0 && atom[-1].class == ATOM_LINK) ||
		(at + 1 < sentence->count && (atom[1].class == ATOM_LINK || atom[1].class == ATOM_COUNT));
}

/* 其中, and 其他 at the beginning of a clause behind it: of the same whole */
static void
read_part(ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];

	if (atom->class == CUE_REST)
	{
		if (reader->parted && at == reader->now.clause && atom->argument)
			reader->now.flags |= SCOPE_PART;
		return;
	}
	reader->parted = true;

	/* 截至2022年底900条,其中2022年100条: the year is named anew, or it is of the whole */
	if (reader->now.flags & SCOPE_UNTIL)
		reader->now.flags &= ~SCOPE_OWN;
	reader->now.flags |= SCOPE_PART | (reader->months ? SCOPE_MONTHS : 0);
}

static void
read_word(ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];

	switch (atom->class)
	{
		case ATOM_YEAR:
			read_year(reader, at);
			break;
		case CUE_OWN_YEAR:
			read_own_year(reader, atom);
			break;
		case CUE_OTHER_YEAR:
			read_other_year(reader, atom);
			break;
		case CUE_SINCE_EVER:
			read_ever(reader, at);
			break;
		case CUE_CHANGE:
			reader->now.mode = atom->argument ? MODE_SHARE : MODE_CHANGE;
			break;
		case CUE_PLAN:
			if (is_name_of_plan(reader, at))
				break;
			reader->now.mode = MODE_PLANNED;
			reader->now.flags |= SCOPE_PLAN;
			break;
		case CUE_REST:
		case CUE_PART:
			read_part(reader, at);
			break;
		case CUE_VERB:
			reader->told = true;
			read_verb(reader, atom);
			break;
		case ATOM_MONTH:
			read_month(reader, at);
			break;
		default:
			break;
	}
}

/* Classes of atoms that change what is said */
#define CLASS(class)	(UINT64_C(1) << (class))
#define SCOPE_CLASSES \
	(CLASS(ATOM_COUNT) | CLASS(ATOM_YEAR) | CLASS(ATOM_MONTH) | CLASS(ATOM_COMMA) | CLASS(ATOM_OPEN) | \
	 CLASS(ATOM_CLOSE) | CLASS(CUE_VERB) | CLASS(CUE_OWN_YEAR) | CLASS(CUE_OTHER_YEAR) | \
	 CLASS(CUE_SINCE_EVER) | CLASS(CUE_CHANGE) | CLASS(CUE_PLAN) | CLASS(CUE_PART) | \
	 CLASS(CUE_REST))

void
gxbg_read_scopes(const Sentence *sentence, int report_year, uint32_t verbs, Scope *scopes)
{
	ScopeReader reader = {.sentence = sentence, .report_year = report_year, .verbs = verbs};

	for (int at = 0; at < sentence->count; at++)
	{
		const Atom *atom = &sentence->atoms[at];

		scopes[at] = reader.now;
		if (!(SCOPE_CLASSES >> atom->class & 1))
			continue;
		if (atom->class == ATOM_OPEN || atom->class == ATOM_CLOSE)
		{
			read_bracket(&reader, at);
			continue;
		}
		read_word(&reader, at);
		scopes[at] = reader.now;
		if (atom->class == ATOM_COUNT)
		{
			reader.counted = reader.counted_since = reader.told = true;
			reader.now.flags &= ~SCOPE_NEW;
		}
		else if (atom->class == ATOM_COMMA)
		{
			begin_clause(&reader, at + 1);
			if (atom->argument)
				reader.now.flags &= ~SCOPE_PART;
			if (at + 1 < sentence->count && atom[1].class == ATOM_TEXT)
				begin_part(&reader, at + 1);
			if (at > 0 && atom[-1].class >= ATOM_TEXT &&
				gxbg_word_precedes(sentence->scan, atom->start, &gxbg_divisions))
				reader.now.flags |= SCOPE_PART;
		}
	}
	scopes[sentence->count] = reader.now;
}
