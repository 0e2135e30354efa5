/*
 * tables.h
 *	  Tables II and IV of a report as rows.
 */
#ifndef GXBG_SQL_TABLES_H
#define GXBG_SQL_TABLES_H

#include "sql/rows.h"

/* Columns of gxbg_disclosure: a cell of table II */
extern void gxbg_disclosure_row(Record *row, const Report *report, int item, int measure);

/* Columns of gxbg_proceeding: a kind of table IV */
extern void gxbg_proceeding_row(Record *row, const Report *report, int kind);

/* Tables II and IV as a mart stores them, and nothing else; data_corrupted if they are none */
extern void gxbg_stored_tables(Report *report, Datum stored);

#endif							/* GXBG_SQL_TABLES_H */
