-- Memory of this backend before and after many calls, in kilobytes resident.
-- Variable: calls.
SET max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE short_report AS
SELECT body FROM source WHERE octet_length(body) < 6000;

CREATE FUNCTION pg_temp.resident() RETURNS bigint LANGUAGE sql VOLATILE AS $$
	SELECT split_part(pg_read_file('/proc/self/statm', 0, 200), ' ', 2)::bigint * 4
		- split_part(pg_read_file('/proc/self/statm', 0, 200), ' ', 3)::bigint * 4
$$;

-- The first call builds the tables and opens ICU
\timing on
SELECT (gxbg_parse(body)).form IS NOT NULL AS first_call FROM short_report LIMIT 1;
\timing off
SELECT count(gxbg_parse(body)) FROM short_report, generate_series(1, 1000) \g /dev/null
SELECT pg_temp.resident() AS before \gset
SELECT count(gxbg_parse(body)) FROM short_report,
	generate_series(1, (:calls / (SELECT count(*) FROM short_report))::int) \g /dev/null
SELECT pg_temp.resident() AS after \gset
\echo private memory before :before kB, after :after kB
