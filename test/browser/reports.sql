-- Reports of organs in all provinces, 2019 to 2024, all figures invented: for the
-- tests and pictures of the dashboard.  Some do not add up, some carry over what
-- they should not, some texts are no reports.
CREATE EXTENSION gxbg;
\i test/report.sql
CREATE TABLE reports AS
SELECT row_number() OVER (ORDER BY region, o, year) AS id, NULL::text AS title,
	CASE WHEN n % 173 = 0 THEN regexp_replace(body, '(一、本年新收[^\n]*)[0-9]( *\| *\n)', '\17\2') ELSE body END AS body
FROM (
		SELECT r.name AS region, row_number() OVER (PARTITION BY province ORDER BY code) AS place, hashtext(code) & 1023 AS size
		FROM gxbg_regions() AS r
		WHERE level = 'prefecture' AND until_year IS NULL AND name ~ '(市|州|盟|地区)$'
			OR level = 'county' AND until_year IS NULL AND province IN ('北京市', '天津市', '上海市', '重庆市') AND prefecture IS NULL
	) AS regions,
	(VALUES (1, '人民政府', 'refused_internal_affairs'), (2, '公安局', 'refused_enforcement_file'),
		(3, '自然资源和规划局', 'refused_third_party'), (4, '民政局', 'refused_process_info'), (5, '教育局', 'refused_inquiry'),
		(6, '生态环境局', 'refused_third_party'), (7, '市场监督管理局', 'refused_enforcement_file')) AS organs (o, organ, ground),
	generate_series(2019, 2024) AS year,
	LATERAL (SELECT (size * 31 + o * 7 + year) & 255 AS n, 20 + size * (year - 2012) / (6 * o) AS received, (year - 1 + size) % 4 AS carried_in) AS a,
	LATERAL (SELECT CASE WHEN n = 77 THEN 5 ELSE (year + size) % 4 END AS carried_out, received * (1 + (size + o) % 5) / 12 AS refused, received / 20 AS other) AS b,
	LATERAL (SELECT report(region || organ, year, received, carried_in,
		disclosed => received + carried_in - carried_out - refused - other, refused => refused, other => other,
		enterprises => received / (3 + o % 3), ground => ground,
		reconsidered => received / 12, corrected => received * (o + size % 3) / 150, documents => o, penalties => size) AS body) AS c
WHERE place <= 3;
INSERT INTO reports SELECT 100000 + i, NULL, '今天多云转晴,最高气温' || i || '度。' FROM generate_series(1, 40) AS i;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart', 'title');
