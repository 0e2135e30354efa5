/*
 * host_malloc.h
 *	  host.h over malloc, for programs that run the core without a server.
 */
#ifndef HOST_MALLOC_H
#define HOST_MALLOC_H

/*
 * Free everything that gxbg_alloc and its kin gave since the last call, after
 * the callbacks of gxbg_on_release have run, last registered first.
 */
extern void gxbg_host_release_all(void);

#endif							/* HOST_MALLOC_H */
