/*
 * statistics.c
 *	  The national statistics table of 2014 to 2018 (政府信息公开情况统计表) as
 *	  data: indicators in its order, sums, and the words of its labels.
 *
 * The table was an annex to the annual reports for these years, set by the
 * State Council's General Office in 国办发〔2014〕32号.
 */
#include "form/statistics.h"

#include <stddef.h>
#include <string.h>

#define COUNT(code, group, label, label_en, unit) {code, group, label, NULL, label_en, unit, false}
#define NOTED(code, group, label, note, label_en, unit) {code, group, label, note, label_en, unit, false}

const IndicatorEntry gxbg_indicators[N_INDICATORS] = {
	[IND_DISCLOSED_ITEMS] = NOTED("disclosed_items", "disclosure", "(一)主动公开政府信息数",
								  "(不同渠道和方式公开相同信息计1条)", "Items of government information disclosed", "条"),
	[IND_DISCLOSED_NORMATIVE_DOCUMENTS] = COUNT("disclosed_normative_documents", "disclosure",
												"其中:主动公开规范性文件数", "Normative documents disclosed", "条"),
	[IND_NORMATIVE_DOCUMENTS_MADE] = COUNT("normative_documents_made", "disclosure",
										   "制发规范性文件总数", "Normative documents made", "件"),
	[IND_DISCLOSED_GAZETTE] = COUNT("disclosed_gazette", "disclosure", "1.政府公报公开政府信息数",
									"Items disclosed in the government gazette", "条"),
	[IND_DISCLOSED_WEBSITE] = COUNT("disclosed_website", "disclosure", "2.政府网站公开政府信息数",
									"Items disclosed on government websites", "条"),
	[IND_DISCLOSED_MICROBLOG] = COUNT("disclosed_microblog", "disclosure", "3.政务微博公开政府信息数",
									  "Items disclosed on microblogs", "条"),
	[IND_DISCLOSED_WECHAT] = COUNT("disclosed_wechat", "disclosure", "4.政务微信公开政府信息数",
								   "Items disclosed on WeChat", "条"),
	[IND_DISCLOSED_OTHER] = COUNT("disclosed_other", "disclosure", "5.其他方式公开政府信息数",
								  "Items disclosed in other ways", "条"),
	[IND_HOT_TOPICS_RESPONDED] = NOTED("hot_topics_responded", "response",
									   "(一)回应公众关注热点或重大舆情数", "(不同方式回应同一热点或舆情计1次)",
									   "Matters of public concern responded to", "次"),
	[IND_PRESS_CONFERENCES] = COUNT("press_conferences", "response", "1.参加或举办新闻发布会总次数",
									"Press conferences held or attended", "次"),
	[IND_PRESS_CONFERENCES_BY_HEAD] = COUNT("press_conferences_by_head", "response",
											"其中:主要负责同志参加新闻发布会次数",
											"Press conferences attended by the head", "次"),
	[IND_INTERVIEWS] = COUNT("interviews", "response", "2.政府网站在线访谈次数",
							 "Online interviews on government websites", "次"),
	[IND_INTERVIEWS_BY_HEAD] = COUNT("interviews_by_head", "response",
									 "其中:主要负责同志参加政府网站在线访谈次数",
									 "Online interviews attended by the head", "次"),
	[IND_INTERPRETATIONS] = COUNT("interpretations", "response", "3.政策解读稿件发布数",
								  "Policy interpretations published", "篇"),
	[IND_RESPONSES_MICROBLOG_WECHAT] = COUNT("responses_microblog_wechat", "response",
											 "4.微博微信回应事件数", "Responses on microblogs and WeChat", "次"),
	[IND_RESPONSES_OTHER] = COUNT("responses_other", "response", "5.其他方式回应事件数",
								  "Responses in other ways", "次"),
	[IND_RECEIVED] = COUNT("received", "application", "(一)收到申请数", "Applications received", "件"),
	[IND_RECEIVED_IN_PERSON] = COUNT("received_in_person", "application", "1.当面申请数",
									 "Applications made in person", "件"),
	[IND_RECEIVED_FAX] = COUNT("received_fax", "application", "2.传真申请数",
							   "Applications made by fax", "件"),
	[IND_RECEIVED_ONLINE] = COUNT("received_online", "application", "3.网络申请数",
								  "Applications made online", "件"),
	[IND_RECEIVED_LETTER] = COUNT("received_letter", "application", "4.信函申请数",
								  "Applications made by letter", "件"),
	[IND_CONCLUDED] = COUNT("concluded", "application", "(二)申请办结数", "Applications concluded", "件"),
	[IND_CONCLUDED_ON_TIME] = COUNT("concluded_on_time", "application", "1.按时办结数",
									"Applications concluded on time", "件"),
	[IND_CONCLUDED_EXTENDED] = COUNT("concluded_extended", "application", "2.延期办结数",
									 "Applications concluded in an extended time", "件"),
	[IND_ANSWERED] = COUNT("answered", "application", "(三)申请答复数", "Applications answered", "件"),
	[IND_ANSWERED_ALREADY_PUBLIC] = COUNT("answered_already_public", "application",
										  "1.属于已主动公开范围数", "Answered: already public", "件"),
	[IND_ANSWERED_AGREED] = COUNT("answered_agreed", "application", "2.同意公开答复数",
								  "Answered: disclosed", "件"),
	[IND_ANSWERED_AGREED_PARTLY] = COUNT("answered_agreed_partly", "application",
										 "3.同意部分公开答复数", "Answered: disclosed in part", "件"),
	[IND_ANSWERED_REFUSED] = COUNT("answered_refused", "application", "4.不同意公开答复数",
								   "Answered: refused", "件"),
	[IND_REFUSED_STATE_SECRET] = COUNT("refused_state_secret", "application", "其中:1.涉及国家秘密",
									   "Refused: state secret", "件"),
	[IND_REFUSED_TRADE_SECRET] = COUNT("refused_trade_secret", "application", "2.涉及商业秘密",
									   "Refused: trade secret", "件"),
	[IND_REFUSED_PRIVACY] = COUNT("refused_privacy", "application", "3.涉及个人隐私",
								  "Refused: privacy", "件"),
	[IND_REFUSED_SECURITY_STABILITY] = COUNT("refused_security_stability", "application",
											 "4.危及国家安全、公共安全、经济安全和社会稳定",
											 "Refused: endangers security or social stability", "件"),
	[IND_REFUSED_NOT_GOVERNMENT_INFORMATION] = COUNT("refused_not_government_information", "application",
													 "5.不是《条例》所指政府信息",
													 "Refused: not government information", "件"),
	[IND_REFUSED_OTHER] = COUNT("refused_other", "application", "6.法律法规规定的其他情形",
								"Refused: other grounds of law", "件"),
	[IND_ANSWERED_NOT_THIS_ORGAN] = COUNT("answered_not_this_organ", "application",
										  "5.不属于本行政机关公开数", "Answered: not for this organ to disclose", "件"),
	[IND_ANSWERED_NOT_EXISTING] = COUNT("answered_not_existing", "application", "6.申请信息不存在数",
										"Answered: information does not exist", "件"),
	[IND_ANSWERED_AMENDED] = COUNT("answered_amended", "application", "7.告知作出更改补充数",
								   "Answered: to be amended", "件"),
	[IND_ANSWERED_OTHER_CHANNEL] = COUNT("answered_other_channel", "application",
										 "8.告知通过其他途径办理数", "Answered: to be dealt with elsewhere", "件"),
	[IND_RECONSIDERATIONS] = COUNT("reconsiderations", "reconsideration", "四、行政复议数量",
								   "Administrative reconsiderations", "件"),
	[IND_RECONSIDERATIONS_UPHELD] = COUNT("reconsiderations_upheld", "reconsideration",
										  "(一)维持具体行政行为数", "Reconsiderations: upheld", "件"),
	[IND_RECONSIDERATIONS_CORRECTED] = COUNT("reconsiderations_corrected", "reconsideration",
											 "(二)被依法纠错数", "Reconsiderations: corrected", "件"),
	[IND_RECONSIDERATIONS_OTHER] = COUNT("reconsiderations_other", "reconsideration",
										 "(三)其他情形数", "Reconsiderations: other result", "件"),
	[IND_LITIGATIONS] = COUNT("litigations", "litigation", "五、行政诉讼数量",
							  "Administrative litigations", "件"),
	[IND_LITIGATIONS_UPHELD] = COUNT("litigations_upheld", "litigation",
									 "(一)维持具体行政行为或者驳回原告诉讼请求数", "Litigations: upheld", "件"),
	[IND_LITIGATIONS_CORRECTED] = COUNT("litigations_corrected", "litigation", "(二)被依法纠错数",
										"Litigations: corrected", "件"),
	[IND_LITIGATIONS_OTHER] = COUNT("litigations_other", "litigation", "(三)其他情形数",
									"Litigations: other result", "件"),
	[IND_COMPLAINTS] = COUNT("complaints", "complaint", "六、举报投诉数量", "Complaints", "件"),
	[IND_FEES] = {"fees", "fee", "七、依申请公开信息收取的费用", NULL,
	"Fees charged for applications", "万元", true},
	[IND_DEDICATED_BODIES] = COUNT("dedicated_bodies", "organization",
								   "(一)政府信息公开工作专门机构数", "Bodies dedicated to disclosure", "个"),
	[IND_READING_POINTS] = COUNT("reading_points", "organization", "(二)设置政府信息公开查阅点数",
								 "Points where information can be read", "个"),
	[IND_STAFF] = COUNT("staff", "organization", "(三)从事政府信息公开工作人员数",
						"Staff engaged in disclosure", "人"),
	[IND_STAFF_FULL_TIME] = NOTED("staff_full_time", "organization", "1.专职人员数",
								  "(不包括政府公报及政府网站工作人员数)", "Full-time staff", "人"),
	[IND_STAFF_PART_TIME] = COUNT("staff_part_time", "organization", "2.兼职人员数",
								  "Part-time staff", "人"),
	[IND_BUDGET] = {"budget", "organization", "(四)政府信息公开专项经费",
		"(不包括用于政府公报编辑管理及政府网站建设维护等方面的经费)",
	"Funds earmarked for disclosure", "万元", true},
	[IND_MEETINGS] = COUNT("meetings", "training", "(一)召开政府信息公开工作会议或专题会议数",
						   "Meetings on disclosure", "次"),
	[IND_TRAINING_CLASSES] = COUNT("training_classes", "training", "(二)举办各类培训班数",
								   "Training classes", "次"),
	[IND_TRAINEES] = COUNT("trainees", "training", "(三)接受培训人员数", "Persons trained", "人次"),
};

static const FormGroup groups[] = {
	{"disclosure", "一、主动公开情况", "Proactive disclosure"},
	{"response", "二、回应解读情况", "Responses and interpretations"},
	{"application", "三、依申请公开情况", "Applications"},
	{"reconsideration", "四、行政复议数量", "Administrative reconsiderations"},
	{"litigation", "五、行政诉讼数量", "Administrative litigations"},
	{"complaint", "六、举报投诉数量", "Complaints"},
	{"fee", "七、依申请公开信息收取的费用", "Fees"},
	{"organization", "八、机构建设和保障经费情况", "Bodies, staff and funds"},
	{"training", "九、政府信息公开会议和培训情况", "Meetings and training"},
};

const FormGroup *
gxbg_indicator_group(const char *code)
{
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		if (strcmp(groups[i].code, code) == 0)
			return &groups[i];
	return NULL;
}

const StatisticsIdentity gxbg_statistics_identities[N_STATISTICS_IDENTITIES] = {
	{IND_DISCLOSED_ITEMS, 1, {IND_DISCLOSED_NORMATIVE_DOCUMENTS}, false},
	{IND_PRESS_CONFERENCES, 1, {IND_PRESS_CONFERENCES_BY_HEAD}, false},
	{IND_INTERVIEWS, 1, {IND_INTERVIEWS_BY_HEAD}, false},
	{IND_RECEIVED, 4, {IND_RECEIVED_IN_PERSON, IND_RECEIVED_FAX, IND_RECEIVED_ONLINE,
	IND_RECEIVED_LETTER}, true},
	{IND_CONCLUDED, 2, {IND_CONCLUDED_ON_TIME, IND_CONCLUDED_EXTENDED}, true},
	{IND_ANSWERED, 8, {IND_ANSWERED_ALREADY_PUBLIC, IND_ANSWERED_AGREED, IND_ANSWERED_AGREED_PARTLY,
		IND_ANSWERED_REFUSED, IND_ANSWERED_NOT_THIS_ORGAN, IND_ANSWERED_NOT_EXISTING,
	IND_ANSWERED_AMENDED, IND_ANSWERED_OTHER_CHANNEL}, true},
	{IND_ANSWERED_REFUSED, 6, {IND_REFUSED_STATE_SECRET, IND_REFUSED_TRADE_SECRET, IND_REFUSED_PRIVACY,
		IND_REFUSED_SECURITY_STABILITY, IND_REFUSED_NOT_GOVERNMENT_INFORMATION,
	IND_REFUSED_OTHER}, true},
	{IND_RECONSIDERATIONS, 3, {IND_RECONSIDERATIONS_UPHELD, IND_RECONSIDERATIONS_CORRECTED,
	IND_RECONSIDERATIONS_OTHER}, true},
	{IND_LITIGATIONS, 3, {IND_LITIGATIONS_UPHELD, IND_LITIGATIONS_CORRECTED,
	IND_LITIGATIONS_OTHER}, true},
	{IND_STAFF, 2, {IND_STAFF_FULL_TIME, IND_STAFF_PART_TIME}, true},
};

int
gxbg_indicator_whole(Indicator indicator)
{
	for (int i = 0; i < N_STATISTICS_IDENTITIES; i++)
		for (int part = 0; part < gxbg_statistics_identities[i].count; part++)
			if (gxbg_statistics_identities[i].parts[part] == indicator)
				return gxbg_statistics_identities[i].whole;
	return -1;
}

const char *const gxbg_statistics_units[] = {
	"条", "件", "次", "篇", "个", "人", "人次", "万元", "元", "期", "场", "处", "份", "项", "宗", "例", "期次", "条次",
	"件次", "场次", NULL
};

const char *const gxbg_of_which = "其中";

const char *const gxbg_label_heads[] = {
	"统计指标", "指标名称", "统计项目", "指标", "项目", "名称", "单位", "计量单位", "序号", "代码", "指标代码", NULL
};

const char *const gxbg_own_year_heads[] = {"本年度", "本年", "当年度", "当年", NULL};
const char *const gxbg_year_heads[] = {"年度", "年", NULL};
const char *const gxbg_head_ends[] = {"数", "数量", "数据", "数值", "统计数", "统计数据", "情况", NULL};
const char *const gxbg_other_time_heads[] = {
	"累计", "历年", "上年", "上一年", "去年", "往年", "同比", "增减", "增长", "增幅", "变化", NULL
};

bool
gxbg_indicator_is_new(Indicator indicator)
{
	return (indicator >= IND_HOT_TOPICS_RESPONDED && indicator <= IND_RESPONSES_OTHER) ||
		indicator == IND_DISCLOSED_MICROBLOG || indicator == IND_DISCLOSED_WECHAT ||
		indicator == IND_CONCLUDED_ON_TIME || indicator == IND_CONCLUDED_EXTENDED;
}

#define ROW(text, indicator)	{text, WORD_ROW, TABLE_STATISTICS, indicator}
#define TABLE_HEADING(text)			{text, WORD_GROUP, TABLE_STATISTICS, STATISTICS_HEADING}
#define NOTE(text)				{text, WORD_GROUP, TABLE_STATISTICS, STATISTICS_NOTE}

/*
 * Labels with their variants.  Where two indicators have the same label, the
 * rows before it tell which of them it is.
 */
const Word	gxbg_statistics_words[] = {
	ROW("主动公开政府信息数", IND_DISCLOSED_ITEMS),
	ROW("主动公开政府信息数量", IND_DISCLOSED_ITEMS),
	ROW("主动公开政府信息总数", IND_DISCLOSED_ITEMS),
	ROW("主动公开信息数", IND_DISCLOSED_ITEMS),
	NOTE("不同渠道和方式公开相同信息计"),
	NOTE("不同渠道和方式公开相同信息按"),
	ROW("其中主动公开规范性文件数", IND_DISCLOSED_NORMATIVE_DOCUMENTS),
	ROW("主动公开规范性文件数", IND_DISCLOSED_NORMATIVE_DOCUMENTS),
	ROW("其中主动公开规范性文件数量", IND_DISCLOSED_NORMATIVE_DOCUMENTS),
	ROW("主动公开规范性文件数量", IND_DISCLOSED_NORMATIVE_DOCUMENTS),
	ROW("制发规范性文件总数", IND_NORMATIVE_DOCUMENTS_MADE),
	ROW("制发规范性文件数", IND_NORMATIVE_DOCUMENTS_MADE),
	ROW("制发规范性文件总数量", IND_NORMATIVE_DOCUMENTS_MADE),
	TABLE_HEADING("通过不同渠道和方式公开政府信息的情况"),
	TABLE_HEADING("通过不同渠道和方式公开政府信息情况"),
	ROW("政府公报公开政府信息数", IND_DISCLOSED_GAZETTE),
	ROW("政府公报公开政府信息数量", IND_DISCLOSED_GAZETTE),
	ROW("政府公报公开信息数", IND_DISCLOSED_GAZETTE),
	ROW("政府网站公开政府信息数", IND_DISCLOSED_WEBSITE),
	ROW("政府网站公开政府信息数量", IND_DISCLOSED_WEBSITE),
	ROW("政府网站公开信息数", IND_DISCLOSED_WEBSITE),
	ROW("政务微博公开政府信息数", IND_DISCLOSED_MICROBLOG),
	ROW("政务微博公开政府信息数量", IND_DISCLOSED_MICROBLOG),
	ROW("政务微博公开信息数", IND_DISCLOSED_MICROBLOG),
	ROW("微博公开政府信息数", IND_DISCLOSED_MICROBLOG),
	ROW("政务微信公开政府信息数", IND_DISCLOSED_WECHAT),
	ROW("政务微信公开政府信息数量", IND_DISCLOSED_WECHAT),
	ROW("政务微信公开信息数", IND_DISCLOSED_WECHAT),
	ROW("微信公开政府信息数", IND_DISCLOSED_WECHAT),
	ROW("其他方式公开政府信息数", IND_DISCLOSED_OTHER),
	ROW("其它方式公开政府信息数", IND_DISCLOSED_OTHER),
	ROW("其他方式公开政府信息数量", IND_DISCLOSED_OTHER),
	ROW("其他方式公开信息数", IND_DISCLOSED_OTHER),

	TABLE_HEADING("回应解读情况"),
	ROW("回应公众关注热点或重大舆情数", IND_HOT_TOPICS_RESPONDED),
	ROW("回应公众关注热点或重大舆情数量", IND_HOT_TOPICS_RESPONDED),
	ROW("回应公众关注热点或重大舆情次数", IND_HOT_TOPICS_RESPONDED),
	ROW("回应公众关注的热点或重大舆情数", IND_HOT_TOPICS_RESPONDED),
	ROW("回应公众关注热点和重大舆情数", IND_HOT_TOPICS_RESPONDED),
	ROW("回应公众关注热点或重大舆情", IND_HOT_TOPICS_RESPONDED),
	NOTE("不同方式回应同一热点或舆情计"),
	NOTE("不同方式回应同一热点或舆情按"),
	TABLE_HEADING("通过不同渠道和方式回应解读的情况"),
	TABLE_HEADING("通过不同渠道和方式回应解读情况"),
	ROW("参加或举办新闻发布会总次数", IND_PRESS_CONFERENCES),
	ROW("参加或举办新闻发布会次数", IND_PRESS_CONFERENCES),
	ROW("参加或者举办新闻发布会总次数", IND_PRESS_CONFERENCES),
	ROW("举办新闻发布会总次数", IND_PRESS_CONFERENCES),
	ROW("其中主要负责同志参加新闻发布会次数", IND_PRESS_CONFERENCES_BY_HEAD),
	ROW("主要负责同志参加新闻发布会次数", IND_PRESS_CONFERENCES_BY_HEAD),
	ROW("其中主要负责同志参加新闻发布会总次数", IND_PRESS_CONFERENCES_BY_HEAD),
	ROW("其中主要负责同志参加次数", IND_PRESS_CONFERENCES_BY_HEAD),
	ROW("主要负责同志参加次数", IND_PRESS_CONFERENCES_BY_HEAD),
	ROW("政府网站在线访谈次数", IND_INTERVIEWS),
	ROW("政府网站在线访谈数", IND_INTERVIEWS),
	ROW("政府网站在线访谈总次数", IND_INTERVIEWS),
	ROW("其中主要负责同志参加政府网站在线访谈次数", IND_INTERVIEWS_BY_HEAD),
	ROW("主要负责同志参加政府网站在线访谈次数", IND_INTERVIEWS_BY_HEAD),
	ROW("其中主要负责同志参加在线访谈次数", IND_INTERVIEWS_BY_HEAD),
	ROW("其中主要负责同志参加次数", IND_INTERVIEWS_BY_HEAD),
	ROW("主要负责同志参加次数", IND_INTERVIEWS_BY_HEAD),
	ROW("政策解读稿件发布数", IND_INTERPRETATIONS),
	ROW("政策解读稿件发布数量", IND_INTERPRETATIONS),
	ROW("政策解读稿发布数", IND_INTERPRETATIONS),
	ROW("政策解读稿件发布篇数", IND_INTERPRETATIONS),
	ROW("微博微信回应事件数", IND_RESPONSES_MICROBLOG_WECHAT),
	ROW("微博微信回应事件数量", IND_RESPONSES_MICROBLOG_WECHAT),
	ROW("政务微博微信回应事件数", IND_RESPONSES_MICROBLOG_WECHAT),
	ROW("微博微信回应事件次数", IND_RESPONSES_MICROBLOG_WECHAT),
	ROW("其他方式回应事件数", IND_RESPONSES_OTHER),
	ROW("其它方式回应事件数", IND_RESPONSES_OTHER),
	ROW("其他方式回应事件数量", IND_RESPONSES_OTHER),
	ROW("其他方式回应事件次数", IND_RESPONSES_OTHER),

	ROW("收到申请数", IND_RECEIVED),
	ROW("收到申请数量", IND_RECEIVED),
	ROW("收到申请总数", IND_RECEIVED),
	ROW("当面申请数", IND_RECEIVED_IN_PERSON),
	ROW("当面申请数量", IND_RECEIVED_IN_PERSON),
	ROW("传真申请数", IND_RECEIVED_FAX),
	ROW("传真申请数量", IND_RECEIVED_FAX),
	ROW("网络申请数", IND_RECEIVED_ONLINE),
	ROW("网络申请数量", IND_RECEIVED_ONLINE),
	ROW("网上申请数", IND_RECEIVED_ONLINE),
	ROW("信函申请数", IND_RECEIVED_LETTER),
	ROW("信函申请数量", IND_RECEIVED_LETTER),
	ROW("申请办结数", IND_CONCLUDED),
	ROW("申请办结数量", IND_CONCLUDED),
	ROW("申请办结总数", IND_CONCLUDED),
	ROW("按时办结数", IND_CONCLUDED_ON_TIME),
	ROW("按时办结数量", IND_CONCLUDED_ON_TIME),
	ROW("延期办结数", IND_CONCLUDED_EXTENDED),
	ROW("延期办结数量", IND_CONCLUDED_EXTENDED),
	ROW("申请答复数", IND_ANSWERED),
	ROW("申请答复数量", IND_ANSWERED),
	ROW("申请答复总数", IND_ANSWERED),
	ROW("属于已主动公开范围数", IND_ANSWERED_ALREADY_PUBLIC),
	ROW("属于已主动公开范围数量", IND_ANSWERED_ALREADY_PUBLIC),
	ROW("属于已经主动公开范围数", IND_ANSWERED_ALREADY_PUBLIC),
	ROW("属于主动公开范围数", IND_ANSWERED_ALREADY_PUBLIC),
	ROW("同意公开答复数", IND_ANSWERED_AGREED),
	ROW("同意公开答复数量", IND_ANSWERED_AGREED),
	ROW("同意部分公开答复数", IND_ANSWERED_AGREED_PARTLY),
	ROW("同意部分公开答复数量", IND_ANSWERED_AGREED_PARTLY),
	ROW("部分同意公开答复数", IND_ANSWERED_AGREED_PARTLY),
	ROW("不同意公开答复数", IND_ANSWERED_REFUSED),
	ROW("不同意公开答复数量", IND_ANSWERED_REFUSED),
	ROW("其中涉及国家秘密", IND_REFUSED_STATE_SECRET),
	ROW("涉及国家秘密", IND_REFUSED_STATE_SECRET),
	ROW("涉及国家秘密数", IND_REFUSED_STATE_SECRET),
	ROW("涉及商业秘密", IND_REFUSED_TRADE_SECRET),
	ROW("涉及商业秘密数", IND_REFUSED_TRADE_SECRET),
	ROW("涉及个人隐私", IND_REFUSED_PRIVACY),
	ROW("涉及个人隐私数", IND_REFUSED_PRIVACY),
	ROW("危及国家安全公共安全经济安全和社会稳定", IND_REFUSED_SECURITY_STABILITY),
	ROW("危及国家安全公共安全经济安全和社会稳定数", IND_REFUSED_SECURITY_STABILITY),
	ROW("危及国家安全公共安全经济安全", IND_REFUSED_SECURITY_STABILITY),
	ROW("危及国家安全", IND_REFUSED_SECURITY_STABILITY),
	ROW("不是条例所指政府信息", IND_REFUSED_NOT_GOVERNMENT_INFORMATION),
	ROW("不是条例所指政府信息数", IND_REFUSED_NOT_GOVERNMENT_INFORMATION),
	ROW("不是条例所指的政府信息", IND_REFUSED_NOT_GOVERNMENT_INFORMATION),
	ROW("不是条例所称政府信息", IND_REFUSED_NOT_GOVERNMENT_INFORMATION),
	ROW("不是政府信息公开条例所指政府信息", IND_REFUSED_NOT_GOVERNMENT_INFORMATION),
	ROW("法律法规规定的其他情形", IND_REFUSED_OTHER),
	ROW("法律法规规定的其它情形", IND_REFUSED_OTHER),
	ROW("法律法规规定的其他情形数", IND_REFUSED_OTHER),
	ROW("法律法规规定其他情形", IND_REFUSED_OTHER),
	ROW("不属于本行政机关公开数", IND_ANSWERED_NOT_THIS_ORGAN),
	ROW("不属于本行政机关公开数量", IND_ANSWERED_NOT_THIS_ORGAN),
	ROW("不属于本行政机关公开范围数", IND_ANSWERED_NOT_THIS_ORGAN),
	ROW("不属于本机关公开数", IND_ANSWERED_NOT_THIS_ORGAN),
	ROW("申请信息不存在数", IND_ANSWERED_NOT_EXISTING),
	ROW("申请信息不存在数量", IND_ANSWERED_NOT_EXISTING),
	ROW("申请的信息不存在数", IND_ANSWERED_NOT_EXISTING),
	ROW("告知作出更改补充数", IND_ANSWERED_AMENDED),
	ROW("告知作出更改补充数量", IND_ANSWERED_AMENDED),
	ROW("告知做出更改补充数", IND_ANSWERED_AMENDED),
	ROW("告知作出更改或补充数", IND_ANSWERED_AMENDED),
	ROW("告知通过其他途径办理数", IND_ANSWERED_OTHER_CHANNEL),
	ROW("告知通过其它途径办理数", IND_ANSWERED_OTHER_CHANNEL),
	ROW("告知通过其他途径办理数量", IND_ANSWERED_OTHER_CHANNEL),

	ROW("行政复议数量", IND_RECONSIDERATIONS),
	ROW("行政复议数", IND_RECONSIDERATIONS),
	ROW("维持具体行政行为数", IND_RECONSIDERATIONS_UPHELD),
	ROW("维持具体行政行为数量", IND_RECONSIDERATIONS_UPHELD),
	ROW("被依法纠错数", IND_RECONSIDERATIONS_CORRECTED),
	ROW("被依法纠错数量", IND_RECONSIDERATIONS_CORRECTED),
	ROW("其他情形数", IND_RECONSIDERATIONS_OTHER),
	ROW("其它情形数", IND_RECONSIDERATIONS_OTHER),
	ROW("其他情形数量", IND_RECONSIDERATIONS_OTHER),
	ROW("行政诉讼数量", IND_LITIGATIONS),
	ROW("行政诉讼数", IND_LITIGATIONS),
	ROW("维持具体行政行为或者驳回原告诉讼请求数", IND_LITIGATIONS_UPHELD),
	ROW("维持具体行政行为或驳回原告诉讼请求数", IND_LITIGATIONS_UPHELD),
	ROW("维持具体行政行为或者驳回原告诉讼请求数量", IND_LITIGATIONS_UPHELD),
	ROW("维持具体行政行为或者驳回原告诉讼请求", IND_LITIGATIONS_UPHELD),
	ROW("维持具体行政行为或者驳回原告诉讼", IND_LITIGATIONS_UPHELD),
	ROW("被依法纠错数", IND_LITIGATIONS_CORRECTED),
	ROW("被依法纠错数量", IND_LITIGATIONS_CORRECTED),
	ROW("其他情形数", IND_LITIGATIONS_OTHER),
	ROW("其它情形数", IND_LITIGATIONS_OTHER),
	ROW("其他情形数量", IND_LITIGATIONS_OTHER),
	ROW("举报投诉数量", IND_COMPLAINTS),
	ROW("举报投诉数", IND_COMPLAINTS),
	ROW("投诉举报数量", IND_COMPLAINTS),
	ROW("依申请公开信息收取的费用", IND_FEES),
	ROW("依申请公开政府信息收取的费用", IND_FEES),

	TABLE_HEADING("机构建设和保障经费情况"),
	ROW("政府信息公开工作专门机构数", IND_DEDICATED_BODIES),
	ROW("政府信息公开工作专门机构数量", IND_DEDICATED_BODIES),
	ROW("政府信息公开专门机构数", IND_DEDICATED_BODIES),
	ROW("设置政府信息公开查阅点数", IND_READING_POINTS),
	ROW("设置政府信息公开查阅点数量", IND_READING_POINTS),
	ROW("政府信息公开查阅点数", IND_READING_POINTS),
	ROW("从事政府信息公开工作人员数", IND_STAFF),
	ROW("从事政府信息公开工作人员数量", IND_STAFF),
	ROW("从事政府信息公开工作的人员数", IND_STAFF),
	ROW("专职人员数", IND_STAFF_FULL_TIME),
	ROW("专职人员数量", IND_STAFF_FULL_TIME),
	ROW("兼职人员数", IND_STAFF_PART_TIME),
	ROW("兼职人员数量", IND_STAFF_PART_TIME),
	ROW("政府信息公开专项经费", IND_BUDGET),
	TABLE_HEADING("政府信息公开会议和培训情况"),
	ROW("召开政府信息公开工作会议或专题会议数", IND_MEETINGS),
	ROW("召开政府信息公开工作会议或者专题会议数", IND_MEETINGS),
	ROW("召开政府信息公开工作会议或专题会议数量", IND_MEETINGS),
	ROW("召开政府信息公开工作会议或专题会议次数", IND_MEETINGS),
	ROW("召开政府信息公开工作会议和专题会议数", IND_MEETINGS),
	ROW("举办各类培训班数", IND_TRAINING_CLASSES),
	ROW("举办各类培训班数量", IND_TRAINING_CLASSES),
	ROW("举办各类培训班次数", IND_TRAINING_CLASSES),
	ROW("举办各类培训班期数", IND_TRAINING_CLASSES),
	ROW("接受培训人员数", IND_TRAINEES),
	ROW("接受培训人员数量", IND_TRAINEES),

	TABLE_HEADING("统计指标"),
	TABLE_HEADING("指标名称"),
	{"序号", WORD_COLUMN, TABLE_STATISTICS, STATISTICS_NUMBER},
	{"代码", WORD_COLUMN, TABLE_STATISTICS, STATISTICS_NUMBER},
};

const int	gxbg_statistics_word_count = sizeof(gxbg_statistics_words) / sizeof(gxbg_statistics_words[0]);
