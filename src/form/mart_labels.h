/*
 * mart_labels.h
 *	  What the views of a mart and their columns are called in Chinese.
 */
#ifndef GXBG_FORM_MART_LABELS_H
#define GXBG_FORM_MART_LABELS_H

typedef struct MartLabel
{
	const char *view;			/* NULL: of any view */
	const char *column;			/* NULL: the view itself */
	const char *label;
} MartLabel;

/* The last one's label is NULL */
extern const MartLabel gxbg_mart_labels[];

#endif							/* GXBG_FORM_MART_LABELS_H */
