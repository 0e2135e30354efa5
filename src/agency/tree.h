/*
 * tree.h
 *	  A tree of words by their characters, that says which words begin at a place.
 *
 * Built once a process.  Words are of characters below 0x10000.
 */
#ifndef GXBG_AGENCY_TREE_H
#define GXBG_AGENCY_TREE_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Tree Tree;

/* Room for words of so many characters in all */
extern Tree *gxbg_tree_new(int characters);

/*
 * Add a word and what it stands for, a number from 0 on.  Returns the number that it had
 * before, or -1: it then has the new one.
 */
extern int	gxbg_tree_add(Tree *tree, const uint16_t *word, int length, int value);

/* The node behind a character from a node (0: the root), or -1 */
extern int	gxbg_tree_step(const Tree *tree, int node, uint16_t character);

/* What the word that ends at this node stands for, or -1 */
extern int	gxbg_tree_value(const Tree *tree, int node);

/* The value of the longest word at this place, and its length; or -1 */
extern int	gxbg_tree_longest(const Tree *tree, const uint16_t *at, int count, int *length);

#endif							/* GXBG_AGENCY_TREE_H */
