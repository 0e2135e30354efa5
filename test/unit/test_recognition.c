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
	printf("1..%d\n", count);
	return failures > 0;
}
