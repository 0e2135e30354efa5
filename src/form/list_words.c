/*
 * list_words.c
 *	  The lists of words, made when the library is built: see src/generate/lists.c.
 */
#include "form/cues.h"
#include "form/evidence.h"
#include "form/lists.h"
#include "form/organs.h"

#include "generated/lists.h"
