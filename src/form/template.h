/*
 * template.h
 *	  What the forms print around their figures: titles, headings over rows and
 *	  columns, with their numbers.
 */
#ifndef GXBG_FORM_TEMPLATE_H
#define GXBG_FORM_TEMPLATE_H

#include "form/form.h"

/* A report's title: agency, year, then these two */
extern const char gxbg_title_year[];
extern const char gxbg_title_words[];

/* The year that the figures are of: a sentence in three parts, with the year between them */
extern const char *const gxbg_period_sentence[3];

/* A date's signs behind year, month and day */
extern const char *const gxbg_date_signs[3];

/* The headings of the sections with tables, by Table */
extern const char *const gxbg_table_headings[N_TABLES];

/* Table II: over its items, and an article of the Regulations (20(1)) as the form cites it, or NULL */
extern const char gxbg_items_heading[];
extern const char *gxbg_article_heading(const char *article);

/* A column's own words where its unit is not the form's: what it counts, and the unit's brackets */
extern const char *gxbg_amount_label(Form form);
extern const char *const gxbg_unit_brackets[2];

/* Table III: over its labels, applicants and results; a group of results with its number */
extern const char gxbg_labels_heading[];
extern const char gxbg_applicants_heading[];
extern const char gxbg_results_heading[];
extern const char *gxbg_group_heading(const char *group);

/* Table IV: over the blocks of lawsuits, and a block's own name below it, by Kind */
extern const char gxbg_lawsuits_heading[];
extern const char *const gxbg_kind_headings[N_KINDS];

/* In a cell whose figure is not known: no figure, and not empty, which might stand for 0 */
extern const char gxbg_unknown_cell[];

#endif							/* GXBG_FORM_TEMPLATE_H */
