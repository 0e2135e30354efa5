/*
 * packed_tables.c
 *	  Tables II and IV of a report as bytes, written and read.
 */
#include "grid/packed_tables.h"

#include "grid/varint.h"

#define HAS_SCALE	8			/* beside the state */
#define HAS_UNIT	16

static uint8_t *
pack_cell(const Cell *cell, uint8_t *p)
{
	*p++ = (uint8_t) (cell->state | (cell->scale ? HAS_SCALE : 0) | (cell->unit ? HAS_UNIT : 0));
	if (cell->scale)
		*p++ = cell->scale;
	if (cell->unit)
		*p++ = cell->unit;
	return cell_is_known(cell) ? put_varint(p, zigzag(cell->value)) : p;
}

size_t
gxbg_tables_pack(const Report *report, uint8_t *bytes)
{
	uint8_t    *p = bytes;

	*p++ = PACKED_TABLES_VERSION;
	*p++ = (uint8_t) report->form;
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_item_measures((Form) report->item_forms[item], (Item) item);

		*p++ = report->item_forms[item];
		for (int i = 0; i < measures.count; i++)
			p = pack_cell(&report->disclosures[item][measures.measure[i]], p);
	}
	for (int i = 0; i < N_KINDS * N_RESULTS; i++)
		p = pack_cell(&report->proceedings[i / N_RESULTS][i % N_RESULTS], p);
	return (size_t) (p - bytes);
}

/* NULL if the bytes are no cell */
static const uint8_t *
unpack_cell(Cell *cell, const uint8_t *p, const uint8_t *end)
{
	uint64_t	coded = 0;
	uint8_t		flags;

	*cell = (Cell) {.state = CELL_MISSING};
	if (p == end || *p >= 2 * HAS_UNIT)
		return NULL;
	flags = *p++;
	if (end - p < ((flags & HAS_SCALE) != 0) + ((flags & HAS_UNIT) != 0))
		return NULL;
	cell->state = flags & (HAS_SCALE - 1);
	cell->scale = flags & HAS_SCALE ? *p++ : 0;
	cell->unit = flags & HAS_UNIT ? *p++ : UNIT_NONE;
	if (cell->state >= N_CELL_STATES || cell->unit >= N_UNITS)
		return NULL;
	if (!cell_is_known(cell))
		return p;
	p = get_varint(p, end, &coded);
	cell->value = unzigzag(coded);
	return p;
}

static void
clear_disclosures(Report *report)
{
	for (int item = 0; item < N_ITEMS; item++)
		for (int measure = 0; measure < N_MEASURES; measure++)
			report->disclosures[item][measure] = (Cell) {.state = CELL_MISSING};
}

/* Table II; NULL if the bytes are none */
static const uint8_t *
unpack_disclosures(Report *report, const uint8_t *p, const uint8_t *end)
{
	clear_disclosures(report);
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures;

		if (p == end || *p >= N_FORMS)
			return NULL;
		report->item_forms[item] = *p++;
		measures = gxbg_item_measures((Form) report->item_forms[item], (Item) item);
		for (int i = 0; p != NULL && i < measures.count; i++)
			p = unpack_cell(&report->disclosures[item][measures.measure[i]], p, end);
		if (p == NULL)
			return NULL;
	}
	return p;
}

const char *
gxbg_tables_unpack(Report *report, const uint8_t *bytes, size_t length)
{
	const uint8_t *end = bytes + length;
	const uint8_t *p = bytes;

	if (length < 2)
		return "Bytes end early.";
	if (*p++ != PACKED_TABLES_VERSION)
		return "Unknown version.";
	if (*p >= N_FORMS || !form_is_statutory((Form) *p))
		return "Unknown form.";
	report->form = (Form) *p++;

	p = unpack_disclosures(report, p, end);
	for (int i = 0; p != NULL && i < N_KINDS * N_RESULTS; i++)
		p = unpack_cell(&report->proceedings[i / N_RESULTS][i % N_RESULTS], p, end);
	if (p == NULL)
		return "Cell that is none.";
	return p == end ? NULL : "Bytes are left over.";
}
