/*
 * fingerprint.h
 *	  Fingerprints as values of SQL.
 */
#ifndef GXBG_SQL_FINGERPRINT_H
#define GXBG_SQL_FINGERPRINT_H

#include "postgres.h"

#include "sql/body.h"

/* The fingerprint of a body's prose as bytea; 0 if it has too little prose */
extern Datum gxbg_fingerprint_datum(const Body *body);

/*
 * Of the bytes of body and title, the first two arguments, whatever their collations.
 * A title of NULL counts otherwise than an empty one; a body of NULL is 0.
 */
extern int64 gxbg_body_digest(FunctionCallInfo fcinfo);

#endif							/* GXBG_SQL_FINGERPRINT_H */
