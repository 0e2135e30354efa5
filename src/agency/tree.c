/*
 * tree.c
 *	  A tree of words by their characters.
 */
#include "agency/tree.h"

int
gxbg_tree_step(const Tree *tree, int node, uint16_t character)
{
	int			low = tree->first[node];
	int			end = tree->first[node + 1];
	int			high = end;

	while (low < high)
	{
		int			middle = (low + high) / 2;

		if (tree->characters[middle] < character)
			low = middle + 1;
		else
			high = middle;
	}
	return low < end && tree->characters[low] == character ? low : -1;
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
