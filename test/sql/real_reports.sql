-- The real reports of ../shared/reports, beside the checkout, if they are there
\set absent `test -d ../shared/reports && echo false || echo true`
\if :absent
\quit
\endif

\set ECHO none
CREATE TABLE real_report (name text PRIMARY KEY, body text NOT NULL);
\set body `cat ../shared/reports/000_*.txt`
INSERT INTO real_report VALUES ('000', :'body');
\set body `cat ../shared/reports/001_*.txt`
INSERT INTO real_report VALUES ('001', :'body');
\set body `cat ../shared/reports/002_*.txt`
INSERT INTO real_report VALUES ('002', :'body');
\set body `cat ../shared/reports/003_*.txt`
INSERT INTO real_report VALUES ('003', :'body');
\set body `cat ../shared/reports/004_*.txt`
INSERT INTO real_report VALUES ('004', :'body');
\set ECHO all

SET datestyle = ISO;
SELECT name, agency, year, form, published_on
FROM real_report, gxbg_parse(body)
ORDER BY name;
SELECT name, title
FROM real_report, gxbg_parse(body)
ORDER BY name;
SELECT name, received, carried_in, concluded, carried_out, counts_from, applications IS NOT NULL AS grid
FROM real_report, gxbg_parse(body)
ORDER BY name;

-- tables II, III and IV: every cell
SELECT name, item, string_agg(coalesce(value::text, '.'), ' ' ORDER BY n) AS figures,
	string_agg(DISTINCT unit, ' ') AS unit, string_agg(DISTINCT state, ', ' ORDER BY state) AS states
FROM real_report, gxbg_disclosures(body) WITH ORDINALITY AS d (item, item_label, measure, measure_label, value, unit, state, n)
GROUP BY name, item
ORDER BY name, min(n);
SELECT name, outcome,
	string_agg(coalesce(count::text, '.'), ' ' ORDER BY ordinal) AS figures,
	string_agg(DISTINCT state, ', ' ORDER BY state) AS states
FROM real_report, gxbg_applications(body)
GROUP BY name, outcome
ORDER BY name, min(ordinal);
SELECT name, kind, upheld, corrected, other, pending, total
FROM real_report, gxbg_proceedings(body) WITH ORDINALITY AS p (kind, kind_label, upheld, corrected, other, pending, total, n)
ORDER BY name, n;

-- the evidence
SELECT name, table_name, row_code, column_code, raw
FROM real_report, gxbg_cells(body)
WHERE substr(body, start_at, end_at - start_at) IS DISTINCT FROM raw;
SELECT name, table_name, state, count(*) AS cells, count(raw) AS quoted
FROM real_report, gxbg_cells(body)
GROUP BY name, table_name, state
ORDER BY name, table_name, state;

-- prose: sections and figures, each where it is said to stand
SELECT name, string_agg(code, ' ' ORDER BY ordinal) AS sections, bool_and(substr(body, start_at, end_at - start_at) = content) AS exact
FROM real_report, gxbg_sections(body)
GROUP BY name
ORDER BY name;
SELECT name, metric, value, unit, section, quote
FROM real_report, gxbg_figures(body) WITH ORDINALITY AS f (metric, metric_label, value, unit, section, quote, start_at, end_at, n)
ORDER BY name, n;
SELECT name, metric
FROM real_report, gxbg_figures(body)
WHERE substr(body, start_at, end_at - start_at) IS DISTINCT FROM quote;

-- no rows where there are no tables
SELECT (SELECT count(*) FROM gxbg_applications(body)) AS applications,
	(SELECT count(*) FROM gxbg_disclosures(body)) AS disclosures,
	(SELECT count(*) FROM gxbg_proceedings(body)) AS proceedings,
	(SELECT count(*) FROM gxbg_cells(body)) AS cells
FROM real_report
WHERE name = '003';

DROP TABLE real_report;
