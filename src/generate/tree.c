/*
 * tree.c
 *	  A tree of words by their characters, as agency/tree.h has it, while it grows.
 */
#include "generate/tree.h"

#include <stdlib.h>

#include "generate/generate.h"

#define MAX_NODES	32768

/* A node of a word, with lists of those behind it */
typedef struct GrowingNode
{
	uint16_t	character;		/* that leads to it */
	uint16_t	first;			/* the first behind it by characters; 0: none */
	uint16_t	next;			/* the next behind the same node; 0: none */
	int16_t		value;
} GrowingNode;

struct GrowingTree
{
	int			count;
	GrowingNode nodes[MAX_NODES];
	Tree		tree;			/* when it is finished */
	uint16_t	characters[MAX_NODES];
	uint16_t	first[MAX_NODES + 1];
	int16_t		values[MAX_NODES];
};

GrowingTree *
tree_new(void)
{
	GrowingTree *tree = calloc(1, sizeof(GrowingTree));

	if (tree == NULL)
		fail("out of memory");
	tree->count = 1;
	tree->nodes[0].value = -1;
	tree->tree = (Tree) {tree->characters, tree->first, tree->values};
	return tree;
}

void
tree_finish(GrowingTree *tree, const int16_t *numbers)
{
	static uint16_t order[MAX_NODES];	/* nodes as they grew, level by level */
	int			count = 1;

	for (int i = 0; i < tree->count; i++)
	{
		const GrowingNode *node = &tree->nodes[order[i]];

		tree->characters[i] = node->character;
		tree->values[i] = node->value >= 0 && numbers ? numbers[node->value] : node->value;
		tree->first[i] = (uint16_t) count;
		for (int behind = node->first; behind != 0; behind = tree->nodes[behind].next)
			order[count++] = (uint16_t) behind;
	}
	tree->first[tree->count] = (uint16_t) count;
}

const Tree *
tree_grown(const GrowingTree *tree)
{
	return &tree->tree;
}

/* The node behind a character from a node, made if it is not there */
static int
step(GrowingTree *tree, int node, uint16_t character)
{
	uint16_t   *place = &tree->nodes[node].first;

	while (*place != 0 && tree->nodes[*place].character < character)
		place = &tree->nodes[*place].next;
	if (*place == 0 || tree->nodes[*place].character != character)
	{
		if (tree->count == MAX_NODES)
			fail("a tree of words has more than %d nodes", MAX_NODES);
		tree->nodes[tree->count] = (GrowingNode) {character, 0, *place, -1};
		*place = (uint16_t) tree->count++;
	}
	return *place;
}

int
tree_add(GrowingTree *tree, const uint16_t *word, int length, int value)
{
	int			node = 0;
	int			before;

	for (int i = 0; i < length; i++)
		node = step(tree, node, word[i]);
	if (value > INT16_MAX)
		fail("%d words in a tree", value);
	before = tree->nodes[node].value;
	tree->nodes[node].value = (int16_t) value;
	return before;
}

void
tree_write(FILE *to, const GrowingTree *tree, const char *name)
{
	fprintf(to, "static const uint16_t %s_characters[] =\n", name);
	write_row(to, ";", tree->characters, tree->count);
	fprintf(to, "\nstatic const uint16_t %s_first[] =\n", name);
	write_row(to, ";", tree->first, tree->count + 1);
	fprintf(to, "\nstatic const int16_t %s_values[] = {\n", name);
	for (int i = 0; i < tree->count; i++)
		fprintf(to, "%d%s", tree->values[i], i % 16 == 15 ? ",\n" : ",");
	fprintf(to, "};\n\nstatic const Tree %s_tree = {%s_characters, %s_first, %s_values};\n\n",
			name, name, name, name);
}
