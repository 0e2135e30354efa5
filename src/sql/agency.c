/*
 * agency.c
 *	  gxbg_agency: who an organ is, by its name; regions and kinds of organs as rows.
 */
#include "postgres.h"

#include "access/htup_details.h"
#include "catalog/pg_type.h"
#include "fmgr.h"
#include "funcapi.h"
#include "utils/array.h"
#include "utils/memutils.h"

#include "sql/body.h"
#include "sql/labels.h"
#include "sql/rows.h"

PG_FUNCTION_INFO_V1(gxbg_sql_agency);
PG_FUNCTION_INFO_V1(gxbg_sql_regions);
PG_FUNCTION_INFO_V1(gxbg_sql_organ_kinds);

/* Columns of what gxbg_agency gives */
enum
{
	COL_NAME,
	COL_REGION_CODE,
	COL_PROVINCE,
	COL_PREFECTURE,
	COL_COUNTY,
	COL_TOWNSHIP,
	COL_LEVEL,
	COL_ORGAN_KIND,
	COL_ORGAN_KIND_LABEL,
	COL_KEY,
	N_COLUMNS
};

#define MAX_ORGAN_NAMES	8

typedef struct AgencySite
{
	MemoryContext memory;		/* of one row */
	TupleDesc	result;
} AgencySite;

static AgencySite *
agency_site(FunctionCallInfo fcinfo)
{
	AgencySite *site = (AgencySite *) fcinfo->flinfo->fn_extra;

	if (site == NULL)
	{
		MemoryContext caller = MemoryContextSwitchTo(fcinfo->flinfo->fn_mcxt);

		site = palloc0(sizeof(AgencySite));
		site->memory = gxbg_row_memory_create(fcinfo->flinfo->fn_mcxt);
		site->result = gxbg_result_type(fcinfo, N_COLUMNS);
		fcinfo->flinfo->fn_extra = site;
		MemoryContextSwitchTo(caller);
	}

	/* an error may have left something of the row before */
	MemoryContextReset(site->memory);
	return site;
}

static void
read_columns(const Agency *agency, Datum *values)
{
	const OrganKind *kind = agency->organ.kind == NO_KIND ? NULL :
		&gxbg_organ_kinds[agency->organ.kind];

	values[COL_NAME] = gxbg_string_datum(gxbg_letters_string(&agency->name, 0, agency->name.count));
	values[COL_REGION_CODE] = gxbg_string_datum(gxbg_agency_region_code(agency));
	values[COL_PROVINCE] = gxbg_string_datum(gxbg_agency_division(agency, DIVISION_PROVINCE));
	values[COL_PREFECTURE] = gxbg_string_datum(gxbg_agency_division(agency, DIVISION_PREFECTURE));
	values[COL_COUNTY] = gxbg_string_datum(gxbg_agency_division(agency, DIVISION_COUNTY));
	values[COL_TOWNSHIP] = gxbg_string_datum(gxbg_letters_string(&agency->township, 0,
																 agency->township.count));
	values[COL_LEVEL] = gxbg_text_datum(gxbg_level_name(agency->level));
	values[COL_ORGAN_KIND] = gxbg_text_datum(kind ? kind->code : NULL);
	values[COL_ORGAN_KIND_LABEL] = gxbg_text_datum(kind ? kind->label : NULL);
	values[COL_KEY] = gxbg_string_datum(gxbg_agency_key(agency));
}

/* gxbg_agency(text, int) */
Datum
gxbg_sql_agency(PG_FUNCTION_ARGS)
{
	AgencySite *site;
	MemoryContext caller;
	Agency		agency;
	const char *name;
	size_t		length;
	Datum		values[N_COLUMNS];
	bool		nulls[N_COLUMNS];
	Datum		result;

	if (PG_ARGISNULL(0))
		PG_RETURN_NULL();
	site = agency_site(fcinfo);
	caller = MemoryContextSwitchTo(site->memory);
	name = gxbg_utf8_from_text(PG_GETARG_TEXT_PP(0), &length);
	gxbg_agency_read(name, length, PG_ARGISNULL(1) ? 0 : PG_GETARG_INT32(1), &agency);
	read_columns(&agency, values);
	for (int i = 0; i < N_COLUMNS; i++)
		nulls[i] = (values[i] == (Datum) 0);
	MemoryContextSwitchTo(caller);
	result = HeapTupleGetDatum(heap_form_tuple(site->result, values, nulls));
	MemoryContextReset(site->memory);
	return result;
}

static Datum
region_text(int row)
{
	char		name[MAX_REGION_BYTES];
	GxbgString	string = {name, 0};

	if (row == NO_REGION)
		return (Datum) 0;
	string.length = (size_t) gxbg_region_name(row, name);
	return gxbg_string_datum(string);
}

/* The code, or 0 for no row */
static Datum
region_code(int row)
{
	char		code[8];

	if (row == NO_REGION)
		return (Datum) 0;
	snprintf(code, sizeof(code), "%06u", (unsigned) gxbg_regions[row].code);
	return gxbg_text_datum(code);
}

static void
add_year(Rows *rows, int years)
{
	if (years)
		row_add(&rows->row, Int32GetDatum(years + REGION_EPOCH));
	else
		row_add_null(&rows->row);
}

static const char *
division_name(Division division)
{
	return gxbg_level_name(division == DIVISION_PROVINCE ? LEVEL_PROVINCE :
						   division == DIVISION_PREFECTURE ? LEVEL_PREFECTURE : LEVEL_COUNTY);
}

/* The row of the division that has this one, as long as this one holds; or NO_REGION */
static int
parent_of(const Region *region, Division division)
{
	uint32_t	parts = division == DIVISION_PROVINCE ? 10000 : 100;
	uint32_t	code = region->code / parts * parts;
	int			last = region->until ? region->until + REGION_EPOCH - 1 : 0;

	if (code == region->code || gxbg_division(region->code) <= division ||
		gxbg_division(code) != division)
		return NO_REGION;
	return gxbg_region_of_code(code, last);
}

/* The row of today that all successors lead to, or NO_REGION */
static int
last_successor(int row)
{
	while (row != NO_REGION && gxbg_regions[row].until)
		row = gxbg_regions[row].successor;
	return row;
}

/* gxbg_regions() */
Datum
gxbg_sql_regions(PG_FUNCTION_ARGS)
{
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < gxbg_region_count; i++)
	{
		const Region *region = &gxbg_regions[i];

		row_add_text(&rows.row, region_code(i));
		row_add_text(&rows.row, region_text(i));
		row_add_text(&rows.row, gxbg_text_datum(division_name(gxbg_division(region->code))));
		row_add_text(&rows.row, region_text(gxbg_division(region->code) == DIVISION_PROVINCE ? i :
										parent_of(region, DIVISION_PROVINCE)));
		row_add_text(&rows.row, region_text(gxbg_division(region->code) == DIVISION_PREFECTURE ? i :
										parent_of(region, DIVISION_PREFECTURE)));
		add_year(&rows, region->from);
		add_year(&rows, region->until);
		row_add_text(&rows.row, region->until ? region_code(last_successor(i)) : (Datum) 0);
		row_add(&rows.row, BoolGetDatum(region->renamed));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}

/* Names by period, each with its years behind a blank, as text[] */
static Datum
organ_names(const char *at)
{
	Datum		names[MAX_ORGAN_NAMES];
	int			n = 0;

	while (*at && n < MAX_ORGAN_NAMES)
	{
		int			length = (int) strcspn(at, " ");
		int			years = (int) strcspn(at, " -0123456789");

		if (length > years)
			names[n++] = gxbg_text_datum(psprintf("%.*s %.*s", years, at, length - years,
												  at + years));
		else if (length > 0)
			names[n++] = gxbg_text_datum(psprintf("%.*s", length, at));
		at += length;
		at += (*at == ' ');
	}
	return PointerGetDatum(construct_array(names, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* gxbg_organ_kinds() */
Datum
gxbg_sql_organ_kinds(PG_FUNCTION_ARGS)
{
	Rows		rows;

	gxbg_rows_begin(&rows, fcinfo);
	for (int i = 0; i < gxbg_organ_kind_count; i++)
	{
		const OrganKind *kind = &gxbg_organ_kinds[i];

		row_add(&rows.row, Int32GetDatum(i + 1));
		row_add_text(&rows.row, gxbg_text_datum(kind->code));
		row_add_text(&rows.row, gxbg_text_datum(kind->label));
		row_add_text(&rows.row, gxbg_text_datum(kind->label_en));
		row_add_text(&rows.row, organ_names(kind->names));
		row_add_text(&rows.row, gxbg_text_datum(kind->successor));
		row_add_text(&rows.row, gxbg_text_datum(kind->source));
		gxbg_rows_put(&rows);
	}
	return (Datum) 0;
}
