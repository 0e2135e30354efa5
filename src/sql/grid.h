/*
 * grid.h
 *	  The type gxbg_grid: datums of grids.
 */
#ifndef GXBG_SQL_GRID_H
#define GXBG_SQL_GRID_H

#include "postgres.h"

#include "fmgr.h"

/* From PostgreSQL 16 on, postgres.h leaves VARDATA and its like to this */
#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

#include "sql/core.h"

/* Pack a grid into a new varlena */
extern Datum gxbg_grid_datum(const Grid *grid);

/* data_corrupted, with what is wrong with the bytes; does not return */
extern void gxbg_raise_no_grid(const char *complaint);

/* Unpack a stored grid; raises data_corrupted if it is none */
extern void gxbg_grid_read(Grid *grid, Datum stored);

#endif							/* GXBG_SQL_GRID_H */
