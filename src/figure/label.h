/*
 * label.h
 *	  Labels of tables and headings that stand in a sentence.
 */
#ifndef GXBG_FIGURE_LABEL_H
#define GXBG_FIGURE_LABEL_H

#include <stdint.h>

#include "scan/scan.h"

/* A label of a table, or a heading, as the cues that it is made of */
typedef struct Label
{
	uint8_t		count;
	uint16_t	cues[3];
} Label;

/* Of a word with no meaning of its own in prose, or NULL */
extern const Label *gxbg_label(const Token *token);

#endif							/* GXBG_FIGURE_LABEL_H */
