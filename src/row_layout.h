/*
 * row_layout.h
 *	  What the text around a row tells of its layout, for the reader of rows.
 */
#ifndef GXBG_ROW_LAYOUT_H
#define GXBG_ROW_LAYOUT_H

#include "row.h"
#include "scan.h"

/* May a page number begin here, on a line of its own?  Few tokens may */
static inline bool
may_begin_page_number(const Token *token)
{
	if (token->kind == TOKEN_NUMBER)
		return (token->flags & NEGATIVE) || token_is_punct(token + 1, PUNCT_SLASH);
	return token->kind == TOKEN_TEXT || token_is_punct(token, PUNCT_DASH);
}

/*
 * A page number on a line of its own, which begins here: - 4 - or 第4页 or 4/12;
 * past it, or the token.
 */
extern int	gxbg_skip_page_number(const Scan *scan, int token);

/*
 * Do the bars of the row that begins at first stand on one line, which then
 * ends the row?  behind: past a note in brackets at its beginning.
 */
extern bool gxbg_row_is_by_line(const Scan *scan, int first, int behind);

/* "label",12,3: a comma right behind the label, or between the labels before */
extern bool gxbg_row_is_comma_separated(const Scan *scan, int first, int behind);

#endif							/* GXBG_ROW_LAYOUT_H */
