/*
 * tree.h
 *	  A tree of words by their characters, that says which words begin at a place.
 *
 * Made when the library is built (src/generate/tree.c).  Words are of characters below
 * 0x10000.  Nodes are numbered level by level, so that those behind a node stand together, in
 * the order of the characters that lead to them.
 */
#ifndef GXBG_AGENCY_TREE_H
#define GXBG_AGENCY_TREE_H

#include <stdint.h>

typedef struct Tree
{
	const uint16_t *characters; /* by node: that leads to it */
	const uint16_t *first;		/* by node, and one more: the first node behind it, or behind the next */
	const int16_t *values;		/* by node */
} Tree;

/* The node behind a character from a node (0: the root), or -1 */
extern int	gxbg_tree_step(const Tree *tree, int node, uint16_t character);

/* What the word that ends at this node stands for, or -1 */
extern int	gxbg_tree_value(const Tree *tree, int node);

/* The value of the longest word at this place, and its length; or -1 */
extern int	gxbg_tree_longest(const Tree *tree, const uint16_t *at, int count, int *length);

#endif							/* GXBG_AGENCY_TREE_H */
