-- Checks: what does not add up in a report, as findings

\set ECHO none
\i test/data/load.sql
\set ECHO all

-- the rules
SELECT code, severity, table_name, forms FROM gxbg_rules() ORDER BY ordinal;
SELECT code, statement, statement_en FROM gxbg_rule WHERE severity = 'error' ORDER BY ordinal;

-- a report that does not add up: figures stay as they stand
\x
SELECT f.* FROM sample, gxbg_check(body) AS f WHERE name = 'contradicts';
\x
SELECT outcome, applicant, count, state FROM sample, gxbg_applications(body)
WHERE name = 'contradicts' AND outcome = 'disclosed';

-- all samples
SELECT name, rule, severity, subject, expected, actual FROM sample, gxbg_check(body) WHERE severity <> 'error' OR name <> 'contradicts'
ORDER BY name, rule, subject;
-- gxbg_parse has the same list
SELECT name FROM sample, gxbg_parse(body) AS p
WHERE p.findings IS DISTINCT FROM ARRAY(SELECT f FROM gxbg_check(body) AS f);
-- as codes that the dimensions have
SELECT count(*) FROM sample, gxbg_check(body) WHERE (rule, severity) NOT IN (SELECT code, severity FROM gxbg_rule);

-- no report, no findings
SELECT count(*) FROM unnest(ARRAY[NULL, '', '今天多云转晴,最高气温12度。']) AS body, gxbg_check(body);
SELECT count(*) FROM gxbg_check(NULL::gxbg_grid);

-- what prose says against the tables
SELECT rule, severity, subject, expected, actual, message
FROM (SELECT replace(body, '一、总体情况', E'一、总体情况\n收到政府信息公开申请8件,办结99件。') AS body FROM sample WHERE name = 'tabs') AS s, gxbg_check(body);

-- a form that does not belong to the year
SELECT rule, actual, message
FROM (SELECT replace(body, '2020', '2022') AS body FROM sample WHERE name = 'notes') AS s, gxbg_check(body);

-- the same of a grid alone
SELECT f.rule, f.subject, f.expected, f.actual FROM sample, gxbg_parse(body) AS p, gxbg_check(p.applications) AS f
WHERE name = 'contradicts';
SELECT * FROM gxbg_check('{"form": "2021", "disclosed": [4, null, 0, 0, 0, 0, 3]}'::gxbg_grid);
SELECT * FROM gxbg_check('{"form": "2021", "disclosed": [4, null, 0, 0, 0, 0, 5]}'::gxbg_grid);
SELECT count(*) FROM gxbg_check('{"form": "2019"}'::gxbg_grid);
SELECT count(*) FROM sample, gxbg_check(gxbg_applications_grid(body)) WHERE name <> 'contradicts' AND severity = 'error';

-- this year against last year
CREATE TABLE annual (agency text, year int, applications gxbg_grid);
INSERT INTO annual VALUES
	('甲局', 2020, '{"form": "2019", "carried_in": [0, 0, 0, 0, 0, 0, 0], "carried_out": [2, 1, 0, 0, 0, 0, 3]}'),
	('甲局', 2021, '{"form": "2021", "carried_in": [2, 1, 0, 0, 0, 0, 3], "carried_out": [4, 0, 0, 0, 0, 0, 4]}'),
	('甲局', 2022, '{"form": "2021", "carried_in": [4, 1, 0, 0, 0, 0, 5], "carried_out": [null, null, 0, 0, 0, 0, 2]}'),
	('甲局', 2023, '{"form": "2021", "carried_in": [1, 1, 0, 0, 0, 0, 2], "carried_out": [0, 0, 0, 0, 0, 0, 0]}'),
	('乙局', 2021, NULL),
	('乙局', 2022, '{"form": "2021", "carried_in": [9, 0, 0, 0, 0, 0, 9]}');
SELECT agency, year, f.*
FROM (SELECT agency, year, applications, lag(applications) OVER (PARTITION BY agency ORDER BY year) AS previous FROM annual) AS a,
	gxbg_check_carryover(previous, applications) AS f
ORDER BY agency, year;
DROP TABLE annual;

-- and with documents in force, of two reports
CREATE TABLE two AS
SELECT 2022 AS year, gxbg_parse(body) AS report FROM sample WHERE name = 'tabs'
UNION ALL
SELECT 2023, gxbg_parse(replace(replace(body, '2022', '2023'), '2023-01-19', '2024-01-19')) FROM sample WHERE name = 'tabs';
SELECT year, (report).year AS read, d.* FROM two, unnest((report).disclosures) AS d WHERE item = 'normative_document' ORDER BY year;
SELECT a.year, b.year, f.rule, f.severity, f.subject, f.expected, f.actual, f.message
FROM two AS a, two AS b, gxbg_check_carryover(a.report, b.report) AS f
ORDER BY 1, 2, subject;
SELECT count(*) FROM two, gxbg_check_carryover(report, NULL);
SELECT count(*) FROM two, gxbg_check_carryover(gxbg_parse(''), report);
DROP TABLE two;
DROP TABLE sample;
