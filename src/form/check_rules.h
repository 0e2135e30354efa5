/*
 * check_rules.h
 *	  The rules that reports are checked by, as data: what each demands, and
 *	  what it says if that is not so.
 */
#ifndef GXBG_FORM_RULES_H
#define GXBG_FORM_RULES_H

#include "form/cues.h"
#include "form/cell.h"

typedef struct Rule
{
	const char *code;			/* English snake_case, as in SQL */
	Severity	severity;
	Table		table;			/* TABLE_NONE: of several tables, the prose, or the whole report */
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

/*
 * A metric of the prose is the sum of the totals of some rows of a table; in
 * the form of 2014 to 2018 it is an indicator.
 */
typedef struct ProseRule
{
	const char *rule;
	uint8_t		metric;			/* Metric */
	uint8_t		table;			/* TABLE_APPLICATIONS or TABLE_PROCEEDINGS */
	uint8_t		first;			/* rows */
	uint8_t		last;
	uint8_t		or_first;		/* or of these: what was carried in may be told with what came */
	uint8_t		or_last;
	const char *subject;
	const char *label;			/* of the rows */
	int8_t		indicator;		/* in the statistics table: Indicator, or -1 */
} ProseRule;

extern const ProseRule gxbg_prose_rules[];
extern const int gxbg_prose_rule_count;

/* Words that messages are put together with */
extern const char gxbg_at_least[];
extern const char gxbg_at_most[];
extern const char gxbg_label_separator[];
extern const char gxbg_other_figures[];

#endif							/* GXBG_FORM_RULES_H */
