/*
 * form_names.h
 *	  Words of titles, names and dates that are looked for in short passages,
 *	  and not by the scanner: each list ends with a NULL.
 */
#ifndef GXBG_FORM_NAMES_H
#define GXBG_FORM_NAMES_H

#include "form.h"

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
	const char *const *words;
} SectionCue;

extern const SectionCue gxbg_section_cues[];	/* up to one without words */
extern const char *const gxbg_section_headings[];	/* word for word */

/* Of dates */
extern const char *const gxbg_year_word;	/* year */
extern const char *const gxbg_month_word;
extern const char *const gxbg_day_words[];
extern const char *const gxbg_year_words[];
extern const char *const gxbg_period_words[];	/* between two dates */
extern const char *const gxbg_period_ends[];	/* from, until: behind a date */
extern const char *const gxbg_period_labels[];	/* before a period */

/* Labels before a date: the better the evidence, the lower the rank */
typedef struct DateLabel
{
	const char *text;
	int			rank;
} DateLabel;

extern const DateLabel gxbg_date_labels[];
extern const char *const gxbg_page_words[];	/* of a line about the page */

/* Of titles */
extern const char *const gxbg_topics[];
extern const char *const gxbg_title_followers[];
extern const char *const gxbg_title_openers[];
extern const char *const gxbg_title_closers[];
extern const char *const gxbg_connectors[];
extern const char *const gxbg_people_word;	/* of 人民政府 */
extern const char *const gxbg_government_topic; /* topic that may share 政府 */
extern const char *const gxbg_government_word;

/* Of organs */
typedef struct RegionName
{
	const char *ending;			/* of the name of a region */
	const char *organ;			/* what its government is called, or NULL */
	const char *organ_traditional;
} RegionName;

extern const RegionName gxbg_region_names[];
extern const char *const gxbg_organ_endings[];
extern const char *const gxbg_region_words[];
extern const char *const gxbg_national_words[];
extern const char *const gxbg_relative_words[];
extern const char *const gxbg_not_relative[];
extern const char *const gxbg_source_labels[];
extern const char *const gxbg_not_sources[];
extern const char *const gxbg_compiled_by[];	/* before the name */
extern const char *const gxbg_compiled[];	/* behind it */
extern const char *const gxbg_provinces[];
extern const char *const gxbg_government_name;
extern const char *const gxbg_province_word;
extern const char *const gxbg_autonomous_region_word;
extern const char *const gxbg_own_words[];
extern const char *const gxbg_name_leads[];
extern const char *const gxbg_name_openers[];
extern const char *const gxbg_not_regions[];

/* Of bodies that are no report */
extern const char *const gxbg_notice_words[];

#endif							/* GXBG_FORM_NAMES_H */
