/*
 * form_rules.h
 *	  The rules that reports are checked by, as data.
 */
#ifndef GXBG_FORM_RULES_H
#define GXBG_FORM_RULES_H

#include "report.h"

typedef struct Rule
{
	const char *code;			/* English snake_case, as in SQL */
	Severity	severity;
	Table		table;			/* TABLE_NONE: of the prose, or of the whole report */
	uint8_t		forms;			/* IN_... bits; 0: any */
	const char *statement;		/* what the rule demands, Chinese */
	const char *statement_en;

	/*
	 * The finding's text, Chinese.  {expected} and {actual} are its figures,
	 * {1} to {4} its labels.
	 */
	const char *message;
} Rule;

extern const Rule gxbg_rules[];
extern const int gxbg_rule_count;

/* The rule of this code, or NULL */
extern const Rule *gxbg_rule(const char *code);

#endif							/* GXBG_FORM_RULES_H */
