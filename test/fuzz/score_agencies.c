/*
 * score_agencies.c
 *	  How many names of organs are read as labelled: region, level, kind.
 *
 * score_agencies [-v] [-m REGION LEVEL KIND] FILE: FILE is as README.md in
 * test/data/agencies says.  Prints right, open and wrong by field; with -v the names that are
 * not as labelled, for the part to develop on.  With -m exits with 1 if fewer are right, in
 * percent, or any region is wrong.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "agency/agency.h"
#include "host_malloc.h"

#define MAX_LINE	1024
#define COLUMNS		5

typedef enum Field
{
	FIELD_REGION,
	FIELD_LEVEL,
	FIELD_KIND,
	N_FIELDS
} Field;

static const char *const field_names[N_FIELDS] = {"region", "level", "kind"};

typedef struct Score
{
	int			names;
	int			right[N_FIELDS];
	int			open[N_FIELDS];
	int			wrong[N_FIELDS];
} Score;

/* Cut a line at its tabs; false if it has not so many columns */
static bool
cut(char *line, char **columns)
{
	line[strcspn(line, "\r\n")] = '\0';
	for (int i = 0; i < COLUMNS; i++)
	{
		columns[i] = line;
		if (line == NULL)
			return false;
		line = strchr(line, '\t');
		if (line)
			*line++ = '\0';
	}
	return line == NULL;
}

static void
read_fields(const char *name, int year, char found[N_FIELDS][64])
{
	Agency		agency;
	String		code;

	gxbg_agency_read(name, strlen(name), year, &agency);
	code = gxbg_agency_region_code(&agency);
	snprintf(found[FIELD_REGION], 64, "%.*s", (int) code.length, code.text ? code.text : "");
	snprintf(found[FIELD_LEVEL], 64, "%s", gxbg_level_name(agency.level) ?
			 gxbg_level_name(agency.level) : "");
	snprintf(found[FIELD_KIND], 64, "%s", agency.organ.kind == NO_KIND ? "" :
			 gxbg_organ_kinds[agency.organ.kind].code);
}

static void
score_name(char **columns, bool verbose, Score *score)
{
	char		found[N_FIELDS][64];

	read_fields(columns[0], atoi(columns[1]), found);
	score->names++;
	for (int i = 0; i < N_FIELDS; i++)
	{
		const char *expected = strcmp(columns[2 + i], "-") == 0 ? "" : columns[2 + i];

		if (strcmp(found[i], expected) == 0)
		{
			score->right[i]++;
			continue;
		}
		if (found[i][0] == '\0')
			score->open[i]++;
		else
			score->wrong[i]++;
		if (verbose)
			printf("%s %s: %s %s, labelled %s\n", columns[0], columns[1], field_names[i],
				   found[i][0] ? found[i] : "-", columns[2 + i]);
	}
}

static void
score_file(const char *path, bool verbose, Score *score)
{
	FILE	   *file = fopen(path, "r");
	char		line[MAX_LINE];
	char	   *columns[COLUMNS];

	if (file == NULL)
	{
		perror(path);
		exit(2);
	}
	/* the first line is the heads of the columns */
	if (fgets(line, sizeof(line), file) == NULL)
		line[0] = '\0';
	while (fgets(line, sizeof(line), file))
	{
		if (!cut(line, columns))
		{
			fprintf(stderr, "%s: a line has not %d columns\n", path, COLUMNS);
			exit(2);
		}
		score_name(columns, verbose, score);
		gxbg_host_release_all();
	}
	fclose(file);
}

int
main(int argc, char **argv)
{
	bool		verbose = argc > 1 && strcmp(argv[1], "-v") == 0;
	double		least[N_FIELDS] = {0, 0, 0};
	int			status = 0;
	Score		score;

	memset(&score, 0, sizeof(score));
	argv += verbose;
	if (argv[1] && strcmp(argv[1], "-m") == 0 && argc > 5)
	{
		for (int i = 0; i < N_FIELDS; i++)
			least[i] = atof(argv[2 + i]);
		argv += 1 + N_FIELDS;
	}
	if (argv[1] == NULL)
	{
		fprintf(stderr, "usage: score_agencies [-v] [-m REGION LEVEL KIND] FILE\n");
		return 2;
	}
	score_file(argv[1], verbose, &score);
	printf("%s: %d names\n", argv[1], score.names);
	for (int i = 0; i < N_FIELDS; i++)
	{
		double		share = score.names ? 100.0 * score.right[i] / score.names : 0;

		printf("  %-6s right %d (%.1f%%), open %d, wrong %d\n", field_names[i], score.right[i],
			   share, score.open[i], score.wrong[i]);
		if (share < least[i] || (i == FIELD_REGION && least[i] > 0 && score.wrong[i] > 0))
			status = 1;
	}
	return status;
}
