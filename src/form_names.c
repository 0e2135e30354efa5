/*
 * form_names.c
 *	  Words that the scanner looks for: titles, names of organs, dates and section headings.
 */
#include "form.h"

const Word	gxbg_name_words[] = {
	{"政府信息公开", WORD_TITLE, TABLE_NONE, 0},
};

const int	gxbg_name_word_count = sizeof(gxbg_name_words) / sizeof(gxbg_name_words[0]);
