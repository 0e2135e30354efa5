/*
 * test_places.c
 *	  Figures whose places the layout does not tell: text taken from pages, rows
 *	  with a cell less than columns, headings in another order.
 */
#include "row_cases.h"

#define TITLE "清溪县水利局2022年政府信息公开工作年度报告\n"
#define SECTION_III TITLE "三、收到和处理政府信息公开申请情况\n"
#define COLUMNS_III \
	"申请人情况\n法人或其他组织\n自然人 总计\n商业企业 科研机构 社会公益组织 法律服务机构 其他\n"
#define SECTION_IV "四、政府信息公开行政复议、行政诉讼情况\n"
#define SECTION_V "五、存在的主要问题及改进情况\n无。\n"
#define RESULTS_IV "结果维持 结果纠正 其他结果 尚未审结 总计\n"
#define HEADS_IV "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n" RESULTS_IV RESULTS_IV RESULTS_IV

/* Table III as it stands on a page: figures between the lines of their labels */
#define FIGURES_WITHIN \
	"一、本年新\n收政府信息\n9 2 0 0 0 1 12\n公开申请数\n量\n二、上年结\n转政府信息\n" \
	"1 0 0 0 0 0 1\n公开申请数\n量\n三、本年\n度办理结\n果\n(一)予以\n3 1 0 0 0 0 4\n公开\n" \
	"(二)部分\n公开(区分\n处理的,只\n1 0 0 0 0 1 2\n计这一情形\n,不计其他\n情形)\n(三)不予\n" \
	"公开\n1.属于国\n0 0 0 0 0 0 0\n家秘密\n2.其他法\n1 0 0 0 0 0 1\n律行政法规\n禁止公开\n" \
	"3.危及“\n0 0 0 0 0 0 0\n三安全一稳\n定”\n4.保护第\n0 1 0 0 0 0 1\n三方合法权\n益\n" \
	"5.属于三\n0 0 0 0 0 0 0\n类内部事务\n信息\n6.属于四\n0 0 0 0 0 0 0\n类过程性信\n息\n" \
	"7.属于行\n0 0 0 0 0 0 0\n政执法案卷\n8.属于行\n0 0 0 0 0 0 0\n政查询事项\n(四)无法\n提供\n" \
	"1.本机关\n2 0 0 0 0 0 2\n不掌握相关\n政府信息\n2.没有现\n0 0 0 0 0 0 0\n成信息需要\n" \
	"另行制作\n3.补正后\n0 0 0 0 0 0 0\n申请内容仍\n不明确\n(五)不予\n处理\n1.信访举\n" \
	"0 0 0 0 0 0 0\n报投诉类申\n请\n2.重复申\n0 0 0 0 0 0 0\n请\n3.要求提\n0 0 0 0 0 0 0\n" \
	"供公开出版\n物\n4.无正当\n0 0 0 0 0 0 0\n理由大量反\n复申请\n5.要求行\n政机关确认\n" \
	"0 0 0 0 0 0 0\n或重新出具\n已获取信息\n(六)其他\n处理\n1.申请人\n无正当理由\n逾期不补正\n" \
	"1 0 0 0 0 0 1\n、行政机关\n不再处理其\n政府信息公\n开申请\n2.申请人\n逾期未按收\n" \
	"费通知要求\n缴纳费用、\n0 0 0 0 0 0 0\n行政机关不\n再处理其政\n府信息公开\n申请\n" \
	"0 0 0 0 0 0 0\n3.其他\n8 2 0 0 0 1 11\n(七)总计\n四、结转下\n2 0 0 0 0 0 2\n年度继续办\n" \
	"理\n"
/* And as blocks of text from top to bottom: tall labels end below their figures */
#define FIGURES_BEFORE \
	"9\n2\n0\n0\n0\n1\n12\n一、本年新\n收政府信息\n公开申请数\n量\n1\n0\n0\n0\n0\n0\n1\n" \
	"二、上年结\n转政府信息\n公开申请数\n量\n三、本年\n度办理结\n果\n(一)予以\n公开\n3\n1\n0\n" \
	"0\n0\n0\n4\n1\n0\n0\n0\n0\n1\n2\n(二)部分\n公开(区分\n处理的,只\n计这一情形\n,不计其他\n" \
	"情形)\n(三)不予\n公开\n1.属于国\n家秘密\n0\n0\n0\n0\n0\n0\n0\n1\n0\n0\n0\n0\n0\n1\n" \
	"2.其他法\n律行政法规\n禁止公开\n0\n0\n0\n0\n0\n0\n0\n3.危及“\n三安全一稳\n定”\n0\n1\n0\n" \
	"0\n0\n0\n1\n4.保护第\n三方合法权\n益\n0\n0\n0\n0\n0\n0\n0\n5.属于三\n类内部事务\n信息\n0\n" \
	"0\n0\n0\n0\n0\n0\n6.属于四\n类过程性信\n息\n7.属于行\n政执法案卷\n0\n0\n0\n0\n0\n0\n0\n" \
	"8.属于行\n政查询事项\n0\n0\n0\n0\n0\n0\n0\n2\n0\n0\n0\n0\n0\n2\n(四)无法\n提供\n1.本机关\n" \
	"不掌握相关\n政府信息\n0\n0\n0\n0\n0\n0\n0\n2.没有现\n成信息需要\n另行制作\n0\n0\n0\n0\n0\n" \
	"0\n0\n3.补正后\n申请内容仍\n不明确\n0\n0\n0\n0\n0\n0\n0\n(五)不予\n处理\n1.信访举\n" \
	"报投诉类申\n请\n2.重复申\n请\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n0\n3.要求提\n" \
	"供公开出版\n物\n0\n0\n0\n0\n0\n0\n0\n4.无正当\n理由大量反\n复申请\n0\n0\n0\n0\n0\n0\n0\n" \
	"5.要求行\n政机关确认\n或重新出具\n已获取信息\n1\n0\n0\n0\n0\n0\n1\n(六)其他\n处理\n" \
	"1.申请人\n无正当理由\n逾期不补正\n、行政机关\n不再处理其\n政府信息公\n开申请\n0\n0\n0\n0\n" \
	"0\n0\n0\n2.申请人\n逾期未按收\n费通知要求\n缴纳费用、\n行政机关不\n再处理其政\n" \
	"府信息公开\n申请\n3.其他\n0\n0\n0\n0\n0\n0\n0\n(七)总计\n8\n2\n0\n0\n0\n1\n11\n2\n0\n0\n" \
	"0\n0\n0\n2\n四、结转下\n年度继续办\n理\n"
/* Without two rows, so that as many are left as the form of 2019 has, all of zeros */
#define ZEROS " 0 0 0 0 0 0 0\n"
#define TWO_ROWS_LESS \
	"一、本年新收政府信息公开申请数量" ZEROS "二、上年结转政府信息公开申请数量" ZEROS \
	"三、本年度办理结果 (一)予以公开" ZEROS \
	"(二)部分公开(区分处理的,只计这一情形,不计其他情形)" ZEROS "(三)不予公开 1.属于国家秘密" ZEROS \
	"3.危及“三安全一稳定”" ZEROS "5.属于三类内部事务信息" ZEROS "6.属于四类过程性信息" ZEROS \
	"7.属于行政执法案卷" ZEROS "8.属于行政查询事项" ZEROS "(四)无法提供 1.本机关不掌握相关政府信息" ZEROS \
	"2.没有现成信息需要另行制作" ZEROS "3.补正后申请内容仍不明确" ZEROS "(五)不予处理 1.信访举报投诉类申请" ZEROS \
	"2.重复申请" ZEROS "3.要求提供公开出版物" ZEROS "4.无正当理由大量反复申请" ZEROS \
	"5.要求行政机关确认或重新出具已获取信息" ZEROS \
	"(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" ZEROS \
	"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" ZEROS \
	"3.其他" ZEROS "(七)总计" ZEROS "四、结转下年度继续办理" ZEROS

/* The whole form with two rows exchanged, which are the same to the sums */
#define SEVEN(row) " " row "\n"
#define SWAPPED \
	"二、上年结转政府信息公开申请数量" SEVEN("1 0 0 0 0 0 1") "一、本年新收政府信息公开申请数量" SEVEN("2 2 0 0 0 1 5") \
	"三、本年度办理结果 (一)予以公开" SEVEN("3 2 0 0 0 1 6") \
	"(二)部分公开(区分处理的,只计这一情形,不计其他情形)" ZEROS "(三)不予公开 1.属于国家秘密" ZEROS \
	"2.其他法律行政法规禁止公开" ZEROS "3.危及“三安全一稳定”" ZEROS "4.保护第三方合法权益" ZEROS \
	"5.属于三类内部事务信息" ZEROS "6.属于四类过程性信息" ZEROS "7.属于行政执法案卷" ZEROS \
	"8.属于行政查询事项" ZEROS "(四)无法提供 1.本机关不掌握相关政府信息" ZEROS \
	"2.没有现成信息需要另行制作" ZEROS "3.补正后申请内容仍不明确" ZEROS "(五)不予处理 1.信访举报投诉类申请" ZEROS \
	"2.重复申请" ZEROS "3.要求提供公开出版物" ZEROS "4.无正当理由大量反复申请" ZEROS \
	"5.要求行政机关确认或重新出具已获取信息" ZEROS \
	"(六)其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请" ZEROS \
	"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请" ZEROS \
	"3.其他" ZEROS "(七)总计" SEVEN("3 2 0 0 0 1 6") "四、结转下年度继续办理" ZEROS

/* Rows on lines, whole but for what is given */
#define ROWS_III(first, second) \
	SECTION_III COLUMNS_III "一、本年新收政府信息公开申请数量" first \
	"二、上年结转政府信息公开申请数量" second "三、本年度办理结果 (一)予以公开 5 0 0 0 0 0 5\n" \
	"(二)部分公开 0 0 0 0 0 0 0\n(三)不予公开 1.属于国家秘密 0 0 0 0 0 0 0\n" \
	"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n"

/* Between bars, with what is given in the last three cells of the first row */
#define SHIFTED_III(cells) \
	SECTION_III "| 项目 | 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" \
	"| 一、本年新收政府信息公开申请数量 | 103 | 22 | 1 | 0 | " cells " |\n" \
	"| 二、上年结转政府信息公开申请数量 | 18 | 6 | 1 | 0 | 1 | 1 | 27 |\n" \
	"| 三、本年度办理结果 | (一)予以公开 | 41 | 12 | 0 | 0 | 2 | 5 | 60 |\n"

/* Between bars, of six cells */
#define SIX_III(second) \
	SECTION_III "| 自然人 | 商业企业 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" \
	"| 一、本年新收政府信息公开申请数量 | 56 | 20 | 0 | 4 | 0 | 80 |\n" \
	"| 二、上年结转政府信息公开申请数量 | " second " |\n" \
	"| 三、本年度办理结果 | (一)予以公开 | 1 | 0 | 0 | 0 | 0 | 1 |\n" \
	"| (二)部分公开 | 0 | 14 | 0 | 0 | 0 | 14 |\n| (三)不予公开 | 1.属于国家秘密 | 0 | 0 | 0 | 0 | 0 | 0 |\n"

#define SIX_LEFT(second) \
	SECTION_III "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" \
	"| 一、本年新收政府信息公开申请数量 | 4626 | 2543 | 3452 | 1840 | 3076 | 55813 |\n" \
	"| 二、上年结转政府信息公开申请数量 | " second " |\n" \
	"| 三、本年度办理结果 | (一)予以公开 | 0 | 0 | 0 | 0 | 0 | 4461 |\n" \
	"| (二)部分公开 | 0 | 0 | 0 | 1703 | 520 | 4204 |\n"

#define CLOSED_III(second) \
	SECTION_III "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n" \
	"| 一、本年新收政府信息公开申请数量 | 56 | 20 | 0 | 0 | 4 | 0 | 80 |\n" \
	"| 二、上年结转政府信息公开申请数量 | " second " |\n" \
	"| 三、本年度办理结果 | (一)予以公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n" \
	"| (二)部分公开 | 0 | 14 | 0 | 0 | 0 | 0 | 14 |\n"

#define SECTION_II TITLE "二、主动公开政府信息情况\n第二十条第(一)项\n"
#define BARS_IV \
	"行政复议 | 行政诉讼 |\n结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 未经复议直接起诉 | 复议后起诉 |\n" \
	"结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 | 结果维持 | 结果纠正 | 其他结果 | 尚未审结 | 总计 |\n"
#define COMMAS_IV \
	"行政复议,,,,,行政诉讼,,,,,,,,,\n结果维持,结果纠正,其他结果,尚未审结,总计,未经复议直接起诉,,,,,复议后起诉,,,,\n" \
	",,,,,结果维持,结果纠正,其他结果,尚未审结,总计,结果维持,结果纠正,其他结果,尚未审结,总计\n"

/* Table II, a cell a line; a label and its figures, or these before it, are the case's */
#define LINES_II(regulation, document, license, coercion) \
	TITLE "二、主动公开政府信息情况\n第二十条第\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n" regulation document \
	"第二十条第\n信息内容\n本年处理决定数量\n" license \
	"第二十条第\n信息内容\n本年处理决定数量\n行政处罚\n30\n" coercion \
	"第二十条第\n信息内容\n本年收费金额单位:万元\n行政事业性收费\n2\n" SECTION_III

#define AMOUNT_II(amount) \
	TITLE "二、主动公开政府信息情况\n| 第二十条第(八)项 | |\n| 信息内容 | 本年收费金额(单位:万元) |\n" \
	"| 行政事业性收费 | " amount " |\n" SECTION_III

/* The end of one report, and another one with its title and sections */
#define TAIL_III \
	SECTION_III_ONLY COLUMNS_III "一、本年新收政府信息公开申请数量 7 0 0 0 0 0 7\n二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n" \
	"三、本年度办理结果 (一)予以公开 5 0 0 0 0 0 5\n(二)部分公开 0 0 0 0 0 0 0\n(三)不予公开 1.属于国家秘密 0 0 0 0 0 0 0\n" \
	"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n(七)总计 8 0 0 0 0 0 8\n四、结转下年度继续办理 0 0 0 0 0 0 0\n" \
	SECTION_IV HEADS_IV "3 0 0 0 3 0 0 0 0 0 0 0 0 0 0\n" SECTION_V
#define SECTION_III_ONLY "三、收到和处理政府信息公开申请情况\n"
#define YEAR_III(received) \
	COLUMNS_III "一、本年新收政府信息公开申请数量 " received " 0 0 0 0 0 " received "\n二、上年结转政府信息公开申请数量 1 0 0 0 0 0 1\n" \
	"三、本年度办理结果 (一)予以公开 5 0 0 0 0 0 5\n(二)部分公开 0 0 0 0 0 0 0\n(三)不予公开 1.属于国家秘密 0 0 0 0 0 0 0\n" \
	"2.其他法律行政法规禁止公开 0 0 0 0 0 0 0\n(七)总计 8 0 0 0 0 0 8\n四、结转下年度继续办理 0 0 0 0 0 0 0\n"
#define SECOND \
	TITLE "一、总体情况\n2022年,我局认真做好政府信息公开工作。\n" SECTION_III_ONLY COLUMNS_III \
	"一、本年新收政府信息公开申请数量 4 0 0 0 0 0 4\n二、上年结转政府信息公开申请数量 2 0 0 0 0 0 2\n" \
	"三、本年度办理结果 (一)予以公开 6 0 0 0 0 0 6\n(二)部分公开 0 0 0 0 0 0 0\n(三)不予公开 1.属于国家秘密 0 0 0 0 0 0 0\n" \
	"(七)总计 6 0 0 0 0 0 6\n四、结转下年度继续办理 0 0 0 0 0 0 0\n" SECTION_IV HEADS_IV "1 0 0 0 1 0 0 0 0 0 0 0 0 0 0\n" SECTION_V

static const RowCase rows[] = {
	/* One label lost, the others before their figures; figures before their labels */
	{LINES_II("\n0\n0\n0\n", "行政规范性文件\n5\n12\n8\n", "行政许可\n124\n", "行政强制\n2\n"), "normative_document", "5 12 8"},
	{LINES_II("\n0\n0\n0\n", "行政规范性文件\n5\n12\n8\n", "行政许可\n124\n", "行政强制\n2\n"), "license", "124"},
	{LINES_II("规章\n0\n0\n0\n", "\n5\n12\n8\n", "行政许可\n124\n", "行政强制\n2\n"), "regulation", "- - -"},
	{LINES_II("规章\n0\n0\n0\n", "\n5\n12\n8\n", "行政许可\n124\n", "行政强制\n2\n"), "license", "124"},
	{LINES_II("0\n0\n0\n规章\n", "5\n12\n8\n行政规范性文件\n", "124\n行政许可\n", "2\n行政强制\n"), "regulation", "- - -"},
	{LINES_II("0\n0\n0\n规章\n", "5\n12\n8\n行政规范性文件\n", "124\n行政许可\n", "2\n行政强制\n"), "license", "-"},
	{LINES_II("0\n0\n0\n规章\n", "5\n12\n8\n", "124\n行政许可\n", "2\n行政强制\n"), "regulation", "- - -"},

	/* An amount has no more decimals than a fen in 万元 */
	{AMOUNT_II("2.05275264"), "fee", "-"},
	{AMOUNT_II("0.00000001"), "fee", "-"},
	{AMOUNT_II("2.052752"), "fee", "2052752"},
	{AMOUNT_II("2.50000000"), "fee", "250000000"},
	{AMOUNT_II("205275264"), "fee", "205275264"},

	/* Of two tables III, the one whose caption does not say that it is of the year before */
	{TITLE SECTION_III_ONLY "上年度\n" YEAR_III("7") "本年度\n" YEAR_III("4") SECTION_IV, "received", "4 0 0 0 0 0 4"},
	{TITLE SECTION_III_ONLY "附:去年情况\n" YEAR_III("7") YEAR_III("4") SECTION_IV, "received", "4 0 0 0 0 0 4"},
	{TITLE SECTION_III_ONLY YEAR_III("4") "(二)上年同期数据\n" YEAR_III("7") SECTION_IV, "received", "4 0 0 0 0 0 4"},
	{TITLE SECTION_III_ONLY "上年结转的申请见下表\n" YEAR_III("7") YEAR_III("4") SECTION_IV, "received", "7 0 0 0 0 0 7"},

	/* What stands before title and first section is another report's */
	{TAIL_III SECOND, "received", "4 0 0 0 0 0 4"},
	{TAIL_III SECOND, "carried_in", "2 0 0 0 0 0 2"},
	{TAIL_III SECOND, "reconsideration", "1 0 0 0 1"},
	{SECTION_IV HEADS_IV "3 0 0 0 3 0 0 0 0 0 0 0 0 0 0\n" SECTION_V SECOND, "reconsideration", "1 0 0 0 1"},
	{TITLE TAIL_III SECOND, "received", "7 0 0 0 0 0 7"},

	{SECTION_III COLUMNS_III FIGURES_WITHIN SECTION_IV "无。\n", "received", "9 2 0 0 0 1 12"},
	{SECTION_III COLUMNS_III FIGURES_WITHIN SECTION_IV "无。\n", "refused_third_party", "0 1 0 0 0 0 1"},
	{SECTION_III COLUMNS_III FIGURES_WITHIN SECTION_IV "无。\n", "other_overdue_correction", "1 0 0 0 0 0 1"},
	{SECTION_III COLUMNS_III FIGURES_WITHIN SECTION_IV "无。\n", "carried_out", "2 0 0 0 0 0 2"},
	{SECTION_III COLUMNS_III FIGURES_BEFORE SECTION_IV "无。\n", "received", "9 2 0 0 0 1 12"},
	{SECTION_III COLUMNS_III FIGURES_BEFORE SECTION_IV "无。\n", "partly_disclosed", "1 0 0 0 0 1 2"},
	{SECTION_III COLUMNS_III FIGURES_BEFORE SECTION_IV "无。\n", "refused_third_party", "0 1 0 0 0 0 1"},
	{SECTION_III COLUMNS_III FIGURES_BEFORE SECTION_IV "无。\n", "concluded", "8 2 0 0 0 1 11"},

	/* Sentences before the table have figures, too */
	{SECTION_III "全年收到申请12件。\n" COLUMNS_III FIGURES_BEFORE SECTION_IV "无。\n", "received", "9 2 0 0 0 1 12"},

	/* Rows that have their figures beside them keep them */
	{SECTION_III COLUMNS_III TWO_ROWS_LESS SECTION_IV "无。\n", "refused_security_stability", "0 0 0 0 0 0 0"},
	{SECTION_III COLUMNS_III TWO_ROWS_LESS SECTION_IV "无。\n", "refused_third_party", "- - - - - - -"},
	{SECTION_III COLUMNS_III TWO_ROWS_LESS SECTION_IV "无。\n", "other_remaining", "0 0 0 0 0 0 0"},

	/* Where each label is right before its figures, it tells, whatever the order */
	{SECTION_III COLUMNS_III SWAPPED SECTION_IV "无。\n", "carried_in", "1 0 0 0 0 0 1"},
	{SECTION_III COLUMNS_III SWAPPED SECTION_IV "无。\n", "disclosed", "3 2 0 0 0 1 6"},

	/* One figure that is counted, or apart from its label, is no row run together */
	{SECTION_III "一、本年新收政府信息公开申请数量：112件。\n二、上年结转政府信息公开申请数量：11件。\n"
		"(一)予以公开：101件。\n(七)总计：123件。\n四、结转下年度继续办理：0件。\n", "received", "- - - - - - -"},
	{SECTION_III COLUMNS_III "一、本年新收政府信息公开申请数量 112\n二、上年结转政府信息公开申请数量 11\n"
		"(一)予以公开 101\n(二)部分公开 22\n(七)总计 123\n四、结转下年度继续办理 0\n", "received", "- - - - - - -"},

	/* Bars that close each line begin no empty cell; a page's number is none between bars */
	{SECTION_II "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 行政规范性文件 | 12 | 109 |\n第二十条第(五)项\n",
	"normative_document", "- - -"},
	{SECTION_III "| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n"
		"| 一、本年新收政府信息公开申请数量 | 5 | 0 | 0 | 0 | 0 | 0 | 5 |\n"
		"| 三、本年度办理结果 | (三)不予公开 | 1.属于国家秘密 |  |  |  |  |  |  |  |\n3\n"
		"| 2.其他法律行政法规禁止公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n", "refused_state_secret", "- - - - - - -"},

	/* A blank between groups of digits, and an empty cell beside: the sums tell, or nothing does */
	{SHIFTED_III("15 | 1 142 | "), "received", "103 22 1 0 15 1 142"},
	{SHIFTED_III("15 | | 1 142"), "received", "103 22 1 0 15 1 142"},
	{SHIFTED_III("15 | 1 142 | 1 283"), "received", "103 22 1 0 15 1142 1283"},
	{SHIFTED_III(" | 1 142 | 1268"), "received", "103 22 1 0 - 1142 1268"},
	{SHIFTED_III("15 | 1 142 | | "), "received", "103 22 1 0 15 1 142"},
	{SHIFTED_III("15 | 1 200 | | "), "received", "103 22 1 0 15 1200 -"},
	{SHIFTED_III(" | 1 142 | 99"), "received", "103 22 1 0 - - 99"},
	{SECTION_II "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 行政规范性文件 | 1 142 | | 3 |\n",
	"normative_document", "- - 3"},
	{SECTION_II "| 信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n| 行政规范性文件 | 1 142 | 0 | 3 |\n",
	"normative_document", "1142 0 3"},

	/* A cell a line with bars, and a line lost: whose figures they are nobody knows */
	{SECTION_III COLUMNS_III "一、本年新收政府信息公开申请数量 |\n9 |\n2 |\n0 |\n0 |\n0 |\n1 |\n12 |\n|\n"
		"二、上年结转政府信息公开申请数量 |\n2 |\n0 |\n3 |\n8 |\n6 |\n99 |\n|\n"
		"(一)予以公开 |\n5 |\n0 |\n0 |\n0 |\n0 |\n0 |\n5 |\n|\n", "carried_in", "- - - - - - -"},
	{SHIFTED_III("55 / 86 | 141 | "), "received", "- - - - - - -"},

	/* Letters of any script, and a comma without digits before it, in the place of digits */
	{SECTION_II "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 з2 0 3\n", "regulation", "- 0 3"},
	{SECTION_II "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | з2 | 0 | 3 |\n", "regulation", "- 0 3"},
	{SECTION_II "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | ?,160 | 0 | 3 |\n", "regulation", "- 0 3"},
	{SECTION_II "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 A 7 4 8\n", "regulation", "- - -"},

	/* The end of a group's label, and a page's number, in front of a row's */
	{SHIFTED_III("0 | 0 | 126") "(四)无\n1.本机关不掌握相关政府信息 24 3 0 0 1 3 31\n法提供2.没有现成信息需要另行制作11 0 0 0 0 0 11\n",
	"unavailable_needs_creation", "11 0 0 0 0 0 11"},
	{ROWS_III(" 9 0 0 0 0 0 9\n", " 0 0 0 0 0 0 0\n") "(四)无\n1.本机关不掌握相关政府信息 24 3 0 0 1 3 31\n"
		"-5-法提供2.没有现成信息需要另行制作 11 0 0 0 0 0 11\n", "unavailable_not_held", "24 3 0 0 1 3 31"},
	{ROWS_III(" 9 0 0 0 0 0 9\n", " 0 0 0 0 0 0 0\n") "(四)无\n1.本机关不掌握相关政府信息 24 3 0 0 1 3 31\n"
		"-5-法提供2.没有现成信息需要另行制作 11 0 0 0 0 0 11\n", "unavailable_needs_creation", "11 0 0 0 0 0 11"},

	/* Table IV: a sign for a digit is what the sum leaves, if it can be that */
	{TITLE SECTION_IV BARS_IV "| 1〇 | 0 | 0 | 2 | 12 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8] |\n" SECTION_V,
	"reconsideration", "10 0 0 2 12"},
	{TITLE SECTION_IV BARS_IV "| 1〇 | 0 | 0 | 2 | 92 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8] |\n" SECTION_V,
	"reconsideration", "- 0 0 2 92"},
	/* What looks like 0 is no other digit, what looks like 1 none but that */
	{TITLE SECTION_IV BARS_IV "| 1〇 | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1○ | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1° | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1() | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1O | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1o | 0 | 0 | 2 | 13 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 13"},
	{TITLE SECTION_IV BARS_IV "| 1〇 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 3"},
	{TITLE SECTION_IV BARS_IV "| 1° | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 3"},
	{TITLE SECTION_IV BARS_IV "| 1○ | 0 | 0 | 2 | 12 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "10 0 0 2 12"},
	{TITLE SECTION_IV BARS_IV "| 1° | 0 | 0 | 2 | 12 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "10 0 0 2 12"},
	{TITLE SECTION_IV BARS_IV "| 1() | 0 | 0 | 2 | 12 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "10 0 0 2 12"},
	{TITLE SECTION_IV BARS_IV "| 1l | 0 | 0 | 2 | 14 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 14"},
	{TITLE SECTION_IV BARS_IV "| I2 | 0 | 0 | 2 | 14 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "12 0 0 2 14"},
	{TITLE SECTION_IV BARS_IV "| I2 | 0 | 0 | 2 | 24 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"reconsideration", "- 0 0 2 24"},
	{TITLE SECTION_IV BARS_IV "| 1 | 0 | 0 | 2 | 3 | 0 | 0 | 0 | 0 | 0 | 3 | 0 | 0 | 5 | 8] |\n" SECTION_V,
	"litigation_after", "3 0 0 5 8"},

	/* Lists, and line ends as a program writes them */
	{SECTION_II "信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n['规章', '1', '0', '3']\n", "regulation", "1 0 3"},
	{TITLE "二、主动公开政府信息情况\\n第二十条第(五)项\\n信息内容\\n本年处理决定数量\\n行政许可\\n12\\n", "license", "12"},
	{SECTION_II "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n行政规范性文件 | $12$ | $0$ | $3$ |\n",
	"normative_document", "12 0 3"},

	/* The date and time that a browser prints on a page */
	{ROWS_III(" 9 0 0 0 0 0 9\n2023/1/12 15:30\n", " 0 0 0 0 0 0 0\n"), "received", "9 0 0 0 0 0 9"},

	/* Numbers of columns under the headings */
	{TITLE SECTION_IV BARS_IV "1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 |\n"
		"0 | 1 | 0 | 2 | 3 | 4 | 0 | 1 | 0 | 5 | 0 | 0 | 0 | 1 | 1 |\n" SECTION_V, "reconsideration", "0 1 0 2 3"},

	/* Several lines of several figures beside a label's: their order is not known */
	{ROWS_III(" 0 9 0\n26 8 0 43\n", " 0 0 0 0 0 0 0\n"), "received", "- - - - - - -"},
	{ROWS_III(" 26 8 0\n9 0 0 43\n", " 0 0 0 0\n0 0 0\n"), "carried_in", "0 0 0 0 0 0 0"},
	{SECTION_II "信息内容 本年制发件数 本年废止件数 现行有效件数\n规章 0 0 0\n行政规范性文件 2129\n1 0\n",
	"normative_document", "- - -"},

	/* A column lost: the total is the last cell, and which columns are the others nobody knows */
	{SIX_III("2 | 0 | 0 | 0 | 0 | 2"), "received", "- - - - - - 80"},
	{SIX_III("2 | 0 | 0 | 0 | 0 | 2"), "carried_in", "- - - - - - 2"},
	{SIX_III("2 | 0 | 0 | 0 | 0 | 2"), "refused_state_secret", "0 0 0 0 0 0 0"},
	{SIX_III("2 | 0 | 0 | 0 | 0 | 0 | 2"), "carried_in", "2 0 0 0 0 0 2"},
	{SIX_III("2 | 0 | 0 | 0 | 0 | 0 | 2"), "received", "- - - - - - 80"},

	/* Or another: then nobody knows whether it is that of the totals */
	{SIX_LEFT("683 | 1472 | 1013 | 1700 | 491 | 6238"), "received", "- - - - - - -"},
	{SIX_LEFT("683 | 1472 | 1013 | 1700 | 491 | 6238"), "carried_in", "- - - - - - -"},

	/* A cell less than the other rows, whose last bar closes the line: no empty cell begins behind it */
	{CLOSED_III("0 | 0 | 0 | 0 | 0 | 7"), "carried_in", "- - - - - - -"},
	{CLOSED_III("2 | 0 | 0 | 0 | 6 | 0 | 8.l"), "carried_in", "2 0 0 0 6 0 8"},
	{CLOSED_III("2 | 0 | 0 | 0 | 6 | 0 | 18.l"), "carried_in", "2 0 0 0 6 0 -"},

	/* One cell less: which end is empty, the sums tell */
	{TITLE SECTION_IV BARS_IV "| | | 2 | 2 | | 1 | | | 1 | 3 | | | 5 | 8 |\n" SECTION_V,
	"reconsideration", "0 0 0 2 2"},
	{TITLE SECTION_IV BARS_IV "| | | 2 | 2 | | 1 | | | 1 | 3 | | | 5 | 8 |\n" SECTION_V,
	"litigation_after", "3 0 0 5 8"},
	{TITLE SECTION_IV BARS_IV "2 | 0 | 0 | 2 | 0 | 1 | 0 | 0 | 1 | 3 | 0 | 0 | 5 | 8 |\n" SECTION_V,
	"litigation_direct", "- - - - -"},
	{TITLE SECTION_IV COMMAS_IV "4,0,7,0,11,2,4,0,0,6,685,685,137,274,1 781\n" SECTION_V,
	"reconsideration", "4 0 7 0 11"},

	/* Lines of several figures, and figures before their headings: by the sums, or not at all */
	{TITLE SECTION_IV HEADS_IV "0 2 6\n0 1 0 1 4 0 0 6 0 0 0 6\n" SECTION_V, "reconsideration", "- - - - -"},
	{TITLE SECTION_IV HEADS_IV "1 2 0\n0 3 0 0 0 0 0 0 0 0 0 0\n" SECTION_V, "reconsideration", "1 2 0 0 3"},
	{TITLE SECTION_IV "行政复议 行政诉讼\n未经复议直接起诉 复议后起诉\n结果纠正 总计 总计 结果纠正\n"
		"结果维持 其他结果 尚未审结 结果维持 结果纠正 其他结果 尚未审结 结果维持 其他结果 尚未审结 总计\n"
		"3 8\n4 1 16 0 2 0 3 5 9 0 0 0 9\n" SECTION_V, "reconsideration", "- - - - -"},
	{TITLE SECTION_IV "7\n0\n0\n0\n3\n9\n0\n0\n2\n0\n0\n5\n0\n0\n1\n" HEADS_IV "0 0 0 0 0 1 0 0 0 1 0 0 0 0 0\n" SECTION_V,
	"litigation_direct", "1 0 0 0 1"},

	/* Columns by the names over them, if bars part them */
	{SECTION_II "| 信息内容 | 本年制发件数 | 现行有效件数 |\n| 行政规范性文件 | 12 | 109 |\n",
	"normative_document", "12 - 109"},
	{SECTION_II "| 信息内容 | 现行有效件数 | 本年制发件数 | 本年废止件数 |\n| 行政规范性文件 | 109 | 12 | 3 |\n",
	"normative_document", "12 3 109"},

	/* Figures apart from their labels */
	{SECTION_II "信息内容\n本年处理决定数量\n0\n行政处罚\n1002\n行政强制\n三、收到和处理政府信息公开申请情况\n", "penalty", "-"},
	{SECTION_II "信息内容\n本年处理决定数量\n行政处罚\n1002\n行政强制\n0\n", "penalty", "1002"},
	{SECTION_II "信息内容 本年制发件数 本年废止件数 现行有效件数\n行政规范性文件\xC2\xA0 0\xC2\xA0\n\xC2\xA0 0 3476\n",
	"normative_document", "- - -"},

	/* Cells that go on behind their figure */
	{SECTION_II "信息内容 | 本年处理决定数量 |\n行政许可 | 2022年345件 |\n", "license", "-"},
	{SECTION_II "信息内容 | 本年处理决定数量 |\n行政处罚 | 1O |\n", "penalty", "-"},
	{SECTION_II "信息内容 本年处理决定数量\n行政许可 市级12、县级10\n", "license", "-"},
	{SECTION_II "信息内容 本年处理决定数量\n行政处罚 l2\n", "penalty", "-"},
	{SECTION_II "信息内容 本年处理决定数量\n行政处罚 12\n", "penalty", "12"},

	/* A line that begins with quoted empty cells; words among commas */
	{SECTION_III "\"\",\"\",\"\",\"自然人\",\"商业企业\",\"科研机构\",\"社会公益组织\",\"法律服务机构\",\"其他\",\"总计\"\n"
		"\"一、本年新收政府信息公开申请数量\",\"\",\"\",\"5\",\"0\",\"0\",\"0\",\"0\",\"0\",\"5\"\n"
		"\"\",\"(二)部分公开\",\"\",\"4\",\"0\",\"0\",\"0\",\"0\",\"0\",\"4\"\n"
		"\"\",\"\",\"2.其他法律行政法规禁止公开\",\"1\",\"0\",\"0\",\"0\",\"0\",\"0\",\"1\"\n",
	"refused_prohibited_by_law", "1 0 0 0 0 0 1"},
	{SECTION_III ",,,自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
		"一、本年新收政府信息公开申请数量,,,56,20,未统计,未统计,4,未统计,80\n"
		"二、上年结转政府信息公开申请数量,,,2,0,0,0,0,0,2\n", "received", "56 20 - - 4 - 80"},
	{SECTION_III ",自然人,商业企业,科研机构,社会公益组织,法律服务机构,其他,总计\n"
		"一、本年新收政府信息公开申请数量,56,20,ー,━,4,⁄,80\n", "received", "56 20 0 0 4 0 80"},

	/* One row between bars that adds up is a table */
	{SECTION_III "| 一、本年新收政府信息公开申请数量 | 3746 | 63 | 0 | 0 | 19 | 2 | 3830 |\n", "received",
	"3746 63 0 0 19 2 3830"},

	/* Where most rows are damaged, one of seven lines that does not add up is, too */
	{SECTION_III COLUMNS_III "一、本年新收政府信息公开申请数量\n5\n0\n二、上年结转政府信息公开申请数量\n0\n"
		"(一)予以公开\n0\n0\n0\n(二)部分公开\n6\n0\n0\n0\n0\n0\n7\n1.属于国家秘密\n0\n0\n"
		"2.其他法律行政法规禁止公开\n0\n0\n0\n0\n", "partly_disclosed", "- - - - - - -"},
};

int
main(void)
{
	return check_rows(rows, (int) (sizeof(rows) / sizeof(rows[0])));
}
