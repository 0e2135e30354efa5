/*
 * join.c
 *	  Words that are several atoms become one: an application for disclosure,
 *	  by whomever; the application of another thing; an application by a way.
 */
#include "figure/reader.h"

static void
pass_over(Atom *atom)
{
	atom->class = ATOM_SOFT;
	atom->argument = 0;
}

/* 没有公民申请公开: nobody did */
static bool
is_denied_to_anyone(const Sentence *sentence, int at)
{
	return at > 0 && sentence->atoms[at - 1].class == CUE_NOT &&
		gxbg_word_follows(sentence->scan, sentence->atoms[at].start, &gxbg_persons);
}

/*
 * 公民申请公开政府信息: what the application is for, as in 申请公开政府信息, which is
 * one word.  Nothing is disclosed there, whoever applies and by whatever way; of
 * several who do (公民、法人和其他组织), it is no part.
 */
static void
join_applied_for(Sentence *sentence, int at)
{
	Atom	   *atoms = sentence->atoms;
	int			last = sentence->count - 1;
	Atom	   *next = &atoms[at + 1];

	if (at == last)
		return;
	if (is_denied_to_anyone(sentence, at) &&
		(named_by(next) == NAMED(THING_DISCLOSURE) || done_by(next) == DONE(VERB_DISCLOSE)))
		atoms[at].argument = THING_APPLICATION;
	if (at > 1 && atoms[at - 1].class == ATOM_LINK && atoms[at - 2].class != ATOM_COUNT &&
		(named_by(next) == NAMED(THING_DISCLOSURE) || done_by(next) == DONE(VERB_DISCLOSE)))
		atoms[at].argument = THING_APPLICATION;
	if (named_by(next) == NAMED(THING_DISCLOSURE))
		pass_over(next);
	else if (done_by(next) == DONE(VERB_DISCLOSE))
	{
		pass_over(next);
		if (at + 1 < last && named_by(&next[1]) & INFORMATIONS)
			pass_over(&next[1]);
	}
}

/* 行政复议的申请: it is one of the thing that it is for */
static void
join_application_of(Sentence *sentence, int at)
{
	Atom	   *atoms = sentence->atoms;

	if (at < 2)
		return;
	gxbg_settle(sentence, &atoms[at - 1]);
	if (atoms[at - 1].class == ATOM_SOFT && atoms[at - 1].argument == 0 &&
		gxbg_word_precedes(sentence->scan, atoms[at].start, &gxbg_of) &&
		named_by(&atoms[at - 2]) & (REMEDIES | NAMED(THING_OTHER)))
		pass_over(&atoms[at]);
}

/* 微信申请: by a channel that is a word of its own */
static void
join_channel(Sentence *sentence, int at)
{
	Atom	   *atoms = sentence->atoms;

	if (at > 0 && atoms[at - 1].class == CUE_CHANNEL && atoms[at - 1].end == atoms[at].start)
	{
		atoms[at].argument = THING_APPLY_BY;
		atoms[at].start = atoms[at - 1].start;
		pass_over(&atoms[at - 1]);
		atoms[at - 1].end = atoms[at - 1].start;
	}
}

/* 已主动公开政府信息49条: no outcome of an application, as in 属于已主动公开 */
static void
join_disclosed(Sentence *sentence, int at)
{
	Atom	   *atoms = sentence->atoms;

	if (at + 1 < sentence->count && named_by(&atoms[at + 1]) & INFORMATIONS &&
		gxbg_word_follows(sentence->scan, atoms[at].start, &gxbg_already) &&
		!gxbg_word_precedes(sentence->scan, atoms[at].start, &gxbg_matters))
		atoms[at].argument = VERB_DISCLOSE_UNASKED;
}

void
gxbg_join_words(Sentence *sentence)
{
	for (int i = 0; i < sentence->count; i++)
		if (done_by(&sentence->atoms[i]) == DONE(VERB_OTHER_OUTCOME))
			join_disclosed(sentence, i);
		else if (named_by(&sentence->atoms[i]) == NAMED(THING_APPLY_BY))
			join_applied_for(sentence, i);
		else if (named_by(&sentence->atoms[i]) == NAMED(THING_APPLY))
		{
			join_application_of(sentence, i);
			join_channel(sentence, i);
			if (named_by(&sentence->atoms[i]) == NAMED(THING_APPLY_BY))
				join_applied_for(sentence, i);
		}
}
