/*
 * atoms.c
 *	  Tokens of a sentence to atoms.
 */
#include "figure/atoms.h"

#include <string.h>

#include "text/host.h"
#include "passage/passage.h"
#include "figure/label.h"
#include "figure/number.h"
#include "text/text.h"

/* Longer runs of letters are no small words between a figure and its thing */
#define MAX_SOFT_BYTES	60

/* A title in 《》 is longer than this only if its end is lost */
#define MAX_TITLE_TOKENS 60

/* An atom, and the place behind it */
static inline Atom *
put_atom(Atom *atom, const Token *token, uint8_t class, uint8_t argument, uint8_t flags)
{
	*atom = (Atom) {
		.class = class, .argument = argument, .flags = flags,
		.start = token->start, .end = token->end
	};
	return atom + 1;
}

static bool
is_gazette(const Sense *sense)
{
	return sense->class == CUE_THING && sense->argument == THING_GAZETTE;
}

/*
 * A title in 《》 is one atom without meaning: what is in it is not said here.
 * Only the name of a gazette names a thing.  Returns the token behind it.
 */
static const Token *
read_title(const Sense *senses, const Token *opening, const Token *to, Atom *atom)
{
	const Token *limit = to - opening > MAX_TITLE_TOKENS ? opening + MAX_TITLE_TOKENS : to;

	put_atom(atom, opening, ATOM_OTHER, 0, IS_TITLE);
	for (const Token *token = opening + 1; token < limit; token++)
		if (token_is_punct(token, PUNCT_TITLE_CLOSE))
		{
			atom->end = token->end;
			if (is_gazette(sense_of(senses, token - 1)))
			{
				atom->class = CUE_THING;
				atom->argument = THING_GAZETTE;
			}
			return token + 1;
		}
	return opening + 1;
}

/* A label as the atoms that it is made of; things of it are joined */
static Atom *
put_label(Atom *atom, const Token *token, const Label *label)
{
	for (int i = 0; i < label->count; i++)
	{
		uint16_t	cue = label->cues[i];

		if (i > 0 && CUE_CLASS(cue) == CUE_THING && CUE_CLASS(label->cues[i - 1]) == CUE_THING)
			atom = put_atom(atom, token, ATOM_LINK, 0, 0);
		atom = put_atom(atom, token, CUE_CLASS(cue), CUE_ARGUMENT(cue), IS_LABEL);
	}
	return atom;
}

int
gxbg_read_sentence(Sentence *sentence, int from, int to)
{
	const Token *tokens = sentence->scan->tokens;
	const Token *token = &tokens[from];
	const Token *end = &tokens[to];
	Atom	   *atom = sentence->atoms;

	while (token < end && atom < &sentence->atoms[MAX_ATOMS])
	{
		const Sense *sense = sense_of(sentence->senses, token);

		if (sense->class < SENSE_FIGURE)
			atom = put_atom(atom, token, sense->class, sense->argument,
							sense->has & IN_TABLES ? IS_LABEL : 0);
		else if (sense->class == SENSE_FIGURE)
		{
			token = &tokens[gxbg_read_figure(sentence->scan, (int) (token - tokens), to, atom++)];
			continue;
		}
		else if (sense->class == SENSE_TITLE)
		{
			token = read_title(sentence->senses, token, end, atom++);
			continue;
		}
		else if (sense->class == SENSE_LABEL)
			atom = put_label(atom, token, gxbg_label(token));
		token++;
	}
	sentence->count = (int) (atom - sentence->atoms);
	return (int) (token - tokens);
}

/* The meanings of a text that consists of small words, or -1 */
static int
soft_meaning(const char *text, size_t length)
{
	const char *end = text + length;
	int			meaning = 0;

	while (text < end)
	{
		int			number = gxbg_word_at(&gxbg_soft_list, text, end);

		if (number == 0)
			return -1;
		meaning |= gxbg_soft_words[number - 1].meaning;
		text += gxbg_soft_words[number - 1].length;
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
		size += (size_t) gxbg_encode(gxbg_fold(c, true), to + size);
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
