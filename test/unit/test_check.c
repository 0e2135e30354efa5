/*
 * test_check.c
 *	  The checks, rule by rule: a report that breaks it and a near miss that
 *	  does not.
 *
 * Each case is a sound report with some of its texts replaced, and the
 * findings expected, one a line: rule, subject, expected and actual figure.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "check/check.h"
#include "form/check_rules.h"
#include "host_malloc.h"
#include "report/report.h"

#define TITLE_2021	"白石县水利局2022年政府信息公开工作年度报告"
#define PERIOD		"统计期限自2022年1月1日起至2022年12月31日止。"
#define PROSE		"本年工作有序。"
#define HEADS \
	"| 申请人情况 |||||||\n" \
	"| 自然人 | 法人或其他组织 ||||| 总计 |\n" \
	"| 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n"
#define RECEIVED	"| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | 10 |\n"
#define CARRIED_IN	"| 二、上年结转政府信息公开申请数量 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
#define DISCLOSED	"| (一)予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | 5 |\n"
#define PARTLY		"| (二)部分公开(区分处理的,只计这一情形,不计其他情形) | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"
#define INTERNAL	"| 5.属于三类内部事务信息 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"
#define INQUIRY		"| 8.属于行政查询事项 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
#define CONCLUDED	"| (七)总计 | 8 | 1 | 0 | 0 | 0 | 0 | 9 |\n"
#define CARRIED_OUT "| 四、结转下年度继续办理 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"
#define NONE		" | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"

#define ROWS_BEFORE_OTHER \
	RECEIVED CARRIED_IN \
	"| 三、本年度办理结果 " DISCLOSED PARTLY \
	"| (三)不予公开 | 1.属于国家秘密" NONE \
	"| 2.其他法律行政法规禁止公开" NONE \
	"| 3.危及“三安全一稳定”" NONE \
	"| 4.保护第三方合法权益" NONE INTERNAL \
	"| 6.属于四类过程性信息" NONE \
	"| 7.属于行政执法案卷" NONE INQUIRY \
	"| (四)无法提供 | 1.本机关不掌握相关政府信息 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n" \
	"| 2.没有现成信息需要另行制作" NONE \
	"| 3.补正后申请内容仍不明确" NONE \
	"| (五)不予处理 | 1.信访举报投诉类申请" NONE \
	"| 2.重复申请" NONE \
	"| 3.要求提供公开出版物" NONE \
	"| 4.无正当理由大量反复申请" NONE \
	"| 5.要求行政机关确认或重新出具已获取信息" NONE
#define TABLE_III_2021 \
	HEADS ROWS_BEFORE_OTHER \
	"| (六)其他处理 | 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" NONE \
	"| 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" NONE \
	"| 3.其他" NONE CONCLUDED CARRIED_OUT
#define TABLE_III_2019 \
	HEADS ROWS_BEFORE_OTHER "| (六)其他处理" NONE CONCLUDED CARRIED_OUT
#define TABLE_IV \
	"| 行政复议 ||||| 行政诉讼 ||||||||||\n" \
	"| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 ||||| 复议后起诉 |||||\n" \
	"| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n" \
	"| 2 | 1 | 0 | 0 | 3 | 1 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 | 1 |\n"
#define SECTION_III "三、收到和处理政府信息公开申请情况\n"
#define SECTION_IV	"四、政府信息公开行政复议、行政诉讼情况\n"
#define CLOSING		"五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n"

#define REPORT_2021 \
	TITLE_2021 "\n" PERIOD "\n一、总体情况\n" PROSE "\n二、主动公开政府信息情况\n" \
	"| 第二十条第(一)项 ||||\n| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n" \
	"| 规章 | 0 | 0 | 0 |\n| 行政规范性文件 | 3 | 1 | 12 |\n" \
	"| 第二十条第(五)项 ||||\n| 信息内容 | 本年处理决定数量 |\n| 行政许可 | 120 |\n" \
	"| 第二十条第(六)项 ||||\n| 信息内容 | 本年处理决定数量 |\n| 行政处罚 | 7 |\n| 行政强制 | 0 |\n" \
	"| 第二十条第(八)项 ||||\n| 信息内容 | 本年收费金额(单位:万元) |\n| 行政事业性收费 | 4.06 |\n" \
	SECTION_III TABLE_III_2021 SECTION_IV TABLE_IV CLOSING

#define REPORT_2019 \
	"白石县水利局2020年政府信息公开工作年度报告\n一、总体情况\n" PROSE "\n二、主动公开政府信息情况\n" \
	"| 第二十条第(一)项 ||||\n| 信息内容 | 本年新制作数量 | 本年新公开数量 | 对外公开总数量 |\n" \
	"| 规章 | 0 | 0 | 0 |\n| 规范性文件 | 3 | 3 | 12 |\n" \
	"| 第二十条第(五)项 ||||\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n" \
	"| 行政许可 | 4 | -1 | 120 |\n| 其他对外管理服务事项 | 6 | +2 | 30 |\n" \
	"| 第二十条第(六)项 ||||\n| 信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n" \
	"| 行政处罚 | 15 | 0 | 7 |\n| 行政强制 | 2 | 0 | 0 |\n" \
	"| 第二十条第(八)项 ||||\n| 信息内容 | 上一年项目数量 | 本年增/减 |\n| 行政事业性收费 | 1 | -1 |\n" \
	"| 第二十条第(九)项 ||||\n| 信息内容 | 采购项目数量 | 采购总金额 |\n| 政府集中采购 | 2 | 35.5万元 |\n" \
	SECTION_III TABLE_III_2019 SECTION_IV TABLE_IV CLOSING

#define REPORT_STATISTICS \
	"白石县水利局2016年政府信息公开工作年度报告\n一、概述\n" PROSE "\n" \
	"附表:政府信息公开情况统计表\n| 统计指标 | 单位 | 统计数 |\n" \
	"| 一、主动公开情况 | —— | |\n" \
	"| (一)主动公开政府信息数(不同渠道和方式公开相同信息计1条) | 条 | 412 |\n" \
	"| 其中:主动公开规范性文件数 | 条 | 5 |\n" \
	"| 三、依申请公开情况 | —— | |\n" \
	"| (一)收到申请数 | 件 | 9 |\n| 1.当面申请数 | 件 | 4 |\n| 2.传真申请数 | 件 | 0 |\n" \
	"| 3.网络申请数 | 件 | 4 |\n| 4.信函申请数 | 件 | 1 |\n" \
	"| (二)申请办结数 | 件 | 9 |\n| 1.按时办结数 | 件 | 8 |\n| 2.延期办结数 | 件 | 1 |\n" \
	"| 四、行政复议数量 | 件 | 2 |\n| (一)维持具体行政行为数 | 件 | 2 |\n" \
	"| (二)被依法纠错数 | 件 | 0 |\n| (三)其他情形数 | 件 | 0 |\n" \
	"| 五、行政诉讼数量 | 件 | 0 |\n| (一)维持具体行政行为或者驳回原告诉讼请求数 | 件 | 0 |\n" \
	"| (二)被依法纠错数 | 件 | 0 |\n| (三)其他情形数 | 件 | 0 |\n" \
	"| 六、举报投诉数量 | 件 | 0 |\n" \
	"| (三)接受培训人员数 | 人次 | 30 |\n以上为统计表。\n"

#define MAX_EDITS 4

/* A text and what stands in its place; NULL: the body ends there */
typedef struct Edit
{
	const char *text;
	const char *instead;
} Edit;

typedef struct Case
{
	const char *name;
	const char *report;
	Edit		edits[MAX_EDITS];
	const char *findings;
} Case;

static const Case cases[] = {
	{"a sound report of the 2021 form", REPORT_2021, {{0}}, ""},
	{"a sound report of the 2019 form", REPORT_2019, {{0}}, ""},
	{"a sound statistics table", REPORT_STATISTICS, {{0}}, ""},

	/* identities of table III */
	{"row_total, and the column of totals", REPORT_2021,
		{{DISCLOSED, "| (一)予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | 6 |\n"}},
	"row_total|disclosed.total|5|6\nconcluded_total|concluded.total|10|9\n"},
	{"row_total: another outcome has it", REPORT_2021,
		{{DISCLOSED, "| (一)予以公开 | 5 | 1 | 0 | 0 | 0 | 0 | 6 |\n"},
		{"不计其他情形) | 1 | 0 | 0 | 0 | 0 | 0 | 1 |", "不计其他情形) | 0 | 0 | 0 | 0 | 0 | 0 | 0 |"}}, ""},
	{"row_total: a blank cell cannot save it", REPORT_2021,
		{{DISCLOSED, "| (一)予以公开 | 4 | | 0 | 0 | 0 | 0 | 3 |\n"}},
	"row_total|disclosed.total|4|3\nconcluded_total|concluded.total|7|9\n"},
	{"row_total: a blank cell is not 0", REPORT_2021,
	{{DISCLOSED, "| (一)予以公开 | 4 | | 0 | 0 | 0 | 0 | 5 |\n"}}, ""},
	{"row_total: blank totals", REPORT_2021,
		{{DISCLOSED, "| (一)予以公开 | 4 | 1 | 0 | 0 | 0 | 0 | |\n"},
		{CONCLUDED, "| (七)总计 | | | | | | | |\n"}}, ""},
	{"concluded_total, and what came in", REPORT_2021,
		{{CONCLUDED, "| (七)总计 | 8 | 2 | 0 | 0 | 0 | 0 | 10 |\n"}},
		"concluded_total|concluded.enterprise|1|2\nintake_outcome|intake.enterprise|2|1\n"
	"concluded_total|concluded.total|9|10\nintake_outcome|intake.total|12|11\n"},
	{"concluded_total: a row that is missing may have it", REPORT_2021,
		{{INQUIRY, ""}, {CONCLUDED, "| (七)总计 | 9 | 1 | 0 | 0 | 0 | 0 | 10 |\n"},
		{CARRIED_OUT, "| 四、结转下年度继续办理 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"}},
	"row_missing|refused_inquiry||1\n"},
	{"intake_outcome", REPORT_2021,
		{{CARRIED_OUT, "| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"}},
	"intake_outcome|intake.natural_person|11|10\nintake_outcome|intake.total|12|11\n"},
	{"intake_outcome: carried in as well", REPORT_2021,
		{{CARRIED_OUT, "| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"},
		{CARRIED_IN, "| 二、上年结转政府信息公开申请数量 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n"}}, ""},
	{"intake_outcome: carried in is blank", REPORT_2021,
		{{CARRIED_OUT, "| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"},
		{CARRIED_IN, "| 二、上年结转政府信息公开申请数量 | / | / | / | / | / | / | / |\n"}}, ""},

	/* table IV */
	{"proceeding_total", REPORT_2021, {{"| 2 | 1 | 0 | 0 | 3 |", "| 2 | 1 | 0 | 0 | 2 |"}},
	"proceeding_total|reconsideration.total|3|2\n"},
	{"proceeding_total: the last block", REPORT_2021, {{"| 0 | 0 | 0 | 1 | 1 |\n五、", "| 0 | 0 | 0 | 1 | 4 |\n五、"}},
	"proceeding_total|litigation_after.total|1|4\n"},
	{"proceeding_total: a blank may have the rest", REPORT_2021,
	{{"| 2 | 1 | 0 | 0 | 3 |", "| 2 | 1 | | | 5 |"}}, ""},

	/* figures that cannot be */
	{"negative_figure", REPORT_2021, {{"| 行政处罚 | 7 |", "| 行政处罚 | -7 |"}},
	"negative_figure|penalty.decisions||-7\n"},
	{"negative_figure in table III", REPORT_2021,
		{{DISCLOSED, "| (一)予以公开 | 5 | 1 | 0 | 0 | 0 | -1 | 5 |\n"},
			{RECEIVED, "| 一、本年新收政府信息公开申请数量 | 10 | 1 | 0 | 0 | 0 | -1 | 10 |\n"},
		{CONCLUDED, "| (七)总计 | 9 | 1 | 0 | 0 | 0 | -1 | 9 |\n"}},
		"negative_figure|received.other_org||-1\nnegative_figure|disclosed.other_org||-1\n"
	"negative_figure|concluded.other_org||-1\n"},
	{"negative_figure: a decrease is none", REPORT_2019, {{"| 行政许可 | 4 | -1 |", "| 行政许可 | 4 | -4 |"}}, ""},
	{"items_change", REPORT_2019, {{"| 行政许可 | 4 | -1 |", "| 行政许可 | 4 | -5 |"}},
	"items_change|license.items_before|5|4\n"},
	{"fractional_count", REPORT_2021, {{"| 行政许可 | 120 |", "| 行政许可 | 12.5 |"}},
	"fractional_count|license.decisions||\n"},
	{"fractional_count: no decimals but noughts", REPORT_2021, {{"| 行政许可 | 120 |", "| 行政许可 | 120.0 |"}}, ""},
	{"in_force", REPORT_2021, {{"| 3 | 1 | 12 |", "| 3 | 1 | 1 |"}},
	"in_force|normative_document.in_force|2|1\n"},
	{"in_force: all of this year", REPORT_2021, {{"| 3 | 1 | 12 |", "| 3 | 1 | 2 |"}}, ""},
	{"in_force: what was repealed is blank", REPORT_2021, {{"| 3 | 1 | 12 |", "| 3 | | 1 |"}}, ""},

	/* not read whole */
	{"undecoded", REPORT_2021, {{RECEIVED, "| 一、本年新收政府信息公开申请数量 | 9.5 | 1 | 0 | 0 | 0 | 0 | 10 |\n"}},
	"undecoded|received.natural_person||1\n"},
	{"undecoded: several cells of a row", REPORT_2021,
		{{"| 行政规范性文件 | 3 | 1 | 12 |", "行政规范性文件2217"}},
	"undecoded|normative_document||3\n"},
	{"recovered", REPORT_2021, {{RECEIVED, "| 一、本年新收政府信息公开申请数量 | 9 | 1 | 0 | 0 | 0 | 0 | 1 0 |\n"}}, "recovered|||1\n"},
	{"table_cut_off: in a row", REPORT_2021, {{" | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n| 6.", NULL}},
	"table_cut_off|refused_internal_affairs||\n"},
	{"table_cut_off: in a later row", REPORT_2021, {{CARRIED_OUT, NULL}}, "table_cut_off|carried_out||\n"},
	{"table_cut_off: the text ends behind the table", REPORT_2021, {{SECTION_IV, NULL}}, ""},
	{"table_cut_off: table II", REPORT_2021, {{"| 行政强制 | 0 |", NULL}}, "table_cut_off|coercion||\n"},
	{"table_cut_off: table II is whole", REPORT_2021, {{SECTION_III, NULL}}, ""},
	{"table_cut_off: the statistics table", REPORT_STATISTICS, {{"| 2.延期办结数", NULL}},
	"table_cut_off|concluded_extended||\n"},
	{"row_missing", REPORT_2021, {{INQUIRY, ""}}, "row_missing|refused_inquiry||1\n"},
	{"row_missing: at the top", REPORT_2021, {{RECEIVED, ""}}, "row_missing|received||1\n"},
	{"row_without_label", REPORT_2021, {{INQUIRY, INQUIRY "| 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n"}},
	"row_without_label|refused_inquiry||\n"},
	{"label_without_row", REPORT_2021, {{INQUIRY, "8.属于行政查询事项\n"}}, "label_without_row|refused_inquiry||\n"},
	{"table_repeated", REPORT_2021, {{CLOSING, SECTION_III TABLE_III_2021 CLOSING}}, "table_repeated|||\n"},
	{"several_reports: a table with other figures", REPORT_2021,
		{{CLOSING, SECTION_III TABLE_III_2021 CLOSING},
			{CARRIED_OUT "五、", "| 四、结转下年度继续办理 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n五、"}},
	"several_reports|||\n"},

	{"table_year", REPORT_2021, {{SECTION_III, SECTION_III "(一)2021年收到和处理政府信息公开申请情况\n"}},
	"table_year|year|2022|2021\n"},
	{"table_year: in a sentence", REPORT_2021, {{SECTION_III, SECTION_III "附2021年表如下,供参考:\n"}},
	"table_year|year|2022|2021\n"},
	{"table_year: a period", REPORT_2021, {{SECTION_III, SECTION_III "(2021年1月1日至2021年12月31日)\n"}},
	"table_year|year|2022|2021\n"},
	{"table_year: the report's, in a sentence", REPORT_2021,
	{{SECTION_III, SECTION_III "2022年收到和处理申请的情况如下表。\n"}}, ""},
	{"table_year: a comparison with figures", REPORT_2021,
	{{SECTION_III, SECTION_III "与上年情况相比有所增加,详见下表。\n"}}, ""},
	{"table_year: a comparison in a sentence", REPORT_2021,
	{{SECTION_III, SECTION_III "与2021年相比有所增加,具体情况见下表。\n"}}, ""},
	{"table_year: the report's", REPORT_2021, {{SECTION_III, SECTION_III "2022年度:\n"}}, ""},
	{"table_year: a note of table II", REPORT_2021, {{SECTION_III, "2021年共120件\n" SECTION_III}}, ""},
	{"table_year: no section's heading", REPORT_2021, {{"| 行政许可 | 120 |", "| 行政许可(2021年取消3项) | 120 |"}, {SECTION_III, ""}}, ""},
	{"table_year: a date, a comparison", REPORT_2021,
	{{SECTION_III, SECTION_III "(截至2021年12月31日)\n与2021年相比的办理情况\n"}}, ""},

	/* the report as a whole */
	{"year_period", REPORT_2021, {{TITLE_2021, "白石县水利局2021年政府信息公开工作年度报告"}},
	"year_period|year|2022|2021\n"},
	{"form_year: the 2019 form in 2022", REPORT_2019, {{"2020年政府信息", "2022年政府信息"}},
	"form_year|form||2022\n"},
	{"form_year: the 2019 form in 2019", REPORT_2019, {{"2020年政府信息", "2019年政府信息"}}, ""},
	{"form_year: the 2021 form in 2020", REPORT_2021,
		{{TITLE_2021, "白石县水利局2020年政府信息公开工作年度报告"},
		{PERIOD, "统计期限自2020年1月1日起至2020年12月31日止。"}},
	"form_year|form||2020\n"},

	/* prose against tables */
	{"prose_received", REPORT_2021, {{PROSE, "2022年,共收到政府信息公开申请13件。"}},
	"prose_received|received.total|10|13\n"},
	{"prose_received: the same", REPORT_2021, {{PROSE, "2022年,共收到政府信息公开申请10件。"}}, ""},
	{"prose_received: with what was carried in", REPORT_2021, {{PROSE, "2022年,共受理政府信息公开申请11件。"}}, ""},
	{"prose_received: none", REPORT_2021, {{PROSE, "本年没有收到政府信息公开申请。"}},
	"prose_received|received.total|10|0\n"},
	{"prose_received: the table does not say", REPORT_2021, {{PROSE, "2022年,共收到政府信息公开申请13件。"},
		{RECEIVED, "| 一、本年新收政府信息公开申请数量 | | | | | | | |\n"},
		{CARRIED_IN, "| 二、上年结转政府信息公开申请数量 | | | | | | | |\n"}}, ""},
	{"prose_concluded", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,办结8件。"}},
	"prose_concluded|concluded.total|9|8\n"},
	{"prose_concluded: the same", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,办结9件。"}}, ""},
	{"prose_concluded: the others were withdrawn", REPORT_2021,
		{{PROSE, "2022年,受理政府信息公开申请10件,其中7件办结,2件申请人主动撤销。"}}, ""},
	{"prose_concluded: more than the others were not", REPORT_2021,
		{{PROSE, "2022年,受理政府信息公开申请10件,其中6件办结,2件申请人主动撤销。"}},
	"prose_concluded|concluded.total|9|6\n"},
	{"prose_received: the organ's own, of its region's", REPORT_2021,
		{{PROSE, "2022年,我办共收到政府信息公开申请3件。"}}, ""},
	{"prose_received: the organ's own are more", REPORT_2021,
		{{PROSE, "2022年,我办共收到政府信息公开申请13件。"}}, "prose_received|received.total|10|13\n"},
	{"prose_answered", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,答复10件。"}},
	"prose_answered|concluded.total|9|10\n"},
	{"prose_answered: the same", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,答复9件。"}}, ""},
	{"prose_carried_in", REPORT_2021, {{PROSE, "上年结转政府信息公开申请2件。"}},
	"prose_carried_in|carried_in.total|1|2\n"},
	{"prose_carried_in: the same", REPORT_2021, {{PROSE, "上年结转政府信息公开申请1件。"}}, ""},
	{"prose_carried_out", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,结转下年度继续办理1件。"}},
	"prose_carried_out|carried_out.total|2|1\n"},
	{"prose_carried_out: the same", REPORT_2021, {{PROSE, "收到政府信息公开申请10件,结转下年度继续办理2件。"}}, ""},
	{"prose_reconsiderations", REPORT_2021, {{PROSE, "因政府信息公开被申请行政复议2件。"}},
	"prose_reconsiderations|reconsideration.total|3|2\n"},
	{"prose_reconsiderations: the same", REPORT_2021, {{PROSE, "因政府信息公开被申请行政复议3件。"}}, ""},
	{"prose_litigations", REPORT_2021, {{PROSE, "因政府信息公开被提起行政诉讼1件。"}},
	"prose_litigations|litigation.total|2|1\n"},
	{"prose_litigations: the same", REPORT_2021, {{PROSE, "因政府信息公开被提起行政诉讼2件。"}}, ""},
	{"prose against the statistics table", REPORT_STATISTICS, {{PROSE, "2016年,共收到政府信息公开申请8件,办结9件。"}},
	"prose_received|received|9|8\n"},

	/* the statistics table */
	{"statistics_sum", REPORT_STATISTICS, {{"| 3.网络申请数 | 件 | 4 |", "| 3.网络申请数 | 件 | 5 |"}},
	"statistics_sum|received|10|9\n"},
	{"statistics_sum: another part has it", REPORT_STATISTICS,
		{{"| 3.网络申请数 | 件 | 4 |", "| 3.网络申请数 | 件 | 5 |"},
		{"| 1.当面申请数 | 件 | 4 |", "| 1.当面申请数 | 件 | 3 |"}}, ""},
	{"statistics_sum: a part that is missing may have the rest", REPORT_STATISTICS,
	{{"| 3.网络申请数 | 件 | 4 |\n", ""}}, ""},
	{"statistics_sum: a part that is missing cannot be negative", REPORT_STATISTICS,
		{{"| 3.网络申请数 | 件 | 4 |\n", ""}, {"| 1.当面申请数 | 件 | 4 |", "| 1.当面申请数 | 件 | 14 |"}},
	"statistics_sum|received|15|9\n"},
	{"statistics_part", REPORT_STATISTICS, {{"| 条 | 5 |", "| 条 | 413 |"}},
	"statistics_part|disclosed_items|413|412\n"},
	{"statistics_part: all of them", REPORT_STATISTICS, {{"| 条 | 5 |", "| 条 | 412 |"}}, ""},
	{"form_year: the statistics table in 2019", REPORT_STATISTICS, {{"2016年政府信息", "2019年政府信息"}},
	"form_year|form||2019\n"},
};

#define N_CASES ((int) (sizeof(cases) / sizeof(cases[0])))

typedef struct Text
{
	char		text[32768];
	size_t		length;
} Text;

static void
add(Text *to, const char *text, size_t length)
{
	if (to->length + length >= sizeof(to->text))
		length = 0;
	memcpy(to->text + to->length, text, length);
	to->length += length;
	to->text[to->length] = '\0';
}

/* Replace the first occurrence; false if there is none */
static bool
edit(Text *body, const Edit *edit)
{
	static Text old;
	const char *at;

	old = *body;
	at = strstr(old.text, edit->text);
	if (at == NULL)
		return false;
	body->length = 0;
	add(body, old.text, (size_t) (at - old.text));
	if (edit->instead == NULL)
		return true;
	add(body, edit->instead, strlen(edit->instead));
	add(body, at + strlen(edit->text), strlen(at + strlen(edit->text)));
	return true;
}

static void
write_findings(const Report *report, Text *to)
{
	to->length = 0;
	add(to, "", 0);
	for (int i = 0; i < report->finding_count; i++)
	{
		const Finding *finding = &report->findings[i];
		char		line[256];
		char		expected[24] = "";
		char		actual[24] = "";

		if (finding->has_expected)
			snprintf(expected, sizeof(expected), "%" PRId64, finding->expected);
		if (finding->has_actual)
			snprintf(actual, sizeof(actual), "%" PRId64, finding->actual);
		snprintf(line, sizeof(line), "%s|%.*s|%s|%s\n", finding->rule, (int) finding->subject.length,
				 finding->subject.text ? finding->subject.text : "", expected, actual);
		add(to, line, strlen(line));
	}
}

static int	tests;
static int	failures;

static void
is(const char *found, const char *expected, const char *name)
{
	if (strcmp(found, expected) != 0)
	{
		printf("# found:\n%s# expected:\n%s", found, expected);
		failures++;
		printf("not ");
	}
	printf("ok %d - %s\n", ++tests, name);
}

static void
test_case(const Case *test)
{
	static Text body;
	static Text found;

	body.length = 0;
	add(&body, test->report, strlen(test->report));
	for (int i = 0; i < MAX_EDITS && test->edits[i].text; i++)
		if (!edit(&body, &test->edits[i]))
			printf("# not in the report: %s\n", test->edits[i].text);
	write_findings(gxbg_report_parse(body.text, body.length), &found);
	is(found.text, test->findings, test->name);
	gxbg_host_release_all();
}

/* Behind a report, more tokens than any report has */
static void
test_dense(int count, const char *findings, const char *name)
{
	static char body[400000];
	static Text found;
	size_t		length = strlen(REPORT_2021);

	memcpy(body, REPORT_2021, length);
	for (int i = 0; i < count; i++)
	{
		body[length++] = '|';
		body[length++] = '1';
	}
	write_findings(gxbg_report_parse(body, length), &found);
	is(found.text, findings, name);
	gxbg_host_release_all();
}

/* The page's title, kept apart, names another year */
static void
test_page_title(void)
{
	static Text found;
	Prose		prose;
	const char *title = "白石县水利局2021年政府信息公开工作年度报告";

	write_findings(gxbg_report_read(REPORT_2021, strlen(REPORT_2021),
									(String) {title, strlen(title)}, &prose), &found);
	is(found.text, "year_title|year|2022|2021\n", "year_title");
	gxbg_host_release_all();
}

/* The year of the title with letters for digits */
static void
test_lettered_year(void)
{
	static Text found;
	Prose		prose;
	const char *body = "白石县水利局2O22年政府信息公开工作年度报告\n一、总体情况\n本年主动公开政府信息3条。\n"
		"三、收到和处理政府信息公开申请情况\n未收到申请。\n";

	write_findings(gxbg_report_read(body, strlen(body), (String) {NULL, 0}, &prose), &found);
	is(found.text, "year_letters|year||2022\n", "year_letters");
	gxbg_host_release_all();
}

/* Messages: labels as the form writes them; open cells are said to be */
static void
test_messages(void)
{
	static const Case message_cases[] = {
		{"message of a row under a heading", REPORT_2021,
			{{INTERNAL, "| 5.属于三类内部事务信息 | 2 | 0 | 0 | 0 | 0 | 0 | 3 |\n"}},
		"“不予公开 5.属于三类内部事务信息”一行:“总计”一栏3件,自然人与法人或其他组织各栏合计2件,两者应当相等"},
		{"message with a bound", REPORT_2021,
			{{DISCLOSED, "| (一)予以公开 | 4 | | 0 | 0 | 0 | 0 | 3 |\n"}},
		"“(一)予以公开”一行:“总计”一栏3件,自然人与法人或其他组织各栏合计不少于4件,两者应当相等"},
		{"message with a figure as written", REPORT_2021, {{"| 行政事业性收费 | 4.06 |", "| 行政事业性收费 | -4.06 |"}},
		"“行政事业性收费”的“本年收费金额(单位:万元)”填报为-4.06,不可能小于0"},
	};

	for (int i = 0; i < 3; i++)
	{
		static Text body;
		const Report *report;

		body.length = 0;
		add(&body, message_cases[i].report, strlen(message_cases[i].report));
		edit(&body, &message_cases[i].edits[0]);
		report = gxbg_report_parse(body.text, body.length);
		is(report->finding_count ? report->findings[0].message.text : "", message_cases[i].findings,
		   message_cases[i].name);
		gxbg_host_release_all();
	}
}

static Grid
grid_of(const char *text)
{
	Grid		grid;
	const char *complaint = gxbg_grid_from_text(&grid, text, strlen(text));

	if (complaint)
		printf("# %s\n", complaint);
	return grid;
}

static void
test_grid(const char *text, const char *findings, const char *name)
{
	static Text found;
	Grid		grid = grid_of(text);

	write_findings(gxbg_check_grid(&grid), &found);
	is(found.text, findings, name);
	gxbg_host_release_all();
}

static void
test_grids(void)
{
	test_grid("{\"form\": \"2021\"}", "", "a grid of which nothing is known");
	test_grid("{\"form\": \"2021\", \"received\": [1, 0, 0, 0, 0, 0, 2]}", "row_total|received.total|1|2\n",
			  "a grid with a broken row");
	test_grid("{\"form\": \"2021\", \"received\": [1, null, 0, 0, 0, 0, 2]}", "",
			  "a grid with an open cell");
	test_grid("{\"form\": \"mixed\", \"received\": [3, 0, 0, 0, 0, 0, 3], \"carried_in\": [0, 0, 0, 0, 0, 0, 0],"
			  " \"other\": [1, 0, 0, 0, 0, 0, 1], \"other_remaining\": [4, 0, 0, 0, 0, 0, 4],"
			  " \"concluded\": [3, 0, 0, 0, 0, 0, 3], \"carried_out\": [0, 0, 0, 0, 0, 0, 0]}",
			  "concluded_total|concluded.natural_person|5|3\nconcluded_total|concluded.total|5|3\n",
			  "a sum over both forms: rows of either are outcomes");
	test_grid("{\"form\": \"2021\", \"received\": [9223372036854775807, 9223372036854775807, 0, 0, 0, 0, 5]}",
			  "row_total|received.total|9223372036854775807|5\n", "counts at the end of bigint");
}

static void
test_carry_over(const char *previous, const char *current, const char *findings, const char *name)
{
	static Text found;
	Report		report = {0};
	Grid		last = grid_of(previous);
	Grid		now = grid_of(current);

	gxbg_check_carry_over(&report, &last, &now);
	write_findings(&report, &found);
	is(found.text, findings, name);
	gxbg_host_release_all();
}

static void
test_years(void)
{
	Count		previous[N_MEASURES] = {[MEA_IN_FORCE] = {true, 12}};
	Count		current[N_MEASURES] = {[MEA_MADE] = {true, 3}, [MEA_REPEALED] = {true, 1}};
	static Text found;

	test_carry_over("{\"form\": \"2019\", \"carried_out\": [2, 1, 0, 0, 0, 0, 3]}",
					"{\"form\": \"2021\", \"carried_in\": [3, 1, 0, 0, 0, 0, 4]}",
					"carry_over|carried_in.natural_person|2|3\ncarry_over|carried_in.total|3|4\n",
					"carry_over");
	test_carry_over("{\"form\": \"2019\", \"carried_out\": [2, 1, 0, 0, 0, 0, 3]}",
					"{\"form\": \"2021\", \"carried_in\": [2, null, 0, 0, 0, 0, 3]}",
					"", "carry_over: the same, as far as it is known");
	for (int in_force = 14; in_force <= 15; in_force++)
	{
		Report		report = {0};

		current[MEA_IN_FORCE] = (Count) {true, in_force};
		gxbg_check_stock(&report, ITEM_REGULATION, previous, current);
		write_findings(&report, &found);
		is(found.text, in_force == 14 ? "" : "in_force_carry_over|regulation.in_force|14|15\n",
		   in_force == 14 ? "in_force_carry_over: the same" : "in_force_carry_over");
		gxbg_host_release_all();
	}
}

/* Every rule that this file is to test has a case above that breaks it */
static void
test_all_rules(void)
{
	static const char *const elsewhere[] = {
		"cut_short", "year_title", "year_letters", "carry_over", "in_force_carry_over",	/* above */
		"undecodable", "not_text"	/* test/sql/bytes.sql */
	};

	for (int r = 0; r < gxbg_rule_count; r++)
	{
		bool		broken = false;

		for (size_t i = 0; i < sizeof(elsewhere) / sizeof(elsewhere[0]); i++)
			broken = broken || strcmp(elsewhere[i], gxbg_rules[r].code) == 0;
		for (int i = 0; i < N_CASES; i++)
			broken = broken || strstr(cases[i].findings, gxbg_rules[r].code);
		is(broken ? "" : "no case breaks it\n", "", gxbg_rules[r].code);
	}
}

int
main(void)
{
	for (int i = 0; i < N_CASES; i++)
		test_case(&cases[i]);
	test_dense(150000, "cut_short|||\n", "cut_short");
	test_dense(1000, "", "cut_short: not so dense");
	test_page_title();
	test_lettered_year();
	test_messages();
	test_grids();
	test_years();
	test_all_rules();
	printf("1..%d\n", tests);
	return failures > 0;
}
