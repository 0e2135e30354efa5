/*
 * generate.h
 *	  The tables that the generator makes, each a header of constants.
 */
#ifndef GENERATE_H
#define GENERATE_H

#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* Each writes its header: generated/characters.h and so on */
extern void generate_characters(FILE *to);
extern void generate_lexicon(FILE *to);
extern void generate_lists(FILE *to);
extern void generate_organs(FILE *to);
extern void generate_places(FILE *to);

/* Say what is wrong with the form's tables, and end */
extern void fail(const char *message, ...) __attribute__((format(printf, 1, 2), noreturn));

/* Numbers in braces, and what is to stand behind them before the comma; ";" in its place */
extern void write_row(FILE *to, const char *behind, const uint16_t *numbers, int count);

#endif							/* GENERATE_H */
