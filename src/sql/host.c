/*
 * host.c
 *	  host.h over memory contexts: memory and interrupts of the core.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "sql/core.h"

/* Bodies may be as long as a text can be, and tokens take more */
void *
gxbg_alloc(size_t size)
{
	return palloc_extended(size, MCXT_ALLOC_HUGE);
}

static size_t
array_size(size_t count, size_t size)
{
	if (size != 0 && count > MaxAllocHugeSize / size)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("body is too long")));
	return count * size;
}

void *
gxbg_alloc_array(size_t count, size_t size)
{
	return gxbg_alloc(array_size(count, size));
}

void *
gxbg_realloc_array(void *old, size_t count, size_t size)
{
	if (old == NULL)
		return gxbg_alloc_array(count, size);
	return repalloc_huge(old, array_size(count, size));
}

void
gxbg_free(void *memory)
{
	if (memory != NULL)
		pfree(memory);
}

void *
gxbg_alloc_permanent(size_t size)
{
	return MemoryContextAllocExtended(TopMemoryContext, size,
									  MCXT_ALLOC_HUGE | MCXT_ALLOC_ZERO);
}

void
gxbg_library_failed(const char *error)
{
	ereport(ERROR,
			(errcode(ERRCODE_OUT_OF_MEMORY),
			 errmsg("ICU could not be used"),
			 errdetail("It failed with %s.", error),
			 errhint("It ran out of memory, or lacks the data of Chinese.")));
}

void
gxbg_check_interrupts(void)
{
	CHECK_FOR_INTERRUPTS();
}

void
gxbg_on_release(void (*release) (void *object), void *object)
{
	MemoryContextCallback *callback = palloc(sizeof(MemoryContextCallback));

	callback->func = release;
	callback->arg = object;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, callback);
}
