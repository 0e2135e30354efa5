/*
 * generate.c
 *	  Puts a report together: prose, tables and what stands around them.
 */
#include <string.h>

#include "expect.h"
#include "generate.h"
#include "letter.h"

/* A table between the prose; what it leaves out is the builder's matter */
static void
write_table(Writer *w, Truth *truth, Table table)
{
	Sheet	   *sheet = table == TABLE_DISCLOSURES ? sheet_disclosures(truth, w->style, w->random)
		: table == TABLE_APPLICATIONS ? sheet_applications(truth, w->style, w->random)
		: sheet_proceedings(truth, w->style, w->random);

	if (random_chance(w->random, 25))
		render_raw(w, w->style->row_gap);
	render_sheet(w, sheet);
	if (random_chance(w->random, 25))
		render_raw(w, w->style->row_gap);
	/* Figures run into the year that a sentence begins with: gone */
	if (w->style->row_gap[0] == '\0' && w->style->lost_sections)
		render_raw(w, "\n");
	sheet_free(sheet);
}

/* Table III once more, as a page that shows it for phones, too, has it */
static void
write_table_again(Writer *w, const Truth *truth)
{
	Truth		copy = *truth;

	write_table(w, &copy, TABLE_APPLICATIONS);
}

static void
write_report(Writer *w, Truth *truth)
{
	const Style *style = w->style;
	bool		prose = style->layout == LAYOUT_PROSE;
	int			lost = style->lost_table ? (int) random_below(w->random, 3) : -1;

	letter_opening(w, truth);
	for (int section = 1; section <= 6; section++)
	{
		letter_section(w, truth, section);
		if (section == 2 && !prose && lost != 0)
			write_table(w, truth, TABLE_DISCLOSURES);
		if (section == 3 && !prose)
		{
			write_table(w, truth, TABLE_APPLICATIONS);
			if (style->table_twice)
				write_table_again(w, truth);
		}
		if (section == 4 && !prose && lost != 1)
			write_table(w, truth, TABLE_PROCEEDINGS);
	}
	letter_closing(w, truth);
}

/* Another organ's report of another year, below this one */
static void
write_second_report(Writer *w, const Truth *first)
{
	Truth		second;
	Style		style = *w->style;
	Writer		writer = {w->body, &style, w->random, 0, 0};

	do
	{
		truth_draw(&second, w->random);
		letter_draw_agency(&second, w->random);
	} while (second.year == first->year || strcmp(second.agency, first->agency) == 0);
	style.navigation = style.second_report = false;
	style.lost_title = false;
	write_report(&writer, &second);
}

/* Where the cells of the tables begin and end */
static Span
cells_span(const Truth *truth)
{
	const TruthCell *cells[] = {&truth->disclosures[0][0], &truth->applications[0][0], &truth->proceedings[0][0]};
	static const int counts[] = {N_ITEMS * N_MEASURES, N_OUTCOMES * N_APPLICANTS, N_KINDS * N_RESULTS};
	Span		span = {UINT32_MAX, 0};

	for (int t = 0; t < 3; t++)
		for (int c = 0; c < counts[t]; c++)
			if (cells[t][c].present)
			{
				if (cells[t][c].shown.start < span.start)
					span.start = cells[t][c].shown.start;
				if (cells[t][c].shown.end > span.end)
					span.end = cells[t][c].shown.end;
			}
	return span;
}

/* End of the last cell that ends at or before this byte; the cell it is in */
static uint32_t
last_cell_end(const Truth *truth, uint32_t byte, bool *inside)
{
	const TruthCell *cells[] = {&truth->disclosures[0][0], &truth->applications[0][0], &truth->proceedings[0][0]};
	static const int counts[] = {N_ITEMS * N_MEASURES, N_OUTCOMES * N_APPLICANTS, N_KINDS * N_RESULTS};
	uint32_t	end = 0;

	*inside = false;
	for (int t = 0; t < 3; t++)
		for (int c = 0; c < counts[t]; c++)
		{
			const TruthCell *cell = &cells[t][c];

			if (!cell->present)
				continue;
			if (cell->shown.start < byte && byte <= cell->shown.end)
				*inside = true;
			if (cell->shown.end <= byte && cell->shown.end > end)
				end = cell->shown.end;
		}
	return end;
}

/*
 * Cut the body in its tables: in a figure, behind one, or in a label.  Not
 * right behind the ordinal of a label or a page's number, which would be a
 * figure to anyone: then back to the last cell.
 */
static void
cut_body(Generated *report, Random *random)
{
	Span		span = cells_span(&report->truth);
	uint32_t	cut = (uint32_t) random_between(random, span.start, span.end);
	bool		inside;
	uint32_t	end = last_cell_end(&report->truth, cut, &inside);

	if (!inside && end > 0 && cut - end < 24 && report->style.container != CONTAINER_HTML)
		cut = end + 1 <= report->body.length ? end + 1 : end;
	/* Crawlers cut at bytes, now and then */
	if (random_chance(random, 90))
		while (cut > 0 && ((unsigned char) report->body.text[cut] & 0xC0) == 0x80)
			cut--;
	report->body.length = cut;
	report->body.text[cut] = '\0';
	expect_cut(report, cut);
}

static void
shift_cells(TruthCell *cells, int count, uint32_t by)
{
	for (int c = 0; c < count; c++)
	{
		cells[c].shown.start += by;
		cells[c].shown.end += by;
	}
}

/*
 * The report once more in front of itself, cut off in its table III: the
 * first complete table counts.
 */
static void
add_preview(Generated *report, Random *random)
{
	Truth	   *truth = &report->truth;
	Buffer		body = {0};
	uint32_t	cut = (uint32_t) random_between(random, truth->applications[OUT_RECEIVED][0].shown.start,
												truth->applications[OUT_CONCLUDED][0].shown.start);

	while (cut > 0 && ((unsigned char) report->body.text[cut] & 0xC0) == 0x80)
		cut--;
	buffer_add_bytes(&body, report->body.text, cut);
	buffer_add(&body, report->style.container == CONTAINER_HTML ? "... </table>\n" : "...\n");
	report->preview = (uint32_t) body.length;
	buffer_add_bytes(&body, report->body.text, report->body.length);
	buffer_free(&report->body);
	report->body = body;
	shift_cells(&truth->disclosures[0][0], N_ITEMS * N_MEASURES, report->preview);
	shift_cells(&truth->applications[0][0], N_OUTCOMES * N_APPLICANTS, report->preview);
	shift_cells(&truth->proceedings[0][0], N_KINDS * N_RESULTS, report->preview);
}

/* Is there anything to read agency, year and date from? */
static void
note_names(Generated *report)
{
	const Truth *truth = &report->truth;
	Buffer		agency = {0};
	Buffer		period = {0};

	word_script(&agency, &report->style, truth->agency);
	word_script(&period, &report->style, "统计期限");
	report->names_agency = !report->style.lost_title || strstr(report->body.text, agency.text) != NULL;
	report->names_year = !report->style.lost_title || strstr(report->body.text, period.text) != NULL;
	report->date_is_sure = !report->style.dates_lost;
	buffer_free(&agency);
	buffer_free(&period);
}

void
generate(Generated *report, Layout layout, uint64_t seed, bool damaged)
{
	Random		random = {seed * 64 + (uint64_t) layout * 2 + damaged};
	Writer		writer = {&report->body, &report->style, &random, 3, 0};

	memset(report, 0, sizeof(*report));
	truth_draw(&report->truth, &random);
	letter_draw_agency(&report->truth, &random);
	style_draw(&report->style, layout, &random);
	if (damaged)
	{
		truth_damage(&report->truth, &random);
		/* What a total would have been is not for us to know then */
		report->style.blank_totals = BLANK_TOTALS_NONE;
	}
	report->sound = truth_is_sound(&report->truth);
	write_report(&writer, &report->truth);
	expect_cells(report);
	if (report->style.second_report)
		write_second_report(&writer, &report->truth);
	if (report->style.preview)
		add_preview(report, &random);
	if (report->style.cut)
		cut_body(report, &random);
	if (writer.dated > report->body.length)
		memset(&report->truth.published, 0, sizeof(Date));
	note_names(report);
}

void
generated_free(Generated *report)
{
	buffer_free(&report->body);
}
