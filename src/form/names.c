/*
 * names.c
 *	  Words of titles, names of organs, dates and section headings.
 *
 * The scanner looks for gxbg_name_words in the whole body; all other lists are
 * for the short passages around what it found.
 */
#include "form/names.h"

#include <stddef.h>

#define TITLE(text)				{text, WORD_TITLE, TABLE_NONE, 0}
#define TITLES(topic) \
	TITLE(topic "报告"), TITLE(topic "工作报告"), TITLE(topic "年度报告"), TITLE(topic "年报"), \
	TITLE(topic "工作年度报告"), TITLE(topic "工作年报"), TITLE(topic "工作总结"), \
	TITLE(topic "情况报告"), TITLE(topic "情况年度报告"), TITLE(topic "工作情况报告"), \
	TITLE(topic "工作情况的报告"), TITLE(topic "的报告"), TITLE(topic "总结"), TITLE(topic "工作情况年度报告")
#define HEADING(text, section)	{text, WORD_SECTION, TABLE_NONE, section}

const Word	gxbg_name_words[] = {
	/* What a title ends with, with and without what it reports on */
	TITLE("年度报告"),
	TITLE("年度工作报告"),
	TITLE("年度情况报告"),
	TITLE("年度总结报告"),
	TITLE("年度工作总结"),
	TITLE("年度总结"),
	TITLE("年度自查报告"),
	TITLE("年报"),
	TITLE("年報"),
	TITLE("工作报告"),
	TITLE("工作年报"),
	TITLE("工作年度报告"),
	TITLE("工作情况报告"),
	TITLE("工作情况的报告"),
	TITLE("情况报告"),
	TITLE("情况的报告"),
	TITLE("工作总结"),
	TITLE("工作总结报告"),
	TITLE("工作自查报告"),
	TITLE("自查报告"),
	TITLE("工作成绩单"),
	TITLE("成绩单"),
	TITLES("政府信息公开"),
	TITLES("信息公开"),
	TITLES("政务公开"),

	/* Headings of the statutory sections, so that they are no row labels */
	HEADING("总体情况", SECTION_OVERVIEW),
	HEADING("主动公开政府信息情况", SECTION_DISCLOSURE),
	HEADING("主动公开政府信息的情况", SECTION_DISCLOSURE),
	HEADING("收到和处理政府信息公开申请情况", SECTION_APPLICATION),
	HEADING("收到和处理政府信息公开申请的情况", SECTION_APPLICATION),
	HEADING("政府信息公开行政复议行政诉讼情况", SECTION_PROCEEDING),
	HEADING("政府信息公开行政复议和行政诉讼情况", SECTION_PROCEEDING),
	HEADING("政府信息公开行政复议及行政诉讼情况", SECTION_PROCEEDING),
	HEADING("因政府信息公开工作被申请行政复议提起行政诉讼情况", SECTION_PROCEEDING),
	HEADING("存在的主要问题及改进情况", SECTION_PROBLEMS),
	HEADING("存在的问题及改进情况", SECTION_PROBLEMS),
	HEADING("政府信息公开工作存在的主要问题及改进情况", SECTION_PROBLEMS),
	HEADING("其他需要报告的事项", SECTION_OTHER),
	HEADING("其它需要报告的事项", SECTION_OTHER),
};

const int	gxbg_name_word_count = sizeof(gxbg_name_words) / sizeof(gxbg_name_words[0]);

/* Codes and usual headings, by Section */
const FormEntry gxbg_sections_of_form[N_SECTIONS] = {
	[SECTION_PREAMBLE] = {"preamble", NULL, "引言", "Preamble", IN_STATUTORY | IN_STATISTICS, 0, NULL, 0, 0},
	[SECTION_OVERVIEW] = {"overview", NULL, "总体情况", "Overview", IN_STATUTORY | IN_STATISTICS, 1, NULL, 0, 0},
	[SECTION_DISCLOSURE] = {"disclosure", NULL, "主动公开政府信息情况",
		"Information disclosed proactively", IN_STATUTORY | IN_STATISTICS, 2, NULL, 0, 0},
	[SECTION_APPLICATION] = {"application", NULL, "收到和处理政府信息公开申请情况",
		"Applications received and processed", IN_STATUTORY | IN_STATISTICS, 3, NULL, 0, 0},
	[SECTION_PROCEEDING] = {"proceeding", NULL, "政府信息公开行政复议、行政诉讼情况",
		"Administrative reconsideration and litigation", IN_STATUTORY | IN_STATISTICS, 4, NULL, 0, 0},
	[SECTION_PROBLEMS] = {"problems", NULL, "存在的主要问题及改进情况",
		"Main problems and improvements", IN_STATUTORY | IN_STATISTICS, 5, NULL, 0, 0},
	[SECTION_OTHER] = {"other", NULL, "其他需要报告的事项", "Other matters",
		IN_STATUTORY | IN_STATISTICS, 6, NULL, 0, 0},
};

LOCAL_WORDS(proceeding_cues, "复议", "诉讼", "申诉")
LOCAL_WORDS(problem_cues,
	"存在问题", "存在的问题", "存在主要问题", "存在的主要问题", "主要问题", "问题和改进", "问题及改进",
	"问题与改进", "困难和问题", "困难与问题", "困难及问题", "问题和困难", "问题与困难", "问题及困难", "存在困难",
	"存在的困难", "存在的主要困难", "改进情况", "改进措施", "不足", "存在的不足", "问题及")
LOCAL_WORDS(application_cues,
	"依申请公开", "公开申请", "申请公开", "收到和处理", "收到及处理", "不予公开")
LOCAL_WORDS(disclosure_cues, "主动公开")
LOCAL_WORDS(overview_cues,
	"总体情况", "总体概述", "总体概况", "概述", "概况", "基本情况", "基本工作情况", "总体工作情况",
	"工作概述", "总的情况")
LOCAL_WORDS(other_cues,
	"其他需要", "其它需要", "需要报告", "需要说明", "收费", "收取费用", "收取的费用", "减免", "附表", "附件")

/* Of one way of publishing, whatever else: 网上公开总体情况 */
LOCAL_WORDS(narrow_cues, "网上公开", "网站公开", "网站建设", "平台建设")

const SectionCue gxbg_section_cues[] = {
	{SECTION_OTHER, true, &narrow_cues},
	{SECTION_PROBLEMS, true, &problem_cues},
	{SECTION_OTHER, true, &other_cues},
	{SECTION_PROCEEDING, true, &proceeding_cues},
	{SECTION_APPLICATION, false, &application_cues},
	{SECTION_DISCLOSURE, false, &disclosure_cues},
	{SECTION_OVERVIEW, false, &overview_cues},
	{SECTION_OTHER, false, NULL}
};

const char *const gxbg_part_prefix = "第";
const char *const gxbg_part_word = "部分";
const char *const gxbg_chapter_word = "章";
const char *const gxbg_article_word = "条";

WORDS(gxbg_section_headings,
	"总体情况", "总体概述", "概述", "主动公开政府信息情况", "主动公开政府信息的情况", "主动公开情况",
	"政府信息主动公开情况", "行政机关主动公开政府信息情况",
	"收到和处理政府信息公开申请情况", "收到和处理政府信息公开申请的情况",
	"行政机关收到和处理政府信息公开申请情况", "依申请公开政府信息情况", "政府信息依申请公开情况",
	"依申请公开情况",
	"政府信息公开行政复议、行政诉讼情况", "政府信息公开行政复议和行政诉讼情况",
	"政府信息公开行政复议及行政诉讼情况", "政府信息公开行政复议行政诉讼情况",
	"因政府信息公开工作被申请行政复议、提起行政诉讼情况",
	"存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的问题及改进情况",
	"存在问题及改进措施", "其他需要报告的事项", "其它需要报告的事项", "其他需要报告的情况")

WORDS(gxbg_heading_ends,
	"情况", "概述", "概况", "事项", "措施", "问题", "方向", "附表", "附件", "不足", "申请", "政府信息",
	"打算", "计划", "思路", "建议", "安排", "说明", "成效", "做法", "设想")

/* What sentences begin with, and no heading has behind one of its ends */
WORDS(gxbg_sentence_starts,
	"我局", "我市", "我县", "我区", "我镇", "我乡", "我街道", "我委", "我厅", "我办", "我院", "我校", "我中心", "我单位", "我省",
	"本局", "本单位", "本机关", "本部门", "本年度", "本镇", "本街道", "本报告", "全年", "全局", "今年", "一年来", "截至", "截止", "没有", "未收到",
	"未发生", "未接到", "未出现", "未收取", "根据", "按照", "依据", "为了", "为进一步", "为切实", "一是", "收到申请", "共收到", "成立了", "成立领导")
const char *const gxbg_number_word = "号";
WORDS(gxbg_counted_words,
	"年", "月", "日", "号", "师", "团", "连", "营", "中", "小", "幼", "院", "队", "所", "局", "处", "厂", "分",
	"大队", "中队", "支队", "届", "级", "区", "街", "路", "个", "家", "条", "项", "件")
WORDS(gxbg_nothing_words, "无", "暂无", "没有")

/* Dates */
const char *const gxbg_year_word = "年";
const char *const gxbg_month_word = "月";
const char *const gxbg_first_month = "元月";
WORDS(gxbg_day_words, "日", "号")
WORDS(gxbg_year_words, "年", "年度", "度", "年份")
WORDS(gxbg_period_words, "至", "到", "起至", "起到", "始至", "截至", "截止", "截止到", "截至到")
WORDS(gxbg_period_ends, "起", "始", "开始")
WORDS(gxbg_period_labels,
	"期限", "时限", "统计", "起止", "数据", "本报告")

/* 截至2022年12月31日, 2022年底 */
WORDS(gxbg_until_words, "截至", "截止", "截止到", "截至到", "截止至", "至", "到")
WORDS(gxbg_ends_of_year, "底", "末", "年底", "年末", "终")
const char *const gxbg_last_month = "12月";
WORDS(gxbg_last_days, "31", "底", "末", "三十一")

/* 2023年,我局将继续努力; 将...纳入 alone is no plan */
WORDS(gxbg_plan_words,
	"将继续", "将进一步", "将不断", "将按", "将认真", "将以", "将加大", "将严格", "将加强", "将深入", "将着力", "将重点",
	"将积极", "将围绕", "将结合", "将从", "将坚持", "将全面", "将努力", "将更加", "将大力", "将通过", "将在", "将开展",
	"将切实", "将针对", "将根据", "将贯彻", "将持续", "将建立", "将完善", "将扎实", "将做好", "将主要", "将紧紧", "将把",
	"将推进", "将推动", "将依托", "将充分", "将力争", "将采取", "将抓好", "将对", "将突出", "将立足", "将强化", "将健全", "将优化",
	"将拓展", "将丰富", "将于", "将紧扣", "将聚焦", "将再", "将提高", "将提升", "将一如既往", "将依法", "将及时", "将组织",
	"计划", "拟", "下一步", "下步", "打算", "力争", "我们要", "我局要", "还要", "要继续", "要进一步", "要加强", "工作安排",
	"工作思路", "展望", "继续做好", "继续加强", "继续推进", "继续深化", "再接再厉", "努力方向", "今后")

/* 现将2022年政府信息公开工作情况报告如下 */
WORDS(gxbg_reported_words,
	"报告如下", "汇报如下", "总结如下", "公布如下", "情况如下", "公开如下", "年度报告", "公开年报", "工作报告", "本报告", "本年报", "予以公布")

/* 结转到2023年, 比2021年; 2021年以来, 2021年相比 */
WORDS(gxbg_before_other_years,
	"结转", "结转到", "结转至", "转入", "转到", "转至", "延至", "延期到", "延期至", "顺延至", "留待", "比", "较", "自", "从", "至", "到",
	"早在", "截至", "截止")
WORDS(gxbg_behind_other_years, "以来", "起", "相比", "同期", "比较", "持平", "以前", "之前", "结转", "修订", "发布的", "印发的", "出台的")

/* A table with one of these for its caption is of the year before the report's, or before that */
WORDS(gxbg_years_before,
	"上年度", "上年", "上一年度", "上一年", "去年", "去年度", "往年", "上年同期", "上年度同期", "去年同期", "上一年同期", "上一年度同期",
	"上一报告年度", "上一报告期", "上期", "前一年度", "前一年")
WORDS(gxbg_organisations, "法人或其他组织", "法人或者其他组织", "法人和其他组织")
WORDS(gxbg_points_at_table, "以下", "如下", "下表", "下列", "此表", "本表", "该表", "表中", "附")
WORDS(gxbg_beside_year, "与", "和", "同", "跟", "比", "较", "结转", "根据", "按照", "参照")
WORDS(gxbg_of_year, "的", "度的")
WORDS(gxbg_told_of_year,
	"情况", "表", "数据", "统计", "数字", "报表", "收到", "办理", "政府信息公开", "申请")

/* What the columns of table III are called in their headings where it is not the form's own word: all of a cell */
LOCAL_WORDS(natural_person_heads, "公民", "个人", "公民个人", "自然人公民", "公民自然人")
LOCAL_WORDS(enterprise_heads, "企业", "企业法人", "工商企业", "商企", "企业单位", "公司", "公司企业", "商业公司")
LOCAL_WORDS(research_heads,
	"科研院所", "科研单位", "研究机构", "科学研究机构", "科研部门", "教育科研机构", "科研教育机构", "科研类机构", "科研组织",
	"研究院所")
LOCAL_WORDS(public_interest_heads,
	"社会团体", "社会组织", "公益组织", "社团", "公益团体", "公益机构", "公益性组织", "公益性社会组织", "公益社会组织")
LOCAL_WORDS(legal_service_heads, "法律机构", "律师事务所", "律所", "法务机构", "法律咨询机构")
LOCAL_WORDS(other_heads, "其他组织", "其它组织", "其他单位", "其它单位", "其他机构", "其它机构", "其余", "其余组织")
LOCAL_WORDS(total_heads, "总数", "总量", "总和", "共计", "小计", "累计", "总件数")

WordList   *const gxbg_applicant_heads[N_APPLICANTS] = {
	&natural_person_heads, &enterprise_heads, &research_heads, &public_interest_heads,
	&legal_service_heads, &other_heads, &total_heads
};

/* Of the form's own words for the columns */
const char *const gxbg_applicant_letters = "自然人商业企业科研机构社会公益组织法律服务机构其他它总合计法人或者申请情况";

LOCAL_WORDS(date_labels_1,
	"发布时间", "发布日期", "发布于", "发布", "公布时间", "公布日期", "公开时间", "公开日期",
	"发表时间", "发表日期", "上网时间", "上网日期", "发稿时间", "信息发布时间",
	"pubdate", "pubtime", "publishdate", "publishtime", "publish_date", "publish_time")
LOCAL_WORDS(date_labels_2,
	"时间", "日期", "date", "信息时间", "信息日期", "信息提供日期", "信息提供时间", "添加时间",
	"添加日期", "录入时间", "录入日期", "上传时间", "上传日期", "文章时间")
LOCAL_WORDS(date_labels_3,
	"报送时间", "报送日期", "生成日期", "生成时间", "成文日期", "成文时间", "制作日期",
	"产生日期", "形成日期", "形成时间", "发文日期", "发文时间", "印发日期", "印发时间",
	"公文时间", "编制日期", "编制时间")
LOCAL_WORDS(date_labels_4,
	"更新日期", "更新时间", "修改时间", "修改日期")

WordList   *const gxbg_date_labels[DATE_LABEL_RANKS] = {
	&date_labels_1, &date_labels_2, &date_labels_3, &date_labels_4
};

/* A line with one of these is about the page */
WORDS(gxbg_page_words,
	"来源", "浏览", "点击", "阅读", "字号", "字体", "作者", "编辑", "责任", "访问",
	"打印", "分享", "索引", "文号", "字号")

/* What stands behind one of these is a number, whatever date is in it */
WORDS(gxbg_index_labels, "索引号", "索引", "文号", "发文字号", "文件编号", "编号", "备案号")

/* Titles */
WORDS(gxbg_topics,
	"政府信息公开", "信息公开", "政务公开", "政务信息公开", "政府信息",
	"政府资讯公开", "资讯公开", "政府资讯")
WORDS(gxbg_whole_topics, "政府信息公开", "政府资讯公开")
const char *const gxbg_government_topic = "政府信息";
const char *const gxbg_government_word = "政府";
const char *const gxbg_people_word = "人民";
WORDS(gxbg_neighbours,
	"上一篇", "下一篇", "上一条", "下一条", "上篇", "下篇", "上一页", "下一页", "相关链接", "相关文章",
	"相关信息", "相关阅读", "相关报道", "相关内容", "链接", "附件")
WORDS(gxbg_others_words, "推荐阅读", "推荐文章", "相关推荐", "热门推荐", "热门文章", "延伸阅读")
WORDS(gxbg_connectors, "和", "及", "与", "暨", "以及", "并")

/* A stretch that is one of these is a button of the page, and no part of a title */
WORDS(gxbg_page_controls,
	"打印", "打印本页", "关闭", "关闭窗口", "分享", "分享到", "收藏", "下载", "返回", "首页", "导航",
	"繁体", "字体", "字号", "朗读", "扫一扫", "大中小", "大", "中", "小")

/* What may stand before a title in its line, and what may follow it there */
WORDS(gxbg_title_openers,
	"关于", "关于公布", "关于发布", "关于公开", "关于公示", "关于印发", "关于报送", "关于上报", "转发",
	"现公布", "特公布", "现发布", "特发布", "现公开", "公布", "发布", "公示", "点击查看", "点击阅读", "欢迎阅读", "查看", "图解", "一图读懂",
	"解读", "转载", "附件", "附件1", "附件2", "附件一", "附件二", "首页", "首页政务公开", "首页政府信息公开",
	"标题", "公报标题", "信息名称", "文件名称", "信息标题", "文章标题", "名称", "题名")
WORDS(gxbg_about_words,
	"网站转发", "网站转载", "转发", "转载", "转登", "关于转发", "关于", "关于公布", "关于发布", "关于公开", "关于公示", "关于印发", "关于报送", "关于上报")
WORDS(gxbg_title_closers,
	"关于", "关于公布", "关于发布", "关于公开", "关于公示", "关于印发", "关于报送", "关于上报",
	"的", "本级", "年度", "度", "年", "部门", "全年", "学年")
WORDS(gxbg_title_followers,
	"发布时间", "发布日期", "发布机构", "发布单位", "发布者", "发布于", "来源", "信息来源", "时间", "日期", "作者", "根据", "按照", "依据", "为",
	"本报告", "本年度报告", "现", "一", "浏览", "点击", "字号", "字体", "索引", "目录",
	"引言", "概述", "总体", "前言", "更新", "成文", "公开日期", "公开时间", "生成")

/* Words of issuing around a title: 关于公布《...年度报告》的公告 */
LOCAL_WORDS(issue_leads, "关于公布", "关于发布", "关于公开", "关于公示", "关于印发")
LOCAL_WORDS(letter_leads, "关于报送", "关于上报")
LOCAL_WORDS(announcement_tails, "的公告", "的公示", "公告", "公示")
LOCAL_WORDS(letter_tails, "的函")
LOCAL_WORDS(notice_tails, "的通知")

const IssueKind gxbg_issue_kinds[] = {
	{NULL, &announcement_tails, false},
	{&issue_leads, &letter_tails, false},
	{&letter_leads, &letter_tails, false},
	{&issue_leads, &notice_tails, true},
	{NULL, NULL, false}
};

/* Organs */
LOCAL_WORDS(with_government,
	"浦东新区", "滨海新区", "省", "自治区", "市", "州", "县", "区", "旗", "镇", "乡", "苏木")
LOCAL_WORDS(with_committee,
	"开发区", "高新区", "经开区", "新区", "园区", "示范区", "试验区", "管理区", "保税区",
	"度假区", "合作区", "保护区", "风景区", "景区", "旅游区", "工业区", "功能区", "集聚区",
	"聚集区", "产业区", "先导区", "新城", "产业园", "工业园")
LOCAL_WORDS(with_office,
	"街道")
LOCAL_WORDS(with_agency,
	"地区", "盟")
LOCAL_WORDS(without_organ,
	"社区", "校区", "小区", "库区", "关区", "辖区", "片区", "厂区", "院区", "考区", "学区", "灌区")

/* The longest ending that fits says what the government of a region is called */
const RegionKind gxbg_region_kinds[] = {
	{&with_government, "人民政府", "人民政府"},
	{&with_committee, "管理委员会", "管理委員會"},
	{&with_office, "办事处", "辦事處"},
	{&with_agency, "行政公署", "行政公署"},
	{&without_organ, NULL, NULL},
	{NULL, NULL, NULL}
};

/* The longest that fits says what an organ is */
WORDS(gxbg_organ_endings,
	"政府", "办事处", "街道办", "局", "厅", "部", "委", "委员会", "管委会", "会", "办",
	"办公室", "办公厅", "公署", "署", "院", "处", "中心", "队", "站", "所", "馆", "大学",
	"学院", "学校", "中学", "小学", "高中", "幼儿园", "医院", "公司", "集团", "社", "银行",
	"兵团", "师", "团", "团场", "室", "台", "段", "科", "股", "联", "农场", "林场", "园艺场", "茶场", "良种场", "种畜场", "原种场", "示范场", "试验场", "果园场", "养殖场", "垦殖场",
	"海关", "监狱", "牧场", "渔场", "总场", "分场", "机场", "法院", "检察院", "库", "基地", "组", "党校", "行", "协会", "基金", "校", "园",
	"政协", "科协", "作协", "一中", "二中", "三中", "四中", "五中", "六中", "七中", "八中", "九中", "十中",
	"一小", "二小", "三小", "四小", "五小", "六小", "一幼", "二幼", "三幼", "四幼", "五幼", "六幼")

/* One of these in a name says where its organ is */
WORDS(gxbg_region_words,
	"省", "市", "自治区", "州", "县", "区", "旗", "盟", "镇", "乡", "街道", "苏木", "兵团",
	"北京", "上海", "天津", "重庆")

/* Words with one of these in them that are no places */
WORDS(gxbg_not_regions,
	"城市管理", "城市建设", "城市综合", "城市规划", "城市更新", "城市执法", "城市行政", "市场",
	"城乡", "乡村", "城镇", "乡镇", "市政公用", "市政工程", "市政设施", "市政管理", "市政园林", "市政建设", "市政市容", "市容", "市民中心", "市民之家", "市民服务", "市民热线", "社区", "区域", "区划", "县域")

/* Of these, what a place may be called by, before its government: 双城镇人民政府 */
WORDS(gxbg_town_words, "城镇")

/* Organs of the whole country have no region in their names */
WORDS(gxbg_national_words,
	"中国", "中华", "中共中央", "国务院", "国家", "全国", "最高人民", "外交部", "教育部",
	"科学技术部", "科技部", "工业和信息化部", "公安部", "安全部", "民政部", "司法部", "财政部",
	"人力资源和社会保障部", "人力资源社会保障部", "自然资源部", "国土资源部", "生态环境部",
	"环境保护部", "住房和城乡建设部", "住房城乡建设部", "交通运输部", "交通部", "铁道部",
	"水利部", "农业农村部", "农业部", "商务部", "文化和旅游部", "文化部",
	"卫生部", "退役军人事务部", "应急管理部", "应急部", "审计署", "海关总署", "监察部")

const char *const gxbg_government_name = "人民政府";
const char *const gxbg_province_word = "省";
const char *const gxbg_autonomous_region_word = "自治区";
WORDS(gxbg_own_words, "我", "本")
WORDS(gxbg_site_words, "网", "平台")

/* What ends so is a site or a page, and no organ: 云河市商务局网站; behind a topic: 政府信息公开平台 */
WORDS(gxbg_media,
	"网", "网站", "门户网", "门户网站", "政务网", "政务网站", "官网", "官方网站", "信息网", "网页", "主页")
WORDS(gxbg_topic_media, "平台", "专栏", "专区", "栏目")
WORDS(gxbg_not_media, "联网", "电网", "管网", "路网")

/* A name that begins so is said from near by; but see gxbg_not_relative */
WORDS(gxbg_relative_words,
	"我", "本", "省", "市", "县", "区", "州", "旗", "盟", "镇", "乡", "自治区", "自治州",
	"自治县", "自治旗", "街道", "地区", "全省", "全市", "全县", "全区")
WORDS(gxbg_not_relative,
	"市中区", "市北区", "市南区", "市辖区", "乡宁", "乡城", "镇江", "镇海", "镇原", "镇平",
	"镇雄", "镇远", "镇安", "镇坪", "镇巴", "镇康", "镇沅", "镇赉", "镇宁", "本溪", "旗山",
	"旗口", "区庄", "州城", "县底", "县街", "镇龙", "镇隆", "镇东", "镇南", "镇头", "镇前",
	"镇川", "镇泾", "镇子", "镇西", "镇北", "镇明", "镇湖", "镇街", "镇山", "镇中", "镇郊",
	"市桥", "市坪", "市南", "市北", "市郊", "乡坊", "盟城")
WORDS(gxbg_provinces,
	"河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江", "安徽", "福建", "江西", "山东",
	"河南", "湖北", "湖南", "广东", "海南", "四川", "贵州", "云南", "陕西", "甘肃", "青海",
	"台湾", "内蒙古", "广西壮族", "西藏", "宁夏回族", "新疆维吾尔")

/* Words that a name in the body stands behind, wherever they stand before it */
WORDS(gxbg_name_leads,
	"由", "向", "据", "作为", "关于", "按照", "对照", "印发", "转发", "依托", "登录", "登陆", "查阅",
	"访问", "通过", "联系", "编制", "现将", "公布", "制定了", "制定", "遵照", "是指", "请与",
	"邮寄至", "寄至", "指", "即", "的", "各", "领导下", "根据", "依照", "依据", "参照", "结合",
	"加强", "支持", "配合", "指导", "督促", "协助", "会同", "要求", "落实", "贯彻", "报送", "报经",
	"上报", "收到", "接受", "做好", "以及", "推进", "推动", "开展", "学习", "围绕", "针对",
	"设在", "挂靠", "位于", "调整", "成立", "召开", "举办", "参加", "组建", "负责", "建立", "设立", "设置", "明确", "完善",
	"出台", "下发", "利用", "采用", "采取", "隶属", "接到", "转交", "网站", "平台", "直接与", "意见箱", "高度重视", "认真",
	"年度", "以来", "年来", "年底", "年初", "年末", "年内", "月底", "半年", "季度", "期间",
	"全年", "今年", "去年", "本年", "当年", "上年", "每年")

/* The same, at the beginning of a stretch only: names have these inside */
WORDS(gxbg_name_openers,
	"在", "经", "是", "对", "按", "为", "及", "和", "与", "到", "将", "给", "从", "使", "地址",
	"单位", "我", "年")

/* Of times; a name that follows is none of their figure's */
WORDS(gxbg_time_words,
	"年", "年度", "年份", "年底", "年初", "年末", "月", "月份", "月底", "月初", "月末", "日",
	"日起", "日止", "日至", "日前", "季度")

/* Names and parts of names that have one of these words in them */
WORDS(gxbg_not_leads,
	"向阳", "即墨", "数据", "指挥", "机构编制", "自由", "将乐", "从化", "从江", "和县", "和平",
	"和田", "和顺", "和政", "和静", "和硕", "和林格尔", "和布克", "和龙", "经开", "经济", "经棚",
	"日照", "日喀则", "日土", "月湖", "月坛", "对外", "对台", "按板", "及第", "在妙", "为民",
	"学习强国")
WORDS(gxbg_source_labels,
	"信息来源", "来源", "发布机构", "发布单位", "发布机关", "公开机构", "公开机关", "公开单位",
	"信息提供单位", "提供单位", "编制单位", "编制机关", "供稿单位", "供稿", "责任单位", "责任部门",
	"发文机关", "发文单位", "发布部门", "信息来自", "文章来源", "稿件来源", "制作单位", "单位名称",
	"填报单位", "报告单位", "主体单位", "公开主体", "公开责任部门", "发布者")

/* 由 ... 编制 */
WORDS(gxbg_compiled_by, "由")
WORDS(gxbg_compiled,
	"编制", "组织编制", "负责编制", "综合编制", "汇总编制", "编写", "撰写", "制作", "编制完成",
	"编制并发布", "编制并公布", "发布", "公布", "起草", "形成", "根据", "按照", "依据", "依照", "遵照", "结合", "汇总", "负责", "组织", "围绕", "牵头", "梳理", "整理")
const char *const gxbg_synthesis_word = "综合";
WORDS(gxbg_synthesized, "编制", "编写", "撰写", "而成")

/* 云河市财政局(以下简称我局) */
WORDS(gxbg_alias_words, "以下简称", "以下称", "下称", "简称")
WORDS(gxbg_announced, "现将", "公布", "发布", "编制", "公开", "形成", "撰写", "编写", "汇总", "编制了", "形成了", "编写了", "起草了", "制定了", "现就", "编制完成", "编写完成", "编制形成", "撰写了", "完成了")

/* 碧螺湖管委会: it says by itself where it is */
WORDS(gxbg_zone_committees, "管委会", "管理委员会")

/* 2015年,云河市财政局认真贯彻...,现向社会公布年度报告 */
WORDS(gxbg_made_public, "公布", "公开如下", "报告如下", "总结如下", "汇报如下", "现将", "编制本", "形成本")

WORDS(gxbg_report_words, "报告", "年度报告", "工作报告", "工作年报", "年报")

/* 云河市财政局向社会公布本单位2023年... */
WORDS(gxbg_its_own,
	"本单位", "我单位", "本机关", "我机关", "本部门", "我部门", "本局", "我局", "本委", "我委", "本厅", "我厅", "本办", "我办", "本级", "自身", "其")

/* 云河市财政局现向社会公布2023年... */
WORDS(gxbg_announcing, "特", "现", "特此", "特向社会", "现向社会", "向社会", "组织", "负责")

/* 请与云河市财政局办公室联系; 结合云河市财政局政府信息公开工作实际 */
WORDS(gxbg_contact_leads, "请与", "可与", "请联系", "可联系", "请向", "请致电", "直接与", "请及时与", "敬请与", "联系单位:", "请直接与", "请", "与", "请联系:",
	"请联系:", "可直接与", "敬请联系", "请咨询", "请致函", "请垂询", "可向", "联系单位", "联系部门:", "受理单位:")
const char *const gxbg_contact_word = "联系";
WORDS(gxbg_organ_leads, "由", "与", "登录", "登陆", "访问", "联系", "来源", "发布机构")
WORDS(gxbg_practice_leads, "结合", "做好", "推进", "推动", "规范", "促进", "深化", "提升", "提高")
WORDS(gxbg_all_words, "全", "我", "本")

/* 2021年,云河市坚持: what the subject of a clause is said to do */
WORDS(gxbg_doing_words,
	"坚持", "认真", "深入", "按照", "严格", "紧紧", "紧扣", "全面", "高度重视", "政府信息公开", "政务公开", "信息公开", "以习近平", "持续", "积极",
	"切实", "始终", "主动公开", "进一步", "扎实", "不断", "贯彻", "继续", "围绕", "聚焦", "大力", "着力", "充分", "依托", "通过", "共主动", "共公开",
	"以", "根据", "依照", "依据", "严格", "深化", "推进", "加强", "各级行政机关", "共收到", "以人民",
	"于市政府", "于县政府", "于区政府", "在政府", "向社会公开", "公开政府信息", "健全", "完善", "坚决", "牢固", "强化", "围绕")
WORDS(gxbg_review_words, "对", "就", "将", "现将", "现就", "围绕")
WORDS(gxbg_this_report, "本报告", "本年度报告", "本年报", "此报告", "本工作报告")
const char *const gxbg_of_word = "的";
WORDS(gxbg_universities, "大学", "学院", "高等专科学校", "学校")

WORDS(gxbg_second_endings, "员会", "联合社", "联合会", "管理局", "执法局", "事务局", "分局", "监督局", "管理处", "服务中心", "服务局")

WORDS(gxbg_branch_endings, "分局", "支局", "分院", "分所", "分中心", "分会", "分公司", "支队", "大队", "管理处", "办事处")

#define OFFICES_OF(matter) \
	matter "办公室", matter "工作办公室", matter "管理办公室", matter "领导小组", matter "工作领导小组", \
	matter "领导小组办公室", matter "工作领导小组办公室", matter "领导组办公室", matter "工作领导组办公室"

/* Parts of an organ, and words for some that are not named */
WORDS(gxbg_departments,
	"办公室", "信息中心", "综合科", "综合股", "综合处", "秘书科", "办", "科", "股", "处", "室", "科室", "处室", "党政办", "政务公开办",
	"党政办公室", "党政综合办公室", "综合办公室", "信息科", "法规科", "政策法规科", "政策法规处", "法制科", "局办公室", "委办公室", "院办公室", "校办公室", "局党政办公室", "局综合办公室", "信息办", "宣传科",
	"政务公开科", "政务公开处", "信息公开处", "信息公开科", "行政办公室", "人秘科", "秘书股", "秘书处", "办公厅", "文秘科", "党政综合办", "党政办公厅",
	"党委办公室", "党建办公室", "党工委办公室", "机关党委", "政务服务科", "指挥部", "指挥中心", "各部门", "各单位", "相关部门", "有关部门",
	/* for disclosure */
	OFFICES_OF("政务公开"),
	OFFICES_OF("信息公开"),
	OFFICES_OF("政府信息公开"),
	OFFICES_OF("政务信息公开"),
	OFFICES_OF("政府信息和政务公开"),
	OFFICES_OF("政府信息与政务公开"),
	OFFICES_OF("政务公开和政府信息公开"),
	OFFICES_OF("政务公开与政府信息公开"),
	"政府信息公开办", "信息公开办", "政务公开中心", "政府信息公开中心", "信息公开中心", "推进政务公开工作领导小组办公室",
	"政府信息公开受理机构", "信息公开受理机构", "政府信息公开工作机构", "政府信息公开机构", "政府信息公开受理点", "政府信息公开申请受理点",
	"政府信息公开申请受理机构", "政府信息公开科")
WORDS(gxbg_office_endings, "办公室", "办公厅")
WORDS(gxbg_township_endings, "镇", "乡", "街道", "苏木", "街道办事处", "民族乡", "街办")
WORDS(gxbg_government_endings, "人民政府", "政府")
WORDS(gxbg_some_words, "各", "有关", "相关", "本", "我", "局", "委", "厅", "该", "其", "机关", "专门", "指定")

const RelativeLevel gxbg_relative_levels[] = {
	{"自治区", {true, false, false}}, {"自治州", {false, true, false}}, {"自治县", {false, false, true}},
	{"省", {true, false, false}}, {"市", {true, true, true}}, {"州", {false, true, false}}, {"盟", {false, true, false}},
	{"县", {false, false, true}}, {"区", {false, false, true}}, {"旗", {false, false, true}}, {NULL, {false, false, false}}
};
WORDS(gxbg_address_labels, "地址", "地址为", "办公地址", "联系地址", "通讯地址", "通信地址")

/* What an organ calls itself behind 我 and 本, and what its name ends with */
const OwnName gxbg_own_office[] = {{"办", "辦", "办公室"}, {NULL, NULL, NULL}};

const OwnName gxbg_own_names[] = {
	{"局", "局", "局"}, {"委", "委", "委员会"}, {"委", "委", "委"}, {"厅", "廳", "厅"},
	{"镇", "鎮", "镇"}, {"镇", "鎮", "镇人民政府"}, {"乡", "鄉", "乡"}, {"乡", "鄉", "乡人民政府"},
	{"街道", "街道", "街道"}, {"街道", "街道", "街道办事处"}, {"办", "辦", "街道办事处"}, {"院", "院", "院"},
	{"中心", "中心", "中心"}, {"校", "校", "大学"}, {"校", "校", "学院"}, {"校", "校", "学校"},
	{"院", "院", "学院"}, {"办", "辦", "办公室"}, {"站", "站", "站"}, {"队", "隊", "队"},
	{"所", "所", "所"}, {"会", "會", "会"}, {"社", "社", "社"}, {"馆", "館", "馆"},
	{"处", "處", "处"}, {"管委会", "管委會", "管委会"}, {"管委会", "管委會", "管理委员会"}, {"公司", "公司", "公司"},
	{"集团", "集團", "集团"},
	{NULL, NULL, NULL}
};
