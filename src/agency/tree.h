/*
 * tree.h
 *	  A tree of words by their characters, that says which words begin at a place.
 *
 * Made when the library is built (src/generate/tree.c).  Words are of characters below
 * 0x10000.  Its edges stand in one hash table by node and character: there are too many
 * characters for a table of them in each node.
 */
#ifndef GXBG_AGENCY_TREE_H
#define GXBG_AGENCY_TREE_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Tree
{
	uint32_t	size;			/* places for edges */
	const uint32_t *edges;		/* node << 16 | character; 0: free, as no word has that one */
	const uint16_t *targets;	/* nodes that they lead to */
	const int16_t *values;		/* by node */
} Tree;

/* Where the edge is, or would be */
static inline uint32_t
gxbg_tree_edge(const Tree *tree, int node, uint16_t character)
{
	uint32_t	edge = (uint32_t) node << 16 | character;
	uint32_t	at = (uint32_t) ((uint64_t) (edge * UINT32_C(2654435761)) * tree->size >> 32);

	for (; tree->edges[at] != 0; at = at + 1 < tree->size ? at + 1 : 0)
		if (tree->edges[at] == edge)
			break;
	return at;
}

/* The node behind a character from a node (0: the root), or -1 */
extern int	gxbg_tree_step(const Tree *tree, int node, uint16_t character);

/* What the word that ends at this node stands for, or -1 */
extern int	gxbg_tree_value(const Tree *tree, int node);

/* The value of the longest word at this place, and its length; or -1 */
extern int	gxbg_tree_longest(const Tree *tree, const uint16_t *at, int count, int *length);

#endif							/* GXBG_AGENCY_TREE_H */
