/*
 * resolve_items.c
 *	  Items disclosed: wholes and channels.
 */
#include "figure/resolver.h"

/* 通过平台公开20条,其中通过公报公开4条: a part that says nothing of a whole or of the year; that was all */
static bool
is_part_of_items(const Resolver *resolver, const Statement *s)
{
	return s->said & SAID_PART && !(s->verbs & DONE(VERB_DISCLOSE_UNASKED)) &&
		resolver->ever_sentence != s->saying.sentence && !(s->said & SAID_NEW);
}

/* Items were told of before, and none by a channel: what one carried is a part of them */
static bool
is_channel_of_told(const Resolver *resolver, const Statement *s)
{
	const Group *group = &resolver->groups[METRIC_DISCLOSED_ITEMS];

	return group->sentence > 0 && resolver->channels.count == 0 &&
		(group->sentence >= s->saying.sentence - 1 || s->amount.value <= group->value);
}

/* Of several channels none tells of all items */
static void
resolve_channel(Resolver *resolver, const Statement *s, const Statement *part)
{
	Channels   *channels = &resolver->channels;

	channels->count++;
	channels->sentence = s->saying.sentence;
	if (channels->count == 1 && s->said & SAID_BY_SITE)
	{
		channels->figure = gxbg_take(resolver, s) ? resolver->resolved->count - 1 : -1;
		return;
	}
	gxbg_put(resolver, part);
	if (channels->figure >= 0)
	{
		resolver->resolved->items[channels->figure].role = ROLE_PART;
		channels->figure = -1;
	}
}

/*
 * A whole counts, and one channel that is a website of the government.  The same
 * item may stand in several channels, which may be told of in several sentences.
 */
void
gxbg_resolve_items(Resolver *resolver, const Statement *s)
{
	Channels   *channels = &resolver->channels;
	Statement	part = *s;

	if (s->saying.sentence - channels->sentence > 1)
		*channels = (Channels) {.figure = -1};
	part.role = ROLE_PART;
	if (is_part_of_items(resolver, s))
	{
		if (channels->figure >= 0 && s->by == BY_CHANNEL)
			*channels = (Channels) {.figure = -1};
		gxbg_put(resolver, &part);
	}
	else if (s->by != BY_CHANNEL)
		gxbg_take(resolver, s);
	else if (is_channel_of_told(resolver, s))
		gxbg_put(resolver, &part);
	else
		resolve_channel(resolver, s, &part);
}
