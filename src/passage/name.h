/*
 * name.h
 *	  Names of organs: what is one, and which organ a name stands for.
 */
#ifndef GXBG_PROSE_NAME_H
#define GXBG_PROSE_NAME_H

#include "passage/passage.h"

/* Longer than any organ's name */
#define MAX_NAME 48

/* Do these characters end as the name of an organ or a region does? */
extern bool gxbg_is_name(const Passage *passage, int from, int to);

/*
 * Where the name ends of whose site or page of a site this is: 云河市商务局 of
 * 云河市商务局网站.  from if no name is left; -1 if it is no site.
 */
extern int	gxbg_site_owner_end(const Passage *passage, int from, int to);

/* Are they the name of a region that has a government? */
extern bool gxbg_is_region(const Passage *passage, int from, int to);

/* Does the name say where its organ is, or that it is of the whole country? */
extern bool gxbg_name_is_placed(const Passage *passage, int from, int to);

/* Has it a word in it that names stand behind, and none has inside? */
extern bool gxbg_has_lead(const Passage *passage, int from, int to);

/* Does a word of the sentence stand where the name should begin: 在云河市财政局? */
extern bool gxbg_has_opener(const Passage *passage, int from);

/* Does the name say by itself whose it is? */
extern bool gxbg_name_is_full(const Passage *name);

/* The full name that a name stands for, if this one may be it or begin it; or NULL text */
extern String gxbg_full_for(const Passage *name, String full);

/*
 * The organ that a name as written stands for: a region's government, the
 * full name that the body has for 我局.  NULL text if that cannot be told.
 */
extern String gxbg_organ(const Scan *scan, const Passage *name, int from, int to);

#endif							/* GXBG_PROSE_NAME_H */
