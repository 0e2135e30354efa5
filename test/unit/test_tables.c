/*
 * test_tables.c
 *	  Rows of tables II, III and IV as organs write them: changes in words,
 *	  labels of their own.
 *
 * Each case is the rows of a table, the cell asked for, and what it is: its
 * value, or NULL for a cell without one.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "report.h"

#define HEAD_2019 \
	"清溪县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" \
	"第二十条第(五)项\n信息内容|上一年项目数量|本年增/减|处理决定数量\n"
#define HEAD_2021 \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" \
	"第二十条第(六)项\n信息内容|本年处理决定数量\n"

/* Table III with one row between two others; its label is the case's */
#define TABLE_III(label) \
	"清溪县水利局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"申请人情况\n自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他\n" \
	"一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0\n" \
	"三、本年度办理结果|(一)予以公开|2|0|0|0|0|0|2\n" label "|7|0|0|0|0|0|7\n(七)总计|9|0|0|0|0|0|9\n"

/* The cells of a row, as "62 -3 1266"; - for one without a value */
typedef struct RowCase
{
	const char *body;
	const char *code;			/* of the row */
	const char *cells;
} RowCase;

static const RowCase rows[] = {
	{HEAD_2019 "行政许可|62|减3|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|增10|1266\n", "license", "62 10 1266"},
	{HEAD_2019 "行政许可|62|减少3项|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|新增3|1266\n", "license", "62 3 1266"},
	{HEAD_2019 "行政许可\n62\n减3\n1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可 62 减3 1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "<table><tr><td>行政许可</td><td>62</td><td>减3</td><td>1266</td></tr></table>",
	"license", "62 -3 1266"},

	/* Two changes in one cell are none that could be told */
	{HEAD_2019 "行政许可|62|增1减4|1266\n", "license", "- - -"},

	/* A crawl without the lines that it has had before: 22 is not 2 and 2 */
	{"清溪县水利局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n"
		"法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n"
		"一、本年新收政府信息公开申请数量\n31\n4\n0\n35\n二、上年结转政府信息公开申请数量\n"
		"三、本年度办理结果\n(一)予以公开\n22\n(二)部分公开\n9\n(七)总计\n四、结转下年度继续办理\n",
	"disclosed", "- - - - - - -"},

	/* Labels */
	{HEAD_2021 "行政强制措施|8\n", "coercion", "8"},
	{TABLE_III("3.危及国家安全、公共安全、经济安全、社会稳定"), "refused_security_stability", "7 0 0 0 0 0 7"},
	{TABLE_III("5.属于内部事务信息"), "refused_internal_affairs", "7 0 0 0 0 0 7"},
	{TABLE_III("6.属于过程性信息"), "refused_process_info", "7 0 0 0 0 0 7"},
	{TABLE_III("1.本机关未掌握相关政府信息"), "unavailable_not_held", "7 0 0 0 0 0 7"},
	{TABLE_III("2.重复性申请"), "not_processed_repeat", "7 0 0 0 0 0 7"},
	{TABLE_III("四、结转下一年继续办理"), "carried_out", "7 0 0 0 0 0 7"},
};

#define N_ROWS ((int) (sizeof(rows) / sizeof(rows[0])))

static int	tests;
static int	failures;

static void
print_cell(char *text, size_t size, const Cell *cell)
{
	size_t		length = strlen(text);

	if (cell_is_known(cell))
		snprintf(text + length, size - length, "%s%lld", length ? " " : "", (long long) cell->value);
	else
		snprintf(text + length, size - length, "%s-", length ? " " : "");
}

/* The row of this code, in whichever table has it */
static void
print_row(const Report *report, const char *code, char *text, size_t size)
{
	text[0] = '\0';
	for (int item = 0; item < N_ITEMS; item++)
	{
		ItemMeasures measures = gxbg_item_measures(report->item_forms[item], item);

		for (int i = 0; i < measures.count && strcmp(gxbg_items[item].code, code) == 0; i++)
			print_cell(text, size, &report->disclosures[item][measures.measure[i]]);
	}
	for (int outcome = 0; outcome < N_OUTCOMES; outcome++)
		for (int i = 0; i < N_APPLICANTS && strcmp(gxbg_outcomes[outcome].code, code) == 0; i++)
			print_cell(text, size, &report->applications[outcome][i]);
	for (int kind = 0; kind < N_KINDS; kind++)
		for (int i = 0; i < N_RESULTS && strcmp(gxbg_kinds[kind].code, code) == 0; i++)
			print_cell(text, size, &report->proceedings[kind][i]);
}

static void
check_row(const RowCase *test)
{
	Report	   *report = gxbg_report_parse(test->body, strlen(test->body));
	char		text[200];
	bool		passed;

	print_row(report, test->code, text, sizeof(text));
	passed = strcmp(text, test->cells) == 0;
	tests++;
	failures += !passed;
	printf("%s %d - %s: %s\n", passed ? "ok" : "not ok", tests, test->code, test->cells);
	if (!passed)
		printf("# is \"%s\"\n", text);
	gxbg_host_release_all();
}

int
main(void)
{
	for (int i = 0; i < N_ROWS; i++)
		check_row(&rows[i]);
	printf("1..%d\n", tests);
	return failures > 0;
}
