-- Agencies and years, those that received most first
-- 各机关各年度数据,按收到的申请从多到少
-- Units: applications and cases 件; shares from 0 to 1, NULL if not known.  All of them: leave out LIMIT
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope, agency,
	received, carried_in, concluded, carried_out,
	disclosed_share, partly_disclosed_share, refused_share, unavailable_share, not_processed_share,
	reconsiderations, reconsiderations_corrected_share, litigations, litigations_corrected_share,
	errors, counts_from, count(*) OVER () AS of_all
FROM annual
ORDER BY received DESC NULLS LAST, agency_key COLLATE "C", year
LIMIT 2000;
