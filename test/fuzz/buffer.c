/*
 * buffer.c
 *	  A string that grows.
 */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "buffer.h"

void
buffer_add_bytes(Buffer *buffer, const char *text, size_t length)
{
	if (buffer->length + length + 1 > buffer->capacity)
	{
		buffer->capacity = (buffer->length + length + 64) * 2;
		buffer->text = realloc(buffer->text, buffer->capacity);
		if (buffer->text == NULL)
			abort();
	}
	memcpy(buffer->text + buffer->length, text, length);
	buffer->length += length;
	buffer->text[buffer->length] = '\0';
}

void
buffer_add(Buffer *buffer, const char *text)
{
	buffer_add_bytes(buffer, text, strlen(text));
}

void
buffer_addf(Buffer *buffer, const char *format,...)
{
	char		text[2048];
	va_list		args;

	va_start(args, format);
	vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	buffer_add(buffer, text);
}

void
buffer_free(Buffer *buffer)
{
	free(buffer->text);
	buffer->text = NULL;
	buffer->length = buffer->capacity = 0;
}
