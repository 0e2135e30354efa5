/*
 * tree.c
 *	  A tree of words by their characters, as agency/tree.h has it, while it grows.
 */
#include "generate/tree.h"

#include <stdlib.h>
#include <string.h>

#include "generate/generate.h"

#define MAX_NODES	32768
#define MAX_EDGES	32768

struct GrowingTree
{
	Tree		tree;
	int			count;			/* of nodes */
	uint32_t	edges[MAX_EDGES];
	uint16_t	targets[MAX_EDGES];
	int16_t		values[MAX_NODES];
};

GrowingTree *
tree_new(void)
{
	GrowingTree *tree = calloc(1, sizeof(GrowingTree));

	if (tree == NULL)
		fail("out of memory");
	tree->tree = (Tree) {MAX_EDGES, tree->edges, tree->targets, tree->values};
	tree->count = 1;
	tree->values[0] = -1;
	return tree;
}

void
tree_finish(GrowingTree *tree)
{
	static uint32_t edges[MAX_EDGES];
	static uint16_t targets[MAX_EDGES];

	memcpy(edges, tree->edges, sizeof(edges));
	memcpy(targets, tree->targets, sizeof(targets));
	memset(tree->edges, 0, sizeof(tree->edges));
	memset(tree->targets, 0, sizeof(tree->targets));
	tree->tree.size = (uint32_t) (tree->count + tree->count / 4);
	for (int i = 0; i < MAX_EDGES; i++)
		if (edges[i] != 0)
		{
			uint32_t	edge = gxbg_tree_edge(&tree->tree, (int) (edges[i] >> 16), edges[i] & 0xFFFF);

			tree->edges[edge] = edges[i];
			tree->targets[edge] = targets[i];
		}
}

const Tree *
tree_grown(const GrowingTree *tree)
{
	return &tree->tree;
}

int
tree_add(GrowingTree *tree, const uint16_t *word, int length, int value)
{
	int			node = 0;
	int			before;

	for (int i = 0; i < length; i++)
	{
		uint32_t	edge = gxbg_tree_edge(&tree->tree, node, word[i]);

		if (tree->edges[edge] == 0)
		{
			if (tree->count + tree->count / 4 >= MAX_EDGES)
				fail("a tree of words has %d nodes", tree->count);
			tree->edges[edge] = (uint32_t) node << 16 | word[i];
			tree->targets[edge] = (uint16_t) tree->count;
			tree->values[tree->count++] = -1;
		}
		node = tree->targets[edge];
	}
	if (value > INT16_MAX)
		fail("%d words in a tree", value);
	before = tree->values[node];
	tree->values[node] = (int16_t) value;
	return before;
}

void
tree_write(FILE *to, const GrowingTree *tree, const char *name)
{
	int			edges = (int) tree->tree.size;

	fprintf(to, "static const uint32_t %s_edges[] = {\n", name);
	for (int i = 0; i < edges; i++)
		fprintf(to, "%" PRIu32 "%s", tree->edges[i], i % 16 == 15 ? ",\n" : ",");
	fprintf(to, "};\n\nstatic const uint16_t %s_targets[] =\n", name);
	write_row(to, ";", tree->targets, edges);
	fprintf(to, "\nstatic const int16_t %s_values[] = {\n", name);
	for (int i = 0; i < tree->count; i++)
		fprintf(to, "%d%s", tree->values[i], i % 16 == 15 ? ",\n" : ",");
	fprintf(to, "};\n\nstatic const Tree %s_tree = {%" PRIu32 ", %s_edges, %s_targets, %s_values};\n\n",
			name, tree->tree.size, name, name, name);
}
