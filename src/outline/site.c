/*
 * site.c
 *	  Whose site a report stands on.
 */
#include "outline/site.h"

#include "form/names.h"
#include "passage/name.h"

/* Tokens that the line of a site's name has at most */
#define MAX_SITE_TOKENS		24

/* The end of a government's name, or of a region's, without the word for it */
static int
without_government(const Passage *passage, int to)
{
	int			at = gxbg_match_back(passage, to, gxbg_government_word);
	int			people = at >= 0 ? gxbg_match_back(passage, at, gxbg_people_word) : -1;

	return people >= 0 ? people : at >= 0 ? at : to;
}

int
gxbg_site_organ_end(const Passage *passage, int from, int to)
{
	int			end = gxbg_site_owner_end(passage, from, to);

	if (end < 0)
		return -1;
	return gxbg_is_name(passage, from, end) && !gxbg_is_region(passage, from, end) &&
		without_government(passage, end) == end ? end : from;
}

/* The name of a site that ends before the title at this byte: [from, to) of the passage, or false */
static bool
read_site(const Scan *scan, uint32_t title, Passage *passage, int *from, int *to)
{
	int			token = gxbg_token_at(scan, 0, title);
	int			line;

	if (token == 0)
		return false;
	line = gxbg_line_start(scan, token - 1, MAX_SITE_TOKENS);
	gxbg_read_passage(passage, scan, scan->tokens[line].start, scan->tokens[token - 1].end);
	*to = passage->count;
	while (*to > 0 && passage->glyphs[*to - 1].punct != NO_PUNCT)
		--*to;
	*from = *to;
	while (*from > 0 && glyph_is_letter(&passage->glyphs[*from - 1]) &&
		   (*from == *to || passage->glyphs[*from].after == 0))
		--*from;
	return *from < *to && passage->count < PASSAGE_SIZE;
}

/* A name from near by, with the region instead of the word that stands for it */
static String
place_name(const Passage *region, int from, int to, const Passage *name)
{
	int			end = gxbg_match_any(name, 0, &gxbg_relative_words);

	if (end < 0 || end >= name->count || to - from <= end)
		return gxbg_string(NULL);
	for (int i = 0; i < end; i++)
		if (region->glyphs[to - end + i].folded != name->glyphs[i].folded)
			return gxbg_string(NULL);
	return gxbg_join(gxbg_passage_string(region, from, to),
					 gxbg_passage_string(name, end, name->count));
}

String
gxbg_organ_by_site(const Scan *scan, uint32_t start, const Passage *name)
{
	Passage		passage;
	int			from;
	int			to;
	int			end;

	if (!read_site(scan, start, &passage, &from, &to))
		return gxbg_string(NULL);
	if (name == NULL)
	{
		end = gxbg_site_organ_end(&passage, from, to);
		return end > from && gxbg_name_is_placed(&passage, from, end) ?
			gxbg_organ(scan, &passage, from, end) : gxbg_string(NULL);
	}
	end = gxbg_site_owner_end(&passage, from, to);
	if (end < 0)
		return gxbg_string(NULL);
	end = without_government(&passage, end);
	if (!gxbg_is_region(&passage, from, end))
		return gxbg_string(NULL);
	return place_name(&passage, from, end, name);
}
