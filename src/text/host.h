/*
 * host.h
 *	  What the core asks of the program that it runs in.
 *
 * The core includes no PostgreSQL header.  Memory and interrupts come through
 * these functions, which are linked in: sql_host.c backs them with the current
 * memory context and CHECK_FOR_INTERRUPTS, test/fuzz/host_malloc.c with malloc.
 */
#ifndef GXBG_HOST_H
#define GXBG_HOST_H

#include <stddef.h>

/*
 * Memory that lives until the host releases the whole parse (a reset of the
 * memory context).  Never returns NULL: the host does not return on failure.
 */
extern void *gxbg_alloc(size_t size);
extern void *gxbg_alloc_array(size_t count, size_t size);
extern void *gxbg_realloc_array(void *old, size_t count, size_t size);
extern void gxbg_free(void *memory);

/* Zeroed memory for tables that are built once and live with the process. */
extern void *gxbg_alloc_permanent(size_t size);

/* Does not return if the user cancelled. */
extern void gxbg_check_interrupts(void);

/* ICU failed, out of memory as a rule.  Does not return. */
extern void gxbg_library_failed(const char *error);

/*
 * ICU is about to open something.  Some releases crash if they run out of
 * memory there: let the host fail before, which does it well.
 */
#define LIBRARY_MEMORY	(8 * 1024 * 1024)

static inline void
gxbg_require_memory(void)
{
	gxbg_free(gxbg_alloc(LIBRARY_MEMORY));
}

/* Call release(object) when the memory of this parse goes, even by an error. */
extern void gxbg_on_release(void (*release) (void *object), void *object);

#endif							/* GXBG_HOST_H */
