/*
 * score_recognition.c
 *	  Is a text a report, whose and for which year, whatever menu stands around it?
 *
 * score_recognition [-v] [-m PERCENT] [-c CHANGES] TEXTS MENU...: TEXTS and the menus are as
 * README.md in test/data/recognition says.  Every text is read plain and within each
 * menu.  Prints counts; with -v what is not as expected, for the part to develop on.
 * Exits with 1 if fewer than PERCENT of the answers are right, or if more
 * readings than CHANGES (none) differ by the text's menu.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "host_malloc.h"
#include "report/report.h"

#define MAX_MENUS	8
#define MAX_NAME	256
#define MAX_FIGURES 128
#define RECORD_MARK "\n### "

static const char place[] = "{body}";

/* A text and what is expected of it; empty strings are NULL */
typedef struct Text
{
	char		id[MAX_NAME];
	char		kind[MAX_NAME];
	char		agency[MAX_NAME];
	int			year;
	bool		is_report;
	const char *body;
	size_t		length;
} Text;

/* What was read, without positions, so that two readings can be compared */
typedef struct Reading
{
	bool		is_report;
	char		agency[MAX_NAME];
	int			year;
	Count		counts[4];
	int			figure_count;
	struct
	{
		int			metric;
		int			scale;
		int64_t		value;
	}			figures[MAX_FIGURES];
	Cell		cells[N_ITEMS * N_MEASURES + N_OUTCOMES * N_APPLICANTS +
					  N_KINDS * N_RESULTS + N_INDICATORS];
	int			cell_count;
} Reading;

typedef struct Score
{
	int			texts[2];		/* none, reports */
	int			answers[2];		/* readings, plain and within menus */
	int			right[2];		/* of these, by being a report or not */
	int			agencies;		/* right, of the readings of reports */
	int			years;
	int			readings;		/* within menus */
	int			changed_answer;
	int			changed_agency;
	int			changed_year;
	int			changed_figures;
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

static void
add_cells(Reading *reading, const Cell *cells, size_t count)
{
	for (size_t i = 0; i < count; i++)
	{
		Cell	   *cell = &reading->cells[reading->cell_count++];

		*cell = cells[i];
		cell->raw.start = cell->raw.end = 0;
	}
}

static void
read_body(const char *body, size_t length, Reading *reading)
{
	String		no_title = {NULL, 0};
	Prose		prose;
	Report	   *report = gxbg_report_read(body, length, no_title, &prose);

	memset(reading, 0, sizeof(*reading));
	reading->is_report = report->form != FORM_NONE;
	if (report->agency.text != NULL)
		snprintf(reading->agency, sizeof(reading->agency), "%.*s",
				 (int) report->agency.length, report->agency.text);
	reading->year = report->year;
	reading->counts[0] = report->received;
	reading->counts[1] = report->carried_in;
	reading->counts[2] = report->concluded;
	reading->counts[3] = report->carried_out;
	for (int i = 0; i < 4; i++)
		if (!reading->counts[i].known)
			reading->counts[i].value = 0;
	for (int i = 0; i < prose.figure_count && i < MAX_FIGURES; i++)
	{
		reading->figures[i].metric = prose.figures[i].metric;
		reading->figures[i].scale = prose.figures[i].scale;
		reading->figures[i].value = prose.figures[i].value;
		reading->figure_count++;
	}
	if (report->form == FORM_STATISTICS)
		add_cells(reading, report->statistics, N_INDICATORS);
	else if (report->form != FORM_NONE && report->form != FORM_NARRATIVE)
	{
		add_cells(reading, &report->disclosures[0][0], N_ITEMS * N_MEASURES);
		add_cells(reading, &report->applications[0][0], N_OUTCOMES * N_APPLICANTS);
		add_cells(reading, &report->proceedings[0][0], N_KINDS * N_RESULTS);
	}
	gxbg_host_release_all();
}

static bool
same_counts(const Reading *a, const Reading *b)
{
	for (int i = 0; i < 4; i++)
		if (a->counts[i].known != b->counts[i].known ||
			a->counts[i].value != b->counts[i].value)
			return false;
	if (a->figure_count != b->figure_count)
		return false;
	for (int i = 0; i < a->figure_count; i++)
		if (a->figures[i].metric != b->figures[i].metric ||
			a->figures[i].scale != b->figures[i].scale ||
			a->figures[i].value != b->figures[i].value)
			return false;
	return true;
}

static bool
same_cells(const Reading *a, const Reading *b)
{
	if (a->cell_count != b->cell_count)
		return false;
	for (int i = 0; i < a->cell_count; i++)
		if (a->cells[i].state != b->cells[i].state ||
			a->cells[i].value != b->cells[i].value ||
			a->cells[i].scale != b->cells[i].scale)
			return false;
	return true;
}

static void
report_answer(const Text *text, const char *where, const Reading *reading)
{
	if (reading->is_report != text->is_report)
		printf("%s (%s, %s): %s\n", text->id, text->kind, where,
			   reading->is_report ? "taken for a report" : "not taken for a report");
	else if (text->is_report && strcmp(reading->agency, text->agency) != 0)
		printf("%s (%s, %s): agency %s, expected %s\n", text->id, text->kind, where,
			   reading->agency[0] ? reading->agency : "NULL",
			   text->agency[0] ? text->agency : "NULL");
	if (reading->is_report && text->is_report && reading->year != text->year)
		printf("%s (%s, %s): year %d, expected %d\n", text->id, text->kind, where,
			   reading->year, text->year);
}

static void
score_reading(const Text *text, const Reading *reading, Score *score)
{
	score->answers[text->is_report]++;
	if (reading->is_report == text->is_report)
		score->right[text->is_report]++;
	if (!text->is_report)
		return;
	if (strcmp(reading->agency, text->agency) == 0 && reading->is_report)
		score->agencies++;
	if (reading->year == text->year && reading->is_report)
		score->years++;
}

static void
score_change(const Text *text, const char *where, const Reading *plain,
			 const Reading *within, bool verbose, Score *score)
{
	bool		answer = plain->is_report != within->is_report;
	bool		agency = strcmp(plain->agency, within->agency) != 0;
	bool		year = plain->year != within->year;
	bool		figures = !same_counts(plain, within) || !same_cells(plain, within);

	score->readings++;
	score->changed_answer += answer;
	score->changed_agency += agency;
	score->changed_year += year;
	score->changed_figures += figures;
	if (verbose && (answer || agency || year || figures))
		printf("%s (%s, %s): changes%s%s%s%s by its menu\n", text->id, text->kind, where,
			   answer ? " answer" : "", agency ? " agency" : "",
			   year ? " year" : "", figures ? " figures" : "");
}

/* The menu with the text in its place, to be freed; dies if it has no place */
static char *
put_within(const char *menu, const Text *text, size_t *length)
{
	const char *at = strstr(menu, place);
	size_t		before;
	char	   *page;

	if (at == NULL)
	{
		fprintf(stderr, "a menu has no %s\n", place);
		exit(2);
	}
	before = (size_t) (at - menu);
	*length = strlen(menu) - (sizeof(place) - 1) + text->length;
	page = malloc(*length + 1);
	if (page == NULL)
		abort();
	memcpy(page, menu, before);
	memcpy(page + before, text->body, text->length);
	strcpy(page + before + text->length, at + sizeof(place) - 1);
	return page;
}

static void
score_text(const Text *text, char **menus, char **names, int menu_count,
		   bool verbose, Score *score)
{
	Reading		plain;

	score->texts[text->is_report]++;
	read_body(text->body, text->length, &plain);
	score_reading(text, &plain, score);
	if (verbose)
		report_answer(text, "plain", &plain);
	for (int i = 0; i < menu_count; i++)
	{
		Reading		within;
		size_t		length;
		char	   *page = put_within(menus[i], text, &length);

		read_body(page, length, &within);
		free(page);
		score_reading(text, &within, score);
		score_change(text, names[i], &plain, &within, verbose, score);
	}
}

/* The next text; false after the last */
static bool
next_text(char **cursor, Text *text)
{
	char	   *line = *cursor;
	char	   *body;
	char	   *end;
	char		year[16];

	if (line == NULL || strncmp(line, RECORD_MARK + 1, strlen(RECORD_MARK + 1)) != 0)
		return false;
	if ((body = strchr(line, '\n')) == NULL)
		return false;
	*body++ = '\0';
	if (sscanf(line, "### %255s %255s %15s %255s", text->id, text->kind, year, text->agency) != 4)
	{
		fprintf(stderr, "not a heading of a text: %s\n", line);
		exit(2);
	}
	text->is_report = strncmp(text->kind, "report", strlen("report")) == 0;
	text->year = atoi(year);
	if (strcmp(text->agency, "-") == 0)
		text->agency[0] = '\0';
	text->body = body;

	/* the newline before the next heading belongs to the text */
	end = strstr(body, RECORD_MARK);
	text->length = end ? (size_t) (end + 1 - body) : strlen(body);
	*cursor = end ? end + 1 : NULL;
	return true;
}

static int
print_score(const char *name, const Score *score, double least, int most_changed)
{
	int			answers = score->answers[0] + score->answers[1];
	int			right = score->right[0] + score->right[1];
	double		percent = answers > 0 ? 100.0 * right / answers : 100.0;
	int			changed = score->changed_answer + score->changed_agency +
		score->changed_year + score->changed_figures;

	printf("%s: %d reports, %d other texts\n", name, score->texts[1], score->texts[0]);
	printf("  a report or not: %d of %d right, %.1f%% (reports %d of %d, others %d of %d)\n",
		   right, answers, percent, score->right[1], score->answers[1],
		   score->right[0], score->answers[0]);
	printf("  of reports: agency right %d, year right %d, of %d\n",
		   score->agencies, score->years, score->answers[1]);
	printf("  changed by a menu: answer %d, agency %d, year %d, figures %d, of %d\n",
		   score->changed_answer, score->changed_agency, score->changed_year,
		   score->changed_figures, score->readings);
	return percent < least || (least > 0 && changed > most_changed);
}

static int
usage(void)
{
	fprintf(stderr, "usage: score_recognition [-v] [-m PERCENT] [-c CHANGES] TEXTS MENU...\n");
	return 2;
}

int
main(int argc, char **argv)
{
	bool		verbose = false;
	double		least = 0;
	int			most_changed = 0;
	char	   *menus[MAX_MENUS];
	Score		score = {0};
	Text		text;
	char	   *cursor;
	char	   *names;
	int			menu_count;
	int			i = 1;

	for (; i < argc && argv[i][0] == '-'; i++)
	{
		if (strcmp(argv[i], "-v") == 0)
			verbose = true;
		else if (strcmp(argv[i], "-m") == 0 && i + 1 < argc)
			least = strtod(argv[++i], NULL);
		else if (strcmp(argv[i], "-c") == 0 && i + 1 < argc)
			most_changed = atoi(argv[++i]);
		else
			return usage();
	}
	menu_count = argc - i - 1;
	if (menu_count < 0 || menu_count > MAX_MENUS)
		return usage();
	for (int m = 0; m < menu_count; m++)
		menus[m] = read_file(argv[i + 1 + m]);
	names = cursor = read_file(argv[i]);
	while (next_text(&cursor, &text))
		score_text(&text, menus, argv + i + 1, menu_count, verbose, &score);
	free(names);
	for (int m = 0; m < menu_count; m++)
		free(menus[m]);
	return print_score(argv[i], &score, least, most_changed);
}
