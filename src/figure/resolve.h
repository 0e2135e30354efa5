/*
 * resolve.h
 *	  What the statements of a section are to one another.
 */
#ifndef GXBG_FIGURE_RESOLVE_H
#define GXBG_FIGURE_RESOLVE_H

#include "figure/statement.h"
#include "scan/scan.h"

/* Proposals of one sentence that may wait for an answer */
#define MAX_WAITING		8

/* What the last sentence that stated a metric stated of it */
typedef struct Group
{
	int			sentence;		/* 0: none */
	int			first;			/* of the resolved statements */
	int			start;			/* atoms that said the first, and the last of them */
	int			last;
	int			count;			/* of those that stand for themselves */
	int64_t		value;			/* of the last */
	int64_t		sum;
	uint32_t	things;			/* NAMED bits of what they counted */
	Span		organ;			/* whose the last was */
	uint8_t		by;				/* what the last was by */
	bool		in_all;			/* it was said to be all */
	bool		in_series;		/* they came by channels or applicants */
	bool		of_disclosure;	/* cases that were said to be over disclosure */
	bool		again;			/* the first was told behind 累计 */
	bool		whole;			/* the section stated a whole */
	int64_t		whole_value;
} Group;

/* The count that 全部, 均 and the like may mean */
typedef struct Antecedent
{
	int			count;			/* how many there are to choose from */
	int			sentence;
	int64_t		value;
	uint32_t	start;			/* of its quote */
} Antecedent;

/* Channels through which items were disclosed, in a series without a whole */
typedef struct Channels
{
	int			count;
	int			sentence;
	int			figure;			/* of the first, or -1 */
} Channels;

typedef struct Resolver
{
	const Scan *scan;
	StatementList *resolved;
	Group		groups[N_METRICS];
	Antecedent	antecedent;
	Channels	channels;
	Statement	waiting[MAX_WAITING];
	int			waiting_count;
	int			waiting_sentence;
	int			ever_sentence;	/* the last that told of more years than one */
	int			until_sentence; /* the last whose totals were withdrawn */
	int			more_years_sentence;	/* the last in which 累计 left the year */
	int			stock_sentence; /* the last in which what was received had older ones among them */
	int64_t		fresh;			/* so many of them were new */
	int64_t		late;			/* in this sentence, so many figures */
} Resolver;

/* A section begins; its statements are put behind those of others */
extern void gxbg_begin_section(Resolver *resolver, const Scan *scan, StatementList *resolved);

/* The next statements of the section, of whole sentences, as they are understood */
extern void gxbg_resolve(Resolver *resolver, const StatementList *stated);

#endif							/* GXBG_FIGURE_RESOLVE_H */
