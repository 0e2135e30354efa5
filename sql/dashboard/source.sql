-- What the figures come from: texts read, reports among them, agencies, years
-- 数据来源:读取的文本、其中的报告、机关、年度
-- chosen counts one report for each agency and year; the rest of reports are further ones, or lack agency or year
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT (SELECT count(*) FROM stored_report) AS texts,
	(SELECT count(*) FROM stored_report WHERE form IS NULL) AS no_reports,
	(SELECT count(*) FROM annual) AS chosen,
	(SELECT count(*) FROM agency) AS agencies,
	(SELECT min(year) FROM annual) AS first_year,
	(SELECT max(year) FROM annual) AS last_year,
	(SELECT count(*) FROM report WHERE errors > 0) AS reports_with_errors;
