/*
 * tell.c
 *	  From frames to statements: the metrics, and what the words around say of
 *	  time, mode and whole.
 */
#include <string.h>

#include "figure/reader.h"
#include "text/host.h"

/* Bytes of a quote, above which it is one clause */
#define MAX_QUOTE	1200

/* Behind a verb that carries, in atoms: the year that it carries to */
#define MAX_YEAR_DISTANCE	4

Statement *
gxbg_add_statement(StatementList *list, const Statement *statement)
{
	if (list->count == list->capacity)
	{
		list->capacity = list->capacity ? list->capacity * 2 : 16;
		list->items = gxbg_realloc_array(list->items, (size_t) list->capacity, sizeof(Statement));
	}
	list->items[list->count] = *statement;
	return &list->items[list->count++];
}

/* A clause begins behind a comma or a bracket */
static int
clause_start(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	while (at > 0 && atoms[at - 1].class != ATOM_COMMA && atoms[at - 1].class != ATOM_OPEN)
		at--;
	return at;
}

/* The same, beside what stands in brackets: 各县(市、区)收到5件; but behind (一) */
static int
outer_clause_start(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	for (; at > 0 && atoms[at - 1].class != ATOM_COMMA && atoms[at - 1].class != ATOM_OPEN; at--)
		if (atoms[at - 1].class == ATOM_CLOSE)
		{
			int			close = at - 1;

			for (at = close; at > 0 && atoms[at].class != ATOM_OPEN; at--)
				;
			if (at == close - 2 && atoms[at + 1].flags & IS_NUMBER)
				return close + 1;
			at++;
		}
	return at;
}

/* The clauses that say it, from the one that names what is counted to the one with the figure */
static Span
quote_of(const FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	int			start = outer_clause_start(reader, frame->first);
	int			end = gxbg_clause_end(reader, frame->last);
	Span		quote;

	quote.start = atoms[start].start;
	quote.end = atoms[end > frame->last ? end - 1 : frame->last].end;

	/* A list without end is quoted by the clause that has the figure */
	if (quote.end - quote.start > MAX_QUOTE && frame->kind != AMOUNT_NONE &&
		atoms[frame->at].start >= quote.start)
		quote.start = atoms[clause_start(reader, frame->last)].start;
	return quote;
}

/* 120件,占54%: its share of a whole follows */
static bool
is_share(const FigureReader *reader, int at)
{
	const Atom *count = &reader->sentence.atoms[at];
	const Atom *end = reader->sentence.atoms + reader->sentence.count;
	const Atom *next = count + 2;

	if (next >= end || (count[1].class != ATOM_COMMA && count[1].class != ATOM_OPEN) ||
		!gxbg_word_follows(reader->scan, next->start, &gxbg_shares))
		return false;
	return next->class == CUE_CHANGE || (next + 1 < end && next[1].flags & IS_NUMBER);
}

/*
 * 自然人申请24件,商业企业59件: another kind of applicant is counted next, so that
 * this is one of several; the sum of them, if it follows, takes its place.
 */
static bool
has_sibling(const FigureReader *reader, const Frame *frame)
{
	const Atom *count = &reader->sentence.atoms[frame->at];
	const Atom *end = reader->sentence.atoms + reader->sentence.count;

	return frame->things & NAMED(THING_APPLY_BY) && count + 3 < end &&
		((count[1].class == ATOM_COMMA && count[1].argument == 0) || count[1].class == ATOM_LINK) &&
		count[3].class == ATOM_COUNT && count[3].counter == count->counter &&
		(count[2].class == ATOM_OTHER || count[2].class == CUE_NOUN ||
		 count[2].class == ATOM_TEXT) &&
		gxbg_word_precedes(reader->scan, count[2].end, &gxbg_applicant_ends) &&
		!gxbg_word_within(reader->scan, count[3].end, end[-1].end, &gxbg_in_all);
}

/* What the scope and the words beside the figure say of it */
static uint32_t
said_of(const FigureReader *reader, const Frame *frame)
{
	const Atom *atoms = reader->sentence.atoms;
	const Scope *scope = &reader->scopes[frame->at];
	uint32_t	said = frame->in_all ? SAID_IN_ALL : 0;

	if (scope->flags & SCOPE_PART)
		said |= SAID_PART;
	if (scope->flags & SCOPE_UNTIL)
		said |= SAID_UNTIL;
	if (scope->flags & SCOPE_OWN)
		said |= SAID_OWN_YEAR;
	if (scope->flags & SCOPE_AGAIN)
		said |= SAID_AGAIN;
	if (frame->kind != AMOUNT_NUMBER)
		return said;
	if (frame->verbs & ANSWERS &&
		gxbg_word_within(reader->scan, atoms[scope->clause].start, atoms[frame->verb_at].end,
						 &gxbg_on_time))
		said |= SAID_ON_TIME;
	if (is_share(reader, frame->at))
		said |= SAID_SHARE;
	if (has_sibling(reader, frame))
		said |= SAID_SIBLING;
	return said;
}

/* Done, or still to come; what is carried over comes later anyway */
static StatementMode
mode_of(const FigureReader *reader, const Frame *frame)
{
	const Scope *scope = &reader->scopes[frame->at];

	/* 9件→12件: what there was before */
	if (frame->kind == AMOUNT_NUMBER &&
		gxbg_word_follows(reader->scan, reader->sentence.atoms[frame->at].end, &gxbg_becomes))
		return MODE_CHANGE;
	if (frame->verbs & CARRIED && scope->mode == MODE_PLANNED && !(scope->flags & SCOPE_PLAN))
		return MODE_DONE;
	if (scope->mode == MODE_DONE && frame->last > frame->at && !(frame->verbs & CARRIED) &&
		reader->scopes[frame->last].mode == MODE_PLANNED)
		return MODE_PLANNED;
	return (StatementMode) scope->mode;
}

static void
set_amount(const FigureReader *reader, const Frame *frame, Amount *amount)
{
	const Atom *atom = &reader->sentence.atoms[frame->at];

	amount->kind = frame->kind;
	if (frame->kind != AMOUNT_NUMBER)
		return;
	amount->value = atom->value;
	amount->scale = atom->scale;
	amount->unit = atom->unit;
	amount->number.start = atom->start;
	amount->number.end = atom->number_end;
}

/* The clauses of a statement name disclosure */
static bool
is_of_disclosure(const FigureReader *reader, const Frame *frame)
{
	uint32_t	things = 0;

	for (int i = clause_start(reader, frame->first); i < frame->last; i++)
		things |= named_by(&reader->sentence.atoms[i]);
	return (things & DISCLOSURES) != 0;
}

/* The metric is not counted in the figure's counter */
static bool
is_miscounted(const FigureReader *reader, const Frame *frame, int metric)
{
	const Atom *atom = &reader->sentence.atoms[frame->at];

	return frame->kind == AMOUNT_NUMBER && atom->counter != COUNTER_NONE && metric < N_METRICS &&
		!(gxbg_metrics[metric].counters & COUNTED_BY(atom->counter));
}

/* 累计公开275条,其中本年新增的政府信息32条: what is told of more years before, and new here */
static bool
is_new_of(const FigureReader *reader, const Frame *frame, uint8_t metric)
{
	const Statement *told = gxbg_last_stated(reader);

	return frame->kind == AMOUNT_NUMBER && reader->scopes[frame->at].flags & SCOPE_NEW &&
		is_in_part(reader, frame->at) && told && told->metric == metric &&
		gxbg_is_of_more_years(told) &&
		told->amount.value >= reader->sentence.atoms[frame->at].value;
}

/* What is said of a metric beside its time and mode */
static void
read_metric(FigureReader *reader, const Frame *frame, Statement *statement)
{
	uint8_t		metric = statement->metric;

	if (frame->things & NARROWED && is_of_disclosure(reader, frame))
		statement->said |= SAID_DISCLOSURE;
	if (statement->said & SAID_IN_ALL && frame->kind == AMOUNT_NUMBER &&
		gxbg_adds_up(reader, (Metric) metric, frame->at))
		statement->said |= SAID_SUM;
	gxbg_read_by(reader, frame, statement);
	if (is_new_of(reader, frame, metric))
		statement->said |= SAID_NEW;

	/* The year is said of where they were carried from or to */
	if ((metric == METRIC_APPLICATIONS_CARRIED_IN || statement->said & SAID_DATED) &&
		statement->year != YEAR_EVER)
		statement->year = YEAR_OWN;
}

/* What other organs did that a report speaks of, and none that they decide or pass on to it */
#define TOLD_OF_OTHERS \
	(OF(APPLICATIONS_RECEIVED) | OF(APPLICATIONS_ANSWERED) | OF(APPLICATIONS_CONCLUDED) | \
	 OF(APPLICATIONS_DISCLOSED) | OF(APPLICATIONS_PARTLY_DISCLOSED) | OF(APPLICATIONS_REFUSED) | \
	 OF(APPLICATIONS_CARRIED_IN) | OF(APPLICATIONS_CARRIED_OUT) | OF(DISCLOSED_ITEMS) | \
	 OF(NORMATIVE_DOCUMENTS_DISCLOSED) | OF(INTERPRETATIONS) | OF(GAZETTE_ISSUES) | \
	 OF(TRAINING_SESSIONS))

static bool
is_of_others(FigureReader *reader, const Frame *frame, int metric)
{
	if (metric >= N_METRICS || !(TOLD_OF_OTHERS >> metric & 1) || gxbg_whose(reader, frame->first) != WHOSE_OTHERS)
		return false;
	reader->others_sentence = reader->number;
	return true;
}

static void
note_stated(FigureReader *reader, const Statement *statement)
{
	Stated	   *stated = &reader->metrics[statement->metric];

	if (statement->year != YEAR_OWN || statement->mode != MODE_DONE)
		return;

	/* Of a part, it is not as many as there are */
	if (!(statement->said & SAID_PART) || stated->sentence < reader->number - 1)
		stated->most = statement->amount.value;
	stated->value = statement->amount.value;
	stated->sentence = reader->number;
}

void
gxbg_add(FigureReader *reader, const Frame *frame, int metric, By by, uint32_t said)
{
	Statement	statement = {
		.metric = (uint8_t) metric, .by = (uint8_t) by, .role = ROLE_WHOLE,
		.things = frame->things, .verbs = frame->verbs,
		.year = reader->scopes[frame->at].year, .mode = (uint8_t) mode_of(reader, frame)
	};

	if (is_miscounted(reader, frame, metric) ||
		(frame->kind == AMOUNT_NONE && reader->scopes[frame->at].flags & SCOPE_MONTHS))
		return;
	statement.said = said | said_of(reader, frame);

	/* What there was none of in years, there was none of in this one */
	if (frame->kind == AMOUNT_NONE && statement.year == YEAR_EVER)
		statement.year = YEAR_OWN;
	set_amount(reader, frame, &statement.amount);
	statement.saying = (Saying) {
		reader->number, reader->scopes[frame->at].clause, frame->first, frame->last
	};
	statement.quote = quote_of(reader, frame);
	if (metric < N_METRICS)
		read_metric(reader, frame, &statement);
	if (is_of_others(reader, frame, metric))
		statement.said |= SAID_FOREIGN;
	else
		note_stated(reader, &statement);
	gxbg_add_statement(&reader->stated, &statement);
}

void
gxbg_tell_tally(FigureReader *reader, const Frame *frame, int tally, uint32_t verbs)
{
	Frame		of_verbs = *frame;

	of_verbs.verbs = verbs;
	gxbg_add(reader, &of_verbs, tally, BY_NOTHING, 0);
}

/* 共处理14件,其中新收12件,结转2件: the figure right before the part that this atom is in, or NULL */
static const Atom *
whole_before(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;

	while (at >= 0 && atoms[at].class != CUE_PART && atoms[at].class != ATOM_OPEN)
		at--;
	while (at >= 0 && atoms[at].class != ATOM_COUNT)
		at--;
	return at < 0 ? NULL : &atoms[at];
}

/*
 * 新收12件,结转1件,共13件: it came in, too, if the sum of both follows, or is the
 * whole that both are parts of.
 */
static bool
is_summed_with_received(const FigureReader *reader, int at)
{
	const Atom *atoms = reader->sentence.atoms;
	const Stated *received = &reader->metrics[METRIC_APPLICATIONS_RECEIVED];
	const Atom *whole = whole_before(reader, at);
	int64_t		sum = received->value + atoms[at].value;

	if (received->sentence == 0 || received->sentence != reader->number)
		return false;
	if (whole && whole->value == sum)
		return true;
	for (at++; at < reader->sentence.count && atoms[at].class != ATOM_COUNT;)
		at++;
	return at < reader->sentence.count && atoms[at].value == sum &&
		(atoms[at - 1].class == CUE_TOTAL ||
		 gxbg_word_precedes(reader->scan, atoms[at].start, &gxbg_in_all));
}

/* The year named right behind the verb, and the last one before it; 0 if none is */
static int
year_behind(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, verb_at);

	for (int i = verb_at + 1; i < end && i < verb_at + MAX_YEAR_DISTANCE; i++)
		if (atoms[i].class == ATOM_YEAR)
			return (int) atoms[i].value;
	return 0;
}

static int
year_before(const FigureReader *reader, int verb_at, int from)
{
	const Atom *atoms = reader->sentence.atoms;

	for (int i = verb_at - 1; i >= from; i--)
		if (atoms[i].class == ATOM_YEAR)
			return (int) atoms[i].value;
	return 0;
}

/* In or out, by the years named before and behind the verb */
static uint32_t
carry_direction(const FigureReader *reader, const Frame *frame, bool *dated)
{
	const Atom *atoms = reader->sentence.atoms;
	int			own = reader->report_year;
	int			to = own ? year_behind(reader, frame->verb_at) : 0;
	int			from = own ? year_before(reader, frame->verb_at, clause_of(reader, frame->at)) : 0;

	*dated = to || from;
	if (to)
		return to == own ? DONE(VERB_CARRY_IN) : to == own + 1 ? DONE(VERB_CARRY_OUT) : 0;
	if (from)
		return from == own - 1 ? DONE(VERB_CARRY_IN) : from == own ? DONE(VERB_CARRY_OUT) : 0;
	if (frame->kind == AMOUNT_NUMBER && atoms[frame->at].value > 0 &&
		is_summed_with_received(reader, frame->at))
		return DONE(VERB_CARRY_IN);
	return reader->scopes[frame->at].year != YEAR_OWN ? 0 : DONE(VERB_CARRY_OUT);
}

/* 上年 and 结转8件 on the next line: half of what was done is not in this sentence */
static bool
is_cut_off(const FigureReader *reader, int verb_at)
{
	const char *body = reader->scan->body;
	uint32_t	at = reader->sentence.atoms[0].start;

	if (verb_at > 0 || at == 0 || !is_verb(&reader->sentence.atoms[0]))
		return false;
	while (at > 0 && (body[at - 1] == '\n' || body[at - 1] == '\r' || body[at - 1] == ' '))
		at--;
	return gxbg_word_precedes(reader->scan, at, &gxbg_cut_off);
}

/* The count behind this verb in its clause, or NULL */
static const Atom *
count_behind(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	int			end = gxbg_clause_end(reader, verb_at);

	for (int i = verb_at + 1; i < end; i++)
		if (atoms[i].class == ATOM_COUNT && atoms[i].counter != COUNTER_NONE)
			return &atoms[i];
	return NULL;
}

/*
 * 公文120件,主动公开80件,依申请公开20件,不予公开20件: beside what is disclosed
 * without being asked for, in the same counter, these are kinds of documents
 * and no applications, unless applications are what was counted before, or
 * something was granted or answered.
 */
static bool
are_shares_of_documents(const FigureReader *reader, const Atom *figure)
{
	const Atom *atoms = reader->sentence.atoms;
	int			received = reader->metrics[METRIC_APPLICATIONS_RECEIVED].sentence;
	const uint32_t plain = APPLICATIONS & ~(NAMED(THING_ON_REQUEST) | NAMED(THING_ENTRY));
	bool		counted = false;

	if (!(reader->all_verbs & DONE(VERB_DISCLOSE_UNASKED)) || reader->things & plain ||
		reader->all_verbs & (DONE(VERB_GRANT) | DONE(VERB_ANSWER)) ||
		(received > 0 && received == reader->number))
		return false;
	for (int i = 0; i < reader->sentence.count; i++)
	{
		const Atom *count;

		counted |= atoms[i].class == ATOM_COUNT && atoms[i].counter != COUNTER_NONE;
		if (!is_verb(&atoms[i]) || atoms[i].argument != VERB_DISCLOSE_UNASKED)
			continue;
		count = count_behind(reader, i);
		if (count && figure->unit && strcmp(count->unit, figure->unit) == 0)
			return counted || !(received > 0 && received >= reader->number - 1);
	}
	return false;
}

/* 予以公开(含部分公开)5件: no grant alone */
static bool
is_partly_too(const FigureReader *reader, int verb_at)
{
	const Atom *atoms = reader->sentence.atoms;
	bool		partly = false;

	if (verb_at + 1 >= reader->sentence.count || atoms[verb_at + 1].class != ATOM_OPEN)
		return false;
	for (int i = gxbg_closing_of(reader, verb_at + 1); i > verb_at; i--)
	{
		if (atoms[i].class == ATOM_COUNT)
			return false;
		partly |= done_by(&atoms[i]) == DONE(VERB_PARTLY);
	}
	return partly;
}

/* A figure of applications without a verb: 依申请公开:5件 */
static bool
is_plain_receipt(FigureReader *reader, const Frame *frame)
{
	const Atom *thing = &reader->sentence.atoms[frame->thing_at];
	const Atom *count = &reader->sentence.atoms[frame->at];

	if (thing->argument == THING_ON_REQUEST && are_shares_of_documents(reader, count))
		return false;
	if (thing->argument == THING_APPLY_BY)
		return gxbg_speaks_of_applications(reader) && !(count->flags & BEGINS_LINE);
	return thing->argument == THING_APPLICATION || thing->argument == THING_ON_REQUEST ||
		(thing->argument == THING_ENTRY && count->value == 0) ||
		(thing->argument == THING_APPLY &&
		 (count->value == 0 || gxbg_word_precedes(reader->scan, thing->end, &gxbg_totals) ||
		  frame->soft & SOFT_TOTAL));
}

/* 收到申请305件,其中科技企业申请5件: whoever applied, those are of what was received */
static bool
is_part_of_received(const FigureReader *reader, const Frame *frame)
{
	const Stated *received = &reader->metrics[METRIC_APPLICATIONS_RECEIVED];

	return is_in_part(reader, frame->at) && received->sentence > 0 &&
		received->sentence >= reader->number - 1 && gxbg_topic(reader) != THING_OTHER &&
		reader->sentence.atoms[frame->at].value <= received->most;
}

/* 部分公开2件,公开7件; 答复22件,其中公开1件: it is what was asked for that is disclosed */
static bool
is_grant(const FigureReader *reader, const Frame *frame)
{
	const Stated *answered = &reader->metrics[METRIC_APPLICATIONS_ANSWERED];

	if (reader->all_verbs & (DONE(VERB_PARTLY) | DONE(VERB_REFUSE)))
		return true;
	return frame->kind == AMOUNT_NUMBER && frame->thing_at < 0 && is_in_part(reader, frame->at) &&
		answered->sentence > 0 && answered->sentence >= reader->number - 1 &&
		reader->sentence.atoms[frame->at].value <= answered->value;
}

/* The verbs of a frame of applications, as rules know them; false if it tells nothing */
static bool
settle_verbs(FigureReader *reader, Frame *frame, uint32_t *said)
{
	bool		dated = false;

	if (frame->verbs & (DONE(VERB_CARRY) | DONE(VERB_DISCLOSE)) && is_cut_off(reader, frame->verb_at))
		return false;
	if (frame->verbs & DONE(VERB_CARRY))
	{
		frame->verbs &= ~DONE(VERB_CARRY);
		frame->verbs |= carry_direction(reader, frame, &dated);
		if (!(frame->verbs & CARRIED))
			return false;
	}
	if (dated)
		*said |= SAID_DATED;
	if (frame->verbs == DONE(VERB_DISCLOSE) && is_grant(reader, frame))
		frame->verbs = DONE(VERB_GRANT);
	if (frame->kind != AMOUNT_NUMBER)
		return true;
	if (frame->verbs & DONE(VERB_GRANT) && is_verb(&reader->sentence.atoms[frame->verb_at]) &&
		is_partly_too(reader, frame->verb_at))
		return false;
	return !(frame->verbs & DECISIONS &&
			 are_shares_of_documents(reader, &reader->sentence.atoms[frame->at]));
}

/* Every metric that the rules give */
static uint32_t
tell_metrics(FigureReader *reader, const Frame *frame, uint32_t said)
{
	uint8_t		bys[N_METRICS];
	uint32_t	metrics = gxbg_metrics_of(reader, frame, bys);

	for (int metric = 0; metric < N_METRICS; metric++)
		if (metrics >> metric & 1)
			gxbg_add(reader, frame, metric, (By) bys[metric], said);
	return metrics;
}

/* 依申请公开信息31条: of a list of information, unless something was done with them, or there is none */
static bool
is_mere_entry(const FigureReader *reader, const Frame *frame)
{
	return frame->things == NAMED(THING_ENTRY) &&
		!(frame->verbs & (DONE(VERB_RECEIVE) | DONE(VERB_HANDLE) | ANSWERS)) &&
		reader->sentence.atoms[frame->at].value != 0;
}

static void
tell_applications(FigureReader *reader, Frame *frame)
{
	uint32_t	said = 0;

	if (frame->thing_at >= 0 && !gxbg_is_application(reader, frame->thing_at, frame->verbs))
	{
		if (!is_part_of_received(reader, frame))
			gxbg_set_topic(reader, THING_OTHER);
		return;
	}
	if (frame->thing_at >= 0 && frame->kind == AMOUNT_NUMBER)
	{
		if (is_mere_entry(reader, frame))
			return;
		if (frame->verbs == 0)
		{
			if (!is_plain_receipt(reader, frame))
				return;
			frame->verbs = DONE(VERB_RECEIVE);
			said |= SAID_ELLIPTIC;
		}
	}
	if (!settle_verbs(reader, frame, &said))
		return;
	tell_metrics(reader, frame, said);
	if (frame->kind == AMOUNT_NUMBER)
	{
		if (frame->verbs & DONE(VERB_HANDLE))
			gxbg_tell_tally(reader, frame, TALLY_HANDLED, frame->verbs);
		if (frame->verbs & DONE(VERB_OTHER_OUTCOME))
			gxbg_tell_tally(reader, frame, TALLY_OTHER, frame->verbs);
		if (frame->verbs & DONE(VERB_LATE))
			gxbg_tell_tally(reader, frame, TALLY_LATE, frame->verbs);
		gxbg_set_topic(reader, THING_APPLICATION);
	}
}

/* Cases that are none of a metric may still be all of those over disclosure */
static void
tell_foreign_case(FigureReader *reader, const Frame *frame)
{
	if (frame->things & NAMED(THING_RECONSIDERATION))
		gxbg_add(reader, frame, METRIC_RECONSIDERATIONS, BY_NOTHING, SAID_FOREIGN);
	if (frame->things & NAMED(THING_LITIGATION))
		gxbg_add(reader, frame, METRIC_LITIGATIONS, BY_NOTHING, SAID_FOREIGN);
	if (frame->things & NAMED(THING_COMPLAINT))
		gxbg_add(reader, frame, METRIC_COMPLAINTS, BY_NOTHING, SAID_FOREIGN);
}

void
gxbg_tell(FigureReader *reader, Frame *frame)
{
	uint8_t		thing;

	if (frame->things & APPLICATIONS)
	{
		tell_applications(reader, frame);
		return;
	}
	if (tell_metrics(reader, frame, 0) == 0 && frame->kind == AMOUNT_NUMBER)
	{
		if (frame->things & PROPOSALS && frame->thing_at >= 0 &&
			(frame->in_all || !is_in_part(reader, frame->at)))
			gxbg_tell_tally(reader, frame, TALLY_UNDERTAKEN, frame->verbs);
		else if (frame->things & CASES && frame->thing_at >= 0)
			tell_foreign_case(reader, frame);
	}
	if (frame->thing_at < 0 || frame->kind != AMOUNT_NUMBER ||
		!is_thing(&reader->sentence.atoms[frame->thing_at]))
		return;
	thing = reader->sentence.atoms[frame->thing_at].argument;
	gxbg_set_topic(reader, thing == THING_CASE ? THING_OTHER : (Thing) thing);
}
