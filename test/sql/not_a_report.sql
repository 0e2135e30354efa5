-- What is no report gives a row of NULLs and no rows, never an error
CREATE TABLE text_of (id int GENERATED ALWAYS AS IDENTITY, body text);
INSERT INTO text_of (body) VALUES
	(''), (' '), (E'\n\n\n'), (U&'\00A0\3000\FEFF'),
	('0'), ('|'), (repeat('|', 1000)), (repeat('0', 1000)), (repeat('(', 1000)), (repeat('<', 1000)),
	('Lorem ipsum dolor sit amet, consectetur adipiscing elit 12 3 0 0 0 0 15.'),
	('<html><body><table><tr><td>12</td><td>3</td></tr></table></body></html>'),
	('今天上午,市气象台发布暴雨蓝色预警。预计未来6小时降雨量将达50毫米以上,请注意防范。'),
	-- the law itself, and a notice on how to write the reports
	('中华人民共和国政府信息公开条例 第一章 总则 第一条 为了保障公民、法人和其他组织依法获取政府信息,提高政府工作的透明度,制定本条例。'),
	(E'关于做好2019年度政府信息公开工作年度报告编制发布工作的通知\n各县(区)人民政府,市政府各部门:\n请于2020年1月31日前公布本单位年度报告。'),
	-- entries of an index of reports
	(E'政府信息公开年报\n云河市财政局2021年政府信息公开工作年度报告 2022-01-20\n云河市民政局2021年政府信息公开工作年度报告 2022-01-21\n下一页'),
	-- a table of another kind, with words of the form in it
	(E'| 项目 | 行政许可 | 行政处罚 | 总计 |\n| 2020年 | 12 | 3 | 15 |\n| 2021年 | 10 | 4 | 14 |'),
	(E'财务报表\n收入 支出 结余\n1000 800 200\n其他 0 0\n总计 1000 800');

SELECT id, report.*
FROM text_of, gxbg_parse(body) AS report
WHERE report IS NOT NULL OR num_nonnulls(agency, year, form, title, published_on, received, carried_in, concluded,
	carried_out, counts_from, disclosures, applications, proceedings, findings,
	region_code, level, organ_kind, agency_key, scope) > 0;
SELECT count(*) AS rows, count(*) FILTER (WHERE report IS NULL) AS null_rows FROM text_of, gxbg_parse(body) AS report;

SELECT id, 'applications' AS rows_from FROM text_of, gxbg_applications(body)
UNION ALL SELECT id, 'disclosures' FROM text_of, gxbg_disclosures(body)
UNION ALL SELECT id, 'proceedings' FROM text_of, gxbg_proceedings(body)
UNION ALL SELECT id, 'cells' FROM text_of, gxbg_cells(body);
SELECT count(gxbg_applications_grid(body)) AS grids FROM text_of;

-- NULL gives NULL, and no rows
SELECT gxbg_parse(NULL::text) IS NULL AS parse, gxbg_applications_grid(NULL) IS NULL AS grid;
SELECT * FROM gxbg_applications(NULL::text);
SELECT * FROM gxbg_applications(NULL::gxbg_grid);
SELECT * FROM gxbg_disclosures(NULL);
SELECT * FROM gxbg_proceedings(NULL);
SELECT * FROM gxbg_cells(NULL);

-- one bad report never stops a query
SELECT count(*) AS bodies, count(form) AS reports
FROM text_of, generate_series(1, 100), gxbg_parse(left(body, 7) || body || reverse(body));

-- every beginning and every end of a report is text, too: no error, whatever is cut
\set ECHO none
\i test/data/load.sql
\set ECHO all
SELECT name, count(*) = 2 * 25 AS parsed, max(cells) > 0 AS cells
FROM sample,
	LATERAL (SELECT length(body) * i / 25 AS cut FROM generate_series(1, 25) AS i) AS cuts,
	LATERAL (VALUES (left(body, cut)), (right(body, cut))) AS part (body_part),
	LATERAL (SELECT count(*) AS cells FROM gxbg_cells(body_part)
		WHERE raw IS NULL OR substr(body_part, start_at, end_at - start_at) = raw) AS c
GROUP BY name
ORDER BY name;

DROP TABLE sample;
DROP TABLE text_of;
