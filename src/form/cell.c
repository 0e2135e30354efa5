/*
 * cell.c
 *	  What states, sources of counts and severities are called in SQL.
 */
#include "form/cell.h"

const char *
gxbg_cell_state_name(CellState state)
{
	static const char *const names[N_CELL_STATES] = {
		[CELL_READ] = "read",
		[CELL_RECOVERED] = "recovered",
		[CELL_INFERRED] = "inferred",
		[CELL_BLANK] = "blank",
		[CELL_NOT_APPLICABLE] = "not_applicable",
		[CELL_AMBIGUOUS] = "ambiguous",
		[CELL_MISSING] = "missing",
	};

	return names[state];
}

const char *
gxbg_counts_from_name(CountsFrom from)
{
	static const char *const names[] = {
		[COUNTS_NONE] = NULL,
		[COUNTS_TABLE] = "table",
		[COUNTS_STATISTICS] = "statistics",
		[COUNTS_NARRATIVE] = "narrative",
	};

	return names[from];
}

const char *
gxbg_severity_name(Severity severity)
{
	static const char *const names[] = {
		[SEVERITY_ERROR] = "error",
		[SEVERITY_WARNING] = "warning",
		[SEVERITY_INFO] = "info",
	};

	return names[severity];
}
