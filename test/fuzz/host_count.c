/*
 * host_count.c
 *	  What the core asks of its host, over malloc, with a count of the bytes and
 *	  of the work.
 *
 * The core is compiled with -fsanitize-coverage=trace-pc, which calls the
 * counter below wherever the code can branch, and linked with --wrap of the
 * functions of the C library whose work grows with their argument.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "text/host.h"
#include "host_count.h"

/* In front of every block; as large as malloc's alignment */
typedef union Block
{
	struct
	{
		union Block *next;
		union Block *previous;
		size_t		size;
	}			of;
	long double align[2];
} Block;

static Block *blocks = NULL;
static size_t bytes = 0;
static size_t peak = 0;
static uint64_t work = 0;

extern void __sanitizer_cov_trace_pc(void);

void
__sanitizer_cov_trace_pc(void)
{
	work++;
}

/* A function over so many bytes: its name, its other arguments and these as passed on */
#define COUNTED(result, name, parameters, arguments) \
	extern result __real_##name parameters; \
	extern result __wrap_##name parameters; \
	result \
	__wrap_##name parameters \
	{ \
		work += length; \
		return __real_##name arguments; \
	}

COUNTED(void *, memcpy, (void *to, const void *from, size_t length), (to, from, length))
COUNTED(void *, memmove, (void *to, const void *from, size_t length), (to, from, length))
COUNTED(void *, memset, (void *to, int byte, size_t length), (to, byte, length))
COUNTED(int, memcmp, (const void *one, const void *other, size_t length), (one, other, length))

/* A search goes as far as what it finds */
extern void *__real_memchr(const void *in, int byte, size_t length);
extern void *__wrap_memchr(const void *in, int byte, size_t length);

void *
__wrap_memchr(const void *in, int byte, size_t length)
{
	char	   *found = __real_memchr(in, byte, length);

	work += found ? (size_t) (found - (const char *) in) : length;
	return found;
}

static void
link_block(Block *block, size_t size)
{
	if (block == NULL)
	{
		fputs("out of memory\n", stderr);
		exit(1);
	}
	work += size;
	block->of.size = size;
	block->of.previous = NULL;
	block->of.next = blocks;
	if (blocks)
		blocks->of.previous = block;
	blocks = block;
	bytes += size;
	if (bytes > peak)
		peak = bytes;
}

static void
unlink_block(Block *block)
{
	if (block->of.previous)
		block->of.previous->of.next = block->of.next;
	else
		blocks = block->of.next;
	if (block->of.next)
		block->of.next->of.previous = block->of.previous;
	bytes -= block->of.size;
}

void *
gxbg_alloc(size_t size)
{
	Block	   *block = malloc(sizeof(Block) + size);

	link_block(block, size);
	return block + 1;
}

void *
gxbg_alloc_array(size_t count, size_t size)
{
	return gxbg_alloc(count * size);
}

void *
gxbg_realloc_array(void *old, size_t count, size_t size)
{
	Block	   *block = old ? (Block *) old - 1 : NULL;

	if (block == NULL)
		return gxbg_alloc(count * size);
	unlink_block(block);
	block = realloc(block, sizeof(Block) + count * size);
	link_block(block, count * size);
	return block + 1;
}

void
gxbg_free(void *memory)
{
	if (memory)
	{
		unlink_block((Block *) memory - 1);
		free((Block *) memory - 1);
	}
}

void *
gxbg_alloc_permanent(size_t size)
{
	return calloc(1, size ? size : 1);
}

void
gxbg_check_interrupts(void)
{
}

/* Nothing of one call outlives the program's next one */
void
gxbg_on_release(void (*release) (void *object), void *object)
{
	(void) release;
	(void) object;
}

void
gxbg_library_failed(const char *error)
{
	fprintf(stderr, "ICU: %s\n", error);
	exit(1);
}

uint64_t
host_work(void)
{
	return work;
}

size_t
host_peak(void)
{
	return peak;
}

void
host_release_all(void)
{
	while (blocks)
	{
		Block	   *next = blocks->of.next;

		free(blocks);
		blocks = next;
	}
	bytes = peak = 0;
	work = 0;
}
