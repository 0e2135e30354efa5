/*
 * invariants.h
 *	  What holds of the parse of any bytes whatever.
 */
#ifndef INVARIANTS_H
#define INVARIANTS_H

#include "report/report.h"

/* Aborts if not: an address outside of the body, a code that is none, ... */
extern void check_report(const Report *report, const Prose *prose, size_t length);

#define require(condition) \
	do { \
		if (!(condition)) \
			require_failed(#condition, __FILE__, __LINE__); \
	} while (0)

extern void require_failed(const char *condition, const char *file, int line);

#endif							/* INVARIANTS_H */
