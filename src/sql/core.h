/*
 * core.h
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

#include "agency/agency.h"
#include "check/check.h"
#include "copy/fingerprint.h"
#include "text/finding.h"
#include "form/form.h"
#include "form/cues.h"
#include "form/cell.h"
#include "form/mart_labels.h"
#include "render/render.h"
#include "report/report.h"
#include "form/names.h"
#include "figure/figures.h"
#include "outline/sections.h"
#include "form/check_rules.h"
#include "grid/grid.h"
#include "grid/packed_tables.h"
#include "grid/sum.h"
#include "text/host.h"

#undef Item
#undef Result
#undef Scan
#undef String

#endif							/* GXBG_SQL_CORE_H */
