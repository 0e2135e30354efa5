/*
 * statistics.c
 *	  The statistics table of a report as rows, and its dimension.
 */
#include "sql/statistics.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "utils/array.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_statistics);
PG_FUNCTION_INFO_V1(gxbg_sql_indicators);

/* Text datums of the indicators, made once per process */
typedef struct IndicatorLabels
{
	Datum		code;
	Datum		label;
} IndicatorLabels;

static const IndicatorLabels *
indicator_labels(void)
{
	static const IndicatorLabels *made = NULL;

	if (made == NULL)
	{
		MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "gxbg indicators",
													 ALLOCSET_SMALL_SIZES);
		MemoryContext caller = MemoryContextSwitchTo(memory);
		IndicatorLabels *labels = palloc0(N_INDICATORS * sizeof(IndicatorLabels));

		for (int i = 0; i < N_INDICATORS; i++)
		{
			labels[i].code = gxbg_text_datum(gxbg_indicators[i].code);
			labels[i].label = gxbg_text_datum(gxbg_indicators[i].label);
		}
		MemoryContextSwitchTo(caller);

		/* all there: from here on it lives with the process */
		MemoryContextSetParent(memory, TopMemoryContext);
		made = labels;
	}
	return made;
}

void
gxbg_statistic_row(Record *row, const Report *report, Indicator indicator)
{
	const IndicatorLabels *labels = &indicator_labels()[indicator];
	const Cell *cell = &report->statistics[indicator];

	row_add(row, Int32GetDatum(indicator + 1));
	row_add_text(row, labels->code);
	row_add_text(row, labels->label);
	gxbg_row_add_numeric(row, cell);
	row_add_text(row, gxbg_text_datum(report->statistic_units[indicator]));
	row_add_text(row, gxbg_labels()->states[cell->state]);
}

static void
put_statistics(Rows *rows, const Report *report)
{
	for (int i = 0; i < N_INDICATORS; i++)
	{
		gxbg_statistic_row(&rows->row, report, (Indicator) i);
		gxbg_rows_put(rows);
	}
}

/* gxbg_statistics(text) */
Datum
gxbg_sql_statistics(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_tables(fcinfo);
	if (body->report->form == FORM_STATISTICS)
		put_statistics(&rows, body->report);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}

/* gxbg_indicators() */
Datum
gxbg_sql_indicators(PG_FUNCTION_ARGS)
{
	Datum		form = gxbg_labels()->forms[FORM_STATISTICS];
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		const IndicatorEntry *entry = &gxbg_indicators[i];
		const FormGroup *group = gxbg_indicator_group(entry->group);
		int			whole = gxbg_indicator_whole((Indicator) i);

		row_add(&rows.row, Int32GetDatum(i + 1));
		row_add_text(&rows.row, gxbg_text_datum(entry->code));
		row_add_text(&rows.row, gxbg_text_datum(entry->label));
		row_add_text(&rows.row, gxbg_text_datum(entry->label_en));
		row_add_text(&rows.row, gxbg_text_datum(entry->group));
		row_add_text(&rows.row, gxbg_text_datum(group->label));
		row_add_text(&rows.row, gxbg_text_datum(group->label_en));
		row_add_text(&rows.row, gxbg_text_datum(whole < 0 ? NULL : gxbg_indicators[whole].code));
		row_add_text(&rows.row, gxbg_text_datum(entry->unit));
		row_add(&rows.row, PointerGetDatum(construct_array(&form, 1, TEXTOID, -1, false, TYPALIGN_INT)));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}
