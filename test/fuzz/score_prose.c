/*
 * score_prose.c
 *	  Precision and recall of the figures in prose over a labelled file.
 *
 * score_prose [-v] [-m PRECISION RECALL] FILE: FILE is as README.md in
 * test/data/prose says.  Prints the totals; with -v the lines that are not as
 * expected, for the part to develop on.  Exits with 1 below -m, in percent.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "figure/figures.h"

#define MAX_LINE	16384
#define MAX_PAIRS	64
#define COLUMNS		5			/* without the heading, which may be left out */

/* A metric and its value, as a number to compare */
typedef struct Pair
{
	char		metric[64];
	double		value;
	bool		matched;
} Pair;

typedef struct Score
{
	int			expected;
	int			found;
	int			matched;
	int			lines;
} Score;

static const char frame[] = "澜江市民政局%s年政府信息公开工作年度报告\n\n%s\n\n%s\n";
static const char usual_heading[] = "一、总体情况";
static const char line_break[] = "⏎";

/* Turns the sign for a line break into one, in place */
static void
break_lines(char *text)
{
	char	   *to = text;

	while (*text)
	{
		if (strncmp(text, line_break, sizeof(line_break) - 1) == 0)
		{
			*to++ = '\n';
			text += sizeof(line_break) - 1;
		}
		else
			*to++ = *text++;
	}
	*to = '\0';
}

static int
read_expected(char *text, Pair *pairs)
{
	int			count = 0;

	for (char *part = strtok(text, ";"); part && count < MAX_PAIRS; part = strtok(NULL, ";"))
	{
		char	   *value = strchr(part, '=');

		if (value == NULL)
			continue;
		*value++ = '\0';
		snprintf(pairs[count].metric, sizeof(pairs[count].metric), "%s", part);
		pairs[count].value = strtod(value, NULL);
		pairs[count++].matched = false;
	}
	return count;
}

/* The passages are of no known organ */
static const FigureOwner nobody = {{NULL, 0}, TIER_UNKNOWN};

static int
read_found(const char *body, int year, Pair *pairs)
{
	Figure	   *figures;
	int			count = gxbg_figures(gxbg_scan(body, strlen(body)), year, nobody, NULL, 0, &figures);

	if (count > MAX_PAIRS)
		count = MAX_PAIRS;
	for (int i = 0; i < count; i++)
	{
		double		value = (double) figures[i].value;

		for (int scale = figures[i].scale; scale > 0; scale--)
			value /= 10;
		snprintf(pairs[i].metric, sizeof(pairs[i].metric), "%s",
				 gxbg_metrics[figures[i].metric].code);
		pairs[i].value = value;
		pairs[i].matched = false;
	}
	return count;
}

static int
match(Pair *expected, int expected_count, Pair *found, int found_count)
{
	int			matched = 0;

	for (int i = 0; i < expected_count; i++)
		for (int j = 0; j < found_count; j++)
		{
			double		difference = expected[i].value - found[j].value;

			if (found[j].matched || strcmp(expected[i].metric, found[j].metric) != 0 ||
				difference > 1e-9 || difference < -1e-9)
				continue;
			expected[i].matched = found[j].matched = true;
			matched++;
			break;
		}
	return matched;
}

static void
print_unmatched(const char *what, const Pair *pairs, int count)
{
	for (int i = 0; i < count; i++)
		if (!pairs[i].matched)
			printf("  %s %s=%.10g\n", what, pairs[i].metric, pairs[i].value);
}

static void
score_line(char *line, bool verbose, Score *score)
{
	char	   *columns[COLUMNS + 1];
	char		body[MAX_LINE + sizeof(frame)];
	Pair		expected[MAX_PAIRS];
	Pair		found[MAX_PAIRS];
	int			n = 0;
	int			expected_count;
	int			found_count;
	int			matched;

	for (char *column = strtok(line, "\t\n"); column && n <= COLUMNS; column = strtok(NULL, "\t\n"))
		columns[n++] = column;
	if (n < COLUMNS)
		return;
	snprintf(body, sizeof(body), frame, columns[1],
			 n > COLUMNS ? columns[COLUMNS] : usual_heading, columns[3]);
	break_lines(body);
	found_count = read_found(body, atoi(columns[1]), found);
	expected_count = read_expected(columns[4], expected);
	matched = match(expected, expected_count, found, found_count);
	score->lines++;
	score->expected += expected_count;
	score->found += found_count;
	score->matched += matched;
	if (verbose && (matched < expected_count || matched < found_count))
	{
		printf("%s (%s) %s\n", columns[0], columns[1], columns[3]);
		print_unmatched("missed", expected, expected_count);
		print_unmatched("wrong ", found, found_count);
	}
	gxbg_host_release_all();
}

static double
percent(int part, int whole)
{
	return whole > 0 ? 100.0 * part / whole : 100.0;
}

static int
usage(void)
{
	fprintf(stderr, "usage: score_prose [-v] [-m PRECISION RECALL] FILE\n");
	return 2;
}

int
main(int argc, char **argv)
{
	bool		verbose = false;
	double		precision = 0;
	double		recall = 0;
	char		line[MAX_LINE];
	Score		score = {0};
	FILE	   *file;
	int			i = 1;

	for (; i < argc && argv[i][0] == '-'; i++)
	{
		if (strcmp(argv[i], "-v") == 0)
			verbose = true;
		else if (strcmp(argv[i], "-m") == 0 && i + 2 < argc)
		{
			precision = strtod(argv[++i], NULL);
			recall = strtod(argv[++i], NULL);
		}
		else
			return usage();
	}
	if (i != argc - 1 || (file = fopen(argv[i], "r")) == NULL)
		return usage();
	while (fgets(line, sizeof(line), file))
		score_line(line, verbose, &score);
	fclose(file);
	printf("%s: %d passages, %d figures expected, %d found, %d right: "
		   "precision %.1f%%, recall %.1f%%\n",
		   argv[i], score.lines, score.expected, score.found, score.matched,
		   percent(score.matched, score.found), percent(score.matched, score.expected));
	return percent(score.matched, score.found) < precision ||
		percent(score.matched, score.expected) < recall;
}
