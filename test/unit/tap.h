/*
 * tap.h
 *	  What unit tests report: a line of TAP for each test.
 */
#ifndef TAP_H
#define TAP_H

#include <stdbool.h>
#include <stdio.h>

static int	count;
static int	failures;

static void
report(bool passed, const char *name)
{
	printf("%sok %d - %s\n", passed ? "" : "not ", ++count, name);
	fflush(stdout);
	failures += !passed;
}

#endif							/* TAP_H */
