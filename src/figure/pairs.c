/*
 * pairs.c
 *	  Heads and figures in the same order: 行政复议、行政诉讼分别为3件、2件.
 *
 * The word for "respectively" pairs what stands before it, years, things or
 * verbs, with the figures joined behind it.  If there are not as many of the
 * one as of the other, no figure is known to be of any head.
 */
#include "figure/reader.h"

/* More than these are a table */
#define MAX_PAIRS	8

typedef struct Pairs
{
	int			at;				/* of the word */
	int			heads[MAX_PAIRS];	/* atoms, from the left */
	int			head_count;
	int			counts[MAX_PAIRS];
	int			count;
} Pairs;

/* The first figures in [from, end) that are joined to one another */
static void
find_counts(FigureReader *reader, Pairs *pairs, int from, int end)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			i = from;

	pairs->count = 0;
	while (i < end && atoms[i].class != ATOM_COUNT)
		i++;
	while (i < end && atoms[i].class == ATOM_COUNT && pairs->count < MAX_PAIRS)
	{
		pairs->counts[pairs->count++] = i++;
		if (i < end)
			gxbg_settle(&reader->sentence, &atoms[i]);
		if (i < end && atoms[i].class == ATOM_LINK)
			i++;
	}
}

static bool
is_year(const Atom *atom)
{
	return atom->class == ATOM_YEAR || atom->class == CUE_OWN_YEAR || atom->class == CUE_OTHER_YEAR;
}

/* Years named since the last figure: 2014年、2015年,我局分别 */
static void
find_years(const FigureReader *reader, Pairs *pairs)
{
	const Atom *atoms = reader->sentence.atoms;
	int			first = pairs->at;

	pairs->head_count = 0;
	while (first > 0 && atoms[first - 1].class != ATOM_COUNT)
		first--;
	for (int i = first; i < pairs->at && pairs->head_count < MAX_PAIRS; i++)
		if (is_year(&atoms[i]))
			pairs->heads[pairs->head_count++] = i;
}

/* Atoms of one class, joined to one another, up to this one */
static void
find_joined(FigureReader *reader, int at, Pairs *pairs)
{
	const Atom *atoms = reader->sentence.atoms;
	uint8_t		class = atoms[at].class;
	int			n = 0;

	while (at >= 0 && atoms[at].class == class && n < MAX_PAIRS)
	{
		Beside		left = gxbg_left_of(reader, at);

		pairs->heads[n++] = at;
		if (left.at < 0 || atoms[left.at].class != ATOM_LINK)
			break;
		at = gxbg_left_of(reader, left.at).at;
	}
	for (int i = 0; i < n / 2; i++)
	{
		int			head = pairs->heads[i];

		pairs->heads[i] = pairs->heads[n - 1 - i];
		pairs->heads[n - 1 - i] = head;
	}
	pairs->head_count = n;
}

/* The figures are not read again on their own */
static void
drop_counts(FigureReader *reader, const Pairs *pairs, int kept)
{
	for (int i = 0; i < pairs->count; i++)
		if (i != kept)
			reader->sentence.atoms[pairs->counts[i]].class = ATOM_OTHER;
}

/* Which of the heads is the year reported on, or -1 */
static int
own_year(const FigureReader *reader, const Pairs *pairs)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = 0; i < pairs->head_count; i++)
	{
		const Atom *year = &atoms[pairs->heads[i]];

		if (year->class == CUE_OWN_YEAR ||
			(year->class == ATOM_YEAR && reader->report_year && year->value == reader->report_year))
			return i;
	}
	return -1;
}

/*
 * The figure of the year reported on takes the place of the first, or none does;
 * so in what follows (办结10件、5件), up to another year.
 */
static void
keep_own_year(FigureReader *reader, Pairs *pairs)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			own = own_year(reader, pairs);
	int			first = pairs->at;
	int			end = first + 1;

	while (end < reader->sentence.count && !is_year(&atoms[end]))
		end++;
	for (; pairs->count > 0; find_counts(reader, pairs, pairs->at + 1, end))
	{
		bool		paired = own >= 0 && pairs->count == pairs->head_count;

		pairs->at = pairs->counts[pairs->count - 1];
		if (paired)
			atoms[pairs->counts[0]] = atoms[pairs->counts[own]];
		drop_counts(reader, pairs, paired ? 0 : -1);
	}
	for (int i = first; i <= reader->sentence.count; i++)
		if (own < 0 || i < end)
			reader->scopes[i].year = own < 0 ? YEAR_OTHER : YEAR_OWN;
}

/* One figure for each thing, or for each thing that was done */
static void
tell_pairs(FigureReader *reader, const Pairs *pairs, int thing_at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			verb_at = pairs->heads[0];
	uint32_t	verbs = gxbg_verbs_before(reader, verb_at, &verb_at);

	for (int i = 0; i < pairs->count; i++)
	{
		int			head = pairs->heads[i];
		int			at = pairs->counts[i];
		Frame		frame = {
			.at = at, .first = pairs->heads[0], .last = at, .thing_at = thing_at, .verb_at = head,
			.kind = AMOUNT_NUMBER
		};

		if (is_thing(&atoms[head]))
		{
			frame.thing_at = head;
			frame.verb_at = verb_at;
			frame.verbs = verbs;
		}
		else
			frame.verbs = DONE(atoms[head].argument);
		if (frame.thing_at >= 0)
			frame.things = named_by(&atoms[frame.thing_at]);
		else if (gxbg_speaks_of_applications(reader))
			frame.things = NAMED(THING_APPLICATION);
		if (frame.things)
			gxbg_tell(reader, &frame);
	}
}

/* The thing or the verb before the word; 行政诉讼案件分别 is of lawsuits */
static int
head_before(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			left = gxbg_left_of(reader, at).at;

	if (left >= 0 && named_by(&atoms[left]) == NAMED(THING_CASE))
	{
		int			before = gxbg_left_of(reader, left).at;

		if (before >= 0 && is_thing(&atoms[before]))
			left = before;
	}
	return left >= 0 && (is_thing(&atoms[left]) || is_verb(&atoms[left])) ? left : -1;
}

/* As many heads as there are figures */
static void
read_heads(FigureReader *reader, Pairs *pairs, int left)
{
	const Atom *atoms = reader->sentence.atoms;
	int			thing_at = -1;

	find_joined(reader, left, pairs);
	if (pairs->head_count == 1 && is_thing(&atoms[left]))
	{
		int			verb_at = gxbg_left_of(reader, left).at;

		thing_at = left;
		if (verb_at >= 0 && is_verb(&atoms[verb_at]))
			find_joined(reader, verb_at, pairs);
	}
	if (pairs->head_count == pairs->count)
		tell_pairs(reader, pairs, thing_at);
}

void
gxbg_read_pairs(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	Pairs		pairs = {.at = at};
	int			left;

	atoms[at].class = ATOM_OTHER;
	find_counts(reader, &pairs, at + 1, gxbg_clause_end(reader, at));
	if (pairs.count < 2)
		return;
	find_years(reader, &pairs);
	if (pairs.head_count > 1)
	{
		atoms[at].class = ATOM_SOFT;
		atoms[at].argument = 0;
		keep_own_year(reader, &pairs);
		return;
	}
	left = head_before(reader, at);
	if (left >= 0)
		read_heads(reader, &pairs, left);
	drop_counts(reader, &pairs, -1);
}
