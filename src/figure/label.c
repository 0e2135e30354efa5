/*
 * label.c
 *	  Labels of tables and headings of sections that stand in a sentence: what
 *	  they say there.
 *
 * The scanner takes the longest word, so that 收到申请数 is one token and not a
 * verb and a noun.  A label is read as the cues that it is made of.
 */
#include <string.h>

#include "form/statistics.h"
#include "figure/atoms.h"

#define DONE(verb)		CUE(CUE_VERB, VERB_##verb)
#define NAMED(thing)	CUE(CUE_THING, THING_##thing)
#define THROUGH(counts) CUE(CUE_CHANNEL, counts)

static const Label outcome_labels[N_OUTCOMES] = {
	[OUT_RECEIVED] = {2, {DONE(RECEIVE), NAMED(APPLICATION)}},
	[OUT_CARRIED_IN] = {1, {DONE(CARRY_IN)}},
	[OUT_DISCLOSED] = {1, {DONE(GRANT)}},
	[OUT_PARTLY_DISCLOSED] = {1, {DONE(PARTLY)}},
	[OUT_CARRIED_OUT] = {1, {DONE(CARRY_OUT)}},
};

static const Label indicator_labels[N_INDICATORS] = {
	[IND_DISCLOSED_ITEMS] = {2, {DONE(DISCLOSE_UNASKED), NAMED(ITEM)}},
	[IND_DISCLOSED_NORMATIVE_DOCUMENTS] = {2, {DONE(DISCLOSE_UNASKED), NAMED(NORMATIVE_DOCUMENT)}},
	[IND_NORMATIVE_DOCUMENTS_MADE] = {2, {DONE(MAKE), NAMED(NORMATIVE_DOCUMENT)}},
	[IND_DISCLOSED_GAZETTE] = {3, {THROUGH(0), DONE(DISCLOSE), NAMED(ITEM)}},
	[IND_DISCLOSED_WEBSITE] = {3, {THROUGH(1), DONE(DISCLOSE), NAMED(ITEM)}},
	[IND_DISCLOSED_MICROBLOG] = {3, {THROUGH(0), DONE(DISCLOSE), NAMED(ITEM)}},
	[IND_DISCLOSED_WECHAT] = {3, {THROUGH(0), DONE(DISCLOSE), NAMED(ITEM)}},
	[IND_DISCLOSED_OTHER] = {3, {THROUGH(0), DONE(DISCLOSE), NAMED(ITEM)}},
	[IND_PRESS_CONFERENCES] = {2, {DONE(HOLD), NAMED(PRESS_CONFERENCE)}},
	[IND_PRESS_CONFERENCES_BY_HEAD] = {2, {DONE(BE_PRESENT), NAMED(PRESS_CONFERENCE)}},
	[IND_INTERPRETATIONS] = {2, {DONE(RELEASE), NAMED(INTERPRETATION)}},
	[IND_RECEIVED] = {2, {DONE(RECEIVE), NAMED(APPLY)}},
	[IND_RECEIVED_IN_PERSON] = {1, {NAMED(APPLY_BY)}},
	[IND_RECEIVED_FAX] = {1, {NAMED(APPLY_BY)}},
	[IND_RECEIVED_ONLINE] = {1, {NAMED(APPLY_BY)}},
	[IND_RECEIVED_LETTER] = {1, {NAMED(APPLY_BY)}},
	[IND_CONCLUDED] = {2, {DONE(CONCLUDE), NAMED(APPLICATION)}},
	[IND_CONCLUDED_ON_TIME] = {1, {DONE(CONCLUDE)}},
	[IND_ANSWERED] = {2, {DONE(ANSWER), NAMED(APPLICATION)}},
	[IND_ANSWERED_AGREED] = {1, {DONE(GRANT)}},
	[IND_ANSWERED_AGREED_PARTLY] = {1, {DONE(PARTLY)}},
	[IND_ANSWERED_REFUSED] = {1, {DONE(REFUSE)}},
	[IND_RECONSIDERATIONS] = {1, {NAMED(RECONSIDERATION)}},
	[IND_LITIGATIONS] = {1, {NAMED(LITIGATION)}},
	[IND_COMPLAINTS] = {1, {NAMED(COMPLAINT)}},
	[IND_FEES] = {2, {DONE(CHARGE), NAMED(REQUEST_FEE)}},
	[IND_TRAINING_CLASSES] = {2, {DONE(HOLD), NAMED(TRAINING)}},
};

static const Label other_outcome = {1, {DONE(OTHER_OUTCOME)}};
static const Label another_matter = {1, {CUE(CUE_NOUN, 0)}};
static const Label received_alone = {1, {DONE(RECEIVE)}};
static const Label proceedings = {2, {NAMED(RECONSIDERATION), NAMED(LITIGATION)}};
static const Label applications = {1, {NAMED(APPLICATION)}};
static const Label disclosure = {1, {NAMED(DISCLOSURE)}};

/* 本年新收 alone, in bytes: a verb and no noun */
#define SHORT_LABEL		12

/* What an indicator says: of applications, at least how they ended */
static const Label *
indicator_label(unsigned indicator)
{
	if (indicator_labels[indicator].count > 0)
		return &indicator_labels[indicator];
	return indicator >= IND_RECEIVED && indicator < IND_RECONSIDERATIONS ?
		&other_outcome : &another_matter;
}

const Label *
gxbg_label(const Token *token)
{
	const Word *word = gxbg_meaning(token, WORD_ROW, TABLE_APPLICATIONS);

	if (word && word->index == OUT_RECEIVED && strlen(word->text) <= SHORT_LABEL)
		return &received_alone;
	if (word)
		return outcome_labels[word->index].count > 0 ? &outcome_labels[word->index] :
			&other_outcome;
	word = gxbg_meaning(token, WORD_ROW, TABLE_STATISTICS);
	if (word)
		return indicator_label(word->index);
	word = gxbg_meaning(token, WORD_SECTION, TABLE_NONE);
	if (word)
		return word->index == SECTION_APPLICATION ? &applications :
			word->index == SECTION_PROCEEDING ? &proceedings : &disclosure;
	return NULL;
}
