/*
 * sheet_cases.h
 *	  Table III of a report with known figures, in several layouts, with damage
 *	  done to it; for the tests of what belongs to what.
 */
#ifndef SHEET_CASES_H
#define SHEET_CASES_H

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "report/report.h"
#include "tap.h"

typedef enum Layout
{
	BARS,						/* | label | 1 | 2 | */
	BARS_GROUPS,				/* the same with cells of groups in front */
	SPACES,
	TABS,
	COMMAS,
	HTML,
	LINES,						/* one cell a line */
	N_LAYOUTS
} Layout;

static const char *const layout_names[N_LAYOUTS] = {
	"bars", "bars with groups", "spaces", "tabs", "commas", "HTML", "lines"
};

/* The rows of a sheet, each with its label and figures as they will be written */
typedef struct SheetRow
{
	int			outcome;
	const char *label;
	const char *line;			/* no row, but this as it stands */
	bool		has_label;
	bool		has_figures;
	char		cell[N_APPLICANTS][48];
} SheetRow;

typedef struct Sheet
{
	Form		form;
	int			count;
	SheetRow	row[2 * N_OUTCOMES];
} Sheet;

/* Figures of the six applicants of each row; all other rows are of zeros */
typedef struct Truth
{
	int			outcome;
	int			value[N_APPLICANTS];
} Truth;

static const Truth truth[] = {
	{OUT_RECEIVED, {103, 22, 1, 0, 3, 14, 143}},
	{OUT_CARRIED_IN, {18, 6, 1, 0, 1, 1, 27}},
	{OUT_DISCLOSED, {41, 12, 0, 0, 2, 5, 60}},
	{OUT_PARTLY_DISCLOSED, {9, 3, 1, 0, 0, 2, 15}},
	{OUT_REFUSED_STATE_SECRET, {5, 0, 0, 0, 0, 0, 5}},
	{OUT_REFUSED_THIRD_PARTY, {2, 4, 0, 0, 0, 0, 6}},
	{OUT_REFUSED_INTERNAL_AFFAIRS, {7, 1, 0, 0, 0, 0, 8}},
	{OUT_REFUSED_INQUIRY, {3, 0, 0, 0, 0, 0, 3}},
	{OUT_UNAVAILABLE_NOT_HELD, {24, 3, 0, 0, 1, 3, 31}},
	{OUT_UNAVAILABLE_NEEDS_CREATION, {6, 0, 0, 0, 0, 0, 6}},
	{OUT_NOT_PROCESSED_PETITION, {4, 0, 0, 0, 0, 1, 5}},
	{OUT_NOT_PROCESSED_REPEAT, {2, 2, 0, 0, 0, 0, 4}},
	{OUT_CONCLUDED, {103, 25, 1, 0, 3, 11, 143}},
	{OUT_CARRIED_OUT, {18, 3, 1, 0, 1, 4, 27}},
};

static int
true_value(int outcome, int applicant)
{
	for (size_t i = 0; i < sizeof(truth) / sizeof(truth[0]); i++)
		if (truth[i].outcome == outcome)
			return truth[i].value[applicant];
	return 0;
}

static const char *
group_before(int outcome)
{
	switch (outcome)
	{
		case OUT_DISCLOSED:
			return "三、本年度办理结果";
		case OUT_REFUSED_STATE_SECRET:
			return "(三)不予公开";
		case OUT_UNAVAILABLE_NOT_HELD:
			return "(四)无法提供";
		case OUT_NOT_PROCESSED_PETITION:
			return "(五)不予处理";
		case OUT_OTHER_OVERDUE_CORRECTION:
			return "(六)其他处理";
		default:
			return NULL;
	}
}

/* The form's label without its number */
static const char *
bare_label(int outcome)
{
	const char *label = gxbg_outcomes[outcome].label;

	return gxbg_outcomes[outcome].ordinal > 0 ? strchr(label, '.') + 1 : label;
}

static void
start_sheet(Sheet *sheet, Form form)
{
	sheet->form = form;
	sheet->count = 0;
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		SheetRow   *row;

		if (!form_has_outcome(form, o))
			continue;
		row = &sheet->row[sheet->count++];
		*row = (SheetRow) {.outcome = o, .label = gxbg_outcomes[o].label, .has_label = true, .has_figures = true};
		for (int a = 0; a < N_APPLICANTS; a++)
			snprintf(row->cell[a], sizeof(row->cell[a]), "%d", true_value(o, a));
	}
}

static int
row_of(const Sheet *sheet, int outcome)
{
	for (int i = 0; i < sheet->count; i++)
		if (sheet->row[i].outcome == outcome && sheet->row[i].line == NULL)
			return i;
	abort();
}

static void
drop_row(Sheet *sheet, int at)
{
	memmove(&sheet->row[at], &sheet->row[at + 1],
			(size_t) (sheet->count - at - 1) * sizeof(SheetRow));
	sheet->count--;
}

static void
insert_row(Sheet *sheet, int at, SheetRow row)
{
	memmove(&sheet->row[at + 1], &sheet->row[at], (size_t) (sheet->count - at) * sizeof(SheetRow));
	sheet->row[at] = row;
	sheet->count++;
}

static char sheet_body[1 << 16];
static size_t sheet_length;

static void
put(const char *format,...)
{
	va_list		args;

	va_start(args, format);
	sheet_length += (size_t) vsnprintf(sheet_body + sheet_length, sizeof(sheet_body) - sheet_length,
									   format, args);
	va_end(args);
}

static void
put_cell(Layout layout, const char *text, bool first)
{
	switch (layout)
	{
		case BARS:
		case BARS_GROUPS:
			put("%s %s |", first ? "|" : "", text);
			break;
		case SPACES:
			put("%s%s", first ? "" : " ", text);
			break;
		case TABS:
			put("%s%s", first ? "" : "\t", text);
			break;
		case COMMAS:
			put(strchr(text, ',') ? "%s\"%s\"" : "%s%s", first ? "" : ",", text);
			break;
		case HTML:
			put("%s<td>%s</td>", first ? "<tr>" : "", text);
			break;
		default:
			put("%s\n", text);
			break;
	}
}

static void
put_end(Layout layout)
{
	if (layout == HTML)
		put("</tr>");
	if (layout != LINES)
		put("\n");
}

static void
put_row(Layout layout, const SheetRow *row)
{
	const char *group = group_before(row->outcome);
	bool		first = true;

	if (row->line)
	{
		put("%s\n", row->line);
		return;
	}
	if (group && row->has_label)
	{
		put_cell(layout, group, true);
		if (layout == SPACES || layout == LINES || layout == BARS_GROUPS)
			first = false;
		else
			put_end(layout);
	}
	if (row->has_label)
	{
		put_cell(layout, row->label, first);
		first = false;
	}
	for (int a = 0; a < N_APPLICANTS && row->has_figures; a++, first = false)
		put_cell(layout, row->cell[a], first);
	put_end(layout);
}

/* The body of a report with this table III */
static void
write_sheet(const Sheet *sheet, Layout layout)
{
	static const char *const columns[] = {
		"项目", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", "总计"
	};

	sheet_length = 0;
	put("清溪县水利局%d年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n",
		sheet->form == FORM_2021 ? 2022 : 2020);
	put(layout == HTML ? "<table>" : "");
	for (int i = 0; i < 8; i++)
		put_cell(layout, columns[i], i == 0);
	put_end(layout);
	for (int i = 0; i < sheet->count; i++)
		put_row(layout, &sheet->row[i]);
	put(layout == HTML ? "</table>\n" : "");
	put("四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n无。\n");
}

/* What became of the table */
typedef struct Outcomes
{
	int			wrong;			/* cells with another value than the true one */
	int			open;			/* cells without a value */
	int			open_elsewhere; /* of these, in rows that were not to be open */
	int			blank;			/* cells that are said to be empty */
	bool		undecoded;		/* a finding says so of some row */
	char		first[80];		/* the first cell that is not as it was to be */
} Outcomes;

static bool
has_rule(const Report *report, const char *rule)
{
	for (int i = 0; i < report->finding_count; i++)
		if (strcmp(report->findings[i].rule, rule) == 0)
			return true;
	return false;
}

/* Parse the body and compare; may_open: rows that may be open, as bits */
static const Report *
read_sheet(const Sheet *sheet, uint32_t may_open, Outcomes *out)
{
	const Report *parsed = gxbg_report_parse(sheet_body, sheet_length);

	memset(out, 0, sizeof(Outcomes));
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS && form_has_outcome(sheet->form, o); a++)
		{
			const Cell *cell = &parsed->applications[o][a];
			bool		wrong = cell_is_known(cell) && cell->value != true_value(o, a);
			bool		open = !cell_is_known(cell);
			bool		elsewhere = open && !(may_open >> o & 1);

			out->wrong += wrong;
			out->open += open;
			out->open_elsewhere += elsewhere;
			out->blank += cell->state == CELL_BLANK;
			if ((wrong || elsewhere) && out->first[0] == '\0')
				snprintf(out->first, sizeof(out->first), "%s.%s is %lld (%s), not %d",
						 gxbg_outcomes[o].code, gxbg_applicants[a].code, (long long) cell->value,
						 gxbg_cell_state_name(cell->state), true_value(o, a));
		}
	out->undecoded = has_rule(parsed, "undecoded");
	return parsed;
}

/* The table as damaged must have no wrong cell, and none open but in these rows */
static const Report *
check_sheet(const Sheet *sheet, Layout layout, uint32_t may_open, const char *name)
{
	Outcomes	out;
	char		text[300];
	const Report *parsed;

	write_sheet(sheet, layout);
	parsed = read_sheet(sheet, may_open, &out);
	snprintf(text, sizeof(text), "%s, %s", name, layout_names[layout]);
	report(out.wrong == 0 && out.open_elsewhere == 0, text);
	if (out.wrong > 0 || out.open_elsewhere > 0)
	{
		printf("# %d wrong, %d open, %d of them elsewhere: %s\n", out.wrong, out.open,
			   out.open_elsewhere, out.first);
		if (getenv("GXBG_SHOW"))
			printf("%s\n", sheet_body);
	}
	return parsed;
}

#endif							/* SHEET_CASES_H */
