/*
 * test_association.c
 *	  Which figures belong to which label, and what a damaged figure may be: no
 *	  layout, row or sign may make a cell of table III another one.
 */
#include "sheet_cases.h"

#define ROW_BIT(outcome) (UINT32_C(1) << (outcome))

static Sheet sheet;

/* Signs that are no digits, glued to one, and what was meant */
typedef struct Glued
{
	const char *text;
	Outcome		outcome;
	Applicant	applicant;
} Glued;

static const Glued glued[] = {
	{"1〇3", OUT_RECEIVED, APP_NATURAL_PERSON}, {"1○3", OUT_RECEIVED, APP_NATURAL_PERSON},
	{"1O3", OUT_RECEIVED, APP_NATURAL_PERSON}, {"l03", OUT_RECEIVED, APP_NATURAL_PERSON},
	{"I03", OUT_RECEIVED, APP_NATURAL_PERSON}, {"|03", OUT_CONCLUDED, APP_NATURAL_PERSON},
	{"10]", OUT_RECEIVED, APP_NATURAL_PERSON}, {"6〇", OUT_DISCLOSED, APP_TOTAL},
	{"6○", OUT_DISCLOSED, APP_TOTAL}, {"6°", OUT_DISCLOSED, APP_TOTAL},
	{"6()", OUT_DISCLOSED, APP_TOTAL}, {"6O", OUT_DISCLOSED, APP_TOTAL},
	{"6o", OUT_DISCLOSED, APP_TOTAL}, {"(6", OUT_DISCLOSED, APP_TOTAL},
	{"6)", OUT_DISCLOSED, APP_TOTAL}, {"6]", OUT_DISCLOSED, APP_TOTAL},
	{"6'", OUT_DISCLOSED, APP_TOTAL}, {"'6", OUT_DISCLOSED, APP_TOTAL},
	{"5²", OUT_DISCLOSED, APP_OTHER_ORG}, {"5①", OUT_DISCLOSED, APP_OTHER_ORG},
	{"5.l", OUT_DISCLOSED, APP_OTHER_ORG}, {"l2", OUT_DISCLOSED, APP_ENTERPRISE},
	{"|2", OUT_DISCLOSED, APP_ENTERPRISE}, {"]2", OUT_DISCLOSED, APP_ENTERPRISE},
	{"Ⅱ", OUT_DISCLOSED, APP_LEGAL_SERVICE}, {"②", OUT_DISCLOSED, APP_LEGAL_SERVICE},
	{"3l", OUT_UNAVAILABLE_NOT_HELD, APP_TOTAL}, {"3|", OUT_UNAVAILABLE_NOT_HELD, APP_TOTAL},
	{"3]", OUT_UNAVAILABLE_NOT_HELD, APP_TOTAL}, {"3Ⅰ", OUT_UNAVAILABLE_NOT_HELD, APP_TOTAL},
	{"l8", OUT_CARRIED_OUT, APP_NATURAL_PERSON}, {"1B", OUT_CARRIED_OUT, APP_NATURAL_PERSON},
};

static void
check_glued(void)
{
	for (size_t i = 0; i < sizeof(glued) / sizeof(glued[0]); i++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			const Glued *g = &glued[i];
			char		name[100];

			start_sheet(&sheet, FORM_2021);
			strcpy(sheet.row[row_of(&sheet, g->outcome)].cell[g->applicant], g->text);
			snprintf(name, sizeof(name), "%s for %d", g->text, true_value(g->outcome, g->applicant));
			check_sheet(&sheet, layout, ROW_BIT(g->outcome), name);
			gxbg_host_release_all();
		}
}

/* W4: a label stands twice, and the next one nowhere */
static void
check_twice(void)
{
	for (int o = OUT_REFUSED_STATE_SECRET; o <= OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[100];
			int			at;

			start_sheet(&sheet, FORM_2021);
			at = row_of(&sheet, o);
			sheet.row[at + 1].label = gxbg_outcomes[o].label;
			snprintf(name, sizeof(name), "label of %s twice", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, ROW_BIT(o) | ROW_BIT(sheet.row[at + 1].outcome), name);
			gxbg_host_release_all();
		}
}

/* M6: two rows exchanged with their labels */
static void
check_exchanged(void)
{
	for (int o = OUT_RECEIVED; o <= OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			uint32_t	both = ROW_BIT(o) | ROW_BIT(o + 1);
			char		name[100];
			SheetRow	row;
			int			at;

			start_sheet(&sheet, FORM_2021);
			at = row_of(&sheet, o);
			row = sheet.row[at];
			sheet.row[at] = sheet.row[at + 1];
			sheet.row[at + 1] = row;
			snprintf(name, sizeof(name), "%s behind the next row", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, layout == LINES ? both : 0, name);
			gxbg_host_release_all();
		}
}

/* M6: a row far from its place */
static void
check_moved(void)
{
	for (int o = OUT_DISCLOSED; o <= OUT_NOT_PROCESSED_REISSUE; o += 3)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[100];
			SheetRow	row;
			int			at;

			start_sheet(&sheet, FORM_2021);
			at = row_of(&sheet, o);
			row = sheet.row[at];
			drop_row(&sheet, at);
			insert_row(&sheet, at + 4, row);
			snprintf(name, sizeof(name), "%s four rows behind its place", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, layout == LINES ? UINT32_MAX : 0, name);
			gxbg_host_release_all();
		}
}

/* W1: two labels, then their rows */
static void
check_blocks(void)
{
	for (int o = OUT_REFUSED_STATE_SECRET; o < OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			uint32_t	both = ROW_BIT(o) | ROW_BIT(o + 1);
			char		name[100];
			SheetRow	row;
			int			at;

			if (group_before(o + 1))
				continue;
			start_sheet(&sheet, FORM_2021);
			at = row_of(&sheet, o);
			row = sheet.row[at];
			sheet.row[at].has_figures = false;
			row.has_label = false;
			insert_row(&sheet, at + 2, row);
			row = sheet.row[at + 1];
			sheet.row[at + 1].has_figures = false;
			row.has_label = false;
			insert_row(&sheet, at + 3, row);
			snprintf(name, sizeof(name), "labels of %s and the next, then their rows", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, both, name);
			gxbg_host_release_all();
		}
}

/* A label that has lost its row; the next one's row may be its own */
static void
check_lost_row(void)
{
	for (int o = OUT_REFUSED_STATE_SECRET; o < OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[100];

			start_sheet(&sheet, FORM_2021);
			sheet.row[row_of(&sheet, o)].has_figures = false;
			snprintf(name, sizeof(name), "label of %s without its row", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, ROW_BIT(o) | ROW_BIT(o + 1), name);
			gxbg_host_release_all();
		}
}

/* A row that has lost its label */
static void
check_lost_label(void)
{
	for (int o = OUT_REFUSED_STATE_SECRET; o < OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[100];

			start_sheet(&sheet, FORM_2021);
			sheet.row[row_of(&sheet, o)].has_label = false;
			snprintf(name, sizeof(name), "row of %s without its label", gxbg_outcomes[o].code);
			check_sheet(&sheet, layout, ROW_BIT(o) | ROW_BIT(o - 1), name);
			gxbg_host_release_all();
		}
}

/* A row that is not there */
static void
check_lost(void)
{
	for (int o = OUT_RECEIVED; o <= OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[100];
			const Report *parsed;

			start_sheet(&sheet, FORM_2021);
			drop_row(&sheet, row_of(&sheet, o));
			snprintf(name, sizeof(name), "no row of %s", gxbg_outcomes[o].code);
			parsed = check_sheet(&sheet, layout, ROW_BIT(o), name);
			report(has_rule(parsed, "row_missing"), "and a finding says so");
			gxbg_host_release_all();
		}
}

/* M5: letters of a label wrong, lost, or not decoded */
typedef struct Typo
{
	Outcome		outcome;
	const char *label;
} Typo;

static const Typo typos[] = {
	{OUT_REFUSED_PROHIBITED_BY_LAW, "2.其他法律行政止公开"},
	{OUT_REFUSED_PROHIBITED_BY_LAW, "2.其也法律行政法规禁止公开"},
	{OUT_REFUSED_STATE_SECRET, "1.属于国冢秘密"},
	{OUT_REFUSED_STATE_SECRET, "1.属于国\xEF\xBF\xBD秘密"},
	{OUT_REFUSED_SECURITY_STABILITY, "3.危及“三安金一稳定”"},
	{OUT_REFUSED_SECURITY_STABILITY, "3.危急“三安全一稳定”"},
	{OUT_REFUSED_THIRD_PARTY, "4.保护弟三方合法权益"},
	{OUT_REFUSED_THIRD_PARTY, "4.保护第二方合法权益"},
	{OUT_REFUSED_INTERNAL_AFFAIRS, "5.属于三类内郎事务信息"},
	{OUT_REFUSED_PROCESS_INFO, "6.属于四类过程姓信息"},
	{OUT_REFUSED_PROCESS_INFO, "6.属子四类过程性信息"},
	{OUT_REFUSED_ENFORCEMENT_FILE, "7.属于行政执去案卷"},
	{OUT_REFUSED_INQUIRY, "8.属于行政查洵事项"},
	{OUT_UNAVAILABLE_NOT_HELD, "1.本机关不掌屋相关政府信息"},
	{OUT_UNAVAILABLE_NEEDS_CREATION, "2.没有现成信息需要另行制做"},
	{OUT_UNAVAILABLE_UNCLEAR, "3.补正后审请内容仍不明确"},
	{OUT_NOT_PROCESSED_PETITION, "1.信访举报投拆类申请"},
	{OUT_NOT_PROCESSED_REPEAT, "2.重复审请"},
	{OUT_NOT_PROCESSED_PUBLICATION, "3.要求提供公开出版牧"},
	{OUT_NOT_PROCESSED_EXCESSIVE, "4.无正当理由大量反复审请"},
	{OUT_DISCLOSED, "(一)予已公开"},
	{OUT_CARRIED_OUT, "四、结转下年渡继续办理"},
	{OUT_RECEIVED, "一、本年新攻政府信息公开申请数量"},
};

static void
check_typos(void)
{
	for (size_t i = 0; i < sizeof(typos) / sizeof(typos[0]); i++)
		for (int layout = 0; layout < N_LAYOUTS; layout++)
		{
			char		name[150];

			start_sheet(&sheet, FORM_2021);
			sheet.row[row_of(&sheet, typos[i].outcome)].label = typos[i].label;
			snprintf(name, sizeof(name), "label %s", typos[i].label);
			check_sheet(&sheet, layout, 0, name);
			gxbg_host_release_all();
		}
}

/* The number of a label mistyped */
static void
check_numbers(void)
{
	static const char *const marks[] = {"%d，", "%d：", "%d:", "%d,", "%d。", "%d ", "%d", "%d·"};

	for (size_t m = 0; m <= sizeof(marks) / sizeof(marks[0]); m++)
		for (int o = OUT_REFUSED_STATE_SECRET; o <= OUT_REFUSED_PROHIBITED_BY_LAW; o++)
			for (int layout = 0; layout < N_LAYOUTS; layout++)
			{
				char		label[100];
				char		name[150];
				size_t		length = 0;

				if (m == sizeof(marks) / sizeof(marks[0]))
					length = (size_t) snprintf(label, sizeof(label), "%s", o == OUT_REFUSED_STATE_SECRET ? "l." : "Z.");
				else
					length = (size_t) snprintf(label, sizeof(label), marks[m], gxbg_outcomes[o].ordinal);
				snprintf(label + length, sizeof(label) - length, "%s", bare_label(o));
				start_sheet(&sheet, FORM_2021);
				sheet.row[row_of(&sheet, o)].label = label;
				snprintf(name, sizeof(name), "label %s", label);
				check_sheet(&sheet, layout, 0, name);
				gxbg_host_release_all();
			}
}

/* W7: two rows in one cell */
static void
check_joined(void)
{
	static const char *const joints[] = {"", " ", "<br>"};

	for (int o = OUT_REFUSED_STATE_SECRET; o < OUT_NOT_PROCESSED_REISSUE; o++)
		for (int layout = BARS; layout <= HTML; layout++)
			for (int j = 0; j < 3; j++)
			{
				uint32_t	both = ROW_BIT(o) | ROW_BIT(o + 1);
				char		label[300];
				char		name[150];
				int			at;

				if (group_before(o + 1))
					continue;
				start_sheet(&sheet, FORM_2021);
				at = row_of(&sheet, o);
				snprintf(label, sizeof(label), "%s%s%s", gxbg_outcomes[o].label, joints[j], gxbg_outcomes[o + 1].label);
				sheet.row[at].label = label;
				for (int a = 0; a < N_APPLICANTS; a++)
					snprintf(sheet.row[at].cell[a], sizeof(sheet.row[at].cell[a]), "%d%s%d",
							 true_value(o, a), joints[j], true_value(o + 1, a));
				drop_row(&sheet, at + 1);
				snprintf(name, sizeof(name), "%s and the next in one cell", gxbg_outcomes[o].code);
				check_sheet(&sheet, layout, both, name);
				gxbg_host_release_all();
			}
}

/* M6: heads or a stray line in mid-table */
static void
check_heads(void)
{
	static const char *const heads[] = {
		"| 项目 | 本年新收件数 | 上年结转件数 | 办结件数 |", "| 项目 | 本年新收 | 上年结转 |",
		"| 自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |",
		"- 4 -", "续表", "单位:件", "本年新收", "第 2 页", "三、收到和处理政府信息公开申请情况",
		"----------------Page (3) Break----------------",
	};

	for (size_t h = 0; h < sizeof(heads) / sizeof(heads[0]); h++)
		for (int o = OUT_REFUSED_PROHIBITED_BY_LAW; o <= OUT_NOT_PROCESSED_REISSUE; o += 4)
			for (int layout = 0; layout < N_LAYOUTS; layout++)
			{
				char		name[150];

				if (layout == HTML)
					continue;
				start_sheet(&sheet, FORM_2021);
				insert_row(&sheet, row_of(&sheet, o), (SheetRow) {.outcome = o, .line = heads[h]});
				snprintf(name, sizeof(name), "%s before %s", heads[h], gxbg_outcomes[o].code);
				check_sheet(&sheet, layout, 0, name);
				gxbg_host_release_all();
			}
}

/* The head of the report, and its end, around a table III that is written otherwise */
static void
put_head(void)
{
	sheet_length = 0;
	put("清溪县水利局2022年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n申请人情况\n自然人\n"
		"商业企业\n科研机构\n社会公益组织\n法律服务机构\n其他\n总计\n");
}

static void
put_tail(void)
{
	put("四、政府信息公开行政复议、行政诉讼情况\n无。\n五、存在的主要问题及改进情况\n无。\n");
}

static void
check_written(uint32_t may_open, const char *name)
{
	Outcomes	out;

	read_sheet(&sheet, may_open, &out);
	report(out.wrong == 0 && out.open_elsewhere == 0, name);
	if (out.wrong > 0 || out.open_elsewhere > 0)
		printf("# %d wrong, %d open, %d of them elsewhere: %s\n", out.wrong, out.open,
			   out.open_elsewhere, out.first);
	gxbg_host_release_all();
}

/* M9: all labels, and then column by column; one figure that is another one leaves all open */
static void
check_columns(void)
{
	for (int broken = 0; broken < 2; broken++)
	{
		const Report *parsed;

		start_sheet(&sheet, FORM_2021);
		if (broken)
			strcpy(sheet.row[4].cell[0], "6");
		put_head();
		for (int i = 0; i < sheet.count; i++)
			put("%s\n", sheet.row[i].label);
		for (int a = 0; a < N_APPLICANTS; a++)
			for (int i = 0; i < sheet.count; i++)
				put("%s\n", sheet.row[i].cell[a]);
		put_tail();
		check_written(broken ? UINT32_MAX : 0, broken ? "by columns that do not add up" : "by columns");
		parsed = gxbg_report_parse(sheet_body, sheet_length);
		for (int o = 0; broken && o < OUT_OTHER; o++)
			report(parsed->applications[o][0].state == CELL_AMBIGUOUS, "figures that could not be placed");
		gxbg_host_release_all();
	}
}

/* W2: each row of figures above its label, a figure or a row a line, to the end or cut off */
static void
check_before(void)
{
	for (int lines = 0; lines < 2; lines++)
		for (int count = 4; count <= 25; count += 7)
		{
			uint32_t	open = 0;

			start_sheet(&sheet, FORM_2021);
			put_head();
			for (int i = 0; i < sheet.count; i++)
				if (i < count)
				{
					for (int a = 0; a < N_APPLICANTS; a++)
						put("%s%s", sheet.row[i].cell[a], lines || a == APP_TOTAL ? "\n" : " ");
					put("%s\n", sheet.row[i].label);
				}
				else
					open |= ROW_BIT(sheet.row[i].outcome);
			put_tail();
			check_written(open, "figures above their labels");
		}
}

/* W3: figures broken over two lines by narrow columns of so many digits */
static void
check_narrow(void)
{
	for (int digits = 1; digits <= 2; digits++)
		for (int cut = 6; cut <= 24; cut += 6)
		{
			start_sheet(&sheet, FORM_2021);
			put_head();
			for (int i = 0; i < sheet.count; i++)
			{
				const SheetRow *row = &sheet.row[i];

				put("%.*s", i < 2 ? 9 + cut : (int) strlen(row->label), row->label);
				for (int a = 0; a < N_APPLICANTS; a++)
					put(" %.*s", i < 2 ? digits : 9, row->cell[a]);
				put(i < 2 ? "\n%s" : "\n", row->label + (i < 2 ? 9 + cut : 0));
				for (int a = 0; i < 2 && a < N_APPLICANTS; a++)
					if (strlen(row->cell[a]) > (size_t) digits)
						put(" %s", row->cell[a] + digits);
				put(i < 2 ? "\n" : "");
			}
			put_tail();
			check_written(digits == 1 ? ROW_BIT(OUT_RECEIVED) | ROW_BIT(OUT_CARRIED_IN) : 0, "narrow columns");
		}
}

int
main(void)
{
	check_columns();
	check_before();
	check_narrow();
	check_glued();
	check_twice();
	check_exchanged();
	check_moved();
	check_blocks();
	check_lost_row();
	check_lost_label();
	check_lost();
	check_typos();
	check_numbers();
	check_joined();
	check_heads();
	printf("1..%d\n", count);
	return failures > 0;
}
