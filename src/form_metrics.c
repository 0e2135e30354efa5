/*
 * form_metrics.c
 *	  Metrics of figures in prose, counters, and the small words around them.
 */
#include "form_cues.h"

#include <stddef.h>

#define BY_CASE		(COUNTED_BY(COUNTER_PIECE) | COUNTED_BY(COUNTER_TIME) | COUNTED_BY(COUNTER_PERSON))
#define BY_EVENT	(COUNTED_BY(COUNTER_TIME) | COUNTED_BY(COUNTER_SESSION) | COUNTED_BY(COUNTER_ISSUE))
#define BY_TEXT		(COUNTED_BY(COUNTER_PIECE) | COUNTED_BY(COUNTER_TEXT) | COUNTED_BY(COUNTER_COPY))

const MetricEntry gxbg_metrics[N_METRICS] = {
	[METRIC_APPLICATIONS_RECEIVED] = {"applications_received", "收到政府信息公开申请",
		"Applications received", "件", BY_CASE},
	[METRIC_APPLICATIONS_ANSWERED] = {"applications_answered", "答复政府信息公开申请",
		"Applications answered", "件", BY_CASE},
	[METRIC_APPLICATIONS_CONCLUDED] = {"applications_concluded", "办结政府信息公开申请",
		"Applications concluded", "件", BY_CASE},
	[METRIC_APPLICATIONS_DISCLOSED] = {"applications_disclosed", "予以公开",
		"Applications granted", "件", BY_CASE},
	[METRIC_APPLICATIONS_PARTLY_DISCLOSED] = {"applications_partly_disclosed", "部分公开",
		"Applications granted in part", "件", BY_CASE},
	[METRIC_APPLICATIONS_REFUSED] = {"applications_refused", "不予公开",
		"Applications refused", "件", BY_CASE},
	[METRIC_APPLICATIONS_CARRIED_IN] = {"applications_carried_in", "上年结转政府信息公开申请",
		"Applications carried over from the year before", "件", BY_CASE},
	[METRIC_APPLICATIONS_CARRIED_OUT] = {"applications_carried_out", "结转下年度继续办理",
		"Applications carried over to the next year", "件", BY_CASE},
	[METRIC_DISCLOSED_ITEMS] = {"disclosed_items", "主动公开政府信息",
		"Items of government information disclosed", "条", BY_TEXT},
	[METRIC_NORMATIVE_DOCUMENTS_DISCLOSED] = {"normative_documents_disclosed", "公开规范性文件",
		"Normative documents disclosed", "件", BY_TEXT},
	[METRIC_INTERPRETATIONS] = {"interpretations", "政策解读",
		"Policy interpretations published", "篇", BY_TEXT | BY_EVENT},
	[METRIC_PRESS_CONFERENCES] = {"press_conferences", "新闻发布会",
		"Press conferences held", "次", BY_EVENT | COUNTED_BY(COUNTER_PIECE)},
	[METRIC_HOTLINE_CASES] = {"hotline_cases", "12345热线受理",
		"Cases of the 12345 hotline", "件", BY_CASE},
	[METRIC_PROPOSALS_ANSWERED] = {"proposals_answered", "建议提案答复",
		"Proposals of deputies and advisers answered", "件", BY_CASE},
	[METRIC_GAZETTE_ISSUES] = {"gazette_issues", "政府公报",
		"Issues of the government gazette", "期", COUNTED_BY(COUNTER_ISSUE)},
	[METRIC_TRAINING_SESSIONS] = {"training_sessions", "政务公开培训",
		"Training sessions", "次", BY_EVENT | COUNTED_BY(COUNTER_PIECE)},
	[METRIC_RECONSIDERATIONS] = {"reconsiderations", "行政复议",
		"Administrative reconsiderations", "件", BY_CASE},
	[METRIC_LITIGATIONS] = {"litigations", "行政诉讼",
		"Administrative lawsuits", "件", BY_CASE},
	[METRIC_COMPLAINTS] = {"complaints", "举报投诉",
		"Complaints", "件", BY_CASE},
	[METRIC_FEES_CHARGED] = {"fees_charged", "收取费用",
		"Fees charged for applications", "元", COUNTED_BY(COUNTER_MONEY)},
};

const CounterWord gxbg_counter_words[] = {
	{"件", COUNTER_PIECE}, {"条", COUNTER_PIECE}, {"项", COUNTER_PIECE}, {"个", COUNTER_PIECE},
	{"宗", COUNTER_PIECE}, {"起", COUNTER_PIECE}, {"份", COUNTER_PIECE}, {"例", COUNTER_PIECE},
	{"件次", COUNTER_PIECE}, {"次", COUNTER_TIME}, {"人次", COUNTER_PERSON},
	{"场", COUNTER_SESSION}, {"场次", COUNTER_SESSION}, {"班次", COUNTER_SESSION},
	{"批次", COUNTER_SESSION}, {"期", COUNTER_ISSUE}, {"篇", COUNTER_TEXT},
	{"篇次", COUNTER_TEXT}, {"册", COUNTER_COPY}, {"元", COUNTER_MONEY},
	{"万元", COUNTER_MONEY}, {"人民币元", COUNTER_MONEY}, {"人民币万元", COUNTER_MONEY},
	{NULL, COUNTER_NONE}
};

const SoftWord gxbg_soft_words[] = {
	{"总次数", SOFT_FILLER}, {"申请人", SOFT_FILLER}, {"规定时", SOFT_FILLER},
	{"达到", SOFT_IS}, {"共有", SOFT_TOTAL}, {"一共", SOFT_TOTAL}, {"总数", SOFT_FILLER},
	{"总量", SOFT_FILLER}, {"数量", SOFT_FILLER}, {"案件", SOFT_FILLER},
	{"事项", SOFT_FILLER}, {"事件", SOFT_FILLER}, {"情况", SOFT_FILLER},
	{"情形", SOFT_FILLER}, {"现象", SOFT_FILLER}, {"记录", SOFT_FILLER},
	{"各类", SOFT_FILLER}, {"任何", SOFT_FILLER}, {"有关", SOFT_FILLER},
	{"相关", SOFT_FILLER}, {"方面", SOFT_FILLER}, {"工作", SOFT_FILLER},
	{"已经", SOFT_FILLER}, {"按时", SOFT_FILLER}, {"按期", SOFT_FILLER},
	{"如期", SOFT_FILLER}, {"及时", SOFT_FILLER}, {"依法", SOFT_FILLER},
	{"依规", SOFT_FILLER}, {"当场", SOFT_FILLER}, {"当面", SOFT_FILLER},
	{"书面", SOFT_FILLER}, {"先后", SOFT_FILLER}, {"规定", SOFT_FILLER},
	{"法定", SOFT_FILLER}, {"时限", SOFT_FILLER}, {"期限", SOFT_FILLER},
	{"时间", SOFT_FILLER}, {"要求", SOFT_FILLER}, {"按照", SOFT_FILLER},
	{"予以", SOFT_FILLER}, {"给予", SOFT_FILLER}, {"进行", SOFT_FILLER},
	{"作出", SOFT_FILLER}, {"做出", SOFT_FILLER}, {"完成", SOFT_FILLER},
	{"以及", SOFT_LINK}, {"或者", SOFT_LINK}, {"并且", SOFT_LINK},
	{"同时", SOFT_LINK}, {"因为", SOFT_PASSIVE}, {"由于", SOFT_PASSIVE},
	{"导致", SOFT_PASSIVE}, {"本机关", SOFT_FILLER}, {"我局", SOFT_FILLER},
	{"当中", SOFT_FILLER}, {"决定", SOFT_FILLER}, {"属于", SOFT_FILLER},
	{"全市", SOFT_FILLER}, {"全县", SOFT_FILLER}, {"全区", SOFT_FILLER},
	{"全省", SOFT_FILLER}, {"全州", SOFT_FILLER}, {"全镇", SOFT_FILLER},
	{"全乡", SOFT_FILLER}, {"全局", SOFT_FILLER}, {"全系统", SOFT_FILLER},
	{"现已", SOFT_FILLER}, {"目前", SOFT_FILLER}, {"程序", SOFT_FILLER},
	{"妥善", SOFT_FILLER}, {"该", SOFT_THAT}, {"上述", SOFT_THAT}, {"以上", SOFT_THAT},
	{"条例", SOFT_FILLER}, {"结果", SOFT_FILLER}, {"复文", SOFT_FILLER},
	{"群众", SOFT_FILLER}, {"公众", SOFT_FILLER}, {"社会", SOFT_FILLER}, {"市民", SOFT_FILLER},
	{"对", SOFT_FILLER}, {"将", SOFT_FILLER}, {"就", SOFT_FILLER}, {"完毕", SOFT_FILLER}, {"各", SOFT_EACH}, {"和", SOFT_LINK}, {"及", SOFT_LINK},
	{"与", SOFT_LINK}, {"或", SOFT_LINK}, {"并", SOFT_LINK}, {"共", SOFT_TOTAL},
	{"为", SOFT_IS}, {"為", SOFT_IS}, {"有", SOFT_IS}, {"达", SOFT_IS}, {"计", SOFT_TOTAL},
	{"含", SOFT_PART}, {"另", SOFT_REST}, {"余", SOFT_REST}, {"被", SOFT_PASSIVE},
	{"因", SOFT_PASSIVE}, {"的", SOFT_FILLER}, {"了", SOFT_FILLER}, {"过", SOFT_FILLER},
	{"等", SOFT_FILLER}, {"类", SOFT_FILLER}, {"数", SOFT_FILLER}, {"件", SOFT_FILLER},
	{"已", SOFT_FILLER}, {"在", SOFT_FILLER}, {"内", SOFT_FILLER}, {"按", SOFT_FILLER},
	{"于", SOFT_FILLER}, {"中", SOFT_FILLER}, {"是", SOFT_IS}, {"全", SOFT_FILLER},
	{"之", SOFT_FILLER}, {"经", SOFT_FILLER}, {"得", SOFT_FILLER}, {"到", SOFT_FILLER},
	{NULL, 0}
};

/* An ordinal, an approximation, a rate, a bound: the number is no count */
const char *const gxbg_no_figure_after[] = {
	"第", "近", "约", "逾", "超", "超过", "每", "前", "至少", "不少于", "不低于", "不超过",
	"不得少于", "多", "少", "多达", "少于", "高于", "低于", "多于", "满分", "得分", "为期", "历时", "人均",
	NULL
};

/* An approximation or a bound, behind the figure or its counter */
const char *const gxbg_no_figure_before[] = {
	"余", "多", "以上", "以下", "以内", "之内", "左右", "上下", NULL
};

const char *const gxbg_comparisons[] = {"较", "比", "与", "同", NULL};
const char *const gxbg_year_signs[] = {"年", NULL};
const char *const gxbg_of[] = {"的", NULL};
const char *const gxbg_in_all[] = {"共", "共計", "总", NULL};
const char *const gxbg_until[] = {"截至", "截止", "截止到", "截至到", "至", "到", "早于", NULL};
const char *const gxbg_year_ends[] = {"年底", "年末", NULL};
const char *const gxbg_some_of[] = {"相关", "有关", "類", "类", NULL};
