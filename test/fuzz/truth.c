/*
 * truth.c
 *	  Draws the figures of a report.
 *
 * Most reports in life are small and mostly zero, a few are not: a quarter of
 * ours have a heavy tail, a fifth are dense up to 99,999 a cell.
 */
#include <string.h>

#include "truth.h"

/* How the figures of a report are spread */
typedef enum Spread
{
	SPREAD_NONE,				/* not one application */
	SPREAD_SMALL,				/* a few, in a few rows */
	SPREAD_TAIL,				/* log-uniform, many zeros */
	SPREAD_DENSE,				/* log-uniform or uniform, few zeros */
} Spread;

bool
truth_has_outcome(Form form, int outcome)
{
	if (outcome == OUT_OTHER)
		return form == FORM_2019;
	if (outcome > OUT_OTHER && outcome <= OUT_OTHER_REMAINING)
		return form == FORM_2021;
	return true;
}

bool
truth_has_item(Form form, int item)
{
	return form == FORM_2019 || (item != ITEM_OTHER_SERVICE && item != ITEM_PROCUREMENT);
}

int
truth_measures(Form form, int item, int measures[3])
{
	static const int of_2019[N_ITEMS][4] = {
		[ITEM_REGULATION] = {3, MEA_MADE, MEA_NEWLY_DISCLOSED, MEA_DISCLOSED_TOTAL},
		[ITEM_NORMATIVE_DOCUMENT] = {3, MEA_MADE, MEA_NEWLY_DISCLOSED, MEA_DISCLOSED_TOTAL},
		[ITEM_LICENSE] = {3, MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS},
		[ITEM_OTHER_SERVICE] = {3, MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS},
		[ITEM_PENALTY] = {3, MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS},
		[ITEM_COERCION] = {3, MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE, MEA_DECISIONS},
		[ITEM_FEE] = {2, MEA_ITEMS_BEFORE, MEA_ITEMS_CHANGE},
		[ITEM_PROCUREMENT] = {2, MEA_PROJECTS, MEA_AMOUNT}
	};
	static const int of_2021[N_ITEMS][4] = {
		[ITEM_REGULATION] = {3, MEA_MADE, MEA_REPEALED, MEA_IN_FORCE},
		[ITEM_NORMATIVE_DOCUMENT] = {3, MEA_MADE, MEA_REPEALED, MEA_IN_FORCE},
		[ITEM_LICENSE] = {1, MEA_DECISIONS},
		[ITEM_PENALTY] = {1, MEA_DECISIONS},
		[ITEM_COERCION] = {1, MEA_DECISIONS},
		[ITEM_FEE] = {1, MEA_AMOUNT}
	};
	const int  *entry = form == FORM_2019 ? of_2019[item] : of_2021[item];

	memcpy(measures, entry + 1, 3 * sizeof(int));
	return entry[0];
}

/*
 * 1 .. high, each order of magnitude as likely as the next.  In integers, as
 * logarithms differ from one C library to another.
 */
static int64_t
draw_tail(Random *random, int64_t high)
{
	int			bits = 0;
	int64_t		low;
	int64_t		top;

	while (INT64_C(1) << (bits + 1) <= high)
		bits++;
	low = INT64_C(1) << random_below(random, (uint32_t) bits + 1);
	top = low * 2 - 1;
	return random_between(random, low, top < high ? top : high);
}

/* A figure that is not zero */
static int64_t
draw_count(Random *random, Spread spread)
{
	switch (spread)
	{
		case SPREAD_NONE:
			return 0;
		case SPREAD_SMALL:
			return draw_tail(random, random_chance(random, 80) ? 9 : 60);
		case SPREAD_TAIL:
			return draw_tail(random, 99999);
		case SPREAD_DENSE:
			break;
	}
	return random_chance(random, 50) ? draw_tail(random, 99999)
		: random_between(random, 1, 99999);
}

static Spread
draw_spread(Random *random)
{
	uint32_t	percent = random_below(random, 100);

	return percent < 12 ? SPREAD_NONE : percent < 55 ? SPREAD_SMALL
		: percent < 80 ? SPREAD_TAIL : SPREAD_DENSE;
}

/* Chance in percent that a cell is not zero; persons apply most */
static unsigned
cell_chance(Spread spread, int applicant, unsigned density)
{
	if (spread == SPREAD_DENSE)
		return density;
	if (applicant == APP_NATURAL_PERSON)
		return spread == SPREAD_SMALL ? 22 : 50;
	if (applicant == APP_ENTERPRISE)
		return spread == SPREAD_SMALL ? 7 : 25;
	return spread == SPREAD_SMALL ? 2 : 10;
}

static void
draw_applications(Truth *truth, Random *random)
{
	Spread		spread = draw_spread(random);
	unsigned	density = (unsigned) random_between(random, 40, 100);

	for (int a = 0; a < APP_TOTAL; a++)
	{
		int64_t		concluded = 0;
		int64_t		carried_out = 0;
		int64_t		carried_in = 0;
		int64_t		intake;

		for (int o = OUT_FIRST_RESULT; o <= OUT_LAST_RESULT; o++)
		{
			if (!truth_has_outcome(truth->form, o)
				|| !random_chance(random, cell_chance(spread, a, density)))
				continue;
			truth->applications[o][a].value = draw_count(random, spread);
			concluded += truth->applications[o][a].value;
		}
		if (random_chance(random, cell_chance(spread, a, density)))
			carried_out = draw_count(random, spread);
		intake = concluded + carried_out;
		if (intake > 0 && random_chance(random, cell_chance(spread, a, density)))
			carried_in = draw_tail(random, intake < 99999 ? intake : 99999);
		truth->applications[OUT_CONCLUDED][a].value = concluded;
		truth->applications[OUT_CARRIED_OUT][a].value = carried_out;
		truth->applications[OUT_CARRIED_IN][a].value = carried_in;
		truth->applications[OUT_RECEIVED][a].value = intake - carried_in;
	}
	for (int o = 0; o < N_OUTCOMES; o++)
		for (int a = 0; a < APP_TOTAL; a++)
			truth->applications[o][APP_TOTAL].value += truth->applications[o][a].value;
}

static void
draw_proceedings(Truth *truth, Random *random)
{
	Spread		spread = draw_spread(random);

	if (random_chance(random, 50))
		return;
	for (int k = 0; k < N_KINDS; k++)
		for (int r = 0; r < RES_TOTAL; r++)
		{
			int64_t		value = 0;

			if (random_chance(random, spread == SPREAD_DENSE ? 90 : 35))
				value = draw_count(random, spread == SPREAD_DENSE ? SPREAD_TAIL : spread);
			truth->proceedings[k][r].value = value;
			truth->proceedings[k][RES_TOTAL].value += value;
		}
}

/* One figure of table II; scale and unit of amounts are drawn, too */
static void
draw_disclosure(TruthCell *cell, int measure, Random *random, unsigned zeros)
{
	if (measure == MEA_AMOUNT)
		cell->unit = (uint8_t) random_between(random, UNIT_NONE, UNIT_WAN_YUAN);
	if (random_chance(random, zeros))
		return;
	switch (measure)
	{
		case MEA_AMOUNT:
			cell->value = draw_tail(random, INT64_C(9999999999));
			if (random_chance(random, 50))
			{
				cell->scale = (uint8_t) random_between(random, 1, 4);
				if (cell->value % 10 == 0)	/* 477.350 is not usual */
					cell->value++;
			}
			break;
		case MEA_ITEMS_CHANGE:
			cell->value = draw_tail(random, random_chance(random, 80) ? 40 : 2000);
			if (random_chance(random, 45))
				cell->value = -cell->value;
			break;
		case MEA_DECISIONS:
			cell->value = draw_tail(random, 999999);
			break;
		default:
			cell->value = draw_tail(random, 9999);
			break;
	}
}

static void
draw_disclosures(Truth *truth, Random *random)
{
	static const unsigned zero_chances[] = {5, 30, 60, 90, 100};
	unsigned	zeros = random_pick(random, zero_chances);

	for (int i = 0; i < N_ITEMS; i++)
	{
		int			measures[3];
		int			count = truth_measures(truth->form, i, measures);

		for (int m = 0; m < count; m++)
			draw_disclosure(&truth->disclosures[i][measures[m]], measures[m], random, zeros);
	}
}

static bool
column_is_sound(const Truth *truth, int applicant)
{
	int64_t		sum = 0;

	for (int o = OUT_FIRST_RESULT; o <= OUT_LAST_RESULT; o++)
		sum += truth->applications[o][applicant].value;
	return sum == truth->applications[OUT_CONCLUDED][applicant].value
		&& truth->applications[OUT_RECEIVED][applicant].value
		+ truth->applications[OUT_CARRIED_IN][applicant].value
		== sum + truth->applications[OUT_CARRIED_OUT][applicant].value;
}

bool
truth_is_sound(const Truth *truth)
{
	for (int a = 0; a < N_APPLICANTS; a++)
		if (!column_is_sound(truth, a))
			return false;
	for (int o = 0; o < N_OUTCOMES; o++)
	{
		int64_t		sum = 0;

		for (int a = 0; a < APP_TOTAL; a++)
			sum += truth->applications[o][a].value;
		if (sum != truth->applications[o][APP_TOTAL].value)
			return false;
	}
	for (int k = 0; k < N_KINDS; k++)
	{
		int64_t		sum = 0;

		for (int r = 0; r < RES_TOTAL; r++)
			sum += truth->proceedings[k][r].value;
		if (sum != truth->proceedings[k][RES_TOTAL].value)
			return false;
	}
	return true;
}

/* A slip of the pen: another digit, one more or less, lost, or out of the air */
static int64_t
slip(int64_t value, Random *random)
{
	switch (random_below(random, 5))
	{
		case 0:
			return value + 1;
		case 1:
			return value > 0 ? value - 1 : 2;
		case 2:
			return value * 10;
		case 3:
			return value / 10;
		default:
			return draw_tail(random, 99999);
	}
}

void
truth_damage(Truth *truth, Random *random)
{
	int			left = 1 + (int) random_below(random, 3);

	while (left > 0 || truth_is_sound(truth))
	{
		TruthCell  *cell;
		int			outcome = (int) random_below(random, N_OUTCOMES);

		if (random_chance(random, 15))
			cell = &truth->proceedings[random_below(random, N_KINDS)][random_below(random, N_RESULTS)];
		else if (truth_has_outcome(truth->form, outcome))
			cell = &truth->applications[outcome][random_below(random, N_APPLICANTS)];
		else
			continue;
		cell->value = slip(cell->value, random);
		left--;
	}
}

void
truth_draw(Truth *truth, Random *random)
{
	memset(truth, 0, sizeof(*truth));
	truth->form = random_chance(random, 50) ? FORM_2019 : FORM_2021;
	truth->year = truth->form == FORM_2019 ? (int) random_between(random, 2019, 2020)
		: (int) random_between(random, 2021, 2024);
	truth->published.year = truth->year + 1;
	truth->published.month = (int) random_between(random, 1, 3);
	truth->published.day = (int) random_between(random, 1, 28);
	draw_disclosures(truth, random);
	draw_applications(truth, random);
	draw_proceedings(truth, random);
}
