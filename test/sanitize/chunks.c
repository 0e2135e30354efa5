/*
 * chunks.c
 *	  Memory of the core in a server whose library is built with
 *	  AddressSanitizer: each chunk a malloc of its own.
 *
 * A memory context takes its chunks from large blocks of malloc: whatever
 * overruns a chunk, or is used after the context was reset, stays within such
 * a block, and AddressSanitizer sees nothing.  Here chunks come from malloc,
 * and go with their context all the same.  What strangers wrote (bodies,
 * grids) is given to the core in a chunk of exactly its length, too.
 *
 * Linked with --wrap of each function that is wrapped here; see server.
 */
#include "postgres.h"

#include "utils/memutils.h"

#include "sql/core.h"
#include "text/bytes.h"
#include "report/report.h"

/* Ends a chunk with the context that this itself lives in */
typedef struct Owner
{
	MemoryContextCallback callback;
	struct Chunk *chunk;		/* NULL if it was freed before */
} Owner;

/* In front of each chunk; the size keeps malloc's alignment */
typedef struct Chunk
{
	Owner	   *owner;
	size_t		size;
} Chunk;

extern void *__wrap_gxbg_alloc(size_t size);
extern void *__wrap_gxbg_alloc_array(size_t count, size_t size);
extern void *__wrap_gxbg_realloc_array(void *old, size_t count, size_t size);
extern void __wrap_gxbg_free(void *memory);

static void
end_chunk(void *argument)
{
	Owner	   *owner = argument;

	free(owner->chunk);
	owner->chunk = NULL;
}

/* Make, or make anew, the chunk of an owner */
static void *
resize_chunk(Owner *owner, size_t count, size_t size)
{
	Chunk	   *chunk = NULL;

	if (size == 0 || count <= (MaxAllocHugeSize - sizeof(Chunk)) / size)
		chunk = realloc(owner->chunk, sizeof(Chunk) + count * size);
	if (chunk == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OUT_OF_MEMORY),
				 errmsg("out of memory")));
	chunk->owner = owner;
	chunk->size = count * size;
	owner->chunk = chunk;
	return chunk + 1;
}

void *
__wrap_gxbg_alloc_array(size_t count, size_t size)
{
	Owner	   *owner = palloc0(sizeof(Owner));

	owner->callback.func = end_chunk;
	owner->callback.arg = owner;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, &owner->callback);
	return resize_chunk(owner, count, size);
}

void *
__wrap_gxbg_alloc(size_t size)
{
	return __wrap_gxbg_alloc_array(1, size);
}

void *
__wrap_gxbg_realloc_array(void *old, size_t count, size_t size)
{
	if (old == NULL)
		return __wrap_gxbg_alloc_array(count, size);
	return resize_chunk(((Chunk *) old - 1)->owner, count, size);
}

void
__wrap_gxbg_free(void *memory)
{
	if (memory != NULL)
		end_chunk(((Chunk *) memory - 1)->owner);
}

/* Exactly what was given: one byte more is seen */
static const void *
exact_copy(const void *given, size_t length)
{
	return memcpy(__wrap_gxbg_alloc(length), given, length);
}

/* Define the wrapper of a function that takes bytes and their length */
#define TAKES_BYTES(result, function, parameters, arguments) \
	extern result __real_##function parameters; \
	extern result __wrap_##function parameters; \
	result \
	__wrap_##function parameters \
	{ \
		bytes = exact_copy(bytes, length); \
		return __real_##function arguments; \
	}

TAKES_BYTES(Report *, gxbg_report_read,
			(const char *bytes, size_t length, GxbgString title, Prose *prose), (bytes, length, title, prose))
TAKES_BYTES(Report *, gxbg_report_tables, (const char *bytes, size_t length), (bytes, length))
TAKES_BYTES(void, gxbg_bytes_decode, (const char *bytes, size_t length, Decoded *decoded), (bytes, length, decoded))
TAKES_BYTES(const char *, gxbg_grid_unpack, (Grid *grid, const uint8_t *bytes, size_t length), (grid, bytes, length))
TAKES_BYTES(const char *, gxbg_grid_from_text, (Grid *grid, const char *bytes, size_t length), (grid, bytes, length))
TAKES_BYTES(const char *, gxbg_grid_sum_add_stored,
			(GridSum *sum, const uint8_t *bytes, size_t length, bool *overflow), (sum, bytes, length, overflow))
