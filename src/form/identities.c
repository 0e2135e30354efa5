/*
 * identities.c
 *	  Which cells of the forms add up, as data.
 */
#include "form/identities.h"

bool
gxbg_block_holds(const Cell *cells, int block)
{
	int64_t		sum = 0;

	for (int i = 0; i < block; i++)
	{
		if (!cell_is_known(&cells[i]))
			return false;
		sum += sign_in_block(i, block) * cells[i].value;
	}
	return sum == 0;
}

/* Rows that only one form has take part as well: others have nothing in them */
const ColumnIdentity gxbg_column_identities[N_COLUMN_IDENTITIES] = {
	/* What was concluded is the sum of what it came to */
	{
		"concluded_total", "concluded", 1,
		{
			[OUT_DISCLOSED] = 1,
			[OUT_PARTLY_DISCLOSED] = 1,
			[OUT_REFUSED_STATE_SECRET] = 1,
			[OUT_REFUSED_PROHIBITED_BY_LAW] = 1,
			[OUT_REFUSED_SECURITY_STABILITY] = 1,
			[OUT_REFUSED_THIRD_PARTY] = 1,
			[OUT_REFUSED_INTERNAL_AFFAIRS] = 1,
			[OUT_REFUSED_PROCESS_INFO] = 1,
			[OUT_REFUSED_ENFORCEMENT_FILE] = 1,
			[OUT_REFUSED_INQUIRY] = 1,
			[OUT_UNAVAILABLE_NOT_HELD] = 1,
			[OUT_UNAVAILABLE_NEEDS_CREATION] = 1,
			[OUT_UNAVAILABLE_UNCLEAR] = 1,
			[OUT_NOT_PROCESSED_PETITION] = 1,
			[OUT_NOT_PROCESSED_REPEAT] = 1,
			[OUT_NOT_PROCESSED_PUBLICATION] = 1,
			[OUT_NOT_PROCESSED_EXCESSIVE] = 1,
			[OUT_NOT_PROCESSED_REISSUE] = 1,
			[OUT_OTHER] = 1,
			[OUT_OTHER_OVERDUE_CORRECTION] = 1,
			[OUT_OTHER_OVERDUE_FEE] = 1,
			[OUT_OTHER_REMAINING] = 1,
			[OUT_CONCLUDED] = -1,
		}
	},

	/* What came in was concluded, or is carried out */
	{
		"intake_outcome", "intake", -1,
		{
			[OUT_RECEIVED] = 1,
			[OUT_CARRIED_IN] = 1,
			[OUT_CONCLUDED] = -1,
			[OUT_CARRIED_OUT] = -1,
		}
	},
};

const MeasureRule gxbg_measure_rules[] = {
	{"in_force", MEA_IN_FORCE, 2, {MEA_MADE, MEA_REPEALED}, {-1, 1}},
	{"items_change", MEA_ITEMS_BEFORE, 1, {MEA_ITEMS_CHANGE}, {1}},
};

const int	gxbg_measure_rule_count = sizeof(gxbg_measure_rules) / sizeof(gxbg_measure_rules[0]);

const MeasureRule gxbg_stock_rules[] = {
	{"in_force_carry_over", MEA_IN_FORCE, 2, {MEA_MADE, MEA_REPEALED}, {1, -1}},
};

const int	gxbg_stock_rule_count = sizeof(gxbg_stock_rules) / sizeof(gxbg_stock_rules[0]);

const CarryRule gxbg_carry_rules[] = {
	{"carry_over", OUT_CARRIED_OUT, OUT_CARRIED_IN},
};

const int	gxbg_carry_rule_count = sizeof(gxbg_carry_rules) / sizeof(gxbg_carry_rules[0]);
