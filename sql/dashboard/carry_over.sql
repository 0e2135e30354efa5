-- Carry-over that does not agree: carried in, against what the report for the year before carried out
-- 结转不一致:本年报告的上年结转,与上年报告的结转下年度继续办理
-- Unit: applications 件.  All of them: leave out LIMIT
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope, agency, carried_out_before, carried_in,
	carried_in - carried_out_before AS difference, count(*) OVER () AS of_all
FROM annual
WHERE NOT carry_over_agrees
ORDER BY abs(carried_in - carried_out_before) DESC, agency_key COLLATE "C", year
LIMIT 2000;
