/*
 * grid_count.c
 *	  gxbg_count: one cell of a grid, or a group of them.
 */
#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/builtins.h"

#include "sql/grid.h"
#include "sql/labels.h"

PG_FUNCTION_INFO_V1(gxbg_sql_count);

static void
list_code(StringInfo list, const char *code, Datum label)
{
	if (list->len > 0)
		appendStringInfoString(list, ", ");
	appendStringInfoString(list, code);
	if (label != (Datum) 0)
		appendStringInfo(list, " (%s)", TextDatumGetCString(label));
}

/* All codes of a dimension with their labels: entries in order, then groups that are no entries */
static char *
list_codes(const FormEntry *entries, const EntryLabels *labels, int count)
{
	StringInfoData list;

	initStringInfo(&list);
	for (int i = 0; i < count; i++)
		list_code(&list, entries[i].code, labels[i].label);
	for (int i = 0; i < count; i++)
	{
		bool		listed = false;

		if (entries[i].group == NULL)
			continue;
		for (int j = 0; j < count && !listed; j++)
			listed = strcmp(entries[j].code, entries[i].group) == 0 ||
				(j < i && entries[j].group != NULL &&
				 strcmp(entries[j].group, entries[i].group) == 0);
		if (!listed)
			list_code(&list, entries[i].group, labels[i].group_label);
	}
	return list.data;
}

static void
raise_unknown(const char *what, text *code, const FormEntry *entries, const EntryLabels *labels,
			  int count)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown %s: \"%s\"", what, text_to_cstring(code)),
			 errhint("Known are: %s.", list_codes(entries, labels, count))));
}

/* gxbg_count(grid, outcome, applicant) */
Datum
gxbg_sql_count(PG_FUNCTION_ARGS)
{
	text	   *outcome = PG_GETARG_TEXT_PP(1);
	text	   *applicant = PG_GETARG_TEXT_PP(2);
	GridSelection selection;
	Grid		grid;
	Count		count;

	selection.outcomes = gxbg_select_outcomes(VARDATA_ANY(outcome), VARSIZE_ANY_EXHDR(outcome));
	selection.applicants = gxbg_select_applicants(VARDATA_ANY(applicant),
												  VARSIZE_ANY_EXHDR(applicant));
	if (selection.outcomes == 0)
		raise_unknown("outcome", outcome, gxbg_outcomes, gxbg_labels()->outcomes, N_OUTCOMES);
	if (selection.applicants == 0)
		raise_unknown("applicant", applicant, gxbg_applicants, gxbg_labels()->applicants,
					  N_APPLICANTS);

	gxbg_grid_read(&grid, PG_GETARG_DATUM(0));
	if (!gxbg_grid_count(&grid, selection, &count))
		ereport(ERROR,
				(errcode(ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE),
				 errmsg("bigint out of range")));
	if (!count.known)
		PG_RETURN_NULL();
	PG_RETURN_INT64(count.value);
}
