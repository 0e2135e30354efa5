/*
 * bounds.c
 *	  What the identities of table III leave possible for each of its cells.
 */
#include "bounds.h"

#include <string.h>

/* Sign of a row in concluded = the outcomes, or in intake = outcome + carry-out */
static int
sign_in_column(Outcome outcome, bool flow)
{
	if (outcome == OUT_CONCLUDED)
		return -1;
	if (outcome >= OUT_FIRST_RESULT && outcome <= OUT_LAST_RESULT)
		return flow ? 0 : 1;
	if (!flow)
		return 0;
	return outcome == OUT_CARRIED_OUT ? -1 : 1;
}

static void
add_term(Identity *identity, Outcome outcome, Applicant applicant, int sign)
{
	identity->term[identity->count++] = (Term) {outcome, applicant, (int8_t) sign};
}

void
gxbg_identities_init(Identities *identities, Form form)
{
	memset(identities, 0, sizeof(Identities));
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!gxbg_form_has(form, o))
			continue;
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			add_term(&identities->identity[identity_of_row(o)], o, a, a == APP_TOTAL ? -1 : 1);
			for (int flow = 0; flow < 2; flow++)
				if (sign_in_column(o, flow))
					add_term(&identities->identity[flow ? identity_of_flow(a) : identity_of_results(a)],
							 o, a, sign_in_column(o, flow));
		}
	}
	for (int i = 0; i < N_IDENTITIES; i++)
		identities->identity[i].active = identities->identity[i].count > 0;
}

/* Sums of the least and the greatest that the terms can be */
static Range
sum_of(const Identity *identity, Ranges ranges)
{
	Range		sum = {0, 0};

	for (int i = 0; i < identity->count; i++)
	{
		const Term *term = &identity->term[i];
		const Range *range = &ranges[term->outcome][term->applicant];

		sum.low += term->sign > 0 ? range->low : -range->high;
		sum.high += term->sign > 0 ? range->high : -range->low;
	}
	return sum;
}

bool
gxbg_identity_holds(const Identity *identity, Ranges ranges)
{
	Range		sum = sum_of(identity, ranges);

	return sum.low <= 0 && sum.high >= 0;
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

bool
gxbg_narrow(const Identities *identities, Ranges ranges)
{
	bool		narrowed = true;

	/* Ranges that close in by one at a time are left as they are */
	for (int round = 0; narrowed && round < 30; round++)
	{
		narrowed = false;
		for (int i = 0; i < N_IDENTITIES; i++)
		{
			const Identity *identity = &identities->identity[i];
			Range		sum;

			if (!identity->active)
				continue;
			sum = sum_of(identity, ranges);
			if (sum.low > 0 || sum.high < 0)
				return false;
			for (int t = 0; t < identity->count; t++)
			{
				const Term *term = &identity->term[t];
				Range	   *range = &ranges[term->outcome][term->applicant];

				if (range->low < range->high && narrow_term(term->sign, &sum, range))
					narrowed = true;
				if (range->low > range->high)
					return false;
			}
		}
	}
	return true;
}
