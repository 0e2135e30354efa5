/*
 * host_malloc.c
 *	  What the core asks of its host (src/host.h), over malloc.
 *
 * Every block carries a header that links it into one list, so that
 * gxbg_host_release_all() can end a parse as the reset of a memory context
 * does.  Each block is a malloc of its own: AddressSanitizer sees its bounds.
 * Failure to allocate aborts, as the core may not see NULL.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/host.h"
#include "host_malloc.h"

/* Aligned as malloc aligns, so that the block after it is, too */
typedef union Block
{
	struct
	{
		union Block *previous;
		union Block *next;
	}			link;
	long double align_float;
	void	   *align_pointer;
} Block;

typedef struct Callback
{
	struct Callback *older;
	void		(*release) (void *object);
	void	   *object;
} Callback;

static Block *blocks;
static Callback *callbacks;

static void
die(const char *what, size_t size)
{
	fprintf(stderr, "host: cannot allocate %s of %zu bytes\n", what, size);
	abort();
}

static void
link_block(Block *block)
{
	block->link.previous = NULL;
	block->link.next = blocks;
	if (blocks != NULL)
		blocks->link.previous = block;
	blocks = block;
}

static void
unlink_block(Block *block)
{
	if (block->link.previous != NULL)
		block->link.previous->link.next = block->link.next;
	else
		blocks = block->link.next;
	if (block->link.next != NULL)
		block->link.next->link.previous = block->link.previous;
}

static size_t
array_size(size_t count, size_t size)
{
	if (size != 0 && count > (SIZE_MAX - sizeof(Block)) / size)
		die("array", SIZE_MAX);
	return count * size;
}

void *
gxbg_alloc(size_t size)
{
	Block	   *block = NULL;

	if (size <= SIZE_MAX - sizeof(Block))
		block = malloc(sizeof(Block) + size);
	if (block == NULL)
		die("block", size);
	link_block(block);
	return block + 1;
}

void *
gxbg_alloc_array(size_t count, size_t size)
{
	return gxbg_alloc(array_size(count, size));
}

void *
gxbg_realloc_array(void *old, size_t count, size_t size)
{
	size_t		bytes = array_size(count, size);
	Block	   *block;

	if (old == NULL)
		return gxbg_alloc(bytes);
	block = (Block *) old - 1;
	unlink_block(block);
	block = realloc(block, sizeof(Block) + bytes);
	if (block == NULL)
		die("array", bytes);
	link_block(block);
	return block + 1;
}

void
gxbg_free(void *memory)
{
	Block	   *block;

	if (memory == NULL)
		return;
	block = (Block *) memory - 1;
	unlink_block(block);
	free(block);
}

/* Reachable from the core's own static pointers, hence no leak */
void *
gxbg_alloc_permanent(size_t size)
{
	void	   *memory = calloc(1, size == 0 ? 1 : size);

	if (memory == NULL)
		die("permanent block", size);
	return memory;
}

void
gxbg_library_failed(const char *error)
{
	fprintf(stderr, "host: ICU failed: %s\n", error);
	abort();
}

/* Nobody cancels here */
void
gxbg_check_interrupts(void)
{
}

void
gxbg_on_release(void (*release) (void *object), void *object)
{
	Callback   *callback = malloc(sizeof(Callback));

	if (callback == NULL)
		die("callback", sizeof(Callback));
	callback->older = callbacks;
	callback->release = release;
	callback->object = object;
	callbacks = callback;
}

void
gxbg_host_release_all(void)
{
	while (callbacks != NULL)
	{
		Callback   *callback = callbacks;

		callbacks = callback->older;
		callback->release(callback->object);
		free(callback);
	}
	while (blocks != NULL)
	{
		Block	   *block = blocks;

		blocks = block->link.next;
		free(block);
	}
}
