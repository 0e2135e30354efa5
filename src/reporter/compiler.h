/*
 * compiler.h
 *	  Who compiled a report or announces it, in the words of its sentences.
 */
#ifndef GXBG_REPORTER_COMPILER_H
#define GXBG_REPORTER_COMPILER_H

#include "passage/passage.h"

/* The organ that a passage says to have compiled or to publish the report, or NULL text */
extern String gxbg_compiler_in(const Scan *scan, const Passage *passage);

#endif							/* GXBG_REPORTER_COMPILER_H */
