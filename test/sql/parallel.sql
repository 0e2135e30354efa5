-- Costs: what the planner makes of functions that read whole reports
SET client_min_messages = warning;
\set ECHO none
\i test/report.sql
\set ECHO all

-- bodies are stored out of line: the table looks small, so it says itself that workers are worth it
CREATE TABLE reports (id int, year int, body text) WITH (parallel_workers = 2);
ALTER TABLE reports ALTER body SET STORAGE EXTERNAL;
INSERT INTO reports SELECT n, 2019 + n % 4, report('甲' || n || '市民政局', 2019 + n % 4, n, 0, n) FROM generate_series(1, 300) AS n;
ANALYZE reports;

-- the steps of a plan that say where work is done; which way rows are grouped is the planner's matter
CREATE FUNCTION steps(query text) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
	line text;
BEGIN
	FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
		IF line ~ 'Gather|Workers|Partial|Seq Scan|Function Scan' THEN
			RETURN NEXT regexp_replace(regexp_replace(line, '^[ >-]+', ''), 'Hash|Group| Merge', '');
		END IF;
	END LOOP;
END $$;

-- reports are parsed in workers, at the default costs of parallel plans
EXPLAIN (VERBOSE, COSTS OFF) SELECT sum(gxbg_applications_grid(body)) FROM reports;
SELECT steps('SELECT year, sum((gxbg_parse(body)).received) FROM reports GROUP BY year');
SELECT steps('SELECT (r).year, sum((r).received) FROM (SELECT gxbg_parse(body) AS r FROM reports OFFSET 0) AS p GROUP BY 1');
SELECT r.year, sum(r.received), count(*), gxbg_count(sum(r.applications), 'received') AS by_grid
FROM reports, gxbg_parse(body) AS r GROUP BY r.year ORDER BY r.year;
-- not here: the planner takes a function in FROM to run once, whatever it depends on
SELECT steps('SELECT outcome, sum(count) FROM reports, gxbg_applications(body) GROUP BY outcome');
SELECT outcome, sum(count) FROM reports, gxbg_applications(body) WHERE applicant = 'total' AND count > 0 GROUP BY outcome ORDER BY outcome;

-- what is cheap to check is checked before a report is read
SET max_parallel_workers_per_gather = 0;
EXPLAIN (COSTS OFF) SELECT id FROM reports WHERE (gxbg_parse(body)).received > 10 AND id < 5;
EXPLAIN (COSTS OFF) SELECT id FROM reports WHERE gxbg_count(gxbg_applications_grid(body), 'received') > 10 AND length(body) > 100 AND year = 2020;

-- estimates of rows
CREATE FUNCTION estimate(query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
	plan json;
BEGIN
	EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
	RETURN plan #>> '{0,Plan,Plan Rows}';
END $$;
SELECT call, estimate('SELECT * FROM ' || call)
FROM unnest(ARRAY['gxbg_applications(body)', 'gxbg_disclosures(body)', 'gxbg_proceedings(body)', 'gxbg_cells(body)']) AS f,
	 LATERAL replace(f, 'body', '''''::text') AS call;

-- sum over a table partitioned by year: each partition by itself
CREATE TABLE by_year (year int, applications gxbg_grid) PARTITION BY LIST (year);
CREATE TABLE by_year_2019 PARTITION OF by_year FOR VALUES IN (2019);
CREATE TABLE by_year_2020 PARTITION OF by_year FOR VALUES IN (2020);
INSERT INTO by_year SELECT year, gxbg_applications_grid(body) FROM reports WHERE year < 2021;
ANALYZE by_year;
SET enable_partitionwise_aggregate = on;
EXPLAIN (COSTS OFF) SELECT year, sum(applications) FROM by_year GROUP BY year;
SELECT year, gxbg_count(sum(applications), 'received') AS received FROM by_year GROUP BY year ORDER BY year;
RESET ALL;

DROP TABLE reports, by_year;
DROP FUNCTION estimate, steps, report;
