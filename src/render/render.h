/*
 * render.h
 *	  A report written as the statutory form of its year.
 */
#ifndef GXBG_RENDER_H
#define GXBG_RENDER_H

#include "render/page.h"

/*
 * Title, tables II, III and IV, and who signed when, in the host's memory; NULL
 * text if the report's form has no such tables, or no figure of them is known.  Parsed again it has the same
 * figures, is NULL where they are not known, and is written as the same text.  A
 * table of which nothing is known is left out.
 */
extern String gxbg_render(const Report *report, RenderFormat format);

#endif							/* GXBG_RENDER_H */
