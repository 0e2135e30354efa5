/*
 * encoding.h
 *	  The border between the database's encoding and the core's UTF-8.
 *
 * Text in a database of SQL_ASCII is bytes of an encoding that nobody stated:
 * UTF-8 if it looks so, else GB18030.  What the core writes is UTF-8 there.
 */
#ifndef GXBG_SQL_ENCODING_H
#define GXBG_SQL_ENCODING_H

#include "postgres.h"

/* From PostgreSQL 16 on, postgres.h leaves VARDATA and its like to this */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

/*
 * A body as UTF-8.  Never raises: what is invalid in the database's encoding
 * becomes noise.  Each character of the body becomes exactly one of UTF-8, so
 * that they count the same.  May return the text's own bytes.
 */
extern const char *gxbg_utf8_from_text(const text *source, size_t *length);

/* A string of the core as text.  Never raises: '?' for what has no code. */
extern text *gxbg_text_from_utf8(const char *string, size_t length);

/* A place in a text: so many characters from its beginning, and bytes */
typedef struct SourcePlace
{
	uint32		character;
	uint32		byte;
} SourcePlace;

/*
 * Move the place to this character of a text that gxbg_utf8_from_text
 * converted.  Characters asked in rising order cost one pass in all.
 */
extern void gxbg_source_move(const text *source, SourcePlace *place, uint32 character);

#endif							/* GXBG_SQL_ENCODING_H */
