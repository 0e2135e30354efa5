/*
 * grid.c
 *	  A table III by itself.
 */
#include "grid/grid.h"

#include <string.h>

void
gxbg_grid_clear(Grid *grid, uint8_t forms)
{
	memset(grid, 0, sizeof(Grid));
	grid->forms = forms;
	memset(grid->state, CELL_MISSING, sizeof(grid->state));
}

void
gxbg_grid_from_report(Grid *grid, const Report *report)
{
	gxbg_grid_clear(grid, FORM_BIT(report->form));

	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (!form_has_outcome(report->form, (Outcome) outcome))
			continue;

		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			const Cell *cell = &report->applications[outcome][applicant];
			int			i = GRID_CELL(outcome, applicant);

			grid->state[i] = cell->state;
			grid->value[i] = cell_is_known(cell) ? cell->value : 0;
		}
	}
}

uint8_t
gxbg_grid_forms(uint8_t forms)
{
	return (forms & (forms - 1)) == 0 ? forms : IN_MIXED;
}

const char *
gxbg_grid_form_name(uint8_t forms)
{
	Form		form = gxbg_form_alone(forms);

	return form != FORM_NONE ? gxbg_forms[form].code : "mixed";
}
