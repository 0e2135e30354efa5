/*
 * module.c
 *	  The mark by which PostgreSQL knows a module.
 */
#include "postgres.h"

#include "fmgr.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "gxbg", .version = "1.0.0");
#else
PG_MODULE_MAGIC;
#endif
