/*
 * test_scan.c
 *	  Tokens: that they do not hang on where a body is cut into steps, what the
 *	  list of labels has, what tags are, where classes are kept.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "scan/lexicon.h"
#include "scan/scan.h"
#include "tap.h"

/* As in scan.c: a body is read in steps of so many bytes */
#define STEP	4096

/* Letters, words over lines and tags, figures of all kinds, entities, noise */
static const char mixed[] =
	"三、收到和处理政府信息公开申请情况\n|一、本年新收政府信息公开\n申请数量|１２|3.50|-4|\n"
	"<td class=\"a>b\">予以<span>公&nbsp;开</span></td><td>1,234</td>（七）总 计\t5\r\n\r\n"
	"2021年，全市共收到依申请公开 件：均已答复。ABC abc é \xF0\xA0\x80\x80 \xFF\xE4\xB8 "
	"&#49;&lt;6 < 7 《条例》“部分公开”一二三四五万 12% 3-5 2020.1.22 .5 。";

/* The tokens of a text behind so many blanks are those of the text alone, moved */
static bool
is_same_behind(const Scan *alone, size_t blanks)
{
	size_t		length = alone->length;
	char	   *body = malloc(blanks + length);
	const Scan *scan;
	bool		same;

	memset(body, ' ', blanks);
	memcpy(body + blanks, alone->body, length);
	scan = gxbg_scan(body, blanks + length);
	same = scan->count == alone->count && scan->label_count == alone->label_count;
	for (int i = 0; same && i <= scan->count; i++)
	{
		const Token *a = &alone->tokens[i];
		const Token *b = &scan->tokens[i];
		uint8_t		flags = i == 0 ? a->flags | AFTER_BLANK : a->flags;

		same = b->start == a->start + blanks && b->end == a->end + blanks &&
			b->kind == a->kind && b->detail == a->detail && b->flags == flags;
	}
	free(body);
	return same;
}

static void
test_steps(void)
{
	const Scan *alone = gxbg_scan(mixed, sizeof(mixed) - 1);
	int			wrong = 0;

	for (size_t before = 0; before <= sizeof(mixed) + 8; before++)
		wrong += !is_same_behind(alone, STEP - before);
	report(wrong == 0, "tokens are the same wherever a step ends");
	gxbg_host_release_all();
}

/* One letter without an end is one run of text, or nothing but text */
static void
test_long_runs(void)
{
	static const char *const letters[] = {"好", "政", "a", "學"};

	for (size_t i = 0; i < sizeof(letters) / sizeof(letters[0]); i++)
	{
		size_t		size = strlen(letters[i]);
		size_t		length = 3 * STEP / size * size;
		char	   *body = malloc(length);
		const Scan *scan;
		char		name[64];

		for (size_t at = 0; at < length; at += size)
			memcpy(body + at, letters[i], size);
		scan = gxbg_scan(body, length);
		snprintf(name, sizeof(name), "a run of %s", letters[i]);
		report(scan->count == 1 && scan->tokens[0].kind == TOKEN_TEXT &&
			   scan->tokens[0].start == 0 && scan->tokens[0].end == length, name);
		gxbg_host_release_all();
		free(body);
	}
}

static bool
is_label(const Token *token)
{
	return token->kind == TOKEN_NUMERAL || token_has_meaning(token, LABEL_BITS);
}

static void
test_labels(void)
{
	const Scan *scan = gxbg_scan(mixed, sizeof(mixed) - 1);
	int			label = 0;
	bool		places = true;

	for (int i = 0; i < scan->count; i++)
	{
		places = places && gxbg_label_at(scan, i) == label;
		if (is_label(&scan->tokens[i]) && (label == scan->label_count || scan->labels[label++] != i))
			break;
		for (uint32_t at = scan->tokens[i].start; at < scan->tokens[i].end; at++)
			places = places && gxbg_token_at(scan, 0, at + 1) == i + 1;
	}
	report(label > 8 && label == scan->label_count, "all labels are listed, and nothing else");
	report(scan->labels[label] == scan->count, "the last token closes the list");
	report(places && gxbg_token_at(scan, 0, scan->tokens[3].start) == 3 &&
		   gxbg_label_at(scan, scan->count) == label, "tokens and labels at a place");
	gxbg_host_release_all();
}

/* The list grows with the body */
static void
test_many_labels(void)
{
	static const char word[] = "总计|";
	size_t		times = 5000;
	char	   *body = malloc(times * (sizeof(word) - 1));
	const Scan *scan;
	bool		listed;

	for (size_t i = 0; i < times; i++)
		memcpy(body + i * (sizeof(word) - 1), word, sizeof(word) - 1);
	scan = gxbg_scan(body, times * (sizeof(word) - 1));
	listed = scan->label_count == (int) times;
	for (int i = 0; listed && i < scan->label_count; i++)
		listed = scan->labels[i] == 2 * i;
	report(listed, "as many labels as the body has");
	gxbg_host_release_all();
	free(body);
}

/* A body, and the kinds of its tokens: W N P B R U T as in TokenKind */
static const struct
{
	const char *body;
	const char *kinds;
}			kinds[] = {
	{"<td>5</td>", "BN"},
	{"<TD CLASS=x>5</Td>", "BN"},
	{"<td title=\"a>b\">5", "BN"},
	{"<td title='<5>'>6", "BPNPPPN"},
	{"<td title=\"5", "B"},
	{"<td title=\"5<td>6", "BN"},
	{"<tr><td>5<td>6</table>", "RBNBNR"},
	{"5<span style=\"a='b'\">6</span>", "N"},
	{"5<br/>6", "NN"},
	{"&lt;tr&gt;&lt;td class=&quot;a&quot;&gt;5&lt;/td&gt;&lt;td&gt;6&lt;/td&gt;&lt;/tr&gt;7", "RBNBNRN"},
	{"5 &lt; 6 &lt;td", "NPNPT"},
	{"<row span=\"2\"><cell>5</cell><cell>6</cell></row>", "RBNBNR"},
	{"<tr><td>5<\\/td><td>6<\\/td><\\/tr>7<\\", "RBNBNRNPP"},
	{"<style>5</style>6<script>7</script>8", "N"},
	{"<script>5", "N"},
	{"<!-- 5 -->6<!-- 7", "N"},
	{"<!doctype html>5<?xml?>", "N"},
	{"<strong>5</strong><small>6</small>", "N"},
	{"5 < 6 <", "NPNP"},
	{"<5", "PN"},
	{"<", "P"},
	{"", ""},
	{"&", "P"},
	{"&nbsp;5&#54;&#x37;", "N"},
	{"3.50", "N"},
	{"2020.1.22", "NPNPN"},
	{"3.", "NP"},
	{".5", "PN"},
	{"-5+6", "NN"},
	{"３．５", "N"},
	{"1\xE2\x80\x8B" "2", "N"},
	{"1\xE0\x80\xB2" "3456", "NN"},
	{"1\xE0\x80\xBC" "td>3456", "NTPN"},
	{"1\xED\xA0\xB2" "3456", "NN"},
	{"1\xC0\xB2" "3456", "NN"},
	{"①", "P"},
	{"一二", "U"},
	{"总计", "W"},
	{"总 \n<b>计", "W"},
	{"总好计", "T"},
	{"总", "T"},
	{"總計總計", "WW"},
	{"總(zǒng)計(jì)總計", "WW"},
	{"學學學<!--<p>5</p>-->6<!--7", "TN"},
	{"學學學學學總計5", "TWN"},
	{"总(zong)(zong)计", "W"},
	{"总(zong", "TPT"},
	{"总(Zong)计", "TPTPT"},
	{"总(pdf)计", "TPTPT"},
	{"5(jiàn)", "NPTP"},
	{"(a)", "PTP"},
	{"总(", "TP"},
	{"**总**计", "W"},
	{"**5**|*6*|", "NBNB"},
	{"5*6", "NPN"},
	{"5**6", "NPN"},
	{"****5", "PN"},
	{"5*", "N"},
	{"[5]{style=\"font-size:12pt\"}|[6]{.a}", "NBPNPPPTP"},
	{"[2020]5", "PNPN"},
	{"5\n+----+====+\n|6|\n+5\n7+----+", "NRBNBNNPPP"},
	{"1\\. 总计|\\-5|\\", "NPWBNBP"},
};

static const char letter_of_kind[] = {
	[TOKEN_WORD] = 'W', [TOKEN_NUMBER] = 'N', [TOKEN_PUNCT] = 'P', [TOKEN_BORDER] = 'B',
	[TOKEN_ROW] = 'R', [TOKEN_NUMERAL] = 'U', [TOKEN_TEXT] = 'T'
};

/* The body stands in memory of just its length, so that a byte too many is noticed */
static void
test_kinds(void)
{
	for (size_t i = 0; i < sizeof(kinds) / sizeof(kinds[0]); i++)
	{
		size_t		length = strlen(kinds[i].body);
		char	   *body = malloc(length ? length : 1);
		const Scan *scan;
		char		found[64];
		int			n = 0;

		memcpy(body, kinds[i].body, length);
		scan = gxbg_scan(body, length);
		for (; n < scan->count && n < 63; n++)
			found[n] = letter_of_kind[scan->tokens[n].kind];
		found[n] = '\0';
		if (strcmp(found, kinds[i].kinds) != 0)
			printf("# %s: %s, not %s\n", kinds[i].body, found, kinds[i].kinds);
		report(strcmp(found, kinds[i].kinds) == 0, kinds[i].kinds);
		gxbg_host_release_all();
		free(body);
	}
}

static void
test_undecodable(void)
{
	report(gxbg_scan("公\xE0\x80\x8A" "开开", 12)->undecodable, "one longer than it need be");
	report(!gxbg_scan("公开", 6)->undecodable, "characters");
	report(gxbg_scan("公\xEF\xBF\xBD" "开。。", 15)->undecodable, "a character for those that are none");
	report(gxbg_scan("公\xFF" "开", 7)->undecodable, "a byte that is none");
	report(gxbg_scan("公开\xE5", 7)->undecodable, "one cut off");
	gxbg_host_release_all();
}

/* Classes are found by a product of the bytes: no two characters share a place */
static void
test_places(void)
{
	bool	   *taken = calloc(CLASSES_OF_BYTES, sizeof(bool));
	int			wrong = 0;

	for (uint32_t c = 0; c < 0x10000; c++)
	{
		uint32_t	place = place_of(c);

		if (place >= CLASSES_OF_BYTES || taken[place])
			wrong++;
		else
			taken[place] = true;
	}
	report(wrong == 0, "each character of the BMP has a class of its own place");
	free(taken);
}

int
main(void)
{
	test_steps();
	test_long_runs();
	test_labels();
	test_many_labels();
	test_kinds();
	test_undecodable();
	test_places();
	printf("1..%d\n", count);
	return failures > 0;
}
