/*
 * nearest.c
 *	  Labels of table III and of the statistics table that are misspelt, or were misread by a
 *	  machine, or that nobody knows.
 *
 * No list of misspellings: the letters of what stands in a label's place are compared with
 * those of all labels by their edit distance (Levenshtein).
 */
#include "table/nearest.h"

#include <string.h>

#include "row/row.h"
#include "scan/lexicon.h"
#include "text/text.h"

/* LabelLetters of a label that are compared; the longest of the form has 36 */
#define MAX_LABEL_LETTERS 48

/* Shorter texts are near to too many others */
#define MIN_LABEL_LETTERS 4

/* LabelLetters by their class in the lexicon, in which both scripts are one */
typedef struct LabelLetters
{
	int			count;
	uint16_t	letter[MAX_LABEL_LETTERS];
} LabelLetters;

/* A character that could not be decoded, or is in no label, is unlike all others */
#define NO_LETTER 0

static void
add_letters(const char *at, const char *end, bool traditional, LabelLetters *letters)
{
	while (at < end && letters->count < MAX_LABEL_LETTERS)
	{
		uint32_t	c;
		uint16_t	class;

		at += gxbg_decode(at, end, &c);
		if (!gxbg_is_basic_han(c) && c != 0xFFFD)
			continue;
		class = lexicon_class(gxbg_lexicon(), traditional, c) & CLASS_MASK;
		letters->letter[letters->count++] = class >= CLASS_SYMBOL ? class : NO_LETTER;
	}
}

/* The letters of these tokens behind the last heading of a group */
static void
letters_of(const Scan *scan, int from, int to, LabelLetters *letters)
{
	letters->count = 0;
	for (int i = from; i < to; i++)
	{
		const Token *t = &scan->tokens[i];
		int			behind = gxbg_skip_brackets(scan, i);

		/* A numeral in brackets is left out by itself, a note as a whole */
		if (behind > i + 3 && behind <= to)
			i = behind - 1;
		else if (token_means(t, WORD_GROUP, TABLE_APPLICATIONS))
			letters->count = 0;
		else if (t->kind == TOKEN_TEXT || t->kind == TOKEN_WORD ||
				 (t->kind == TOKEN_NUMERAL && !token_is_punct(t + 1, PUNCT_ENUM) &&
				  !token_is_punct(t + 1, PUNCT_CLOSE)))
			add_letters(scan->body + t->start, scan->body + t->end, scan->traditional, letters);
	}
}

static int
least(int a, int b, int c)
{
	int			ab = a < b ? a : b;

	return ab < c ? ab : c;
}

static int
distance(const LabelLetters *a, const LabelLetters *b)
{
	int			row[MAX_LABEL_LETTERS + 1];

	for (int j = 0; j <= b->count; j++)
		row[j] = j;
	for (int i = 0; i < a->count; i++)
	{
		int			diagonal = row[0];

		row[0] = i + 1;
		for (int j = 0; j < b->count; j++)
		{
			int			above = row[j + 1];
			bool		same = a->letter[i] == b->letter[j] && a->letter[i] != NO_LETTER;

			row[j + 1] = least(above + 1, row[j] + 1, diagonal + !same);
			diagonal = above;
		}
	}
	return row[b->count];
}

static int
difference(int a, int b)
{
	return a > b ? a - b : b - a;
}

/* The distances of the text to all labels of a table: those of rows, and the least to one of a group */
typedef struct Distances
{
	int			row[N_INDICATORS];	/* more than the outcomes */
	int			length[N_INDICATORS];	/* letters of the nearest label */
	int			group;
} Distances;

static void
find_distances(const LabelLetters *text, Table table, const Word *words, int count, Distances *out)
{
	for (int i = 0; i < N_INDICATORS; i++)
		out->row[i] = MAX_LABEL_LETTERS;
	out->group = MAX_LABEL_LETTERS;
	for (int i = 0; i < count; i++)
	{
		const Word *word = &words[i];
		LabelLetters label = {0, {0}};
		int			far;

		if (word->table != table || word->kind == WORD_COLUMN)
			continue;
		add_letters(word->text, word->text + strlen(word->text), false, &label);
		if (label.count < MIN_LABEL_LETTERS || difference(label.count, text->count) * 3 > label.count)
			continue;
		far = distance(text, &label);
		if (word->kind == WORD_GROUP)
			out->group = far < out->group ? far : out->group;
		else if (word->kind == WORD_ROW && far < out->row[word->index])
		{
			out->row[word->index] = far;
			out->length[word->index] = label.count;
		}
	}
}

/* Of the rows from this one on, before another, the nearest; -1 if two are, or one of a group is, or none is near */
static int
nearest_of(const Distances *far, int from, int to)
{
	int			best = from;
	bool		tied = false;

	for (int i = from + 1; i < to; i++)
	{
		tied = far->row[i] < far->row[best] ? false : tied || far->row[i] == far->row[best];
		if (far->row[i] < far->row[best])
			best = i;
	}
	return from >= to || tied || far->row[best] * 3 > far->length[best] || far->row[best] >= far->group ||
		far->row[best] == MAX_LABEL_LETTERS ? -1 : best;
}

/* Does the number of another label stand among these letters: 法规禁止公开⏎3.危及? */
static bool
has_two_labels(const Scan *scan, int from, int to)
{
	bool		letters = false;

	for (int i = from; i + 1 < to; i++)
	{
		const Token *t = &scan->tokens[i];

		if (letters && t->kind == TOKEN_NUMBER && t->flags & AFTER_LINE && t[1].kind == TOKEN_PUNCT &&
			t[1].flags == 0 && token_is_letters(t + 2) && !(t[2].flags & AFTER_LINE))
			return true;
		letters = letters || (token_is_letters(t) && !token_means(t, WORD_GROUP, TABLE_APPLICATIONS));
	}
	return false;
}

int
gxbg_nearest_row(const Scan *scan, int from, int to, int behind, int before)
{
	LabelLetters text;
	Distances	far;
	int			best;

	letters_of(scan, from, to, &text);
	if (text.count < MIN_LABEL_LETTERS - 1 || has_two_labels(scan, from, to))
		return -1;
	find_distances(&text, TABLE_APPLICATIONS, gxbg_form_words, gxbg_form_word_count, &far);
	best = nearest_of(&far, 0, N_OUTCOMES);
	return best > behind && best < before ? best : -1;
}

int
gxbg_nearest_indicator(const Scan *scan, int from, int to, int behind, int before)
{
	LabelLetters text;
	Distances	far;
	int			best;

	letters_of(scan, from, to, &text);
	if (text.count < MIN_LABEL_LETTERS)
		return -1;
	find_distances(&text, TABLE_STATISTICS, gxbg_statistics_words, gxbg_statistics_word_count, &far);
	best = nearest_of(&far, behind + 1, before);
	for (int i = 0; i < N_INDICATORS && best >= 0; i++)
		if (far.row[i] < far.row[best])
			best = -1;
	return best;
}

/* Does the text go no further than this label? */
static bool
is_beginning(const LabelLetters *text, const char *label)
{
	LabelLetters letters = {0, {0}};

	add_letters(label, label + strlen(label), false, &letters);
	return text->count <= letters.count &&
		memcmp(text->letter, letters.letter, (size_t) text->count * sizeof(text->letter[0])) == 0;
}

bool
gxbg_begins_label(const Scan *scan, int from, int to, int outcome)
{
	const char *label = gxbg_outcomes[outcome].label;
	LabelLetters text;

	letters_of(scan, from, to, &text);
	for (int i = 0; i < gxbg_form_word_count; i++)
	{
		const Word *word = &gxbg_form_words[i];

		if (word->table == TABLE_APPLICATIONS && word->kind == WORD_ROW && word->index == outcome &&
			is_beginning(&text, word->text))
			return true;
	}

	/* (二), which is left out */
	if (*label == '(' && strchr(label, ')'))
		label = strchr(label, ')');
	return is_beginning(&text, label);
}

/* Letters by which it is seen where in a label a text begins */
#define FIRST_LETTERS	3

/* The first letters of the text stand in the label, but not at its beginning */
static bool
begins_within(const LabelLetters *text, const LabelLetters *label)
{
	const size_t size = FIRST_LETTERS * sizeof(text->letter[0]);

	if (label->count < FIRST_LETTERS || memcmp(text->letter, label->letter, size) == 0)
		return false;
	for (int at = 1; at + FIRST_LETTERS <= label->count; at++)
		if (memcmp(text->letter, label->letter + at, size) == 0)
			return true;
	return false;
}

bool
gxbg_lacks_beginning(const Scan *scan, int from, int to, int outcome)
{
	LabelLetters text;

	letters_of(scan, from, to, &text);
	for (int i = 0; i < gxbg_form_word_count && text.count >= FIRST_LETTERS; i++)
	{
		const Word *word = &gxbg_form_words[i];
		LabelLetters letters = {0, {0}};

		if (word->kind != WORD_ROW || word->table != TABLE_APPLICATIONS || word->index != outcome)
			continue;
		add_letters(word->text, word->text + strlen(word->text), false, &letters);
		if (begins_within(&text, &letters))
			return true;
	}
	return false;
}
