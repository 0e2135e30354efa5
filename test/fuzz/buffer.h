/*
 * buffer.h
 *	  A string that grows.
 */
#ifndef BUFFER_H
#define BUFFER_H

#include <stddef.h>

typedef struct Buffer
{
	char	   *text;			/* terminated; NULL while empty */
	size_t		length;
	size_t		capacity;
} Buffer;

extern void buffer_add_bytes(Buffer *buffer, const char *text, size_t length);
extern void buffer_add(Buffer *buffer, const char *text);
extern void buffer_addf(Buffer *buffer, const char *format,...)
			__attribute__((format(printf, 2, 3)));
extern void buffer_free(Buffer *buffer);

/* Bytes of the UTF-8 character at text */
static inline int
character_length(const char *text)
{
	unsigned char c = (unsigned char) *text;

	return c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
}

#endif							/* BUFFER_H */
