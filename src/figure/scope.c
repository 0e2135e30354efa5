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
	bool		counted;		/* something, in this sentence */
	bool		counted_since;	/* the last year that was named */
} ScopeReader;

static void
begin_clause(ScopeReader *reader, int at)
{
	reader->now.clause = (uint16_t) at;
	if (reader->now.flags & SCOPE_ORIGIN)
		reader->now.year = YEAR_OWN;
	reader->now.flags &= ~(SCOPE_MODAL | SCOPE_ORIGIN);
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

static void
read_year(ScopeReader *reader, int at)
{
	const Atom *atom = &reader->sentence->atoms[at];
	bool		carried = at > 0 && atom[-1].class == CUE_VERB && atom[-1].argument == VERB_CARRY;
	bool		until = !carried &&
		gxbg_word_precedes(reader->sentence->scan, atom->start, &gxbg_until);
	bool		other = reader->report_year && atom->value != reader->report_year;

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
	else if (until && reader->year_named && reader->year_named != atom->value)
		reader->now.year = other ? (int16_t) atom->value : YEAR_OTHER;
	else if (other)
		reader->now.year = (int16_t) atom->value;
	else
		read_reported_year(reader, at, until);
	reader->year_named = (int) atom->value;
	reader->counted_since = false;
}

/* 去年, 明年: argument is how many years later, and 8 */
static void
read_other_year(ScopeReader *reader, const Atom *atom)
{
	int			later = atom->argument ? atom->argument - OTHER_YEAR_ZERO : 0;

	reader->now.year = later && reader->report_year ?
		(int16_t) (reader->report_year + later) : YEAR_OTHER;
	reader->counted_since = true;
}

static void
read_ever(ScopeReader *reader, const Atom *atom)
{
	if (!(reader->now.flags & SCOPE_OWN) &&
		(atom->argument != 0 || reader->report_year != FIRST_REPORT_YEAR))
		reader->now.year = YEAR_EVER;
	else if (reader->now.year != YEAR_EVER)
		reader->now.flags |= SCOPE_AGAIN;
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
		if (at + 1 < sentence->count)
		{
			gxbg_settle(sentence, &sentence->atoms[at + 1]);
			if (sentence->atoms[at + 1].class == ATOM_SOFT &&
				sentence->atoms[at + 1].argument & SOFT_PART)
				reader->now.flags |= SCOPE_PART;
		}
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
	if (reader->now.mode == MODE_DONE && !(DONE(verb->argument) & CARRIED) &&
		verb > reader->sentence->atoms + reader->now.clause && verb[-1].class >= ATOM_TEXT &&
		is_to_come(reader, verb))
	{
		reader->now.mode = MODE_PLANNED;
		reader->now.flags |= SCOPE_MODAL;
	}
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
			read_ever(reader, atom);
			break;
		case CUE_CHANGE:
			reader->now.mode = atom->argument ? MODE_SHARE : MODE_CHANGE;
			break;
		case CUE_PLAN:
			reader->now.mode = MODE_PLANNED;
			reader->now.flags |= SCOPE_PLAN;
			break;
		case CUE_PART:
			reader->now.flags |= SCOPE_PART;
			break;
		case CUE_VERB:
			read_verb(reader, atom);
			break;
		default:
			break;
	}
}

/* Classes of atoms that change what is said */
#define CLASS(class)	(UINT64_C(1) << (class))
#define SCOPE_CLASSES \
	(CLASS(ATOM_COUNT) | CLASS(ATOM_YEAR) | CLASS(ATOM_COMMA) | CLASS(ATOM_OPEN) | \
	 CLASS(ATOM_CLOSE) | CLASS(CUE_VERB) | CLASS(CUE_OWN_YEAR) | CLASS(CUE_OTHER_YEAR) | \
	 CLASS(CUE_SINCE_EVER) | CLASS(CUE_CHANGE) | CLASS(CUE_PLAN) | CLASS(CUE_PART))

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
			reader.counted = reader.counted_since = true;
			reader.now.flags &= ~SCOPE_NEW;
		}
		else if (atom->class == ATOM_COMMA)
		{
			begin_clause(&reader, at + 1);
			if (atom->argument)
				reader.now.flags &= ~SCOPE_PART;
		}
	}
	scopes[sentence->count] = reader.now;
}
