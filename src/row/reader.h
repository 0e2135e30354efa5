/*
 * reader.h
 *	  A row while it is read: what the parts of its reader share.
 */
#ifndef GXBG_ROW_READER_H
#define GXBG_ROW_READER_H

#include "row/row.h"
#include "scan/scan.h"

/* Tokens of a row that are looked through for another bar */
#define MAX_BAR_DISTANCE 40

/* Building a row */
typedef struct RowReader
{
	const Scan *scan;
	Row		   *row;
	const Token *first;			/* first token after the label */
	int			borders;		/* since the last piece or the label */
	bool		line;			/* a line break since then */
	bool		comma;			/* a comma since then, and nothing else */
	bool		by_line;		/* bars or commas, and the line ends the row */
	bool		commas;			/* the row is of comma-separated values */
	bool		quoted;			/* between two quotes of those */
	bool		markup;			/* the borders are tags */
	bool		tabs;			/* or tabs */
	bool		own_line;
	bool		broken;			/* bars of empty cells stand on lines of their own */
	bool		continued;		/* this line goes on with the row before it */
	int			bars;			/* | in all */
	const Token *digit_bar;		/* one that may be a digit of the figure behind it, or NULL */
	const Token *worded_sign;	/* 增 or 减 or ↓ before the next figure, or NULL */
	int			worded;			/* what it says: 1 or -1 */
} RowReader;

static inline bool
is_glued(const Token *token)
{
	return (token->flags & (AFTER_BLANK | AFTER_LINE | AFTER_LINES)) == 0;
}

/* Is this character, by its first byte, a letter that may be typed for a digit: Latin, Greek, Cyrillic? */
static inline bool
gxbg_is_foreign(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
		((unsigned char) c >= 0xC3 && (unsigned char) c <= 0xD3);
}

/* Does such a letter stand first? */
static inline bool
gxbg_begins_with_foreign(const Scan *scan, const Token *token)
{
	return gxbg_is_foreign(scan->body[token->start]);
}

/* Or last? */
static inline bool
gxbg_ends_with_foreign(const Scan *scan, const Token *token)
{
	uint32_t	at = token->end - 1;

	while (at > token->start && ((unsigned char) scan->body[at] & 0xC0) == 0x80)
		at--;
	return gxbg_is_foreign(scan->body[at]);
}

/* Room for one more piece, or NULL */
static inline Piece *
gxbg_row_new_piece(Row *row)
{
	row->lone_end = false;
	if (row->count < MAX_PIECES)
		return &row->pieces[row->count++];
	row->unclear = true;
	return NULL;
}

/* A cell without digits */
extern void	gxbg_row_add_cell(Row *row, PieceKind kind, Gap gap, Span span);

/* So many empty cells */
extern void	gxbg_row_add_blanks(RowReader *reader, int count);

/* The border between the last piece and this token, with its empty cells */
extern Gap	gxbg_row_take_gap(RowReader *reader, const Token *token);

/* The figure of this number, up to this byte */
extern void	gxbg_row_add_number(RowReader *reader, const Token *token, uint32_t end);

/* The figure of this number, which may mean another: (5) alone in its cell */
extern void	gxbg_row_add_doubtful(RowReader *reader, const Token *token);

/* The same, as another group of digits of the last figure: "1,234" between quotes */
extern void	gxbg_row_extend_number(RowReader *reader, const Token *token, uint32_t end);

/*
 * Does the ordinal of a label end with this number: 1. or 1、 or 1) before a word?
 * The headings of table II have none.
 */
extern bool	gxbg_row_is_ordinal(const RowReader *reader, const Token *number);

/* Few numbers can: the one before a word or a mark */
static inline bool
may_be_ordinal(const Token *number)
{
	return number[1].kind == TOKEN_WORD || number[1].kind == TOKEN_PUNCT;
}

/*
 * May this number, on a line of its own, be that of the label on the next?  It may
 * as well be a figure with a full stop behind it.
 */
extern bool	gxbg_row_may_be_ordinal_above(const RowReader *reader, const Token *number);

/* Where the last digit of a number begins */
extern uint32_t gxbg_row_last_digit(const Scan *scan, const Token *number);

/* Do these letters begin with what makes the number before them a date: 年, 年度, 月? */
extern bool gxbg_begins_time(const Scan *scan, const Token *letters);

/*
 * A cell of words that say that there is no figure, or of what a program writes for
 * an empty one: past it, or NULL.
 */
extern const Token *gxbg_row_take_absence(RowReader *reader, const Token *token);

/*
 * A cell of other words, behind a figure of table III and before its last: past it,
 * or NULL.
 */
extern const Token *gxbg_row_take_words(RowReader *reader, const Token *token);

/* A cell of a Han numeral, or of a sign such as ⑩: a figure, but none that is read; past it, or NULL */
extern const Token *gxbg_row_take_numeral(RowReader *reader, const Token *token);

/*
 * One or two foreign letters in a cell of their own between figures, which a machine has seen
 * for a digit: a cell of words; or a sign that may be one, as & or (), on a line of its own
 */
extern bool gxbg_row_take_letter(RowReader *reader, const Token *token);
extern bool gxbg_row_take_sign_for_digit(RowReader *reader, const Token *token);

/* The same of a number with words right behind it, as a sentence begins */
extern const Token *gxbg_row_take_worded_number(RowReader *reader, const Token *number);

/*
 * A line of a figure and letters as a cell of table II, the first one on lines or any
 * between tags, 约12 or 12部 or 1.2e+3: past it, or NULL.
 */
extern const Token *gxbg_row_take_worded_line(RowReader *reader, const Token *token);

/*
 * A change in words, 增10 or 减少3项 or ↓3, as a cell of table II behind another one:
 * the sign of the figure behind it.  end: past the sign.
 */
extern bool gxbg_row_take_sign(RowReader *reader, const Token *token, const Token *end);

/* Or of the figure before it: 3↓.  A dash there leaves the figure open. */
extern bool gxbg_row_take_sign_behind(RowReader *reader, const Token *token, const Token *end);

/*
 * The same in brackets, (减)3 or 3(减少), which end before this token; or the unit of
 * the figure before them, 3(元)
 */
extern void gxbg_row_take_brackets(RowReader *reader, const Token *open, const Token *end);

/* What is known of the row when it ends before this token */
extern void gxbg_row_end(RowReader *reader, const Token *token);

#endif							/* GXBG_ROW_READER_H */
