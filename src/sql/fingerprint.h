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

#endif							/* GXBG_SQL_FINGERPRINT_H */
