/*
 * grid_sum.c
 *	  Sums of grids, and counts in a grid.
 */
#include "grid_sum.h"

#include <string.h>

/* false on overflow */
static inline bool
add(int64_t *sum, int64_t term)
{
	if (term >= 0 ? *sum > INT64_MAX - term : *sum < INT64_MIN - term)
		return false;
	*sum += term;
	return true;
}

static inline bool
subtract(int64_t *sum, int64_t term)
{
	if (term >= 0 ? *sum < INT64_MIN + term : *sum > INT64_MAX + term)
		return false;
	*sum -= term;
	return true;
}

/* Of two states with a value the weaker, of two without the more telling */
static inline uint8_t
merge_states(uint8_t a, uint8_t b)
{
	uint8_t		low = a < b ? a : b;
	uint8_t		high = a < b ? b : a;

	return high <= CELL_INFERRED ? high : low;
}

void
gxbg_grid_sum_begin(Grid *sum)
{
	gxbg_grid_clear(sum, 0);
}

bool
gxbg_grid_sum_add(Grid *sum, const Grid *term)
{
	sum->forms |= term->forms;
	for (int i = 0; i < GRID_CELLS; i++)
		sum->state[i] = merge_states(sum->state[i], term->state[i]);
	for (int i = 0; i < GRID_CELLS; i++)
	{
		/* a cell without a value has 0 */
		if (term->value[i] != 0 && !add(&sum->value[i], term->value[i]))
			return false;
	}
	return true;
}

/* Count the term's forms and states, up or down */
static void
tally(MovingSum *sum, const Grid *term, int by)
{
	sum->terms += by;
	for (int form = 0; form <= FORM_2021; form++)
	{
		if (term->forms & 1 << form)
			sum->forms[form] += by;
	}
	for (int i = 0; i < GRID_CELLS; i++)
		sum->states[i][term->state[i]] += (uint32_t) by;
}

bool
gxbg_moving_sum_add(MovingSum *sum, const Grid *term)
{
	tally(sum, term, 1);
	for (int i = 0; i < GRID_CELLS; i++)
	{
		if (!add(&sum->value[i], term->value[i]))
			return false;
	}
	return true;
}

bool
gxbg_moving_sum_remove(MovingSum *sum, const Grid *term)
{
	tally(sum, term, -1);
	for (int i = 0; i < GRID_CELLS; i++)
	{
		if (!subtract(&sum->value[i], term->value[i]))
			return false;
	}
	return true;
}

/* What merging all these states gives */
static uint8_t
merged_state(const uint32_t *states)
{
	for (int state = CELL_INFERRED; state >= CELL_READ; state--)
	{
		if (states[state] > 0)
			return (uint8_t) state;
	}
	for (int state = CELL_BLANK; state < N_CELL_STATES; state++)
	{
		if (states[state] > 0)
			return (uint8_t) state;
	}
	return CELL_MISSING;
}

void
gxbg_moving_sum_result(const MovingSum *sum, Grid *result)
{
	result->forms = 0;
	for (int form = 0; form <= FORM_2021; form++)
	{
		if (sum->forms[form] > 0)
			result->forms |= (uint8_t) (1 << form);
	}
	memcpy(result->value, sum->value, sizeof(result->value));
	for (int i = 0; i < GRID_CELLS; i++)
		result->state[i] = merged_state(sum->states[i]);
}

static inline bool
code_is(const char *entry, const char *code, size_t length)
{
	return entry != NULL && strlen(entry) == length && memcmp(entry, code, length) == 0;
}

/*
 * A group goes before an entry of the same code: other is a row of the 2019
 * form and the group of three rows of the 2021 form, and as a group it means
 * the same in both.
 */
static uint32_t
select_entries(const FormEntry *entries, int count, const char *code, size_t length)
{
	uint32_t	group = 0;
	uint32_t	entry = 0;

	for (int i = 0; i < count; i++)
	{
		if (code_is(entries[i].group, code, length))
			group |= 1u << i;
		if (code_is(entries[i].code, code, length))
			entry |= 1u << i;
	}
	return group ? group : entry;
}

uint32_t
gxbg_select_outcomes(const char *code, size_t length)
{
	return select_entries(gxbg_outcomes, N_OUTCOMES, code, length);
}

uint32_t
gxbg_select_applicants(const char *code, size_t length)
{
	return select_entries(gxbg_applicants, N_APPLICANTS, code, length);
}

bool
gxbg_grid_count(const Grid *grid, GridSelection selection, Count *count)
{
	count->known = false;
	count->value = 0;
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (!(selection.outcomes & 1u << outcome) || !grid_has(grid, (Outcome) outcome))
			continue;
		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			int			i = GRID_CELL(outcome, applicant);

			if (!(selection.applicants & 1u << applicant))
				continue;
			if (grid->state[i] > CELL_INFERRED)
			{
				count->known = false;
				return true;
			}
			count->known = true;
			if (!add(&count->value, grid->value[i]))
				return false;
		}
	}
	return true;
}
