/*
 * read.c
 *	  Tokens to the rows of each table of the form: one walk over the labels of a body.
 */
#include "table/tables.h"

#include <string.h>

#include "table/applications.h"
#include "table/disclosures.h"
#include "table/proceedings.h"
#include "text/host.h"

static Tables *
new_tables(void)
{
	Tables	   *tables = gxbg_alloc(sizeof(Tables));

	memset(tables, 0, offsetof(Tables, applications));
	for (int i = 0; i < N_OUTCOMES; i++)
		gxbg_table_row_missing(&tables->applications[i]);
	for (int i = 0; i < N_ITEMS; i++)
		gxbg_table_row_missing(&tables->items[i]);
	gxbg_table_row_missing(&tables->proceedings);
	return tables;
}

/* The meanings of a token as bits */
static uint64_t
meanings_of(const Token *token)
{
	return token->kind == TOKEN_WORD ? gxbg_meaning_bits[token->detail] : 0;
}

/* How far the sections of the first report have been seen */
typedef struct Sections
{
	int			last;			/* the furthest Section */
	int			rows;			/* labels of rows since the first */
	bool		begun;			/* a title or the first section stood before the rows */
	bool		titled;			/* a title stood behind them */
} Sections;

/* Fewer labels of rows are a list of contents, or a menu */
#define MIN_REPORT_ROWS 5

/* Labels of tables II and III, headings of table IV */
#define FORM_ROW_BITS \
	(MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES) | MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS) | \
	 MEANING_BIT(WORD_COLUMN, TABLE_PROCEEDINGS))

/* 一、 right before a heading, which no line may begin with where a text is run together */
static bool
is_numbered(const Scan *scan, int token)
{
	return token > 1 && token_is_punct(&scan->tokens[token - 1], PUNCT_ENUM) && scan->tokens[token].flags == 0 &&
		scan->tokens[token - 2].kind == TOKEN_NUMERAL;
}

/*
 * Does another report begin with this heading: the first section, where the one before
 * has gone past its tables?
 */
static bool
begins_another(const Scan *scan, int token, uint64_t bits, Sections *sections)
{
	const Word *section;

	sections->rows += (bits & FORM_ROW_BITS) != 0;
	sections->begun = sections->begun || (sections->rows == 0 && (bits & MEANING_BITS(WORD_TITLE)));
	sections->titled = sections->titled || (sections->rows > 0 && (bits & MEANING_BITS(WORD_TITLE)));
	if (!(bits & MEANING_BITS(WORD_SECTION)) || !(gxbg_at_cell(scan, token, true) || is_numbered(scan, token)))
		return false;
	section = gxbg_meaning(&scan->tokens[token], WORD_SECTION, TABLE_NONE);
	if (section->index != SECTION_OVERVIEW)
	{
		sections->last = section->index > sections->last ? section->index : sections->last;
		return false;
	}
	if (sections->last >= SECTION_PROCEEDING && sections->rows >= MIN_REPORT_ROWS)
		return true;
	*sections = (Sections) {.last = SECTION_OVERVIEW, .begun = true};
	return false;
}

/*
 * One walk over the labels from the first on: each is shown to the tables whose words it has.  Returns the
 * label that another report begins with, if what stands before it is only the end of one, without title and
 * first section; or 0.
 */
static int
look_at_labels(const Scan *scan, int first, ApplicationSearch *applications,
			   DisclosureSearch *disclosures, ProceedingSearch *proceedings, Tables *tables)
{
	Sections	sections = {.last = SECTION_PREAMBLE};
	bool		closed = false;

	for (int label = first; label < scan->label_count; label++)
	{
		int			token = scan->labels[label];
		uint64_t	bits = meanings_of(&scan->tokens[token]);

		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (!closed && begins_another(scan, token, bits, &sections))
		{
			if (!sections.begun && sections.titled)
				return label;
			gxbg_applications_close(applications);
			gxbg_disclosures_close(disclosures);
			gxbg_proceedings_close(proceedings, token);
			closed = true;
		}
		if (bits & APPLICATION_BITS)
			gxbg_applications_look(applications, token);
		if (bits & DISCLOSURE_BITS)
			gxbg_disclosures_look(disclosures, token);
		if (bits & PROCEEDING_BITS)
			gxbg_proceedings_look(proceedings, token);
		tables->indicators += (bits & MEANING_BIT(WORD_ROW, TABLE_STATISTICS)) != 0;
	}
	return 0;
}

/* The tables behind this label; next: see look_at_labels */
static Tables *
read_from(const Scan *scan, int year, int first, int *next)
{
	Tables	   *tables = new_tables();
	Row		   *row = gxbg_alloc(sizeof(Row));
	ApplicationSearch *applications = gxbg_applications_begin(scan, row, year);
	DisclosureSearch *disclosures = gxbg_disclosures_begin(scan, row, tables);
	ProceedingSearch *proceedings = gxbg_proceedings_begin(scan, row, tables);

	*next = look_at_labels(scan, first, applications, disclosures, proceedings, tables);
	gxbg_applications_end(applications, tables);
	gxbg_disclosures_end(disclosures);
	gxbg_proceedings_end(proceedings);
	gxbg_free(row);
	tables->found = tables->spans[0].end || tables->spans[1].end || tables->spans[2].end;
	return tables;
}

/* Where a page has the end of a report and then another one, title and year are the second's, and so are the tables */
Tables *
gxbg_tables_read(const Scan *scan, int year)
{
	int			next;
	Tables	   *tables = read_from(scan, year, 0, &next);

	if (next > 0)
	{
		gxbg_free(tables);
		tables = read_from(scan, year, next, &next);
	}
	return tables;
}
