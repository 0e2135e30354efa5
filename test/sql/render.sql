-- gxbg_render: a report written as the statutory form, and read again
\set ECHO none
\i test/data/load.sql
\set ECHO all

-- the form of 2021, and that of 2019, as they are written
SELECT gxbg_render(gxbg_parse(body)) FROM sample WHERE name = 'tabs';
SELECT gxbg_render(gxbg_parse(body), 'html') FROM sample WHERE name = 'bars';

-- read again every report has the same figures, NULL where it is NULL
CREATE VIEW rendered AS
SELECT name, format, report, gxbg_render(report, format) AS page, gxbg_parse(gxbg_render(report, format)) AS again
FROM sample, gxbg_parse(body) AS report, unnest(ARRAY['markdown', 'html']) AS format
WHERE (report).form IN ('2019', '2021');

SELECT count(*) AS pages,
	count(*) FILTER (WHERE (report).form = (again).form AND (report).year = (again).year) AS forms,
	count(*) FILTER (WHERE (again).applications IS NOT NULL) AS grids
FROM rendered;

SELECT name, format, a.outcome, a.applicant, a.count, b.count
FROM rendered,
	gxbg_applications((report).applications) AS a
	JOIN gxbg_applications((again).applications) AS b USING (outcome, applicant)
WHERE a.count IS DISTINCT FROM b.count;

SELECT name, format, a.item, a.measure, a.value, b.value, a.unit, b.unit
FROM rendered, unnest((report).disclosures) AS a
	LEFT JOIN unnest((again).disclosures) AS b USING (item, measure)
WHERE a.value IS DISTINCT FROM b.value OR a.unit IS DISTINCT FROM b.unit;

SELECT name, format, a.kind
FROM rendered, unnest((report).proceedings) AS a
	JOIN unnest((again).proceedings) AS b USING (kind)
WHERE (a.upheld, a.corrected, a.other, a.pending, a.total)
	IS DISTINCT FROM (b.upheld, b.corrected, b.other, b.pending, b.total);

-- written once more it is the same text
SELECT name, format FROM rendered WHERE gxbg_render(again, format) IS DISTINCT FROM page;

-- NULL: a report without such tables, or none at all
SELECT name, gxbg_render(gxbg_parse(body)) FROM sample WHERE name = 'prose';
SELECT gxbg_render(gxbg_parse('今天多云转晴'));
SELECT gxbg_render(NULL), gxbg_render(gxbg_parse('今天多云转晴'), NULL);

-- what means something to the format is escaped; figures that no report states are not known
SELECT line
FROM regexp_split_to_table(gxbg_render(row('甲<b>&局', 2022, '2021', NULL, 'infinity', NULL, NULL, NULL, NULL, NULL,
	ARRAY[row('fee', NULL, 'amount', NULL, 12.50, '元', 'read'), row('regulation', NULL, 'made', NULL, 'NaN', NULL, 'read'),
		row('penalty', NULL, 'decisions', NULL, 1e30, NULL, 'read')]::gxbg_disclosure[],
	'{"form": "2021", "received": [1, 0, 0, 0, 0, 0, 1]}', NULL, NULL, NULL, NULL, NULL, NULL, NULL)::gxbg_report, 'html'), '\n') AS line
WHERE line ~ 'h1|收费|规章|处罚|新收|<p>';

SELECT gxbg_render(gxbg_parse(body), 'pdf') FROM sample WHERE name = 'bars';

DROP VIEW rendered;
DROP TABLE sample;
