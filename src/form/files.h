/*
 * files.h
 *	  Files that are no text, by the bytes that they begin with.
 */
#ifndef GXBG_FORM_FILES_H
#define GXBG_FORM_FILES_H

#include <stddef.h>

typedef struct FileKind
{
	const char *code;			/* as the subject of a finding */
	const char *magic;			/* what its bytes begin with */
	size_t		magic_length;
	const char *label;			/* what it is, Chinese */
	const char *advice;			/* how it becomes text, Chinese */
} FileKind;

/* The kind of file that begins with these bytes; NULL if it may be text */
extern const FileKind *gxbg_file_kind(const char *bytes, size_t length);

#endif							/* GXBG_FORM_FILES_H */
