/*
 * host_count.c
 *	  What the core asks of its host, over malloc, with a count of the bytes.
 */
#include <stdio.h>
#include <stdlib.h>

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

static void
link_block(Block *block, size_t size)
{
	if (block == NULL)
	{
		fputs("out of memory\n", stderr);
		exit(1);
	}
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
}
