/*
 * resolve_longer.c
 *	  What is of more than the year, and what is new in it.
 */
#include "figure/resolver.h"

/* The figure of the year, of what was told for more years */
void
gxbg_resolve_new(Resolver *resolver, const Statement *s)
{
	Statement	whole = *s;

	if (resolver->groups[s->metric].sentence == s->saying.sentence)
		gxbg_withdraw(resolver, s->metric);
	resolver->channels.figure = -1;
	whole.by = BY_NOTHING;
	gxbg_take(resolver, &whole);
}

/*
 * 2015年受理6件,累计受理43件: the year is not the frame of what is counted once
 * more, and is more.  Nor is it of what follows.
 */
bool
gxbg_leaves_year(Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[s->metric];

	if (!(s->said & SAID_AGAIN))
		return false;
	if (resolver->more_years_sentence == s->saying.sentence)
		return true;
	if (group->sentence != s->saying.sentence || group->count == 0 || group->again ||
		s->amount.value <= group->value || s->amount.value == group->sum ||
		(s->metric == METRIC_APPLICATIONS_RECEIVED && group->in_series))
		return false;
	resolver->more_years_sentence = s->saying.sentence;
	return true;
}

/* 截至2022年底公开900条,其中2022年100条: what is part of this year is no whole of it */
void
gxbg_leave_longer_time(Resolver *resolver, const Statement *s)
{
	const uint32_t part = SAID_PART | SAID_OWN_YEAR | SAID_UNTIL;

	if ((s->said & part) != part || resolver->until_sentence == s->saying.sentence)
		return;
	gxbg_withdraw_sentence(resolver, s->saying.sentence);
	resolver->ever_sentence = resolver->until_sentence = s->saying.sentence;
}

/*
 * 受理8件,其中上年结转5件,本年新收3件: with those of the year before among them, they
 * are not what came in this one; those that were new are, if they are told.
 */
void
gxbg_leave_stock(Resolver *resolver, const Statement *carried)
{
	Group	   *received = &resolver->groups[METRIC_APPLICATIONS_RECEIVED];
	Statement  *items = resolver->resolved->items;
	int			last = resolver->resolved->count - 1;
	int64_t		fresh = received->value - carried->amount.value;
	bool		told = false;

	if (received->sentence == 0 || received->count != 1 || fresh < 0 ||
		items[received->first].said & SAID_PART ||
		received->sentence < carried->saying.sentence - (received->first == last ? 1 : 0))
		return;
	for (int i = received->first + 1; i <= last; i++)
		if (items[i].metric != METRIC_APPLICATIONS_RECEIVED || items[i].amount.value != fresh ||
			items[i].by != BY_NOTHING)
			return;
		else
			told = true;
	items[received->first].said |= SAID_FOREIGN;
	if (told)
		items[last].role = ROLE_WHOLE;
	resolver->stock_sentence = carried->saying.sentence;
	resolver->fresh = fresh;
}

/* Right behind the older ones, the new ones of those that leave_stock told apart */
bool
gxbg_is_fresh(const Resolver *resolver, const Statement *s)
{
	return s->metric == METRIC_APPLICATIONS_RECEIVED && s->by == BY_NOTHING &&
		resolver->stock_sentence == s->saying.sentence && resolver->fresh == s->amount.value &&
		resolver->resolved->items[resolver->resolved->count - 1].metric ==
		METRIC_APPLICATIONS_CARRIED_IN;
}
