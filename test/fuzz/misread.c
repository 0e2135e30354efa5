/*
 * misread.c
 *	  Damage as OCR and vision models do it to a text.
 */
#include <string.h>

#include "misread.h"

/* What a digit is taken for; none of it is a digit */
static const struct
{
	char		digit;
	const char *taken_for;
}			confusions[] = {
	{'0', "O"}, {'0', "o"}, {'0', "〇"}, {'0', "○"}, {'0', "°"}, {'0', "D"}, {'0', "()"}, {'0', "Q"},
	{'1', "l"}, {'1', "I"}, {'1', "|"}, {'1', "]"}, {'1', "'"}, {'1', "丨"}, {'2', "Z"}, {'2', "z"}, {'2', "²"},
	{'3', "з"}, {'4', "A"}, {'5', "S"}, {'6', "b"}, {'7', "T"}, {'8', "B"}, {'8', "&"}, {'9', "g"}, {'9', "q"},
};

/* What stands before or behind a figure without being part of it */
static const char *const stains[] = {"'", "`", "。", ".", "·", "°", "(", ")", "]", "|", "①", "²", "~", "^", "*", "x"};

static const char *const letters[] = {"人", "不", "木", "来", "政", "攻", "信", "倍", "公", "么", "申", "中", "请", "清",
	"其", "共", "他", "池", "理", "埋", "法", "去", "开", "井", "\xEF\xBF\xBD"};

static const char *const borders[] = {"l", "I", "!", "丨", "/", ""};

/* The bytes of the tables: from the line of the first figure to that of the last */
static Span
region_of(const Generated *report)
{
	const TruthCell *cells[] = {&report->truth.disclosures[0][0], &report->truth.applications[0][0],
	&report->truth.proceedings[0][0]};
	const int	counts[] = {N_ITEMS * N_MEASURES, N_OUTCOMES * N_APPLICANTS, N_KINDS * N_RESULTS};
	Span		region = {(uint32_t) report->body.length, 0};

	for (int t = 0; t < 3; t++)
		for (int c = 0; c < counts[t]; c++)
		{
			Span		shown = cells[t][c].shown;

			if (!cells[t][c].present || shown.end > report->body.length)
				continue;
			region.start = shown.start < region.start ? shown.start : region.start;
			region.end = shown.end > region.end ? shown.end : region.end;
		}
	while (region.start > 0 && region.start < report->body.length && report->body.text[region.start - 1] != '\n')
		region.start--;
	return region;
}

/* Put text in place of some bytes of the body */
static void
replace(Buffer *body, size_t start, size_t end, const char *text)
{
	Buffer		changed = {0};

	buffer_add_bytes(&changed, body->text, start);
	buffer_add(&changed, text);
	buffer_add_bytes(&changed, body->text + end, body->length - end);
	buffer_free(body);
	*body = changed;
}

static bool
is_digit(char c)
{
	return c >= '0' && c <= '9';
}

/* A place in the region from which on a wanted character comes first, or its end */
static size_t
seek(const Buffer *body, Span region, Random *random, bool (*wanted) (const char *text))
{
	size_t		start = (size_t) random_between(random, region.start, region.end - 1);

	for (size_t at = start; at < region.end; at++)
		if (wanted(body->text + at))
			return at;
	return region.end;
}

static bool
wanted_digit(const char *text)
{
	return is_digit(*text);
}

static bool
wanted_letter(const char *text)
{
	/* A Han character: full-width digits come later */
	return (unsigned char) *text >= 0xE4 && (unsigned char) *text <= 0xE9;
}

static bool
wanted_border(const char *text)
{
	return *text == '|';
}

static bool
wanted_break(const char *text)
{
	return *text == '\n';
}

static bool
wanted_any(const char *text)
{
	return ((unsigned char) *text & 0xC0) != 0x80;
}

static void
misread_digit(Buffer *body, size_t at, Random *random)
{
	for (int tries = 0; tries < 200; tries++)
	{
		size_t		i = random_below(random, sizeof(confusions) / sizeof(confusions[0]));

		if (confusions[i].digit == body->text[at])
		{
			replace(body, at, at + 1, confusions[i].taken_for);
			return;
		}
	}
}

/* The line of a place, its break included */
static Span
line_of(const Buffer *body, size_t at)
{
	Span		line = {(uint32_t) at, (uint32_t) at};

	while (line.start > 0 && body->text[line.start - 1] != '\n')
		line.start--;
	while (line.end < body->length && body->text[line.end] != '\n')
		line.end++;
	line.end += line.end < body->length;
	return line;
}

static void
double_line(Buffer *body, size_t at)
{
	Span		line = line_of(body, at);
	Buffer		copy = {0};

	buffer_add_bytes(&copy, body->text + line.start, line.end - line.start);
	replace(body, line.end, line.end, copy.text ? copy.text : "");
	buffer_free(&copy);
}

static const struct
{
	const char *name;
	bool		(*wanted) (const char *text);
}			kinds[] = {
	{"letter for a digit", wanted_digit},
	{"stain at a figure", wanted_digit},
	{"letter read as another", wanted_letter},
	{"letter lost", wanted_letter},
	{"border misread", wanted_border},
	{"line broken", wanted_any},
	{"line doubled", wanted_any},
	{"line dropped", wanted_any},
	{"break lost", wanted_break},
};

static void
misread_once(Generated *report, Random *random, Buffer *notes)
{
	Buffer	   *body = &report->body;
	Span		region = region_of(report);
	int			kind = (int) random_below(random, sizeof(kinds) / sizeof(kinds[0]));
	size_t		at;
	Span		line;

	if (region.start >= region.end || region.end > body->length)
		return;
	at = seek(body, region, random, kinds[kind].wanted);
	if (at >= region.end)
		return;
	buffer_addf(notes, "%s at byte %zu\n", kinds[kind].name, at);
	line = line_of(body, at);
	switch (kind)
	{
		case 0:
			misread_digit(body, at, random);
			break;
		case 1:
			at += random_chance(random, 50);
			replace(body, at, at, random_pick(random, stains));
			break;
		case 2:
			replace(body, at, at + 3, random_pick(random, letters));
			break;
		case 3:
			replace(body, at, at + 3, "");
			break;
		case 4:
			replace(body, at, at + 1, random_pick(random, borders));
			break;
		case 5:
			replace(body, at, at, "\n");
			break;
		case 6:
			double_line(body, at);
			break;
		case 7:
			replace(body, line.start, line.end, "");
			break;
		default:
			replace(body, at, at + 1, " ");
	}
}

void
misread(Generated *report, Random *random, Buffer *notes)
{
	int			count = 1 + (int) random_below(random, 3);

	for (int i = 0; i < count; i++)
		misread_once(report, random, notes);
}
