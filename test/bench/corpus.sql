-- The corpus.  A national one is made of whole reports of 5 to 15 KB, most of
-- them like the five real ones.  The samples are odd on purpose and shorter,
-- so each real report stands in the corpus four times for each sample, in turn
-- and as often as it takes.  Variables: samples, reports (directories),
-- megabytes, grids.
SET client_min_messages = warning;
SET jit = off;
CREATE EXTENSION IF NOT EXISTS gxbg;
DROP TABLE IF EXISTS source, short_report, report, part_report, part_grid, real_report, report_json, real_report_json, grid
	CASCADE;

CREATE TABLE source AS
SELECT row_number() OVER (ORDER BY directory, name) AS number, directory = :'reports' AS is_real,
	pg_read_file(name) AS body
FROM (
	SELECT directory, directory || '/' || file
	FROM unnest(ARRAY[:'samples', :'reports']) AS directory,
		pg_ls_dir(directory, true, false) AS file
	WHERE file ~ '\.(txt|html)$'
) AS files (directory, name);

CREATE TABLE report (id int PRIMARY KEY, body text NOT NULL);
INSERT INTO report
SELECT row_number() OVER (ORDER BY round, turn, number), body
FROM source, generate_series(1, CASE WHEN is_real THEN 4 ELSE 1 END) AS turn,
	generate_series(1, (
		SELECT ceil(:megabytes * 1e6 / sum(octet_length(body) * CASE WHEN is_real THEN 4 ELSE 1 END))::int
		FROM source)) AS round;

-- For what takes long: a quarter of it, as it comes
CREATE TABLE part_report (LIKE report INCLUDING INDEXES);
INSERT INTO part_report
SELECT * FROM report WHERE id <= (SELECT count(*) / 4 FROM report) ORDER BY id;

-- Their grids
CREATE TABLE part_grid AS
SELECT id, gxbg_applications_grid(body) AS applications FROM part_report ORDER BY id;

-- The real reports alone, a quarter of the bytes
CREATE TABLE real_report (LIKE report INCLUDING INDEXES);
INSERT INTO real_report
SELECT row_number() OVER (ORDER BY round, number), body
FROM source, generate_series(1, (
	SELECT ceil(:megabytes * 0.25e6 / sum(octet_length(body)))::int FROM source WHERE is_real)) AS round
WHERE is_real;

-- The same lines as an array of strings: about as many bytes
CREATE TABLE report_json AS
SELECT id, to_json(string_to_array(body, E'\n'))::text AS body FROM report;
CREATE TABLE real_report_json AS
SELECT id, to_json(string_to_array(body, E'\n'))::text AS body FROM real_report;

-- Grids as they are stored, each row its own
CREATE TABLE grid AS
SELECT (parsed).applications
FROM (SELECT gxbg_parse(body) AS parsed FROM source OFFSET 0) AS p,
	generate_series(1, ceil(:grids / (SELECT count(*) FROM source
		WHERE (gxbg_parse(body)).applications IS NOT NULL)::numeric)::int)
WHERE (parsed).applications IS NOT NULL
LIMIT :grids;

-- For memory and the first call
CREATE TABLE short_report AS
SELECT row_number() OVER (ORDER BY number) AS number, body FROM source WHERE octet_length(body) < 6000;

VACUUM ANALYZE report;
VACUUM ANALYZE part_report;
VACUUM ANALYZE part_grid;
VACUUM ANALYZE real_report;
VACUUM ANALYZE report_json;
VACUUM ANALYZE real_report_json;
VACUUM ANALYZE grid;
CHECKPOINT;
