/*
 * grammar.h
 *	  What the readers of one sentence share.
 */
#ifndef GXBG_PROSE_GRAMMAR_H
#define GXBG_PROSE_GRAMMAR_H

#include "figure/atoms.h"
#include "figure/figures.h"

#define DONE(verb)		(UINT32_C(1) << (verb))
#define NAMED(thing)	(UINT32_C(1) << (thing))

#define APPLICATIONS \
	(NAMED(THING_APPLICATION) | NAMED(THING_ON_REQUEST) | NAMED(THING_ENTRY) | \
	 NAMED(THING_APPLY) | NAMED(THING_APPLY_BY))
#define PROPOSALS \
	(NAMED(THING_PROPOSAL) | NAMED(THING_SUGGESTION) | NAMED(THING_MOTION))
#define REMEDIES \
	(NAMED(THING_RECONSIDERATION) | NAMED(THING_LITIGATION) | NAMED(THING_APPEAL))

/* Things that are received, concluded and carried over as applications are */
#define OTHER_CASES \
	(REMEDIES | PROPOSALS | NAMED(THING_COMPLAINT) | NAMED(THING_HOTLINE) | \
	 NAMED(THING_CASE) | NAMED(THING_OTHER))

#define FEES \
	(NAMED(THING_FEE) | NAMED(THING_REQUEST_FEE))

#define NO_THING	N_THINGS

/* A count of applications that 全部, 均 and the like may mean */
typedef struct Antecedent
{
	int			count;			/* how many there are to choose from */
	int			sentence;
	int64_t		value;
	uint32_t	start;			/* of its quote */
} Antecedent;

/* The last figure given of a metric */
typedef struct Given
{
	int			sentence;
	int			first;			/* of its figures in that sentence */
	int			start;			/* atoms that said the first, and the last of them */
	int			last;
	Span		organ;			/* who is the subject of the last: bytes, or none */
	int64_t		value;
	int64_t		sum;			/* of those in that sentence */
	int			times;
	uint32_t	things;			/* NAMED bits of what they counted */
	bool		whole;			/* it was said to be all */
	bool		of_disclosure;	/* so were these cases; see prose_narrow.c */
} Given;

typedef struct FigureReader
{
	const Scan *scan;
	int			report_year;
	Figure	   *figures;
	int			count;
	int			capacity;
	Sentence	sentence;

	/* Of the passage */
	int			sentence_number;	/* from 1 */
	uint8_t		topic;			/* Thing last spoken of, or NO_THING */
	int			topic_sentence;
	Antecedent	antecedent;
	Given		given[N_METRICS];
	int			heading_sentence;	/* the last heading with things of its own, or 0 */
	uint32_t	heading_things; /* NAMED bits of them */
	int			channels;		/* through which items were disclosed, in a series */
	int			channel_figure; /* that of the first, or -1 */
	int			channel_sentence;	/* in which the last was told */
	int			way_sentence;	/* in which applications came through a way of any name */
	int			other_sentence; /* in which other cases were counted last, or 0 */
	int64_t		other_value;	/* how many */

	/* Of the sentence, up to the atom that is read */
	int			clause;			/* its first atom */
	int			outer_clause;	/* the one before the bracket */
	bool		other_year;		/* spoken of now */
	bool		other_year_outside; /* the same before the bracket */
	bool		year_of_origin; /* the other year is only of this clause */
	bool		own_year_said;
	bool		until_said;		/* 截至: what is told may be of more years */
	bool		since_ever;
	int			ever_from;		/* figures when 累计 came in the year's frame, or -1 */
	int			newly;			/* the atom that says what is new in the year, or -1 */
	int			told_metric;	/* told last, of whatever time, or -1 */
	int64_t		told_value;
	int			told_first;		/* atom of it */
	bool		changing;		/* a comparison, up to the next comma */
	bool		planned;
	bool		part;			/* of something said before */
	bool		part_outside;	/* the same before the bracket */
	bool		part_of_ever;	/* of a total of more years than this one */
	int			year_named;		/* the last one in this clause, or 0 */
	bool		by_channels;	/* the whole is told by its parts */
	uint32_t	things;			/* NAMED bits of all so far */
	uint32_t	all_things;		/* and of the whole sentence */
	uint32_t	all_verbs;		/* DONE bits of the whole sentence */
	uint32_t	told;			/* NAMED bits of what is told of now */
	bool		told_whole;		/* as all there is */
	uint32_t	clause_verbs;	/* DONE bits of the last clause with a verb */
	uint32_t	verbs_outside;	/* the same before the bracket */
	const Atom *pending[8];		/* counts of proposals that wait for an answer */
	int			pending_count;
} FigureReader;

/* What stands beside a figure: the atom, and small words passed over */
typedef struct Beside
{
	int			at;				/* -1: nothing in this clause */
	uint8_t		soft;			/* SOFT_... bits */
} Beside;

/* Told of one thing: what the figure is, and the atoms that say so */
typedef struct Telling
{
	const Atom *count;
	int			first;
	int			last;
} Telling;

/* Walks over the clause; prose_clause.c */
extern Beside gxbg_left_of(FigureReader *reader, int at);
extern Beside gxbg_right_of(FigureReader *reader, int at);
extern uint32_t gxbg_verbs_ending_at(FigureReader *reader, int at, int *first);
extern uint32_t gxbg_verbs_before(FigureReader *reader, int at, int *first);
extern uint32_t gxbg_things_ending_at(FigureReader *reader, int at, int *first);
extern int	gxbg_closing_of(const FigureReader *reader, int at);
extern int	gxbg_clause_end(const FigureReader *reader, int at);

/* Readers of the kinds of statement */
extern void gxbg_read_count(FigureReader *reader, int at);	/* prose_count.c */
extern void gxbg_read_denial(FigureReader *reader, int at);	/* prose_denial.c */
extern void gxbg_read_universal(FigureReader *reader, int at);	/* prose_all.c */
extern void gxbg_read_pairs(FigureReader *reader, int at);	/* prose_pairs.c */
extern void gxbg_read_plain_clause(FigureReader *reader, int from, int to);

/* Cases over disclosure, of cases of all kinds; false if it is none; prose_narrow.c */
extern bool gxbg_read_narrowed(FigureReader *reader, int at);
extern bool gxbg_read_none_narrowed(FigureReader *reader, int at);

/*
 * What the figure at this atom tells of a thing and the verbs that go with it,
 * of applications or of items that were disclosed, or of a metric; prose_tell.c
 */
extern void gxbg_tell_thing(FigureReader *reader, int thing_at, uint32_t verbs, int verb_at,
							const Telling *telling, int at);
extern void gxbg_tell_applications(FigureReader *reader, uint32_t verbs, int verb_at,
								   const Telling *telling);
extern void gxbg_tell_items(FigureReader *reader, const Telling *telling, int at);
extern void gxbg_tell_metric(FigureReader *reader, Metric metric, const Telling *telling);

/* Parts of a whole; prose_parts.c */
extern bool gxbg_adds_up(FigureReader *reader, Metric metric, const Atom *sum);
extern void gxbg_take_sum(FigureReader *reader, const Telling *telling);
extern Span gxbg_organ_before(FigureReader *reader, int at);
extern bool gxbg_is_beside(FigureReader *reader, Metric metric, int first);
extern bool gxbg_is_by_some_organ(FigureReader *reader, int first, const Atom *count);
extern bool gxbg_is_by_applicant(FigureReader *reader, int verb_at);
extern bool gxbg_is_one_applicant(FigureReader *reader, const Atom *count);
extern bool gxbg_is_by_topic(FigureReader *reader, int verb_at, const Telling *telling);

/* Whoever applies for information to be disclosed: one word; prose_parts.c */
extern void gxbg_join_applied_for(Sentence *sentence);

/* A count that all of them may mean */
extern void gxbg_add_antecedent(FigureReader *reader, const Telling *telling);

/* Metrics of applications by what was done with them; prose_metric.c */
extern int	gxbg_application_metrics(uint32_t verbs, Metric metrics[4]);
extern int	gxbg_thing_metric(FigureReader *reader, int thing_at, uint32_t verbs, const Atom *count);

/* Is what is charged at this atom told of right below the heading of fees? */
extern bool gxbg_is_headed_fee(FigureReader *reader, int at);

/* Are press conferences those that heads of organs take part in? */
extern bool gxbg_is_of_heads(const FigureReader *reader, int thing_at);

/* Is the thing one kind of what was counted before? */
extern bool gxbg_is_kind_of_part(FigureReader *reader, int thing_at);

/* Is the thing an application for information, from what is said of it? */
extern bool gxbg_is_application(FigureReader *reader, int at, uint32_t verbs);

/* The topic, if it is fresh */
extern uint8_t gxbg_topic(const FigureReader *reader);
extern bool gxbg_speaks_of_applications(const FigureReader *reader);
extern void gxbg_set_topic(FigureReader *reader, Thing thing);

/*
 * Take down a figure said by atoms [first, last]; not if it repeats one, or is
 * a part of one.
 */
extern void gxbg_take_figure(FigureReader *reader, Metric metric, const Atom *count,
							 int first, int last);

/* Take back what this sentence told, of a metric: it was of more years than this one */
extern void gxbg_withdraw_figures(FigureReader *reader);
extern void gxbg_withdraw_metric(FigureReader *reader, int metric);

/* And what the last sentence that told of it told */
extern void gxbg_withdraw_told(FigureReader *reader, int metric);

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

/* Does the heading right before this sentence name one of the things? */
static inline bool
gxbg_heading_names(const FigureReader *reader, uint32_t things)
{
	return reader->heading_sentence > 0 &&
		reader->heading_sentence == reader->sentence_number - 1 && reader->heading_things & things;
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

#endif							/* GXBG_PROSE_GRAMMAR_H */
