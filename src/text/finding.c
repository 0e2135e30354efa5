/*
 * finding.c
 *	  Findings of a report: the text of each from its rule's message.
 */
#include "text/finding.h"

#include <string.h>

#include "form/check_rules.h"
#include "text/host.h"

/* Room for a figure in words */
#define FIGURE_SIZE	48

/* What a message has between { and } */
typedef struct Slots
{
	const String *labels;
	String		expected;
	String		actual;
} Slots;

char *
gxbg_write_figure(char *end, int64_t figure, int scale)
{
	uint64_t	value = figure < 0 ? 0 - (uint64_t) figure : (uint64_t) figure;
	char	   *at = end;

	for (int digit = 0; digit <= scale || value > 0; digit++)
	{
		if (digit == scale && scale > 0)
			*--at = '.';
		*--at = (char) ('0' + value % 10);
		value /= 10;
	}
	if (figure < 0)
		*--at = '-';
	return at;
}

/* The figure in words, written into text */
static String
figure_text(FactKind kind, int64_t figure, char *text)
{
	String		bound = string_of(kind == FACT_AT_LEAST ? gxbg_at_least :
								  kind == FACT_AT_MOST ? gxbg_at_most : NULL);
	char	   *end = text + FIGURE_SIZE;
	char	   *at;

	if (kind == FACT_NONE)
		return string_of(NULL);
	at = gxbg_write_figure(end, figure, 0) - bound.length;
	if (bound.length > 0)
		memcpy(at, bound.text, bound.length);
	return (String) {at, (size_t) (end - at)};
}

static String
slot_value(const char *slot, size_t length, const Slots *slots)
{
	if (length == 1 && slot[0] >= '1' && slot[0] < '1' + FINDING_LABELS)
		return slots->labels[slot[0] - '1'];
	if (length == 8 && memcmp(slot, "expected", 8) == 0)
		return slots->expected;
	if (length == 6 && memcmp(slot, "actual", 6) == 0)
		return slots->actual;
	return string_of(NULL);
}

/* Put the message together; with to == NULL only its length is found */
static size_t
compose(const char *message, const Slots *slots, char *to)
{
	size_t		length = 0;

	while (*message)
	{
		const char *close = *message == '{' ? strchr(message, '}') : NULL;
		const char *open;
		String		part = {message, 0};

		if (close != NULL)
		{
			part = slot_value(message + 1, (size_t) (close - message - 1), slots);
			message = close + 1;
		}
		else
		{
			open = strchr(message + 1, '{');
			part.length = open ? (size_t) (open - message) : strlen(message);
			message += part.length;
		}
		if (to && part.length > 0)
			memcpy(to + length, part.text, part.length);
		length += part.length;
	}
	return length;
}

static String
compose_message(const Rule *rule, const FindingFacts *facts)
{
	char		expected[FIGURE_SIZE];
	char		actual[FIGURE_SIZE];
	Slots		slots = {
		facts->labels,
		figure_text(facts->has_expected, facts->expected, expected),
		figure_text(facts->has_actual, facts->actual, actual)
	};
	String		message = {NULL, compose(rule->message, &slots, NULL)};
	char	   *text = gxbg_alloc(message.length + 1);

	compose(rule->message, &slots, text);
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

void
gxbg_note_file_kind(Report *report, const FileKind *kind)
{
	FindingFacts facts = {0};

	if (kind == NULL || report->form != FORM_NONE)
		return;
	facts.labels[0] = string_of(kind->label);
	facts.labels[1] = string_of(kind->advice);
	gxbg_add_finding(report, "not_text", string_of(kind->code), &facts);
}
