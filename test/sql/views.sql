-- The mart for dashboards over a table of reports
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

-- one row an agency and year, whatever it is called
SELECT agency_key, agency, first_year, last_year, years FROM mart.agency ORDER BY agency_key;
SELECT agency, year, received, received_total, received_natural_person, disclosed_total, regulation_made, penalty_decisions, reconsideration_corrected FROM mart.panel ORDER BY agency, year;
SELECT id, count(*) AS cells, count(*) FILTER (WHERE leaf) AS leaves, sum(count) FILTER (WHERE leaf) AS sum_of_leaves,
	sum(count) FILTER (WHERE outcome = 'concluded' AND applicant = 'total') AS concluded
FROM mart.application GROUP BY id ORDER BY id;
SELECT year, form, reports, received, concluded, unknown_cells, gxbg_count(applications, 'received') AS received_in_grid FROM mart.rollup ORDER BY year, form, received;

-- plain columns, each with a comment, in views and tables that have one
SELECT relname, relkind, obj_description(c.oid, 'pg_class') IS NOT NULL AS has_comment,
	   string_agg(DISTINCT format_type(atttypid, atttypmod), ' ') AS types,
	   string_agg(attname, ' ') FILTER (WHERE col_description(attrelid, attnum) IS NULL) AS without_comment
FROM pg_class AS c JOIN pg_attribute ON attrelid = oid
WHERE relnamespace = 'mart'::regnamespace AND relkind IN ('v', 'r') AND attnum > 0
GROUP BY relname, relkind, c.oid ORDER BY relkind, relname;
SELECT indexrelid::regclass, pg_get_indexdef(indexrelid) LIKE 'CREATE UNIQUE%' AS is_unique
FROM pg_index JOIN pg_class AS c ON c.oid = indrelid WHERE relnamespace = 'mart'::regnamespace ORDER BY 1;
SELECT obj_description('mart'::regnamespace, 'pg_namespace');
-- in English and in Chinese
SELECT obj_description('mart.rollup'::regclass, 'pg_class') AS view;
SELECT attname, col_description(attrelid, attnum) AS comment FROM pg_attribute
WHERE (attrelid, attname) IN (('mart.report'::regclass, 'received'), ('mart.rollup'::regclass, 'reports'), ('mart.panel'::regclass, 'ref_inquiry_enterprise'),
	('mart.panel'::regclass, 'penalty_decisions'), ('mart.panel'::regclass, 'litigation_after_corrected'), ('mart.annual'::regclass, 'id'))
ORDER BY attrelid::regclass::text, attnum;
SELECT c.relname, attname, col_description(attrelid, attnum) FROM pg_attribute JOIN pg_class AS c ON c.oid = attrelid
WHERE relnamespace = 'mart'::regnamespace AND relkind IN ('v', 'r') AND attnum > 0 AND attname <> 'id' AND col_description(attrelid, attnum) NOT LIKE '% | %'
ORDER BY 1, attnum;
SELECT relname FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind IN ('v', 'r') AND obj_description(oid, 'pg_class') NOT LIKE '% | %';
SELECT max(length(attname)) AS longest_name FROM pg_attribute WHERE attrelid = 'mart.panel'::regclass AND attnum > 0;

-- refresh: what is new or changed is read, and nothing else
CREATE FUNCTION reads(refresh text) RETURNS TABLE (done bigint, no_reports bigint, read bigint) LANGUAGE plpgsql AS $$
DECLARE
	before bigint;
BEGIN
	SET LOCAL track_functions = 'all';
	before := coalesce(pg_stat_get_xact_function_calls('gxbg_store(text,text)'::regprocedure), 0);
	EXECUTE refresh;
	RETURN QUERY SELECT r.done, r.no_reports, coalesce(pg_stat_get_xact_function_calls('gxbg_store(text,text)'::regprocedure), 0) - before FROM mart.refresh AS r ORDER BY run DESC LIMIT 1;
END $$;
SELECT * FROM reads($$SELECT gxbg_refresh_views('mart')$$);
DELETE FROM reports WHERE id = 4;
UPDATE reports SET body = report('甲市民政局', 2021, received => 11, carried_in => 0, disclosed => 10) WHERE id = 3;
INSERT INTO reports VALUES (9, report('丙镇人民政府', 2023, received => 7, disclosed => 7)),
	(11, replace(report('丙镇人民政府', 2024, received => 9, disclosed => 9), '| 9 | 0 | 0 | 0 | 0 | 0 | 9 |', '| 9 | 0 | 0 | 0 | 0 | 0 | 8 |'));
SELECT * FROM reads($$SELECT gxbg_refresh_views('mart')$$);
SELECT id, agency, year, received FROM mart.report ORDER BY id;
SELECT agency, year, id, reports, received_change, carry_over_agrees FROM mart.annual ORDER BY id;
SELECT id, finding_key, message_en FROM mart.finding WHERE severity <> 'info' ORDER BY finding_key;
SELECT gxbg_finding_message('not_text', NULL, NULL, NULL), gxbg_finding_message('no_rule', NULL, NULL, NULL), gxbg_finding_message('negative_figure', 'regulation.made', NULL, -1);
SELECT count(*) - count(DISTINCT finding_key) AS not_unique FROM mart.finding;
SELECT * FROM reads($$SELECT gxbg_refresh_views('mart')$$);
-- read again by a newer reader
UPDATE mart.stored_report SET reading = reading - 1 WHERE id IN (1, 7);
SELECT * FROM reads($$SELECT gxbg_refresh_views('mart')$$);
-- in batches, each of which is committed
UPDATE mart.stored_report SET reading = 0;
SET client_min_messages = notice;
CALL gxbg_refresh('mart', 1000);
SET client_min_messages = warning;
UPDATE reports SET body = NULL WHERE id = 6;
UPDATE reports SET id = 20 WHERE id = 5;
CALL gxbg_refresh('mart', batch => 2);
SELECT done, of, no_reports, errors, finished IS NOT NULL AS finished, shown IS NOT NULL AS shown FROM mart.refresh ORDER BY run DESC LIMIT 1;
SELECT id, agency, year, received FROM mart.report ORDER BY id;
TRUNCATE mart.annual;
SELECT gxbg_refresh_views('mart');
SELECT count(*) FROM mart.annual;
-- the same as a mart made anew, row by row
CREATE FUNCTION differences(a text, b text) RETURNS TABLE (relation text, rows bigint) LANGUAGE plpgsql AS $$
BEGIN
	FOR relation IN SELECT relname FROM pg_class WHERE relnamespace = a::regnamespace AND (relkind = 'v' OR relname IN ('stored_report', 'annual', 'rollup')) ORDER BY relname LOOP
		EXECUTE format('SELECT count(*) FROM (SELECT t::text, count(*) FROM %1$I.%3$I AS t GROUP BY 1 EXCEPT SELECT t::text, count(*) FROM %2$I.%3$I AS t GROUP BY 1) AS x', a, b, relation) INTO rows;
		RETURN NEXT;
		EXECUTE format('SELECT count(*) FROM (SELECT t::text, count(*) FROM %2$I.%3$I AS t GROUP BY 1 EXCEPT SELECT t::text, count(*) FROM %1$I.%3$I AS t GROUP BY 1) AS x', a, b, relation) INTO rows;
		RETURN NEXT;
	END LOOP;
END $$;
SELECT gxbg_create_views('reports', 'id', 'body', 'anew');
SELECT count(*) AS compared, sum(rows) AS differ FROM differences('mart', 'anew');
DROP SCHEMA anew CASCADE;

-- a title of its own, a source whose columns and table are renamed
ALTER TABLE reports ADD COLUMN heading text;
UPDATE reports SET heading = '丁市统计局2020年政府信息公开工作年度报告', body = '本局主动公开政府信息10条,收到政府信息公开申请2件,均已答复。' WHERE id = 7;
SELECT gxbg_create_views('reports', 'id', 'body', 'titled', 'heading');
SELECT id, agency, year FROM titled.report ORDER BY id;
ALTER TABLE reports RENAME heading TO name;
ALTER TABLE reports RENAME body TO content;
ALTER TABLE reports RENAME TO annual_reports;
UPDATE annual_reports SET name = '丁市统计局2021年政府信息公开工作年度报告' WHERE id = 7;
SELECT gxbg_refresh_views('titled');
SELECT source, source_name, body_column, title_column FROM titled.source;
SELECT id, agency, year FROM titled.report WHERE id = 7;
ALTER TABLE annual_reports RENAME TO reports;
ALTER TABLE reports RENAME content TO body;
SELECT gxbg_refresh_views('titled');
ALTER TABLE reports DROP COLUMN name;
SELECT gxbg_refresh_views('titled');
ALTER TABLE reports RENAME TO hidden;
DROP SCHEMA titled CASCADE;
ALTER TABLE hidden RENAME TO reports;

-- bytes as crawled
CREATE TABLE crawled AS SELECT id, convert_to(body, 'GB18030') AS raw FROM reports;
SELECT gxbg_create_views('crawled', 'id', 'raw', 'bytes');
SELECT count(*) AS reports, count(*) FILTER (WHERE b.received = r.received) AS same FROM bytes.report AS b JOIN mart.report AS r USING (id);
SELECT gxbg_refresh_views('bytes');
SELECT done FROM bytes.refresh ORDER BY run;
DROP SCHEMA bytes CASCADE;
DROP TABLE crawled;
DROP SCHEMA mart CASCADE;

-- what cannot be done is told before anything is made
SELECT gxbg_create_views('no_such_table', 'id', 'body', 'mart');
SELECT gxbg_create_views('reports', 'no_such_column', 'body', 'mart');
SELECT gxbg_create_views('reports', 'id', 'no_such_column', 'mart');
SELECT gxbg_create_views('reports', 'id', 'id', 'mart');
SELECT gxbg_create_views('reports', 'id', 'body', 'mart', 'no_such_column');
SELECT gxbg_create_views('reports', 'id', 'body', 'mart', 'id');
SELECT gxbg_create_views('reports_pkey', 'id', 'body', 'mart');
SELECT gxbg_create_views('reports', 'id', 'body', 'public');
SELECT gxbg_create_views('reports', 'id', 'body', NULL);
SELECT gxbg_create_views('reports', 'ctid', 'body', 'mart');
SELECT gxbg_refresh_views('public');
SELECT gxbg_refresh_views('no_such_schema');
CALL gxbg_refresh('no_such_schema');
CALL gxbg_refresh('mart', 0);
BEGIN;
CALL gxbg_refresh('mart');
ROLLBACK;
CREATE TABLE not_a_key AS SELECT 7 AS id, body FROM reports;
SELECT gxbg_create_views('not_a_key', 'id', 'body', 'mart');
UPDATE not_a_key SET id = NULL;
SELECT gxbg_create_views('not_a_key', 'id', 'body', 'mart');
UPDATE not_a_key SET id = row_number FROM (SELECT ctid AS at, row_number() OVER () FROM not_a_key) AS n WHERE ctid = at;
SELECT gxbg_create_views('not_a_key', 'id', 'body', 'mart');
UPDATE not_a_key SET id = 2 WHERE id = 1;
SELECT gxbg_refresh_views('mart');
UPDATE not_a_key SET id = NULL WHERE id = 2;
SELECT gxbg_refresh_views('mart');
-- the same in another's time, when the check has been passed
DELETE FROM not_a_key;
INSERT INTO not_a_key SELECT n, 'not a report' FROM generate_series(1, 20) AS n;
SET client_min_messages = notice;
SELECT gxbg_refresh_views('mart');
SET client_min_messages = warning;
DROP TABLE not_a_key;
SELECT gxbg_refresh_views('mart');
SELECT count(*) FROM mart.stored_report;
CREATE TABLE not_a_key AS SELECT id, body FROM reports;
SELECT gxbg_refresh_views('mart');
SELECT count(*) FROM mart.stored_report;
DROP SCHEMA mart CASCADE;
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
CALL public.gxbg_refresh('mart');
SET search_path = '';
SELECT public.gxbg_refresh_views('mart');
CALL public.gxbg_refresh('mart');
SELECT count(*) FROM mart.finding;
RESET search_path;
DROP SCHEMA mart CASCADE;
DROP SCHEMA hostile CASCADE;

-- the privileges are the caller's
CREATE ROLE regress_gxbg_analyst;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
RESET ROLE;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO regress_gxbg_analyst', current_database()); END $$;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
RESET ROLE;
GRANT SELECT ON reports TO regress_gxbg_analyst;
SET ROLE regress_gxbg_analyst;
SELECT gxbg_create_views('reports', 'id', 'body', 'mart');
SELECT gxbg_refresh_views('mart');
CALL gxbg_refresh('mart');
SELECT DISTINCT relowner::regrole FROM pg_class WHERE relnamespace = 'mart'::regnamespace AND relkind IN ('m', 'v', 'r');
SELECT count(*) FROM gxbg_outcome;
RESET ROLE;
DROP OWNED BY regress_gxbg_analyst CASCADE;
DROP ROLE regress_gxbg_analyst;

-- counts beyond all reason break no refresh
CREATE TABLE absurd AS SELECT n AS id, replace(report('甲' || n || '市民政局', 2022, received => 111, disclosed => 111), '111', CASE WHEN n > 5 THEN '999999999999999999' ELSE '111' END) AS body FROM generate_series(1, 20) AS n;
SELECT gxbg_create_views('absurd', 'id', 'body', 'absurd_mart');
SELECT reports, received, gxbg_count(applications, 'received') AS of_sound_ones FROM absurd_mart.rollup;
DROP SCHEMA absurd_mart CASCADE;
DROP TABLE absurd;

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
DROP FUNCTION keep_counts, try_key, report, reads, differences;
DROP DOMAIN positive;
DROP TYPE pair;
