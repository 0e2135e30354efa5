/*
 * name.c
 *	  Names of organs: what is one, and which organ a name stands for.
 */
#include "passage/name.h"

#include <string.h>

#include "form/names.h"
#include "text/host.h"
#include "scan/lexicon.h"
#include "passage/date.h"
#include "text/text.h"

/* How often a body is searched for a full name, and how many it may have */
#define MAX_OCCURRENCES	400
#define MAX_FULL_NAMES	24

/* Characters before the first region word of a name, at most */
#define MAX_STEM		12

static const RegionKind *
region_of(const Passage *name, int from, int to)
{
	const RegionKind *longest = NULL;
	int			start = to;

	for (const RegionKind *kind = gxbg_region_kinds; kind->endings; kind++)
	{
		int			at = gxbg_match_any_back(name, to, kind->endings);

		/* 高新区 is a name by itself; 区 is none */
		if ((at > from || (at == from && to - from > 1)) && at < start)
		{
			longest = kind;
			start = at;
		}
	}
	return longest;
}

bool
gxbg_is_region(const Passage *passage, int from, int to)
{
	const RegionKind *kind = region_of(passage, from, to);

	return kind != NULL && kind->organ != NULL;
}

/* Without a note in brackets at its end: 档案馆(史志办) */
static int
without_note(const Passage *name, int from, int to)
{
	int			at = to - 1;

	if (at <= from || name->glyphs[at].punct != PUNCT_CLOSE)
		return to;
	while (at > from && name->glyphs[at].punct != PUNCT_OPEN)
		at--;
	return at > from ? at : to;
}

int
gxbg_site_owner_end(const Passage *passage, int from, int to)
{
	int			end = gxbg_match_any_back(passage, to, &gxbg_media);
	bool		of_topic = end < 0;
	int			topic;

	/* Platforms of other kinds have centers and offices of their names */
	if (of_topic)
		end = gxbg_match_any_back(passage, to, &gxbg_topic_media);
	if (end < from || gxbg_match_any_back(passage, to, &gxbg_not_media) >= from)
		return -1;
	topic = gxbg_match_any_back(passage, end, &gxbg_topics);
	if (topic < from)
		return of_topic ? -1 : end;

	/* 人民政府信息公开平台: the government shares its last word with the topic */
	end = gxbg_match_back(passage, topic, gxbg_people_word);
	return end >= from ? end : topic;
}

bool
gxbg_is_name(const Passage *passage, int from, int to)
{
	int			end = without_note(passage, from, to);
	int			start;

	if (to - from < 2 || to - from > MAX_NAME)
		return false;
	for (int at = from; at < to; at++)
	{
		const Glyph *glyph = &passage->glyphs[at];

		if (!glyph_is_letter(glyph) && !glyph_is_digit(glyph) && glyph->punct != PUNCT_OPEN &&
			glyph->punct != PUNCT_CLOSE && glyph->punct != PUNCT_ENUM &&
			glyph->punct != PUNCT_POINT && glyph->punct != PUNCT_QUOTE)
			return false;
	}
	if (region_of(passage, from, end))
		return gxbg_site_owner_end(passage, from, end) < 0;
	start = gxbg_match_any_back(passage, end, &gxbg_organ_endings);
	return start > from && gxbg_site_owner_end(passage, from, end) < 0;
}

/* A region word at this place that is not part of another word */
static bool
is_region_word(const Passage *passage, int from, int at)
{
	if (gxbg_match_any(passage, at, &gxbg_region_words) < 0)
		return false;
	/* 市政府 is a city's */
	if (gxbg_match(passage, at + 1, gxbg_government_word) >= 0)
		return true;
	if (gxbg_match(passage, at + 1, gxbg_government_name) >= 0 && at > from + 1 &&
		gxbg_match_any(passage, at - 1, &gxbg_town_words) == at + 1)
		return true;
	if (gxbg_match_any(passage, at, &gxbg_not_regions) >= 0)
		return false;
	return at == from || gxbg_match_any(passage, at - 1, &gxbg_not_regions) < 0;
}

bool
gxbg_name_is_placed(const Passage *passage, int from, int to)
{
	if (gxbg_match_any(passage, from, &gxbg_national_words) >= 0)
		return true;
	for (int at = from + 1; at < to; at++)
		if (is_region_word(passage, from, at))
			return true;
	return false;
}

/* Does the name begin from near by: 我局, 省民政厅, 镇人民政府? */
static bool
is_relative(const Passage *name, int from, int to)
{
	int			end = gxbg_match_any(name, from, &gxbg_relative_words);

	if (end < 0 || gxbg_match_any(name, from, &gxbg_not_relative) >= 0)
		return false;
	if (gxbg_match_any(name, from, &gxbg_own_words) >= 0)
		return true;

	/* 镇南乡人民政府, 市中区: a place of its own whose name begins so */
	for (const RegionKind *kind = gxbg_region_kinds; kind->endings; kind++)
	{
		int			rest = kind->organ ? gxbg_match_back(name, to, kind->organ) : -1;

		if (rest > from + 1 && region_of(name, from + 1, rest))
			return false;
	}
	return !(end == from + 1 && to - from <= 4 && region_of(name, from + 1, to));
}

/* A full name in the body, and how often it stands there */
typedef struct FullName
{
	String		text;
	int			count;
	uint32_t	start;			/* byte of the body where it stands first */
} FullName;

typedef struct FullNames
{
	FullName	list[MAX_FULL_NAMES];
	int			count;
} FullNames;

/* Count a name that has been found before, as most have */
static bool
count_again(FullNames *names, const char *text, size_t length)
{
	for (int i = 0; i < names->count; i++)
		if (names->list[i].text.length == length &&
			memcmp(names->list[i].text.text, text, length) == 0)
		{
			names->list[i].count++;
			return true;
		}
	return false;
}

static void
count_name(FullNames *names, const Passage *passage, int from, int to)
{
	String		text = gxbg_passage_string(passage, from, to);

	if (!count_again(names, text.text, text.length) && names->count < MAX_FULL_NAMES)
		names->list[names->count++] = (FullName) {text, 1, passage->glyphs[from].start};
}

/* Is this a Han character of three bytes, which is a letter? */
static inline bool
is_han(const char *at)
{
	const unsigned char *s = (const unsigned char *) at;

	return s[0] >= 0xE5 && s[0] <= 0xE9 && (s[1] & 0xC0) == 0x80 && (s[2] & 0xC0) == 0x80;
}

/* The beginning of the run of letters that goes on to this byte */
static uint32_t
run_start(const Scan *scan, uint32_t end)
{
	const Lexicon *lexicon = gxbg_lexicon();
	uint32_t	at = end;

	for (int i = 0; i < MAX_NAME && at > 0; i++)
	{
		uint32_t	before = at - 1;
		uint32_t	c;
		uint16_t	class;

		if (at >= 3 && is_han(scan->body + at - 3))
		{
			at -= 3;
			continue;
		}
		while (before > 0 && end - before < 512 &&
			   ((unsigned char) scan->body[before] & 0xC0) == 0x80)
			before--;
		gxbg_decode(scan->body + before, scan->body + at, &c);
		class = lexicon_class(lexicon, scan->traditional, c) & CLASS_MASK;
		if (c < 0x80 || class < CLASS_LETTER)
			break;
		at = before;
	}
	return at;
}

/* Is a digit what stands before this byte, over a blank? */
static bool
is_behind_figure(const Scan *scan, uint32_t at)
{
	uint16_t	class;
	uint32_t	c;

	if (at > 0 && scan->body[at - 1] == ' ')
		at--;
	if (at == 0)
		return false;
	for (at--; at > 0 && ((unsigned char) scan->body[at] & 0xC0) == 0x80; at--)
		;
	gxbg_decode(scan->body + at, scan->body + scan->length, &c);
	class = lexicon_class(gxbg_lexicon(), scan->traditional, c) & CLASS_MASK;
	return class >= CLASS_DIGIT && class < CLASS_DIGIT + 10;
}

/* Behind one of the words at this place, unless it is part of a name: 即墨, 数据 */
static int
behind_lead(const Passage *passage, int at, WordList *leads)
{
	int			end = gxbg_match_any(passage, at, leads);

	for (int first = at; end >= 0 && first >= 0 && first > at - 3; first--)
		if (gxbg_match_any(passage, first, &gxbg_not_leads) > at)
			return -1;
	return end;
}

bool
gxbg_has_lead(const Passage *passage, int from, int to)
{
	for (int at = from; at < to; at++)
	{
		int			end = behind_lead(passage, at, &gxbg_name_leads);

		if (end >= 0 && end <= to)
			return true;
	}
	return false;
}

bool
gxbg_has_opener(const Passage *passage, int from)
{
	return behind_lead(passage, from, &gxbg_name_openers) >= 0;
}

/*
 * Behind a year, a month or a day at this place: 一七年, 十二月, and 年度 if its
 * figure stands before the passage.  -1 if there is none.
 */
static int
behind_time(const Passage *passage, int at, bool behind_figure)
{
	int			word = at;

	while (word < passage->count && gxbg_han_value(passage->glyphs[word].folded) >= 0)
		word++;
	if (word == at && !(at == 0 && behind_figure))
		return -1;
	return gxbg_match_any(passage, word, &gxbg_time_words);
}

/*
 * The name in [0, to) without the words of the sentence before it; to if
 * nothing of it is a name's.
 */
static int
name_start(const Passage *passage, int to, bool behind_figure)
{
	int			start = 0;
	int			end;

	for (int at = 0; at < to; at++)
	{
		end = behind_lead(passage, at, &gxbg_name_leads);
		if (end < 0)
			end = behind_time(passage, at, behind_figure);
		if (end > start && end <= to)
			start = end;
	}
	while ((end = behind_lead(passage, start, &gxbg_name_openers)) > 0 && end <= to)
		start = end;
	return start;
}

/*
 * Does the name begin at this place, and say soon where its organ is?  What
 * goes on before the passage does not begin there.
 */
static bool
is_sound_start(const Passage *passage, int start, int tail)
{
	if (start < 0 || start >= tail || (start == 0 && tail >= MAX_NAME))
		return false;
	for (int at = start + 1; at < passage->count && at <= start + MAX_STEM; at++)
		if (is_region_word(passage, start, at))
			return true;
	return gxbg_match_any(passage, start, &gxbg_national_words) >= 0;
}

/* Of a province the name says itself where it begins */
static int
province_start(const Passage *passage, int to)
{
	return gxbg_match_any_back(passage, to, &gxbg_provinces);
}

/* All full names in the body that end with these characters */
static void
collect_full_names(const Scan *scan, String ending, bool of_province, FullNames *names)
{
	const char *at = scan->body;
	const char *end = scan->body + scan->length;

	names->count = 0;
	for (int i = 0; i < MAX_OCCURRENCES; i++)
	{
		Passage		passage;
		uint32_t	found;
		uint32_t	first;
		int			tail;
		int			start;

		at = gxbg_search(at, end, ending);
		if (at == NULL)
			break;
		found = (uint32_t) (at - scan->body);
		at += ending.length;
		first = run_start(scan, found);
		gxbg_read_passage(&passage, scan, first, found + (uint32_t) ending.length);
		for (tail = passage.count; tail > 0 && passage.glyphs[tail - 1].start >= found; tail--)
			;
		start = of_province ? province_start(&passage, tail) :
			name_start(&passage, tail, is_behind_figure(scan, first));
		if (!is_sound_start(&passage, start, tail))
			continue;

		/* The text of a run of letters is that of the body */
		if (count_again(names, scan->body + passage.glyphs[start].start,
						(size_t) (at - scan->body) - passage.glyphs[start].start))
			continue;
		if (!gxbg_name_is_placed(&passage, start, passage.count) ||
			is_relative(&passage, start, passage.count) ||
			!gxbg_is_name(&passage, start, passage.count))
			continue;
		count_name(names, &passage, start, passage.count);
	}
}

/* Does the longer text end with the shorter? */
static bool
ends_with(String text, String ending)
{
	return text.length >= ending.length &&
		memcmp(text.text + text.length - ending.length, ending.text, ending.length) == 0;
}

/*
 * Is the longer of two names, which ends with the other, a name itself?  What
 * stands before a name must be a region's or an organ's.
 */
static bool
is_longer_name(const Scan *scan, const FullName *longer, const FullName *name)
{
	Passage		before;
	uint32_t	length = (uint32_t) (longer->text.length - name->text.length);

	gxbg_read_passage(&before, scan, longer->start, longer->start + length);
	return gxbg_match_any_back(&before, before.count, &gxbg_region_words) >= 0 ||
		gxbg_is_name(&before, 0, before.count);
}

/* Names with words of their sentence in front are the names that they end with */
static void
join_names(const Scan *scan, FullNames *names)
{
	for (int i = 0; i < names->count; i++)
		for (int j = 0; j < names->count; j++)
		{
			FullName   *longer = &names->list[i];
			FullName   *name = &names->list[j];

			if (i == j || longer->count > name->count || !ends_with(longer->text, name->text) ||
				is_longer_name(scan, longer, name))
				continue;
			name->count += longer->count;
			longer->count = 0;
			break;
		}
}

/* The commonest; of two that are as common, the longer if it ends with the other */
static String
commonest_name(const FullNames *names)
{
	const FullName *best = NULL;
	bool		tied = false;

	for (int i = 0; i < names->count; i++)
	{
		const FullName *name = &names->list[i];

		if (name->count == 0)
			continue;
		if (best == NULL || name->count > best->count)
		{
			best = name;
			tied = false;
		}
		else if (name->count == best->count)
		{
			if (ends_with(name->text, best->text))
				best = name;
			else if (!ends_with(best->text, name->text))
				tied = true;
		}
	}
	return best != NULL && !tied ? best->text : gxbg_string(NULL);
}

/* The full name of an organ that the report calls so */
static String
resolve(const Scan *scan, const Passage *name, int from, int to)
{
	FullNames	names;
	bool		of_province = gxbg_match(name, from, gxbg_province_word) >= 0 ||
		gxbg_match(name, from, gxbg_autonomous_region_word) >= 0;

	if (gxbg_match_any(name, from, &gxbg_own_words) >= 0)
		from = gxbg_match_any(name, from, &gxbg_own_words);
	collect_full_names(scan, gxbg_passage_string(name, from, to), of_province, &names);
	join_names(scan, &names);
	return commonest_name(&names);
}

bool
gxbg_name_is_full(const Passage *name)
{
	return gxbg_name_is_placed(name, 0, name->count) && !is_relative(name, 0, name->count);
}

String
gxbg_full_for(const Passage *name, String full)
{
	int			own = gxbg_match_any(name, 0, &gxbg_own_words);
	int			from = own > 0 ? own : 0;
	int			second = gxbg_match_any_back(name, name->count, &gxbg_second_endings);

	if (full.text == NULL || ends_with(full, gxbg_passage_string(name, from, name->count)))
		return full;

	/* 卫生健康委员会, and who is called 云河市卫生健康委 */
	if (second > from && ends_with(full, gxbg_passage_string(name, from, second)))
		return gxbg_join(full, gxbg_passage_string(name, second, name->count));
	return gxbg_string(NULL);
}

/* Does the body name this region's people's government? */
static bool
has_government(const Scan *scan, String region)
{
	String		government = gxbg_join(region, gxbg_string(gxbg_government_name));

	return gxbg_search(scan->body, scan->body + scan->length, government) != NULL;
}

/* A region's government, or the organ as written */
static String
organ_of(const Scan *scan, const RegionKind *region, String text)
{
	const char *above;

	if (region == NULL || region->organ == NULL)
		return text;

	/* 云河区人民政府水东镇: a township that is named behind its district's government */
	above = strcmp(region->organ, gxbg_government_name) == 0 ?
		gxbg_search(text.text, text.text + text.length, gxbg_string(gxbg_government_name)) : NULL;
	if (above != NULL && above > text.text)
	{
		const char *rest = above + strlen(gxbg_government_name);

		text = gxbg_join((String) {text.text, (size_t) (above - text.text)},
						 (String) {rest, (size_t) (text.text + text.length - rest)});
	}
	if (strcmp(region->organ, gxbg_government_name) != 0 && has_government(scan, text))
		return gxbg_join(text, gxbg_string(gxbg_government_name));
	return gxbg_join(text, gxbg_string(scan->traditional ? region->organ_traditional : region->organ));
}

/* Behind a region that the name begins with twice: 东湖区东湖区教育局; from if it does not */
static int
behind_doubled(const Passage *name, int from, int to)
{
	for (int length = 2; from + 2 * length <= to; length++)
	{
		int			same = 0;

		while (same < length &&
			   name->glyphs[from + same].folded == name->glyphs[from + length + same].folded)
			same++;
		if (same == length && region_of(name, from, from + length))
			return from + length;
	}
	return from;
}

String
gxbg_organ(const Scan *scan, const Passage *name, int from, int to)
{
	String		text;
	String		full;

	from = behind_doubled(name, from, to);
	text = gxbg_passage_string(name, from, to);
	if (is_relative(name, from, to))
	{
		text = resolve(scan, name, from, to);
		if (text.text == NULL)
			return text;
	}
	else if (!gxbg_name_is_placed(name, from, to))
	{
		full = resolve(scan, name, from, to);
		if (full.text != NULL)
			text = full;
	}
	return organ_of(scan, region_of(name, from, to), text);
}
