/*
 * bounds.c
 *	  What the identities of table III leave possible for each of its cells.
 */
#include "solve/bounds.h"

#include "text/host.h"

static void
add_term(Identity *identity, Outcome outcome, Applicant applicant, int sign)
{
	identity->term[identity->count++] = (Term) {outcome, applicant, (int8_t) sign};
	identity->positives += sign > 0;
}

/* Add the terms of that sign */
static void
add_terms(Identities *identities, uint8_t forms, int sign)
{
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!(gxbg_outcomes[o].forms & forms))
			continue;
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			if (sign_in_block(a, N_APPLICANTS) == sign)
				add_term(&identities->identity[identity_of_row(o)], o, a, sign);
			for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
				if (gxbg_column_identities[i].sign[o] == sign)
					add_term(&identities->identity[identity_of_column(i, a)], o, a, sign);
		}
	}
}

const Identities *
gxbg_identities(uint8_t forms)
{
	static const Identities *built[N_FORM_SETS] = {NULL};
	Identities *identities;

	if (built[forms])
		return built[forms];
	identities = gxbg_alloc_permanent(sizeof(Identities));
	add_terms(identities, forms, 1);
	add_terms(identities, forms, -1);
	built[forms] = identities;
	return identities;
}

/* Sums of the least and the greatest that the terms can be */
static Range
sum_of(const Identity *identity, Ranges ranges)
{
	Range		sum = {identity->known, identity->known};
	int			i;

	for (i = 0; i < identity->positives; i++)
	{
		const Range *range = &ranges[identity->term[i].outcome][identity->term[i].applicant];

		sum.low += range->low;
		sum.high += range->high;
	}
	for (; i < identity->count; i++)
	{
		const Range *range = &ranges[identity->term[i].outcome][identity->term[i].applicant];

		sum.low -= range->high;
		sum.high -= range->low;
	}
	return sum;
}

bool
gxbg_identity_holds(const Identity *identity, Ranges ranges)
{
	Range		sum = sum_of(identity, ranges);

	return sum.low <= 0 && sum.high >= 0;
}

/* Leave out the cells whose values are fixed */
static void
open_terms(const Identity *identity, Ranges ranges, Identity *open)
{
	open->count = 0;
	open->positives = 0;
	open->known = identity->known;
	for (int i = 0; i < identity->count; i++)
	{
		const Term *term = &identity->term[i];
		const Range *range = &ranges[term->outcome][term->applicant];

		if (range->low != range->high)
		{
			open->term[open->count++] = *term;
			open->positives += i < identity->positives;
		}
		else if (i < identity->positives)
			open->known += range->low;
		else
			open->known -= range->low;
	}
}

uint64_t
gxbg_open_identities(const Identities *identities, Ranges ranges, Identities *out, uint64_t *open)
{
	uint64_t	active = 0;

	*open = 0;
	for (int i = 0; i < N_IDENTITIES; i++)
	{
		Identity   *identity = &out->identity[i];

		open_terms(&identities->identity[i], ranges, identity);
		if (!gxbg_identity_holds(identity, ranges))
			continue;
		active |= IDENTITY_BIT(i);
		if (identity->count > 0)
			*open |= IDENTITY_BIT(i);
	}
	return active;
}

/* Narrow a range to what the others leave; true if it became narrower */
static bool
narrow_term(int sign, Range *sum, Range *range)
{
	Range		old = *range;
	int64_t		low = sign > 0 ? range->high - sum->high : sum->low + range->high;
	int64_t		high = sign > 0 ? range->low - sum->low : sum->high + range->low;

	if (low > range->low)
		range->low = low;
	if (high < range->high)
		range->high = high;
	if (range->low == old.low && range->high == old.high)
		return false;
	sum->low += sign > 0 ? range->low - old.low : old.high - range->high;
	sum->high += sign > 0 ? range->high - old.high : old.low - range->low;
	return true;
}

/* Narrow all cells of one identity; returns false if it cannot hold */
static bool
narrow_identity(const Identity *identity, Ranges ranges, Changes *changes)
{
	Range		sum = sum_of(identity, ranges);

	if (sum.low > 0 || sum.high < 0)
		return false;
	for (int t = 0; t < identity->count; t++)
	{
		const Term *term = &identity->term[t];
		Range	   *range = &ranges[term->outcome][term->applicant];
		uint64_t	identities;

		if (range->low == range->high || !narrow_term(term->sign, &sum, range))
			continue;
		if (range->low > range->high)
			return false;
		identities = identities_of_cell(term->outcome, term->applicant);
		changes->due |= identities;
		changes->seen |= identities;
	}
	return true;
}

bool
gxbg_narrow(const Identities *identities, uint64_t active, Changes *changes, Ranges ranges)
{
	/* Ranges that close in by one at a time are left as they are */
	for (int round = 0; (changes->due & active) != 0 && round < 30; round++)
		for (int i = 0; (changes->due & active) >> i != 0; i++)
		{
			if (!(changes->due & active & IDENTITY_BIT(i)))
				continue;
			changes->due &= ~IDENTITY_BIT(i);
			if (!narrow_identity(&identities->identity[i], ranges, changes))
				return false;
		}
	return true;
}
