/*
 * form_rules.c
 *	  The rules that reports are checked by, as data.
 */
#include "form_rules.h"

#include <string.h>

const Rule	gxbg_rules[] = {
	{
		"year_period", SEVERITY_WARNING, TABLE_NONE, 0,
		"标题所称年度与报告所列数据的统计期限一致",
		"the title's year is that of the stated period",
		"标题为{actual}年度,报告所列数据的统计期限却是{expected}年,以统计期限为准"
	},
	{
		"several_reports", SEVERITY_INFO, TABLE_NONE, 0,
		"正文只含一份报告",
		"the body holds one report",
		"正文含有不止一份报告,只读取第一份;另有:{1}"
	},
	{
		"table_repeated", SEVERITY_INFO, TABLE_NONE, 0,
		"每张表格只出现一次",
		"each table stands once",
		"表格重复出现,只读取第一张完整的表格:{1}"
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
		"recovered", SEVERITY_INFO, TABLE_NONE, 0,
		"表格数字之间有分隔",
		"figures of tables stand apart",
		"有{actual}个单元格的数字之间没有分隔,已按勾稽关系还原"
	},
};

const int	gxbg_rule_count = sizeof(gxbg_rules) / sizeof(gxbg_rules[0]);

const Rule *
gxbg_rule(const char *code)
{
	for (int i = 0; i < gxbg_rule_count; i++)
		if (strcmp(gxbg_rules[i].code, code) == 0)
			return &gxbg_rules[i];
	return NULL;
}
