/*
 * test_cells.c
 *	  What stands in a cell with its figure, or in its place: years, units, letters,
 *	  markup that no reader sees.
 */
#include "row_cases.h"
#include "report/report.h"

#define TITLE "清溪县水利局2022年政府信息公开工作年度报告\n"
#define SECTION_III "\n三、收到和处理政府信息公开申请情况\n无。\n"
#define LICENSES "二、主动公开政府信息情况\n第二十条第(五)项\n信息内容 本年处理决定数量\n"
#define LICENSE(cell) TITLE LICENSES "行政许可" cell "\n第二十条第(六)项\n" \
	"信息内容 本年处理决定数量\n行政处罚 61\n行政强制 7" SECTION_III

#define MARKUP(cell) TITLE "<h3>二、主动公开政府信息情况</h3><table><tr><td colspan=\"2\">第二十条第(五)项</td></tr>" \
	"<tr><td>信息内容</td><td>本年处理决定数量</td></tr><tr><td>行政许可</td><td><p>" cell "</p></td></tr>" \
	"<tr><td colspan=\"2\">第二十条第(六)项</td></tr><tr><td>信息内容</td><td>本年处理决定数量</td></tr>" \
	"<tr><td>行政处罚</td><td>61</td></tr><tr><td>行政强制</td><td>7</td></tr></table>" SECTION_III

#define FEE(unit, cell) TITLE "二、主动公开政府信息情况\n第二十条第(八)项\n" \
	"信息内容 本年收费金额" unit "\n行政事业性收费" cell SECTION_III

#define LAST_ROW(cells) TITLE "三、收到和处理政府信息公开申请情况\n申请人情况\n法人或其他组织\n自然人 总计\n" \
	"商业企业 科研机构 社会公益组织 法律服务机构 其他\n一、本年新收政府信息公开申请数量 9 2 0 0 0 1 12\n" \
	"四、结转下年度继续办理" cells "\n\n四、政府信息公开行政复议、行政诉讼情况\n无。\n"

/* The state of a cell of table II */
typedef struct StateCase
{
	const char *body;
	Item		item;
	Measure		measure;
	CellState	state;
} StateCase;

static const RowCase rows[] = {
	/* A year is a date's, and no figure */
	{LICENSE(" 312"), "license", "312"},
	{LICENSE(" 2022年办理312件"), "license", "-"},
	{LICENSE("2022年办理312件"), "license", "-"},
	{LICENSE(" 2022年 312件"), "license", "-"},
	{LICENSE(" 2022 年 312件"), "license", "-"},
	{LICENSE(" 2022年312件"), "license", "-"},
	{LICENSE(" 2022年度312"), "license", "-"},
	{LICENSE(" 2021年 298\n2022年 312"), "license", "-"},
	{LICENSE(" 12月 312"), "license", "-"},
	{LICENSE(" 2022年办理312件"), "penalty", "61"},
	{LICENSE("\n312\n"), "license", "312"},

	/* A full stop between digits is a point, or parts two figures; an exponent is part of one */
	{FEE("(单位:万元)", " 251。6"), "fee", "-"},
	{FEE("(单位:万元)", "\n251。6\n"), "fee", "-"},
	{FEE("(单位:万元)", " 251。"), "fee", "251"},
	{FEE("(单位:万元)", " 2.516e+02"), "fee", "-"},

	/* A line of words behind the last row is none of its cells */
	{LICENSE("\n312\n12345热线受理20件。"), "license", "312"},
	{LICENSE(" 312\n12345热线受理20件。"), "license", "312"},
	{LICENSE(" 312\n100%办结。"), "license", "312"},
	{LICENSE("\n312\n100%已办结。"), "license", "312"},
	{LICENSE(" 312\n12%"), "license", "-"},
	{LICENSE("\n约12件\n"), "license", "-"},
	{LICENSE("\n12部\n"), "license", "-"},
	{LICENSE("\n办件\n"), "penalty", "61"},
	{LAST_ROW(" 9 2 0 0 0 1 12\n12345热线受理20件。"), "carried_out", "9 2 0 0 0 1 12"},
	{LAST_ROW("\n9\n2\n0\n0\n0\n1\n12\n12345热线受理20件。"), "carried_out", "9 2 0 0 0 1 12"},
	{LAST_ROW("\n9\n2\n0\n0\n0\n1\n12\n100%办结。"), "carried_out", "9 2 0 0 0 1 12"},
	{LAST_ROW(" 9 2 0 0 0 1 12\n100%办结。"), "carried_out", "9 2 0 0 0 1 12"},

	/* The mark of a note, and what was struck out, are no digits of the figure */
	{MARKUP("<span>31</span><b>2</b>"), "license", "312"},
	{MARKUP("312<sup>1</sup>"), "license", "-"},
	{MARKUP("<span>312</span><sup><a href=\"#n1\">1</a></sup>"), "license", "-"},
	{MARKUP("312<sup>[1]</sup>"), "license", "312"},
	{MARKUP("<s>298</s>312"), "license", "-"},
	{MARKUP("<s>12</s>312"), "license", "-"},
	{MARKUP("<del>298</del><ins>312</ins>"), "license", "312"},
	{MARKUP("31<del>8</del>2"), "license", "-"},
	{MARKUP("<strike>298</strike>312"), "license", "312"},
	{MARKUP("<del>312"), "penalty", "61"},
	{MARKUP("<del/>312"), "license", "312"},

	/* Nor what no page shows */
	{MARKUP("<noscript>4</noscript>312"), "license", "312"},
	{MARKUP("<template>4</template>312"), "license", "312"},
	{MARKUP("<svg viewBox=\"0 0 4 4\"><text>4</text></svg>312"), "license", "312"},
	{MARKUP("<span style=\"display: none\">4</span>312"), "license", "312"},
	{MARKUP("312<span style=\"color:red;visibility:hidden;\">4</span>"), "license", "312"},
	{MARKUP("<span style='mso-hide:all'>4</span>312"), "license", "312"},
	{MARKUP("<span style='font-size:0px'>4</span>312"), "license", "312"},
	{MARKUP("<span style='font-size:0.8em'>4</span>312"), "license", "4312"},
	{MARKUP("<span style='display:inline'>4</span>312"), "license", "4312"},
	{MARKUP("31<span style=\"display:none\">4</span>2"), "license", "-"},
};

/* The unit of a cell of table II */
typedef struct UnitCase
{
	const char *body;
	const char *cells;
	Unit		unit;
} UnitCase;

/* A unit in brackets behind the figure is the figure's, whatever the heading says */
static const UnitCase units[] = {
	{FEE("(单位:万元)", " 251.6"), "2516", UNIT_WAN_YUAN},
	{FEE("(单位:万元)", " 2516000(元)"), "2516000", UNIT_YUAN},
	{FEE("(单位:万元)", "\n2516000(元)\n"), "2516000", UNIT_YUAN},
	{FEE("(单位:万元)", " 2516000 (元)"), "2516000", UNIT_YUAN},
	{FEE("(单位:元)", " 251.6(万元)"), "2516", UNIT_WAN_YUAN},
	{FEE("", " 251.6(万元)"), "2516", UNIT_WAN_YUAN},
	{FEE("(单位:万元)", " 251.6(含滞纳金)"), "2516", UNIT_WAN_YUAN},
};

static const StateCase states[] = {
	{LICENSE(" 2022年办理312件"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("2022年办理312件"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},

	/* A figure with letters is no empty cell; a line of letters alone may be a row's label */
	{LICENSE("\n约12件\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n12部\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n12注\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n2.516e+02\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("12部"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("约12"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("2.516e+02"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("2022年"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n一百二十\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE(" 一百二十"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n⑩\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("一百二十"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("⑩"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("1〇"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("5²"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("1°"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("1()"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("(5)"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("+(5)"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("-(5)"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE(" | (5) |\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("1]"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("'0"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("77.l"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE(" 77.l |"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n77.l\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("101["), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE(" 101［\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("7①"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP(".63"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("-]38"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{LICENSE("\n丨38\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("Ⅱ"), ITEM_LICENSE, MEA_DECISIONS, CELL_AMBIGUOUS},
	{MARKUP("'12'"), ITEM_LICENSE, MEA_DECISIONS, CELL_READ},
	{MARKUP("$12$"), ITEM_LICENSE, MEA_DECISIONS, CELL_READ},
	{MARKUP(""), ITEM_LICENSE, MEA_DECISIONS, CELL_BLANK},
	{LICENSE("\n2022年,我局办理12件。\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_BLANK},
	{LICENSE("\n办件\n12\n"), ITEM_LICENSE, MEA_DECISIONS, CELL_BLANK},
};

static void
check_state(const StateCase *test)
{
	const Report *parsed = gxbg_report_parse(test->body, strlen(test->body));
	CellState	state = parsed->disclosures[test->item][test->measure].state;
	char		name[100];

	snprintf(name, sizeof(name), "%s: %s", gxbg_items[test->item].code, gxbg_cell_state_name(test->state));
	report(state == test->state, name);
	if (state != test->state)
		printf("# is %s\n", gxbg_cell_state_name(state));
	gxbg_host_release_all();
}

static void
check_unit(const UnitCase *test)
{
	const Report *parsed = gxbg_report_parse(test->body, strlen(test->body));
	const Cell *cell = &parsed->disclosures[ITEM_FEE][MEA_AMOUNT];
	char		text[200] = "";
	char		name[100];
	bool		passed;

	print_cell(text, sizeof(text), cell);
	passed = strcmp(text, test->cells) == 0 && cell->unit == test->unit;
	snprintf(name, sizeof(name), "fee: %s in unit %d", test->cells, test->unit);
	report(passed, name);
	if (!passed)
		printf("# is \"%s\" in unit %d\n", text, cell->unit);
	gxbg_host_release_all();
}

int
main(void)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++)
		check_row(&rows[i]);
	for (size_t i = 0; i < sizeof(states) / sizeof(states[0]); i++)
		check_state(&states[i]);
	for (size_t i = 0; i < sizeof(units) / sizeof(units[0]); i++)
		check_unit(&units[i]);
	printf("1..%d\n", count);
	return failures > 0;
}
