/*
 * column_heads.c
 *	  The headings over table III: words of the form, or others for the same.
 */
#include "table/column_heads.h"

#include <string.h>

#include "form/names.h"
#include "passage/passage.h"
#include "row/row.h"

/* Tokens above the first row in which its headings stand, and letters of a heading, at most */
#define MAX_HEAD_TOKENS		100
#define MAX_HEAD_LETTERS	12

/* What is no Applicant: a word for another thing, letters that may be of several, nothing of a heading */
#define HEAD_STRANGE		N_APPLICANTS
#define HEAD_UNCLEAR		(N_APPLICANTS + 1)
#define HEAD_NONE			(N_APPLICANTS + 2)

/* One heading, or a cell of other words */
typedef struct ColumnHead
{
	int			token;
	int			end;			/* token behind it */
	uint8_t		column;			/* Applicant, HEAD_STRANGE or HEAD_NONE */
} ColumnHead;

/* Does the token belong to what stands above the headings: a section, a title, a sentence, another row? */
static bool
is_above_headings(const Token *t)
{
	return token_has_meaning(t, MEANING_BITS(WORD_TITLE) | MEANING_BITS(WORD_SECTION)) ||
		token_is_punct(t, PUNCT_STOP) ||
		(token_has_meaning(t, MEANING_BITS(WORD_ROW)) && !token_means(t, WORD_COLUMN, TABLE_APPLICATIONS));
}

/* Where the cell of letters ends that begins with this token between two borders, or -1 */
static int
cell_end(const Scan *scan, int token, int end)
{
	int			at = token;

	if (token == 0 || scan->tokens[token - 1].kind != TOKEN_BORDER)
		return -1;
	while (at < end && token_is_letters(&scan->tokens[at]) &&
		   !token_means(&scan->tokens[at], WORD_COLUMN, TABLE_APPLICATIONS) &&
		   !token_means(&scan->tokens[at], WORD_GROUP, TABLE_APPLICATIONS))
		at++;
	return at < end && scan->tokens[at].kind == TOKEN_BORDER ? at : -1;
}

/* Where the letters end that nothing parts from this token, or its cell */
static int
letters_end(const Scan *scan, int token, int end)
{
	int			at = cell_end(scan, token, end);

	if (at > token)
		return at;
	at = token + 1;

	while (at < end && scan->tokens[at].flags == 0 && token_is_letters(&scan->tokens[at]))
		at++;
	return at;
}

/* How many of the passage's letters are among these? */
static int
count_letters(const Passage *passage, const char *letters)
{
	int			known = 0;

	for (int i = 0; i < passage->count; i++)
		for (const char *p = letters; *p; p += WIDE)
			if (wide_character_of(p) == passage->glyphs[i].folded)
			{
				known++;
				break;
			}
	return known;
}

/* The column with whose name these letters have most in common, at least half of them: one that is damaged or cut */
static uint8_t
nearest_column(const Passage *passage)
{
	int			most = (passage->count + 1) / 2 - 1;
	uint8_t		nearest = HEAD_UNCLEAR;

	for (int a = 0; a < N_APPLICANTS; a++)
	{
		int			common = count_letters(passage, gxbg_applicants[a].label);

		if (common > most)
			nearest = (uint8_t) a;
		else if (common == most)
			nearest = HEAD_UNCLEAR;
		most = common > most ? common : most;
	}
	return nearest;
}

/* The column that these letters of no word of the form mean */
static uint8_t
column_of_letters(const Scan *scan, int token, int end)
{
	Passage		passage;

	gxbg_read_glyphs(&passage, scan, scan->tokens[token].start, scan->tokens[end - 1].end, MAX_HEAD_LETTERS + 1);
	for (int a = 0; a < N_APPLICANTS; a++)
		if (gxbg_match_any(&passage, 0, gxbg_applicant_heads[a]) == passage.count)
			return (uint8_t) a;
	if (passage.count > MAX_HEAD_LETTERS)
		return HEAD_NONE;
	return count_letters(&passage, gxbg_applicant_letters) * 2 < passage.count ? HEAD_STRANGE : nearest_column(&passage);
}

static ColumnHead
read_head(const Scan *scan, int token, int end)
{
	const Token *t = &scan->tokens[token];
	const Word *column = gxbg_meaning(t, WORD_COLUMN, TABLE_APPLICATIONS);
	ColumnHead	head = {token, token + 1, HEAD_NONE};

	if (token_is_punct(t, PUNCT_OPEN))
		head.end = gxbg_skip_brackets(scan, token);
	if (head.end > end || head.end <= token)
		head.end = end;
	if (!token_is_letters(t))
		return head;
	head.end = letters_end(scan, token, end);
	if (column)
		head.column = (uint8_t) column->index;
	else if (!token_means(t, WORD_GROUP, TABLE_APPLICATIONS))
		head.column = column_of_letters(scan, token, head.end);
	return head;
}

/* Are two headings, of which one ends here and the other is that token, cells of one row or words of one line? */
static bool
are_in_one_row(const Scan *scan, int end, int token)
{
	bool		line = false;
	bool		markup = false;

	for (int i = end; i <= token; i++)
	{
		const Token *t = &scan->tokens[i];

		if (t->kind == TOKEN_ROW)
			return false;
		line = line || t->flags & AFTER_LINE;
		markup = markup || (t->kind == TOKEN_BORDER && token_is_markup(scan, t));
	}
	return markup || !line;
}

/* Of these, in the order of the text, the last up to one that stands twice */
static void
take_last(const Scan *scan, const ColumnHead *list, int count, ColumnHeads *heads)
{
	unsigned	seen = 0;
	int			behind = -1;	/* the heading behind, in the list */
	bool		strange = false;
	bool		last_strange = false;

	for (int i = count - 1; i >= 0 && heads->count < N_APPLICANTS; i--)
	{
		if (list[i].column == HEAD_UNCLEAR)
			continue;
		if (list[i].column == HEAD_STRANGE)
		{
			strange = behind >= 0;
			last_strange = last_strange || behind < 0;
			continue;
		}
		if (seen & (1u << list[i].column))
			break;
		seen |= 1u << list[i].column;
		heads->one_row = heads->one_row && (behind < 0 || are_in_one_row(scan, list[i].end, list[behind].token));
		heads->strange = heads->strange || strange;
		strange = false;
		behind = i;
		heads->column[N_APPLICANTS - ++heads->count] = list[i].column;
	}
	memmove(heads->column, heads->column + N_APPLICANTS - heads->count, (size_t) heads->count);
	if (heads->count == N_APPLICANTS - 1)
		heads->strange = heads->strange || (strange && !(seen & (1u << APP_NATURAL_PERSON))) ||
			(last_strange && !(seen & (1u << APP_TOTAL)));
}

/* Does a border part two headings of one row, of which one ends here and the other is that token? */
static bool
are_cells_of_row(const Scan *scan, int end, int token)
{
	if (!are_in_one_row(scan, end, token))
		return false;
	for (int i = end; i < token; i++)
		if (scan->tokens[i].kind == TOKEN_BORDER)
			return true;
	return false;
}

/*
 * Headings in cells, the last of them known: does one of the kinds of applicants stand where
 * the form has another, while what stands beside it cannot be told?  Or two that cannot?
 */
static bool
is_order_unclear(const Scan *scan, const ColumnHead *list, int count)
{
	int			place = count > 0 ? list[count - 1].column : 0;
	int			unclear = 0;
	unsigned	seen = 0;
	bool		misplaced = false;

	if (place != APP_TOTAL && place != APP_OTHER_ORG)
		return false;
	for (int i = count - 2; i >= 0 && place > APP_ENTERPRISE; i--)
	{
		if (!are_cells_of_row(scan, list[i].end, list[i + 1].token))
			return false;
		place--;
		if (list[i].column >= N_APPLICANTS || seen & (1u << list[i].column))
			unclear++;
		else
		{
			seen |= 1u << list[i].column;
			misplaced = misplaced || list[i].column != place;
		}
	}
	return unclear > 1 || (unclear > 0 && misplaced);
}

/* |法人或其他组织|自然人|总计|: does the heading over organisations stand before that of persons, in its row? */
static bool
is_group_first(const Scan *scan, int top, const ColumnHead *list, int count)
{
	for (int i = 0; i < count; i++)
		for (int group = list[i].token - 1; list[i].column == APP_NATURAL_PERSON && group >= top; group--)
			if (token_means(&scan->tokens[group], WORD_GROUP, TABLE_APPLICATIONS) &&
				gxbg_word_follows(scan, scan->tokens[group].start, &gxbg_organisations))
				return are_cells_of_row(scan, group + 1, list[i].token);
	return false;
}

void
gxbg_read_column_heads(const Scan *scan, int first, ColumnHeads *heads)
{
	ColumnHead	list[MAX_HEAD_TOKENS];
	int			count = 0;
	int			top = first;

	while (top > 0 && first - top < MAX_HEAD_TOKENS && !is_above_headings(&scan->tokens[top - 1]))
		top--;
	for (int token = top; token < first;)
	{
		ColumnHead	head = read_head(scan, token, first);

		token = head.end;
		if (head.column != HEAD_NONE)
			list[count++] = head;
	}
	*heads = (ColumnHeads) {.one_row = true};
	take_last(scan, list, count, heads);
	heads->unclear = is_order_unclear(scan, list, count) || is_group_first(scan, top, list, count);
}
