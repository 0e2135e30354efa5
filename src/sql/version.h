/*
 * version.h
 *	  The release, and how it reads.
 */
#ifndef GXBG_SQL_VERSION_H
#define GXBG_SQL_VERSION_H

#define GXBG_VERSION	"1.0.0"

/*
 * Raised by each release that reads some text otherwise than the one before: a
 * mart then reads its bodies again.  Not raised by what a mart does not store.
 */
#define GXBG_READING_VERSION	1

#endif							/* GXBG_SQL_VERSION_H */
