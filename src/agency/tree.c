/*
 * tree.c
 *	  A tree of words by their characters.
 *
 * Its edges stand in one hash table by node and character: there are too many
 * characters for a table of them in each node.
 */
#include "agency/tree.h"

#include "text/host.h"

struct Tree
{
	uint32_t	mask;
	int			count;			/* of nodes */
	uint32_t   *edges;			/* node << 16 | character; 0: free, as no word has that one */
	uint16_t   *targets;		/* nodes that they lead to */
	int16_t    *values;			/* by node */
};

/* Small, as memory that is touched for the first time costs more than a collision */
Tree *
gxbg_tree_new(int characters)
{
	Tree	   *tree = gxbg_alloc_permanent(sizeof(Tree));
	uint32_t	size = 256;

	while (size < (uint32_t) characters + (uint32_t) characters / 4)
		size *= 2;
	tree->mask = size - 1;
	tree->count = 1;
	tree->edges = gxbg_alloc_permanent(size * sizeof(uint32_t));
	tree->targets = gxbg_alloc_permanent(size * sizeof(uint16_t));
	tree->values = gxbg_alloc_permanent(((size_t) characters + 1) * sizeof(int16_t));
	tree->values[0] = -1;
	return tree;
}

/* Where the edge is, or would be */
static uint32_t
find_edge(const Tree *tree, int node, uint16_t character)
{
	uint32_t	edge = (uint32_t) node << 16 | character;
	uint32_t	at = edge * UINT32_C(2654435761);

	for (at = (at ^ at >> 15) & tree->mask; tree->edges[at] != 0; at = (at + 1) & tree->mask)
		if (tree->edges[at] == edge)
			break;
	return at;
}

int
gxbg_tree_add(Tree *tree, const uint16_t *word, int length, int value)
{
	int			node = 0;
	int			before;

	for (int i = 0; i < length; i++)
	{
		uint32_t	edge = find_edge(tree, node, word[i]);

		if (tree->edges[edge] == 0)
		{
			tree->edges[edge] = (uint32_t) node << 16 | word[i];
			tree->targets[edge] = (uint16_t) tree->count;
			tree->values[tree->count++] = -1;
		}
		node = tree->targets[edge];
	}
	before = tree->values[node];
	tree->values[node] = (int16_t) value;
	return before;
}

int
gxbg_tree_step(const Tree *tree, int node, uint16_t character)
{
	uint32_t	edge = find_edge(tree, node, character);

	return tree->edges[edge] != 0 ? tree->targets[edge] : -1;
}

int
gxbg_tree_value(const Tree *tree, int node)
{
	return tree->values[node];
}

int
gxbg_tree_longest(const Tree *tree, const uint16_t *at, int count, int *length)
{
	int			found = -1;
	int			node = 0;

	for (int i = 0; i < count && (node = gxbg_tree_step(tree, node, at[i])) >= 0; i++)
		if (tree->values[node] >= 0)
		{
			found = tree->values[node];
			*length = i + 1;
		}
	return found;
}
