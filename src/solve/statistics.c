/*
 * statistics.c
 *	  The statistics table: empty cells to the values that its sums leave.
 */
#include "table/statistics.h"

#include <string.h>

static bool
is_empty(const Cell *cell)
{
	return cell->state == CELL_BLANK || cell->state == CELL_NOT_APPLICABLE;
}

/* Sum of the known parts but this one; how many others are not known */
static int64_t
sum_of_others(const StatisticsIdentity *identity, const Cell *cells, int indicator, int *unknown)
{
	int64_t		sum = 0;

	*unknown = 0;
	for (int i = 0; i < identity->count; i++)
	{
		const Cell *part = &cells[identity->parts[i]];

		if (identity->parts[i] == indicator)
			continue;
		if (cell_is_known(part))
			sum += part->value;
		else
			(*unknown)++;
	}
	return sum;
}

static bool
has_part(const StatisticsIdentity *identity, int indicator)
{
	for (int i = 0; i < identity->count; i++)
		if (identity->parts[i] == indicator)
			return true;
	return false;
}

/* What the form allows a cell to be; no count is negative */
typedef struct Limits
{
	int64_t		low;
	int64_t		high;
} Limits;

static void
narrow(Limits *limits, int64_t low, int64_t high)
{
	if (low > limits->low)
		limits->low = low;
	if (high < limits->high)
		limits->high = high;
}

/* Limits of one indicator by one identity, which it may have no part in */
static void
narrow_by(const StatisticsIdentity *identity, const Cell *cells, int indicator, Limits *limits)
{
	const Cell *whole = &cells[identity->whole];
	int			unknown;
	int64_t		others;

	if (identity->whole == indicator)
	{
		others = sum_of_others(identity, cells, -1, &unknown);
		narrow(limits, others, identity->exact && unknown == 0 ? others : INT64_MAX);
	}
	else if (has_part(identity, indicator) && cell_is_known(whole))
	{
		others = sum_of_others(identity, cells, indicator, &unknown);
		narrow(limits, identity->exact && unknown == 0 ? whole->value - others : 0,
			   whole->value - others);
	}
}

/* One round; true if a cell got a value */
static bool
infer(Cell *cells)
{
	Cell		before[N_INDICATORS];
	bool		inferred = false;

	memcpy(before, cells, sizeof(before));
	for (int indicator = 0; indicator < N_INDICATORS; indicator++)
	{
		Limits		limits = {0, INT64_MAX};

		if (!is_empty(&before[indicator]))
			continue;
		for (int i = 0; i < N_STATISTICS_IDENTITIES; i++)
			narrow_by(&gxbg_statistics_identities[i], before, indicator, &limits);
		if (limits.low != limits.high)
			continue;
		cells[indicator] = (Cell) {.value = limits.low, .state = CELL_INFERRED};
		inferred = true;
	}
	return inferred;
}

void
gxbg_solve_statistics(Cell cells[N_INDICATORS])
{
	while (infer(cells))
		continue;
}
