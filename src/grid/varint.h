/*
 * varint.h
 *	  Numbers in few bytes: seven bits in each, the lowest first.
 */
#ifndef GXBG_GRID_VARINT_H
#define GXBG_GRID_VARINT_H

#include <stddef.h>
#include <stdint.h>

/* A number of 64 bits takes no more bytes than this */
#define VARINT_MAX		10

/* Small numbers of either sign become small unsigned ones: 0 -1 1 -2 2 ... */
static inline uint64_t
zigzag(int64_t value)
{
	return ((uint64_t) value << 1) ^ (value < 0 ? UINT64_MAX : 0);
}

static inline uint8_t *
put_varint(uint8_t *p, uint64_t coded)
{
	while (coded >= 0x80)
	{
		*p++ = (uint8_t) (coded | 0x80);
		coded >>= 7;
	}
	*p++ = (uint8_t) coded;
	return p;
}

static inline int64_t
unzigzag(uint64_t coded)
{
	return (int64_t) ((coded >> 1) ^ (0 - (coded & 1)));
}

/* NULL if the bytes end, overflow, or are not the shortest for the number */
static inline const uint8_t *
get_varint(const uint8_t *p, const uint8_t *end, uint64_t *coded)
{
	uint64_t	result = 0;

	for (int i = 0; i < VARINT_MAX && p < end; i++)
	{
		uint8_t		byte = *p++;

		if (i == VARINT_MAX - 1 && byte > 1)
			return NULL;
		result |= (uint64_t) (byte & 0x7F) << (7 * i);
		if (byte < 0x80)
		{
			*coded = result;
			return (byte == 0 && i > 0) ? NULL : p;
		}
	}
	return NULL;
}

#endif							/* GXBG_GRID_VARINT_H */
