/*
 * tables.c
 *	  The identities of the tables, and figures that cannot be.
 */
#include "check/tables.h"

#include "solve/bounds.h"
#include "text/finding.h"
#include "form/check_rules.h"
#include "form/identities.h"
#include "text/host.h"

/* Nothing is known in this direction */
#define NO_HIGH	INT64_MAX

/* What a cell may hold */
static Range
range_of(const Cell *cell)
{
	Range		range = {0, NO_HIGH};

	if (cell_is_known(cell))
		range.low = range.high = cell->value;
	return range;
}

/* A bound that overflows is none: sums of grids go up to the end of bigint */
static int64_t
add_bounds(int64_t a, int64_t b)
{
	if (a == NO_HIGH || b == NO_HIGH || (a > 0 && b > INT64_MAX - a))
		return NO_HIGH;
	if (a < 0 && b < INT64_MIN - a)
		return INT64_MIN;
	return a + b;
}

static void
add_range(Range *sum, Range range)
{
	sum->low = add_bounds(sum->low, range.low);
	sum->high = add_bounds(sum->high, range.high);
}

/* Can the two not be equal?  The facts say so by their nearest values */
static bool
are_unequal(const Range *actual, const Range *expected, FindingFacts *facts)
{
	bool		above = actual->low > expected->high;

	if (!above && actual->high >= expected->low)
		return false;
	facts->actual = above ? actual->low : actual->high;
	facts->expected = above ? expected->high : expected->low;
	facts->has_actual = actual->low == actual->high ? FACT_EXACT :
		above ? FACT_AT_LEAST : FACT_AT_MOST;
	facts->has_expected = expected->low == expected->high ? FACT_EXACT :
		above ? FACT_AT_MOST : FACT_AT_LEAST;
	return true;
}

/*
 * Cells one by one
 */

/* A figure as it is written, with its point */
static String
figure_string(const Cell *cell)
{
	int			scale = cell->scale < 20 ? cell->scale : 20;
	char		text[48];
	char	   *end = text + sizeof(text) - 1;
	char	   *at = gxbg_write_figure(end, cell->value, scale);

	*end = '\0';
	return gxbg_finding_text(at, NULL, NULL);
}

static void
report_figure(Report *report, const char *rule, String subject, const char *row_label,
			  const char *column_label, const Cell *cell)
{
	FindingFacts facts = {0};

	facts.has_actual = cell->scale == 0 ? FACT_EXACT : FACT_NONE;
	facts.actual = cell->value;
	facts.labels[0] = string_of(row_label);
	facts.labels[1] = string_of(column_label);
	facts.labels[2] = figure_string(cell);
	gxbg_add_finding(report, rule, subject, &facts);
}

/* The cells of a row that could not be decoded, as they are found */
typedef struct Undecoded
{
	int			count;
	const char *column;			/* of the first */
	String		labels;
} Undecoded;

static void
note_undecoded(Undecoded *undecoded, const char *column, const char *column_label)
{
	if (undecoded->count++ == 0)
	{
		undecoded->column = column;
		undecoded->labels = string_of(column_label);
	}
	else
		undecoded->labels = gxbg_finding_text(undecoded->labels.text, gxbg_label_separator,
											  column_label);
}

/* The subject is a cell if there is but one, else the row */
static void
report_undecoded(Report *report, const Undecoded *undecoded, const char *row, String row_label)
{
	FindingFacts facts = {0};

	facts.has_actual = FACT_EXACT;
	facts.actual = undecoded->count;
	facts.labels[0] = row_label;
	facts.labels[1] = undecoded->labels;
	gxbg_add_finding(report, "undecoded",
					 undecoded->count == 1 && undecoded->column ?
					 cell_subject(row, undecoded->column) : string_of(row),
					 &facts);
}

/*
 * Table III
 */

String
gxbg_outcome_label(Outcome outcome)
{
	const FormEntry *entry = &gxbg_outcomes[outcome];
	const FormGroup *group = entry->ordinal > 0 ? gxbg_group(entry->group) : NULL;

	if (group == NULL)
		return string_of(entry->label);
	return gxbg_finding_text(group->label, " ", entry->label);
}

static void
check_outcome_cells(Report *report, Outcome outcome)
{
	const FormEntry *row = &gxbg_outcomes[outcome];
	Undecoded	undecoded = {0, NULL, {NULL, 0}};

	for (int a = 0; a < N_APPLICANTS; a++)
	{
		const Cell *cell = &report->applications[outcome][a];
		const FormEntry *column = &gxbg_applicants[a];

		if (cell->state == CELL_AMBIGUOUS)
			note_undecoded(&undecoded, column->code, column->label);
		else if (cell_is_known(cell) && cell->value < 0)
			report_figure(report, "negative_figure", cell_subject(row->code, column->code),
						  gxbg_outcome_label(outcome).text, column->label, cell);
	}
	if (undecoded.count > 0)
		report_undecoded(report, &undecoded, row->code, gxbg_outcome_label(outcome));
}

/* Add a row to the column identities that it has a part in */
static void
add_to_columns(int64_t sums[N_COLUMN_IDENTITIES][N_APPLICANTS], Outcome outcome,
			   const int64_t *values)
{
	for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
	{
		int			sign = gxbg_column_identities[i].sign[outcome];

		for (int a = 0; a < N_APPLICANTS && sign != 0; a++)
			sums[i][a] += sign * values[a];
	}
}

/*
 * The identities that have to be looked at, as bits: all but those of plain
 * counts that add up.
 */
static uint64_t
doubtful_identities(const Report *report, uint8_t forms)
{
	int64_t		columns[N_COLUMN_IDENTITIES][N_APPLICANTS] = {{0}};
	uint64_t	doubtful = 0;

	for (int o = 0; o < N_OUTCOMES; o++)
	{
		const Cell *cells = report->applications[o];
		int64_t		values[N_APPLICANTS];	/* 0 for what is no plain count */

		if (!(gxbg_outcomes[o].forms & forms))
			continue;
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			values[a] = cells[a].value;
			if (cell_is_known(&cells[a]) && values[a] >= 0 && values[a] <= UNBOUNDED)
				continue;
			values[a] = 0;
			doubtful |= identities_of_cell(o, a);
		}
		if (!blocks_hold(values, N_APPLICANTS, N_APPLICANTS))
			doubtful |= IDENTITY_BIT(identity_of_row(o));
		add_to_columns(columns, o, values);
	}
	for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
		for (int a = 0; a < N_APPLICANTS; a++)
			if (columns[i][a] != 0)
				doubtful |= IDENTITY_BIT(identity_of_column(i, a));
	return doubtful;
}

/* The two sides of an identity: the cells with either sign */
static bool
is_broken(const Report *report, const Identity *identity, int expected_sign, FindingFacts *facts)
{
	Range		actual = {0, 0};
	Range		expected = {0, 0};

	for (int i = 0; i < identity->count; i++)
	{
		const Term *term = &identity->term[i];
		Range		range = range_of(&report->applications[term->outcome][term->applicant]);

		add_range(term->sign == expected_sign ? &expected : &actual, range);
	}
	memset(facts, 0, sizeof(FindingFacts));
	return are_unequal(&actual, &expected, facts);
}

static void
check_row(Report *report, const Identities *identities, Outcome outcome)
{
	FindingFacts facts;

	if (!is_broken(report, &identities->identity[identity_of_row(outcome)], 1, &facts))
		return;
	facts.labels[0] = gxbg_outcome_label(outcome);
	gxbg_add_finding(report, "row_total", cell_subject(gxbg_outcomes[outcome].code,
													   gxbg_applicants[APP_TOTAL].code), &facts);
}

static void
check_column(Report *report, const Identities *identities, Applicant applicant)
{
	const FormEntry *column = &gxbg_applicants[applicant];
	FindingFacts facts;

	for (int i = 0; i < N_COLUMN_IDENTITIES; i++)
	{
		const ColumnIdentity *rule = &gxbg_column_identities[i];

		if (!is_broken(report, &identities->identity[identity_of_column(i, applicant)],
					   rule->expected, &facts))
			continue;
		facts.labels[0] = string_of(column->label);
		gxbg_add_finding(report, rule->rule, cell_subject(rule->subject, column->code), &facts);
	}
}

void
gxbg_check_applications(Report *report, uint8_t forms)
{
	const Identities *identities = gxbg_identities(forms);
	uint64_t	doubtful = doubtful_identities(report, forms);

	for (int o = 0; o < N_OUTCOMES; o++)
		if (doubtful & IDENTITY_BIT(identity_of_row(o)))
		{
			check_outcome_cells(report, o);
			check_row(report, identities, o);
		}
	for (int a = 0; a < N_APPLICANTS; a++)
		if (doubtful & identities_of_column(a))
			check_column(report, identities, a);
}

/*
 * Table IV
 */

static void
check_kind(Report *report, Kind kind)
{
	const FormEntry *row = &gxbg_kinds[kind];
	Undecoded	undecoded = {0, NULL, {NULL, 0}};
	Range		actual = {0, 0};
	Range		expected = {0, 0};
	FindingFacts facts = {0};

	for (int r = 0; r < N_RESULTS; r++)
	{
		const Cell *cell = &report->proceedings[kind][r];

		if (cell->state == CELL_AMBIGUOUS)
			note_undecoded(&undecoded, gxbg_results[r].code, gxbg_results[r].label);
		else if (cell_is_known(cell) && cell->value < 0)
			report_figure(report, "negative_figure", cell_subject(row->code, gxbg_results[r].code),
						  row->label, gxbg_results[r].label, cell);
		add_range(sign_in_block(r, N_RESULTS) < 0 ? &actual : &expected, range_of(cell));
	}
	if (undecoded.count > 0)
		report_undecoded(report, &undecoded, row->code, string_of(row->label));
	if (are_unequal(&actual, &expected, &facts))
	{
		facts.labels[0] = string_of(row->label);
		gxbg_add_finding(report, "proceeding_total",
						 cell_subject(row->code, gxbg_results[RES_TOTAL].code), &facts);
	}
}

void
gxbg_check_proceedings(Report *report)
{
	for (int kind = 0; kind < N_KINDS; kind++)
		check_kind(report, kind);
}

/*
 * Table II
 */

/*
 * A rule over measures of an item.  A measure that is not known may be as
 * great, or as small, as the rule wants it.
 */
static void
check_measures(Report *report, Item item, const MeasureRule *rule)
{
	const Cell *cells = report->disclosures[item];
	const Cell *actual = &cells[rule->actual];
	int64_t		expected = 0;
	FindingFacts facts = {0};

	if (!cell_is_known(actual) || actual->scale > 0)
		return;
	for (int i = 0; i < rule->count; i++)
	{
		const Cell *cell = &cells[rule->measure[i]];

		if (!cell_is_known(cell) || cell->scale > 0 ||
			cell->value > UNBOUNDED || cell->value < -UNBOUNDED)
			return;
		expected -= rule->sign[i] * cell->value;
	}
	if (actual->value >= expected)
		return;
	facts.has_actual = facts.has_expected = FACT_EXACT;
	facts.actual = actual->value;
	facts.expected = expected;
	facts.labels[0] = string_of(gxbg_item_label(report->item_forms[item], item));
	gxbg_add_finding(report, rule->rule,
					 cell_subject(gxbg_items[item].code, gxbg_measures[rule->actual].code), &facts);
}

/* 12.5, but not 12.0 */
static bool
is_fractional(const Cell *cell)
{
	int64_t		value = cell->value;
	int			scale = cell->scale;

	for (; scale > 0 && value % 10 == 0; scale--)
		value /= 10;
	return scale > 0;
}

static void
report_measure(Report *report, const char *rule, Item item, Measure measure)
{
	Form		form = report->item_forms[item];

	report_figure(report, rule, cell_subject(gxbg_items[item].code, gxbg_measures[measure].code),
				  gxbg_item_label(form, item), gxbg_measure_label(form, measure),
				  &report->disclosures[item][measure]);
}

static void
check_item(Report *report, Item item)
{
	Form		form = report->item_forms[item];
	ItemMeasures measures = gxbg_item_measures(form, item);
	Undecoded	undecoded = {0, NULL, {NULL, 0}};

	for (int i = 0; i < measures.count; i++)
	{
		Measure		measure = measures.measure[i];
		const Cell *cell = &report->disclosures[item][measure];

		if (cell->state == CELL_AMBIGUOUS)
			note_undecoded(&undecoded, gxbg_measures[measure].code,
						   gxbg_measure_label(form, measure));
		if (!cell_is_known(cell))
			continue;
		if (cell->value < 0 && !gxbg_measure_is_change(measure))
			report_measure(report, "negative_figure", item, measure);
		if (is_fractional(cell) && !gxbg_measure_is_money(measure))
			report_measure(report, "fractional_count", item, measure);
	}
	if (undecoded.count > 0)
		report_undecoded(report, &undecoded, gxbg_items[item].code,
						 string_of(gxbg_item_label(form, item)));
	for (int i = 0; i < gxbg_measure_rule_count; i++)
		check_measures(report, item, &gxbg_measure_rules[i]);
}

void
gxbg_check_disclosures(Report *report)
{
	for (int item = 0; item < N_ITEMS; item++)
		check_item(report, item);
}

/*
 * The statistics table
 */

static void
check_indicator(Report *report, Indicator indicator)
{
	const IndicatorEntry *entry = &gxbg_indicators[indicator];
	const Cell *cell = &report->statistics[indicator];

	if (cell->state == CELL_AMBIGUOUS)
	{
		Undecoded	undecoded = {1, NULL, string_of(entry->label)};

		report_undecoded(report, &undecoded, entry->code,
						 string_of(gxbg_tables[TABLE_STATISTICS].label));
	}
	else if (cell_is_known(cell) && cell->value < 0)
		report_figure(report, "negative_figure", string_of(entry->code),
					  gxbg_tables[TABLE_STATISTICS].label, entry->label, cell);
}

static void
check_statistics_identity(Report *report, const StatisticsIdentity *identity)
{
	const IndicatorEntry *whole = &gxbg_indicators[identity->whole];
	Range		actual = range_of(&report->statistics[identity->whole]);
	Range		expected = {0, 0};
	FindingFacts facts = {0};

	for (int i = 0; i < identity->count; i++)
		add_range(&expected, range_of(&report->statistics[identity->parts[i]]));
	if (!are_unequal(&actual, &expected, &facts) ||
		(!identity->exact && facts.actual > facts.expected))
		return;
	facts.labels[0] = string_of(whole->label);
	facts.labels[1] = string_of(gxbg_indicators[identity->parts[0]].label);
	gxbg_add_finding(report, identity->exact ? "statistics_sum" : "statistics_part",
					 string_of(whole->code), &facts);
}

void
gxbg_check_statistics(Report *report)
{
	for (int i = 0; i < N_INDICATORS; i++)
		check_indicator(report, i);
	for (int i = 0; i < N_STATISTICS_IDENTITIES; i++)
		check_statistics_identity(report, &gxbg_statistics_identities[i]);
}
