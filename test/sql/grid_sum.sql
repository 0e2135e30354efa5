-- gxbg_grid + gxbg_grid and sum(gxbg_grid)

CREATE FUNCTION grid(form text, variadic rows text[]) RETURNS gxbg_grid
	LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$ SELECT format('{"form": "%s", %s}', form, array_to_string(rows, ', '))::gxbg_grid $$;

-- a report is a line: agency, year, received by natural persons and enterprises, other
CREATE TABLE reports (agency text, year int, applications gxbg_grid);
INSERT INTO reports VALUES
	('A', 2019, grid('2019', '"received": [5, 1, 0, 0, 0, 0, 6]', '"other": [1, 1, 0, 0, 0, 0, 2]')),
	('A', 2020, grid('2019', '"received": [7, 0, 0, 0, 0, 0, 7]', '"other": [0, 0, 0, 0, 0, 0, 0]')),
	('A', 2021, grid('2021', '"received": [2, 0, 0, 0, 0, 0, 2]', '"other_overdue_correction": [1, 0, 0, 0, 0, 0, 1]',
					 '"other_overdue_fee": [0, 0, 0, 0, 0, 0, 0]', '"other_remaining": [0, 4, 0, 0, 0, 0, 4]')),
	('B', 2019, grid('2019', '"received": [null, 3, 0, 0, 0, 0, null]', '"other": [null, null, null, null, null, null, 0]')),
	('B', 2020, NULL),
	('B', 2021, grid('2021', '"received": [1, null, 0, 0, 0, 0, null]'));

-- cell by cell; open cells are skipped, and open where no term knows them
SELECT agency, sum(applications) FROM reports GROUP BY agency ORDER BY agency;
SELECT year, sum(applications) FROM reports GROUP BY year ORDER BY year;

-- both forms in one sum: the group other stays comparable
SELECT form, gxbg_count(grid, 'other') AS other, gxbg_count(grid, 'received', 'enterprise') AS by_enterprises
FROM (SELECT sum(applications) AS grid FROM reports) AS s, LATERAL (SELECT grid::jsonb ->> 'form' AS form) AS f;
SELECT a.agency, a.year, b.year, (a.applications + b.applications)::text
FROM reports AS a JOIN reports AS b ON a.agency = b.agency AND a.year = b.year - 1 ORDER BY 1, 2;

-- the weakest state of the counts, the most telling of the others
SELECT sum(grid('2019', '"received": [' || v || ', 0, 0, 0, 0, 0, 0]', '"states": {"received": ["' || s || '", "read", "read", "read", "read", "read", "read"]}')) AS known
FROM (VALUES ('1', 'read'), ('2', 'inferred'), ('4', 'recovered'), ('null', 'blank')) AS v (v, s);
SELECT sum(grid('2019', '"received": [null, 0, 0, 0, 0, 0, 0]', '"states": {"received": ["' || s || '", "read", "read", "read", "read", "read", "read"]}')) AS unknown
FROM unnest('{missing,ambiguous,not_applicable}'::text[]) AS s;

-- empty sets
SELECT sum(applications) FROM reports WHERE false;
SELECT sum(applications) FROM reports WHERE applications IS NULL;
SELECT year, sum(applications) FILTER (WHERE year > 2020) IS NULL AS none FROM reports GROUP BY year ORDER BY year;
SELECT NULL + applications IS NULL AS strict FROM reports LIMIT 1;

-- big counts: up to the ends of bigint, and not beyond
SELECT sum(g) FROM unnest(ARRAY[grid('2019', '"received": [9223372036854775806, 0, 0, 0, 0, 0, -9223372036854775807]'), grid('2019', '"received": [1, 0, 0, 0, 0, 0, -1]')]) AS g;
SELECT sum(g) FROM unnest(ARRAY[grid('2019', '"received": [9223372036854775807, 0, 0, 0, 0, 0, 0]'), grid('2019', '"received": [1, 0, 0, 0, 0, 0, 0]')]) AS g;
SELECT grid('2019', '"received": [0, 0, 0, 0, 0, 0, -9223372036854775808]') + grid('2019', '"received": [0, 0, 0, 0, 0, 0, -1]');

-- a frame that moves: the inverse is exact, in counts, states and forms
SELECT agency, year, sum(applications) OVER w AS two_years, sum(applications) OVER w IS NOT DISTINCT FROM
	   (SELECT sum(b.applications) FROM reports AS b WHERE b.agency = a.agency AND b.year BETWEEN a.year - 1 AND a.year) AS exact
FROM reports AS a WINDOW w AS (PARTITION BY agency ORDER BY year ROWS 1 PRECEDING) ORDER BY agency, year;
WITH random_reports AS MATERIALIZED (
	SELECT n, CASE WHEN n % 11 > 0 THEN grid(CASE n % 3 WHEN 0 THEN '2019' ELSE '2021' END,
		'"received": [' || (n * 7919) % 1000 || ', ' || CASE n % 5 WHEN 0 THEN 'null' ELSE n::text END || ', 0, 0, 0, -' || n || ', ' || n * 10000000000 || ']',
		'"states": {"received": ["' || (ARRAY['read', 'recovered', 'inferred'])[n % 3 + 1] || '", "' || CASE n % 5 WHEN 0 THEN 'blank' ELSE 'read' END || '", "read", "read", "read", "read", "read"]}') END AS grid
	FROM generate_series(1, 500) AS n)
SELECT count(*), count(sum), bool_and(sum IS NOT DISTINCT FROM (SELECT sum(grid) FROM random_reports AS r WHERE r.n BETWEEN w.n - 6 AND w.n + 2)) AS exact
FROM (SELECT n, sum(grid) OVER (ORDER BY n ROWS BETWEEN 6 PRECEDING AND 2 FOLLOWING) FROM random_reports) AS w;
SELECT n, sum(g) OVER (ORDER BY n ROWS 1 PRECEDING)
FROM (VALUES (1, grid('2019', '"received": [9223372036854775807, 0, 0, 0, 0, 0, 0]')), (2, grid('2019', '"received": [1, 0, 0, 0, 0, 0, 0]'))) AS v (n, g);

-- in parallel, on partitions
CREATE TABLE many (agency int, year int, applications gxbg_grid) PARTITION BY LIST (year);
CREATE TABLE many_2019 PARTITION OF many FOR VALUES IN (2019);
CREATE TABLE many_2020 PARTITION OF many FOR VALUES IN (2020);
CREATE TABLE many_2021 PARTITION OF many FOR VALUES IN (2021);
INSERT INTO many SELECT n, year, grid(CASE year WHEN 2021 THEN '2021' ELSE '2019' END, format('"received": [%s, 0, 0, 0, 0, 0, %s]', n, n), format('"concluded": [%s, null, 0, 0, 0, 0, %s]', n % 7, n % 7))
FROM generate_series(1, 2000) AS n, unnest('{2019,2020,2021}'::int[]) AS year;
ANALYZE many;
CREATE TABLE serial AS SELECT year, sum(applications) FROM many GROUP BY year;
CREATE TABLE serial_total AS SELECT sum(applications) FROM many;

SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
SET max_parallel_workers_per_gather = 2;
SET enable_partitionwise_aggregate = on;
SELECT bool_and(p.sum = s.sum) AS equal, count(*) FROM (SELECT year, sum(applications) FROM many GROUP BY year) AS p JOIN serial AS s USING (year);
SET enable_partitionwise_aggregate = off;
EXPLAIN (COSTS OFF) SELECT sum(applications) FROM many;
SELECT p.sum = s.sum AS equal FROM (SELECT sum(applications) FROM many) AS p, serial_total AS s;
SELECT year, sum(applications) FROM many GROUP BY year ORDER BY year;
-- an aggregate whose state is a grid itself, for systems that combine no internal state
CREATE AGGREGATE grid_sum(gxbg_grid) (SFUNC = gxbg_grid_plus, STYPE = gxbg_grid, COMBINEFUNC = gxbg_grid_plus, PARALLEL = SAFE);
SELECT grid_sum(applications) = sum(applications) AS equal FROM many;
-- workers that find no row, or only NULL
SELECT sum(applications) FROM many WHERE agency < 0;
SELECT sum(applications) FROM many WHERE agency = 1 AND year = 2021;
SELECT sum(CASE WHEN agency < 0 THEN applications END) FROM many;
RESET ALL;

DROP AGGREGATE grid_sum(gxbg_grid);
DROP TABLE reports, many, serial, serial_total;
DROP FUNCTION grid;
