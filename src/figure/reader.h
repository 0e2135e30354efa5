/*
 * reader.h
 *	  What the readers of one sentence share: its atoms and their scopes, what
 *	  was spoken of before, and the statements so far.
 */
#ifndef GXBG_FIGURE_READER_H
#define GXBG_FIGURE_READER_H

#include "figure/atoms.h"
#include "figure/figures.h"
#include "figure/resolve.h"
#include "figure/scope.h"
#include "figure/statement.h"
#include "form/metric_rules.h"
#include "passage/words.h"

#define NO_THING	N_THINGS

/* What was spoken of, from sentence to sentence */
typedef struct Speech
{
	uint8_t		topic;			/* Thing last spoken of, or NO_THING */
	int			topic_sentence;
	int			heading_sentence;	/* the last heading with things of its own, or 0 */
	uint32_t	heading_things; /* NAMED bits of them */
	int			other_sentence; /* in which other cases were counted last, or 0 */
	int64_t		other_value;	/* how many */
} Speech;

/* The last statement of a metric, as far as it is of the report's year */
typedef struct Stated
{
	int			sentence;		/* 0: none */
	int64_t		value;
	int64_t		most;			/* the same, without parts of it */
} Stated;

typedef struct FigureReader
{
	const Scan *scan;
	int			report_year;
	FigureOwner owner;
	bool		owner_read;		/* the next two are known */
	uint8_t		named_tier;		/* of the owner, by its name */
	bool		governs;		/* the owner: it reports for those below it */
	Sentence	sentence;
	Scope	   *scopes;			/* of its atoms, and of the end */
	StatementList stated;		/* the last of this section */
	bool		more_stated;	/* others of this section are resolved already */
	Resolver   *resolver;		/* of this section */
	StatementList resolved;		/* in all, as they are understood */

	int			number;			/* of the sentence, from 1 */
	int			others_sentence;	/* the last one that told of another organ, or 0 */
	Speech		speech;
	Stated		metrics[N_TALLIES];
	uint32_t	things;			/* NAMED bits up to the atom that is read */
	uint32_t	all_things;		/* and of the whole sentence */
	uint32_t	all_verbs;		/* DONE bits of the whole sentence */
	uint32_t	clause_verbs;	/* DONE bits of the last clause with a verb */
	uint32_t	verbs_outside;	/* the same before the bracket */
	int			first_stated;	/* in this sentence */
} FigureReader;

/* Who and what a figure, a denial or "all" is told of: the words beside it */
typedef struct Frame
{
	int			at;				/* the figure's atom, the negation, the word for all */
	int			first;			/* atoms that say it */
	int			last;
	int			thing_at;		/* the head, or -1: spoken of before */
	int			verb_at;		/* the first of the verbs, or the place where one would be */
	uint32_t	things;			/* NAMED bits of the heads that are counted together */
	uint32_t	verbs;			/* DONE bits */
	uint8_t		kind;			/* AmountKind */
	uint8_t		soft;			/* SOFT_... bits between */
	bool		in_all;			/* said to be the whole */
	bool		plain;			/* a denial that needs no verb */
} Frame;

/* What stands beside an atom in its clause, and the small words passed over */
typedef struct Beside
{
	int			at;				/* -1: nothing */
	uint8_t		soft;			/* SOFT_... bits */
} Beside;

static inline bool
is_thing(const Atom *atom)
{
	return atom->class == CUE_THING;
}

static inline bool
is_verb(const Atom *atom)
{
	return atom->class == CUE_VERB;
}

/*
 * The bit of a thing or of a verb, none for another atom.  Nothing foretells
 * which atoms are, so there is no branch; arguments of both are below 32.
 */
static inline uint32_t
named_by(const Atom *atom)
{
	return (uint32_t) is_thing(atom) << (atom->argument & 31);
}

static inline uint32_t
done_by(const Atom *atom)
{
	return (uint32_t) is_verb(atom) << (atom->argument & 31);
}

/* The first atom of the clause of this one */
static inline int
clause_of(const FigureReader *reader, int at)
{
	return reader->scopes[at].clause;
}

static inline bool
is_in_part(const FigureReader *reader, int at)
{
	return (reader->scopes[at].flags & SCOPE_PART) != 0;
}

/* Things of more than one metric */
static inline bool
gxbg_is_several(uint32_t things)
{
	return (things & (things - 1)) != 0 && (things & ~PROPOSALS) && (things & ~FEES) &&
		(things & ~APPLICATIONS) && (things & ~INFORMATIONS);
}

/* A figure that is told by this verb */
static inline Frame
gxbg_frame_of_count(int at, int verb_at, uint32_t verbs)
{
	return (Frame) {
		.at = at, .first = verb_at, .last = at, .thing_at = -1, .verb_at = verb_at,
		.verbs = verbs, .kind = AMOUNT_NUMBER
	};
}

/* clause.c: walks over the atoms of a clause */
extern Beside gxbg_left_of(FigureReader *reader, int at);
extern Beside gxbg_right_of(FigureReader *reader, int at);
extern int	gxbg_closing_of(const FigureReader *reader, int at);
extern int	gxbg_clause_end(const FigureReader *reader, int at);
extern uint32_t gxbg_verbs_ending_at(FigureReader *reader, int at, int *first);
extern uint32_t gxbg_verbs_before(FigureReader *reader, int at, int *first);
extern uint32_t gxbg_things_ending_at(FigureReader *reader, int at, int *first);
extern bool gxbg_is_unknown(FigureReader *reader, int at);
extern int	gxbg_reduced_fee(FigureReader *reader, int at);
extern bool gxbg_is_case_of(FigureReader *reader, int case_at, int thing_at);
extern int	gxbg_thing_behind(FigureReader *reader, int at);

/* sums.c: figures that add up */
extern bool gxbg_adds_up(FigureReader *reader, Metric metric, int sum_at);

/* join.c: words that are several atoms become one */
extern void gxbg_join_words(Sentence *sentence);

/* topic.c: what is spoken of */
extern uint8_t gxbg_topic(const FigureReader *reader);
extern const Statement *gxbg_last_stated(const FigureReader *reader);
extern void gxbg_set_topic(FigureReader *reader, Thing thing);
extern bool gxbg_speaks_of_applications(const FigureReader *reader);
extern bool gxbg_heading_names(const FigureReader *reader, uint32_t things);
extern bool gxbg_is_application(FigureReader *reader, int thing_at, uint32_t verbs);
extern void gxbg_note_counted(FigureReader *reader, uint32_t things, const Atom *count);
extern bool gxbg_is_of_other_cases(FigureReader *reader, const Atom *count);
extern void gxbg_note_thing(FigureReader *reader, int at);

/* conditions.c: the conditions of rules, as IF bits */
extern bool gxbg_holds(FigureReader *reader, const Frame *frame, Condition condition);

/* metric.c: the metrics of a frame by the rules, as OF bits, each with the part that it is by */
extern uint32_t gxbg_metrics_of(FigureReader *reader, const Frame *frame, uint8_t bys[N_METRICS]);

/* by.c: what the words of a frame make it a part by */
extern void gxbg_read_by(FigureReader *reader, const Frame *frame, Statement *statement);
extern bool gxbg_is_through_site(FigureReader *reader, int at, bool *any);
extern bool gxbg_is_joined(FigureReader *reader, int at);
extern Span gxbg_organ_before(FigureReader *reader, int at);
extern int	gxbg_end_of_subject(const FigureReader *reader, int from);
extern uint32_t gxbg_end_of_organ(FigureReader *reader, int from, int to);
extern int	gxbg_clause_before(const FigureReader *reader, int at);

/* whose.c: is it the reporting organ's, by the words before this atom? */
typedef enum Whose
{
	WHOSE_UNSAID,
	WHOSE_OWN,
	WHOSE_OTHERS
} Whose;

extern Whose gxbg_whose(FigureReader *reader, int at);

/* tell.c: from frames to statements */
extern void gxbg_tell(FigureReader *reader, Frame *frame);
extern void gxbg_add(FigureReader *reader, const Frame *frame, int metric, By by, uint32_t said);
extern void gxbg_tell_tally(FigureReader *reader, const Frame *frame, int tally, uint32_t verbs);

/* leading.c: figures that come first */
extern bool gxbg_is_charge(FigureReader *reader, const Frame *frame);
extern void gxbg_read_leading_count(FigureReader *reader, int at, uint8_t soft);

/* The readers of amounts: count.c, special.c, none.c, all.c, pairs.c */
extern void gxbg_read_count(FigureReader *reader, int at);
extern bool gxbg_read_special_count(FigureReader *reader, int at, Beside left);
extern void gxbg_read_sum(FigureReader *reader, const Frame *frame);
extern bool gxbg_read_none_narrowed(FigureReader *reader, int at);
extern void gxbg_read_none(FigureReader *reader, int at);
extern void gxbg_read_all(FigureReader *reader, int at);
extern void gxbg_read_pairs(FigureReader *reader, int at);
extern void gxbg_read_plain_clause(FigureReader *reader, int from, int to);

#endif							/* GXBG_FIGURE_READER_H */
