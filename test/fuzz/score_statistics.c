/*
 * score_statistics.c
 *	  Cells of the statistics table of 2014 to 2018 over labelled pages.
 *
 * score_statistics [-v] [-m PERCENT] FILE: FILE is as README.md in
 * test/data/statistics_pages says.  Prints counts; with -v what is not as expected,
 * for the part to develop on.  Exits with 1 if fewer than PERCENT of the cells are
 * right, or if one is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "report/report.h"

#define MAX_NAME	256
#define PAGE_MARK	"\n### "

/* What is expected of one indicator */
typedef struct Truth
{
	bool		known;			/* the page has the row or hides its figure */
	bool		in_text;		/* the figure stands in the page */
	double		value;
} Truth;

typedef struct Page
{
	char		id[MAX_NAME];
	char		layout[MAX_NAME];
	int			year;
	Truth		truths[N_INDICATORS];
	const char *body;
	size_t		length;
} Page;

typedef struct Score
{
	int			pages;
	int			cells;			/* figures in the text */
	int			right;
	int			wrong;			/* another value, in the text or not */
	int			open;			/* in the text, not read */
} Score;

static char *
read_file(const char *name)
{
	FILE	   *file = fopen(name, "rb");
	char	   *text = NULL;
	size_t		length = 0;
	size_t		size = 0;

	if (file == NULL)
	{
		perror(name);
		exit(2);
	}
	do
	{
		size += 1 << 20;
		text = realloc(text, size + 1);
		if (text == NULL)
			abort();
		length += fread(text + length, 1, size - length, file);
	} while (length == size);
	fclose(file);
	text[length] = '\0';
	return text;
}

/* code=value for a figure in the text, code~value for one that is not */
static void
read_truths(char *line, Truth *truths)
{
	memset(truths, 0, N_INDICATORS * sizeof(*truths));
	for (char *part = strtok(line, " "); part; part = strtok(NULL, " "))
	{
		size_t		length = strcspn(part, "=~");
		int			indicator = 0;

		while (indicator < N_INDICATORS &&
			   (strlen(gxbg_indicators[indicator].code) != length ||
				strncmp(gxbg_indicators[indicator].code, part, length) != 0))
			indicator++;
		if (indicator == N_INDICATORS || part[length] == '\0')
		{
			fprintf(stderr, "no indicator: %s\n", part);
			exit(2);
		}
		truths[indicator].known = true;
		truths[indicator].in_text = part[length] == '=';
		truths[indicator].value = strtod(part + length + 1, NULL);
	}
}

/* The next page; false after the last */
static bool
next_page(char **cursor, Page *page)
{
	char	   *heading = *cursor;
	char	   *truths;
	char	   *body;
	char	   *end;

	if (heading == NULL || strncmp(heading, PAGE_MARK + 1, strlen(PAGE_MARK + 1)) != 0 ||
		(truths = strchr(heading, '\n')) == NULL || (body = strchr(truths + 1, '\n')) == NULL)
		return false;
	*truths++ = *body++ = '\0';
	if (sscanf(heading, "### %255s %d %255s", page->id, &page->year, page->layout) != 3)
	{
		fprintf(stderr, "not a heading of a page: %s\n", heading);
		exit(2);
	}
	read_truths(truths, page->truths);
	page->body = body;
	end = strstr(body, PAGE_MARK);
	page->length = end ? (size_t) (end + 1 - body) : strlen(body);
	*cursor = end ? end + 1 : NULL;
	return true;
}

static double
cell_value(const Cell *cell)
{
	double		value = (double) cell->value;

	for (int scale = cell->scale; scale > 0; scale--)
		value /= 10;
	return value;
}

static void
score_cell(const Page *page, int indicator, const Cell *cell, bool verbose, Score *score)
{
	const Truth *truth = &page->truths[indicator];
	bool		known = cell_is_known(cell);
	double		difference = known ? cell_value(cell) - truth->value : 0;
	bool		wrong = known && (!truth->known || difference > 1e-9 || difference < -1e-9);

	score->cells += truth->in_text;
	score->wrong += wrong;
	score->right += truth->in_text && known && !wrong;
	score->open += truth->in_text && !known;
	if (verbose && (wrong || (truth->in_text && !known)))
		printf("%s (%s) %s: %s, expected %.10g\n", page->id, page->layout,
			   gxbg_indicators[indicator].code,
			   wrong ? "wrong" : gxbg_cell_state_name(cell->state), truth->value);
}

static void
score_page(const Page *page, bool verbose, Score *score)
{
	static const Cell missing = {.state = CELL_MISSING};
	Report	   *report = gxbg_report_parse(page->body, page->length);
	bool		read = report->form == FORM_STATISTICS;

	score->pages++;
	if (verbose && !read)
		printf("%s (%s): no statistics table\n", page->id, page->layout);
	for (int i = 0; i < N_INDICATORS; i++)
		score_cell(page, i, read ? &report->statistics[i] : &missing, verbose && read, score);
	gxbg_host_release_all();
}

static int
usage(void)
{
	fprintf(stderr, "usage: score_statistics [-v] [-m PERCENT] FILE\n");
	return 2;
}

int
main(int argc, char **argv)
{
	bool		verbose = false;
	double		least = 0;
	double		percent;
	Score		score = {0};
	Page		page;
	char	   *text;
	char	   *cursor;
	int			i = 1;

	for (; i < argc && argv[i][0] == '-'; i++)
	{
		if (strcmp(argv[i], "-v") == 0)
			verbose = true;
		else if (strcmp(argv[i], "-m") == 0 && i + 1 < argc)
			least = strtod(argv[++i], NULL);
		else
			return usage();
	}
	if (i != argc - 1)
		return usage();
	text = cursor = read_file(argv[i]);
	while (next_page(&cursor, &page))
		score_page(&page, verbose, &score);
	free(text);
	percent = score.cells > 0 ? 100.0 * score.right / score.cells : 100.0;
	printf("%s: %d pages, %d cells: %d right (%.1f%%), %d open, %d wrong\n", argv[i],
		   score.pages, score.cells, score.right, percent, score.open, score.wrong);
	return percent < least || (least > 0 && score.wrong > 0);
}
