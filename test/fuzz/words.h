/*
 * words.h
 *	  The labels of the forms as reports write them, and figures likewise.
 *
 * These are copies of their own, made from the State Council's forms: a test
 * must not take its labels from the code that it tests.
 */
#ifndef WORDS_H
#define WORDS_H

#include "buffer.h"
#include "style.h"
#include "truth.h"

/* A place at which a label may be broken, inside composed labels */
#define SOFT_BREAK	'\x01'

typedef enum Level
{
	LEVEL_NONE,
	LEVEL_TOP,					/* 一、 */
	LEVEL_PAREN,				/* (一) */
	LEVEL_DIGIT					/* 1. */
} Level;

typedef struct Label
{
	Level		level;
	int			number;
	const char *text;
	const char *variant;		/* another way to write it, or NULL */
} Label;

extern const Label word_outcomes[N_OUTCOMES];
extern const Label word_applicants[N_APPLICANTS];
extern const Label word_items[N_ITEMS];
extern const Label word_results[N_RESULTS];
extern const Label word_measures_2019[N_MEASURES];
extern const Label word_measures_2021[N_MEASURES];

/* A label as this report writes it */
extern void word_label(Buffer *out, const Style *style, Random *random, const Label *label);
extern void word_text(Buffer *out, const Style *style, Random *random, const char *text);

/* Any text in the report's script, and nothing else changed */
extern void word_script(Buffer *out, const Style *style, const char *text);

/*
 * The figure of a cell as this report writes it, without blanks around it.
 * measure: of table II, or -1; + may stand before 本年增/减 alone.
 */
extern void word_figure(Buffer *out, const Style *style, Random *random,
						const TruthCell *cell, int measure);

/* Simplified to Traditional script (traditional.c) */
extern void word_traditional(Buffer *out, const char *text);

#endif							/* WORDS_H */
