/*
 * statistics.h
 *	  The national statistics table of 2014 to 2018 as data: its indicators, and
 *	  the sums among them.
 */
#ifndef GXBG_FORM_STATISTICS_H
#define GXBG_FORM_STATISTICS_H

#include <stdbool.h>
#include <stdint.h>

#include "form/form.h"

/* Rows of the table, in its order */
typedef enum Indicator
{
	IND_DISCLOSED_ITEMS,
	IND_DISCLOSED_NORMATIVE_DOCUMENTS,
	IND_NORMATIVE_DOCUMENTS_MADE,
	IND_DISCLOSED_GAZETTE,
	IND_DISCLOSED_WEBSITE,
	IND_DISCLOSED_MICROBLOG,
	IND_DISCLOSED_WECHAT,
	IND_DISCLOSED_OTHER,
	IND_HOT_TOPICS_RESPONDED,
	IND_PRESS_CONFERENCES,
	IND_PRESS_CONFERENCES_BY_HEAD,
	IND_INTERVIEWS,
	IND_INTERVIEWS_BY_HEAD,
	IND_INTERPRETATIONS,
	IND_RESPONSES_MICROBLOG_WECHAT,
	IND_RESPONSES_OTHER,
	IND_RECEIVED,
	IND_RECEIVED_IN_PERSON,
	IND_RECEIVED_FAX,
	IND_RECEIVED_ONLINE,
	IND_RECEIVED_LETTER,
	IND_CONCLUDED,
	IND_CONCLUDED_ON_TIME,
	IND_CONCLUDED_EXTENDED,
	IND_ANSWERED,
	IND_ANSWERED_ALREADY_PUBLIC,
	IND_ANSWERED_AGREED,
	IND_ANSWERED_AGREED_PARTLY,
	IND_ANSWERED_REFUSED,
	IND_REFUSED_STATE_SECRET,
	IND_REFUSED_TRADE_SECRET,
	IND_REFUSED_PRIVACY,
	IND_REFUSED_SECURITY_STABILITY,
	IND_REFUSED_NOT_GOVERNMENT_INFORMATION,
	IND_REFUSED_OTHER,
	IND_ANSWERED_NOT_THIS_ORGAN,
	IND_ANSWERED_NOT_EXISTING,
	IND_ANSWERED_AMENDED,
	IND_ANSWERED_OTHER_CHANNEL,
	IND_RECONSIDERATIONS,
	IND_RECONSIDERATIONS_UPHELD,
	IND_RECONSIDERATIONS_CORRECTED,
	IND_RECONSIDERATIONS_OTHER,
	IND_LITIGATIONS,
	IND_LITIGATIONS_UPHELD,
	IND_LITIGATIONS_CORRECTED,
	IND_LITIGATIONS_OTHER,
	IND_COMPLAINTS,
	IND_FEES,
	IND_DEDICATED_BODIES,
	IND_READING_POINTS,
	IND_STAFF,
	IND_STAFF_FULL_TIME,
	IND_STAFF_PART_TIME,
	IND_BUDGET,
	IND_MEETINGS,
	IND_TRAINING_CLASSES,
	IND_TRAINEES,
	N_INDICATORS
} Indicator;

typedef struct IndicatorEntry
{
	const char *code;			/* English snake_case, as in SQL */
	const char *group;			/* code of the part of the table, 一 to 九 */
	const char *label;			/* the form's own Chinese, UTF-8, with its number */
	const char *note;			/* that stands behind the label in the form, or NULL */
	const char *label_en;
	const char *unit;			/* of the form */
	bool		money;			/* may have decimals; the rest are counts */
} IndicatorEntry;

extern const IndicatorEntry gxbg_indicators[N_INDICATORS];

/* Part of the table by its code, or NULL */
extern const FormGroup *gxbg_indicator_group(const char *code);

/* At most so many indicators make up another */
#define MAX_PARTS 8

/*
 * What ties indicators together: the whole is the sum of its parts, or, if not
 * exact, has the one part among others that the form does not ask for.
 */
typedef struct StatisticsIdentity
{
	uint8_t		whole;			/* Indicator */
	uint8_t		count;
	uint8_t		parts[MAX_PARTS];
	bool		exact;
} StatisticsIdentity;

#define N_STATISTICS_IDENTITIES 10

extern const StatisticsIdentity gxbg_statistics_identities[N_STATISTICS_IDENTITIES];

/* The indicator that this one is a part of, or -1 */
extern int	gxbg_indicator_whole(Indicator indicator);

/* Index of words of kind WORD_GROUP */
enum
{
	STATISTICS_HEADING,			/* of a part of the table, or over its columns */
	STATISTICS_NOTE				/* behind a label; a figure and its counter follow */
};

/* Index of words of kind WORD_COLUMN: columns that hold no statistics */
enum
{
	STATISTICS_NUMBER			/* of the row: 序号, 代码 */
};

/* Counters and units of the table's second column, NULL-terminated */
extern const char *const gxbg_statistics_units[];

/*
 * What stands over columns, without blanks; NULL-terminated.  The form has one
 * column of figures, some tables have others beside it: of the years before,
 * or of all years together.
 */
extern const char *const gxbg_label_heads[];	/* labels, units, numbers of rows */
extern const char *const gxbg_own_year_heads[]; /* figures of the year reported on */
extern const char *const gxbg_year_heads[]; /* the same, behind a year in digits */
extern const char *const gxbg_head_ends[];	/* may stand behind either */
extern const char *const gxbg_other_time_heads[];	/* anywhere in the head: another time, or a change since */

/* No table before this one asked for the indicator: responses, microblogs, ... */
extern bool gxbg_indicator_is_new(Indicator indicator);

/* Stands before the label of a part: 其中 */
extern const char *const gxbg_of_which;

#endif							/* GXBG_FORM_STATISTICS_H */
