/*
 * figure_cases_parts.h
 *	  More sentences and the figures in them: figures that line breaks part, sums
 *	  and their parts, parts without a whole.
 */
#ifndef FIGURE_CASES_PARTS_H
#define FIGURE_CASES_PARTS_H

#include "figure_cases.h"

static const Case part_cases[] = {
	/* Line breaks within a figure, or between it and its counter or what it counts */
	{2012, "全年受理政府信息公开申请12\n3件,办结120件。",
	"applications_received=123;applications_concluded=120"},
	{2012, "全年受理政府信息公开申请\n12件,办结11件。",
	"applications_received=12;applications_concluded=11"},
	{2012, "全年主动公开政府信息\n1,234\n条。\n全年受理申请\n12\n件,办结\n11\n件,占\n91.7\n%。",
	"disclosed_items=1234;applications_received=12;applications_concluded=11"},
	{2012, "行政复议\n2\n件,行政诉讼\n0\n件。",
	"reconsiderations=2;litigations=0"},
	{2012, "2011\n年受理申请\n12\n件。",
	""},
	{2012, "主动公开政府信息近\n1200\n条。",
	""},
	{2012, "主动公开政府信息1200\n余条。",
	""},
	{2012, "主动公开政府信息1200条\n以上。",
	""},

	{2012, "收到申请10件。上年\n结转\n3\n件,办结\n13\n件。",
	"applications_received=10;applications_concluded=13"},

	/* The number of a page, a group of digits that is cut, a figure without its end */
	{2012, "全年受理政府信息公开申请\n12\n3件。",
	""},
	{2012, "全年受理政府信息公开申请1,\n234件。",
	""},
	{2012, "全年受理政府信息公开申请12\n其中网上申请3件。",
	""},

	/* What stands below a heading, and cells of a table, are not joined to it */
	{2012, "(一)收到政府信息公开申请\n12件咨询均已答复。",
	""},
	{2012, "政府信息公开申请情况\n3件申请由自然人提出。",
	""},
	{2012, "(一)收到申请数\n15\n件\n(二)申请办结数\n15\n件\n四、行政复议数量\n0\n件\n",
	""},

	/* The sum of parts stands for them, whatever the channels are called */
	{2012, "全年依申请公开共收到群众网上申请105件,快递17件,合计122件,上年结转11件。",
	"applications_received=122;applications_carried_in=11"},
	{2012, "共收到网上申请105件,快递17件,合计122件,均已办结。",
	"applications_received=122;applications_concluded=122"},
	{2012, "收到网上申请105件,快递17件,共收到申请122件。",
	"applications_received=122"},
	{2012, "收到网上申请6件(其中个人5件),快递4件,总计10件。",
	"applications_received=10"},
	{2012, "全年通过门户网站公开信息800条,微信公众号发布信息300条,共计1100条。",
	"disclosed_items=1100"},
	{2012, "门户网站公开信息800条,微信公开信息300条,共计1100条。",
	"disclosed_items=1100"},
	{2012, "收到网上申请105件,快递17件,合计130件。",
	"applications_received=105"},
	{2012, "收到政府信息公开申请105件,信访17件,合计122件。",
	"applications_received=105"},
	{2012, "收到政府信息公开申请6件,入党申请2件,合计8件。",
	"applications_received=6"},
	{2012, "全年新收申请12件,转入1件,共13件。",
	"applications_received=12"},
	{2012, "收到申请10件,答复8件,合计18件。",
	"applications_received=10;applications_answered=8"},
	{2012, "主动公开政府信息800条,政策解读20条,共计820条。",
	"disclosed_items=800;interpretations=20"},

	/* Organs side by side: all of them, and none is the whole */
	{2012, "市级机关收到申请60件,各县(市、区)收到申请30件。",
	"applications_received=60;applications_received=30"},
	{2012, "市级机关收到申请60件。各县(市、区)收到申请30件。",
	"applications_received=60;applications_received=30"},
	{2012, "市政府共收到申请60件,市级部门共收到30件,区县政府共收到20件。",
	"applications_received=60;applications_received=30;applications_received=20"},
	{2012, "市级机关收到申请60件,各县收到申请30件,共90件。",
	"applications_received=90"},
	{2012, "市政府及其部门、机构未收到投诉,收到涉及政府信息公开的复议申请40件,其中受理40件;各县政府及其部门收到涉及政府信息公开的复议申请23件。",
	"complaints=0;reconsiderations=40;reconsiderations=23"},
	{2012, "全市收到申请60件,市级部门收到申请30件。",
	"applications_received=60"},
	{2012, "全市各级行政机关收到申请60件,市级机关收到30件。",
	"applications_received=60"},
	{2012, "云河县教育局收到申请10件,网上收到8件。",
	"applications_received=10"},
	{2012, "云河县政府收到申请10件,县政府受理8件。",
	"applications_received=10"},
	{2012, "云河县水务局收到申请10件。本单位受理网上申请8件。",
	"applications_received=10"},

	/* Applicants side by side, or shares; what applications are about */
	{2012, "自然人提出申请73件;商业企业提出申请8件。",
	"applications_received=73;applications_received=8"},
	{2012, "自然人提出申请73件,占81.1%;商业企业提出申请8件,占8.9%;其他组织提出申请9件,占10%。",
	""},
	{2012, "自然人申请73件,占81.1%;商业企业申请8件,占8.9%。",
	""},
	{2012, "云河县公开工作机构收到申请10件,网上收到8件。",
	"applications_received=10"},
	{2012, "收到申请81件。自然人提出申请73件;商业企业提出申请8件。",
	"applications_received=81"},
	{2012, "收到涉及征地拆迁的政府信息公开申请25件,主要集中在城区。",
	""},
	{2012, "收到25件关于征地的政府信息公开申请。",
	""},
	{2012, "收到申请30件,答复涉及征地的申请25件。",
	"applications_received=30"},
	{2012, "收到关于政府信息公开的申请25件。",
	"applications_received=25"},
	{2012, "收到申请100件。收到涉及征地的申请25件,均已答复。",
	"applications_received=100"},

	/* The last verb behind 的 has the figure; what it is of is one year's */
	{2012, "2012年新收的办结81件,2011年结转的办结8件。",
	""},
	{2012, "收到申请10件,受理的答复8件。",
	"applications_received=10"},
	{2012, "办结8件,结转2013年继续办理1件。",
	"applications_concluded=8;applications_carried_out=1"},

	/* Two outcomes of one figure; what another organ discloses is none */
	{2012, "共收到申请8件,其中公开及部分公开5件,不予公开3件。",
	"applications_received=8;applications_refused=3"},
	{2012, "共收到申请8件,予以公开(含部分公开)5件,不予公开3件。",
	"applications_received=8;applications_refused=3"},
	{2012, "答复8件,予以公开的3件;不予公开的1件;非本机关公开的4件。",
	"applications_answered=8;applications_disclosed=3;applications_refused=1"},

	/* Kinds of what is published; who takes part */
	{2012, "全年公布信息202条,其中网站公布194条,人大代表建议2条,政协提案2条。",
	"disclosed_items=202"},
	{2012, "全年公布信息202条,其中建议提案办理结果2条。",
	"disclosed_items=202;proposals_answered=2"},
	{2012, "局主要负责同志参加新闻发布会2次。主要负责同志未参加新闻发布会。",
	""},
	{2012, "我局参加新闻发布会2次。",
	"press_conferences=2"},

	/* A list of what did not happen, and its last member has no metric */
	{2012, "未发生政府信息公开事务的行政复议案件、行政诉讼案件和举报申诉件。",
	"reconsiderations=0;litigations=0;complaints=0"},
	{2012, "未发生行政复议、行政诉讼和网络舆情。",
	"reconsiderations=0;litigations=0"},
	{2012, "未发生行政复议、行政诉讼和解案件。",
	""},
	{2012, "未发生行政复议、行政诉讼和败诉案件。",
	""},

	/* Information by its other name */
	{2012, "主动公开政府資訊40条。",
	"disclosed_items=40"},
	{2012, "2012年,雲河縣主動公開政府資訊12345條,其中規範性文件23件。沒有發生行政訴訟。",
	"disclosed_items=12345;normative_documents_disclosed=23;litigations=0"},

	/* Parts of a stock */
	{2012, "因政府信息公开,2012年新增行政复议2件,上年结转行政复议1件。",
	""},
	{2012, "因政府信息公开引起行政复议3件,其中上年结转行政复议1件。",
	"reconsiderations=3"},

	/* Several years are no year; what they say of this one is its own */
	{2012, "2010-2012年共收到申请356件。",
	""},
	{2012, "2010—2012年共收到申请356件。",
	""},
	{2012, "2010年至2012年,全县共受理政府信息公开申请356件,其中2012年12件。",
	"applications_received=12"},
	{2012, "2008～2012年,全县主动公开政府信息3200条,受理申请356件,办结350件。",
	""},
	{2012, "近三年共收到申请356件,其中2012年12件。",
	"applications_received=12"},
	{2012, "近5年来,全县共受理政府信息公开申请356件,办结350件。",
	""},
	{2008, "两年来,我局主动公开政府信息1320条,受理申请356件。",
	""},
	{2012, "“十一五”期间,我局受理申请356件。",
	""},
	{2012, "近几年来,我局共受理申请356件。",
	""},
	{2012, "近年来,公众日益关注,2012年收到申请12件。",
	"applications_received=12"},
	{2012, "近年来,公众日益关注。2012年全年共收到申请12件。",
	"applications_received=12"},
	{2012, "2012年5月至12月,收到申请12件。",
	"applications_received=12"},
	{2012, "一年来,收到申请12件。",
	"applications_received=12"},
	{2012, "2011年结转至2012年2件,2012年收到申请12件。",
	"applications_carried_in=2;applications_received=12"},

	/* Who is named last owns what is carried over, unless none of it were */
	{2012, "涉及政府信息公开的行政复议案件,上年结转2件,本年新增3件。",
	""},
	{2012, "行政复议案件上年结转2件,本年新增3件。",
	""},
	{2012, "因政府信息公开,共有行政复议案件(其中上年结转2件)5件,行政诉讼案件(含上年结转1件)3件。",
	"reconsiderations=5;litigations=3"},
	{2012, "收到申请12件,未发生行政复议、行政诉讼,结转下年2件。",
	"applications_received=12;applications_carried_out=2;reconsiderations=0;litigations=0"},
	{2012, "未发生行政复议。收到申请12件,上年结转2件。",
	"applications_received=12;applications_carried_in=2;reconsiderations=0"},

	/* What was handled came in the year, or was carried in */
	{2012, "全年共处理申请14件,其中新收12件、结转2件,均已答复。",
	"applications_received=12;applications_carried_in=2;applications_answered=14"},
	{2012, "共办理申请14件(新收12件,结转2件),办结14件。",
	"applications_received=12;applications_carried_in=2;applications_concluded=14"},
	{2012, "全年办理申请14件,其中本年新收12件,结转申请2件。",
	"applications_received=12;applications_carried_in=2"},
	{2012, "全年办理申请12件,其中新收12件,结转2件。",
	"applications_received=12;applications_carried_out=2"},

	/* Applicants as the form calls them */
	{2012, "全年收到自然人申请10件,法人或其他组织申请2件,共12件。",
	"applications_received=12"},
	{2012, "政府信息公开申请情况:自然人申请10件,法人或者其他组织申请2件。",
	"applications_received=10;applications_received=2"},
	{2012, "共收到自然人申请10件,商业企业2件,社会公益组织1件。",
	""},
	{2012, "共收到自然人申请10件,商业企业2件,共12件。",
	"applications_received=12"},
	{2012, "公民、法人和其他组织申请公开政府信息12件。",
	"applications_received=12"},

	/* A channel on a line of its own, and its figure below */
	{2012, "政府信息公开申请情况如下:\n信函申请\n3件\n网络申请\n9件\n合计\n12件\n",
	""},
	{2012, "2012年全年共收到信函申请\n3件,网络申请\n9件,合计\n12件。",
	"applications_received=12"},

	/* Halves and quarters of the year */
	{2012, "上半年收到申请7件,下半年收到申请5件。",
	"applications_received=7;applications_received=5"},
	{2012, "一季度收到申请7件,第二季度收到申请5件,三季度收到申请6件。",
	"applications_received=7;applications_received=5;applications_received=6"},
	{2012, "全年收到申请12件,下半年收到申请5件。",
	"applications_received=12"},

	/* The form's two kinds of lawsuit; a stock without its thing */
	{2012, "因政府信息公开,直接提起行政诉讼10件,复议后起诉2件。",
	""},
	{2012, "因政府信息公开,未经复议直接起诉的行政诉讼案件10件、经复议后起诉的2件。",
	""},
	{2012, "因政府信息公开引起行政诉讼12件(其中未经复议直接起诉10件,复议后起诉2件)。",
	"litigations=12"},
	{2012, "因政府信息公开,全年新发生行政复议6件,上年结转3件。",
	""},
	{2012, "因政府信息公开,全年发生行政复议9件(含上年结转3件),行政诉讼1件。",
	"reconsiderations=9;litigations=1"},

	/* A figure without a counter at the end of a line, before the next label */
	{2012, "收到政府信息公开申请总数为12\n已办结总数为11\n",
	"applications_received=12;applications_concluded=11"},
	{2012, "1.收到政府信息公开申请 12\n2.办结 11\n3.行政复议 0\n",
	"applications_received=12"},
	{2012, "项目 单位 数量\n收到政府信息公开申请 件 12\n行政复议 件 0\n",
	"applications_received=12"},
	{2012, "收到政府信息公开申请12\n3,456件",
	""},

	/* What some organs concluded of what all of them received */
	{2012, "全市共受理申请456件,其中市政府各部门受理120件,办结118件。",
	"applications_received=456"},
	{2012, "全市共受理申请456件。市政府各部门受理申请120件,办结118件。",
	"applications_received=456"},
	{2012, "全市共受理申请456件(市政府30件,各县306件),答复450件。",
	"applications_received=456;applications_answered=450"},
	{2012, "云河县教育局共收到申请12件,其中网上收到8件,办结11件。",
	"applications_received=12;applications_concluded=11"},

	/* All of a sum, and of what came in two years */
	{2012, "2011年结转2件,2012年收到申请12件,共14件,全部办结。",
	"applications_carried_in=2;applications_received=12;applications_concluded=14"},
	{2012, "2011年结转2件,2012年收到申请12件,全部在年内办结。",
	"applications_carried_in=2;applications_received=12"},
	{2012, "当年收到的申请办结12件,上年结转的申请办结2件。",
	""},
};

#endif							/* FIGURE_CASES_PARTS_H */
