/*
 * test_statistics.c
 *	  The statistics table of 2014 to 2018: tables of random figures in each
 *	  layout, and single cases of what damages them.
 *
 * In layouts that keep the figures apart every cell is exact, with its unit; in
 * all others a cell is right or open.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "random.h"
#include "scan/scan.h"
#include "table/statistics.h"

#define TABLES_A_LAYOUT 200

static int	tests = 0;
static int	failures = 0;

static void
result(bool passed, const char *name)
{
	if (!passed)
		failures++;
	printf("%sok %d - %s\n", passed ? "" : "not ", ++tests, name);
}

/* A body being put together */
typedef struct Buffer
{
	char		text[32768];
	size_t		length;
} Buffer;

static void __attribute__((format(printf, 2, 3)))
buffer_addf(Buffer *buffer, const char *format,...)
{
	va_list		arguments;

	va_start(arguments, format);
	buffer->length += (size_t) vsnprintf(buffer->text + buffer->length,
										 sizeof(buffer->text) - buffer->length, format, arguments);
	va_end(arguments);
	if (buffer->length >= sizeof(buffer->text))
		abort();
}

static void
buffer_add(Buffer *buffer, const char *text)
{
	buffer_addf(buffer, "%s", text);
}

/*
 * The table as the form prints it: headings stand before these rows
 */

typedef struct Heading
{
	Indicator	before;
	const char *label;
} Heading;

static const Heading headings[] = {
	{IND_DISCLOSED_ITEMS, "一、主动公开情况"},
	{IND_DISCLOSED_GAZETTE, "(二)通过不同渠道和方式公开政府信息的情况"},
	{IND_HOT_TOPICS_RESPONDED, "二、回应解读情况"},
	{IND_PRESS_CONFERENCES, "(二)通过不同渠道和方式回应解读的情况"},
	{IND_RECEIVED, "三、依申请公开情况"},
	{IND_DEDICATED_BODIES, "八、机构建设和保障经费情况"},
	{IND_MEETINGS, "九、政府信息公开会议和培训情况"},
};

#define N_HEADINGS ((int) (sizeof(headings) / sizeof(headings[0])))

/* Figures of one table; sums of money in hundredths */
typedef struct Figures
{
	int64_t		value[N_INDICATORS];
} Figures;

/* Mostly zeros and small numbers, as in reports */
static int64_t
random_figure(Random *random)
{
	switch (random_below(random, 6))
	{
		case 0:
		case 1:
			return 0;
		case 2:
		case 3:
			return random_between(random, 1, 9);
		case 4:
			return random_between(random, 10, 999);
		default:
			return random_between(random, 1000, 99999);
	}
}

static void
random_figures(Random *random, Figures *figures)
{
	for (int i = 0; i < N_INDICATORS; i++)
		figures->value[i] = random_figure(random);

	/* The refused are a part of those answered: sums of sums come last */
	for (int i = N_STATISTICS_IDENTITIES - 1; i >= 0; i--)
	{
		const StatisticsIdentity *identity = &gxbg_statistics_identities[i];
		int64_t		sum = 0;

		for (int part = 0; part < identity->count; part++)
			sum += figures->value[identity->parts[part]];
		figures->value[identity->whole] = identity->exact ? sum : sum + random_figure(random);
	}
}

/*
 * Layouts
 */

typedef struct Layout
{
	const char *name;
	const char *begin;			/* of the table */
	const char *row;			/* before the first cell */
	const char *cell;			/* between two cells */
	const char *end;			/* of a row */
	const char *mark;			/* unit and figure of a heading */
	bool		unit;			/* has the column of units */
	bool		number;			/* numbers the rows */
	bool		code;			/* has a column of codes behind the unit */
	bool		notes;			/* notes in brackets behind the labels */
	bool		quotes;			/* around labels */
	bool		open;			/* borders are lost: a cell may be open */
	bool		since;			/* has a column of all years together, behind the year's */
	bool		since_first;	/* or before it */
} Layout;

static const Layout layouts[] = {
	{"bars", "| 统 计 指 标 | 单位 | 统计数 |\n|---|---|---|\n", "| ", " | ", " |\n", "——", true, .notes = true},
	{"bars without the outer ones", "统计指标 | 单位 | 统计数\n", "", " | ", "\n", "", true, .notes = true},
	{"bars, no units", "| 统计指标 | 统计数 |\n", "| ", " | ", " |\n", "", .notes = true},
	{"bars over lines", "统计指标 |\n单位 |\n统计数 |\n", "", " |\n", " |\n", "——", true, .notes = true},
	{"bars on lines of their own", "统计指标\n|\n单位\n|\n统计数\n|\n", "", "\n|\n", "\n|\n", "/", true, .notes = true},
	{"a cell a line", "统计指标\n单位\n统计数\n", "", "\n", "\n", "——", true, .notes = true},
	{"a cell a line, lines of blanks between", "统计指标\n\n单位\n\n统计数\n\n", "", "\n\n", "\n\n", "", true, .notes = true},
	{"a cell a line, with U+00A0", "统计指标\n单位\n统计数\n", " ", " \n ", " \n", "——", true, .notes = false},
	{"a cell a line, with stray marks", "统计指标\n单位\n统计数\n", "?", "\n?", "\n", "——", true, .notes = false},
	{"a cell a line, no units", "统计指标\n统计数\n", "", "\n", "\n", "", .notes = true},
	{"tabs", "统计指标\t单位\t统计数\n", "", "\t", "\n", "——", true, .notes = true},
	{"commas", "统计指标,单位,统计数\n", "", ",", "\n", "——", true, .quotes = true},
	{"markup", "<table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>", "<tr><td>", "</td><td>", "</td></tr>",
	"&nbsp;", true, .notes = true},
	{"markup over lines", "<table>\n<tr>\n<td><p>统计指标</p></td>\n</tr>\n", "<tr>\n<td><p>", "</p></td>\n<td><p align=\"center\">",
	"</p></td>\n</tr>\n", "——", true, .notes = true},
	{"blanks", "统计指标   单位   统计数\n", "", "    ", "\n", "——", true, .notes = true},
	{"one line", "统计指标 单位 统计数 ", "", " ", " ", "——", true, .notes = true},
	{"run together", "统计指标单位统计数", "", "", "", "——", true, .notes = true},
	{"run together, no units", "统计指标统计数", "", "", "", "", .notes = true},
	{"numbered, bars", "| 序号 | 统计指标 | 单位 | 统计数 |\n", "| ", " | ", " |\n", "----", true, .number = true, .notes = true},
	{"numbered, a cell a line", "序号\n统计指标\n单位\n统计数\n", "", "\n", "\n", "——", true, .number = true, .notes = true},
	{"numbered, tabs", "序号\t统计指标\t单位\t统计数\n", "", "\t", "\n", "——", true, .number = true},
	{"numbered, commas", "序号,统计指标,单位,统计数\n", "", ",", "\n", "——", true, .number = true, .quotes = true},
	{"numbered, blanks", "序号 统计指标 单位 统计数\n", "", "  ", "\n", "——", true, .number = true},
	{"numbered, markup", "<tr><td>序号</td><td>统计指标</td><td>单位</td><td>统计数</td></tr>", "<tr><td>", "</td><td>",
	"</td></tr>", "——", true, .number = true, .notes = true},
	{"numbered, run together", "序号统计指标单位统计数", "", "", "", "——", true, .number = true, .open = true},
	{"codes, bars", "| 统计指标 | 单位 | 代码 | 统计数 |\n", "| ", " | ", " |\n", "——", true, .code = true, .notes = true},
	{"codes, a cell a line", "统计指标\n单位\n代码\n统计数\n", "", "\n", "\n", "——", true, .code = true},
	{"codes, run together", "统计指标单位代码统计数", "", "", "", "——", true, .code = true, .open = true},
	{"all years, bars", "| 统 计 指 标 | 单 位 | 本 年 度 | 历 年 累 计 |\n|---|---|---|---|\n", "| ", " | ", " |\n", "——", true,
	.notes = true, .since = true},
	{"all years first, bars without the outer ones", "统计指标 | 单位 | 历年累计数 | 2016年度\n", "", " | ", "\n", "——", true,
	.notes = true, .since_first = true},
	{"all years, no units", "| 指标名称 | 2016年度 | 历年累计 |\n", "| ", " | ", " |\n", "", .since = true},
	{"all years first, tabs", "统计指标\t计量单位\t累计\t本年度统计数\n", "", "\t", "\n", "——", true, .since_first = true},
	{"all years, commas", "统计指标,单位,当年,历年累计\n", "", ",", "\n", "——", true, .quotes = true, .since = true},
	{"all years, markup", "<table><tr><td>统计指标</td><td>单位</td><td>本年数</td><td>历年累计</td></tr>", "<tr><td>", "</td><td>",
	"</td></tr>", "&nbsp;", true, .notes = true, .since = true},
	{"all years first, a cell a line", "统计指标\n单位\n历年累计\n2016年\n", "", "\n", "\n", "——", true, .notes = true, .open = true,
	.since_first = true},
	{"all years, blanks", "统计指标   单位   2016 年度   历年累计\n", "", "    ", "\n", "——", true, .open = true, .since = true},
	{"all years, one line", "统计指标 单位 本年 累计 ", "", " ", " ", "——", true, .open = true, .since = true},
	{"all years, numbered, bars", "| 序号 | 统计指标 | 单位 | 本年度 | 历年累计 |\n", "| ", " | ", " |\n", "----", true, .number = true,
	.since = true},
	{"all years first, codes, tabs", "统计指标\t单位\t代码\t历年累计\t本年度\n", "", "\t", "\n", "——", true, .code = true,
	.since_first = true},
};

#define N_LAYOUTS ((int) (sizeof(layouts) / sizeof(layouts[0])))

typedef struct Renderer
{
	const Layout *layout;
	Buffer	   *out;
	int			number;			/* of the row */
	int			blank_zeros;	/* percent of zeros left blank */
	int			misspelt;		/* percent of labels with a letter too few or too many */
	Random	   *random;
} Renderer;

static void
begin_row(Renderer *renderer)
{
	renderer->number++;
	buffer_add(renderer->out, renderer->layout->row);
	if (renderer->layout->number)
		buffer_addf(renderer->out, "%d%s", renderer->number, renderer->layout->cell);
}

static void
render_heading(Renderer *renderer, const char *label)
{
	const Layout *layout = renderer->layout;

	begin_row(renderer);
	buffer_add(renderer->out, label);
	for (int i = 0; i < layout->unit + 1 + (layout->since || layout->since_first); i++)
		buffer_addf(renderer->out, "%s%s", layout->cell, layout->mark);
	if (layout->code)
		buffer_addf(renderer->out, "%s", layout->cell);
	buffer_add(renderer->out, layout->end);
}

static void
render_figure(Renderer *renderer, Indicator indicator, int64_t value)
{
	if (value == 0 && random_chance(renderer->random, (unsigned) renderer->blank_zeros))
		return;
	if (!gxbg_indicators[indicator].money)
		buffer_addf(renderer->out, "%d", (int) value);
	else if (value % 100 == 0)
		buffer_addf(renderer->out, "%d", (int) (value / 100));
	else
		buffer_addf(renderer->out, "%d.%02d", (int) (value / 100), (int) (value % 100));
}

/* The figure of all years together */
static void
render_since(Renderer *renderer, Indicator indicator, int64_t value)
{
	buffer_add(renderer->out, renderer->layout->cell);
	render_figure(renderer, indicator, value + random_figure(renderer->random));
}

/* The label, or one with a letter of it, but not the first, left out or a letter more before it */
static void
render_label(Renderer *renderer, const char *label)
{
	const char *letters[64];
	int			letter_count = 0;
	bool		more = random_chance(renderer->random, 50);
	const char *at;

	for (const char *c = label; *c; c++)
		if ((*c & 0xF0) == 0xE0)
			letters[letter_count++] = c;
	at = letters[letter_count - 1 - (int) random_below(renderer->random, (unsigned) letter_count / 2)];
	if (!random_chance(renderer->random, (unsigned) renderer->misspelt))
		buffer_add(renderer->out, label);
	else
		buffer_addf(renderer->out, "%.*s%s%s", (int) (at - label), label, more ? "的" : "", more ? at : at + 3);
}

static void
render_row(Renderer *renderer, Indicator indicator, int64_t value)
{
	const Layout *layout = renderer->layout;
	const IndicatorEntry *entry = &gxbg_indicators[indicator];

	begin_row(renderer);
	if (layout->quotes)
		buffer_addf(renderer->out, "\"%s\"", entry->label);
	else
		render_label(renderer, entry->label);
	if (entry->note && layout->notes)
		buffer_add(renderer->out, entry->note);
	if (layout->unit)
		buffer_addf(renderer->out, "%s%s", layout->cell, entry->unit);
	if (layout->code)
		buffer_addf(renderer->out, "%s%02d", layout->cell, renderer->number);
	if (layout->since_first)
		render_since(renderer, indicator, value);
	buffer_add(renderer->out, layout->cell);
	render_figure(renderer, indicator, value);
	if (layout->since)
		render_since(renderer, indicator, value);
	buffer_add(renderer->out, layout->end);
}

static void
render(Renderer *renderer, const Figures *figures)
{
	int			heading = 0;

	renderer->number = 0;
	buffer_add(renderer->out, "浦城县水利局2016年政府信息公开工作年度报告\n附件 政府信息公开情况统计表(2016年度)\n");
	buffer_add(renderer->out, renderer->layout->begin);
	for (int i = 0; i < N_INDICATORS; i++)
	{
		while (heading < N_HEADINGS && headings[heading].before == (Indicator) i)
			render_heading(renderer, headings[heading++].label);
		render_row(renderer, (Indicator) i, figures->value[i]);
	}
	buffer_add(renderer->out, "单位负责人:林某 审核人:王某 填报人:张某 联系电话:0599-7654321 填报日期:2017年1月12日\n");
}

/*
 * Checks
 */

/* The cell's value in hundredths, as the figures of money are kept */
static int64_t
hundredths(const Cell *cell)
{
	int64_t		value = cell->value;

	for (int i = cell->scale; i < 2; i++)
		value *= 10;
	return value;
}

static bool
is_value(const Cell *cell, Indicator indicator, int64_t value)
{
	return cell_is_known(cell) &&
		hundredths(cell) == (gxbg_indicators[indicator].money ? value : value * 100);
}

static void
complain(const char *layout, Indicator indicator, const Cell *cell, int64_t value)
{
	printf("# %s: %s is %ld, state %s, not %ld\n", layout, gxbg_indicators[indicator].code,
		   (long) cell->value, gxbg_cell_state_name((CellState) cell->state), (long) value);
}

/* Every cell exact, or, where that cannot be, right or open */
static bool
check_table(const Renderer *renderer, const Figures *figures, const Statistics *table)
{
	const Layout *layout = renderer->layout;
	bool		sound = true;

	if (table == NULL)
	{
		printf("# %s: no table\n", layout->name);
		return false;
	}
	for (int i = 0; i < N_INDICATORS && sound; i++)
	{
		const Cell *cell = &table->cells[i];
		const char *unit = layout->unit ? gxbg_indicators[i].unit : NULL;
		bool		right = is_value(cell, (Indicator) i, figures->value[i]);

		if (!cell_is_known(cell))
			sound = layout->open || renderer->misspelt || (figures->value[i] == 0 && renderer->blank_zeros > 0 &&
									 cell->state == CELL_BLANK);
		else
			sound = right && (cell->state == CELL_READ || renderer->blank_zeros > 0 || renderer->misspelt);
		if (!sound)
			complain(layout->name, (Indicator) i, cell, figures->value[i]);
		else if (!layout->open && !renderer->misspelt && (unit == NULL) != (table->units[i] == NULL))
			sound = false;
		else if (!layout->open && !renderer->misspelt && unit && strcmp(unit, table->units[i]) != 0)
			sound = false;
		if (!sound)
			printf("# unit %s\n", table->units[i] ? table->units[i] : "none");
	}
	return sound;
}

static void
check_layout(const Layout *layout, int blank_zeros, int misspelt)
{
	Random		random = {20180101};
	Buffer		body;
	bool		passed = true;

	for (int i = 0; i < TABLES_A_LAYOUT && passed; i++)
	{
		Figures		figures;
		Renderer	renderer = {.layout = layout, .out = &body, .blank_zeros = blank_zeros,
		.misspelt = misspelt, .random = &random};
		Statistics *table;

		body.length = 0;
		random_figures(&random, &figures);
		render(&renderer, &figures);
		table = gxbg_statistics_find(gxbg_scan(body.text, body.length), 2016);
		if (table)
			gxbg_solve_statistics(table->cells);
		passed = check_table(&renderer, &figures, table);
		if (!passed && getenv("SHOW"))
			printf("%s\n", body.text);
		gxbg_host_release_all();
	}
	body.length = 0;
	buffer_addf(&body, "%s%s%s", layout->name, blank_zeros ? ", zeros left blank" : "",
				misspelt ? ", labels misspelt" : "");
	result(passed, body.text);
}

/*
 * Single cases: what is expected is written as code=value or code:state, parted
 * by blanks
 */

typedef struct Case
{
	const char *name;
	const char *body;
	const char *expected;		/* NULL: no table */
} Case;

#define RECEIVED_BARS \
	"| 三、依申请公开情况 | —— | |\n| (一)收到申请数 | 件 | 15 |\n| 1.当面申请数 | 件 | 5 |\n" \
	"| 2.传真申请数 | 件 | 0 |\n| 3.网络申请数 | 件 | 8 |\n| 4.信函申请数 | 件 | 2 |\n"

static const Case cases[] = {
	{"labels in other words",
		"| 2.政府网站在线访谈次数 | 次 | 1 |\n| 其中:主要负责同志参加的次数 | 次 | 0 |\n"
		"| 3.政策解读稿件发布数 | 篇 | 2 |\n| 4.微博微信回应事件数 | 次 | 3 |\n| 5.其他方式回应事件数 | 次 | 4 |\n"
		RECEIVED_BARS "| (三)申请答复总数 | 件 | 11 |\n| 1.属于已主动公开范围数 | 件 | 0 |\n| 2.同意公开数 | 件 | 1 |\n"
		"| 3.同意部分公开数 | 件 | 2 |\n| 4.不同意公开数 | 件 | 2 |\n| 其中:1.涉及国家秘密 | 件 | 0 |\n"
		"| 同意公开的比例 | % | 9 |\n| 2.涉及商业秘密 | 件 | 0 |\n",
	"interviews=1 interviews_by_head=0 answered_agreed=1 answered_agreed_partly=2 answered_refused=2 refused_state_secret=0 refused_trade_secret=0"},
	{"figures in Han numerals are not read, and no empty cells",
		"| 2.政府网站在线访谈次数 | 次 | 五十 |\n| 3.政策解读稿件发布数 | 篇 | 五 |\n| 4.微博微信回应事件数 | 次 | |\n"
		RECEIVED_BARS "| (三)申请答复总数 | 件 | 十一 |\n| 1.属于已主动公开范围数 | 件 | 0 |\n",
	"interviews:ambiguous interpretations:ambiguous responses_microblog_wechat:blank answered:ambiguous answered_already_public=0"},
	{"sentences are not the table",
		"全年主动公开政府信息数量3958条。其中:主动公开规范性文件数12条,制发规范性文件总数12件,政府公报公开政府信息数0条,"
		"政府网站公开政府信息数3698条,政务微博公开政府信息数2148条,政务微信公开政府信息数12条,其他方式公开政府信息数1条。"
		"回应公众关注热点或重大舆情数3次。参加或举办新闻发布会总次数12次,政府网站在线访谈次数0次,政策解读稿件发布数5篇。"
		"收到申请数15件,当面申请数5件,网络申请数10件;申请办结数15件,按时办结数15件。",
	NULL},
	{"a list of sentences is not the table",
		"1.收到申请数15件;\n2.当面申请数5件;\n3.传真申请数0件;\n4.网络申请数8件;\n5.信函申请数2件;\n6.申请办结数15件。\n",
	NULL},
	{"notes whose brackets are lost",
		"主动公开政府信息数不同渠道和方式公开相同信息计1条 条 1204\n主动公开规范性文件数 条 8\n制发规范性文件总数 件 9\n"
		"回应公众关注热点或重大舆情数不同方式回应同一热点或舆情计1次 次 4\n参加或举办新闻发布会总次数 次 2\n",
	"disclosed_items=1204 disclosed_normative_documents=8 hot_topics_responded=4 press_conferences=2"},
	{"notes run together with their labels",
		"(一)主动公开政府信息数(不同渠道和方式公开相同信息计1条)条1204其中:主动公开规范性文件数条8制发规范性文件总数件9"
		"(二)通过不同渠道和方式公开政府信息的情况——1.政府公报公开政府信息数条102.政府网站公开政府信息数条1100",
	"disclosed_items=1204 disclosed_normative_documents=8 normative_documents_made=9 disclosed_gazette=10 disclosed_website:ambiguous"},
	{"broken labels",
		"(三)申请答复\n数\n件\n13\n1.属于已主动公开范\n围数\n件\n2\n2.同意公开答\n复数\n件\n9\n3.同意部分公开\n答复数\n件\n1\n"
		"4.不同意公开答复数\n件\n1\n其中:1.涉及\n国家秘密\n件\n0\n4.危及国家安全、公共安\n全、经济安全和社会稳\n定\n件\n0\n"
		"5.不是《条例》所指\n政府信息\n件\n1\n",
		"answered=13 answered_already_public=2 answered_agreed=9 answered_agreed_partly=1 answered_refused=1 "
	"refused_state_secret=0 refused_security_stability=0 refused_not_government_information=1"},
	{"labels that stand twice",
		"四、行政复议数量 件 6\n(一)维持具体行政行为数 件 3\n(二)被依法纠错数 件 2\n(三)其他情形数 件 1\n五、行政诉讼数量 件 9\n"
		"(一)维持具体行政行为或者驳回原告诉讼请求数 件 4\n(二)被依法纠错数 件 0\n(三)其他情形数 件 5\n六、举报投诉数量 件 7\n",
		"reconsiderations=6 reconsiderations_upheld=3 reconsiderations_corrected=2 reconsiderations_other=1 "
	"litigations=9 litigations_upheld=4 litigations_corrected=0 litigations_other=5 complaints=7"},
	{"labels that stand twice, the first time lost",
		"四、行政复议数量 件 6\n(一)维持具体行政行为数 件 3\n五、行政诉讼数量 件 9\n"
		"(一)维持具体行政行为或者驳回原告诉讼请求数 件 4\n(二)被依法纠错数 件 0\n(三)其他情形数 件 5\n六、举报投诉数量 件 7\n",
	"reconsiderations=6 reconsiderations_corrected:missing reconsiderations_other:missing litigations_corrected=0 litigations_other=5"},
	{"labels that stand twice, what they belong to lost",
		"8.告知通过其他途径办理数 件 1\n(二)被依法纠错数 件 2\n(三)其他情形数 件 1\n六、举报投诉数量 件 7\n"
		"(一)政府信息公开工作专门机构数 个 1\n(二)设置政府信息公开查阅点数 个 3\n(三)从事政府信息公开工作人员数 人 4\n",
	"reconsiderations_corrected:missing litigations_corrected:missing complaints=7 reading_points=3"},
	{"of which, twice",
		"1.参加或举办新闻发布会总次数 次 4\n其中:主要负责同志参加次数 次 3\n2.政府网站在线访谈次数 次 2\n其中:主要负责同志参加次数 次 1\n"
		"3.政策解读稿件发布数 篇 6\n",
	"press_conferences=4 press_conferences_by_head=3 interviews=2 interviews_by_head=1 interpretations=6"},
	{"empty cells that the sums determine",
		"| (一)收到申请数 | 件 | 5 |\n| 1.当面申请数 | 件 | 5 |\n| 2.传真申请数 | 件 | |\n| 3.网络申请数 | 件 | / |\n| 4.信函申请数 | 件 | |\n"
		"| (二)申请办结数 | 件 | |\n| 1.按时办结数 | 件 | 4 |\n| 2.延期办结数 | 件 | 1 |\n| 四、行政复议数量 | 件 | |\n| 六、举报投诉数量 | 件 | — |\n",
		"received_fax=0 received_online=0 received_letter=0 concluded=5 concluded_extended=1 reconsiderations:blank "
	"complaints:not_applicable"},
	{"empty cells that the sums leave open",
		"| (一)收到申请数 | 件 | 5 |\n| 1.当面申请数 | 件 | 3 |\n| 2.传真申请数 | 件 | |\n| 3.网络申请数 | 件 | |\n| 4.信函申请数 | 件 | 0 |\n"
		"| (二)申请办结数 | 件 | 4 |\n| 1.按时办结数 | 件 | 5 |\n| 2.延期办结数 | 件 | |\n",
	"received_fax:blank received_online:blank concluded=4 concluded_on_time=5 concluded_extended:blank"},
	{"rows that are not there",
		RECEIVED_BARS, "received=15 received_online=8 concluded:missing disclosed_items:missing"},
	{"more columns of figures",
		"| 序号 | 统计指标 | 单位 | 区政府统计数 | 区直单位统计数 | 乡镇统计数 |\n"
		"| 1 | (一)收到申请数 | 件 | 15 | 10 | 5 |\n| 2 | 1.当面申请数 | 件 | 5 | 5 | 0 |\n| 3 | 2.传真申请数 | 件 | 0 | 0 | 0 |\n"
		"| 4 | 3.网络申请数 | 件 | 8 | | |\n| 5 | 4.信函申请数 | 件 | 2 | 1 | 1 |\n| 6 | (二)申请办结数 | 件 | 15 | 10 | 5 |\n",
	"received:ambiguous received_in_person:ambiguous received_online:ambiguous concluded:ambiguous"},
	{"codes, and no figures",
		"统计指标|单位|代码|统计数\n(一)收到申请数|件|20|\n1.当面申请数|件|21|\n2.传真申请数|件|22|\n3.网络申请数|件|23|\n4.信函申请数|件|24|\n"
		"(二)申请办结数|件|25|\n1.按时办结数|件|26|\n2.延期办结数|件|27|\n(三)申请答复数|件|28|\n",
	"received:blank received_letter:blank concluded:blank answered:blank"},
	{"grouped digits, counters and full width",
		"| (一)主动公开政府信息数 | 条 | 12,345 |\n| 制发规范性文件总数 | 件 | 23 |\n| 2.政府网站公开政府信息数 | 条 | 11 205 |\n"
		"| 政策解读稿件发布数 | | 17篇 |\n| 六、举报投诉数量 | 件 | 0件 |\n| 七、依申请公开信息收取的费用 | 万元 | 0.25 |\n"
		"| (四)政府信息公开专项经费 | 万元 | 125000元 |\n",
	"disclosed_items=12345 normative_documents_made=23 disclosed_website=11205 interpretations=17 complaints=0 fees=0.25 budget=125000"},
	{"a count with decimals is none",
		RECEIVED_BARS "| (二)申请办结数 | 件 | 15.5 |\n| 1.按时办结数 | 件 | 15.0 |\n",
	"concluded:ambiguous concluded_on_time=15"},
	{"cut off in a figure",
		RECEIVED_BARS "| (二)申请办结数 | 件 | 1", "received=15 received_letter=2 concluded:ambiguous answered:missing"},
	{"the last row ends the text",
		"(一)召开政府信息公开工作会议或专题会议数 次 3\n(二)举办各类培训班数 次 2\n(三)接受培训人员数 人次 120\n"
		"(一)召开政府信息公开工作会议或专题会议数 次 3",
	NULL},
	{"the first of two tables",
		RECEIVED_BARS "| 六、举报投诉数量 | 件 | 1 |\n下属单位\n"
		"| (一)收到申请数 | 件 | 3 |\n| 1.当面申请数 | 件 | 3 |\n| 2.传真申请数 | 件 | 0 |\n| 3.网络申请数 | 件 | 0 |\n| 4.信函申请数 | 件 | 0 |\n"
		"| 六、举报投诉数量 | 件 | 0 |\n",
	"received=15 received_in_person=5 complaints=1"},
	{"a row on two pages",
		"| (一)收到申请数 | 件 | 15 |\n- 2 -\n| (一)收到申请数 | 件 | 15 |\n| 1.当面申请数 | 件 | 5 |\n| 1.当面申请数 | 件 | 6 |\n"
		"| 2.传真申请数 | 件 | 0 |\n| 3.网络申请数 | 件 | 8 |\n| 4.信函申请数 | 件 | 2 |\n",
	"received=15 received_in_person:ambiguous received_online=8 received_letter=2"},
	{"a number of the next row that is part of the figure",
		"1 (一)收到申请数 件 15\n2 1.当面申请数 件 5\n3 2.传真申请数 件 0\n4 3.网络申请数 件 85 4.信函申请数 件 2\n6 (二)申请办结数 件 15\n"
		"7 1.按时办结数 件 15\n8 2.延期办结数 件 0\n9 (三)申请答复数 件 15\n10 1.属于已主动公开范围数 件 3\n11 2.同意公开答复数 件 12\n",
	"received:ambiguous received_online:ambiguous received_letter:ambiguous concluded:ambiguous"},
	{"rows that changed places",
		"2.政府网站公开政府信息数 条 30\n4.政务微信公开政府信息数 条 7\n3.政务微博公开政府信息数 条 5\n5.其他方式公开政府信息数 条 2\n"
		"回应公众关注热点或重大舆情数 次 1\n政策解读稿件发布数 篇 4\n",
	"disclosed_website=30 disclosed_microblog=5 disclosed_wechat=7 disclosed_other=2 interpretations=4"},
	{"Traditional script",
		"| 統計指標 | 單位 | 統計數 |\n| (一)主動公開政府信息數(不同渠道和方式公開相同信息計1條) | 條 | 210 |\n| 其中:主動公開規範性文件數 | 條 | 4 |\n"
		"| 製發規範性文件總數 | 件 | 4 |\n| (一)收到申請數 | 件 | 9 |\n| 3.網絡申請數 | 件 | 8 |\n| (二)申請辦結數 | 件 | 9 |\n"
		"| 四、行政複議數量 | 件 | 1 |\n| 五、行政訴訟數量 | 件 | 0 |\n| 六、舉報投訴數量 | 件 | 2 |\n",
		"disclosed_items=210 disclosed_normative_documents=4 normative_documents_made=4 received=9 received_online=8 concluded=9 "
	"reconsiderations=1 litigations=0 complaints=2"},
};

#define N_CASES ((int) (sizeof(cases) / sizeof(cases[0])))

/* A table in a report for this year, 0 if it is unknown */
typedef struct YearCase
{
	int			year;
	Case		test;
} YearCase;

#define TWO_COLUMNS \
	"| (一)收到申请数 | 件 | 15 | 45 |\n| 1.当面申请数 | 件 | | 9 |\n| 2.传真申请数 | 件 | 6 | |\n" \
	"| 3.网络申请数 | 件 | 7 | 21 |\n| 4.信函申请数 | 件 | 2 | 6 |\n"

/* A table of a province, older than the form's */
#define PROVINCIAL(heads, end) \
	"| 指标名称 | 计量单位 | " heads " |\n| 主动公开信息数 | 条 | 85" end "\n| 其中:1.政府网站公开数 | 条 | 80" end "\n" \
	"| 2.政府公报公开数 | 条 | 0" end "\n| 受理申请总数 | 件 | 3" end "\n| 其中:1.当面申请数 | 件 | 3" end "\n" \
	"| 2.传真申请数 | 件 | 0" end "\n| 3.网上申请数 | 件 | 0" end "\n| 4.信函申请数 | 件 | 0" end "\n" \
	"| 对申请的答复总数 | 件 | 3" end "\n| 其中:1.同意公开答复数 | 件 | 3" end "\n| 2.同意部分公开答复数 | 件 | 0" end "\n" \
	"| 3.不予公开答复总数 | 件 | 0" end "\n| 行政复议数 | 件 | 0" end "\n| 行政诉讼数 | 件 | 0" end "\n"

static const YearCase year_cases[] = {
	{2016, {"the year's column, by its name",
			"| 统计指标 | 单位 | 本年度 | 历年累计 |\n" TWO_COLUMNS,
	"received=15 received_in_person=0 received_fax=6 received_online=7 received_letter=2"}},
	{2016, {"the year's column, by the year",
			"| 统计指标 | 单位 | 2016年度 | 2015年度 |\n" TWO_COLUMNS, "received=15 received_fax=6 received_letter=2"}},
	{2016, {"the year's column behind that of all years",
			"| 统计指标 | 单位 | 历年累计 | 本年度 |\n" TWO_COLUMNS,
	"received=45 received_in_person=9 received_fax=9 received_online=21 received_letter=6"}},
	{0, {"one year beside all years, the report's unknown",
		"| 统计指标 | 单位 | 历年累计 | 2016年 |\n" TWO_COLUMNS, "received=45 received_online=21"}},
	{0, {"two years, the report's unknown",
		"| 统计指标 | 单位 | 2015年 | 2016年 |\n" TWO_COLUMNS, "received:ambiguous received_in_person:ambiguous received_fax:ambiguous"}},
	{2016, {"a column of changes beside the years",
			"| 统计指标 | 单位 | 2016年 | 2015年 | 同比增减 |\n| (一)收到申请数 | 件 | 15 | 45 | -30 |\n"
			"| 1.当面申请数 | 件 | | 9 | -9 |\n| 2.传真申请数 | 件 | 6 | | +6 |\n| 3.网络申请数 | 件 | 7 | 21 | -14 |\n"
			"| 4.信函申请数 | 件 | 2 | 6 | -4 |\n",
	"received=15 received_in_person=0 received_fax=6 received_online=7 received_letter=2"}},
	{2016, {"a column of changes in percent beside the year",
			"统计指标\t单位\t2016年\t较上年增长(%)\n(一)收到申请数\t件\t15\t50%\n1.当面申请数\t件\t0\t0%\n2.传真申请数\t件\t6\t-12.5%\n"
			"3.网络申请数\t件\t7\t——\n4.信函申请数\t件\t2\t100%\n",
	"received=15 received_in_person=0 received_fax=6 received_online=7 received_letter=2"}},
	{2016, {"a column of changes, and two of the report's year",
			"| 统计指标 | 单位 | 2016年 | 本年度 | 增减 |\n| (一)收到申请数 | 件 | 15 | 45 | 30 |\n| 1.当面申请数 | 件 | 1 | 9 | 8 |\n"
			"| 2.传真申请数 | 件 | 6 | 9 | 3 |\n| 3.网络申请数 | 件 | 7 | 21 | 14 |\n| 4.信函申请数 | 件 | 1 | 6 | 5 |\n",
	"received:ambiguous received_letter:ambiguous"}},
	{2017, {"no column of the report's year",
			"| 统计指标 | 单位 | 2016年度 | 历年累计 |\n" TWO_COLUMNS, "received:ambiguous received_letter:ambiguous"}},
	{2016, {"two columns of the report's year",
			"| 统计指标 | 单位 | 本年度 | 2016年 |\n" TWO_COLUMNS, "received:ambiguous received_letter:ambiguous"}},
	{2016, {"a column that is of no time",
			"| 统计指标 | 单位 | 县直单位 | 本年度 | 历年累计 |\n" TWO_COLUMNS, "received:ambiguous received_letter:ambiguous"}},
	{2016, {"until the year is all years",
			"| 统计指标 | 单位 | 截至本年度 | 历年累计 |\n" TWO_COLUMNS, "received:ambiguous received_letter:ambiguous"}},
	{2016, {"a mark in the year's column",
			"| 统计指标 | 本年度 | 历年累计 |\n| (一)收到申请数 | 15 | 45 |\n| 1.当面申请数 | / | 9 |\n| 2.传真申请数 | 6 | / |\n"
			"| 3.网络申请数 | 7 | 21 |\n| (二)申请办结数 | — | 6 |\n",
	"received=15 received_in_person:not_applicable received_fax=6 received_online=7 concluded:not_applicable"}},
	{2016, {"a row without its second figure, in no borders",
			"统计指标 单位 本年度 历年累计\n(一)收到申请数 件 15 45\n1.当面申请数 件 9\n2.传真申请数 件 6 8\n3.网络申请数 件 7 21\n"
			"4.信函申请数 件 2 6\n", "received=15 received_in_person:ambiguous received_fax=6"}},
	{2016, {"two columns run together",
			"统计指标单位本年度历年累计三、依申请公开情况——(一)收到申请数件1545 1.当面申请数件39 2.传真申请数件68 3.网络申请数件721"
			"4.信函申请数件26", "received:ambiguous received_in_person:ambiguous"}},
	{2012, {"a table of a province, older than the form's", PROVINCIAL("2012年度 | 历年累计", " | 390 |"), NULL}},
	{2012, {"the same with one column", PROVINCIAL("2012年度", " |"), NULL}},
	{2015, {"the same, gone on with", PROVINCIAL("2015年度", " |"), NULL}},
	{0, {"the same, the year unknown", PROVINCIAL("数量", " |"), NULL}},
	{2012, {"before the form, a few of its labels are not the form's table", RECEIVED_BARS, NULL}},
	{2016, {"of the form's years, a few rows that are left", RECEIVED_BARS, "received=15 received_in_person=5 received_letter=2"}},
	{2016, {"and a row of the locality's own",
			RECEIVED_BARS "| 5.其他方式申请数 | 件 | 0 |\n| (二)申请办结数 | 件 | 15 |\n", "received=15 received_letter=2 concluded=15"}},
	{2013, {"rows that the form was the first to have",
			"3.政务微博公开政府信息数 | 条 | 5\n4.政务微信公开政府信息数 | 条 | 7\n二、回应解读情况 | —— | \n"
			"(一)回应公众关注热点或重大舆情数 | 次 | 1\n3.政策解读稿件发布数 | 篇 | 4\n三、依申请公开情况 | —— | ——\n(一)收到申请数 | 件 | 9\n",
	"disclosed_microblog=5 disclosed_wechat=7 interpretations=4 received=9"}},
};

#define N_YEAR_CASES ((int) (sizeof(year_cases) / sizeof(year_cases[0])))

static int
indicator_of(const char *code, size_t length)
{
	for (int i = 0; i < N_INDICATORS; i++)
		if (strlen(gxbg_indicators[i].code) == length && memcmp(gxbg_indicators[i].code, code, length) == 0)
			return i;
	return -1;
}

static bool
is_expected(const Cell *cell, const char *expected, size_t length)
{
	char		found[64];

	if (cell->scale > 0)
		snprintf(found, sizeof(found), "=%.*f", cell->scale, (double) hundredths(cell) / 100);
	else
		snprintf(found, sizeof(found), "=%ld", (long) cell->value);
	if (!cell_is_known(cell))
		snprintf(found, sizeof(found), ":%s", gxbg_cell_state_name((CellState) cell->state));
	if (strlen(found) == length && memcmp(found, expected, length) == 0)
		return true;
	printf("# found %s, not %.*s\n", found, (int) length, expected);
	return false;
}

static void
check_case(const Case *test, int year)
{
	Statistics *table = gxbg_statistics_find(gxbg_scan(test->body, strlen(test->body)), year);
	bool		passed = (table && !table->foreign) == (test->expected != NULL);

	if (table)
		gxbg_solve_statistics(table->cells);
	for (const char *at = test->expected; table && at && *at;)
	{
		size_t		length = strcspn(at, " ");
		size_t		code = strcspn(at, "=:");
		int			indicator = indicator_of(at, code);

		if (indicator < 0 || !is_expected(&table->cells[indicator], at + code, length - code))
		{
			printf("# %.*s\n", (int) length, at);
			passed = false;
		}
		at += length;
		at += *at == ' ';
	}
	result(passed, test->name);
	gxbg_host_release_all();
}

int
main(void)
{
	for (int i = 0; i < N_LAYOUTS; i++)
		check_layout(&layouts[i], 0, 0);
	for (int i = 0; i < N_LAYOUTS; i++)
		check_layout(&layouts[i], 50, 0);
	for (int i = 0; i < N_LAYOUTS; i++)
		if (layouts[i].cell[0] != '\0')
			check_layout(&layouts[i], 0, 15);
	for (int i = 0; i < N_CASES; i++)
		check_case(&cases[i], 0);
	for (int i = 0; i < N_YEAR_CASES; i++)
		check_case(&year_cases[i].test, year_cases[i].year);
	printf("1..%d\n", tests);
	return failures > 0;
}
