/*
 * form.c
 *	  The statutory forms as data: dimensions of tables II, III and IV.
 *
 * The words that the scanner looks for stand in form_words.c.
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
	"Applications received this year", IN_BOTH, 0, NULL},
	[OUT_CARRIED_IN] = {"carried_in", "intake", "二、上年结转政府信息公开申请数量",
	"Applications carried over from last year", IN_BOTH, 0, NULL},
	[OUT_DISCLOSED] = {"disclosed", "disclosed", "(一)予以公开",
	"Disclosed", IN_BOTH, 0, "36"},
	[OUT_PARTLY_DISCLOSED] = {"partly_disclosed", "partly_disclosed",
		"(二)部分公开(区分处理的,只计这一情形,不计其他情形)",
	"Disclosed in part", IN_BOTH, 0, "37"},
	[OUT_REFUSED_STATE_SECRET] = {"refused_state_secret", "refused", "1.属于国家秘密",
	"Refused: state secret", IN_BOTH, 1, "14"},
	[OUT_REFUSED_PROHIBITED_BY_LAW] = {"refused_prohibited_by_law", "refused",
		"2.其他法律行政法规禁止公开",
	"Refused: disclosure prohibited by law", IN_BOTH, 2, "14"},
	[OUT_REFUSED_SECURITY_STABILITY] = {"refused_security_stability", "refused",
		"3.危及“三安全一稳定”",
	"Refused: endangers security or social stability", IN_BOTH, 3, "14"},
	[OUT_REFUSED_THIRD_PARTY] = {"refused_third_party", "refused", "4.保护第三方合法权益",
	"Refused: lawful interests of a third party", IN_BOTH, 4, "15"},
	[OUT_REFUSED_INTERNAL_AFFAIRS] = {"refused_internal_affairs", "refused",
		"5.属于三类内部事务信息",
	"Refused: internal affairs", IN_BOTH, 5, "16"},
	[OUT_REFUSED_PROCESS_INFO] = {"refused_process_info", "refused", "6.属于四类过程性信息",
	"Refused: information of the decision process", IN_BOTH, 6, "16"},
	[OUT_REFUSED_ENFORCEMENT_FILE] = {"refused_enforcement_file", "refused",
		"7.属于行政执法案卷",
	"Refused: enforcement case file", IN_BOTH, 7, "16"},
	[OUT_REFUSED_INQUIRY] = {"refused_inquiry", "refused", "8.属于行政查询事项",
	"Refused: matter of administrative inquiry", IN_BOTH, 8, NULL},
	[OUT_UNAVAILABLE_NOT_HELD] = {"unavailable_not_held", "unavailable",
		"1.本机关不掌握相关政府信息",
	"Unavailable: not held by this organ", IN_BOTH, 1, "36"},
	[OUT_UNAVAILABLE_NEEDS_CREATION] = {"unavailable_needs_creation", "unavailable",
		"2.没有现成信息需要另行制作",
	"Unavailable: would have to be created", IN_BOTH, 2, "38"},
	[OUT_UNAVAILABLE_UNCLEAR] = {"unavailable_unclear", "unavailable",
		"3.补正后申请内容仍不明确",
	"Unavailable: still unclear after correction", IN_BOTH, 3, "30"},
	[OUT_NOT_PROCESSED_PETITION] = {"not_processed_petition", "not_processed",
		"1.信访举报投诉类申请",
	"Not processed: petition or complaint", IN_BOTH, 1, "39"},
	[OUT_NOT_PROCESSED_REPEAT] = {"not_processed_repeat", "not_processed", "2.重复申请",
	"Not processed: repeated application", IN_BOTH, 2, "36"},
	[OUT_NOT_PROCESSED_PUBLICATION] = {"not_processed_publication", "not_processed",
		"3.要求提供公开出版物",
	"Not processed: asks for a publication", IN_BOTH, 3, "39"},
	[OUT_NOT_PROCESSED_EXCESSIVE] = {"not_processed_excessive", "not_processed",
		"4.无正当理由大量反复申请",
	"Not processed: excessive applications without reason", IN_BOTH, 4, "35"},
	[OUT_NOT_PROCESSED_REISSUE] = {"not_processed_reissue", "not_processed",
		"5.要求行政机关确认或重新出具已获取信息",
	"Not processed: asks to confirm or reissue information", IN_BOTH, 5, NULL},
	[OUT_OTHER] = {"other", "other", "(六)其他处理",
	"Other", IN_2019, 0, NULL},
	[OUT_OTHER_OVERDUE_CORRECTION] = {"other_overdue_correction", "other",
		"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
	"Other: correction overdue", IN_2021, 1, "30"},
	[OUT_OTHER_OVERDUE_FEE] = {"other_overdue_fee", "other",
		"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
	"Other: fee overdue", IN_2021, 2, NULL},
	[OUT_OTHER_REMAINING] = {"other_remaining", "other", "3.其他",
	"Other: remaining", IN_2021, 3, NULL},
	[OUT_CONCLUDED] = {"concluded", "concluded", "(七)总计",
	"Concluded this year", IN_BOTH, 0, NULL},
	[OUT_CARRIED_OUT] = {"carried_out", "carried_out", "四、结转下年度继续办理",
	"Carried over to next year", IN_BOTH, 0, NULL},
};

const FormEntry gxbg_applicants[N_APPLICANTS] = {
	[APP_NATURAL_PERSON] = {"natural_person", NULL, "自然人", "Natural persons", IN_BOTH, 0, NULL},
	[APP_ENTERPRISE] = {"enterprise", "organization", "商业企业", "Enterprises", IN_BOTH, 0, NULL},
	[APP_RESEARCH] = {"research", "organization", "科研机构", "Research institutions", IN_BOTH, 0, NULL},
	[APP_PUBLIC_INTEREST] = {"public_interest", "organization", "社会公益组织",
	"Public interest organizations", IN_BOTH, 0, NULL},
	[APP_LEGAL_SERVICE] = {"legal_service", "organization", "法律服务机构",
	"Legal service institutions", IN_BOTH, 0, NULL},
	[APP_OTHER_ORG] = {"other_org", "organization", "其他", "Other organizations", IN_BOTH, 0, NULL},
	[APP_TOTAL] = {"total", NULL, "总计", "Total", IN_BOTH, 0, NULL},
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
	[ITEM_REGULATION] = {"regulation", NULL, "规章", "Regulations", IN_BOTH, 0, "20(1)"},
	[ITEM_NORMATIVE_DOCUMENT] = {"normative_document", NULL, "规范性文件",
	"Normative documents", IN_BOTH, 0, "20(1)"},
	[ITEM_LICENSE] = {"license", NULL, "行政许可", "Administrative licenses", IN_BOTH, 0, "20(5)"},
	[ITEM_OTHER_SERVICE] = {"other_service", NULL, "其他对外管理服务事项",
	"Other services to the public", IN_2019, 0, "20(5)"},
	[ITEM_PENALTY] = {"penalty", NULL, "行政处罚", "Administrative penalties", IN_BOTH, 0, "20(6)"},
	[ITEM_COERCION] = {"coercion", NULL, "行政强制", "Administrative coercion", IN_BOTH, 0, "20(6)"},
	[ITEM_FEE] = {"fee", NULL, "行政事业性收费", "Administrative fees", IN_BOTH, 0, "20(8)"},
	[ITEM_PROCUREMENT] = {"procurement", NULL, "政府集中采购",
	"Central government procurement", IN_2019, 0, "20(9)"},
};

const FormEntry gxbg_measures[N_MEASURES] = {
	[MEA_MADE] = {"made", NULL, "本年新制作数量", "Made this year", IN_BOTH, 0, NULL},
	[MEA_NEWLY_DISCLOSED] = {"newly_disclosed", NULL, "本年新公开数量",
	"Newly disclosed this year", IN_2019, 0, NULL},
	[MEA_DISCLOSED_TOTAL] = {"disclosed_total", NULL, "对外公开总数量",
	"Disclosed in total", IN_2019, 0, NULL},
	[MEA_REPEALED] = {"repealed", NULL, "本年废止件数", "Repealed this year", IN_2021, 0, NULL},
	[MEA_IN_FORCE] = {"in_force", NULL, "现行有效件数", "In force", IN_2021, 0, NULL},
	[MEA_ITEMS_BEFORE] = {"items_before", NULL, "上一年项目数量",
	"Items in the previous year", IN_2019, 0, NULL},
	[MEA_ITEMS_CHANGE] = {"items_change", NULL, "本年增/减",
	"Change of items this year", IN_2019, 0, NULL},
	[MEA_DECISIONS] = {"decisions", NULL, "处理决定数量", "Decisions", IN_BOTH, 0, NULL},
	[MEA_PROJECTS] = {"projects", NULL, "采购项目数量", "Procurement projects", IN_2019, 0, NULL},
	[MEA_AMOUNT] = {"amount", NULL, "采购总金额", "Amount", IN_BOTH, 0, NULL},
};

/* Table IV: blocks */
const FormEntry gxbg_kinds[N_KINDS] = {
	[KIND_RECONSIDERATION] = {"reconsideration", NULL, "行政复议",
	"Administrative reconsideration", IN_BOTH, 0, NULL},
	[KIND_LITIGATION_DIRECT] = {"litigation_direct", "litigation", "行政诉讼·未经复议直接起诉",
	"Litigation without reconsideration", IN_BOTH, 0, NULL},
	[KIND_LITIGATION_AFTER] = {"litigation_after", "litigation", "行政诉讼·复议后起诉",
	"Litigation after reconsideration", IN_BOTH, 0, NULL},
};

const FormEntry gxbg_results[N_RESULTS] = {
	[RES_UPHELD] = {"upheld", NULL, "结果维持", "Upheld", IN_BOTH, 0, NULL},
	[RES_CORRECTED] = {"corrected", NULL, "结果纠正", "Corrected", IN_BOTH, 0, NULL},
	[RES_OTHER] = {"other", NULL, "其他结果", "Other result", IN_BOTH, 0, NULL},
	[RES_PENDING] = {"pending", NULL, "尚未审结", "Pending", IN_BOTH, 0, NULL},
	[RES_TOTAL] = {"total", NULL, "总计", "Total", IN_BOTH, 0, NULL},
};

const FormEntry gxbg_statistics_column = {
	"value", NULL, "统计数", "Figure", IN_STATISTICS, 0, NULL
};

static const ItemMeasures documents_2019 = {3, {MEA_MADE, MEA_NEWLY_DISCLOSED, MEA_DISCLOSED_TOTAL}};
static const ItemMeasures documents_2021 = {3, {MEA_MADE, MEA_REPEALED, MEA_IN_FORCE}};
static const ItemMeasures matters_2019 = {3, {MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS}};
static const ItemMeasures matters_2021 = {1, {MEA_DECISIONS}};
static const ItemMeasures fee_2019 = {2, {MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE}};
static const ItemMeasures fee_2021 = {1, {MEA_AMOUNT}};
static const ItemMeasures procurement_2019 = {2, {MEA_PROJECTS, MEA_AMOUNT}};

ItemMeasures
gxbg_item_measures(Form form, Item item)
{
	bool		is_2021 = (form == FORM_2021);

	switch (item)
	{
		case ITEM_REGULATION:
		case ITEM_NORMATIVE_DOCUMENT:
			return is_2021 ? documents_2021 : documents_2019;
		case ITEM_FEE:
			return is_2021 ? fee_2021 : fee_2019;
		case ITEM_PROCUREMENT:
			return is_2021 ? (ItemMeasures) {0, {0}} : procurement_2019;
		case ITEM_OTHER_SERVICE:
			return is_2021 ? (ItemMeasures) {0, {0}} : matters_2019;
		default:
			return is_2021 ? matters_2021 : matters_2019;
	}
}

/*
 * What a form calls a measure, where the two forms differ: the same measure
 * has another heading in the 2021 form.
 */
const char *
gxbg_measure_label(Form form, Measure measure)
{
	if (form == FORM_2021)
	{
		if (measure == MEA_MADE)
			return "本年制发件数";
		if (measure == MEA_DECISIONS)
			return "本年处理决定数量";
		if (measure == MEA_AMOUNT)
			return "本年收费金额(单位:万元)";
	}
	return gxbg_measures[measure].label;
}

const char *
gxbg_item_label(Form form, Item item)
{
	if (form == FORM_2021 && item == ITEM_NORMATIVE_DOCUMENT)
		return "行政规范性文件";
	return gxbg_items[item].label;
}

const char *
gxbg_form_name(Form form)
{
	switch (form)
	{
		case FORM_NONE:
			return NULL;
		case FORM_NARRATIVE:
			return "narrative";
		case FORM_STATISTICS:
			return "statistics";
		case FORM_2019:
			return "2019";
		case FORM_2021:
			return "2021";
	}
	return NULL;
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
