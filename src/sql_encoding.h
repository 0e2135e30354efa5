/*
 * sql_encoding.h
 *	  The border between the database's encoding and the core's UTF-8.
 */
#ifndef GXBG_SQL_ENCODING_H
#define GXBG_SQL_ENCODING_H

#include "postgres.h"

/*
 * A body as UTF-8.  Never raises: what is invalid in the database's encoding
 * becomes noise.  Each character of the database's encoding becomes exactly
 * one of UTF-8, so that character positions agree (in SQL_ASCII bytes are
 * characters, and stay as they are).  May return the text's own bytes.
 */
extern const char *gxbg_utf8_from_text(const text *source, size_t *length);

/* A string of the core as text.  Never raises: '?' for what has no code. */
extern text *gxbg_text_from_utf8(const char *string, size_t length);

#endif							/* GXBG_SQL_ENCODING_H */
