/*
 * tables.h
 *	  Parts of a check: what each table says of itself.
 */
#ifndef GXBG_CHECK_TABLES_H
#define GXBG_CHECK_TABLES_H

#include "form/cell.h"

extern void gxbg_check_disclosures(Report *report);
extern void gxbg_check_proceedings(Report *report);
extern void gxbg_check_statistics(Report *report);

/* Of a form, or of a sum over several: then rows of each take part */
extern void gxbg_check_applications(Report *report, uint8_t forms);

/* A row's label, with the heading over it if it is but a number of that */
extern String gxbg_outcome_label(Outcome outcome);

#endif							/* GXBG_CHECK_TABLES_H */
