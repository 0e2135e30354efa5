/*
 * words.c
 *	  Labels and figures as reports write them.
 */
#include <inttypes.h>
#include <string.h>

#include "words.h"

const Label word_outcomes[N_OUTCOMES] = {
	[OUT_RECEIVED] = {LEVEL_TOP, 1, "本年新收政府信息公开申请数量", NULL},
	[OUT_CARRIED_IN] = {LEVEL_TOP, 2, "上年结转政府信息公开申请数量", "上年度结转政府信息公开申请数量"},
	[OUT_DISCLOSED] = {LEVEL_PAREN, 1, "予以公开", NULL},
	[OUT_PARTLY_DISCLOSED] = {LEVEL_PAREN, 2, "部分公开(区分处理的,只计这一情形,不计其他情形)", "部分公开"},
	[OUT_REFUSED_STATE_SECRET] = {LEVEL_DIGIT, 1, "属于国家秘密", NULL},
	[OUT_REFUSED_PROHIBITED_BY_LAW] = {LEVEL_DIGIT, 2, "其他法律行政法规禁止公开", "其他法律、行政法规禁止公开"},
	[OUT_REFUSED_SECURITY_STABILITY] = {LEVEL_DIGIT, 3, "危及“三安全一稳定”", NULL},
	[OUT_REFUSED_THIRD_PARTY] = {LEVEL_DIGIT, 4, "保护第三方合法权益", NULL},
	[OUT_REFUSED_INTERNAL_AFFAIRS] = {LEVEL_DIGIT, 5, "属于三类内部事务信息", NULL},
	[OUT_REFUSED_PROCESS_INFO] = {LEVEL_DIGIT, 6, "属于四类过程性信息", NULL},
	[OUT_REFUSED_ENFORCEMENT_FILE] = {LEVEL_DIGIT, 7, "属于行政执法案卷", NULL},
	[OUT_REFUSED_INQUIRY] = {LEVEL_DIGIT, 8, "属于行政查询事项", NULL},
	[OUT_UNAVAILABLE_NOT_HELD] = {LEVEL_DIGIT, 1, "本机关不掌握相关政府信息", NULL},
	[OUT_UNAVAILABLE_NEEDS_CREATION] = {LEVEL_DIGIT, 2, "没有现成信息需要另行制作", "没有现成信息、需要另行制作"},
	[OUT_UNAVAILABLE_UNCLEAR] = {LEVEL_DIGIT, 3, "补正后申请内容仍不明确", NULL},
	[OUT_NOT_PROCESSED_PETITION] = {LEVEL_DIGIT, 1, "信访举报投诉类申请", "信访、举报、投诉类申请"},
	[OUT_NOT_PROCESSED_REPEAT] = {LEVEL_DIGIT, 2, "重复申请", NULL},
	[OUT_NOT_PROCESSED_PUBLICATION] = {LEVEL_DIGIT, 3, "要求提供公开出版物", NULL},
	[OUT_NOT_PROCESSED_EXCESSIVE] = {LEVEL_DIGIT, 4, "无正当理由大量反复申请", NULL},
	[OUT_NOT_PROCESSED_REISSUE] = {LEVEL_DIGIT, 5, "要求行政机关确认或重新出具已获取信息", "要求行政机关确认或者重新出具已获取信息"},
	[OUT_OTHER] = {LEVEL_PAREN, 6, "其他处理", NULL},
	[OUT_OTHER_OVERDUE_CORRECTION] = {LEVEL_DIGIT, 1, "申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "申请人无正当理由逾期不补正,行政机关不再处理其政府信息公开申请"},
	[OUT_OTHER_OVERDUE_FEE] = {LEVEL_DIGIT, 2, "申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "申请人逾期未按收费通知要求缴纳费用,行政机关不再处理其政府信息公开申请"},
	[OUT_OTHER_REMAINING] = {LEVEL_DIGIT, 3, "其他", NULL},
	[OUT_CONCLUDED] = {LEVEL_PAREN, 7, "总计", NULL},
	[OUT_CARRIED_OUT] = {LEVEL_TOP, 4, "结转下年度继续办理", NULL}
};

const Label word_applicants[N_APPLICANTS] = {
	{LEVEL_NONE, 0, "自然人", NULL},
	{LEVEL_NONE, 0, "商业企业", NULL},
	{LEVEL_NONE, 0, "科研机构", NULL},
	{LEVEL_NONE, 0, "社会公益组织", NULL},
	{LEVEL_NONE, 0, "法律服务机构", NULL},
	{LEVEL_NONE, 0, "其他", NULL},
	{LEVEL_NONE, 0, "总计", NULL}
};

const Label word_items[N_ITEMS] = {
	[ITEM_REGULATION] = {LEVEL_NONE, 0, "规章", NULL},
	[ITEM_NORMATIVE_DOCUMENT] = {LEVEL_NONE, 0, "规范性文件", NULL},
	[ITEM_LICENSE] = {LEVEL_NONE, 0, "行政许可", NULL},
	[ITEM_OTHER_SERVICE] = {LEVEL_NONE, 0, "其他对外管理服务事项", NULL},
	[ITEM_PENALTY] = {LEVEL_NONE, 0, "行政处罚", NULL},
	[ITEM_COERCION] = {LEVEL_NONE, 0, "行政强制", NULL},
	[ITEM_FEE] = {LEVEL_NONE, 0, "行政事业性收费", NULL},
	[ITEM_PROCUREMENT] = {LEVEL_NONE, 0, "政府集中采购", NULL}
};

const Label word_results[N_RESULTS] = {
	{LEVEL_NONE, 0, "结果维持", NULL},
	{LEVEL_NONE, 0, "结果纠正", NULL},
	{LEVEL_NONE, 0, "其他结果", NULL},
	{LEVEL_NONE, 0, "尚未审结", NULL},
	{LEVEL_NONE, 0, "总计", NULL}
};

const Label word_measures_2019[N_MEASURES] = {
	[MEA_MADE] = {LEVEL_NONE, 0, "本年新制作数量", NULL},
	[MEA_NEWLY_DISCLOSED] = {LEVEL_NONE, 0, "本年新公开数量", NULL},
	[MEA_DISCLOSED_TOTAL] = {LEVEL_NONE, 0, "对外公开总数量", NULL},
	[MEA_ITEMS_BEFORE] = {LEVEL_NONE, 0, "上一年项目数量", NULL},
	[MEA_ITEMS_CHANGE] = {LEVEL_NONE, 0, "本年增/减", NULL},
	[MEA_DECISIONS] = {LEVEL_NONE, 0, "处理决定数量", NULL},
	[MEA_PROJECTS] = {LEVEL_NONE, 0, "采购项目数量", NULL},
	[MEA_AMOUNT] = {LEVEL_NONE, 0, "采购总金额", NULL}
};

const Label word_measures_2021[N_MEASURES] = {
	[MEA_MADE] = {LEVEL_NONE, 0, "本年制发件数", NULL},
	[MEA_REPEALED] = {LEVEL_NONE, 0, "本年废止件数", NULL},
	[MEA_IN_FORCE] = {LEVEL_NONE, 0, "现行有效件数", NULL},
	[MEA_DECISIONS] = {LEVEL_NONE, 0, "本年处理决定数量", NULL},
	[MEA_AMOUNT] = {LEVEL_NONE, 0, "本年收费金额", NULL}
};

/* What is put around 三安全一稳定 */
static const char *const quotes[9][2] = {
	{"“", "”"}, {"\"", "\""}, {"‘", "’"}, {"'", "'"}, {"「", "」"},
	{"『", "』"}, {"", ""}, {"〝", "〞"}, {"＂", "＂"}
};

static const char *const han[] = {"", "一", "二", "三", "四", "五", "六", "七", "八"};

/* The ordinal in front of a label */
static void
add_ordinal(Buffer *out, const Style *style, Level level, int number)
{
	static const char *const circled_han[] = {"", "㈠", "㈡", "㈢", "㈣", "㈤", "㈥", "㈦"};
	static const char *const circled[] = {"", "①", "②", "③", "④", "⑤", "⑥", "⑦", "⑧"};

	if (level == LEVEL_TOP && style->top != TOP_NONE)
		buffer_addf(out, "%s%s", han[number], style->top == TOP_COMMA ? "、" : ".");
	if (level == LEVEL_PAREN && style->paren == PAREN_CIRCLED)
		buffer_add(out, circled_han[number]);
	else if (level == LEVEL_PAREN && style->paren != PAREN_NONE)
		buffer_addf(out, "(%s)%s", han[number], style->paren == PAREN_COMMA ? "、" : "");
	if (level != LEVEL_DIGIT)
		return;
	switch (style->digit)
	{
		case DIGIT_PERIOD:
			buffer_addf(out, "%d.", number);
			break;
		case DIGIT_WIDE_PERIOD:
			buffer_addf(out, "%d．", number);
			break;
		case DIGIT_COMMA:
			buffer_addf(out, "%d、", number);
			break;
		case DIGIT_PAREN:
			buffer_addf(out, "(%d)", number);
			break;
		case DIGIT_PERIOD_SPACE:
			buffer_addf(out, "%d. ", number);
			break;
		case DIGIT_CIRCLED:
			buffer_add(out, circled[number]);
			break;
		default:
			break;
	}
}

/* Punctuation and quotes of this report for the form's own */
static void
add_punctuated(Buffer *out, const Style *style, const char *text)
{
	while (*text != '\0')
	{
		int			length = character_length(text);
		const char *instead = NULL;

		if (style->wide_punctuation)
			instead = *text == '(' ? "（" : *text == ')' ? "）"
				: *text == ',' ? "，" : *text == ':' ? "：" : NULL;
		if (strncmp(text, "“", 3) == 0)
			instead = quotes[style->quotes][0];
		if (strncmp(text, "”", 3) == 0)
			instead = quotes[style->quotes][1];
		if (strncmp(text, "计这", 6) == 0 && style->only_record)
			instead = "记";
		if (instead != NULL)
			buffer_add(out, instead);
		else
			buffer_add_bytes(out, text, (size_t) length);
		text += length;
	}
}

void
word_script(Buffer *out, const Style *style, const char *text)
{
	if (style->traditional)
		word_traditional(out, text);
	else
		buffer_add(out, text);
}

/*
 * Put breaks into a label, after its ordinal, and characters of no width
 * anywhere.  A break never parts two digits of a note: 2 and 019 on two lines
 * is layout 10, and says nothing about labels.
 */
static void
add_broken(Buffer *out, const Style *style, Random *random, const char *text, size_t ordinal)
{
	static const char *const invisible[] = {"\u200B", "\uFEFF", "\u00AD", "\u200D", "\u2060"};
	int			characters = 0;
	int			breaks[2] = {-1, -1};
	int			marked = -1;
	int			i = 0;

	for (const char *p = text + ordinal; *p != '\0'; p += character_length(p))
		characters++;
	if (style->broken_labels && characters >= 4 && random_chance(random, 60))
		for (int b = 0; b < (characters >= 8 ? 2 : 1); b++)
			breaks[b] = 2 + (int) random_below(random, (uint32_t) characters - 3);
	if (style->zero_width && random_chance(random, 15))
		marked = (int) random_below(random, (uint32_t) characters);
	buffer_add_bytes(out, text, ordinal);
	for (const char *p = text + ordinal; *p != '\0'; p += character_length(p), i++)
	{
		if ((i == breaks[0] || i == breaks[1]) && (p[-1] < '0' || p[-1] > '9'))
			buffer_add(out, (char[]){SOFT_BREAK, '\0'});
		if (i == marked)
			buffer_add(out, random_pick(random, invisible));
		buffer_add_bytes(out, p, (size_t) character_length(p));
	}
}

void
word_label(Buffer *out, const Style *style, Random *random, const Label *label)
{
	Buffer		plain = {0};
	Buffer		written = {0};
	Buffer		script = {0};
	size_t		ordinal;

	if (label->text[0] == '\0')
		return;
	add_ordinal(&plain, style, label->level, label->number);
	add_punctuated(&written, style, plain.text != NULL ? plain.text : "");
	ordinal = written.length;
	add_punctuated(&written, style,
				   style->variants && label->variant != NULL && random_chance(random, 50)
				   ? label->variant : label->text);
	/* No character of an ordinal has another form or length in Traditional */
	word_script(&script, style, written.text);
	add_broken(out, style, random, script.text, ordinal);
	buffer_free(&plain);
	buffer_free(&written);
	buffer_free(&script);
}

void
word_text(Buffer *out, const Style *style, Random *random, const char *text)
{
	Label		label = {LEVEL_NONE, 0, text, NULL};

	word_label(out, style, random, &label);
}

/* Whole part and decimals, thousands grouped or not */
static void
add_digits(Buffer *out, const Style *style, Random *random, int64_t value, int scale)
{
	Buffer		digits = {0};
	bool		grouped = style->grouping != NULL && random_chance(random, 80);
	bool		apart = style->fragments > 0;
	size_t		whole;

	buffer_addf(&digits, "%0*" PRId64, scale + 1, value);
	whole = digits.length - (size_t) scale;
	for (size_t i = 0; i < digits.length; i++)
	{
		if (i > 0 && apart && random_chance(random, style->fragments))
			buffer_add(out, " ");
		if (i == whole)
			buffer_add(out, ".");
		else if (i > 0 && i < whole && grouped && (whole - i) % 3 == 0)
			buffer_add(out, style->grouping);
		if (style->zero_width && i > 0 && random_chance(random, 3))
			buffer_add(out, "\u200B");
		if (style->wide_digits)
			buffer_add_bytes(out, (char[]){'\xEF', '\xBC', (char) (0x90 + digits.text[i] - '0')}, 3);
		else
			buffer_add_bytes(out, &digits.text[i], 1);
	}
	buffer_free(&digits);
}

void
word_figure(Buffer *out, const Style *style, Random *random, const TruthCell *cell,
			int measure)
{
	int64_t		value = cell->value;

	if (value < 0)
	{
		buffer_add(out, style->minus);
		value = -value;
	}
	else if (value > 0 && measure == MEA_ITEMS_CHANGE && style->plus)
		buffer_add(out, style->wide_digits ? "＋" : "+");
	add_digits(out, style, random, value, cell->scale);
	if (cell->unit != UNIT_NONE)
	{
		if (style->amount_behind)
			word_script(out, style, cell->unit == UNIT_YUAN ? "元" : "万元");
	}
	else if (style->counter != NULL && measure != MEA_AMOUNT && random_chance(random, 70))
		word_script(out, style, style->counter);
}
