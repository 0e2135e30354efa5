/*
 * finding.c
 *	  Findings of a report: the text of each from its rule's message.
 */
#include "finding.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "form_rules.h"
#include "host.h"

/* Room for a figure in words */
#define FIGURE_SIZE	48

static String
figure_text(FactKind kind, int64_t figure, char *text)
{
	const char *bound = kind == FACT_AT_LEAST ? gxbg_at_least :
		kind == FACT_AT_MOST ? gxbg_at_most : "";

	if (kind == FACT_NONE)
		return string_of(NULL);
	snprintf(text, FIGURE_SIZE, "%s%" PRId64, bound, figure);
	return string_of(text);
}

/* What the message has for what stands between { and } */
static String
slot_value(const char *slot, size_t length, const FindingFacts *facts, char *text)
{
	if (length == 1 && slot[0] >= '1' && slot[0] < '1' + FINDING_LABELS)
		return facts->labels[slot[0] - '1'];
	if (length == 8 && strncmp(slot, "expected", 8) == 0)
		return figure_text(facts->has_expected, facts->expected, text);
	if (length == 6 && strncmp(slot, "actual", 6) == 0)
		return figure_text(facts->has_actual, facts->actual, text);
	return string_of(NULL);
}

/* Put the message together; with to == NULL only its length is found */
static size_t
compose(const char *message, const FindingFacts *facts, char *to)
{
	size_t		length = 0;

	while (*message)
	{
		char		figure[FIGURE_SIZE];
		const char *close = *message == '{' ? strchr(message, '}') : NULL;
		String		part = {message, 1 + strcspn(message + 1, "{")};

		if (close != NULL)
		{
			part = slot_value(message + 1, (size_t) (close - message - 1), facts, figure);
			message = close + 1;
		}
		else
			message += part.length;
		if (to && part.length > 0)
			memcpy(to + length, part.text, part.length);
		length += part.length;
	}
	return length;
}

static String
compose_message(const Rule *rule, const FindingFacts *facts)
{
	String		message = {NULL, compose(rule->message, facts, NULL)};
	char	   *text = gxbg_alloc(message.length + 1);

	compose(rule->message, facts, text);
	text[message.length] = '\0';
	message.text = text;
	return message;
}

/* Room for one more: the array grows by doubling, at powers of two */
static Finding *
next_finding(Report *report)
{
	int			count = report->finding_count;

	if ((count & (count - 1)) == 0)
		report->findings = gxbg_realloc_array(report->findings, count ? (size_t) count * 2 : 1,
											  sizeof(Finding));
	return &report->findings[report->finding_count++];
}

String
gxbg_finding_text(const char *first, const char *separator, const char *second)
{
	String		parts[] = {string_of(first), string_of(separator), string_of(second)};
	String		whole = {NULL, parts[0].length + parts[1].length + parts[2].length};
	char	   *text = gxbg_alloc(whole.length + 1);

	whole.text = text;
	for (int i = 0; i < 3; i++)
	{
		if (parts[i].length > 0)
			memcpy(text, parts[i].text, parts[i].length);
		text += parts[i].length;
	}
	*text = '\0';
	return whole;
}

void
gxbg_add_finding(Report *report, const char *code, String subject, const FindingFacts *facts)
{
	static const FindingFacts no_facts = {0};
	const Rule *rule = gxbg_rule(code);
	Finding    *finding;

	if (rule == NULL)
		return;
	if (facts == NULL)
		facts = &no_facts;
	finding = next_finding(report);
	finding->rule = rule->code;
	finding->severity = rule->severity;
	finding->subject = subject;
	finding->has_expected = facts->has_expected != FACT_NONE;
	finding->has_actual = facts->has_actual != FACT_NONE;
	finding->expected = facts->expected;
	finding->actual = facts->actual;
	finding->message = compose_message(rule, facts);
}
