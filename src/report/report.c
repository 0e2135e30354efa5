/*
 * report.c
 *	  parse(): the only file that runs the others in order.
 */
#include "report/report.h"

#include <string.h>

#include "agency/evidence.h"
#include "check/check.h"
#include "text/host.h"
#include "figure/figures.h"
#include "reporter/reporter.h"
#include "outline/sections.h"
#include "passage/passage.h"
#include "scan/scan.h"
#include "solve/solve.h"
#include "table/statistics.h"
#include "table/tables.h"

/* Bytes between two looks for interrupts */
#define POSITION_BYTES	0x100000

/*
 * The form of a report that has a table of the form: by labels that only one
 * form has, else by the year.
 */
static Form
form_of(const Tables *tables, int year)
{
	return tables->form != FORM_NONE ? tables->form : gxbg_form_of_year(year);
}

static void
read_tables(const Scan *scan, Tables *tables, Report *report)
{
	tables->form = report->form;
	gxbg_items_cut(scan, tables);
	gxbg_solve_disclosures(scan, tables, report->disclosures);
	gxbg_solve_applications(scan, tables, report->applications);
	gxbg_solve_proceedings(scan, tables, report->proceedings);
	for (int i = 0; i < N_ITEMS; i++)
		report->item_forms[i] = (uint8_t) tables->item_forms[i];
}

static Count
count_of_cell(const Cell *cell)
{
	Count		count = {cell_is_known(cell), 0};

	if (count.known)
		count.value = cell->value;
	return count;
}

static Count
count_of(const Report *report, Outcome outcome)
{
	return count_of_cell(&report->applications[outcome][APP_TOTAL]);
}

/* The headline counts, from table III */
static void
count_applications(Report *report)
{
	report->received = count_of(report, OUT_RECEIVED);
	report->carried_in = count_of(report, OUT_CARRIED_IN);
	report->concluded = count_of(report, OUT_CONCLUDED);
	report->carried_out = count_of(report, OUT_CARRIED_OUT);
	if (report->received.known || report->concluded.known)
		report->counts_from = COUNTS_TABLE;
}

/* The cells, which are most of it, are left to read_form */
static Report *
new_report(void)
{
	Report	   *report = gxbg_alloc(sizeof(Report));

	memset(report, 0, offsetof(Report, disclosures));
	return report;
}

/* A body, and what was found in it so far */
typedef struct ReportBody
{
	Scan	   *scan;
	const Outline *outline;		/* NULL: not asked for yet */
	Tables	   *tables;
} ReportBody;

static const Outline *
outline_of(ReportBody *body)
{
	if (body->outline == NULL)
		body->outline = gxbg_outline(body->scan);
	return body->outline;
}

static int
find_year(ReportBody *body)
{
	Report	   *report = new_report();
	int			year;

	gxbg_identify(body->scan, outline_of(body), report);
	year = report->year;
	gxbg_free(report);
	return year;
}

/* The year takes as long to find as the tables; they seldom hang on it */
static Statistics *
find_statistics(ReportBody *body)
{
	Statistics *statistics = NULL;
	int			year;

	if (body->tables->indicators >= MIN_INDICATORS)
		statistics = gxbg_statistics_find(body->scan, 0);
	if (statistics && statistics->hangs_on_year && !body->tables->found)
	{
		year = find_year(body);
		if (year > 0)
		{
			gxbg_free(statistics);
			statistics = gxbg_statistics_find(body->scan, year);
		}
	}
	return statistics;
}

static bool
has_form(const Statistics *statistics)
{
	return statistics && !statistics->foreign;
}

/* Figures that stand in a row of a table */
static int
figures_of(const TableRow *row)
{
	int			figures = 0;

	if (row->state == ROW_INTACT)
		for (int i = 0; i < row->count; i++)
			figures += cell_is_known(&row->cells[i]);
	else if (row->state == ROW_DAMAGED)
		for (int i = 0; i < row->row->count; i++)
			figures += row->row->pieces[i].digits;
	return figures;
}

/* Rows of table III with as many figures as no other text has behind their labels; table IV is one */
#define ROW_FIGURES		3

/* Tokens behind a label of table II that its first figure is among */
#define FIGURE_AHEAD	4

/* Rows of table II with a figure; three of them are as good as one of table III */
#define ITEMS_A_ROW		3

static int
items_with_figures(const Scan *scan, const Tables *tables)
{
	int			items = 0;

	for (int item = 0; item < N_ITEMS && tables->spans[0].end > 0; item++)
	{
		int			label = tables->item_tokens[item];

		for (int ahead = 1; label > 0 && ahead <= FIGURE_AHEAD && label + ahead < scan->count; ahead++)
			if (scan->tokens[label + ahead].kind == TOKEN_NUMBER)
			{
				items++;
				break;
			}
	}
	return items;
}

static int
application_rows(const Tables *tables)
{
	int			rows = 0;

	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
		rows += figures_of(&tables->applications[outcome]) >= ROW_FIGURES;
	return rows;
}

static int
rows_with_figures(const Scan *scan, const Tables *tables)
{
	int			rows;

	if (!tables->found)
		return 0;
	rows = (figures_of(&tables->proceedings) >= N_RESULTS) +
		items_with_figures(scan, tables) / ITEMS_A_ROW;
	return rows + application_rows(tables);
}

/* So many of them are a report's, whatever stands around them */
#define ENOUGH_ROWS		3

/*
 * Of tables III whose captions name years, the one of the report's year.  Where none is,
 * the one that is there.
 */
static void
choose_table(ReportBody *body)
{
	Tables	   *tables = body->tables;
	Tables	   *own;
	int			year;

	if ((tables->year == 0 || tables->year == YEAR_BEFORE) && tables->other_year == 0)
		return;
	year = find_year(body);
	if (year == 0 || tables->year == year ||
		(tables->year == 0 && !(tables->several && tables->other_year == year)))
		return;
	own = gxbg_tables_read(body->scan, year);
	if (application_rows(own) >= ENOUGH_ROWS)
		body->tables = own;
}

/* Is it a report, by its tables or by what its text says? */
static bool
is_report(ReportBody *body, int rows, const Statistics *statistics)
{
	return rows >= ENOUGH_ROWS || has_form(statistics) ||
		gxbg_is_report(body->scan, outline_of(body), rows);
}

/* The statistics table of 2014 to 2018, and the headline counts from it */
static void
read_statistics(Statistics *statistics, Tables *tables, Report *report)
{
	gxbg_solve_statistics(statistics->cells);
	memcpy(report->statistics, statistics->cells, sizeof(report->statistics));
	memcpy(report->statistic_units, statistics->units, sizeof(report->statistic_units));
	tables->repeated = tables->repeated || statistics->repeated;
	report->received = count_of_cell(&report->statistics[IND_RECEIVED]);
	report->concluded = count_of_cell(&report->statistics[IND_CONCLUDED]);
	if (report->received.known || report->concluded.known)
		report->counts_from = COUNTS_STATISTICS;
}

/* Where the tables stand, in the order of the body */
static int
spans_of_tables(const Tables *tables, Span *spans)
{
	int			count = 0;

	for (int i = 0; i < N_TABLE_SPANS; i++)
	{
		int			at = count;

		if (tables->spans[i].end == 0)
			continue;
		for (; at > 0 && spans[at - 1].start > tables->spans[i].start; at--)
			spans[at] = spans[at - 1];
		spans[at] = tables->spans[i];
		count++;
	}
	return count;
}

/* Who reports, for figures that are another's */
static FigureOwner
owner_of(const Report *report, Level level)
{
	static const uint8_t tiers[N_LEVELS] = {
		[LEVEL_NATIONAL] = TIER_NATIONAL, [LEVEL_PROVINCE] = TIER_PROVINCE,
		[LEVEL_PREFECTURE] = TIER_PREFECTURE, [LEVEL_COUNTY] = TIER_COUNTY,
		[LEVEL_TOWNSHIP] = TIER_TOWNSHIP
	};

	return (FigureOwner) {
		report->agency,
		level == LEVEL_UNKNOWN ? gxbg_tier_of_name(report->agency) : tiers[level]
	};
}

static void
read_figures(const Scan *scan, int year, FigureOwner owner, Prose *prose)
{
	Span		spans[N_TABLE_SPANS + 1];
	int			count = prose->table_count;
	uint32_t	end = prose->section_count > 0 ?
		prose->sections[prose->section_count - 1].content.end : 0;

	memcpy(spans, prose->tables, count * sizeof(Span));

	/* Behind the report's last section another one may stand */
	while (end > 0 && count > 0 && spans[count - 1].end > end)
		count--;
	if (end > 0)
		spans[count++] = (Span) {end, (uint32_t) scan->length};
	prose->statement_count = gxbg_statements(scan, year, owner, spans, count, &prose->statements);
	prose->figure_count = gxbg_figures_of(prose->statements, prose->statement_count,
										  &prose->figures);
}

/* The headline counts, from prose */
static void
count_narrative(const Prose *prose, Report *report)
{
	NarrativeCounts counts = gxbg_narrative_counts(prose->figures, prose->figure_count);

	report->received = counts.received;
	report->carried_in = counts.carried_in;
	report->concluded = counts.concluded;
	report->carried_out = counts.carried_out;
	if (counts.received.known || counts.carried_in.known ||
		counts.concluded.known || counts.carried_out.known)
		report->counts_from = COUNTS_NARRATIVE;
}

/* No cells, in these bytes of the report */
static void
clear_cells(Report *report, size_t from, size_t to)
{
	memset((char *) report + from, 0, to - from);
}

/*
 * The tables that were found, and the form that they are of.  Cells are written
 * once: by the tables, or here.
 */
static void
read_form(const Scan *scan, Tables *tables, Statistics *statistics, Report *report)
{
	if (tables->found)
	{
		report->form = form_of(tables, report->year);
		read_tables(scan, tables, report);
		count_applications(report);
	}
	else
		clear_cells(report, offsetof(Report, disclosures), offsetof(Report, statistics));
	if (has_form(statistics) && !tables->found)
	{
		report->form = FORM_STATISTICS;
		read_statistics(statistics, tables, report);
	}
	else
		clear_cells(report, offsetof(Report, statistics), sizeof(Report));
}

/* Who, when, and the tables; the form stays FORM_NONE if it is no report */
static Report *
read_report(ReportBody *body)
{
	Report	   *report = new_report();
	Tables	   *tables = body->tables;
	Statistics *statistics = find_statistics(body);

	if (!is_report(body, rows_with_figures(body->scan, tables), statistics))
	{
		clear_cells(report, offsetof(Report, disclosures), sizeof(Report));
		return report;
	}
	gxbg_identify(body->scan, outline_of(body), report);
	report->form = FORM_NARRATIVE;
	if (statistics)
		tables->spans[N_TABLE_SPANS - 1] = statistics->span;
	read_form(body->scan, tables, statistics, report);
	return report;
}

Report *
gxbg_report_tables(const char *text, size_t length)
{
	Scan	   *scan = gxbg_scan(text, length);
	ReportBody body = {.scan = scan, .tables = gxbg_tables_read(scan, 0)};
	Report	   *report = new_report();
	Tables	   *tables;
	Statistics *statistics;
	int			rows;

	choose_table(&body);
	tables = body.tables;
	rows = rows_with_figures(scan, tables);
	statistics = rows >= ENOUGH_ROWS ? NULL : find_statistics(&body);
	if (!(tables->found || has_form(statistics)) || !is_report(&body, rows, statistics))
	{
		clear_cells(report, offsetof(Report, disclosures), sizeof(Report));
		return report;
	}

	/* Who and when take as long as the tables; the form seldom hangs on the year */
	if (tables->found && tables->form == FORM_NONE)
		gxbg_identify(scan, outline_of(&body), report);
	read_form(scan, tables, statistics, report);
	return report;
}

/* Bytes that say on whose work a report is, at most */
#define SCOPE_BYTES	6000

/* Where a report says on whose work it is: from its beginning to the end of the overview */
static uint32_t
scope_end(const Scan *scan, const Prose *prose)
{
	uint32_t	end = (uint32_t) (scan->length < SCOPE_BYTES ? scan->length : SCOPE_BYTES);

	for (int i = 0; i < prose->section_count; i++)
		if (prose->sections[i].section != SECTION_PREAMBLE &&
			prose->sections[i].section != SECTION_OVERVIEW)
			return prose->sections[i].title.start < end ? prose->sections[i].title.start : end;
	return end;
}

/* Bytes of a preamble, at most, where no section begins */
#define PREAMBLE_BYTES	600

/* Where the first section begins behind title and preamble */
static uint32_t
preamble_end(const Scan *scan, const Prose *prose)
{
	for (int i = 0; i < prose->section_count; i++)
		if (prose->sections[i].section != SECTION_PREAMBLE)
			return prose->sections[i].title.start;
	return (uint32_t) (scan->length < PREAMBLE_BYTES ? scan->length : PREAMBLE_BYTES);
}

/* Who that is; its level */
static Level
read_agency(const Scan *scan, const Prose *prose, Report *report)
{
	Agency	   *agency;
	Level		level;

	if (report->agency.text == NULL)
		return LEVEL_UNKNOWN;
	agency = gxbg_alloc(sizeof(Agency));
	gxbg_agency_read(report->agency.text, report->agency.length, report->year, agency);
	gxbg_agency_locate(agency, scan, preamble_end(scan, prose));
	report->region_code = gxbg_agency_region_code(agency);
	report->level = gxbg_string(gxbg_level_name(agency->level));
	if (agency->organ.kind != NO_KIND)
		report->organ_kind = gxbg_string(gxbg_organ_kinds[agency->organ.kind].code);
	report->agency_key = gxbg_agency_key(agency);
	report->scope = gxbg_string(gxbg_agency_scope(agency, scan, scope_end(scan, prose)));
	level = agency->level;
	gxbg_free(agency);
	return level;
}

Report *
gxbg_report_parse(const char *text, size_t length)
{
	Prose		prose;

	return gxbg_report_read(text, length, (String) {NULL, 0}, &prose);
}

Report *
gxbg_report_read(const char *text, size_t length, String title, Prose *prose)
{
	Scan	   *scan = gxbg_scan(text, length);
	ReportBody body = {.scan = scan};
	Report	   *report;
	Level		level;

	*prose = (Prose) {.scan = scan};
	if (title.text != NULL)
		scan->title = gxbg_scan(title.text, title.length);
	body.tables = gxbg_tables_read(scan, 0);
	choose_table(&body);
	report = read_report(&body);
	if (report->form == FORM_NONE)
		return report;
	prose->sections = gxbg_sections(scan, outline_of(&body), &prose->section_count);
	level = read_agency(scan, prose, report);
	prose->tables = gxbg_alloc_array(N_TABLE_SPANS, sizeof(Span));
	prose->table_count = spans_of_tables(body.tables, prose->tables);
	read_figures(scan, report->year, owner_of(report, level), prose);
	if (report->counts_from == COUNTS_NONE)
		count_narrative(prose, report);
	gxbg_check_report(report, scan, body.tables, prose->statements, prose->statement_count);
	return report;
}

void
gxbg_positions_init(Positions *positions, const char *body, size_t length)
{
	positions->body = body;
	positions->length = length;
	positions->byte = 0;
	positions->character = 0;
}

uint32_t
gxbg_position(Positions *positions, uint32_t byte)
{
	if (byte < positions->byte)
	{
		positions->byte = 0;
		positions->character = 0;
	}
	if (byte > positions->length)
		byte = (uint32_t) positions->length;
	while (positions->byte < byte)
	{
		uint32_t	stop = byte - positions->byte > POSITION_BYTES ? positions->byte + POSITION_BYTES : byte;

		for (; positions->byte < stop; positions->byte++)
			if (((unsigned char) positions->body[positions->byte] & 0xC0) != 0x80)
				positions->character++;
		gxbg_check_interrupts();
	}
	return positions->character;
}
