-- Materialized views for dashboards over a table of reports
SET client_min_messages = warning;
\set SHOW_CONTEXT never
\set ECHO none
\i test/report.sql
\set ECHO all

-- two agencies, three years; the first report of the second for 2020 is a copy without a date
CREATE TABLE reports (id int PRIMARY KEY, body text);
INSERT INTO reports VALUES
	(1, report('甲市民政局', 2019, received => 15, carried_in => 1, disclosed => 12, refused => 2)),
	(2, report('甲市民政局', 2020, received => 20, carried_in => 2, disclosed => 18, refused => 3, other => 1, reconsidered => 4, corrected => 1)),
	(3, report('甲市民政局', 2021, received => 10, carried_in => 3, disclosed => 10, other => 2)),
	(4, report('乙县财政局', 2020)),
	(5, report('乙县财政局', 2020) || E'\n2021年1月22日'),
	(6, report('乙县财政局', 2022, received => 1) || E'我局主动公开政府信息1.2万条,收到申请1件,没有发生行政诉讼。\n六、其他需要报告的事项\n依申请公开共收取费用0.50元。'),
	(7, 'not a report'),
	(8, NULL);
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');

SELECT id, agency, year, form, received, carried_in, concluded, carried_out, counts_from, published_on FROM mart.report ORDER BY id;
SELECT id, disclosed, partly_disclosed, refused, unavailable, not_processed, other, disclosed_share, refused_share, other_share FROM mart.report ORDER BY id;
SELECT id, reconsiderations, reconsiderations_corrected, litigations, litigations_corrected, errors, warnings FROM mart.report ORDER BY id;
SELECT id, count(*) AS cells, sum(count) FILTER (WHERE outcome = 'received' AND applicant = 'total') AS received FROM mart.application GROUP BY id ORDER BY id;
SELECT id, count(*) AS cells, string_agg(DISTINCT state, ' ') AS states FROM mart.disclosure GROUP BY id ORDER BY id;
SELECT * FROM mart.proceeding WHERE id = 2 ORDER BY kind DESC;
SELECT * FROM mart.finding WHERE severity <> 'info';

SELECT * FROM mart.figure ORDER BY id, ordinal;
SELECT id, ordinal FROM mart.figure JOIN reports USING (id) WHERE substr(body, start_at, end_at - start_at) <> quote;
SELECT id, label, value FROM mart.figure JOIN gxbg_metric ON code = metric WHERE section = 'problems' ORDER BY gxbg_metric.ordinal;

-- by agency and year: one report of several, the change on the year before, whether carry-over agrees
SELECT agency, year, id, reports, received, received_change, received_change_share, concluded_change, disclosed_share_change FROM mart.annual ORDER BY id;
SELECT agency, year, carried_in, carried_out_before, carry_over_agrees, reconsiderations_corrected_share FROM mart.annual ORDER BY id;

-- plain columns, each with a comment; all that REFRESH ... CONCURRENTLY needs
SELECT relname, string_agg(DISTINCT format_type(atttypid, atttypmod), ' ') FILTER (WHERE relname <> 'parsed') AS types,
	   count(*) FILTER (WHERE col_description(attrelid, attnum) IS NULL) AS without_comment
FROM pg_class JOIN pg_attribute ON attrelid = oid
WHERE relnamespace = 'mart'::regnamespace AND relkind = 'm' AND attnum > 0
GROUP BY relname ORDER BY relname;
SELECT indexrelid::regclass, pg_get_indexdef(indexrelid) LIKE 'CREATE UNIQUE%' AS is_unique, obj_description(indrelid, 'pg_class')
FROM pg_index JOIN pg_class AS c ON c.oid = indrelid WHERE relnamespace = 'mart'::regnamespace ORDER BY 1;
SELECT obj_description('mart'::regnamespace, 'pg_namespace');

-- refresh: each body is parsed once
DELETE FROM reports WHERE id = 4;
UPDATE reports SET body = report('甲市民政局', 2021, received => 11, carried_in => 0, disclosed => 10) WHERE id = 3;
INSERT INTO reports VALUES (9, report('丙镇人民政府', 2023, received => 7, disclosed => 7));
BEGIN;
SET LOCAL track_functions = 'all';
SELECT gxbg_refresh_views('mart');
SELECT calls AS parsed, (SELECT count(body) FROM reports) AS bodies FROM pg_stat_xact_user_functions WHERE funcname LIKE 'gxbg\_parse%';
COMMIT;
SELECT id, agency, year, received FROM mart.report ORDER BY id;
SELECT agency, year, id, reports, received_change, carry_over_agrees FROM mart.annual ORDER BY id;
REFRESH MATERIALIZED VIEW CONCURRENTLY mart.annual;
REFRESH MATERIALIZED VIEW mart.report WITH NO DATA;
SELECT gxbg_refresh_views('mart');
SELECT count(*) FROM mart.report;
-- readers wait only if that is asked for
BEGIN;
SELECT gxbg_refresh_views('mart');
SELECT relation::regclass FROM pg_locks WHERE pid = pg_backend_pid() AND mode = 'AccessExclusiveLock' AND relation IN (SELECT oid FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind = 'm') ORDER BY 1;
ROLLBACK;
BEGIN;
SELECT gxbg_refresh_views('mart', readers_wait => true);
SELECT count(*) FROM pg_locks WHERE pid = pg_backend_pid() AND mode = 'AccessExclusiveLock' AND relation IN (SELECT oid FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind = 'm');
COMMIT;
DROP SCHEMA mart CASCADE;

-- what cannot be done is told before anything is made
SELECT gxbg_create_views('no_such_table', 'id', 'body', 'mart');
SELECT gxbg_create_views('reports', 'no_such_column', 'body', 'mart');
SELECT gxbg_create_views('reports', 'id', 'no_such_column', 'mart');
SELECT gxbg_create_views('reports', 'id', 'id', 'mart');
SELECT gxbg_create_views('reports_pkey', 'id', 'body', 'mart');
SELECT gxbg_create_views('reports', 'id', 'body', 'public');
SELECT gxbg_create_views('reports', 'id', 'body', NULL);
SELECT gxbg_create_views('reports', 'ctid', 'body', 'mart');
SELECT gxbg_refresh_views('public');
SELECT gxbg_refresh_views('no_such_schema');
CREATE TABLE not_a_key AS SELECT 7 AS id, body FROM reports;
SELECT gxbg_create_views('not_a_key', 'id', 'body', 'mart');
UPDATE not_a_key SET id = NULL;
SELECT gxbg_create_views('not_a_key', 'id', 'body', 'mart');
SELECT count(*) FROM pg_namespace WHERE nspname = 'mart';

-- any names, any type of key, any kind of source
CREATE SCHEMA "it's; -- ""a"" schema";
CREATE TABLE "it's; -- ""a"" schema"."table.1" ("the ""key"" %1$I" text PRIMARY KEY, "body; DROP" varchar);
INSERT INTO "it's; -- ""a"" schema"."table.1" SELECT 'k''' || id, body FROM reports;
SELECT gxbg_create_views('"it''s; -- ""a"" schema"."table.1"', 'the "key" %1$I', 'body; DROP', 'mart "%s');
SELECT "the ""key"" %1$I", agency, year FROM "mart ""%s".report ORDER BY 1;
SELECT gxbg_refresh_views('mart "%s');
DROP SCHEMA "mart ""%s" CASCADE;
DROP SCHEMA "it's; -- ""a"" schema" CASCADE;

CREATE FUNCTION try_key(key_type text, key_of_id text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	keys text;
BEGIN
	EXECUTE format('CREATE VIEW source AS SELECT (%s)::%s AS year, body::bpchar FROM reports', key_of_id, key_type);
	PERFORM gxbg_create_views('source', 'year', 'body', 'mart');
	PERFORM gxbg_refresh_views('mart');
	SELECT string_agg(source_year::text, ' ' ORDER BY source_year) INTO keys FROM mart.report;
	DROP SCHEMA mart CASCADE;
	DROP VIEW source;
	RETURN keys;
END $$;
CREATE TYPE pair AS (a int, b text);
CREATE DOMAIN positive AS int CHECK (VALUE > 0);
SELECT try_key('bigint', 'id + 10000000000');
SELECT try_key('numeric', 'id / 2.0');
SELECT try_key('date', $$date '2020-01-01' + id$$);
SELECT try_key('uuid', $$md5(id::text)$$) LIKE '%-%' AS uuid;
SELECT try_key('positive', 'id');
SELECT try_key('pair', $$row(id, 'x')$$);
SELECT try_key('int[]', 'ARRAY[id, 0]');
SELECT try_key('json', 'to_json(id)');

-- a partitioned table, and functions and operators of other people's on the path
CREATE TABLE parts (id int, year int, body text, PRIMARY KEY (year, id)) PARTITION BY LIST (year);
CREATE TABLE parts_2019 PARTITION OF parts FOR VALUES IN (2019);
CREATE TABLE parts_2020 PARTITION OF parts DEFAULT;
INSERT INTO parts SELECT id, 2018 + id, body FROM reports;
CREATE SCHEMA hostile;
CREATE FUNCTION hostile.trap() RETURNS text LANGUAGE plpgsql AS $$ BEGIN RAISE 'trapped'; END $$;
CREATE FUNCTION hostile.gxbg_parse(text) RETURNS gxbg_report LANGUAGE sql AS $$ SELECT NULL::gxbg_report FROM hostile.trap() $$;
CREATE FUNCTION hostile.format(text, VARIADIC "any") RETURNS text LANGUAGE internal AS 'text_format';
CREATE FUNCTION hostile.round(numeric, int) RETURNS numeric LANGUAGE sql AS $$ SELECT 0.0 FROM hostile.trap() $$;
CREATE FUNCTION hostile.differs(text, text) RETURNS boolean LANGUAGE sql AS $$ SELECT true FROM hostile.trap() $$;
CREATE OPERATOR hostile.= (LEFTARG = text, RIGHTARG = text, FUNCTION = hostile.differs);
CREATE TABLE hostile.pg_class (relname text);
SET search_path = hostile, pg_catalog;
SELECT public.gxbg_create_views('public.parts', 'id', 'body', 'mart');
SELECT public.gxbg_refresh_views('mart');
SELECT id, disclosed_share FROM mart.annual ORDER BY id;
SET search_path = '';
SELECT public.gxbg_refresh_views('mart');
SELECT count(*) FROM mart.finding;
RESET search_path;
DROP SCHEMA mart CASCADE;
DROP SCHEMA hostile CASCADE;

-- the privileges are the caller's
CREATE ROLE regress_gxbg_analyst;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
RESET ROLE;
GRANT SELECT ON reports TO regress_gxbg_analyst;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
RESET ROLE;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO regress_gxbg_analyst', current_database()); END $$;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
SELECT gxbg_refresh_views('mart');
SELECT DISTINCT relowner::regrole FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind = 'm';
SELECT count(*) FROM gxbg_outcome;
RESET ROLE;
DROP OWNED BY regress_gxbg_analyst CASCADE;
DROP ROLE regress_gxbg_analyst;

-- Without views: a stored generated column, parsed as rows come in
CREATE TABLE generated (id int PRIMARY KEY, body text, report gxbg_report GENERATED ALWAYS AS (gxbg_parse(body)) STORED);
INSERT INTO generated (id, body) SELECT id, body FROM reports;
UPDATE generated SET body = report('甲市民政局', 2021, received => 12, carried_in => 0, disclosed => 10) WHERE id = 3;
SELECT (report).year, count(*), sum((report).received) AS received, gxbg_count(sum((report).applications), 'disclosed') AS disclosed
FROM generated WHERE (report).form IS NOT NULL GROUP BY 1 ORDER BY 1;
CREATE INDEX ON generated (((report).agency), ((report).year));

-- Or a table that a trigger keeps up
CREATE TABLE counts (id int PRIMARY KEY REFERENCES reports ON DELETE CASCADE, agency text, year int, applications gxbg_grid);
CREATE FUNCTION keep_counts() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
	DELETE FROM counts WHERE id IN (SELECT id FROM changed);
	INSERT INTO counts SELECT id, r.agency, r.year, r.applications FROM changed, gxbg_parse(body) AS r WHERE r.form IS NOT NULL;
	RETURN NULL;
END $$;
CREATE TRIGGER keep_inserted AFTER INSERT ON reports REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_counts();
CREATE TRIGGER keep_updated AFTER UPDATE ON reports REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION keep_counts();
UPDATE reports SET body = body;
INSERT INTO reports VALUES (10, report('丙镇人民政府', 2022, received => 5, disclosed => 5));
UPDATE reports SET body = 'withdrawn' WHERE id = 1;
DELETE FROM reports WHERE id = 2;
SELECT id, agency, year, gxbg_count(applications, 'received') AS received FROM counts ORDER BY id;

-- Or by ranges of the key, for what has come since
INSERT INTO counts SELECT id, r.agency, r.year, r.applications
FROM reports, gxbg_parse(body) AS r WHERE id > (SELECT max(id) FROM counts) AND r.form IS NOT NULL;
SELECT count(*) FROM counts;

DROP TABLE counts, generated, parts, not_a_key, reports;
DROP FUNCTION keep_counts, try_key, report;
DROP DOMAIN positive;
DROP TYPE pair;
