/*
 * sql_core.h
 *	  The core's headers, for files that include PostgreSQL's as well.
 *
 * PostgreSQL has types of the same names (storage/item.h, nodes/plannodes.h,
 * nodes/value.h): in the SQL face the core's go by others.
 */
#ifndef GXBG_SQL_CORE_H
#define GXBG_SQL_CORE_H

#define Item	GxbgItem
#define Result	GxbgResult
#define Scan	GxbgScan
#define String	GxbgString

#include "check.h"
#include "form.h"
#include "form_cues.h"
#include "report.h"
#include "form_names.h"
#include "prose_figures.h"
#include "prose_sections.h"
#include "form_rules.h"
#include "grid.h"
#include "grid_sum.h"
#include "host.h"

#undef Item
#undef Result
#undef Scan
#undef String

#endif							/* GXBG_SQL_CORE_H */
