/*
 * template.c
 *	  What the forms print around their figures.
 */
#include "form/template.h"

#include <string.h>

const char	gxbg_title_year[] = "年";
const char	gxbg_title_words[] = "政府信息公开工作年度报告";
const char *const gxbg_period_sentence[3] = {
	"本报告所列数据的统计期限自", "年1月1日起至", "年12月31日止。"
};
const char *const gxbg_date_signs[3] = {"年", "月", "日"};

const char *const gxbg_table_headings[N_TABLES] = {
	[TABLE_DISCLOSURES] = "二、主动公开政府信息情况",
	[TABLE_APPLICATIONS] = "三、收到和处理政府信息公开申请情况",
	[TABLE_PROCEEDINGS] = "四、政府信息公开行政复议、行政诉讼情况",
};

const char	gxbg_items_heading[] = "信息内容";

/* A code, and what the form prints for it */
typedef struct Printed
{
	const char *code;
	const char *text;
} Printed;

static const Printed articles[] = {
	{"20(1)", "第二十条第(一)项"},
	{"20(5)", "第二十条第(五)项"},
	{"20(6)", "第二十条第(六)项"},
	{"20(8)", "第二十条第(八)项"},
	{"20(9)", "第二十条第(九)项"},
	{NULL, NULL}
};

static const Printed groups[] = {
	{"refused", "(三)不予公开"},
	{"unavailable", "(四)无法提供"},
	{"not_processed", "(五)不予处理"},
	{"other", "(六)其他处理"},
	{NULL, NULL}
};

static const char *
printed(const Printed *entry, const char *code)
{
	while (entry->code && strcmp(entry->code, code) != 0)
		entry++;
	return entry->text;
}

const char *
gxbg_article_heading(const char *article)
{
	return printed(articles, article);
}

const char *
gxbg_group_heading(const char *group)
{
	return printed(groups, group);
}

const char *
gxbg_amount_label(Form form)
{
	return form == FORM_2021 ? "本年收费金额" : gxbg_measures[MEA_AMOUNT].label;
}

const char *const gxbg_unit_brackets[2] = {"(单位:", ")"};

const char	gxbg_labels_heading[] = "(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)";
const char	gxbg_applicants_heading[] = "申请人情况";
const char	gxbg_results_heading[] = "三、本年度办理结果";

const char	gxbg_lawsuits_heading[] = "行政诉讼";
const char *const gxbg_kind_headings[N_KINDS] = {
	[KIND_RECONSIDERATION] = "行政复议",
	[KIND_LITIGATION_DIRECT] = "未经复议直接起诉",
	[KIND_LITIGATION_AFTER] = "复议后起诉",
};

const char	gxbg_unknown_cell[] = "0/0";
