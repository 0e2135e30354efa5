/*
 * form.h
 *	  The statutory forms as data: tables, rows, columns, labels, codes, units,
 *	  and the form generations that have them.  Sums among cells: identities.h.
 *
 * Sources: Regulations of the PRC on Open Government Information (revised
 * 2019), Article 20; forms set by the State Council's General Office in
 * 国办公开办函〔2019〕60号 (reports for 2019 and 2020) and 国办公开办函〔2021〕30号
 * (2021 and later).
 */
#ifndef GXBG_FORM_H
#define GXBG_FORM_H

#include <stdbool.h>
#include <stdint.h>

typedef enum Form
{
	FORM_NONE,					/* not a report */
	FORM_NARRATIVE,				/* prose only */
	FORM_STATISTICS,			/* 2014-2018, national statistics table */
	FORM_2019,					/* reports for 2019 and 2020 */
	FORM_2021,					/* reports for 2021 and later */
	FORM_UNDETERMINED,			/* one of the two before, and nothing tells which */
	N_FORMS
} Form;

/* Sets of forms, as bits; grids are stored with them, so that no form may get another number */
#define FORM_BIT(form)	(1 << (form))
#define N_FORM_SETS		(1 << N_FORMS)
#define IN_STATISTICS	FORM_BIT(FORM_STATISTICS)
#define IN_2019			FORM_BIT(FORM_2019)
#define IN_2021			FORM_BIT(FORM_2021)

#define IN_UNDETERMINED	FORM_BIT(FORM_UNDETERMINED)

/* All that have tables II, III and IV; of sums over several of them the second */
#define IN_STATUTORY	(IN_2019 | IN_2021 | IN_UNDETERMINED)
#define IN_MIXED		(IN_2019 | IN_2021)

typedef enum Table
{
	TABLE_NONE,
	TABLE_DISCLOSURES,			/* II */
	TABLE_APPLICATIONS,			/* III */
	TABLE_PROCEEDINGS,			/* IV */
	TABLE_STATISTICS,			/* annex of 2014-2018 */
	N_TABLES
} Table;

/* Table III: rows, in the order of the form; the union of both forms */
typedef enum Outcome
{
	OUT_RECEIVED,
	OUT_CARRIED_IN,
	OUT_DISCLOSED,
	OUT_PARTLY_DISCLOSED,
	OUT_REFUSED_STATE_SECRET,
	OUT_REFUSED_PROHIBITED_BY_LAW,
	OUT_REFUSED_SECURITY_STABILITY,
	OUT_REFUSED_THIRD_PARTY,
	OUT_REFUSED_INTERNAL_AFFAIRS,
	OUT_REFUSED_PROCESS_INFO,
	OUT_REFUSED_ENFORCEMENT_FILE,
	OUT_REFUSED_INQUIRY,
	OUT_UNAVAILABLE_NOT_HELD,
	OUT_UNAVAILABLE_NEEDS_CREATION,
	OUT_UNAVAILABLE_UNCLEAR,
	OUT_NOT_PROCESSED_PETITION,
	OUT_NOT_PROCESSED_REPEAT,
	OUT_NOT_PROCESSED_PUBLICATION,
	OUT_NOT_PROCESSED_EXCESSIVE,
	OUT_NOT_PROCESSED_REISSUE,
	OUT_OTHER,					/* 2019 only */
	OUT_OTHER_OVERDUE_CORRECTION,	/* 2021 only, and the next two */
	OUT_OTHER_OVERDUE_FEE,
	OUT_OTHER_REMAINING,
	OUT_CONCLUDED,
	OUT_CARRIED_OUT,
	N_OUTCOMES
} Outcome;

/* Table III: columns */
typedef enum Applicant
{
	APP_NATURAL_PERSON,
	APP_ENTERPRISE,
	APP_RESEARCH,
	APP_PUBLIC_INTEREST,
	APP_LEGAL_SERVICE,
	APP_OTHER_ORG,
	APP_TOTAL,
	N_APPLICANTS
} Applicant;

/* Table II: rows */
typedef enum Item
{
	ITEM_REGULATION,
	ITEM_NORMATIVE_DOCUMENT,
	ITEM_LICENSE,
	ITEM_OTHER_SERVICE,			/* 2019 only */
	ITEM_PENALTY,
	ITEM_COERCION,
	ITEM_FEE,
	ITEM_PROCUREMENT,			/* 2019 only */
	N_ITEMS
} Item;

/* Table II: measures (columns); each item has some of them */
typedef enum Measure
{
	MEA_MADE,
	MEA_NEWLY_DISCLOSED,
	MEA_DISCLOSED_TOTAL,
	MEA_REPEALED,
	MEA_IN_FORCE,
	MEA_ITEMS_BEFORE,
	MEA_ITEMS_CHANGE,
	MEA_DECISIONS,
	MEA_PROJECTS,
	MEA_AMOUNT,
	N_MEASURES
} Measure;

/* Table IV: blocks, and the five figures of each */
typedef enum Kind
{
	KIND_RECONSIDERATION,
	KIND_LITIGATION_DIRECT,
	KIND_LITIGATION_AFTER,
	N_KINDS
} Kind;

typedef enum Result
{
	RES_UPHELD,
	RES_CORRECTED,
	RES_OTHER,
	RES_PENDING,
	RES_TOTAL,
	N_RESULTS
} Result;

/* The figures of table IV, all in one row */
#define N_PROCEEDINGS	(N_KINDS * N_RESULTS)

/* Sections of a report */
typedef enum Section
{
	SECTION_PREAMBLE,			/* what stands before the first heading */
	SECTION_OVERVIEW,
	SECTION_DISCLOSURE,
	SECTION_APPLICATION,
	SECTION_PROCEEDING,
	SECTION_PROBLEMS,
	SECTION_OTHER,				/* other matters, or a heading of its own kind */
	N_SECTIONS
} Section;

/* An entry of a dimension: what a row or column is called */
typedef struct FormEntry
{
	const char *code;			/* English snake_case, as in SQL */
	const char *group;			/* code of its group, or NULL */
	const char *label;			/* the form's own Chinese, UTF-8 */
	const char *label_en;
	uint8_t		forms;			/* IN_... bits */
	uint8_t		ordinal;		/* number before the label: 1.属于国家秘密, or 0 */
	const char *article;		/* article of the Regulations, or NULL */
	uint8_t		depth;			/* of a row's label in table III: 1 for 一、, 2 for (一), 3 for 1. */
	uint8_t		also;			/* what else such a label is: ALSO_... bits */
} FormEntry;

/* A row's label that is something else in the same table */
#define ALSO_COLUMN		0x01	/* in the heads of the same form: it is a row behind others only */
#define ALSO_GROUP		0x02	/* over several rows in another form: it is a row if figures follow */

/* Labels of table III go over so many columns at most */
#define MAX_LABEL_DEPTH 3

extern const FormEntry gxbg_outcomes[N_OUTCOMES];
extern const FormEntry gxbg_applicants[N_APPLICANTS];
extern const FormEntry gxbg_items[N_ITEMS];
extern const FormEntry gxbg_measures[N_MEASURES];
extern const FormEntry gxbg_kinds[N_KINDS];
extern const FormEntry gxbg_results[N_RESULTS];

/* The statistics table has one column of figures; its rows: form_statistics.h */
extern const FormEntry gxbg_statistics_column;

/* A group of outcomes or of applicants: the label over several rows or columns */
typedef struct FormGroup
{
	const char *code;			/* as in FormEntry.group */
	const char *label;
	const char *label_en;
} FormGroup;

extern const FormGroup gxbg_groups[];
extern const int gxbg_group_count;

/* The group of this code, or NULL */
extern const FormGroup *gxbg_group(const char *code);

/* Measures of an item in a form, in the order of its columns */
typedef struct ItemMeasures
{
	uint8_t		count;
	uint8_t		measure[3];
} ItemMeasures;

extern ItemMeasures gxbg_item_measures(Form form, Item item);

/* The forms in which the item has this measure, as bits */
extern uint8_t gxbg_forms_of_measure(Item item, Measure measure);

/* The forms that a column's heading, in these words, tells from the others; 0 if none */
extern uint8_t gxbg_forms_of_heading(const char *text, Measure measure);

/* The form whose item has one measure only, if the others' have none or more; or FORM_NONE */
extern Form gxbg_form_of_lone_measure(Item item);

/* A change goes both ways and has a sign; money may have decimals; all else is counted */
extern bool gxbg_measure_is_change(Measure measure);
extern bool gxbg_measure_is_money(Measure measure);

/* The decimals of an amount of money, at most: a fen, the least there is, in 万元 */
#define MAX_MONEY_DECIMALS 6

/* The form's own words, where forms call a thing differently */
extern const char *gxbg_item_label(Form form, Item item);
extern const char *gxbg_measure_label(Form form, Measure measure);

/* A table of the forms */
typedef struct TableEntry
{
	const char *code;			/* English snake_case, as in SQL */
	const char *label;
	uint8_t		section;		/* Section that has it, or SECTION_OTHER: an annex */
	uint8_t		forms;			/* IN_... bits */
} TableEntry;

extern const TableEntry gxbg_tables[N_TABLES];

/* A generation of the form */
typedef struct FormFacts
{
	const char *code;			/* as in SQL; NULL for FORM_NONE */
	int			first_year;		/* of those that its reports are on; 0: any */
	int			last_year;
	const char *label;			/* of its tables, in findings; or NULL */
} FormFacts;

extern const FormFacts gxbg_forms[N_FORMS];

/*
 * The form with tables II to IV that is in force for a year; the first for a year
 * before all; for no year (0) FORM_UNDETERMINED.
 */
extern Form gxbg_form_of_year(int year);

/* The only form of a set, FORM_UNDETERMINED left aside if there are others; or FORM_NONE */
extern Form gxbg_form_alone(uint8_t forms);

/* The latest form of a set, FORM_UNDETERMINED if it has no other; or FORM_NONE */
extern Form gxbg_form_latest(uint8_t forms);

/* The form whose table III has so many rows, or FORM_NONE */
extern Form gxbg_form_of_rows(int count);

/* One that notices set, or that has none of their tables; not what stands for either of two */
static inline bool
form_is_known(Form form)
{
	return form != FORM_UNDETERMINED;
}

static inline bool
form_has_table(Form form, Table table)
{
	return (gxbg_tables[table].forms & FORM_BIT(form)) != 0;
}

/* Tables II, III and IV, which come together */
static inline bool
form_is_statutory(Form form)
{
	return (IN_STATUTORY & FORM_BIT(form)) != 0;
}

/* Table III has this row */
static inline bool
form_has_outcome(Form form, Outcome outcome)
{
	return (gxbg_outcomes[outcome].forms & FORM_BIT(form)) != 0;
}

/*
 * Words: every text that the scanner knows, with its meanings.  A text may
 * have more than one (其他 is a column and, in the 2021 form, a row).
 */
typedef enum WordKind
{
	WORD_ROW,					/* row label: table, index */
	WORD_COLUMN,				/* column label: table, index */
	WORD_GROUP,					/* label over several rows or columns */
	WORD_SECTION,				/* heading of a section: index is Section */
	WORD_MARK,					/* stands for no figure: 无, 不适用 */
	WORD_UNIT,					/* counter or unit: index is Unit */
	WORD_PAGE,					/* behind the number of a page: 页 */
	WORD_TITLE,					/* part of a report's title */
	WORD_CUE					/* of prose: index is the lexicon's own */
} WordKind;

typedef enum Unit
{
	UNIT_NONE,
	UNIT_YUAN,					/* 元 */
	UNIT_WAN_YUAN,				/* 万元 */
	UNIT_ITEM,					/* a counter: 件 条 项 ... */
	N_UNITS
} Unit;

/* '元' or '万元'; NULL for the others, which a cell does not state */
extern const char *gxbg_unit_name(Unit unit);

typedef struct Word
{
	const char *text;			/* UTF-8, significant characters only */
	uint8_t		kind;			/* WordKind */
	uint8_t		table;			/* Table */
	uint16_t	index;
} Word;

/* A sign in words, before the figure of a change: 增10, 减少3项 */
extern const char *const gxbg_increases[];	/* up to NULL */
extern const char *const gxbg_decreases[];

/* What else than digits says zero in a cell, up to NULL */
extern const char *const gxbg_zeros[];

/* What a cell without a figure says, and what programs write for an empty one */
extern const char *const gxbg_absences[];
extern const char *const gxbg_empties[];

/*
 * Labels of tables II, III and IV; titles, names and dates; cues of figures in
 * prose; labels of the statistics table.
 */
extern const Word gxbg_form_words[];
extern const int gxbg_form_word_count;
extern const Word gxbg_name_words[];
extern const int gxbg_name_word_count;
extern const Word gxbg_cue_words[];
extern const int gxbg_cue_word_count;
extern const Word gxbg_statistics_words[];
extern const int gxbg_statistics_word_count;

#endif							/* GXBG_FORM_H */
