/*
 * rows.c
 *	  Rows of table III that are not in the text, or whose labels and figures do not
 *	  belong together.
 */
#include "check/rows.h"

#include "check/tables.h"
#include "form/check_rules.h"
#include "text/finding.h"

static bool
is_missing(const Report *report, int outcome)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (report->applications[outcome][a].state != CELL_MISSING)
			return false;
	return true;
}

/* Rows between others, or before all of them; where the last one is not there, the table is cut off */
static void
check_missing_rows(Report *report)
{
	int			last = N_OUTCOMES - 1;
	int			first = -1;		/* of the rows that are missing */
	FindingFacts facts = {0};

	while (last > 0 && is_missing(report, last))
		last--;
	for (int o = 0; o <= last; o++)
	{
		if (!form_has_outcome(report->form, o))
			continue;
		if (is_missing(report, o))
		{
			facts.labels[0] = first < 0 ? gxbg_outcome_label(o) :
				gxbg_finding_text(facts.labels[0].text, gxbg_label_separator, gxbg_outcome_label(o).text);
			facts.actual++;
			first = first < 0 ? o : first;
			continue;
		}
		facts.has_actual = FACT_EXACT;
		if (first >= 0)
			gxbg_add_finding(report, "row_missing", string_of(gxbg_outcomes[first].code), &facts);
		facts = (FindingFacts) {0};
		first = -1;
	}
}

/* The rows of a set of bits */
static void
report_rows(Report *report, const char *rule, uint32_t rows)
{
	for (int o = 0; o < N_OUTCOMES; o++)
		if (rows >> o & 1)
		{
			FindingFacts facts = {0};

			facts.labels[0] = gxbg_outcome_label(o);
			gxbg_add_finding(report, rule, string_of(gxbg_outcomes[o].code), &facts);
		}
}

void
gxbg_check_rows(Report *report, const Tables *tables)
{
	if (tables->spans[1].end == 0)
		return;
	check_missing_rows(report);
	report_rows(report, "row_without_label", tables->rows_left);
	report_rows(report, "label_without_row", tables->labels_left);
}
