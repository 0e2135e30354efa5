/*
 * report_row.c
 *	  A gxbg_report that a query gives, as the core's Report.
 */
#include "sql/report_row.h"

#include "access/htup_details.h"
#include "executor/executor.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/fmgrprotos.h"
#include "utils/lsyscache.h"

#include "sql/encoding.h"
#include "sql/grid.h"

/* Digits of a figure that a report can state; more have no place in a Cell */
#define MAX_STATED_DIGITS	18

/* The text of a column in UTF-8; NULL text for NULL */
static GxbgString
text_column(HeapTupleHeader row, const char *name)
{
	GxbgString	string = {NULL, 0};
	bool		isnull;
	Datum		value = GetAttributeByName(row, name, &isnull);

	if (!isnull)
		string.text = gxbg_utf8_from_text(DatumGetTextPP(value), &string.length);
	return string;
}

static bool
string_is(GxbgString string, const char *code)
{
	return code != NULL && string.text != NULL && strlen(code) == string.length &&
		memcmp(code, string.text, string.length) == 0;
}

/* The entry of this code; -1 if there is none */
static int
find_code(const FormEntry *entries, int count, GxbgString code)
{
	for (int i = 0; i < count; i++)
	{
		if (string_is(code, entries[i].code))
			return i;
	}
	return -1;
}

static Form
find_form(GxbgString code)
{
	for (int form = 0; form < N_FORMS; form++)
	{
		if (string_is(code, gxbg_forms[form].code))
			return (Form) form;
	}
	return FORM_NONE;
}

/* A number with its decimals as they are written */
static void
read_numeric(Datum value, Cell *cell)
{
	const char *text = DatumGetCString(DirectFunctionCall1(numeric_out, value));
	const char *p = text + (*text == '-');
	Cell		read = {.state = CELL_READ};
	int			digits = 0;
	bool		decimals = false;

	for (; *p; p++)
	{
		if (*p == '.')
		{
			decimals = true;
			continue;
		}
		if (*p < '0' || *p > '9' || ++digits > MAX_STATED_DIGITS)
			return;
		read.value = read.value * 10 + (*p - '0');
		read.scale += decimals;
	}
	if (*text == '-')
		read.value = -read.value;
	*cell = read;
}

static uint8
find_unit(GxbgString unit)
{
	for (int i = 0; i < N_UNITS; i++)
	{
		if (string_is(unit, gxbg_unit_name((Unit) i)))
			return (uint8) i;
	}
	return UNIT_NONE;
}

static bool
has_measure(Form form, int item, int measure)
{
	return (gxbg_forms_of_measure((GxbgItem) item, (Measure) measure) & FORM_BIT(form)) != 0;
}

/* One gxbg_disclosure.  A report may have an item as another form has it */
static void
read_disclosure(Report *report, HeapTupleHeader row)
{
	int			item = find_code(gxbg_items, N_ITEMS, text_column(row, "item"));
	int			measure = find_code(gxbg_measures, N_MEASURES, text_column(row, "measure"));
	bool		isnull;
	Datum		value = GetAttributeByName(row, "value", &isnull);
	Cell	   *cell;

	if (item < 0 || measure < 0)
		return;
	if (!has_measure((Form) report->item_forms[item], item, measure))
	{
		Form		form = gxbg_form_latest(gxbg_forms_of_measure((GxbgItem) item, (Measure) measure));

		if (form == FORM_NONE)
			return;
		report->item_forms[item] = (uint8) form;
	}
	cell = &report->disclosures[item][measure];
	if (!isnull)
		read_numeric(value, cell);
	cell->unit = find_unit(text_column(row, "unit"));
}

/* One gxbg_proceeding: its results are columns of their codes */
static void
read_proceeding(Report *report, HeapTupleHeader row)
{
	int			kind = find_code(gxbg_kinds, N_KINDS, text_column(row, "kind"));

	for (int result = 0; kind >= 0 && result < N_RESULTS; result++)
	{
		bool		isnull;
		Datum		value = GetAttributeByName(row, gxbg_results[result].code, &isnull);

		if (!isnull)
			report->proceedings[kind][result] =
				(Cell) {.value = DatumGetInt64(value), .state = CELL_READ};
	}
}

/* The rows of a column that is an array of them */
static void
read_array(Report *report, HeapTupleHeader row, const char *name,
		   void (*read) (Report *report, HeapTupleHeader row))
{
	bool		isnull;
	Datum		value = GetAttributeByName(row, name, &isnull);
	ArrayType  *array;
	int16		length;
	bool		by_value;
	char		align;
	Datum	   *elements;
	bool	   *nulls;
	int			count;

	if (isnull)
		return;
	array = DatumGetArrayTypeP(value);
	get_typlenbyvalalign(ARR_ELEMTYPE(array), &length, &by_value, &align);
	deconstruct_array(array, ARR_ELEMTYPE(array), length, by_value, align,
					  &elements, &nulls, &count);
	for (int i = 0; i < count; i++)
	{
		if (!nulls[i])
			read(report, DatumGetHeapTupleHeader(elements[i]));
	}
}

/* Table III keeps the states of its cells */
static void
read_grid(Report *report, HeapTupleHeader row)
{
	bool		isnull;
	Datum		value = GetAttributeByName(row, "applications", &isnull);
	Grid		grid;

	if (isnull)
		return;
	gxbg_grid_read(&grid, value);
	if (!form_is_statutory(report->form))
		report->form = gxbg_form_alone(grid.forms);
	for (int i = 0; i < GRID_CELLS; i++)
		report->applications[i / N_APPLICANTS][i % N_APPLICANTS] =
			(Cell) {.value = grid.value[i], .state = grid.state[i]};
}

static void
read_date(Report *report, HeapTupleHeader row)
{
	bool		isnull;
	Datum		value = GetAttributeByName(row, "published_on", &isnull);
	Date	   *date = &report->published_on;

	if (!isnull && !DATE_NOT_FINITE(DatumGetDateADT(value)))
		j2date(DatumGetDateADT(value) + POSTGRES_EPOCH_JDATE, &date->year, &date->month, &date->day);
}

static void
clear(Cell *cells, int count)
{
	for (int i = 0; i < count; i++)
		cells[i] = (Cell) {.state = CELL_AMBIGUOUS};
}

Report *
gxbg_report_of_row(HeapTupleHeader row)
{
	Report	   *report = palloc0(sizeof(Report));
	bool		isnull;
	Datum		year = GetAttributeByName(row, "year", &isnull);

	clear(report->disclosures[0], N_ITEMS * N_MEASURES);
	clear(report->applications[0], N_OUTCOMES * N_APPLICANTS);
	clear(report->proceedings[0], N_PROCEEDINGS);
	report->agency = text_column(row, "agency");
	report->title = text_column(row, "title");
	report->year = isnull ? 0 : DatumGetInt32(year);
	report->form = find_form(text_column(row, "form"));
	read_grid(report, row);
	memset(report->item_forms, report->form, sizeof(report->item_forms));
	read_date(report, row);
	read_array(report, row, "disclosures", read_disclosure);
	read_array(report, row, "proceedings", read_proceeding);
	return report;
}
