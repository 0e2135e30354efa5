/*
 * letter.c
 *	  The prose around the tables.
 *
 * All of it is made up: places, organs and sentences are no one's.  In the
 * sentences {Y} is the year reported on, {P} the year before, {N} the next,
 * {A} the agency, {R} and {C} the totals of applications received and
 * concluded, {a} a small figure and {b} a large one.
 */
#include <string.h>

#include "letter.h"

static const char *const places[] = {
	"云溪县", "临澄市", "北棠区", "青岫市", "长汇县", "东岑省", "沙柳市云台区"
};

/* What a place's own name stands for, and what it may be called in full */
static const struct
{
	const char *tail;			/* behind a place */
	const char *whole;			/* what the reader adds */
}			organs[] = {
	{"民政局", ""}, {"财政局", ""}, {"人民政府", ""}, {"人力资源和社会保障局", ""},
	{"自然资源局", ""}, {"教育局", ""}, {"市场监督管理局", ""}, {"人民政府办公室", ""},
	{"", "人民政府"}, {"石桥镇", "人民政府"}, {"石桥镇人民政府", ""},
	{"南湖街道", "办事处"}, {"南湖街道办事处", ""}
};

static const char *const headings[7] = {
	"", "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况",
	"政府信息公开行政复议、行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项"
};

static const char *const sentences[7][7] = {
	{NULL},
	{
		"{Y}年,{A}认真贯彻落实《中华人民共和国政府信息公开条例》,坚持以公开为常态、不公开为例外。",
		"(一)主动公开。全年通过门户网站主动公开政府信息{b}条,发布政策解读{a}篇,召开新闻发布会{a}次。",
		"(二)依申请公开。共收到政府信息公开申请{R}件,办结{C}件,没有收取任何费用。",
		"(三)信息管理。制发行政规范性文件{a}件,废止{a}件,办理行政许可{b}件、行政处罚{a}件。",
		"(四)平台建设。12345热线受理群众诉求{b}件,按时办结率100%,回落12.3%。",
		"(五)监督保障。举办培训班{a}期,培训{b}人次,《{P}年政务公开工作要点》任务全部完成。",
		NULL
	},
	{
		"{Y}年新制作规范性文件{a}件,具体情况如下表:",
		"按照《条例》第二十条的规定,主动公开情况如下。",
		"本年公开各类信息{b}条,比上年增加{a}%。",
		NULL
	},
	{
		"{Y}年共收到申请{R}件,具体情况如下:",
		"本机关受理的申请均在20个工作日内答复。",
		"依申请公开情况见下表。",
		NULL
	},
	{
		"行政复议和行政诉讼情况如下表所示。",
		NULL
	},
	{
		"一是公开的深度不够;二是队伍力量薄弱,专职人员只有{a}名。",
		"{N}年,我们将健全机制、拓宽渠道,全年培训不少于{a}次。",
		"下一步,一要完善制度,二要加强解读,三要用好12345热线。",
		NULL
	},
	{
		"无其他需要报告的事项。",
		"{Y}年未收取信息处理费。",
		NULL
	}
};

static const char *const articles[] = {
	"全市{Y}年一季度完成投资{b}万元,同比增长{a}%,其中工业投资{b}万元。",
	"近日,各地召开会议部署防汛工作,排查隐患{a}处,转移群众{b}人。",
	"我县{a}个项目集中开工,总投资{b}万元,预计{N}年6月30日前建成。"
};

void
letter_draw_agency(Truth *truth, Random *random)
{
	const char *place = random_pick(random, places);
	size_t		o = random_below(random, sizeof(organs) / sizeof(organs[0]));
	bool		province = strcmp(place, "东岑省") == 0;
	Buffer		title = {0};

	/* A province has no town or street below it */
	if (province && o > 8)
		o = 2;
	buffer_addf(&title, "%s%s", place, organs[o].tail);
	strcpy(truth->title_agency, title.text);
	buffer_add(&title, organs[o].whole);
	strcpy(truth->agency, title.text);
	buffer_free(&title);
}

/* A sentence with its places filled in */
static void
add_sentence(Buffer *out, Random *random, const Truth *truth, const char *sentence)
{
	for (; *sentence != '\0'; sentence++)
	{
		if (*sentence != '{')
		{
			buffer_add_bytes(out, sentence, 1);
			continue;
		}
		switch (sentence[1])
		{
			case 'Y':
				buffer_addf(out, "%d", truth->year);
				break;
			case 'P':
				buffer_addf(out, "%d", truth->year - 1);
				break;
			case 'N':
				buffer_addf(out, "%d", truth->year + 1);
				break;
			case 'A':
				buffer_add(out, truth->title_agency);
				break;
			case 'R':
				buffer_addf(out, "%lld", (long long) truth->applications[OUT_RECEIVED][APP_TOTAL].value);
				break;
			case 'C':
				buffer_addf(out, "%lld", (long long) truth->applications[OUT_CONCLUDED][APP_TOTAL].value);
				break;
			case 'a':
				buffer_addf(out, "%d", (int) random_between(random, 2, 30));
				break;
			default:
				buffer_addf(out, "%d", (int) random_between(random, 100, 30000));
				break;
		}
		sentence += 2;
	}
}

static void
paragraph(Writer *w, const Truth *truth, const char *sentence)
{
	Buffer		text = {0};

	add_sentence(&text, w->random, truth, sentence);
	render_paragraph(w, text.text);
	buffer_free(&text);
}

void
letter_section(Writer *w, const Truth *truth, int number)
{
	static const char *const ordinals[] = {"", "一、", "二、", "三、", "四、", "五、", "六、"};
	Buffer		heading = {0};
	bool		all = number == 1 || number == 5;

	if (!w->style->lost_sections)
	{
		buffer_addf(&heading, "%s%s", ordinals[number], headings[number]);
		render_paragraph(w, heading.text);
		buffer_free(&heading);
	}
	for (int s = 0; sentences[number][s] != NULL; s++)
		if (random_chance(w->random, all ? 70 : 25))
			paragraph(w, truth, sentences[number][s]);
}

/* A year as it is written: digits mostly, Han digits now and then */
static void
add_year(Buffer *out, Random *random, int year)
{
	static const char *const han[] = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

	if (random_chance(random, 92))
		buffer_addf(out, "%d", year);
	else
		for (int unit = 1000; unit > 0; unit /= 10)
			buffer_add(out, han[year / unit % 10]);
}

static void
write_title(Writer *w, const Truth *truth)
{
	static const char *const tails[] = {
		"政府信息公开工作年度报告", "政府信息公开工作年度报告", "政府信息公开年度报告", "政府信息公开工作报告"
	};
	const char *tail = random_pick(w->random, tails);
	Buffer		title = {0};
	int			way = (int) random_below(w->random, 10);

	if (way == 0)
		buffer_addf(&title, "%s%s(%d年)", truth->title_agency, tail, truth->year);
	else if (way == 1)
	{
		add_year(&title, w->random, truth->year);
		buffer_addf(&title, "年%s%s", truth->title_agency, tail);
	}
	else
	{
		buffer_add(&title, truth->title_agency);
		add_year(&title, w->random, truth->year);
		buffer_addf(&title, "%s", way < 6 ? "年" : "年度");
		if (random_chance(w->random, 12))
		{
			render_paragraph(w, title.text);
			buffer_free(&title);
		}
		buffer_add(&title, tail);
	}
	render_paragraph(w, title.text);
	buffer_free(&title);
}

/* 发布时间 and its kin; or nothing, and the signature has the date */
static void
write_published(Writer *w, const Truth *truth)
{
	static const char *const keys[] = {"发布时间:", "发布日期:", "发布时间", "生成日期:", "发布时间: "};
	static const char *const dates[] = {"%d-%02d-%02d", "%d-%02d-%02d 14:57", "%d/%02d/%02d", "%d年%d月%d日"};
	const Date *date = &truth->published;
	Buffer		line = {0};

	buffer_add(&line, random_pick(w->random, keys));
	buffer_addf(&line, random_pick(w->random, dates), date->year, date->month, date->day);
	if (random_chance(w->random, 30))
		buffer_addf(&line, "  浏览次数:%d次", (int) random_below(w->random, 5000));
	render_paragraph(w, line.text);
	buffer_free(&line);
	w->dated = w->body->length;
}

static void
write_preamble(Writer *w, const Truth *truth)
{
	Buffer		text = {0};

	buffer_addf(&text, "本报告根据《中华人民共和国政府信息公开条例》的要求,由%s编制。", truth->agency);
	if (w->style->dates_lost)
		buffer_addf(&text, "统计期限自%d1月1日起至%d12月31日止。", truth->year, truth->year);
	else if (random_chance(w->random, 50))
		buffer_addf(&text, "统计期限自%d年1月1日起至%d年12月31日止。", truth->year, truth->year);
	else
		buffer_addf(&text, "本报告所列数据的统计期限为%d年1月1日至%d年12月31日。", truth->year, truth->year);
	buffer_addf(&text, "如有疑问请联系办公室(电话:0%d-%d)。", (int) random_between(w->random, 310, 999),
				(int) random_between(w->random, 2000000, 8999999));
	render_paragraph(w, text.text);
	buffer_free(&text);
}

/* The head of a page, with figures that are no one's data */
static void
open_page(Writer *w)
{
	render_raw(w, "<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\">\n"
			   "<style>td{width:12px;padding:0 3px}</style>\n"
			   "<script type=\"text/javascript\">var hits=[1,2,3]; if (hits[0]<5 && 12>3) { go(15); }</script>\n"
			   "</head>\n<body class=\"page-7\">\n<!-- 一、本年新收政府信息公开申请数量 9 9 9 -->\n");
}

void
letter_opening(Writer *w, Truth *truth)
{
	const Style *style = w->style;

	if (style->zero_width)
		buffer_add(w->body, "\uFEFF");
	if (style->container == CONTAINER_HTML && style->html_page)
		open_page(w);
	if (style->navigation)
	{
		render_paragraph(w, "无障碍浏览 长者专版");
		render_paragraph(w, "首页 > 政务公开 > 政府信息公开年报");
		if (random_chance(w->random, 50))
			paragraph(w, truth, "当前位置:首页 | 信息公开 | 部门 {a} | 年报 {b}");
	}
	if (!style->lost_title)
		write_title(w, truth);
	if (!style->lost_title && random_chance(w->random, 40))
		write_published(w, truth);
	if (!style->lost_title || random_chance(w->random, 70))
		write_preamble(w, truth);
}

/* The date under the signature, if none stood at the top */
static void
write_date(Writer *w, Truth *truth)
{
	static const char *const dates[] = {"%d年%d月%d日", "%d年%d月%d日", "%d-%02d-%02d", "%d年%02d月%02d日"};
	Date	   *date = &truth->published;
	Buffer		line = {0};

	if (random_chance(w->random, 15))
	{
		memset(date, 0, sizeof(*date));
		return;
	}
	if (w->style->dates_lost)
		buffer_addf(&line, "%d%d%d", date->year, date->month, date->day);
	else
		buffer_addf(&line, random_pick(w->random, dates), date->year, date->month, date->day);
	render_paragraph(w, line.text);
	buffer_free(&line);
	w->dated = w->body->length;
}

void
letter_closing(Writer *w, Truth *truth)
{
	if (random_chance(w->random, 70))
		render_paragraph(w, truth->agency);
	if (w->dated == 0)
		write_date(w, truth);
	if (w->style->navigation)
	{
		paragraph(w, truth, "下一篇:关于{N}年春节放假的通知");
		for (int a = 0; a < 3; a++)
			letter_article(w, truth);
		paragraph(w, truth, "CopyRight {P}-{N} 版权所有 | ICP备{b}号-{a}");
	}
	if (w->style->container == CONTAINER_HTML && w->style->html_page)
		render_raw(w, "</body></html>\n");
}

void
letter_article(Writer *w, const Truth *truth)
{
	paragraph(w, truth, random_pick(w->random, articles));
}
