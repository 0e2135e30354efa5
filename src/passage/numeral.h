/*
 * numeral.h
 *	  Han numerals, and the numbers of headings, rows and list entries.
 */
#ifndef GXBG_NUMERAL_H
#define GXBG_NUMERAL_H

#include "passage/passage.h"
#include "scan/lexicon.h"
#include "text/text.h"

/* Value of one Han numeral, or of a sign for zero, up to 20, or -1 */
extern int	gxbg_numeral_value(uint32_t folded);

/* The same: of most characters their class says that they are none */
static inline int
gxbg_han_value(uint32_t folded)
{
	if (gxbg_is_basic_han(folded) &&
		!(lexicon_class(gxbg_lexicon(), false, folded) & CLASS_NUMERAL))
		return -1;
	return gxbg_numeral_value(folded);
}

/* A Han numeral below 100 that begins here (二, 十二, 二十二): the place behind it, or -1 */
extern int	gxbg_read_han(const Passage *passage, int at, int *value);

/*
 * The number that a token is as that of a heading, a row or an entry of a list:
 * 三, 十二, 3, 12, Ⅲ, ③ or ㈢; 0 if it is none, or not below 100.
 */
extern int	gxbg_numbering(const Scan *scan, int token);

/*
 * The value of a run of Han numerals, all of the token: digits alone stand for
 * themselves (二〇一七), otherwise a digit multiplies the power of ten behind it
 * (一千二百).  false if it is above this, or about so many (二三, 七八十).
 */
#define MAX_NUMERAL	INT64_C(1000000000000000)

extern bool gxbg_read_numerals(const Scan *scan, const Token *token, int64_t *value);

/* The power of ten that a run of numerals is, as 万 in 1.2万; 0 if it is none */
extern int64_t gxbg_read_power(const Scan *scan, const Token *token);

#endif							/* GXBG_NUMERAL_H */
