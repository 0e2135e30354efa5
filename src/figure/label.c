/*
 * label.c
 *	  Labels of tables and headings of sections that stand in a sentence: what
 *	  they say there.
 *
 * The scanner takes the longest word, so that 收到申请数 is one token and not a
 * verb and a noun.  A label is read as the cues that it is made of.
 */
#include "figure/label.h"

#include <string.h>

#include "form/cues.h"
#include "form/statistics.h"

#define VERB_CUE(verb)	CUE(CUE_VERB, VERB_##verb)
#define THING_CUE(thing) CUE(CUE_THING, THING_##thing)
#define THROUGH(counts) CUE(CUE_CHANNEL, counts)

static const Label outcome_labels[N_OUTCOMES] = {
	[OUT_RECEIVED] = {2, {VERB_CUE(RECEIVE), THING_CUE(APPLICATION)}},
	[OUT_CARRIED_IN] = {1, {VERB_CUE(CARRY_IN)}},
	[OUT_DISCLOSED] = {1, {VERB_CUE(GRANT)}},
	[OUT_PARTLY_DISCLOSED] = {1, {VERB_CUE(PARTLY)}},
	[OUT_CARRIED_OUT] = {1, {VERB_CUE(CARRY_OUT)}},
};

static const Label indicator_labels[N_INDICATORS] = {
	[IND_DISCLOSED_ITEMS] = {2, {VERB_CUE(DISCLOSE_UNASKED), THING_CUE(ITEM)}},
	[IND_DISCLOSED_NORMATIVE_DOCUMENTS] = {2, {VERB_CUE(DISCLOSE_UNASKED), THING_CUE(NORMATIVE_DOCUMENT)}},
	[IND_NORMATIVE_DOCUMENTS_MADE] = {2, {VERB_CUE(MAKE), THING_CUE(NORMATIVE_DOCUMENT)}},
	[IND_DISCLOSED_GAZETTE] = {3, {THROUGH(0), VERB_CUE(DISCLOSE), THING_CUE(ITEM)}},
	[IND_DISCLOSED_WEBSITE] = {3, {THROUGH(1), VERB_CUE(DISCLOSE), THING_CUE(ITEM)}},
	[IND_DISCLOSED_MICROBLOG] = {3, {THROUGH(0), VERB_CUE(DISCLOSE), THING_CUE(ITEM)}},
	[IND_DISCLOSED_WECHAT] = {3, {THROUGH(0), VERB_CUE(DISCLOSE), THING_CUE(ITEM)}},
	[IND_DISCLOSED_OTHER] = {3, {THROUGH(0), VERB_CUE(DISCLOSE), THING_CUE(ITEM)}},
	[IND_PRESS_CONFERENCES] = {2, {VERB_CUE(HOLD), THING_CUE(PRESS_CONFERENCE)}},
	[IND_PRESS_CONFERENCES_BY_HEAD] = {2, {VERB_CUE(BE_PRESENT), THING_CUE(PRESS_CONFERENCE)}},
	[IND_INTERPRETATIONS] = {2, {VERB_CUE(RELEASE), THING_CUE(INTERPRETATION)}},
	[IND_RECEIVED] = {2, {VERB_CUE(RECEIVE), THING_CUE(APPLY)}},
	[IND_RECEIVED_IN_PERSON] = {1, {THING_CUE(APPLY_BY)}},
	[IND_RECEIVED_FAX] = {1, {THING_CUE(APPLY_BY)}},
	[IND_RECEIVED_ONLINE] = {1, {THING_CUE(APPLY_BY)}},
	[IND_RECEIVED_LETTER] = {1, {THING_CUE(APPLY_BY)}},
	[IND_CONCLUDED] = {2, {VERB_CUE(CONCLUDE), THING_CUE(APPLICATION)}},
	[IND_CONCLUDED_ON_TIME] = {1, {VERB_CUE(CONCLUDE)}},
	[IND_ANSWERED] = {2, {VERB_CUE(ANSWER), THING_CUE(APPLICATION)}},
	[IND_ANSWERED_AGREED] = {1, {VERB_CUE(GRANT)}},
	[IND_ANSWERED_AGREED_PARTLY] = {1, {VERB_CUE(PARTLY)}},
	[IND_ANSWERED_REFUSED] = {1, {VERB_CUE(REFUSE)}},
	[IND_RECONSIDERATIONS] = {1, {THING_CUE(RECONSIDERATION)}},
	[IND_LITIGATIONS] = {1, {THING_CUE(LITIGATION)}},
	[IND_COMPLAINTS] = {1, {THING_CUE(COMPLAINT)}},
	[IND_FEES] = {2, {VERB_CUE(CHARGE), THING_CUE(REQUEST_FEE)}},
	[IND_TRAINING_CLASSES] = {2, {VERB_CUE(HOLD), THING_CUE(TRAINING)}},
};

static const Label other_outcome = {1, {VERB_CUE(OTHER_OUTCOME)}};
static const Label another_matter = {1, {CUE(CUE_NOUN, 0)}};
static const Label received_alone = {1, {VERB_CUE(RECEIVE)}};
static const Label proceedings = {2, {THING_CUE(RECONSIDERATION), THING_CUE(LITIGATION)}};
static const Label applications = {1, {THING_CUE(APPLICATION)}};
static const Label disclosure = {1, {THING_CUE(DISCLOSURE)}};

/* 本年新收 alone, in bytes: a verb and no noun */
#define SHORT_OUTCOME		12

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

	if (word && word->index == OUT_RECEIVED && strlen(word->text) <= SHORT_OUTCOME)
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
