/*
 * host_count.h
 *	  A host of the core that counts the memory and the work of a call.
 */
#ifndef HOST_COUNT_H
#define HOST_COUNT_H

#include <stddef.h>
#include <stdint.h>

/* Steps since the last release: pieces of code run, bytes passed over or allocated */
extern uint64_t host_work(void);

/* Most bytes in use at once since the last release */
extern size_t host_peak(void);

/* End of a call: everything it allocated goes */
extern void host_release_all(void);

#endif							/* HOST_COUNT_H */
