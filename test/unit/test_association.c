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

int
main(void)
{
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
