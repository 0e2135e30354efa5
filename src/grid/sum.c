/*
 * sum.c
 *	  Sums of grids, and counts in a grid.
 */
#include "grid/sum.h"

#include <string.h>

/* false on overflow */
static inline bool
subtract(int64_t *sum, int64_t term)
{
	if (term >= 0 ? *sum < INT64_MIN + term : *sum > INT64_MAX + term)
		return false;
	*sum -= term;
	return true;
}

void
gxbg_grid_sum_begin(GridSum *sum)
{
	memset(sum, 0, sizeof(GridSum));
	for (int forms = 1; forms <= IN_STATUTORY; forms++)
		sum->cells[forms] = gxbg_form_cells((uint8_t) forms);
}

bool
gxbg_grid_sum_add(GridSum *sum, const Grid *term)
{
	sum->forms |= term->forms;
	for (int i = 0; i < GRID_CELLS; i++)
	{
		cell_set_add_run(&sum->seen[term->state[i]], i, 1);
		/* a cell without a value has 0 */
		if (!add_count(&sum->value[i], term->value[i]))
			return false;
	}
	return true;
}

/* As any stored grid is read; sets *overflow */
static const char *
add_unpacked(GridSum *sum, const uint8_t *bytes, size_t length, bool *overflow)
{
	Grid		term;
	const char *complaint = gxbg_grid_unpack(&term, bytes, length);

	if (complaint == NULL)
		*overflow = !gxbg_grid_sum_add(sum, &term);
	return complaint;
}

const char *
gxbg_grid_sum_add_stored(GridSum *sum, const uint8_t *bytes, size_t length, bool *overflow)
{
	CellSet		states[N_CELL_STATES];
	uint8_t		forms;
	const char *complaint;

	*overflow = false;
	if (length < GRID_HEADER_SIZE || bytes[0] != GRID_PACKED ||
		!gxbg_grid_may_have(bytes[1]))
		return add_unpacked(sum, bytes, length, overflow);

	forms = bytes[1];
	complaint = gxbg_packed_read(states, sum->value, bytes + GRID_HEADER_SIZE,
								 bytes + length, overflow);
	if (complaint != NULL)
		return complaint;

	sum->forms |= forms;
	for (int i = 0; i < CELL_SET_WORDS; i++)
	{
		uint64_t	foreign = sum->cells[IN_STATUTORY].words[i] & ~sum->cells[forms].words[i];

		if (foreign & ~states[CELL_MISSING].words[i])
			return "Row that the form does not have.";
		for (int state = 0; state < N_CELL_STATES; state++)
			sum->seen[state].words[i] |= states[state].words[i];
	}
	return NULL;
}

bool
gxbg_grid_sum_combine(GridSum *sum, const GridSum *other)
{
	sum->forms |= other->forms;
	for (int state = 0; state < N_CELL_STATES; state++)
	{
		for (int i = 0; i < CELL_SET_WORDS; i++)
			sum->seen[state].words[i] |= other->seen[state].words[i];
	}
	for (int i = 0; i < GRID_CELLS; i++)
	{
		if (!add_count(&sum->value[i], other->value[i]))
			return false;
	}
	return true;
}

/* The state of a cell that has been in these, as bits */
static uint8_t
merged_state(unsigned states)
{
	for (int state = CELL_INFERRED; state >= CELL_READ; state--)
	{
		if (states & 1u << state)
			return (uint8_t) state;
	}
	for (int state = CELL_BLANK; state < N_CELL_STATES; state++)
	{
		if (states & 1u << state)
			return (uint8_t) state;
	}
	return CELL_MISSING;
}

void
gxbg_grid_sum_result(const GridSum *sum, Grid *result)
{
	result->forms = gxbg_grid_forms(sum->forms);
	memcpy(result->value, sum->value, sizeof(result->value));
	for (int i = 0; i < GRID_CELLS; i++)
	{
		unsigned	states = 0;

		for (int state = 0; state < N_CELL_STATES; state++)
			states |= (unsigned) cell_set_has(&sum->seen[state], i) << state;
		result->state[i] = merged_state(states);
	}
}

/* Count the term's forms and states, up or down */
static void
tally(MovingSum *sum, const Grid *term, int by)
{
	sum->terms += by;
	for (int form = 0; form < N_FORMS; form++)
	{
		if (term->forms & FORM_BIT(form))
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
		if (!add_count(&sum->value[i], term->value[i]))
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

void
gxbg_moving_sum_result(const MovingSum *sum, Grid *result)
{
	result->forms = 0;
	for (int form = 0; form < N_FORMS; form++)
	{
		if (sum->forms[form] > 0)
			result->forms |= FORM_BIT(form);
	}
	result->forms = gxbg_grid_forms(result->forms);
	memcpy(result->value, sum->value, sizeof(result->value));
	for (int i = 0; i < GRID_CELLS; i++)
	{
		unsigned	states = 0;

		for (int state = 0; state < N_CELL_STATES; state++)
			states |= (unsigned) (sum->states[i][state] > 0) << state;
		result->state[i] = merged_state(states);
	}
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
			if (!add_count(&count->value, grid->value[i]))
				return false;
		}
	}
	return true;
}
