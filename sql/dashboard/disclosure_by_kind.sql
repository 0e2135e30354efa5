-- Disclosure rate by kind of organ: applications disclosed in full or in part, of all whose outcome is known
-- 各机关类别公开率:予以公开与部分公开之和,占办理结果已知的申请
-- Units: applications 件; the rate is disclosed plus partly_disclosed over decided.
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	sum(disclosed) AS disclosed, sum(partly_disclosed) AS partly_disclosed,
	sum(coalesce(disclosed, 0) + coalesce(partly_disclosed, 0) + coalesce(refused, 0)
		+ coalesce(unavailable, 0) + coalesce(not_processed, 0) + coalesce(other, 0)) AS decided
FROM rollup
GROUP BY year, province, level, organ_kind, scope
ORDER BY organ_kind, year;
