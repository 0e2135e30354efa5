/*
 * whose.c
 *	  Whose a figure is: that of the organ that reports, or of one that its report
 *	  merely speaks of.
 *
 * The words are those before the first verb, thing or figure of the clause, or of
 * the last clause before it that has any; a sentence that names nobody goes on
 * with the one before.
 */
#include <string.h>

#include "figure/reader.h"

/* A word for the level of organs, and where it stands */
typedef struct LevelWord
{
	Tier		tier;			/* TIER_UNKNOWN: there is none */
	const char *at;
	const char *end;
} LevelWord;

/* Behind the letter that begins here */
static const char *
behind_letter(const char *at)
{
	return at + ((unsigned char) *at < 0xE0 ? 1 : WIDE);
}

/* The last word for a level: 苏州市姑苏区 is of a county; what is no level (市场) is passed over */
static LevelWord
last_level_word(const char *at, const char *end)
{
	LevelWord	last = {TIER_UNKNOWN, end, end};

	while (at < end)
	{
		int			number = gxbg_word_at(&gxbg_level_words, at, end);
		int			tier = TIER_UNKNOWN;
		const char *next = behind_letter(at);

		if (number > 0)
		{
			next = at + gxbg_level_words.words[number - 1].length * WIDE;
			while (number > gxbg_level_ends[tier])
				tier++;
			if (tier != TIER_UNKNOWN)
				last = (LevelWord) {(Tier) tier, at, next};
		}
		at = next;
	}
	return last;
}

static bool
is_named(String name, WordList *words)
{
	for (const char *at = name.text; at < name.text + name.length; at++)
		if (gxbg_word_at(words, at, name.text + name.length))
			return true;
	return false;
}

/* The letters of a short name, all of them in the order of the whole one: 市人社局, 市政府人社局 */
static bool
is_short_for(const char *at, const char *end, String name)
{
	const char *whole = name.text;
	const char *stop = name.text + name.length;

	for (; at < end; at += WIDE)
	{
		int			number = gxbg_word_at(&gxbg_of_government, at, end);

		/* whose organ it is may be said or not */
		if (number > 0 && at + gxbg_of_government.words[number - 1].length * WIDE < end && !is_named(name, &gxbg_of_government))
			at += gxbg_of_government.words[number - 1].length * WIDE;
		if (end - at < WIDE)
			return false;
		while (stop - whole >= WIDE && memcmp(at, whole, WIDE) != 0)
			whole++;
		if (stop - whole < WIDE)
			return false;
		whole += WIDE;
	}
	return true;
}

/* 市公安局 in the report of 市公安局交警支队: the bureau that the organ is part of */
static bool
is_parent(const FigureReader *reader, const char *at, const char *end)
{
	String		name = reader->owner.name;
	size_t		length = (size_t) (end - at);

	if (length >= name.length ||
		!gxbg_word_precedes(reader->scan, (uint32_t) (end - reader->scan->body), &gxbg_bureaus))
		return false;
	for (const char *in = name.text; in + length + WIDE <= name.text + name.length; in += WIDE)
		if (memcmp(in, at, length) == 0)
			/* 委 is short for 委员会 */
			return gxbg_word_at(&gxbg_ends_of_committee, in + length, name.text + name.length) == 0;
	return false;
}

/* Where the name ends before a word for what an organ has itself: 市局|机关; its end where there is none */
static const char *
end_of_name(const FigureReader *reader, const char *start, const char *end)
{
	const char *body = reader->scan->body;

	if (!gxbg_word_precedes(reader->scan, (uint32_t) (end - body), &gxbg_own_parts))
		return end;
	for (const char *cut = end - WIDE; cut > start; cut -= WIDE)
	{
		int			number = gxbg_word_at(&gxbg_own_parts, cut, end);

		if (number > 0 && cut + gxbg_own_parts.words[number - 1].length * WIDE == end &&
			(gxbg_word_precedes(reader->scan, (uint32_t) (cut - body), &gxbg_organs) ||
			 gxbg_word_at(&gxbg_systems, cut, end)))
			return cut;
	}
	return end;
}

/* A short name of the organ, or with a word behind it for what it has itself */
static bool
is_called(const FigureReader *reader, const char *at, const char *end)
{
	const char *cut;

	if (is_short_for(at, end, reader->owner.name))
		return !is_parent(reader, at, end);
	cut = end_of_name(reader, at, end);
	return cut < end && is_short_for(at, cut, reader->owner.name);
}

/* The levels that are the organ's own: a city may be a county or a province */
static bool
is_own_tier(const FigureReader *reader, Tier tier)
{
	return tier == reader->owner.tier || tier == reader->named_tier;
}

/* What the owner's name says of it, once */
static void
read_owner(FigureReader *reader)
{
	String		name = reader->owner.name;
	LevelWord	word;

	if (reader->owner_read)
		return;
	reader->owner_read = true;
	word = last_level_word(name.text, name.text + name.length);
	reader->named_tier = (uint8_t) word.tier;
	reader->governs = word.end == name.text + name.length || is_named(name, &gxbg_governing);
}

/* 全省: of more than the organ's own place; of a smaller one in it, only a government tells */
static bool
is_of_another_whole(FigureReader *reader, LevelWord word)
{
	read_owner(reader);
	if (is_own_tier(reader, word.tier))
		return false;
	return word.tier < reader->owner.tier ||
		!(reader->governs || is_short_for(word.at, word.end, reader->owner.name));
}

/*
 * Does a name begin here, in a text from start on?  Not within a longer one: 丙市民政局 is
 * not 市民政局; but 由, 2022年 and 江苏省 are no part of the name of 苏州市民政局.
 */
static bool
begins_name(const FigureReader *reader, const char *start, const char *at)
{
	uint32_t	byte = (uint32_t) (at - reader->scan->body);

	return at == start || (unsigned char) at[-1] < 0x80 ||
		gxbg_word_precedes(reader->scan, byte, &gxbg_before_names) ||
		gxbg_word_precedes(reader->scan, byte, &gxbg_objects) ||
		(reader->owner.name.length >= WIDE && memcmp(at, reader->owner.name.text, WIDE) == 0 &&
		 gxbg_word_precedes(reader->scan, byte, &gxbg_level_words));
}

/* Does what ends here call the organ that reports by its name, or by a part of it? */
static bool
ends_own_name(const FigureReader *reader, const char *start, const char *end)
{
	for (const char *at = start; end - at >= 2 * WIDE; at = behind_letter(at))
		if (begins_name(reader, start, at) && is_called(reader, at, end))
			return true;
	return false;
}

/* 下属单位, 兄弟单位, 公安局: an organ whose level is not named, and that is not the one that reports */
static bool
is_of_unlevelled_organ(const FigureReader *reader, const char *start, const char *end)
{
	const Scan *scan = reader->scan;
	uint32_t	to = (uint32_t) (end - scan->body);
	const char *kind = gxbg_word_at(&gxbg_the_several, start, end) ? behind_letter(start) : start;

	if (gxbg_word_precedes(scan, to, &gxbg_villages))
		return true;
	if (reader->governs)
		return false;
	if (gxbg_word_at(&gxbg_of_others, kind, end))
		return true;
	return gxbg_word_precedes(scan, to, &gxbg_bureaus) && !ends_own_name(reader, start, end);
}

/* 丙县政府 in the report of 甲县: a place of the level that the organ governs, by another name */
static bool
is_of_another_place(const FigureReader *reader, const char *start, LevelWord word)
{
	if (!is_own_tier(reader, word.tier))
		return false;
	for (const char *at = start; at <= word.at; at = behind_letter(at))
		if (is_short_for(at, word.end, reader->owner.name) && begins_name(reader, start, at))
			return false;
	return true;
}

/* 省厅, 市政府办公室, 各县局: an organ that is named by its level and is not the one that reports */
static bool
is_of_another_organ(FigureReader *reader, Span subject)
{
	const char *body = reader->scan->body;
	const char *start = body + subject.start;
	const char *end = body + subject.end;
	LevelWord	word = last_level_word(start, end);

	if (is_called(reader, start, end))
		return false;
	read_owner(reader);
	for (const char *at = start; at < word.at; at++)
		if (gxbg_word_at(&gxbg_objects, at, word.at))
			return false;
	if (word.tier == TIER_UNKNOWN)
		return is_of_unlevelled_organ(reader, start, end);
	if (word.tier < reader->owner.tier && !is_own_tier(reader, word.tier))
		return true;
	return reader->governs ? is_of_another_place(reader, start, word) : !ends_own_name(reader, start, end);
}

/* 我局下属福利院: 我, and an organ below that is none of the organ's own parts; a government tells of all */
static bool
is_below_us(FigureReader *reader, const char *at, const char *end)
{
	read_owner(reader);
	return !reader->governs && end - at > 2 * WIDE && gxbg_word_at(&gxbg_of_others, at + WIDE, end);
}

/* What an atom at which a clause may begin says */
static Whose
whose_by_word(FigureReader *reader, const Atom *atom)
{
	const char *at = reader->scan->body + atom->start;
	const char *end = reader->scan->body + atom->end;
	int			number = gxbg_word_at(&gxbg_wholes, at, end);

	if (gxbg_word_at(&gxbg_ourselves, at, end))
		return is_below_us(reader, at, end) ? WHOSE_OTHERS : WHOSE_OWN;
	if (number == 0)
		return WHOSE_UNSAID;

	/* Behind the word for all */
	return is_of_another_whole(reader, last_level_word(at, at + gxbg_wholes.words[number - 1].length * WIDE)) ?
		WHOSE_OTHERS : WHOSE_OWN;
}

/* 该局, 其: is it the organ that was spoken of? */
static bool
is_the_same(const FigureReader *reader, uint32_t start, uint32_t end)
{
	return gxbg_word_follows(reader->scan, start, &gxbg_the_same) ||
		(end == start + WIDE && gxbg_word_follows(reader->scan, start, &gxbg_it));
}

/* Does the name of an organ, or of several, or of villages, end here? */
static bool
is_organ(const FigureReader *reader, uint32_t end)
{
	return gxbg_word_precedes(reader->scan, end, &gxbg_villages) ||
		gxbg_word_precedes(reader->scan, end, &gxbg_organs) ||
		gxbg_word_precedes(reader->scan, end, &gxbg_offices) ||
		gxbg_word_precedes(reader->scan, end, &gxbg_bureaus);
}

/* 同比下降4%: a clause that says of nobody */
static bool
is_comparison(const FigureReader *reader, int from, int to)
{
	for (int i = from; i < to; i++)
		if (reader->sentence.atoms[i].class == CUE_CHANGE)
			return true;
	return false;
}

/* What the words from this atom up to another say */
static Whose
whose_by_clause(FigureReader *reader, int from, int to)
{
	const Atom *atoms = reader->sentence.atoms;
	uint32_t	end;

	for (int i = from; i < to; i++)
		if (atoms[i].class == ATOM_OPEN)
			i = gxbg_closing_of(reader, i);
		else if (atoms[i].class == ATOM_TEXT || atoms[i].class == ATOM_SOFT ||
				 atoms[i].class == ATOM_OTHER)
		{
			Whose		whose = whose_by_word(reader, &atoms[i]);

			if (whose != WHOSE_UNSAID)
				return whose;
		}
	end = gxbg_end_of_organ(reader, from, to);
	if (end == 0 || is_comparison(reader, from, to) || is_the_same(reader, atoms[from].start, end))
		return WHOSE_UNSAID;
	if (is_organ(reader, end) && is_of_another_organ(reader, (Span) {atoms[from].start, end}))
		return WHOSE_OTHERS;
	return WHOSE_OWN;
}

Whose
gxbg_whose(FigureReader *reader, int at)
{
	if (reader->owner.tier == TIER_UNKNOWN)
		return WHOSE_OWN;
	for (int from = gxbg_clause_before(reader, at);; from = gxbg_clause_before(reader, from - 1))
	{
		Whose		whose = whose_by_clause(reader, from, gxbg_end_of_subject(reader, from));

		if (whose != WHOSE_UNSAID)
			return whose;
		if (from == 0)
			return reader->others_sentence > 0 && reader->others_sentence >= reader->number - 1 ?
				WHOSE_OTHERS : WHOSE_OWN;
	}
}

/* By its name, where nothing else tells */
Tier
gxbg_tier_of_name(String name)
{
	return name.length > 0 ? last_level_word(name.text, name.text + name.length).tier : TIER_UNKNOWN;
}
