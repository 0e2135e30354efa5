/*
 * labels.c
 *	  Codes and labels of the form as text datums, made once per process.
 *
 * A table of some 200 rows repeats a handful of labels: copying a datum into
 * a tuple is all that a row then costs.
 */
#include "sql/labels.h"

#include "utils/memutils.h"

#include "sql/encoding.h"

Datum
gxbg_text_datum(const char *string)
{
	if (string == NULL)
		return (Datum) 0;
	return PointerGetDatum(gxbg_text_from_utf8(string, strlen(string)));
}

Datum
gxbg_string_datum(GxbgString string)
{
	if (string.text == NULL)
		return (Datum) 0;
	return PointerGetDatum(gxbg_text_from_utf8(string.text, string.length));
}

static void
make_entries(EntryLabels *labels, const FormEntry *entries, int count)
{
	for (int i = 0; i < count; i++)
	{
		const FormGroup *group = gxbg_group(entries[i].group);

		labels[i].code = gxbg_text_datum(entries[i].code);
		labels[i].group = gxbg_text_datum(entries[i].group);
		if (group != NULL)
		{
			labels[i].group_label = gxbg_text_datum(group->label);
			labels[i].group_label_en = gxbg_text_datum(group->label_en);
		}
		labels[i].label = gxbg_text_datum(entries[i].label);
		labels[i].label_en = gxbg_text_datum(entries[i].label_en);
		labels[i].article = gxbg_text_datum(entries[i].article);
	}
}

static void
make_metrics(MetricLabels *labels)
{
	for (int i = 0; i < N_METRICS; i++)
	{
		labels[i].code = gxbg_text_datum(gxbg_metrics[i].code);
		labels[i].label = gxbg_text_datum(gxbg_metrics[i].label);
		labels[i].label_en = gxbg_text_datum(gxbg_metrics[i].label_en);
		labels[i].unit = gxbg_text_datum(gxbg_metrics[i].unit);
	}
}

static void
make_names(Labels *labels)
{
	for (int state = 0; state < N_CELL_STATES; state++)
		labels->states[state] = gxbg_text_datum(gxbg_cell_state_name((CellState) state));
	for (int unit = 0; unit < N_UNITS; unit++)
		labels->units[unit] = gxbg_text_datum(gxbg_unit_name((Unit) unit));
	for (int severity = 0; severity <= SEVERITY_INFO; severity++)
		labels->severities[severity] = gxbg_text_datum(gxbg_severity_name((Severity) severity));
	for (int table = 0; table < N_TABLES; table++)
		labels->tables[table] = gxbg_text_datum(gxbg_tables[table].code);
	for (int form = 0; form < N_FORMS; form++)
		labels->forms[form] = gxbg_text_datum(gxbg_forms[form].code);
}

static void
make_form_labels(Labels *labels, int form)
{
	for (int item = 0; item < N_ITEMS; item++)
		labels->item_labels[form][item] =
			gxbg_text_datum(gxbg_item_label((Form) form, (GxbgItem) item));
	for (int measure = 0; measure < N_MEASURES; measure++)
		labels->measure_labels[form][measure] =
			gxbg_text_datum(gxbg_measure_label((Form) form, (Measure) measure));
}

const Labels *
gxbg_labels(void)
{
	static const Labels *made = NULL;

	if (made == NULL)
	{
		MemoryContext memory = AllocSetContextCreate(CurrentMemoryContext, "gxbg labels",
													 ALLOCSET_DEFAULT_SIZES);
		MemoryContext caller = MemoryContextSwitchTo(memory);
		Labels	   *labels = palloc0(sizeof(Labels));

		make_entries(labels->outcomes, gxbg_outcomes, N_OUTCOMES);
		make_entries(labels->applicants, gxbg_applicants, N_APPLICANTS);
		make_entries(labels->items, gxbg_items, N_ITEMS);
		make_entries(labels->measures, gxbg_measures, N_MEASURES);
		make_entries(labels->kinds, gxbg_kinds, N_KINDS);
		make_entries(labels->results, gxbg_results, N_RESULTS);
		make_entries(labels->sections, gxbg_sections_of_form, N_SECTIONS);
		make_metrics(labels->metrics);
		make_names(labels);
		for (int form = 0; form < N_FORMS; form++)
			if (form_is_statutory(form))
				make_form_labels(labels, form);
		MemoryContextSwitchTo(caller);

		/* all there: from here on it lives with the process */
		MemoryContextSetParent(memory, TopMemoryContext);
		made = labels;
	}
	return made;
}
