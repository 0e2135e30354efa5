/*
 * sense.h
 *	  What a token is to the sentence that it stands in, before the sentence is
 *	  read: most have no figure, and are told from the others by their tokens.
 */
#ifndef GXBG_PROSE_SENSE_H
#define GXBG_PROSE_SENSE_H

#include "form/cues.h"
#include "scan/scan.h"

/* What a sentence has that has the token */
#define HAS_COUNT		0x0001
#define HAS_NOT			0x0002
#define HAS_APPLICATION 0x0004
#define HAS_THING		0x0008	/* another one with a metric of its own */
#define HAS_INFORMATION 0x0010
#define HAS_DISCLOSED	0x0020
#define HAS_OUTCOME		0x0040	/* that only applications have */
#define HAS_VERB		0x0080	/* or all: tells something of what was named before */

#define MAY_END			0x0100	/* may end the sentence, or be a figure: look at the token */
#define IN_TABLES		0x0200	/* the word is a row label of a table, too */

typedef struct Sense
{
	uint8_t		class;			/* of its atom: CueClass, ATOM_... or SENSE_... */
	uint8_t		argument;		/* of its atom */
	uint16_t	has;			/* bits */
} Sense;

/* Classes of tokens that are more than one atom, or part of one, or none */
enum
{
	SENSE_FIGURE = 64,
	SENSE_TITLE,				/* of something, up to the closing mark */
	SENSE_LABEL,				/* of several cues: see gxbg_label */
	SENSE_NONE
};

/* Where the senses stand: marks by Punct, words by lexeme, from 1 */
enum
{
	SENSE_OF_PUNCT = 0,
	SENSE_OF_TEXT = N_PUNCTS,
	SENSE_OF_NUMBER,
	SENSE_OF_BORDER,
	SENSE_OF_WORD = SENSE_OF_BORDER
};

/* Built once per process */
extern const Sense *gxbg_senses(void);

/* By kind of token: where its senses begin, and whether they hang on its detail */
typedef struct SensePlace
{
	uint32_t	first;
	uint32_t	detail_mask;
} SensePlace;

extern const SensePlace gxbg_sense_places[TOKEN_END + 1];

static inline const Sense *
sense_of(const Sense *senses, const Token *token)
{
	const SensePlace *place = &gxbg_sense_places[token->kind];

	return &senses[place->first + (token->detail & place->detail_mask)];
}

/*
 * The first token from this one on that may end a sentence or be a figure, as
 * most do not, or "to"; what those before it are is added to the set.
 */
extern const Token *gxbg_next_mark(const Sense *senses, const Token *token, const Token *to,
								   unsigned *has);

#endif							/* GXBG_PROSE_SENSE_H */
