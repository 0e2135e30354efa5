/*
 * prose_atoms.c
 *	  Tokens of a sentence to atoms.
 */
#include "prose_atoms.h"

#include <string.h>

#include "host.h"
#include "lexicon.h"
#include "prose_passage.h"
#include "text.h"

/* Longer runs of letters are no small words between a figure and its thing */
#define MAX_SOFT_BYTES	60

/* A title in 《》 is longer than this only if its end is lost */
#define MAX_TITLE_TOKENS 60

static uint16_t
cue_of(const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_CUE, TABLE_NONE);
	const Label *label;

	if (word)
		return word->index;

	/* The last of a label's cues is its noun, if it has one */
	label = gxbg_label(token);
	return label ? label->cues[label->count - 1] : 0;
}

const uint16_t *
gxbg_cues(void)
{
	static const uint16_t *cues = NULL;
	uint32_t	count = gxbg_lexicon()->lexeme_count;
	uint16_t   *table;

	if (cues)
		return cues;
	table = gxbg_alloc_permanent((count + 1) * sizeof(uint16_t));
	for (uint32_t lexeme = 1; lexeme <= count; lexeme++)
	{
		Token		token = {.kind = TOKEN_WORD, .detail = (uint16_t) lexeme};

		table[lexeme] = cue_of(&token);
	}
	cues = table;
	return cues;
}

static Atom *
add_atom(Sentence *sentence, const Token *token, uint8_t class, uint8_t argument)
{
	Atom	   *atom = &sentence->atoms[sentence->count++];

	memset(atom, 0, sizeof(Atom));
	atom->class = class;
	atom->argument = argument;
	atom->start = token->start;
	atom->end = token->end;
	return atom;
}

static void
add_punct(Sentence *sentence, const Token *token)
{
	static const uint8_t class_of[N_PUNCTS] = {
		[PUNCT_STOP] = ATOM_COMMA, [PUNCT_COMMA] = ATOM_COMMA, [PUNCT_ENUM] = ATOM_LINK,
		[PUNCT_COLON] = ATOM_COLON, [PUNCT_OPEN] = ATOM_OPEN, [PUNCT_CLOSE] = ATOM_CLOSE,
	};

	if (token->detail == PUNCT_QUOTE)
		return;
	add_atom(sentence, token, class_of[token->detail] ? class_of[token->detail] : ATOM_OTHER,
			 token->detail == PUNCT_STOP);
}

static bool
is_gazette(const Token *token)
{
	return token->kind == TOKEN_WORD &&
		gxbg_cues()[token->detail] == CUE(CUE_THING, THING_GAZETTE);
}

/*
 * A title in 《》 is one atom without meaning: what is in it is not said here.
 * Only the name of a gazette names a thing.  Returns the token behind it.
 */
static int
add_title(Sentence *sentence, int at, int to)
{
	const Token *tokens = sentence->scan->tokens;
	int			limit = to - at > MAX_TITLE_TOKENS ? at + MAX_TITLE_TOKENS : to;

	for (int i = at + 1; i < limit; i++)
		if (token_is_punct(&tokens[i], PUNCT_TITLE_CLOSE))
		{
			bool		gazette = is_gazette(&tokens[i - 1]);
			Atom	   *atom = add_atom(sentence, &tokens[at], gazette ? CUE_THING : ATOM_OTHER,
										gazette ? THING_GAZETTE : 0);

			atom->end = tokens[i].end;
			return i + 1;
		}
	add_atom(sentence, &tokens[at], ATOM_OTHER, 0);
	return at + 1;
}

/* A label as the atoms that it is made of; things of it are joined */
static void
add_label(Sentence *sentence, const Token *token, const Label *label)
{
	for (int i = 0; i < label->count; i++)
	{
		uint16_t	cue = label->cues[i];

		if (i > 0 && CUE_CLASS(cue) == CUE_THING && CUE_CLASS(label->cues[i - 1]) == CUE_THING)
			add_atom(sentence, token, ATOM_LINK, 0);
		add_atom(sentence, token, CUE_CLASS(cue), CUE_ARGUMENT(cue))->flags |= IS_LABEL;
	}
}

static void
add_word(Sentence *sentence, const Token *token)
{
	uint16_t	cue = gxbg_cues()[token->detail];
	const Word *word = gxbg_meaning(token, WORD_CUE, TABLE_NONE);

	if (cue == 0)
		add_atom(sentence, token, gxbg_meaning(token, WORD_UNIT, TABLE_NONE) ? ATOM_TEXT :
				 ATOM_OTHER, 0);
	else if (word == NULL)
		add_label(sentence, token, gxbg_label(token));
	else if (gxbg_meaning(token, WORD_ROW, TABLE_NONE))
		add_atom(sentence, token, CUE_CLASS(cue), CUE_ARGUMENT(cue))->flags |= IS_LABEL;
	else
		add_atom(sentence, token, CUE_CLASS(cue), CUE_ARGUMENT(cue));
}

int
gxbg_read_sentence(Sentence *sentence, int from, int to)
{
	const Token *tokens = sentence->scan->tokens;
	int			at = from;

	sentence->count = 0;
	while (at < to && sentence->count < MAX_ATOMS)
	{
		const Token *token = &tokens[at];

		switch (token->kind)
		{
			case TOKEN_NUMBER:
			case TOKEN_NUMERAL:
				at = gxbg_read_figure(sentence->scan, at, to, &sentence->atoms[sentence->count]);
				sentence->count++;
				break;
			case TOKEN_WORD:
				add_word(sentence, token);
				at++;
				break;
			case TOKEN_PUNCT:
				if (token->detail == PUNCT_TITLE_OPEN)
					at = add_title(sentence, at, to);
				else
				{
					add_punct(sentence, token);
					at++;
				}
				break;
			default:
				add_atom(sentence, token, ATOM_TEXT, 0);
				at++;
		}
	}
	return at;
}

/* The meanings of a text that consists of small words, or -1 */
static int
soft_meaning(const char *text, size_t length)
{
	int			meaning = 0;

	while (length > 0)
	{
		const SoftWord *word = gxbg_soft_words;

		/* All are of Han characters, whose third byte tells the most */
		for (; word->text; word++)
			if (word->length <= length && text[2] == word->text[2] && text[1] == word->text[1] &&
				memcmp(text, word->text, word->length) == 0)
				break;
		if (word->text == NULL)
			return -1;
		meaning |= word->meaning;
		text += word->length;
		length -= word->length;
	}
	return meaning;
}

/* The text in Simplified script, as the small words are; its length */
static size_t
simplify(const char *text, size_t length, char *to)
{
	const char *end = text + length;
	size_t		size = 0;

	while (text < end)
	{
		uint32_t	c;

		text += gxbg_decode(text, end, &c);
		size += (size_t) gxbg_encode(gxbg_fold_glyph(true, c), to + size);
	}
	return size;
}

void
gxbg_settle(const Sentence *sentence, Atom *atom)
{
	size_t		length = atom->end - atom->start;
	int			meaning = -1;

	if (atom->class != ATOM_TEXT)
		return;
	if (length <= MAX_SOFT_BYTES && sentence->scan->traditional)
	{
		char		simplified[MAX_SOFT_BYTES * 4];

		length = simplify(sentence->scan->body + atom->start, length, simplified);
		meaning = soft_meaning(simplified, length);
	}
	else if (length <= MAX_SOFT_BYTES)
		meaning = soft_meaning(sentence->scan->body + atom->start, length);
	atom->class = meaning < 0 ? ATOM_OTHER : meaning == SOFT_LINK ? ATOM_LINK : ATOM_SOFT;
	atom->argument = meaning < 0 ? 0 : (uint8_t) meaning;
}
