-- Applications and what became of them, by year, province, level, kind of organ and scope
-- 收到的申请及办理结果,按年度、省份、层级、机关类别、统计范围
-- Unit: applications 件.  One report for each agency and year; a cell that is not known counts for nothing.
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	sum(received) AS received, sum(carried_in) AS carried_in,
	sum(disclosed) AS disclosed, sum(partly_disclosed) AS partly_disclosed, sum(refused) AS refused,
	sum(unavailable) AS unavailable, sum(not_processed) AS not_processed, sum(other) AS other,
	sum(concluded) AS concluded, sum(carried_out) AS carried_out
FROM rollup
GROUP BY year, province, level, organ_kind, scope
ORDER BY year, province, level, organ_kind, scope;
