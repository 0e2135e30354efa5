/*
 * source.h
 *	  The organ that a page names as the source of what stands on it.
 */
#ifndef GXBG_PROSE_SOURCE_H
#define GXBG_PROSE_SOURCE_H

#include "passage/passage.h"

/* The name behind a label such as 信息来源 before this token, or NULL text */
extern String gxbg_labelled_source(const Scan *scan, int end_of_head);

#endif							/* GXBG_PROSE_SOURCE_H */
