/*
 * heading_rows.h
 *	  Rows of tables that are numbered as headings are.
 */
#ifndef GXBG_PROSE_HEADING_ROWS_H
#define GXBG_PROSE_HEADING_ROWS_H

#include "scan/scan.h"

/* Are the words from this token on those of a table's row or group, and no heading? */
extern bool gxbg_is_row_heading(const Scan *scan, int token);

/*
 * Are they a heading all the same, if their number is the next?  Narrative
 * reports have headings in the words of indicators, with sentences below.
 */
extern bool gxbg_is_indicator_heading(const Scan *scan, int token);

/* Is the label of a table a word of a sentence: 公民、法人或其他组织的申请? */
extern bool gxbg_is_label_in_sentence(const Scan *scan, int token);

/* Do so many tokens of the line that begins with this one have a mark of a sentence, and no cell? */
extern bool gxbg_is_text_line(const Scan *scan, int line, int max_tokens);

#endif							/* GXBG_PROSE_HEADING_ROWS_H */
