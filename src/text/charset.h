/*
 * charset.h
 *	  Which charset bytes are in: what they say of themselves, and what they
 *	  look like.
 */
#ifndef GXBG_CHARSET_H
#define GXBG_CHARSET_H

#include <stdbool.h>
#include <stddef.h>

/* Names of ICU's converters; each reads more than the charset of its name */
#define CHARSET_UTF8		"UTF-8"
#define CHARSET_UTF16LE		"UTF-16LE"
#define CHARSET_UTF16BE		"UTF-16BE"
#define CHARSET_GB18030		"gb18030"	/* GBK, GB 2312 and ASCII, too */
#define CHARSET_BIG5		"Big5-HKSCS"	/* and Big5 */

/* Bytes read as characters of two or more bytes, all in one charset */
typedef struct BytePairs
{
	size_t		count;
	size_t		everyday;		/* punctuation and the most used Han characters */
	size_t		errors;			/* bytes that begin no character */
} BytePairs;

/* Bytes read as units of two bytes, all in one order */
typedef struct Units
{
	size_t		count;
	size_t		plausible;		/* ASCII, Han, or punctuation that goes with it */
	size_t		zeros;			/* units below U+0100 */
} Units;

/*
 * What bytes look like in each charset.  All bytes are read as UTF-8, and a
 * sample of them as the others.
 */
typedef struct Looks
{
	size_t		length;
	size_t		zeros;			/* zero bytes */
	size_t		utf8_short;		/* UTF-8: characters of two bytes */
	size_t		utf8_long;		/* of three or four, as Han characters are */
	size_t		utf8_errors;	/* bytes that begin no character */
	size_t		replacements;	/* U+FFFD, written by whoever decoded it before */
	BytePairs		gb18030;
	BytePairs		big5;
	Units		little_endian;
	Units		big_endian;
} Looks;

extern void gxbg_charset_look(const char *bytes, size_t length, Looks *looks);

/* Mostly valid UTF-8: errors are damage */
static inline bool
looks_utf8(const Looks *looks)
{
	return looks->utf8_errors <= looks->utf8_long;
}

/* Charset of the byte order mark that bytes begin with, and its length; or NULL */
extern const char *gxbg_charset_marked(const char *bytes, size_t length, size_t *mark_length);

/* Charset that markup declares, or NULL; not checked against the bytes */
extern const char *gxbg_charset_declared(const char *bytes, size_t length);

/* Is it the bytes' own?  For what a mark or markup says, of the charsets above. */
extern bool gxbg_charset_agrees(const char *charset, const Looks *looks);

/*
 * Charset by the looks of a Chinese text, or NULL; ascii: markup has been read
 * in it, so that it is not UTF-16.
 */
extern const char *gxbg_charset_chinese(const Looks *looks, bool ascii);

/* Charset by ICU's detection, for what is not Chinese; or NULL */
extern const char *gxbg_charset_detected(const char *bytes, size_t length);

#endif							/* GXBG_CHARSET_H */
