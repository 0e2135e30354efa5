/*
 * bytes.h
 *	  Bytes as crawled to UTF-8.
 */
#ifndef GXBG_BYTES_H
#define GXBG_BYTES_H

#include <stddef.h>

#include "form/cell.h"

typedef struct Decoded
{
	/*
	 * UTF-8, always valid, without a byte order mark in front.  U+FFFD stands
	 * for what could not be decoded and for zero bytes, which text cannot
	 * hold: dropped, they would join figures that they stand between.
	 */
	const char *text;			/* may be within the bytes themselves */
	size_t		length;
	size_t		undecodable;	/* how many U+FFFD there are */
	const char *charset;		/* read as this; the name of an ICU converter */
} Decoded;

/* Never fails but by the host.  The text lives in the host's memory. */
extern void gxbg_bytes_decode(const char *bytes, size_t length, Decoded *decoded);

/* Characters of UTF-8 that are none: U+FFFD, or bytes that are not UTF-8 */
extern int64_t gxbg_count_undecodable(const char *body, size_t length);

#endif							/* GXBG_BYTES_H */
