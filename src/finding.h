/*
 * finding.h
 *	  Findings of a report.
 */
#ifndef GXBG_FINDING_H
#define GXBG_FINDING_H

#include "report.h"

#define FINDING_LABELS	4

/* What a finding says beside its rule; all of it may be left out */
typedef struct FindingFacts
{
	bool		has_expected;
	bool		has_actual;
	int64_t		expected;
	int64_t		actual;
	String		labels[FINDING_LABELS]; /* {1} to {4} of the rule's message */
} FindingFacts;

/*
 * Add a finding of the rule with this code; the subject is what it is about
 * (codes of row and column, say).  The text is put together in the host's
 * memory; the subject is kept as it is.
 */
extern void gxbg_add_finding(Report *report, const char *rule, String subject,
							 const FindingFacts *facts);

#endif							/* GXBG_FINDING_H */
