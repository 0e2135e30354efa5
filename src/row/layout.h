/*
 * layout.h
 *	  What the text around a row tells of its layout, for the reader of rows.
 */
#ifndef GXBG_ROW_LAYOUT_H
#define GXBG_ROW_LAYOUT_H

#include "row/row.h"
#include "scan/scan.h"

/*
 * The figures of a row in the bracket that opens here, which a label has and the
 * figures stand beside: the first of them, or the token.
 */
extern int	gxbg_figures_in_brackets(const Scan *scan, int token);

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

/* Past a figure on its line: its groups of digits, and its unit */
extern const Token *gxbg_behind_figure(const Token *number);

/*
 * Does a cell that no border has closed go on in the line that begins here: with
 * a figure and then a border, or with nothing but a figure?
 */
extern bool gxbg_cell_goes_on(const Scan *scan, int token);

/*
 * Do lines begin here that each have a single bar, or figures between bars, both of
 * them?  A row with empty cells was broken into these; broken: that is known.
 */
extern bool gxbg_bars_go_on(const Scan *scan, int token, bool broken);

/*
 * The same for figures: each on a line of its own, as the bars between them, as
 * html2text writes cells that have paragraphs?  behind_bar: one stands before the
 * line.
 */
extern bool gxbg_figures_go_on(const Scan *scan, int token, bool behind_bar, bool broken);

/* What stands on either side of a cell, of any width */
static inline bool
is_cell_border(const Token *token)
{
	return token->kind == TOKEN_BORDER || token->kind == TOKEN_ROW ||
		token_is_punct(token, PUNCT_COMMA) || token_is_punct(token, PUNCT_QUOTE);
}

/* Right behind a number, the mark of an ordinal: 1. or 1、 or 1), and 1 、 as programs part scripts */
static inline bool
is_ordinal_mark(const Token *mark)
{
	if (mark->kind != TOKEN_PUNCT)
		return false;
	return mark->detail == PUNCT_ENUM ? (mark->flags & ~AFTER_BLANK) == 0 :
		mark->flags == 0 && (mark->detail == PUNCT_POINT || mark->detail == PUNCT_CLOSE);
}

/* Is a label numbered with this number: 1. or 1、 or 1) before a word? */
static inline bool
gxbg_has_ordinal_mark(const Token *number)
{
	const Token *label = number + 2;

	return is_ordinal_mark(number + 1) &&
		(label->kind == TOKEN_WORD || label->kind == TOKEN_TEXT || token_is_punct(label, PUNCT_QUOTE));
}

/* The number of a label on a line of its own, its mark on the label's line */
static inline bool
gxbg_has_ordinal_mark_below(const Token *number)
{
	const Token *mark = number + 1;

	return (number->flags & AFTER_LINE) && number->end - number->start == 1 && mark->kind == TOKEN_PUNCT &&
		(mark->flags & AFTER_LINE) && (mark->detail == PUNCT_POINT || mark->detail == PUNCT_ENUM) &&
		number[2].flags == 0 && token_means(number + 2, WORD_ROW, TABLE_APPLICATIONS);
}

/* Another mark, mistyped, between a number and the label of a row: 1, or 1: or 1。 */
static inline bool
gxbg_has_odd_mark(const Token *number)
{
	const Token *mark = number + 1;

	return number->end - number->start == 1 && mark->kind == TOKEN_PUNCT && mark->flags == 0 &&
		(mark->detail == PUNCT_COMMA || mark->detail == PUNCT_COLON || mark->detail == PUNCT_STOP ||
		 mark->detail == PUNCT_OTHER) &&
		number[2].flags == 0 && token_means(number + 2, WORD_ROW, TABLE_APPLICATIONS);
}

/* And does the label stand on its line, so that the mark is not the end of a figure? */
static inline bool
gxbg_has_ordinal_beside(const Token *number)
{
	const Token *label = number + 2;

	if (!gxbg_has_ordinal_mark(number) || (label->flags & AFTER_LINE))
		return false;
	return label->kind != TOKEN_PUNCT ||
		(token_is_letters(&label[1]) && !(label[1].flags & AFTER_LINE));
}

/* Is this token one of these words, in these very characters? */
extern bool gxbg_is_one_of(const Scan *scan, const Token *token, const char *const *words);

/* Letters right behind a figure */
static inline bool
may_be_counted(const Token *token)
{
	return token->flags == 0 && token_is_letters(token);
}

/*
 * Does this figure begin a sentence, or follow the numeral of a heading: 2020年...,
 * 3件..., 四、2022年...?  Behind figures a sentence may begin with a heading's word.
 */
extern bool gxbg_begins_sentence(const Scan *scan, int number, bool behind_figures);

/*
 * The border that ends the cell in which this token stands, and no label does;
 * NULL if there is none.  markup: cells may have several lines.
 */
extern const Token *gxbg_cell_end(const Scan *scan, int token, bool markup);

/* A word or sign for zero, alone in its cell */
extern bool gxbg_is_zero(const Scan *scan, int token);

/*
 * Do the bars of the row that begins at first stand on one line, which then
 * ends the row?  behind: past a note in brackets at its beginning.
 */
extern bool gxbg_row_is_by_line(const Scan *scan, int first, int behind);

/* "label",12,3: a comma right behind the label, or between the labels before */
extern bool gxbg_row_is_comma_separated(const Scan *scan, int first, int behind);

#endif							/* GXBG_ROW_LAYOUT_H */
