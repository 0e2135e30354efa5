/*
 * clause.c
 *	  Walks over the atoms of a clause.
 */
#include "figure/reader.h"

/* The bracket that opens what is closed here, or the place itself */
static int
opening_of(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = at - 1; i >= 0; i--)
		if (atoms[i].class == ATOM_OPEN)
			return i;
	return at;
}

/* The bracket that closes what is opened here, or the place itself */
int
gxbg_closing_of(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = at + 1; i < reader->sentence.count; i++)
		if (atoms[i].class == ATOM_CLOSE)
			return i;
	return at;
}

/* The atom behind the clause */
int
gxbg_clause_end(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (; at < reader->sentence.count; at++)
	{
		if (atoms[at].class == ATOM_OPEN)
			at = gxbg_closing_of(reader, at);
		else if (atoms[at].class == ATOM_COMMA || atoms[at].class == ATOM_CLOSE)
			break;
	}
	return at;
}

/* Words that may stand between a figure and what it belongs to */
static bool
is_passed_over(FigureReader *reader, Atom *atom, uint8_t *soft)
{
	gxbg_settle(&reader->sentence, atom);
	switch (atom->class)
	{
		case ATOM_SOFT:
			*soft |= atom->argument;
			return true;
		case CUE_TOTAL:
			*soft |= SOFT_TOTAL;
			return true;
		case CUE_SINCE_EVER:
		case CUE_OWN_YEAR:
		case CUE_ALL:
		case ATOM_COLON:
			return true;
		default:
			return false;
	}
}

Beside
gxbg_left_of(FigureReader *reader, int at)
{
	Beside		left = {-1, 0};
	int			from = clause_of(reader, at);

	for (int i = at - 1; i >= from; i--)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_CLOSE)
			i = opening_of(reader, i);
		else if (atom->class == ATOM_COMMA || atom->class == ATOM_OPEN)
			break;
		else if (!is_passed_over(reader, atom, &left.soft))
		{
			left.at = i;
			break;
		}
	}
	return left;
}

Beside
gxbg_right_of(FigureReader *reader, int at)
{
	Beside		right = {-1, 0};

	for (int i = at + 1; i < reader->sentence.count; i++)
	{
		Atom	   *atom = &reader->sentence.atoms[i];

		if (atom->class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (atom->class == ATOM_COMMA || atom->class == ATOM_CLOSE)
			break;
		else if (atom->class == CUE_ALL || !is_passed_over(reader, atom, &right.soft))
		{
			right.at = i;
			break;
		}
	}
	return right;
}

/*
 * Verbs that share an object: this one and those joined to it on its left.  In
 * 新收的办结81件 the first says which, and the last has the figure for itself.
 */
uint32_t
gxbg_verbs_ending_at(FigureReader *reader, int at, int *first)
{
	Atom	   *atoms = reader->sentence.atoms;
	const uint32_t came = DONE(VERB_RECEIVE) | DONE(VERB_CARRY_IN) | DONE(VERB_CARRY);
	uint32_t	verbs = 0;

	while (at >= 0 && is_verb(&atoms[at]))
	{
		Beside		left = gxbg_left_of(reader, at);

		verbs |= DONE(atoms[at].argument);
		*first = at;
		if (left.at >= 0 && atoms[left.at].class == ATOM_LINK)
			left = gxbg_left_of(reader, left.at);
		else if (left.at >= 0 && done_by(&atoms[left.at]) & came &&
				 gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_of))
			break;
		at = left.at;
	}
	return verbs;
}

/* The verbs nearest to the left of this atom in its clause */
uint32_t
gxbg_verbs_before(FigureReader *reader, int at, int *first)
{
	const Atom *atoms = reader->sentence.atoms;
	int			from = clause_of(reader, at);

	for (int i = at - 1; i >= from; i--)
	{
		if (atoms[i].class == ATOM_CLOSE)
			i = opening_of(reader, i);
		else if (atoms[i].class == ATOM_COMMA || atoms[i].class == ATOM_OPEN)
			break;
		else if (is_verb(&atoms[i]))
			return gxbg_verbs_ending_at(reader, i, first);
	}
	return 0;
}

/* 行政复议诉讼: written together, these are two */
static bool
is_written_together(const Atom *atom)
{
	return named_by(atom) == NAMED(THING_LITIGATION) &&
		named_by(atom - 1) == NAMED(THING_RECONSIDERATION) && atom[-1].end == atom->start;
}

/* Things counted together: this one and those joined to it on its left */
uint32_t
gxbg_things_ending_at(FigureReader *reader, int at, int *first)
{
	Atom	   *atoms = reader->sentence.atoms;
	uint32_t	things = 0;

	while (at >= 0 && is_thing(&atoms[at]))
	{
		Beside		left = gxbg_left_of(reader, at);

		things |= NAMED(atoms[at].argument);
		*first = at;
		if (left.at >= 0 && is_written_together(&atoms[at]))
		{
			at = left.at;
			continue;
		}
		if (left.at >= 0 && is_verb(&atoms[left.at]) && atoms[left.at].argument == VERB_OCCUR)
			left = gxbg_left_of(reader, left.at);
		if (left.at < 0 || atoms[left.at].class != ATOM_LINK)
			break;
		at = gxbg_left_of(reader, left.at).at;
	}
	return things;
}

/* A noun that no rule knows */
bool
gxbg_is_unknown(FigureReader *reader, int at)
{
	Atom	   *atom;

	if (at < 0)
		return false;
	atom = &reader->sentence.atoms[at];
	gxbg_settle(&reader->sentence, atom);
	return atom->class == ATOM_OTHER || atom->class == CUE_NOUN;
}

/* A case of a review or a lawsuit: 被提起行政诉讼的案件 */
bool
gxbg_is_case_of(FigureReader *reader, int case_at, int thing_at)
{
	const Atom *atoms = reader->sentence.atoms;

	return atoms[case_at].argument == THING_CASE && thing_at >= 0 && is_thing(&atoms[thing_at]) &&
		(NAMED(atoms[thing_at].argument) & REMEDIES) &&
		gxbg_left_of(reader, case_at).at == thing_at;
}

/* 收费和减免为零: the fee that is denied together with reductions, whose verb is at this atom; or -1 */
int
gxbg_reduced_fee(FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	if (!is_verb(&atoms[at]) ||
		!gxbg_word_follows(reader->scan, atoms[at].start, &gxbg_reductions))
		return -1;
	at = gxbg_left_of(reader, at).at;
	if (at >= 0 && atoms[at].class == ATOM_LINK)
		at = gxbg_left_of(reader, at).at;
	return at >= 0 && named_by(&atoms[at]) & FEES ? at : -1;
}

/* 14条主动公开政府信息: the verb behind the figure says which the thing is */
static bool
is_of_what_is_shown(const FigureReader *reader, int at, int end)
{
	const Atom *atoms = reader->sentence.atoms;

	return done_by(&atoms[at]) & DISCLOSED && at + 1 < end &&
		named_by(&atoms[at + 1]) & (INFORMATIONS | NAMED(THING_NORMATIVE_DOCUMENT));
}

/* The head of the noun behind the figure: the last thing before a verb; or -1 */
int
gxbg_thing_behind(FigureReader *reader, int at)
{
	Atom	   *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, at);
	int			found = -1;

	for (int i = at + 1; i < end; i++)
	{
		if (atoms[i].class == ATOM_COUNT || atoms[i].class == CUE_ALL ||
			atoms[i].class == CUE_NOT || atoms[i].class == ATOM_LINK)
			break;
		if (is_verb(&atoms[i]) && (found >= 0 || (atoms[i].argument != VERB_RECEIVE &&
												  !is_of_what_is_shown(reader, i, end))))
			break;
		if (is_thing(&atoms[i]) && !gxbg_is_case_of(reader, i, found))
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
