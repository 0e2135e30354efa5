/*
 * metric_rules.h
 *	  Which metric a statement in prose is of, and what keeps it from being one:
 *	  tables, with a sentence beside each row that a test reads.
 */
#ifndef GXBG_FORM_METRIC_RULES_H
#define GXBG_FORM_METRIC_RULES_H

#include "form/cues.h"

/* Sets of verbs and of things, as bits */
#define DONE(verb)		(UINT32_C(1) << (verb))
#define NAMED(thing)	(UINT32_C(1) << (thing))

#define APPLICATIONS \
	(NAMED(THING_APPLICATION) | NAMED(THING_ON_REQUEST) | NAMED(THING_ENTRY) | \
	 NAMED(THING_APPLY) | NAMED(THING_APPLY_BY))
#define PROPOSALS \
	(NAMED(THING_PROPOSAL) | NAMED(THING_SUGGESTION) | NAMED(THING_MOTION))
#define REMEDIES \
	(NAMED(THING_RECONSIDERATION) | NAMED(THING_LITIGATION) | NAMED(THING_APPEAL))
#define FEES			(NAMED(THING_FEE) | NAMED(THING_REQUEST_FEE))
#define INFORMATIONS	(NAMED(THING_ITEM) | NAMED(THING_INFORMATION))

/* Cases that may be over disclosure or over other matters */
#define CASES	(NAMED(THING_RECONSIDERATION) | NAMED(THING_LITIGATION) | NAMED(THING_COMPLAINT))

/* What else is told as a whole, of which some is of disclosure */
#define NARROWED	(CASES | NAMED(THING_TRAINING))

/* What says that they are over disclosure */
#define DISCLOSURES		(APPLICATIONS | NAMED(THING_DISCLOSURE))

/* Things that are received, concluded and carried over as applications are */
#define OTHER_CASES \
	(REMEDIES | PROPOSALS | NAMED(THING_COMPLAINT) | NAMED(THING_HOTLINE) | \
	 NAMED(THING_CASE) | NAMED(THING_OTHER))

#define CAME			(DONE(VERB_RECEIVE) | DONE(VERB_OCCUR))
#define CARRIED			(DONE(VERB_CARRY_IN) | DONE(VERB_CARRY_OUT) | DONE(VERB_CARRY))
#define ANSWERS			(DONE(VERB_ANSWER) | DONE(VERB_CONCLUDE))
#define DECISIONS		(DONE(VERB_GRANT) | DONE(VERB_PARTLY) | DONE(VERB_REFUSE))
#define OUTCOMES		(DECISIONS | DONE(VERB_OTHER_OUTCOME) | DONE(VERB_LATE))
#define DISCLOSED		(DONE(VERB_DISCLOSE) | DONE(VERB_DISCLOSE_UNASKED))
#define SHOWN			(DISCLOSED | DONE(VERB_RELEASE))

/* What a rule asks of the words around a statement, beside its thing and verbs */
typedef enum Condition
{
	IF_APPLICATION,				/* it is one for information */
	IF_REMEDY,					/* over disclosure or against the organ, and not decided by it */
	IF_STANDING,				/* of cases: over disclosure, or beside remedies, or none at all */
	IF_PLAIN,					/* over disclosure, or of no subject at all */
	IF_FOREIGN,					/* another subject stands before it */
	IF_OTHER_SPOKEN,			/* other matters are spoken of in the sentence */
	IF_INFORMATION,				/* all information, and not one kind of it */
	IF_OWN_FIELD,				/* information of an organ's field, and of no other */
	IF_ITEMS,					/* counted in the counter of items */
	IF_LISTED,					/* in a list of what was disclosed */
	IF_PART,					/* behind a word for "of which" */
	IF_MIXED,					/* counted together with another thing, of no metric */
	IF_KIND,					/* a kind of what was counted before */
	IF_KIND_OF_ITEM,			/* one of the items counted before, by what it is */
	IF_OF_HEADS,				/* heads of organs take part */
	IF_OF_DISCLOSERS,			/* its own words say whose work is disclosure */
	IF_ATTENDED,				/* somebody else held it */
	IF_ANEW,					/* the clause has a subject of its own */
	IF_SPOKEN_IN_SENTENCE,		/* the thing was named in this sentence */
	IF_FEE_SAID,				/* a fee of applications: by the words, the heading or the topic */
	IF_NO_VERB_FEE,				/* the same, where no verb charges it */
	IF_BARE,					/* there is none: denied without a verb, or as not occurring */
	IF_ALONE,					/* denied right before the thing */
	IF_SUFFERED,				/* denied as suffered */
	IF_ON_FILE,					/* its denial is told under a heading of its own, or near its matter */
	N_CONDITIONS
} Condition;

#define IF(condition)	(UINT32_C(1) << IF_##condition)

/* Where the thing of a rule is named */
typedef enum HeadPlace
{
	HEAD_SAID,					/* beside the figure */
	HEAD_SPOKEN_OF,				/* before: the topic */
	HEAD_EITHER
} HeadPlace;

typedef struct MetricRule
{
	uint8_t		metric;			/* Metric */
	uint8_t		head;			/* HeadPlace */
	uint8_t		amounts;		/* AMOUNT_... bits */
	uint32_t	things;			/* NAMED bits: it is one of them */
	uint32_t	verbs;			/* DONE bits: one of them is said; 0: none need be */
	uint32_t	never;			/* none of these is */
	uint32_t	when;			/* IF bits: all hold */
	uint32_t	unless;			/* none holds */
	const char *example;		/* in a report for 2020; its figures hold one of the metric */
} MetricRule;

extern const MetricRule gxbg_metric_rules[];
extern const int gxbg_metric_rule_count;

/* Where the words of an exclusion stand */
typedef enum WordPlace
{
	PLACE_CLAUSE,				/* in the clause, before the figure or the denial's thing */
	PLACE_FIGURE,				/* the same, behind the figure before it */
	PLACE_VERB,					/* the same, and before the verb */
	PLACE_DENIED,				/* between the negation and the thing */
	PLACE_BEHIND,				/* behind the denial's thing, up to the clause's end */
	PLACE_THING,				/* right before the thing, or its verb */
	PLACE_COLON,				/* right before a colon in the clause */
	PLACE_BEFORE				/* right before the figure */
} WordPlace;

#define OF(metric)		(UINT32_C(1) << METRIC_##metric)

typedef struct Exclusion
{
	uint32_t	metrics;		/* OF bits */
	uint8_t		amounts;		/* AMOUNT_... bits */
	uint8_t		place;			/* WordPlace */
	WordList   *words;
	WordList   *but;			/* they do not exclude if one of these stands there, too; or NULL */
	uint8_t		by;				/* it is a part by this; BY_NOTHING: it is none of the metric */
	const char *example;		/* has no figure of the metrics */
} Exclusion;

extern const Exclusion gxbg_exclusions[];
extern const int gxbg_exclusion_count;

/*
 * Statements of a metric that are parts of a whole which is not stated: are
 * they figures of their own?
 */
typedef struct PartRule
{
	uint8_t		by;				/* By */
	uint32_t	metrics;		/* OF bits */
	bool		own;
	const char *example;
} PartRule;

extern const PartRule gxbg_part_rules[];
extern const int gxbg_part_rule_count;

#endif							/* GXBG_FORM_METRIC_RULES_H */
