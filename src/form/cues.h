/*
 * cues.h
 *	  Words of figures in prose: what is counted, what is done with it, what
 *	  says none or all, and the metrics that come of them.
 */
#ifndef GXBG_FORM_CUES_H
#define GXBG_FORM_CUES_H

#include <stdint.h>

#include "form/form.h"
#include "form/lists.h"

typedef enum Metric
{
	METRIC_APPLICATIONS_RECEIVED,
	METRIC_APPLICATIONS_ANSWERED,
	METRIC_APPLICATIONS_CONCLUDED,
	METRIC_APPLICATIONS_DISCLOSED,
	METRIC_APPLICATIONS_PARTLY_DISCLOSED,
	METRIC_APPLICATIONS_REFUSED,
	METRIC_APPLICATIONS_CARRIED_IN,
	METRIC_APPLICATIONS_CARRIED_OUT,
	METRIC_DISCLOSED_ITEMS,
	METRIC_NORMATIVE_DOCUMENTS_DISCLOSED,
	METRIC_INTERPRETATIONS,
	METRIC_PRESS_CONFERENCES,
	METRIC_HOTLINE_CASES,
	METRIC_PROPOSALS_ANSWERED,
	METRIC_GAZETTE_ISSUES,
	METRIC_TRAINING_SESSIONS,
	METRIC_RECONSIDERATIONS,
	METRIC_LITIGATIONS,
	METRIC_COMPLAINTS,
	METRIC_FEES_CHARGED,
	N_METRICS
} Metric;

/* Counters by what they count; a set of them as bits */
typedef enum Counter
{
	COUNTER_NONE,				/* no counter stands behind the figure */
	COUNTER_PIECE,				/* pieces and cases */
	COUNTER_TIME,				/* times */
	COUNTER_SESSION,			/* sessions and events */
	COUNTER_ISSUE,				/* issues of a periodical, runs of a course */
	COUNTER_TEXT,				/* articles */
	COUNTER_COPY,				/* copies */
	COUNTER_PERSON,				/* visits of persons */
	COUNTER_MONEY,
	COUNTER_OTHER				/* what no metric is counted in */
} Counter;

#define COUNTED_BY(counter)	(1 << (counter))

typedef struct MetricEntry
{
	const char *code;			/* English snake_case, as in SQL */
	const char *label;
	const char *label_en;
	const char *unit;			/* its usual counter */
	uint16_t	counters;		/* COUNTED_BY bits of those it may have */
} MetricEntry;

extern const MetricEntry gxbg_metrics[N_METRICS];

/*
 * Words of prose.  The index of a WORD_CUE is CUE(class, argument).
 */
typedef enum CueClass
{
	CUE_NONE,
	CUE_THING,					/* argument: Thing */
	CUE_VERB,					/* argument: Verb */
	CUE_NOT,					/* argument 1: needs no verb (there is no ...) */
	CUE_ALL,
	CUE_PART,					/* of which */
	CUE_REST,					/* the others; argument 1: of those told of before */
	CUE_OWN_YEAR,				/* the year reported on; argument: OWN_YEAR_... */
	CUE_OTHER_YEAR,				/* argument: how many years later, and OTHER_YEAR_ZERO; or 0 */
	CUE_CHANGE,					/* a comparison: what follows is no count; argument 1: a share */
	CUE_PLAN,					/* not yet done */
	CUE_TOTAL,					/* in all */
	CUE_SINCE_EVER,				/* in all, since nobody says when; argument: SINCE_EVER_... */
	CUE_RESPECTIVELY,			/* what stands before it is paired with the figures behind */
	CUE_CHANNEL,				/* argument 1: one that carries disclosed items */
	CUE_NOUN					/* means nothing here, and must not be cut up */
} CueClass;

#define SINCE_EVER_SOME_YEARS	1	/* in some years */
#define SINCE_EVER_OR_OF_YEAR	2	/* or since the year began */

#define OWN_YEAR_NEW		0x01	/* what is new in it */
#define OWN_YEAR_RELATIVE	0x02	/* all of the year that was named, if one was */
#define OTHER_YEAR_ZERO		8

#define CUE(class, argument)	((class) << 8 | (argument))
#define CUE_CLASS(index)		((index) >> 8)
#define CUE_ARGUMENT(index)		((index) & 0xFF)

typedef enum Thing
{
	THING_APPLICATION,			/* application for information */
	THING_ON_REQUEST,			/* disclosure on request; applications by another name */
	THING_ENTRY,				/* information disclosed on request: an entry of a list */
	THING_APPLY,				/* application, of whatever kind */
	THING_APPLY_BY,				/* application by a channel or kind of applicant */
	THING_RECONSIDERATION,
	THING_LITIGATION,
	THING_APPEAL,				/* beside the two; no metric */
	THING_COMPLAINT,
	THING_PROPOSAL,				/* of deputies and of advisers, together */
	THING_SUGGESTION,			/* of deputies to a people's congress */
	THING_MOTION,				/* of advisers in a consultative conference */
	THING_HOTLINE,
	THING_CASE,					/* cases of a hotline, if there is one */
	THING_ITEM,					/* government information */
	THING_INFORMATION,			/* information, of whatever kind */
	THING_NORMATIVE_DOCUMENT,
	THING_INTERPRETATION,
	THING_PRESS_CONFERENCE,
	THING_GAZETTE,
	THING_TRAINING,
	THING_FEE,
	THING_REQUEST_FEE,			/* one that only applications for information have */
	THING_DISCLOSURE,			/* the work of disclosure, as a subject */
	THING_OTHER,				/* another thing that is received and answered */
	N_THINGS
} Thing;

typedef enum Verb
{
	VERB_RECEIVE,
	VERB_OCCUR,					/* happen, be brought */
	VERB_HANDLE,				/* neither received nor concluded */
	VERB_UNDERTAKE,
	VERB_ANSWER,
	VERB_CONCLUDE,
	VERB_GRANT,
	VERB_PARTLY,
	VERB_REFUSE,
	VERB_OTHER_OUTCOME,			/* of an application */
	VERB_LATE,					/* answered or concluded, but late */
	VERB_CARRY_IN,
	VERB_CARRY_OUT,
	VERB_CARRY,					/* in or out, the year tells */
	VERB_DISCLOSE,
	VERB_DISCLOSE_UNASKED,		/* on its own initiative, as the law has it */
	VERB_RELEASE,
	VERB_PUSH,					/* by a medium */
	VERB_MAKE,
	VERB_HOLD,
	VERB_ATTEND,				/* be among those who hold it */
	VERB_BE_PRESENT,
	VERB_ISSUE,
	VERB_CHARGE,
	VERB_REVIEW,				/* decide a case as its judge */
	VERB_RULE,					/* the result of a case */
	VERB_OTHER,					/* done with other things, or with them otherwise */
	N_VERBS
} Verb;

/*
 * Words too short or too common for the scanner, looked for in the text
 * between a figure and what it may belong to.
 */
#define SOFT_LINK		0x01	/* and */
#define SOFT_TOTAL		0x02	/* in all */
#define SOFT_IS			0x04	/* is, amounts to */
#define SOFT_EACH		0x08
#define SOFT_PART		0x10	/* including */
#define SOFT_REST		0x20	/* besides */
#define SOFT_PASSIVE	0x40	/* suffered, on account of */
#define SOFT_THAT		0x80	/* what was spoken of */
#define SOFT_FILLER		0		/* nothing */

typedef struct SoftWord
{
	const char *text;
	uint8_t		length;			/* bytes */
	uint8_t		meaning;
} SoftWord;

extern const SoftWord gxbg_soft_words[];	/* up to NULL */
extern WordList gxbg_soft_list;	/* the same words as a list */

/* A counter by its text */
typedef struct CounterWord
{
	const char *text;
	Counter		counter;
} CounterWord;

extern const CounterWord gxbg_counter_words[];	/* up to NULL */

/* What makes a number no exact count: before it, and behind it or its counter */
extern WordList gxbg_no_figure_after;
extern WordList gxbg_no_figure_before;
extern WordList gxbg_powers;	/* of ten, as a number begins */
extern WordList gxbg_several;	/* before one: so many times, unknown */
extern WordList gxbg_comparisons;	/* before a year; and what is to come in it */
extern WordList gxbg_year_signs;
extern WordList gxbg_month_signs;
extern WordList gxbg_topic_ends;	/* end a heading that has no number */
extern WordList gxbg_some;		/* of others than the organ itself, or of less than the year */
extern WordList gxbg_kinds_of_case; /* behind a negation: none of that kind only */
extern WordList gxbg_bodies;	/* the same, if no person is named beside them */
extern WordList gxbg_persons;
extern WordList gxbg_some_of;	/* before information: not all of it */
extern WordList gxbg_except;	/* all but some, or some are left */
extern WordList gxbg_and;		/* before a word: it goes on with a list */
extern WordList gxbg_any_application;	/* before it: an application, whoever makes it */
extern WordList gxbg_matters;	/* before what something is about */
extern WordList gxbg_of;		/* ends what describes the next word */
extern WordList gxbg_and_so_on; /* ends a list of some of them */
extern WordList gxbg_in_all;	/* before a verb: this is the whole */
extern WordList gxbg_through;	/* before a way that may be of any name */
extern WordList gxbg_sorted;	/* end in the same, and are no kind */
extern WordList gxbg_narrowings;	/* begin a clause that tells a part of the last total */
extern WordList gxbg_many_ways; /* several of them */
extern WordList gxbg_sites;		/* end the name of a site */
extern WordList gxbg_kind_ends;		/* end the name of one kind */
extern WordList gxbg_subjects;	/* before what an application is about */
extern WordList gxbg_moves;		/* from one year to another only if that is named; else elsewhere */
extern WordList gxbg_carrying;	/* what came from one year to the next: beside what is new, no part */
extern WordList gxbg_organs;	/* end the name of one, or of several */
extern WordList gxbg_whole_organs;	/* the organ itself, or all of a place */

/* Whose the figures are: levels of organs, the highest first */
typedef enum Tier
{
	TIER_UNKNOWN,
	TIER_NATIONAL,
	TIER_PROVINCE,
	TIER_PREFECTURE,
	TIER_COUNTY,
	TIER_TOWNSHIP,
	N_TIERS
} Tier;

extern WordList gxbg_level_words;	/* in names; first those that have a letter of these and say no level */
extern const uint8_t gxbg_level_ends[N_TIERS];	/* the last of the words for the tier, by its number */
extern WordList gxbg_offices;	/* beside gxbg_organs, end the name of one or of several */
extern WordList gxbg_ourselves; /* the organ that reports */
extern WordList gxbg_wholes;	/* all organs of a place of that level */
extern WordList gxbg_own_parts; /* end the name of an organ itself */
extern WordList gxbg_objects;	/* before an organ: it is no subject */
extern WordList gxbg_systems;	/* of those, all organs of one branch */
extern WordList gxbg_ends_of_committee;	/* the rest of what 委 is short for */
extern WordList gxbg_of_government;	/* before the name of its organ */
extern WordList gxbg_bureaus;	/* end the name of an organ of its own, never that of a part of one */
extern WordList gxbg_of_others; /* begin the name of organs beside or below the one that reports */
extern WordList gxbg_villages;	/* end the name of one, which is no organ */
extern WordList gxbg_the_several; /* before them */
extern WordList gxbg_the_same;	/* before an organ: the one that was spoken of */
extern WordList gxbg_it;		/* that organ, by itself */
extern WordList gxbg_before_names; /* beside gxbg_objects, may stand before a name, and are no part of one */
extern WordList gxbg_governing; /* in the name of one that reports for the organs below it */

extern WordList gxbg_applicant_ends;	/* end the name of a kind of them */
extern WordList gxbg_handing_in;	/* what they do */
extern WordList gxbg_cut_off;	/* end a line, and the next begins with their verb */
extern WordList gxbg_own_offices;	/* the reporting organ itself, beside those that it reports for */
extern WordList gxbg_not_these; /* before a thing: others than that */
extern WordList gxbg_sectors;	/* the fields of organs: what one publishes of its own is all of it */
extern WordList gxbg_items_units;	/* counters of items alone */
extern WordList gxbg_not_ours;	/* before disclosure: another organ's, or none */
extern WordList gxbg_rates;		/* in a clause: so many in each time, or of each */
extern WordList gxbg_one_applicant;	/* who has made some of the applications */
extern WordList gxbg_helping;	/* another organ, which counts them */
extern WordList gxbg_with_carried;	/* those of the year before are among them */
extern WordList gxbg_part_words;	/* begin a clause that tells a part */
extern WordList gxbg_divisions;	/* end a clause behind which parts are told */
extern WordList gxbg_fresh;	/* begin a verb of what came in the year itself */
extern WordList gxbg_concerning;	/* before a thing that something else is about */
extern WordList gxbg_services;	/* where 依申请事项 are what an office does for those who apply */
extern WordList gxbg_kinds_of_request;	/* applications for something else than information */
extern WordList gxbg_of_questions;	/* about applications, which are none */
extern WordList gxbg_asking_how;	/* those who ask about applications make none */
extern WordList gxbg_unrelated;	/* behind a case: it is not over disclosure */
extern WordList gxbg_deciding;	/* the organ that decides on reviews, and is not their object */
extern WordList gxbg_reviewed_others;	/* behind a case: the organ decides on what others did */
extern WordList gxbg_other_causes;	/* of a case, other than disclosure */
extern WordList gxbg_columns;	/* of a site: what one of them carries is not all */
extern WordList gxbg_in_column; /* before one that carries all */
extern WordList gxbg_aims;		/* before a figure: what is to be reached */
extern WordList gxbg_differences;	/* so many more, or fewer, than before */
extern WordList gxbg_many_of;	/* end or begin in the same, and compare nothing */
extern WordList gxbg_other_organs;	/* what they did is not of the organ */
extern WordList gxbg_in_quarters;	/* what was done in some of them */
extern WordList gxbg_whole_year;	/* up to its end, or all of it */
extern WordList gxbg_public_interest;	/* lawsuits of procurators */
extern WordList gxbg_examining; /* what others disclose */
extern WordList gxbg_not_disclosing;	/* what is done with information that was disclosed, or is to be */
extern WordList gxbg_after_it;	/* that was before it was disclosed: 经审核公开, 审核发布; or the word is within another */
extern WordList gxbg_disclosers;	/* in the name of a training: theirs */
extern WordList gxbg_heads;		/* who takes part in a press conference, counted apart from those held */
extern WordList gxbg_replies;	/* in the name of what is published: answers to proposals */
extern WordList gxbg_list_ends;	/* begin the last of a list */
extern WordList gxbg_no_list_ends;	/* begin so, too, and do not */
extern WordList gxbg_shares;	/* before a share of the whole */
extern WordList gxbg_ways;		/* in which an application may come */
extern WordList gxbg_reductions;	/* of fees, denied together with them */
extern WordList gxbg_request_costs; /* what fees of an application are for */
extern WordList gxbg_each;		/* a rate, and no sum */
extern WordList gxbg_on_time;	/* before a verb: others were late */
extern WordList gxbg_future;	/* before a verb: not yet */
extern WordList gxbg_no_future; /* end in the same, and say nothing of the time */
extern WordList gxbg_future_when;	/* anywhere before the verb */
extern WordList gxbg_totals;	/* end the name of what is counted: all of it */
extern WordList gxbg_lawsuit_kinds;	/* of the form's two kinds of lawsuits, one */
extern WordList gxbg_becomes;	/* behind a figure: it was that before */
extern WordList gxbg_really;	/* before a verb: done, whatever was planned in the sentence */
extern WordList gxbg_parts_of_year;	/* before a figure: of that time alone */
extern WordList gxbg_until;		/* before a year: the end of a longer time */
extern WordList gxbg_last_years;	/* before a number of years: all of them */
extern WordList gxbg_years_long;	/* the same, behind it, or behind the number of a plan */
extern WordList gxbg_plan_numbers;	/* of a plan for five years, without quotes */
extern WordList gxbg_year_newly;	/* behind a year: what is added in it */
extern WordList gxbg_newly;		/* before a figure: added */
extern WordList gxbg_year_ends; /* the same, behind it */
extern WordList gxbg_reaching;	/* before a figure: what has grown to it */
extern WordList gxbg_since;		/* behind a month: from then on */
extern WordList gxbg_time_ends;	/* anywhere before a month: up to it, from the year's beginning */
extern WordList gxbg_handed_on;	/* in a clause: by another organ, or to one */
extern WordList gxbg_made_to;	/* but these: it is the organ that they are made to */
extern WordList gxbg_reply_letters;	/* before a figure: letters, and no acts */
extern WordList gxbg_asking;	/* before a verb of disclosure: it is asked for */
extern WordList gxbg_already;	/* begins a verb of what was disclosed before it was asked for */
extern WordList gxbg_asked_for;	/* behind a word for applications that are denied: of them */
extern WordList gxbg_causes;	/* behind a figure: why, and what was done follows */
extern WordList gxbg_plan_names;	/* before a word for a plan: a kind of document */

/* How many there were: a statement's amount, as bits */
typedef enum AmountKind
{
	AMOUNT_NUMBER = 0x01,
	AMOUNT_NONE = 0x02,			/* denied */
	AMOUNT_ALL = 0x04			/* all of an antecedent */
} AmountKind;

typedef enum StatementMode
{
	MODE_DONE,
	MODE_PLANNED,				/* not yet, or due */
	MODE_CHANGE,				/* against another year */
	MODE_SHARE,					/* of a whole, in percent */
	N_MODES
} StatementMode;

typedef enum Role
{
	ROLE_WHOLE,
	ROLE_PART,
	ROLE_REPEAT,
	ROLE_UNKNOWN,				/* one of several, and no whole is stated */
	N_ROLES
} Role;

/* What a statement is a part by */
typedef enum By
{
	BY_NOTHING,
	BY_CHANNEL,
	BY_APPLICANT,
	BY_TOPIC,
	BY_ORGAN,
	BY_PERIOD,
	BY_MONTH,					/* a period, too, but no half of the year */
	BY_OUTCOME,
	BY_KIND,
	N_BYS
} By;

extern const char *const gxbg_mode_codes[N_MODES];
extern const char *const gxbg_role_codes[N_ROLES];
extern const char *const gxbg_by_codes[N_BYS];

/* The year in which the Regulations came into force: "since" means that year */
#define FIRST_REPORT_YEAR	2008

/* Since this one, reports tell of their year alone, but for what is said to be of more */
#define FIRST_YEARLY_REPORT	2019

/* The hotline's number */
#define HOTLINE_NUMBER	12345
#define HOTLINE_DIGITS	5

#endif							/* GXBG_FORM_CUES_H */
