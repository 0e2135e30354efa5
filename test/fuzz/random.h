/*
 * random.h
 *	  Pseudo-random numbers (splitmix64): the same seed, the same report, on
 *	  every machine.
 */
#ifndef RANDOM_H
#define RANDOM_H

#include <stdbool.h>
#include <stdint.h>

typedef struct Random
{
	uint64_t	state;
} Random;

static inline uint64_t
random_next(Random *random)
{
	uint64_t	z = (random->state += UINT64_C(0x9E3779B97F4A7C15));

	z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
	return z ^ (z >> 31);
}

/* 0 .. bound - 1; the bias is of no matter at our bounds */
static inline uint32_t
random_below(Random *random, uint32_t bound)
{
	return (uint32_t) ((random_next(random) >> 32) % bound);
}

/* low .. high */
static inline int64_t
random_between(Random *random, int64_t low, int64_t high)
{
	return low + (int64_t) ((random_next(random) >> 8) % (uint64_t) (high - low + 1));
}

static inline bool
random_chance(Random *random, unsigned percent)
{
	return random_below(random, 100) < percent;
}

/* One of an array of strings */
#define random_pick(random, array) \
	((array)[random_below((random), (uint32_t) (sizeof(array) / sizeof((array)[0])))])

#endif							/* RANDOM_H */
