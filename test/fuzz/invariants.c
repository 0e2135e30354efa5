/*
 * invariants.c
 *	  What holds of the parse of any bytes whatever.
 */
#include "invariants.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "form/cues.h"
#include "form/check_rules.h"
#include "grid/grid.h"
#include "figure/figures.h"
#include "outline/sections.h"

void
require_failed(const char *condition, const char *file, int line)
{
	fprintf(stderr, "%s:%d: does not hold: %s\n", file, line, condition);
	abort();
}

static void
check_span(Span span, size_t length)
{
	require(span.start <= span.end && span.end <= length);
}

/* Every byte of a string can be read; the sanitizer says if not */
static void
check_string(String string)
{
	unsigned	sum = 0;

	for (size_t i = 0; i < string.length; i++)
		sum += (unsigned char) string.text[i];
	require(sum > 0 || string.length == 0);
}

static void
check_cells(const Cell *cells, int count, int max_scale, size_t length)
{
	for (int i = 0; i < count; i++)
	{
		const Cell *cell = &cells[i];

		require(cell->state < N_CELL_STATES);
		require(cell->unit < N_UNITS);
		require(cell->scale <= max_scale || !cell_is_known(cell));
		check_span(cell->raw, length);

		/* a figure that was read stands somewhere; a missing one nowhere */
		if (cell->state == CELL_READ || cell->state == CELL_RECOVERED)
			require(cell->raw.start < cell->raw.end);
		if (cell->state == CELL_MISSING)
			require(cell->raw.start == cell->raw.end);
	}
}

static void
check_grid(const Report *report)
{
	Grid		grid;
	Grid		back;
	uint8_t		bytes[GRID_PACKED_MAX];
	size_t		length;

	gxbg_grid_from_report(&grid, report);
	length = gxbg_grid_pack(&grid, bytes);
	require(length <= sizeof(bytes));
	require(gxbg_grid_unpack(&back, bytes, length) == NULL);
	require(back.forms == grid.forms);
	require(memcmp(back.state, grid.state, sizeof(grid.state)) == 0);
	require(memcmp(back.value, grid.value, sizeof(grid.value)) == 0);
}

static void
check_tables(const Report *report, size_t length)
{
	check_cells(&report->disclosures[0][0], N_ITEMS * N_MEASURES, 18, length);
	check_cells(&report->applications[0][0], N_OUTCOMES * N_APPLICANTS, 0, length);
	check_cells(&report->proceedings[0][0], N_KINDS * N_RESULTS, 0, length);
	for (int i = 0; i < N_ITEMS; i++)
		require(report->item_forms[i] == FORM_2019 || report->item_forms[i] == FORM_2021);
	check_grid(report);
}

static void
check_sections(const Prose *prose, size_t length)
{
	uint32_t	end = 0;

	for (int i = 0; i < prose->section_count; i++)
	{
		const SectionSpan *section = &prose->sections[i];

		require(section->section < N_SECTIONS);
		check_span(section->title, length);
		check_span(section->content, length);
		if (section->title.start < section->title.end)
		{
			require(section->title.start >= end);
			end = section->title.end;
		}
		if (section->content.start < section->content.end)
		{
			require(section->content.start >= end);
			end = section->content.end;
		}
	}
}

static void
check_figures(const Prose *prose, size_t length)
{
	for (int i = 0; i < prose->figure_count; i++)
	{
		const Figure *figure = &prose->figures[i];

		require(figure->metric < N_METRICS);
		require(figure->scale <= 18);
		require(figure->value >= 0);
		check_span(figure->number, length);
		check_span(figure->quote, length);
		require(figure->quote.start < figure->quote.end);
	}
}

static void
check_findings(const Report *report)
{
	for (int i = 0; i < report->finding_count; i++)
	{
		const Finding *finding = &report->findings[i];
		int			rule = 0;

		while (rule < gxbg_rule_count && strcmp(gxbg_rules[rule].code, finding->rule) != 0)
			rule++;
		require(rule < gxbg_rule_count);
		require(finding->severity <= SEVERITY_INFO);
		check_string(finding->subject);
		check_string(finding->message);
	}
}

static void
check_date(Date date)
{
	if (date.year == 0)
		return;
	require(date.year >= 1949 && date.year <= 9999);
	require(date.month >= 1 && date.month <= 12);
	require(date.day >= 1 && date.day <= 31);
}

static void
check_count(Count count)
{
	require(count.known || count.value == 0);
}

void
check_report(const Report *report, const Prose *prose, size_t length)
{
	require(report->form < N_FORMS);
	require(report->counts_from <= COUNTS_NARRATIVE);
	if (report->form == FORM_NONE)
	{
		require(report->agency.text == NULL && report->title.text == NULL);
		require(report->year == 0 && report->finding_count == 0);
		return;
	}
	check_string(report->agency);
	check_string(report->title);
	require(report->year == 0 || (report->year >= 1949 && report->year <= 9999));
	check_date(report->published_on);
	check_count(report->received);
	check_count(report->carried_in);
	check_count(report->concluded);
	check_count(report->carried_out);
	if (report->form == FORM_2019 || report->form == FORM_2021)
		check_tables(report, length);
	check_sections(prose, length);
	check_figures(prose, length);
	check_findings(report);
}
