/*
 * test_tables.c
 *	  Rows of tables II, III and IV as organs write them: changes in words,
 *	  labels of their own.
 *
 * Each case is the rows of a table, the cell asked for, and what it is: its
 * value, or NULL for a cell without one.
 */
#include "row_cases.h"

#define HEAD_2019 \
	"清溪县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" \
	"第二十条第(五)项\n信息内容|上一年项目数量|本年增/减|处理决定数量\n"
#define HEAD_2021 \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" \
	"第二十条第(六)项\n信息内容|本年处理决定数量\n"

#define HEAD_2021_BLANKS \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" \
	"第二十条第(六)项\n信息内容 本年处理决定数量\n"

/* Table III with one row between two others; its label is the case's */
#define TABLE_III(label) \
	"清溪县水利局2020年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"申请人情况\n自然人|法人或其他组织|总计\n商业企业|科研机构|社会公益组织|法律服务机构|其他\n" \
	"一、本年新收政府信息公开申请数量|9|0|0|0|0|0|9\n二、上年结转政府信息公开申请数量|0|0|0|0|0|0|0\n" \
	"三、本年度办理结果|(一)予以公开|2|0|0|0|0|0|2\n" label "|7|0|0|0|0|0|7\n(七)总计|9|0|0|0|0|0|9\n"

/* Table III of 2022 by spaces: what stands behind the first two rows is the case's */
#define SPACES_III(rows) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"自然人 法人或其他组织 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n" \
	"一、本年新收政府信息公开申请数量 9 0 0 0 0 0 9\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0\n" rows

/* By bars, with a column for labels of groups */
#define BARS_III(rows) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"|||自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计|\n" \
	"|一、本年新收政府信息公开申请数量||9|7|0|0|0|0|16|\n|二、上年结转政府信息公开申请数量||0|0|0|0|0|0|0|\n" rows

/* Under these headings, the first row with these figures and two more with as many */
#define ORDER_III(heads, figures) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	heads "\n一、本年新收政府信息公开申请数量" figures "\n二、上年结转政府信息公开申请数量" figures "\n" \
	"三、本年度办理结果|(一)予以公开" figures "\n"

/* A cell a line, the figures of each row before its label; the first one's label is the case's */
#define BEFORE_III(label) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" \
	"9\n0\n0\n0\n0\n0\n9\n" label "二、上年结转政府信息公开申请数量\n" \
	"8\n0\n0\n0\n0\n0\n8\n三、本年度办理结果\n(一)予以公开\n5\n0\n0\n0\n0\n0\n5\n(二)部分公开\n"

/* The same with a cell a line: the cells of two rows are the case's */
#define LINES_III(first, second) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n" \
	"自然人\n法人或其他组织\n总计\n商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n" \
	"一、本年新收政府信息公开申请数量\n" first "二、上年结转政府信息公开申请数量\n" second

/* The same with two ends of lines behind a cell, and four rows, the second of which is the case's */
#define PITCHED_III(s, row) \
	LINES_III("\n5\n\n" s s s "1\n\n" s "6\n\n", "\n" row \
			  "三、本年度办理结果\n\n(一)予以公开\n\n2\n\n" s s s s s "2\n\n" \
			  "(二)部分公开\n\n" s s s s "1\n\n" s "1\n\n" \
			  "(三)不予公开\n\n1.属于国家秘密\n\n0\n\n" s s s s s "0\n\n")

/* And its rows behind the first two, each a label and a figure that stands first and last */
#define CELLS(figure) figure "\n0\n0\n0\n0\n0\n" figure "\n"
#define CELLS_III(rows) LINES_III(CELLS("9"), CELLS("0")) "(一)予以公开\n" CELLS("2") rows "(七)总计\n" CELLS("9")

/* Its end: two rows of other dealings, and what stands between their labels */
#define OTHER_III(rows) \
	SPACES_III("(五)不予 5.要求行政机关确认或重新出具已获取信息 2 0 0 0 0 0 2\n处理\n" \
			   "1.申请人无正当理由逾期不补正、\n行政机关不再处理其政府信息公开申 4 0 0 0 0 0 4\n请\n" \
			   "2.申请人逾期未按收费通知要求缴\n" rows \
			   "(七)总计 9 0 0 0 0 0 9\n四、结转下年度继续办理 0 0 0 0 0 0 0\n")

/* Numbered rows: nothing but what is given stands between two cells */
#define NUMBERED(number, s, label, figure) \
	number s label s figure s "0" s "0" s "0" s "0" s "0" s figure
#define NUMBERED_III(s, end) \
	"清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n序号" s "项目" s "0" s "1\n" \
	NUMBERED("1", s, "一、本年新收政府信息公开申请数量", "9") end \
	NUMBERED("2", s, "二、上年结转政府信息公开申请数量", "4") end \
	NUMBERED("3", s, "三、本年度办理结果" s "(一)予以公开", "5") end \
	NUMBERED("4", s, "(二)部分公开", "0") end \
	NUMBERED("5", s, "(三)不予公开" s "1.属于国家秘密", "6") end \
	NUMBERED("6", s, "2.其他法律行政法规禁止公开", "0") end \
	NUMBERED("7", s, "3.危及“三安全一稳定”", "0") end \
	NUMBERED("8", s, "4.保护第三方合法权益", "1") end \
	NUMBERED("9", s, "5.属于三类内部事务信息", "1") end \
	NUMBERED("10", s, "(六)其他处理" s "3.其他", "0") end \
	NUMBERED("11", s, "(七)总计", "13") end \
	NUMBERED("12", s, "四、结转下年度继续办理", "0") "\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"

/* Table II as a program writes it, with numbers of rows and of columns */
#define NUMBERED_II(s) \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n" s "0" s "1" s "2" s "3\n" \
	"0" s "第二十条第(一)项" s "第二十条第(一)项" s "第二十条第(一)项" s "第二十条第(一)项\n" \
	"1" s "信息内容" s "本年制发件数" s "本年废止件数" s "现行有效件数\n" \
	"2" s "规章" s "1" s "0" s "2\n3" s "行政规范性文件" s "3" s "0" s "5\n" \
	"4" s "第二十条第(五)项" s "第二十条第(五)项" s "第二十条第(五)项" s "第二十条第(五)项\n" \
	"5" s "信息内容" s "本年处理决定数量" s "本年处理决定数量" s "本年处理决定数量\n" \
	"6" s "行政许可" s "1246" s "1246" s "1246\n三、收到和处理政府信息公开申请情况\n无。\n"

/* And table IV */
#define FIVE(s, text)	s text s text s text s text s text
#define RESULTS(s)		s "结果维持" s "结果纠正" s "其他结果" s "尚未审结" s "总计"
#define NUMBERED_IV(s) \
	TABLE_IV(s "0" s "1" s "2" s "3" s "4" s "5" s "6" s "7" s "8" s "9" s "10" s "11" s "12" s "13" s "14\n" \
			 "0" FIVE(s, "行政复议") FIVE(s, "行政诉讼") FIVE(s, "行政诉讼") "\n" \
			 "1" RESULTS(s) FIVE(s, "未经复议直接起诉") FIVE(s, "复议后起诉") "\n" \
			 "2" RESULTS(s) RESULTS(s) RESULTS(s) "\n" \
			 "3" s "1" s "0" s "0" s "2" s "3" s "0" s "0" s "0" s "0" s "0" s "1" s "0" s "0" s "0" s "1\n")

/* Table IV under its heading */
#define TABLE_IV(text) \
	SPACES_III("四、政府信息公开行政复议、行政诉讼情况\n" text "五、存在的主要问题及改进情况\n无。\n")

#define HEADS_IV "结果维持 结果纠正 其他结果 尚未审结 总计\n"
#define BARRED_HEADS_IV "结果维持 |\n结果纠正 |\n其他结果 |\n尚未审结 |\n总计 |\n"
#define ALL_HEADS_IV "行政复议 行政诉讼\n" HEADS_IV "未经复议直接起诉 复议后起诉\n" HEADS_IV HEADS_IV

/* Each figure behind its heading */
#define LABELLED_IV(kind, upheld, total) \
	"| " kind " | 结果维持 | " upheld " |\n| 结果纠正 | 0 |\n| 其他结果 | 0 |\n| 尚未审结 | 2 |\n" \
	"| 总计 | " total " |\n"

/* Table II of 2022 with three columns */
#define THREE_2022 \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(一)项\n" \
	"信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n"

/* Table II with a heading in three cells */
#define HEAD_REPEATED \
	"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(五)项\n" \
	"信息内容 | 本年处理决定数量 | 本年处理决定数量 | 本年处理决定数量 |\n"

/* A form to be filled in, then the table; and one of them twice */
#define ROWS_III(a, b, c) \
	"自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n" \
	"一、本年新收政府信息公开申请数量 | " a "\n二、上年结转政府信息公开申请数量 | " b "\n" \
	"三、本年度办理结果 | (一)予以公开 | " c "\n"
#define EMPTY_7	" | | | | | | |"
#define ROWS_II(a, b, c) \
	"第二十条第(一)项\n信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n" \
	"规章 | " a "\n行政规范性文件 | " b "\n第二十条第(五)项\n信息内容 | 本年处理决定数量 |\n行政许可 | " c "\n"
#define HEADS_BARS \
	"行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n" \
	"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
#define TITLE_2022 "清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n"
#define TITLE_III TITLE_2022 "无。\n三、收到和处理政府信息公开申请情况\n"

/* Two tables III in a report of 2022, each under a line of its own */
#define OF_YEAR(caption, n) \
	caption "\n自然人 | 法人或其他组织 | 总计 |\n商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 |\n" \
	"一、本年新收政府信息公开申请数量 | " n " | 0 | 0 | 0 | 0 | 0 | " n " |\n" \
	"二、上年结转政府信息公开申请数量 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n" \
	"三、本年度办理结果 | (一)予以公开 | " n " | 0 | 0 | 0 | 0 | 0 | " n " |\n" \
	"(二)部分公开 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n(七)总计 | " n " | 0 | 0 | 0 | 0 | 0 | " n " |\n" \
	"四、结转下年度继续办理 | 0 | 0 | 0 | 0 | 0 | 0 | 0 |\n"
#define TWO_YEARS(first, second) \
	"清溪县水利局2022年政府信息公开工作年度报告\n一、总体情况\n2022年,我局做好政府信息公开工作。\n" \
	"三、收到和处理政府信息公开申请情况\n" OF_YEAR(first, "7") OF_YEAR(second, "9") \
	"四、政府信息公开行政复议、行政诉讼情况\n无。\n"

static const RowCase rows[] = {
	{TWO_YEARS("(一)2021年收到和处理政府信息公开申请情况", "(二)2022年收到和处理政府信息公开申请情况"),
	"received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("2021年度:", "2022年度:"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("附:2021年办理情况", "2022年办理情况"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("2021年度", ""), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("", "2022年度"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("二〇二一年", "二〇二二年"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("<p>2021年</p>", "<p>2022年</p>"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("(2021年度)", "(2022年度)"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("以下是去年的情况。", "以下是今年的情况。"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("", "说明:此表系上年数据"), "received", "7 0 0 0 0 0 7"},
	{TWO_YEARS("(2021年1月1日至2021年12月31日)", "(2022年1月1日至2022年12月31日)"), "received", "9 0 0 0 0 0 9"},
	{TWO_YEARS("2022年度:", "2021年度:"), "received", "7 0 0 0 0 0 7"},
	{TWO_YEARS("2022年度:", ""), "received", "7 0 0 0 0 0 7"},
	{TWO_YEARS("", "附:2021年办理情况"), "received", "7 0 0 0 0 0 7"},
	{TWO_YEARS("", ""), "received", "7 0 0 0 0 0 7"},
	{HEAD_2019 "行政许可|62|减3|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|增10|1266\n", "license", "62 10 1266"},
	{HEAD_2019 "行政许可|62|减少3项|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|新增3|1266\n", "license", "62 3 1266"},
	{HEAD_2019 "行政许可\n62\n减3\n1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可 62 减3 1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "<table><tr><td>行政许可</td><td>62</td><td>减3</td><td>1266</td></tr></table>",
	"license", "62 -3 1266"},

	{HEAD_2019 "行政许可|62|3(减)|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|3项（减少）|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|(减)3|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|3↓|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|↓3|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可|62|↑3|1266\n", "license", "62 3 1266"},
	{HEAD_2019 "行政许可|62|减 3|1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可\n62\n3(减)\n1266\n", "license", "62 -3 1266"},
	{HEAD_2019 "行政许可 62 3↓ 1266\n", "license", "62 -3 1266"},

	/* What may be a sign leaves the figure open */
	{HEAD_2019 "行政许可|62|一3|1266\n", "license", "62 - 1266"},
	{HEAD_2019 "行政许可 62 一3 1266\n", "license", "- - -"},
	{HEAD_2019 "行政许可|62|3-|1266\n", "license", "62 - 1266"},
	{HEAD_2019 "行政许可|62|3(-)|1266\n", "license", "62 - 1266"},
	{HEAD_2019 "行政许可|62|3(较上年减少)|1266\n", "license", "62 - 1266"},
	{HEAD_2019 "行政许可|62|-3(减)|1266\n", "license", "62 - 1266"},
	{HEAD_2019 "行政许可|62|3|1266(减)\n", "license", "62 3 -"},

	/* Two changes in one cell are none that could be told */
	{HEAD_2019 "行政许可|62|增1减4|1266\n", "license", "62 - 1266"},

	/* Cells that the form has not, all of them zero; or not */
	{HEAD_2021 "行政许可 | 0 | 0 | 0 |\n", "license", "0"},
	{HEAD_2021 "行政许可 | 2 | 0 | 0 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 0 | | 0 |\n", "license", "-"},

	/* One item twice below one heading; other multiples of money; what is not seen between digits */
	{HEAD_2021 "行政许可 | 160 |\n行政许可 | 154 |\n", "license", "-"},
	{HEAD_2021 "行政许可(市本级) | 100 |\n行政许可(县区) | 54 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 154 |\n行政许可 | 154 |\n", "license", "154"},
	{HEAD_2021 "行政许可 | 1\\hspace{1em}154 |\n", "license", "-"},
	{HEAD_2021 "信息内容|本年收费金额(单位:万元)\n行政事业性收费 | 12.5 |\n", "fee", "125"},
	{HEAD_2021 "信息内容|本年收费金额(单位:千元)\n行政事业性收费 | 12.5 |\n", "fee", "-"},
	{HEAD_2021 "信息内容|本年收费金额(单位:百万元)\n行政事业性收费 | 12.5 |\n", "fee", "-"},

	/* A cell ends at its bar, not with its line */
	{HEAD_2021 "行政许可 | 8211\n98 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 8211<br>98 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 821<br>198 |\n", "license", "-"},
	{HEAD_2021 "<table><tr><td>行政许可</td><td>821<br>198</td></tr></table>", "license", "-"},
	{HEAD_2021 "行政许可\t8211\n98\n第二十条第(六)项\n", "license", "-"},
	{HEAD_2021 "行政许可 | 82,577,\n588 |\n", "license", "82577588"},
	{HEAD_2021 "行政许可 | 1,472<br>,655 |\n", "license", "1472655"},
	{HEAD_2021 "<table><tr><td>行政许可</td><td>821,<br>198</td></tr></table>", "license", "821198"},
	{HEAD_2019 "行政许可 | 62 | 3<br>1 | 1266 |\n", "license", "62 - 1266"},
	{HEAD_2021 "1 | 行政许可 | 8211\n2 | 行政处罚 | 98\n", "license", "8211"},
	{HEAD_2021 "行政许可 | 8211 |\n98\n", "license", "8211"},

	/* A counter or unit ends a figure: what stands behind it is another one */
	{HEAD_2021 "行政许可 | 12项 345件 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 12项345件 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 12项,345件 |\n", "license", "-"},
	{HEAD_2021 "行政许可 12项 345件\n", "license", "-"},
	{HEAD_2021 "行政许可,\"12项,345件\"\n", "license", "-"},
	{HEAD_2021 "<table><tr><td>行政许可</td><td>12项<br>,345件</td></tr></table>", "license", "-"},
	{HEAD_2021 "行政许可 | 12,345件 |\n", "license", "12345"},
	{HEAD_2021 "行政事业性收费 | 3项 251.6万元 |\n", "fee", "-"},
	{SPACES_III("三、本年度办理结果 (一)予以公开 | 1件 234件 | 0 | 0 | 0 | 0 | 0 | 1234 |\n"),
	"disclosed", "- 0 0 0 0 0 1234"},
	{SPACES_III("三、本年度办理结果 (一)予以公开 1件 234件 0件 0件 0件 0件 0件 1234件\n"),
	"disclosed", "- - - - - - -"},

	/* A figure that goes on in the next line: joined by its comma, or open */
	{HEAD_2019 "行政许可\t9395\t-10\t190，\n234，576\t\n其他对外管理服务事项\t1\t0\t2\n", "license", "9395 -10 190234576"},
	{HEAD_2019 "行政许可 5 1 204\n2991\n三、收到和处理政府信息公开申请情况\n", "license", "- - -"},
	{HEAD_2019 "行政许可\n5\n1204\n2991\n三、收到和处理政府信息公开申请情况\n", "license", "5 1204 2991"},

	/* Headings out of order tell that lines have none */
	{TITLE_2022 "二、主动公开政府信息情况\n第二十条第(一)项\n本年制发件数 现行有效件数\n本年废止件数\n信息内容\n规章\n406\n818\n1297\n",
	"regulation", "- - -"},
	{TITLE_2022 "二、主动公开政府信息情况\n第二十条第(一)项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n406\n818\n1297\n",
	"regulation", "406 818 1297"},

	/* A full stop at the end of a line is none of the next label's */
	{HEAD_2021 "行政许可\n1246.\n第二十条第(六)项\n", "license", "1246"},
	{HEAD_2021 "行政许可\n1246．\n第二十条第(六)项\n", "license", "1246"},
	{HEAD_2021 "行政许可\n1246、\n第二十条第(六)项\n", "license", "1246"},
	{HEAD_2021 "行政许可 17.\n第二十条第(六)项\n", "license", "17"},
	{HEAD_2021 "行政许可\t17.\t第二十条第(六)项\n", "license", "17"},
	{HEAD_2021 "行政许可 17. 第二十条第(六)项\n", "license", "17"},
	{HEAD_2021 "行政处罚\n17.\n行政强制\n8.\n", "penalty", "17"},
	{HEAD_2021 "行政处罚\n7.\n行政强制\n8.\n", "penalty", "7"},
	{HEAD_2021 "行政处罚\n7.\n行政强制\n8.\n", "coercion", "8"},
	{HEAD_2021 "行政处罚,\"17.\"\n行政强制,\"8.\"\n", "penalty", "17"},
	{HEAD_2021 "1.\n行政处罚\n7\n2.\n行政强制\n8\n", "penalty", "7"},
	{HEAD_2021 "行政处罚 17. 行政强制 8\n", "penalty", "-"},
	{SPACES_III("三、本年度办理结果\n(三)不予公开\n1.\n属于国家秘密\n1\n0\n0\n0\n0\n0\n1\n"
				"2.\n其他法律行政法规禁止公开\n0\n0\n0\n0\n0\n0\n0\n"),
	"refused_state_secret", "1 0 0 0 0 0 1"},
	{SPACES_III("1.信访举报投诉类申请\n0\n0\n0\n0\n0\n0\n2.\n重复申请\n1\n0\n0\n0\n0\n0\n1\n"),
	"not_processed_petition", "0 0 0 0 0 0 -"},

	/* Bars fix the columns: a word leaves its own cell open */
	{THREE_2022 "行政规范性文件 | 3 | 暂无 | 25 |\n", "normative_document", "3 - 25"},
	{THREE_2022 "行政规范性文件 | 约3 | 0 | 25 |\n", "normative_document", "- 0 25"},
	{THREE_2022 "行政规范性文件 | 3 | 0 | 25 | 见附表 |\n", "normative_document", "3 0 25"},
	{THREE_2022 "行政规范性文件 | 零 | 〇 | ○ |\n", "normative_document", "0 0 0"},
	{THREE_2022 "○ 规章 | 1 | 0 | 2 |\n○ 行政规范性文件 | 3 | 0 | 5 |\n", "regulation", "1 0 2"},

	/* A cell that says what the item is, too */
	{THREE_2022 "规章:指省级政府制定的文件。名称一般称“规定”。 | 1 | 0 | 2 |\n", "regulation", "1 0 2"},
	{THREE_2022 "规章:2种文件 | 1 | 0 | 2 |\n", "regulation", "- - -"},
	{THREE_2022 "行政规范性文件：是指各级政府的决定、命令\n|\n3\n|\n0\n|\n25\n|\n", "normative_document", "3 0 25"},

	/* What has no width between two groups of a figure does not part them */
	{SPACES_III("三、本年度办理结果 (一)予以公开   24   2 \u200b750   56   1 446   850   5 126\n"),
	"disclosed", "- - - - - - -"},

	/* Words between figures are a cell, in whatever layout; those behind keep their place */
	{LINES_III("6\n6\n未统计\n未统计\n未统计\n1\n13\n", "1\n1\n空\n空\n空\n空\n2\n"),
	"received", "6 6 - - - 1 13"},
	{LINES_III("6\n6\n未统计\n未统计\n未统计\n1\n13\n", "1\n1\n空\n空\n空\n空\n2\n"),
	"carried_in", "1 1 - - - - 2"},
	{LINES_III("6\n6\n零件\n零件\n零件\n1\n13\n", "1\n1\nO\nO\nO\nO\n2\n"),
	"received", "6 6 - - - 1 13"},
	{LINES_III("1\n0\n0\n0\n0\n0\n1\n", "3\n0\n0\n0\n0\n0\n未统计\n"),
	"carried_in", "3 0 0 0 0 0 -"},
	{SPACES_III("三、本年度办理结果 (一)予以公开 6 6 空 空 空 1 13\n"), "disclosed", "6 6 - - - 1 13"},
	{SPACES_III("三、本年度办理结果,(一)予以公开,6,6,空,空,空,1,13\n"), "disclosed", "6 6 - - - 1 13"},
	{SPACES_III("三、本年度办理结果 |\n(一)予以公开 |\n6 |\n6 |\n空 |\n空 |\n空 |\n1 |\n13 |\n"),
	"disclosed", "6 6 - - - 1 13"},
	{SPACES_III("三、本年度办理结果 (一)予以公开 6 一 一 一 一 一 6\n"), "disclosed", "- - - - - - -"},

	{LINES_III("6\n6\n无0\n约3\n空\n1\n13\n", "1\n1\n0\n0\n0\n0\n2\n"), "received", "6 6 - - - 1 13"},
	{LINES_III("6\n6\n3左右\n0\n0\n0\n13\n", "1\n1\n0\n0\n0\n0\n2\n"), "received", "6 6 - 0 0 0 13"},
	{SPACES_III("三、本年度办理结果 (一)予以公开 3 3左右 空 0 0 0 13\n"), "disclosed", "3 - - 0 0 0 13"},
	{SPACES_III("三、本年度办理结果 (一)予以公开9000009 见表\n"), "disclosed", "9 0 0 0 0 0 9"},

	/* Words that say that there is no figure; what programs write for an empty cell */
	{LINES_III("6\n6\n暂无\n没有\n未发生\n1\n13\n", "1\n1\n无此项\nN/A\n暂无\n暂无\n2\n"),
	"received", "6 6 0 0 0 1 13"},
	{LINES_III("6\n6\nNaN\nnan\nnull\n1\n13\n", "1\n1\nNone\nNone\nNone\nNone\n2\n"),
	"carried_in", "1 1 0 0 0 0 2"},
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 6 | 6 | 无。 | 无。 | 无。 | 1 | 13 |\n"),
	"disclosed", "6 6 - - - 1 13"},
	{SPACES_III("<table><tr><td>(一)予以公开</td><td>6</td><td>6</td><td>无。</td><td>空。</td><td>无。</td>"
				"<td>1</td><td>13</td></tr></table>\n"),
	"disclosed", "6 6 - - - 1 13"},
	{HEAD_2019 "行政许可\n62\n暂无\n1266\n", "license", "62 - 1266"},

	/* Empty cells whose bars stand on lines of their own */
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 9 |\n|\n|\n|\n|\n| 9 |\n(二)部分公开 | 0 |\n|\n|\n|\n|\n| 0 |\n"),
	"disclosed", "9 0 0 0 0 0 9"},
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 6 |\n|\n| 3 |\n|\n| 9 |\n"), "disclosed", "6 - - 3 - - 9"},
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 3 | 3 |\n| 3 |\n|\n| 9 |\n"), "disclosed", "3 3 - 3 - - 9"},
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 9 |\n|\n|\n|\n|\n| 9 |\n(二)部分公开 | 0 |\n|\n|\n|\n| 1 |\n"
				"(七)总计 | 9 |\n|\n|\n|\n|\n| 9 |\n"),
	"partly_disclosed", "- - - - - - -"},
	{SPACES_III("三、本年度办理结果 | (一)予以公开 | 9 | 0 | 0 | 0 | 0 | 0 | 9 |\n|\n|\n| 3 |\n"),
	"disclosed", "9 0 0 0 0 0 9"},

	/* A table without any figure or mark is a form to be filled in */
	{TITLE_III ROWS_III(EMPTY_7, EMPTY_7, EMPTY_7)
		ROWS_III("3 | 1 | 0 | 0 | 0 | 0 | 4 |", "0 | 0 | 0 | 0 | 0 | 0 | 0 |", "3 | 1 | 0 | 0 | 0 | 0 | 4 |"),
	"received", "3 1 0 0 0 0 4"},
	{TITLE_III ROWS_III("3 | 1 | 0 | 0 | 0 | 0 | 4 |", "0 | 0 | 0 | 0 | 0 | 0 | 0 |", "3 | 1 | 0 | 0 | 0 | 0 | 4 |")
		ROWS_III(EMPTY_7, EMPTY_7, EMPTY_7), "received", "3 1 0 0 0 0 4"},
	{TITLE_III ROWS_III("/ | / | / | / | / | / | / |", EMPTY_7, EMPTY_7)
		ROWS_III("3 | 1 | 0 | 0 | 0 | 0 | 4 |", "0 | 0 | 0 | 0 | 0 | 0 | 0 |", "3 | 1 | 0 | 0 | 0 | 0 | 4 |"),
	"received", "- - - - - - -"},
	{TITLE_2022 ROWS_II(" | | |", " | | |", " |") ROWS_II(" | | |", "3 | 0 | 25 |", "1246 |"), "license", "1246"},
	{TITLE_2022 ROWS_II(" | | |", " | | |", " |") ROWS_II(" | | |", "3 | 0 | 25 |", "1246 |"),
	"normative_document", "3 0 25"},
	{TITLE_2022 ROWS_II(" | | |", " | | |", " |") ROWS_II(" | | |", "3 | 0 | 25 |", "1246 |"),
	"regulation", "- - -"},
	{TITLE_2022 ROWS_II(" | | |", "3 | 0 | 25 |", " |") ROWS_II("1 | 0 | 2 |", "7 | 0 | 29 |", "1246 |"),
	"license", "-"},
	{TITLE_2022 ROWS_II(" | | |", " | | |", " |") ROWS_II(" | | |", "3 | 0 | 25 |", " |") ROWS_II("1 | 0 | 2 |", "7 | 0 | 29 |", "1246 |"),
	"normative_document", "3 0 25"},
	{TABLE_IV(HEADS_BARS " | | | | | | | | | | | | | | |\n" HEADS_BARS "1 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 0 | 1 | 0 | 0 | 0 | 1 |\n"),
	"reconsideration", "1 0 0 2 3"},

	/* Behind a complete row: the number of a page, a heading's year, a sentence */
	{SPACES_III("5\n三、本年度办理结果 (一)予以公开 9 0 0 0 0 0 9\n"), "carried_in", "0 0 0 0 0 0 0"},
	{SPACES_III("四、结转下年度继续办理 1 0 0 0 0 0 1\n四、2022年政府信息公开行政复议、行政诉讼情况\n无。\n"),
	"carried_out", "1 0 0 0 0 0 1"},
	{HEAD_2021 "行政许可 1246\n三、2022年收到和处理政府信息公开申请情况\n", "license", "1246"},
	{TABLE_IV(ALL_HEADS_IV "0 0 0 1 1 0 0 0 0 0 0 0 0 0 0\n3件行政复议均已审结。\n"),
	"reconsideration", "0 0 0 1 1"},
	{TABLE_IV(ALL_HEADS_IV "0 0 0 1 1 0 0 0 0 0 0 0 0 0 0\n8\n"), "reconsideration", "0 0 0 1 1"},

	{SPACES_III("四、结转下年度继续办理\n1\n0\n0\n0\n0\n0\n1\n5\n"), "carried_out", "1 0 0 0 0 0 1"},
	{HEAD_2021 "行政许可 |\n3件均已办结。\n5 |\n", "license", "-"},

	/* But not where the figure may be part of the row: 10 and 1 are 11 */
	{SPACES_III("四、结转下年度继续办理\n1\n0\n0\n0\n0\n0\n1\n11\n"), "carried_out", "- - - - - - -"},
	{SPACES_III("四、结转下年度继续办理\n1\n0\n0\n0\n0\n0\n3\n5\n"), "carried_out", "- - - - - - -"},

	/* The numeral in front of a label is part of it */
	{SPACES_III("(一)予以公开 2 0 0 0 0 0 2\n(四)无法提供 1.本机关不掌握相关政府信息 0 0 0 0 0 0 0\n"
				"(七)总计 2 0 0 0 0 0 2\n四、结转下年度继续办理 7 0 0 0 0 0 7\n"),
	"concluded", "2 0 0 0 0 0 2"},
	{OTHER_III("(六)其他 纳费用、行政机关不再处理其政府信 3 0 0 0 0 0 3\n息公开申请\n处理 3.其他 0 0 0 0 0 0 0\n"),
	"other_overdue_fee", "3 0 0 0 0 0 3"},
	{OTHER_III("(六)其他 纳费用、行政机关不再处理其政府信 3 0 0 0 0 0 3\n息公开申请\n处理 3.其他 0 0 0 0 0 0 0\n"),
	"other_remaining", "0 0 0 0 0 0 0"},
	{OTHER_III("(六)其他处理 纳费用、行政机关不再处理其政府信 3 0 0 0 0 0 3\n息公开申请\n3.其他 0 0 0 0 0 0 0\n"),
	"other_overdue_fee", "3 0 0 0 0 0 3"},
	{OTHER_III("(六)其他处理 纳费用、行政机关不再处理其政府信 3 0 0 0 0 0 3\n息公开申请\n3.其他 0 0 0 0 0 0 0\n"),
	"concluded", "9 0 0 0 0 0 9"},

	/* A program parts the number of a label from its mark */
	{SPACES_III("1 、本机关不掌握相关政府信息 2 0 0 0 0 0 2\n2 、没有现成信息需要另行制作 3 0 0 0 0 0 3\n"),
	"unavailable_needs_creation", "3 0 0 0 0 0 3"},

	/* Labels in other words */
	{THREE_2022 "政府规章 | 1 | 0 | 2 |\n行政规范性文件 | 3 | 0 | 5 |\n", "regulation", "1 0 2"},
	{SPACES_III("4.涉及第三方合法权益 1 0 0 0 0 0 1\n"), "refused_third_party", "1 0 0 0 0 0 1"},
	{SPACES_III("1.本单位不掌握相关政府信息 2 0 0 0 0 0 2\n"), "unavailable_not_held", "2 0 0 0 0 0 2"},
	{SPACES_III("4.无正当理由反复大量申请 2 0 0 0 0 0 2\n"), "not_processed_excessive", "2 0 0 0 0 0 2"},

	/* Half a group's label before the row's own */
	{SPACES_III("(三)不予 4.保护第三方合法权益 1 0 0 0 0 0 1\n公开 5.属于三类内部事务信息 2 0 0 0 0 0 2\n"),
	"refused_internal_affairs", "2 0 0 0 0 0 2"},
	{SPACES_III("8.属于行政查询事项 1 0 0 0 0 0 1\n(四)无法 1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"),
	"unavailable_not_held", "2 0 0 0 0 0 2"},
	{SPACES_III("4.保护第三方合法权\n(三)不予公开 3 0 0 0 0 0 3\n益\n5.属于三类内部事务信息 2 0 0 0 0 0 2\n"),
	"refused_third_party", "3 0 0 0 0 0 3"},

	/* But no row of its own, nor the sum of a group */
	{SPACES_III("2.重复申请\n(七)总计 3 0 0 0 0 0 3\n"), "not_processed_repeat", "- 0 0 0 0 0 -"},
	{SPACES_III("2.重复申请\n(七)总计 3 0 0 0 0 0 3\n"), "concluded", "3 0 0 0 0 0 3"},
	{SPACES_III("8.属于行政查询事项\n(四)无法提供 2 0 0 0 0 0 2\n1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"),
	"refused_inquiry", "- 0 0 0 0 0 -"},

	/* The figures stand within the label */
	{SPACES_III("1.属于国家秘密 1 0 0 0 0 0 1\n2.其他法律行\n8 0 0 0 0 0 8\n政法规禁止公开\n"
				"4.保护第三方合法权益 0 0 0 0 0 0 0\n"),
	"refused_prohibited_by_law", "8 0 0 0 0 0 8"},
	{SPACES_III("1.属于国家秘密 1 0 0 0 0 0 1\n2.其他法律行 8 0 0 0 0 0 8\n政法规禁止公开\n3.危及“三\n"
				"(三)不予 7 0 0 0 0 0 7\n安全一稳定”\n4.保护第三方合法权益 0 0 0 0 0 0 0\n"),
	"refused_security_stability", "7 0 0 0 0 0 7"},
	{SPACES_III("(七)总计 7 0 0 0 0 0 7\n四、结转下 2 0 0 0 0 0 2\n年度继续办理\n"),
	"carried_out", "2 0 0 0 0 0 2"},
	{SPACES_III("7.属于行政执法案卷 1 0 0 0 0 0 1\n8.属于行\n8 0 0 0 0 0 8\n政处罚的事项\n"
				"(四)无法提供 1.本机关不掌握相关政府信息 2 0 0 0 0 0 2\n"),
	"refused_inquiry", "- - - - - - -"},
	{SPACES_III("(二)部分公开(区分处理的,只计 3 1 0 0 0 0 4\n这一情形,不计其他情形)\n(七)总计 4 1 0 0 0 0 5\n"),
	"partly_disclosed", "3 1 0 0 0 0 4"},
	{SPACES_III("(二)部分公开(区分处理的\n,只计这一情形,不计其他情 3 1 0 0 0 0 4\n形)\n(七)总计 4 1 0 0 0 0 5\n"),
	"partly_disclosed", "3 1 0 0 0 0 4"},

	/* Cells of several lines between bars, as html2text writes them */
	{SPACES_III("三、本年度办理结果| (一)予以公开| 4| 0 |  1 | \n\n0\n\n| \n\n0\n\n| \n\n2\n\n| 7   \n  \n"
				"(二)部分公开| 3| 0\n\n| \n\n0\n\n| 0 | 0 | 0 | 3  \n"), "disclosed", "4 0 1 0 0 2 7"},
	{SPACES_III("三、本年度办理结果| (一)予以公开| 4| 0 |  1 | \n\n0\n\n| \n\n0\n\n| \n\n2\n\n| 7   \n  \n"
				"(二)部分公开| 3| 0\n\n| \n\n0\n\n| 0 | 0 | 0 | 3  \n"), "partly_disclosed", "3 0 0 0 0 0 3"},
	{SPACES_III("| (一)予以公开 | 4 | 0 | 1 |\n\n- 5 -\n\n| (二)部分公开 | 3 | 0 | 0 | 0 | 0 | 0 | 3 |\n"),
	"partly_disclosed", "3 0 0 0 0 0 3"},

	/* A rule parts two rows: what stands behind it is not of the label before */
	{THREE_2022 "+----+---+---+---+\n| 规章 | | | |\n+----+---+---+---+\n| | 3 | 0 | 5 |\n|行政规范性文件|\n+----+---+---+---+\n",
	"regulation", "- - -"},
	{THREE_2022 "+----+---+---+---+\n| 规章 | <div> | 0 | 5 |\n| | 3 | | |\n| | </div> | | |\n+----+---+---+---+\n",
	"regulation", "- - -"},
	{THREE_2022 "+----+---+---+---+\n| 规章 | 1 | 0 | 2 |\n+----+---+---+---+\n| 行政规范性文件 | 3 | 0 | 5 |\n+----+---+---+---+\n",
	"normative_document", "3 0 5"},

	/* What Markdown escapes is what it was */
	{SPACES_III("1\\. 属于国家秘密\n\n0\n\n3\n\n0\n\n0\n\n11\n\n0\n\n14\n\n2\\. 其他法律行政法规禁止公开\n\n0\n\n"
				"8\n\n0\n\n0\n\n0\n\n0\n\n8\n\n"), "refused_state_secret", "0 3 0 0 11 0 14"},

	/* Labels that their cells cut into lines, each line a row of bars */
	{BARS_III("|(六)其他处理|1.申请人无正当理由|0|3|0|0|0|0|3|\n||逾期不补正、行政机|||||||||\n||关不再处理|||||||||\n"
			  "||2.申请人逾期未按收|0|4|0|0|0|0|4|\n||费通知要求缴纳费用|||||||||\n||3.其他|1|0|0|0|0|0|1|\n"),
	"other_overdue_correction", "0 3 0 0 0 0 3"},
	{BARS_III("|(六)其他处理|1.申请人无正当理由|0|3|0|0|0|0|3|\n||逾期不补正、行政机|||||||||\n||关不再处理|||||||||\n"
			  "||2.申请人逾期未按收|0|4|0|0|0|0|4|\n||费通知要求缴纳费用|||||||||\n||3.其他|1|0|0|0|0|0|1|\n"),
	"other_remaining", "1 0 0 0 0 0 1"},
	{BARS_III("|(五)不予处理|4.申请人无正当理由大量反复申请|2|0|0|0|0|0|2|\n"), "not_processed_excessive",
	"2 0 0 0 0 0 2"},

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

	/* Table IV: whatever is left of the heads, and in blocks of five */
	{TABLE_IV("行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n"
			  "结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计 结果 结果 其他 尚未 总计\n"
			  "维持 纠正 结果 审结 维持 纠正 结果 审结 维持 纠正 结果 审结\n"
			  "1 0 0 2 3 0 0 0 0 0 1 0 0 0 1\n"), "reconsideration", "1 0 0 2 3"},
	{TABLE_IV("结果 结果 其他 尚未 总计\n维持 纠正 结果 审结\n1 0 0 2 3 0 0 0 0 0 1 0 0 0 2\n"),
	"reconsideration", "- - - - -"},
	{TABLE_IV(ALL_HEADS_IV "| 1 | 0 | 0 | 2 | 3 |\n| 0 | 0 | 4 | 0 | 4 |\n| 1 | 0 | 0 | 0 | 1 |\n"),
	"litigation_direct", "0 0 4 0 4"},
	{TABLE_IV("| 类别 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 行政复议 | 1 | 0 | 0 | 2 | 3 |\n"
			  "| 未经复议直接起诉 | 0 | 0 | 4 | 0 | 4 |\n| 复议后起诉 | 1 | 0 | 0 | 0 | 1 |\n8\n"),
	"litigation_after", "1 0 0 0 1"},
	{TABLE_IV("行政复议\n" HEADS_IV "1 0 0 2 3\n行政诉讼\n未经复议直接起诉\n" HEADS_IV "0 0 4 0 4\n"
			  "复议后起诉\n" HEADS_IV "1 0 0 0 1\n"), "litigation_after", "1 0 0 0 1"},
	{TABLE_IV("行政诉讼\n未经复议直接起诉\n" HEADS_IV "0 0 4 0 4\n复议后起诉\n" HEADS_IV "1 0 0 0 1\n"
			  "行政复议\n" HEADS_IV "1 0 0 2 3\n"), "litigation_after", "- - - - -"},
	{TABLE_IV("| 行政复议 |\n| 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n| 1 | 0 | 0 | 2 | 3 |\n"
			  "| 行政诉讼 |\n| 未经复议直接起诉 | 复议后起诉 |\n" HEADS_IV HEADS_IV
			  "| 0 | 0 | 4 | 0 | 4 | 1 | 0 | 0 | 0 | 1 |\n"), "litigation_direct", "0 0 4 0 4"},
	{TABLE_IV(LABELLED_IV("行政复议", "1", "3") LABELLED_IV("未经复议直接起诉", "0", "2")
			  LABELLED_IV("复议后起诉", "4", "6")), "litigation_after", "4 0 0 2 6"},
	{TABLE_IV(LABELLED_IV("行政复议", "1", "3") LABELLED_IV("行政诉讼", "0", "2")
			  LABELLED_IV("其他", "4", "6")), "litigation_after", "- - - - -"},
	{TABLE_IV("行政复议 未经复议直接起诉 复议后起诉\n结果维持 0 0 0\n结果纠正 0 0 0\n其他结果 0 0 0\n"
			  "尚未审结 0 0 1\n总计 0 0 1\n"), "litigation_after", "- - - - -"},

	/* A report that ends with the last figure: it is whole if the four add up to it */
	{SPACES_III("四、政府信息公开行政复议、行政诉讼情况\n" ALL_HEADS_IV "2 0 0 1 3 1 0 1 0 2 1 0 0 0 1"),
	"litigation_after", "1 0 0 0 1"},
	{SPACES_III("四、政府信息公开行政复议、行政诉讼情况\n" ALL_HEADS_IV "2 0 0 1 3 1 0 1 0 2 9 3 0 0 1"),
	"litigation_after", "9 3 0 0 -"},
	{TABLE_IV(ALL_HEADS_IV "2.0 0.0 0.0 1.0 3.0 1.0 0.0 1.0 0.0 2.0 1.0 0.0 0.0 0.0 1.0\n"),
	"reconsideration", "2 0 0 1 3"},
	{TABLE_IV(ALL_HEADS_IV "2.5 0.0 0.0 1.0 3.5 1.0 0.0 1.0 0.0 2.0 1.0 0.0 0.0 0.0 1.0\n"),
	"reconsideration", "- 0 0 1 -"},

	/* Joined cells, which stand in each column with their heading */
	{HEAD_REPEATED "行政许可 | 1246 | 1246 | 1246 |\n", "license", "1246"},
	{HEAD_REPEATED "行政许可 | 1246 | 1246 | 1247 |\n", "license", "-"},
	{HEAD_2021 "行政许可 | 1246 | 1246 | 1246 |\n", "license", "-"},
	{HEAD_REPEATED "行政许可 124 124 124\n", "license", "124"},
	{HEAD_2021 "行政许可 124 124 124\n", "license", "124124124"},
	{"清溪县水利局2022年政府信息公开工作年度报告\n二、主动公开政府信息情况\n第二十条第(八)项\n"
		"信息内容\t本年收费金额(单位:万元)\t本年收费金额(单位:万元)\n行政事业性收费\t251.6\t251.6\n",
	"fee", "2516"},

	/* Numbers that rows and columns are counted with are no figures */
	{NUMBERED_III(" ", "\n"), "received", "9 0 0 0 0 0 9"},
	{NUMBERED_III(" ", "\n"), "carried_out", "0 0 0 0 0 0 0"},
	{NUMBERED_III(" ", " "), "refused_state_secret", "6 0 0 0 0 0 6"},
	{NUMBERED_III("\n", "\n"), "refused_security_stability", "0 0 0 0 0 0 0"},
	{NUMBERED_III(",", "\n"), "refused_prohibited_by_law", "0 0 0 0 0 0 0"},
	{NUMBERED_III(",", "\n"), "disclosed", "5 0 0 0 0 0 5"},
	{NUMBERED_III(" | ", "\n"), "refused_state_secret", "6 0 0 0 0 0 6"},
	{NUMBERED_III("\t", "\n"), "refused_third_party", "1 0 0 0 0 0 1"},
	{NUMBERED_II(","), "normative_document", "3 0 5"},
	{NUMBERED_II(" "), "regulation", "1 0 2"},
	{NUMBERED_II(" | "), "license", "1246"},
	{NUMBERED_II(","), "license", "1246"},
	{NUMBERED_IV(","), "reconsideration", "1 0 0 2 3"},
	{NUMBERED_IV(" "), "litigation_after", "1 0 0 0 1"},
	{NUMBERED_IV(" | "), "litigation_direct", "0 0 0 0 0"},
	{NUMBERED_IV("\t"), "reconsideration", "1 0 0 2 3"},

	{TABLE_IV(",行政复议,行政复议,行政复议,行政复议,行政复议" FIVE(",", "行政诉讼") FIVE(",", "行政诉讼") "\n"
			  RESULTS(",") FIVE(",", "未经复议直接起诉") FIVE(",", "复议后起诉") "\n"
			  RESULTS(",") RESULTS(",") RESULTS(",") "\n0,0,0,0,0,0,0,0,0,0,0,1,0,0,0,1\n"),
	"litigation_after", "1 0 0 0 1"},
	{TABLE_IV(ALL_HEADS_IV "3 1 0 0 2 3 0 0 0 0 0 1 0 0 0 1\n"), "reconsideration", "1 0 0 2 3"},
	{TABLE_IV(ALL_HEADS_IV "3 0 0 0 0 0 0 0 0 0 0 0 0 0 0 0\n"), "reconsideration", "0 0 0 0 0"},
	{TABLE_IV(ALL_HEADS_IV "1 0 0 2 3 0 0 0 0 0 1 0 0 0 1 4\n"), "reconsideration", "- - - - -"},

	/* Empty cells in front of a row that the text ends in may be the headings' */
	{SPACES_III("四、政府信息公开行政复议、行政诉讼情况\n行政复议 |\n行政诉讼 |\n" BARRED_HEADS_IV BARRED_HEADS_IV
	"未经复议直接起诉 |\n复议后起诉 |\n" BARRED_HEADS_IV "|\n|\n|\n|\n|\n1 |\n0 |\n4 |\n0 |\n5 |\n0 |\n9 |\n0 |\n2 |\n11 "), "litigation_direct", "- - - - -"},

	/* But totals that happen to rise are figures, where the rows have no more */
	{SPACES_III("(一)予以公开 1 0 0 0 0 0 1\n(二)部分公开 2 0 0 0 0 0 2\n(三)不予公开 1.属于国家秘密 3 0 0 0 0 0 3\n"),
	"partly_disclosed", "2 0 0 0 0 0 2"},

	/* A line a cell: a row too many, then a label too many: those between are of the label before or behind */
	{CELLS_III("1.属于国家秘密\n" CELLS("1") CELLS("2") "2.其他法律行政法规禁止公开\n" CELLS("3")
			   "3.危及“三安全一稳定”\n4.保护第三方合法权益\n" CELLS("4")), "refused_prohibited_by_law", "- - - - - - -"},
	{CELLS_III("1.属于国家秘密\n" CELLS("1") "2.其他法律行政法规禁止公开\n" CELLS("3")
			   "3.危及“三安全一稳定”\n" CELLS("2") "4.保护第三方合法权益\n" CELLS("4")), "refused_prohibited_by_law", "3 0 0 0 0 0 3"},

	/* The heading of a group is no label of a row behind it */
	{CELLS_III("1.属于国家秘密\n" CELLS("1") CELLS("2") "2.其他法律行政法规禁止公开\n(三)不予公开\n" CELLS("3")
			   "3.危及“三安全一稳定”\n" CELLS("5") "4.保护第三方合法权益\n5.属于三类内部事务信息\n" CELLS("4")),
	"refused_security_stability", "- - - - - - -"},

	/* Run together: no figure begins with a zero */
	{THREE_2022 "行政规范性文件0013\n", "normative_document", "0 0 13"},
	{THREE_2022 "行政规范性文件1002\n", "normative_document", "10 0 2"},
	{THREE_2022 "行政规范性文件0100\n", "normative_document", "0 10 0"},
	{THREE_2022 "行政规范性文件1203\n", "normative_document", "- - -"},
	{THREE_2022 "行政规范性文件00013\n", "normative_document", "- - -"},
	{THREE_2022 "行政规范性文件\n0013\n", "normative_document", "- - -"},
	{THREE_2022 "行政规范性文件 ○ 0\n", "normative_document", "- - -"},

	/* Empty cells that are lines of nothing, but only if all rows have seven lines */
	{LINES_III("5\n\n\n\n1\n\n6\n", "1\n0\n0\n0\n0\n0\n1\n"), "received", "5 0 0 0 1 0 6"},
	{LINES_III("5\r\n\r\n\r\n\r\n1\r\n\r\n6\r\n", "\r\n1\r\n\r\n\r\n\r\n\r\n1\r\n"),
	"received", "5 0 0 0 1 0 6"},
	{LINES_III("\n5\n\n\n1\n\n6\n", "1\n0\n0\n0\n0\n0\n1\n"), "received", "0 5 0 0 1 0 6"},
	{LINES_III("5\n\n1\n\n0\n\n6\n", "1\n\n0\n\n0\n\n0\n\n0\n\n0\n\n1\n"),
	"received", "- - - - - 0 6"},
	{LINES_III("5\n\n\n\n1\n\n6\n", "1\n\n\n1\n"), "received", "- - - - - - 6"},

	/* Or so many ends of lines a cell; a row that does not fit has its cells to itself */
	{PITCHED_III("\n", "\n\n\n\n\n\n0\n\n"), "received", "5 0 0 0 1 0 6"},
	{PITCHED_III("\n\n", "1\n\n\n\n\n\n\n\n\n\n\n\n1\n\n"), "partly_disclosed", "0 0 0 0 1 0 1"},
	{PITCHED_III(" \n", "\n\n\n1\n\n\n\n1\n\n"), "carried_in", "0 0 0 1 0 0 1"},
	{PITCHED_III("\n", "\n\n1\n\n\n\n1\n\n"), "disclosed", "2 0 0 0 0 0 2"},
	{PITCHED_III("\n", "\n\n1\n\n\n\n1\n\n"), "carried_in", "- - - - - - 1"},
	{LINES_III("5\r\n1\r\n0\r\n6\r\n", "1\r\n0\r\n0\r\n0\r\n0\r\n0\r\n1\r\n"),
	"received", "- - - - - 0 6"},
	/* Columns in another order: by their headings, and with the total first by the sums, too */
	{ORDER_III("总计|自然人|商业企业|科研机构|社会公益组织|法律服务机构|其他", "|16|9|7|0|0|0|0"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("总计|自然人|法人或其他组织\n商业企业|科研机构|社会公益组织|法律服务机构|其他", "|16|9|7|0|0|0|0"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|总计|商业企业|科研机构|社会公益组织|法律服务机构|其他", "|9|16|7|0|0|0|0"), "received", "- - - - - - -"},
	{ORDER_III("商业企业|自然人|科研机构|社会公益组织|法律服务机构|其他|总计", "|7|9|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("总计 自然人 商业企业 科研机构 社会公益组织 法律服务机构 其他", " 9 7 0 0 0 0 16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|商业企业|科研机构|总计", "|16|9|7|0|0|0|0"), "received", "- - - - - - -"},
	{ORDER_III("自然人|商业企业|科研机构|总计", "|17|9|7|0|0|0|16"), "received", "17 9 7 0 0 0 16"},

	{ORDER_III("自然人 科研机构 商业企业 社会公益组织 法律服务机构 其他 总计", " 9 0 7 0 0 0 16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人 其他 商业企业 科研机构 社会公益组织 法律服务机构 合计", " 9 0 7 0 0 0 16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人\n科研机构\n商业企业\n社会公益组织\n法律服务机构\n其他\n总计\n", "\n9\n0\n7\n0\n0\n0\n16"), "received", "- - - - - - -"},
	/* In other words */
	{ORDER_III("公民|科研院所|企业|社会团体|法律机构|其他|合计", "|9|0|7|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人 科研院所 企业 社会团体 法律服务机构 其他组织 合计", " 9 0 7 0 0 0 16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("合计|自然人|企业|科研单位|公益组织|律师事务所|其他", "|16|9|7|0|0|0|0"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("公民|企业|科研院所|社会团体|法律机构|其他|合计", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	/* One that is no column of the form, between the others or first; one that is damaged or in two lines */
	{ORDER_III("自然人|个体工商户|科研机构|社会公益组织|法律服务机构|其他|总计", "|9|7|0|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("境外人士|商业企业|科研机构|社会公益组织|法律服务机构|其他|总计", "|9|7|0|0|0|0|16"), "received", "- - - - - - -"},
	/* What cannot be told leaves all open where the others do not stand as in the form, or where it is two */
	{ORDER_III("自然人|研究机构|企业机构|社会公益组织|法律服务机构|其他|总计", "|9|0|7|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("自然人|科技组织|商业组织|社会公益组织|法律服务机构|其他|总计", "|9|0|7|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("自然人|学术机构|企业组织|社会公益组织|法律服务机构|其他|总计", "|9|0|7|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("自然人|研究组织|商业单位|社会公益组织|法律服务机构|其他|总计", "|9|0|7|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("自然人|商业机购|研究机构|社会公益组织|法律服务机构|其他|总计", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|企业机构|研究机构|社会公益组织|法律服务机构|其他|总计", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|科研院所|新闻媒体|社会公益组织|法律服务机构|其他|总计", "|9|0|7|0|0|0|16"), "received", "- - - - - - -"},
	{ORDER_III("自然人|商亚企亚|科研机构|社会公益组织|法律服务机构|其他|总计", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|商业|科研|社会公益|法律服务|其他|总计\n|企业|机构|组织|机构||", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},
	{ORDER_III("自然人|商業企業|科研機構|社會公益組織|法律服務機構|其他|總計", "|9|7|0|0|0|0|16"), "received", "9 7 0 0 0 0 16"},

	/* Figures before their labels, as many as these: but the first label is lost */
	{BEFORE_III("一、本年新收政府信息公开申请数量\n4\n0\n0\n0\n0\n0\n4\n"), "received", "9 0 0 0 0 0 9"},
	{BEFORE_III("一、本年新收政府信息公开申请数量\n4\n0\n0\n0\n0\n0\n4\n"), "carried_in", "4 0 0 0 0 0 4"},
	{BEFORE_III(""), "carried_in", "8 0 0 0 0 0 8"},

	/* Table IV whose figures stand one cell off */
	{TABLE_IV(ALL_HEADS_IV "² 0 8 0 10 0 6 7 0 13 3 1 0 7 11 1\n"), "reconsideration", "- - - - -"},
	{TABLE_IV(ALL_HEADS_IV "2 0 8 0 9 0 6 7 0 12 3 1 0 7 11\n"), "litigation_after", "3 1 0 7 11"},

	/* A lone bar before a figure */
	{HEAD_2021_BLANKS "行政处罚 |36015\n行政强制 0\n", "penalty", "-"},
	{HEAD_2021 "行政处罚 |36015\n行政强制 |0\n", "penalty", "36015"},

	/* A line of blanks is an empty cell, so a row of three figures and one more has a broken cell */
	{THREE_2022 "规章\n8\n251\n17\n\xC2\xA0\n行政规范性文件\n4\n5\n\xC2\xA0\n三、收到和处理政府信息公开申请情况\n", "regulation", "- - -"},
	{THREE_2022 "规章\n8\n251\n17\n\xC2\xA0\n行政规范性文件\n4\n5\n6\n\xC2\xA0\n三、收到和处理政府信息公开申请情况\n", "regulation", "8 251 17"},

	/* Han digits that are not read are no empty cells; a heading's numeral is none of them */
	{THREE_2022 "规章 一 二 五\n行政规范性文件 五十 0 1\n", "regulation", "- - -"},
	{THREE_2022 "规章 1 2 5\n三\n、收到和处理政府信息公开申请情况\n", "regulation", "1 2 5"},
	{TABLE_IV(ALL_HEADS_IV "1 O 0 2 3 0 0 0 0 0 l 0 0 0 1\n"), "litigation_after", "1 0 0 0 1"},
};

int
main(void)
{
	return check_rows(rows, (int) (sizeof(rows) / sizeof(rows[0])));
}
