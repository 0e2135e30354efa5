-- Reports that do not add up: findings of severity error
-- 数字不符的报告:级别为 error 的检查结果
-- All of them: leave out LIMIT.  finding and report have the key of the reports in common, and nothing else
-- In the schema that gxbg_create_views made: SET search_path = mart, public
SELECT year, province, level, organ_kind, scope, agency, rule, subject, expected, actual, message, message_en,
	count(*) OVER () AS of_all
FROM finding NATURAL JOIN report
WHERE severity = 'error'
ORDER BY year DESC, agency COLLATE "C", rule COLLATE "C", subject COLLATE "C"
LIMIT 2000;
