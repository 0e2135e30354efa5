/*
 * form.c
 *	  The statutory forms as data: dimensions of tables II, III and IV.
 *
 * The words that the scanner looks for stand in labels.c.
 */
#include "form/form.h"

#include <stddef.h>
#include <string.h>

/*
 * Table III, 收到和处理政府信息公开申请情况: rows.  The grounds of refusal are
 * those of Articles 14 to 16 of the Regulations, the rest of Articles 30, 36
 * to 39.
 */
const FormEntry gxbg_outcomes[N_OUTCOMES] = {
	[OUT_RECEIVED] = {"received", "intake", "一、本年新收政府信息公开申请数量",
	"Applications received this year", IN_STATUTORY, 0, NULL, 1, 0},
	[OUT_CARRIED_IN] = {"carried_in", "intake", "二、上年结转政府信息公开申请数量",
	"Applications carried over from last year", IN_STATUTORY, 0, NULL, 1, 0},
	[OUT_DISCLOSED] = {"disclosed", "disclosed", "(一)予以公开",
	"Disclosed", IN_STATUTORY, 0, "36", 2, 0},
	[OUT_PARTLY_DISCLOSED] = {"partly_disclosed", "partly_disclosed",
		"(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
	"Disclosed in part", IN_STATUTORY, 0, "37", 2, 0},
	[OUT_REFUSED_STATE_SECRET] = {"refused_state_secret", "refused", "1.属于国家秘密",
	"Refused: state secret", IN_STATUTORY, 1, "14", 3, 0},
	[OUT_REFUSED_PROHIBITED_BY_LAW] = {"refused_prohibited_by_law", "refused",
		"2.其他法律行政法规禁止公开",
	"Refused: disclosure prohibited by law", IN_STATUTORY, 2, "14", 3, 0},
	[OUT_REFUSED_SECURITY_STABILITY] = {"refused_security_stability", "refused",
		"3.危及“三安全一稳定”",
	"Refused: endangers security or social stability", IN_STATUTORY, 3, "14", 3, 0},
	[OUT_REFUSED_THIRD_PARTY] = {"refused_third_party", "refused", "4.保护第三方合法权益",
	"Refused: lawful interests of a third party", IN_STATUTORY, 4, "15", 3, 0},
	[OUT_REFUSED_INTERNAL_AFFAIRS] = {"refused_internal_affairs", "refused",
		"5.属于三类内部事务信息",
	"Refused: internal affairs", IN_STATUTORY, 5, "16", 3, 0},
	[OUT_REFUSED_PROCESS_INFO] = {"refused_process_info", "refused", "6.属于四类过程性信息",
	"Refused: information of the decision process", IN_STATUTORY, 6, "16", 3, 0},
	[OUT_REFUSED_ENFORCEMENT_FILE] = {"refused_enforcement_file", "refused",
		"7.属于行政执法案卷",
	"Refused: enforcement case file", IN_STATUTORY, 7, "16", 3, 0},
	[OUT_REFUSED_INQUIRY] = {"refused_inquiry", "refused", "8.属于行政查询事项",
	"Refused: matter of administrative inquiry", IN_STATUTORY, 8, NULL, 3, 0},
	[OUT_UNAVAILABLE_NOT_HELD] = {"unavailable_not_held", "unavailable",
		"1.本机关不掌握相关政府信息",
	"Unavailable: not held by this organ", IN_STATUTORY, 1, "36", 3, 0},
	[OUT_UNAVAILABLE_NEEDS_CREATION] = {"unavailable_needs_creation", "unavailable",
		"2.没有现成信息需要另行制作",
	"Unavailable: would have to be created", IN_STATUTORY, 2, "38", 3, 0},
	[OUT_UNAVAILABLE_UNCLEAR] = {"unavailable_unclear", "unavailable",
		"3.补正后申请内容仍不明确",
	"Unavailable: still unclear after correction", IN_STATUTORY, 3, "30", 3, 0},
	[OUT_NOT_PROCESSED_PETITION] = {"not_processed_petition", "not_processed",
		"1.信访举报投诉类申请",
	"Not processed: petition or complaint", IN_STATUTORY, 1, "39", 3, 0},
	[OUT_NOT_PROCESSED_REPEAT] = {"not_processed_repeat", "not_processed", "2.重复申请",
	"Not processed: repeated application", IN_STATUTORY, 2, "36", 3, 0},
	[OUT_NOT_PROCESSED_PUBLICATION] = {"not_processed_publication", "not_processed",
		"3.要求提供公开出版物",
	"Not processed: asks for a publication", IN_STATUTORY, 3, "39", 3, 0},
	[OUT_NOT_PROCESSED_EXCESSIVE] = {"not_processed_excessive", "not_processed",
		"4.无正当理由大量反复申请",
	"Not processed: excessive applications without reason", IN_STATUTORY, 4, "35", 3, 0},
	[OUT_NOT_PROCESSED_REISSUE] = {"not_processed_reissue", "not_processed",
		"5.要求行政机关确认或重新出具已获取信息",
	"Not processed: asks to confirm or reissue information", IN_STATUTORY, 5, NULL, 3, 0},
	[OUT_OTHER] = {"other", "other", "(六)其他处理",
	"Other", IN_2019 | IN_UNDETERMINED, 0, NULL, 2, ALSO_GROUP},
	[OUT_OTHER_OVERDUE_CORRECTION] = {"other_overdue_correction", "other",
		"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
	"Other: correction overdue", IN_2021, 1, "30", 3, 0},
	[OUT_OTHER_OVERDUE_FEE] = {"other_overdue_fee", "other",
		"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
	"Other: fee overdue", IN_2021, 2, NULL, 3, 0},
	[OUT_OTHER_REMAINING] = {"other_remaining", "other", "3.其他",
	"Other: remaining", IN_2021, 3, NULL, 3, ALSO_COLUMN},
	[OUT_CONCLUDED] = {"concluded", "concluded", "(七)总计",
	"Concluded this year", IN_STATUTORY, 0, NULL, 2, ALSO_COLUMN},
	[OUT_CARRIED_OUT] = {"carried_out", "carried_out", "四、结转下年度继续办理",
	"Carried over to next year", IN_STATUTORY, 0, NULL, 1, 0},
};

const FormEntry gxbg_applicants[N_APPLICANTS] = {
	[APP_NATURAL_PERSON] = {"natural_person", NULL, "自然人", "Natural persons", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_ENTERPRISE] = {"enterprise", "organization", "商业企业", "Enterprises", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_RESEARCH] = {"research", "organization", "科研机构", "Research institutions", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_PUBLIC_INTEREST] = {"public_interest", "organization", "社会公益组织",
	"Public interest organizations", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_LEGAL_SERVICE] = {"legal_service", "organization", "法律服务机构",
	"Legal service institutions", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_OTHER_ORG] = {"other_org", "organization", "其他", "Other organizations", IN_STATUTORY, 0, NULL, 0, 0},
	[APP_TOTAL] = {"total", NULL, "总计", "Total", IN_STATUTORY, 0, NULL, 0, 0},
};

/* As the form calls them, without their numbers; intake has no label there */
const FormGroup gxbg_groups[] = {
	{"intake", "申请", "Intake"},
	{"disclosed", "予以公开", "Disclosed"},
	{"partly_disclosed", "部分公开", "Disclosed in part"},
	{"refused", "不予公开", "Refused"},
	{"unavailable", "无法提供", "Unavailable"},
	{"not_processed", "不予处理", "Not processed"},
	{"other", "其他处理", "Other"},
	{"concluded", "总计", "Concluded"},
	{"carried_out", "结转下年度继续办理", "Carried over to next year"},
	{"organization", "法人或其他组织", "Legal persons and other organizations"},
};

const int	gxbg_group_count = (int) (sizeof(gxbg_groups) / sizeof(gxbg_groups[0]));

const FormGroup *
gxbg_group(const char *code)
{
	for (int i = 0; i < gxbg_group_count; i++)
		if (code != NULL && strcmp(gxbg_groups[i].code, code) == 0)
			return &gxbg_groups[i];
	return NULL;
}

/* Table II, 主动公开政府信息情况: by item of Article 20 of the Regulations */
const FormEntry gxbg_items[N_ITEMS] = {
	[ITEM_REGULATION] = {"regulation", NULL, "规章", "Regulations", IN_STATUTORY, 0, "20(1)", 0, 0},
	[ITEM_NORMATIVE_DOCUMENT] = {"normative_document", NULL, "规范性文件",
	"Normative documents", IN_STATUTORY, 0, "20(1)", 0, 0},
	[ITEM_LICENSE] = {"license", NULL, "行政许可", "Administrative licenses", IN_STATUTORY, 0, "20(5)", 0, 0},
	[ITEM_OTHER_SERVICE] = {"other_service", NULL, "其他对外管理服务事项",
	"Other services to the public", IN_2019, 0, "20(5)", 0, 0},
	[ITEM_PENALTY] = {"penalty", NULL, "行政处罚", "Administrative penalties", IN_STATUTORY, 0, "20(6)", 0, 0},
	[ITEM_COERCION] = {"coercion", NULL, "行政强制", "Administrative coercion", IN_STATUTORY, 0, "20(6)", 0, 0},
	[ITEM_FEE] = {"fee", NULL, "行政事业性收费", "Administrative fees", IN_STATUTORY, 0, "20(8)", 0, 0},
	[ITEM_PROCUREMENT] = {"procurement", NULL, "政府集中采购",
	"Central government procurement", IN_2019, 0, "20(9)", 0, 0},
};

const FormEntry gxbg_measures[N_MEASURES] = {
	[MEA_MADE] = {"made", NULL, "本年新制作数量", "Made this year", IN_STATUTORY, 0, NULL, 0, 0},
	[MEA_NEWLY_DISCLOSED] = {"newly_disclosed", NULL, "本年新公开数量",
	"Newly disclosed this year", IN_2019, 0, NULL, 0, 0},
	[MEA_DISCLOSED_TOTAL] = {"disclosed_total", NULL, "对外公开总数量",
	"Disclosed in total", IN_2019, 0, NULL, 0, 0},
	[MEA_REPEALED] = {"repealed", NULL, "本年废止件数", "Repealed this year", IN_2021, 0, NULL, 0, 0},
	[MEA_IN_FORCE] = {"in_force", NULL, "现行有效件数", "In force", IN_2021, 0, NULL, 0, 0},
	[MEA_ITEMS_BEFORE] = {"items_before", NULL, "上一年项目数量",
	"Items in the previous year", IN_2019, 0, NULL, 0, 0},
	[MEA_ITEMS_CHANGE] = {"items_change", NULL, "本年增/减",
	"Change of items this year", IN_2019, 0, NULL, 0, 0},
	[MEA_DECISIONS] = {"decisions", NULL, "处理决定数量", "Decisions", IN_STATUTORY, 0, NULL, 0, 0},
	[MEA_PROJECTS] = {"projects", NULL, "采购项目数量", "Procurement projects", IN_2019, 0, NULL, 0, 0},
	[MEA_AMOUNT] = {"amount", NULL, "采购总金额", "Amount", IN_STATUTORY, 0, NULL, 0, 0},
};

/* Table IV: blocks */
const FormEntry gxbg_kinds[N_KINDS] = {
	[KIND_RECONSIDERATION] = {"reconsideration", NULL, "行政复议",
	"Administrative reconsideration", IN_STATUTORY, 0, NULL, 0, 0},
	[KIND_LITIGATION_DIRECT] = {"litigation_direct", "litigation", "行政诉讼·未经复议直接起诉",
	"Litigation without reconsideration", IN_STATUTORY, 0, NULL, 0, 0},
	[KIND_LITIGATION_AFTER] = {"litigation_after", "litigation", "行政诉讼·复议后起诉",
	"Litigation after reconsideration", IN_STATUTORY, 0, NULL, 0, 0},
};

const FormEntry gxbg_results[N_RESULTS] = {
	[RES_UPHELD] = {"upheld", NULL, "结果维持", "Upheld", IN_STATUTORY, 0, NULL, 0, 0},
	[RES_CORRECTED] = {"corrected", NULL, "结果纠正", "Corrected", IN_STATUTORY, 0, NULL, 0, 0},
	[RES_OTHER] = {"other", NULL, "其他结果", "Other result", IN_STATUTORY, 0, NULL, 0, 0},
	[RES_PENDING] = {"pending", NULL, "尚未审结", "Pending", IN_STATUTORY, 0, NULL, 0, 0},
	[RES_TOTAL] = {"total", NULL, "总计", "Total", IN_STATUTORY, 0, NULL, 0, 0},
};

const FormEntry gxbg_statistics_column = {
	"value", NULL, "统计数", "Figure", IN_STATISTICS, 0, NULL, 0, 0
};

#define DOCUMENTS_2019	{3, {MEA_MADE, MEA_NEWLY_DISCLOSED, MEA_DISCLOSED_TOTAL}}
#define DOCUMENTS_2021	{3, {MEA_MADE, MEA_REPEALED, MEA_IN_FORCE}}
#define MATTERS_2019	{3, {MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS}}
#define MATTERS_2021	{1, {MEA_DECISIONS}}

static const ItemMeasures item_measures[N_FORMS][N_ITEMS] = {
	[FORM_2019] = {
		[ITEM_REGULATION] = DOCUMENTS_2019,
		[ITEM_NORMATIVE_DOCUMENT] = DOCUMENTS_2019,
		[ITEM_LICENSE] = MATTERS_2019,
		[ITEM_OTHER_SERVICE] = MATTERS_2019,
		[ITEM_PENALTY] = MATTERS_2019,
		[ITEM_COERCION] = MATTERS_2019,
		[ITEM_FEE] = {2, {MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE}},
		[ITEM_PROCUREMENT] = {2, {MEA_PROJECTS, MEA_AMOUNT}},
	},
	[FORM_2021] = {
		[ITEM_REGULATION] = DOCUMENTS_2021,
		[ITEM_NORMATIVE_DOCUMENT] = DOCUMENTS_2021,
		[ITEM_LICENSE] = MATTERS_2021,
		[ITEM_PENALTY] = MATTERS_2021,
		[ITEM_COERCION] = MATTERS_2021,
		[ITEM_FEE] = {1, {MEA_AMOUNT}},
	},

	/* What both have */
	[FORM_UNDETERMINED] = {
		[ITEM_REGULATION] = {1, {MEA_MADE}},
		[ITEM_NORMATIVE_DOCUMENT] = {1, {MEA_MADE}},
		[ITEM_LICENSE] = {1, {MEA_DECISIONS}},
		[ITEM_PENALTY] = {1, {MEA_DECISIONS}},
		[ITEM_COERCION] = {1, {MEA_DECISIONS}},
	},
};

ItemMeasures
gxbg_item_measures(Form form, Item item)
{
	return item_measures[form][item];
}

uint8_t
gxbg_forms_of_measure(Item item, Measure measure)
{
	uint8_t		forms = 0;

	for (int form = 0; form < N_FORMS; form++)
		for (int i = 0; i < item_measures[form][item].count; i++)
			if (item_measures[form][item].measure[i] == measure)
				forms |= FORM_BIT(form);
	return forms;
}

Form
gxbg_form_of_lone_measure(Item item)
{
	uint8_t		forms = 0;

	for (int form = 0; form < N_FORMS; form++)
		if (form_is_known(form) && item_measures[form][item].count == 1)
			forms |= FORM_BIT(form);
	return gxbg_form_alone(forms);
}

bool
gxbg_measure_is_change(Measure measure)
{
	return measure == MEA_ITEMS_CHANGE;
}

bool
gxbg_measure_is_money(Measure measure)
{
	return measure == MEA_AMOUNT;
}

/* What a form calls a row or column of table II, if not by the name in the dimension */
typedef struct OwnLabel
{
	uint8_t		form;
	uint8_t		index;			/* Item or Measure */
	const char *label;
} OwnLabel;

static const OwnLabel item_labels[] = {
	{FORM_2021, ITEM_NORMATIVE_DOCUMENT, "行政规范性文件"},
};

static const OwnLabel measure_labels[] = {
	{FORM_2021, MEA_MADE, "本年制发件数"},
	{FORM_2021, MEA_DECISIONS, "本年处理决定数量"},
	{FORM_2021, MEA_AMOUNT, "本年收费金额(单位:万元)"},
};

#define LENGTH(array)	((int) (sizeof(array) / sizeof((array)[0])))

static const char *
own_label(const OwnLabel *labels, int count, Form form, int index)
{
	for (int i = 0; i < count; i++)
		if (labels[i].form == form && labels[i].index == index)
			return labels[i].label;
	return NULL;
}

const char *
gxbg_measure_label(Form form, Measure measure)
{
	const char *label = own_label(measure_labels, LENGTH(measure_labels), form, measure);

	return label ? label : gxbg_measures[measure].label;
}

const char *
gxbg_item_label(Form form, Item item)
{
	const char *label = own_label(item_labels, LENGTH(item_labels), form, item);

	return label ? label : gxbg_items[item].label;
}

/*
 * Measures that more than one form has, by headings that tell these apart.  An
 * amount without projects before it is that of fees; with them the projects tell.
 */
typedef struct TellingHeading
{
	uint8_t		measure;
	uint8_t		forms;
	const char *text;			/* NULL: any */
} TellingHeading;

static const TellingHeading telling_headings[] = {
	{MEA_MADE, IN_2019, "本年新制作数量"},
	{MEA_AMOUNT, IN_2021, NULL},
};

uint8_t
gxbg_forms_of_heading(const char *text, Measure measure)
{
	for (int i = 0; i < LENGTH(telling_headings); i++)
	{
		const TellingHeading *heading = &telling_headings[i];

		if (heading->measure == measure && (heading->text == NULL || strcmp(heading->text, text) == 0))
			return heading->forms;
	}
	return gxbg_form_alone(gxbg_measures[measure].forms) ? gxbg_measures[measure].forms : 0;
}

const TableEntry gxbg_tables[N_TABLES] = {
	[TABLE_DISCLOSURES] = {"disclosures", "主动公开政府信息情况", SECTION_DISCLOSURE, IN_STATUTORY},
	[TABLE_APPLICATIONS] = {"applications", "收到和处理政府信息公开申请情况", SECTION_APPLICATION, IN_STATUTORY},
	[TABLE_PROCEEDINGS] = {"proceedings", "政府信息公开行政复议、行政诉讼情况", SECTION_PROCEEDING, IN_STATUTORY},
	[TABLE_STATISTICS] = {"statistics", "政府信息公开情况统计表", SECTION_OTHER, IN_STATISTICS},
};

const FormFacts gxbg_forms[N_FORMS] = {
	[FORM_NONE] = {NULL, 0, 9999, NULL},
	[FORM_NARRATIVE] = {"narrative", 0, 9999, NULL},
	[FORM_STATISTICS] = {"statistics", 2014, 2018, "2014至2018年度的政府信息公开情况统计表"},
	[FORM_2019] = {"2019", 2019, 2020, "2019、2020年度的表格(国办公开办函〔2019〕60号)"},
	[FORM_2021] = {"2021", 2021, 9999, "2021年度起的表格(国办公开办函〔2021〕30号)"},
	[FORM_UNDETERMINED] = {"undetermined", 0, 9999, NULL},
};

Form
gxbg_form_of_year(int year)
{
	Form		found = FORM_NONE;

	if (year == 0)
		return FORM_UNDETERMINED;
	for (int form = 0; form < N_FORMS; form++)
		if (form_is_statutory(form) && form_is_known(form) &&
			(found == FORM_NONE || gxbg_forms[form].first_year <= year))
			found = form;
	return found;
}

Form
gxbg_form_latest(uint8_t forms)
{
	for (int form = N_FORMS - 1; form > FORM_NONE; form--)
		if (forms & FORM_BIT(form) && form_is_known(form))
			return form;
	return forms & IN_UNDETERMINED ? FORM_UNDETERMINED : FORM_NONE;
}

Form
gxbg_form_alone(uint8_t forms)
{
	Form		latest = gxbg_form_latest(forms);

	if (form_is_known(latest))
		forms &= ~IN_UNDETERMINED;
	return forms == FORM_BIT(latest) ? latest : FORM_NONE;
}

Form
gxbg_form_of_rows(int count)
{
	for (int form = 0; form < N_FORMS; form++)
	{
		int			rows = 0;

		for (int o = 0; o < N_OUTCOMES; o++)
			rows += form_has_outcome(form, o);
		if (rows == count)
			return form;
	}
	return FORM_NONE;
}

const char *
gxbg_unit_name(Unit unit)
{
	switch (unit)
	{
		case UNIT_YUAN:
			return "元";
		case UNIT_WAN_YUAN:
			return "万元";
		default:
			return NULL;
	}
}
