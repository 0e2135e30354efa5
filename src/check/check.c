/*
 * check.c
 *	  Identities to findings: a report, a grid, one year against the last.
 */
#include "check/check.h"

#include <inttypes.h>
#include <stdio.h>

#include "check/rows.h"
#include "check/tables.h"
#include "solve/bounds.h"
#include "text/finding.h"
#include "form/check_rules.h"
#include "form/identities.h"
#include "passage/words.h"
#include "text/host.h"
#include "text/bytes.h"

/*
 * Tables that were not read whole
 */

static void
report_cut_off(Report *report, Table table, String subject, String label)
{
	FindingFacts facts = {0};

	facts.labels[0] = string_of(gxbg_tables[table].label);
	facts.labels[1] = label;
	gxbg_add_finding(report, "table_cut_off", subject, &facts);
}

/* The place behind the last of these cells that is in the text */
static int
first_missing(const Cell *cells, int count)
{
	while (count > 0 && cells[count - 1].state == CELL_MISSING)
		count--;
	return count;
}

/* Table III ends before its last row, or in it */
static void
check_applications_end(Report *report)
{
	int			row = N_OUTCOMES - 1;
	int			next = -1;
	int			present;

	while ((present = first_missing(report->applications[row], N_APPLICANTS)) == 0 && row > 0)
	{
		if (form_has_outcome(report->form, row))
			next = row;
		row--;
	}
	if (present > 0 && present < N_APPLICANTS)
		report_cut_off(report, TABLE_APPLICATIONS,
					   cell_subject(gxbg_outcomes[row].code, gxbg_applicants[present].code),
					   gxbg_finding_text(gxbg_outcome_label(row).text, " ",
										 gxbg_applicants[present].label));
	else if (present > 0 && next >= 0)
		report_cut_off(report, TABLE_APPLICATIONS, string_of(gxbg_outcomes[next].code),
					   gxbg_outcome_label(next));
}

static void
check_proceedings_end(Report *report)
{
	int			at = first_missing(report->proceedings[0], N_PROCEEDINGS);
	const FormEntry *row = &gxbg_kinds[at / N_RESULTS < N_KINDS ? at / N_RESULTS : 0];
	const FormEntry *column = &gxbg_results[at % N_RESULTS];

	if (at < N_PROCEEDINGS)
		report_cut_off(report, TABLE_PROCEEDINGS, cell_subject(row->code, column->code),
					   gxbg_finding_text(row->label, " ", column->label));
}

/* Is a measure of the item in the text; is one not? */
static bool
has_measure(const Report *report, Item item, bool missing)
{
	ItemMeasures measures = gxbg_item_measures(report->item_forms[item], item);

	for (int m = 0; m < measures.count; m++)
		if ((report->disclosures[item][measures.measure[m]].state == CELL_MISSING) == missing)
			return true;
	return false;
}

/* Rows of table II may be left out; it is cut off if the text ends with it */
static void
check_disclosures_end(Report *report)
{
	int			cut = -1;

	for (int item = N_ITEMS - 1; item >= 0; item--)
	{
		if (has_measure(report, item, true))
			cut = item;
		if (has_measure(report, item, false))
			break;
	}
	if (cut >= 0)
		report_cut_off(report, TABLE_DISCLOSURES, string_of(gxbg_items[cut].code),
					   string_of(gxbg_item_label(report->item_forms[cut], cut)));
}

static void
check_statistics_end(Report *report)
{
	int			at = first_missing(report->statistics, N_INDICATORS);

	if (at < N_INDICATORS)
		report_cut_off(report, TABLE_STATISTICS, string_of(gxbg_indicators[at].code),
					   string_of(gxbg_indicators[at].label));
}

static void
check_ends(Report *report, const Scan *scan, const Tables *tables)
{
	const Span *disclosures = &tables->spans[0];
	const Span *applications = &tables->spans[1];
	const Span *proceedings = &tables->spans[2];
	const Span *statistics = &tables->spans[N_TABLE_SPANS - 1];
	uint32_t	end = scan->tokens[scan->count].start;

	if (report->form == FORM_STATISTICS)
	{
		if (statistics->end >= end)
			check_statistics_end(report);
		return;
	}
	if (disclosures->end >= end && applications->end == 0)
		check_disclosures_end(report);
	if (applications->end > 0)
		check_applications_end(report);
	if (proceedings->end > 0)
		check_proceedings_end(report);
}

static int
count_recovered(const Cell *cells, int count)
{
	int			recovered = 0;

	for (int i = 0; i < count; i++)
		recovered += cells[i].state == CELL_RECOVERED;
	return recovered;
}

static void
check_recovered(Report *report)
{
	FindingFacts facts = {0};

	if (report->form == FORM_STATISTICS)
		facts.actual = count_recovered(report->statistics, N_INDICATORS);
	else
		facts.actual = count_recovered(report->disclosures[0], N_ITEMS * N_MEASURES) +
			count_recovered(report->applications[0], N_OUTCOMES * N_APPLICANTS) +
			count_recovered(report->proceedings[0], N_PROCEEDINGS);
	facts.has_actual = FACT_EXACT;
	if (facts.actual > 0)
		gxbg_add_finding(report, "recovered", string_of(NULL), &facts);
}

/*
 * The report as a whole
 */

static bool
has_finding(const Report *report, const char *rule)
{
	for (int i = 0; i < report->finding_count; i++)
		if (strcmp(report->findings[i].rule, rule) == 0)
			return true;
	return false;
}

/* The caption of table III states another year than the report's */
static void
check_table_year(Report *report, const Tables *tables)
{
	int			year = tables->year == YEAR_BEFORE ? report->year - 1 : tables->year;
	FindingFacts facts = {true, true, report->year, year, {{NULL, 0}}};

	if (year && report->year && year != report->year)
		gxbg_add_finding(report, "table_year", string_of("year"), &facts);
}

/* Table III once more: the same, or another's report */
static void
check_repetition(Report *report, const Tables *tables)
{
	FindingFacts facts = {0};

	if (tables->several && !has_finding(report, "several_reports"))
	{
		facts.labels[0] = string_of(gxbg_other_figures);
		gxbg_add_finding(report, "several_reports", string_of(NULL), &facts);
	}
	else if (tables->repeated && !tables->several)
	{
		facts.labels[0] = string_of(gxbg_tables[report->form == FORM_STATISTICS ?
												TABLE_STATISTICS : TABLE_APPLICATIONS].label);
		gxbg_add_finding(report, "table_repeated", string_of(NULL), &facts);
	}
}

static void
check_form_year(Report *report)
{
	const FormFacts *form = &gxbg_forms[report->form];
	FindingFacts facts = {0};

	if (report->year == 0 || (report->year >= form->first_year && report->year <= form->last_year))
		return;
	facts.has_actual = FACT_EXACT;
	facts.actual = report->year;
	facts.labels[0] = string_of(form->label);
	gxbg_add_finding(report, "form_year", string_of("form"), &facts);
}

/*
 * Prose against tables
 */

/* Sum of the totals of some rows; false if one is not known */
static bool
sum_of_totals(const Report *report, Table table, int first, int last, int64_t *sum)
{
	*sum = 0;
	for (int row = first; row <= last; row++)
	{
		const Cell *cell = table == TABLE_APPLICATIONS ?
			&report->applications[row][APP_TOTAL] : &report->proceedings[row][RES_TOTAL];

		if (!cell_is_known(cell) || cell->value > UNBOUNDED || cell->value < -UNBOUNDED)
			return false;
		*sum += cell->value;
	}
	return true;
}

/*
 * What the prose says of a metric.  Statements that do not agree may be parts
 * of a whole that is not stated: then it says nothing.
 */
static const Statement *
stated_figure(const Statement *statements, int count, Metric metric)
{
	const Statement *stated = NULL;

	for (const Statement *s = statements; s < statements + count; s++)
	{
		if (s->metric != metric || !gxbg_is_figure(s))
			continue;
		if (s->amount.scale > 0 || (stated && stated->amount.value != s->amount.value))
			return NULL;
		stated = s;
	}
	return stated;
}

/*
 * 受理19件,其中11件办结,8件申请人主动撤销: the table counts both as concluded.  And an
 * organ may report on its whole region in the table, and tell of itself in prose.
 */
static bool
may_be_part(const Scan *scan, const Statement *statements, int count, const Statement *stated,
			int64_t whole)
{
	int64_t		ended = stated->amount.value;

	if (ended >= whole)
		return false;
	for (const Statement *s = statements; s < statements + count; s++)
		if (s->metric == TALLY_OTHER && s->saying.sentence == stated->saying.sentence &&
			stated->metric != METRIC_APPLICATIONS_RECEIVED)
			ended += s->amount.value;
	return ended == whole ||
		gxbg_word_within(scan, stated->quote.start, stated->quote.end, &gxbg_own_offices);
}

static void
check_statistics_statement(Report *report, const ProseRule *rule, int64_t stated)
{
	const Cell *cell;
	FindingFacts facts = {0};

	if (rule->indicator < 0)
		return;
	cell = &report->statistics[rule->indicator];
	if (!cell_is_known(cell) || cell->scale > 0 || cell->value == stated)
		return;
	facts.has_expected = facts.has_actual = FACT_EXACT;
	facts.expected = cell->value;
	facts.actual = stated;
	facts.labels[0] = string_of(gxbg_indicators[rule->indicator].label);
	gxbg_add_finding(report, rule->rule, string_of(gxbg_indicators[rule->indicator].code), &facts);
}

static void
check_statement(Report *report, const ProseRule *rule, int64_t stated)
{
	FindingFacts facts = {0};
	int64_t		other;

	if (!sum_of_totals(report, rule->table, rule->first, rule->last, &facts.expected) ||
		facts.expected == stated)
		return;
	if (rule->or_last > rule->or_first &&
		(!sum_of_totals(report, rule->table, rule->or_first, rule->or_last, &other) ||
		 other == stated))
		return;
	facts.has_expected = facts.has_actual = FACT_EXACT;
	facts.actual = stated;
	facts.labels[0] = string_of(rule->label);
	gxbg_add_finding(report, rule->rule, string_of(rule->subject), &facts);
}

/* With several reports in a body, sentences may be of another than the table */
static void
check_prose(Report *report, const Scan *scan, const Statement *statements, int count)
{
	if (count == 0 || has_finding(report, "several_reports"))
		return;
	for (int i = 0; i < gxbg_prose_rule_count; i++)
	{
		const ProseRule *rule = &gxbg_prose_rules[i];
		const Statement *stated = stated_figure(statements, count, rule->metric);
		int64_t		whole;

		if (stated == NULL)
			continue;
		if (report->form == FORM_STATISTICS)
			check_statistics_statement(report, rule, stated->amount.value);
		else if (!sum_of_totals(report, rule->table, rule->first, rule->last, &whole) ||
				 !may_be_part(scan, statements, count, stated, whole))
			check_statement(report, rule, stated->amount.value);
	}
}

static void
check_tables(Report *report, const Scan *scan, const Tables *tables)
{
	check_table_year(report, tables);
	check_repetition(report, tables);
	if (report->form == FORM_STATISTICS)
		gxbg_check_statistics(report);
	else
	{
		gxbg_check_disclosures(report);
		gxbg_check_applications(report, FORM_BIT(report->form));
		gxbg_check_proceedings(report);
		gxbg_check_rows(report, tables);
	}
	check_ends(report, scan, tables);
	check_recovered(report);
}

/* Characters that are none, unless all of them are within tags */
static void
check_undecodable(Report *report, const Scan *scan)
{
	FindingFacts facts = {.has_actual = FACT_EXACT};

	if (!scan->undecodable && !scan->cut_short)
		return;
	facts.actual = gxbg_count_undecodable(scan->body, scan->length);
	if (facts.actual > 0)
		gxbg_add_finding(report, "undecodable", string_of(NULL), &facts);
}

void
gxbg_check_report(Report *report, const Scan *scan, const Tables *tables,
				  const Statement *statements, int statement_count)
{
	if (scan->cut_short)
		gxbg_add_finding(report, "cut_short", string_of(NULL), NULL);
	check_form_year(report);
	if (form_is_statutory(report->form) || report->form == FORM_STATISTICS)
	{
		check_tables(report, scan, tables);
		check_prose(report, scan, statements, statement_count);
	}
	check_undecodable(report, scan);
}

/*
 * Grids
 */

Report *
gxbg_check_grid(const Grid *grid)
{
	Report	   *report = gxbg_alloc(sizeof(Report));

	memset(report, 0, sizeof(Report));
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			report->applications[o][a].state = grid->state[GRID_CELL(o, a)];
			report->applications[o][a].value = grid->value[GRID_CELL(o, a)];
		}
	gxbg_check_applications(report, grid->forms);
	check_recovered(report);
	return report;
}

static void
check_carry_rule(Report *report, const CarryRule *rule, const Grid *previous, const Grid *current)
{
	for (int a = 0; a < N_APPLICANTS; a++)
	{
		int			out = GRID_CELL(rule->previous, a);
		int			in = GRID_CELL(rule->current, a);
		FindingFacts facts = {0};

		if (previous->state[out] > CELL_INFERRED || current->state[in] > CELL_INFERRED ||
			previous->value[out] == current->value[in])
			continue;
		facts.has_expected = facts.has_actual = FACT_EXACT;
		facts.expected = previous->value[out];
		facts.actual = current->value[in];
		facts.labels[0] = string_of(gxbg_applicants[a].label);
		gxbg_add_finding(report, rule->rule,
						 cell_subject(gxbg_outcomes[rule->current].code, gxbg_applicants[a].code),
						 &facts);
	}
}

void
gxbg_check_carry_over(Report *report, const Grid *previous, const Grid *current)
{
	for (int i = 0; i < gxbg_carry_rule_count; i++)
		check_carry_rule(report, &gxbg_carry_rules[i], previous, current);
}

static String
count_string(Count count)
{
	char		digits[24];

	snprintf(digits, sizeof(digits), "%" PRId64, count.value);
	return gxbg_finding_text(digits, NULL, NULL);
}

static bool
is_usable(Count count)
{
	return count.known && count.value <= UNBOUNDED && count.value >= -UNBOUNDED;
}

static void
check_stock_rule(Report *report, Item item, const MeasureRule *rule,
				 const Count *previous, const Count *current)
{
	const Count *before = &previous[rule->actual];
	const Count *now = &current[rule->actual];
	Form		form = gxbg_form_latest(gxbg_forms_of_measure(item, rule->actual));
	FindingFacts facts = {0};

	if (!is_usable(*before) || !is_usable(*now))
		return;
	facts.has_expected = facts.has_actual = FACT_EXACT;
	facts.expected = before->value;
	facts.actual = now->value;
	facts.labels[0] = string_of(gxbg_item_label(form, item));
	facts.labels[1] = count_string(*before);
	for (int i = 0; i < rule->count; i++)
	{
		const Count *moved = &current[rule->measure[i]];

		if (!is_usable(*moved))
			return;
		facts.expected += rule->sign[i] * moved->value;
		facts.labels[2 + i] = count_string(*moved);
	}
	if (facts.expected != facts.actual)
		gxbg_add_finding(report, rule->rule,
						 cell_subject(gxbg_items[item].code, gxbg_measures[rule->actual].code), &facts);
}

void
gxbg_check_stock(Report *report, Item item, const Count *previous, const Count *current)
{
	for (int i = 0; i < gxbg_stock_rule_count; i++)
		check_stock_rule(report, item, &gxbg_stock_rules[i], previous, current);
}
