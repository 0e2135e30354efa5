-- Grounds of refusal, the rows (三)1 to 8 of table III
-- 不予公开的理由,第三部分表格(三)1至8项
-- Unit: applications 件.  Reports with table III, that is, for 2019 and later.
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	gxbg_count(sum(applications), 'refused_state_secret') AS refused_state_secret,
	gxbg_count(sum(applications), 'refused_prohibited_by_law') AS refused_prohibited_by_law,
	gxbg_count(sum(applications), 'refused_security_stability') AS refused_security_stability,
	gxbg_count(sum(applications), 'refused_third_party') AS refused_third_party,
	gxbg_count(sum(applications), 'refused_internal_affairs') AS refused_internal_affairs,
	gxbg_count(sum(applications), 'refused_process_info') AS refused_process_info,
	gxbg_count(sum(applications), 'refused_enforcement_file') AS refused_enforcement_file,
	gxbg_count(sum(applications), 'refused_inquiry') AS refused_inquiry
FROM rollup
WHERE applications IS NOT NULL
GROUP BY year, province, level, organ_kind, scope
ORDER BY year, province, level, organ_kind, scope;
