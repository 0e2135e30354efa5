/*
 * form_cues.c
 *	  Words that the scanner looks for: cues of figures in prose.
 */
#include "form.h"

const Word	gxbg_cue_words[] = {
	{"政府信息公开", WORD_CUE, TABLE_NONE, 0},
};

const int	gxbg_cue_word_count = sizeof(gxbg_cue_words) / sizeof(gxbg_cue_words[0]);
