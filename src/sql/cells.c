/*
 * cells.c
 *	  gxbg_cells: each cell of each table with what it was read from.
 */
#include "postgres.h"

#include "fmgr.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_cells);

/* Where a cell stands: codes and labels, as text datums */
typedef struct CellPlace
{
	Datum		table;
	Datum		row_code;
	Datum		row_label;
	Datum		column_code;
	Datum		column_label;
	Datum		unit;			/* as stated */
} CellPlace;

static void
put_cell(Rows *rows, Body *body, const CellPlace *place, const Cell *cell)
{
	const Labels *labels = gxbg_labels();

	row_add_text(&rows->row, place->table);
	row_add_text(&rows->row, place->row_code);
	row_add_text(&rows->row, place->row_label);
	row_add_text(&rows->row, place->column_code);
	row_add_text(&rows->row, place->column_label);
	gxbg_row_add_numeric(&rows->row, cell);
	row_add_text(&rows->row, place->unit);
	row_add_text(&rows->row, labels->states[cell->state]);
	if (cell->raw.start < cell->raw.end)
	{
		int			start_at;
		int			end_at;

		row_add_text(&rows->row, gxbg_body_quote(body, cell->raw, &start_at, &end_at));
		row_add(&rows->row, Int32GetDatum(start_at));
		row_add(&rows->row, Int32GetDatum(end_at));
	}
	else
	{
		row_add_null(&rows->row);
		row_add_null(&rows->row);
		row_add_null(&rows->row);
	}
	gxbg_rows_put(rows);
}

static void
put_disclosures(Rows *rows, Body *body)
{
	const Labels *labels = gxbg_labels();
	CellPlace		place = {0};

	place.table = labels->tables[TABLE_DISCLOSURES];
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_report_measures(body->report, item);
		int			form = body->report->item_forms[item];

		place.row_code = labels->items[item].code;
		place.row_label = labels->item_labels[form][item];
		for (int i = 0; i < measures.count; i++)
		{
			int			measure = measures.measure[i];
			const Cell *cell;

			place.column_code = labels->measures[measure].code;
			place.column_label = labels->measure_labels[form][measure];
			cell = &body->report->disclosures[item][measure];
			place.unit = labels->units[cell->unit];
			put_cell(rows, body, &place, cell);
		}
	}
}

static void
put_applications(Rows *rows, Body *body)
{
	const Labels *labels = gxbg_labels();
	CellPlace		place = {0};

	place.table = labels->tables[TABLE_APPLICATIONS];
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
	{
		if (!form_has_outcome(body->report->form, (Outcome) outcome))
			continue;
		place.row_code = labels->outcomes[outcome].code;
		place.row_label = labels->outcomes[outcome].label;
		for (int applicant = 0; applicant < N_APPLICANTS; applicant++)
		{
			place.column_code = labels->applicants[applicant].code;
			place.column_label = labels->applicants[applicant].label;
			put_cell(rows, body, &place, &body->report->applications[outcome][applicant]);
		}
	}
}

static void
put_proceedings(Rows *rows, Body *body)
{
	const Labels *labels = gxbg_labels();
	CellPlace		place = {0};

	place.table = labels->tables[TABLE_PROCEEDINGS];
	for (int kind = 0; kind < N_KINDS; kind++)
	{
		place.row_code = labels->kinds[kind].code;
		place.row_label = labels->kinds[kind].label;
		for (int result = 0; result < N_RESULTS; result++)
		{
			place.column_code = labels->results[result].code;
			place.column_label = labels->results[result].label;
			put_cell(rows, body, &place, &body->report->proceedings[kind][result]);
		}
	}
}

static void
put_statistics(Rows *rows, Body *body)
{
	CellPlace		place = {0};

	place.table = gxbg_labels()->tables[TABLE_STATISTICS];
	place.column_code = gxbg_text_datum(gxbg_statistics_column.code);
	place.column_label = gxbg_text_datum(gxbg_statistics_column.label);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		place.row_code = gxbg_text_datum(gxbg_indicators[i].code);
		place.row_label = gxbg_text_datum(gxbg_indicators[i].label);
		place.unit = gxbg_text_datum(body->report->statistic_units[i]);
		put_cell(rows, body, &place, &body->report->statistics[i]);
	}
}

/* gxbg_cells(text) */
Datum
gxbg_sql_cells(PG_FUNCTION_ARGS)
{
	MemoryContext memory = gxbg_row_memory(fcinfo);
	MemoryContext caller = MemoryContextSwitchTo(memory);
	Rows		rows;
	Body	   *body;

	gxbg_rows_begin(&rows, fcinfo);
	body = gxbg_body_tables(fcinfo);
	if (form_is_statutory(body->report->form))
	{
		put_disclosures(&rows, body);
		put_applications(&rows, body);
		put_proceedings(&rows, body);
	}
	else if (body->report->form == FORM_STATISTICS)
		put_statistics(&rows, body);

	MemoryContextSwitchTo(caller);
	MemoryContextReset(memory);
	return (Datum) 0;
}
