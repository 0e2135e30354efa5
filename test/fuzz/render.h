/*
 * render.h
 *	  Writes sheets and paragraphs into the body in a report's style.
 */
#ifndef RENDER_H
#define RENDER_H

#include "sheet.h"

typedef struct Writer
{
	Buffer	   *body;
	const Style *style;
	Random	   *random;
	int			page;			/* number of the page at hand */
	size_t		dated;			/* byte behind the date of publication, or 0 */
} Writer;

/* A table; the truth's cells learn where they are shown */
extern void render_sheet(Writer *w, const Sheet *sheet);

/* A paragraph in the report's script; and several lines of one */
extern void render_paragraph(Writer *w, const char *text);

/* Text as it is, but for the line ends of this body */
extern void render_raw(Writer *w, const char *text);

#endif							/* RENDER_H */
