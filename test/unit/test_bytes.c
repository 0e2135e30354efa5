/*
 * test_bytes.c
 *	  Bytes as crawled, in many charsets, declared and not, whole and damaged.
 *
 * Texts are written here in UTF-8 and encoded by ICU; what cannot be written
 * so is given as bytes.
 */
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unicode/ucnv.h>

#include "text/bytes.h"
#include "text/charset.h"
#include "form/form.h"
#include "host_malloc.h"
#include "tap.h"
#include "text/text.h"

#define GB2312_META	"<meta http-equiv=\"Content-Type\" content=\"text/html; charset=gb2312\">"

static void
expect(const char *name, const char *bytes, size_t length,
	   const char *text, const char *charset, size_t undecodable)
{
	Decoded		decoded;
	bool		passed;

	gxbg_bytes_decode(bytes, length, &decoded);
	passed = decoded.length == strlen(text) &&
		memcmp(decoded.text, text, decoded.length) == 0 &&
		strcmp(decoded.charset, charset) == 0 && decoded.undecodable == undecodable;
	report(passed, name);
	if (!passed)
		printf("# %s, %zu undecodable: %.*s\n", decoded.charset, decoded.undecodable,
			   (int) decoded.length, decoded.text);
	gxbg_host_release_all();
}

#define BYTES(literal) (literal), sizeof(literal) - 1

/* Encode text; returns the length */
static size_t
encode(const char *charset, const char *text, char *bytes, size_t size)
{
	UErrorCode	status = U_ZERO_ERROR;
	int32_t		length = ucnv_convert(charset, "UTF-8", bytes, (int32_t) size,
									  text, -1, &status);

	if (U_FAILURE(status))
		printf("Bail out! %s: %s\n", charset, u_errorName(status));
	return (size_t) length;
}

typedef struct Case
{
	const char *name;
	const char *charset;		/* that the text is encoded in */
	const char *text;
} Case;

static const Case cases[] = {
	{"GB18030", CHARSET_GB18030, "一、总体情况\n2019年收到申请12件"},
	{"GB18030: a word", CHARSET_GB18030, "公开"},
	{"GB18030: characters of GBK", CHARSET_GB18030, "朱镕基同志听取政府信息公开工作汇报"},
	{"GB18030: four bytes, supplementary planes", CHARSET_GB18030, "政府信息公开㐀䶵𠀀𪛖工作"},
	{"GB18030: user-defined areas", CHARSET_GB18030, "政府信息公开\xEE\x80\x80\xEE\x88\xB4\xEE\x93\x86工作报告"},
	{"GBK declared as GB 2312", CHARSET_GB18030, GB2312_META "<p>朱镕基同志听取汇报"},
	{"GB18030 declared as UTF-8", CHARSET_GB18030, "<meta charset=\"utf-8\"><p>政府信息公开工作年度报告"},
	{"GB18030 declared as Big5", CHARSET_GB18030, "<meta charset=big5><p>政府信息公开工作年度报告"},
	{"GB18030 declared as Latin-1", CHARSET_GB18030, "<meta charset=iso-8859-1><p>政府信息公开工作年度报告"},
	{"GB18030 declared as no charset", CHARSET_GB18030, "<meta charset=simplified><p>政府信息公开工作年度报告"},
	{"a declaration in a comment", CHARSET_GB18030, "<!-- <meta charset=big5> --><p>政府信息公开"},
	{"Big5", CHARSET_BIG5, "收到和處理政府信息公開申請情況,商業企業"},
	{"Big5: a word", CHARSET_BIG5, "總計"},
	{"Big5 declared", CHARSET_BIG5, "<META HTTP-EQUIV=content-type CONTENT='text/html;CHARSET = Big5'>公開"},
	{"Big5 declared as GB 2312", CHARSET_BIG5, GB2312_META "<p>收到和處理政府信息公開申請情況"},
	{"UTF-8", CHARSET_UTF8, "一、总体情况\n2019年收到申请12件"},
	{"UTF-8 declared as GB 2312", CHARSET_UTF8, GB2312_META "<p>政府信息公开"},
	{"UTF-8 declared as UTF-16", CHARSET_UTF8, "<?xml version='1.0' encoding='UTF-16'?><p>政府信息公开"},
	{"UTF-16, little end first", CHARSET_UTF16LE, "一、总体情况\n2019年收到申请12件"},
	{"UTF-16, big end first", CHARSET_UTF16BE, "一、总体情况\n2019年收到申请12件"},
	{"UTF-16, little end first, all Han", CHARSET_UTF16LE, "政府信息公开"},
	{"UTF-16, big end first, all Han", CHARSET_UTF16BE, "一、总体情况"},
	{"UTF-16, little end first, markup", CHARSET_UTF16LE, "<meta charset=gb2312><p>公开"},
	{"UTF-16, big end first, all ASCII", CHARSET_UTF16BE, "annual report"},
	{"ASCII", CHARSET_UTF8, "annual report 2019"},
	{"Latin-1", "windows-1252", "Société générale déjà vue à l'été"},
	{"Latin-1 declared", "windows-1252", "<meta charset=latin1>caf\xC3\xA9 \xE2\x82\xAC"},
};

static void
test_charsets(void)
{
	for (size_t i = 0; i < sizeof(cases) / sizeof(cases[0]); i++)
	{
		char		bytes[512];
		size_t		length = encode(cases[i].charset, cases[i].text, bytes, sizeof(bytes));

		expect(cases[i].name, bytes, length, cases[i].text, cases[i].charset, 0);
	}
}

/* Labels of the form are short texts: each must be told by itself */
static void
test_labels(const char *charset)
{
	int			wrong = 0;
	char		name[80];

	for (int i = 0; i < N_OUTCOMES; i++)
	{
		char		bytes[512];
		size_t		length = encode(charset, gxbg_outcomes[i].label, bytes, sizeof(bytes));
		Decoded		decoded;

		gxbg_bytes_decode(bytes, length, &decoded);
		wrong += decoded.length != strlen(gxbg_outcomes[i].label) ||
			memcmp(decoded.text, gxbg_outcomes[i].label, decoded.length) != 0;
		gxbg_host_release_all();
	}
	snprintf(name, sizeof(name), "each label of table III alone, in %s", charset);
	report(wrong == 0, name);
}

static void
test_marks(void)
{
	expect("UTF-8, marked", BYTES("\xEF\xBB\xBF公开"), "公开", CHARSET_UTF8, 0);
	expect("UTF-16, marked, little end first", BYTES("\xFF\xFE\x6C\x51\x00\x5F"), "公开", CHARSET_UTF16LE, 0);
	expect("UTF-16, marked, big end first", BYTES("\xFE\xFF\x51\x6C\x5F\x00"), "公开", CHARSET_UTF16BE, 0);
	expect("GB18030, marked", BYTES("\x84\x31\x95\x33\xB9\xAB\xBF\xAA"), "公开", CHARSET_GB18030, 0);
	expect("GB18030 with the mark of UTF-8", BYTES("\xEF\xBB\xBF\xB9\xAB\xBF\xAA"), "公开", CHARSET_GB18030, 0);
	expect("ASCII with the mark of UTF-16", BYTES("\xFF\xFE" "report"), "report", CHARSET_UTF8, 0);
	expect("a mark alone", BYTES("\xEF\xBB\xBF"), "", CHARSET_UTF8, 0);
	expect("no bytes", "", 0, "", CHARSET_UTF8, 0);
}

static void
test_damage(void)
{
	expect("UTF-8, cut in a character", BYTES("政府\xE4\xBF"), "政府\xEF\xBF\xBD", CHARSET_UTF8, 1);
	expect("UTF-8, begun in a character", BYTES("\xBF\xA1政府信息"), "\xEF\xBF\xBD\xEF\xBF\xBD政府信息", CHARSET_UTF8, 2);
	expect("GB18030, cut in two bytes", BYTES("\xD5\xFE\xB8\xAE\xD0"), "政府\xEF\xBF\xBD", CHARSET_GB18030, 1);
	expect("GB18030, cut in four bytes", BYTES("\xD5\xFE\xB8\xAE\x81\x39\xEE"), "政府\xEF\xBF\xBD", CHARSET_GB18030, 1);
	expect("UTF-16, cut in a character", BYTES("\x3F\x65\x9C\x5E\x31\0\x32\0\x0A"), "政府12\xEF\xBF\xBD", CHARSET_UTF16LE, 1);
	expect("UTF-16, half of a pair", BYTES("\x3F\x65\x40\xD8\x31\0\x32\0\x32\0\x32\0"), "政\xEF\xBF\xBD" "1222", CHARSET_UTF16LE, 1);
	expect("half of a character takes no digit with it", BYTES("\xD5\xFE\xB8\xAE\xD0" "12<td>\xD0<b>"),
		   "政府\xEF\xBF\xBD" "12<td>\xEF\xBF\xBD<b>", CHARSET_GB18030, 2);
	expect("zero bytes keep figures apart", BYTES("12\00034\00056"), "12\xEF\xBF\xBD" "34\xEF\xBF\xBD" "56", CHARSET_UTF8, 2);
	expect("zero bytes in Chinese", BYTES("\xD5\xFE\xB8\xAE\0\xD0\xC5"), "政府\xEF\xBF\xBD信", CHARSET_GB18030, 1);
	expect("surrogates and long forms in UTF-8", BYTES("政府信息公开\xED\xA0\x80\xC0\x80"),
		   "政府信息公开\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD", CHARSET_UTF8, 5);
	expect("U+FFFD that stands in the bytes", BYTES("政府\xEF\xBF\xBD"), "政府\xEF\xBF\xBD", CHARSET_UTF8, 1);
}

/* Steps of the converter end in the middle of characters and of pairs */
static void
test_long(const char *charset)
{
	static char text[300001];
	static char bytes[600000];
	size_t		length = 0;
	size_t		encoded;
	Decoded		decoded;
	char		name[80];

	while (length < sizeof(text) - 20)
	{
		memcpy(text + length, "政府公开\xF0\xA0\x80\x80\n12", 19);
		length += 19;
	}
	text[length] = '\0';
	encoded = encode(charset, text, bytes, sizeof(bytes));
	gxbg_bytes_decode(bytes, encoded, &decoded);
	snprintf(name, sizeof(name), "300 kB of supplementary planes in %s", charset);
	report(decoded.length == length && memcmp(decoded.text, text, length) == 0, name);
	gxbg_host_release_all();
}

/* Whatever comes in, valid UTF-8 without zero bytes comes out, the same again */
static bool
is_sound(const char *bytes, size_t length)
{
	Decoded		decoded;
	Decoded		again;
	size_t		noise = 0;
	bool		sound = true;

	gxbg_bytes_decode(bytes, length, &decoded);
	gxbg_bytes_decode(bytes, length, &again);
	for (size_t i = 0; i < decoded.length;)
	{
		uint32_t	c;
		int			step = gxbg_decode(decoded.text + i, decoded.text + decoded.length, &c);

		sound = sound && c != 0 && (c != NOT_A_CHARACTER || step == 3);
		noise += c == NOT_A_CHARACTER;
		i += (size_t) step;
	}
	sound = sound && noise == decoded.undecodable && decoded.length == again.length &&
		memcmp(decoded.text, again.text, again.length) == 0;
	gxbg_host_release_all();
	return sound;
}

static void
test_random(void)
{
	uint32_t	seed = 1;
	int			unsound = 0;

	for (int i = 0; i < 3000; i++)
	{
		char		bytes[200];
		size_t		length = (size_t) i % sizeof(bytes);

		for (size_t j = 0; j < length; j++)
		{
			seed = seed * 1664525 + 1013904223;
			bytes[j] = (char) (i % 3 == 0 ? seed >> 24 : i % 3 == 1 ? seed >> 24 | 0x80 : (seed >> 24) % 7 ? seed >> 25 : 0);
		}
		unsound += !is_sound(bytes, length);

		/* These take their time under the sanitizers: say how far they are */
		if (i % 500 == 499)
		{
			report(unsound == 0, "random bytes, 500 texts");
			unsound = 0;
		}
	}
}

/* Every beginning of a text: no cut may change what stands before it */
static void
test_cuts(const char *charset, const char *text)
{
	char		bytes[512];
	size_t		length = encode(charset, text, bytes, sizeof(bytes));
	int			wrong = 0;
	char		name[80];

	for (size_t cut = 12; cut < length; cut++)
	{
		Decoded		decoded;
		size_t		same = 0;

		gxbg_bytes_decode(bytes, cut, &decoded);
		while (same < decoded.length && decoded.text[same] == text[same])
			same++;
		wrong += decoded.length - same > 9 || decoded.undecodable > 3;
		gxbg_host_release_all();
	}
	snprintf(name, sizeof(name), "every cut of a text in %s", charset);
	report(wrong == 0, name);
}

int
main(void)
{
	static const char *const simplified = "一、总体情况\n2019年收到政府信息公开申请12件,办结12件。";
	static const char *const traditional = "一、總體情況\n2019年收到政府信息公開申請12件,辦結12件。";

	test_charsets();
	test_labels(CHARSET_GB18030);
	test_labels(CHARSET_UTF8);
	test_labels(CHARSET_UTF16LE);
	test_labels(CHARSET_UTF16BE);
	test_marks();
	test_damage();
	test_long(CHARSET_GB18030);
	test_long(CHARSET_UTF8);
	test_long(CHARSET_UTF16LE);
	test_long(CHARSET_UTF16BE);
	test_random();
	test_cuts(CHARSET_GB18030, simplified);
	test_cuts(CHARSET_BIG5, traditional);
	test_cuts(CHARSET_UTF8, simplified);
	test_cuts(CHARSET_UTF16LE, simplified);
	test_cuts(CHARSET_UTF16BE, simplified);
	printf("1..%d\n", count);
	return failures > 0;
}
