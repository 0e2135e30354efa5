-- Coverage: reports by form, one for each agency and year, and cells of table III that are not known
-- 覆盖范围:各表式的报告数量(每个机关每年一份),以及无法确定的单元格
-- Units: reports 份, cells 个
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope,
	sum(reports) AS reports,
	sum(reports) FILTER (WHERE form = '2021') AS form_2021,
	sum(reports) FILTER (WHERE form = '2019') AS form_2019,
	sum(reports) FILTER (WHERE form = 'statistics') AS form_statistics,
	sum(reports) FILTER (WHERE form = 'narrative') AS form_narrative,
	sum(reports) FILTER (WHERE form NOT IN ('2021', '2019', 'statistics', 'narrative')) AS form_other,
	sum(unknown_cells) AS unknown_cells
FROM rollup
GROUP BY year, province, level, organ_kind, scope
ORDER BY year, province, level, organ_kind, scope;
