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

/*
 * Add the finding that so many characters of this body are none: U+FFFD, or
 * bytes that are not UTF-8; not if all of those are within tags.  A report that
 * has the finding is left alone.
 */
extern void gxbg_note_undecodable(Report *report, const char *body, size_t length);

#endif							/* GXBG_BYTES_H */
