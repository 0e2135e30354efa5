/*
 * check_rules.c
 *	  The rules that reports are checked by, as data.
 */
#include "form/check_rules.h"

#include <string.h>

const Rule	gxbg_rules[] = {

	/* The identities that the notices state (勾稽关系) */
	{
		"row_total", SEVERITY_ERROR, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格每一行:总计等于自然人与法人或其他组织各栏之和",
		"in every row of table III the total is the sum of the six kinds of applicants",
		"“{1}”一行:“总计”一栏{actual}件,自然人与法人或其他组织各栏合计{expected}件,两者应当相等"
	},
	{
		"concluded_total", SEVERITY_ERROR, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格每一栏:“(七)总计”等于(一)至(六)各项办理结果之和",
		"in every column of table III what was concluded is the sum of the outcomes",
		"“{1}”一栏:“(七)总计”{actual}件,(一)至(六)各项办理结果合计{expected}件,两者应当相等"
	},
	{
		"intake_outcome", SEVERITY_ERROR, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格每一栏:本年新收与上年结转之和,等于本年度办理结果总计与结转下年度之和",
		"in every column of table III what came in (received and carried in) is what was concluded or carried out",
		"“{1}”一栏:本年新收与上年结转合计{actual}件,“(七)总计”与结转下年度继续办理合计{expected}件,两者应当相等"
	},
	{
		"proceeding_total", SEVERITY_ERROR, TABLE_PROCEEDINGS, IN_STATUTORY,
		"第四部分表格:行政复议、行政诉讼的总计等于结果维持、结果纠正、其他结果、尚未审结之和",
		"in table IV each total is the sum of its four results",
		"“{1}”:总计{actual}件,结果维持、结果纠正、其他结果、尚未审结合计{expected}件,两者应当相等"
	},
	{
		"statistics_sum", SEVERITY_ERROR, TABLE_STATISTICS, IN_STATISTICS,
		"统计表:合计数等于各分项之和",
		"in the statistics table each sum is that of its parts",
		"“{1}”{actual},各分项合计{expected},两者应当相等"
	},
	{
		"statistics_part", SEVERITY_ERROR, TABLE_STATISTICS, IN_STATISTICS,
		"统计表:“其中”项不大于其所属的项",
		"in the statistics table no part is greater than its whole",
		"“{1}”{actual},少于其中一项“{2}”的{expected}"
	},

	/* Figures that cannot be */
	{
		"negative_figure", SEVERITY_ERROR, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"除“本年增/减”外,表格中的数字不小于0",
		"no figure but a change is negative",
		"“{1}”的“{2}”填报为{3},不可能小于0"
	},
	{
		"fractional_count", SEVERITY_ERROR, TABLE_DISCLOSURES, IN_STATUTORY,
		"除金额外,第二部分表格中的数字是整数",
		"figures of table II but amounts are whole numbers",
		"“{1}”的“{2}”填报为{3},应当是整数"
	},
	{
		"in_force", SEVERITY_ERROR, TABLE_DISCLOSURES, IN_2021,
		"现行有效件数不少于本年制发件数减去本年废止件数",
		"documents in force are no fewer than those made this year less those repealed",
		"“{1}”:现行有效{actual}件,少于本年制发件数减去本年废止件数({expected}件)"
	},
	{
		"items_change", SEVERITY_WARNING, TABLE_DISCLOSURES, IN_2019,
		"本年减少的项目不多于上一年项目数量",
		"items do not decrease by more than there were last year",
		"“{1}”:上一年项目数量{actual}项,少于本年减少的{expected}项"
	},

	/* Tables that were not read whole */
	{
		"undecoded", SEVERITY_ERROR, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"表格中的每个数字都能确定",
		"every figure of the tables can be told",
		"“{1}”有{actual}个单元格的数字无法确定:{2}"
	},
	{
		"table_cut_off", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"表格完整",
		"no table is cut off",
		"“{1}”表不完整,从“{2}”起缺失"
	},
	{
		"row_missing", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格的每一行都在",
		"no row of table III is missing at its top or in its middle",
		"表格缺少{actual}行:{1}"
	},
	{
		"row_without_label", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格的每一行数字都有标签",
		"every row of figures of table III has a label",
		"“{1}”之后有一行数字没有标签,不能确定属于哪一行"
	},
	{
		"label_without_row", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格的每个标签都有一行数字",
		"every label of table III has a row of figures",
		"“{1}”没有自己的一行数字"
	},
	{
		"recovered", SEVERITY_INFO, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"表格的数字、标签和分隔完好",
		"figures, labels and borders of tables are whole",
		"有{actual}个单元格的数字、标签或者分隔受损,已按勾稽关系和行次还原"
	},
	{
		"table_repeated", SEVERITY_INFO, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"每张表格只出现一次",
		"each table stands once",
		"表格重复出现,只读取第一张完整的表格:{1}"
	},

	/* The report as a whole */
	{
		"table_year", SEVERITY_ERROR, TABLE_APPLICATIONS, IN_STATUTORY,
		"第三部分表格所称年度与报告年度一致",
		"the year stated over table III is that of the report",
		"表格上方所称年度为{actual}年,报告却是{expected}年的,表格可能不是本年度的"
	},
	{
		"several_reports", SEVERITY_WARNING, TABLE_NONE, 0,
		"正文只含一份报告",
		"the body holds one report",
		"正文含有不止一份报告,只读取第一份;另有:{1}"
	},
	{
		"year_period", SEVERITY_WARNING, TABLE_NONE, 0,
		"标题所称年度与报告所列数据的统计期限一致",
		"the title's year is that of the stated period",
		"标题为{actual}年度,报告所列数据的统计期限却是{expected}年,以统计期限为准"
	},
	{
		"year_title", SEVERITY_WARNING, TABLE_NONE, 0,
		"正文标题与页面标题所称年度一致",
		"the title in the body and that of the page name one year",
		"正文标题为{expected}年度,页面标题却为{actual}年度"
	},
	{
		"year_letters", SEVERITY_WARNING, TABLE_NONE, 0,
		"标题或统计期限的年度全用数字书写",
		"the year of title or period is written with digits alone",
		"年度中有字母代替数字,按{actual}年度读取"
	},
	{
		"form_year", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"表格格式与报告年度相符",
		"the form is that of the year",
		"{actual}年度的报告使用了{1}"
	},
	{
		"cut_short", SEVERITY_INFO, TABLE_NONE, 0,
		"正文读取完整",
		"the whole body is read",
		"正文过长或者过于零碎,只读取了前面的部分"
	},
	{
		"undecodable", SEVERITY_INFO, TABLE_NONE, 0,
		"正文没有无法识别的字符",
		"all bytes of the body are characters",
		"正文有{actual}处无法识别的字符"
	},
	{
		"not_text", SEVERITY_ERROR, TABLE_NONE, 0,
		"正文是文字",
		"the body is text",
		"正文不是文字,而是{1};{2}"
	},

	/* What the prose says against the tables */
	{
		"prose_received", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"正文所述收到的政府信息公开申请数量与表格一致",
		"applications received: the prose agrees with the table",
		"正文称收到政府信息公开申请{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_answered", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"正文所述答复的政府信息公开申请数量与表格一致",
		"applications answered: the prose agrees with the table",
		"正文称答复政府信息公开申请{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_concluded", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"正文所述办结的政府信息公开申请数量与表格一致",
		"applications concluded: the prose agrees with the table",
		"正文称办结政府信息公开申请{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_carried_in", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"正文所述上年结转的政府信息公开申请数量与表格一致",
		"applications carried in: the prose agrees with table III",
		"正文称上年结转政府信息公开申请{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_carried_out", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"正文所述结转下年度的政府信息公开申请数量与表格一致",
		"applications carried out: the prose agrees with table III",
		"正文称结转下年度的政府信息公开申请{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_reconsiderations", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"正文所述行政复议数量与表格一致",
		"reconsiderations: the prose agrees with the table",
		"正文称行政复议{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},
	{
		"prose_litigations", SEVERITY_WARNING, TABLE_NONE, IN_STATUTORY | IN_STATISTICS,
		"正文所述行政诉讼数量与表格一致",
		"litigations: the prose agrees with the table",
		"正文称行政诉讼{actual}件,表格中“{1}”为{expected}件,两者应当一致"
	},

	/* This year's report against last year's */
	{
		"carry_over", SEVERITY_WARNING, TABLE_APPLICATIONS, IN_STATUTORY,
		"本年报告的上年结转等于上年报告的结转下年度",
		"what is carried in is what last year's report carried out",
		"“{1}”一栏:上年报告“四、结转下年度继续办理”{expected}件,本年报告“二、上年结转政府信息公开申请数量”{actual}件,两者应当相等"
	},
	{
		"in_force_carry_over", SEVERITY_WARNING, TABLE_DISCLOSURES, IN_2021,
		"现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数",
		"documents in force are last year's, and those made, less those repealed",
		"“{1}”:上年现行有效{2}件,加本年制发{3}件,减本年废止{4}件,应为{expected}件,本年报告现行有效{actual}件"
	},
};

const int	gxbg_rule_count = sizeof(gxbg_rules) / sizeof(gxbg_rules[0]);

const ProseRule gxbg_prose_rules[] = {
	{
		"prose_received", METRIC_APPLICATIONS_RECEIVED, TABLE_APPLICATIONS,
		OUT_RECEIVED, OUT_RECEIVED, OUT_RECEIVED, OUT_CARRIED_IN,
		"received.total", "一、本年新收政府信息公开申请数量", IND_RECEIVED
	},
	{
		"prose_answered", METRIC_APPLICATIONS_ANSWERED, TABLE_APPLICATIONS,
		OUT_CONCLUDED, OUT_CONCLUDED, OUT_CONCLUDED, OUT_CONCLUDED,
		"concluded.total", "三、本年度办理结果 (七)总计", IND_ANSWERED
	},
	{
		"prose_concluded", METRIC_APPLICATIONS_CONCLUDED, TABLE_APPLICATIONS,
		OUT_CONCLUDED, OUT_CONCLUDED, OUT_CONCLUDED, OUT_CONCLUDED,
		"concluded.total", "三、本年度办理结果 (七)总计", IND_CONCLUDED
	},
	{
		"prose_carried_in", METRIC_APPLICATIONS_CARRIED_IN, TABLE_APPLICATIONS,
		OUT_CARRIED_IN, OUT_CARRIED_IN, OUT_CARRIED_IN, OUT_CARRIED_IN,
		"carried_in.total", "二、上年结转政府信息公开申请数量", -1
	},
	{
		"prose_carried_out", METRIC_APPLICATIONS_CARRIED_OUT, TABLE_APPLICATIONS,
		OUT_CARRIED_OUT, OUT_CARRIED_OUT, OUT_CARRIED_OUT, OUT_CARRIED_OUT,
		"carried_out.total", "四、结转下年度继续办理", -1
	},
	{
		"prose_reconsiderations", METRIC_RECONSIDERATIONS, TABLE_PROCEEDINGS,
		KIND_RECONSIDERATION, KIND_RECONSIDERATION, KIND_RECONSIDERATION, KIND_RECONSIDERATION,
		"reconsideration.total", "行政复议", IND_RECONSIDERATIONS
	},
	{
		"prose_litigations", METRIC_LITIGATIONS, TABLE_PROCEEDINGS,
		KIND_LITIGATION_DIRECT, KIND_LITIGATION_AFTER, KIND_LITIGATION_DIRECT, KIND_LITIGATION_AFTER,
		"litigation.total", "行政诉讼", IND_LITIGATIONS
	},
};

const int	gxbg_prose_rule_count = sizeof(gxbg_prose_rules) / sizeof(gxbg_prose_rules[0]);

const char	gxbg_at_least[] = "不少于";
const char	gxbg_at_most[] = "不多于";
const char	gxbg_label_separator[] = "、";
const char	gxbg_other_figures[] = "一张数字不同的“收到和处理政府信息公开申请情况”表";

const Rule *
gxbg_rule(const char *code)
{
	for (int i = 0; i < gxbg_rule_count; i++)
		if (strcmp(gxbg_rules[i].code, code) == 0)
			return &gxbg_rules[i];
	return NULL;
}
