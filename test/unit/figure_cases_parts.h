/*
 * figure_cases_parts.h
 *	  More sentences and the figures in them: figures that line breaks part, sums
 *	  and their parts, parts without a whole.
 */
#ifndef FIGURE_CASES_PARTS_H
#define FIGURE_CASES_PARTS_H

#include "figure_cases.h"

static const Case part_cases[] = {
	/* Line breaks within a figure, or between it and its counter or what it counts */
	{2012, "全年受理政府信息公开申请12\n3件,办结120件。",
	"applications_received=123;applications_concluded=120"},
	{2012, "全年受理政府信息公开申请\n12件,办结11件。",
	"applications_received=12;applications_concluded=11"},
	{2012, "全年主动公开政府信息\n1,234\n条。\n全年受理申请\n12\n件,办结\n11\n件,占\n91.7\n%。",
	"disclosed_items=1234;applications_received=12;applications_concluded=11"},
	{2012, "行政复议\n2\n件,行政诉讼\n0\n件。",
	"reconsiderations=2;litigations=0"},
	{2012, "2011\n年受理申请\n12\n件。",
	""},
	{2012, "主动公开政府信息近\n1200\n条。",
	""},
	{2012, "主动公开政府信息1200\n余条。",
	""},
	{2012, "主动公开政府信息1200条\n以上。",
	""},

	/* The number of a page, a group of digits that is cut, a figure without its end */
	{2012, "全年受理政府信息公开申请\n12\n3件。",
	""},
	{2012, "全年受理政府信息公开申请1,\n234件。",
	""},
	{2012, "全年受理政府信息公开申请12\n其中网上申请3件。",
	""},

	/* What stands below a heading, and cells of a table, are not joined to it */
	{2012, "(一)收到政府信息公开申请\n12件咨询均已答复。",
	""},
	{2012, "政府信息公开申请情况\n3件申请由自然人提出。",
	""},
	{2012, "(一)收到申请数\n15\n件\n(二)申请办结数\n15\n件\n四、行政复议数量\n0\n件\n",
	""},
};

#endif							/* FIGURE_CASES_PARTS_H */
