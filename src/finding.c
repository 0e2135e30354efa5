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

/* What stands between { and }, and the place behind it */
static String
slot_value(const char *slot, size_t length, const FindingFacts *facts, char *digits, size_t size)
{
	String		value = {NULL, 0};

	if (length == 1 && slot[0] >= '1' && slot[0] < '1' + FINDING_LABELS)
		return facts->labels[slot[0] - '1'];
	if (length == 8 && strncmp(slot, "expected", 8) == 0 && facts->has_expected)
		snprintf(digits, size, "%" PRId64, facts->expected);
	else if (length == 6 && strncmp(slot, "actual", 6) == 0 && facts->has_actual)
		snprintf(digits, size, "%" PRId64, facts->actual);
	else
		return value;
	value.text = digits;
	value.length = strlen(digits);
	return value;
}

/* Put the message together; with to == NULL only its length is found */
static size_t
compose(const char *message, const FindingFacts *facts, char *to)
{
	size_t		length = 0;

	while (*message)
	{
		char		digits[24];
		const char *close = *message == '{' ? strchr(message, '}') : NULL;
		String		part = {message, 1};

		if (close != NULL)
		{
			part = slot_value(message + 1, (size_t) (close - message - 1), facts,
							  digits, sizeof(digits));
			message = close;
		}
		message++;
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
	finding->has_expected = facts->has_expected;
	finding->has_actual = facts->has_actual;
	finding->expected = facts->expected;
	finding->actual = facts->actual;
	finding->message = compose_message(rule, facts);
}
