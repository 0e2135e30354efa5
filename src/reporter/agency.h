/*
 * agency.h
 *	  Who reports: the sources that name the organ, in the order of trust.
 */
#ifndef GXBG_REPORTER_AGENCY_H
#define GXBG_REPORTER_AGENCY_H

#include "reporter/search.h"

/* The organ that reports, by the first source that names it; NULL text if none does */
extern String gxbg_agency(const Search *search, const Publication *publication);

/* Of the sources: the organ of a title, whole; of the signature; 由...编制 before the first heading */
extern String gxbg_titled_organ(const Scan *scan, const Title *title);
extern String gxbg_signed_organ(const Scan *scan, const Publication *publication);
extern String gxbg_stated_compiler(const Search *search);

#endif							/* GXBG_REPORTER_AGENCY_H */
