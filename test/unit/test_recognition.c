/*
 * test_recognition.c
 *	  Is a text a report, whatever menu stands around it?  And the rules that tell, each
 *	  by its example.
 */
#include <stdio.h>
#include <string.h>

#include "figure/figures.h"
#include "form/evidence.h"
#include "host_malloc.h"
#include "recognition_cases.h"
#include "report/report.h"
#include "reporter/recognition.h"
#include "scan/scan.h"
#include "tap.h"

static char found[8000];

/* What a report says of itself and all its figures, in one line */
static const char *
answer(const Report *parsed, const Prose *prose)
{
	int			length = snprintf(found, sizeof(found), "form %d, agency %.*s, year %d", parsed->form,
								  (int) parsed->agency.length, parsed->agency.text ? parsed->agency.text : "",
								  parsed->year);

	for (int i = 0; i < prose->figure_count && length < (int) sizeof(found) - 40; i++)
		length += snprintf(found + length, sizeof(found) - (size_t) length, " %d:%d",
						   prose->figures[i].metric, (int) prose->figures[i].value);
	return found;
}

static void
test_text(const Text *text)
{
	char		plain[8000] = "";

	for (int i = 0; i < N_MENUS; i++)
	{
		char		body[16000];
		char		name[200];
		const Report *parsed;
		Prose		prose;

		snprintf(body, sizeof(body), "%s%s%s", menus[i].before, text->body, menus[i].behind);
		snprintf(name, sizeof(name), "%s, menu %d", text->name, i);
		parsed = gxbg_report_read(body, strlen(body), (String) {NULL, 0}, &prose);
		if (i == 0)
		{
			String		agency = parsed->agency;

			report((parsed->form != FORM_NONE) == text->is_report, name);
			strcpy(plain, answer(parsed, &prose));
			if (parsed->year != text->year)
				printf("# year %d\n", parsed->year);
			report(parsed->year == text->year, "its year");
			if (text->agency ? agency.text == NULL || agency.length != strlen(text->agency) ||
				memcmp(agency.text, text->agency, agency.length) != 0 : agency.text != NULL)
				printf("# agency %.*s\n", (int) agency.length, agency.text ? agency.text : "");
			report(text->agency ? agency.text != NULL && agency.length == strlen(text->agency) &&
			   memcmp(agency.text, text->agency, agency.length) == 0 : agency.text == NULL, "its agency");
		}
		else
		{
			bool		same = strcmp(answer(parsed, &prose), plain) == 0;

			if (!same)
				printf("# %s\n# without it %s\n", found, plain);
			report(same, name);
		}
		gxbg_host_release_all();
	}
}

/* All cells that have a state, in one line */
static const char *
cells_of(const Report *parsed)
{
	static char text[8000];
	int			length = snprintf(text, sizeof(text), "form %d", parsed->form);

	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < N_APPLICANTS && length < (int) sizeof(text) - 40; a++)
		{
			const Cell *cell = &parsed->applications[o][a];

			length += snprintf(text + length, sizeof(text) - (size_t) length, " %d:%d", cell->state,
							   cell_is_known(cell) ? (int) cell->value : -1);
		}
	return text;
}

static const char *
cells_of_body(const char *before, const char *body, const char *behind)
{
	char		page[16000];
	Prose		prose;

	snprintf(page, sizeof(page), "%s%s%s", before, body, behind);
	return cells_of(gxbg_report_read(page, strlen(page), (String) {NULL, 0}, &prose));
}

/* A table that breaks off behind any of its cells is read the same within any menu */
static void
test_broken_off(const char *border)
{
	char		body[12000];
	int			length = snprintf(body, sizeof(body), "云河市民政局2022年政府信息公开工作年度报告\n"
								  "三、收到和处理政府信息公开申请情况\n");

	for (int o = 0; o < N_OUTCOMES; o++)
	{
		if (!form_has_outcome(FORM_2021, (Outcome) o))
			continue;
		length += sprintf(body + length, "%s%s%s", *border == '|' ? "| " : "", gxbg_outcomes[o].label, border);
		for (int a = 0; a < N_APPLICANTS; a++)
		{
			char		plain[8000];

			length += sprintf(body + length, "%d%s", (o + a) % 3 == 0 ? 12 : 0,
							  *border == '|' && a == N_APPLICANTS - 1 ? " |" : border);
			if (o % 4 != 1)
				continue;
			strcpy(plain, cells_of_body("", body, "\n"));
			for (int i = 1; i < N_MENUS; i++)
			{
				const char *within = cells_of_body(menus[i].before, body, menus[i].behind);

				bool		same = strcmp(within, plain) == 0;

				if (!same)
					printf("# outcome %d, applicant %d, menu %d\n", o, a, i);
				report(same, "a table that breaks off within a menu");
				gxbg_host_release_all();
			}
		}
		if (*border == '|')
			length += sprintf(body + length, "\n");
	}
}

static void
test_rules(void)
{
	for (int i = 0; i < gxbg_evidence_rule_count; i++)
	{
		const EvidenceRule *rule = &gxbg_evidence_rules[i];
		uint32_t	length = (uint32_t) strlen(rule->example);
		uint32_t	marks = gxbg_evidence_marks_of(gxbg_scan(rule->example, length), 0, length);

		report((marks & rule->all) == rule->all && !(marks & rule->none), rule->example);
		gxbg_host_release_all();
	}
}

int
main(void)
{
	for (int i = 0; i < N_TEXTS; i++)
		test_text(&texts[i]);
	test_rules();
	test_broken_off("\n");
	test_broken_off(" | ");
	printf("1..%d\n", count);
	return failures > 0;
}
