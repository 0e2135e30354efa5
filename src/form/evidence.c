/*
 * evidence.c
 *	  What speaks for a text being an annual report on disclosure, and what
 *	  against it.
 */
#include "form/evidence.h"

#include <stddef.h>

#define OWN		(MARK_OWN | MARK_REPORT)
#define ACT		(MARK_DEED | MARK_TOPIC)

const EvidenceWords gxbg_evidence_words[] = {
	/* what a report goes by, and that it is written */
	{MARK_LAW | MARK_TOPIC, "政府信息公开条例 信息公开条例 信息公开规定 信息公开办法 公开清单"},
	{MARK_LAW, "条例 有关规定 有关要求 相关规定 相关要求 有关文件 要求 通知 年度报告格式 精神 规定"},
	{MARK_COMPILE, "编制 编写 撰写 汇总 形成 编制而成 制作 起草 编发"},
	{MARK_REPORT, "报告 年报 年度报告"},
	{MARK_REPORT | MARK_TOPIC, "公开报告 公开年报 公开年度报告 公开工作报告 公开工作年度报告"},
	{OWN, "本报告 本年度报告 本年报 此报告 本次报告 本公开报告 本工作报告 本工作年度报告 本总结 报告全文 全文包括"},

	/* made public */
	{MARK_PUBLISH, "现公布 特公布 现予公布 现予以公布 予以公布 向社会公布 向社会公开 向社会发布 现发布 现公开 特此公布"},
	{MARK_PUBLISH | MARK_FOLLOWS, "公布如下 公开如下 发布如下"},
	{MARK_FOLLOWS, "报告如下 汇报如下 总结如下 年报如下 情况如下 现报告 自查如下 报告公布如下 总结汇报如下 报告于下"},

	/* on what, for what time, and about itself */
	{MARK_TOPIC, "信息公开 政务公开 政府信息 政务信息 公开目录 公开工作 校务公开 资讯公开 政府资讯 院务公开"},
	{MARK_PERIOD,
		"统计期限 统计时限 统计时间 所列数据 数据统计 统计数据 数据的统计 内容时限 报告期 起止 期限为 时限为 "
		"数据截止 统计截止 数据期限 统计周期 时间范围"},
	{MARK_ABOUT, "组成 内容包括 电子版 疑问 下载 查阅 联系 部分 包括 意见建议"},

	/* what was done */
	{ACT,
		"主动公开 公开信息 公开政府信息 公开政务信息 公开申请 信息公开申请 依申请公开 申请公开 发布政府信息 "
		"信息公开的申请 公开内容 公开事项 公开信息条数 要求公开 申请政府信息"},
	{MARK_DEED,
		"公开各类 发布信息 发布各类 发布政务 受理申请 收到申请 政策解读 公开栏 行政复议 行政诉讼 更新信息 办理申请 "
		"新闻发布会 信息发布 申请件"},
	{MARK_NONE,
		"未收到 没有收到 未发生 没有发生 无发生 未接到 没有接到 未出现 没有出现 未产生 未受理 未收取 没有收取 均为0 "
		"没有收费 未涉及 尚未收到 从未 不收取 没有因 未有"},

	/* who speaks */
	{MARK_SELF,
		"我局 我市 我县 我区 我镇 我乡 我街道 我委 我厅 我办 我院 我校 我中心 我单位 我省 我州 我旗 我队 我部门 我们 我行 我站 "
		"本局 本市 本县 本区 本镇 本乡 本街道 本委 本机关 本单位 本部门 本办 本厅 本院 本校 本行政机关 "
		"全局 全市 全县 全区 全镇 全乡 全年 本年度 一年来 今年来 今年以来"},

	/* others are told what to do */
	{MARK_ASK,
		"请各 请于 请认真 请结合 请按 各单位要 各部门要 各单位应 各部门应 各地各部门要 各行政机关应 行政机关应当 务必 "
		"报送至 前报送 按时报送 报送我 填报 如实 应当于 逾期 不得迟于 要认真 要严格 贯彻执行 "
		"各有关单位"},
	{MARK_FORMAT,
		"这一项 不能遗漏 不宜泛化 应写明 要写明 主要介绍 应当包括 应包括 填写 填报说明 数据应当 要有针对性 字数 篇幅 "
		"按以下格式 统一格式 此处填写 应说明 应当说明 要求如下"},
	{MARK_CAMPUS, "高等学校 高校信息公开 本学年 学年信息公开 学年度信息公开 我校"},
	{MARK_CAMPUS | MARK_CAMPUS_RULES, "高等学校信息公开办法"},
	{MARK_ASK | MARK_NOTICE, "通知如下 事项通知 印发给你们 通报如下 函复如下"},
	{MARK_RULES, "制定本 制定如下 本办法 本规定 本制度 本细则 本条例 本方案 提出如下意见 提出以下意见"},
	{MARK_GUIDE,
		"本指南 建议阅读 申请人可以 申请人应 申请表 提出申请 受理机构 办公时间 申请人提出 可以向 申请方式 申请流程 "
		"受理时间 申请步骤 如何申请"},

	/* told of by others */
	{MARK_NEWS,
		"记者 本报讯 日讯 据悉 日前 近日 昨日 获悉 报告显示 报告指出 据了解 据介绍 年报显示 新华社 昨天 "
	"年报提出 报告提出 正式发布 正式向社会 详细介绍了 报告介绍 年报介绍 据统计显示 今天上午 今天下午"},
	{MARK_HEADLINE,
		"省发布 市发布 县发布 区发布 州发布 局发布 厅发布 府发布 部发布 委发布 省公布 市公布 县公布 区公布 出炉 晒出 亮出 亮相"},
	{MARK_PAPER, "摘要 关键词 本文 答记者问 论文 参考文献"},
	{MARK_DEFINE, "是指 的一项制度 什么是 如何 模板"},
	{MARK_OTHER,
		"法治政府 依法行政 决算 预算 政府工作报告 工作报表 营商环境 绩效 社会责任 安全生产工作 党建 述职 国民经济 "
		"统计公报 环境状况 党务公开 企业信息 企业年报 法治建设 网站监管 网站工作 审计工作 纪检 党风廉政"},

	/* whatever it is */
	{MARK_OPEN, "公开 公示"},

	{MARK_ELSEWHERE, "全文见 见附件 详见附件 全文请见 点击下载 请点击"},

	/* documents of other kinds, in titles */
	{MARK_KIND,
		"工作要点 实施方案 工作方案 工作计划 工作安排 行动方案 的通知 的函 的通报 的意见 的批复 的复函 公开指南 实施细则 "
		"管理办法 暂行办法 考核办法 的规定 报告制度 评估报告 培训会 会议 信息公开制度 公开条例 考核结果 编写指南 填报说明 "
		"编制说明 公开规定 政策解读 申请书 答复书 情况通报 培训班"},
	{MARK_KIND | MARK_PAPER, "答记者问"},

	{MARK_SAMPLE | MARK_DEFINE, "范文 范本 小编"},

	/* to be filled in */
	{MARK_BLANK, "×× ＸＸ xx ** __ ○○ ___"},
	{0, NULL}
};

/* A report written, published, told: not what others are told to do, or what the news say */
#define NOT_OURS	(MARK_ASK | MARK_NOTICE | MARK_NEWS | MARK_RULES | MARK_DEFINE)

const EvidenceRule gxbg_evidence_rules[] = {
	/* it says of itself that it is one */
	{IN_SENTENCE, 4, 1, MARK_LAW | MARK_COMPILE | MARK_REPORT, NOT_OURS,
	"根据《政府信息公开条例》的要求,编制2021年度报告。"},
	{IN_SENTENCE, 4, 1, MARK_COMPILE | MARK_OWN, NOT_OURS & ~MARK_DEFINE,
	"本报告由云河市民政局编制。"},
	{IN_SENTENCE, 4, 1, MARK_PUBLISH | MARK_REPORT | MARK_TOPIC, NOT_OURS,
	"特向社会公布2012年度政府信息公开年度报告。"},
	{IN_SENTENCE, 4, 1, MARK_PUBLISH | MARK_OWN, NOT_OURS & ~MARK_DEFINE,
	"根据《条例》的要求,特公布本年度报告。"},
	{IN_SENTENCE, 4, 1, MARK_FOLLOWS | MARK_TOPIC, NOT_OURS,
	"现将我局2013年政府信息公开工作情况报告如下:"},
	{IN_SENTENCE, 3, 1, MARK_PERIOD | MARK_YEAR, MARK_ASK | MARK_RULES,
	"所列数据的统计期限为2013年1月1日至2013年12月31日。"},
	{IN_SENTENCE, 2, 2, MARK_OWN | MARK_ABOUT, NOT_OURS & ~MARK_DEFINE,
	"如对本报告有任何疑问,请与办公室联系。"},

	/* a year of disclosure, by the organ itself */
	{IN_SENTENCE, 1, 3, MARK_DEED | MARK_COUNT, NOT_OURS | MARK_GUIDE,
	"主动公开政府信息45条。"},
	{IN_SENTENCE, 1, 2, MARK_DEED | MARK_NONE, NOT_OURS | MARK_GUIDE,
	"没有收到政府信息公开申请。"},
	{IN_SENTENCE, 1, 2, MARK_TOPIC | MARK_SELF, NOT_OURS | MARK_GUIDE,
	"我局重视政府信息公开工作。"},

	{IN_SENTENCE, 1, 2, MARK_TOPIC | MARK_YEAR, NOT_OURS | MARK_GUIDE,
	"2016年,省民政厅推进信息公开。"},

	/* others are told to report, or how to apply; rules are made */
	{IN_SENTENCE, -2, 3, MARK_ASK, MARK_SELF,
	"请各单位于1月31日前报送。"},
	{IN_SENTENCE, -3, 3, MARK_FORMAT, 0,
	"(一)总体情况。这一项应当包括主动公开等情况。"},
	{IN_SENTENCE, -4, 1, MARK_NOTICE, 0,
	"现将有关事项通知如下:"},
	{IN_SENTENCE, -2, 3, MARK_GUIDE, MARK_SELF | MARK_OWN,
	"申请人应填写申请表。"},
	{IN_SENTENCE, -4, 4, MARK_ARTICLE, 0,
	"第一条 行政机关应当公开政府信息。"},
	{IN_SENTENCE, -4, 1, MARK_RULES, MARK_SELF | MARK_DEED,
	"根据《条例》,制定本办法。"},
	{IN_SENTENCE, -3, 2, MARK_BLANK, 0,
	"××局主动公开政府信息××条。"},

	/* others tell of it, or of something else */
	{IN_BEGINNING, -4, 2, MARK_NEWS, 0,
	"日前,市政府发布2019年政府信息公开年度报告。"},
	{IN_BEGINNING, -4, 1, MARK_ELSEWHERE, MARK_OWN,
	"全文见附件。"},
	{IN_BEGINNING, -3, 1, MARK_PAPER, 0,
	"关键词:政府信息公开;年度报告。"},
	{IN_BEGINNING, -4, 1, MARK_DEFINE, MARK_SELF,
	"年度报告是指行政机关每年公布的报告。"},
	{IN_BEGINNING, -14, 1, MARK_SAMPLE, 0,
	"以下是小编整理的政府信息公开工作总结。"},
	{IN_BEGINNING, -4, 1, MARK_OTHER, MARK_TOPIC | MARK_OPEN,
	"2022年,我市法治政府建设取得新的成效。"},
	{IN_UNTITLED, -14, 1, MARK_CAMPUS, 0,
	"根据《高等学校信息公开办法》编制本学年报告。"},
	{IN_UNSTATED, -20, 1, MARK_CAMPUS_RULES, 0,
	"按照《高等学校信息公开办法》,编制2019-2020学年信息公开年度报告。"},
	{IN_TITLE_LINE, -5, 1, MARK_OTHER, MARK_TOPIC,
	"云河市2022年法治政府建设年度报告"},
	{IN_TITLE_LINE, -5, 1, MARK_KIND, 0,
	"关于做好2021年政府信息公开年度报告编制工作的通知"},
	{IN_TITLE_LINE, -14, 1, MARK_SAMPLE, 0,
	"政府信息公开年度工作报告范文"},
	{IN_TITLE_LINE, -6, 1, MARK_HEADLINE, 0,
	"云河省发布2016年政府信息公开工作年度报告"},
	{IN_TITLE_LINE, -4, 1, MARK_NEWS, 0,
	"记者从市政府获悉:年报出炉"},
};

const int	gxbg_evidence_rule_count = sizeof(gxbg_evidence_rules) / sizeof(gxbg_evidence_rules[0]);

/* The items of a site's menu, whole lines of them */
WORDS(gxbg_menu_items,
	"首页", "网站首页", "本站首页", "政务公开", "政府信息公开", "信息公开", "政府信息公开指南", "信息公开指南", "公开指南",
	"政府信息公开制度", "信息公开制度", "公开制度", "法定主动公开内容", "政府信息公开年报", "信息公开年报", "年报", "年度报告",
	"政府信息公开年度报告", "政府信息公开工作年度报告", "信息公开年度报告", "依申请公开", "政府信息公开目录", "信息公开目录",
	"公开目录", "机构职能", "领导信息", "规划计划", "财政预决算", "预决算公开", "人事信息", "通知公告", "公示公告", "工作动态",
	"政务动态", "互动交流", "政民互动", "办事服务", "政务服务", "网站地图", "联系我们", "无障碍浏览", "登录", "注册", "新闻中心",
	"重点领域信息公开", "重点领域", "决策公开", "执行公开", "管理公开", "服务公开", "结果公开", "政策文件", "政策法规", "政策解读",
	"规范性文件", "热点回应", "回应关切", "领导之窗", "机构设置", "专题专栏", "数据开放", "行政许可", "行政处罚", "基层政务公开",
	"主动公开", "公开平台", "政府公报", "政府文件", "意见征集", "新闻发布会", "市长信箱", "关于我们", "版权声明", "隐私声明")
