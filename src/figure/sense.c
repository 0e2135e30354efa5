/*
 * sense.c
 *	  The senses of words and marks in prose.
 */
#include "figure/sense.h"

#include "text/host.h"
#include "scan/lexicon.h"
#include "form/metric_rules.h"
#include "figure/atom.h"
#include "figure/label.h"

const SensePlace gxbg_sense_places[TOKEN_END + 1] = {
	[TOKEN_WORD] = {SENSE_OF_WORD, UINT16_MAX},
	[TOKEN_NUMBER] = {SENSE_OF_NUMBER, 0},
	[TOKEN_PUNCT] = {SENSE_OF_PUNCT, UINT16_MAX},
	[TOKEN_BORDER] = {SENSE_OF_BORDER, 0},
	[TOKEN_ROW] = {SENSE_OF_BORDER, 0},
	[TOKEN_NUMERAL] = {SENSE_OF_NUMBER, 0},
	[TOKEN_TEXT] = {SENSE_OF_TEXT, 0},
	[TOKEN_END] = {SENSE_OF_BORDER, 0},
};

/* All but words; marks that are not here are of no meaning */
static const Sense plain_senses[SENSE_OF_BORDER + 1] = {
	[PUNCT_STOP] = {ATOM_COMMA, 1, MAY_END},
	[PUNCT_COMMA] = {ATOM_COMMA, 0, 0},
	[PUNCT_ENUM] = {ATOM_LINK, 0, 0},
	[PUNCT_COLON] = {ATOM_COLON, 0, 0},
	[PUNCT_OPEN] = {ATOM_OPEN, 0, 0},
	[PUNCT_CLOSE] = {ATOM_CLOSE, 0, 0},
	[PUNCT_TITLE_OPEN] = {SENSE_TITLE, 0, 0},
	[PUNCT_QUOTE] = {SENSE_NONE, 0, 0},
	[SENSE_OF_TEXT] = {ATOM_TEXT, 0, 0},
	[SENSE_OF_NUMBER] = {SENSE_FIGURE, 0, MAY_END},
	[SENSE_OF_BORDER] = {ATOM_TEXT, 0, MAY_END},
};

static uint16_t
has_thing(uint32_t thing)
{
	const uint32_t others = NAMED(THING_APPEAL) | NAMED(THING_CASE) | NAMED(THING_DISCLOSURE) |
		NAMED(THING_OTHER);

	/* A label names items together with their disclosure */
	if (thing & NAMED(THING_DISCLOSURE))
		return HAS_INFORMATION | HAS_DISCLOSED;
	if (thing & INFORMATIONS)
		return HAS_INFORMATION | (thing & NAMED(THING_ITEM) ? HAS_DISCLOSED : 0);
	return thing & APPLICATIONS ? HAS_APPLICATION : thing & others ? 0 : HAS_THING;
}

static uint16_t
has_verb(uint32_t verb)
{
	const uint32_t outcomes = DONE(VERB_PARTLY) | DONE(VERB_REFUSE) | CARRIED;

	/* 主动公开 is said of information alone */
	if (verb & DONE(VERB_DISCLOSE_UNASKED))
		return HAS_INFORMATION | HAS_DISCLOSED | HAS_VERB;
	return verb & outcomes ? HAS_OUTCOME | HAS_VERB :
		verb & SHOWN ? HAS_DISCLOSED | HAS_VERB : HAS_VERB;
}

static Sense
sense_of_cue(uint16_t cue)
{
	Sense		sense = {CUE_CLASS(cue), CUE_ARGUMENT(cue), 0};

	if (sense.class == CUE_THING)
		sense.has = has_thing(NAMED(sense.argument));
	else if (sense.class == CUE_VERB)
		sense.has = has_verb(DONE(sense.argument));
	else if (sense.class == CUE_NOT)
		sense.has = HAS_NOT;
	else if (sense.class == CUE_ALL)
		sense.has = HAS_VERB;
	return sense;
}

static Sense
sense_of_word(const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_CUE, TABLE_NONE);
	const Label *label = word ? NULL : gxbg_label(token);
	Sense		sense;

	if (word == NULL && label == NULL)
		return (Sense) {token_means(token, WORD_UNIT, TABLE_NONE) ? ATOM_TEXT : ATOM_OTHER, 0, 0};

	/* The last of a label's cues is its noun, if it has one */
	sense = sense_of_cue(word ? word->index : label->cues[label->count - 1]);
	if (label || token_means(token, WORD_ROW, TABLE_NONE))
		sense.has |= IN_TABLES;
	if (label && label->count > 1)
		sense.class = SENSE_LABEL;
	return sense;
}

const Sense *
gxbg_senses(void)
{
	static const Sense *senses = NULL;
	uint32_t	count = gxbg_lexicon()->lexeme_count;
	Sense	   *table;

	if (senses)
		return senses;
	table = gxbg_alloc_permanent((SENSE_OF_WORD + count + 1) * sizeof(Sense));
	for (int i = 0; i <= SENSE_OF_BORDER; i++)
	{
		table[i] = plain_senses[i];
		if (table[i].class == 0)
			table[i].class = ATOM_OTHER;
	}
	for (uint32_t lexeme = 1; lexeme <= count; lexeme++)
	{
		Token		token = {.kind = TOKEN_WORD, .detail = (uint16_t) lexeme};

		table[SENSE_OF_WORD + lexeme] = sense_of_word(&token);
	}
	senses = table;
	return senses;
}

const Token *
gxbg_next_mark(const Sense *senses, const Token *token, const Token *to, unsigned *has)
{
	unsigned	all = *has;

	for (; token < to; token++)
	{
		unsigned	sense;

		if (token->flags & (AFTER_LINE | AFTER_LINES))
			break;
		if (token->kind == TOKEN_TEXT)
			continue;
		sense = sense_of(senses, token)->has;
		if (sense & MAY_END)
			break;
		all |= sense;
	}
	*has = all;
	return token;
}
