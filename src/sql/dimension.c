/*
 * dimension.c
 *	  The dimensions of the form as rows: codes, labels, order, groups, forms.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"

#include "sql/core.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_outcomes);
PG_FUNCTION_INFO_V1(gxbg_sql_applicants);
PG_FUNCTION_INFO_V1(gxbg_sql_items);
PG_FUNCTION_INFO_V1(gxbg_sql_metrics);
PG_FUNCTION_INFO_V1(gxbg_sql_rules);

/* The names of a set of forms, in order of time, as text[]; what stands for either of two is none */
static Datum
form_array(uint8 forms)
{
	const Labels *labels = gxbg_labels();
	Datum		names[N_FORMS];
	int			n = 0;

	for (int form = 0; form < N_FORMS; form++)
	{
		if (forms & 1 << form && form_is_known((Form) form) && labels->forms[form] != (Datum) 0)
			names[n++] = labels->forms[form];
	}
	return PointerGetDatum(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* ordinal, code, label, label_en */
static void
add_entry(Rows *rows, int ordinal, const EntryLabels *labels)
{
	row_add(&rows->row, Int32GetDatum(ordinal));
	row_add_text(&rows->row, labels->code);
	row_add_text(&rows->row, labels->label);
	row_add_text(&rows->row, labels->label_en);
}

/* gxbg_outcomes() */
Datum
gxbg_sql_outcomes(PG_FUNCTION_ARGS)
{
	const Labels *labels = gxbg_labels();
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < N_OUTCOMES; i++)
	{
		add_entry(&rows, i + 1, &labels->outcomes[i]);
		row_add_text(&rows.row, labels->outcomes[i].group);
		row_add_text(&rows.row, labels->outcomes[i].group_label);
		row_add_text(&rows.row, labels->outcomes[i].group_label_en);
		row_add_text(&rows.row, labels->outcomes[i].article);
		row_add(&rows.row, form_array(gxbg_outcomes[i].forms));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}

/* gxbg_applicants() */
Datum
gxbg_sql_applicants(PG_FUNCTION_ARGS)
{
	const Labels *labels = gxbg_labels();
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < N_APPLICANTS; i++)
	{
		add_entry(&rows, i + 1, &labels->applicants[i]);
		row_add_text(&rows.row, labels->applicants[i].group);
		row_add_text(&rows.row, labels->applicants[i].group_label);
		row_add_text(&rows.row, labels->applicants[i].group_label_en);
		row_add(&rows.row, form_array(gxbg_applicants[i].forms));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}

/* gxbg_items(): a row for each item and measure, as the latest form calls them */
Datum
gxbg_sql_items(PG_FUNCTION_ARGS)
{
	const Labels *labels = gxbg_labels();
	int			ordinal = 0;
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int item = 0; item < N_ITEMS; item++)
	{
		for (int measure = 0; measure < N_MEASURES; measure++)
		{
			uint8		forms = gxbg_forms_of_measure(item, measure);
			Form		latest = gxbg_form_latest(forms);

			if (forms == 0)
				continue;
			row_add(&rows.row, Int32GetDatum(++ordinal));
			row_add_text(&rows.row, labels->items[item].code);
			row_add_text(&rows.row, labels->item_labels[latest][item]);
			row_add_text(&rows.row, labels->items[item].label_en);
			row_add_text(&rows.row, labels->measures[measure].code);
			row_add_text(&rows.row, labels->measure_labels[latest][measure]);
			row_add_text(&rows.row, labels->measures[measure].label_en);
			row_add_text(&rows.row, labels->items[item].article);
			row_add(&rows.row, form_array(forms));
			gxbg_rows_put(&rows);
		}
	}
	return (Datum) 0;
}

/* gxbg_metrics() */
Datum
gxbg_sql_metrics(PG_FUNCTION_ARGS)
{
	const Labels *labels = gxbg_labels();
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < N_METRICS; i++)
	{
		row_add(&rows.row, Int32GetDatum(i + 1));
		row_add_text(&rows.row, labels->metrics[i].code);
		row_add_text(&rows.row, labels->metrics[i].label);
		row_add_text(&rows.row, labels->metrics[i].label_en);
		row_add_text(&rows.row, labels->metrics[i].unit);
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}

/* gxbg_rules() */
Datum
gxbg_sql_rules(PG_FUNCTION_ARGS)
{
	const Labels *labels = gxbg_labels();
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < gxbg_rule_count; i++)
	{
		const Rule *rule = &gxbg_rules[i];

		row_add(&rows.row, Int32GetDatum(i + 1));
		row_add_text(&rows.row, gxbg_text_datum(rule->code));
		row_add_text(&rows.row, labels->severities[rule->severity]);
		row_add_text(&rows.row, labels->tables[rule->table]);
		row_add_text(&rows.row, gxbg_text_datum(rule->statement));
		row_add_text(&rows.row, gxbg_text_datum(rule->statement_en));

		/* a rule of no form in particular applies to all */
		row_add(&rows.row, form_array(rule->forms ? rule->forms : UINT8_MAX));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}
