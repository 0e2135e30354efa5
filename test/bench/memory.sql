-- Private memory of this backend over many calls, a tenth of them at a time, in
-- kilobytes resident; 0 without /proc.  Variable: calls.  Without JIT: LLVM takes some 20 MB,
-- and before PostgreSQL 17 keeps a little of every query.
SET max_parallel_workers_per_gather = 0;
SET jit = off;

CREATE FUNCTION pg_temp.resident() RETURNS bigint LANGUAGE sql VOLATILE AS $$
	SELECT coalesce(split_part(statm, ' ', 2)::bigint * 4 - split_part(statm, ' ', 3)::bigint * 4, 0)
	FROM pg_read_file('/proc/self/statm', 0, 200, true) AS statm
$$;

-- Every report 50 times: the same statement again and again, so that what
-- PostgreSQL takes for it is there from the beginning
CREATE FUNCTION pg_temp.parse_all() RETURNS bigint LANGUAGE sql VOLATILE AS $$
	SELECT count(gxbg_parse(body)) FROM short_report, generate_series(1, 50)
$$;

CREATE PROCEDURE pg_temp.parse_often(calls bigint) LANGUAGE plpgsql AS $$
DECLARE
	made bigint := 0;
	memory bigint[] := ARRAY[]::bigint[];
BEGIN
	FOR tenth IN 1 .. 10 LOOP
		WHILE made < calls * tenth / 10 LOOP
			made := made + pg_temp.parse_all();
		END LOOP;
		memory := memory || pg_temp.resident();
	END LOOP;
	IF memory[10] > memory[2] + 1024 THEN
		RAISE EXCEPTION 'memory grows: private kB after each tenth of % calls: %', made, array_to_string(memory, ' ');
	END IF;
	RAISE NOTICE '% calls; private kB after each tenth of them: %', made, array_to_string(memory, ' ');
END
$$;

SET client_min_messages = notice;
CALL pg_temp.parse_often(:calls);
