/*
 * labels.h
 *	  Codes and labels of the form as text datums, made once per process.
 */
#ifndef GXBG_SQL_LABELS_H
#define GXBG_SQL_LABELS_H

#include "postgres.h"

#include "sql/core.h"

/* Text datums of a FormEntry; 0 for NULL */
typedef struct EntryLabels
{
	Datum		code;
	Datum		group;
	Datum		group_label;
	Datum		group_label_en;
	Datum		label;
	Datum		label_en;
	Datum		article;
} EntryLabels;

/* Text datums of a MetricEntry */
typedef struct MetricLabels
{
	Datum		code;
	Datum		label;
	Datum		label_en;
	Datum		unit;
} MetricLabels;

typedef struct Labels
{
	EntryLabels outcomes[N_OUTCOMES];
	EntryLabels applicants[N_APPLICANTS];
	EntryLabels items[N_ITEMS];
	EntryLabels measures[N_MEASURES];
	EntryLabels kinds[N_KINDS];
	EntryLabels results[N_RESULTS];
	EntryLabels sections[N_SECTIONS];
	MetricLabels metrics[N_METRICS];

	/* table II: what each form calls its rows and columns */
	Datum		item_labels[N_FORMS][N_ITEMS];
	Datum		measure_labels[N_FORMS][N_MEASURES];

	Datum		states[N_CELL_STATES];
	Datum		units[N_UNITS];
	Datum		forms[N_FORMS];
	Datum		tables[N_TABLES];
	Datum		severities[SEVERITY_INFO + 1];
} Labels;

extern const Labels *gxbg_labels(void);

/* A text datum of a string in UTF-8; 0 for NULL */
extern Datum gxbg_text_datum(const char *string);
extern Datum gxbg_string_datum(GxbgString string);

#endif							/* GXBG_SQL_LABELS_H */
