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
} Sections;

/* Fewer labels of rows are a list of contents, or a menu */
#define MIN_REPORT_ROWS 5

#define FORM_ROW_BITS \
	(MEANING_BIT(WORD_ROW, TABLE_DISCLOSURES) | MEANING_BIT(WORD_ROW, TABLE_APPLICATIONS))

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
	*sections = (Sections) {SECTION_OVERVIEW, 0};
	return false;
}

/* One walk over the labels: each is shown to the tables whose words it has */
static void
look_at_labels(const Scan *scan, ApplicationSearch *applications,
			   DisclosureSearch *disclosures, ProceedingSearch *proceedings, Tables *tables)
{
	Sections	sections = {SECTION_PREAMBLE, 0};
	bool		closed = false;

	for (int label = 0; label < scan->label_count; label++)
	{
		int			token = scan->labels[label];
		uint64_t	bits = meanings_of(&scan->tokens[token]);

		if ((label & 0xFFF) == 0)
			gxbg_check_interrupts();
		if (!closed && begins_another(scan, token, bits, &sections))
		{
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
}

Tables *
gxbg_tables_read(const Scan *scan, int year)
{
	Tables	   *tables = new_tables();
	Row		   *row = gxbg_alloc(sizeof(Row));
	ApplicationSearch *applications = gxbg_applications_begin(scan, row, year);
	DisclosureSearch *disclosures = gxbg_disclosures_begin(scan, row, tables);
	ProceedingSearch *proceedings = gxbg_proceedings_begin(scan, row, tables);

	look_at_labels(scan, applications, disclosures, proceedings, tables);
	gxbg_applications_end(applications, tables);
	gxbg_disclosures_end(disclosures);
	gxbg_proceedings_end(proceedings);
	gxbg_free(row);
	tables->found = tables->spans[0].end || tables->spans[1].end || tables->spans[2].end;
	return tables;
}
