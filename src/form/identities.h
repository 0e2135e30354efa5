/*
 * identities.h
 *	  Which cells of the forms add up, as data: sums within tables II, III and IV,
 *	  and from one year to the next.  Those of the statistics table: statistics.h.
 *
 * Sources: the notes to the forms (勾稽关系) in 国办公开办函〔2019〕60号 and
 * 国办公开办函〔2021〕30号.
 */
#ifndef GXBG_FORM_IDENTITIES_H
#define GXBG_FORM_IDENTITIES_H

#include "form/cell.h"

/*
 * Rows of tables III and IV fall into blocks: of N_APPLICANTS cells, one block a
 * row, and of N_RESULTS, three in the one row of table IV.  The last cell of a
 * block is the sum of the others.
 */
static inline bool
blocks_hold(const int64_t *values, int count, int block)
{
	for (const int64_t *end = values + count; end - values >= block; values += block)
	{
		int64_t		sum = 0;

		for (int i = 0; i < block - 1; i++)
			sum += values[i];
		if (sum != values[block - 1])
			return false;
	}
	return true;
}

/* The place of the sum among the cells of a block */
static inline int
sum_of_block(int block)
{
	return block - 1;
}

/* Sign of a cell in its block's identity: the signed cells add up to 0 */
static inline int
sign_in_block(int cell, int block)
{
	return cell == sum_of_block(block) ? -1 : 1;
}

/* Are all cells of a block known, and is the last the sum of the others? */
extern bool gxbg_block_holds(const Cell *cells, int block);

/*
 * What holds in every column of table III: rows with their signs add up to 0.  A
 * finding says that one side is not what the other demands.
 */
typedef struct ColumnIdentity
{
	const char *rule;			/* code in check_rules.h */
	const char *subject;		/* outcome, or group of them, that the finding is about */
	int8_t		expected;		/* sign of the rows that demand; the others are in question */
	int8_t		sign[N_OUTCOMES];	/* 0: has no part */
} ColumnIdentity;

#define N_COLUMN_IDENTITIES 2

extern const ColumnIdentity gxbg_column_identities[N_COLUMN_IDENTITIES];

/* Table II: the sum of an item's measures with these signs is not negative */
typedef struct MeasureRule
{
	const char *rule;
	uint8_t		actual;			/* Measure that the finding is about, sign 1 */
	uint8_t		count;			/* of the others */
	uint8_t		measure[2];
	int8_t		sign[2];
} MeasureRule;

extern const MeasureRule gxbg_measure_rules[];
extern const int gxbg_measure_rule_count;

/*
 * From one year to the next, table II: what an item has is what it had, and the
 * other measures with their signs.
 */
extern const MeasureRule gxbg_stock_rules[];
extern const int gxbg_stock_rule_count;

/* From one year to the next, table III: a row is what another was, in every column */
typedef struct CarryRule
{
	const char *rule;
	uint8_t		previous;		/* Outcome, in the year before */
	uint8_t		current;		/* Outcome */
} CarryRule;

extern const CarryRule gxbg_carry_rules[];
extern const int gxbg_carry_rule_count;

#endif							/* GXBG_FORM_IDENTITIES_H */
