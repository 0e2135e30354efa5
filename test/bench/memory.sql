-- Private memory of this backend after the lengths of 1,500 reports, after parsing as
-- many, and over many calls, a tenth of them at a time, in kilobytes resident; 0 without /proc.  Variable: calls.  Without JIT: LLVM takes some 20 MB,
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

CREATE FUNCTION pg_temp.measure_all() RETURNS bigint LANGUAGE sql VOLATILE AS $$
	SELECT sum(length(body)) FROM short_report, generate_series(1, 50)
$$;

-- What a backend keeps that has parsed, beside one that has only looked
CREATE PROCEDURE pg_temp.parse_some() LANGUAGE plpgsql AS $$
DECLARE
	made bigint := 0;
	rounds integer := 0;
	before bigint;
	kept bigint;
BEGIN
	WHILE rounds * 50 * (SELECT count(*) FROM short_report) < 1500 LOOP
		PERFORM pg_temp.measure_all();
		rounds := rounds + 1;
	END LOOP;
	before := pg_temp.resident();
	WHILE made < 1500 LOOP
		made := made + pg_temp.parse_all();
	END LOOP;
	kept := pg_temp.resident() - before;
	IF kept > 1536 THEN
		RAISE EXCEPTION 'after % calls % kB more are kept than after lengths alone', made, kept;
	END IF;
	RAISE NOTICE 'private kB: % after lengths, % more after % calls', before, kept, made;
END
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
CALL pg_temp.parse_some();
CALL pg_temp.parse_often(:calls);
