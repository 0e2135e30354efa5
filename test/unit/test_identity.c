/*
 * test_identity.c
 *	  Title, agency, year and date of publication of many kinds of reports.
 */
#include <stdio.h>
#include <string.h>

#include "host_malloc.h"
#include "identity_cases.h"
#include "reporter/reporter.h"
#include "scan/scan.h"

#define N_CASES ((int) (sizeof(cases) / sizeof(cases[0])))

/* Bodies without a table, and whether they are reports */
typedef struct Body
{
	const char *name;
	const char *body;
	bool		is_report;
} Body;

static const Body bodies[] = {
	{"nothing", "", false},
	{"filler", "Lorem ipsum dolor sit amet, consectetur adipiscing elit. Sed do eiusmod tempor.", false},
	{"a report", "康县民政局2016年政府信息公开工作年度报告\n" TEXT("2016"), true},
	{"a narrative of 2009",
		"2008年度贵溪市建设局政府信息公开年度报告\n"
		"根据《中华人民共和国政府信息公开条例》,特向社会公布本报告。\n"
		"一、概述\n我局成立了领导小组。\n二、主动公开政府信息情况\n全年公开信息66条。\n"
		"三、依申请公开政府信息情况\n没有收到申请。\n四、收费及减免情况\n未收费。\n", true},
	{"a narrative without headings",
		"我镇2010年政府信息公开工作总结\n一年来,我镇高度重视政府信息公开工作,成立了领导小组,制定了方案。"
		"全年主动公开政府信息45条,收到依申请公开2件,均已答复。公开栏更新12次。"
		"下一步我们将继续完善制度,加强培训,拓宽渠道。\n古城镇人民政府\n2011年1月5日\n", true},
	{"a narrative without a title", TEXT("2012"), true},
	{"announced in a sentence, with a period and headings of its own",
		"根据有关规定,现向社会公布2018年度云河县发展和改革局信息公开年度报告。本报告统计截止到2018年1月1日至2018年12月31日止。\n"
		"一、政府信息公开情况\n2018年,我局公开各类信息67条。\n二、重点领域信息公开情况\n严格按照条例执行。\n"
		"三、依申请公开情况\n收到申请5件,按时答复5件。\n", true},
	{"announced in a sentence, and its first heading ends the line",
		"根据规定,特向社会公开2012年度政府信息公开年度报告。统计期限为2012年1月1日至2012年12月31日。 一、概述\n工作有序。\n"
		"二、主动公开政府信息的情况\n公开信息320条。\n三、依申请公开政府信息办理情况\n没有收到。\n", true},
	{"a report below the page's column, with headings of its own",
		"首页>政府信息公开>政府信息公开年报\n云河市教育局2012年政府信息公开工作年度报告\n2012年,我局扎实推进工作。\n"
		"一、加强组织领导\n明确专人负责。\n二、完善工作机制\n全年主动公开政府信息320条。\n三、加强培训\n培训2次。\n", true},
	{"a report below the page's column, without headings",
		"政府信息公开年报\n云河市教育局2012年政府信息公开工作年度报告\n2012年,我局成立领导小组。全年主动公开政府信息320条,"
		"收到政府信息公开申请12件。下一步,我局将加大公开力度。\n", true},
	{"written, in a sentence, with a period",
		"根据有关规定和要求,编写云河县2017年度政府信息公开工作年度报告。本报告统计时限自2017年1月1日起至2017年12月31日止。\n"
		"一、概述\n主动公开政府信息14条。\n二、存在的问题\n公开不够及时。\n三、改进措施\n受理申请2件。\n", true},
	{"written, in a sentence, with headings of its own",
		"根据有关文件要求,编制本局2018年度政府信息公开报告,并向社会公开。\n一、政务公开情况\n主动公开政府信息267条。\n"
		"二、主要工作措施\n未收到申请。\n三、体会\n认识还不到位。\n云河县农业农村局\n2019年3月7日\n", true},
	{"a plan to write reports",
		"各单位要认真组织力量编制2018年度政府信息公开工作年度报告的初稿。\n一、编写\n如实编写公开情况。\n"
		"二、报送\n收到申请的要写明。\n三、公布\n主动公开。\n", false},
	{"a notice to write them",
		"关于公布2021年度政府信息公开工作年度报告的通知\n各镇人民政府:\n按照要求,编制2021年度政府信息公开工作年度报告,及时公布:\n"
		"一、总体情况\n主要介绍本年度工作。\n二、主动公开政府信息情况\n填写表格。\n三、收到和处理政府信息公开申请情况\n填写表格。\n"
		"四、政府信息公开行政复议、行政诉讼情况\n填写表格。\n五、存在的主要问题及改进情况\n如实填写。\n", false},
	{"an announcement of news",
		"根据有关规定,现向社会公布2018年度云河县十件实事。\n一、道路\n修路5条。\n二、公开\n公开信息5条。\n"
		"三、办事\n收到申请5件。\n", false},
	{"a notice that speaks of an announcement",
		"关于做好2018年度政府信息公开年度报告编制工作的通知\n各单位:\n各单位应写明现向社会公布2018年度政府信息公开年度报告。\n"
		"一、编写\n如实编写公开情况。\n二、报送\n按时报送。\n三、公布\n主动公开。\n", false},
	{"headings whose tables were images",
		"遂昌县文化广电局2021年政府信息公开工作年度报告\n一、总体情况\n二、主动公开政府信息情况\n"
		"三、收到和处理政府信息公开申请情况\n四、政府信息公开行政复议、行政诉讼情况\n"
		"五、存在的主要问题及改进情况\n六、其他需要报告的事项\n", true},
	{"news of a report",
		"我市发布2019年政府信息公开工作年度报告\n2020-03-31 来源:市政府办公室\n"
		"日前,市政府发布《濮阳市2019年政府信息公开工作年度报告》。报告显示,全市主动公开政府信息5万条,"
		"收到政府信息公开申请320件,同比增长5%。报告从总体情况、主动公开等六个方面作了总结。\n", false},
	{"news of training",
		"区政务办举办政府信息公开工作年度报告编制培训会\n12月3日,区政务办组织各部门培训。"
		"会上讲解了依申请公开、主动公开等内容的填报要求。全区120人参加。\n", false},
	{"a notice",
		"关于做好2019年度政府信息公开工作年度报告编制发布工作的通知\n各区县人民政府,市政府各部门:\n"
		"为做好2019年度政府信息公开工作年度报告编制工作,现就有关事项通知如下。\n一、编制内容\n"
		"年度报告包括总体情况、主动公开政府信息情况等六部分。\n二、报送时间\n请于1月31日前报送。\n"
		"三、工作要求\n要高度重视,按时公布。\n市人民政府办公室\n2019年12月20日\n", false},
	{"a notice with the form's headings",
		"关于编制2021年度政府信息公开工作年度报告的通知\n各镇人民政府:\n年度报告按以下格式编写:\n一、总体情况\n"
		"主要介绍本年度工作。\n二、主动公开政府信息情况\n填写表格。\n三、收到和处理政府信息公开申请情况\n填写表格。\n"
		"四、政府信息公开行政复议、行政诉讼情况\n填写表格。\n五、存在的主要问题及改进情况\n如实填写。\n"
		"六、其他需要报告的事项\n请于1月15日前报送。\n", false},
	{"a notice over several lines",
		"泸定县人民政府办公室\n\n关于做好2017年政府信息公开工作年度报告\n\n编制和公布工作的通知\n\n泸府办函〔2018〕21号\n\n"
		"各乡镇人民政府,县政府各部门:\n按照有关要求,现就有关事项通知如下。\n一、切实做好年度报告编制公布工作\n"
		"要认真总结2017年政府信息公开工作情况,包括主动公开、依申请公开等。\n二、按时报送\n请于3月1日前报送。\n", false},
	{"an announcement with the report",
		"云河市教育局关于2015年政府信息公开工作年度报告的公告\n现公布云河市教育局2015年政府信息公开工作年度报告。\n" TEXT("2015"), true},
	{"a notice with the report",
		"云河市教育局关于公开2015年政府信息公开工作年度报告的通知\n根据规定,现公布2015年政府信息公开工作年度报告。\n" TEXT("2015"), true},
	{"a notice that tells others to publish",
		"关于公布2021年度政府信息公开工作年度报告的通知\n各镇人民政府:\n年度报告按以下格式编写后公布:\n一、总体情况\n"
		"主要介绍本年度工作。\n二、主动公开政府信息情况\n填写表格。\n三、收到和处理政府信息公开申请情况\n填写表格。\n"
		"四、政府信息公开行政复议、行政诉讼情况\n填写表格。\n五、存在的主要问题及改进情况\n如实填写。\n"
		"六、其他需要报告的事项\n请于1月15日前报送。\n", false},
	{"an announcement without the report",
		"云河市教育局关于公布2015年政府信息公开工作年度报告的公告\n现将我局政府信息公开工作年度报告予以公布,包括主动公开、"
		"依申请公开等内容。全文见附件。\n云河市教育局\n2016年1月13日\n", false},
	{"a rule on reports",
		"信息公开工作年度报告制度\n时间:2017-12-16 09:24 来源:办公室\n第一条 为把本局政府信息公开工作引向深入,制定本制度。\n"
		"第二条 年度报告包括主动公开和依申请公开的情况,不予公开的信息情况。\n第三条 于每年12月31日前提交书面报告。\n", false},
	{"a circular on how reports were published",
		"省人民政府办公厅关于2009年政府信息公开工作年度报告编制公布情况的通报\n各市人民政府:\n"
		"现将有关情况通报如下。各单位的年度报告基本涵盖了主动公开、依申请公开等内容。部分单位未按时公布。\n", false},
	{"the Regulations",
		"中华人民共和国政府信息公开条例\n第一章 总则\n第一条 为了保障公民、法人和其他组织依法获取政府信息,制定本条例。\n"
		"第二章 公开的主体和范围\n第十条 行政机关制作的政府信息,由制作该政府信息的行政机关负责公开。\n"
		"第三章 主动公开\n第十九条 应当主动公开。\n第四章 依申请公开\n第二十七条 可以申请获取相关政府信息。\n"
		"第四十九条 应当在每年1月31日前公布本行政机关上一年度政府信息公开工作年度报告。\n", false},
	{"a guide",
		"岷县财政局政府信息公开指南\n一、主动公开\n(一)公开范围。参见目录。\n二、依申请公开\n公民可以申请公开政府信息。\n"
		"三、监督和救济\n可以申请行政复议或者提起行政诉讼。\n", false},
	{"an index page",
		"政府信息公开年报\n靖远县2022年政府信息公开工作年度报告 2023-01-20\n靖远县2021年政府信息公开工作年度报告 2022-01-21\n"
		"靖远县2020年政府信息公开工作年度报告 2021-01-19\n靖远县2019年政府信息公开工作年度报告 2020-01-22\n下一页 尾页\n", false},
	{"an index page of many organs",
		"首页 > 年报\n平桥区教育局2020年政府信息公开工作年度报告\n平桥区财政局2020年政府信息公开工作年度报告\n"
		"平桥区水利局2020年政府信息公开工作年度报告\n平桥区审计局2020年政府信息公开工作年度报告\n", false},
	{"a university's, with a title",
		"云河大学2019-2020学年信息公开工作年度报告\n本年度报告按照《高等学校信息公开办法》编制,统计期限为2019年9月1日至2020年8月31日。\n"
		"一、概述\n学校主动公开信息320条。\n二、主动公开情况\n及时公开。\n三、依申请公开情况\n未收到信息公开申请。\n", false},
	{"a department's that universities report to",
		"云河省教育厅2019年政府信息公开工作年度报告\n本报告根据《政府信息公开条例》和《高等学校信息公开办法》编制。\n" TEXT("2019"), true},
	{"a title and nothing else",
		"靖远县2022年政府信息公开工作年度报告\n附件下载\n打印 关闭\n", false},
	{"a report on the work of the government",
		"2019年政府工作报告\n各位代表:现在,我代表市人民政府向大会报告工作。\n一、2018年工作回顾\n经济稳步增长。\n"
		"二、2019年总体要求\n稳中求进。\n三、主要任务\n推进政务公开。\n", false},
	{"a report on the rule of law",
		"康县民政局2021年法治政府建设年度报告\n一、总体情况\n稳步推进。\n二、主要举措\n推进政务公开,主动公开政府信息。\n"
		"三、存在的问题和改进\n人员不足。\n", false},
	{"key points of the work",
		"2018年政务公开工作要点\n一、着力加强公开解读回应\n围绕重点领域,加大主动公开力度。\n二、提升政务服务\n推进网上办理。\n"
		"三、完善制度\n规范依申请公开。\n", false},
	{"an explanation of the form",
		"《政府信息公开工作年度报告格式》解读\n一、背景\n为贯彻条例。\n二、主要内容\n依申请公开统计表分六类。\n三、实施\n自2020年起。\n", false},
};

#define N_BODIES ((int) (sizeof(bodies) / sizeof(bodies[0])))

static int	tests;
static int	failures;

static bool
same(String text, const char *expected)
{
	if (text.text == NULL || expected == NULL)
		return text.text == NULL && expected == NULL;
	return text.length == strlen(expected) && memcmp(text.text, expected, text.length) == 0;
}

static void
expect_string(const char *what, String text, const char *expected, bool *passed)
{
	if (same(text, expected))
		return;
	printf("# %s is \"%.*s\", not \"%s\"\n", what, (int) text.length,
		   text.text ? text.text : "", expected ? expected : "NULL");
	*passed = false;
}

static void
result(bool passed, const char *name)
{
	tests++;
	failures += !passed;
	printf("%s %d - %s\n", passed ? "ok" : "not ok", tests, name);
}

static void
check_case(const Case *test)
{
	const Scan *scan = gxbg_scan(test->body, strlen(test->body));
	Report		report;
	char		date[24] = "";
	bool		passed = true;
	const char *rule;

	memset(&report, 0, sizeof(report));
	gxbg_identify(scan, gxbg_outline(scan), &report);
	if (report.published_on.year)
		snprintf(date, sizeof(date), "%04d-%02d-%02d", report.published_on.year,
				 report.published_on.month, report.published_on.day);
	expect_string("title", report.title, test->title, &passed);
	expect_string("agency", report.agency, test->agency, &passed);
	if (report.year != test->year)
	{
		printf("# year is %d, not %d\n", report.year, test->year);
		passed = false;
	}
	if (strcmp(date, test->published_on ? test->published_on : "") != 0)
	{
		printf("# published on \"%s\", not \"%s\"\n", date,
			   test->published_on ? test->published_on : "");
		passed = false;
	}
	rule = report.finding_count > 0 ? report.findings[0].rule : "";
	if (strcmp(rule, test->rule ? test->rule : "") != 0)
	{
		printf("# finding \"%s\", not \"%s\"\n", rule, test->rule ? test->rule : "");
		passed = false;
	}
	result(passed, test->name);
	gxbg_host_release_all();
}

int
main(void)
{
	for (int i = 0; i < N_CASES; i++)
		check_case(&cases[i]);
	for (int i = 0; i < N_BODIES; i++)
	{
		const Body *body = &bodies[i];

		const Scan *scan = gxbg_scan(body->body, strlen(body->body));

		result(gxbg_is_report(scan, gxbg_outline(scan), 0) == body->is_report, body->name);
		gxbg_host_release_all();
	}
	printf("1..%d\n", tests);
	return failures > 0;
}
