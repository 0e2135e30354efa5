/*
 * test_generated.c
 *	  The tables that are made when the library is built: that they are those of the
 *	  form, and those of the ICU that is loaded.
 */
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucnv.h>
#include <unicode/unorm2.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

#include "agency/place.h"
#include "form/cues.h"
#include "form/evidence.h"
#include "form/organs.h"
#include "host_malloc.h"
#include "passage/words.h"
#include "scan/lexicon.h"
#include "scan/scan.h"
#include "tap.h"
#include "text/text.h"

/* The lexeme that the automaton comes to by the letters of a word, or 0 */
static uint16_t
walk(const char *text)
{
	const Lexicon *lexicon = gxbg_lexicon();
	const char *end = text + strlen(text);
	uint32_t	node = 0;

	while (text < end)
	{
		uint32_t	c;
		uint32_t	class;
		uint32_t	child;

		text += gxbg_decode(text, end, &c);
		class = lexicon_class(lexicon, false, c) & CLASS_MASK;
		if (class < CLASS_SYMBOL)
			continue;
		child = node == 0 ? lexicon->first[class] :
			(gxbg_lexicon_nodes[node].base + class) & lexicon->node_mask;
		if (child == 0 || gxbg_lexicon_nodes[child].parent != node)
			return 0;
		node = child;
	}
	return gxbg_lexicon_nodes[node].lexeme;
}

static bool
has_meaning(uint16_t lexeme, const Word *word)
{
	const Word *const *meaning = gxbg_meanings(lexeme);

	while (*meaning && *meaning != word)
		meaning++;
	return *meaning && (gxbg_meaning_bits[lexeme] & MEANING_BIT(word->kind, word->table));
}

static void
test_words(const char *name, const Word *words, int count)
{
	int			lost = 0;

	for (int i = 0; i < count; i++)
	{
		uint16_t	lexeme = walk(words[i].text);

		if (lexeme == 0 || !has_meaning(lexeme, &words[i]))
		{
			printf("# lost: %s\n", words[i].text);
			lost++;
		}
	}
	report(count > 0 && lost == 0, name);
}

/* Does the list have the word by this number, or the same word before? */
static bool
is_in_list(WordList *list, int number, const char *text, size_t length)
{
	String		word = gxbg_list_word(list, number);
	int			found = gxbg_word_at(list, text, text + length);

	return word.length == length && memcmp(word.text, text, length) == 0 && found > 0 && found <= number &&
		gxbg_list_word(list, found).length == word.length;
}

/* Does the text have words of all these marks? */
static bool
marks(MarkedWords *words, const char *text, size_t length, uint32_t wanted)
{
	Scan		scan = {.body = text, .length = length};

	for (uint32_t mark = 1; mark; mark <<= 1)
		if ((wanted & mark) && gxbg_mark_within(&scan, (uint32_t) length, words, mark) != mark)
			return false;
	return true;
}

static void
test_lists(void)
{
	int			number = 0;
	int			lost = 0;

	for (const SoftWord *word = gxbg_soft_words; word->text; word++)
		lost += !is_in_list(&gxbg_soft_list, ++number, word->text, strlen(word->text));
	report(number == gxbg_soft_list.count && lost == 0, "small words of figures");
	number = 0;
	for (const EvidenceWords *row = gxbg_evidence_words; row->words; row++)
		for (const char *at = row->words; *at; at += *at == ' ')
		{
			size_t		length = strcspn(at, " ");

			number++;

			/* digits are of one byte, and looked up in folded text alone */
			if ((*at & 0x80) && length % WIDE == 0 && !marks(&gxbg_evidence_list, at, length, row->marks))
			{
				printf("# lost: %.*s\n", (int) length, at);
				lost++;
			}
			at += length;
		}
	report(number == gxbg_evidence_list.count && lost == 0, "words of evidence and what they mark");
	for (int i = 0; gxbg_scope_cues[i].roles; i++)
	{
		WordList   *list = gxbg_scope_cues[i].words;

		for (int word = 1; list && word <= list->count; word++)
		{
			String		text = gxbg_list_word(list, word);

			lost += !marks(&gxbg_scope_words, text.text, text.length, UINT32_C(1) << i);
		}
	}
	report(lost == 0, "words of scope and what they mark");
	gxbg_host_release_all();
}

static void
test_regions(void)
{
	int			lost = 0;

	for (int row = 0; row < gxbg_region_count; row++)
	{
		NameLetters letters;
		Candidates	found;
		char		name[MAX_REGION_BYTES];
		int			at = 0;
		bool		known = false;

		gxbg_letters_read(name, (size_t) gxbg_region_name(row, name), &letters);
		gxbg_place_read(&letters, &at, 0, &found);
		for (int i = 0; i < found.count; i++)
			known |= found.rows[i] == row;
		lost += at != letters.count || !known;
	}
	report(lost == 0, "every region is found by its name");
}

/* The one character that c becomes by NFKC_Casefold, or c */
static uint32_t
fold_by_icu(uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;
	const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
	UChar		from[1] = {(UChar) c};
	UChar		to[32];
	int32_t		length = unorm2_normalize(normalizer, from, 1, to, 32, &status);
	int32_t		next = 0;
	UChar32		folded;

	if (U_FAILURE(status) || length == 0)
		return c;
	U16_NEXT(to, next, length, folded);
	return next == length ? (uint32_t) folded : c;
}

static bool
is_han(uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;

	return uscript_getScript((UChar32) c, &status) == USCRIPT_HAN;
}

static uint32_t
simplify_by_icu(UTransliterator *simplify, uint32_t c)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		text[8] = {(UChar) c, 0};
	int32_t		length = 1;
	int32_t		limit = 1;

	utrans_transUChars(simplify, text, &length, 8, 0, &limit, &status);
	return U_SUCCESS(status) && length == 1 ? text[0] : c;
}

/* All characters of the first plane, in both scripts */
static void
test_folds(void)
{
	UErrorCode	status = U_ZERO_ERROR;
	UChar		id[32];
	UTransliterator *simplify;
	int			wrong = 0;
	int			wrong_script = 0;
	int			simplified = 0;

	u_uastrcpy(id, "Traditional-Simplified");
	simplify = utrans_openU(id, -1, UTRANS_FORWARD, NULL, 0, NULL, &status);
	for (uint32_t c = 0x80; c < 0x10000; c++)
	{
		uint32_t	folded;

		if (U_IS_SURROGATE(c))
			continue;
		folded = fold_by_icu(c);
		wrong += gxbg_fold(c, false) != (gxbg_is_basic_han(c) ? c : folded);
		if (folded < 0x10000 && is_han(folded))
			folded = simplify_by_icu(simplify, folded);
		wrong_script += gxbg_fold(c, true) != folded;
		simplified += gxbg_is_basic_han(c) && folded != c;
	}
	utrans_close(simplify);
	report(wrong == 0, "compatibility forms, width and case are those of the loaded ICU");
	report(wrong_script == 0 && simplified > 2000, "Traditional script is simplified as the loaded ICU does");
}

static void
test_charset(void)
{
	UErrorCode	status = U_ZERO_ERROR;
	UConverter *gb2312 = ucnv_open("EUC-CN", &status);
	int			wrong = 0;

	ucnv_setFromUCallBack(gb2312, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
	for (uint32_t c = 0; c < 0x10000; c++)
	{
		UChar		from[1] = {(UChar) c};
		char		to[8];

		if (U_IS_SURROGATE(c))
			continue;
		status = U_ZERO_ERROR;
		ucnv_fromUChars(gb2312, to, sizeof(to), from, 1, &status);
		wrong += gxbg_is_foreign_han(c) != (is_han(c) && U_FAILURE(status));
	}
	ucnv_close(gb2312);
	report(wrong == 0, "Han characters outside GB 2312 are those of the loaded ICU");
}

/* What the table says against what is asked of ICU for characters that are in none */
static void
test_classes(void)
{
	int			wrong = 0;

	for (int traditional = 0; traditional < 2; traditional++)
		for (uint32_t c = 0; c < 0x10000; c++)
			if (!U_IS_SURROGATE(c) && c != NOT_A_CHARACTER)
				wrong += lexicon_class(gxbg_lexicon(), traditional && c >= 0x1000, c) !=
					gxbg_classify(traditional && c >= 0x1000, c);
	report(wrong == 0, "classes of characters are those that the loaded ICU tells");
	report(class_in_table(gxbg_lexicon(), false, NOT_A_CHARACTER) == CLASS_UNKNOWN &&
		   class_in_table(gxbg_lexicon(), true, 0xD800) == CLASS_UNKNOWN,
		   "what is no character is in no table");
}

int
main(void)
{
	test_words("words of tables and sections", gxbg_form_words, gxbg_form_word_count);
	test_words("words of titles, names and dates", gxbg_name_words, gxbg_name_word_count);
	test_words("words of figures", gxbg_cue_words, gxbg_cue_word_count);
	test_words("words of the statistics table", gxbg_statistics_words, gxbg_statistics_word_count);
	test_lists();
	test_regions();
	test_folds();
	test_charset();
	test_classes();
	printf("1..%d\n", count);
	return failures > 0;
}
