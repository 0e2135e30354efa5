/*
 * module.c
 *	  The mark by which PostgreSQL knows a module.
 */
#include "postgres.h"

#include "fmgr.h"

#include "sql/version.h"

#ifdef PG_MODULE_MAGIC_EXT
PG_MODULE_MAGIC_EXT(.name = "gxbg", .version = GXBG_VERSION);
#else
PG_MODULE_MAGIC;
#endif
