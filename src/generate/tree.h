/*
 * tree.h
 *	  A tree of words by their characters, as agency/tree.h has it, while it grows.
 */
#ifndef GENERATE_TREE_H
#define GENERATE_TREE_H

#include <stdio.h>

#include "agency/tree.h"

typedef struct GrowingTree GrowingTree;

extern GrowingTree *tree_new(void);

/* All words are there, and stand for other numbers from now on (NULL: the same): by those given */
extern void tree_finish(GrowingTree *tree, const int16_t *numbers);

/* The tree to look words up in, when it is finished */
extern const Tree *tree_grown(const GrowingTree *tree);

/*
 * Add a word and what it stands for, a number from 0 on.  Returns the number that it had
 * before, or -1: it then has the new one.
 */
extern int	tree_add(GrowingTree *tree, const uint16_t *word, int length, int value);

/* Write it as the constant Tree name_tree */
extern void tree_write(FILE *to, const GrowingTree *tree, const char *name);

#endif							/* GENERATE_TREE_H */
