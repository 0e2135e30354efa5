/*
 * gap.c
 *	  Words with layout between their letters.
 */
#include "scan/scanner.h"

/* Bytes of layout that may stand between two letters of a word */
#define MAX_GAP 1024

/*
 * Layout inside a word: past it, at the next letter of a word, whose class is
 * set; or NULL if something else stands there.
 */
static const char *
skip_gap(Scanner *scanner, const char *at, uint32_t *class, size_t *length, bool *crossed)
{
	Markup		markup = scanner->markup;
	const char *limit = scanner->end - at > MAX_GAP ? at + MAX_GAP : scanner->end;

	while (at < limit)
	{
		uint32_t	k = class_at(scanner, &markup, at, length) & CLASS_MASK;

		if (k >= CLASS_SYMBOL)
		{
			*class = k;
			return at;
		}
		if (k >= CLASS_PUNCT && k < CLASS_PUNCT + N_PUNCTS)
		{
			if (k == CLASS_PUNCT + PUNCT_STOP)
				return NULL;
			*crossed = true;
		}
		else if (k != CLASS_BLANK && k != CLASS_IGNORE && k != CLASS_LINE)
			return NULL;
		at += *length;
	}
	return NULL;
}

void
gxbg_match_over_gaps(Scanner *scanner, const char *at, size_t length, uint32_t next,
					 uint32_t node, Match *word)
{
	const Node *nodes = gxbg_lexicon_nodes;
	bool		crossed = false;

	word->end = NULL;
	for (;;)
	{
		uint32_t	child;

		at += length;
		if (nodes[node].lexeme != 0 && !(crossed && nodes[node].flags & NODE_TIGHT))
			*word = (Match) {at, &nodes[node], next};
		if ((next & CLASS_MASK) >= CLASS_SYMBOL)
			length = length_ahead(at);
		else if ((next & CLASS_MASK) == CLASS_LETTER || nodes[node].base == 0 ||
				 (at = skip_gap(scanner, at, &next, &length, &crossed)) == NULL)
			break;
		child = child_of(node, next, scanner->lexicon->node_mask);
		if (nodes[child].parent != node)
			break;
		node = child;
		next = class_ahead(scanner, at + length);
	}
}
