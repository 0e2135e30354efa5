/*
 * test_figures.c
 *	  Figures stated in prose: the grammar, case by case; quotes and positions;
 *	  tables that are not prose; the headline counts of a report without tables.
 *
 * How much of what real reports say is found, and how much of that is right, is
 * measured by test/fuzz/score_prose.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "figure_cases.h"
#include "figure_cases_parts.h"
#include "figure_owner_cases.h"
#include "host_malloc.h"
#include "figure/figures.h"
#include "form/metric_rules.h"
#include "tap.h"

/* What is quoted, and the digits within; ... stands for the figure's metric */
typedef struct QuoteCase
{
	const char *text;
	const char *metric;
	const char *quote;
	const char *number;
	const char *unit;
} QuoteCase;

static const QuoteCase quotes[] = {
	{"一年来,我局收到政府信息公开申请1,234件,其中网上申请12件。", "applications_received",
	"我局收到政府信息公开申请1,234件", "1,234", "件"},
	{"全年收到政府信息公开申请5件,未发生费用,均已按时答复。", "applications_answered",
	"全年收到政府信息公开申请5件,未发生费用,均已按时答复", "", NULL},
	{"收到申请八件,结转两件。", "applications_carried_out", "结转两件", "两", "件"},
	{"全年主动公开政府信息1.2万条。", "disclosed_items", "全年主动公开政府信息1.2万条", "1.2万", "条"},
	{"依申请公开共收取费用0.2万元。", "fees_charged", "依申请公开共收取费用0.2万元", "0.2", "万元"},
	{"本年度没有收到政府信息公开申请。", "applications_received", "本年度没有收到政府信息公开申请", "", NULL},
	{"<p>收到<b>政府信息公开</b>申请&nbsp;7&nbsp;件。</p>", "applications_received",
	"收到<b>政府信息公开</b>申请&nbsp;7&nbsp;件", "7", "件"},
	{"本局收到政府信息公開申請十二件,發佈政策解讀三篇。沒有發生行政訴訟。", "interpretations",
	"發佈政策解讀三篇", "三", "篇"},
};

/* Tables in several layouts: their figures are not prose, wherever they stand */
static const char *const tables[] = {
	"| 一、本年新收政府信息公开申请数量 | 6 | 0 | 0 | 0 | 0 | 0 | 6 | |\n"
	"| 二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 | |\n"
	"| 三、本年度办理结果 | (一)予以公开 | 4 | 0 | 0 | 0 | 0 | 0 | 4 |\n",
	"规范性文件\n\n327\n\n300\n\n1109\n\n行政许可\n\n653\n\n52\n\n",
	"规章000\n规范性文件000\n行政许可000\n",
	"一、本年新收政府信息公开申请数量0000000\n(一)予以公开0000000\n四、结转下年度继续办理0000000\n",
	"<table><tr><td>(七)总计</td><td>6</td><td>0</td></tr><tr><td>行政复议</td><td>0</td></tr></table>",
	"收到申请数 | 件 | 15\n申请办结数 | 件 | 15\n行政复议数量 | 件 | 0\n",
	"一、本年新收政府信息公开申请数量\n33\n2\n0\n0\n7\n0\n42\n",
	"| 统计指标 | 单位 | 统计数 |\n| (一)主动公开政府信息数 | 条 | 128 |\n| (一)收到申请数 | 件 | 15 |\n",
	"(一)收到申请数\n件\n15\n(二)申请办结数\n件\n15\n四、行政复议数量\n件\n0\n",
};

/* Who tells the sentences: nobody who is known, but in test_owners */
static const FigureOwner nobody = {{NULL, 0}, TIER_UNKNOWN};
static FigureOwner owner;

static int
figures_of(const char *body, int year, Figure **figures)
{
	return gxbg_figures(gxbg_scan(body, strlen(body)), year, owner, NULL, 0, figures);
}

static int
compare(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* Figures as text, in alphabetical order: cases need not tell their order */
static void
write_sorted(char **items, int n, char *to)
{
	qsort(items, (size_t) n, sizeof(char *), compare);
	*to = '\0';
	for (int i = 0; i < n; i++)
	{
		strcat(to, i ? ";" : "");
		strcat(to, items[i]);
		free(items[i]);
	}
}

static void
write_found(const char *body, int year, char *to)
{
	Figure	   *figures;
	char	   *items[64];
	int			n = figures_of(body, year, &figures);

	for (int i = 0; i < n && i < 64; i++)
	{
		double		value = (double) figures[i].value;

		for (int scale = figures[i].scale; scale > 0; scale--)
			value /= 10;
		items[i] = malloc(128);
		snprintf(items[i], 128, "%s=%.10g", gxbg_metrics[figures[i].metric].code, value);
	}
	write_sorted(items, n, to);
	gxbg_host_release_all();
}

static void
write_expected(const char *figures, char *to)
{
	char	   *copy = strdup(figures);
	char	   *items[64];
	int			n = 0;

	for (char *item = strtok(copy, ";"); item && n < 64; item = strtok(NULL, ";"))
		items[n++] = strdup(item);
	write_sorted(items, n, to);
	free(copy);
}

static void
test_case(const Case *tested)
{
	char		expected[4096];
	char		found[4096];

	write_expected(tested->figures, expected);
	write_found(tested->text, tested->year, found);
	report(strcmp(expected, found) == 0, tested->text);
	if (strcmp(expected, found) != 0)
		printf("# expected %s\n# found    %s\n", expected, found);
}

static void
test_cases(const Case *tested, size_t n)
{
	for (size_t i = 0; i < n; i++)
		test_case(&tested[i]);
}

/* What a report tells of other organs is none of its own figures */
static void
test_owners(void)
{
	for (size_t i = 0; i < sizeof(owner_cases) / sizeof(owner_cases[0]); i++)
	{
		owner = (FigureOwner) {
			{owner_cases[i].name, strlen(owner_cases[i].name)}, owner_cases[i].tier
		};
		test_case(&owner_cases[i].tested);
	}
	owner = nobody;
}

static bool
spans(const char *body, Span span, const char *text)
{
	return span.end - span.start == strlen(text) &&
		memcmp(body + span.start, text, strlen(text)) == 0;
}

static void
test_quotes(void)
{
	for (size_t i = 0; i < sizeof(quotes) / sizeof(quotes[0]); i++)
	{
		const QuoteCase *q = &quotes[i];
		Figure	   *figures;
		int			n = figures_of(q->text, 2020, &figures);
		bool		passed = false;

		for (int j = 0; j < n; j++)
		{
			const char *unit = figures[j].unit;

			if (strcmp(gxbg_metrics[figures[j].metric].code, q->metric) != 0)
				continue;
			passed = spans(q->text, figures[j].quote, q->quote) &&
				spans(q->text, figures[j].number, q->number) &&
				(q->unit ? unit && strcmp(unit, q->unit) == 0 : unit == NULL);
			if (!passed)
				printf("# %.*s\n", (int) (figures[j].quote.end - figures[j].quote.start),
					   q->text + figures[j].quote.start);
		}
		report(passed, q->quote);
		gxbg_host_release_all();
	}
}

static void
test_tables(void)
{
	for (size_t i = 0; i < sizeof(tables) / sizeof(tables[0]); i++)
	{
		char		found[4096];

		write_found(tables[i], 2020, found);
		report(found[0] == '\0', "figures of a table are not prose");
		if (found[0] != '\0')
			printf("# %s\n# in %s\n", found, tables[i]);
	}
}

static void
test_skip(void)
{
	const char *body = "收到申请5件。收到申请7件。收到政府信息公开申请9件。";
	const char *second = strstr(body, "收到申请7");
	const char *third = strstr(body, "收到政府");
	Span		skip[2] = {{0, (uint32_t) (second - body)},
	{(uint32_t) (second - body), (uint32_t) (third - body)}};
	Figure	   *figures;
	int			n = gxbg_figures(gxbg_scan(body, strlen(body)), 2020, nobody, skip, 2, &figures);

	report(n == 1 && figures[0].value == 9, "nothing is read inside the spans to skip");
	gxbg_host_release_all();
}

/* The figures of these metrics, OF bits, in a sentence of a report for 2020 */
static int
count_of(const char *text, uint32_t metrics)
{
	Figure	   *figures;
	int			n = figures_of(text, 2020, &figures);
	int			found = 0;

	for (int i = 0; i < n; i++)
		found += metrics >> figures[i].metric & 1;
	gxbg_host_release_all();
	return found;
}

/* Each row of the tables of rules has a sentence that needs it */
static void
test_rules(void)
{
	for (int i = 0; i < gxbg_metric_rule_count; i++)
		report(count_of(gxbg_metric_rules[i].example,
						UINT32_C(1) << gxbg_metric_rules[i].metric) == 1,
			   gxbg_metric_rules[i].example);
	for (int i = 0; i < gxbg_exclusion_count; i++)
		report(count_of(gxbg_exclusions[i].example, gxbg_exclusions[i].metrics) == 0,
			   gxbg_exclusions[i].example);
	for (int i = 0; i < gxbg_part_rule_count; i++)
		report((count_of(gxbg_part_rules[i].example, gxbg_part_rules[i].metrics) > 0) ==
			   gxbg_part_rules[i].own, gxbg_part_rules[i].example);
	report(gxbg_metric_rule_count <= 64, "rules are members of a set of 64");
}

/* What else is understood: time, mode, role and what it is a part by */
typedef struct StatementCase
{
	int			year;
	const char *text;
	const char *statements;		/* metric=value, year, mode, role, by, what; parted by ; */
} StatementCase;

static const StatementCase statements[] = {
	{2022, "共收到申请10件。网上申请9件,当面申请1件。",
	"applications_received=10 0 done whole - -;applications_received=9 0 done part channel 网上申请;"
	"applications_received=1 0 done part channel 当面申请"},
	{2022, "2021年收到政府信息公开申请5件,2022年收到政府信息公开申请9件。",
	"applications_received=5 2021 done whole - -;applications_received=9 0 done whole - -"},
	{2022, "截至2022年底,累计收到政府信息公开申请90件。",
	"applications_received=90 -1 done whole - -"},
	{2022, "收到申请12件,将办结2件。",
	"applications_received=12 0 done whole - -;applications_concluded=2 0 planned whole - -"},
	{2022, "在政府网站公开政府信息131条,在公开栏公开政府信息2条。",
	"disclosed_items=131 0 done part channel 在政府网站;disclosed_items=2 0 done part channel 在公开栏"},
	{2022, "自然人提出申请73件;商业企业提出申请8件。",
	"applications_received=73 0 done unknown applicant 自然人;applications_received=8 0 done unknown applicant 商业企业"},
	{2022, "收到涉及征地的政府信息公开申请25件。",
	"applications_received=25 0 done part topic 涉及征地的"},
};

static void
test_statements(void)
{
	for (size_t i = 0; i < sizeof(statements) / sizeof(statements[0]); i++)
	{
		const StatementCase *tested = &statements[i];
		Statement  *found;
		int			n = gxbg_statements(gxbg_scan(tested->text, strlen(tested->text)), tested->year, nobody,
										NULL, 0, &found);
		char		written[4096] = "";

		for (int j = 0; j < n; j++)
		{
			const Statement *s = &found[j];
			const char *by = gxbg_by_codes[s->by];
			size_t		length = strlen(written);

			if (gxbg_has_metric(s))
				snprintf(written + length, sizeof(written) - length, "%s%s=%d %d %s %s %s %.*s",
						 length ? ";" : "", gxbg_metrics[s->metric].code, (int) s->amount.value,
						 s->year, gxbg_mode_codes[s->mode], gxbg_role_codes[s->role],
						 by ? by : "-", by ? (int) (s->by_text.end - s->by_text.start) : 1,
						 by ? tested->text + s->by_text.start : "-");
		}
		report(strcmp(written, tested->statements) == 0, tested->text);
		if (strcmp(written, tested->statements) != 0)
			printf("# expected %s\n# found    %s\n", tested->statements, written);
		gxbg_host_release_all();
	}
}

/* Counts have a bound, and sums of them are in range */
static void
test_bound(void)
{
	char		body[4096] = "";

	report(count_of("收到政府信息公开申请0\n999999999999999999件。", UINT32_MAX) == 0 &&
		   count_of("收到政府信息公开申请1000000000001件。", UINT32_MAX) == 0,
		   "what is more than 10^12 is no count");
	for (int i = 0; i < 12; i++)
		strcat(body, "网上收到申请0\n999999999999999999件,当面收到申请999999999999件,");
	report(count_of(body, UINT32_MAX) >= 0, "sums of the largest counts");
}

static bool
counts_are(const char *body, int64_t received, int64_t carried_in, int64_t concluded,
		   int64_t carried_out)
{
	Figure	   *figures;
	int			n = figures_of(body, 2016, &figures);
	NarrativeCounts c = gxbg_narrative_counts(figures, n);
	bool		equal = (c.received.known ? c.received.value : -1) == received &&
		(c.carried_in.known ? c.carried_in.value : -1) == carried_in &&
		(c.concluded.known ? c.concluded.value : -1) == concluded &&
		(c.carried_out.known ? c.carried_out.value : -1) == carried_out;

	gxbg_host_release_all();
	return equal;
}

static void
test_counts(void)
{
	report(counts_are("收到申请15件,上年结转1件,办结13件,结转下年度3件。", 15, 1, 13, 3),
		   "headline counts from prose");
	report(counts_are("收到政府信息公开申请15件,答复15件。", 15, -1, -1, -1),
		   "answered is not concluded");
	report(counts_are("收到政府信息公开申请15件。\n\n一是公开。\n\n二是解读。\n\n三是回应。\n\n"
					  "收到政府信息公开申请16件。", -1, -1, -1, -1),
		   "statements that contradict each other give none");
	report(counts_are("", -1, -1, -1, -1), "an empty body");
}

/* No text makes it slow: work on a sentence is bounded */
static void
test_long(void)
{
	const char *parts[] = {"收到申请5件、", "均无", "(", "12", "申请", "公开信息", "上年",
	"2014年、2015年分别10件、5件,", "行政复议\n"};
	const size_t size = 400000;
	char	   *body = malloc(size + 64);

	for (size_t i = 0; i < sizeof(parts) / sizeof(parts[0]); i++)
	{
		size_t		length = strlen(parts[i]);
		Figure	   *figures;

		for (size_t at = 0; at <= size; at += length)
			memcpy(body + at, parts[i], length);
		gxbg_figures(gxbg_scan(body, size), 2020, nobody, NULL, 0, &figures);
		gxbg_host_release_all();
	}
	free(body);
	report(true, "repetitions without an end");
}

int
main(void)
{
	test_cases(cases, sizeof(cases) / sizeof(cases[0]));
	test_cases(part_cases, sizeof(part_cases) / sizeof(part_cases[0]));
	test_owners();
	test_quotes();
	test_tables();
	test_skip();
	test_rules();
	test_statements();
	test_bound();
	test_counts();
	test_long();
	printf("1..%d\n", count);
	return failures > 0;
}
