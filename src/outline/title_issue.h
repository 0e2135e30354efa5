/*
 * title_issue.h
 *	  Words of issuing around a title: an announcement of the report, a letter
 *	  with it.  They wrap a title, and where nothing else is one it counts.
 */
#ifndef GXBG_PROSE_TITLE_ISSUE_H
#define GXBG_PROSE_TITLE_ISSUE_H

#include "outline/title_parts.h"

/* Does a title that ends before this glyph have words of issuing behind it, with its line? */
extern bool gxbg_is_issue_behind(const Passage *passage, int end);

/*
 * The kind of the words of issuing around a title that has been read, or NULL.
 * The title then begins behind them, and its organ may be who issues it.
 */
extern const IssueKind *gxbg_read_issue(TitleReading *reading);

#endif							/* GXBG_PROSE_TITLE_ISSUE_H */
