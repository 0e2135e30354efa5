/*
 * evidence.h
 *	  What speaks for a text being an annual report on disclosure, and what
 *	  against it: words, and rules that weigh them.
 *
 * Every rule has an example, which a test runs.  A menu, a breadcrumb, a column's
 * name, a list of titles are evidence of nothing: rules look at sentences, and at the
 * line that a text begins with.
 */
#ifndef GXBG_FORM_EVIDENCE_H
#define GXBG_FORM_EVIDENCE_H

#include <stdint.h>

#include "form/lists.h"

/* What a word marks its sentence with: bits */
typedef enum Mark
{
	MARK_LAW = 1 << 0,			/* the Regulations, or what else demands a report */
	MARK_COMPILE = 1 << 1,		/* a report is written */
	MARK_REPORT = 1 << 2,
	MARK_OWN = 1 << 3,			/* this report, in its own words */
	MARK_PUBLISH = 1 << 4,		/* it is made public, with these words */
	MARK_FOLLOWS = 1 << 5,		/* and follows */
	MARK_TOPIC = 1 << 6,		/* disclosure of information */
	MARK_PERIOD = 1 << 7,		/* of the figures */
	MARK_ABOUT = 1 << 8,		/* parts of the report, where to find it, whom to ask */
	MARK_DEED = 1 << 9,			/* what is disclosed or applied for */
	MARK_NONE = 1 << 10,		/* that there was none */
	MARK_SELF = 1 << 11,		/* the organ that speaks, or its area */
	MARK_ASK = 1 << 12,			/* others are told to do something */
	MARK_NOTICE = 1 << 13,		/* that is what the text is for */
	MARK_GUIDE = 1 << 14,		/* applicants are told what to do */
	MARK_RULES = 1 << 15,		/* rules are made */
	MARK_NEWS = 1 << 16,
	MARK_OTHER = 1 << 17,		/* reports on something else */
	MARK_BLANK = 1 << 18,		/* to be filled in */
	MARK_DEFINE = 1 << 19,		/* what a report is, in general */
	MARK_PAPER = 1 << 20,		/* abstract, question and answer */
	MARK_ELSEWHERE = 1 << 21,	/* the report stands elsewhere */
	MARK_KIND = 1 << 22,		/* in a title: a document of another kind */

	/* Not by a word */
	MARK_COUNT = 1 << 23,		/* a figure that is no date */
	MARK_ARTICLE = 1 << 24,		/* it begins as an article of rules does */
	MARK_YEAR = 1 << 25,

	MARK_FORMAT = 1 << 26,		/* how a report is to be written */
	MARK_CAMPUS = 1 << 27,		/* a university, whose reports go by other rules */
	MARK_CAMPUS_RULES = 1 << 29,	/* and these rules by name */
	MARK_OPEN = 1 << 30,		/* something is disclosed, a budget, say */
	MARK_SAMPLE = INT32_MIN,	/* a text to be copied from */
	MARK_HEADLINE = 1 << 28		/* in a title: somebody publishes it, as the news say */
} Mark;

/* Words with blanks between them, and what each marks; of those at one place the longest counts */
typedef struct EvidenceWords
{
	uint32_t	marks;
	const char *words;
} EvidenceWords;

extern const EvidenceWords gxbg_evidence_words[];	/* up to one without words */

extern MarkedWords gxbg_evidence_list;				/* the same words */

typedef enum EvidencePlace
{
	IN_SENTENCE,				/* any of those that are looked at */
	IN_BEGINNING,				/* one of the first */
	IN_UNTITLED,				/* one of the first, and no title says that it is a report */
	IN_UNSTATED,				/* one of the first, and no title says that a government's information is meant */
	IN_TITLE_LINE				/* a line of its own before them */
} EvidencePlace;

typedef struct EvidenceRule
{
	EvidencePlace place;
	int8_t		weight;			/* below 0: against */
	uint8_t		most;			/* as often as it counts */
	uint32_t	all;			/* marks that the sentence must have */
	uint32_t	none;			/* and must not have */
	const char *example;
} EvidenceRule;

extern const EvidenceRule gxbg_evidence_rules[];
extern const int gxbg_evidence_rule_count;

extern WordList gxbg_menu_items;

/* Sentences of the beginning, and all that are looked at */
#define BEGINNING_SENTENCES	3
#define EVIDENCE_SENTENCES	32

/* What else counts, and what it takes in all */
#define WEIGHT_TITLE		4	/* a title with organ or year that the text follows */
#define WEIGHT_HEADING		1	/* of a section that is known */
#define MOST_HEADINGS		4
#define WEIGHT_STATUTORY	1	/* more, if it is the form's own */
#define MOST_STATUTORY		3
#define WEIGHT_ROW			2	/* of a table of the form, with figures */
#define MOST_ROWS			3
#define WEIGHT_OFF_TOPIC	(-4)	/* so few sentences are about disclosure: one in so many */
#define OFF_TOPIC_SHARE		5
#define ENOUGH_EVIDENCE		5

#endif							/* GXBG_FORM_EVIDENCE_H */
