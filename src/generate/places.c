/*
 * places.c
 *	  The names of all regions and their short forms in one tree: agency/place.c reads it.
 */
#include "generate/generate.h"

#include <string.h>

#include "agency/letters.h"
#include "agency/words.h"
#include "form/regions.h"
#include "generate/tree.h"

#define MAX_NAMES	16384

typedef struct Places
{
	GrowingTree *tree;
	int			count;
	PlaceName	names[MAX_NAMES];
	int16_t		next[MAX_NAMES];	/* another row of the same name, or -1 */
	PlaceName	ordered[MAX_NAMES]; /* those of the same name together */
	int16_t		numbers[MAX_NAMES]; /* where those stand, by the first of a name */
} Places;

static void
add_name(Places *places, const uint16_t *letters, int length, int row, bool is_short)
{
	PlaceName  *name = &places->names[places->count];

	if (length < 2)
		return;
	if (places->count == MAX_NAMES)
		fail("more than %d names of regions", MAX_NAMES);
	name->row = row & 0x3FFF;
	if (name->row != row)
		fail("row %d of the regions has no place in PlaceName", row);
	name->is_short = is_short;
	places->next[places->count] = (int16_t) tree_add(places->tree, letters, length, places->count);
	for (int other = places->next[places->count]; other >= 0; other = places->next[other])
		if (places->names[other].row == row && places->names[other].is_short == is_short)
			fail("row %d of the regions has the same name twice", row);
	places->count++;
}

/* The length without this ending, or -1 */
static int
without_ending(const uint16_t *letters, int count, const NameLetters *ending)
{
	int			rest = count - ending->count;

	if (rest < 0 || memcmp(letters + rest, ending->letters,
						   (size_t) ending->count * sizeof(uint16_t)) != 0)
		return -1;
	return rest;
}

/* What names of regions end with */
typedef struct Endings
{
	NameLetters		endings[24];
	int			ending_count;
	NameLetters		nations[72];
	int			nation_count;
	NameLetters		autonomous;		/* 自治 */
} Endings;

static int
decode_list(const char *const *words, NameLetters *to, int most)
{
	int			count = 0;

	for (; *words; words++)
	{
		if (count == most)
			fail("more than %d endings or nationalities", most);
		gxbg_letters_of_word(*words, &to[count++]);
	}
	return count;
}

/* The length without nationalities at its end */
static int
without_nations(const Endings *endings, const uint16_t *letters, int count)
{
	for (int i = 0; i < endings->nation_count; i++)
	{
		int			rest = without_ending(letters, count, &endings->nations[i]);

		/* 鄂温克族自治旗, 东乡族自治县: a nationality is the whole name */
		if (rest == 0)
			return count - 1;
		if (rest >= 2)
			return without_nations(endings, letters, rest);
	}
	return count;
}

/* Short forms of one row: 延边州 and 延边 of 延边朝鲜族自治州, 佳木斯 of 佳木斯市 */
static void
add_short_names(Places *places, const Endings *endings, int row)
{
	const Region *region = &gxbg_regions[row];
	const uint16_t *letters = gxbg_region_letters + region->name;
	uint16_t	name[MAX_PLACE_LETTERS];
	int			last = region->length - 1;
	int			rest = -1;

	if (region->length > MAX_PLACE_LETTERS)
		fail("row %d of the regions has a name of %d letters", row, region->length);
	for (int i = 0; i < endings->ending_count && rest < 0; i++)
		rest = without_ending(letters, region->length, &endings->endings[i]);
	if (rest < 2)
		return;
	if (rest + 3 == region->length &&
		without_ending(letters, last, &endings->autonomous) == rest)
	{
		rest = without_nations(endings, letters, rest);
		memcpy(name, letters, (size_t) rest * sizeof(uint16_t));
		name[rest] = letters[last];
		add_name(places, name, rest + 1, row, false);
	}
	add_name(places, letters, rest, row, true);
}

static void
add_aliases(Places *places)
{
	for (const RegionAlias *alias = gxbg_region_aliases; alias->alias; alias++)
	{
		NameLetters		shorter;
		NameLetters		name;

		gxbg_letters_of_word(alias->alias, &shorter);
		gxbg_letters_of_word(alias->name, &name);
		for (int row = 0; row < gxbg_region_count; row++)
			if (gxbg_regions[row].length == name.count &&
				memcmp(gxbg_region_letters + gxbg_regions[row].name, name.letters,
					   (size_t) name.count * sizeof(uint16_t)) == 0)
				add_name(places, shorter.letters, shorter.count, row, false);
	}
}

/* Names that are the same one after the other, the latest first */
static void
order_names(Places *places)
{
	static bool has_later[MAX_NAMES];
	int			count = 0;

	for (int i = 0; i < places->count; i++)
		if (places->next[i] >= 0)
			has_later[places->next[i]] = true;
	for (int i = 0; i < places->count; i++)
		for (int name = has_later[i] ? -1 : i; name >= 0; name = places->next[name])
		{
			if (name == i)
				places->numbers[i] = (int16_t) count;
			places->ordered[count] = places->names[name];
			places->ordered[count++].goes_on = places->next[name] >= 0;
		}
}

/* Is each row found by its name? */
static void
check_places(const Places *places)
{
	for (int row = 0; row < gxbg_region_count; row++)
	{
		int			length = 0;
		int			name = gxbg_tree_longest(tree_grown(places->tree),
											 gxbg_region_letters + gxbg_regions[row].name,
											 gxbg_regions[row].length, &length);

		while (name >= 0 && places->ordered[name].row != row)
			name = places->ordered[name].goes_on ? name + 1 : -1;
		if (name < 0 || length != gxbg_regions[row].length)
			fail("row %d of the regions is not found by its name", row);
	}
}

/* Two names for a row and a short one at most, and aliases */
void
generate_places(FILE *to)
{
	static Places places;
	static Endings endings;

	places.tree = tree_new();
	endings.ending_count = decode_list(gxbg_region_endings, endings.endings, 24);
	endings.nation_count = decode_list(gxbg_nationalities, endings.nations, 72);
	gxbg_letters_of_word(gxbg_autonomous_word, &endings.autonomous);
	for (int row = 0; row < gxbg_region_count; row++)
	{
		add_name(&places, gxbg_region_letters + gxbg_regions[row].name, gxbg_regions[row].length, row,
				 false);
		add_short_names(&places, &endings, row);
	}
	add_aliases(&places);
	order_names(&places);
	tree_finish(places.tree, places.numbers);
	check_places(&places);
	tree_write(to, places.tree, "place");
	fprintf(to, "static const PlaceName place_names[] = {\n");
	for (int i = 0; i < places.count; i++)
		fprintf(to, "{%d, %d, %d},\n", places.ordered[i].row, places.ordered[i].is_short,
				places.ordered[i].goes_on);
	fprintf(to, "};\n");
}
