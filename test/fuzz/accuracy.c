/*
 * accuracy.c
 *	  How much of random reports does the core read, layout by layout?
 *
 *	  accuracy [--count N] [--seed S] [--layout L] [--damaged] [--list]
 *	  accuracy --layout L [--damaged] --show SEED
 *	  accuracy [--damaged] --dump L SEED
 *
 * Prints a table by layout and exits with 1 if a threshold is missed.
 * A cell is exact if its value is known and right (or if it is not in the
 * text and said to be missing), open if it is not known, and wrong otherwise.
 * Blank cells and marks stand for 0.  "required" are the cells that the text
 * settles; a grid is perfect if all of those are exact and none is wrong.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "score.h"

/* What a layout must reach, in shares of 1; 0: no threshold */
typedef struct Threshold
{
	double		required;		/* of table III's required cells, exact */
	double		perfect;		/* of table III's grids */
	double		determined;		/* layout 11 */
	bool		all_tables;		/* required holds for II and IV, too */
} Threshold;

/*
 * Of 1,000 grids run together, 994 have one reading that satisfies all
 * identities (by search through all readings), so 99% leaves little room.
 */
static const Threshold thresholds[N_LAYOUTS] = {
	[LAYOUT_PROSE] = {1, 1, 0, true},
	[LAYOUT_BARS] = {1, 1, 0, true},
	[LAYOUT_LINES] = {1, 1, 0, true},
	[LAYOUT_BARS_OVER_LINES] = {1, 1, 0, true},
	[LAYOUT_COLUMNS] = {1, 1, 0, true},
	[LAYOUT_HTML] = {1, 1, 0, true},
	[LAYOUT_RUN_TOGETHER] = {0, 0.99, 0, false},
	[LAYOUT_BROKEN_LABELS] = {1, 1, 0, true},
	[LAYOUT_MISDECODED] = {1, 1, 0, true},
	[LAYOUT_WIDTHS] = {1, 1, 0, true},
	[LAYOUT_FRAGMENTS] = {0.97, 0, 0, false},
	[LAYOUT_DROPPED] = {1, 0, 0.90, false},
	/* Zeros may stay open, as they do in table IV where its headings left bars */
	[LAYOUT_BLANKS] = {1, 1, 0, false},
	[LAYOUT_NOTES] = {1, 1, 0, true},
	[LAYOUT_PAGES] = {1, 1, 0, true},
	/* Where exactly the text is cut decides whether the last figure is sure */
	[LAYOUT_CUT] = {0.99, 0, 0, false},
	[LAYOUT_LOST_HEADINGS] = {1, 1, 0, true},
	[LAYOUT_TRADITIONAL] = {1, 1, 0, true},
	[LAYOUT_AROUND] = {1, 1, 0, true},
	[LAYOUT_DATES_LOST] = {1, 1, 0, true},
	[LAYOUT_HTML_BROKEN_BLANK] = {1, 1, 0, false},
	[LAYOUT_TRADITIONAL_RUN] = {0, 0.99, 0, false},
	[LAYOUT_NOTES_GROUPED] = {1, 1, 0, true},
	[LAYOUT_NUMBERED] = {1, 1, 0, true},
	/* Mixtures lose more than each layout does: a cut together with the rest */
	[LAYOUT_MIXED] = {0.99, 0, 0, false},
	[LAYOUT_MIXED_RUN] = {0.96, 0, 0, false},
	[LAYOUT_MIXED_FRAGMENTS] = {0.97, 0, 0, false},
	[LAYOUT_MIXED_DROPPED] = {0.95, 0, 0.85, false}
};

typedef struct Options
{
	long		count;
	uint64_t	seed;
	int			layout;			/* -1: all */
	bool		damaged;
	bool		show;
	bool		dump;
	bool		list;			/* name every report that is not perfect */
} Options;

/* 100.00 for no cells at all: nothing was missed */
static double
percent(long part, long whole)
{
	return whole == 0 ? 100.0 : 100.0 * (double) part / (double) whole;
}

static void
print_heading(void)
{
	printf("%-26s %5s %9s %8s %7s %6s %9s %8s %10s\n", "layout", "table", "cells", "exact%",
		   "open%", "wrong", "required%", "perfect%", "determined");
}

static void
print_score(const char *name, const Score *score)
{
	static const char *const names[] = {"III", "II", "IV"};
	static const int order[] = {1, 0, 2};

	for (int i = 0; i < 3; i++)
	{
		const Tally *t = &score->tables[order[i]];

		printf("%-26s %5s %9ld %8.3f %7.3f %6ld %9.3f %8.3f", i == 0 ? name : "", names[i],
			   t->cells, percent(t->exact, t->cells), percent(t->open, t->cells), t->wrong,
			   percent(t->required_exact, t->required), percent(t->perfect, t->grids));
		if (t->determined > 0)
			printf(" %ld of %ld, %ld grids left out", t->determined_exact, t->determined,
				   score->undecided);
		if (t->misplaced > 0)
			printf("  misplaced %ld", t->misplaced);
		if (t->unit_wrong > 0)
			printf("  unit wrong %ld", t->unit_wrong);
		printf("\n");
	}
	printf("%-26s agency %.2f%% exact, %ld wrong; year %.2f%%, %ld; date %.2f%%, %ld; form wrong %ld\n", "",
		   percent(score->agency.exact, score->agency.asked), score->agency.wrong,
		   percent(score->year.exact, score->year.asked), score->year.wrong,
		   percent(score->date.exact, score->date.asked), score->date.wrong, score->form_wrong);
}

static bool
reaches(double share, long part, long whole)
{
	return (double) part >= share * (double) whole;
}

/*
 * Says what a layout misses; true if nothing.  What reports that contradict
 * themselves may miss is bounded over all layouts.
 */
static bool
check_thresholds(const char *name, const Threshold *threshold, const Score *score)
{
	bool		reached = true;

	for (int t = 0; t < 3; t++)
	{
		const Tally *tally = &score->tables[t];
		bool		ok = tally->wrong == 0 && tally->misplaced == 0 && tally->unit_wrong == 0;

		if (t == 1 || threshold->all_tables)
			ok = ok && reaches(threshold->required, tally->required_exact, tally->required);
		if (t == 1)
			ok = ok && reaches(threshold->perfect, tally->perfect, tally->grids)
				&& reaches(threshold->determined, tally->determined_exact, tally->determined);
		if (!ok)
			printf("MISSED: %s, table %s\n", name, t == 0 ? "II" : t == 1 ? "III" : "IV");
		reached = reached && ok;
	}
	return reached;
}

/* On reports that contradict themselves at most 1 cell in 10,000 is wrong */
static bool
check_damaged(const Score *sum)
{
	long		cells = 0;
	long		wrong = 0;

	for (int t = 0; t < 3; t++)
	{
		cells += sum->tables[t].cells;
		wrong += sum->tables[t].wrong;
	}
	printf("%ld wrong of %ld cells, 1 in 10,000 allowed\n", wrong, cells);
	return wrong <= cells / 10000;
}

/* Seed of the i-th report of a run */
static uint64_t
report_seed(uint64_t seed, long i)
{
	return seed * UINT64_C(1000003) + (uint64_t) i;
}

/* Wrong cells are rare: say at once where to look; with --list, open ones too */
static void
say_where(const Options *options, Layout layout, uint64_t seed, const Tally before[3],
		  const Tally after[3])
{
	static const char *const names[] = {"II", "III", "IV"};

	for (int t = 0; t < 3; t++)
	{
		bool		wrong = after[t].wrong > before[t].wrong;

		if ((wrong && (options->list || after[t].wrong < 10))
			|| (options->list && after[t].perfect == before[t].perfect))
			printf("%s in %s: --layout %d%s --show %" PRIu64 "\n", wrong ? "wrong" : "open",
				   names[t], (int) layout, options->damaged ? " --damaged" : "", seed);
	}
}

/* The same for who, when and which form */
static void
say_whose(const Options *options, Layout layout, uint64_t seed, const Score *before, const Score *after)
{
	const struct
	{
		const char *name;
		long		more;
	}			facts[] = {
		{"agency", after->agency.wrong - before->agency.wrong},
		{"year", after->year.wrong - before->year.wrong},
		{"date", after->date.wrong - before->date.wrong},
		{"form", after->form_wrong - before->form_wrong},
	};

	for (size_t i = 0; i < sizeof(facts) / sizeof(facts[0]); i++)
		if (facts[i].more > 0)
			printf("wrong %s: --layout %d%s --show %" PRIu64 "\n", facts[i].name,
				   (int) layout, options->damaged ? " --damaged" : "", seed);
}

static void
score_layout(Score *score, const Options *options, Layout layout)
{
	memset(score, 0, sizeof(*score));
	for (long i = 0; i < options->count; i++)
	{
		Generated	generated;
		Score		before = *score;
		uint64_t	seed = report_seed(options->seed, i);

		generate(&generated, layout, seed, options->damaged);
		score_report(score, &generated, NULL);
		say_where(options, layout, seed, before.tables, score->tables);
		say_whose(options, layout, seed, &before, score);
		generated_free(&generated);
	}
}

static bool
score_layouts(const Options *options)
{
	Score		sum = {0};
	bool		reached = true;

	printf("seed %" PRIu64 ", %ld reports a layout%s\n", options->seed, options->count,
		   options->damaged ? ", damaged" : "");
	print_heading();
	for (int layout = 0; layout < N_LAYOUTS; layout++)
	{
		Score		score;
		char		name[64];

		if (layout_name((Layout) layout) == NULL
			|| (options->layout >= 0 && options->layout != layout))
			continue;
		snprintf(name, sizeof(name), "%2d %s", layout, layout_name((Layout) layout));
		score_layout(&score, options, (Layout) layout);
		print_score(name, &score);
		if (!options->damaged && !check_thresholds(name, &thresholds[layout], &score))
			reached = false;
		score_add(&sum, &score);
	}
	if (options->layout < 0)
		print_score("all", &sum);
	return options->damaged ? check_damaged(&sum) : reached;
}

static int
show_report(const Options *options)
{
	Generated	generated;
	Score		score = {0};

	generate(&generated, (Layout) options->layout, options->seed, options->damaged);
	fwrite(generated.body.text, 1, generated.body.length, stdout);
	if (options->show)
	{
		printf("\n----\n");
		score_report(&score, &generated, stdout);
		print_heading();
		print_score(layout_name((Layout) options->layout), &score);
	}
	generated_free(&generated);
	return 0;
}

static void
usage(void)
{
	fprintf(stderr, "usage: accuracy [--count N] [--seed S] [--layout L] [--damaged] [--list]\n"
			"       accuracy --layout L [--damaged] --show SEED\n"
			"       accuracy [--damaged] --dump L SEED\n");
	exit(2);
}

static const char *
option_value(int argc, char **argv, int *i)
{
	if (*i + 1 >= argc)
		usage();
	return argv[++*i];
}

static void
read_options(Options *options, int argc, char **argv)
{
	for (int i = 1; i < argc; i++)
	{
		if (strcmp(argv[i], "--count") == 0)
			options->count = strtol(option_value(argc, argv, &i), NULL, 10);
		else if (strcmp(argv[i], "--seed") == 0)
			options->seed = strtoull(option_value(argc, argv, &i), NULL, 10);
		else if (strcmp(argv[i], "--layout") == 0)
			options->layout = atoi(option_value(argc, argv, &i));
		else if (strcmp(argv[i], "--damaged") == 0)
			options->damaged = true;
		else if (strcmp(argv[i], "--list") == 0)
			options->list = true;
		else if (strcmp(argv[i], "--show") == 0 || strcmp(argv[i], "--dump") == 0)
		{
			options->show = argv[i][2] == 's';
			options->dump = !options->show;
			if (options->dump)
				options->layout = atoi(option_value(argc, argv, &i));
			options->seed = strtoull(option_value(argc, argv, &i), NULL, 10);
		}
		else
			usage();
	}
	if (options->layout >= N_LAYOUTS || ((options->show || options->dump)
										 && (options->layout < 0 || layout_name((Layout) options->layout) == NULL)))
		usage();
}

int
main(int argc, char **argv)
{
	Options		options = {100, 1, -1, false, false, false, false};

	read_options(&options, argc, argv);
	if (options.show || options.dump)
		return show_report(&options);
	return score_layouts(&options) ? 0 : 1;
}
