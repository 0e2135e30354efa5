/*
 * lexicon.c
 *	  The automaton of the scanner.
 *
 * Made when the library is built: see src/generate/lexicon.c.
 */
#include "scan/lexicon.h"

#include "scan/scan.h"
#include "text/text.h"

#include "generated/lexicon.h"

uint16_t
gxbg_classify(bool traditional, uint32_t character)
{
	uint32_t	folded;
	uint16_t	letter = CLASS_UNKNOWN;

	/* In no table, as the scanner takes note of each */
	if (character == NOT_A_CHARACTER)
		return CLASS_BLANK;
	folded = gxbg_fold(character, traditional);
	if (folded < 0x10000)
		letter = class_in_table(&gxbg_built_lexicon, false, folded) & (CLASS_MASK | CLASS_SPECIAL | CLASS_BEGINS);
	return gxbg_class_of(character, folded, letter, traditional);
}
