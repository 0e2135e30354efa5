/*
 * row.h
 *	  The text of one row of a table, cut into pieces as far as the layout
 *	  tells, and those pieces as cells where the layout is intact.
 */
#ifndef GXBG_ROW_H
#define GXBG_ROW_H

#include "form/cell.h"
#include "scan/scan.h"

typedef enum PieceKind
{
	PIECE_DIGITS,
	PIECE_BLANK,				/* an empty cell between two borders */
	PIECE_MARK,					/* / or - or 无 */
	PIECE_TEXT					/* a cell of words that nobody knows */
} PieceKind;

/* What stood before a piece, from the weakest border to the strongest */
typedef enum Gap
{
	GAP_COMMA,
	GAP_SPACE,
	GAP_WIDE,					/* two blanks or more */
	GAP_LINE,
	GAP_CELL
} Gap;

typedef struct Piece
{
	Span		span;
	int64_t		value;			/* of its digits; see MAX_VALUE_DIGITS */
	uint8_t		kind;			/* PieceKind */
	uint8_t		gap;			/* Gap before it */
	uint8_t		unit;			/* Unit behind it */
	uint8_t		decimals;
	int8_t		sign;			/* -1, 0 (none written), 1 */
	uint8_t		digits;			/* number of digits */
	bool		doubtful;		/* there is more to it: 1/3, .5, 12% */
	bool		glued;			/* nothing stands between it and what is before */
	bool		comma;			/* a comma does, whatever the gap is */
} Piece;

/* Fifteen figures of table IV, each of eight digits that stand apart */
#define MAX_PIECES 128
#define MAX_ROW_CELLS 15

typedef struct Row
{
	int			count;			/* of pieces */
	bool		unclear;		/* more pieces than a row can have, or in no known order */
	bool		bordered;		/* borders of cells were seen */
	bool		by_line;		/* and the row ends with its line */
	bool		commas;			/* and they are commas, which may group digits */
	bool		cut_off;		/* the report's text ends in this row */
	bool		cut_figure;		/* and in its last figure, for all that is known */
	bool		open_end;		/* the last border may have begun one more cell */
	bool		lone_end;		/* the last piece is a figure alone on its line */
	Span		span;			/* from behind the label to what ends the row */
	Piece		pieces[MAX_PIECES];
} Row;

/* A copy in no more memory than it needs, and room for MAX_ROW_CELLS pieces */
extern Row *gxbg_row_keep(const Row *row);

/*
 * Read the pieces of a row: from the token after its label to where its cells
 * end.  Returns the token that ends the row.  own_line: text on a line of its
 * own ends the row even before the first figure (table II, where localities
 * add rows of their own).
 */
extern int	gxbg_row_read(const Scan *scan, int token, bool own_line, Row *row);

/*
 * Between two tokens, the row whose figures stand on a line of their own within
 * its label, or behind the first half of it: the token that its label begins
 * with, or -1.  end: what ends the row.
 */
extern int	gxbg_find_broken_row(const Scan *scan, int from, int to, const char *label,
								 Row *row, int *end);

/* Does the form's label stand between these tokens with its last letter? */
extern bool gxbg_label_is_whole(const Scan *scan, int from, int to, const char *label);

/*
 * Cut the row into so many cells where its layout is intact.  If there are
 * more bordered cells than that, the surplus ones are empty: skip says how
 * many of those stand in front, if that can be (-1: unknown).  Returns false,
 * and fills nothing, if the layout does not tell the cells apart.
 */
extern bool gxbg_row_cut(const Scan *scan, const Row *row, int want, int skip, Cell *cells);

/*
 * The cells of a row in which the text ends, as far as they go; returns how
 * many, 0 if the layout does not tell them apart.
 */
extern int	gxbg_row_cut_off(const Scan *scan, const Row *row, int want, Cell *cells);

/*
 * Where a cell has a line, a line of nothing but no-break spaces is an empty
 * cell, if the figures alone are too few.  Returns false if that leaves a row
 * of another width.
 */
extern bool gxbg_row_add_blank_lines(const Scan *scan, Row *row, int want);

/* Is there such a line in this row? */
extern bool gxbg_row_has_blank_line(const Scan *scan, const Row *row);

/* A layout with a cell a line: the ends of lines behind a cell with a figure, and behind an empty one */
typedef struct Pitch
{
	uint8_t		filled;
	uint8_t		empty;			/* from 1 to those of a filled one; 0: no such layout */
} Pitch;

#define MAX_PITCH 4

/* Ends of lines before each figure of a row, behind what stands before it; count 0: it has no such lines */
typedef struct LineEnds
{
	int			count;
	uint8_t		before[MAX_ROW_CELLS];
} LineEnds;

extern bool gxbg_row_line_ends(const Scan *scan, const Row *row, LineEnds *ends);

/*
 * The cells of a row up to its last figure by this pitch; 0 if its lines do not fit that.  Where
 * the rows of a table have as many cells so, empty ones are put in, if the last figure is the sum.
 */
extern int	gxbg_pitched_cells(const LineEnds *ends, Pitch pitch);
extern void gxbg_row_add_empty_lines(Row *row, const LineEnds *ends, Pitch pitch);

/* Of the first so many pieces: more than one line, and more than one piece on some line? */
static inline bool
gxbg_row_has_uneven_lines(const Row *row, int count)
{
	int			breaks = 0;

	for (int i = 1; i < count; i++)
		breaks += row->pieces[i].gap >= GAP_LINE;
	return breaks > 0 && breaks < count - 1;
}

/* Do so many pieces stand on more than one line, with nothing else for borders? */
static inline bool
gxbg_row_is_over_lines(const Row *row, int count)
{
	for (int i = 1; i < row->count && i < count && !row->bordered; i++)
		if (row->pieces[i].gap >= GAP_LINE)
			return true;
	return false;
}

/* Pieces of a row that are not blank */
extern int	gxbg_row_figures(const Row *row);

/* Does any cell of the row say something: a figure, or that there is none? */
extern bool gxbg_row_has_content(const Row *row);

/* Have two rows the same pieces with the same values? */
extern bool gxbg_row_has_same_figures(const Row *a, const Row *b);

/* Take the commas of a row for what they may be: borders, or groups of digits */
extern void gxbg_row_doubt_commas(Row *row);

/*
 * Is it only by single blanks that the row falls into so many cells?  Those
 * may stand within a figure as well.
 */
extern bool gxbg_row_is_weak(const Row *row, int want);

/*
 * Wide gaps part some figures, and single blanks others: may those be parts of one, as blocks
 * of so many figures add up without a border between two, or are no plain counts?
 */
extern bool gxbg_row_may_have_parts(const Row *row, int block);

/* Are all pieces counts, and the last of each block the sum of the others? */
extern bool gxbg_row_adds_up(const Row *row, int block);

/*
 * A row of so many figures, in blocks whose last is the sum of the others, is
 * complete where the sums hold: a figure alone on the line behind it is the
 * number of a page, and dropped.
 */
extern void gxbg_row_close(Row *row, int want, int block);

/* Drop so many empty cells in front, if there are */
extern void gxbg_row_drop_blanks(Row *row, int count);

/*
 * Run together with its label or, for all that is known of the table, without
 * borders: may this row have groups of digits where it seems to have cells?
 */
extern bool gxbg_row_may_group(const Scan *scan, const Row *row, bool run_together);

/* Bordered cells of a row; 0 if it has no borders */
extern int	gxbg_row_width(const Row *row);

/* Which values of skip keep all figures of the row, as bits */
extern uint32_t gxbg_row_skips(const Row *row, int want);

/* A mark that stands for no figure: / or - or 无, alone in its cell */
extern bool gxbg_is_mark(const Scan *scan, int token);

/* A comma that is the border of two cells stands right behind the first */
static inline bool
is_comma_border(const Scan *scan, const Token *token)
{
	return token_is_plain_comma(scan, token) && token->flags == 0;
}

/* The first token past this bracket, or the token itself if it does not close */
extern int	gxbg_behind_brackets(const Scan *scan, int token);

/* The first token past a bracket that opens here, or the token itself */
static inline int
gxbg_skip_brackets(const Scan *scan, int token)
{
	return token_is_punct(&scan->tokens[token], PUNCT_OPEN) ?
		gxbg_behind_brackets(scan, token) : token;
}

/* Values of as many digits are below the limit of bigint whatever they are */
#define MAX_VALUE_DIGITS 18

/* How many digits these bytes have; value is theirs, or 0 if they are too many */
extern int	gxbg_fold_figure(const Scan *scan, Span span, int64_t *value);

/* The same; most figures are plain digits */
static inline int
gxbg_figure(const Scan *scan, Span span, int64_t *value)
{
	uint32_t	at = span.start;
	uint64_t	sum = 0;

	for (; at < span.end && scan->body[at] >= '0' && scan->body[at] <= '9'; at++)
		sum = sum * 10 + (uint64_t) (scan->body[at] - '0');
	if (at < span.end || span.end - span.start > MAX_VALUE_DIGITS)
		return gxbg_fold_figure(scan, span, value);
	*value = (int64_t) sum;
	return (int) (span.end - span.start);
}

/* Value of a cell from a run of pieces that are one figure */
extern Cell gxbg_cell_of(const Scan *scan, const Piece *first, const Piece *last);

#endif							/* GXBG_ROW_H */
