-- Reconsideration and litigation, and how many corrected the agency (table IV)
-- 行政复议、行政诉讼及其中结果纠正的数量(第四部分表格)
-- Unit: cases 件; the correction rate is corrected over all, those that are pending among them.
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	sum(reconsiderations) AS reconsiderations, sum(reconsiderations_corrected) AS reconsiderations_corrected,
	sum(litigations) AS litigations, sum(litigations_corrected) AS litigations_corrected
FROM rollup
GROUP BY year, province, level, organ_kind, scope
ORDER BY year, province, level, organ_kind, scope;
