-- The corpus: sample reports and, where they are, real ones, in turn, as often
-- as it takes.  Variables: samples, reports (directories), megabytes, grids.
SET client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS gxbg;
DROP TABLE IF EXISTS source, report, report_json, grid CASCADE;

CREATE TABLE source AS
SELECT row_number() OVER (ORDER BY name) AS number, name, pg_read_file(name) AS body
FROM (
	SELECT directory || '/' || file
	FROM unnest(ARRAY[:'samples', :'reports']) AS directory,
		pg_ls_dir(directory, true, false) AS file
	WHERE file ~ '\.(txt|html)$'
) AS files (name);

CREATE TABLE report (id int PRIMARY KEY, body text NOT NULL);
INSERT INTO report
SELECT row_number() OVER (ORDER BY round, number), body
FROM source, generate_series(1, (
	SELECT ceil(:megabytes * 1e6 / sum(octet_length(body)))::int FROM source)) AS round;

-- The same lines as an array of strings: about as many bytes
CREATE TABLE report_json AS
SELECT id, to_json(string_to_array(body, E'\n'))::text AS body FROM report;

-- Grids as they are stored, each row its own
CREATE TABLE grid AS
SELECT (parsed).applications
FROM (SELECT gxbg_parse(body) AS parsed FROM source OFFSET 0) AS p,
	generate_series(1, ceil(:grids / (SELECT count(*) FROM source
		WHERE (gxbg_parse(body)).applications IS NOT NULL)::numeric)::int)
WHERE (parsed).applications IS NOT NULL
LIMIT :grids;

VACUUM ANALYZE report;
VACUUM ANALYZE report_json;
VACUUM ANALYZE grid;
CHECKPOINT;
