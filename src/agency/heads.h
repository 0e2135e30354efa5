/*
 * heads.h
 *	  What stands before an organ's name, or in brackets within it, and hides what it is.
 */
#ifndef GXBG_AGENCY_HEADS_H
#define GXBG_AGENCY_HEADS_H

#include "agency/letters.h"

/* Drop a field's label and a site's title: 发布机构:, 中国·宿州 before 宿州市人民政府 */
extern void gxbg_heads_drop_labels(NameLetters *name);

/*
 * Regions in brackets: 中国(上海)自由贸易试验区, and those whose government a zone's organs
 * are, too, which then stand alone: 乌鲁木齐高新技术产业开发区(新市区)人民政府.
 */
extern void gxbg_heads_open_brackets(NameLetters *name, int year);

/* 中共 is dropped, since 六安市委 is the same; 共青团 is moved behind the region */
extern void gxbg_heads_drop_party(NameLetters *name, int year);

#endif							/* GXBG_AGENCY_HEADS_H */
