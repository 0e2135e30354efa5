/*
 * test_models.c
 *	  Tables as models that read pictures of pages write them: LaTeX, lists, tokens
 *	  for cells; markup in entities.
 *
 * Cases as in test_tables.c.
 */
#include "row_cases.h"

#define TITLE "清溪县水利局2022年政府信息公开工作年度报告\n"
#define HEAD_III TITLE "## 三、收到和处理政府信息公开申请情况\n\n"
#define HEAD_II TITLE "## 二、主动公开政府信息情况\n\n"

/* Table III as bars: the cells of its second row are the case's */
#define MARKDOWN_III(row) \
	HEAD_III "|  |  |  | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" \
	"|---|---|---|---|---|---|---|---|---|---|\n" \
	"| 一、本年新收政府信息公开申请数量 | | | $9$ | $0$ | $0$ | $0$ | $0$ | $0$ | $9$ |\n" row "\n" \
	"| 三、本年度办理结果 | (一)予以公开 | | $9$ | $0$ | $0$ | $0$ | $0$ | $0$ | $9$ |\n"

/* The same as an environment of LaTeX, the end of a row and a rule being the case's */
#define TABULAR_III(begin, end, row_end, row) \
	HEAD_III begin \
	"\\multicolumn{3}{|c|}{一、本年新收政府信息公开申请数量} & 19 & 0 & 0 & 0 & 0 & 0 & 19 " row_end \
	row row_end \
	"\\multirow{8}{*}{三、本年度办理结果} & \\multicolumn{2}{|c|}{(一)予以公开} & 9 & 0 & 0 & 0 & 0 & 0 & 9 " row_end \
	" & \\multirow{2}{*}{(三)不予公开} & 1.属于国家秘密 & 0 & 2 & 0 & 0 & 0 & 0 & 2 " row_end \
	" & & 2.其他法律行政法规禁止公开 & 7 & 0 & 0 & 0 & 0 & 0 & 7 " row_end end

#define TABULAR(row) \
	TABULAR_III("\\begin{tabular}{|c|c|c|c|c|c|c|c|c|c|}\n\\hline\n", "\\end{tabular}\n", "\\\\ \\hline\n", row)

/* Lists: a row an item, a cell an item */
#define LIST_III(rows) HEAD_III "- 自然人\n- 法人或其他组织\n- 总计\n" \
	"- 一、本年新收政府信息公开申请数量: 9, 0, 0, 0, 0, 0, 9\n" rows
#define ITEMS_III(rows) HEAD_III "- 自然人\n- 法人或其他组织\n- 总计\n" \
	"- 一、本年新收政府信息公开申请数量\n  - 9\n  - 0\n  - 0\n  - 0\n  - 0\n  - 0\n  - 9\n" rows
#define LIST_END \
	"- 三、本年度办理结果\n- (一)予以公开: 14, 1, 0, 0, 0, 0, 15\n- (二)部分公开: 0, 0, 0, 0, 0, 0, 0\n" \
	"- (七)总计: 14, 1, 0, 0, 0, 0, 15\n- 四、结转下年度继续办理: 0, 0, 0, 0, 0, 0, 0\n"
#define ITEMS_2019 \
	"清溪县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n- 第二十条第(五)项\n" \
	"- 信息内容\n- 上一年项目数量\n- 本年增/减\n- 处理决定数量\n"

/* Table II of 2020 in LaTeX: a change, and the last cell of the table */
#define TABULAR_II(change, last) \
	"清溪县水利局2020年政府信息公开工作年度报告\n二、主动公开政府信息情况\n\\begin{tabular}{|c|c|c|c|}\n\\hline\n" \
	"\\multicolumn{4}{|c|}{第二十条第(六)项} \\\\\n\\hline\n信息内容 & 上一年项目数量 & 本年增/减 & 处理决定数量 \\\\\n\\hline\n" \
	"行政处罚 & 4 & " change " & 5 \\\\\n\\hline\n行政强制 & 5 & 1 & " last " \\\\\n\\hline\n\\end{tabular}\n" \
	"三、收到和处理政府信息公开申请情况\n"

static const RowCase rows[] = {
	/* Spaces that group digits, or part them; minus signs */
	{TABULAR_II("0", "5\\;000"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "$5\\;000$"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "5\\:000\\,000"), "coercion", "5 1 5000000"},
	{TABULAR_II("0", "$\\mathrm{5\\!000}$"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "5,\\!000"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "5{\\,}000"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "5\\thinspace 000"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "5\\quad 6"), "coercion", "5 1 -"},
	{TABULAR_II("0", "\\num{5000}"), "coercion", "5 1 5000"},
	{TABULAR_II("0", "\\textcolor{red}{5}"), "coercion", "5 1 5"},
	{TABULAR_II("0", "\\phantom{00}5"), "coercion", "5 1 5"},
	{TABULAR_II("0", "\\;5\\;"), "coercion", "5 1 5"},
	{TABULAR_II("0", "5\\;00"), "coercion", "5 1 -"},
	{TABULAR_II("0", "5\\foo 000"), "coercion", "5 1 -"},
	{TABULAR_II("$-$10", "5"), "penalty", "4 -10 5"},
	{TABULAR_II("$-10$", "5"), "penalty", "4 -10 5"},
	{TABULAR_II("{-}10", "5"), "penalty", "4 -10 5"},
	{TABULAR_II("$\xE2\x88\x92$10", "5"), "penalty", "4 -10 5"},
	{TABULAR_II("$-$1\\,000", "5"), "penalty", "4 -1000 5"},
	{TABULAR_II("$-$ 10", "5"), "penalty", "4 - 5"},

	/* Formulas */
	{MARKDOWN_III("| 二、上年结转政府信息公开申请数量 | | | $5$ | $ 1 $ | $0$ | $0$ | $0$ | $0$ | $6$ |"), "carried_in",
	"5 1 0 0 0 0 6"},
	{MARKDOWN_III("| 二、上年结转政府信息公开申请数量 | | | \\(5\\) | \\( 1 \\) | \\(0\\) | \\(0\\) | \\(0\\) | \\(0\\) | \\(6\\) |"),
	"carried_in", "5 1 0 0 0 0 6"},
	{MARKDOWN_III("| $\\text{二、上年结转政府信息公开申请数量}$ | | | $\\mathbf{5}$ | $\\mathrm{ 1 }$ | \\textbf{0} | $\\text{0}$ | $0$ | $0$ | $6$ |"),
	"carried_in", "5 1 0 0 0 0 6"},
	{MARKDOWN_III("| 二、上年结转政府信息公开申请数量 | | | $1\\,205$ | $1{,}000$ | $0$ | $0$ | $0$ | $0$ | $2205$ |"), "carried_in",
	"1205 1000 0 0 0 0 2205"},
	{MARKDOWN_III("| \\(二\\)、上年结转政府信息公开申请数量 | | | $5$ | $1$ | $0$ | $0$ | $0$ | $0$ | $6$ |"), "carried_in",
	"5 1 0 0 0 0 6"},
	{HEAD_II "| $\\text{第二十条第(一)项}$ | | | |\n| $\\text{信息内容}$ | $\\text{本年制发件数}$ | $\\text{本年废止件数}$ | $\\text{现行有效件数}$ |\n"
		"| $\\text{规章}$ | $\\text{3}$ | $\\text{0}$ | $\\text{12}$ |\n", "regulation", "3 0 12"},

	/* What is no such figure stays open */
	{MARKDOWN_III("| 二、上年结转政府信息公开申请数量 | | | $\\frac{5}{6}$ | $1$ | $0$ | $0$ | $0$ | $0$ | $6$ |"), "carried_in",
	"- - - - - - -"},
	{HEAD_II "第二十条第(一)项\n信息内容|本年制发件数|本年废止件数|现行有效件数\n规章|3$1|0|1}2\n", "regulation", "- 0 -"},

	/* Environments */
	{TABULAR("\\multicolumn{3}{|c|}{二、上年结转政府信息公开申请数量} & 0 & 1 & 0 & 0 & 0 & 0 & 1 "), "carried_in",
	"0 1 0 0 0 0 1"},
	{TABULAR("\\multicolumn{3}{|c|}{二、上年结转政府信息公开申请数量} & 0 & & & & & & "), "carried_in",
	"0 - - - - - -"},
	{TABULAR("\\multicolumn{3}{|c|}{二、上年结转政府信息公开申请数量} & 0 & 1 & 0 & 0 & 0 & 0 & 1 "), "refused_prohibited_by_law",
	"7 0 0 0 0 0 7"},
	{TABULAR("\\begin{tabular}[c]{@{}c@{}}二、上年结转政府\\\\ 信息公开申请数量\\end{tabular} & & & 0 & 1 & 0 & 0 & 0 & 0 & 1 "),
	"carried_in", "0 1 0 0 0 0 1"},
	{TABULAR_III("\\begin{tabular}{cc} ", "\\end{tabular}", "\\\\ \\cline{2-10} ", "二、上年结转政府信息公开申请数量 & & & 0 & 1 & 0 & 0 & 0 & 0 & 1 "),
	"disclosed", "9 0 0 0 0 0 9"},
	{TABULAR_III("$$\n\\begin{array}{|c|c|}\n\\hline\n", "\\end{array}\n$$\n", "\\\\\n\\hline\n",
				 "\\text{二、上年结转政府信息公开申请数量} & & & 0 & 1 & 0 & 0 & 0 & 0 & 1 "), "carried_in", "0 1 0 0 0 0 1"},
	{TABULAR_III("\\\\begin{tabular}{|c|c|}\\n\\\\hline\\n", "\\\\end{tabular}\\n", "\\\\\\\\ \\\\hline\\n",
				 "二、上年结转政府信息公开申请数量 & & & 0 & 1 & 0 & 0 & 0 & 0 & 1 "), "carried_in", "0 1 0 0 0 0 1"},
	{TABULAR_III("\\begin{tabular}{cc} ", "", "\\\\ ", "二、上年结转政府信息公开申请数量 &amp; &amp; & 0 & 1 & 0 & 0 & 0 & 0 & 1 "),
	"carried_in", "0 1 0 0 0 0 1"},

	/* Lists */
	{LIST_III("- 二、上年结转政府信息公开申请数量: 5, 1, 0, 0, 0, 0, 6\n" LIST_END), "carried_in", "5 1 0 0 0 0 6"},
	{LIST_III("- **二、上年结转政府信息公开申请数量**: 5 | 1 | 0 | 0 | 0 | 0 | 6\n" LIST_END), "carried_in", "5 1 0 0 0 0 6"},
	{ITEMS_III("- 二、上年结转政府信息公开申请数量\n  - 5\n  - 1\n  - 0\n  - 0\n  - 0\n  - 0\n  - 6\n" LIST_END),
	"carried_in", "5 1 0 0 0 0 6"},
	{HEAD_II "- 第二十条第(一)项\n- 信息内容\n- 本年制发件数\n- 本年废止件数\n- 现行有效件数\n- 规章: 3 0 12\n", "regulation", "3 0 12"},
	{ITEMS_2019 "- 行政许可\n  - 62\n  - -3\n  - 1266\n", "license", "62 -3 1266"},

	/* A dash that is no item's may be a sign, or is beside the number of a page */
	{ITEMS_2019 "行政许可\n62\n- 3\n1266\n", "license", "- - -"},
	{HEAD_II "第二十条第(六)项\n信息内容|本年处理决定数量\n行政处罚|\n- 4 -\n行政强制|8\n", "coercion", "8"},

	/* Markup written with entities, its comments too */
	{HEAD_II "&lt;table&gt;&lt;tr&gt;&lt;td&gt;第二十条第(六)项&lt;/td&gt;&lt;/tr&gt;&lt;tr&gt;&lt;td&gt;信息内容&lt;/td&gt;&lt;td&gt;本年处理决定数量&lt;/td&gt;&lt;/tr&gt;"
		"&lt;tr&gt;&lt;td&gt;行政处罚&lt;/td&gt;&lt;td class=\"a\"&gt;&lt;!-- 5 --&gt;&lt;div&gt;12&lt;/div&gt;&lt;/td&gt;&lt;/tr&gt;", "penalty", "12"},

	/* Tokens for cells */
	{HEAD_II "<otsl><fcel>第二十条第(一)项<lcel><lcel><lcel><nl><fcel>信息内容<fcel>本年制发件数<fcel>本年废止件数<fcel>现行有效件数<nl>"
		"<fcel>规章<fcel>3<ecel><fcel>12<nl></otsl>", "regulation", "3 - 12"},
};

int
main(void)
{
	return check_rows(rows, (int) (sizeof(rows) / sizeof(rows[0])));
}
