/*
 * resolver.h
 *	  What the files that resolve a section's statements share.
 */
#ifndef GXBG_FIGURE_RESOLVER_H
#define GXBG_FIGURE_RESOLVER_H

#include "figure/resolve.h"
#include "form/metric_rules.h"

/* Statements this many sentences apart may repeat each other, or mean all of the first */
#define MAX_SENTENCES_APART	2

/* It counts in the report's year, if it is a whole */
static inline bool
gxbg_is_in_scope(const Statement *s)
{
	return s->year == YEAR_OWN && s->mode == MODE_DONE;
}

/* resolve_group.c: puts a statement behind the others as it is; NB it moves them */
extern Statement *gxbg_put(Resolver *resolver, const Statement *s);

/* The same as a whole of its metric, or a part that stands for itself; false if it is neither */
extern bool gxbg_take(Resolver *resolver, const Statement *s);

/* What was told of a metric, or in a sentence, is not of the year, or none of the metric */
extern void gxbg_withdraw(Resolver *resolver, int metric);
extern void gxbg_withdraw_sentence(Resolver *resolver, int sentence);
extern void gxbg_withdraw_cases(Resolver *resolver, int metric);

extern void gxbg_add_antecedent(Resolver *resolver, const Statement *s);
extern bool gxbg_is_same_organ(const Resolver *resolver, Span a, Span b);
extern bool gxbg_is_in_series(const Group *group, const Statement *s);

/* resolve_parts.c */
extern bool gxbg_is_partial(const Resolver *resolver, const Statement *s);

/* resolve_items.c */
extern void gxbg_resolve_items(Resolver *resolver, const Statement *s);

/* resolve_longer.c */
extern void gxbg_resolve_new(Resolver *resolver, const Statement *s);
extern bool gxbg_leaves_year(Resolver *resolver, const Statement *s);
extern void gxbg_leave_longer_time(Resolver *resolver, const Statement *s);
extern void gxbg_leave_stock(Resolver *resolver, const Statement *carried);
extern bool gxbg_is_fresh(const Resolver *resolver, const Statement *s);

/* resolve_all.c: proposals that wait, how many and their sum; what all of them are */
extern int	gxbg_waiting(const Resolver *resolver, int sentence, int64_t *sum);
extern void gxbg_resolve_done(Resolver *resolver, const Statement *s);

#endif							/* GXBG_FIGURE_RESOLVER_H */
