/*
 * names.h
 *	  Words of titles, names and dates that are looked for in short passages,
 *	  and not by the scanner.
 */
#ifndef GXBG_FORM_NAMES_H
#define GXBG_FORM_NAMES_H

#include "form/form.h"
#include "form/lists.h"

/* Codes and usual headings of the sections */
extern const FormEntry gxbg_sections_of_form[N_SECTIONS];

/*
 * Words that make a heading one of a section.  A cue that decides does so
 * whatever else the heading says; of the others there may be only one.
 */
typedef struct SectionCue
{
	Section		section;
	bool		decides;
	WordList   *words;
} SectionCue;

extern const SectionCue gxbg_section_cues[];	/* up to one without words */
extern const char *const gxbg_part_prefix;	/* before the number of a part */
extern const char *const gxbg_part_word;	/* and behind it */
extern const char *const gxbg_chapter_word; /* or this */
extern const char *const gxbg_article_word; /* or this, of rules */
extern WordList gxbg_section_headings;	/* word for word */
extern WordList gxbg_sentence_starts;	/* what stands right behind a heading where the line break is lost */
extern WordList gxbg_heading_ends;	/* that headings of sections end with, as a rule */
extern WordList gxbg_nothing_words;	/* the whole text of many a section */
extern WordList gxbg_counted_words;	/* behind digits that organs' names and times begin with */
extern const char *const gxbg_number_word;	/* behind that of a document */

/* Of table III's columns: what else their headings say, by Applicant; the letters of the form's headings */
extern WordList *const gxbg_applicant_heads[N_APPLICANTS];
extern const char *const gxbg_applicant_letters;

/* Of dates */
extern const char *const gxbg_year_word;	/* year */
extern const char *const gxbg_month_word;
extern const char *const gxbg_first_month;	/* January, by a name instead of a number */
extern WordList gxbg_day_words;
extern WordList gxbg_year_words;
extern WordList gxbg_period_words;	/* between two dates */
extern WordList gxbg_period_ends;	/* from, until: behind a date */
extern WordList gxbg_period_labels;	/* before a period */
extern WordList gxbg_until_words;	/* before the last day of what is told */
extern WordList gxbg_ends_of_year;
extern const char *const gxbg_last_month;
extern WordList gxbg_last_days;	/* of it */
extern WordList gxbg_plan_words;	/* in clauses of what will be done */
extern WordList gxbg_reported_words;	/* in clauses of what is reported here */
extern WordList gxbg_before_other_years;	/* than the one that is told of */
extern WordList gxbg_behind_other_years;
extern WordList gxbg_organisations; /* heading over all applicants but persons */
extern WordList gxbg_points_at_table;	/* in a sentence above it */
extern WordList gxbg_beside_year;	/* before a year: not of it, but beside it */
extern WordList gxbg_of_year;	/* between a year and what is of it */
extern WordList gxbg_told_of_year;	/* what a table is of, behind its year */
extern WordList gxbg_years_before;	/* of a caption: the year before the report's */

/* Labels before a date: the better the evidence, the lower the rank */
#define DATE_LABEL_RANKS	4
extern WordList *const gxbg_date_labels[DATE_LABEL_RANKS];

extern WordList gxbg_index_labels;	/* of a number, and no date */
extern WordList gxbg_page_words;	/* of a line about the page */

/* Of titles */
extern WordList gxbg_topics;
extern WordList gxbg_whole_topics;	/* of these, the form's own */
extern WordList gxbg_page_controls;
extern WordList gxbg_title_followers;
extern WordList gxbg_title_openers;
extern WordList gxbg_about_words;	/* behind who issues a title, before whom it is about */
extern WordList gxbg_title_closers;

/*
 * Words of issuing that may stand around a title: those before it, NULL if there
 * need be none, and those behind it.
 */
typedef struct IssueKind
{
	WordList   *leads;
	WordList   *tails;
	bool		to_others;		/* may tell others to do what it names */
} IssueKind;

extern const IssueKind gxbg_issue_kinds[];	/* up to one without tails */

extern WordList gxbg_neighbours;	/* before the title of another page */
extern WordList gxbg_others_words;	/* before several */
extern WordList gxbg_connectors;
extern const char *const gxbg_people_word;	/* of 人民政府 */
extern const char *const gxbg_government_topic; /* topic that may share 政府 */
extern const char *const gxbg_government_word;

/* Of organs */
typedef struct RegionKind
{
	WordList   *endings;		/* of names of regions */
	const char *organ;			/* what its government is called, or NULL */
	const char *organ_traditional;
} RegionKind;

extern const RegionKind gxbg_region_kinds[];	/* up to one without endings */
extern WordList gxbg_organ_endings;
extern WordList gxbg_region_words;
extern WordList gxbg_national_words;
extern WordList gxbg_relative_words;
extern WordList gxbg_not_relative;
extern WordList gxbg_source_labels;
extern WordList gxbg_compiled_by;	/* before the name */
extern WordList gxbg_compiled;	/* behind it */
extern const char *const gxbg_synthesis_word;	/* the same, unless a region's name stands before it */
extern WordList gxbg_synthesized;	/* at the end of a sentence with that word */
extern WordList gxbg_alias_words;	/* in a bracket behind the name */
extern WordList gxbg_announced;	/* before the report, named in a sentence */
extern WordList gxbg_announcing;	/* between who announces and what is done */
extern WordList gxbg_its_own;	/* between both: whose report it is */
extern WordList gxbg_contact_leads; /* before the organ that readers may turn to */
extern const char *const gxbg_contact_word; /* and behind it */
extern WordList gxbg_organ_leads;	/* before what can only be an organ */
extern WordList gxbg_practice_leads;	/* before whose work the report goes by */
extern WordList gxbg_review_words;	/* between an organ and its year's work */
extern WordList gxbg_this_report;
extern const char *const gxbg_of_word;
extern WordList gxbg_universities;	/* that names of organs end with which need no place */
extern WordList gxbg_second_endings;	/* of names, behind another */
extern WordList gxbg_all_words;		/* before 市: the whole of the region that reports */
extern WordList gxbg_doing_words;	/* behind a clause's subject */
extern WordList gxbg_branch_endings;	/* behind a region, of an organ's branch in it */
extern WordList gxbg_departments;	/* of an organ */
extern WordList gxbg_office_endings;
extern WordList gxbg_township_endings;	/* what the name of a township ends with */
extern WordList gxbg_government_endings;
extern WordList gxbg_some_words;	/* before what is no name */

/* A word that a name said from near by begins with, and the divisions whose names may end with it */
typedef struct RelativeLevel
{
	const char *word;
	bool		of_division[3];	/* province, prefecture, county */
} RelativeLevel;

extern const RelativeLevel gxbg_relative_levels[];	/* up to one without word */
extern WordList gxbg_address_labels;	/* before where to write to */

/* What an organ calls itself behind gxbg_own_words, and what its name ends with */
typedef struct OwnName
{
	const char *own;
	const char *own_traditional;
	const char *ending;
} OwnName;

extern const OwnName gxbg_own_office[];	/* an office, alone */
extern const OwnName gxbg_own_names[];	/* up to one without own */
extern WordList gxbg_provinces;
extern const char *const gxbg_government_name;
extern const char *const gxbg_province_word;
extern const char *const gxbg_autonomous_region_word;
extern WordList gxbg_own_words;
extern WordList gxbg_site_words;	/* of a page's address, and no organ's name */
extern WordList gxbg_media;		/* that names of sites and of their parts end with */
extern WordList gxbg_topic_media;	/* the same, behind a topic only */
extern WordList gxbg_not_media; /* and words that end so, but are none */
extern WordList gxbg_name_leads;
extern WordList gxbg_name_openers;
extern WordList gxbg_time_words;	/* behind a figure */
extern WordList gxbg_not_leads;
extern WordList gxbg_not_regions;
extern WordList gxbg_town_words;	/* of these, what places may end with */

extern WordList gxbg_zone_committees;
extern WordList gxbg_made_public;
extern WordList gxbg_report_words;

#endif							/* GXBG_FORM_NAMES_H */
