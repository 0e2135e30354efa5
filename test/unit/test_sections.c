/*
 * test_sections.c
 *	  Sections of reports: their codes, headings and contents.
 *
 * The expected sections are written one a line: code, heading and content, with
 * bars between.
 */
#include <stdio.h>
#include <string.h>

#include "host_malloc.h"
#include "outline/sections.h"
#include "scan/scan.h"

typedef struct Case
{
	const char *name;
	const char *body;
	const char *sections;
} Case;

static const Case cases[] = {
	{"the form's six sections and what stands before them",
		"浦城县水利局2021年政府信息公开工作年度报告\n发布时间:2022-01-10 来源:水利局\n本报告根据条例编制。\n"
		"一、总体情况\n工作有序。\n二、主动公开政府信息情况\n见表。\n三、收到和处理政府信息公开申请情况\n没有收到。\n"
		"四、政府信息公开行政复议、行政诉讼情况\n没有发生。\n五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项\n无。\n",
		"preamble||本报告根据条例编制。\n"
		"overview|一、总体情况|工作有序。\n"
		"disclosure|二、主动公开政府信息情况|见表。\n"
		"application|三、收到和处理政府信息公开申请情况|没有收到。\n"
		"proceeding|四、政府信息公开行政复议、行政诉讼情况|没有发生。\n"
		"problems|五、存在的主要问题及改进情况|人手不足。\n"
	"other|六、其他需要报告的事项|无。\n"},
	{"radicals instead of numerals, as PDF files have them",
		"云河市水利局2021年政府信息公开工作年度报告\n⼀、总体情况\n甲。\n⼆、主动公开政府信息情况\n乙。\n",
		"overview|⼀、总体情况|甲。\n"
	"disclosure|⼆、主动公开政府信息情况|乙。\n"},
	{"a side bar is not what stands before the first",
		"云河市2013年政府信息公开工作年度报告\n云河市2011年政府信息公开工作年度报告\n云河市2012年政府信息公开工作年度报告\n"
		"2012年工作平稳。\n一、概述\n甲。\n二、主动公开政府信息的情况\n2012年公开信息2条。\n",
		"preamble||2012年工作平稳。\n"
		"overview|一、概述|甲。\n"
	"disclosure|二、主动公开政府信息的情况|2012年公开信息2条。\n"},
	{"nothing before the first, and an empty last one",
		"浦城县水利局2021年政府信息公开工作年度报告\n一、总体情况\n工作有序。\n六、其他需要报告的事项\n\n  \n",
		"overview|一、总体情况|工作有序。\n"
	"other|六、其他需要报告的事项|\n"},
	{"applicants named in a sentence begin no table whose heading is lost",
		"浦城县水利局2021年政府信息公开工作年度报告\n一、总体情况\n(一)主动公开\n甲。\n(二)依申请公开\n"
		"未收到公民、法人或其他组织的政府信息公开申请。\n五、存在的主要问题及改进情况\n乙。\n",
		"overview|一、总体情况|(一)主动公开\n甲。\n(二)依申请公开\n未收到公民、法人或其他组织的政府信息公开申请。\n"
	"problems|五、存在的主要问题及改进情况|乙。\n"},
	{"headings of older reports",
		"一、概述\n甲。\n二、主动公开政府信息的情况\n乙。\n三、依申请公开政府信息和不予公开政府信息的情况\n丙。\n"
		"四、政府信息公开的收费及减免情况\n丁。\n五、因政府信息公开申请行政复议、提起行政诉讼的情况\n戊。\n"
		"六、政府信息公开工作存在的主要问题和改进措施\n己。\n七、需要说明的事项与附表\n庚。\n",
		"overview|一、概述|甲。\n"
		"disclosure|二、主动公开政府信息的情况|乙。\n"
		"application|三、依申请公开政府信息和不予公开政府信息的情况|丙。\n"
		"other|四、政府信息公开的收费及减免情况|丁。\n"
		"proceeding|五、因政府信息公开申请行政复议、提起行政诉讼的情况|戊。\n"
		"problems|六、政府信息公开工作存在的主要问题和改进措施|己。\n"
	"other|七、需要说明的事项与附表|庚。\n"},
	{"headings of their own kind",
		"一、健全完善工作机制\n甲。\n二、加强重点领域信息公开\n乙。\n三、规范做好依申请公开\n丙。\n四、主动公开和依申请公开情况\n丁。\n",
		"other|一、健全完善工作机制|甲。\n"
		"other|二、加强重点领域信息公开|乙。\n"
		"application|三、规范做好依申请公开|丙。\n"
	"other|四、主动公开和依申请公开情况|丁。\n"},
	{"headings of the form with other numbers",
		"1.总体情况\n甲。\n2.主动公开政府信息情况\n乙。\n3.收到和处理政府信息公开申请情况\n丙。\n",
		"overview|1.总体情况|甲。\n"
		"disclosure|2.主动公开政府信息情况|乙。\n"
	"application|3.收到和处理政府信息公开申请情况|丙。\n"},
	{"in brackets",
		"(一)总体情况\n甲。\n(二)主动公开政府信息情况\n乙。\n(三)收到和处理政府信息公开申请情况\n丙。\n",
		"overview|(一)总体情况|甲。\n"
		"disclosure|(二)主动公开政府信息情况|乙。\n"
	"application|(三)收到和处理政府信息公开申请情况|丙。\n"},
	{"no other headings than with digits",
		"云河市水利局2013年政府信息公开工作年度报告\n1、概述\n工作有序,公开及时,群众满意,甲。\n2、主动公开政府信息的情况\n乙。\n3、依申请公开政府信息情况\n丙。\n4、收费及减免情况\n丁。\n"
		"5、行政复议、诉讼情况\n戊。\n6、存在的问题及改进措施\n己。\n",
		"overview|1、概述|工作有序,公开及时,群众满意,甲。\n"
		"disclosure|2、主动公开政府信息的情况|乙。\n"
		"application|3、依申请公开政府信息情况|丙。\n"
		"other|4、收费及减免情况|丁。\n"
		"proceeding|5、行政复议、诉讼情况|戊。\n"
	"problems|6、存在的问题及改进措施|己。\n"},
	{"with digits and points, and lists within",
		"云河市水利局2013年政府信息公开工作年度报告\n1.概述\n(一)甲。\n(二)乙。\n2.主动公开政府信息的情况\n(一)丙。\n3.依申请公开情况\n1、丁。\n2、戊。\n",
		"overview|1.概述|(一)甲。\n(二)乙。\n"
		"disclosure|2.主动公开政府信息的情况|(一)丙。\n"
	"application|3.依申请公开情况|1、丁。\n2、戊。\n"},
	{"no other headings than in brackets",
		"云河市水利局2013年政府信息公开工作年度报告\n(一)概述\n工作有序,公开及时,群众满意,甲。\n(二)主动公开政府信息的情况\n乙。\n(三)依申请公开政府信息情况\n丙。\n"
		"(四)收费及减免情况\n丁。\n",
		"overview|(一)概述|工作有序,公开及时,群众满意,甲。\n"
		"disclosure|(二)主动公开政府信息的情况|乙。\n"
		"application|(三)依申请公开政府信息情况|丙。\n"
	"other|(四)收费及减免情况|丁。\n"},
	{"chapters",
		"云河市水利局2013年政府信息公开工作年度报告\n第一章 概述\n工作有序,公开及时,群众满意,甲。\n第二章 主动公开政府信息的情况\n乙。\n第三章 依申请公开政府信息情况\n丙。\n",
		"overview|第一章 概述|工作有序,公开及时,群众满意,甲。\n"
		"disclosure|第二章 主动公开政府信息的情况|乙。\n"
	"application|第三章 依申请公开政府信息情况|丙。\n"},
	{"Roman numerals",
		"云河市水利局2013年政府信息公开工作年度报告\nⅠ、概述\n工作有序,公开及时,群众满意,甲。\nⅡ、主动公开政府信息的情况\n乙。\nⅢ、依申请公开政府信息情况\n丙。\n",
		"overview|Ⅰ、概述|工作有序,公开及时,群众满意,甲。\n"
		"disclosure|Ⅱ、主动公开政府信息的情况|乙。\n"
	"application|Ⅲ、依申请公开政府信息情况|丙。\n"},
	{"signs with their brackets",
		"云河市水利局2013年政府信息公开工作年度报告\n㈠概述\n工作有序,公开及时。\n㈡主动公开情况\n乙。\n㈢依申请公开情况\n丙。\n",
		"overview|㈠概述|工作有序,公开及时。\n"
		"disclosure|㈡主动公开情况|乙。\n"
		"application|㈢依申请公开情况|丙。\n"},
	{"digits in brackets",
		"云河市水利局2013年政府信息公开工作年度报告\n(1)概述\n工作有序,公开及时。\n(2)主动公开情况\n乙。\n(3)依申请公开情况\n丙。\n",
		"overview|(1)概述|工作有序,公开及时。\n"
		"disclosure|(2)主动公开情况|乙。\n"
		"application|(3)依申请公开情况|丙。\n"},
	{"digits in rings",
		"云河市水利局2013年政府信息公开工作年度报告\n①概述\n工作有序,公开及时。\n②主动公开情况\n乙。\n③依申请公开情况\n丙。\n",
		"overview|①概述|工作有序,公开及时。\n"
		"disclosure|②主动公开情况|乙。\n"
		"application|③依申请公开情况|丙。\n"},
	{"digits within one line",
		"云河市水利局2013年政府信息公开工作年度报告\n1、概述 工作有序,公开及时。 2、主动公开情况 乙。 3、依申请公开情况 丙。 ",
		"overview|1、概述|工作有序,公开及时。\n"
		"disclosure|2、主动公开情况|乙。\n"
		"application|3、依申请公开情况|丙。\n"},
	{"cut off, and numbered from where it begins",
		"收到申请2件。\n4、行政复议、诉讼情况\n没有发生,公开及时,甲。\n5、存在的主要问题\n乙。\n6、其他需要报告的事项\n丙。\n",
		"preamble||收到申请2件。\n"
		"proceeding|4、行政复议、诉讼情况|没有发生,公开及时,甲。\n"
		"problems|5、存在的主要问题|乙。\n"
	"other|6、其他需要报告的事项|丙。\n"},
	{"one line, with a stop behind each heading",
		"云河市水利局2013年政府信息公开工作年度报告\n一、概述。甲,乙。二、主动公开政府信息情况。乙。三、依申请公开情况。丙。四、收费情况。无。五、存在的问题。丁。",
		"overview|一、概述|甲,乙。\n"
		"disclosure|二、主动公开政府信息情况|乙。\n"
		"application|三、依申请公开情况|丙。\n"
		"other|四、收费情况|无。\n"
	"problems|五、存在的问题|丁。\n"},
	{"no numbers, and words of their own",
		"云河市水利局2013年政府信息公开工作年度报告\n概述\n工作有序,公开及时。\n政府信息主动公开情况\n全年公开信息3条。\n"
		"政府信息公开的收费及减免情况\n没有收费,也无减免。\n存在的主要问题及改进措施\n人手不足,培训不够。\n",
		"overview|概述|工作有序,公开及时。\n"
		"disclosure|政府信息主动公开情况|全年公开信息3条。\n"
		"other|政府信息公开的收费及减免情况|没有收费,也无减免。\n"
	"problems|存在的主要问题及改进措施|人手不足,培训不够。\n"},
	{"a menu's items are none",
		"首页\n依申请公开\n主动公开\n存在的问题\n云河市水利局2013年政府信息公开工作年度报告\n概述\n工作有序,公开及时。\n"
		"政府信息主动公开情况\n全年公开信息3条。\n复议、诉讼和申诉情况\n没有发生,无变化。\n",
		"overview|概述|工作有序,公开及时。\n"
		"disclosure|政府信息主动公开情况|全年公开信息3条。\n"
	"proceeding|复议、诉讼和申诉情况|没有发生,无变化。\n"},
	{"parts in one line, with nothing between",
		"云河市水利局2013年政府信息公开工作年度报告\n根据条例编制。第一部分 概述 工作有序。第二部分 主动公开情况 公开3条。第三部分 下一步打算 加强培训。",
		"preamble||根据条例编制。\n"
		"overview|第一部分 概述|工作有序。\n"
		"disclosure|第二部分 主动公开情况|公开3条。\n"
	"other|第三部分 下一步打算|加强培训。\n"},
	{"one way of publishing is no overview",
		"云河市水利局2013年政府信息公开工作年度报告\n一、网上公开总体情况\n甲。\n二、主动公开\n乙。\n三、依申请公开\n丙。\n",
		"other|一、网上公开总体情况|甲。\n"
		"disclosure|二、主动公开|乙。\n"
	"application|三、依申请公开|丙。\n"},
	{"measures with numbers are no sections",
		"云河市水利局2013年政府信息公开工作年度报告\n1、加强领导\n工作有序,公开及时,群众满意,甲。\n2、主动公开情况\n乙。\n3、健全制度\n丙。\n4、依申请公开情况\n丁。\n5、加强培训\n戊。\n", ""},
	{"numbers that begin anew",
		"云河市水利局2013年政府信息公开工作年度报告\n1、概述\n1、工作有序,公开及时。\n2、乙。\n2、主动公开政府信息的情况\n丙。\n3、依申请公开情况\n丁。\n", ""},
	{"two kinds of numbers that both name sections",
		"云河市水利局2013年政府信息公开工作年度报告\n1、概述\n工作有序,公开及时,群众满意,甲。\n(一)主动公开情况\n乙。\n(二)依申请公开情况\n丙。\n(三)收费情况\n丁。\n"
		"2、主动公开情况\n戊。\n3、依申请公开情况\n己。\n", ""},
	{"parts of a section that are called as the others are",
		"一、总体情况\n(一)主动公开政府信息情况\n甲。\n1.收到和处理政府信息公开申请情况\n乙。\n二、主动公开政府信息情况\n丙。\n",
		"overview|一、总体情况|(一)主动公开政府信息情况\n甲。\n1.收到和处理政府信息公开申请情况\n乙。\n"
	"disclosure|二、主动公开政府信息情况|丙。\n"},
	{"a number twice",
		"一、总体情况\n甲。\n一、主动公开政府信息情况\n乙。\n三、收到和处理政府信息公开申请情况\n丙。\n",
		"overview|一、总体情况|甲。\n"
		"disclosure|一、主动公开政府信息情况|乙。\n"
	"application|三、收到和处理政府信息公开申请情况|丙。\n"},
	{"other marks behind the number, and none",
		"一 、工作概述\n甲。\n二.主动公开政府信息情况\n乙。\n三 依申请公开政府信息情况\n丙。\n",
		"overview|一 、工作概述|甲。\n"
		"disclosure|二.主动公开政府信息情况|乙。\n"
	"application|三 依申请公开政府信息情况|丙。\n"},
	{"parts",
		"第一部分 概述\n甲。\n第二部分 主动公开政府信息情况\n乙。\n第三部分:依申请公开政府信息情况\n丙。\n",
		"overview|第一部分 概述|甲。\n"
		"disclosure|第二部分 主动公开政府信息情况|乙。\n"
	"application|第三部分:依申请公开政府信息情况|丙。\n"},
	{"contents named in a sentence",
		"本报告包括一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况等部分。\n"
		"一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n",
		"preamble||本报告包括一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况等部分。\n"
		"overview|一、总体情况|甲。\n"
	"disclosure|二、主动公开政府信息情况|乙。\n"},
	{"contents named in a sentence, without numbers",
		"全文包括概述、主动公开政府信息情况、依申请公开政府信息情况和存在的主要问题及改进情况。\n一、概述\n甲。\n",
		"preamble||全文包括概述、主动公开政府信息情况、依申请公开政府信息情况和存在的主要问题及改进情况。\n"
	"overview|一、概述|甲。\n"},
	{"a table of contents",
		"目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
		"一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n三、收到和处理政府信息公开申请情况\n丙。\n",
		"preamble||目录\n一、总体情况\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
		"overview|一、总体情况|甲。\n"
		"disclosure|二、主动公开政府信息情况|乙。\n"
	"application|三、收到和处理政府信息公开申请情况|丙。\n"},
	{"rows of table III are numbered, too",
		"三、收到和处理政府信息公开申请情况\n申请人情况\n一、本年新收政府信息公开申请数量\n1\n二、上年结转政府信息公开申请数量\n0\n"
		"三、本年度办理结果\n(一)予以公开\n1\n四、结转下年度继续办理\n0\n四、政府信息公开行政复议、行政诉讼情况\n没有。\n",
		"application|三、收到和处理政府信息公开申请情况|申请人情况\n一、本年新收政府信息公开申请数量\n1\n二、上年结转政府信息公开申请数量\n0\n"
		"三、本年度办理结果\n(一)予以公开\n1\n四、结转下年度继续办理\n0\n"
	"proceeding|四、政府信息公开行政复议、行政诉讼情况|没有。\n"},
	{"headings of the second level are none",
		"一、总体情况\n(一)主动公开政府信息情况\n甲。\n(四)因政府信息公开申请的行政复议、行政诉讼情况\n乙。\n1.存在的主要问题及改进情况\n一是丙。\n"
		"二、主动公开政府信息情况\n丁。\n",
		"overview|一、总体情况|(一)主动公开政府信息情况\n甲。\n(四)因政府信息公开申请的行政复议、行政诉讼情况\n乙。\n1.存在的主要问题及改进情况\n一是丙。\n"
	"disclosure|二、主动公开政府信息情况|丁。\n"},
	{"a heading broken over lines",
		"三、收到和处理政府信\n息公开申请情况\n甲。\n四、政府信息公开行政复议、行政诉\n讼情况\n乙。\n",
		"application|三、收到和处理政府信\n息公开申请情况|甲。\n"
	"proceeding|四、政府信息公开行政复议、行政诉\n讼情况|乙。\n"},
	{"text on the heading's line",
		"一、总体情况。工作有序。\n二、主动公开政府信息情况:见表。\n三、收到和处理政府信息公开申请情况 全年没有收到申请。\n",
		"overview|一、总体情况|工作有序。\n"
		"disclosure|二、主动公开政府信息情况|见表。\n"
	"application|三、收到和处理政府信息公开申请情况|全年没有收到申请。\n"},
	{"parts, all on one line",
		"云河县水利局2012年政府信息公开工作年度报告 第一部分 概述 甲。 第二部分 主动公开政府信息情况 乙。 第三部分 存在的主要问题 丙。\n",
		"overview|第一部分 概述|甲。\n"
		"disclosure|第二部分 主动公开政府信息情况|乙。\n"
	"problems|第三部分 存在的主要问题|丙。\n"},
	{"all on one line",
		"浦城县水利局2021年政府信息公开工作年度报告 一、总体情况 2021年,工作有序。 二、主动公开政府信息情况 见表。 "
		"三、收到和处理政府信息公开申请情况 没有收到。",
		"overview|一、总体情况|2021年,工作有序。\n"
		"disclosure|二、主动公开政府信息情况|见表。\n"
	"application|三、收到和处理政府信息公开申请情况|没有收到。\n"},
	{"all on one line, and nothing stands between heading and text",
		"云河县水利局2019年政府信息公开工作年度报告2019年,认真贯彻条例。一、总体情况2019年,工作有序。二、主动公开政府信息情况及时公开,甲。"
		"三、收到和处理政府信息公开申请情况收到申请1件。四、政府信息公开行政复议、行政诉讼情况未发生。",
		"preamble||2019年,认真贯彻条例。\n"
		"overview|一、总体情况|2019年,工作有序。\n"
		"disclosure|二、主动公开政府信息情况|及时公开,甲。\n"
		"application|三、收到和处理政府信息公开申请情况|收到申请1件。\n"
	"proceeding|四、政府信息公开行政复议、行政诉讼情况|未发生。\n"},
	{"all on one line, and its sentence names the parts",
		"云河县水利局2019年政府信息公开工作年度报告 本报告由一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况等组成。 "
		"一、总体情况 2019年,工作有序。 二、主动公开政府信息情况 甲。 三、收到和处理政府信息公开申请情况 乙。",
		"preamble||本报告由一、总体情况,二、主动公开政府信息情况,三、收到和处理政府信息公开申请情况等组成。\n"
		"overview|一、总体情况|2019年,工作有序。\n"
		"disclosure|二、主动公开政府信息情况|甲。\n"
	"application|三、收到和处理政府信息公开申请情况|乙。\n"},
	{"all on one line, with headings in words of their own",
		"云河县水利局2012年政府信息公开年度报告 由云河县水利局编制。 一、概述 2012年,工作有序。 二、主动公开政府信息情况 见表。 "
		"三、依申请公开政府信息办理情况 没有收到。 四、政府信息公开的收费及减免情况 没有收费。 "
		"五、因政府信息公开申请行政复议、提起行政诉讼的情况 没有发生。",
		"preamble||由云河县水利局编制。\n"
		"overview|一、概述|2012年,工作有序。\n"
		"disclosure|二、主动公开政府信息情况|见表。\n"
		"application|三、依申请公开政府信息办理情况|没有收到。\n"
		"other|四、政府信息公开的收费及减免情况|没有收费。\n"
	"proceeding|五、因政府信息公开申请行政复议、提起行政诉讼的情况|没有发生。\n"},
	{"all on one line, and a number is skipped",
		"由云河县水利局编制。 一、概述 工作有序。 三、政府信息主动公开情况 公开5条。 四、政府信息依申请公开情况 没有收到。",
		"preamble||由云河县水利局编制。\n"
		"overview|一、概述|工作有序。\n"
		"disclosure|三、政府信息主动公开情况|公开5条。\n"
	"application|四、政府信息依申请公开情况|没有收到。\n"},
	{"all on one line, and some have words of their own",
		"由云河县水利局编制。 一、概述 工作有序。 二、政府信息主动公开情况 公开5条。 三、回应解读情况 回应2次。 "
		"四、咨询处理情况 没有。 五、行政复议、诉讼和申诉情况 没有发生。",
		"preamble||由云河县水利局编制。\n"
		"overview|一、概述|工作有序。\n"
		"disclosure|二、政府信息主动公开情况|公开5条。\n"
		"other|三、回应解读情况|回应2次。\n"
		"other|四、咨询处理情况|没有。\n"
	"proceeding|五、行政复议、诉讼和申诉情况|没有发生。\n"},
	{"a heading that names a section, with a number far off",
		"一、概述\n工作有序。\n七、附表\n见表。\n",
		"overview|一、概述|工作有序。\n"
	"other|七、附表|见表。\n"},
	{"all on one line that begins with the first",
		"云河县水务局2012年政府信息公开工作年度报告\n一、概述 2012年,我局健全机制,加强培训。二、主动公开政府信息情况 我局主动公开政府信息320条。"
		"三、依申请公开政府信息情况 受理申请12件。四、政府信息公开的收费及减免情况 未收取任何费用。"
		"五、存在的主要问题及改进措施 公开的及时性有待提高。\n附件:统计表\n",
		"overview|一、概述|2012年,我局健全机制,加强培训。\n"
		"disclosure|二、主动公开政府信息情况|我局主动公开政府信息320条。\n"
		"application|三、依申请公开政府信息情况|受理申请12件。\n"
		"other|四、政府信息公开的收费及减免情况|未收取任何费用。\n"
	"problems|五、存在的主要问题及改进措施|公开的及时性有待提高。\n附件:统计表\n"},
	{"items in the first section's line, and headings on lines of their own",
		"一、概述 我局抓好四项工作:一、组织领导。二、主动公开政府信息情况 及时公开。三、依申请公开政府信息情况 按时答复。\n"
		"二、主动公开政府信息情况\n公开320条。\n三、依申请公开政府信息情况\n受理申请12件。\n四、存在的主要问题及改进措施\n人手不足。\n",
		"overview|一、概述|我局抓好四项工作:一、组织领导。二、主动公开政府信息情况 及时公开。三、依申请公开政府信息情况 按时答复。\n"
		"disclosure|二、主动公开政府信息情况|公开320条。\n"
		"application|三、依申请公开政府信息情况|受理申请12件。\n"
	"problems|四、存在的主要问题及改进措施|人手不足。\n"},
	{"measures in the first section's line",
		"一、概述 我局抓好三项工作:一、组织领导。二、加强培训 培训2次。三、健全机制。\n"
		"二、主动公开政府信息情况 公开320条。\n三、依申请公开政府信息情况 受理申请12件。\n",
		"overview|一、概述|我局抓好三项工作:一、组织领导。二、加强培训 培训2次。三、健全机制。\n"
		"disclosure|二、主动公开政府信息情况|公开320条。\n"
	"application|三、依申请公开政府信息情况|受理申请12件。\n"},
	{"a lone heading within a line is none",
		"云河县水利局的工作分为几部分。 二、主动公开政府信息情况 见表。 其余从略。", ""},
	{"the first ends its line, but does not begin it",
		"现将有关情况报告如下。 一、概述\n工作有序。\n二、主动公开政府信息情况\n见表。\n",
		"preamble||现将有关情况报告如下。\n"
		"overview|一、概述|工作有序。\n"
	"disclosure|二、主动公开政府信息情况|见表。\n"},
	{"numbered measures within a text",
		"一、总体情况\n主要措施:一、加强领导 二、规范依申请公开情况 三、加强主动公开情况 等。\n二、主动公开政府信息情况\n见表。\n",
		"overview|一、总体情况|主要措施:一、加强领导 二、规范依申请公开情况 三、加强主动公开情况 等。\n"
	"disclosure|二、主动公开政府信息情况|见表。\n"},
	{"numbered measures in words of the form",
		"一、总体情况\n主要措施:一、概述 二、主动公开情况 三、依申请公开情况 等。\n二、主动公开政府信息情况\n见表。\n",
		"overview|一、总体情况|主要措施:一、概述 二、主动公开情况 三、依申请公开情况 等。\n"
	"disclosure|二、主动公开政府信息情况|见表。\n"},
	{"contents with blanks between them",
		"包括 一、概述 甲乙丙丁戊己庚辛。 二、主动公开情况 等部分。\n一、概述\n工作有序。\n二、主动公开情况\n见表。\n",
		"preamble||包括 一、概述 甲乙丙丁戊己庚辛。 二、主动公开情况 等部分。\n"
		"overview|一、概述|工作有序。\n"
	"disclosure|二、主动公开情况|见表。\n"},
	{"a note behind a heading within a line",
		"工作有序。 一、总体情况 甲。 三、收到和处理政府信息公开申请情况 (本列数据的勾稽关系为:第一项加第二项之和)",
		"preamble||工作有序。\n"
		"overview|一、总体情况|甲。\n"
	"application|三、收到和处理政府信息公开申请情况|(本列数据的勾稽关系为:第一项加第二项之和)\n"},
	{"a sentence glued to a heading of the form",
		"一、总体情况我局高度重视,工作有序。\n五、存在的主要问题及改进情况和措施。\n六、其他需要报告的事项无。\n",
		"overview|一、总体情况|我局高度重视,工作有序。\n"
		"problems|五、存在的主要问题及改进情况和措施|\n"
	"other|六、其他需要报告的事项|无。\n"},
	{"nothing, without a stop",
		"五、存在的主要问题及改进情况\n人手不足。\n六、其他需要报告的事项无\n",
		"problems|五、存在的主要问题及改进情况|人手不足。\n"
	"other|六、其他需要报告的事项|无\n"},
	{"an indicator with its figure behind a colon",
		"三、依申请公开政府信息情况\n没有收到。\n七、依申请公开信息收取的费用:0.35万元\n",
	"application|三、依申请公开政府信息情况|没有收到。\n七、依申请公开信息收取的费用:0.35万元\n"},
	{"headings in the words of indicators, with sentences below",
		"一、主动公开情况\n2016年,主动公开信息23条。\n二、回应解读情况\n2016年,发布解读12篇。\n三、依申请公开情况\n2016年,收到申请45件。\n"
		"四、行政复议数量\n2016年,发生2件。\n五、行政诉讼数量\n2016年,1件。\n六、依申请公开信息收取的费用\n2016年,未收取费用。\n七、存在问题\n无。\n",
		"disclosure|一、主动公开情况|2016年,主动公开信息23条。\n"
		"other|二、回应解读情况|2016年,发布解读12篇。\n"
		"application|三、依申请公开情况|2016年,收到申请45件。\n"
		"proceeding|四、行政复议数量|2016年,发生2件。\n"
		"proceeding|五、行政诉讼数量|2016年,1件。\n"
		"other|六、依申请公开信息收取的费用|2016年,未收取费用。\n"
	"problems|七、存在问题|无。\n"},
	{"rows with the next numbers, and figures below",
		"一、概述\n工作有序。\n二、行政复议数量\n件\n2\n三、行政诉讼数量\n1,200\n件\n",
	"overview|一、概述|工作有序。\n二、行政复议数量\n件\n2\n三、行政诉讼数量\n1,200\n件\n"},
	{"difficulties are problems",
		"一、概述\n工作有序。\n二、工作中存在的困难和问题\n不足。\n",
		"overview|一、概述|工作有序。\n"
	"problems|二、工作中存在的困难和问题|不足。\n"},
	{"an indicator with dashes in its cells",
		"一、概述\n工作有序。\n三、依申请公开情况\t——\t\t\n",
	"overview|一、概述|工作有序。\n三、依申请公开情况\t——\n"},
	{"a heading that begins with a short label",
		"一、概述\n工作有序。\n三、其他情况说明与附表\n见表。\n",
		"overview|一、概述|工作有序。\n"
	"other|三、其他情况说明与附表|见表。\n"},
	{"a number lost",
		"五、存在的主要问题及改进情况\n甲。\n\n其它需要报告的事项?\n\n无。?\n",
		"problems|五、存在的主要问题及改进情况|甲。\n"
	"other|其它需要报告的事项|无。\n"},
	{"a number skipped",
		"一、总体情况\n甲。\n三、收到和处理政府信息公开申请情况\n乙。\n",
		"overview|一、总体情况|甲。\n"
	"application|三、收到和处理政府信息公开申请情况|乙。\n"},
	{"headings lost before tables",
		"工作有序。\n第二十条第(一)项\n信息内容\n规章\n0\n0\n0\n(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)\n申请人情况\n"
		"一、本年新收政府信息公开申请数量\n0\n行政复议\n行政诉讼\n结果维持\n0\n五、存在的主要问题及改进情况\n甲。\n",
		"preamble||工作有序。\n"
		"disclosure||第二十条第(一)项\n信息内容\n规章\n0\n0\n0\n"
		"application||(本列数据的勾稽关系为:第一项加第二项之和,等于第三项加第四项之和)\n申请人情况\n一、本年新收政府信息公开申请数量\n0\n"
		"proceeding||行政复议\n行政诉讼\n结果维持\n0\n"
	"problems|五、存在的主要问题及改进情况|甲。\n"},
	{"markup",
		"<h1>浦城县水利局2021年政府信息公开工作年度报告</h1><p>本报告根据条例编制。</p>"
		"<p><strong>一、</strong>总体情况</p><p>工作有序。</p><p>二、主动公开政府信息情况</p><table><tr><td>规章</td><td>0</td></tr></table>",
		"preamble||本报告根据条例编制。\n"
		"overview|一、</strong>总体情况|工作有序。\n"
	"disclosure|二、主动公开政府信息情况|<td>规章</td><td>0\n"},
	{"headings with signs of a plain text markup",
		"## 一、总体情况\n甲。\n## 二、主动公开政府信息情况\n乙。\n",
		"overview|一、总体情况|甲。\n"
	"disclosure|二、主动公开政府信息情况|乙。\n"},
	{"Traditional script",
		"一、總體情況\n2020年認真貫徹條例。\n二、主動公開政府信息情況\n見下表。\n四、政府信息公開行政複議、行政訴訟情況\n沒有發生。\n",
		"overview|一、總體情況|2020年認真貫徹條例。\n"
		"disclosure|二、主動公開政府信息情況|見下表。\n"
	"proceeding|四、政府信息公開行政複議、行政訴訟情況|沒有發生。\n"},
	{"the first of two reports",
		"浦城县水利局2019年政府信息公开工作年度报告\n一、总体情况\n甲。\n二、主动公开政府信息情况\n乙。\n"
		"浦城县水利局2020年政府信息公开工作年度报告\n一、总体情况\n丙。\n二、主动公开政府信息情况\n丁。\n三、收到和处理政府信息公开申请情况\n戊。\n",
		"overview|一、总体情况|甲。\n"
	"disclosure|二、主动公开政府信息情况|乙。\n"},
	{"the text of a section behind a blank on its heading's line",
		"一、基本情况 2015年,认真贯彻条例。\n二、主动公开情况 全年公开信息120条,其中工作动态100条。\n三、依申请公开办理情况 收到3件,答复3件。\n",
		"overview|一、基本情况|2015年,认真贯彻条例。\n"
		"disclosure|二、主动公开情况|全年公开信息120条,其中工作动态100条。\n"
	"application|三、依申请公开办理情况|收到3件,答复3件。\n"},
	{"a blank within a heading",
		"一、概 述\n甲。\n二、主动公开 政府信息情况\n乙,丙。\n",
		"overview|一、概 述|甲。\n"
	"disclosure|二、主动公开 政府信息情况|乙,丙。\n"},
	{"a year right behind a heading, and what sentences begin with",
		"一、基本情况2015年,认真贯彻条例。\n二、主动公开情况全年公开信息120条。\n三、收费及减免情况没有收取费用。\n",
		"overview|一、基本情况|2015年,认真贯彻条例。\n"
		"disclosure|二、主动公开情况|全年公开信息120条。\n"
	"other|三、收费及减免情况|没有收取费用。\n"},
	{"a body of one line, the breaks lost",
		"一、基本情况2015年,认真贯彻条例。二、主动公开情况全年公开信息120条。三、收费及减免情况没有收取费用。",
		"overview|一、基本情况|2015年,认真贯彻条例。\n"
		"disclosure|二、主动公开情况|全年公开信息120条。\n"
	"other|三、收费及减免情况|没有收取费用。\n"},
	{"a body of one line whose first heading is of its own kind",
		"一、政府信息公开工作组织领导情况 成立领导小组。 二、主动公开情况 公开信息3条。 三、依申请公开情况 没有收到。",
		"other|一、政府信息公开工作组织领导情况|成立领导小组。\n"
		"disclosure|二、主动公开情况|公开信息3条。\n"
	"application|三、依申请公开情况|没有收到。\n"},
	{"a body of one line without numbers",
		"云河县水利局2012年政府信息公开工作年度报告 概述 我局成立领导小组。 主动公开政府信息情况 公开信息3条。 依申请公开政府信息情况 没有收到。",
		"overview|概述|我局成立领导小组。\n"
		"disclosure|主动公开政府信息情况|公开信息3条。\n"
	"application|依申请公开政府信息情况|没有收到。\n"},
	{"headings without numbers, with their text behind a colon",
		"云河县水利局2012年政府信息公开工作年度报告\n概述:成立领导小组。\n主动公开政府信息情况:公开信息3条。\n依申请公开政府信息情况:没有收到。\n",
		"overview|概述|成立领导小组。\n"
		"disclosure|主动公开政府信息情况|公开信息3条。\n"
	"application|依申请公开政府信息情况|没有收到。\n"},
	{"Roman numerals in letters",
		"I. 概述\n认真贯彻条例,成立领导小组。\nII. 主动公开情况\n全年公开信息3条,其中动态2条。\nIII. 依申请公开情况\n收到申请1件,答复1件。\nIV. 存在问题\n更新不够及时,内容不够丰富。\n",
		"overview|I. 概述|认真贯彻条例,成立领导小组。\n"
		"disclosure|II. 主动公开情况|全年公开信息3条,其中动态2条。\n"
		"application|III. 依申请公开情况|收到申请1件,答复1件。\n"
	"problems|IV. 存在问题|更新不够及时,内容不够丰富。\n"},
	{"digits with one bracket",
		"1)概述\n认真贯彻条例,成立领导小组。\n2)主动公开情况\n全年公开信息3条,其中动态2条。\n3)依申请公开情况\n收到申请1件,答复1件。\n",
		"overview|1)概述|认真贯彻条例,成立领导小组。\n"
		"disclosure|2)主动公开情况|全年公开信息3条,其中动态2条。\n"
	"application|3)依申请公开情况|收到申请1件,答复1件。\n"},
	{"digits with their point in one sign",
		"⒈概述\n认真贯彻条例,成立领导小组。\n⒉主动公开情况\n全年公开信息3条,其中动态2条。\n⒊依申请公开情况\n收到申请1件,答复1件。\n",
		"overview|⒈概述|认真贯彻条例,成立领导小组。\n"
		"disclosure|⒉主动公开情况|全年公开信息3条,其中动态2条。\n"
	"application|⒊依申请公开情况|收到申请1件,答复1件。\n"},
	{"ordinals",
		"第一、概述\n认真贯彻条例,成立领导小组。\n第二、主动公开情况\n全年公开信息3条,其中动态2条。\n第三、依申请公开情况\n收到申请1件,答复1件。\n",
		"overview|第一、概述|认真贯彻条例,成立领导小组。\n"
		"disclosure|第二、主动公开情况|全年公开信息3条,其中动态2条。\n"
	"application|第三、依申请公开情况|收到申请1件,答复1件。\n"},
	{"numbers of another kind behind signs of a plain text markup",
		"## (一)概述\n认真贯彻条例,成立领导小组。\n## (二)主动公开情况\n全年公开信息3条,其中动态2条。\n## (三)依申请公开情况\n收到申请1件,答复1件。\n",
		"overview|(一)概述|认真贯彻条例,成立领导小组。\n"
		"disclosure|(二)主动公开情况|全年公开信息3条,其中动态2条。\n"
	"application|(三)依申请公开情况|收到申请1件,答复1件。\n"},
	{"no headings", "工作有序。", ""},
	{"nothing", "", ""},
};

#define N_CASES ((int) (sizeof(cases) / sizeof(cases[0])))

int
main(void)
{
	int			failures = 0;

	for (int i = 0; i < N_CASES; i++)
	{
		const Case *test = &cases[i];
		char		found[8192] = "";
		size_t		length = 0;
		int			count;
		const Scan *scan = gxbg_scan(test->body, strlen(test->body));
		const SectionSpan *sections = gxbg_sections(scan, gxbg_outline(scan), &count);

		for (int k = 0; k < count; k++)
		{
			const SectionSpan *section = &sections[k];

			length += (size_t) snprintf(found + length, sizeof(found) - length, "%s|%.*s|%.*s\n",
										gxbg_section_code(section->section),
										(int) (section->title.end - section->title.start),
										test->body + section->title.start,
										(int) (section->content.end - section->content.start),
										test->body + section->content.start);
		}
		if (strcmp(found, test->sections) != 0)
		{
			printf("# found:\n%s# expected:\n%s", found, test->sections);
			failures++;
			printf("not ");
		}
		printf("ok %d - %s\n", i + 1, test->name);
		gxbg_host_release_all();
	}
	printf("1..%d\n", N_CASES);
	return failures > 0;
}
