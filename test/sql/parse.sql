-- gxbg_parse: one row a report.  The samples are described in test/data/README.md
\set ECHO none
\i test/data/load.sql
\set ECHO all

SET datestyle = ISO;

-- who reported on which year, in which form, and when it was published
SELECT name, agency, year, form, published_on
FROM sample, gxbg_parse(body)
ORDER BY name;

-- titles, in one line whatever the layout
SELECT name, title
FROM sample, gxbg_parse(body)
ORDER BY name;

-- headline counts: received + carried_in = concluded + carried_out, but for the
-- report that contradicts itself and the one that is cut off
SELECT name, received, carried_in, concluded, carried_out, counts_from,
	received + carried_in = concluded + carried_out AS sound
FROM sample, gxbg_parse(body)
ORDER BY name;

-- tables come with reports that have them; all the rest is never NULL
SELECT name, cardinality(disclosures) AS disclosures, applications IS NOT NULL AS grid,
	cardinality(proceedings) AS proceedings
FROM sample, gxbg_parse(body)
ORDER BY name;
SELECT name
FROM sample, gxbg_parse(body)
WHERE agency IS NULL OR year IS NULL OR form IS NULL OR title IS NULL OR findings IS NULL OR counts_from IS NULL;

-- the same as what the functions for each table give
SELECT name
FROM sample, gxbg_parse(body) AS report
WHERE report.disclosures IS DISTINCT FROM (SELECT array_agg(d) FROM gxbg_disclosures(body) AS d)
	OR report.proceedings IS DISTINCT FROM (SELECT array_agg(p) FROM gxbg_proceedings(body) AS p)
	OR report.applications IS DISTINCT FROM gxbg_applications_grid(body);
SELECT name
FROM sample, gxbg_parse(body) AS report
WHERE EXISTS (SELECT FROM (SELECT * FROM gxbg_applications(body) EXCEPT SELECT * FROM gxbg_applications(report.applications)) AS d)
	OR EXISTS (SELECT FROM (SELECT * FROM gxbg_applications(report.applications) EXCEPT SELECT * FROM gxbg_applications(body)) AS d);

-- several reports in one body: the first counts, a finding says so
SELECT name, rule, severity
FROM sample, gxbg_parse(body) AS report, unnest(report.findings) AS finding
WHERE rule = 'several_reports';

-- the same text, the same row; in one call site, in any order
SELECT count(*) AS calls, count(DISTINCT report::text) AS rows
FROM sample, generate_series(1, 20), gxbg_parse(body) AS report;

-- as a column, in a prepared statement, in a generated column
SELECT (gxbg_parse(body)).agency FROM sample WHERE name = 'bars';
PREPARE parse(text) AS SELECT (gxbg_parse($1)).year;
EXECUTE parse('');
DEALLOCATE parse;
CREATE TABLE stored (body text, report gxbg_report GENERATED ALWAYS AS (gxbg_parse(body)) STORED);
INSERT INTO stored SELECT body FROM sample;
SELECT (report).form, count(*), sum((report).received) AS received
FROM stored
GROUP BY 1
ORDER BY 1;
DROP TABLE stored;

DROP TABLE sample;
